import { expect, openPlatform, test } from "../support/studio.js";
import { PANIC } from "../support/embedding.js";

const article = (text) => `+++\ntitle = "Judul"\npublished = "2024-05-09"\n+++\n${text}\n`;

/** Compiles in the page; gives how large the dossier is, or why there is none. */
const compile = (page, changes) =>
  page.evaluate(
    (changes) => outcome(platform.compile(JSON.stringify(changes), () => {}).then(({ dossier }) => dossier.length)),
    changes,
  );

const read = (page, name, text) =>
  page.evaluate(([name, text]) => outcome(platform.read(new File([text], name), "[]").then((json) => JSON.parse(json).articles.length)), [name, text]);

test("a worker compiles the draft and tells how far it is", async ({ page }) => {
  await openPlatform(page);
  const told = await page.evaluate(async (text) => {
    const told = [];
    const changes = Array.from({ length: 400 }, (_, at) => [`${at}.md`, text.repeat(10)]);
    const { dossier, review } = await platform.compile(JSON.stringify(changes), (...step) => told.push(step));
    return { told, magic: String.fromCharCode(...dossier.slice(0, 4)), review: typeof JSON.parse(review) };
  }, article("Tentara Rusia tiba pada 9 Mei 2024."));
  expect(told.review).toBe("object");
  expect(told.told.length).toBeGreaterThan(0);
  for (const [done, total] of told.told) {
    expect(total).toBe(400);
    expect(done).toBeLessThanOrEqual(total);
  }
});

test("the worker can be stopped, and the next has the whole draft", async ({ page }) => {
  await openPlatform(page);
  const small = await compile(page, [["a.md", article("Rusia menyerang pada 9 Mei 2024.")]]);
  const outcomes = await page.evaluate(async (text) => {
    const changes = Array.from({ length: 2_000 }, (_, at) => [`b${at}.md`, text.repeat(20)]);
    const build = outcome(platform.compile(JSON.stringify(changes), () => platform.cancel()));
    const waits = outcome(platform.read(new File(["Teks."], "c.txt"), "[]"));
    return Promise.all([build, waits]);
  }, article("Rusia menyerang pada 9 Mei 2024."));
  expect(outcomes).toEqual(["cancelled", "cancelled"]);
  const gone = Array.from({ length: 2_000 }, (_, at) => [`b${at}.md`, null]);
  expect(await compile(page, gone)).toBe(small);
});

test("ten thousand files are taken in, stored and compiled without a task that is felt", async ({ page }) => {
  test.setTimeout(240_000);
  await openPlatform(page);
  await page.evaluate(() => document.querySelector("lini-masa").ready.then(() => {}));
  const outcome = await page.evaluate(async (text) => {
    const tasks = [0];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    const files = Array.from({ length: 10_000 }, (_, at) => new File([`${text} ${at}.`], `${at}.txt`));
    await new Promise((turn) => setTimeout(turn, 100));
    tasks.length = 1;
    const took = {};
    const timed = async (name, work) => {
      const start = performance.now();
      await work();
      took[name] = Math.round(performance.now() - start);
    };
    let taken = 0;
    const take = async (file) => {
      const { articles } = JSON.parse(await platform.read(file, "[]"));
      platform.change(JSON.stringify(articles));
      taken += articles.length;
    };
    await timed("read", () => Promise.all(files.map(take)));
    await timed("store", () => platform.store("[]", ""));
    await timed("compile", () => platform.compile("[]", () => {}));
    await timed("load", () => platform.load());
    await new Promise((turn) => setTimeout(turn, 100));
    const whole = Object.values(took).reduce((sum, ms) => sum + ms, 0);
    return { taken, share: Math.max(...tasks) / whole };
  }, "Judul berita\n\nTentara Rusia tiba di Stepanakert pada 9 Mei 2024, kata Menteri Luar Negeri Armenia di Yerevan pada hari itu.");
  expect(outcome.taken).toBe(10_000);
  // Of the whole, as milliseconds tell how busy the machine is.
  expect(outcome.share).toBeLessThan(0.04);
});

