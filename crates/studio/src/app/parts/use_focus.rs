//! Focus goes where the work goes on, and is never lost.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{NodeRef, hook, use_effect_with, use_mut_ref};

/// Focuses the first element of `selector` in the studio that `inside` stands
/// in; whether there is one.
fn focus(inside: &NodeRef, selector: &str) -> bool {
    let node = inside.cast::<Element>();
    let studio = node.and_then(|node| node.closest(".studio").ok().flatten());
    let found = studio.and_then(|studio| studio.query_selector(selector).ok().flatten());
    found
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .is_some_and(|element| element.focus().is_ok())
}

/// After each rendering with another `what` than the last, focuses the element
/// of the selector that the two give, if any.
#[hook]
pub(crate) fn use_focus_on<T: PartialEq + Clone + 'static>(
    inside: &NodeRef,
    what: T,
    selector: fn(&T, &T) -> Option<String>,
) {
    let last: std::rc::Rc<RefCell<Option<T>>> = use_mut_ref(|| None);
    let inside = inside.clone();
    use_effect_with(what, move |what| {
        let before = last.replace(Some(what.clone()));
        let wanted = before.and_then(|before| selector(&before, what));
        if let Some(selector) = wanted {
            focus(&inside, &selector);
        }
    });
}
