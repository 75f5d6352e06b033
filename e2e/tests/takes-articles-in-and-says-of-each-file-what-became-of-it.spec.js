import { QUAKE, Studio, expect, test } from "../support/studio.js";

const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("files that are chosen join the dossier, and each is told of", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  await studio.add(QUAKE, file("kosong.html", "<html></html>"), file("rusak.json", '{"a":'));

  const list = studio.root.getByRole("list", { name: "Berkas yang dibaca" });
  await expect(list.getByRole("listitem").filter({ hasText: "gempa.txt" })).toContainText("1 artikel");
  await expect(list.locator(".studio-file--failed")).toHaveCount(2);
  await expect(list.locator(".studio-file").filter({ hasText: "rusak.json" })).toContainText("Ini bukan JSON yang sah");
  await expect(studio.root.getByText("1 artikel ditambahkan · 2 berkas tidak dapat dibaca")).toBeVisible();

  // It is in the widget, without a button for it.
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("6 artikel");
  await expect(studio.undo).toHaveAccessibleName("Urungkan: tambah 1 artikel");
  await studio.undo.click();
  await expect(page.locator("lini-masa .lini-kicker")).toContainText("5 artikel");
});

test("a text is pasted with what its person knows of it", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  await studio.tab("Tambah").click();
  await studio.button("Tempel teks").click();
  await studio.button("Tambahkan", { exact: true }).click();
  await expect(studio.root.getByText("Tempel dulu teks artikelnya.")).toBeVisible();

  await studio.field("Teks artikel").fill("Menteri Basuki meninjau bendungan itu pada Selasa. Air surut keesokan harinya.");
  await studio.field("Judul").fill("Bendungan Ditinjau");
  await studio.field("Media").fill("Warta Kota");
  await studio.field("Tanggal terbit").fill("2023-02-30");
  await expect(studio.root.getByText("Kalender tidak punya tanggal itu.")).toBeVisible();
  await studio.field("Tanggal terbit").fill("7 Maret 2023");
  await expect(studio.root.getByText("Dibaca sebagai 2023-03-07: 7 Maret 2023")).toBeVisible();
  await studio.button("Tambahkan", { exact: true }).click();

  await studio.review("Bendungan Ditinjau");
  await expect(studio.field("Media")).toHaveValue("Warta Kota");
  await expect(studio.field("Tanggal terbit")).toHaveValue("2023-03-07");
  await expect(studio.mark("Selasa")).toBeVisible();
});

test("many files are read with their number, and can be stopped", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  const many = Array.from({ length: 900 }, (_, at) => file(`${at}.txt`, `Judul ${at}\n\nRusia menyerang pada 9 Mei 2024. Itu saja.\n`));
  await studio.add(...many);
  await expect(studio.root.getByText(/^Membaca [\d.]+ dari 900 berkas$/)).toBeVisible();
  await studio.button("Hentikan").click();
  await expect(studio.root.getByText(/berkas tidak dibaca karena dihentikan/)).toBeVisible();
  const said = await studio.root.locator(".studio-files__sum").textContent();
  const added = Number(/^\d+/.exec(said)[0]);
  await expect(page.locator("lini-masa .lini-kicker")).toContainText(`${5 + added} artikel`);
  if (added > 0) await expect(studio.undo).toHaveAccessibleName(`Urungkan: tambah ${added} artikel`);
  await studio.tab("Artikel").click();
  await expect(studio.root.getByText(/\d+ artikel · \d+ belum ditinjau/)).toBeVisible();
});
