import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serve } from "../support/server.js";
import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The origin that documentation writes for the site of the files. */
const WRITTEN = "https://example.org";

for (const file of ["README.md", "docs/embedding.md"]) {
  test(`the HTML in ${file} embeds the widget as it stands`, async ({ page }, { outputDir }) => {
    const [, snippet] = (await readFile(folder(file), "utf8")).match(/```html\n(.*?<lini-masa.*?)```/s);
    await mkdir(outputDir, { recursive: true });
    const server = await serve({ "/linimasa/": folder("dist"), "/": `${outputDir}/` });
    const icon = '<link rel="icon" href="icon.svg">';
    await copyFile(folder("e2e/hosts/icon.svg"), `${outputDir}/icon.svg`);
    await writeFile(`${outputDir}/index.html`, `<!doctype html>\n${icon}\n${snippet.replace(WRITTEN, server.origin)}`);

    const widget = new Widget(page, server.origin);
    await widget.open();
    await expect(widget.chips).toHaveCount(3);
    await expect(widget.entries.first()).toBeVisible();
    await server.close();
  });
}
