import type { Change, Failure, Open } from "./answers.js";
import type { LiniMasa } from "./lini-masa.js";

export { LiniMasa } from "./lini-masa.js";
export type * from "./answers.js";
export type * from "./attributes.js";
export type * from "./exported.js";

/** The element's own events, all of which bubble out of shadow roots. */
export interface LiniMasaEventMap {
  "linimasa:ready": CustomEvent<null>;
  "linimasa:change": CustomEvent<Change>;
  "linimasa:open": CustomEvent<Open>;
  "linimasa:error": CustomEvent<Failure>;
}

/** Listeners as React and Svelte take them: `onlinimasa:change`. */
export type LiniMasaListeners = {
  [Name in keyof LiniMasaEventMap as `on${Name}`]?: (event: LiniMasaEventMap[Name]) => void;
};

declare global {
  interface HTMLElementTagNameMap {
    "lini-masa": LiniMasa;
  }
  interface GlobalEventHandlersEventMap extends LiniMasaEventMap {}
}
