/**
 * `node describe.js FOLDER THEMING`: leaves in the folder's custom-elements.json, which the analyzer
 * made of static/lini-masa.js, only what pages may use, and adds the custom properties and the parts
 * of the widget from the tables of docs/theming.md; writes attributes.d.ts beside it, because
 * TypeScript does not read `@attr` and `@prop`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TAG = "lini-masa";
const MODULE = "linimasa.js";

/** The one element of a manifest, after the rest is gone. */
function cleaned(manifest) {
  // The analyzer writes what the schema calls 2.1, and an older number over it.
  manifest.schemaVersion = "2.1.0";
  const [module] = manifest.modules;
  module.path = MODULE;
  module.declarations = module.declarations.filter(({ kind }) => kind === "class");
  for (const exported of module.exports) {
    exported.declaration.module = MODULE;
    if (exported.kind === "custom-element-definition") exported.name = TAG;
  }
  const [element] = module.declarations;
  element.tagName = TAG;
  element.superclass = { name: "HTMLElement" };
  element.members = element.members.filter(isPublic);
  // The line that dispatches them all is read as one more, without a name.
  element.events = element.events.filter(({ name }) => name);
  for (const attribute of element.attributes) {
    const field = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    if (element.members.some(({ name }) => name === field)) attribute.fieldName = field;
  }
  return element;
}

/** What the shadow root is given is read as a field of the element. */
const NONE = /^(adoptedStyleSheets|observedAttributes|\w+Callback)$/;

/** What the tables name in this form; the last cell describes it, the one between is its value. */
function themed(theming, form) {
  const rows = theming.split("\n").map((line) => line.slice(2, -2).split(" | "));
  return rows.flatMap(([first, ...cells]) => {
    const name = first.match(form)?.[1];
    const [value] = cells.slice(0, -1);
    return name ? [{ name, description: cells.at(-1).trim(), default: value?.replaceAll("`", "") }] : [];
  });
}

function isPublic({ name, privacy }) {
  return privacy !== "private" && !NONE.test(name);
}

function declarations({ attributes, members }) {
  // Every element has `lang`, and the class itself declares `urlSync`.
  const written = attributes.filter(({ name }) => name !== "lang");
  const reflecting = members.filter(
    ({ name }) => name !== "urlSync" && written.some(({ fieldName }) => fieldName === name),
  );
  const names = reflecting.map(({ name }) => JSON.stringify(name));
  // TypeScript 6 writes a class wrongly whose interface extends another: the fields stand in it.
  return `/** The element's attributes, as templates write them: with null, one is left out. */
export interface LiniMasaAttributes {
${fields(written, "?", " | null", "  ")}}

declare module "./lini-masa.js" {
  interface LiniMasa {
${fields(reflecting, "", "", "    ")}  }
}

/** The properties that may be set. */
export type LiniMasaProperties = Pick<
  import("./lini-masa.js").LiniMasa,
  "urlSync" | ${names.join(" | ")}
>;
`;
}

function fields(list, optional, or, indent) {
  return list
    .map(({ name, type, description }) => {
      const comment = description ? `${indent}/** ${description} */\n` : "";
      return `${comment}${indent}${JSON.stringify(name)}${optional}: ${type.text}${or};\n`;
    })
    .join("");
}

const [folder, docs] = process.argv.slice(2);
const file = join(folder, "custom-elements.json");
const manifest = JSON.parse(readFileSync(file, "utf8"));
const element = cleaned(manifest);
const theming = readFileSync(docs, "utf8");
element.cssProperties = themed(theming, /^`(--lini-[\w-]+)`$/);
element.cssParts = themed(theming, /^`::part\(([\w-]+)\)`$/);
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(join(folder, "attributes.d.ts"), declarations(element));
