//! What is typed is set before it can be lost: after a pause, and when the page
//! goes away.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use yew::{Callback, hook, use_effect_with, use_mut_ref};

/// Longer than between two keys of one word, shorter than it takes to close a
/// tab.
const PAUSE_MS: u32 = 600;

/// What waits to be set: the outer one is whether something does, the inner one
/// is the clock, if there is one.
type Waiting = Rc<RefCell<Option<Option<Timeout>>>>;

/// What sets what is typed, a little later.
#[derive(Clone)]
pub(crate) struct Pause {
    waiting: Waiting,
    set: Rc<RefCell<Callback<()>>>,
    ms: Option<u32>,
}

impl Pause {
    /// Something was typed: the pause begins anew.
    pub(crate) fn begin(&self) {
        let timeout = self.ms.map(|ms| {
            let pause = self.clone();
            Timeout::new(ms, move || pause.end())
        });
        self.waiting.replace(Some(timeout));
    }

    /// Sets what waits, now.
    pub(crate) fn end(&self) {
        if self.forget() {
            // What it sets may draw, and drawing puts another in its place.
            let set = self.set.borrow().clone();
            set.emit(());
        }
    }

    /// Nothing waits any more; whether something did.
    pub(crate) fn forget(&self) -> bool {
        self.waiting.take().is_some()
    }
}

/// Has `set` called after a pause in typing, or where `is_whole` only when the
/// page is hidden or left: what it calls is always that of the last drawing.
#[hook]
pub(crate) fn use_pause(set: Callback<()>, is_whole: bool) -> Pause {
    let latest = use_mut_ref(Callback::noop);
    latest.replace(set);
    let pause = Pause {
        waiting: use_mut_ref(|| None),
        set: latest,
        ms: (!is_whole).then_some(PAUSE_MS),
    };
    let leaving = pause.clone();
    use_effect_with((), move |()| {
        let (hiding, waiting) = (leaving.clone(), leaving.clone());
        let hidden = EventListener::new(&document(), "visibilitychange", move |_| {
            if document().hidden() {
                hiding.end();
            }
        });
        let left = EventListener::new(&window(), "pagehide", move |_| leaving.end());
        move || {
            drop((hidden, left));
            waiting.forget();
        }
    });
    pause
}
