import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { QUAKE, Studio, expect, test } from "../support/studio.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Each view, from the one before it. */
const VIEWS = {
  "articles in": async (studio) => {
    await studio.add(QUAKE, { name: "rusak.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await studio.button("Tempel teks").click();
  },
  "an article with the form of a date": async (studio) => {
    await studio.review("Gempa Mengguncang Cianjur");
    await studio.mark("akhir November lalu").click();
  },
  "the form of an actor": async (studio) => {
    await studio.mark("Abdul Muhari").click();
    await studio.button("Pelaku baru…").click();
  },
  "the form for what was missed": async (studio) => {
    await studio.button("Tandai yang terlewat").click();
    await studio.field("Kutipan, persis seperti dalam teks").fill("Abdul Muhari");
  },
  candidates: async (studio) => {
    await studio.tab("Pelaku").click();
    await expect(studio.rows.first()).toBeVisible();
  },
  "an actor": async (studio) => {
    await studio.rows.first().click();
    await studio.button("Pecah menjadi dua pelaku").click();
  },
  title: (studio) => studio.tab("Judul").click(),
  messages: (studio) => studio.tab("Pesan").click(),
  "the menu": (studio) => studio.button("Berkas", { exact: true }).click(),
  "a question": async (studio) => {
    await studio.root.getByRole("menuitem", { name: "Buang draf" }).click();
    await expect(studio.root.getByRole("dialog")).toBeVisible();
  },
};

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    test(`passes axe in every view of the studio: ${colorScheme}, ${width} pixels`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const studio = new Studio(page);
      await studio.openReady();
      await page.evaluate(AXE);
      const violations = [];
      for (const [view, go] of Object.entries(VIEWS)) {
        await go(studio);
        const found = await studio.root.evaluate(
          (root, values) => axe.run(root, { runOnly: { type: "tag", values } }),
          TAGS,
        );
        violations.push(...found.violations.map(({ id, help, nodes }) => ({
          view,
          id,
          help,
          at: nodes.map((node) => node.target.flat().join(" ")),
        })));
        const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(content, `${view}: nothing to scroll to at the side`).toBeLessThanOrEqual(room);
      }
      expect(violations).toEqual([]);
    });
  }
}
