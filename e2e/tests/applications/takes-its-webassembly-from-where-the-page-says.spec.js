import { expect, test } from "../../support/application.js";

test.use({ application: "external" });

test("takes its WebAssembly from where the page says", async ({ page, widget }) => {
  const attribute = await widget.element.getAttribute("wasm-url");
  expect(attribute).toMatch(/linimasa-\w+\.wasm$/);
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(loaded.filter((name) => name.endsWith(".wasm"))).toEqual([new URL(attribute, page.url()).href]);
  expect(await widget.count()).toBeGreaterThan(0);
});
