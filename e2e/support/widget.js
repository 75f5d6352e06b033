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

  /** Opens the page anew, at a fragment. */
  async open(fragment = "") {
    await this.page.goto("about:blank");
    await this.page.goto(this.path + fragment);
    await this.isReady();
  }

  async isReady() {
    await this.element.evaluate((element) => element.ready.then(() => {}));
    await expect(this.title).toBeVisible();
  }

  get title() {
    return this.element.getByRole("heading", { level: 1 });
  }

  /** A tab: "Kronologi", "Artikel" or "Pelaku". */
  tab(name) {
    const way = "a, button";
    return this.element
      .getByRole("navigation", { name: "Tampilan" })
      .locator(way)
      .filter({ hasText: name });
  }

  /** The box that chooses an actor. */
  actor(name) {
    return this.element
      .getByRole("group", { name: "Pelaku", exact: true })
      .getByRole("checkbox", { name });
  }

  get from() {
    return this.element.getByRole("textbox", { name: "Dari" });
  }

  get to() {
    return this.element.getByRole("textbox", { name: "Sampai" });
  }

  get words() {
    return this.element.getByRole("searchbox", { name: "Cari kata dalam kalimat" });
  }

  /** One of two that exclude each other: "salah satu" or "semua", "disebut" or "terbit". */
  segment(name) {
    return this.element.getByRole("radio", { name, exact: true }).locator("..");
  }

  /** What is chosen, each a button that takes it away. */
  get chips() {
    return this.element.getByRole("button", { name: /^Hapus saringan/ });
  }

  get clear() {
    return this.element.getByRole("button", { name: "Hapus semua" }).first();
  }

  /** The statements of the chronology, one for each date that they speak of. */
  get entries() {
    return this.element.locator(".lini-entry");
  }

  /** The way from an entry to its article. */
  sourceOf(entry) {
    return entry.locator(".lini-source").getByRole("link");
  }

  /** The statement that an article was opened at. */
  get openStatement() {
    return this.element.locator(".lini-sentence--open .lini-sentence__text");
  }

  get copyLink() {
    return this.element.getByRole("button", { name: "Salin tautan" });
  }

  /** How many statements are found, as the page says it: "9 dari 41 pernyataan". */
  async count() {
    await this.settled();
    const said = await this.element.locator(".lini-count").innerText();
    return Number.parseInt(said, 10);
  }

  /** Drags over the timeline, from one part of its width to another. */
  async dragRange(from, to) {
    const box = await this.element.locator(".lini-timeline__stage").boundingBox();
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + from * box.width, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + to * box.width, y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Types a date and leaves the field. */
  async setDate(field, date) {
    await field.fill(date);
    await field.press("Enter");
  }

  /** The page's address from its `#` on. */
  async fragment() {
    await this.settled();
    return this.page.evaluate(() => location.hash);
  }

  /**
   * Waits until what was done has its effects: where a frame is late, Yew puts
   * them off by a timer, and again.
   */
  async settled() {
    await this.page.evaluate(async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        await new Promise(requestAnimationFrame);
        await new Promise((done) => setTimeout(done));
      }
    });
  }
}