test("a page in an encoding that it states is read as a browser reads it", async ({ page }) => {
  await openPlatform(page);
  const articles = await page.evaluate(async () => {
    const text = (text) => new TextEncoder().encode(text);
    const more = "Tentara Rusia tiba di Stepanakert, kata Menteri Luar Negeri Armenia di Yerevan. ".repeat(8);
    const parts = [text("<meta charset=shift_jis><article><h1>Judul berita</h1><p>Kata "), new Uint8Array([0x93, 0xfa])];
    const file = new File([...parts, text(` berarti hari. ${more}</p></article>`)], "a.html");
    return JSON.parse(await platform.read(file, "[]")).articles;
  });
  expect(articles).toHaveLength(1);
  expect(articles[0][1]).toContain("Kata 日 berarti hari.");
});

test("a file that is too large is refused before it is read", async ({ page }) => {
  await openPlatform(page);
  const said = await page.evaluate(() => {
    const file = new File([new Uint8Array((64 << 20) + 1)], "besar.txt");
    file.arrayBuffer = file.stream = () => {
      throw new Error("it was read");
    };
    return outcome(platform.read(file, "[]"));
  });
  expect(said).toBe("too large");
});

test("a file that is gone when it is read is refused, and the next is read", async ({ page }) => {
  await openPlatform(page);
  const said = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle("gone.txt", { create: true });
    const stream = await handle.createWritable();
    await stream.write("Dihapus sesudah dipilih.");
    await stream.close();
    const file = await handle.getFile();
    await root.removeEntry("gone.txt");
    return outcome(platform.read(file, "[]"));
  });
  expect(said).toBe("other");
  expect(await read(page, "a.txt", "Rusia menyerang pada 9 Mei 2024.")).toBe(1);
});

test.describe("where the engine breaks", () => {
  test.use({ expectedOnConsole: /on purpose|unreachable/ });

  test("what broke it is refused, all else is done, and the draft is whole", async ({ page }) => {
    await openPlatform(page, "/fragile/");
    const before = await compile(page, [["a.md", article("Rusia menyerang pada 9 Mei 2024.")]]);
    expect(before).toBeGreaterThan(100);
    const outcomes = await page.evaluate((panic) => {
      const file = (name, text) => outcome(platform.read(new File([text], name), "[]").then(() => "read"));
      return Promise.all([file("b.txt", "Satu."), file("c.txt", panic), file("d.txt", "Dua.")]);
    }, PANIC);
    expect(outcomes).toEqual(["read", "broken", "read"]);
    expect(await compile(page, [])).toBe(before);
  });
});

test("the widget shows the draft where its reader was", async ({ page }) => {
  await openPlatform(page);
  await page.evaluate(() => {
    const revoke = URL.revokeObjectURL;
    globalThis.revoked = [];
    URL.revokeObjectURL = (url) => revoke.call(URL, url, revoked.push(url));
  });
  const widget = page.locator("lini-masa");
  await widget.evaluate((element) => element.ready.then(() => {}));
  await page.evaluate(async () => {
    globalThis.opened = [];
    platform.hear((name, detail) => name === "open" && opened.push(detail));
    await platform.compile(JSON.stringify(Object.entries(JSON.parse(await platform.folder()))), () => {}).then(({ dossier }) => platform.show(dossier));
  });
  await expect(widget).toHaveAttribute("src", /^blob:/);
  await page.evaluate(() => document.querySelector("lini-masa").ready.then(() => {}));
  await widget.locator(".lini-source").first().getByRole("link").click();
  await expect.poll(() => page.evaluate(() => opened.length)).toBe(1);
  const place = await page.evaluate(() => platform.place());
  expect(place).toContain("article=");

  const first = await widget.getAttribute("src");
  const [id] = await page.evaluate(() => opened);
  await page.evaluate(async (id) => {
    const folder = JSON.parse(await platform.folder());
    const changed = folder[`${id}.md`].replace(/^title = .*$/m, 'title = "Judul yang baru"');
    const { dossier } = await platform.compile(JSON.stringify([[`${id}.md`, changed]]), () => {});
    const shown = new Promise((ready) => addEventListener("linimasa:ready", ready, { once: true }));
    platform.show(dossier);
    await shown;
  }, id);
  await expect(widget.getByRole("heading", { name: "Judul yang baru" })).toBeVisible();
  expect(await page.evaluate(() => platform.place())).toBe(place);
  expect(await page.evaluate(() => revoked)).toEqual([first]);

  await page.evaluate(() => platform.restore());
  await expect(widget.getByRole("heading", { name: "Judul yang baru" })).toHaveCount(0);
  expect(await widget.getAttribute("src")).toBe(null);
});
