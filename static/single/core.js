/** In the single file: all of the widget lies in the page. */
import * as glue from "./glue.js";
import { block } from "./block.js";

let shown;

export const CORE = {
  glue: () => glue,
  wasm: () => block("linimasa-wasm", "application/wasm"),
  dossier: () => (shown ??= dossier()),
};

function dossier() {
  const bytes = block("linimasa-dossier").arrayBuffer();
  // Whoever shows it is told why it cannot be read; nobody else has to be.
  bytes.catch(() => {});
  return { url: "linimasa-dossier", bytes };
}
