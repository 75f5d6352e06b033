/** In the single file: all of the studio lies in the page. */
import { block } from "./block.js";
import * as glue from "./studio-core.js";
import worker from "./studio-worker.txt";

/** What `crates/site` makes another file from; all else in the page is one dossier's, or a browser extension's. */
const PARTS = [
  "meta[http-equiv]",
  "#linimasa-icon",
  "#linimasa-style",
  "#linimasa-wasm",
  "#linimasa-studio-wasm",
  "#linimasa-script",
];

let script;

export const CORE = {
  glue: () => glue,
  wasm: () => block("linimasa-studio-wasm", "application/wasm"),
  // The glue is one function, which the worker is given as it runs here.
  worker: () => [(script ??= address(`self.instantiate = ${glue.instantiate};\n${worker}`))],
  folder: () => block("linimasa-folder"),
  template: () => new Response(PARTS.map((part) => document.querySelector(part).outerHTML).join("\n")),
};

function address(text) {
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}
