//! Whether the words around a date say that it is past or to come.

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
    /// their clause, or else behind them. `bounded` says that something begins
    /// or ends then, which makes a demand speak of what is to come.
    pub(super) fn tense(&self, from: usize, to: usize, bounded: bool) -> Tense {
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
        if formerly && cue == Tense::Future {
            return Tense::Unsaid;
        }
        cue
    }

    /// The first cue along `path`, up to the end of the clause.
    fn nearest_cue(&self, path: impl Iterator<Item = usize>, bounded: bool) -> Tense {
        for at in path {
            if matches!(self.tokens.mark(at), Some(';' | ':')) || self.is_comma_clause(at) {
                return Tense::Unsaid;
            }
            for &(term, _) in self.terms(at) {
                match term {
                    Term::Cue(Cue::Past) => return Tense::Past,
                    Term::Cue(Cue::Future) => return Tense::Future,
                    Term::Cue(Cue::Demand) if bounded => return Tense::Future,
                    Term::Cue(Cue::Clause) => return Tense::Unsaid,
                    _ => {}
                }
            }
        }
        Tense::Unsaid
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

/// How many tokens may stand before a date that opens its sentence: "Pada".
const OPENING_TOKENS_MAX: usize = 3;
