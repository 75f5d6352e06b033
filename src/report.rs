//! What the page is told: details of events, as JSON.

use linimasa_dossier::query::{Axis, Matching};

use crate::choice::{Choice, Id};
use crate::state::Reading;

/// The detail of `change`: the choice, in the words of the element's
/// attributes, and how much it finds.
pub fn change(choice: &Choice, statements: u32, articles: u32) -> String {
    let mut object = Object::new();
    object.list("actors", &choice.actors);
    object.text(
        "match",
        match choice.matching {
            Matching::Any => "any",
            Matching::All => "all",
        },
    );
    object.list("not", &choice.excluded);
    let date = |date: Option<linimasa_dossier::edtf::Date>| date.map(|date| date.to_string());
    object.maybe("from", date(choice.from).as_deref());
    object.maybe("to", date(choice.to).as_deref());
    object.text(
        "axis",
        match choice.axis {
            Axis::Mentioned => "mentioned",
            Axis::Published => "published",
        },
    );
    object.text("q", &choice.words);
    object.list("outlets", &choice.outlets);
    object.number("statements", statements);
    object.number("articles", articles);
    object.end()
}

/// The detail of `open`.
pub fn open(reading: &Reading) -> String {
    let mut object = Object::new();
    object.text("article", &reading.article);
    object.maybe("statement", reading.statement.as_deref());
    object.end()
}

/// The detail of `error`.
pub fn error(message: &str) -> String {
    let mut object = Object::new();
    object.text("message", message);
    object.end()
}

/// A JSON object as it is written.
struct Object(String);

impl Object {
    fn new() -> Object {
        Object("{".to_owned())
    }

    fn key(&mut self, key: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        string(&mut self.0, key);
        self.0.push(':');
    }

    fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        string(&mut self.0, value);
    }

    fn maybe(&mut self, key: &str, value: Option<&str>) {
        match value {
            Some(value) => self.text(key, value),
            None => {
                self.key(key);
                self.0.push_str("null");
            }
        }
    }

    fn number(&mut self, key: &str, value: u32) {
        self.key(key);
        self.0.push_str(&value.to_string());
    }

    fn list(&mut self, key: &str, values: &[Id]) {
        self.key(key);
        self.0.push('[');
        for (place, value) in values.iter().enumerate() {
            if place > 0 {
                self.0.push(',');
            }
            string(&mut self.0, value);
        }
        self.0.push(']');
    }

    fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

fn string(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\u{0}'..='\u{1f}' => {
                let code = c as usize;
                out.push_str("\\u00");
                out.push(char::from(HEX[code >> 4]));
                out.push(char::from(HEX[code & 15]));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_change_says_what_is_chosen_and_how_much_it_finds() {
        let mut choice = Choice {
            actors: vec!["rusia".into(), "azerbaijan".into()],
            from: crate::address::parse_date("2020-09"),
            ..Choice::default()
        };
        choice.set_words("\"gencatan\"\n");
        let told: Value = serde_json::from_str(&change(&choice, 9, 5)).unwrap();
        let expected = json!({
            "actors": ["rusia", "azerbaijan"], "match": "any", "not": [],
            "from": "2020-09", "to": null, "axis": "mentioned",
            "q": "\"gencatan\"\n", "outlets": [], "statements": 9, "articles": 5,
        });
        assert_eq!(told, expected);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_from_json(text in any::<String>()) {
            let told: Value = serde_json::from_str(&error(&text)).unwrap();
            prop_assert_eq!(told, json!({ "message": text }));
        }
    }
}
