//! A selection as a page gives it, in JSON. What is wrong in it is told, and not
//! passed over: whoever asks is a program, and its author is to learn of it.

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::JsValue;

use crate::address::{ids, place_of};
use crate::choice::{Choice, VALUES_MAX};
use crate::config::Config;

/// The value of a key.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Given {
    /// None, or `null`.
    Nothing,
    /// A text.
    Text(String),
    /// A list of texts.
    Texts(Vec<String>),
    /// What no key of a selection has.
    Other,
}

/// The choice in a JSON object, and the language it names actors in; where it is
/// `null`, that of `config`, and where it says no language, that of `config` too.
pub(super) fn read(json: &str, config: Config) -> Result<(Choice, String), String> {
    let place = config.kept.unwrap_or(config.place);
    let own = place.lang.unwrap_or(config.lang).tag();
    let object = JSON::parse(json).unwrap_or_default();
    if object.is_null() {
        return Ok((place.choice, own.to_owned()));
    }
    if !object.is_object() || Array::is_array(&object) {
        return Err("the selection: expected an object".to_owned());
    }
    let given = |key: &str| given(&Reflect::get(&object, &key.into()).unwrap_or_default());
    let (choice, lang) = choice(&given)?;
    Ok((choice, lang.unwrap_or_else(|| own.to_owned())))
}

fn given(value: &JsValue) -> Given {
    if value.is_null() || value.is_undefined() {
        return Given::Nothing;
    }
    if Array::is_array(value) {
        let items = Array::from(value);
        let texts = items.iter().map(|item| item.as_string());
        return texts
            .collect::<Option<_>>()
            .map_or(Given::Other, Given::Texts);
    }
    value.as_string().map_or(Given::Other, Given::Text)
}

fn choice(given: &dyn Fn(&str) -> Given) -> Result<(Choice, Option<String>), String> {
    for key in ["q", "lang", "match", "axis", "from", "to"] {
        if !matches!(given(key), Given::Nothing | Given::Text(_)) {
            return Err(wrong(key, "", "a text"));
        }
    }
    let text = |key: &str| match given(key) {
        Given::Text(text) if !text.is_empty() => Some(text),
        _ => None,
    };
    let list = |key: &str| match given(key) {
        Given::Nothing => Ok(Vec::new()),
        Given::Texts(texts) if texts.len() <= VALUES_MAX => Ok(ids(texts.into_iter())),
        _ => Err(wrong(key, "", "a list of texts, 200 at most")),
    };
    let mut choice = place_of(&text).choice;
    choice.actors = list("actors")?;
    choice.excluded = list("not")?;
    choice.outlets = list("outlets")?;
    let is = |key: &str, values: &[&str]| text(key).is_none_or(|text| values.contains(&&*text));
    for (key, is_heard, expected) in [
        ("match", is("match", &["any", "all"]), "any or all"),
        (
            "axis",
            is("axis", &["mentioned", "published"]),
            "mentioned or published",
        ),
        (
            "from",
            choice.from.is_some(),
            "a date as 2020, 2020-09 or 2020-09-15",
        ),
        (
            "to",
            choice.to.is_some(),
            "such a date, and none before `from`",
        ),
    ] {
        if let Some(found) = text(key).filter(|_| !is_heard) {
            return Err(wrong(key, &found, expected));
        }
    }
    Ok((choice, text("lang")))
}

/// `found` is empty where it cannot be shown.
fn wrong(key: &str, found: &str, expected: &str) -> String {
    let found = match found {
        "" => String::new(),
        found => ["found `", found, "`; "].concat(),
    };
    [
        "the selection's `",
        key,
        "`: ",
        &found,
        "expected ",
        expected,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use linimasa_dossier::query::{Axis, Matching};

    use super::*;
    use crate::address::parse_date;

    fn chosen(fields: &[(&str, Given)]) -> Result<Choice, String> {
        let given = |key: &str| {
            let found = fields.iter().find(|(name, _)| *name == key);
            found.map_or(Given::Nothing, |(_, value)| value.clone())
        };
        choice(&given).map(|(choice, _)| choice)
    }

    fn text(text: &str) -> Given {
        Given::Text(text.to_owned())
    }

    fn texts(texts: &[&str]) -> Given {
        Given::Texts(texts.iter().map(|&text| text.to_owned()).collect())
    }

    #[test]
    fn nothing_given_chooses_nothing() {
        assert_eq!(chosen(&[]), Ok(Choice::default()));
        let empty = [("from", text("")), ("axis", text("")), ("match", text(""))];
        assert_eq!(chosen(&empty), Ok(Choice::default()));
    }

    #[test]
    fn every_key_is_heard() {
        let found = chosen(&[
            ("actors", texts(&["rusia", "tidak-ada"])),
            ("match", text("all")),
            ("not", texts(&["iran"])),
            ("from", text("2020-09")),
            ("to", text("2020")),
            ("axis", text("published")),
            ("q", text("bandara")),
            ("outlets", texts(&["Aksi.id"])),
            ("statements", Given::Other),
        ]);
        let expected = Choice {
            actors: vec!["rusia".into(), "tidak-ada".into()],
            matching: Matching::All,
            excluded: vec!["iran".into()],
            from: parse_date("2020-09"),
            to: parse_date("2020"),
            axis: Axis::Published,
            words: "bandara".to_owned(),
            outlets: vec!["Aksi.id".into()],
        };
        assert_eq!(found, Ok(expected));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_key() {
        let told = |key, given| chosen(&[("from", text("2021")), (key, given)]).unwrap_err();
        let list = "the selection's `actors`: expected a list of texts, 200 at most";
        assert_eq!(told("actors", text("rusia")), list);
        assert_eq!(told("actors", texts(&["a"; 201])), list);
        assert_eq!(
            told("q", Given::Other),
            "the selection's `q`: expected a text"
        );
        assert_eq!(
            chosen(&[("from", text("2020-13"))]).unwrap_err(),
            "the selection's `from`: found `2020-13`; expected a date as 2020, 2020-09 or 2020-09-15"
        );
        assert_eq!(
            told("to", text("2020")),
            "the selection's `to`: found `2020`; expected such a date, and none before `from`"
        );
        assert_eq!(
            told("axis", text("keduanya")),
            "the selection's `axis`: found `keduanya`; expected mentioned or published"
        );
    }
}
