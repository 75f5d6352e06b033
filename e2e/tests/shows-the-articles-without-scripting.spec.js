import { expect, test } from "../support/site.js";

// What only scripts use is preloaded all the same.
test.use({ javaScriptEnabled: false, expectedOnConsole: /preloaded using link preload/ });

test("shows the articles without scripting", async ({ page, widget }) => {
  await page.goto(widget.path);
  await expect(page).toHaveTitle(/\S+ · Linimasa$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const articles = page.locator(".articles > ol > li");
  await expect(articles).toHaveCount(5);
  for (const article of await articles.all()) {
    await expect(article.getByRole("heading", { level: 2 })).toBeVisible();
    await expect(article.locator(".articles__source time[datetime]")).toBeVisible();
    expect(await article.locator("li time[datetime]").count()).toBeGreaterThan(0);
  }
  for (const link of await page.locator(".articles").getByRole("link").all()) {
    expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
  }
});
