/** In the package's `./inline`: the module holds all of it, and asks for nothing. */
import * as glue from "./glue.js";
import packed from "./linimasa.wasm.gz";

export const CORE = {
  glue: () => glue,
  wasm: () => {
    const unpacked = new Blob([bytes(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(unpacked, { headers: { "content-type": "application/wasm" } });
  },
};

function bytes(base64) {
  return Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
