import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { HOSTILE_SINGLE, SINGLE, expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Writes the single file again, changed by `change`; gives its address. */
async function changed(change) {
  const html = await readFile(fileURLToPath(SINGLE), "utf8");
  const made = change(html);
  expect(made).not.toBe(html);
  const file = join(await mkdtemp(join(tmpdir(), "linimasa-")), "berkas.html");
  await writeFile(file, made);
  return pathToFileURL(file).href;
}

test("every view, filter and mark works in a file that asks for nothing", async ({ page, single }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url().replace(/#.*/s, "")));
  await single.open();
  const all = await single.count();
  expect(all).toBeGreaterThan(20);

  await single.actor(/^Nikol Pashinyan/).check();
  await expect(single.chips).toHaveCount(1);
  const his = await single.count();
  expect(his).toBeLessThan(all);
  await single.setDate(single.from, "2024");
  await expect(single.chips).toHaveCount(2);
  await single.clear.click();
  await single.words.fill("gencatan");
  await expect.poll(() => single.count()).toBeLessThan(all);
  await single.clear.click();
  await single.dragRange(0.3, 0.6);
  await expect(single.chips).toHaveCount(1);
  await single.clear.click();
  for (const view of ["Artikel", "Pelaku", "Kronologi"]) await single.tab(view).click();
  await expect(single.entries.first()).toBeVisible();

  await single.sourceOf(single.entries.first()).click();
  await expect(single.openStatement).toBeVisible();
  const sentence = await single.openStatement.innerText();
  await single.copyLink.click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(SINGLE);
  await page.goto("about:blank");
  await page.goto(link);
  await single.isReady();
  await expect(single.openStatement).toBeInViewport();
  expect(await single.openStatement.innerText()).toBe(sentence);

  expect(asked.filter((url) => url !== SINGLE && url !== "about:blank")).toEqual([]);
});

test("an article opens by its address", async ({ single }) => {
  await single.open("#article=2024-06-12-penarikan-tuntas");
  await expect(single.element.getByRole("article").first()).toBeVisible();
});

test("what is chosen is exported without a network", async ({ single }) => {
  await single.open("#actors=nikol-pashinyan");
  const table = await single.element.evaluate((element) => element.export("csv"));
  expect(table).toContain("Pashinyan");
});

test("the studio opens in the file, and asks for nothing", async ({ page, single }) => {
  await single.open();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const button = page.getByRole("button", { name: "Susun dossier" });
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(".studio-place").getByRole("region", { name: "Susun dossier" })).toBeVisible();
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

test("the place that was saved opens where the address says nothing", async ({ page, single }) => {
  const saved = await changed((html) => html.replace('id="linimasa-place">', 'id="linimasa-place">actors=nikol-pashinyan'));
  const there = new Widget(page, saved);
  await there.open();
  await expect(there.chips).toHaveCount(1);
  expect(await there.fragment()).toBe("#actors=nikol-pashinyan");
  const his = await there.count();

  await there.open("#actors=rusia");
  await expect(there.actor(/^Rusia/)).toBeChecked();
  expect(await there.count()).not.toBe(his);
  await single.open();
  await expect(single.chips).toHaveCount(0);
});

test("the file loads nothing, whoever asks", async ({ page }) => {
  const served = [];
  await page.route(/^https?:/, (route) => {
    served.push(route.request().url());
    return route.fulfill({ body: "served" });
  });
  const blocked = [];
  page.removeAllListeners("console");
  await page.addInitScript(() => {
    globalThis.blocked = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => blocked.push(effectiveDirective));
  });
  const single = new Widget(page, SINGLE);
  await single.open();
  await page.evaluate(async () => {
    await fetch("https://example.org/a").catch(() => {});
    new Image().src = "https://example.org/b.png";
    document.body.append(Object.assign(document.createElement("script"), { src: "https://example.org/c.js" }));
    document.body.append(Object.assign(document.createElement("script"), { textContent: "globalThis.ran = true" }));
    await new Promise((done) => setTimeout(done, 300));
  });
  blocked.push(...(await page.evaluate(() => globalThis.blocked)));
  expect(blocked.sort()).toEqual(["connect-src", "img-src", "script-src-elem", "script-src-elem"]);
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
  expect(served).toEqual([]);
});

test("articles that try to break out of the file stay text", async ({ context, page }) => {
  await context.setOffline(true);
  page.on("dialog", (dialog) => {
    throw new Error(`a script ran: ${dialog.message()}`);
  });
  const hostile = new Widget(page, HOSTILE_SINGLE);
  for (const fragment of ["", "#view=articles", "#article=markup", "#view=actors"]) {
    await hostile.open(fragment);
    await expect(hostile.title).toContainText("<img src=x");
  }
  const found = await page.evaluate(() => ({
    images: document.querySelectorAll("img").length,
    running: document.querySelectorAll("script:not([type='text/plain'])").length,
    links: [...document.querySelectorAll("lini-masa a")].map((link) => link.protocol),
    title: document.title,
  }));
  expect(found).toEqual({
    images: 0,
    running: 1,
    links: found.links.filter((protocol) => /^https?:$/.test(protocol)),
    title: "Judul <img src=x onerror=alert('judul')> · Linimasa",
  });
});

test("nothing in the file tells where it was built", async () => {
  const html = await readFile(fileURLToPath(SINGLE), "utf8");
  expect(html).not.toMatch(/file:\/\/|\/home\/|\/root\/|\/Users\/|node_modules|sourceMappingURL/);
});

test.describe("torn", () => {
  test.use({ expectedOnConsole: /^error: / });

  for (const [what, tear] of [
    ["not base64", (text) => text.replace(/.{9}/, "***tear***")],
    ["not gzip", (text) => text.slice(400)],
    ["cut off", (text) => text.slice(0, 400)],
    ["empty", () => ""],
  ]) {
    test(`a dossier that is ${what} leaves the list and a message`, async ({ page }) => {
      const torn = await changed((html) =>
        html.replace(/(id="linimasa-dossier">)([^<]*)/, (_, tag, text) => tag + tear(text)),
      );
      await page.goto(torn);
      await expect(page.locator("lini-masa").getByRole("alert")).toContainText("Linimasa ini tidak dapat ditampilkan.");
      await expect(page.locator(".articles > ol > li")).toHaveCount(5);
      await page.getByRole("button", { name: "Coba lagi" }).click();
      await expect(page.locator("lini-masa").getByRole("alert")).toContainText("Linimasa ini tidak dapat ditampilkan.");
    });
  }

  test("a file that was cut off in the middle leaves the list", async ({ page }) => {
    await page.goto(await changed((html) => html.slice(0, html.length / 2)));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".articles > ol > li")).toHaveCount(5);
  });
});

test.describe("without scripting", () => {
  test.use({ javaScriptEnabled: false });

  test("the articles can be read", async ({ page }) => {
    await page.goto(SINGLE);
    await expect(page).toHaveTitle(/\S+ · Linimasa$/);
    await expect(page.locator(".articles > ol > li")).toHaveCount(5);
    expect(await page.locator("body").innerText()).not.toMatch(/[A-Za-z0-9+/]{200}/);
  });
});
