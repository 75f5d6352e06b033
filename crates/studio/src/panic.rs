//! What the page is told when this module breaks.

use std::cell::RefCell;
use std::panic::PanicHookInfo;
use std::sync::Once;

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::console;

thread_local! {
    /// Who is told.
    static LISTENER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Has every panic from now on written to the console, and its message given
/// to `listener`.
pub(crate) fn watch(listener: Option<Function>) {
    static HOOK: Once = Once::new();
    // Yew would install one of its own.
    HOOK.call_once(|| yew::set_custom_panic_hook(Box::new(report)));
    LISTENER.with_borrow_mut(|told| *told = listener);
}

fn report(panic: &PanicHookInfo) {
    let message = panic.to_string();
    console::error_1(&JsValue::from_str(&message));
    let listener = LISTENER.with(|told| told.try_borrow().ok().and_then(|told| told.clone()));
    if let Some(listener) = listener {
        // Whether the listener fails too changes nothing any more.
        let _ = listener.call1(&JsValue::NULL, &JsValue::from_str(&message));
    }
}
