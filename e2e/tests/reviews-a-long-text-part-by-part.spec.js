import { Studio, expect, test } from "../support/studio.js";

/** An article of some 400 kB, with a date in each paragraph. */
const paragraph = (at) => `Presiden Joko Widodo tiba di Demak pada ${(at % 28) + 1} Mei 2024. ${"Air naik di desa itu. ".repeat(40)}`;
const LONG = {
  name: "panjang.md",
  mimeType: "text/markdown",
  buffer: Buffer.from(
    `+++\ntitle = "Laporan Panjang"\npublished = "2024-06-01"\nlang = "id"\n+++\n\n${Array.from({ length: 430 }, (_, at) => paragraph(at)).join("\n\n")}\n`,
  ),
};

test("a text of 400 kB shows its marks a part at a time, and is corrected in any of them", async ({ page }) => {
  test.slow();
  const studio = new Studio(page);
  await studio.openReady();
  await studio.add(LONG);
  await studio.review("Laporan Panjang");
  await expect(studio.root.getByText(/^Bagian 1 dari \d+$/).first()).toBeVisible();
  await expect(studio.mark("1 Mei 2024").first()).toBeVisible();
  const first = await studio.text.innerText();

  await studio.button("Bagian berikutnya").last().click();
  await expect(studio.root.getByText(/^Bagian 2 dari \d+$/).first()).toBeVisible();
  expect(await studio.text.innerText()).not.toBe(first);
  const mark = studio.text.locator(".studio-mark--date").first();
  const words = await mark.innerText();
  await mark.click();
  await studio.form.getByRole("button", { name: "Bukan tanggal" }).click();
  await expect(studio.undo).toHaveAccessibleName(`Urungkan: “${words}” bukan tanggal`);
  await expect(studio.text.locator(".studio-mark--nothing")).toHaveText(words);
  await expect(studio.root.getByText(/^Bagian 2 dari \d+$/).first()).toBeVisible();
});
