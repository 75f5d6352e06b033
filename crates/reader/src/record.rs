//! One line of JSON Lines.
//!
//! | key | value |
//! | --- | --- |
//! | `id` | whatever tells the record from others |
//! | `text` | the text; the only key that must be there |
//! | `title`, `outlet` | a text |
//! | `byline`, `via` | a text or a list of texts |
//! | `published` | `2021-11-05`, `2021-11`, `2021`, or a date-time, of which the day counts as it is written |
//! | `published_from` | `url`, `dateline` or `text`, where the date was inferred |
//! | `url` or `source` | an address |
//! | `lang` | `id`, `en`, or `auto` |
//! | `actors` | a list of objects with the keys of an actors file |
//!
//! `null` is nothing; other keys are not read. A build reads actors from the
//! actors file alone, and knows better dates only by the marks of an article in
//! Markdown: it tells of records that bring `actors` or `dates`.

use linimasa_analysis::{Message, Metadata, Stated, Topic, Worded};
use serde_json::{Map, Value};

use crate::schema::kind;

/// A text with what its line states.
#[derive(Debug)]
pub struct Record {
    /// What it is called, as it is; `null` where it has no name.
    pub id: Value,
    /// The text.
    pub text: String,
    /// What is known about it.
    pub known: Metadata,
    /// Whether its language is to be found out, whatever is said elsewhere.
    pub lang_is_open: bool,
    /// Its own actors.
    pub actors: Option<Value>,
    /// Whether it brings dates of its own, which nobody reads.
    pub has_dates: bool,
}

/// The keys that state something about the text.
const KEYS: &[&str] = &[
    "title",
    "outlet",
    "byline",
    "published",
    "published_from",
    "source",
    "url",
    "via",
    "lang",
];

impl Record {
    /// Reads a line.
    ///
    /// # Errors
    ///
    /// Says what was found in which field, what was expected and what to do.
    pub fn read(line: &str) -> Result<Self, Worded> {
        let mut fields: Map<String, Value> =
            serde_json::from_str(line.trim()).map_err(|error| {
                let message = error.to_string().replace("line 1 column", "column");
                let english =
                    format!("found no record: {message}; expected an object with `id` and `text`");
                Worded::new(Topic::NoRecord, &[&message], english)
            })?;
        fields.retain(|_, value| !value.is_null());
        let text = match fields.remove("text") {
            Some(Value::String(text)) => text,
            Some(other) => return Err(wrong("text", kind(&other), "a text")),
            None => {
                let english = "found no `text`; expected the text of the record";
                return Err(Worded::new(Topic::RecordWithoutText, &[], english));
            }
        };
        let lang_is_open = fields.get("lang").and_then(Value::as_str) == Some("auto");
        if lang_is_open {
            fields.remove("lang");
        }
        let mut known = Metadata::NOTHING;
        for key in KEYS {
            if let Some(value) = fields.get(*key) {
                state(&mut known, key, value)?;
            }
        }
        Ok(Record {
            text,
            known,
            lang_is_open,
            id: fields.remove("id").unwrap_or_default(),
            actors: fields.remove("actors"),
            has_dates: fields.contains_key("dates"),
        })
    }

    /// Its name, where it is a text or a number.
    pub(crate) fn name(&self) -> Option<String> {
        match &self.id {
            Value::String(id) if !id.trim().is_empty() => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        }
    }
}

fn wrong(key: &str, found: &str, expected: &str) -> Worded {
    let english =
        format!("found {found} in `{key}`; expected {expected}; write it so, or remove the key");
    Worded::new(Topic::KeyWithoutText, &[key], english)
}

fn state(known: &mut Metadata, key: &str, value: &Value) -> Result<(), Worded> {
    let stated = match value {
        Value::String(text) => Stated::Text(text.clone()),
        Value::Array(items) => items
            .iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect::<Option<_>>()
            .map_or(
                Stated::Other("a list of other things than texts"),
                Stated::List,
            ),
        other => Stated::Other(kind(other)),
    };
    let key_read = if key == "url" { "source" } else { key };
    known
        .state(key_read, &stated)
        .map(|_| ())
        .map_err(|problem| Worded {
            english: format!("in `{key}`: {problem}"),
            said: problem.said().at(key),
        })
}

#[cfg(test)]
mod tests {
    use super::Record;

    #[test]
    fn a_record_states_what_front_matter_states() {
        let line = r#"{"id": 7, "text": "Banjir.", "title": "Banjir", "byline": "Rani",
            "via": ["AFP", "AP"], "published": "2021-11-05T23:30:00Z", "lang": "id",
            "url": "https://warta.id/a", "outlet": null, "lain": {}}"#;
        let record = Record::read(line).unwrap();
        assert_eq!(record.name().as_deref(), Some("7"));
        assert_eq!(record.known.byline, ["Rani"]);
        assert_eq!(record.known.via, ["AFP", "AP"]);
        assert_eq!(record.known.url.as_deref(), Some("https://warta.id/a"));
        let published = record.known.published.map(|date| date.to_string());
        assert_eq!(published.as_deref(), Some("2021-11-05"));
        assert!(!record.lang_is_open);
    }

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(Record::read(line).unwrap_err().english, expected);
    }

    #[test]
    fn a_mistake_names_its_field() {
        check(
            r#"{"text": "a", "published": "5 November"}"#,
            "in `published`: found `5 November`, which is no date; expected year-month-day, \
             year-month or a year; write it as in \"2021-11-05\"",
        );
        check(
            r#"{"text": "a", "byline": [1]}"#,
            "in `byline`: found a list of other things than texts; expected a list of texts, as in \
             [\"AP\", \"AFP\"]; write it so, or remove the key",
        );
        check(
            r#"{"text": ["a"]}"#,
            "found a list in `text`; expected a text; write it so, or remove the key",
        );
        check(
            r#"{"id": 1}"#,
            "found no `text`; expected the text of the record",
        );
        check(
            r#"{"text": "a", "lang": "fr"}"#,
            "in `lang`: found `fr`; expected `id` or `en`; change it to one of these",
        );
    }
}
