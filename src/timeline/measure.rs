//! How wide an element is, now and whenever that changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

use crate::effect::use_effect_with;

/// A node to put on an element, and the element's width in whole pixels; 0
/// until it is in the page.
///
/// ```ignore
/// let (node, width) = use_width();
/// html! { <div ref={node}>{ width }</div> }
/// ```
#[hook]
pub fn use_width() -> (NodeRef, u32) {
    let node = use_node_ref();
    let width = use_state_eq(|| 0);
    {
        let node = node.clone();
        let width = width.clone();
        use_effect_with((), move |()| {
            let watch = node
                .cast::<Element>()
                .and_then(|element| Watch::new(&element, move |px| width.set(px)));
            move || drop(watch)
        });
    }
    (node, *width)
}

/// Observes until it is dropped.
struct Watch {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Watch {
    fn new(element: &Element, tell: impl Fn(u32) + 'static) -> Option<Watch> {
        let watched = element.clone();
        let measured = move || u32::try_from(watched.client_width()).unwrap_or(0);
        tell(measured());
        let told = Closure::new(move || tell(measured()));
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Watch {
            observer,
            _told: told,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
