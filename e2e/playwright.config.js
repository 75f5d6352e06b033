import { defineConfig } from "@playwright/test";
import { launchOptions } from "./support/browser.js";

export default defineConfig({
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: "list",
  projects: [
    { name: "site", testDir: "tests", testIgnore: "applications/**" },
    // What is written in other frameworks, and built only where its tests are asked for.
    { name: "build", testDir: "apps", testMatch: "build.setup.js" },
    { name: "applications", testDir: "tests/applications", dependencies: ["build"] },
  ],
  use: {
    browserName: "chromium",
    colorScheme: "light",
    locale: "id-ID",
    viewport: { width: 1280, height: 900 },
    launchOptions,
  },
});
