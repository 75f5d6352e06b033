import { SHIM } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test("comes alive when its script comes late, with all that the page had set by then", async ({ host, page }) => {
  await host("empty");
  const widget = new Widget(page, "");
  await page.evaluate(() => {
    const element = document.createElement("lini-masa");
    element.append(document.createElement("p"));
    element.firstChild.textContent = "The plain list";
    element.setAttribute("lang", "id");
    element.setAttribute("actors", "rusia");
    document.body.append(element);
    // As a framework does that renders before the class is there.
    Object.assign(element, { q: "gencatan", urlSync: true, loading: "eager", label: "Sebuah linimasa" });
  });
  await expect(widget.element.getByText("The plain list")).toBeVisible();

  await page.evaluate((shim) => import(shim), SHIM);
  await widget.isReady();
  await expect(widget.actor(/^Rusia/)).toBeChecked();
  await expect(widget.words).toHaveValue("gencatan");
  await expect(widget.element.getByRole("region", { name: "Sebuah linimasa" })).toBeVisible();
  await expect(widget.element.getByText("The plain list")).toBeHidden();
  const set = await widget.element.evaluate((element) => [element.getAttributeNames().sort(), Object.keys(element)]);
  expect(set).toEqual([["actors", "label", "lang", "loading", "q", "url-sync"], []]);
});

test("takes what the page sets while it loads", async ({ host, page }) => {
  await host("empty");
  let answer;
  const held = new Promise((go) => (answer = go));
  await page.route("**/*.wasm", (route) => held.then(() => route.continue()));
  const widget = new Widget(page, "");
  await page.evaluate(async (shim) => {
    await import(shim);
    const element = document.createElement("lini-masa");
    Object.assign(element, { lang: "id", loading: "eager", q: "gencatan" });
    document.body.append(element);
  }, SHIM);
  await widget.element.evaluate((element) => {
    element.q = null;
    element.actors = "rusia";
  });
  answer();
  await widget.isReady();
  await expect(widget.words).toHaveValue("");
  await expect(widget.actor(/^Rusia/)).toBeChecked();
});
