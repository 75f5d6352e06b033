//! How the case files are written. Read by the tests of this crate and by the
//! scorer, `crates/cli/examples/score`.

use std::fs;
use std::path::Path;

use linimasa_analysis::actors::{ActorMention, Found, Lexicon};
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::model::{Figure, Span, TimeExpression};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// A file of texts with what is expected to be found in each.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File<T> {
    pub(crate) case: Vec<Case<T>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case<T> {
    pub(crate) text: String,
    pub(crate) published: Option<String>,
    pub(crate) expect: Vec<T>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedTime {
    pub(crate) text: String,
    pub(crate) r#type: String,
    pub(crate) value: String,
    pub(crate) r#mod: Option<String>,
    pub(crate) tod: Option<String>,
    pub(crate) bound: Option<String>,
}

impl ExpectedTime {
    /// What was found in `text`, written as in a case file.
    pub(crate) fn found(text: &str, time: &TimeExpression) -> Self {
        ExpectedTime {
            text: time.span.of(text).to_owned(),
            r#type: time.value.type_name().to_owned(),
            value: time.value.to_string(),
            r#mod: time.modifier.map(|modifier| modifier.as_str().to_owned()),
            tod: time.time_of_day.map(|part| part.as_str().to_owned()),
            bound: time.bound.map(|bound| bound.as_str().to_owned()),
        }
    }
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedFigure {
    pub(crate) text: String,
    pub(crate) value: f64,
    #[serde(default)]
    pub(crate) unit: String,
    pub(crate) qualifier: Option<String>,
}

impl ExpectedFigure {
    /// What was found in `text`, written as in a case file.
    pub(crate) fn found(text: &str, figure: &Figure) -> Self {
        ExpectedFigure {
            text: figure.span.of(text).to_owned(),
            value: figure.value,
            unit: figure.unit.clone(),
            qualifier: figure.qualifier.map(|limit| limit.as_str().to_owned()),
        }
    }
}

/// A file of texts with marks: `[Moskow|rusia]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MarkedFile {
    /// Whom every case may name.
    #[serde(default)]
    pub(crate) actor: Vec<Table>,
    pub(crate) case: Vec<MarkedCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MarkedCase {
    pub(crate) text: String,
    /// Whom this case may name, instead of those of the file.
    #[serde(default)]
    pub(crate) actor: Vec<Table>,
}

/// A mark: where its words stand in the text without marks, and what is
/// behind its bar.
pub(crate) type Mark = (Span, String);

/// A text without its marks, and the marks.
/// marked = { text | "[" text "|" meaning "]" } ;
pub(crate) fn unmark(marked: &str) -> Result<(String, Vec<Mark>), String> {
    let mut text = String::new();
    let mut marks = Vec::new();
    for (at, part) in marked.split(['[', ']']).enumerate() {
        if at % 2 == 0 {
            text.push_str(part);
            continue;
        }
        let (words, meaning) = part
            .split_once('|')
            .ok_or_else(|| format!("found `[{part}]`, expected `[words|meaning]`"))?;
        let start = offset(text.len());
        text.push_str(words);
        let span = Span {
            start,
            end: offset(text.len()),
        };
        // "[A|? person]" is "[A|?A person]".
        marks.push(match meaning.strip_prefix("? ") {
            Some(kind) => (span, format!("?{words} {kind}")),
            None => (span, meaning.to_owned()),
        });
    }
    Ok((text, marks))
}

/// Whom a mention names, as a mark says it.
pub(crate) fn who(mention: &ActorMention, lexicon: &Lexicon) -> String {
    match &mention.actor {
        Found::Known(index) => lexicon.actors()[*index].id.clone(),
        Found::New { name, kind } => format!("?{name} {}", kind.as_str()),
    }
}

/// The lexicon of these `[[actor]]`.
pub(crate) fn lexicon(actors: &[Table]) -> Result<Lexicon, String> {
    let actors = actors.iter().cloned().map(Value::Table).collect();
    let file = Table::from_iter([("actor".to_owned(), Value::Array(actors))]);
    Lexicon::from_toml(&file.to_string()).map_err(|errors| {
        let messages: Vec<String> = errors.into_iter().map(|error| error.message).collect();
        messages.join("; ")
    })
}

/// A date of publication.
pub(crate) fn date(value: &str) -> Result<Date, String> {
    match value.parse() {
        Ok(Edtf::Date(date)) => Ok(date),
        _ => Err(format!("`published` is no date: {value}")),
    }
}

/// Reads a file of TOML.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    toml::from_str(&text).map_err(|error| error.to_string())
}

/// An offset in a text of a case.
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
