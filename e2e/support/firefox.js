import { existsSync } from "node:fs";
import { test as base, expect } from "@playwright/test";
import puppeteer from "puppeteer-core";

const FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** The Firefox that `FIREFOX` names, or the one in a usual place; nothing where there is none. */
export const firefox = process.env.FIREFOX || FIREFOX.find((path) => existsSync(path));

/** Starts it. Playwright drives builds of its own alone; this speaks WebDriver BiDi. */
function launch() {
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

export const test = base.extend({
  browserInUse: [
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  /** A page of Firefox whose errors must have stayed none when the test ends. */
  fox: async ({ browserInUse }, use) => {
    const page = await browserInUse.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const said = [];
    page.on("console", (message) => message.type() === "error" && said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await use(page);
    await page.close();
    expect(said, "the console must hold no error").toEqual([]);
  },
});

/** Runs in the page: what is shown in its widget. */
async function look(element) {
  await element.ready;
  const root = element.shadowRoot;
  return {
    title: root.querySelector("h1").textContent,
    statements: Number.parseInt(root.querySelector(".lini-count").textContent, 10),
    marks: root.querySelectorAll(".lini-timeline__mark").length,
    chips: root.querySelectorAll(".lini-chip").length,
    paper: getComputedStyle(root.querySelector(".lini")).backgroundColor,
  };
}

export const widget = (page) => page.$eval("lini-masa", look);

export async function click(page, selector) {
  const handle = await page.waitForSelector(`lini-masa >>> ${selector}`);
  await handle.click();
}
