/** Builds the applications of this folder, from the package as npm would install it. */
import { execFile } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test as build } from "@playwright/test";
import { esbuild } from "./esbuild.js";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);

build.describe.configure({ timeout: 180_000 });

build("installs the package and builds every application", async () => {
  await install(folder("../../target/npm/"));
  const builds = ["react", "vue", "svelte", "plain"].map((name) => () => vite(name));
  builds.push(() => esbuild("inline"), () => esbuild("external"));
  // Two at a time: machines have few cores.
  await Promise.all([inTurn(builds), inTurn(builds)]);
});

/** Unpacks the tarball where the applications look for packages. */
async function install(npm) {
  const tarballs = (await readdir(npm).catch(() => [])).filter((name) => name.endsWith(".tgz"));
  expect(tarballs, "one package in target/npm/: run `cargo xtask package`").toHaveLength(1);
  const installed = folder("node_modules/linimasa");
  // Vite keeps what it made of a package for as long as the version is the same.
  for (const old of [installed, folder("../../target/applications")]) {
    await rm(old, { recursive: true, force: true });
  }
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", npm + tarballs[0], "-C", installed, "--strip-components=1"]);
}

async function inTurn(builds) {
  for (let next = builds.shift(); next; next = builds.shift()) await next();
}

async function vite(name) {
  const program = folder("../node_modules/vite/bin/vite.js");
  const { stderr } = await run(process.execPath, [program, "build", "--logLevel=warn"], { cwd: folder(name) });
  expect(stderr, name).toBe("");
}
