import { digest, twoServers } from "../support/hosts.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.describe("a host whose policy allows the files' origin and WebAssembly, and Trusted Types of nobody", () => {
  // One violation is made on purpose, to see that it would be told.
  test.use({ expectedOnConsole: /Applying inline style violates/ });

  test("the widget runs, and the policy is never violated", async ({ page }) => {
    const { cdn, host, close } = await twoServers();
    await page.goto(`${host.origin}/from-another-origin.html`);
    const widget = new Widget(page, "");
    await widget.isReady();

    const asked = [];
    page.on("request", (request) => {
      // The page's own icon comes when it likes.
      if (!request.url().endsWith("/icon.svg")) asked.push(request.url());
    });
    await widget.actor(/^Rusia/).check();
    await widget.setDate(widget.from, "2024");
    await widget.dragRange(0.3, 0.6);
    await widget.element.getByRole("button", { name: "Bagikan" }).click();
    await widget.element.getByRole("button", { name: "Tutup" }).click();
    for (const tab of ["Artikel", "Pelaku", "Kronologi"]) await widget.tab(tab).click();
    await widget.entries.first().locator(".lini-source__link").click();
    await expect(widget.openStatement).toBeVisible();
    const answer = await widget.element.evaluate((element) => element.query({ actors: ["rusia"] }));
    expect(answer.total).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    expect(host.reports).toEqual([]);

    await page.evaluate(() => document.body.setAttribute("style", "color: red"));
    await expect.poll(() => host.reports.length).toBe(1);
    expect(cdn.reports).toEqual([]);
    await close();
  });
});

test("a host may pin the module by its digest", async ({ page }) => {
  const { host, close } = await twoServers({ names: { DIGEST: await digest() } });
  await page.goto(`${host.origin}/with-integrity.html`);
  await new Widget(page, "").isReady();
  expect(host.reports).toEqual([]);
  await close();
});

test.describe("a module with another digest", () => {
  test.use({ expectedOnConsole: /Failed to find a valid digest/ });

  test("does not run, and the list stays", async ({ page }) => {
    const { host, close } = await twoServers({ names: { DIGEST: `sha384-${"A".repeat(64)}` } });
    await page.goto(`${host.origin}/with-integrity.html`);
    await expect(page.getByText("The plain list")).toBeVisible();
    expect(await page.evaluate(() => customElements.get("lini-masa"))).toBeUndefined();
    await close();
  });
});

test.describe("a host that does not allow WebAssembly", () => {
  test.use({ expectedOnConsole: /violates the following Content Security Policy|WebAssembly|CompileError/ });

  test("keeps its list, and is told", async ({ page }) => {
    const without = (cdn) => `script-src ${cdn}; connect-src ${cdn}`;
    const { host, close } = await twoServers({ allow: without });
    await page.goto(`${host.origin}/from-another-origin.html`);
    await expect(page.getByText("The plain list")).toBeVisible();
    await expect(page.locator("lini-masa").getByRole("alert")).toBeVisible();
    await close();
  });
});
