import { firefox, test as base } from "../support/firefox.js";
import { PANIC } from "../support/embedding.js";
import { expect, preparePlatform, serveStudio } from "../support/studio.js";

const test = base.extend({
  site: [
    async ({}, use) => {
      const server = await serveStudio();
      await use(server.origin);
      expect(server.reports).toEqual([]);
      await server.close();
    },
    { scope: "worker" },
  ],
});

test.skip(!firefox, "there is no Firefox here");
test.describe.configure({ mode: "serial" });

/** Opens a page with the platform of its studio. */
async function open(page, origin, path) {
  await page.goto(`${origin}${path}`);
  await preparePlatform(page, path);
}

test("a draft is compiled in a worker, shown, stored and there again", async ({ fox, site }) => {
  await open(fox, site, "/site/");
  await fox.evaluate(async () => {
    const changes = JSON.stringify(Object.entries(JSON.parse(await platform.folder())));
    const { dossier } = await platform.compile(changes, () => {});
    await document.querySelector("lini-masa").ready;
    const shown = new Promise((ready) => addEventListener("linimasa:ready", ready, { once: true }));
    platform.show(dossier);
    await shown;
    await platform.store("[]", "meta");
  });
  expect(await fox.$eval("lini-masa", (element) => element.src)).toMatch(/^blob:/);
  await open(fox, site, "/site/");
  const draft = JSON.parse(await fox.evaluate(() => platform.load()));
  expect([draft.meta, draft.total]).toEqual(["meta", 7]);
  await fox.evaluate(() => platform.forget());
});

test("the views open and close at a click", async ({ fox, site }) => {
  await open(fox, site, "/site/");
  await fox.click(".studio-bar button");
  await fox.waitForSelector(".studio-place");
  await fox.click(".studio-bar button");
  await fox.waitForFunction(() => !document.querySelector(".studio-place"));
});

test("what breaks the engine is refused, and the next worker does its work", async ({ browserInUse, site }) => {
  const page = await browserInUse.newPage();
  await open(page, site, "/fragile/");
  const outcomes = await page.evaluate(async (panic) => {
    const read = (name, text) => outcome(platform.read(new File([text], name), "[]").then(() => "read"));
    return Promise.all([read("a.txt", panic), read("b.txt", "Rusia menyerang pada 9 Mei 2024.")]);
  }, PANIC);
  expect(outcomes).toEqual(["broken", "read"]);
  await page.close();
});
