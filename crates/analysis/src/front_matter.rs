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
//! +++
//! ```

mod toml_block;
mod yaml_block;

pub(crate) use toml_block::syntax as toml_syntax;

use std::str::FromStr;

use linimasa_dossier::edtf::Edtf;
use linimasa_dossier::model::{PublishedFrom, Span};

use crate::language::Lang;
use crate::metadata::Metadata;
use crate::mistake::{Mistake, Problem};
use crate::warning::Warning;

/// What stands above an article.
#[derive(Debug, Default)]
pub(crate) struct FrontMatter {
    /// What it says.
    pub(crate) metadata: Metadata,
    /// Where the article begins.
    pub(crate) end: usize,
    /// Keys that no one reads.
    pub(crate) warnings: Vec<Warning>,
    /// What could not be read; the rest could.
    pub(crate) mistakes: Vec<Mistake>,
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
    /// Anything else, by the name of its type.
    Other(&'static str),
}

/// Reads what stands above an article; nothing, if nothing does.
pub(crate) fn read(text: &str) -> FrontMatter {
    let mut found = FrontMatter::default();
    let fields = match fence(text) {
        Some((mark, body)) => block(text, mark, body, &mut found),
        None => return found,
    };
    match fields {
        Ok(fields) => fields.into_iter().for_each(|field| take(field, &mut found)),
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

fn block(
    text: &str,
    mark: &'static str,
    body: usize,
    found: &mut FrontMatter,
) -> Result<Vec<Field>, Mistake> {
    let mut offset = body;
    for line in text[body..].split_inclusive('\n') {
        if line.trim_end() == mark {
            found.end = offset + line.len();
            let content = &text[body..offset];
            return if mark == "+++" {
                toml_block::fields(content, body)
            } else {
                yaml_block::fields(content, body)
            };
        }
        offset += line.len();
    }
    found.end = text.len();
    Err(Mistake::new(0, mark.len(), Problem::Unclosed(mark)))
}

fn take(field: Field, found: &mut FrontMatter) {
    match found.metadata.state(&field.key, &field.value) {
        Ok(true) => {}
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
    /// `false` if it belongs nowhere.
    ///
    /// # Errors
    ///
    /// When the value is none for its key.
    pub fn state(&mut self, key: &str, value: &Value) -> Result<bool, Problem> {
        match key {
            "title" => self.title = Some(text(value)?.to_owned()),
            "outlet" => self.outlet = Some(text(value)?.to_owned()),
            "byline" => self.byline = texts(value)?,
            "published" => self.published = Some(date(text(value)?)?),
            "published_from" => self.published_from = Some(inferred_from(text(value)?)?),
            "source" => self.url = Some(address(text(value)?)?),
            "via" => self.via = texts(value)?,
            "lang" => self.lang = Some(language_tag(text(value)?)?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn text(value: &Value) -> Result<&str, Problem> {
    let found = match value {
        Value::Text(text) if !text.trim().is_empty() => return Ok(text.trim()),
        Value::Text(_) => "an empty text",
        Value::List(_) => "a list",
        Value::Other(name) => name,
    };
    Err(Problem::WrongType {
        found,
        expected: "a text in quotes",
    })
}

fn texts(value: &Value) -> Result<Vec<String>, Problem> {
    match value {
        Value::List(texts) => Ok(texts.clone()),
        Value::Text(text) => Ok(vec![text.clone()]),
        Value::Other(name) => Err(Problem::WrongType {
            found: name,
            expected: "a list of texts, as in [\"AP\", \"AFP\"]",
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
        expected: "`url`, `dateline` or `text`",
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
            expected: "`id` or `en`",
        }),
    }
}

/// The known key that takes the fewest changes of a letter to become; `None`
/// where it takes more than half of the letters.
pub(crate) fn nearest(key: &str, known: &[&'static str]) -> Option<&'static str> {
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
