import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

const SHIM = "/koran/linimasa/lini-masa.js";

test.beforeEach(async ({ host, page }) => {
  await host("empty");
  await page.evaluate((shim) => {
    globalThis.loadElement = () => import(shim);
  }, SHIM);
});

test("properties set before the class was defined are kept", async ({ page }) => {
  const attributes = await page.evaluate(async () => {
    const element = document.createElement("lini-masa");
    element.view = "articles";
    element.urlSync = true;
    document.body.append(element);
    await loadElement();
    await element.ready;
    return [element.getAttribute("view"), element.hasAttribute("url-sync")];
  });
  expect(attributes).toEqual(["articles", true]);
});

test("moving the element keeps what is mounted, and removing it does not", async ({ page }) => {
  const seen = await page.evaluate(async () => {
    await loadElement();
    const element = document.createElement("lini-masa");
    document.body.append(element);
    await element.ready;
    const mounted = element.shadowRoot.firstElementChild;
    const box = document.createElement("div");
    document.body.append(box);
    box.append(element);
    await new Promise((turn) => setTimeout(turn));
    const moved = element.shadowRoot.firstElementChild === mounted;
    element.remove();
    await new Promise((turn) => setTimeout(turn));
    const removed = element.shadowRoot.firstElementChild.localName;
    document.body.append(element);
    await element.ready;
    return { moved, removed, again: element.shadowRoot.firstElementChild.localName };
  });
  expect(seen).toEqual({ moved: true, removed: "slot", again: "div" });
});

test("removing the element before the module has loaded is no error", async ({ page }) => {
  const shown = await page.evaluate(async () => {
    await loadElement();
    const element = document.createElement("lini-masa");
    document.body.append(element);
    element.remove();
    const other = document.createElement("lini-masa");
    document.body.append(other);
    await other.ready;
    return element.shadowRoot.firstElementChild.localName;
  });
  expect(shown).toBe("slot");
});

test("ready is told by a promise and by an event that crosses shadow roots", async ({ page }) => {
  const told = await page.evaluate(async () => {
    await loadElement();
    const outer = document.createElement("div");
    const element = document.createElement("lini-masa");
    outer.attachShadow({ mode: "open" }).append(element);
    const event = new Promise((seen) => addEventListener("linimasa:ready", seen, { once: true }));
    document.body.append(outer);
    const resolved = await element.ready;
    return [resolved === element, (await event).composed];
  });
  expect(told).toEqual([true, true]);
});

test("loading the element twice changes nothing", async ({ page }) => {
  const same = await page.evaluate(async (shim) => {
    await loadElement();
    const first = customElements.get("lini-masa");
    await import(`${shim}?again`);
    return customElements.get("lini-masa") === first;
  }, SHIM);
  expect(same).toBe(true);
});

test("a hidden element is not shown", async ({ page }) => {
  const display = await page.evaluate(async () => {
    await loadElement();
    const element = document.createElement("lini-masa");
    element.hidden = true;
    element.loading = "eager";
    document.body.append(element);
    await element.ready;
    return getComputedStyle(element).display;
  });
  expect(display).toBe("none");
});

test("attributes and properties choose, and only the reader's choice is told", async ({ page }) => {
  await page.evaluate(async () => {
    globalThis.told = [];
    addEventListener("linimasa:change", (event) => told.push(event.detail));
    await loadElement();
    const element = document.createElement("lini-masa");
    element.lang = "id";
    document.body.append(element);
    await element.ready;
  });
  const widget = new Widget(page, "");
  const all = await widget.count();
  await widget.element.evaluate((element) => {
    element.setAttribute("actors", "nikol-pashinyan");
    element.from = "2024";
    element.to = "2024";
  });
  await expect(widget.chips).toHaveCount(2);
  expect(await widget.count()).toBeLessThan(all);
  expect(await page.evaluate(() => told)).toEqual([]);

  await widget.clear.click();
  await expect(widget.chips).toHaveCount(0);
  await widget.actor(/^Rusia/).check();
  await widget.settled();
  const told = await page.evaluate(() => globalThis.told);
  expect(told.map((choice) => choice.actors)).toEqual([[], ["rusia"]]);
});

test("the switch of the address is read as the platform reads booleans, and by name", async ({ page }) => {
  const read = await page.evaluate(async () => {
    await loadElement();
    const element = document.createElement("lini-masa");
    const byAttribute = [null, "", "true", "hash", "false", "none"].map((value) => {
      if (value !== null) element.setAttribute("url-sync", value);
      return element.urlSync;
    });
    const byProperty = [true, false, "hash", "none", null].map((value) => {
      element.urlSync = value;
      return [element.getAttribute("url-sync"), element.urlSync];
    });
    return { byAttribute, byProperty };
  });
  expect(read).toEqual({
    byAttribute: [false, true, true, true, false, false],
    byProperty: [["", true], [null, false], ["hash", true], ["none", false], [null, false]],
  });
});

test("a listener may change and remove the element that it hears", async ({ page }) => {
  await page.evaluate(async () => {
    globalThis.told = [];
    await loadElement();
    const element = document.createElement("lini-masa");
    element.lang = "id";
    element.addEventListener("linimasa:change", ({ detail }) => {
      told.push(detail.actors);
      if (told.length === 1) element.actors = "armenia";
      else element.remove();
    });
    element.addEventListener("linimasa:error", ({ detail }) => told.push(detail.message));
    document.body.append(element);
    await element.ready;
  });
  const widget = new Widget(page, "");
  await widget.actor(/^Rusia/).click();
  await expect(widget.actor(/^Armenia/)).toBeChecked();
  await widget.actor(/^Azerbaijan/).click();
  await expect(widget.element).toHaveCount(0);
  await widget.settled();
  expect(await page.evaluate(() => told)).toEqual([["rusia"], ["armenia", "azerbaijan"]]);
});
