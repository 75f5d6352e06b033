import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { LiniMasaAttributes, LiniMasaEventMap, LiniMasaProperties, LiniMasa } from "./index.js";

export * from "./index.js";

type Listeners = {
  [Name in keyof LiniMasaEventMap]: (event: LiniMasaEventMap[Name]) => void;
};

declare module "vue" {
  interface GlobalComponents {
    "lini-masa": new () => LiniMasa & {
      /** What templates may write on the element; it is not there when the page runs. */
      $props: HTMLAttributes & Partial<LiniMasaProperties> & LiniMasaAttributes & PublicProps;
      $emit: EmitFn<Listeners>;
    };
  }
}
