//! What the widget remembers: one plain value, changed by one function.

use std::rc::Rc;

use linimasa_dossier::edtf::Date;
use linimasa_dossier::query::{Axis, Matching};

use crate::choice::{Choice, Filter, Id, toggle};
use crate::config::Config;
use crate::strings::UiLang;

#[cfg(test)]
mod tests;

/// One of the tabs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Statements in the order of the dates that they speak of.
    #[default]
    Chronology,
    /// Articles in the order of their publication.
    Articles,
    /// Who appears.
    Actors,
}

/// An article that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Which.
    pub article: Id,
    /// The statement that led to it.
    pub statement: Option<Id>,
}

/// The part of the state that a link carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// What is chosen.
    pub choice: Choice,
    /// The tab.
    pub view: View,
    /// The article that is open over it.
    pub reading: Option<Reading>,
    /// The language, where the reader chose one.
    pub lang: Option<UiLang>,
}

/// What the last change came from: it decides whether the address follows and
/// whether the page is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cause {
    /// The page set it.
    #[default]
    Page,
    /// The address changed, as with "back".
    Address,
    /// The reader is typing. Such changes in a row are one step.
    Typing,
    /// The reader is dragging. Such changes in a row are one step.
    Dragging,
    /// The reader chose: a step of its own.
    Choice,
}

/// The whole state of one widget.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Where the reader is.
    pub place: Place,
    /// Whether the filters are open where they have no room of their own.
    pub filters_open: bool,
    /// What the page asked for.
    pub config: Rc<Config>,
    /// What the last change came from.
    pub cause: Cause,
    /// The number of the reader's step. Two states of one step are one entry
    /// of the page's history, whether or not both were drawn.
    pub step: u32,
    /// How often all filters were taken away: a field drops what is typed in
    /// it but not chosen yet.
    pub clears: u32,
}

/// Everything that can happen. Where an action changes nothing, the state
/// stays the same value and nothing is rendered.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Chooses an actor, or no longer. One that was excluded is chosen
    /// instead. Nothing where 200 are chosen.
    ToggleActor(Id),
    /// Excludes an actor, or no longer. One that was chosen is excluded
    /// instead.
    ToggleExcluded(Id),
    /// Chooses an outlet, or no longer.
    ToggleOutlet(Id),
    /// One of the actors, or all of them.
    Match(Matching),
    /// Which dates the range is meant on.
    Mean(Axis),
    /// Sets or opens the start; an end before it opens.
    From(Option<Date>),
    /// Sets or opens the end; a start after it opens.
    To(Option<Date>),
    /// Sets or opens both ends at once, as a choice of its own.
    Range(Option<Date>, Option<Date>),
    /// The same in the middle of a drag.
    Drag(Option<Date>, Option<Date>),
    /// Sets the words, cut at 200 characters. Nothing where others are in force
    /// since, or all filters were taken away: the second part is the words and
    /// [`State::clears`] when they were typed.
    Type(String, (String, u32)),
    /// Takes one filter away; nothing where it is not in force.
    Drop(Filter),
    /// Takes all filters away.
    Clear,
    /// Goes to a tab; an open article closes.
    Show(View),
    /// Opens an article, at a statement where one is given.
    Open(Reading),
    /// Closes the article; nothing where none is open.
    Close,
    /// Speaks another language.
    Speak(UiLang),
    /// Opens or closes the filters where they have no room of their own.
    ShowFilters(bool),
    /// Goes where the address says.
    Follow(Place),
    /// Takes over what the page changed in its configuration; what it left as
    /// it was stays as the reader has it.
    Configure(Rc<Config>),
}

impl State {
    /// The state at the start: what the page asked for, and over that the
    /// place that the address names.
    pub fn new(config: Rc<Config>, place: Option<Place>) -> State {
        State {
            place: place.unwrap_or_else(|| config.place.clone()),
            config,
            ..State::default()
        }
    }

