import { expect, test } from "../support/site.js";

/** Counted by hand in articles/: sentences that name him, not only his office, and a date of 2024. */
const COUNTED = 3;

test("counts what names Pashinyan and speaks of 2024", async ({ widget }) => {
  await widget.open("#actors=nikol-pashinyan&from=2024&to=2024");
  expect(await widget.count()).toBe(COUNTED);
  await expect(widget.entries).toHaveCount(COUNTED);
  for (const entry of await widget.entries.all()) {
    await expect(entry).toContainText("Pashinyan");
  }
});
