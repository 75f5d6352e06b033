//! The bibliographic data above an article: TOML between two lines `+++`, or
//! simple YAML between two lines `---`.
//!
//! ```text
//! +++
//! title = "…"
//! outlet = "Warta.id"
//! byline = ["…"]
//! published = "2021-11-05"      # EDTF: a day, a month or a year
//! published_from = "text"       # url | dateline | text; only where inferred
//! source = "https://…"
//! via = ["AP"]
//! lang = "id"
//! reviewed = true               # a person has looked at it
//!
//! [[mark]]                      # what is to be found in place of these words
//! quote = "akhir September lalu"
//! nth = 2                       # which of the places with them; 1 if it is not said
//! date = "2023-09~"             # EDTF; empty: this is no date
//!
//! [[mark]]
//! quote = "Moskow"
//! actor = "rusia"               # an id of the actors file; empty: this is no actor
//! +++
//! ```
//!
//! An empty text, or an empty list, states that there is none.

mod mark;
mod toml_block;
mod yaml_block;

pub use mark::{Mark, Marked};

use mark::Marks;

pub(crate) use toml_block::syntax as toml_syntax;

use std::ops::Range;
use std::str::FromStr;

use linimasa_dossier::edtf::Edtf;
use linimasa_dossier::model::{PublishedFrom, Span};

use crate::language::Lang;
use crate::metadata::Metadata;
use crate::mistake::{Expected, Mistake, Problem};
use crate::warning::Warning;

/// What stands above an article in Markdown.
#[derive(Debug, Default)]
pub struct FrontMatter {
    /// What it says.
    pub metadata: Metadata,
    /// The keys that say something, in their order.
    pub stated: Vec<&'static str>,
    /// Whether a person has looked at the article.
    pub reviewed: bool,
    /// What is to be found in its text.
    pub marks: Vec<Mark>,
    /// Where the article begins.
    pub end: usize,
    /// Keys that no one reads.
    pub warnings: Vec<Warning>,
    /// What could not be read; the rest could.
    pub mistakes: Vec<Mistake>,
}

/// The keys that are read.
const KEYS: &[&str] = &[
    "title",
    "outlet",
    "byline",
    "published",
    "published_from",
    "source",
    "via",
    "lang",
    "reviewed",
    "mark",
];

/// One key with its value.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) key: String,
    pub(crate) key_span: Span,
    pub(crate) value: Value,
    pub(crate) value_span: Span,
}

/// A value that states something about an article.
#[derive(Debug, PartialEq, Eq)]
pub enum Value {
    /// One text; a date in TOML is one, too.
    Text(String),
    /// A list of texts.
    List(Vec<String>),
    /// Yes or no.
    Truth(bool),
    /// Anything else, by the name of its type.
    Other(&'static str),
}

/// Where the block above an article stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrontBlock {
    /// TOML.
    Toml {
        /// What stands between the two fences.
        content: Range<usize>,
        /// Where the article begins.
        end: usize,
    },
    /// YAML.
    Yaml {
        /// What stands between the two fences.
        content: Range<usize>,
        /// Where the article begins.
        end: usize,
    },
    /// A block whose second fence is missing, by its fence.
    Unclosed(&'static str),
}

impl FrontBlock {
    /// The block above an article, if there is one.
    #[must_use]
    pub fn of(text: &str) -> Option<FrontBlock> {
        let (mark, start) = fence(text)?;
        let mut offset = start;
        for line in text[start..].split_inclusive('\n') {
            if line.trim_end() == mark {
                let (content, end) = (start..offset, offset + line.len());
                return Some(match mark {
                    "+++" => FrontBlock::Toml { content, end },
                    _ => FrontBlock::Yaml { content, end },
                });
            }
            offset += line.len();
        }
        Some(FrontBlock::Unclosed(mark))
    }
}

impl Value {
    /// The name of its type, as messages have it.
    fn type_name(&self) -> &'static str {
        match self {
            Value::Text(text) if text.trim().is_empty() => "an empty text",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Truth(_) => "true or false",
            Value::Other(name) => name,
        }
    }
}

