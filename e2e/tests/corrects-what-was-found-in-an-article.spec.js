import { QUAKE, Studio, expect, test } from "../support/studio.js";

test.beforeEach(async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  await studio.add(QUAKE);
  await studio.review("Gempa Mengguncang Cianjur");
});

test("a date is given another value, which says in words what it means", async ({ page }) => {
  const studio = new Studio(page);
  await studio.mark("akhir November lalu").click();
  await expect(studio.form).toContainText("November 2021");
  const value = studio.field("Nilai tanggal (EDTF)");
  await value.fill("2022-13");
  await expect(studio.form).toContainText("Kalender tidak punya tanggal itu.");
  await value.fill("2022-11~");
  await expect(studio.form).toContainText("November 2022, kira-kira, mencakup 1 November 2022 – 30 November 2022");
  await studio.button("Pakai tanggal ini").click();

  await expect(studio.form).toHaveCount(0);
  await expect(studio.mark("akhir November lalu")).toHaveClass(/corrected/);
  await expect(studio.mark("akhir November lalu")).toBeFocused();
  await expect(studio.undo).toHaveAccessibleName("Urungkan: tanggal pada “akhir November lalu”");

  await studio.mark("akhir November lalu").click();
  await studio.button("Kembalikan temuan").click();
  await expect(studio.mark("akhir November lalu")).not.toHaveClass(/corrected/);
});

test("by keyboard alone a mark is no date, and it is one again", async ({ page }) => {
  const studio = new Studio(page);
  await studio.mark("akhir November lalu").focus();
  await page.keyboard.press("Enter");
  await expect(studio.form.getByRole("heading")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(studio.mark("akhir November lalu")).toBeFocused();
  await page.keyboard.press("Space");
  await studio.button("Bukan tanggal").focus();
  await page.keyboard.press("Enter");
  await expect(studio.text.locator(".studio-mark--nothing")).toHaveText("akhir November lalu");
  await page.keyboard.press("Control+z");
  await expect(studio.text.locator(".studio-mark--nothing")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+Z");
  await expect(studio.text.locator(".studio-mark--nothing")).toHaveCount(1);
});

test("an actor is another one, a new one, or none", async ({ page }) => {
  const studio = new Studio(page);
  await studio.mark("Abdul Muhari").click();
  await studio.field("Pilih pelaku lain").fill("putin");
  await studio.form.getByRole("button", { name: /^Vladimir Putin/ }).click();
  await expect(studio.mark("Abdul Muhari")).toHaveAttribute("title", /^Pelaku: Vladimir Putin\. .*\(dikoreksi\)$/);

  await studio.mark("Abdul Muhari").click();
  await studio.button("Pelaku baru…").click();
  await studio.field("Nama pelaku baru").fill("Kolonel Muhari");
  await studio.button("Buat dan tandai").click();
  await expect(studio.mark("Abdul Muhari")).toHaveAttribute("title", /^Pelaku: Kolonel Muhari\./);

  await studio.mark("Abdul Muhari").click();
  await studio.button("Bukan pelaku di sini").click();
  await expect(studio.text.locator(".studio-mark--nothing")).toHaveText("Abdul Muhari");
});

test("what was missed is marked by a selection", async ({ page }) => {
  const studio = new Studio(page);
  await studio.text.locator("p").last().evaluate((paragraph) => {
    const node = [...paragraph.querySelectorAll("span")].find((span) => span.textContent.includes("dapur umum")).firstChild;
    const start = node.data.indexOf("dapur umum");
    const selection = paragraph.getRootNode().getSelection?.() ?? getSelection();
    selection.setBaseAndExtent(node, start, node, start + "dapur umum".length);
    paragraph.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, composed: true }));
  });
  await expect(studio.field("Kutipan, persis seperti dalam teks")).toHaveValue("dapur umum");
  await studio.button("Tandai pelaku").click();
  await studio.button("Pelaku baru…").click();
  await studio.button("Buat dan tandai").click();
  await expect(studio.mark("dapur umum")).toHaveAttribute("title", /^Pelaku: dapur umum/);
});

test("what was missed is marked by a quote, by keyboard alone", async ({ page }) => {
  const studio = new Studio(page);
  await studio.button("Tandai yang terlewat").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("tidak ada");
  await expect(studio.form).toContainText("Kutipan itu tidak ada dalam teks.");
  await studio.field("Kutipan, persis seperti dalam teks").fill("kata Jokowi");
  await expect(studio.form).toContainText("ada 1 kali dalam teks");
  await studio.field("Nilai tanggal (EDTF)").fill("2022-11-22");
  await page.keyboard.press("Enter");
  await expect(studio.mark("kata Jokowi")).toHaveClass(/studio-mark--date/);
});

test("what is known of an article is corrected in its fields, and stays", async ({ page }) => {
  const studio = new Studio(page);
  await expect(studio.field("Tanggal terbit")).toHaveValue("2022-11-21");
  await studio.field("Judul").fill("Gempa di Cianjur");
  await page.keyboard.press("Tab");
  await expect(studio.root.getByRole("heading", { name: "Gempa di Cianjur" })).toBeVisible();
  await studio.field("Tanggal terbit").fill("2022-11");
  await page.keyboard.press("Tab");
  await expect(studio.undo).toHaveAccessibleName("Urungkan: tanggal terbit artikel");
  await studio.field("Alamat asli").fill("bukan alamat");
  await page.keyboard.press("Tab");
  await expect(studio.root.getByText(/Tidak dapat dilakukan|Tulis alamat lengkap/).first()).toBeVisible();
  // In a field the keys are the field's own.
  await studio.field("Judul").focus();
  await page.keyboard.press("Control+z");
  await expect(studio.undo).not.toHaveAccessibleName("Urungkan");
});

test("an article that is right is accepted, and the next one opens", async ({ page }) => {
  const studio = new Studio(page);
  const title = studio.root.locator(".studio-article__title");
  await expect(title).toHaveText("Gempa Mengguncang Cianjur");
  await studio.button("Terima, lanjut").click();
  await expect(title).not.toHaveText("Gempa Mengguncang Cianjur");
  await expect(title).toBeFocused();
  await expect(studio.root.getByText("6 artikel · 5 belum ditinjau")).toBeVisible();
  await expect(studio.rows.last()).toContainText("ditinjau");
});
