import { expect, test } from "../support/site.js";

/** Prints, and tells how many statements were there when the paper was. */
const ways = {
  "by its reader": (page) => page.pdf(),
  "by a script": (page) => page.evaluate(() => print()),
};

for (const [who, print] of Object.entries(ways)) {
  test(`a page printed ${who} has all that is chosen, and not its first stretch alone`, async ({ page, widget }) => {
    await widget.open();
    await expect(widget.entries).toHaveCount(100);
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        const { shadowRoot } = document.querySelector("lini-masa");
        globalThis.printed = shadowRoot.querySelectorAll(".lini-entry").length;
      });
    });
    await print(page);
    const printed = await page.evaluate(() => globalThis.printed);
    expect(printed).toBeGreaterThan(100);
    await expect(widget.element.getByRole("button", { name: /^Tampilkan \d+ lagi/ })).toHaveCount(0);
    await expect(widget.entries).toHaveCount(printed);
  });
}
