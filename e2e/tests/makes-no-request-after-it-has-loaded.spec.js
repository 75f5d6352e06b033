import { expect, test } from "../support/site.js";

test("makes no request after it has loaded, and works without a network", async ({ context, page, widget }) => {
  const asked = [];
  page.on("request", (request) => {
    // At each change of the address, Chromium looks for the icon, in its cache.
    if (!request.url().includes("/favicon-")) asked.push(request.url());
  });
  await widget.open();
  expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);

  asked.length = 0;
  await context.setOffline(true);
  await widget.actor(/^Rusia/).check();
  await widget.words.fill("gencatan");
  await widget.tab("Artikel").click();
  await widget.tab("Pelaku").click();
  await widget.tab("Kronologi").click();
  await expect(widget.entries.first()).toBeVisible();
  expect(asked).toEqual([]);
});
