//! Effects, compiled once: Yew's own are made anew for each type of what they
//! depend on and for each closure. And when they, and all else, have to be over.

use std::any::Any;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use yew::functional::TearDown;
use yew::hook;
use yew::scheduler::flush;

/// What an effect depends on.
trait Seen: Any {
    fn equals(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + 'static> Seen for T {
    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

struct Dependency(Rc<dyn Seen>);

impl PartialEq for Dependency {
    fn eq(&self, other: &Dependency) -> bool {
        let other: &dyn Any = &*other.0;
        self.0.equals(other)
    }
}

/// What runs after rendering, and gives what undoes it.
type Effect = Box<dyn FnOnce() -> Box<dyn FnOnce()>>;

/// Runs `effect` after a rendering with other `dependencies` than the last,
/// and what it returns before the next time and at the end: as Yew's hook of
/// this name does.
#[hook]
pub(crate) fn use_effect_with<T, D>(dependencies: T, effect: impl FnOnce(&T) -> D + 'static)
where
    T: PartialEq + 'static,
    D: TearDown,
{
    let seen = Rc::new(dependencies);
    let dependency = Dependency(Rc::clone(&seen) as Rc<dyn Seen>);
    use_effect(
        dependency,
        Box::new(move || {
            let undo = effect(&seen);
            Box::new(move || undo.tear_down())
        }),
    );
}

#[hook]
fn use_effect(dependency: Dependency, effect: Effect) {
    yew::use_effect_with(dependency, move |_| effect());
}

/// Has everything drawn that is due, before this returns. Yew draws from a
/// microtask, and a page is printed before that.
pub(crate) fn draw_now() {
    // What it does at once is all that is asked of it.
    let _ = pin!(flush()).poll(&mut Context::from_waker(Waker::noop()));
}
