//! A [`Place`] as the fragment of an address: `actors=rusia,azerbaijan&from=2020-09`.
//!
//! | key | value |
//! | --- | --- |
//! | `actors`, `not` | ids of actors, chosen and excluded |
//! | `match` | `all`, where one is not enough |
//! | `from`, `to` | a year, a month or a day: `2020`, `2020-09`, `2020-09-15` |
//! | `axis` | `published`, where not the dates mentioned are meant |
//! | `q` | words |
//! | `outlets` | names of outlets |
//! | `view` | `articles` or `actors`, where not the chronology |
//! | `article`, `statement` | what is open |
//! | `lang` | the language, where the reader chose one |
//!
//! Values are percent-encoded, lists have a comma between their items. A
//! fragment comes from anywhere: what is not understood is ignored, and so is
//! one that is too long.
//!
//! One fragment may serve several: where the page gives a widget a prefix, its
//! keys begin with it and a dot (`a.actors=rusia&b.from=2020`). Each widget
//! reads and writes its own fields, and leaves the others as they are.

use std::rc::Rc;

use linimasa_dossier::edtf::Date;
use linimasa_dossier::link::percent_encoded;
use linimasa_dossier::query::{Axis, Matching};
pub use linimasa_ui::typed_date::parse_date;

use crate::choice::{Choice, Id, VALUES_MAX};
use crate::state::{Place, Reading, View};
use crate::strings::UiLang;

#[cfg(test)]
mod tests;

/// Bytes; a longer fragment is nobody's link.
const FRAGMENT_BYTES_MAX: usize = 8 * 1024;
/// Bytes of one id.
const ID_BYTES_MAX: usize = 200;

const KEYS: [&str; 12] = [
    "actors",
    "match",
    "not",
    "from",
    "to",
    "axis",
    "q",
    "outlets",
    "view",
    "article",
    "statement",
    "lang",
];

/// What the keys of a widget begin with, made of what its page asked for.
pub fn prefix(asked: &str) -> String {
    let asked = asked.trim();
    if asked.is_empty() {
        String::new()
    } else {
        [&percent_encoded(asked), "."].concat()
    }
}

/// Whether a field of a fragment belongs to the widget whose keys begin with
/// `prefix`; its key and value, if so, without that.
fn own<'a>(field: &'a str, prefix: &str) -> Option<&'a str> {
    let field = field.strip_prefix(prefix)?;
    let (key, _) = field.split_once('=')?;
    KEYS.contains(&key).then_some(field)
}

/// What `fragment`, with or without its `#`, says to the widget whose keys begin
/// with `prefix`.
pub fn read(fragment: &str, prefix: &str) -> Told {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    // WordPress puts a fragment of its own behind the one that is there.
    let fragment = fragment.split('#').next().unwrap_or_default();
    let mine: Vec<&str> = fragment
        .split('&')
        .filter_map(|field| own(field, prefix))
        .collect();
    if !mine.is_empty() {
        return parse(&mine.join("&")).map_or(Told::Nothing, Told::Place);
    }
    // Without any field it is an anchor of the page's own.
    if fragment.is_empty() || fragment.contains('=') {
        Told::Start
    } else {
        Told::Nothing
    }
}

/// What an address says to a widget.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// To be where the page had it start.
    Start,
    /// To be there.
    Place(Place),
    /// It is about something else.
    Nothing,
}

/// `fragment`, without its `#`, with `place` in it for the widget whose keys
/// begin with `prefix` and whose page had it start at `start`. What belongs to
/// others stays where it is.
pub fn written(fragment: &str, prefix: &str, place: &Place, start: &Place) -> String {
    let mut mine = if place == start {
        String::new()
    } else {
        format(place)
    };
    if mine.is_empty() && place != start {
        // It must not be read as the start.
        mine.push_str("view=chronology");
    }
    let mut fields: Vec<String> = Vec::new();
    let mut at = None;
    for field in fragment.split('&').filter(|field| !field.is_empty()) {
        if own(field, prefix).is_some() {
            at = at.or(Some(fields.len()));
        } else {
            fields.push(field.to_owned());
        }
    }
    let own = mine.split('&').filter(|field| !field.is_empty());
    let own = own.map(|field| [prefix, field].concat());
    let at = at.unwrap_or(fields.len());
    fields.splice(at..at, own);
    fields.join("&")
}

