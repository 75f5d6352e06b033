// What the types refuse, and what they tell of the DOM.
import type { Exported } from "linimasa/react";
import "linimasa/react";

const element = document.querySelector("lini-masa");
element?.addEventListener("linimasa:open", (event) => event.detail.article.trim());
document.addEventListener("linimasa:change", ({ detail }) => detail.statements.toFixed());
element?.query({ actors: ["rusia"], match: "all" }).then(({ histogram }) => histogram.at(0)?.count);
element?.export("json").then((text) => (JSON.parse(text) as Exported).articles.at(0)?.statements.at(0)?.dates);

// @ts-expect-error: there is no such format
element?.export("pdf");
// @ts-expect-error: actors are a list
element?.query({ actors: "rusia" });

export const right = <lini-masa view="articles" url-sync url-prefix="a" theme={null} />;
// @ts-expect-error: there is no such view
export const wrong = <lini-masa view="nowhere" />;
// @ts-expect-error: there is no such event
export const deaf = <lini-masa onlinimasa:closed={() => {}} />;
