//! What was done, to be taken back and done again.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::files::{Change, Files, commit};
use crate::limits::{HISTORY_BYTES_MAX, HISTORY_KEPT_BYTES_MAX, HISTORY_KEPT_STEPS_MAX};

/// The steps that led to a draft, each with what its user calls it. The oldest
/// are forgotten when they hold more than [`HISTORY_BYTES_MAX`]; the last step
/// never is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History<L> {
    /// The oldest first.
    done: VecDeque<Rc<Step<L>>>,
    /// Steps taken back, the one taken back last at the end.
    undone: Vec<Rc<Step<L>>>,
    bytes: usize,
    /// The number of the step before.
    number: u32,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step<L> {
    /// What tells it from the others of its history.
    pub number: u32,
    /// What it is called.
    pub label: L,
    /// What it changed.
    pub changes: Vec<Change>,
}

/// The steps of a history that are worth their room where the draft is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSteps<L> {
    /// The oldest first.
    pub done: Vec<Rc<Step<L>>>,
    /// Steps taken back, the one taken back last at the end.
    pub undone: Vec<Rc<Step<L>>>,
}

impl<L> Default for History<L> {
    fn default() -> Self {
        History {
            done: VecDeque::new(),
            undone: Vec::new(),
            bytes: 0,
            number: 0,
        }
    }
}

impl<L> History<L> {
    /// No steps.
    #[must_use]
    pub fn new() -> Self {
        History::default()
    }

    /// The history of a draft that was kept with these `files`. A step that
    /// does not fit them, or the steps between, is left out with those beyond.
    #[must_use]
    pub fn kept_with(files: &Files, kept: KeptSteps<L>) -> Self {
        let fitting = |steps: Vec<Rc<Step<L>>>, is_done: bool| {
            let mut texts: BTreeMap<String, Option<Rc<str>>> = BTreeMap::new();
            let mut fitting: Vec<Rc<Step<L>>> = Vec::new();
            for step in steps.into_iter().rev() {
                for change in &step.changes {
                    let (here, there) = if is_done {
                        (&change.after, &change.before)
                    } else {
                        (&change.before, &change.after)
                    };
                    let now = match texts.get(&change.name) {
                        Some(text) => text.as_ref(),
                        None => files.get(&change.name),
                    };
                    if now != here.as_ref() {
                        fitting.reverse();
                        return fitting;
                    }
                    texts.insert(change.name.clone(), there.clone());
                }
                fitting.push(step);
            }
            fitting.reverse();
            fitting
        };
        let done = fitting(kept.done, true);
        let undone = fitting(kept.undone, false);
        let all = || done.iter().chain(&undone);
        History {
            bytes: all().map(|step| bytes(&step.changes)).sum(),
            number: all().map(|step| step.number).max().unwrap_or_default(),
            done: done.into(),
            undone,
        }
    }

    /// The steps to be kept with the draft, those nearest to it.
    #[must_use]
    pub fn kept(&self) -> KeptSteps<L> {
        let (mut bytes_left, mut steps_left) = (HISTORY_KEPT_BYTES_MAX, HISTORY_KEPT_STEPS_MAX);
        let mut fits = |step: &&Rc<Step<L>>| {
            let left = bytes_left.checked_sub(bytes(&step.changes));
            let fits = left.zip(steps_left.checked_sub(1));
            if let Some(left) = fits {
                (bytes_left, steps_left) = left;
            }
            fits.is_some()
        };
        let mut done: Vec<_> = self
            .done
            .iter()
            .rev()
            .take_while(&mut fits)
            .cloned()
            .collect();
        done.reverse();
        let undone = self.undone.iter().rev().take_while(&mut fits);
        let mut undone: Vec<_> = undone.cloned().collect();
        undone.reverse();
        KeptSteps { done, undone }
    }

    /// Remembers a step; steps taken back can be done again no longer. Nothing
    /// happens where nothing changed.
    pub fn push(&mut self, label: L, changes: Vec<Change>) {
        if changes.iter().all(|change| change.before == change.after) {
            return;
        }
        for step in self.undone.drain(..) {
            self.bytes -= bytes(&step.changes);
        }
        self.bytes += bytes(&changes);
        self.number += 1;
        self.done.push_back(Rc::new(Step {
            number: self.number,
            label,
            changes,
        }));
        while self.bytes > HISTORY_BYTES_MAX && self.done.len() > 1 {
            let oldest = self.done.pop_front();
            self.bytes -= oldest.map_or(0, |step| bytes(&step.changes));
        }
    }

    /// Takes the last step back; which it was.
    pub fn undo(&mut self, files: &mut Files) -> Option<Rc<Step<L>>> {
        let step = self.done.pop_back()?;
        let back: Vec<Change> = step.changes.iter().rev().map(Change::reversed).collect();
        commit(files, &back);
        self.undone.push(Rc::clone(&step));
        Some(step)
    }

