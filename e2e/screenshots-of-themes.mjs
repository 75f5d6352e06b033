/** Takes the two pictures of docs/theming.md, from the site in dist/. */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "./support/browser.js";
import { outline, PICTURED } from "./support/parts.js";
import { serve } from "./support/server.js";

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const server = await serve({ "/koran/linimasa/": folder("dist"), "/hosts/": folder("e2e/hosts") });
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage({ viewport: { width: 1100, height: 1000 }, locale: "id-ID" });
for (const name of ["parts", "themed"]) {
  await page.goto(`${server.origin}/hosts/${name}.html`);
  await page.locator("lini-masa").evaluate(async (element) => {
    element.actors = "rusia,azerbaijan,armenia";
    element.from = "2020-09";
    await element.ready;
  });
  await page.waitForTimeout(200);
  if (name === "parts") await page.evaluate(outline, PICTURED);
  await page.screenshot({ path: folder(`docs/${name}.png`), animations: "disabled" });
  console.log(`docs/${name}.png`);
}
await browser.close();
await server.close();