/// Reads what stands above an article; nothing, if nothing does.
#[must_use]
pub fn read(text: &str) -> FrontMatter {
    let mut found = FrontMatter::default();
    let Some(block) = FrontBlock::of(text) else {
        return found;
    };
    let fields = match block {
        FrontBlock::Toml { content, end } => {
            found.end = end;
            toml_block::fields(&text[content.clone()], content.start)
        }
        FrontBlock::Yaml { content, end } => {
            found.end = end;
            let fields = yaml_block::fields(&text[content.clone()], content.start);
            fields.map(|fields| (fields, Marks::default()))
        }
        FrontBlock::Unclosed(mark) => {
            found.end = text.len();
            Err(Mistake::new(0, mark.len(), Problem::Unclosed(mark)))
        }
    };
    match fields {
        Ok((fields, marks)) => {
            fields.into_iter().for_each(|field| take(field, &mut found));
            found.marks = marks.marks;
            found.warnings.extend(marks.warnings);
            found.mistakes.extend(marks.mistakes);
        }
        Err(mistake) => found.mistakes.push(mistake),
    }
    found
}

/// The mark that opens the block, and where its content begins.
fn fence(text: &str) -> Option<(&'static str, usize)> {
    let first = text.split_inclusive('\n').next()?;
    ["+++", "---"]
        .into_iter()
        .find(|mark| first.trim_end() == *mark)
        .map(|mark| (mark, first.len()))
}

fn take(field: Field, found: &mut FrontMatter) {
    let stated = match field.key.as_str() {
        "reviewed" => truth(&field.value).map(|reviewed| {
            found.reviewed = reviewed;
            true
        }),
        key => found.metadata.state(key, &field.value),
    };
    match stated {
        Ok(true) => found
            .stated
            .extend(KEYS.iter().filter(|&&key| key == field.key)),
        Ok(false) => found.warnings.push(Warning::UnknownKey {
            span: field.key_span,
            nearest: nearest(&field.key, KEYS),
            key: field.key,
        }),
        Err(problem) => found.mistakes.push(Mistake {
            span: field.value_span,
            problem,
        }),
    }
}