    /// Does the step again that was taken back last; which it was.
    pub fn redo(&mut self, files: &mut Files) -> Option<Rc<Step<L>>> {
        let step = self.undone.pop()?;
        commit(files, &step.changes);
        self.done.push_back(Rc::clone(&step));
        Some(step)
    }

    /// What the step is called that [`undo`](Self::undo) takes back.
    #[must_use]
    pub fn to_undo(&self) -> Option<&L> {
        self.done.back().map(|step| &step.label)
    }

    /// What the step is called that [`redo`](Self::redo) does again.
    #[must_use]
    pub fn to_redo(&self) -> Option<&L> {
        self.undone.last().map(|step| &step.label)
    }
}

/// The bytes that a step keeps alive. A text that the step before has too is
/// counted twice: rather too much.
fn bytes(step: &[Change]) -> usize {
    step.iter()
        .flat_map(|change| [&change.before, &change.after])
        .flatten()
        .map(|text| text.len())
        .sum()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::History;
    use crate::files::{Change, Files, commit};
    use crate::limits::{HISTORY_BYTES_MAX, HISTORY_KEPT_BYTES_MAX, HISTORY_KEPT_STEPS_MAX};

    fn change(before: Option<&str>, after: Option<&str>) -> Vec<Change> {
        vec![Change {
            name: "a.md".to_owned(),
            before: before.map(Rc::from),
            after: after.map(Rc::from),
        }]
    }

    /// A draft after three steps, of which one was taken back.
    fn edited() -> (Files, History<u8>) {
        let (mut files, mut history) = (Files::new(), History::new());
        let steps = [
            change(None, Some("1")),
            change(Some("1"), Some("2")),
            change(Some("2"), Some("3")),
        ];
        for (label, step) in (1..).zip(steps) {
            commit(&mut files, &step);
            history.push(label, step);
        }
        assert!(history.undo(&mut files).is_some());
        (files, history)
    }

    fn text(files: &Files) -> Option<&str> {
        files.get("a.md").map(|text| &**text)
    }

    #[test]
    fn what_was_done_is_taken_back_and_done_again() {
        let (mut files, mut history) = edited();
        assert_eq!((history.to_undo(), history.to_redo()), (Some(&2), Some(&3)));
        assert!(history.undo(&mut files).is_some());
        assert_eq!(text(&files), Some("1"));
        assert!(history.undo(&mut files).is_some());
        assert!(files.is_empty() && history.to_undo().is_none());
        assert!(history.redo(&mut files).is_some() && history.to_redo().is_some());
        assert_eq!(text(&files), Some("1"));
        history.push(4, change(Some("1"), Some("3")));
        assert!(history.to_redo().is_none());
    }

    #[test]
    fn a_step_that_changes_nothing_is_none() {
        let mut history = History::new();
        history.push((), change(Some("1"), Some("1")));
        assert!(history.to_undo().is_none());
    }

    #[test]
    fn the_oldest_steps_are_forgotten_when_they_hold_too_much() {
        let large = "x".repeat(HISTORY_BYTES_MAX);
        let (mut files, mut history) = (Files::new(), History::new());
        history.push((), change(None, Some("1")));
        history.push((), change(Some("1"), Some(&large)));
        assert!(history.undo(&mut files).is_some());
        assert!(history.to_undo().is_none());
    }

    #[test]
    fn what_was_kept_is_taken_back_and_done_again_as_before() {
        let (mut files, history) = edited();
        let mut again = History::kept_with(&files, history.kept());
        assert_eq!(again, history);
        assert!(again.redo(&mut files).is_some());
        assert_eq!(text(&files), Some("3"));
        for _ in 0..3 {
            assert!(again.undo(&mut files).is_some());
        }
        assert!(files.is_empty());
        // A step after it is told from those that were kept.
        again.push(4, change(None, Some("4")));
        assert_eq!(again.kept().done[0].number, 4);
    }

    #[test]
    fn what_does_not_fit_the_files_is_left_out() {
        let (mut files, history) = edited();
        let mut kept = history.kept();
        kept.done.remove(1);
        let again = History::kept_with(&files, kept);
        assert_eq!((again.to_undo(), again.to_redo()), (None, Some(&3)));
        files.put("a.md", Some("anders".into()));
        let again = History::kept_with(&files, history.kept());
        assert_eq!((again.to_undo(), again.to_redo()), (None, None));
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let large = "x".repeat(HISTORY_KEPT_BYTES_MAX / 2);
        let mut history = History::new();
        history.push(1, change(None, Some(&large)));
        history.push(2, change(Some(&large), Some("1")));
        history.push(3, change(Some("1"), Some("2")));
        let labels: Vec<u8> = history.kept().done.iter().map(|step| step.label).collect();
        assert_eq!(labels, [2, 3]);
        let mut history = History::new();
        for _ in 0..HISTORY_KEPT_STEPS_MAX {
            history.push((), change(None, Some("1")));
            history.push((), change(Some("1"), None));
        }
        assert_eq!(history.kept().done.len(), HISTORY_KEPT_STEPS_MAX);
    }
}
