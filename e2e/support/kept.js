import { serve } from "./server.js";
import { test as base, expect } from "./site.js";
import { Version } from "./versions.js";
import { Widget } from "./widget.js";

export { expect };

/** Where the site lies on its server: not at the root. */
export const AT = "/koran/linimasa/";

/** A server whose site changes from version to version, and goes away. */
export class Kept {
  #folders = {};

  async start() {
    this.versions = await Promise.all(["satu", "dua", "tiga"].map(Version.make));
    this.server = await serve(this.#folders);
    this.origin = this.server.origin;
    [this.one, this.two, this.three] = this.versions;
    this.deploy(this.one);
    return this;
  }

  deploy(version, path = AT) {
    this.#folders[path] = version.folder;
  }

  /** No network: whoever asks it now gets no answer. */
  async cut() {
    await this.server?.close();
    this.server = undefined;
  }

  async end() {
    await this.cut();
    await Promise.all(this.versions.map((version) => version.remove()));
  }

  url(rest = "", path = AT) {
    return `${this.origin}${path}${rest}`;
  }
}

/** Runs in a page: what is kept at its origin, by the names of caches. */
export async function caches() {
  const names = await globalThis.caches.keys();
  const files = await Promise.all(
    names.map(async (name) => (await (await globalThis.caches.open(name)).keys()).map(({ url }) => url)),
  );
  return Object.fromEntries(names.map((name, at) => [name, files[at]]));
}

export const test = base.extend({
  kept: async ({}, use) => {
    const kept = await new Kept().start();
    await use(kept);
    await kept.end();
  },

  /** Opens an address in a tab of its own, and waits until the widget shows. */
  tab: async ({ context }, use) => {
    await use(async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      await new Widget(page, "").isReady();
      return page;
    });
  },
});

/** Waits until the site is kept, and serves the page. */
export async function isKept(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  });
}

/** Asks for a newer version, as browsers do by themselves now and then. */
export function update(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { installing } = await registration.update().catch(() => registration);
    if (!installing) return "none";
    return new Promise((resolve) => {
      installing.addEventListener("statechange", () => resolve(installing.state), { once: true });
    });
  });
}

export function notice(page) {
  return page.locator(".notice");
}
