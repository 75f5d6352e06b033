import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";

const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** The Firefox that `FIREFOX` names, or the one in a usual place; nothing where there is none. */
export const firefox = process.env.FIREFOX || FIREFOX.find((path) => existsSync(path));

/** Starts it. Playwright drives builds of its own alone; this speaks WebDriver BiDi. */
export function launch() {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: firefox,
    headless: true,
    extraPrefsFirefox: {
      "intl.accept_languages": "id",
      // Nothing that would reach for the network.
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
    },
  });
}
