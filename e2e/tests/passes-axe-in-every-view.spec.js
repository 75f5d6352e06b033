import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { failure } from "../support/embedding.js";
import { expect, test } from "../support/site.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VIEWS = {
  chronology: "",
  "chronology with filters": "#actors=rusia,azerbaijan&from=2020&to=2024-06&q=gencatan",
  "nothing found": "#q=tidakadakatainidisini",
  articles: "#view=articles",
  article: "#article=2024-06-12-penarikan-tuntas",
  actors: "#view=actors",
};

for (const colorScheme of ["light", "dark"]) {
  for (const [view, fragment] of Object.entries(VIEWS)) {
    test(`passes axe: ${view}, ${colorScheme}`, async ({ page, widget }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await widget.open(fragment);
      await page.evaluate(AXE);
      const found = await page.evaluate(
        (values) => axe.run(document, { runOnly: { type: "tag", values } }),
        TAGS,
      );
      const violations = found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        at: nodes.map((node) => node.target.flat().join(" ")),
      }));
      expect(violations).toEqual([]);
    });
  }
}

test("passes axe: plain list of articles", async ({ page, widget }) => {
  await page.route("**/lini-masa.js*", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto(widget.path);
  await page.evaluate(AXE);
  const found = await page.evaluate(
    (values) => axe.run(document, { runOnly: { type: "tag", values } }),
    TAGS,
  );
  expect(found.violations).toEqual([]);
});

for (const colorScheme of ["light", "dark"]) {
  test.describe(() => {
    test.use({ expectedOnConsole: /Failed to (load resource|fetch)/ });
    test(`passes axe: what is said where the widget cannot be shown, ${colorScheme}`, async ({ page, widget }) => {
      await page.emulateMedia({ colorScheme });
      await page.route("**/*.wasm", (route) => route.abort());
      await page.goto(widget.path);
      await expect(failure(widget.element)).toBeVisible();
      await page.evaluate(AXE);
      const found = await page.evaluate(
        (values) => axe.run(document, { runOnly: { type: "tag", values } }),
        TAGS,
      );
      expect(found.violations).toEqual([]);
    });
  });
}
