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
  expect(await widget.fragment()).toMatch(/from=2024/);

  await tabTo(page, /^Thanh Niên.*2024/);
  await page.keyboard.press("Enter");
  await expect(widget.openStatement).toBeVisible();

  await tabTo(page, /^Kembali ke/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(widget.entries.first()).toBeVisible();
});

for (const [state, busy] of [["an idle", false], ["a busy", true]]) {
  test.describe(() => {
    test.use({ busy });

    test(`steps of a handle are one step back, and leave the other end open, on ${state} page`, async ({ page, widget }) => {
      await widget.open();
      const entries = () => page.evaluate(() => history.length);
      const before = await entries();
      await tabTo(page, /^Awal rentang$/);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("PageUp");
      await expect.poll(() => widget.fragment()).toMatch(/from=/);
      expect(await widget.fragment()).not.toMatch(/to=/);
      expect(await entries()).toBe(before + 1);
      await page.keyboard.press("Shift+Tab");
      await tabTo(page, /^Awal rentang$/);
      await page.keyboard.press("ArrowRight");
      await expect.poll(entries).toBe(before + 2);
    });
  });
}

test("the focused mark has a ring and a tooltip after an arrow key", async ({ page, widget }) => {
  await widget.open();
  const mark = page.locator("[data-row=marks][tabindex='0']");
  await mark.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-row=marks][data-index='1']")).toBeFocused();
  await expect(page.locator(".lini-timeline__ring")).toBeVisible();
  await expect(page.locator(".lini-timeline__tip")).toBeVisible();
});

test("back from an article leads to the mark of the timeline that opened it", async ({ page, widget }) => {
  await widget.open();
  const mark = page.locator("[data-row=marks][data-index='1']");
  await page.locator("[data-row=marks][tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await expect(mark).toBeFocused();
  await page.keyboard.press("Enter");
  const listed = page.locator(".lini-timeline__entry").first();
  if (await listed.count()) {
    await expect(listed).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect(widget.openStatement).toBeFocused();
  await page.goBack();
  await expect(mark).toBeFocused();
});
