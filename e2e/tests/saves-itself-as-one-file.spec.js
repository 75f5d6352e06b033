import { pathToFileURL } from "node:url";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

const ARTICLE = {
  name: "gandum.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("Gandum Tiba di Pelabuhan\n\nRusia mengirim 500 ton gandum pada 3 Juli 2024.\n\nNikol Pashinyan menolak tawaran itu pada 5 Juli 2024.\n"),
};

const studio = (page) => page.locator(".studio-place");

/** Opens the studio, and gives it a file. */
async function add(page, file) {
  await page.getByRole("button", { name: "Susun dossier" }).first().click();
  await studio(page).getByRole("navigation", { name: "Bagian" }).getByRole("button", { name: "Tambah" }).click();
  await studio(page).locator(".studio-drop input[type=file]").setInputFiles(file);
}

/** Saves the draft; gives the file's path. */
async function save(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    studio(page).getByRole("button", { name: "Simpan satu berkas" }).click(),
  ]);
  const file = await download.path();
  const named = `${file}.html`;
  await download.saveAs(named);
  return named;
}

test("a file that was opened from a disk takes an article, and saves itself with it", async ({ page, single }) => {
  test.setTimeout(90_000);
  // The picker of the system is no part of a page.
  await page.addInitScript(() => delete globalThis.showSaveFilePicker);
  await single.open("#actors=nikol-pashinyan");
  const before = await single.count();
  await add(page, ARTICLE);
  await expect.poll(() => single.count(), { timeout: 20_000 }).toBe(before + 1);
  const saved = await save(page);

  const copy = new Widget(page, pathToFileURL(saved).href);
  await copy.open();
  expect(await copy.fragment()).toBe("#actors=nikol-pashinyan");
  expect(await copy.count()).toBe(before + 1);
  await copy.open("#article=gandum");
  await expect(copy.element).toContainText("500 ton gandum");

  // The copy is as whole as the first: it saves itself again, to the byte.
  await copy.open();
  await add(page, { ...ARTICLE, name: "lagi.txt" });
  await expect.poll(() => copy.count(), { timeout: 20_000 }).toBe(before + 2);
  const again = await save(page);
  const parts = async (file) => (await readFile(file, "utf8")).replace(/[^]*<!-- \/linimasa:data -->/, "");
  expect(await parts(again)).toBe(await parts(saved));
  const html = await readFile(saved, "utf8");
  expect(html).toContain("Gandum Tiba di Pelabuhan");
});

test("a file and a folder that are dropped on a page from a disk are taken in", async ({ page, single }, info) => {
  const file = info.outputPath("gandum.txt");
  const inside = info.outputPath("berita", "lama", "lagi.txt");
  await mkdir(dirname(inside), { recursive: true });
  for (const path of [file, inside]) await writeFile(path, ARTICLE.buffer);
  await single.open();
  const before = await single.count();

  // As the system hands files over: a page cannot make such a drop.
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [file, info.outputPath("berita")], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await devtools.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
  }
  await expect.poll(() => single.count(), { timeout: 20_000 }).toBe(before + 4);
});
