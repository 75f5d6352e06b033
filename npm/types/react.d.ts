import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { LiniMasa, LiniMasaAttributes, LiniMasaListeners, LiniMasaProperties } from "./index.js";

export * from "./index.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "lini-masa": DetailedHTMLProps<HTMLAttributes<LiniMasa>, LiniMasa> &
        LiniMasaAttributes &
        Partial<LiniMasaProperties> &
        LiniMasaListeners;
    }
  }
}
