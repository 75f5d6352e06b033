//! One line of JSON Lines: `{"id", "text", "lang"?, "published"?, "actors"?}`.

use linimasa_analysis::{Lang, Metadata};
use linimasa_dossier::edtf::{Date, Edtf};
use serde::Deserialize;
use serde_json::Value;

/// A text with what its line says about it.
#[derive(Debug)]
pub(crate) struct Record {
    /// Given back as it is.
    pub(crate) id: Value,
    pub(crate) text: String,
    /// `Some(None)` where the line says `auto`.
    pub(crate) lang: Option<Option<Lang>>,
    /// What it states about the text.
    pub(crate) known: Metadata,
    pub(crate) actors: Option<Value>,
}

/// The line as it is written; other keys are not read.
#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Value,
    text: String,
    lang: Option<String>,
    published: Option<String>,
    actors: Option<Value>,
}

impl Record {
    /// Reads a line, or says what is wrong with it.
    pub(crate) fn read(line: &[u8]) -> Result<Self, String> {
        let line: Line = serde_json::from_slice(line.trim_ascii()).map_err(|error| {
            let message = error.to_string().replace("line 1 column", "column");
            format!("found no record: {message}; expected an object with `id` and `text`")
        })?;
        let published = line.published.as_deref().map(date).transpose()?;
        Ok(Record {
            id: line.id,
            text: line.text,
            lang: line.lang.as_deref().map(language).transpose()?,
            known: Metadata {
                published: published.map(Edtf::Date),
                ..Metadata::NOTHING
            },
            actors: line.actors,
        })
    }
}

/// A language tag; `auto` is none.
pub(crate) fn language(tag: &str) -> Result<Option<Lang>, String> {
    if tag == "auto" {
        return Ok(None);
    }
    Lang::from_code(tag)
        .map(Some)
        .ok_or_else(|| format!("found the language `{tag}`; expected `id`, `en` or `auto`"))
}

/// A date; a time of day behind it is left out.
pub(crate) fn date(value: &str) -> Result<Date, String> {
    let day = value.split(['T', ' ']).next().unwrap_or(value);
    match day.parse() {
        Ok(Edtf::Date(date)) => Ok(date),
        _ => Err(format!(
            "found the date `{value}`; expected year-month-day, year-month or a year"
        )),
    }
}
