import { expect, test } from "../support/site.js";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const VIEWS = ["", "#view=articles", "#view=actors", "#article=2024-06-12-penarikan-tuntas"];

for (const fragment of VIEWS) {
  test(`nothing is wider than a phone of 360 pixels: ${fragment || "start"}`, async ({ page, widget }) => {
    await widget.open(fragment);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });
}

test("the results come first, and the filters are one tap away", async ({ widget }) => {
  await widget.open();
  await expect(widget.entries.first()).toBeVisible();
  await expect(widget.actor(/^Rusia/)).toBeHidden();
  await widget.element.getByRole("button", { name: /^Saring/ }).tap();
  await widget.actor(/^Rusia/).tap();
  await widget.element.getByRole("button", { name: /^Lihat \d+ pernyataan/ }).tap();
  await expect(widget.actor(/^Rusia/)).toBeHidden();
  await expect(widget.chips).toHaveCount(1);
});

test("what is touched is at least 24 pixels wide and high", async ({ page, widget }) => {
  await widget.open();
  const small = await widget.element.evaluate((element) => {
    const inText = (target) => getComputedStyle(target).display === "inline";
    const targets = element.shadowRoot.querySelectorAll("a, button, input, summary, [role=button], [role=slider]");
    return [...targets]
      .filter((target) => target.checkVisibility() && !inText(target) && !target.closest("svg"))
      .map((target) => ({ target, box: (target.closest("label") ?? target).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${box.width}×${box.height}`);
  });
  expect(small).toEqual([]);
});
