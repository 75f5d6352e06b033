//! The tokens of a sentence with their meanings, as the productions read them.

use std::cell::{Cell, OnceCell, RefCell};

use crate::figures::FigureTerm;
use crate::numerals::{self, Numeral};
use crate::time::meanings::Meant;
use crate::time::sorts::{Sort, Sorts};
use crate::time::when::When;
use crate::time::words::{Term, TimeWords};
use crate::tokens::Tokens;
use crate::vocabulary::Vocabulary;

/// What a production found, and the token behind it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parsed<T> {
    pub(super) value: T,
    pub(super) next: usize,
}

/// What a production returns.
pub(super) type Result<T> = Option<Parsed<T>>;

/// A production's success.
pub(super) fn parsed<T>(value: T, next: usize) -> Result<T> {
    Some(Parsed { value, next })
}

/// What [`Parser::date`] found last, by the token: ranges, lists and times of the
/// clock ask again.
pub(super) type Dates = RefCell<Vec<(usize, Result<When>)>>;

/// One sentence.
pub(super) struct Parser<'a> {
    pub(super) tokens: Tokens<'a>,
    pub(super) words: &'static TimeWords,
    pub(super) verb_prefixes: &'static [&'static str],
    vocabulary: &'static Vocabulary,
    meanings: Meant<'a>,
    dates: &'a Dates,
    /// Whether any verb has a past form, once that was asked.
    pub(super) has_past: OnceCell<bool>,
    /// The number that was asked for last, by its token: most productions ask.
    numeral: Cell<Option<(usize, Option<Numeral>)>>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(
        tokens: Tokens<'a>,
        meanings: Meant<'a>,
        dates: &'a Dates,
        vocabulary: &'static Vocabulary,
    ) -> Parser<'a> {
        Parser {
            tokens,
            words: vocabulary.language.time,
            verb_prefixes: vocabulary.language.figures.verb_prefixes,
            vocabulary,
            meanings,
            dates,
            numeral: Cell::default(),
            has_past: OnceCell::new(),
        }
    }

    /// What was found before of dates at token `at`.
    pub(super) fn known_date(&self, at: usize) -> Option<Result<When>> {
        let dates = self.dates.borrow();
        let known = dates.iter().rev().find(|(other, _)| *other == at);
        known.map(|(_, date)| date.clone())
    }

    /// Keeps what was found at token `at`, for those that ask again.
    pub(super) fn keep_date(&self, at: usize, date: &Result<When>) {
        let mut dates = self.dates.borrow_mut();
        if dates.len() == DATES_KEPT_MAX {
            dates.clear();
        }
        dates.push((at, date.clone()));
    }

    /// Whether an expression can begin at token `at`.
    pub(super) fn may_begin(&self, at: usize) -> bool {
        self.opens(at, Sort::Begins)
    }

    /// Whether any of these is at token `at`, or begins there.
    #[inline]
    pub(super) fn opens(&self, at: usize, sorts: impl Into<Sorts>) -> bool {
        let place = self.meanings.place(at);
        place.is_some_and(|place| place.sorts.meets(sorts.into()))
    }

    /// Whether a phrase that ends right before token `at` means any of these.
    #[inline]
    pub(super) fn ends_before(&self, at: usize, sorts: impl Into<Sorts>) -> bool {
        let place = self.meanings.place(at);
        place.is_some_and(|place| place.ends.meets(sorts.into()))
    }

    /// Whether no word of time begins at token `at`.
    pub(super) fn means_nothing(&self, at: usize) -> bool {
        !self.opens(at, Sorts::TERMS)
    }

    /// All meanings at token `at`, the longest phrase first.
    pub(super) fn terms(&self, at: usize) -> &[(Term, usize)] {
        self.meanings.at(at)
    }

    /// Whether the number at `at` may count units: by what stands behind it.
    pub(super) fn may_count_units(&self, at: usize) -> bool {
        let next = self.numeral(at).map_or(at, |numeral| numeral.next);
        next > at
            && (self.opens(next, Sorts::BEHIND_NUMERAL)
                || matches!(self.tokens.mark(next), Some('(' | '-')))
    }

    /// What the word at `at` means to a number before it.
    pub(super) fn figure_terms(&self, at: usize) -> impl Iterator<Item = FigureTerm> + '_ {
        let terms = self.vocabulary.figures.at(&self.tokens, at);
        terms.map(|(term, _)| term)
    }

    /// The longest phrase at `at` of which `pick` makes something; it does so of
    /// these sorts alone.
    #[inline]
    pub(super) fn pick<T>(
        &self,
        at: usize,
        sorts: impl Into<Sorts>,
        pick: impl Fn(Term) -> Option<T>,
    ) -> Result<T> {
        match self.opens(at, sorts) {
            true => self.pick_there(at, pick),
            false => None,
        }
    }

    // Apart, for most have no such phrase.
    #[inline(never)]
    fn pick_there<T>(&self, at: usize, pick: impl Fn(Term) -> Option<T>) -> Result<T> {
        let mut terms = self.terms(at).iter();
        terms.find_map(|&(term, len)| parsed(pick(term)?, at + len))
    }

    /// The token behind the longest phrase at `at` that means `term`.
    #[inline]
    pub(super) fn eat(&self, at: usize, term: Term) -> Option<usize> {
        match self.opens(at, Sort::of(term)) {
            true => self.eat_there(at, term),
            false => None,
        }
    }

    #[inline(never)]
    fn eat_there(&self, at: usize, term: Term) -> Option<usize> {
        let mut terms = self.terms(at).iter();
        let found = terms.find(|(found, _)| *found == term);
        found.map(|(_, len)| at + len)
    }

    /// The token behind the longest phrase at `at` that means any of these.
    #[inline]
    pub(super) fn eat_one_of(&self, at: usize, sorts: impl Into<Sorts>) -> Option<usize> {
        let sorts = sorts.into();
        match self.opens(at, sorts) {
            true => self.eat_there_one_of(at, sorts),
            false => None,
        }
    }

    #[inline(never)]
    fn eat_there_one_of(&self, at: usize, sorts: Sorts) -> Option<usize> {
        let mut terms = self.terms(at).iter();
        let found = terms.find(|(found, _)| sorts.meets(Sort::of(*found).into()));
        found.map(|(_, len)| at + len)
    }

    /// Behind the longest phrase at `at` that means `term`, or `at` itself.
    pub(super) fn skip(&self, at: usize, term: Term) -> usize {
        self.eat(at, term).unwrap_or(at)
    }

    /// The token behind `mark`, or `at` itself.
    pub(super) fn skip_mark(&self, at: usize, mark: char) -> usize {
        at + usize::from(self.tokens.is_mark(at, mark))
    }

    /// A number in digits or words.
    pub(super) fn numeral(&self, at: usize) -> Option<Numeral> {
        match self.opens(at, Sort::Numeral) {
            true => self.numeral_there(at),
            false => None,
        }
    }

    fn numeral_there(&self, at: usize) -> Option<Numeral> {
        if let Some((last, numeral)) = self.numeral.get()
            && last == at
        {
            return numeral;
        }
        let numeral = numerals::parse(&self.tokens, at, self.vocabulary);
        self.numeral.set(Some((at, numeral)));
        numeral
    }

    /// A number in digits that is no part of a longer number.
    pub(super) fn whole_number(&self, at: usize) -> Option<(u8, i32)> {
        let (digits, value) = self.tokens.number(at)?;
        Some((digits, i32::try_from(value).ok()?))
    }

    /// Whether the number at `at` goes on before it: "2.5", "/5", "B-5".
    pub(super) fn goes_on_before(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let mark = matches!(
            self.tokens.mark(before),
            Some('.' | ',' | ':' | '/' | '$' | '€' | '£' | '#' | '+' | '=')
        );
        self.tokens.is_joined(at)
            && (mark || self.tokens.is_word(before) || self.is_worded_dash(before))
    }

    /// Whether the number at `at` is the second of two: "5-6".
    pub(super) fn is_second_of_two(&self, at: usize) -> bool {
        at >= 2 && self.tokens.is_mark(at - 1, '-') && self.tokens.number(at - 2).is_some()
    }

    /// Whether the number at `at` goes on behind it: "2.500", "3:2", "5%".
    pub(super) fn goes_on_behind(&self, at: usize) -> bool {
        let next = at + 1;
        if !self.tokens.is_joined(next) {
            return false;
        }
        let joint = matches!(self.tokens.mark(next), Some('.' | ',' | ':' | '/'));
        let number = self.tokens.is_joined(next + 1) && self.tokens.number(next + 1).is_some();
        (joint && number) || self.tokens.is_mark(next, '%') || self.tokens.is_word(next)
    }

    /// Whether the mark at `at` is a dash with a word joined to it: "B-52", but
    /// not "mid-1990s" and "Oktober-5 November".
    fn is_worded_dash(&self, at: usize) -> bool {
        let timed = [Sort::Edge, Sort::Month, Sort::Weekday, Sort::Part];
        self.tokens.is_mark(at, '-')
            && self.tokens.is_joined(at)
            && at
                .checked_sub(1)
                .is_some_and(|before| self.tokens.is_word(before))
            && !self.ends_before(at, timed)
    }
}

/// How many dates are kept: no production reads more of them than a list has.
const DATES_KEPT_MAX: usize = 8;
