import { FRAGILE_SHIM, PANIC, embed, failure, states, told } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.use({ expectedOnConsole: /on purpose|unreachable/ });

const widgetAt = (page, id) => new Widget(page, "", page.locator(`#${id}`));
const focus = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
const retry = (widget) => widget.element.getByRole("button", { name: "Coba lagi" });

test.beforeEach(async ({ host }) => host("empty"));

test("after a panic every widget of the page is back, with what its reader had chosen", async ({ page }) => {
  for (const id of ["first", "second", "third"]) await embed(page, { id }, FRAGILE_SHIM);
  const [first, second, third] = ["first", "second", "third"].map((id) => widgetAt(page, id));
  for (const widget of [first, second, third]) await widget.isReady();
  const all = await first.count();
  await first.actor(/^Tokoh/).check();
  await second.words.fill("tidak ada yang memuat ini");
  await expect(second.chips).toHaveCount(1);
  const chosen = await first.count();
  expect(await second.count()).toBe(0);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await third.words.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(500);

  await third.words.fill(PANIC);
  await expect.poll(async () => (await told(page, "ready")).length).toBe(6);
  const moved = Math.abs((await page.evaluate(() => scrollY)) - scrolled);
  expect(moved, "what was on the screen stays there").toBeLessThan(50);

  const errors = await told(page, "error");
  expect(errors.map(({ id, restarting }) => [id, restarting])).toEqual([
    ["first", true],
    ["second", true],
    ["third", true],
  ]);
  expect(errors[0].message).toContain("on purpose");
  expect(await focus(page), "that of the field").toBe("third");
  await expect(first.actor(/^Tokoh/)).toBeChecked();
  expect(await first.count()).toBe(chosen);
  await expect(second.words).toHaveValue("tidak ada yang memuat ini");
  expect(await third.count()).toBe(all);
  await second.clear.click();
  expect(await second.count()).toBe(all);
  expect(asked, "it starts from what is there").toEqual([]);
});

test("after a second panic the list is back, and the reader may try again", async ({ page }) => {
  for (const id of ["first", "second"]) await embed(page, { id }, FRAGILE_SHIM);
  const [first, second] = [widgetAt(page, "first"), widgetAt(page, "second")];
  await first.isReady();
  await second.isReady();
  await first.words.fill(PANIC);
  await expect.poll(async () => (await told(page, "ready")).length).toBe(4);
  await second.words.fill("kata");
  await expect(second.chips).toHaveCount(1);
  await first.words.fill(PANIC);

  for (const widget of [first, second]) {
    await expect(failure(widget.element)).toContainText("Linimasa ini tidak dapat ditampilkan.");
    await expect(widget.element.getByText("The plain list")).toBeVisible();
    expect(await states(widget.element)).toEqual(["error"]);
  }
  await expect(failure(first.element), "the focus that was in the widget").toBeFocused();
  expect((await told(page, "error")).map(({ restarting }) => restarting)).toEqual([true, true, false, false]);

  await retry(first).press("Enter");
  for (const widget of [first, second]) await widget.isReady();
  await expect(second.words).toHaveValue("kata");
  await expect(first.element.getByText("The plain list")).toBeHidden();
  expect(await states(first.element)).toEqual(["ready"]);
  expect(await focus(page), "that of the button").toBe("first");
});

test("what breaks without a word is told of too", async ({ page }) => {
  for (const id of ["first", "second"]) await embed(page, { id }, FRAGILE_SHIM);
  const [first, second] = [widgetAt(page, "first"), widgetAt(page, "second")];
  await first.isReady();
  await second.isReady();
  await second.actor(/^Tokoh/).check();
  await first.words.fill("trap on purpose");
  await expect.poll(async () => (await told(page, "ready")).length).toBe(4);
  expect((await told(page, "error")).map(({ restarting }) => restarting)).toEqual([true, true]);
  await expect(second.actor(/^Tokoh/)).toBeChecked();
});

test("a widget that breaks at once is not started for ever", async ({ page }) => {
  await embed(page, { q: PANIC }, FRAGILE_SHIM);
  await expect(failure(page)).toBeVisible();
  expect(await focus(page), "none is taken").toBe("body");
  expect((await told(page, "error")).map(({ restarting }) => restarting)).toEqual([true, false]);
  expect(await told(page, "ready")).toEqual([]);
  await page.locator("lini-masa").evaluate((element) => element.removeAttribute("q"));
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await new Widget(page, "").isReady();
});
