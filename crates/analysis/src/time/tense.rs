//! Whether the words around a date say that it is past or to come.

use linimasa_dossier::model::Bound;

use crate::time::parser::Parser;
use crate::time::words::{Cue, Term};

/// What the words around a date say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    /// Nothing, or both: a plan that has been given up.
    #[default]
    Unsaid,
}

/// How far from a date, in tokens, a cue can stand.
const REACH_TOKENS_MAX: usize = 30;

impl Parser<'_> {
    /// The tense of the tokens `from..to`, by the nearest cue before them in
    /// their clause, or else behind them. Where something begins or ends then,
    /// a demand speaks of what is to come; and where it ends, what was done may
    /// last beyond today: "adjourned until".
    pub(super) fn tense(&self, from: usize, to: usize, bound: Option<Bound>) -> Tense {
        let bounded = bound.is_some();
        let start = from.saturating_sub(REACH_TOKENS_MAX);
        let before = (start..from).rev();
        let formerly = self.is_former(start, to);
        let cue = match self.nearest_cue(before, bounded) {
            Tense::Unsaid => {
                // What opens a sentence is set off by a comma of its own.
                let comma = self.tokens.is_mark(to, ',') && from <= OPENING_TOKENS_MAX;
                let behind = to + usize::from(comma);
                self.nearest_cue(behind..behind + REACH_TOKENS_MAX, bounded)
            }
            tense => tense,
        };
        match cue {
            Tense::Future if formerly => Tense::Unsaid,
            Tense::Past if bound == Some(Bound::End) => Tense::Unsaid,
            cue => cue,
        }
    }

    /// The first cue along `path`, up to the end of the clause.
    fn nearest_cue(&self, path: impl Iterator<Item = usize>, bounded: bool) -> Tense {
        let mut parted = false;
        for at in path {
            if matches!(self.tokens.mark(at), Some(';' | ':')) || self.is_comma_clause(at) {
                return Tense::Unsaid;
            }
            parted |= self.tokens.is_mark(at, ',');
            for &(term, _) in self.terms(at) {
                match term {
                    Term::Cue(Cue::Past) if !self.is_behind_auxiliary(at) => return Tense::Past,
                    Term::Cue(Cue::Report) if !parted => return Tense::Past,
                    Term::Cue(Cue::Future) => return Tense::Future,
                    Term::Cue(Cue::Demand) if bounded => return Tense::Future,
                    Term::Cue(Cue::Clause) => return Tense::Unsaid,
                    _ => {}
                }
            }
            if self.is_past_form(at) && !self.is_behind_auxiliary(at) {
                return Tense::Past;
            }
        }
        Tense::Unsaid
    }

    /// Whether the word at `at` looks like the past form of a regular verb:
    /// "visited".
    fn is_past_form(&self, at: usize) -> bool {
        let word = self.tokens.folded(at);
        let long = word.len() >= PAST_FORM_BYTES_MIN && !self.tokens.is_capital(at);
        let suffixes = self.words.past_suffixes;
        long && self.terms(at).is_empty() && suffixes.iter().any(|suffix| word.ends_with(suffix))
    }

    /// Whether a verb form at `at` is a participle of what stands before it,
    /// an adverb between them or not: "will be held", "is widely expected".
    fn is_behind_auxiliary(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let word = self.tokens.folded(before);
        let suffixes = self.words.adverb_suffixes;
        let adverb = suffixes.iter().any(|suffix| word.ends_with(suffix));
        let auxiliary = before.saturating_sub(usize::from(adverb));
        self.terms(auxiliary)
            .iter()
            .any(|&(term, _)| term == Term::Cue(Cue::Auxiliary))
    }

    /// Whether the words around `from..to` say that it is so time and again.
    pub(super) fn is_habit(&self, from: usize, to: usize) -> bool {
        let start = from.saturating_sub(HABIT_TOKENS_MAX);
        (start..from).chain(to..to + HABIT_TOKENS_MAX).any(|at| {
            self.terms(at)
                .iter()
                .any(|&(term, _)| term == Term::Cue(Cue::Habit))
        })
    }

    /// A comma that does not set off a list or a place name.
    fn is_comma_clause(&self, at: usize) -> bool {
        self.tokens.is_mark(at, ',')
            && self
                .terms(at + 1)
                .iter()
                .any(|&(term, _)| term == Term::Cue(Cue::Clause))
    }

    /// Whether "awalnya" or its kin stands before the end of the date.
    fn is_former(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| {
            self.terms(at)
                .iter()
                .any(|&(term, _)| term == Term::Cue(Cue::Formerly))
        })
    }
}

/// "based" is no verb form so often as one, "used" and "need" are shorter.
const PAST_FORM_BYTES_MIN: usize = 5;
/// How far from a range of weekdays it may be said that it comes back.
const HABIT_TOKENS_MAX: usize = 8;
/// How many tokens may stand before a date that opens its sentence: "Pada".
const OPENING_TOKENS_MAX: usize = 3;
