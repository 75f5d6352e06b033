/** What a page asks the element, and what it is told. */

/** Who and when. What is left out does not narrow anything. */
export interface Choice {
  /** Ids of actors of whom the sentence names one, or with `match: "all"` every one. */
  actors?: readonly string[] | null;
  match?: "any" | "all" | null;
  /** Ids of actors whom the sentence does not name. */
  not?: readonly string[] | null;
  /** `2020`, `2020-09` or `2020-09-15`; in the range. */
  from?: string | null;
  /** `2020`, `2020-09` or `2020-09-15`; in the range. */
  to?: string | null;
  /** Which dates the range is meant on. */
  axis?: "mentioned" | "published" | null;
  /** Words that the sentence must hold. */
  q?: string | null;
  /** Names of the outlets, one of which published the article. */
  outlets?: readonly string[] | null;
  /** The language in which actors are named. */
  lang?: string | null;
}

export type ActorKind = "person" | "state" | "subnational" | "organisation" | "armed_group";

/** What `query()` answers. Dates are EDTF. */
export interface Answer {
  /** How many statements are left. */
  total: number;
  /** In which articles they stand, by date of publication. */
  articles: { id: string; title: string | null; published: string | null; statements: number }[];
  /** Whom they name, most first. */
  actors: { id: string; name: string; kind: ActorKind; count: number }[];
  /** How many there are of each month, or each year where the months are many. */
  histogram: { start: string; end: string; count: number }[];
  /** The ids and names that were asked for and that the dossier does not know. */
  unknown: string[];
}

export type ExportFormat = "csv" | "json" | "jsonld" | "ics" | "annotations";

/** The detail of `linimasa:change`: what the reader has chosen, and how much it finds. */
export interface Change extends Required<Choice> {
  actors: string[];
  match: "any" | "all";
  not: string[];
  from: string | null;
  to: string | null;
  axis: "mentioned" | "published";
  q: string;
  outlets: string[];
  lang: "id" | "en";
  /** The same as the fragment of a link to it, before a prefix. */
  place: string;
  statements: number;
  articles: number;
}

/** The detail of `linimasa:open`: an article, and the statement it was opened at. */
export interface Open {
  article: string;
  statement: string | null;
}

/** The detail of `linimasa:error`. */
export interface Failure {
  message: string;
  /** Whether the widget starts again by itself. */
  restarting: boolean;
}
