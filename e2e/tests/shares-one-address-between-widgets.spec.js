import { embed } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

const both = (page) => ["#first", "#second"].map((id) => new Widget(page, "", page.locator(id)));
const fragment = (page) => page.evaluate(() => location.hash);

test("two widgets share one address, and leave alone what is not their own", async ({ host, page }) => {
  await host("two-prefixes");
  const [first, second] = both(page);
  await first.isReady();
  await second.isReady();
  await page.evaluate(() => history.replaceState({ mine: 1 }, "", "#bagian-2"));

  await first.actor(/^Rusia/).check();
  await expect.poll(() => fragment(page)).toBe("#bagian-2&a.actors=rusia");
  await second.tab("Artikel").click();
  await expect.poll(() => fragment(page)).toBe("#bagian-2&a.actors=rusia&b.actors=armenia&b.view=articles");
  expect(await page.evaluate(() => history.state)).toEqual({ mine: 1 });
  await first.actor(/^Armenia/).check();
  await expect.poll(() => fragment(page)).toBe("#bagian-2&a.actors=rusia,armenia&b.actors=armenia&b.view=articles");

  await page.goBack();
  await expect(first.chips).toHaveCount(1);
  await expect(second.chips).toHaveCount(1);
  await page.goBack();
  await expect(second.tab("Kronologi")).toHaveAttribute("aria-current", "page");
  await expect(first.chips).toHaveCount(1);

  const link = page.url();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(first.chips).toHaveCount(1);
  await expect(second.chips).toHaveCount(1);
});

test("a link to a statement of the second widget finds it, marks it and gives it focus", async ({ host, page }) => {
  await host("two-prefixes");
  const [first, second] = both(page);
  await first.actor(/^Rusia/).check();
  await second.sourceOf(second.entries.nth(2)).click();
  await expect(second.openStatement).toBeVisible();
  const sentence = await second.openStatement.innerText();
  const link = page.url();
  expect(link).toMatch(/#a\.actors=rusia&b\.actors=armenia&b\.article=[\w-]+&b\.statement=\w+$/);

  await page.goto("about:blank");
  await page.goto(link);
  await expect(second.openStatement).toBeInViewport();
  await expect(second.openStatement).toBeFocused();
  expect(await second.openStatement.innerText()).toBe(sentence);
  await expect(first.chips).toHaveCount(1);
  await expect(first.openStatement).toHaveCount(0);
});

test("what the page asked for is where the address begins", async ({ host, page }) => {
  await host("two-prefixes");
  const [, second] = both(page);
  await expect(second.chips).toHaveCount(1);
  await second.clear.click();
  await expect(second.chips).toHaveCount(0);
  expect(await fragment(page)).toBe("#b.view=chronology");
  await page.reload();
  await second.isReady();
  await expect(second.chips).toHaveCount(0);
  await second.actor(/^Armenia/).check();
  await expect.poll(() => fragment(page)).toBe("");
});

for (const sync of [null, "none", "false"]) {
  test(`with url-sync ${sync ?? "absent"} the address and the history stay the page's own`, async ({ host, page }) => {
    await host("empty");
    await page.evaluate(() => {
      history.replaceState({ mine: 1 }, "", "#actors=rusia&bagian=2");
      for (const name of ["pushState", "replaceState"]) {
        history[name] = () => {
          throw new Error(`${name} was called`);
        };
      }
    });
    const address = page.url();
    const entries = await page.evaluate(() => history.length);
    await embed(page, sync === null ? {} : { "url-sync": sync });
    const widget = new Widget(page, "");
    await widget.isReady();
    await expect(widget.chips).toHaveCount(0);
    await widget.actor(/^Rusia/).check();
    await widget.tab("Artikel").click();
    await widget.dragRange(0.3, 0.6);
    await widget.settled();
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [history.state, history.length])).toEqual([{ mine: 1 }, entries]);
  });
}
