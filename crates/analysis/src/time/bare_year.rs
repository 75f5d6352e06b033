//! Whether four digits with no word of time beside them are a year.
//!
//! | text | a year by |
//! | --- | --- |
//! | `di 2020`, `2020 menjadi tahun terburuk` | a preposition; a verb behind |
//! | `the 2020 war`, `krisis moneter 1998 itu` | the noun beside it |
//! | `Gempa 2004 menewaskan`, `gempa Yogyakarta 2006` | a noun that years are said of |
//! | `Penjualan 2023 turun` | a noun by its ending, and its verb |
//!
//! None: `2000 tentara`, `target 1950 ton`, `Boeing 2025`, `Pemilu 2024`.

use crate::figures::{FigureTerm, begins_with_one_of};
use crate::time::parser::Parser;
use crate::time::sorts::{Sort, Sorts};
use crate::time::words::Term;
use crate::vocabulary::Traits;

impl Parser<'_> {
    /// Whether four digits are a year by what stands around them.
    pub(super) fn is_year(&self, from: usize, to: usize) -> bool {
        let strong = self.ends_before(from, [Sort::At, Sort::Edge, Sort::Ordinal]);
        if strong {
            return true;
        }
        let counted = self.counts_something(to);
        if self.ends_before(from, Sort::MaybeAt) {
            // "a load of 2025 amperes", but "according to 2021 figures".
            let of = self.ends_before(from, Sort::Of);
            let measured = of && counted && self.tokens.folded(to).ends_with('s');
            let bare = self.words.heads_last && !measured && self.is_bare_recent(from, to);
            return (bare || !counted) && !self.is_old_name(from, to);
        }
        if self.opens_clause(from, to) {
            return self.is_recent(from);
        }
        if self.is_behind_yearly(from) || self.is_behind_derived_noun(from, to) {
            return self.is_recent(from) && !self.is_measure(from, to);
        }
        let previous = from.wrapping_sub(1);
        if self.tokens.is_mark(previous, '(') {
            return matches!(self.tokens.mark(to), Some(')' | '-' | ','));
        }
        // "the 2020 war", "his disputed 2020 win", "Perang 2020 itu": a noun
        // beside it.
        if self.is_behind_article(from) && self.is_recent(from) {
            let noun = self.tokens.is_word(to) && !self.tokens.is_capital(to);
            let many = self.is_round(from) && self.tokens.folded(to).ends_with('s');
            return noun && !many && !self.is_measure(from, to);
        }
        let pointed = self.pick(to, [Sort::Trail, Sort::TrailSpoken], |term| match term {
            Term::Trail(0) | Term::TrailSpoken(0) => Some(()),
            _ => None,
        });
        if previous == 0 && self.tokens.is_word(0) && self.means_nothing(0) {
            return pointed.is_some() && self.is_recent(from);
        }
        let noun = self.tokens.is_word(previous)
            && !self.tokens.is_capital(previous)
            && self.tokens.folded(previous).len() >= NOUN_BYTES_MIN
            && self.means_nothing(previous);
        noun && !counted && self.is_recent(from)
    }

    /// Whether an article or an owner stands before, words of the same noun
    /// between or not: "the disputed 2020 election", "Biden's 2020 win".
    fn is_behind_article(&self, from: usize) -> bool {
        let begins = |at: usize| {
            let owner =
                self.tokens.is_mark(at.wrapping_sub(2), '\'') && self.tokens.is_joined(at - 1);
            let leads = [Sort::The, Sort::Article, Sort::Possessive];
            (at > 1 && owner && self.tokens.folded(at - 1) == "s") || self.ends_before(at, leads)
        };
        let passes = |at: usize| {
            let plain = self.tokens.is_word(at) && !self.tokens.is_capital(at);
            plain && self.means_nothing(at) && !self.tokens.traits(at).meets(Traits::FUNCTION)
        };
        let between = match self.words.heads_last {
            true => BESIDE_TOKENS_MAX,
            false => 0,
        };
        let least = from.saturating_sub(between);
        let words = (least..from).rev().take_while(|&at| passes(at));
        begins(from) || words.into_iter().any(begins)
    }

    /// Whether four digits are of a year that people remember, and nothing that
    /// is counted in hundreds or units: where thousands have a comma, few other
    /// numbers look so.
    fn is_bare_recent(&self, from: usize, to: usize) -> bool {
        self.is_recent(from) && !self.is_round(from) && !self.is_measure(from, to)
    }

    /// Whether a noun stands before that years are said of, another word of it
    /// or the name of its place between or not: "Gempa 2004", "krisis moneter
    /// 1998", "gempa Yogyakarta 2006". Behind another capital it is itself of a
    /// name.
    fn is_behind_yearly(&self, from: usize) -> bool {
        let least = from.saturating_sub(1 + BESIDE_TOKENS_MAX);
        let passes = |at: usize| {
            let plain = self.means_nothing(at) && self.tokens.is_word(at);
            plain && !self.tokens.traits(at).meets(Traits::FUNCTION)
        };
        let Some(last) = from.checked_sub(1) else {
            return false;
        };
        let beside = (least..last).rev().take_while(|&at| passes(at + 1));
        let mut nouns = std::iter::once(last).chain(beside);
        nouns.any(|at| {
            let inside = at
                .checked_sub(1)
                .is_some_and(|at| self.tokens.is_capital(at));
            self.eat(at, Term::Yearly) == Some(at + 1) && !(inside && self.tokens.is_capital(at))
        })
    }

    /// Whether a noun stands before that has the ending of one, and behind what
    /// is said of it: "Penjualan 2023 turun". Its capital says nothing where it
    /// opens the sentence.
    fn is_behind_derived_noun(&self, from: usize, to: usize) -> bool {
        let Some(noun) = from.checked_sub(1) else {
            return false;
        };
        let word = self.tokens.folded(noun);
        let suffixes = self.words.noun_suffixes;
        let derived = word.len() >= DERIVED_BYTES_MIN
            && self.means_nothing(noun)
            && suffixes.iter().any(|suffix| word.ends_with(suffix));
        derived && (noun == 0 || !self.tokens.is_capital(noun)) && self.is_said_of_it(to)
    }

    /// Whether a word at `at` says something of what stands before it, and is
    /// nothing that a number counts: "turun", "menewaskan".
    fn is_said_of_it(&self, at: usize) -> bool {
        let says = |term| {
            matches!(
                term,
                FigureTerm::Function | FigureTerm::Change | FigureTerm::Outcome
            )
        };
        let verb = begins_with_one_of(self.tokens.folded(at), self.verb_prefixes)
            && !self.figure_terms(at).any(|term| term == FigureTerm::Noun);
        !self.tokens.is_capital(at) && (verb || self.figure_terms(at).any(says))
    }

    /// Whether four digits behind a noun measure it: "target 1950 ton".
    fn is_measure(&self, from: usize, to: usize) -> bool {
        let unit = |term| matches!(term, FigureTerm::Unit | FigureTerm::BeforeHead);
        self.figure_terms(to).any(unit)
            || self.numeral(to).is_some()
            || (self.is_round(from) && self.counts_something(to) && !self.is_said_of_it(to))
    }

    /// Whether a year beyond memory has a name right behind it, so that it is
    /// of that: "a recipe for 1812 Punch", "By 1812 Moscow".
    fn is_old_name(&self, from: usize, to: usize) -> bool {
        from > 1 && self.tokens.is_capital(to) && !self.is_recent(from)
    }

    /// Whether a number opens a clause and its verb follows: "2020 menjadi
    /// tahun terburuk", "; 2020 was the worst year".
    fn opens_clause(&self, from: usize, to: usize) -> bool {
        let opens = from == 0 || self.tokens.is_mark(from - 1, ';');
        let verb = [Sort::Past, Sort::Future, Sort::Auxiliary];
        let leads = [Sort::MaybeAt, Sort::At, Sort::To];
        let led = self.opens(to, verb) && !self.opens(to, leads);
        opens && (led || begins_with_one_of(self.tokens.folded(to), self.verb_prefixes))
    }

    /// Whether a common noun follows, which four digits would count.
    pub(super) fn counts_something(&self, at: usize) -> bool {
        self.tokens.is_word(at)
            && !self.tokens.is_capital(at)
            && !self.opens(at, Sorts::TERMS.without(Sort::Yearly.into()))
            && !begins_with_one_of(self.tokens.folded(at), self.verb_prefixes)
            && !self.tokens.traits(at).meets(Traits::FUNCTION)
    }

    fn is_recent(&self, at: usize) -> bool {
        self.tokens
            .number(at)
            .is_some_and(|(_, year)| (1900..2100).contains(&year))
    }

    /// Whether the number counts in hundreds, as a number of people may.
    fn is_round(&self, at: usize) -> bool {
        self.tokens
            .number(at)
            .is_some_and(|(_, number)| number % 100 == 0)
    }
}

/// Shorter words before a number are rarely what it belongs to.
const NOUN_BYTES_MIN: usize = 4;
/// How many words stand between such a noun and its year: "gempa bumi Palu
/// 2018".
const BESIDE_TOKENS_MAX: usize = 2;
/// Shorter words that end like a noun are often none: "bukan".
const DERIVED_BYTES_MIN: usize = 6;
