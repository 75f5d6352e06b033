/** In the package's `.`: the files have names of their own beside this module, for bundlers to find. */
export const CORE = {
  glue: () => import("./glue.js"),
  wasm: (get) => get(new URL("./linimasa.wasm", import.meta.url)),
  integrity: "",
};
