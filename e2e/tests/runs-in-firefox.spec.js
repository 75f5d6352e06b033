import { click, firefox, test, widget } from "../support/firefox.js";
import { digest, twoServers } from "../support/hosts.js";
import { expect } from "../support/site.js";

test.skip(!firefox, "there is no Firefox here");
test.describe.configure({ mode: "serial" });

test("the widget mounts, filters and keeps the address in a page of another origin under a strict policy", async ({ fox }) => {
  const { host, close } = await twoServers({ names: { DIGEST: await digest() } });
  await fox.goto(`${host.origin}/with-integrity.html`);
  const before = await widget(fox);
  expect(before.statements).toBeGreaterThan(20);
  expect(before.marks).toBeGreaterThan(20);
  expect(before.paper).toBe("rgb(251, 250, 246)");

  await click(fox, ".lini-option__label");
  await expect.poll(async () => (await widget(fox)).chips).toBe(1);
  expect((await widget(fox)).statements).toBeLessThan(before.statements);
  expect(new URL(fox.url()).hash).toBe("");
  expect(host.reports).toEqual([]);
  await close();
});

test("a link to a statement scrolls to it, marks it and gives it focus", async ({ fox }) => {
  const { cdn, close } = await twoServers();
  await fox.goto(`${cdn.origin}/`);
  await widget(fox);
  await click(fox, ".lini-source__link");
  await fox.waitForFunction(() => location.hash.includes("statement="));
  const link = fox.url();
  await fox.goto("about:blank");
  await fox.goto(link);
  await widget(fox);
  const focused = await fox.$eval("lini-masa", (element) => {
    const { activeElement } = element.shadowRoot;
    const { top, bottom } = activeElement.getBoundingClientRect();
    return [activeElement.parentElement.className, top >= 0 && bottom <= innerHeight];
  });
  expect(focused).toEqual(["lini-sentence lini-sentence--open", true]);
  await close();
});

test("a sandboxed frame is as high as what is in it", async ({ fox }) => {
  const { host, close } = await twoServers({ allow: (cdn) => `script-src ${cdn}; style-src 'self'; frame-src 'self' ${cdn}` });
  await fox.goto(`${host.origin}/framed.html`);
  await fox.waitForFunction(() => document.querySelector("#ours").clientHeight > 2_000);
  const frame = fox.frames().find((frame) => frame.url().includes("embed.html"));
  const inside = () => frame.$eval("body", (body) => Math.ceil(body.getBoundingClientRect().height));
  const outside = () => fox.$eval("#ours", (frame) => frame.clientHeight);
  await expect.poll(async () => (await outside()) - (await inside())).toBe(0);
  await fox.evaluate(() => postMessage({ type: "linimasa:resize", v: 1, height: 5 }, "*"));
  await fox.setViewport({ width: 400, height: 800 });
  await expect.poll(async () => (await outside()) - (await inside())).toBe(0);
  expect(await outside()).toBeGreaterThan(2_000);
  await close();
});
