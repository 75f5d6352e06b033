//! What the page is told: details of events, as JSON.

use linimasa_dossier::edtf::Date;
use linimasa_dossier::json::Json;
use linimasa_dossier::query::{Axis, Matching};

use crate::address;
use crate::choice::Id;
use crate::scene::Scene;
use crate::state::{Place, Reading};
use crate::strings::UiLang;

/// The detail of `change` and of `place`: the choice, in the words of the
/// element's attributes, the language, the whole place as an address names it,
/// and how much is found.
pub fn change(scene: &Scene) -> String {
    let outcome = &scene.found.outcome;
    let found = (outcome.statements.count(), outcome.articles.count());
    written_change(&scene.state.place, scene.lang(), found)
}

fn written_change(place: &Place, lang: UiLang, (statements, articles): (u32, u32)) -> String {
    let choice = &place.choice;
    let date = |date: Option<Date>| date.map(|date| date.to_string());
    let mut json = Json::default();
    json.open('{');
    list(&mut json, "actors", &choice.actors);
    let matching = match choice.matching {
        Matching::Any => "any",
        Matching::All => "all",
    };
    json.field("match", matching);
    list(&mut json, "not", &choice.excluded);
    json.optional("from", date(choice.from).as_deref());
    json.optional("to", date(choice.to).as_deref());
    let axis = match choice.axis {
        Axis::Mentioned => "mentioned",
        Axis::Published => "published",
    };
    json.field("axis", axis);
    json.field("q", &choice.words);
    list(&mut json, "outlets", &choice.outlets);
    json.field("lang", lang.tag());
    json.field("place", &address::format(place));
    json.count("statements", statements);
    json.count("articles", articles);
    json.close('}');
    json.finish()
}

fn list(json: &mut Json, key: &str, ids: &[Id]) {
    json.texts(key, &mut ids.iter().map(|id| &**id));
}

/// The detail of `open`.
pub fn open(reading: &Reading) -> String {
    let mut json = Json::default();
    json.open('{');
    json.field("article", &reading.article);
    json.optional("statement", reading.statement.as_deref());
    json.close('}');
    json.finish()
}

#[cfg(test)]
mod tests {
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
}