    /// The language in force.
    pub fn lang(&self) -> UiLang {
        self.place.lang.unwrap_or(self.config.lang)
    }

    /// The state after `action`.
    pub fn after(&self, action: Action) -> State {
        let chooses_range = matches!(action, Action::Range(..));
        let mut next = self.clone();
        next.cause = next.apply(action);
        let same_step = match (self.cause, next.cause) {
            (Cause::Typing, Cause::Typing) | (Cause::Dragging, Cause::Dragging) => true,
            // What a drag has chosen is chosen once more when it ends.
            (Cause::Dragging, Cause::Choice) => chooses_range,
            _ => false,
        };
        if !same_step {
            next.step = self.step.wrapping_add(1);
        }
        next
    }

    fn apply(&mut self, action: Action) -> Cause {
        let place = &mut self.place;
        let choice = &mut place.choice;
        match action {
            Action::ToggleActor(id) => {
                choice.excluded.retain(|other| *other != id);
                toggle(&mut choice.actors, id);
            }
            Action::ToggleExcluded(id) => {
                choice.actors.retain(|other| *other != id);
                toggle(&mut choice.excluded, id);
            }
            Action::ToggleOutlet(id) => toggle(&mut choice.outlets, id),
            Action::Match(matching) => choice.matching = matching,
            Action::Mean(axis) => choice.axis = axis,
            Action::From(from) => choice.set_from(from),
            Action::To(to) => choice.set_to(to),
            Action::Range(from, to) => choice.set_range(from, to),
            Action::Drag(from, to) => {
                choice.set_range(from, to);
                return Cause::Dragging;
            }
            Action::Type(words, (old, clears)) => {
                if old == choice.words && clears == self.clears {
                    choice.set_words(&words);
                    return Cause::Typing;
                }
                return self.cause;
            }
            Action::Drop(filter) => *choice = choice.without(&filter),
            Action::Clear => {
                *choice = choice.cleared();
                self.clears = self.clears.wrapping_add(1);
            }
            Action::Show(view) => {
                place.view = view;
                place.reading = None;
            }
            Action::Open(reading) => place.reading = Some(reading),
            Action::Close => place.reading = None,
            Action::Speak(lang) => {
                place.lang = Some(lang).filter(|&lang| lang != self.config.lang);
            }
            Action::ShowFilters(open) => self.filters_open = open,
            Action::Follow(to) => {
                *place = to;
                return Cause::Address;
            }
            Action::Configure(config) => {
                place.take_over(&self.config.place, &config.place);
                self.config = config;
                return Cause::Page;
            }
        }
        Cause::Choice
    }

    /// Whether the two differ in more than what they came from.
    pub fn same_as(&self, other: &State) -> bool {
        self.place == other.place
            && self.filters_open == other.filters_open
            && self.config == other.config
    }
}

impl Place {
    /// Takes over each part that differs between `before` and `after`.
    fn take_over(&mut self, before: &Place, after: &Place) {
        fn part<T: PartialEq + Clone>(mine: &mut T, before: &T, after: &T) {
            if before != after {
                mine.clone_from(after);
            }
        }
        let (mine, old, new) = (&mut self.choice, &before.choice, &after.choice);
        part(&mut mine.actors, &old.actors, &new.actors);
        part(&mut mine.from, &old.from, &new.from);
        part(&mut mine.to, &old.to, &new.to);
        part(&mut mine.axis, &old.axis, &new.axis);
        part(&mut mine.words, &old.words, &new.words);
        part(&mut self.view, &before.view, &after.view);
    }
}

impl yew::Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        // The end of a drag must be seen, or the next drag would be part of it.
        let ends = self.cause == Cause::Dragging && matches!(action, Action::Range(..));
        let next = self.after(action);
        if next.same_as(&self) && !ends {
            self
        } else {
            Rc::new(next)
        }
    }
}
