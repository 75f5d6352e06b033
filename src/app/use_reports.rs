//! What the page and the listeners are told of a change.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::{hook, use_mut_ref};

use super::results::count_text;
use crate::effect::use_effect_with;
use crate::report;
use crate::scene::Scene;
use crate::state::{Cause, State};

/// Calls the page's listener. What goes wrong in it is its own affair.
fn tell(listener: &Function, name: &str, detail: &str) {
    let _ = listener.call2(&JsValue::NULL, &name.into(), &detail.into());
}

/// Tells the page where the reader is, from the start on, and after each change
/// by the reader what changed; says how much is found.
#[hook]
pub(super) fn use_reports(scene: &Rc<Scene>, on_event: &Function) {
    let before = use_mut_ref(|| None::<Rc<State>>);
    let on_event = on_event.clone();
    use_effect_with(Rc::clone(scene), move |scene| {
        let detail = report::change(scene);
        tell(&on_event, "place", &detail);
        let Some(before) = before.replace(Some(Rc::clone(&scene.state))) else {
            return;
        };
        let (old, new) = (&before.place, &scene.state.place);
        let by_page = scene.state.cause == Cause::Page;
        if old.choice != new.choice {
            scene.announce.emit(count_text(scene));
            if !by_page {
                tell(&on_event, "change", &detail);
            }
        }
        if let Some(reading) = &new.reading
            && old.reading != new.reading
            && !by_page
        {
            tell(&on_event, "open", &report::open(reading));
        }
    });
}
