import { expect, test } from "../support/site.js";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("finds a statement by actor and by date, opens it, and shares it", async ({ page, widget }) => {
  await widget.open();
  const all = await widget.count();
  expect(all).toBeGreaterThan(20);

  await widget.actor(/^Nikol Pashinyan/).check();
  await expect(widget.chips).toHaveCount(1);
  const his = await widget.count();
  expect(his).toBeLessThan(all);
  expect(his).toBeGreaterThan(0);

  await widget.setDate(widget.from, "2024");
  await widget.setDate(widget.to, "2024");
  await expect(widget.entries.first()).toBeVisible();
  const in2024 = await widget.count();
  expect(in2024).toBeLessThanOrEqual(his);
  expect(in2024).toBeGreaterThan(0);
  expect(await widget.fragment()).toMatch(/actors=nikol-pashinyan/);
  expect(await widget.fragment()).toMatch(/from=2024&to=2024/);

  await widget.sourceOf(widget.entries.first()).click();
  await expect(widget.openStatement).toBeVisible();
  const sentence = await widget.openStatement.innerText();

  await widget.copyLink.click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("about:blank");
  await page.goto(link);
  await widget.isReady();
  await expect(widget.openStatement).toBeInViewport();
  expect(await widget.openStatement.innerText()).toBe(sentence);
});

test("moves the range with the mouse on the timeline", async ({ widget }) => {
  await widget.open();
  const all = await widget.count();
  await widget.dragRange(0.3, 0.6);
  await expect(widget.chips).toHaveCount(1);
  expect(await widget.fragment()).toMatch(/from=\d/);
  expect(await widget.count()).toBeLessThan(all);
});
