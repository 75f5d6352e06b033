import { expect, test } from "../support/site.js";

const paper = (widget) =>
  widget.title.evaluate((title) => {
    for (let node = title; node; node = node.parentElement ?? node.getRootNode().host) {
      const colour = getComputedStyle(node).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return lightness(colour);
    }
    return 1;
    function lightness(colour) {
      const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
      return (red + green + blue) / 3 / 255;
    }
  });

test("is dark where the system is", async ({ page, widget }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await widget.open();
  expect(await paper(widget)).toBeLessThan(0.25);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await paper(widget)).toBeGreaterThan(0.75);
});

test("is dark where the page asks for it", async ({ page, widget }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await widget.open();
  await widget.element.evaluate((element) => {
    element.theme = "dark";
  });
  await expect.poll(() => paper(widget)).toBeLessThan(0.25);
});
