//! What a page calls.

use std::cell::{Cell, RefCell};

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, File};
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps, Inbox};
use crate::panic;
use crate::platform::Platform;

/// Renders the studio into `root`, an empty element that belongs to nobody
/// else, and stays until [`Studio::close`].
///
/// `config` is a JSON object: `lang`, the language of the page. `on_panic` is
/// called with a message when the views broke; the draft is then still where
/// the platform keeps it.
#[wasm_bindgen]
pub fn open(root: &Element, config: &str, platform: Platform, on_panic: &Function) -> Studio {
    panic::watch(Some(on_panic.clone()));
    let props = AppProps {
        config: config.into(),
        platform,
        inbox: Inbox::default(),
        handed: 0,
    };
    let app = Renderer::<App>::with_root_and_props(root.clone(), props.clone()).render();
    Studio {
        app: RefCell::new(Some(app)),
        props,
        handed: Cell::new(0),
    }
}

/// An open studio.
#[wasm_bindgen]
pub struct Studio {
    app: RefCell<Option<AppHandle<App>>>,
    /// Those that it was opened with.
    props: AppProps,
    /// How often files were handed in.
    handed: Cell<u32>,
}

#[wasm_bindgen]
impl Studio {
    /// Takes files in that were dropped on the page.
    pub fn add(&self, files: Vec<File>) {
        #[cfg(feature = "panic-on-purpose")]
        panic_on_purpose(&files);
        self.props.inbox.put(files);
        self.handed.set(self.handed.get().wrapping_add(1));
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(AppProps {
                handed: self.handed.get(),
                ..self.props.clone()
            });
        }
    }

    /// Takes the studio out of the page. A second call does nothing.
    pub fn close(&self) {
        if let Some(app) = self.app.borrow_mut().take() {
            app.destroy();
        }
    }
}

/// Breaks the views at a file that is called so: for tests of what happens then.
#[cfg(feature = "panic-on-purpose")]
#[expect(clippy::panic, reason = "on purpose")]
fn panic_on_purpose(files: &[File]) {
    if files.iter().any(|file| file.name() == "panic on purpose") {
        panic!("on purpose");
    }
}
