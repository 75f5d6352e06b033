import type { HTMLAttributes } from "svelte/elements";
import type { LiniMasa, LiniMasaAttributes, LiniMasaListeners, LiniMasaProperties } from "./index.js";

export * from "./index.js";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "lini-masa": HTMLAttributes<LiniMasa> & LiniMasaAttributes & Partial<LiniMasaProperties> & LiniMasaListeners;
  }
}
