//! What there is to know of words, each sort of it once: there are far more
//! words than sorts of them.

use std::collections::BTreeMap;

use crate::actors::hints::Hints;
use crate::actors::words::Cues;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::actors) struct Kind {
    pub(in crate::actors) cues: Cues,
    pub(in crate::actors) hints: Hints,
}

impl Kind {
    /// That of a word with these cues, which begins a known name or not.
    fn new(cues: Cues, begins_name: bool) -> Self {
        let begins = Hints::BEGINS_NAME.when(begins_name);
        Kind {
            cues,
            hints: Hints::of(cues).and(begins),
        }
    }
}

/// The kinds of words there are, by number; 0 is that of words of which nothing
/// is known.
#[derive(Clone, Debug)]
pub(super) struct Kinds {
    all: Vec<Kind>,
    numbers: BTreeMap<Kind, u16>,
}

impl Default for Kinds {
    fn default() -> Self {
        let nothing = Kind::default();
        Kinds {
            all: vec![nothing],
            numbers: BTreeMap::from([(nothing, 0)]),
        }
    }
}

impl Kinds {
    /// The kind of a number.
    pub(super) fn get(&self, number: u16) -> Kind {
        let kind = self.all.get(usize::from(number));
        kind.copied().unwrap_or_default()
    }

    /// The number of the same kind, where a known name begins with the word.
    pub(super) fn of_name(&mut self, number: u16) -> u16 {
        let kind = self.get(number);
        match kind.hints.meets(Hints::BEGINS_NAME) {
            true => number,
            false => self.number(kind.cues, true),
        }
    }

    /// The number of the kind of a word with these cues, given it now if it has
    /// none.
    // NOTE: the tables have a few hundred kinds of words, not thousands.
    pub(super) fn number(&mut self, cues: Cues, begins_name: bool) -> u16 {
        let kind = Kind::new(cues, begins_name);
        *self.numbers.entry(kind).or_insert_with(|| {
            self.all.push(kind);
            u16::try_from(self.all.len() - 1).unwrap_or(0)
        })
    }
}
