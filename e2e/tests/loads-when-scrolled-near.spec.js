import { SHIM, embed, states } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.beforeEach(async ({ host, page }) => {
  await host("empty");
  await page.evaluate(() => {
    const space = document.createElement("div");
    space.style.height = "4000px";
    document.body.append(space);
  });
});

/** What is asked for from now on of the widget's files; the page's own icon comes when it likes. */
function asksFor(page) {
  const asked = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith("/icon.svg")) asked.push(pathname);
  });
  return asked;
}

test("loads nothing far below the screen, and all of it when scrolled near", async ({ page }) => {
  const asked = asksFor(page);
  await embed(page, { loading: "lazy" });
  const widget = new Widget(page, "");
  await widget.settled();
  expect(asked).toEqual([SHIM]);
  expect(await states(widget.element)).toEqual([]);
  await expect(widget.element.getByText("The plain list")).toBeVisible();

  await page.evaluate(() => scrollTo(0, 2500));
  await widget.isReady();
  expect(await page.evaluate(() => scrollY), "it was not on the screen yet").toBe(2500);
  expect(await widget.element.evaluate((element) => element.getBoundingClientRect().top > innerHeight)).toBe(true);
});

test("loads at once where the page asks for it, then too", async ({ page }) => {
  await embed(page, { loading: "lazy" });
  const widget = new Widget(page, "");
  await widget.element.evaluate((element) => (element.loading = "eager"));
  await widget.isReady();
});

test("loads at once where the page's address may lead into it", async ({ page }) => {
  await page.evaluate(() => (location.hash = "#actors=rusia"));
  await embed(page, { id: "apart", loading: "lazy" });
  await embed(page, { id: "linked", loading: "lazy", "url-sync": "hash" });
  const linked = new Widget(page, "", page.locator("#linked"));
  await linked.isReady();
  await expect(linked.actor(/^Rusia/)).toBeChecked();
  expect(await states(page.locator("#apart"))).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a removed element is not loaded when its place comes near", async ({ page }) => {
  const asked = asksFor(page);
  await embed(page, { loading: "lazy" });
  await page.locator("lini-masa").evaluate((element) => element.remove());
  await page.evaluate(() => scrollTo(0, 4000));
  await new Widget(page, "").settled();
  expect(asked).toEqual([SHIM]);
});
