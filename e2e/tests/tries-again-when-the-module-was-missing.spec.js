import { SHIM, embed, failure, states, told } from "../support/embedding.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.use({ expectedOnConsole: /Failed to load resource|integrity|Failed to fetch|HTTP 404/ });

const FILES = { "the WebAssembly": "**/*.wasm", "its glue": "**/koran/linimasa/linimasa-*.js*" };

for (const [what, pattern] of Object.entries(FILES)) {
  test(`tries again when ${what} was missing`, async ({ host, page }) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: "Not here" }));
    await host("empty");
    await embed(page, { lang: "en-GB" });
    const element = page.locator("lini-masa");
    const alert = failure(element);
    await expect(alert).toContainText("This timeline cannot be shown.");
    await expect(element.getByText("The plain list")).toBeVisible();
    expect(await states(element)).toEqual(["error"]);
    const rejected = await element.evaluate((element) => element.ready.then(() => "", (error) => error.message));
    const [error] = await told(page, "error");
    await expect(alert).toContainText(error.message);
    expect(error).toMatchObject({ message: rejected, restarting: false });

    await alert.getByRole("button", { name: "Try again" }).click();
    await expect.poll(async () => (await told(page, "error")).length).toBe(2);
    await page.unroute(pattern);
    await alert.getByRole("button", { name: "Try again" }).click();
    await new Widget(page, "").isReady();
    await expect(alert).toBeHidden();
    expect(await states(element)).toEqual(["ready"]);
  });
}

test("the address and the status of what was missing are told, and not that a check failed", async ({ host, page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "Not here" }));
  await host("empty");
  await embed(page);
  await expect(failure(page.locator("lini-masa"))).toContainText(/http:\S+\.wasm: HTTP 404$/);
});

test("a file that is not the one that was built is refused, whatever its status", async ({ host, page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 200, body: "Another" }));
  await host("empty");
  await embed(page);
  await expect(failure(page.locator("lini-masa"))).toContainText(/\.wasm: Failed to fetch$/);
});

const SPOKEN = [["en", "id", "This timeline"], [null, "en", "This timeline"], [null, "fr", "Linimasa ini"]];

for (const [own, around, said] of SPOKEN) {
  test(`it is said in the language of the element (${own ?? "none"}), or of the page (${around})`, async ({ host, page }) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "Not here" }));
    await host("empty");
    await page.evaluate(
      async ({ own, around, shim }) => {
        document.documentElement.lang = around;
        await import(shim);
        const element = Object.assign(document.createElement("lini-masa"), { loading: "eager" });
        if (own) element.lang = own;
        document.body.append(element);
      },
      { own, around, shim: SHIM },
    );
    await expect(failure(page.locator("lini-masa"))).toContainText(said);
  });
}

test("it is said in the colours of the theme, or of the reader", async ({ host, page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "Not here" }));
  await host("empty");
  const paper = () => failure(page.locator("lini-masa")).last().evaluate((box) => getComputedStyle(box).backgroundColor);
  await embed(page);
  await expect(failure(page.locator("lini-masa"))).toBeVisible();
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper()).not.toBe(light);
  await embed(page, { theme: "light" });
  await expect(failure(page.locator("lini-masa"))).toHaveCount(2);
  expect(await paper()).toBe(light);
});
