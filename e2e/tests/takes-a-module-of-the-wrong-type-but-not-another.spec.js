import { embed, failure, told } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.use({ expectedOnConsole: /integrity|Failed to fetch/ });

test.beforeEach(async ({ host }) => host("empty"));

for (const type of ["application/octet-stream", "application/wasm; charset=utf-8"]) {
  test(`takes a module that is served as ${type}`, async ({ page }) => {
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-type": type } });
    });
    await embed(page);
    await new Widget(page, "").isReady();
    expect(await told(page, "error")).toEqual([]);
  });
}

test("takes a module from another address, and no other module", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await embed(page);
  await new Widget(page, "").isReady();
  const mine = asked.find((path) => path.endsWith(".wasm"));

  await page.reload();
  await page.route("**/elsewhere.wasm", async (route) => route.fulfill({ response: await route.fetch({ url: new URL(mine, page.url()).href }) }));
  await embed(page, { "wasm-url": "elsewhere.wasm" });
  await new Widget(page, "").isReady();

  await page.reload();
  await page.route("**/forged.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: Buffer.from("\0asm\x01\0\0\0", "latin1") }));
  await embed(page, { "wasm-url": "forged.wasm" });
  await expect(failure(page)).toBeVisible();
  expect((await told(page, "error"))[0].message).toMatch(/forged\.wasm: /);
});
