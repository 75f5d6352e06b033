//! Focus goes where the work goes on, and is never lost.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{NodeRef, hook, use_effect_with, use_mut_ref};

/// Where focus goes that has nowhere else to go: the name of the view.
const TITLE: &str = ".studio-view__title";

/// Focuses, in the studio that `inside` stands in, what the first of these
/// selectors finds that can be focused; the name of the view else.
pub(crate) fn focus_first(inside: &NodeRef, selectors: &[String]) {
    let all = selectors.iter().map(String::as_str).chain([TITLE]);
    for selector in all {
        if focus(inside, selector) {
            return;
        }
    }
}

/// Focuses the first element of `selector` in the studio that `inside` stands
/// in; whether it has the focus then.
fn focus(inside: &NodeRef, selector: &str) -> bool {
    let node = inside.cast::<Element>();
    let studio = node.and_then(|node| node.closest(".studio").ok().flatten());
    let found = studio.and_then(|studio| studio.query_selector(selector).ok().flatten());
    found
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .is_some_and(|element| {
            element.focus().is_ok() && element.matches(":focus").unwrap_or(false)
        })
}

/// After each rendering with another `what` than the last, focuses what the
/// first fitting of the selectors finds that the two give, if any.
#[hook]
pub(crate) fn use_focus_on<T: PartialEq + Clone + 'static>(
    inside: &NodeRef,
    what: T,
    selectors: fn(&T, &T) -> Vec<String>,
) {
    let last: std::rc::Rc<RefCell<Option<T>>> = use_mut_ref(|| None);
    let inside = inside.clone();
    use_effect_with(what, move |what| {
        let before = last.replace(Some(what.clone()));
        let wanted = before.map_or_else(Vec::new, |before| selectors(&before, what));
        if !wanted.is_empty() {
            focus_first(&inside, &wanted);
        }
    });
}
