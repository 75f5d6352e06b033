import { expect, test } from "../../support/application.js";

test.use({ application: "plain" });

test("works in a page that Vite built, which loads the WebAssembly by a name with a hash", async ({ page, widget }) => {
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(loaded.filter((name) => /\/assets\/linimasa-[\w-]+\.wasm$/.test(name))).toHaveLength(1);
  expect(await widget.count()).toBeGreaterThan(0);
});
