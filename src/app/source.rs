//! Where a statement comes from.

use linimasa_dossier::edtf::Edtf;
use linimasa_dossier::model::{Article, PublishedFrom};
use linimasa_dossier::{Dossier, StatementIx};

use crate::choice::Id;
use crate::dates::{self, Length};
use crate::state::Reading;
use crate::strings::Strings;

/// An article, opened at one of its statements.
pub(super) fn reading(dossier: &Dossier, statement: StatementIx) -> Reading {
    let article = dossier.statement(statement).article;
    Reading {
        article: Id::from(dossier.article(article).id.as_str()),
        statement: Some(Id::from(dossier.statement_id(statement))),
    }
}

/// "Kompas.com, 18 Apr 2024"; an inferred date says so.
pub(super) fn source(article: &Article, words: &Strings) -> String {
    let who = article.outlet.as_ref().or(article.title.as_ref());
    let who = who.map_or(words.page.untitled, String::as_str);
    let mut source = [who, ", ", &published(article, Length::Short, words)].concat();
    if article.published_from.is_some() {
        source.push_str(" (");
        source.push_str(words.results.inferred);
        source.push(')');
    }
    source
}

/// When an article was published, in words.
pub(super) fn published(article: &Article, length: Length, words: &Strings) -> String {
    match article.published {
        Some(date) => dates::edtf(date, length, words.dates),
        None => words.results.undated_source.to_owned(),
    }
}

/// How a date of publication was inferred.
pub(super) fn inferred(from: PublishedFrom, words: &Strings) -> &'static str {
    match from {
        PublishedFrom::Url => words.article.from_url,
        PublishedFrom::Dateline => words.article.from_dateline,
        PublishedFrom::Text => words.article.from_text,
    }
}

/// The value of `datetime` for a date that HTML can say.
pub(super) fn datetime(value: Edtf) -> Option<String> {
    match value {
        Edtf::Date(date) => {
            crate::address::parse_date(&date.to_string()).map(|date| date.to_string())
        }
        Edtf::Interval(..) => None,
    }
}
