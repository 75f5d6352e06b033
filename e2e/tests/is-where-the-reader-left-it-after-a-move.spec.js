import { embed, told } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.beforeEach(async ({ host, page }) => {
  await host("empty");
  await embed(page, { actors: "rusia" });
  await new Widget(page, "").isReady();
});

test("is where the reader left it after it was taken out of the page and put back", async ({ page }) => {
  const widget = new Widget(page, "");
  await widget.actor(/^Azerbaijan/).check();
  await widget.tab("Artikel").click();
  await widget.settled();
  await widget.element.evaluate(async (element) => {
    element.remove();
    await new Promise((turn) => setTimeout(turn));
    document.body.append(element);
  });
  await widget.isReady();
  await expect(widget.actor(/^Azerbaijan/)).toBeChecked();
  await expect(widget.actor(/^Rusia/)).toBeChecked();
  await expect(widget.tab("Artikel")).toHaveAttribute("aria-current", "page");
  expect(await told(page, "error")).toEqual([]);
});

test("is where the page wants it when the page changed its attributes meanwhile", async ({ page }) => {
  const widget = new Widget(page, "");
  await widget.actor(/^Azerbaijan/).check();
  await widget.settled();
  await widget.element.evaluate(async (element) => {
    element.remove();
    await new Promise((turn) => setTimeout(turn));
    element.actors = "armenia";
    document.body.append(element);
  });
  await widget.isReady();
  await expect(widget.actor(/^Armenia/)).toBeChecked();
  await expect(widget.chips).toHaveCount(1);
});

test("a move keeps what only the screen knows, and takes the language of the new place", async ({ page }) => {
  const widget = new Widget(page, "");
  await widget.words.fill("gencatan");
  await expect(widget.chips).toHaveCount(2);
  await widget.element.evaluate((element) => {
    element.removeAttribute("lang");
    const box = document.createElement("div");
    box.lang = "en";
    document.body.append(box);
    box.append(element);
  });
  const field = widget.element.getByRole("searchbox", { name: "Search words in sentences" });
  await expect(widget.element.getByRole("navigation", { name: "Views" })).toBeVisible();
  await expect(field).toHaveValue("gencatan");
  expect(await told(page, "ready")).toHaveLength(1);
});
