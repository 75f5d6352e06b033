import { twoServers } from "../support/hosts.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test("runs in a page of another origin where its files say that they are for all", async ({ page }) => {
  const { host, close } = await twoServers();
  await page.goto(`${host.origin}/from-another-origin.html`);
  const widget = new Widget(page, "");
  await widget.isReady();
  const all = await widget.count();
  await widget.actor(/^Rusia/).check();
  expect(await widget.count()).toBeLessThan(all);
  await close();
});

test.describe("where its files do not say so", () => {
  test.use({ expectedOnConsole: /blocked by CORS policy|net::ERR_FAILED/ });

  test("the list stays", async ({ page }) => {
    const { host, close } = await twoServers({ forAll: {} });
    const failed = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/lini-masa.js"));
    await page.goto(`${host.origin}/from-another-origin.html`);
    await failed;
    await expect(page.getByText("The plain list")).toBeVisible();
    await close();
  });
});
