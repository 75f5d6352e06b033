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
/// "forward" lead, if the page asked for it. A gesture is one step, however
/// many changes it makes.
#[hook]
pub(super) fn use_address(state: &Rc<State>, dispatch: &Dispatch) {
    let sync = state.config.url_sync;
    let last = use_mut_ref(Cause::default);
    use_effect_with(
        (state.place.clone(), state.cause, sync),
        move |(place, cause, sync)| {
            let before = last.replace(*cause);
            if *sync {
                write(place, before, *cause);
            }
        },
    );
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

fn write(place: &Place, before: Cause, cause: Cause) {
    let replace = match cause {
        Cause::Page | Cause::Address => return,
        Cause::Gesture => before == Cause::Gesture,
        Cause::Choice => false,
    };
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
