import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "../../support/application.js";

test.use({ application: "plain" });

const read = (path) => readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

/** The first and last cells of the rows under a heading; in a table whose head has this name. */
function table(markdown, name) {
  const [, rows = ""] = markdown.match(new RegExp(`^\\| ${name} \\|.*\\n\\| ---.*\\n((?:\\|.*\\n)+)`, "m")) ?? [];
  return rows
    .trim()
    .split("\n")
    .map((row) => row.slice(2, -2).split(" | "))
    .map((cells) => [cells[0].replaceAll("`", ""), cells.at(-1)]);
}

const described = (list) => list.map(({ name, description }) => [name, description]);
const sorted = (list) => [...list].sort();

/** What the package says of its one element, and what the documentation does. */
async function both() {
  const { modules } = JSON.parse(await read("apps/node_modules/linimasa/custom-elements.json"));
  expect(modules).toHaveLength(1);
  expect(modules[0].declarations).toHaveLength(1);
  return { element: modules[0].declarations[0], docs: await read("../docs/embedding.md") };
}

test("the documentation has a row for each attribute, event, slot and method, in the manifest's words", async () => {
  const { element, docs } = await both();
  expect(element.tagName).toBe("lini-masa");
  expect(sorted(table(docs, "attribute"))).toEqual(sorted(described(element.attributes)));
  expect(sorted(table(docs, "event"))).toEqual(sorted(described(element.events)));
  expect(table(docs, "slot")).toEqual([["(default)", element.slots[0].description]]);
  const parts = element.cssParts.map(({ name }) => name);
  const properties = element.cssProperties.map(({ name }) => name);
  expect([parts, properties]).toEqual([expect.arrayContaining(["title", "retry"]), expect.arrayContaining(["--lini-ink"])]);
  const methods = element.members.filter(({ kind }) => kind === "method");
  const documented = table(docs, "method").map(([call, text]) => [call.replace(/\(.*/, ""), text]);
  expect(sorted(documented)).toEqual(sorted(described(methods)));
  const fields = element.members.filter(({ kind }) => kind === "field").map(({ name }) => name);
  const documentedFields = table(docs, "property").flatMap(([names]) => names.replace("LiniMasa.", "").split(", "));
  expect(sorted(documentedFields)).toEqual(sorted(fields));
});

test("the manifest holds what the running element has", async ({ page, widget }) => {
  const { element } = await both();
  const running = await widget.element.evaluate((element) => {
    const { constructor } = element;
    const own = Object.getOwnPropertyNames(constructor.prototype);
    return {
      observed: constructor.observedAttributes,
      members: own.filter((name) => !/^(constructor|\w+Callback)$/.test(name)),
    };
  });
  expect(sorted(element.attributes.map(({ name }) => name))).toEqual(sorted(running.observed));
  const members = element.members.filter((member) => !member.static).map(({ name }) => name);
  expect(sorted(members)).toEqual(sorted(running.members));
  const details = [];
  await page.exposeFunction("tell", (name, detail) => details.push([name, Object.keys(detail ?? {})]));
  await page.evaluate(() => {
    for (const name of ["change", "open"]) addEventListener(`linimasa:${name}`, (event) => tell(name, event.detail));
  });
  await widget.actor(/^Rusia/).check();
  await widget.entries.first().locator(".lini-source button").click();
  await expect.poll(() => details.map(([name]) => name)).toEqual(expect.arrayContaining(["change", "open"]));
  const types = await read("apps/node_modules/linimasa/types/answers.d.ts");
  for (const [name, keys] of details) {
    const declared = { change: "Change", open: "Open" }[name];
    const [, body] = types.match(new RegExp(`interface ${declared} [^{]*\\{([^}]*)\\}`));
    expect(sorted(keys)).toEqual(sorted([...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, key]) => key)));
  }
});
