import { Studio, expect, test } from "../support/studio.js";
import { PANIC } from "../support/embedding.js";
import { Widget } from "../support/widget.js";

/** Has files dragged over the page, dropped on it, or taken away again. */
const drag = (page, type, ...names) =>
  page.evaluate(
    ([type, names]) => {
      const dataTransfer = new DataTransfer();
      for (const name of names) dataTransfer.items.add(new File(["Rusia menyerang pada 9 Mei 2024."], name));
      const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
      return !document.querySelector("lini-masa").dispatchEvent(event);
    },
    [type, names],
  );

test("a page over which files are dragged says what will become of them", async ({ page }) => {
  await new Widget(page, "/site/").open();
  const cue = page.getByText("Lepaskan berkas untuk menambahkannya");
  await expect(cue).toBeHidden();
  expect(await drag(page, "dragover", "a.txt")).toBe(true);
  await expect(cue).toBeVisible();
  await drag(page, "dragleave");
  await expect(cue).toBeHidden();

  // A text or a link that is dragged is no affair of the studio.
  expect(await drag(page, "dragover")).toBe(false);
  await expect(cue).toBeHidden();
});

test("files dropped on the page open the studio", async ({ page }) => {
  await new Widget(page, "/site/").open();
  await drag(page, "dragover", "a.txt");
  expect(await drag(page, "drop", "a.txt")).toBe(true);
  await expect(page.getByText("Lepaskan berkas")).toBeHidden();
  await expect(page.getByRole("button", { name: "Susun dossier" })).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(".studio-place").getByRole("region", { name: "Susun dossier" })).toBeVisible();
});

test("ten thousand files that are dropped do not freeze the page", async ({ page }) => {
  test.setTimeout(180_000);
  await new Widget(page, "/site/").open();
  await page.getByRole("button", { name: "Susun dossier" }).click();
  await expect(page.locator(".studio-place")).toHaveCount(1);
  await page.evaluate(async () => {
    globalThis.tasks = [];
    globalThis.carried = new DataTransfer();
    for (let at = 0; at < 10_000; at += 1) carried.items.add(new File(["Rusia menyerang pada 9 Mei 2024."], `${at}.txt`));
    await new Promise((turn) => setTimeout(turn, 500));
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    globalThis.start = performance.now();
    setTimeout(() => document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried })));
  });
  await expect(new Studio(page).kept).toHaveText(/^Tersimpan/, { timeout: 150_000 });
  // Of the whole, as milliseconds tell how busy the machine is.
  expect(await page.evaluate(() => Math.max(0, ...tasks) / (performance.now() - start))).toBeLessThan(0.04);
});

test.describe("where the views break", () => {
  test.use({ expectedOnConsole: /on purpose|unreachable/ });

  test("it is said, and they open again over the same draft", async ({ page }) => {
    await new Widget(page, "/fragile/").open();
    await drag(page, "drop", PANIC);
    const alert = page.locator(".studio-place").getByRole("alert");
    await expect(alert).toContainText("Draf Anda masih ada.");
    await alert.getByRole("button", { name: "Buka lagi" }).click();
    await expect(page.locator(".studio-place").getByRole("region", { name: "Susun dossier" })).toBeVisible();
  });
});
