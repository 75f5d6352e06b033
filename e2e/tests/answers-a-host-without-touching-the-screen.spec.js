import { expect, test } from "../support/site.js";
import { Widget } from "../support/widget.js";

test.beforeEach(async ({ host, page }) => {
  await host("two-widgets");
  for (const id of ["#first", "#second"]) await new Widget(page, "", page.locator(id)).isReady();
});

/** Asks the second widget, and watches its screen and the address meanwhile. */
function ask(page, question, given) {
  return page.locator("#second").evaluate(
    async (element, { question, given }) => {
      const changes = [];
      const watch = new MutationObserver((found) => changes.push(...found));
      watch.observe(element.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
      element.addEventListener("linimasa:change", () => changes.push("change"));
      const before = location.href;
      const answer = await element[question](...given).catch((error) => `${error.name}: ${error.message}`);
      await new Promise((turn) => setTimeout(turn, 50));
      watch.disconnect();
      return { answer, touched: changes.length > 0 || location.href !== before };
    },
    { question, given },
  );
}

test("a query tells how much, where, who and when", async ({ page }) => {
  const { answer, touched } = await ask(page, "query", [{ actors: ["rusia"], from: "2020", to: "2020-12" }]);
  expect(touched).toBe(false);
  expect(answer.total).toBeGreaterThan(0);
  const counted = answer.articles.map((article) => article.statements);
  expect(counted.reduce((sum, count) => sum + count)).toBe(answer.total);
  expect(answer.actors).toContainEqual({ id: "rusia", name: "Rusia", kind: "state", count: answer.total });
  expect(answer.histogram[0]).toEqual({ start: "2020-01", end: "2020-01", count: expect.any(Number) });
  expect(answer.histogram.at(-1).start).toBe("2020-12");
});

test("without a selection the reader's own is answered, and with an empty one everything", async ({ page }) => {
  const widget = new Widget(page, "", page.locator("#second"));
  const all = (await ask(page, "query", [{}])).answer.total;
  await widget.actor(/^Rusia/).check();
  await widget.settled();
  const { answer, touched } = await ask(page, "query", []);
  expect(touched).toBe(false);
  expect(answer.total).toBe(await widget.count());
  expect(answer.total).toBeLessThan(all);
  expect((await ask(page, "query", [{}])).answer.total).toBe(all);
});

test("each format is what its readers can read", async ({ page }) => {
  const written = async (format) => {
    const { answer, touched } = await ask(page, "export", [format, { q: "bandara" }]);
    expect(touched).toBe(false);
    return answer;
  };
  const object = JSON.parse(await written("json"));
  const statement = object.articles[0].statements[0];
  expect(statement.text.toLowerCase()).toContain("bandara");
  expect(statement.link).toBe(`#article=${object.articles[0].id}&statement=${statement.id}`);
  const lines = (await written("csv")).split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFarticle,title,/);
  expect(lines).toHaveLength(object.total + 2);
  const articles = JSON.parse(await written("jsonld"))["@graph"];
  expect(articles.map((article) => article["@type"])).toEqual(object.articles.map(() => "NewsArticle"));
  expect(await written("ics")).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  expect(JSON.parse(await written("annotations")).type).toBe("AnnotationPage");
});

test("a link in an export opens its statement", async ({ page }) => {
  const { answer } = await ask(page, "export", ["json", { q: "bandara" }]);
  const { text, link } = JSON.parse(answer).articles[0].statements[0];
  const widget = new Widget(page, "/koran/linimasa/index.html");
  await widget.open(link);
  await expect(widget.openStatement).toBeInViewport();
  expect(await widget.openStatement.innerText()).toContain(text);
});

test("what a host gets wrong is refused as the platform refuses it", async ({ page }) => {
  const refused = [
    ["query", ["rusia"], "the selection: expected an object"],
    ["query", [["rusia"]], "the selection: expected an object"],
    ["query", [7], "the selection: expected an object"],
    ["query", [{ actors: "rusia" }], "the selection's `actors`: expected a list of texts, 200 at most"],
    ["query", [{ from: "kemarin" }], "the selection's `from`: found `kemarin`; expected a date as 2020, 2020-09 or 2020-09-15"],
    ["query", [{ lang: 7 }], "the selection's `lang`: expected a text"],
    ["export", ["pdf", {}], "the format: found `pdf`; expected csv, json, jsonld, ics or annotations"],
  ];
  for (const [question, given, message] of refused) {
    expect(await ask(page, question, given)).toEqual({ answer: `TypeError: ${message}`, touched: false });
  }
  expect((await ask(page, "query", [{}])).answer.total).toBeGreaterThan(0);
});

test("what the dossier does not know selects nothing away, and the answer names it", async ({ page }) => {
  const all = (await ask(page, "query", [{}])).answer;
  expect(all.unknown).toEqual([]);
  const asked = { actors: ["rusai"], not: ["nobody"], outlets: ["Harian Tiada"] };
  expect((await ask(page, "query", [asked])).answer).toEqual({ ...all, unknown: ["rusai", "nobody", "Harian Tiada"] });
  // Names in a language that nobody knows are those that come first.
  const { actors } = (await ask(page, "query", [{ lang: "xx" }])).answer;
  expect(actors.map(({ id }) => id)).toEqual(all.actors.map(({ id }) => id));
});

test("what attributes hold and nobody understands counts as absent, whether or not the widget shows", async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const element = document.createElement("lini-masa");
    const attributes = { actors: "rusia, rusai", from: "kemarin", to: "2020-13", axis: "both", view: "x", theme: "x", lang: "xx" };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const before = await element.query();
    element.loading = "eager";
    document.body.append(element);
    await element.ready;
    const plain = await element.query({ actors: ["rusia"] });
    return { before, after: await element.query(), plain };
  });
  expect(answers.before).toEqual({ ...answers.plain, unknown: ["rusai"] });
  expect(answers.after).toEqual(answers.before);
});
