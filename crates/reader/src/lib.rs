//! Takes articles out of files that are neither text nor Markdown: web pages
//! in HTML, schema.org's articles in JSON, records in JSON Lines.
//!
//! The text that comes out is made here: offsets count in it, not in the file.
//! Nothing fails: what cannot be read is told, and any bytes are read without
//! a panic and without recursion.
#![warn(missing_docs)]

mod charset;
mod core;
mod dates;
mod dom;
mod elements;
mod head;
mod html;
mod json;
mod lines;
mod names;
mod record;
mod schema;

use linimasa_analysis::{
    Diagnostic, Given, GivenText, Place, Severity, Topic, Worded, decode, no_text,
};

pub use record::Record;

/// A format that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `.html`, `.htm`, `.xhtml`.
    Html,
    /// `.json`, `.jsonld`.
    Json,
    /// `.jsonl`, `.ndjson`.
    JsonLines,
}

impl Format {
    /// That of a file, by its ending.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "html" | "htm" | "xhtml" => Some(Format::Html),
            "json" | "jsonld" => Some(Format::Json),
            "jsonl" | "ndjson" => Some(Format::JsonLines),
            _ => None,
        }
    }
}

/// Reads a file; `name` is that of messages.
#[must_use]
pub fn read(name: &str, format: Format, bytes: &[u8]) -> Given {
    if let Some(mistake) = no_text(bytes) {
        let told = Diagnostic::new(name, "", 0, Severity::Error, mistake);
        return Given {
            texts: Vec::new(),
            diagnostics: vec![told],
        };
    }
    let (text, warning) = match format {
        Format::Html => html::decoded(bytes),
        Format::Json | Format::JsonLines => decode(bytes),
    };
    let mut given = match format {
        Format::Html => page(&text),
        Format::Json => json::read(name, &text),
        Format::JsonLines => records(name, &text),
    };
    let told = warning.map(|warning| {
        Diagnostic::new(
            name,
            &text,
            warning.span().start,
            warning.severity(),
            warning,
        )
    });
    given.diagnostics.extend(told);
    given
}

fn page(html: &str) -> Given {
    let page = html::read(html);
    Given {
        texts: vec![GivenText {
            id: None,
            text: page.text,
            known: page.known,
            place: page.place,
        }],
        diagnostics: Vec::new(),
    }
}

fn records(name: &str, text: &str) -> Given {
    let mut given = Given::default();
    let mut told = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let mut tell = |severity, message: Worded| {
            given.diagnostics.push(Diagnostic {
                file: name.to_owned(),
                line: number,
                column: 1,
                severity,
                message: message.english,
                said: message.said,
            });
        };
        match Record::read(line) {
            Ok(record) => {
                // Told once: a file has thousands of lines.
                for (has, topic, english) in [
                    (
                        record.actors.is_some(),
                        Topic::RecordActors,
                        ACTORS_OF_RECORD,
                    ),
                    (record.has_dates, Topic::RecordDates, DATES_OF_RECORD),
                ] {
                    if has && !told.contains(&topic) {
                        told.push(topic);
                        tell(Severity::Warning, Worded::new(topic, &[], english));
                    }
                }
                given.texts.push(GivenText {
                    id: record.name(),
                    text: record.text,
                    known: record.known,
                    place: Place::Line(number),
                });
            }
            Err(message) => tell(Severity::Error, message),
        }
    }
    given
}

const ACTORS_OF_RECORD: &str =
    "found `actors`; expected those of all records in the actors file; put them there";
const DATES_OF_RECORD: &str = "found `dates`, which are not read; expected the text alone; correct \
     what is found in it by a `[[mark]]` in an article of Markdown";

#[cfg(test)]
mod tests {
    use super::{Format, read};

    #[test]
    fn what_a_record_brings_and_a_build_does_not_read_is_told_once() {
        let lines = "{\"text\": \"Banjir.\"}\n\
                     {\"text\": \"Gempa.\", \"actors\": [], \"dates\": []}\n\
                     {\"text\": \"Badai.\", \"actors\": []}\n";
        let given = read("a.jsonl", Format::JsonLines, lines.as_bytes());
        let told: Vec<String> = given.diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(given.texts.len(), 3);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told[0].starts_with("a.jsonl:2:1: found `actors`"),
            "{told:?}"
        );
        assert!(
            told[1].starts_with("a.jsonl:2:1: found `dates`"),
            "{told:?}"
        );
    }
}
