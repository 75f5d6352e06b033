import { copyFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles an application with esbuild, which copies only the files that are imported. */
export async function esbuild(name) {
  const built = folder(`../../target/applications/${name}`);
  await rm(built, { recursive: true, force: true });
  await build({
    entryPoints: [folder(`${name}/main.js`)],
    outdir: built,
    bundle: true,
    minify: true,
    format: "esm",
    loader: { ".wasm": "file" },
  });
  await copyFile(folder(`${name}/index.html`), `${built}/index.html`);
  await copyFile(folder("public/icon.svg"), `${built}/icon.svg`);
}
