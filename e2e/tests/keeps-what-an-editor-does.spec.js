import { readFileSync } from "node:fs";
import { QUAKE, Studio, expect, test } from "../support/studio.js";

test("a draft is kept, and offered where the page is opened again", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  await expect(studio.kept).toHaveText("Belum ada perubahan");
  await studio.add(QUAKE);
  await expect(studio.kept).toHaveText(/^Tersimpan di peramban ini, \d\d\.\d\d$/);

  await studio.open();
  await expect(studio.root.getByText(/^6 artikel, disimpan \d+ \S+ \d{4} \d\d\.\d\d$/)).toBeVisible();
  await studio.button("Lanjutkan draf").click();
  await expect(studio.button(/^Gempa Mengguncang Cianjur/)).toBeVisible();
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("6 artikel");

  await studio.open();
  await studio.button("Mulai dari dossier halaman ini").click();
  await studio.button("Batal", { exact: true }).click();
  await studio.button("Mulai dari dossier halaman ini").click();
  await studio.button("Ya, lanjutkan").click();
  await expect(studio.root.getByText("5 artikel · 5 belum ditinjau")).toBeVisible();
});

test("a page that nobody has worked on offers nothing", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  await studio.openReady();
  await expect(studio.root.getByText("Ada draf yang tersimpan")).toHaveCount(0);
});

test("where the browser keeps nothing it is said, and nothing is lost while the page is open", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("denied on purpose", "SecurityError");
    };
  });
  const studio = new Studio(page);
  await studio.openReady();
  await expect(studio.kept).toHaveText("Belum tersimpan: peramban ini tidak mengizinkan");
  await studio.add(QUAKE);
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("6 artikel");
  await expect(studio.button("Coba lagi")).toBeVisible();
});

test("steps are taken back and done again also after the page was left", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  await studio.add(QUAKE);
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("6 artikel");
  await studio.tab("Judul").click();
  await studio.field("Judul (Indonesia)").fill("Judul lain");
  await page.keyboard.press("Tab");
  await expect(page.locator("lini-masa .lini-title")).toHaveText("Judul lain");
  await studio.undo.click();
  await expect(page.locator("lini-masa .lini-title")).toHaveText(/^Pasukan Rusia/);
  await expect.poll(() => page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })))).toBe(true);

  await studio.open();
  await studio.button("Lanjutkan draf").click();
  await expect(studio.redo).toHaveAccessibleName("Ulangi: judul dossier");
  await studio.redo.click();
  await expect(page.locator("lini-masa .lini-title")).toHaveText("Judul lain");
  await studio.undo.click();
  await expect(studio.undo).toHaveAccessibleName("Urungkan: tambah 1 artikel");
  await studio.undo.click();
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("5 artikel");
  await expect(studio.undo).toHaveAttribute("aria-disabled", "true");
});

test("the folder is exported as a zip, which opens again as it was", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.showSaveFilePicker);
  const studio = new Studio(page);
  await studio.openReady();
  await studio.add(QUAKE);
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("6 artikel");
  const downloading = page.waitForEvent("download");
  await studio.choose(/^Ekspor folder/);
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^pasukan-rusia.*\.zip$/);
  const buffer = readFileSync(await download.path());
  await expect(studio.root.getByText(/\.zip” diunduh\.$/).first()).toBeVisible();

  await studio.choose("Mulai kosong");
  await expect(studio.root.getByRole("heading", { name: "Tambahkan artikel" })).toBeVisible();
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("0 artikel");
  await expect(studio.root.locator(".studio-files__sum")).toHaveCount(0);
  await studio.button("Simpan satu berkas").click({ force: true });
  await expect(studio.root.getByText("Belum ada artikel untuk disimpan.").first()).toBeVisible();
  await studio.openFile({ name: "kembali.zip", mimeType: "application/zip", buffer });
  await expect(studio.root.getByText("“kembali.zip” terbuka: 6 artikel.").first()).toBeVisible();
  await expect(studio.button(/^Gempa Mengguncang Cianjur/)).toBeVisible();
});

test("the whole is saved as one file, which opens again as it was", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.showSaveFilePicker);
  const studio = new Studio(page);
  await studio.openReady();
  await studio.add(QUAKE);
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("6 artikel");
  const downloading = page.waitForEvent("download");
  await studio.button("Simpan satu berkas").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  const buffer = readFileSync(await download.path());
  await expect(studio.root.getByText(/^Disimpan sebagai berkas, /)).toBeVisible();

  await studio.tab("Judul").click();
  await studio.field("Judul (Indonesia)").fill("Judul lain");
  await page.keyboard.press("Tab");
  await expect(page.locator("lini-masa .lini-title")).toHaveText("Judul lain");
  await studio.openFile({ name: "lama.html", mimeType: "text/html", buffer });
  await expect(studio.root.getByRole("dialog")).toContainText("Ganti draf ini dengan “lama.html”?");
  await studio.button("Ya, lanjutkan").click();
  await expect(page.locator("lini-masa .lini-title")).toHaveText(/^Pasukan Rusia/);
});

test("what is none of ours is not opened", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  const other = { name: "lain.html", mimeType: "text/html", buffer: Buffer.from("<!doctype html><p>Halo</p>") };
  await studio.openFile(other);
  await expect(studio.root.getByText(/^“lain\.html” tidak dapat dibuka/).first()).toBeVisible();
  await expect(studio.root.getByText("5 artikel · 5 belum ditinjau")).toBeVisible();
});
