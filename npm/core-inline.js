/** In the package's `./inline`: the module holds all of it, and asks for nothing. */
import * as glue from "./glue.js";
import packed from "./linimasa.wasm.gz";
import { unpacked } from "./unpacked.js";

export const CORE = {
  glue: () => glue,
  wasm: () => unpacked(packed, "application/wasm"),
};
