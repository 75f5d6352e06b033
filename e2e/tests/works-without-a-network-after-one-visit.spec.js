import { writeFile } from "node:fs/promises";
import { caches, expect, isKept, test } from "../support/kept.js";
import { Widget } from "../support/widget.js";

test("works without a network after one visit, at every address of its pages", async ({ kept, tab }) => {
  const first = await tab(kept.url());
  await isKept(first);
  await first.close();
  await kept.cut();
  for (const rest of ["", "?from=a-newsletter", "index.html#actors=rusia&view=articles"]) {
    const page = await tab(kept.url(rest));
    await expect(page).toHaveTitle(/^satu: /);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
    const widget = new Widget(page, "");
    await widget.actor(/^Azerbaijan/).check();
    await expect(widget.chips.last()).toBeVisible();
  }
  const frame = await tab(kept.url("embed.html#view=actors"));
  await expect(frame.locator("html")).toHaveClass("framed");
});

test("the first visit is over before anything is kept, and no file of it is loaded twice", async ({ kept, tab }) => {
  const page = await tab(kept.url());
  await isKept(page);
  const { asked } = kept.server;
  const wasm = asked.findIndex((path) => path.endsWith(".wasm"));
  expect(asked.indexOf("/koran/linimasa/sw.js")).toBeGreaterThan(wasm);
  const named = asked.filter((path) => /-[0-9a-f]{8}\.\w+$/.test(path));
  expect(new Set(named).size).toBe(named.length);
  expect(named.length).toBeGreaterThan(4);
  expect(asked.filter((path) => path.endsWith("studio-late.txt"))).toEqual([]);
});

test("keeps dossiers and late files as they are read, and nothing but whole answers", async ({ context, kept, tab }) => {
  const { one } = kept;
  for (const name of ["early.lini", "late.lini", "part.lini"]) await writeFile(one.at(name), `dossier ${name}`);
  // Before anything could serve it from what is kept.
  await context.addInitScript(() => {
    if (!navigator.serviceWorker.controller) fetch("early.lini");
  });
  const page = await tab(kept.url());
  await isKept(page);
  const read = (name, options) =>
    page.evaluate(
      ([name, options]) => fetch(name, options).then((answer) => answer.text()).catch(() => "nothing"),
      [name, options],
    );
  expect(await read("late.lini")).toBe("dossier late.lini");
  expect(await read(one.late)).toBe("satu");
  await read("missing.lini");
  await read("part.lini", { headers: { range: "bytes=0-3" } });
  await read("sw.js");
  const all = async () => Object.values(await page.evaluate(caches)).flat();
  const packs = async () => (await all()).filter((url) => url.endsWith(".lini")).sort();
  await expect.poll(packs).toEqual([kept.url("early.lini"), kept.url("late.lini")]);
  expect(await all()).not.toContain(kept.url("sw.js"));

  await kept.cut();
  expect(await read("early.lini")).toBe("dossier early.lini");
  expect(await read("late.lini")).toBe("dossier late.lini");
  expect(await read(one.late)).toBe("satu");
  expect(await read("missing.lini")).toBe("nothing");
});

test("a dossier that has changed is read anew where there is a network", async ({ kept, tab }) => {
  const file = kept.one.at("pack.lini");
  await writeFile(file, "first");
  const page = await tab(kept.url());
  await isKept(page);
  const read = () => page.evaluate(() => fetch("pack.lini").then((answer) => answer.text()));
  expect(await read()).toBe("first");
  await writeFile(file, "second");
  expect(await read()).toBe("second");
  kept.server.troubles.set("/koran/linimasa/pack.lini", "error");
  await expect.poll(read).toBe("second");
});
