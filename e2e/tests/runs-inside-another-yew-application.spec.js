import { SHIM, embed, told } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

/** Our own module under the marks that every Yew application puts on its nodes by default. */
async function serveAsAnother(page) {
  const source = await page.evaluate(async (shim) => (await fetch(shim)).text(), SHIM);
  const glue = new URL(source.match(/linimasa-[0-9a-f]+\.js/)[0], new URL(SHIM, page.url())).href;
  const wasm = new URL(source.match(/linimasa_bg-[0-9a-f]+\.wasm/)[0], glue).href;
  const ours = await page.evaluate(async (glue) => (await fetch(glue)).text(), glue);
  expect(ours).not.toContain("__yew_");
  expect(ours).toContain("__lini_");
  await page.route("**/another.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: ours.replaceAll("__lini_", "__yew_") }),
  );
  return wasm;
}

test("inside another Yew application, what is pressed in the widget presses nothing in that", async ({ host, page }) => {
  await host("empty");
  const wasm = await serveAsAnother(page);
  await embed(page);
  const widget = new Widget(page, "");
  await widget.isReady();
  await page.evaluate(async (wasm) => {
    const another = (await import("/another.js")).instantiate();
    await another.init({ module_or_path: new URL(wasm) });
    const outer = document.createElement("div");
    outer.id = "outer";
    document.body.append(outer);
    globalThis.heard = [];
    another.mount(outer).show("{}", another.Dossier.shipped(), (name) => heard.push(name));
    const hear = () => heard.push("click");
    outer.addEventListener("click", hear);
  }, wasm);
  await expect(page.locator("#outer .lini-entry").first()).toBeVisible();
  await widget.element.evaluate((element) => document.querySelector("#outer .lini-frame").prepend(element));
  await widget.settled();
  await page.evaluate(() => (heard.length = 0));

  // Not by a locator, which would look into the widget too.
  const outside = () => page.evaluate(() => document.querySelector("#outer .lini-count").textContent);
  const before = await outside();
  await widget.tab("Artikel").click();
  await widget.tab("Kronologi").click();
  await widget.actor(/^Rusia/).check();
  await widget.settled();
  expect(await outside()).toBe(before);
  const heard = await page.evaluate(() => globalThis.heard);
  expect(heard.filter((name) => name !== "click"), "the other application did nothing").toEqual([]);
  expect(heard, "each press passed by once").toHaveLength(3);
  expect(await told(page, "change")).toHaveLength(1);
});
