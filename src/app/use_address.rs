//! The address of the page and the state follow each other.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use yew::{hook, use_mut_ref};

use crate::address;
use crate::effect::use_effect_with;
use crate::scene::Dispatch;
use crate::state::{Action, Cause, Place, State};

/// The place that the page's address names; nothing where its fragment is
/// about something else.
pub(super) fn current_place() -> Option<Place> {
    address::parse(&window().location().hash().ok()?)
}

/// The page's address with `place` as its fragment.
pub(super) fn link_to(place: &Place) -> String {
    let href = window().location().href().unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    let fragment = address::format(place);
    if fragment.is_empty() {
        page.to_owned()
    } else {
        [page, "#", &fragment].concat()
    }
}

/// Writes what the reader chose into the address and goes where "back" and
/// "forward" lead, if the page asked for it. A step of the reader's is one entry
/// of the history, however many changes it makes.
#[hook]
pub(super) fn use_address(state: &Rc<State>, dispatch: &Dispatch) {
    let sync = state.config.url_sync;
    let last = use_mut_ref(|| state.step);
    let seen = (state.place.clone(), state.cause, state.step, sync);
    use_effect_with(seen, move |(place, cause, step, sync)| {
        // Not every state gets here: under load one effect runs for several.
        let same_step = last.replace(*step) == *step;
        if *sync && matches!(cause, Cause::Typing | Cause::Dragging | Cause::Choice) {
            write(place, same_step);
        }
    });
    let dispatch = dispatch.clone();
    use_effect_with(sync, move |sync| {
        let listeners = sync.then(|| {
            ["popstate", "hashchange"].map(|event| {
                let dispatch = dispatch.clone();
                EventListener::new(&window(), event, move |_| {
                    if let Some(place) = current_place() {
                        dispatch.dispatch(Action::Follow(place));
                    }
                })
            })
        });
        move || drop(listeners)
    });
}

fn write(place: &Place, replace: bool) {
    let link = link_to(place);
    if window().location().href().ok().as_ref() == Some(&link) {
        return;
    }
    if let Ok(history) = window().history() {
        // A page of an opaque origin may refuse: then there is no link.
        let _ = if replace {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&link))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&link))
        };
    }
}