/// The place that `fragment` (with or without its `#`) names; nothing where
/// it is about something else.
pub fn parse(fragment: &str) -> Option<Place> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    if fragment.is_empty() {
        return Some(Place::default());
    }
    if fragment.len() > FRAGMENT_BYTES_MAX {
        return None;
    }
    let fields: Vec<(&str, &str)> = fragment
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(key, _)| KEYS.contains(key))
        .collect();
    if fields.is_empty() {
        return None;
    }
    let field = |key: &str| {
        let last = fields.iter().rfind(|(found, _)| *found == key);
        last.map(|(_, value)| *value)
    };
    let list = |key: &str| Some(ids(field(key)?.split(',').map(decode)));
    let text = |key: &str| field(key).map(decode);
    let mut place = place_of(&text);
    place.choice.actors = list("actors").unwrap_or_default();
    place.choice.excluded = list("not").unwrap_or_default();
    place
        .choice
        .excluded
        .retain(|id| !place.choice.actors.contains(id));
    place.choice.outlets = list("outlets").unwrap_or_default();
    Some(place)
}

/// What single-valued fields say: the part that an address and the page's
/// attributes share.
pub fn place_of(text: &dyn Fn(&str) -> Option<String>) -> Place {
    let is = |key: &str, value: &str| text(key).is_some_and(|found| found == value);
    let date = |key: &str| text(key).and_then(|value| parse_date(&value));
    let id = |key: &str| text(key).and_then(|value| checked(&value));
    let mut choice = Choice::default();
    choice.set_range(date("from"), date("to"));
    choice.set_words(&text("q").unwrap_or_default());
    if is("match", "all") {
        choice.matching = Matching::All;
    }
    if is("axis", "published") {
        choice.axis = Axis::Published;
    }
    Place {
        choice,
        view: match text("view").as_deref() {
            Some("articles") => View::Articles,
            Some("actors") => View::Actors,
            _ => View::Chronology,
        },
        reading: id("article").map(|article| Reading {
            article,
            statement: id("statement"),
        }),
        lang: text("lang").and_then(|tag| UiLang::from_tag(&tag)),
    }
}

/// The items that can be ids, each once, no more than fit.
pub fn ids(items: impl Iterator<Item = String>) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    for id in items.filter_map(|item| checked(&item)) {
        if ids.len() < VALUES_MAX && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

fn checked(item: &str) -> Option<Id> {
    let item = item.trim();
    (!item.is_empty() && item.len() <= ID_BYTES_MAX && !item.chars().any(char::is_control))
        .then(|| Rc::from(item))
}

/// The fragment that names `place`, without its `#`; empty for the start.
pub fn format(place: &Place) -> String {
    let mut out = String::new();
    let mut put = |key: &str, value: &str| {
        if !value.is_empty() {
            if !out.is_empty() {
                out.push('&');
            }
            out.push_str(key);
            out.push('=');
            out.push_str(value);
        }
    };
    let choice = &place.choice;
    put("actors", &encode_list(&choice.actors));
    if choice.matching == Matching::All {
        put("match", "all");
    }
    put("not", &encode_list(&choice.excluded));
    put("from", &choice.from.map(date_text).unwrap_or_default());
    put("to", &choice.to.map(date_text).unwrap_or_default());
    if choice.axis == Axis::Published {
        put("axis", "published");
    }
    put("q", &percent_encoded(&choice.words));
    put("outlets", &encode_list(&choice.outlets));
    match place.view {
        View::Chronology => {}
        View::Articles => put("view", "articles"),
        View::Actors => put("view", "actors"),
    }
    if let Some(reading) = &place.reading {
        put("article", &percent_encoded(&reading.article));
        put(
            "statement",
            &reading
                .statement
                .as_deref()
                .map(percent_encoded)
                .unwrap_or_default(),
        );
    }
    put("lang", place.lang.map(UiLang::tag).unwrap_or_default());
    out
}

fn date_text(date: Date) -> String {
    date.to_string()
}

fn encode_list(ids: &[Id]) -> String {
    let encoded: Vec<String> = ids.iter().map(|id| percent_encoded(id)).collect();
    encoded.join(",")
}

/// Undoes [`percent_encoded`]; a `%` that starts no byte stays, and what is not UTF-8
/// becomes U+FFFD.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let byte = match (first, after) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)).map(|(h, l)| h * 16 + l),
            _ => None,
        };
        bytes.push(byte.unwrap_or(first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}
