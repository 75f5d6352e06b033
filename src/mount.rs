//! What a page calls.

use std::cell::RefCell;
use std::panic::PanicHookInfo;
use std::rc::Rc;
use std::sync::Once;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, console};
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps};
use crate::host::Dossier;
use crate::report;

thread_local! {
    /// Who is told when this module breaks: it breaks for all of them at once.
    static LISTENERS: RefCell<Vec<Function>> = const { RefCell::new(Vec::new()) };
}

/// Renders `dossier` into `root`, an empty element that belongs to nobody
/// else, and stays until [`Handle::destroy`].
///
/// `config` is a JSON object. `on_event` is called with the name of an event
/// and its detail as JSON: `change`, `open`, `place` (where the reader is, at
/// the start and after every change), and `error` when the module broke and no
/// widget of it will answer any more.
#[wasm_bindgen]
pub fn mount(root: &Element, config: &str, dossier: &Dossier, on_event: &Function) -> Handle {
    watch_panics();
    LISTENERS.with_borrow_mut(|listeners| listeners.push(on_event.clone()));
    let props = AppProps {
        config: config.to_owned(),
        dossier: dossier.inner(),
        on_event: on_event.clone(),
    };
    let app = Renderer::<App>::with_root_and_props(root.clone(), props.clone()).render();
    Handle {
        app: RefCell::new(Some(app)),
        props,
    }
}

/// Has panics told to the page, from the first call on.
pub(crate) fn watch_panics() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| yew::set_custom_panic_hook(Box::new(report_panic)));
}

fn report_panic(panic: &PanicHookInfo) {
    let message = panic.to_string();
    console::error_1(&JsValue::from_str(&message));
    let listeners = LISTENERS.with(|listeners| listeners.try_borrow().map(|all| all.clone()));
    // Made before any call: the page may stop this module in the first.
    let (name, detail) = (JsValue::from("error"), report::error(&message).into());
    for listener in listeners.unwrap_or_default() {
        // Whether the listener fails too changes nothing any more.
        let _ = listener.call2(&JsValue::NULL, &name, &detail);
    }
}

/// A mounted widget.
#[wasm_bindgen]
pub struct Handle {
    app: RefCell<Option<AppHandle<App>>>,
    /// Those that it was mounted with.
    props: AppProps,
}

#[wasm_bindgen]
impl Handle {
    /// Applies a new configuration. Nothing happens after
    /// [`destroy`](Self::destroy).
    pub fn update(&self, config: &str) {
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(AppProps {
                config: config.to_owned(),
                dossier: Rc::clone(&self.props.dossier),
                on_event: self.props.on_event.clone(),
            });
        }
    }

    /// Takes the widget out of the page. A second call does nothing.
    pub fn destroy(&self) {
        if let Some(app) = self.app.borrow_mut().take() {
            LISTENERS.with_borrow_mut(|listeners| {
                let mine = |listener: &Function| *listener == self.props.on_event;
                if let Some(place) = listeners.iter().position(mine) {
                    listeners.remove(place);
                }
            });
            app.destroy();
        }
    }
}
