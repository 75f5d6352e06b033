import { readFile } from "node:fs/promises";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

/** What the browser made of every element in the widget, in the order of the tree. */
function looks(element) {
  const all = [...element.shadowRoot.querySelectorAll(".lini, .lini *")];
  return all.map((inner) => {
    const style = getComputedStyle(inner);
    const said = [...style].filter((name) => !name.startsWith("--")).map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [`${inner.localName}.${inner.getAttribute("class")}`, said];
  });
}

/** The differences between two such lists, as few as tell what is wrong. */
function differences(one, other) {
  if (one.length !== other.length) return [`${one.length} elements, ${other.length} elements`];
  return one.flatMap(([name, said], at) => {
    const odd = other[at][1].filter((line, place) => line !== said[place]);
    return odd.length === 0 ? [] : [`${name}: ${odd.slice(0, 5).join("; ")}`];
  }).slice(0, 10);
}

async function shown(host, page, name) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await host(name);
  const widget = new Widget(page, "");
  await widget.isReady();
  await widget.actor(/^Rusia/).check();
  await widget.settled();
  await widget.setDate(widget.from, "2024");
  await expect(widget.chips).toHaveCount(2);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur?.());
  await widget.settled();
  return widget;
}

for (const view of ["Kronologi", "Artikel", "Pelaku"]) {
  test(`a page whose styles spare nothing changes no style of the widget: ${view}`, async ({ host, page }) => {
    const calm = await shown(host, page, "calm");
    await calm.tab(view).click();
    await calm.settled();
    const before = await calm.element.evaluate(looks);
    expect(before.length).toBeGreaterThan(200);
    const hostile = await shown(host, page, "hostile");
    await hostile.tab(view).click();
    await hostile.settled();
    expect(differences(before, await hostile.element.evaluate(looks))).toEqual([]);
    // The page's styles do what they are there for elsewhere.
    const outside = page.locator("#outside");
    expect(await outside.evaluate((p) => getComputedStyle(p).color)).toBe("rgb(255, 0, 0)");
  });
}

test("the widget changes no style of the page", async ({ host, page }) => {
  const styles = () =>
    page.evaluate(() => ["html", "body", "p", "a", "button"].map((name) => {
      const style = getComputedStyle(document.querySelector(name));
      return [...style].filter((key) => !/^(block-size|height|inline-size|width|perspective-origin|transform-origin)$/.test(key)).map((key) => `${key}: ${style.getPropertyValue(key)}`).join("\n");
    }));
  await page.route("**/lini-masa.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await host("calm");
  const before = await styles();
  await page.unroute("**/lini-masa.js");
  await host("calm");
  await new Widget(page, "").isReady();
  await page.evaluate(() => scrollTo(0, 0));
  expect(await styles()).toEqual(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length)).toBe(1);
});

test("a theme changes its colours, its fonts and its parts", async ({ host, page }) => {
  const widget = await shown(host, page, "themed");
  const style = (locator, name) => locator.evaluate((inner, name) => getComputedStyle(inner).getPropertyValue(name), name);
  expect(await style(widget.title, "color")).toBe("rgb(16, 32, 27)");
  expect(await style(widget.title, "font-size")).toBe("40px");
  expect(await style(widget.chips.first(), "border-radius")).toBe("3px");
  expect(await style(widget.entries.first(), "border-bottom-style")).toBe("dotted");
  expect(await style(widget.tab("Kronologi"), "background-color")).toBe("rgb(230, 238, 234)");
});

test("every property and every part that the documentation names is there, and no other", async ({ host, page }) => {
  const table = await readFile(new URL("../../docs/theming.md", import.meta.url), "utf8");
  const named = (mark) => [...table.matchAll(mark)].map(([, name]) => name).sort();
  const widget = await shown(host, page, "calm");
  const there = new Set();
  const collect = async () => {
    const parts = await widget.element.evaluate((element) =>
      [...element.shadowRoot.querySelectorAll("[part]")].flatMap((inner) => [...inner.part]));
    for (const part of parts) there.add(part);
  };
  await collect();
  await widget.element.getByRole("button", { name: "Bagikan" }).click();
  await expect(widget.element.getByRole("dialog")).toBeVisible();
  await collect();
  await page.keyboard.press("Escape");
  await expect(widget.element.getByRole("dialog")).toBeHidden();
  for (const tab of ["Artikel", "Pelaku", "Kronologi"]) {
    await widget.tab(tab).click();
    await collect();
  }
  await widget.clear.click();
  await widget.settled();
  await collect();
  await widget.entries.first().locator(".lini-source__link").click();
  await widget.settled();
  await collect();
  // These show where the widget cannot.
  for (const part of ["failure", "retry"]) there.add(part);
  expect(named(/^\| `::part\(([\w-]+)\)` /gm)).toEqual([...there].sort());

  const sheet = await widget.element.evaluate((element) =>
    [...element.shadowRoot.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\n"));
  const used = new Set([...sheet.matchAll(/--lini-[\w-]+/g)].map(([name]) => name));
  expect(named(/^\| `(--lini-[\w-]+)` /gm)).toEqual([...used].sort());
  expect(sheet).not.toMatch(/\drem\b/);
});
