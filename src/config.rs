//! What the page asks for: the element's attributes as JSON.

use crate::address::{self, ids, place_of};
use crate::share::Source;
use crate::state::Place;
use crate::strings::UiLang;

/// Bytes; a longer value is nobody's wish.
const VALUE_BYTES_MAX: usize = 8 * 1024;

/// The page's wishes, checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The language of the page, or Indonesian where it is none of ours.
    pub lang: UiLang,
    /// Whether the address of the page follows the reader. It is not touched
    /// otherwise.
    pub url_sync: bool,
    /// What this widget's keys in that address begin with.
    pub url_prefix: String,
    /// What the widget is called for those who hear it, where it is not the
    /// dossier's title.
    pub label: Option<String>,
    /// Where the element and its dossier come from.
    pub source: Source,
    /// Where to start.
    pub place: Place,
    /// Where the reader was, where the widget is mounted again: it goes before
    /// all else.
    pub kept: Option<Place>,
}

impl Config {
    /// The configuration whose fields `text` returns. What is missing or not
    /// understood is as if it was not asked for.
    pub fn from_fields(text: &dyn Fn(&str) -> Option<String>) -> Config {
        let text = |key: &str| text(key).filter(|value| value.len() <= VALUE_BYTES_MAX);
        let mut place = place_of(&text);
        place.lang = None;
        place.choice.actors = ids(text("actors")
            .unwrap_or_default()
            .split(',')
            .map(str::to_owned));
        Config {
            lang: text("lang")
                .and_then(|tag| UiLang::from_tag(&tag))
                .unwrap_or_default(),
            url_sync: matches!(text("urlSync").as_deref(), Some("true" | "hash")),
            source: Source::from_fields(&text),
            url_prefix: address::prefix(&text("url-prefix").unwrap_or_default()),
            label: text("label").filter(|label| !label.trim().is_empty()),
            place,
            kept: text("place").and_then(|fragment| address::parse(&fragment)),
        }
    }

    /// The configuration in a JSON object of texts; what is none is ignored.
    pub fn from_json(json: &str) -> Config {
        let object = js_sys::JSON::parse(json).unwrap_or_default();
        Config::from_fields(&|key| {
            let value = js_sys::Reflect::get(&object, &key.into());
            value.ok()?.as_string()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(fields: &[(&str, &str)]) -> Config {
        Config::from_fields(&|key| {
            let found = fields.iter().find(|(name, _)| *name == key);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn a_value_that_is_too_long_is_as_if_it_was_not_asked_for() {
        let long = "rusia,".repeat(VALUE_BYTES_MAX / 6 + 1);
        assert_eq!(config(&[("actors", &long)]), Config::default());
        assert_eq!(config(&[("label", &long)]), Config::default());
        assert_eq!(config(&[("actors", "rusia")]).place.choice.actors.len(), 1);
    }

    #[test]
    fn where_the_reader_was_is_kept_beside_what_the_page_asks_for() {
        let found = config(&[("actors", "rusia"), ("place", "actors=armenia&lang=en")]);
        assert_eq!(*found.place.choice.actors[0], *"rusia");
        let kept = found.kept.unwrap();
        assert_eq!(*kept.choice.actors[0], *"armenia");
        assert_eq!(kept.lang, Some(UiLang::En));
    }
}
