//! What was done, to be taken back and done again.

use std::collections::VecDeque;

use crate::files::{Change, Files, commit};
use crate::limits::HISTORY_BYTES_MAX;

/// The steps that led to a draft. The oldest are forgotten when they hold more
/// than [`HISTORY_BYTES_MAX`]; the last step never is.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Steps with their bytes, the oldest first.
    done: VecDeque<Vec<Change>>,
    /// Steps taken back, the one taken back last at the end.
    undone: Vec<Vec<Change>>,
    bytes: usize,
}

impl History {
    /// No steps.
    #[must_use]
    pub fn new() -> Self {
        History::default()
    }

    /// Remembers a step; steps taken back can be done again no longer. Nothing
    /// happens where nothing changed.
    pub fn push(&mut self, step: Vec<Change>) {
        if step.iter().all(|change| change.before == change.after) {
            return;
        }
        for step in self.undone.drain(..) {
            self.bytes -= bytes(&step);
        }
        self.bytes += bytes(&step);
        self.done.push_back(step);
        while self.bytes > HISTORY_BYTES_MAX && self.done.len() > 1 {
            let oldest = self.done.pop_front();
            self.bytes -= oldest.as_deref().map_or(0, bytes);
        }
    }

    /// Takes the last step back; what changed by that.
    pub fn undo(&mut self, files: &mut Files) -> Option<Vec<Change>> {
        let step = self.done.pop_back()?;
        let back: Vec<Change> = step.iter().rev().map(Change::reversed).collect();
        commit(files, &back);
        self.undone.push(step);
        Some(back)
    }

    /// Does the step again that was taken back last; what changed by that.
    pub fn redo(&mut self, files: &mut Files) -> Option<Vec<Change>> {
        let step = self.undone.pop()?;
        commit(files, &step);
        self.done.push_back(step.clone());
        Some(step)
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
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
    use crate::limits::HISTORY_BYTES_MAX;

    fn change(before: Option<&str>, after: Option<&str>) -> Vec<Change> {
        vec![Change {
            name: "a.md".to_owned(),
            before: before.map(Rc::from),
            after: after.map(Rc::from),
        }]
    }

    #[test]
    fn what_was_done_is_taken_back_and_done_again() {
        let (mut files, mut history) = (Files::new(), History::new());
        for step in [change(None, Some("1")), change(Some("1"), Some("2"))] {
            commit(&mut files, &step);
            history.push(step);
        }
        assert!(history.undo(&mut files).is_some());
        assert_eq!(files.get("a.md").map(|text| &**text), Some("1"));
        assert!(history.undo(&mut files).is_some());
        assert!(files.is_empty() && !history.can_undo());
        assert!(history.redo(&mut files).is_some() && history.can_redo());
        assert_eq!(files.get("a.md").map(|text| &**text), Some("1"));
        history.push(change(Some("1"), Some("3")));
        assert!(!history.can_redo());
    }

    #[test]
    fn a_step_that_changes_nothing_is_none() {
        let mut history = History::new();
        history.push(change(Some("1"), Some("1")));
        assert!(!history.can_undo());
    }

    #[test]
    fn the_oldest_steps_are_forgotten_when_they_hold_too_much() {
        let large = "x".repeat(HISTORY_BYTES_MAX);
        let (mut files, mut history) = (Files::new(), History::new());
        history.push(change(None, Some("1")));
        history.push(change(Some("1"), Some(&large)));
        assert!(history.undo(&mut files).is_some());
        assert!(!history.can_undo());
    }
}
