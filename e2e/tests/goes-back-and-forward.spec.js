import { expect, test } from "../support/site.js";

test("goes back and forward through what the reader chose", async ({ page, widget }) => {
  await widget.open();
  const all = await widget.count();
  const russia = widget.actor(/^Rusia/);
  await russia.check();
  const chosen = await widget.count();
  await widget.tab("Artikel").click();
  await expect(widget.tab("Artikel")).toHaveAttribute("aria-current", "page");
  await widget.settled();

  await page.goBack();
  await expect(widget.tab("Kronologi")).toHaveAttribute("aria-current", "page");
  await expect(russia).toBeChecked();
  await page.goBack();
  await expect(russia).not.toBeChecked();
  expect(await widget.count()).toBe(all);

  await page.goForward();
  await expect(russia).toBeChecked();
  expect(await widget.count()).toBe(chosen);
  await page.goForward();
  await expect(widget.tab("Artikel")).toHaveAttribute("aria-current", "page");
});

test("keeps to itself what a link asks for and does not exist", async ({ widget }) => {
  await widget.open("#actors=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&from=20x4&q=%3Cb%3Etebal%3C%2Fb%3E&view=none");
  await expect(widget.element.locator("img, b")).toHaveCount(0);
  await expect(widget.tab("Kronologi")).toHaveAttribute("aria-current", "page");
});
