import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { FOR_ALL, REPORTS, serve } from "./server.js";

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a host's policy has to allow for files from `cdn`, and not a word more. */
export const policy = (cdn) =>
  [
    "default-src 'none'",
    `script-src ${cdn} 'wasm-unsafe-eval'`,
    `connect-src ${cdn}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `report-uri ${REPORTS}`,
  ].join("; ");

/** The digest that a page may ask a browser to check the element's module by. */
export async function digest() {
  const shim = await readFile(`${folder("dist")}/lini-masa.js`);
  return `sha384-${createHash("sha384").update(shim).digest("base64")}`;
}

/**
 * Two servers: one with the built site, whose files say `forAll`, and one with the pages of
 * e2e/hosts, which take the site's files from the first under `allow(cdn)`.
 */
export async function twoServers({ forAll = FOR_ALL, allow = policy, names = {} } = {}) {
  const cdn = await serve({ "/": folder("dist") }, { headers: { "content-security-policy": "", ...forAll } });
  const host = await serve(
    { "/": folder("e2e/hosts") },
    { headers: { "content-security-policy": allow(cdn.origin) }, names: { CDN: cdn.origin, ...names } },
  );
  return { cdn, host, close: () => Promise.all([cdn.close(), host.close()]) };
}
