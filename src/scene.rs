//! What the components read and write: the scene (a dossier with the state
//! over it) and the way to change the state come through one context.

use std::ops::Deref;
use std::rc::Rc;

use linimasa_dossier::query::{Outcome, Selection};
use linimasa_dossier::{ActorIx, Dossier};
use web_sys::{Event, KeyboardEvent, MouseEvent};
use yew::{Callback, UseReducerDispatcher, hook, use_context};

use crate::choice::Choice;
use crate::hues::Hues;
use crate::state::{Action, State};
use crate::strings::{Strings, UiLang};

/// What changes the state.
pub type Dispatch = UseReducerDispatcher<State>;

/// What a choice selects.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The choice in the dossier's numbers.
    pub selection: Rc<Selection>,
    /// What it leaves.
    pub outcome: Rc<Outcome>,
    /// What it would leave over all time.
    pub over_time: Rc<Outcome>,
}

impl Found {
    /// What `choice` selects in `dossier`.
    pub fn of(dossier: &Dossier, choice: &Choice) -> Found {
        let selection = choice.resolve(dossier);
        let outcome = Rc::new(dossier.select(&selection));
        let over_time = if selection.has_range() {
            Rc::new(dossier.select(&selection.without_range()))
        } else {
            Rc::clone(&outcome)
        };
        Found {
            selection: Rc::new(selection),
            outcome,
            over_time,
        }
    }
}

/// All that a view is made from.
#[derive(Clone)]
pub struct Scene {
    /// The dossier.
    pub dossier: Rc<Dossier>,
    /// Its actors' hues.
    pub hues: Rc<Hues>,
    /// Where the reader is.
    pub state: Rc<State>,
    /// What the choice selects.
    pub found: Rc<Found>,
    /// Says something to those who hear the page.
    pub announce: Callback<String>,
}

impl PartialEq for Scene {
    fn eq(&self, other: &Scene) -> bool {
        Rc::ptr_eq(&self.dossier, &other.dossier)
            && Rc::ptr_eq(&self.state, &other.state)
            && Rc::ptr_eq(&self.found, &other.found)
            && self.announce == other.announce
    }
}

impl Scene {
    /// The language in force.
    #[inline(never)]
    pub fn lang(&self) -> UiLang {
        self.state.lang()
    }

    /// Its words.
    #[inline(never)]
    pub fn words(&self) -> &'static Strings {
        crate::strings::of(self.lang())
    }

    /// What is chosen.
    pub fn choice(&self) -> &Choice {
        &self.state.place.choice
    }

    /// An actor's name.
    pub fn name(&self, actor: ActorIx) -> &str {
        self.dossier.actor_name(actor, self.lang().tag())
    }

    /// A number as the language writes it.
    pub fn number(&self, number: u32) -> String {
        crate::dates::number(number, self.words().dates)
    }
}

/// The scene and the way to change it.
#[derive(Clone, PartialEq)]
pub struct Desk {
    scene: Rc<Scene>,
    dispatch: Dispatch,
}

impl Deref for Desk {
    type Target = Scene;

    fn deref(&self) -> &Scene {
        &self.scene
    }
}

impl Desk {
    /// A scene with the way to change it.
    pub fn new(scene: Rc<Scene>, dispatch: Dispatch) -> Desk {
        Desk { scene, dispatch }
    }

    /// Changes the state.
    pub fn act(&self, action: Action) {
        self.dispatch.dispatch(action);
    }

    /// What changes the state.
    pub fn dispatch(&self) -> Dispatch {
        self.dispatch.clone()
    }

    /// Does `action` on a click.
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(action.clone()))
    }

    /// Does `action` when a box is ticked or cleared.
    pub fn on_change(&self, action: Action) -> Callback<Event> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(action.clone()))
    }

    /// Does `action` when a mark that is no button of its own is pressed.
    pub fn on_press(&self, action: Action) -> Callback<KeyboardEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                dispatch.dispatch(action.clone());
            }
        })
    }

    /// Does `action` where a link is followed in this page, and leaves it to
    /// the browser where it is to open elsewhere.
    pub fn on_follow(&self, action: Action) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            let elsewhere =
                event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            if !elsewhere {
                event.prevent_default();
                dispatch.dispatch(action.clone());
            }
        })
    }
}

/// What a component needs. Only for components inside a widget.
#[hook]
pub fn use_desk() -> Desk {
    let desk = use_context::<Desk>();
    #[expect(
        clippy::expect_used,
        reason = "which component stands in which is fixed when the widget is written"
    )]
    desk.expect("inside a widget")
}
