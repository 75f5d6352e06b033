//! What the page asks for: the element's attributes as JSON.

use wasm_bindgen::JsValue;

use crate::address::{self, ids, place_of};
use crate::state::Place;
use crate::strings::UiLang;

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
    /// Where to start.
    pub place: Place,
}

impl Config {
    /// The configuration whose fields `text` returns. What is missing or not
    /// understood is as if it was not asked for.
    pub fn from_fields(text: &dyn Fn(&str) -> Option<String>) -> Config {
        let mut place = place_of(text);
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
            url_prefix: address::prefix(&text("urlPrefix").unwrap_or_default()),
            place,
        }
    }

    /// The configuration in a JSON object; a list is one text with commas.
    pub fn from_json(json: &str) -> Config {
        let object = js_sys::JSON::parse(json).unwrap_or_default();
        Config::from_fields(&|key| text_of(&js_sys::Reflect::get(&object, &key.into()).ok()?))
    }
}

/// A text as it is, a boolean by its name, a list with commas.
fn text_of(value: &JsValue) -> Option<String> {
    if let Some(yes) = value.as_bool() {
        return Some(yes.to_string());
    }
    if js_sys::Array::is_array(value) {
        return js_sys::Array::from(value).join(",").as_string();
    }
    value.as_string()
}
