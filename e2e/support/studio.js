import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "./site.js";
import { REPORTS, SITE_POLICY, serve } from "./server.js";

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a page with the studio can have, and where it says what that forbids. */
export const STUDIO_POLICY = `${SITE_POLICY}; report-uri ${REPORTS}`;

/** Where the site and the one that breaks are. */
const SITES = { "/site/": "dist", "/fragile/": "target/hostile-site" };

/** The address of the platform of a site's studio, which is named by its content. */
function addressOfPlatform(path) {
  const names = readdirSync(folder(SITES[path]));
  return `${path}${names.find((name) => name.startsWith("studio-platform-"))}`;
}

/** Serves the site, and the one that breaks, under that policy. */
export function serveStudio() {
  const folders = Object.fromEntries(Object.entries(SITES).map(([path, name]) => [path, folder(name)]));
  return serve(folders, { headers: { "content-security-policy": STUDIO_POLICY } });
}

export { expect };

export const test = base.extend({
  studioServer: [
    async ({}, use) => {
      const server = await serveStudio();
      await use(server);
      expect(server.reports).toEqual([]);
      await server.close();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ studioServer }, use) => use(studioServer.origin),
});

/** Opens a page with the platform of its studio. */
export async function openPlatform(page, path = "/site/") {
  await page.goto(path);
  await preparePlatform(page, path);
}

/**
 * Puts the platform of a page's studio into its `platform`; `outcome` there gives what a promise
 * gives, or the name of what it is refused with.
 */
export async function preparePlatform(page, path) {
  await page.evaluate(async (url) => {
    const { Platform } = await import(url);
    globalThis.platform = new Platform(64 << 20, () => {});
    globalThis.outcome = (promise) => promise.then((value) => value, ({ name }) => name);
  }, addressOfPlatform(path));
}
