import { fileURLToPath } from "node:url";
import { POLICY, serve } from "./server.js";
import { test as base, expect } from "./site.js";
import { Widget } from "./widget.js";

export { expect };

/** A page that is an application of `e2e/apps/`, and served as strictly as it bears. */
export const test = base.extend({
  /** The folder of the application. */
  application: ["", { option: true }],
  /** A directive of the strict policy, and what stands there for this application. */
  policy: [["", ""], { option: true }],

  baseURL: async ({ application, policy }, use) => {
    const built = fileURLToPath(new URL(`../../target/applications/${application}`, import.meta.url));
    const headers = { "content-security-policy": POLICY.replace(...policy) };
    const server = await serve({ "/": built }, { headers });
    await use(server.origin);
    await server.close();
  },

  /** The widget of the application, opened. */
  widget: async ({ page }, use) => {
    const widget = new Widget(page, "/");
    await widget.open();
    await use(widget);
  },
});

/**
 * An application with these buttons gives the widget texts and truths, hears what it tells, asks it,
 * and takes it out of the page and puts it back.
 */
export async function usesTheElement({ page, widget }) {
  const press = (name) => page.getByRole("button", { name, exact: true }).click();
  const told = page.locator("output");
  await expect(told).toHaveText("ready");

  const all = await widget.count();
  await press("Only 2024");
  await expect(widget.chips).toHaveCount(1);
  const found = await widget.count();
  expect(found).toBeLessThan(all);
  // What the application chose itself, it is not told.
  await expect(told).toHaveText("ready");
  await press("Ask");
  await expect(told).toHaveText(`total ${found}`);

  await widget.clear.click();
  await expect(told).toHaveText(`change ${all}`);
  // Where the address stays as it is, the way to an article is no link.
  await widget.entries.first().locator(".lini-source button").click();
  await expect(told).toHaveText(/^open \S+$/);

  const synced = () => widget.element.evaluate((element) => element.urlSync);
  expect(await synced()).toBe(false);
  await press("In the address or not");
  await expect.poll(synced).toBe(true);
  await press("In the address or not");
  await expect.poll(synced).toBe(false);

  await press("There or not");
  await expect(widget.element).toHaveCount(0);
  await press("There or not");
  await widget.isReady();
  await expect(told).toHaveText("ready");
}
