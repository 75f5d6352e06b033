import { embed, failure, states, told } from "../support/embedding.js";
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
