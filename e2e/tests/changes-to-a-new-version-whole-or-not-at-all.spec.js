import { AT, caches, expect, isKept, notice, test, update } from "../support/kept.js";
import { Widget } from "../support/widget.js";

const names = async (page) => Object.keys(await page.evaluate(caches)).filter((name) => !name.endsWith("packs"));

/** The text of a file, as a page that names it would get it; what stands for it where there is none. */
const read = (page, file) =>
  page.evaluate((file) => fetch(file).then((answer) => (answer.ok ? answer.text() : answer.status)), file);

test("says in the reader's language that there is a new version, and shows it when asked", async ({ kept, tab }) => {
  const page = await tab(kept.url("#actors=rusia"));
  await isKept(page);
  kept.deploy(kept.two);
  expect(await update(page)).toBe("installed");
  await expect(notice(page)).toHaveText(/^Ada versi baru/);
  await expect(notice(page)).toHaveAttribute("role", "status");
  await page.getByRole("group", { name: "Bahasa" }).getByText("EN").click();
  await expect(notice(page)).toHaveText(/^There is a new version/);
  await expect(page).toHaveTitle(/^satu: /);

  await notice(page).getByRole("button", { name: "Reload" }).click();
  await expect(page).toHaveTitle(/^dua: /);
  await new Widget(page, "").isReady();
  expect(page.url()).toContain("actors=rusia");
  await expect(notice(page)).toHaveCount(0);
  await expect.poll(() => names(page)).toHaveLength(1);
  await kept.cut();
  await page.reload();
  await expect(page).toHaveTitle(/^dua: /);
});

test("a reader may go on with the old version, and has the new one once its last tab is closed", async ({ context, kept, tab }) => {
  const page = await tab(kept.url());
  await isKept(page);
  kept.deploy(kept.two);
  await update(page);
  await notice(page).getByRole("button", { name: "Nanti" }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expect(page).toHaveTitle(/^satu: /);
  await expect(notice(page)).toBeVisible();
  const other = await context.newPage();
  await page.close();
  await expect
    .poll(async () => {
      // No tab of the site is open meanwhile.
      await other.goto("about:blank");
      await other.waitForTimeout(100);
      await other.goto(kept.url());
      return other.title();
    })
    .toMatch(/^dua: /);
  await expect.poll(() => names(other)).toHaveLength(1);
});

test("a tab of the old version has all its files until it is closed", async ({ kept, tab }) => {
  const old = await tab(kept.url());
  await isKept(old);
  expect(await read(old, kept.one.late)).toBe("satu");
  const fresh = await tab(kept.url());
  kept.deploy(kept.two);
  await update(fresh);
  await notice(fresh).getByRole("button", { name: "Muat ulang" }).click();
  await expect(fresh).toHaveTitle(/^dua: /);
  await new Widget(fresh, "").isReady();

  // The server knows nothing of these any more.
  expect(await read(old, kept.one.glue)).toContain("// satu");
  expect(await read(old, kept.one.late)).toBe("satu");
  expect(await names(old)).toHaveLength(2);
  await expect(old).toHaveTitle(/^satu: /);
  await expect(notice(old)).toBeVisible();
  // Who has used a late file has it in the new version too.
  await kept.cut();
  expect(await read(fresh, kept.two.late)).toBe("dua");

  await old.close();
  await expect
    .poll(async () => {
      await fresh.reload();
      await new Widget(fresh, "").isReady();
      return names(fresh);
    })
    .toHaveLength(1);
  await expect(fresh).toHaveTitle(/^dua: /);
});

test("the notice of another tab shows the version that is there already", async ({ kept, tab }) => {
  const [one, two] = [await tab(kept.url()), await tab(kept.url())];
  await isKept(two);
  kept.deploy(kept.two);
  await update(one);
  await notice(one).getByRole("button", { name: "Muat ulang" }).click();
  await expect(one).toHaveTitle(/^dua: /);
  await notice(two).getByRole("button", { name: "Muat ulang" }).click();
  await expect(two).toHaveTitle(/^dua: /);
  await expect.poll(() => names(two)).toHaveLength(1);
});

test("a page that came past what is kept is served from it afterwards", async ({ kept, tab }) => {
  const page = await tab(kept.url());
  await isKept(page);
  const browser = await page.context().newCDPSession(page);
  // As with the shift key: the browser asks the server alone, and the page has no worker.
  await browser.send("Page.reload", { ignoreCache: true });
  await page.waitForEvent("load");
  await isKept(page);
  await kept.cut();
  expect(await read(page, kept.one.glue)).toContain("// satu");
});

for (const trouble of ["error", "torn"]) {
  test(`an update with a file that is ${trouble} leaves the old version whole, and is made up for later`, async ({ kept, tab }) => {
    const page = await tab(kept.url());
    await isKept(page);
    kept.deploy(kept.two);
    kept.server.troubles.set(AT + kept.two.glue, trouble);
    expect(await update(page)).toBe("redundant");
    await page.reload();
    await new Widget(page, "").isReady();
    await expect(page).toHaveTitle(/^satu: /);
    await expect(notice(page)).toHaveCount(0);

    kept.server.troubles.clear();
    expect(await update(page)).toBe("installed");
    await notice(page).getByRole("button", { name: "Muat ulang" }).click();
    await expect(page).toHaveTitle(/^dua: /);
    await new Widget(page, "").isReady();
  });
}

test("an update amid which the server changes its files again, or goes away, leaves the old version whole", async ({ kept, tab }) => {
  const page = await tab(kept.url());
  await isKept(page);
  // The list is of one version, and the pages are already of the next.
  kept.deploy(kept.two);
  await kept.two.edit("index.html", (text) => text.replace(/data-build="\w+"/, 'data-build="another"'));
  expect(await update(page)).toBe("redundant");
  // The list alone has come.
  kept.deploy(kept.three);
  for (const name of [kept.three.glue, "embed.html", "", "lini-masa.js"]) kept.server.troubles.set(AT + name, "torn");
  expect(await update(page)).toBe("redundant");
  await kept.cut();
  expect(await update(page)).toBe("none");
  await page.reload();
  await new Widget(page, "").isReady();
  await expect(page).toHaveTitle(/^satu: /);
});

test("a first visit whose files do not all come is made up for at the next", async ({ kept, tab }) => {
  kept.server.troubles.set(`${AT}embed.html`, "error");
  const page = await tab(kept.url());
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => String(it?.active)))).toBe("undefined");
  kept.server.troubles.clear();
  await page.reload();
  await isKept(page);
  await kept.cut();
  await page.reload();
  await new Widget(page, "").isReady();
});

test("two sites of one server keep apart what they keep", async ({ kept, tab }) => {
  const below = `${AT}arsip/`;
  kept.deploy(kept.three, below);
  const page = await tab(kept.url());
  await isKept(page);
  const other = await tab(kept.url("", below));
  await isKept(other);
  await expect(other).toHaveTitle(/^tiga: /);
  expect(await names(page)).toHaveLength(2);
  kept.deploy(kept.two);
  await update(page);
  await notice(page).getByRole("button", { name: "Muat ulang" }).click();
  await expect(page).toHaveTitle(/^dua: /);
  await new Widget(page, "").isReady();
  await expect.poll(() => names(page)).toHaveLength(2);
  await kept.cut();
  await other.reload();
  await expect(other).toHaveTitle(/^tiga: /);
  await new Widget(other, "").isReady();
});
