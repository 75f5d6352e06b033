//! What makes a word worth a look, known of it before any rule is asked: most
//! words are worth none.

use super::words::{Cue, Cues};

/// What makes a word worth a look, bit by bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hints(u8);

impl Hints {
    /// A known name begins with it.
    pub(super) const BEGINS_NAME: Hints = Hints(1);
    /// It begins or ends the name of a thing.
    pub(super) const THING: Hints = Hints(2);
    /// It tells of an organisation or an armed group, even in small letters.
    pub(super) const ORGANISATION: Hints = Hints(4);
    /// It says that a call name follows.
    pub(super) const CALL_NAME: Hints = Hints(8);
    /// It begins with a capital.
    pub(super) const CAPITAL: Hints = Hints(16);
    /// It is all in capitals.
    pub(super) const UPPER: Hints = Hints(32);
    /// It stands behind an opening bracket.
    pub(super) const BRACKETED: Hints = Hints(64);

    /// What cues say.
    pub(super) fn of(cues: Cues) -> Self {
        const CUES: [(Hints, Cues); 3] = [
            (Hints::THING, Cues::of(&[Cue::ThingBefore, Cue::ThingAfter])),
            (
                Hints::ORGANISATION,
                Cues::of(&[Cue::ArmedHead, Cue::OrganisationNoun, Cue::LegalTail]),
            ),
            (Hints::CALL_NAME, Cues::of(&[Cue::CallName])),
        ];
        let said = CUES.iter().filter(|(_, of)| cues.meets(*of));
        said.fold(Hints::default(), |all, (hint, _)| all.and(*hint))
    }

    /// Those of either.
    pub(super) const fn and(self, other: Hints) -> Hints {
        Hints(self.0 | other.0)
    }

    /// These where it is so, and none else.
    pub(super) fn when(self, is_so: bool) -> Hints {
        Hints(self.0 * u8::from(is_so))
    }

    /// Whether any of the `others` is among them.
    pub(super) fn meets(self, others: Hints) -> bool {
        self.0 & others.0 != 0
    }

    /// Whether there is none.
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// A word that is worth a look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lead {
    /// Its index.
    at: u32,
    pub(super) hints: Hints,
}

impl Lead {
    /// The word at an index.
    pub(super) fn new(at: u32, hints: Hints) -> Self {
        Lead { at, hints }
    }

    /// Its index.
    pub(super) fn at(self) -> usize {
        self.at as usize
    }
}
