//! What makes it worth to ask a rule about a word.

use crate::actors::page::Page;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// What rules ask of a word first, bit by bit: any of it will do.
#[derive(Clone, Copy)]
pub(super) struct Asks(u8);

impl Asks {
    /// Nothing but cues.
    pub(super) const NOTHING: Asks = Asks(0);
    /// Nothing but capitals.
    pub(super) const ACRONYM: Asks = Asks(1);
    /// A capital, and nothing that the tables know but that parents give it.
    pub(super) const UNKNOWN: Asks = Asks(2);
    /// Other than one capital and small letters, and nothing that the tables
    /// know.
    pub(super) const ODD: Asks = Asks(4);
    /// The beginning of a ministry's short name or of a club's.
    pub(super) const STEM: Asks = Asks(8);
    /// A capital, and a space before it.
    pub(super) const BEHIND_SPACE: Asks = Asks(16);
    /// A capital, and a comma before it.
    pub(super) const BEHIND_COMMA: Asks = Asks(32);
    /// A capital, where "&" joins words of the page.
    pub(super) const JOINED: Asks = Asks(64);
    /// A capital, where an owner stands before an office.
    pub(super) const OWNER: Asks = Asks(128);

    /// How many sets of these there are.
    pub(super) const SETS: usize = 256;

    /// What is so of a word.
    pub(super) fn of(page: &Page<'_>, token: &Token) -> Self {
        let is_capital = token.is_capital();
        let is_known = !token.cues.without(Cue::GivenName).is_empty();
        let bit = |asks: Asks, is_so: bool| asks.0 * u8::from(is_so);
        Asks(
            bit(Self::ACRONYM, token.case == Case::Upper)
                | bit(Self::UNKNOWN, is_capital && !is_known)
                | bit(Self::ODD, !token.is_simple() && token.cues.is_empty())
                | bit(Self::STEM, token.has_stem())
                | bit(Self::BEHIND_SPACE, is_capital && token.gap == Gap::Space)
                | bit(Self::BEHIND_COMMA, is_capital && token.gap == Gap::Comma)
                | bit(Self::JOINED, is_capital && page.has_sign)
                | bit(
                    Self::OWNER,
                    is_capital && !page.words.is_called_by_first_name,
                ),
        )
    }

    /// The number of the set.
    pub(super) fn number(self) -> usize {
        usize::from(self.0)
    }

    /// Whether any of it is in the set of that number.
    pub(super) const fn is_in(self, number: usize) -> bool {
        self.0 as usize & number != 0
    }
}
