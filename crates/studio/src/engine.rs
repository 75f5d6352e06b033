//! The worker's side: a draft, and the work on it.

use std::rc::Rc;

use js_sys::{Function, Uint8Array};
use linimasa_draft::{Builder, Files, TakenIn, limits};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::panic;

/// The most bytes of a file that is taken in.
#[wasm_bindgen]
#[must_use]
pub fn file_bytes_max() -> f64 {
    number(limits::FILE_BYTES_MAX)
}

/// A draft in the hands of a worker.
#[wasm_bindgen]
pub struct Engine {
    files: Files,
    /// The names that no new article may have: those of the draft, and those
    /// that were given out and are not in it yet.
    names: Files,
    /// Reads again what changed alone.
    builder: Builder,
}

#[wasm_bindgen]
impl Engine {
    /// One over an empty draft. `on_panic` is called with a message when the
    /// module breaks.
    #[wasm_bindgen(constructor)]
    pub fn new(on_panic: &Function) -> Engine {
        panic::watch(Some(on_panic.clone()));
        Engine {
            files: Files::new(),
            names: Files::new(),
            builder: Builder::new(),
        }
    }

    /// Puts a file into the draft, in the place of one that has its name.
    pub fn put(&mut self, name: &str, text: &str) {
        self.files.put(name, Some(Rc::from(text)));
        self.take(name);
    }

    /// Takes a file out of the draft, if it is there.
    pub fn remove(&mut self, name: &str) {
        self.files.put(name, None);
        self.names.put(name, None);
    }

    /// What a file holds, as articles for the draft: JSON of
    /// `linimasa_draft::TakenIn`. They are not in the draft yet; their names are
    /// given once. `taken` is a JSON list of more names that are not free.
    ///
    /// # Errors
    ///
    /// Where `taken` is none.
    pub fn take_in(&mut self, name: &str, bytes: &[u8], taken: &str) -> Result<String, JsError> {
        #[cfg(feature = "panic-on-purpose")]
        panic_on_purpose(bytes);
        for name in serde_json::from_str::<Vec<String>>(taken)? {
            self.take(&name);
        }
        let taken_in: TakenIn = linimasa_draft::take_in(name, bytes, &self.names);
        for (name, _) in &taken_in.articles {
            self.take(name);
        }
        json(&taken_in)
    }

    /// What stands in one article: JSON of `linimasa_draft::Look`, or `null`
    /// where there is no text in it.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub fn look(&self, name: &str) -> Result<String, JsError> {
        json(&linimasa_draft::look(&self.files, name))
    }

    /// Compiles the draft; `on_progress` is called before each file with how
    /// many are done, and of how many.
    ///
    /// # Errors
    ///
    /// Where what is to be reviewed cannot be written.
    pub fn build(&mut self, on_progress: &Function) -> Result<Built, JsError> {
        let mut progress = |done, total| {
            // Whether the listener fails changes nothing of the work.
            let _ = on_progress.call2(&JsValue::NULL, &number(done).into(), &number(total).into());
        };
        let built = self.builder.build(&self.files, &mut progress);
        Ok(Built {
            review: json(&built.review)?,
            dossier: built.dossier,
        })
    }

    /// Gives a name to no other article.
    fn take(&mut self, name: &str) {
        self.names.put(name, Some(Rc::default()));
    }
}

/// What a build gave.
#[wasm_bindgen]
pub struct Built {
    dossier: Vec<u8>,
    review: String,
}

#[wasm_bindgen]
impl Built {
    /// A `.lini` file.
    #[wasm_bindgen(getter)]
    pub fn dossier(&self) -> Uint8Array {
        Uint8Array::from(self.dossier.as_slice())
    }

    /// JSON of `linimasa_draft::Review`.
    #[wasm_bindgen(getter)]
    pub fn review(&self) -> String {
        self.review.clone()
    }
}

fn json(value: &impl Serialize) -> Result<String, JsError> {
    Ok(serde_json::to_string(value)?)
}

/// As JavaScript counts: nothing here comes near the numbers that it cannot hold.
fn number(count: usize) -> f64 {
    u32::try_from(count).unwrap_or(u32::MAX).into()
}

/// Breaks the engine at a file that asks for it: for tests of what happens then.
#[cfg(feature = "panic-on-purpose")]
#[expect(clippy::panic, reason = "on purpose")]
fn panic_on_purpose(bytes: &[u8]) {
    match bytes {
        b"panic on purpose" => panic!("on purpose"),
        // As where memory runs out: nothing tells of it.
        #[cfg(target_arch = "wasm32")]
        b"trap on purpose" => core::arch::wasm32::unreachable(),
        _ => {}
    }
}
