//! Where the person is.

use std::rc::Rc;

use linimasa_draft::{Place as At, Which};

use super::Action;

/// One of the tabs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum View {
    /// Articles in.
    #[default]
    Add,
    /// Articles reviewed.
    Articles,
    /// Who is an actor.
    Actors,
    /// What the analysis warns of.
    Messages,
    /// The dossier's title.
    About,
}

/// One of the lists of actors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum People {
    /// Found, and not listed.
    #[default]
    Candidates,
    /// Listed in the actors file.
    Listed,
    /// Names that are never actors.
    Ignored,
}

/// A place in the text of the open article whose form is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Spot {
    /// A mark.
    Mark {
        /// Where.
        at: At,
        /// What it is.
        which: Which,
    },
    /// What was missed: the form of the quote, with what is in it at first.
    Missed {
        /// The words.
        exact: String,
        /// Which of the places with these words, from 1.
        nth: u32,
        /// A byte of the paragraph that the form stands below; the form stands
        /// under the text where there is none.
        below: Option<u32>,
    },
}

/// Where the person is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Place {
    /// The tab.
    pub(crate) view: View,
    /// The file of the open article.
    pub(crate) article: Option<Rc<str>>,
    /// The form that is open in its text.
    pub(crate) spot: Option<Spot>,
    /// The byte at which the mark begins that was made or changed last, where
    /// its form has just closed.
    pub(crate) marked: Option<u32>,
    /// The list of actors.
    pub(crate) people: People,
    /// The id of the open actor.
    pub(crate) actor: Option<Rc<str>>,
}

impl Place {
    /// Goes where an action leads; nothing where it leads nowhere.
    pub(super) fn apply(&mut self, action: Action) {
        match action {
            Action::Show(view) => {
                self.view = view;
                self.spot = None;
            }
            Action::Article(file) => {
                self.view = View::Articles;
                self.article = Some(file);
                self.spot = None;
            }
            Action::CloseArticle => {
                self.article = None;
                self.spot = None;
            }
            Action::Spot(spot) => {
                self.spot = Some(spot);
                self.marked = None;
            }
            Action::CloseSpot => {
                self.spot = None;
                self.marked = None;
            }
            Action::Marked(at) => {
                self.spot = None;
                self.marked = Some(at);
            }
            Action::People(people) => {
                self.people = people;
                self.actor = None;
            }
            Action::Actor(people, id) => {
                self.view = View::Actors;
                self.people = people;
                self.actor = Some(id);
            }
            Action::CloseActor => self.actor = None,
            _ => {}
        }
    }
}
