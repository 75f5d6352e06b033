//! A dossier in the hands of the page: shown by widgets, and asked without one.

mod selection;

use std::rc::Rc;

use js_sys::TypeError;
use linimasa_dossier::export::Format;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::choice::Choice;
use crate::config::Config;
use crate::shipped;

/// A decoded dossier. Any number of widgets show one of them.
#[wasm_bindgen]
pub struct Dossier {
    inner: Rc<linimasa_dossier::Dossier>,
}

impl Dossier {
    /// What is in it.
    pub(crate) fn inner(&self) -> Rc<linimasa_dossier::Dossier> {
        Rc::clone(&self.inner)
    }
}

#[wasm_bindgen]
impl Dossier {
    /// The dossier that the widget was built with.
    ///
    /// # Errors
    ///
    /// Where the build put none in that can be read.
    pub fn shipped() -> Result<Dossier, JsValue> {
        let inner = shipped::dossier().map_err(|error| refused(&error))?;
        Ok(Dossier { inner })
    }

    /// The dossier in the bytes of a file.
    ///
    /// # Errors
    ///
    /// Says what is wrong with a file that is torn, or none of ours.
    pub fn decode(bytes: &[u8]) -> Result<Dossier, JsValue> {
        let inner = linimasa_dossier::Dossier::decode(bytes)
            .map_err(|error| refused(&error.to_string()))?;
        Ok(Dossier {
            inner: Rc::new(inner),
        })
    }

    /// What a selection finds, as JSON: how much, in which articles, who and
    /// when. `docs/export.md` has both shapes. Where it is `null`, that is what
    /// `config` has chosen, as in [`mount`](crate::mount::mount).
    ///
    /// # Errors
    ///
    /// A `TypeError` that names the key of the selection whose value is none of
    /// its own.
    pub fn query(&self, config: &str, selection: &str) -> Result<String, JsValue> {
        let (choice, lang) = read(config, selection)?;
        let selection = choice.resolve(&self.inner);
        let unknown = choice.unknown(&self.inner);
        Ok(self.inner.answer(&selection, &lang, &unknown))
    }

    /// The statements that a selection leaves, in a format: `csv`, `json`,
    /// `jsonld`, `ics` or `annotations`.
    ///
    /// # Errors
    ///
    /// As [`query`](Self::query), and where the format is another one.
    pub fn export(&self, config: &str, selection: &str, format: &str) -> Result<String, JsValue> {
        let (choice, lang) = read(config, selection)?;
        let known = format.parse::<Format>().map_err(|_| {
            let expected = "`; expected csv, json, jsonld, ics or annotations";
            refused(&["the format: found `", format, expected].concat())
        })?;
        Ok(self
            .inner
            .export(&choice.resolve(&self.inner), known, &lang))
    }
}

fn read(config: &str, selection: &str) -> Result<(Choice, String), JsValue> {
    selection::read(selection, Config::from_json(config)).map_err(|error| refused(&error))
}

/// As the platform refuses what a function was given.
fn refused(why: &str) -> JsValue {
    TypeError::new(why).into()
}
