import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { test as base, expect } from "@playwright/test";
import { serve } from "./server.js";
import { Widget } from "./widget.js";

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The release build, under a path that is not the root. */
const SITE = "/koran/linimasa/";
/** The same widget, built from articles that try to break out of it. */
const HOSTILE = "/hostile/";
/** Pages of other sites that embed the widget. */
const HOSTS = "/hosts/";

/** The release as one file, and the same with articles that try to break out of it, at addresses of the disk. */
export const SINGLE = pathToFileURL(folder("dist/linimasa.html")).href;
export const HOSTILE_SINGLE = pathToFileURL(folder("target/hostile-site/linimasa.html")).href;

/** In the page: every look at the clock takes 20 ms, and timers come late. */
function beBusy() {
  const later = setTimeout;
  let now = Date.now();
  Date.now = () => (now += 20);
  globalThis.setTimeout = (handler, delay = 0, ...rest) => later(handler, delay + 40, ...rest);
}

export { expect };

export const test = base.extend({
  /** What a test may find on the console. Normally nothing. */
  expectedOnConsole: [/(?!)/, { option: true }],

  origin: [
    async ({}, use) => {
      const dist = folder("dist");
      if (!existsSync(dist)) throw new Error("dist/ is missing: run `cargo xtask build` first");
      const server = await serve({
        [SITE]: dist,
        [HOSTILE]: folder("target/hostile-site"),
        [HOSTS]: folder("e2e/hosts"),
      });
      await use(server.origin);
      await server.close();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ origin }, use) => use(origin),

  /** Whether the page is so busy that Yew puts off what it can. */
  busy: [false, { option: true }],

  /** A page whose console must have stayed empty when the test ends. */
  page: async ({ page, expectedOnConsole, busy }, use) => {
    if (busy) await page.addInitScript(beBusy);
    const said = [];
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`error: ${error.stack ?? error}`));
    await use(page);
    const unexpected = said.filter((line) => !expectedOnConsole.test(line));
    expect(unexpected, "the console must stay empty").toEqual([]);
  },

  /** The widget on its own page, not opened yet. */
  widget: async ({ page }, use) => use(new Widget(page, SITE)),

  hostile: async ({ page }, use) => use(new Widget(page, HOSTILE)),

  /** The single file, opened from a disk, without a network. */
  single: async ({ context, page }, use) => {
    await context.setOffline(true);
    await use(new Widget(page, SINGLE));
  },

  /** Opens a page of another site, by the name of its file. */
  host: async ({ page }, use) => use((name) => page.goto(`${HOSTS}${name}.html`)),
});
