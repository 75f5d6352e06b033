//! Files on their way in, told one by one.

use std::rc::Rc;

use linimasa_draft::Told;

use crate::platform::{Kind, Refusal};

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// It waits.
    Waiting,
    /// It is being read.
    Reading,
    /// So many articles are in the draft, with what was odd.
    Added(u32, Vec<Told>),
    /// The draft is full: nothing or not all of it joined.
    Full,
    /// It could not be read.
    Refused(Refusal),
}

impl Outcome {
    /// What became of a file of which `added` articles joined the draft; `None`
    /// where the draft was full.
    pub(crate) fn of(added: Option<u32>, told: Vec<Told>) -> Outcome {
        match added {
            Some(added) => Outcome::Added(added, told),
            None => Outcome::Full,
        }
    }

    /// Whether no article came of it.
    pub(crate) fn is_failure(&self) -> bool {
        match self {
            Outcome::Waiting | Outcome::Reading => false,
            Outcome::Added(added, _) => *added == 0,
            Outcome::Refused(refusal) => refusal.kind != Kind::Cancelled,
            Outcome::Full => true,
        }
    }

    fn is_left(&self) -> bool {
        matches!(self, Outcome::Waiting | Outcome::Reading)
    }
}

/// A file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// The driver's number of it.
    pub(crate) key: u32,
    /// Its name.
    pub(crate) name: Rc<str>,
    /// What became of it.
    pub(crate) outcome: Outcome,
}

/// All of them, in the order they came.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Intake {
    /// They.
    pub(crate) items: Vec<Item>,
    left: u32,
}

impl Intake {
    /// More that wait. Of files that are done with nothing is told any more: the
    /// counts are of one import.
    pub(super) fn queue(&mut self, files: Vec<(u32, Rc<str>)>) {
        if !self.is_busy() {
            self.items.clear();
        }
        self.items.extend(files.into_iter().map(|(key, name)| Item {
            key,
            name,
            outcome: Outcome::Waiting,
        }));
        self.count_left();
    }

    /// One is being read.
    pub(super) fn reading(&mut self, key: u32) {
        self.set(key, Outcome::Reading);
    }

    /// What became of one. One that was stopped stays so.
    pub(super) fn done(&mut self, key: u32, outcome: Outcome) {
        self.set(key, outcome);
        self.count_left();
    }

    fn set(&mut self, key: u32, outcome: Outcome) {
        if let Some(at) = self.place(key)
            && let Some(item) = self.items.get_mut(at)
            && item.outcome.is_left()
        {
            item.outcome = outcome;
        }
    }

    fn place(&self, key: u32) -> Option<usize> {
        // The keys rise.
        self.items.binary_search_by_key(&key, |item| item.key).ok()
    }

    /// Whether a file is on its way: neither done with, nor stopped, nor of
    /// another draft.
    pub(crate) fn is_left(&self, key: u32) -> bool {
        let item = self.place(key).and_then(|at| self.items.get(at));
        item.is_some_and(|item| item.outcome.is_left())
    }

    /// What is not read yet never is.
    pub(super) fn stop(&mut self) {
        for item in self.items.iter_mut().filter(|item| item.outcome.is_left()) {
            item.outcome = Outcome::Refused(Refusal {
                kind: Kind::Cancelled,
                message: String::new(),
            });
        }
        self.count_left();
    }

    fn count_left(&mut self) {
        let left = self.items.iter().filter(|item| item.outcome.is_left());
        self.left = super::count(left.count());
    }

    /// Whether some are on their way.
    pub(crate) fn is_busy(&self) -> bool {
        self.left > 0
    }

    /// How many are read, and how many there are.
    pub(crate) fn progress(&self) -> (u32, u32) {
        let all = super::count(self.items.len());
        (all - self.left, all)
    }

    /// The keys of those that wait.
    pub(crate) fn waiting(&self) -> impl Iterator<Item = u32> {
        let waiting = |item: &&Item| item.outcome == Outcome::Waiting;
        self.items.iter().filter(waiting).map(|item| item.key)
    }

    /// How many articles came of them.
    pub(crate) fn added(&self) -> u32 {
        let added = |item: &Item| match item.outcome {
            Outcome::Added(added, _) => added,
            _ => 0,
        };
        self.items.iter().map(added).sum()
    }

    /// How many gave nothing.
    pub(crate) fn failed(&self) -> u32 {
        let failed = self.items.iter().filter(|item| item.outcome.is_failure());
        super::count(failed.count())
    }

    /// How many were stopped.
    pub(crate) fn stopped(&self) -> u32 {
        let stopped = |item: &&Item| matches!(&item.outcome, Outcome::Refused(refusal) if refusal.kind == Kind::Cancelled);
        super::count(self.items.iter().filter(stopped).count())
    }
}
