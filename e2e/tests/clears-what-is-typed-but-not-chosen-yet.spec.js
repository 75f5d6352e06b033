import { expect, test } from "../support/site.js";

test("clears what is typed but not chosen yet", async ({ page, widget }) => {
  await widget.open("#actors=rusia");
  const russia = await widget.count();
  await widget.from.fill("kemarin");
  await widget.from.blur();
  await expect(widget.from).toHaveAttribute("aria-invalid", "true");
  // Both within the pause after which typed words are searched.
  await widget.element.evaluate((element) => {
    const field = element.shadowRoot.querySelector("#lini-words");
    field.value = "tidakadakatainidisini";
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    const buttons = [...element.shadowRoot.querySelectorAll("button")];
    buttons.find((button) => button.textContent.trim() === "Hapus semua").click();
  });
  await page.waitForTimeout(400);
  await expect(widget.words).toHaveValue("");
  await expect(widget.from).toHaveValue("");
  expect(await widget.count()).toBeGreaterThan(russia);
});
