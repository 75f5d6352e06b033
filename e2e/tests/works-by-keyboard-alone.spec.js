import { expect, test } from "../support/site.js";

/** Tabs on, or back, until the focused control has this name. */
async function tabTo(page, name, key = "Tab") {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const label = active?.labels?.[0]?.innerText ?? active?.getAttribute("aria-label");
      return `${label ?? active?.innerText ?? ""}`.trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no control named ${name} is reached by the Tab key`);
}

test("works by keyboard alone", async ({ page, widget }) => {
  await widget.open();
  const all = await widget.count();

  await tabTo(page, /^Rusia\b/);
  await page.keyboard.press("Space");
  await expect(widget.actor(/^Rusia/)).toBeChecked();
  expect(await widget.count()).toBeLessThan(all);

  await tabTo(page, /^Dari/);
  await page.keyboard.type("2024");
  await page.keyboard.press("Enter");
  expect(widget.fragment()).toMatch(/from=2024/);

  await tabTo(page, /^Thanh Niên.*2024/);
  await page.keyboard.press("Enter");
  await expect(widget.openStatement).toBeVisible();

  await tabTo(page, /^Kembali ke/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(widget.entries.first()).toBeVisible();
});
