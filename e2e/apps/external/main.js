import "linimasa";
import wasm from "linimasa/linimasa.wasm";

// esbuild copies the file, and gives its address.
document.querySelector("lini-masa").wasmUrl = wasm;
