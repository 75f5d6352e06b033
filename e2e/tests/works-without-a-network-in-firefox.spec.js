import { mergeTests } from "@playwright/test";
import { firefox, test as inFirefox } from "../support/firefox.js";
import { caches, expect, isKept, test as keeping, update } from "../support/kept.js";

const test = mergeTests(inFirefox, keeping).extend({
  /** Opens an address in a tab of Firefox, and waits until the widget shows. */
  foxTab: async ({ browserInUse }, use) => {
    const pages = [];
    await use(async (url) => {
      const page = await browserInUse.newPage();
      pages.push(page);
      await page.goto(url);
      await shows(page);
      return page;
    });
    for (const page of pages) if (!page.isClosed()) await page.close();
  },
});

test.skip(!firefox, "there is no Firefox here");
test.describe.configure({ mode: "serial", timeout: 90_000 });

const shows = (page) => page.$eval("lini-masa", (element) => element.ready.then(() => {}));

const press = (page, name) =>
  page.$$eval(".notice button", (buttons, name) => buttons.find(({ textContent }) => textContent === name).click(), name);

test("after one visit Firefox shows the site without a network", async ({ foxTab, kept }) => {
  const first = await foxTab(kept.url());
  await isKept(first);
  await kept.cut();
  const page = await foxTab(kept.url("?again#actors=rusia"));
  expect(await page.title()).toMatch(/^satu: /);
  await first.close();
  await page.reload();
  await shows(page);
});

test("an update that fails leaves the old version in Firefox, and one that comes is told and shown", async ({ foxTab, kept }) => {
  const page = await foxTab(kept.url());
  await isKept(page);
  kept.deploy(kept.two);
  kept.server.troubles.set(`/koran/linimasa/${kept.two.glue}`, "torn");
  expect(await update(page)).toBe("redundant");
  kept.server.troubles.clear();
  expect(await update(page)).toBe("installed");
  await page.waitForSelector(".notice button");
  await expect.poll(() => page.$eval(".notice", ({ innerText }) => innerText)).toMatch(/^Ada versi baru/);
  await press(page, "Muat ulang");
  await expect.poll(() => page.title().catch(() => "")).toMatch(/^dua: /);
  await shows(page);
  await expect.poll(async () => Object.keys(await page.evaluate(caches)).filter((name) => !name.endsWith("packs"))).toHaveLength(1);
  await kept.cut();
  await page.reload();
  await shows(page);
  expect(await page.title()).toMatch(/^dua: /);
});
