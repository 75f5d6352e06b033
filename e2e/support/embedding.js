/** The element's module, of the release and of the build that breaks where it is told to. */
export const SHIM = "/koran/linimasa/lini-masa.js";
export const FRAGILE_SHIM = "/hostile/lini-masa.js";

/** The dossier of the articles in e2e/hostile, as a file of its own. */
export const OTHER_DOSSIER = "/hostile/hostile.lini";
export const OTHER_TITLE = /^Judul <img src=x/;

/** What the build that breaks is told by. */
export const PANIC = "panic on purpose";

/**
 * Puts an element on the page, with `attributes` and a list of its own, and writes down what it
 * tells. Several become `#first`, `#second` and so on by their attributes.
 */
export async function embed(page, attributes = {}, shim = SHIM) {
  await page.evaluate(
    async ({ attributes, shim }) => {
      if (!globalThis.told) {
        globalThis.told = [];
        for (const name of ["ready", "change", "open", "error"]) {
          addEventListener(`linimasa:${name}`, ({ target, detail }) => told.push({ id: target.id, name, ...detail }));
        }
      }
      await import(shim);
      const element = document.createElement("lini-masa");
      const list = document.createElement("p");
      list.textContent = "The plain list";
      element.append(list);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
    },
    { attributes: { lang: "id", loading: "eager", ...attributes }, shim },
  );
}

/** What the elements of the page have told, by name. */
export function told(page, name) {
  return page.evaluate((name) => told.filter((event) => event.name === name), name);
}

/** The states that an element says it is in. */
export function states(locator) {
  return locator.evaluate((element) => ["loading", "ready", "error"].filter((name) => element.matches(`:state(${name})`)));
}

/** What an element says where its widget cannot be shown. */
export function failure(element) {
  return element.locator("[part=failure][role=alert]");
}
