import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { expect, test } from "../../support/application.js";

/** Vite's own client is inline, and speaks by a socket: nothing of a strict policy is left. */
test.use({
  baseURL: async ({}, use) => {
    const configFile = fileURLToPath(new URL("../../apps/plain/vite.config.js", import.meta.url));
    const server = await createServer({ configFile, logLevel: "warn", server: { host: "127.0.0.1", port: 0 } });
    await server.listen();
    await use(new URL(server.resolvedUrls.local[0]).origin);
    await server.close();
  },
  expectedOnConsole: /^debug: \[vite\] connect/,
});

test("works from Vite's development server", async ({ widget }) => {
  expect(await widget.count()).toBeGreaterThan(0);
});
