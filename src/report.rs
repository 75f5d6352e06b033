//! What the page is told: details of events, as JSON.

use linimasa_dossier::edtf::Date;
use linimasa_dossier::query::{Axis, Matching};
use serde::Serialize;

use crate::choice::{Choice, Id};
use crate::state::Reading;

/// The choice, in the words of the element's attributes, and how much it finds.
#[derive(Serialize)]
struct Change<'a> {
    actors: &'a [Id],
    r#match: &'static str,
    not: &'a [Id],
    from: Option<String>,
    to: Option<String>,
    axis: &'static str,
    q: &'a str,
    outlets: &'a [Id],
    statements: u32,
    articles: u32,
}

#[derive(Serialize)]
struct Open<'a> {
    article: &'a str,
    statement: Option<&'a str>,
}

#[derive(Serialize)]
struct Failure<'a> {
    message: &'a str,
}

/// The detail of `change`.
pub fn change(choice: &Choice, statements: u32, articles: u32) -> String {
    let date = |date: Option<Date>| date.map(|date| date.to_string());
    written(&Change {
        actors: &choice.actors,
        r#match: match choice.matching {
            Matching::Any => "any",
            Matching::All => "all",
        },
        not: &choice.excluded,
        from: date(choice.from),
        to: date(choice.to),
        axis: match choice.axis {
            Axis::Mentioned => "mentioned",
            Axis::Published => "published",
        },
        q: &choice.words,
        outlets: &choice.outlets,
        statements,
        articles,
    })
}

/// The detail of `open`.
pub fn open(reading: &Reading) -> String {
    written(&Open {
        article: &reading.article,
        statement: reading.statement.as_deref(),
    })
}

/// The detail of `error`.
pub fn error(message: &str) -> String {
    written(&Failure { message })
}

/// Texts and numbers alone cannot fail to be written.
fn written(detail: &impl Serialize) -> String {
    serde_json::to_string(detail).unwrap_or_default()
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
