import { OTHER_DOSSIER, OTHER_TITLE, embed, failure, states, told } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.use({ expectedOnConsole: /Failed to load resource|\.lini: / });

test.beforeEach(async ({ host }) => host("empty"));

test("shows the dossier of another address, fetched once for all that show it", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  for (const id of ["first", "second"]) await embed(page, { id, src: `..${OTHER_DOSSIER}` });
  await embed(page, { id: "third" });
  for (const id of ["first", "second"]) {
    const widget = new Widget(page, "", page.locator(`#${id}`));
    await expect(widget.title).toHaveText(OTHER_TITLE);
  }
  const shipped = new Widget(page, "", page.locator("#third"));
  await shipped.isReady();
  await expect(shipped.title).not.toHaveText(OTHER_TITLE);
  expect(asked.filter((path) => path === OTHER_DOSSIER)).toHaveLength(1);
});

test("another src mounts anew, and what was chosen in the first is past", async ({ page }) => {
  await embed(page);
  const widget = new Widget(page, "");
  await widget.isReady();
  const first = await widget.title.innerText();
  await widget.actor(/^Rusia/).check();
  const { before, pending } = await widget.element.evaluate(async (element, src) => {
    const before = element.ready;
    element.src = src;
    await null;
    return { before: element.ready === before, pending: element.matches(":state(loading)") };
  }, OTHER_DOSSIER);
  expect([before, pending]).toEqual([false, true]);
  await expect(widget.title).toHaveText(OTHER_TITLE);
  await expect(widget.chips).toHaveCount(0);

  await widget.element.evaluate((element) => {
    element.src = "/one.lini";
    element.src = null;
  });
  await expect(widget.title).toHaveText(first);
  await expect(widget.chips).toHaveCount(0);
  expect(await told(page, "error")).toEqual([]);
});

test("a dossier that is missing, torn or not let out puts the list back and says why", async ({ page }) => {
  const bad = {
    "/missing.lini": { status: 404, body: "" },
    "/page.lini": { contentType: "text/html", body: "<!doctype html><title>Not a dossier</title>" },
    "/empty.lini": { body: "" },
    "/unreachable.lini": null,
  };
  for (const [path, answer] of Object.entries(bad)) {
    await page.route(`**${path}`, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await embed(page, { id: path.slice(1, -5), src: path });
  }
  await page.route("**/torn.lini", async (route) => {
    const whole = await (await route.fetch({ url: new URL(OTHER_DOSSIER, page.url()).href })).body();
    await route.fulfill({ body: whole.subarray(0, whole.length - 7) });
  });
  await embed(page, { id: "torn", src: "/torn.lini" });
  await expect(failure(page)).toHaveCount(5);
  const errors = await told(page, "error");
  for (const { id, message, restarting } of errors) {
    expect(message).toMatch(new RegExp(`^http://.*/${id}\\.lini: .+`));
    expect(restarting).toBe(false);
  }
  expect(new Set(errors.map(({ message }) => message.split(": ").at(-1))).size).toBeGreaterThan(2);

  const torn = new Widget(page, "", page.locator("#torn"));
  await page.unroute("**/torn.lini");
  await page.route("**/torn.lini", async (route) =>
    route.fulfill({ response: await route.fetch({ url: new URL(OTHER_DOSSIER, page.url()).href }) }),
  );
  await torn.element.evaluate((element) => element.retry());
  await expect(torn.title).toHaveText(OTHER_TITLE);
  await expect(failure(page)).toHaveCount(4);
  const missing = page.locator("#missing");
  expect(await states(missing)).toEqual(["error"]);
  await missing.evaluate((element) => element.removeAttribute("src"));
  await new Widget(page, "", missing).isReady();
});

test("takes no address of a dossier from the page's own", async ({ page, widget }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${widget.path}?src=${OTHER_DOSSIER}#src=${OTHER_DOSSIER}`);
  await widget.isReady();
  await expect(widget.title).not.toHaveText(OTHER_TITLE);
  expect(asked).not.toContain(OTHER_DOSSIER);
});
