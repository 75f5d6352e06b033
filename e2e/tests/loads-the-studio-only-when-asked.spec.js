import { readFile } from "node:fs/promises";
import { expect, openPlatform, test } from "../support/studio.js";
import { Widget } from "../support/widget.js";

test("nothing of the studio but its button is loaded before somebody asks for it", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await new Widget(page, "/site/").open();
  const loader = asked.filter((path) => path.includes("studio"));
  expect(loader).toHaveLength(1);

  asked.length = 0;
  const button = page.getByRole("button", { name: "Susun dossier" });
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(".studio-place").getByRole("region", { name: "Susun dossier" })).toBeVisible();
  expect(asked.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);

  asked.length = 0;
  await button.click();
  await expect(page.locator(".studio-place")).toHaveCount(0);
  await button.click();
  await expect(page.locator(".studio-place")).toHaveCount(1);
  expect(asked.filter((path) => path.endsWith(".wasm"))).toEqual([]);
});

test("the button speaks the reader's language", async ({ page }) => {
  const widget = new Widget(page, "/site/");
  await widget.open("#lang=en");
  await expect(page.getByRole("button", { name: "Edit dossier" })).toBeVisible();
  await widget.element.getByRole("button", { name: "id", exact: true }).click();
  await expect(page.getByRole("button", { name: "Susun dossier" })).toBeVisible();
});

test("nothing on the page moves when the button comes", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.moved = [];
    const watch = new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries()) moved.push(...sources.map(({ node }) => node?.className ?? ""));
    });
    watch.observe({ type: "layout-shift", buffered: true });
  });
  await new Widget(page, "/site/").open();
  expect(await page.evaluate(() => moved.filter((name) => /studio/.test(name)))).toEqual([]);
});

test.describe("where the rest cannot be loaded", () => {
  // What a service worker fetches does not pass the page.
  test.use({ serviceWorkers: "block", expectedOnConsole: /Failed to load resource|Failed to fetch dynamically imported module|registration blocked/ });

  test("the page says so, and the next click tries again", async ({ page }) => {
    await new Widget(page, "/site/").open();
    await page.route(/studio-platform/, (route) => route.abort());
    const button = page.getByRole("button", { name: "Susun dossier" });
    await button.click();
    await expect(page.locator(".studio-bar").getByRole("alert")).toHaveText("Bagian penyusun tidak dapat dimuat.");
    await page.unroute(/studio-platform/);
    await button.click();
    await expect(page.locator(".studio-place")).toHaveCount(1);
    await expect(page.locator(".studio-bar").getByRole("alert")).toHaveText("");
  });
});

test("the folder beside the site is the one that its dossier was built from", async ({ page }) => {
  await openPlatform(page);
  const folder = JSON.parse(await page.evaluate(() => platform.folder()));
  const path = new URL("../../articles/actors.toml", import.meta.url);
  expect(folder["actors.toml"]).toBe(await readFile(path, "utf8"));
  expect(Object.keys(folder).filter((name) => name.endsWith(".md"))).toHaveLength(5);
});
