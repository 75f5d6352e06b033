//! Focus is never lost: what had it and is gone hands it on.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};
use yew::{NodeRef, hook, use_mut_ref};

use crate::effect::use_effect_with;
use crate::state::{Reading, State};

/// The heading over the results.
const RESULTS: &str = ".lini-count";

/// Focuses the element of `selector` in the widget that `inside` stands in;
/// whether there is one.
pub(super) fn focus_first(inside: &NodeRef, selector: &str) -> bool {
    find(inside, selector).is_some_and(|element| focus(&element))
}

fn find(inside: &NodeRef, selector: &str) -> Option<Element> {
    let widget = inside.cast::<Element>()?.closest(".lini").ok().flatten()?;
    widget.query_selector(selector).ok().flatten()
}

/// Focuses the heading over the results.
pub(super) fn focus_results(inside: &NodeRef) -> bool {
    focus_first(inside, RESULTS)
}

/// Focuses the `place`th element of `selector` under `parent`, or the last;
/// whether there is one.
pub(super) fn focus_nth(parent: &NodeRef, selector: &str, place: usize) -> bool {
    let Some(parent) = parent.cast::<Element>() else {
        return false;
    };
    let children = parent.children();
    let matching: Vec<Element> = (0..children.length())
        .filter_map(|ix| children.item(ix))
        .filter(|child| child.matches(selector).unwrap_or(false))
        .collect();
    let last = matching.len().saturating_sub(1);
    matching.get(place.min(last)).is_some_and(focus)
}

/// Focuses the element of `selector` and brings it to where `block` says;
/// whether there is one.
pub(super) fn arrive(inside: &NodeRef, selector: &str, block: ScrollLogicalPosition) -> bool {
    let found = find(inside, selector);
    if let Some(element) = &found {
        let options = ScrollIntoViewOptions::new();
        options.set_block(block);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
    found.is_some_and(|element| focus(&element))
}

/// Focuses what opened `reading`, or else the heading over the results.
pub(super) fn focus_opener(inside: &NodeRef, reading: &Reading) {
    let id = reading.statement.as_deref().unwrap_or(&reading.article);
    let quoted = id.replace('\\', "\\\\").replace('"', "\\\"");
    let opener = ["[data-opener=\"", &quoted, "\"]"].concat();
    if !focus_first(inside, &opener) {
        focus_results(inside);
    }
}

/// Focuses an element; whether it could be.
pub(super) fn focus(element: &Element) -> bool {
    // What is drawn can be focused by a method of the same name.
    element.unchecked_ref::<HtmlElement>().focus().is_ok()
}

/// What has focus in the timeline of the widget that `inside` stands in.
pub(super) fn focused_mark(inside: &NodeRef) -> Option<Element> {
    let focused = shadow_around(inside)?.active_element()?;
    focused.closest(".lini-timeline").ok()??;
    Some(focused)
}

fn shadow_around(inside: &NodeRef) -> Option<ShadowRoot> {
    inside.get()?.get_root_node().dyn_into().ok()
}

/// Where the element that had focus went away with a change of `state`,
/// focuses the heading over the results.
#[hook]
pub(super) fn use_focus_kept(root: &NodeRef, state: &Rc<State>) {
    let last = use_mut_ref(|| None::<Element>);
    {
        let (root, last) = (root.clone(), last.clone());
        use_effect_with((), move |()| {
            let listener = root.cast::<Element>().map(|root| {
                EventListener::new(&root, "focusin", move |event| {
                    let target = event.target().and_then(|target| target.dyn_into().ok());
                    last.replace(target);
                })
            });
            move || drop(listener)
        });
    }
    let root = root.clone();
    use_effect_with(Rc::clone(state), move |_| {
        let gone = last
            .borrow()
            .as_ref()
            .is_some_and(|last| !last.is_connected());
        if gone && nothing_focused(&root) {
            focus_first(&root, RESULTS);
        }
        if gone {
            last.replace(None);
        }
    });
}

/// Whether focus is nowhere: neither in the widget nor elsewhere in the page.
fn nothing_focused(root: &NodeRef) -> bool {
    let shadow = shadow_around(root);
    let inside = shadow.as_ref().and_then(ShadowRoot::active_element);
    let outside = document().active_element();
    let body = document().body().map(Element::from);
    let host = shadow.map(|shadow| shadow.host());
    inside.is_none() && (outside.is_none() || outside == body || outside == host)
}
