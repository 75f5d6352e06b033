/**
 * Takes a picture of every view, at three widths, light and dark, from the site in dist/:
 * all of them into target/screenshots/, and those that the README and docs/theming.md show into docs/.
 */
import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "./support/browser.js";
import { serve } from "./support/server.js";

const SIZES = [
  { width: 360, height: 800 },
  { width: 768, height: 1024 },
  { width: 1440, height: 1000 },
];
const SCHEMES = ["light", "dark"];
const VIEWS = {
  chronology: "#actors=rusia,azerbaijan,armenia&from=2020-09&to=2024-08",
  articles: "#view=articles",
  article: "#article=2024-06-12-penarikan-tuntas",
  actors: "#view=actors",
};
const IN_THE_README = { view: "chronology", width: 1440 };

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const pictures = folder("target/screenshots");
const docs = folder("docs");
await mkdir(pictures, { recursive: true });
await mkdir(docs, { recursive: true });

const server = await serve({ "/": folder("dist") });
const browser = await chromium.launch(launchOptions);
for (const colorScheme of SCHEMES) {
  for (const viewport of SIZES) {
    const context = await browser.newContext({ colorScheme, viewport, locale: "id-ID" });
    const page = await context.newPage();
    for (const [view, fragment] of Object.entries(VIEWS)) {
      await page.goto("about:blank");
      await page.goto(`${server.origin}/${fragment}`);
      await page.locator("lini-masa").evaluate((element) => element.ready.then(() => {}));
      const name = `${view}-${viewport.width}-${colorScheme}.png`;
      await page.screenshot({ path: `${pictures}/${name}`, animations: "disabled" });
      console.log(`target/screenshots/${name}`);
      if (view === IN_THE_README.view && viewport.width === IN_THE_README.width) {
        await copyFile(`${pictures}/${name}`, `${docs}/screenshot-${colorScheme}.png`);
        console.log(`docs/screenshot-${colorScheme}.png`);
      }
    }
    await context.close();
  }
}
await browser.close();
await server.close();
await import("./screenshots-of-themes.mjs");
