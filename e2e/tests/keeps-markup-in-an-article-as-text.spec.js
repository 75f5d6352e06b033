import { expect, test } from "../support/site.js";

const VIEWS = ["", "#view=articles", "#article=markup", "#view=actors"];

for (const fragment of VIEWS) {
  test(`keeps markup in an article as text: ${fragment || "start"}`, async ({ hostile, page }) => {
    page.on("dialog", (dialog) => {
      throw new Error(`a script ran: ${dialog.message()}`);
    });
    await hostile.open(fragment);
    await expect(hostile.title).toContainText("<img src=x");
    const made = await hostile.element.evaluate((element) => {
      const found = element.shadowRoot.querySelectorAll("script, img, iframe, [onload], [onerror], [onclick]");
      return [...found, ...element.querySelectorAll("script, img")].map((node) => node.outerHTML);
    });
    expect(made).toEqual([]);
    const links = await hostile.element.evaluate((element) =>
      [...element.shadowRoot.querySelectorAll("a"), ...element.querySelectorAll("a")].map((link) => link.protocol),
    );
    expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
  });
}
