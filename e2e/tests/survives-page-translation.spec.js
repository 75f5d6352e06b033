import { expect, test } from "../support/site.js";

/** What Google Translate does to a page: every text is replaced, inside two `<font>`. */
function translate(element) {
  const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
  return texts.length;
}

test("survives page translation", async ({ widget }) => {
  await widget.open();
  const all = await widget.count();
  const again = async () => expect(await widget.element.evaluate(translate)).toBeGreaterThan(0);
  await again();

  await widget.actor(/^Rusia/).check();
  await again();
  const russia = await widget.count();
  expect(russia).toBeLessThan(all);
  await widget.actor(/^Azerbaijan/).check();
  await again();
  expect(await widget.count()).toBeGreaterThan(russia);
  await widget.segment("semua").click();
  await again();
  expect(await widget.count()).toBeLessThan(russia);
  await widget.setDate(widget.from, "2023");
  await again();
  await widget.setDate(widget.to, "2024-06");
  await again();
  await widget.segment("terbit").click();
  await again();
  await widget.words.fill("pasukan");
  await again();
  await widget.words.fill("tidakadakatainidisini");
  await again();
  await widget.clear.click();
  await again();
  expect(await widget.count()).toBe(all);
  for (const view of ["Artikel", "Pelaku", "Kronologi"]) {
    await widget.tab(view).click();
    await again();
  }
  await expect(widget.entries.first()).toBeVisible();
});
