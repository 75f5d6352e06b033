//! How wide an element is, now and whenever that changes.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::Callback;

/// Observes until it is dropped.
pub struct Watch {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Watch {
    /// Tells the width of `element` in whole pixels, now and when it changes.
    pub fn new(element: &Element, tell: Callback<u32>) -> Option<Watch> {
        let watched = element.clone();
        let last = Cell::new(None);
        // A height that changes is observed too, but not told.
        let look = move || {
            let width = u32::try_from(watched.client_width()).unwrap_or(0);
            if last.replace(Some(width)) != Some(width) {
                tell.emit(width);
            }
        };
        look();
        let told = Closure::new(look);
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
