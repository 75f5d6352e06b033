//! What a page calls.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps};

/// Renders the widget into `root`, an empty element that belongs to nobody
/// else, and stays until [`Handle::destroy`].
///
/// `config` is a JSON object. `on_event` is called with the name of an event
/// and its detail as JSON.
#[wasm_bindgen]
pub fn mount(root: &Element, config: &str, on_event: &Function) -> Handle {
    let props = AppProps {
        config: config.to_owned(),
        on_event: on_event.clone(),
    };
    let app = Renderer::<App>::with_root_and_props(root.clone(), props).render();
    Handle {
        app: RefCell::new(Some(app)),
        on_event: on_event.clone(),
    }
}

/// A mounted widget.
#[wasm_bindgen]
pub struct Handle {
    app: RefCell<Option<AppHandle<App>>>,
    on_event: Function,
}

#[wasm_bindgen]
impl Handle {
    /// Applies a new configuration. Nothing happens after
    /// [`destroy`](Self::destroy).
    pub fn update(&self, config: &str) {
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(AppProps {
                config: config.to_owned(),
                on_event: self.on_event.clone(),
            });
        }
    }

    /// Takes the widget out of the page. A second call does nothing.
    pub fn destroy(&self) {
        if let Some(app) = self.app.borrow_mut().take() {
            app.destroy();
        }
    }
}
