/** Draws the icons of an installed site, static/icon-*.png, from static/favicon.svg. */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { ICONS, picture } from "./support/icons.js";
import { launchOptions } from "./support/browser.js";

const folder = fileURLToPath(new URL("../static/", import.meta.url));
const svg = await readFile(`${folder}favicon.svg`, "utf8");
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage();
for (const [name, icon] of Object.entries(ICONS)) {
  await page.setViewportSize({ width: icon.size, height: icon.size });
  await page.setContent(picture(svg, icon));
  await writeFile(`${folder}${name}`, await page.screenshot({ omitBackground: true }));
  console.log(`static/${name}`);
}
await browser.close();
