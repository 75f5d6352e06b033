//! What the views read and write, through one context.

use std::ops::Deref;
use std::rc::Rc;

use linimasa_draft::Edit;
use linimasa_ui::dates;
use web_sys::{KeyboardEvent, MouseEvent};
use yew::{Callback, Reducible, UseReducerDispatcher, hook, use_context};

use super::draft::Step;
use super::driver::Driver;
use super::state::{Action, State};
use super::strings::{self, Plural, Strings};

/// The state as Yew keeps it: what a view was drawn from can be held on to.
#[derive(Clone, Default)]
pub(crate) struct Store(pub(crate) Rc<State>);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Store(Rc::new(self.0.after(action))))
    }
}

/// What changes the state.
pub(crate) type Dispatch = UseReducerDispatcher<Store>;

/// The state, and the ways to change it.
#[derive(Clone)]
pub(crate) struct Desk {
    state: Rc<State>,
    dispatch: Dispatch,
    /// What the page does.
    pub(crate) driver: Rc<Driver>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Desk) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

impl Deref for Desk {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Desk {
    /// One over a state.
    pub(crate) fn new(state: Rc<State>, dispatch: Dispatch, driver: Rc<Driver>) -> Desk {
        Desk {
            state,
            dispatch,
            driver,
        }
    }

    /// The words of the language in force.
    pub(crate) fn words(&self) -> &'static Strings {
        strings::of(self.lang)
    }

    /// The tag of that language.
    pub(crate) fn tag(&self) -> &'static str {
        self.lang.tag()
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, number: u32) -> String {
        dates::number(number, self.lang.dates())
    }

    /// A text about a number.
    pub(crate) fn count(&self, text: &Plural, number: usize) -> String {
        let number = super::state::count(number);
        text.of(number, &self.number(number))
    }

    /// Has something happen.
    pub(crate) fn act(&self, action: Action) {
        self.dispatch.dispatch(action);
    }

    /// Has a step done.
    pub(crate) fn edit(&self, step: Step, edits: Vec<Edit>) {
        self.act(Action::Edit(step, edits));
    }

    /// Has something happen on a click.
    pub(crate) fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(action.clone()))
    }

    /// Has something happen on Escape.
    pub(crate) fn on_escape(&self, action: Action) -> Callback<KeyboardEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                dispatch.dispatch(action.clone());
            }
        })
    }
}

/// The desk of the studio that a component is in.
#[hook]
#[expect(clippy::expect_used, reason = "the root provides it")]
pub(crate) fn use_desk() -> Desk {
    use_context::<Desk>().expect("a component of the studio is in the studio")
}
