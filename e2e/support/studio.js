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

/** An article as it is scraped, with actors that no list has. */
export const QUAKE = {
  name: "gempa.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    [
      "Gempa Mengguncang Cianjur",
      "",
      "Kompas.com, 21 November 2022 - Gempa bermagnitudo 5,6 mengguncang Cianjur pada Senin (21/11/2022). Juru bicara BNPB Abdul Muhari mengatakan sedikitnya 62 orang tewas.",
      "",
      "Abdul Muhari menambahkan bantuan tiba akhir November lalu. Persatuan Petani Sunda membuka dapur umum. Presiden Joko Widodo menyampaikan duka, kata Jokowi dari Istana.",
      "",
    ].join("\n"),
  ),
};

/** The studio of a page, as a person uses it. */
export class Studio {
  constructor(page) {
    this.page = page;
    this.root = page.getByRole("region", { name: "Susun dossier" });
    this.rows = this.root.locator(".studio-row__open");
    this.undo = this.root.locator(".studio-step--undo");
    this.redo = this.root.locator(".studio-step--redo");
    this.kept = this.root.locator(".studio-kept__state");
    this.text = this.root.locator(".studio-text");
    this.form = this.root.locator(".studio-form");
  }

  /** Opens the page and its studio. */
  async open(path = "/site/") {
    await this.page.goto(path);
    await this.page.locator("lini-masa").evaluate((element) => element.ready.then(() => {}));
    await this.page.getByRole("button", { name: "Susun dossier" }).click();
    await expect(this.root).toBeVisible();
  }

  /** The same, and waits until the page's articles are analysed. */
  async openReady(path) {
    await this.open(path);
    await expect(this.rows.first()).toContainText("2020");
  }

  button(name, options) {
    return this.root.getByRole("button", { name, ...options });
  }

  field(name, options) {
    return this.root.getByLabel(name, { exact: true, ...options });
  }

  tab(name) {
    return this.root.getByRole("navigation").getByRole("button", { name: new RegExp(`^${name}`) });
  }

  /** Takes files in by the field for files. */
  async add(...files) {
    await this.tab("Tambah").click();
    await this.root.locator(".studio-drop input[type=file]").setInputFiles(files);
  }

  /** Chooses what is done with the whole draft. */
  async choose(name) {
    await this.button("Berkas", { exact: true }).click();
    await this.root.getByRole("menuitem", { name }).click();
  }

  /** Opens a file in the place of the draft. */
  async openFile(file) {
    const choosing = this.page.waitForEvent("filechooser");
    await this.choose("Buka berkas…");
    await (await choosing).setFiles(file);
  }

  /** Opens an article by its title. */
  async review(title) {
    await this.tab("Artikel").click();
    await this.root.getByRole("button", { name: title }).first().click();
    await expect(this.text).toBeVisible();
  }

  /** A mark in the text of the open article. */
  mark(words, nth = 0) {
    return this.text.getByRole("button", { name: words, exact: true }).nth(nth);
  }
}
