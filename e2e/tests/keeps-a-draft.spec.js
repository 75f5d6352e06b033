import { expect, openPlatform, test } from "../support/studio.js";

const CHANGES = JSON.stringify([
  ["a.md", "Satu."],
  ["b.md", "Dua."],
  ["__proto__", "Tiga."],
]);

const store = (page, changes = CHANGES) =>
  page.evaluate((changes) => outcome(platform.store(changes, "meta")), changes);

const load = async (page) => JSON.parse(await page.evaluate(() => platform.load()));

/** Whether the page has the browser ask whoever leaves it. */
const asks = (page) => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));

test("a draft is there again after the page was left, file by file", async ({ page }) => {
  await openPlatform(page);
  expect(await page.evaluate(() => platform.load())).toBe(null);
  await store(page);
  await store(page, JSON.stringify([["b.md", null], ["c.md", "Empat."]]));
  await openPlatform(page);
  const draft = await load(page);
  expect(draft.meta).toBe("meta");
  expect(draft.total).toBe(3);
  expect(Object.entries(draft.files)).toEqual([
    ["__proto__", "Tiga."],
    ["a.md", "Satu."],
    ["c.md", "Empat."],
  ]);
  expect(await page.evaluate(() => platform.more())).toBe(null);

  await page.evaluate(() => platform.forget());
  await openPlatform(page);
  expect(await page.evaluate(() => platform.load())).toBe(null);
});

test("a large draft comes in parts, and whole", async ({ page }) => {
  await openPlatform(page);
  const many = Array.from({ length: 1_234 }, (_, at) => [`${at}.md`, `Teks ${at}.`]);
  await store(page, JSON.stringify(many));
  await openPlatform(page);
  const draft = await load(page);
  expect(draft.total).toBe(1_234);
  const files = await page.evaluate(async (files) => {
    for (let more = await platform.more(); more !== null; more = await platform.more()) Object.assign(files, JSON.parse(more));
    return files;
  }, draft.files);
  expect(Object.keys(files)).toHaveLength(1_234);
  expect(files["777.md"]).toBe("Teks 777.");
});

test("leaving is asked about only while something is not stored", async ({ page }) => {
  await openPlatform(page);
  await page.evaluate((changes) => platform.change(changes), CHANGES);
  expect(await asks(page)).toBe(true);
  // The browser asks only where somebody has touched the page.
  await page.mouse.click(5, 5);
  const dialog = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  expect((await dialog).type()).toBe("beforeunload");
  await (await dialog).dismiss();

  await store(page, "[]");
  expect(await asks(page)).toBe(false);
});

test("where the browser keeps nothing, it is said, and the page holds the draft", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("denied for a test", "SecurityError");
    };
  });
  await openPlatform(page);
  expect(await page.evaluate(() => outcome(platform.load()))).toBe("denied");
  expect(await store(page)).toBe("denied");
  const draft = await load(page);
  expect(draft.files["a.md"]).toBe("Satu.");
  expect(await asks(page)).toBe(true);
});

test("where there is no room, it is said, and what was refused is stored once there is", async ({ page, studioServer }) => {
  const client = await page.context().newCDPSession(page);
  const origin = studioServer.origin;
  await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1_000_000 });
  await openPlatform(page);
  await store(page);
  const large = await page.evaluate(() => outcome(platform.store(JSON.stringify([["large.md", "x".repeat(4_000_000)]]), "")));
  expect(large).toBe("quota");
  expect((await load(page)).total).toBe(4);

  await client.send("Storage.overrideQuotaForOrigin", { origin });
  expect(await store(page, "[]")).toMatch(/^for /);
  await openPlatform(page);
  expect((await load(page)).files["large.md"]).toHaveLength(4_000_000);
});

test("the newest tab has the draft, and the one before is told", async ({ context, page }) => {
  await openPlatform(page);
  await page.evaluate(async () => {
    globalThis.heard = [];
    platform.hear((name) => heard.push(name));
    await platform.load();
  });
  await store(page);

  const other = await context.newPage();
  await openPlatform(other);
  expect((await load(other)).total).toBe(3);
  await expect.poll(() => page.evaluate(() => heard)).toEqual(["elsewhere"]);
  expect(await store(page, JSON.stringify([["a.md", "Kalah."]]))).toBe("elsewhere");
  await store(other, JSON.stringify([["d.md", "Lima."]]));

  // It takes the draft back, with what it could not store meanwhile.
  const draft = await load(page);
  expect([draft.total, draft.files["a.md"], draft.files["d.md"]]).toEqual([4, "Kalah.", "Lima."]);
  expect(await store(page, "[]")).toMatch(/^for /);
});
