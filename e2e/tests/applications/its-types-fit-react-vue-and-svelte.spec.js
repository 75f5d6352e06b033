import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const CHECKERS = {
  "React and Vue": ["vue-tsc/bin/vue-tsc.js", "--project", "tsconfig.json"],
  Svelte: ["svelte-check/bin/svelte-check", "--workspace", "svelte", "--tsconfig", "tsconfig.json", "--fail-on-warnings"],
};

for (const [frameworks, [program, ...args]] of Object.entries(CHECKERS)) {
  test(`its types fit templates of ${frameworks}, and refuse what is wrong in them`, async () => {
    test.setTimeout(120_000);
    const checker = folder(`node_modules/${program}`);
    const told = await promisify(execFile)(process.execPath, [checker, ...args], { cwd: folder("apps") }).then(
      () => "",
      ({ stdout, stderr }) => stdout + stderr,
    );
    expect(told).toBe("");
  });
}
