//! What a page calls.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, console};
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps, Asked};
use crate::effect::draw_now;
use crate::host::Dossier;

thread_local! {
    /// Who is told when this module breaks: it breaks for all widgets at once.
    static LISTENER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Has a panic told to the page: `on_panic` is called with what it says, after
/// which nothing here will answer any more.
#[wasm_bindgen]
pub fn watch(on_panic: Function) {
    LISTENER.replace(Some(on_panic));
    yew::set_custom_panic_hook(Box::new(report_panic));
}

fn report_panic(panic: &PanicHookInfo) {
    let message = JsValue::from_str(&panic.to_string());
    console::error_1(&message);
    // Taken out: the page may stop this module in the call.
    if let Some(listener) = LISTENER.take() {
        // Whether the listener fails too changes nothing any more.
        let _ = listener.call2(&JsValue::NULL, &message, &JsValue::NULL);
    }
}

/// Takes `root`, an empty element that belongs to nobody else, for one widget
/// after another. Yew never lets go of a root, nor of what it listens to there.
#[wasm_bindgen]
pub fn mount(root: &Element) -> Handle {
    let nothing = AppProps { asked: None };
    Handle {
        app: Renderer::<App>::with_root_and_props(root.clone(), nothing).render(),
    }
}

/// A root, and the widget in it.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Handle {
    /// Renders `dossier`, until [`hide`](Self::hide); called again, takes over
    /// what is another.
    ///
    /// `config` is a JSON object. `on_event` is called with the name of an event
    /// and its detail as JSON: `change`, `open`, and `place`, where the reader is,
    /// at the start and after every change.
    pub fn show(&mut self, config: String, dossier: &Dossier, on_event: Function) {
        let dossier = dossier.inner();
        let asked = Some(Asked {
            config,
            dossier,
            on_event,
        });
        self.app.update(AppProps { asked });
    }

    /// Takes the widget out of the page, at once: what is shown next is another.
    pub fn hide(&mut self) {
        self.app.update(AppProps { asked: None });
        draw_now();
    }
}
