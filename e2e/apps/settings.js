import { fileURLToPath } from "node:url";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What each application of this folder tells Vite; `e2e/` is not where it is built. */
export const settings = (name, plugins = []) => ({
  root: folder(name),
  base: "./",
  publicDir: folder("public"),
  cacheDir: folder(`../../target/applications/.cache/${name}`),
  build: { outDir: folder(`../../target/applications/${name}`), emptyOutDir: true },
  plugins,
});
