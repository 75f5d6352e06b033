import { click, firefox, test, widget } from "../support/firefox.js";
import { HOSTILE_SINGLE, SINGLE, expect } from "../support/site.js";

test.skip(!firefox, "there is no Firefox here");
test.describe.configure({ mode: "serial" });

/** Opens the file anew, at a fragment; gives what it asks for from then on. */
async function open(fox, fragment = "", file = SINGLE) {
  const asked = [];
  fox.on("request", (request) => asked.push(request.url()));
  await fox.goto("about:blank");
  await fox.goto(file + fragment);
  await widget(fox);
  return () => asked.filter((url) => /^(https?|file|wss?):/.test(url) && !url.startsWith(file));
}

test("every view, filter and mark works in a file that asks for nothing", async ({ fox }) => {
  const asked = await open(fox);
  const before = await widget(fox);
  expect(before.statements).toBeGreaterThan(20);
  expect(before.marks).toBeGreaterThan(20);

  await click(fox, ".lini-option__label");
  await expect.poll(async () => (await widget(fox)).chips).toBe(1);
  expect((await widget(fox)).statements).toBeLessThan(before.statements);
  expect(new URL(fox.url()).hash).toMatch(/^#actors=/);

  for (const view of ["articles", "actors"]) {
    await open(fox, `#view=${view}&q=gencatan`);
    expect((await widget(fox)).chips).toBe(1);
  }
  await open(fox);
  await click(fox, ".lini-source__link");
  await fox.waitForFunction(() => location.hash.includes("statement="));
  const link = fox.url();
  await open(fox, link.slice(SINGLE.length));
  await fox.waitForFunction(() => document.querySelector("lini-masa").shadowRoot.querySelector(".lini-sentence--open"));
  expect(asked()).toEqual([]);
});

test("articles that try to break out of the file stay text", async ({ fox }) => {
  fox.on("dialog", (dialog) => {
    throw new Error(`a script ran: ${dialog.message()}`);
  });
  await open(fox, "#article=markup", HOSTILE_SINGLE);
  expect((await widget(fox)).title).toContain("<img src=x");
  expect(await fox.$$eval("img", (images) => images.length)).toBe(0);
});
