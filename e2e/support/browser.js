import { existsSync } from "node:fs";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Nothing that would reach for the network. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How to start the Chromium that `CHROME` names, or the one in a usual place. */
export const launchOptions = {
  executablePath: process.env.CHROME ?? CHROMIUM.find((path) => existsSync(path)),
  // Chromium's sandbox refuses to run as root.
  args: process.getuid?.() === 0 ? ["--no-sandbox", ...QUIET] : QUIET,
};
