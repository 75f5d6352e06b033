import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const SHIM = fileURLToPath(new URL("../../dist/lini-masa.js", import.meta.url));

test("can be imported where there is no page, as a host does that renders on its server", async () => {
  const script = `import(${JSON.stringify(SHIM)}).then(({ LiniMasa }) => console.log(LiniMasa.version, LiniMasa.observedAttributes))`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--eval", script]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8} \[/);
  expect(stderr).toBe("");
});
