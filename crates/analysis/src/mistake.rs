//! What stops the reading of a file: facts with a place.

use std::fmt;

use linimasa_dossier::model::Span;

use crate::said::{Message, Said, Topic};
use crate::spans::span;

/// A mistake in a file that somebody wrote by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where.
    pub span: Span,
    /// What.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A block of front matter that goes on to the end of the file.
    Unclosed(&'static str),
    /// What the TOML parser says.
    Toml(String),
    /// A line of YAML that is not understood.
    Yaml(String),
    /// A value of the wrong type.
    WrongType {
        /// What it is.
        found: &'static str,
        /// What it should be.
        expected: Expected,
    },
    /// Not a date.
    NoDate(String),
    /// Not a date that a mark can have.
    NoMark(String),
    /// A mark that lacks this line.
    MarkWithout(&'static str),
    /// Not an address of the web.
    NoAddress(String),
    /// A word that is none of those allowed.
    NotOneOf {
        /// What it is.
        found: String,
        /// What it may be.
        expected: &'static [&'static str],
    },
    /// A file that is no text.
    OtherFile {
        /// What it is.
        name: &'static str,
        /// What its format is called everywhere.
        format: &'static str,
    },
    /// The character NUL, which no text has.
    NoText,
    /// Another file makes an article of the same id.
    SameId {
        /// The id.
        id: String,
        /// The other file.
        other: String,
    },
}

/// What a value should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// Words of an article's text.
    Words,
    /// A list of texts.
    Texts,
    /// True or false.
    Truth,
    /// A text, or one a language.
    Localised,
    /// A number from 1.
    Number,
    /// One mark.
    Mark,
    /// All marks.
    Marks,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Expected::Text => "a text in quotes",
            Expected::Words => "some words of the article's text in quotes",
            Expected::Texts => "a list of texts, as in [\"AP\", \"AFP\"]",
            Expected::Truth => "true or false",
            Expected::Localised => "a text in quotes, or one a language, as in title.id = \"…\"",
            Expected::Number => "a number from 1",
            Expected::Mark => "a table under `[[mark]]`",
            Expected::Marks => "a list: `[[mark]]` with two brackets",
        })
    }
}

impl Mistake {
    /// A mistake between two byte offsets.
    pub(crate) fn new(start: usize, end: usize, problem: Problem) -> Self {
        Mistake {
            span: span(start, end),
            problem,
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Unclosed(mark) => write!(
                f,
                "found the start of a block `{mark}` without its end; expected a second line \
                 `{mark}`; add it under the last key"
            ),
            Problem::Toml(message) => {
                write!(f, "found no valid TOML: {message}; mend this line")
            }
            Problem::Yaml(line) => write!(
                f,
                "found `{line}`; expected `key: value`; write it so, or use TOML between lines \
                 `+++`"
            ),
            Problem::WrongType { found, expected } => {
                let remedy = if is_bare_number(found, *expected) {
                    "put it in quotes"
                } else {
                    "write it so, or remove the key"
                };
                write!(f, "found {found}; expected {expected}; {remedy}")
            }
            Problem::NoDate(value) => write!(
                f,
                "found `{value}`, which is no date; expected year-month-day, year-month or a \
                 year; write it as in \"2021-11-05\""
            ),
            Problem::NoMark(value) => write!(
                f,
                "found `{value}`, which is no date; expected one in EDTF, or nothing; write it as in \
                 \"2023-09~\", or \"\" where there is no date"
            ),
            Problem::MarkWithout(line) => write!(
                f,
                "found a mark without a line `{line}`; expected the words that it is about and what \
                 they mean; add the line, or remove the mark"
            ),
            Problem::NoAddress(value) => write!(
                f,
                "found `{value}`, which is no address of the web; expected one that begins with \
                 https://; write it in full, or remove it"
            ),
            Problem::NotOneOf { found, expected } => {
                let (last, others) = expected.split_last().unwrap_or((&"", &[]));
                let others: Vec<String> = others.iter().map(|word| format!("`{word}`")).collect();
                write!(
                    f,
                    "found `{found}`; expected {} or `{last}`; change it to one of these",
                    others.join(", ")
                )
            }
            Problem::OtherFile { name, .. } => write!(
                f,
                "found {name}; expected a text; save its text as .txt, or remove the file"
            ),
            Problem::NoText => write!(
                f,
                "found the character NUL, which no text has; expected a text in UTF-8; \
                 save it as one, or remove the file"
            ),
            Problem::SameId { id, other } => write!(
                f,
                "found a second article with the id `{id}`, which {other} has already; expected \
                 every file to have a name of its own; rename one of the two"
            ),
        }
    }
}

/// A number that only lacks its quotes.
fn is_bare_number(found: &str, expected: Expected) -> bool {
    let is_text = matches!(
        expected,
        Expected::Text | Expected::Words | Expected::Localised
    );
    is_text && found == "a number"
}

impl Message for Mistake {
    fn said(&self) -> Said {
        self.problem.said()
    }
}

impl Message for Problem {
    fn said(&self) -> Said {
        match self {
            Problem::Unclosed(mark) => Said::new(Topic::Unclosed, &[mark, mark]),
            Problem::Toml(message) => Said::new(Topic::Toml, &[message]),
            Problem::Yaml(line) => Said::new(Topic::Yaml, &[line]),
            Problem::WrongType { found, expected } => {
                let topic = match expected {
                    _ if is_bare_number(found, *expected) => Topic::BareNumber,
                    Expected::Text | Expected::Words => Topic::NoText,
                    Expected::Texts => Topic::NoTexts,
                    Expected::Truth => Topic::NoTruth,
                    Expected::Localised => Topic::NotLocalised,
                    Expected::Number => Topic::NoNumber,
                    Expected::Mark | Expected::Marks => Topic::NoMarks,
                };
                Said::new(topic, &[])
            }
            Problem::NoDate(value) => Said::new(Topic::NoDate, &[value]),
            Problem::NoMark(value) => Said::new(Topic::NoEdtf, &[value]),
            Problem::MarkWithout(line) => Said::new(Topic::MarkWithout, &[line]),
            Problem::NoAddress(value) => Said::new(Topic::NoAddress, &[value]),
            Problem::NotOneOf { found, expected } => {
                Said::new(Topic::NotOneOf, &[found, &expected.join(", ")])
            }
            Problem::OtherFile { format, .. } => Said::new(Topic::OtherFile, &[format]),
            Problem::NoText => Said::new(Topic::Nul, &[]),
            Problem::SameId { id, other } => Said::new(Topic::SameId, &[id, other]),
        }
    }
}
