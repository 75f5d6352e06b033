import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test("two widgets on a page do not share their state, nor touch its address", async ({ host, page }) => {
  await host("two-widgets");
  const before = page.url();
  const [first, second] = ["#first", "#second"].map((id) => new Widget(page, "", page.locator(id)));
  await first.isReady();
  await second.isReady();
  const all = await second.count();

  await second.actor(/^Rusia/).check();
  expect(await second.count()).toBeLessThan(all);
  expect(await first.count()).toBe(all);
  expect(page.url()).toBe(before);

  await first.element.evaluate((element) => element.remove());
  await second.actor(/^Rusia/).uncheck();
  expect(await second.count()).toBe(all);
});

test("each widget speaks the language of its place", async ({ host, page }) => {
  await host("two-widgets");
  const views = (id, name) => page.locator(id).getByRole("navigation", { name });
  await expect(views("#first", "Views").getByRole("button", { name: "Articles" })).toBeVisible();
  await expect(views("#second", "Tampilan").getByRole("button", { name: "Artikel" })).toBeVisible();
});
