import { QUAKE, Studio, expect, test } from "../support/studio.js";

test.beforeEach(async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  await studio.add(QUAKE);
  await studio.tab("Pelaku").click();
  await expect(studio.rows.first()).toContainText("Abdul Muhari");
});

test("candidates stand in the order of how much they matter, each with its first sentence", async ({ page }) => {
  const studio = new Studio(page);
  const first = studio.root.locator(".studio-row").first();
  await expect(first).toContainText("2 sebutan · 1 artikel");
  await expect(first).toContainText("Juru bicara BNPB Abdul Muhari mengatakan");
});

test("a candidate is accepted, ignored, and considered again", async ({ page }) => {
  const studio = new Studio(page);
  await studio.button("Terima: Abdul Muhari").click();
  await expect(studio.button(/^Abdul Muhari/)).toHaveCount(0);
  await studio.button(/^Terdaftar/).click();
  await expect(studio.root.getByRole("button", { name: /^Abdul Muhari/ })).toBeVisible();

  await studio.button(/^Calon/).click();
  await studio.button("Abaikan: Persatuan Petani Sunda").click();
  await expect(studio.button(/^Persatuan Petani Sunda/)).toHaveCount(0);
  await studio.button(/^Diabaikan/).click();
  await expect(studio.root.getByText("Persatuan Petani Sunda", { exact: true })).toBeVisible();
  await studio.button("Pertimbangkan lagi").click();
  await studio.button(/^Calon/).click();
  await expect(studio.button(/^Persatuan Petani Sunda/)).toBeVisible();
});

test("an actor is renamed, has its kind corrected and gets another name", async ({ page }) => {
  const studio = new Studio(page);
  await studio.button(/^Persatuan Petani Sunda/).click();
  await expect(studio.root.getByRole("heading", { name: "Persatuan Petani Sunda" })).toBeFocused();
  await studio.field("Jenis").selectOption("armed_group");
  await studio.button("Terima dengan perubahan ini").click();
  await studio.field("Nama (Inggris)").fill("Sunda Farmers’ Union");
  await page.keyboard.press("Tab");
  await expect(studio.undo).toHaveAccessibleName(/^Urungkan: ubah pelaku/);
  await studio.field("Tambah nama lain").fill("PPS");
  await page.keyboard.press("Enter");
  await expect(studio.button("Hapus nama PPS")).toBeVisible();
  await studio.button("Hapus nama PPS").click();
  await expect(studio.button("Hapus nama PPS")).toHaveCount(0);
  await expect(studio.field("Jenis")).toHaveValue("armed_group");
});

test("two that are one are merged, and split again", async ({ page }) => {
  const studio = new Studio(page);
  await studio.button(/^Abdul Muhari/).click();
  await studio.button("Gabungkan dengan pelaku lain").click();
  await studio.field("Pilih pelaku lain").fill("badan nasional");
  await studio.root.locator(".studio-find__one").first().click();
  await expect(studio.root.getByRole("heading", { name: "Badan Nasional Penanggulangan Bencana" })).toBeVisible();
  await expect(studio.button("Hapus nama Abdul Muhari")).toBeVisible();
  await expect(studio.undo).toHaveAccessibleName("Urungkan: gabungkan Abdul Muhari ke Badan Nasional Penanggulangan Bencana");

  await studio.button("Pecah menjadi dua pelaku").click();
  await studio.root.getByRole("checkbox", { name: "Abdul Muhari" }).check();
  await expect(studio.field("Nama pelaku baru")).toHaveValue("Abdul Muhari");
  await studio.button("Pecah", { exact: true }).click();
  await expect(studio.button("Hapus nama Abdul Muhari")).toHaveCount(0);
  await expect(studio.button(/^Abdul Muhari/)).toBeVisible();

  await studio.undo.click();
  await expect(studio.button("Hapus nama Abdul Muhari")).toBeVisible();
});
