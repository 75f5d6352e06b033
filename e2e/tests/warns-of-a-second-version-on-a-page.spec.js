import { FRAGILE_SHIM, SHIM, embed } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.use({ expectedOnConsole: /^warning: <lini-masa> / });

test("warns of a second version on a page, by both names, and keeps the first", async ({ host, page }) => {
  await host("empty");
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await embed(page);
  const [mine, other] = await page.evaluate(
    async (shims) => (await Promise.all(shims.map((shim) => import(shim)))).map((shim) => shim.LiniMasa.version),
    [SHIM, FRAGILE_SHIM],
  );
  expect(mine).not.toBe(other);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(mine);
  expect(said[0]).toContain(other);
  expect(await page.evaluate(() => customElements.get("lini-masa").version)).toBe(mine);
  await new Widget(page, "").isReady();
});
