//! A dossier in the hands of the page: shown by widgets, and asked without one.

mod selection;

use std::rc::Rc;

use linimasa_dossier::export::Format;
use linimasa_dossier::query::Selection;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{mount, shipped};

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
    pub fn shipped() -> Result<Dossier, JsError> {
        mount::watch_panics();
        let inner = shipped::dossier().map_err(|error| JsError::new(&error))?;
        Ok(Dossier { inner })
    }

    /// The dossier in the bytes of a file.
    ///
    /// # Errors
    ///
    /// Says what is wrong with a file that is torn, or none of ours.
    pub fn decode(bytes: &[u8]) -> Result<Dossier, JsError> {
        mount::watch_panics();
        let inner = linimasa_dossier::Dossier::decode(bytes)?;
        Ok(Dossier {
            inner: Rc::new(inner),
        })
    }
    /// What a selection finds, as JSON: how much, in which articles, who and
    /// when. `docs/export.md` has both shapes.
    ///
    /// # Errors
    ///
    /// Names the key of the selection whose value is none of its own.
    pub fn query(&self, selection: &str) -> Result<String, JsError> {
        let (selection, lang) = self.read(selection)?;
        Ok(self.inner.answer(&selection, &lang))
    }

    /// The statements that a selection leaves, in a format: `csv`, `json`,
    /// `jsonld`, `ics` or `annotations`.
    ///
    /// # Errors
    ///
    /// As [`query`](Self::query), and where the format is another one.
    pub fn export(&self, selection: &str, format: &str) -> Result<String, JsError> {
        let (selection, lang) = self.read(selection)?;
        let known = format.parse::<Format>().map_err(|_| {
            let expected = "`; expected csv, json, jsonld, ics or annotations";
            JsError::new(&["the format: found `", format, expected].concat())
        })?;
        Ok(self.inner.export(&selection, known, &lang))
    }

    fn read(&self, selection: &str) -> Result<(Selection, String), JsError> {
        let (choice, lang) = selection::read(selection).map_err(|error| JsError::new(&error))?;
        Ok((choice.resolve(&self.inner), lang))
    }
}
