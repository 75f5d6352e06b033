//! What makes it worth to ask a rule about a word.

use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::{Cue, Cues};

/// What a rule asks of a word first.
#[derive(Clone, Copy)]
pub(super) enum Asks {
    /// One of these cues.
    Cues(Cues),
    /// A capital.
    Capital,
    /// Nothing but capitals.
    Acronym,
    /// A capital, and nothing that the tables know but that parents give it.
    Unknown,
    /// Other than one capital and small letters, and nothing that the tables
    /// know.
    Odd,
    /// The beginning of a ministry's short name or of a club's.
    Stem,
    /// A capital, and a space before it.
    BehindSpace,
    /// A capital, and a comma before it.
    BehindComma,
}

impl Asks {
    /// Whether the word is so.
    pub(super) fn may_hold(self, token: &Token) -> bool {
        match self {
            Asks::Cues(cues) => token.cues.meets(cues),
            Asks::Capital => token.is_capital(),
            Asks::Acronym => token.case == Case::Upper,
            Asks::Unknown => token.is_capital() && token.cues.without(Cue::GivenName).is_empty(),
            Asks::Odd => !token.is_simple() && token.cues.is_empty(),
            Asks::Stem => token.has_stem(),
            Asks::BehindSpace => token.is_capital() && token.gap == Gap::Space,
            Asks::BehindComma => token.is_capital() && token.gap == Gap::Comma,
        }
    }
}
