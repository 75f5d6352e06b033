import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ICONS, picture } from "../support/icons.js";
import { expect, test } from "../support/kept.js";

const STATIC = fileURLToPath(new URL("../../static/", import.meta.url));

test("can be installed, under the dossier's name and at its own address", async ({ kept, tab }) => {
  const page = await tab(kept.url());
  const browser = await page.context().newCDPSession(page);
  const { errors, url, manifest } = await browser.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(kept.url("site.webmanifest"));
  expect(manifest).toMatchObject({ id: kept.url(), startUrl: kept.url(), scope: kept.url(), display: "kStandalone" });
  expect(await page.title()).toContain(manifest.name);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // The browser of these tests has no profile that would last.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  const theme = () => [...document.querySelectorAll("meta[name=theme-color]")].find((meta) => matchMedia(meta.media).matches).content;
  const paper = () => getComputedStyle(document.documentElement).getPropertyValue("--page-paper");
  expect(await page.evaluate(theme)).toBe(await page.evaluate(paper));
});

/** Runs in a page: how much two pictures differ, from 0 to 1. */
async function difference([one, other]) {
  const pixels = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    canvas.drawImage(bitmap, 0, 0);
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  if (a.length !== b.length) return 1;
  return a.reduce((sum, value, at) => sum + Math.abs(value - b[at]), 0) / a.length / 255;
}

for (const [name, icon] of Object.entries(ICONS)) {
  test(`${name} shows what the favicon shows`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
    await page.setContent(picture(await readFile(`${STATIC}favicon.svg`, "utf8"), icon));
    const drawn = await page.screenshot({ omitBackground: true });
    const kept = await readFile(STATIC + name);
    const pictures = [drawn, kept].map((bytes) => bytes.toString("base64"));
    expect(await page.evaluate(difference, pictures)).toBeLessThan(0.005);
    await page.close();
  });
}
