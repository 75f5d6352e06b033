//! What the page is told: details of events, as JSON.

use linimasa_dossier::edtf::Date;
use linimasa_dossier::query::{Axis, Matching};
use serde::Serialize;

use crate::address;
use crate::choice::Id;
use crate::scene::Scene;
use crate::state::{Place, Reading};
use crate::strings::UiLang;

/// The choice, in the words of the element's attributes, the language, the
/// whole place as an address names it, and how much is found.
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
    lang: &'static str,
    place: &'a str,
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

/// The detail of `change` and of `place`.
pub fn change(scene: &Scene) -> String {
    let outcome = &scene.found.outcome;
    let found = (outcome.statements.count(), outcome.articles.count());
    written_change(&scene.state.place, scene.lang(), found)
}

fn written_change(place: &Place, lang: UiLang, (statements, articles): (u32, u32)) -> String {
    let choice = &place.choice;
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
        lang: lang.tag(),
        place: &address::format(place),
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
        let mut place = Place::default();
        place.choice.actors = vec!["rusia".into(), "azerbaijan".into()];
        place.choice.from = address::parse_date("2020-09");
        place.choice.set_words("\"gencatan\"\n");
        let written = written_change(&place, UiLang::En, (9, 5));
        let told: Value = serde_json::from_str(&written).unwrap();
        let expected = json!({
            "actors": ["rusia", "azerbaijan"], "match": "any", "not": [],
            "from": "2020-09", "to": null, "axis": "mentioned",
            "q": "\"gencatan\"\n", "outlets": [],
            "lang": "en", "place": address::format(&place), "statements": 9, "articles": 5,
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
