import { Studio, expect, test } from "../support/studio.js";

test("the arrows, Home, End and first letters go through the menu", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  const opener = studio.button("Berkas", { exact: true });
  const item = (name) => studio.root.getByRole("menuitem", { name });
  await expect(opener).toHaveAttribute("aria-haspopup", "menu");
  await opener.press("ArrowDown");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
  await expect(item("Ekspor folder (zip)")).toBeFocused();
  for (const [key, name] of [
    ["ArrowDown", "Buka berkas…"],
    ["b", "Buka folder…"],
    ["b", "Buang draf"],
    ["ArrowDown", "Ekspor folder (zip)"],
    ["ArrowUp", "Buang draf"],
    ["Home", "Ekspor folder (zip)"],
    ["End", "Buang draf"],
    ["m", "Mulai kosong"],
  ]) {
    await page.keyboard.press(key);
    await expect(item(name)).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute("aria-expanded", "false");
  await opener.press("ArrowUp");
  await expect(item("Buang draf")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(studio.root.getByRole("menu")).toHaveCount(0);
  await expect(opener).not.toBeFocused();
});

test("what is chosen in the menu leads back to its button", async ({ page }) => {
  const studio = new Studio(page);
  await studio.openReady();
  const opener = studio.button("Berkas", { exact: true });
  await opener.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(studio.root.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  const choosing = page.waitForEvent("filechooser");
  await opener.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect((await choosing).isMultiple()).toBe(false);
  await expect(opener).toBeFocused();
});
