//! A dossier in the hands of the page: shown by widgets, and asked without one.

use std::rc::Rc;

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
}
