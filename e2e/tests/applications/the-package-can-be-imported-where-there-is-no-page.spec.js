import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const APPLICATIONS = fileURLToPath(new URL("../../apps", import.meta.url));

for (const name of ["linimasa", "linimasa/inline", "linimasa/react", "linimasa/vue", "linimasa/svelte"]) {
  test(`${name} can be imported where there is no page`, async () => {
    const script = `import("${name}").then(({ LiniMasa }) => console.log(LiniMasa.version))`;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--eval", script], { cwd: APPLICATIONS });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}\n$/);
    expect(stderr).toBe("");
  });
}
