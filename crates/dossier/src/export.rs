//! The statements that a selection leaves, for other programs. What each
//! format holds stands in `docs/export.md`.
//!
//! | format | what it is | for |
//! | --- | --- | --- |
//! | `csv` | RFC 4180, a statement a line | spreadsheets |
//! | `json` | everything there is | programs |
//! | `jsonld` | schema.org's `NewsArticle` | search engines, linked data |
//! | `ics` | RFC 5545, an all-day event a date | calendars |
//! | `annotations` | W3C Web Annotation, an annotation a mark | annotation tools |
//!
//! Offsets count Unicode code points of the article's text, as
//! [`Article::text`] has it. Addresses that begin with `#` are fragments of
//! the page on which the widget shows the dossier.

use core::str::FromStr;

use crate::json::Json;
use crate::link::{is_web_address, is_wikidata_item, percent_encoded};
use crate::model::{Actor, Article, Span, Statement, UnknownCode, codes};
use crate::query::{Outcome, Selection};
use crate::{ActorIx, ArticleIx, Dossier, StatementIx};

mod annotations;
mod calendar;
mod csv;
mod objects;
mod points;
mod schema_org;

#[cfg(test)]
mod tests;

use points::CodePoints;

/// What statements are written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table for spreadsheets.
    Csv,
    /// All that is known of the statements.
    Json,
    /// schema.org's vocabulary in JSON-LD.
    JsonLd,
    /// Events for a calendar.
    Ics,
    /// W3C Web Annotations.
    Annotations,
}

codes!(Format {
    Csv = "csv",
    Json = "json",
    JsonLd = "jsonld",
    Ics = "ics",
    Annotations = "annotations",
});

impl Dossier {
    /// The statements that `selection` leaves, as `format` has them. Actors are
    /// named, and the dossier is titled, in `lang`, or where that is empty in
    /// the language of the first article.
    pub fn export(&self, selection: &Selection, format: Format, lang: &str) -> String {
        let export = Export {
            dossier: self,
            selection,
            outcome: self.select(selection),
            lang: self.lang_or_own(lang),
        };
        match format {
            Format::Csv => csv::table(&export),
            Format::Json => objects::object(&export),
            Format::JsonLd => schema_org::graph(&export),
            Format::Ics => calendar::calendar(&export),
            Format::Annotations => annotations::page(&export),
        }
    }
}

/// What is written, and how it is chosen.
struct Export<'d> {
    dossier: &'d Dossier,
    selection: &'d Selection,
    outcome: Outcome,
    lang: &'d str,
}

impl<'d> Export<'d> {
    fn articles(&self) -> Vec<(&'d Article, Vec<StatementIx>)> {
        let numbers = self.outcome.articles.iter().map(ArticleIx);
        let statements = |article| self.dossier.selected_in(article, &self.outcome.statements);
        numbers
            .map(|number| (self.dossier.article(number), statements(number).collect()))
            .collect()
    }

    /// The actors that a statement names, with the places where it does.
    fn mentions(&self, statement: &'d Statement) -> Vec<(Span, Named<'d>)> {
        let mentions = statement.mentions.iter();
        mentions
            .filter_map(|mention| Some((mention.span, self.named(mention.actor)?)))
            .collect()
    }

    /// The same actors, each once.
    fn actors(&self, statement: &'d Statement) -> Vec<Named<'d>> {
        let mut actors: Vec<Named> = Vec::new();
        for (_, named) in self.mentions(statement) {
            if !actors.iter().any(|other| other.number == named.number) {
                actors.push(named);
            }
        }
        actors
    }

    fn named(&self, actor: u32) -> Option<Named<'d>> {
        let number = ActorIx(actor);
        Some(Named {
            number,
            actor: self.dossier.actors().get(actor as usize)?,
            name: self.dossier.actor_name(number, self.lang),
        })
    }

    /// Where the widget shows the statement.
    fn link(&self, statement: StatementIx) -> String {
        let article = self.dossier.statement(statement).article;
        let mut link = article_link(self.dossier.article(article));
        link.push_str("&statement=");
        link.push_str(&self.dossier.statement_id(statement));
        link
    }
}

/// Where the widget shows the article.
fn article_link(article: &Article) -> String {
    ["#article=", &percent_encoded(&article.id)].concat()
}

/// The article's address on the web.
fn web_address(article: &Article) -> Option<&str> {
    article.url.as_deref().filter(|url| is_web_address(url))
}

/// An actor with its number and its name.
#[derive(Clone, Copy)]
struct Named<'d> {
    number: ActorIx,
    actor: &'d Actor,
    name: &'d str,
}

impl Named<'_> {
    /// What the actor is called on the web of data: by Wikidata, or by the
    /// place where the widget shows what names it.
    fn iri(&self) -> String {
        match self.wikidata() {
            Some(item) => ["http://www.wikidata.org/entity/", item].concat(),
            None => ["#actors=", &percent_encoded(&self.actor.id)].concat(),
        }
    }

    fn wikidata(&self) -> Option<&str> {
        let item = self.actor.wikidata.as_deref();
        item.filter(|item| is_wikidata_item(item))
    }
}

/// Writes where a text stands, and the text.
fn place(json: &mut Json, points: &mut CodePoints, span: Span) {
    json.count("start", points.before(span.start));
    json.count("end", points.before(span.end));
    json.field("text", span.of(points.text()));
}
