import { expect, test } from "../../support/application.js";

test.use({ application: "inline", policy: ["connect-src 'self'", "connect-src 'none'"] });

test("asks for nothing when it is all in one module", async ({ page, widget }) => {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  expect(loaded.filter((path) => !path.startsWith("/icon"))).toEqual(["/main.js"]);
  expect(await widget.count()).toBeGreaterThan(0);
});
