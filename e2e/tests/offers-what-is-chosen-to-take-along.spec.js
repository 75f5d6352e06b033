import { embed } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const opener = (widget) => widget.element.getByRole("button", { name: "Bagikan", exact: true });
const dialog = (widget) => widget.element.getByRole("dialog", { name: "Bagikan dan sematkan" });
const way = (widget, name) => dialog(widget).getByRole("region", { name, exact: true });
/** The field that shows what is copied. */
const field = (widget, name) => way(widget, name).getByRole("textbox", { name, exact: true });

/** Presses the button that copies, and gives what it copied. */
async function copied(page, widget, name) {
  await way(widget, name).getByRole("button", { name: `Salin: ${name}` }).click();
  await expect(dialog(widget).getByRole("status")).toHaveText("Tersalin");
  return page.evaluate(() => navigator.clipboard.readText());
}

test("by keyboard: a link that opens what is chosen", async ({ page, widget }) => {
  await widget.open("#actors=nikol-pashinyan&from=2024");
  const found = await widget.count();
  await opener(widget).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(widget)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(way(widget, "Tautan").getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog(widget).getByRole("status")).toHaveText("Tersalin");
  await expect(way(widget, "Tautan").getByRole("button")).toHaveText("Tersalin");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Escape");
  await expect(dialog(widget)).toBeHidden();
  await expect(opener(widget)).toBeFocused();

  await page.goto("about:blank");
  await page.goto(link);
  await widget.isReady();
  expect(await widget.count()).toBe(found);
});

test("where nothing may be copied, the text has focus and is selected", async ({ page, widget }) => {
  await page.addInitScript(() => {
    if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  await widget.open("#actors=rusia");
  await opener(widget).focus();
  for (const key of ["Enter", "Tab", "Enter"]) await page.keyboard.press(key);
  await expect(dialog(widget).getByRole("status")).toHaveText("Tidak tersalin; teksnya sudah dipilih");
  const link = field(widget, "Tautan");
  await expect(link).toBeFocused();
  const { selected, whole } = await link.evaluate(({ selectionStart, selectionEnd, value }) => ({
    selected: value.slice(selectionStart, selectionEnd),
    whole: value,
  }));
  expect(selected).toBe(whole);
  await page.keyboard.type("x");
  await expect(link).toHaveValue(whole);
  await page.keyboard.press("ControlOrMeta+C");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
});

test("HTML that shows what is chosen in another page", async ({ page, widget, host }) => {
  await widget.open("#actors=nikol-pashinyan&from=2024&view=articles&lang=en");
  const english = { opener: "Share", title: "Share and embed" };
  await widget.element.getByRole("button", { name: english.opener, exact: true }).click();
  const shown = widget.element.getByRole("dialog", { name: english.title });
  const html = await shown.getByRole("region", { name: "Element", exact: true }).getByRole("textbox").inputValue();
  expect(html).toContain('actors="nikol-pashinyan" from="2024" view="articles"');

  // The strict policy of the test's server wants no inline script: the HTML holds none.
  await page.route("**/pasted.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>x</title><link rel="icon" href="/hosts/icon.svg"><body>${html}` }),
  );
  await page.goto("/hosts/pasted.html");
  const pasted = new Widget(page, "");
  await pasted.element.evaluate((element) => element.ready.then(() => {}));
  await expect(pasted.element.getByRole("button", { name: /^Remove filter/ })).toHaveCount(2);
  await expect(pasted.element.getByRole("navigation", { name: "Views" }).locator("[aria-current]")).toHaveText("Articles");
});

test("a frame that shows what is chosen, and a script that fits it", async ({ page, widget }) => {
  await widget.open("#actors=nikol-pashinyan&match=all");
  await opener(widget).click();
  await expect(way(widget, "Elemen")).toContainText("hanya ikut dalam tautan dan bingkai");
  // Its files are not for all here, so that it could not run without the rights of its origin.
  const html = (await copied(page, widget, "Bingkai")).replace(/ sandbox="[^"]*"/, "");
  expect(html).toMatch(/^<iframe data-linimasa src="http/);
  await page.route("**/pasted.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>x</title><link rel="icon" href="/hosts/icon.svg"><body>${html}` }),
  );
  await page.goto("/hosts/pasted.html");
  const framed = page.frameLocator("iframe");
  await expect(framed.getByRole("button", { name: /^Hapus saringan/ })).toHaveCount(1);
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight)).not.toBe(800);

  // In a frame the link is to the dossier's own page, and the dialog where its button is.
  const inFrame = new Widget(page, "", framed.locator("lini-masa"));
  await opener(inFrame).click();
  await expect(field(inFrame, "Tautan")).toHaveValue(/\/koran\/linimasa\/#actors=nikol-pashinyan&match=all$/);
  const top = await dialog(inFrame).evaluate((dialog) => dialog.getBoundingClientRect().top);
  expect(top).toBeLessThan(200);
});

test("a widget that keeps to itself links to the dossier's own page", async ({ page, host }) => {
  await host("empty");
  await embed(page, { actors: "rusia" });
  const widget = new Widget(page, "");
  await widget.isReady();
  await opener(widget).click();
  await expect(field(widget, "Tautan")).toHaveValue(/\/koran\/linimasa\/#actors=rusia$/);
});

test("a dossier from elsewhere is shared as an element alone", async ({ page, host }) => {
  await host("empty");
  await embed(page, { src: "/hostile/hostile.lini" });
  const widget = new Widget(page, "");
  await widget.isReady();
  await opener(widget).click();
  await expect(dialog(widget).getByRole("region")).toHaveCount(1);
  await expect(field(widget, "Elemen")).toHaveValue(/src="http[^"]*\/hostile\/hostile\.lini"/);
});
