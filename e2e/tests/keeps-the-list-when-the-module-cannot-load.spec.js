import { expect, test } from "../support/site.js";

const FAILURE = /^error: Error: http\S+\.wasm: Failed to fetch\b/;

test.use({ expectedOnConsole: new RegExp(`Failed to load resource|${FAILURE.source}`) });

test("keeps the list, and tells the page, when the module cannot load", async ({ page, widget }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  const said = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  await page.addInitScript(() => {
    globalThis.told = [];
    addEventListener("linimasa:error", (event) => told.push(event.detail.message));
  });
  await page.goto(widget.path);
  await expect.poll(() => page.evaluate(() => told.length)).toBe(1);
  await expect.poll(() => said.filter((line) => FAILURE.test(line)).length).toBe(1);
  const rejected = () => widget.element.evaluate((element) => element.ready.then(() => "", String));
  expect(await rejected()).not.toBe("");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".articles > ol > li")).toHaveCount(5);
});
