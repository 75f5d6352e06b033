import { twoServers } from "../support/hosts.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

/** Runs in a page: what it has registered and kept. */
async function kept() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return [registrations.length, (await caches.keys()).length];
}

test("an element in a page of another site registers and keeps nothing", async ({ page }) => {
  const { cdn, host, close } = await twoServers();
  await page.goto(`${host.origin}/from-another-origin.html`);
  await new Widget(page, "").isReady();
  expect(await page.evaluate(kept)).toEqual([0, 0]);
  expect(cdn.asked.filter((path) => /sw\.js|page-/.test(path))).toEqual([]);
  await close();
});

test("nor does a frame, with an origin of its own or without", async ({ page }) => {
  const allow = (cdn) => `script-src ${cdn}; style-src 'self'; frame-src 'self' ${cdn}`;
  const { cdn, host, close } = await twoServers({ allow });
  await page.goto(`${host.origin}/framed.html`);
  await expect(page.frameLocator("#ours").getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${cdn.origin}/embed.html`);
  await new Widget(page, "").isReady();
  expect(await page.evaluate(kept)).toEqual([0, 0]);
  expect(cdn.asked.filter((path) => /sw\.js|page-\w+\.js/.test(path))).toEqual([]);
  await close();
});

test("a page that is being worked on keeps nothing, and takes away what a release kept there", async ({ hostile, page }) => {
  await page.goto(hostile.path);
  await hostile.isReady();
  expect(await page.evaluate(kept)).toEqual([0, 0]);
  await page.evaluate(async () => {
    const folder = new URL("./", location.href).href;
    await (await caches.open(`linimasa ${folder} 12345678`)).put("./", new Response("old"));
    const policy = trustedTypes.createPolicy("linimasa", { createScriptURL: () => "./sw.js" });
    await navigator.serviceWorker.register(policy.createScriptURL(""));
  });
  await expect.poll(() => page.evaluate(kept)).toEqual([0, 0]);
});
