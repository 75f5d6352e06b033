import type { ActorKind } from "./answers.js";

/** What the text of `export("json")` holds. What is not known is `null`, or an empty list. */
export interface Exported {
  /** Rises when a reader of it must change. */
  version: 1;
  title: string;
  /** How many statements there are. */
  total: number;
  articles: ExportedArticle[];
}

export interface ExportedArticle {
  id: string;
  title: string | null;
  outlet: string | null;
  byline: string[];
  /** EDTF. */
  published: string | null;
  /** What the date was inferred from; `null` where the source gives it. */
  published_from: "url" | "dateline" | "text" | null;
  url: string | null;
  via: string[];
  lang: string;
  statements: ExportedStatement[];
}

/** A place in the text of the article, in Unicode code points. */
export interface Place {
  start: number;
  end: number;
  text: string;
}

export interface ExportedStatement extends Place {
  id: string;
  /** The fragment that opens it. */
  link: string;
  actors: (Place & { actor: string; name: string; kind: ActorKind; wikidata: string | null })[];
  dates: ExportedDate[];
  figures: (Place & { value: number | null; unit: string; qualifier: string | null })[];
  /** The editor's remarks. */
  notes: string[];
}

export interface ExportedDate extends Place {
  /** As in TIMEX3. */
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /** EDTF where it is a date that is known, else TIMEX3's value. */
  value: string;
  mod: string | null;
  tod: string | null;
  bound: string | null;
  /** The first day that it may mean. */
  earliest: string | null;
  /** The last day that it may mean. */
  latest: string | null;
}
