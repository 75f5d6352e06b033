//! What makes it worth to ask a rule about words that may be a name.

use super::Candidate;
use crate::actors::page::Page;
use crate::actors::tokens::{Gap, Token};
use crate::actors::words::{Cue, Cues};

/// What rules ask of a name first, bit by bit: any of it will do.
#[derive(Clone, Copy)]
pub(super) struct Asks(u16);

impl Asks {
    /// It is nothing but the first letters of one.
    pub(super) const INITIALS: Asks = Asks(1);
    /// A title or an office stands before it.
    pub(super) const TITLED: Asks = Asks(2);
    /// It is a full one, or parents give a part of it.
    pub(super) const SURE: Asks = Asks(4);
    /// What says that a name follows stands before it.
    pub(super) const CALLED: Asks = Asks(8);
    /// A verb stands before it that only a person follows.
    pub(super) const QUOTED: Asks = Asks(16);
    /// Somebody's kin stands before it.
    pub(super) const KIN: Asks = Asks(32);
    /// An owner stands before it, or what names the object of a deed.
    pub(super) const OBJECT: Asks = Asks(64);
    /// A comma stands before it.
    pub(super) const BEHIND_COMMA: Asks = Asks(128);
    /// A comma stands behind it, or behind its degrees.
    pub(super) const BEFORE_COMMA: Asks = Asks(256);
    /// A bracket opens behind it.
    pub(super) const BEFORE_BRACKET: Asks = Asks(512);
    /// "and" stands behind it.
    pub(super) const BEFORE_AND: Asks = Asks(1024);
    /// It is a full one, and what joins it to an organisation stands behind it.
    pub(super) const JOINED: Asks = Asks(2048);
    /// A verb of speech stands behind it, or what stands before one.
    pub(super) const SPEECH: Asks = Asks(4096);

    /// What is so of a name.
    pub(super) fn of(page: &Page<'_>, candidate: &Candidate) -> Self {
        const JOINS: Cues = Cues::of(&[Cue::Of, Cue::From, Cue::In]);
        const SPEAKS: Cues = Cues::of(&[Cue::Speech, Cue::Auxiliary]);
        const OBJECT: Cues = Cues::of(&[Cue::Reports, Cue::Of]);
        let gap = |token: Option<&Token>| token.map(|token| token.gap);
        let cues = |token: Option<&Token>| token.map(|token| token.cues).unwrap_or_default();
        let word = page.token(candidate.first);
        let before = page.previous(candidate.first).map(|(_, before)| before);
        let next = page.next(candidate.end);
        let behind = match candidate.behind == candidate.end {
            true => next,
            false => page.next(candidate.behind),
        };
        let (before_cues, next_cues) = (cues(before), cues(next));
        let is_owned = before.is_some_and(Token::is_possessive);
        let has_comma = gap(next) == Some(Gap::Comma) || gap(behind) == Some(Gap::Comma);
        let bit = |asks: Asks, is_so: bool| asks.0 * u16::from(is_so);
        Asks(
            bit(Self::INITIALS, candidate.is_initials)
                | bit(Self::TITLED, candidate.title.is_some())
                | bit(Self::SURE, candidate.is_full || candidate.is_given)
                | bit(Self::CALLED, before_cues.has(Cue::Called))
                | bit(Self::QUOTED, before_cues.has(Cue::Quotes))
                | bit(Self::KIN, before_cues.has(Cue::Kin))
                | bit(Self::OBJECT, is_owned || before_cues.meets(OBJECT))
                | bit(Self::BEHIND_COMMA, gap(word) == Some(Gap::Comma))
                | bit(Self::BEFORE_COMMA, has_comma)
                | bit(Self::BEFORE_BRACKET, gap(next) == Some(Gap::Open))
                | bit(Self::BEFORE_AND, next_cues.has(Cue::And))
                | bit(Self::JOINED, candidate.is_full && next_cues.meets(JOINS))
                | bit(Self::SPEECH, cues(behind).meets(SPEAKS)),
        )
    }

    /// Those of either.
    pub(super) const fn and(self, other: Asks) -> Asks {
        Asks(self.0 | other.0)
    }

    /// Whether any of the `others` is among them.
    pub(super) fn meets(self, others: Asks) -> bool {
        self.0 & others.0 != 0
    }
}
