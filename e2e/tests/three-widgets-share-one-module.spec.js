import { embed, told } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test("three widgets share one module, and nothing else", async ({ host, page }) => {
  await host("empty");
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const ids = ["first", "second", "third"];
  const views = ["chronology", "articles", "actors"];
  for (const [at, id] of ids.entries()) await embed(page, { id, view: views[at] });
  const [first, second, third] = ids.map((id) => new Widget(page, "", page.locator(`#${id}`)));
  for (const widget of [first, second, third]) await widget.isReady();
  expect(asked.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  expect((await told(page, "ready")).map(({ id }) => id).sort()).toEqual(["first", "second", "third"]);

  const all = await first.count();
  await second.actor(/^Rusia/).check();
  await third.words.fill("gencatan");
  await expect(third.chips).toHaveCount(1);
  const [two, three] = [await second.count(), await third.count()];
  expect(two).toBeLessThan(all);
  expect(three).toBeLessThan(all);
  expect(await first.count()).toBe(all);
  const changes = await told(page, "change");
  expect(new Set(changes.map(({ id }) => id))).toEqual(new Set(["second", "third"]));

  await second.element.evaluate((element) => element.remove());
  await first.actor(/^Rusia/).check();
  expect(await first.count()).toBe(two);
  expect(await third.count()).toBe(three);
});
