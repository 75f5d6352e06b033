//! Corrections of what is found in an article's text.

use std::str::FromStr;

use linimasa_dossier::edtf::Edtf;
use linimasa_dossier::model::Span;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::nearest;
use crate::mistake::{Expected, Mistake, Problem};
use crate::spans::span;
use crate::warning::Warning;

/// What is to be found in place of some words of an article's text, whatever
/// the analysis finds there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The words as the text has them, Markdown taken away.
    pub quote: String,
    /// Which of the places with these words, from 1.
    pub nth: u32,
    /// What is to be found.
    pub marked: Marked,
    /// Where the words stand in the front matter.
    pub(crate) quote_span: Span,
    /// Where in it stands what is to be found.
    pub(crate) value_span: Span,
}

/// What is to be found in place of a [`Mark`]'s words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marked {
    /// A date, or none.
    Date(Option<Edtf>),
    /// The listed actor of this id, or none.
    Actor(Option<String>),
}

const KEYS: &[&str] = &["quote", "nth", "date", "actor"];

type Value<'t> = Spanned<DeValue<'t>>;

/// What the marks of a block say.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) marks: Vec<Mark>,
    pub(super) warnings: Vec<Warning>,
    pub(super) mistakes: Vec<Mistake>,
    /// Where the block begins in its file.
    start: usize,
}

/// Reads the value of `mark` in a block that begins at the byte `start`.
///
/// marks = { "[[mark]]" quote [ nth ] ( date | actor ) }
pub(super) fn read(value: &Value<'_>, start: usize) -> Marks {
    let mut marks = Marks {
        start,
        ..Marks::default()
    };
    let items = value.get_ref().as_array();
    for item in items.into_iter().flat_map(|items| items.iter()) {
        match item.get_ref().as_table() {
            Some(table) => marks.item(table, item),
            None => marks.wrong(item, Expected::Mark),
        }
    }
    if items.is_none() {
        marks.wrong(value, Expected::Marks);
    }
    marks
}

impl Marks {
    fn at(&self, of: &Value<'_>) -> Span {
        span(self.start + of.span().start, self.start + of.span().end)
    }

    fn fail(&mut self, at: &Value<'_>, problem: Problem) {
        self.mistakes.push(Mistake {
            span: self.at(at),
            problem,
        });
    }

    fn wrong(&mut self, value: &Value<'_>, expected: Expected) {
        let found = super::toml_block::value_of(value.get_ref()).type_name();
        self.fail(value, Problem::WrongType { found, expected });
    }

    fn item(&mut self, table: &DeTable<'_>, item: &Value<'_>) {
        for key in table.keys() {
            let found = key.get_ref().as_ref();
            if !KEYS.contains(&found) {
                self.warnings.push(Warning::UnknownKey {
                    span: span(self.start + key.span().start, self.start + key.span().end),
                    key: found.to_owned(),
                    nearest: nearest(found, KEYS),
                });
            }
        }
        let nth = table.get("nth").map_or(Some(1), |value| self.nth(value));
        let Some(quoted) = table.get("quote") else {
            return self.fail(item, Problem::MarkWithout("quote = \"…\""));
        };
        let quote = self.text(quoted).map(str::trim).unwrap_or_default();
        if quote.is_empty() {
            return self.wrong(quoted, Expected::Words);
        }
        let mut marked = Vec::new();
        if let Some(value) = table.get("date")
            && let Some(date) = self.date(value)
        {
            marked.push((Marked::Date(date), self.at(value)));
        }
        if let Some(value) = table.get("actor")
            && let Some(id) = self.text(value)
        {
            let id = Some(id.trim().to_owned()).filter(|id| !id.is_empty());
            marked.push((Marked::Actor(id), self.at(value)));
        }
        if !table.contains_key("date") && !table.contains_key("actor") {
            self.fail(
                item,
                Problem::MarkWithout("date = \"…\"` or `actor = \"…\""),
            );
        }
        let quote_span = self.at(quoted);
        let marks = marked.into_iter().map(|(marked, value_span)| Mark {
            quote: quote.to_owned(),
            nth: nth.unwrap_or(1),
            marked,
            quote_span,
            value_span,
        });
        self.marks.extend(marks);
    }

    fn text<'v>(&mut self, value: &'v Value<'_>) -> Option<&'v str> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong(value, Expected::Text);
        }
        text
    }

    fn nth(&mut self, value: &Value<'_>) -> Option<u32> {
        let number = value.get_ref().as_integer();
        let nth = number.and_then(|number| number.as_str().parse().ok());
        let nth = nth.filter(|&nth| nth > 0);
        if nth.is_none() {
            self.wrong(value, Expected::Number);
        }
        nth
    }

    /// A date in EDTF; a date of TOML is one, too.
    fn date(&mut self, value: &Value<'_>) -> Option<Option<Edtf>> {
        let text = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            _ => self.text(value)?.trim().to_owned(),
        };
        if text.is_empty() {
            return Some(None);
        }
        let date = Edtf::from_str(&text);
        if date.is_err() {
            self.fail(value, Problem::NoMark(text));
        }
        date.ok().map(Some)
    }
}
