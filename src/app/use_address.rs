//! The address of the page and the state follow each other.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use yew::{hook, use_mut_ref};

use crate::address::{self, Told};
use crate::config::Config;
use crate::effect::use_effect_with;
use crate::scene::Dispatch;
use crate::share::with_fragment;
use crate::state::{Action, Cause, Place, State};

/// The place that the page's address names to the widget that `config` is of;
/// nothing where its fragment is about something else.
pub(super) fn current_place(config: &Config) -> Option<Place> {
    let fragment = window().location().hash().ok()?;
    match address::read(&fragment, &config.url_prefix) {
        Told::Start => Some(config.place.clone()),
        Told::Place(place) => Some(place),
        Told::Nothing => None,
    }
}

/// The page's address with `place` in its fragment.
pub(super) fn link_to(config: &Config, place: &Place) -> String {
    let href = window().location().href().unwrap_or_default();
    let (page, fragment) = href.split_once('#').unwrap_or((&href, ""));
    with_fragment(
        page,
        &address::written(fragment, &config.url_prefix, place, &config.place),
    )
}

/// Whether the page stands in another one, whose history it shares.
pub(super) fn is_framed() -> bool {
    let window = window();
    !matches!(window.parent(), Ok(Some(parent)) if parent == window)
}

/// Writes what the reader chose into the address and goes where "back" and
/// "forward" lead, if the page asked for it. A step of the reader's is one entry
/// of the history, however many changes it makes.
#[hook]
pub(super) fn use_address(state: &Rc<State>, dispatch: &Dispatch) {
    let last = use_mut_ref(|| state.step);
    use_effect_with(Rc::clone(state), move |state| {
        // Not every state gets here: under load one effect runs for several.
        let same_step = last.replace(state.step) == state.step;
        let by_reader = matches!(state.cause, Cause::Typing | Cause::Dragging | Cause::Choice);
        if state.config.url_sync && by_reader {
            write(&state.config, &state.place, same_step);
        }
    });
    let dispatch = dispatch.clone();
    use_effect_with(Rc::clone(&state.config), move |config| {
        let listeners = config.url_sync.then(|| {
            ["popstate", "hashchange"].map(|event| {
                let (dispatch, config) = (dispatch.clone(), Rc::clone(config));
                EventListener::new(&window(), event, move |_| {
                    if let Some(place) = current_place(&config) {
                        dispatch.dispatch(Action::Follow(place));
                    }
                })
            })
        });
        move || drop(listeners)
    });
}

fn write(config: &Config, place: &Place, replace: bool) {
    let link = link_to(config, place);
    if window().location().href().ok().as_ref() == Some(&link) {
        return;
    }
    if let Ok(history) = window().history() {
        // What the page's own router keeps there is not ours to drop.
        let kept = history.state().unwrap_or(JsValue::NULL);
        // A page of an opaque origin may refuse: then there is no link.
        let _ = if replace || is_framed() {
            history.replace_state_with_url(&kept, "", Some(&link))
        } else {
            history.push_state_with_url(&kept, "", Some(&link))
        };
    }
}
