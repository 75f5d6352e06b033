import { twoServers } from "../support/hosts.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

/** Two servers and a page with our frame and another one, both shown. */
async function framed(page) {
  const servers = await twoServers({
    allow: (cdn) => `default-src 'none'; script-src ${cdn}; style-src 'self'; img-src 'self'; frame-src 'self' ${cdn}; report-uri /reports`,
  });
  await page.goto(`${servers.host.origin}/framed.html`);
  const frame = page.frameLocator("#ours");
  await expect(frame.locator("lini-masa").getByRole("heading", { level: 1 })).toBeVisible();
  return { ...servers, frame };
}

const heightOf = (page) => page.locator("#ours").evaluate((frame) => frame.clientHeight);
const contentOf = (frame) => frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

/** Waits until the frame is as high as what is in it; gives the height. */
async function fitted(page, frame) {
  await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame))).toBe(0);
  return heightOf(page);
}

test("a frame without any right but to run scripts is as high as what is in it", async ({ page }) => {
  const { host, frame, close } = await framed(page);
  const whole = await fitted(page, frame);
  expect(whole).toBeGreaterThan(2_000);

  const widget = new Widget(page, "", frame.locator("lini-masa"));
  await widget.actor(/^Nikol Pashinyan/).check();
  await expect(widget.chips).toHaveCount(1);
  await expect.poll(() => heightOf(page)).toBeLessThan(whole);
  await fitted(page, frame);

  await page.setViewportSize({ width: 400, height: 800 });
  await fitted(page, frame);
  expect(host.reports).toEqual([]);
  await close();
});

test("the height comes to rest, and nothing is stored", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.heights = [];
    addEventListener("message", ({ data }) => heights.push(data.height));
  });
  const { frame, close } = await framed(page);
  await fitted(page, frame);
  const before = await page.evaluate(() => heights.length);
  expect(before).toBeLessThan(12);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => heights.length)).toBe(before);
  await close();
});

test("a message that no frame of ours sent, or that is no height, changes nothing", async ({ page }) => {
  const { frame, close } = await framed(page);
  const right = await fitted(page, frame);
  const forged = { type: "linimasa:resize", v: 1, height: 5 };
  await page.evaluate((forged) => postMessage(forged, "*"), forged);
  await page.frame({ url: /blank\.html/ }).evaluate((forged) => parent.postMessage(forged, "*"), forged);
  const ours = page.frame({ url: /embed\.html/ });
  await ours.evaluate(() => {
    const tell = (message) => parent.postMessage(message, "*");
    const right = { type: "linimasa:resize", v: 1 };
    for (const height of [NaN, Infinity, "5", "5px;position:fixed", null, { valueOf: 5 }, [5], undefined]) tell({ ...right, height });
    tell({ ...right, v: 2, height: 5 });
    tell({ type: "resize", v: 1, height: 5 });
    tell("linimasa:resize");
    tell(null);
  });
  await page.waitForTimeout(200);
  expect(await heightOf(page)).toBe(right);

  for (const [height, shown] of [[1e9, 30_000], [-7, 150], [777, 777]]) {
    await ours.evaluate((height) => parent.postMessage({ type: "linimasa:resize", v: 1, height }, "*"), height);
    await expect.poll(() => heightOf(page)).toBe(shown);
  }
  await close();
});

test("a frame that WordPress gave a secret says its height with it", async ({ page }) => {
  const { cdn, host, close } = await twoServers({ allow: (cdn) => `frame-src ${cdn}` });
  await page.addInitScript(() => {
    globalThis.heard = [];
    addEventListener("message", ({ data }) => data.secret && heard.push(data));
  });
  await page.goto(`${host.origin}/empty.html`);
  await page.evaluate((src) => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = src;
    document.body.append(frame);
  }, `${cdn.origin}/embed.html#actors=rusia#?secret=aB3xYz`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("button", { name: /^Hapus saringan: Rusia/ })).toBeVisible();
  await expect.poll(() => page.evaluate(() => heard.at(-1)?.value)).toBe(await contentOf(frame));
  const last = await page.evaluate(() => heard.at(-1));
  expect(last).toEqual({ secret: "aB3xYz", message: "height", value: expect.any(Number) });
  await close();
});

test("a frame takes no dossier from its address", async ({ page }) => {
  const { cdn, host, close } = await twoServers();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const evil = encodeURIComponent(`${host.origin}/evil.lini`);
  await page.goto(`${cdn.origin}/embed.html?src=${evil}#src=${evil}&wasm-url=${evil}&actors=rusia`);
  await expect(page.getByRole("button", { name: /^Hapus saringan: Rusia/ })).toBeVisible();
  expect(asked.filter((url) => new URL(url).origin !== cdn.origin)).toEqual([]);
  await close();
});

test("on a phone the filters open in sight of who asks for them, and so does the way out", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { frame, close } = await framed(page);
  await fitted(page, frame);
  await page.evaluate(() => (document.body.style.padding = "900px 0 1500px"));
  const widget = new Widget(page, "", frame.locator("lini-masa"));
  const opener = widget.element.getByRole("button", { name: /^Saring/ });
  await opener.click();
  const dialog = widget.element.getByRole("dialog", { name: "Saringan" });
  await expect(dialog).toBeInViewport();
  const out = dialog.getByRole("button", { name: /^Lihat \d+ pernyataan/ });
  await expect(out).toBeInViewport();
  const { height } = await dialog.boundingBox();
  expect(height).toBeLessThanOrEqual(560);
  await out.click();
  await expect(opener).toBeInViewport();
  await close();
});
