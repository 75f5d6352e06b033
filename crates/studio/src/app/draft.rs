//! The draft as the studio has it: its files, and the steps that led to it,
//! each with words for it.

use std::rc::Rc;

use linimasa_draft::limits::ARTICLES_MAX;
use linimasa_draft::{Change, Edit, EditError, Files, History, apply, commit};
use serde::{Deserialize, Serialize};

/// What was done, for the buttons that take it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "kept_step::Plain", try_from = "kept_step::Plain")]
pub(crate) enum Step {
    /// So many articles were added.
    Imported(u32),
    /// A field of an article.
    Title,
    /// A field of an article.
    Outlet,
    /// A field of an article.
    Published,
    /// A field of an article.
    Byline,
    /// A field of an article.
    Source,
    /// A field of an article.
    Via,
    /// A field of an article.
    Lang,
    /// An article, by its title, was found right.
    Accepted(Rc<str>),
    /// That was taken back.
    Reopened(Rc<str>),
    /// An article was taken out.
    Removed(Rc<str>),
    /// These words were given a date.
    Dated(Rc<str>),
    /// These words are no date.
    Undated(Rc<str>),
    /// These words were given an actor.
    Named(Rc<str>),
    /// These words are no actor.
    Unnamed(Rc<str>),
    /// A correction of these words was taken back.
    TakenBack(Rc<str>),
    /// A candidate was listed.
    Listed(Rc<str>),
    /// An actor was changed.
    Changed(Rc<str>),
    /// One became a part of the other.
    Merged(Rc<str>, Rc<str>),
    /// One became two.
    Split(Rc<str>),
    /// An actor was taken off the list.
    Unlisted(Rc<str>),
    /// A name is never an actor.
    Ignored(Rc<str>),
    /// That was taken back.
    Heeded(Rc<str>),
    /// The dossier's title or description.
    Heading,
}

mod kept_step;

/// Files with their history.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// The files.
    pub(crate) files: Files,
    /// Rises with every change, and from one draft to the next.
    pub(crate) edition: u32,
    /// The edition that is nobody's work.
    untouched: Option<u32>,
    /// Whether it was the page's own.
    of_page: bool,
    /// The steps that led to it, and those taken back.
    pub(crate) history: History<Step>,
    /// What files on their way in have added so far.
    adding: Vec<Change>,
}

impl Draft {
    /// The draft of the page's own dossier, nobody's work yet.
    pub(crate) fn begin(files: Files, edition: u32) -> Draft {
        Draft {
            of_page: true,
            ..Draft::anew(files, edition)
        }
    }

    /// Another draft that is nobody's work yet.
    pub(crate) fn anew(files: Files, edition: u32) -> Draft {
        Draft {
            untouched: Some(edition),
            ..Draft::go_on(files, History::new(), edition)
        }
    }

    /// Whether the page shows it without the studio: its own dossier, that
    /// nobody has worked on.
    pub(crate) fn is_as_on_page(&self) -> bool {
        self.of_page && !self.is_edited()
    }

    /// A draft that somebody has worked on.
    pub(crate) fn go_on(files: Files, history: History<Step>, edition: u32) -> Draft {
        Draft {
            files,
            history,
            edition,
            ..Draft::default()
        }
    }

    /// Whether somebody has worked on it.
    pub(crate) fn is_edited(&self) -> bool {
        self.untouched != Some(self.edition)
    }

    /// Does a step; whether it changes anything.
    pub(crate) fn edit(&mut self, step: Step, edits: &[Edit]) -> Result<bool, EditError> {
        let changes = apply(&self.files, edits)?;
        if changes.is_empty() {
            return Ok(false);
        }
        commit(&mut self.files, &changes);
        self.remember(step, changes);
        Ok(true)
    }

    fn remember(&mut self, step: Step, changes: Vec<Change>) {
        self.history.push(step, changes);
        self.edition += 1;
    }

    /// Adds articles that were read, each under a name that is free; how many,
    /// or `None` where the draft is full. They are a step with
    /// [`end_adding`](Self::end_adding).
    pub(crate) fn add(&mut self, articles: Vec<(String, String)>) -> Option<u32> {
        let mut added = 0;
        let mut room = ARTICLES_MAX.saturating_sub(self.files.count());
        for (name, text) in articles {
            room = room.checked_sub(1)?;
            let name = self.free_name(&name);
            let change = Change {
                after: Some(text.into()),
                before: None,
                name,
            };
            commit(&mut self.files, std::slice::from_ref(&change));
            self.adding.push(change);
            added += 1;
        }
        Some(added)
    }

    fn free_name(&self, name: &str) -> String {
        let stem = name.strip_suffix(".md").unwrap_or(name);
        let names = (2_u32..).map(|number| format!("{stem}-{number}.md"));
        let mut names = std::iter::once(name.to_owned()).chain(names);
        let free = names.find(|name| self.files.get(name).is_none());
        free.unwrap_or_else(|| name.to_owned())
    }

    /// Makes what was added one step; how many articles it is.
    pub(crate) fn end_adding(&mut self) -> u32 {
        let changes = std::mem::take(&mut self.adding);
        let added = super::state::count(changes.len());
        if added > 0 {
            self.remember(Step::Imported(added), changes);
        }
        added
    }

    /// Takes the last step back; which it was.
    pub(crate) fn undo(&mut self) -> Option<Step> {
        let step = self.history.undo(&mut self.files)?;
        self.edition += 1;
        Some(step.label.clone())
    }

    /// Does the step again that was taken back last; which it was.
    pub(crate) fn redo(&mut self) -> Option<Step> {
        let step = self.history.redo(&mut self.files)?;
        self.edition += 1;
        Some(step.label.clone())
    }

    /// The step that [`undo`](Self::undo) takes back.
    pub(crate) fn to_undo(&self) -> Option<&Step> {
        self.history.to_undo()
    }

    /// The step that [`redo`](Self::redo) does again.
    pub(crate) fn to_redo(&self) -> Option<&Step> {
        self.history.to_redo()
    }
}

/// Whether the front matter of an article says that a person has looked at it,
/// as [`Edit::Reviewed`] writes it.
pub(crate) fn is_reviewed(text: &str) -> bool {
    let head = text.strip_prefix("+++").unwrap_or_default();
    let lines = head.lines().skip(1).take_while(|line| *line != "+++");
    let mut keys = lines.take_while(|line| !line.starts_with('['));
    keys.any(|line| {
        line.split_once('=')
            .is_some_and(|(key, value)| (key.trim(), value.trim()) == ("reviewed", "true"))
    })
}

#[cfg(test)]
mod tests {
    use super::is_reviewed;

    #[test]
    fn a_reviewed_article_says_so_above_its_text() {
        assert!(is_reviewed(
            "+++\ntitle = \"x\"\nreviewed = true\n+++\nTeks."
        ));
        assert!(!is_reviewed("+++\ntitle = \"x\"\n+++\nreviewed = true\n"));
        assert!(!is_reviewed("reviewed = true\n"));
        assert!(!is_reviewed("+++\n[[mark]]\nreviewed = true\n+++\n"));
    }
}
