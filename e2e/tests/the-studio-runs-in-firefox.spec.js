import { test as base } from "@playwright/test";
import { firefox, launch } from "../support/firefox.js";
import { PANIC } from "../support/embedding.js";
import { addressOfPlatform, expect, serveStudio } from "../support/studio.js";

const test = base.extend({
  foxAtStudio: [
    async ({}, use) => {
      const [browser, server] = await Promise.all([launch(), serveStudio()]);
      await use({ browser, server });
      await Promise.all([browser.close(), server.close()]);
    },
    { scope: "worker", timeout: 60_000 },
  ],

  /** Opens a page of Firefox with the platform of its studio. */
  fox: async ({ foxAtStudio: { browser, server } }, use) => {
    const page = await browser.newPage();
    await use({
      page,
      open: async (path = "/site/") => {
        await page.goto(`${server.origin}${path}`);
        await page.evaluate(async (url) => {
          const { Platform } = await import(url);
          globalThis.platform = new Platform(64 << 20, () => {});
          globalThis.outcome = (promise) => promise.then((value) => value, ({ name }) => name);
        }, addressOfPlatform(path));
      },
    });
    await page.close();
    expect(server.reports).toEqual([]);
  },
});

test.skip(!firefox, "there is no Firefox here");
test.describe.configure({ mode: "serial" });

test("a draft is compiled in a worker, shown, stored and there again", async ({ fox: { open, page } }) => {
  await open();
  await page.evaluate(async () => {
    const changes = JSON.stringify(Object.entries(JSON.parse(await platform.folder())));
    const { dossier } = await platform.compile(changes, () => {});
    const shown = new Promise((ready) => addEventListener("linimasa:ready", ready, { once: true }));
    await document.querySelector("lini-masa").ready;
    platform.show(dossier);
    await shown;
    await platform.store("[]", "meta");
  });
  expect(await page.$eval("lini-masa", (element) => element.src)).toMatch(/^blob:/);
  await open();
  const draft = JSON.parse(await page.evaluate(() => platform.load()));
  expect([draft.meta, draft.total]).toEqual(["meta", 7]);
  await page.evaluate(() => platform.forget());
});

test("the views open and close at a click", async ({ fox: { open, page } }) => {
  await open();
  await page.click(".studio-bar button");
  await page.waitForSelector(".studio-place");
  await page.click(".studio-bar button");
  await page.waitForFunction(() => !document.querySelector(".studio-place"));
});

test("what breaks the engine is refused, and the next worker has the draft", async ({ fox: { open, page } }) => {
  await open("/fragile/");
  const outcomes = await page.evaluate(async (panic) => {
    const read = (name, text) => outcome(platform.read(new File([text], name), "[]").then(() => "read"));
    return Promise.all([read("a.txt", panic), read("b.txt", "Rusia menyerang pada 9 Mei 2024.")]);
  }, PANIC);
  expect(outcomes).toEqual(["broken", "read"]);
});