impl Metadata {
    /// Puts what is stated under a key of front matter where it belongs;
    /// `false` if it belongs nowhere. An empty text states that there is none.
    ///
    /// # Errors
    ///
    /// When the value is none for its key.
    pub fn state(&mut self, key: &str, value: &Value) -> Result<bool, Problem> {
        match key {
            "title" => self.title = some_text(value)?.map(str::to_owned),
            "outlet" => self.outlet = some_text(value)?.map(str::to_owned),
            "byline" => self.byline = texts(value)?,
            "published" => self.published = some_text(value)?.map(date).transpose()?,
            "published_from" => self.published_from = Some(inferred_from(text(value)?)?),
            "source" => self.url = some_text(value)?.map(address).transpose()?,
            "via" => self.via = texts(value)?,
            "lang" => self.lang = Some(language_tag(text(value)?)?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn some_text(value: &Value) -> Result<Option<&str>, Problem> {
    match value {
        Value::Text(text) if text.trim().is_empty() => Ok(None),
        value => text(value).map(Some),
    }
}

fn text(value: &Value) -> Result<&str, Problem> {
    let found = match value {
        Value::Text(text) if !text.trim().is_empty() => return Ok(text.trim()),
        other => other.type_name(),
    };
    Err(Problem::WrongType {
        found,
        expected: Expected::Text,
    })
}

/// YAML has no other way to write it than a text.
fn truth(value: &Value) -> Result<bool, Problem> {
    match value {
        Value::Truth(truth) => Ok(*truth),
        Value::Text(text) if text == "true" => Ok(true),
        Value::Text(text) if text == "false" => Ok(false),
        other => Err(Problem::WrongType {
            found: other.type_name(),
            expected: Expected::Truth,
        }),
    }
}

fn texts(value: &Value) -> Result<Vec<String>, Problem> {
    match value {
        Value::List(texts) => Ok(texts.clone()),
        Value::Text(text) if text.trim().is_empty() => Ok(Vec::new()),
        Value::Text(text) => Ok(vec![text.clone()]),
        other => Err(Problem::WrongType {
            found: other.type_name(),
            expected: Expected::Texts,
        }),
    }
}

fn date(value: &str) -> Result<Edtf, Problem> {
    let day = value.split(['T', ' ']).next().unwrap_or(value);
    Edtf::from_str(day).map_err(|_| Problem::NoDate(value.to_owned()))
}

fn inferred_from(value: &str) -> Result<PublishedFrom, Problem> {
    PublishedFrom::from_str(value).map_err(|_| Problem::NotOneOf {
        found: value.to_owned(),
        expected: &["url", "dateline", "text"],
    })
}

fn address(value: &str) -> Result<String, Problem> {
    let is_web = value.starts_with("https://") || value.starts_with("http://");
    if is_web && !value.contains(char::is_whitespace) {
        Ok(value.to_owned())
    } else {
        Err(Problem::NoAddress(value.to_owned()))
    }
}

fn language_tag(value: &str) -> Result<String, Problem> {
    match Lang::from_code(value) {
        Some(lang) => Ok(lang.code().to_owned()),
        None => Err(Problem::NotOneOf {
            found: value.to_owned(),
            expected: &["id", "en"],
        }),
    }
}

/// The known key that takes the fewest changes of a letter to become; `None`
/// where it takes more than half of the letters.
pub(crate) fn nearest<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    known
        .iter()
        .map(|candidate| (distance(key, candidate), *candidate))
        .filter(|(changes, candidate)| changes * 2 <= candidate.len())
        .min()
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::warning::{Diagnostic, Severity};

    const TOML: &str = "+++\r\ntitle = \"Beras Naik\"\r\nbyline = [\"Rani\", \"Budi\"]\r\n\
                        published = 2021-11-05\r\nvia = \"AP\"\r\nlang = \"id\"\r\n+++\r\nIsi.";
    const YAML: &str = "---\n# catatan\ntitle: 'Beras: Naik'\nbyline:\n  - Rani\n  - \"Budi\"\n\
                        published: 2021-11-05 # Jumat\nvia: [AP]\nlang: id\n---\nIsi.";

    #[test]
    fn toml_and_yaml_say_the_same() {
        let (toml, yaml) = (read(TOML), read(YAML));
        assert!(toml.mistakes.is_empty() && yaml.mistakes.is_empty());
        assert_eq!(&TOML[toml.end..], "Isi.");
        assert_eq!(&YAML[yaml.end..], "Isi.");
        assert_eq!(yaml.metadata.title.as_deref(), Some("Beras: Naik"));
        assert_eq!(toml.metadata.byline, yaml.metadata.byline);
        assert_eq!(toml.metadata.published, yaml.metadata.published);
        assert_eq!(
            (&toml.metadata.via, &toml.metadata.lang),
            (&yaml.metadata.via, &yaml.metadata.lang)
        );
    }

    #[test]
    fn a_text_without_a_block_is_all_article() {
        assert_eq!(read("Isi.\n+++\n").end, 0);
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found = read(text);
        let mut told: Vec<String> = found
            .mistakes
            .iter()
            .map(|m| Diagnostic::new("a.md", text, m.span.start, Severity::Error, m).to_string())
            .collect();
        told.extend(found.warnings.iter().map(|w| {
            Diagnostic::new("a.md", text, w.span().start, Severity::Warning, w).to_string()
        }));
        assert_eq!(told.join("\n"), expected);
    }

    #[test]
    fn a_mistake_is_told_with_its_place_and_what_to_do() {
        check(
            "+++\npublished = \"5 November\"\n+++\n",
            "a.md:2:13: found `5 November`, which is no date; expected year-month-day, \
             year-month or a year; write it as in \"2021-11-05\"",
        );
        check(
            "+++\ntitle = 5\n+++\n",
            "a.md:2:9: found a number; expected a text in quotes; put it in quotes",
        );
        check(
            "+++\nlang = \"fr\"\n+++\n",
            "a.md:2:8: found `fr`; expected `id` or `en`; change it to one of these",
        );
        check(
            "+++\nsource = \"contoh.id/a\"\n+++\n",
            "a.md:2:10: found `contoh.id/a`, which is no address of the web; expected one that \
             begins with https://; write it in full, or remove it",
        );
        check(
            "+++\ntitle = \"a\"\n",
            "a.md:1:1: found the start of a block `+++` without its end; expected a second line \
             `+++`; add it under the last key",
        );
        check(
            "+++\ntitel = \"a\"\nxyz = 1\n+++\n",
            "a.md:2:1: found the unknown key `titel`; expected `title`; rename it, or remove it\n\
             a.md:3:1: found the unknown key `xyz`; it is not read; remove it",
        );
        check(
            "---\ntitle: a\n  lain\n---\n",
            "a.md:3:3: found `lain`; expected `key: value`; write it so, or use TOML between \
             lines `+++`",
        );
    }

    #[test]
    fn broken_toml_is_told_with_its_place() {
        let found = read("+++\ntitle = \"a\nlang = \"id\"\n+++\n");
        assert_eq!(found.mistakes.len(), 1);
        assert_eq!(found.mistakes[0].span.start, 14);
    }
}
