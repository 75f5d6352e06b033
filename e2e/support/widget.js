import { expect } from "@playwright/test";

/** The widget as its readers meet it, in Indonesian: by role and by name. */
export class Widget {
  /**
   * @param {import("@playwright/test").Page} page
   * @param {string} path of the page that it is on
   * @param {import("@playwright/test").Locator} element where there are several
   */
  constructor(page, path, element = page.locator("lini-masa")) {
    this.page = page;
    this.path = path;
    this.element = element;
  }

  async open(fragment = "") {
    await this.page.goto(this.path + fragment);
    await this.isReady();
  }

  async isReady() {
    await expect(this.title).toBeVisible();
    await this.element.evaluate((element) => element.ready.then(() => {}));
  }

  get title() {
    return this.element.getByRole("heading", { level: 1 });
  }
}
