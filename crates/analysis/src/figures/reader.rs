//! The figures of one sentence.

use std::cell::OnceCell;

use linimasa_dossier::model::{Figure, FigureQualifier, Span};

use super::amount::{Amount, Joint};
use super::sorts::{Sort, Sorts};
use super::unit::Unit;
use super::{FigureTerm, FigureWords, FoundFigure, begins_with_one_of};
use crate::numerals::{self, Numeral};
use crate::spans::slice;
use crate::time::words::Term;
use crate::tokens::{Kind, Tokens};
use crate::vocabulary::{Traits, Vocabulary};

/// One sentence.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: Tokens<'a>,
    pub(super) words: &'static FigureWords,
    pub(super) vocabulary: &'static Vocabulary,
    taken: &'a [Span],
    is_headline: OnceCell<bool>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        text: &'a str,
        tokens: Tokens<'a>,
        vocabulary: &'static Vocabulary,
        taken: &'a [Span],
    ) -> Self {
        Reader {
            text,
            tokens,
            words: vocabulary.language.figures,
            vocabulary,
            taken,
            is_headline: OnceCell::new(),
        }
    }

    /// figures = { any word | series }
    pub(super) fn read(&self, found: &mut Vec<FoundFigure>) {
        let mut at = 0;
        while at < self.tokens.len() {
            at = if self.may_begin(at) {
                self.claims(at, found)
            } else {
                at + 1
            };
        }
    }

    /// Whether a figure can begin at `at`: most words are turned away here.
    fn may_begin(&self, at: usize) -> bool {
        if !self.tokens.traits(at).meets(Traits::BEGIN_FIGURES) {
            return false;
        }
        match self.tokens.kind(at) {
            Some(Kind::Number { .. }) => true,
            Some(Kind::Mark(mark)) => matches!(mark, '$' | '€' | '£' | '¥' | '-' | '½' | '¼' | '¾'),
            Some(Kind::Word { .. }) => {
                let numbers = &self.vocabulary.numbers;
                let opens = |term: FigureTerm| term.begins().then_some(());
                self.tokens.traits(at).meets(Traits::OF_FIGURES)
                    && (numbers.at(&self.tokens, at).next().is_some()
                        || self.pick(at, BEGIN, opens).is_some())
            }
            None => false,
        }
    }

    /// Puts the figures that begin at `at` into `found`; the token behind them,
    /// or behind the number that is none.
    fn claims(&self, at: usize, found: &mut Vec<FoundFigure>) -> usize {
        if let Some(next) = self.not_number(at) {
            return next;
        }
        // Most are days and years of dates.
        if self.is_taken(at) {
            return at + 1;
        }
        let Some(mut first) = self.amount(at) else {
            return at + 1;
        };
        if !self.is_quantity(&first) {
            return first.next;
        }
        if let Some(next) = self.behind_ratio(&first) {
            return next;
        }
        if let Some(limit) = first.limit_at
            && self.ends_a_figure(limit, found)
        {
            first.qualifier = None;
        }
        let is_numbered = self.is_numbered(&first);
        let mut series = self.series(first);
        let is_measure = || {
            let last = series.last();
            last.is_some_and(|last| last.digits && self.measure(last.next).is_some())
        };
        if (is_numbered && !is_measure()) || self.is_score(&series) {
            return series.last().map_or(at + 1, |last| last.end);
        }
        let unit = self.unit_of(&mut series);
        let end = series.last().map_or(at + 1, |last| last.next);
        if !self.counts(&series, unit.as_ref()) {
            return end;
        }
        let last = series.len() - 1;
        for (index, amount) in series.iter().enumerate() {
            found.push(self.found(amount, unit.as_ref(), index == last));
        }
        unit.map_or(end, |unit| unit.next)
    }

    /// The token behind the second number of "3 in 10 pupils": neither counts
    /// anything.
    fn behind_ratio(&self, first: &Amount) -> Option<usize> {
        let len = self.term(first.next, FigureTerm::Ratio)?;
        let whole = self.numeral(first.next + len)?;
        let round = WHOLES_MAX.contains(&whole.value) || ROUND_WHOLES.contains(&whole.value);
        let unit = self.measure(whole.next).is_some();
        let part = first.value < whole.value && first.value.fract() == 0.0;
        (round && part && !unit && !first.has_currency).then_some(whole.next)
    }

    /// The unit of all numbers of a series, which is cut down to its first
    /// where they share none.
    fn unit_of(&self, series: &mut Vec<Amount>) -> Option<Unit> {
        let (first, last) = (series.first()?, series.last()?);
        if first.has_currency || self.ends_before(last.next, FigureTerm::Owned) {
            return None;
        }
        if let Some(unit) = self.unit(last.next, last.value) {
            return Some(unit);
        }
        if !self.is_change(series) {
            series.truncate(1);
        }
        let first = series.first()?;
        self.unit(first.next, first.value)
    }

    /// Whether two numbers without a unit say how something changed: "dari 560
    /// menjadi 575". Hours and chapters are lower.
    fn is_change(&self, series: &[Amount]) -> bool {
        let [first, second] = series else {
            return false;
        };
        let high = |amount: &Amount| amount.digits && amount.value > HOUR_MAX;
        second.joint == Some(Joint::Range)
            && high(first)
            && high(second)
            && self.ends_before(first.from, FigureTerm::Between)
    }

    /// Whether the last figure found ends before the token `at`: what "hingga"
    /// joins to it is no limit.
    fn ends_a_figure(&self, at: usize, found: &[FoundFigure]) -> bool {
        let before = at.checked_sub(1);
        before.is_some_and(|before| {
            let last = found.last().map(|found| found.figure.span.end);
            last == Some(self.tokens.span(before, at).end)
        })
    }
    /// Whether a series is rather a score: "menang 2-1", "3-0".
    fn is_score(&self, series: &[Amount]) -> bool {
        let [first, second, ..] = series else {
            return false;
        };
        let small = |amount: &Amount| amount.digits && amount.value < SCORE_MAX;
        let falls = first.value >= second.value;
        second.joint == Some(Joint::Dash)
            && !first.has_currency
            && small(first)
            && small(second)
            && (falls || self.ends_before(first.from, FigureTerm::Score))
            && self.term(second.next, FigureTerm::Unit).is_none()
    }

    /// One figure of a series whose last has the unit in its span.
    fn found(&self, amount: &Amount, unit: Option<&Unit>, is_last: bool) -> FoundFigure {
        let own = unit.filter(|_| is_last);
        let (unit_text, rule) = match (&amount.unit_before, unit) {
            (Some(before), _) if amount.has_currency => (before.clone(), "unit-and-numeral"),
            (Some(before), _) => (before.clone(), "numeral-with-shared-unit"),
            (None, Some(unit)) if is_last => (unit.text.clone(), "numeral-and-unit"),
            (None, Some(unit)) => (unit.text.clone(), "numeral-with-shared-unit"),
            (None, None) if amount.is_fraction => (String::new(), "fraction"),
            (None, None) => (String::new(), "numeral-alone"),
        };
        let end = own.map_or(amount.end, |unit| unit.next);
        let figure = Figure {
            span: self.tokens.span(amount.from, end),
            value: amount.value,
            unit: unit_text,
            qualifier: amount
                .qualifier
                .or(amount.behind)
                .or_else(|| self.qualifier_behind_unit(end)),
        };
        FoundFigure { figure, rule }
    }

    /// Whether the numbers claim a quantity.
    fn counts(&self, series: &[Amount], unit: Option<&Unit>) -> bool {
        let (Some(first), Some(last)) = (series.first(), series.last()) else {
            return false;
        };
        // Money is per something: "Rp 5.000/kg".
        let is_price = first.has_currency && self.tokens.is_mark(last.next, '/');
        if self.is_suffixed(last.next) && !is_price {
            return false;
        }
        // "Rp 8 miliar tahun lalu".
        if first.has_currency {
            return true;
        }
        if self.is_of_time(last, unit) {
            return false;
        }
        let end = unit.map_or(last.next, |unit| unit.next);
        let stands = unit.is_some() || self.is_change(series) || self.stands_alone(first);
        let year = self.is_like_year(first, unit) && first.qualifier.is_none();
        stands && !year && !self.is_name(first, end)
    }

    /// Whether the unit is one of time: an age, a length, a day of a month.
    fn is_of_time(&self, last: &Amount, unit: Option<&Unit>) -> bool {
        let dash = last.next + usize::from(self.tokens.is_mark(last.next, '-'));
        let head = unit.map_or(dash, |unit| unit.head);
        let is_time = |at| {
            let mut terms = self.vocabulary.time.at(&self.tokens, at);
            terms.any(|(term, _)| matches!(term, Term::Unit(_) | Term::Plural(_) | Term::Month(_)))
        };
        is_time(dash) || is_time(head)
    }

    /// Whether a number without a unit claims a quantity: one with a
    /// qualifier, with marks of thousands or a scale, behind a verb, or as a
    /// part of something.
    fn stands_alone(&self, amount: &Amount) -> bool {
        let (from, next) = (amount.from, amount.next);
        let outcome = self.term(next, FigureTerm::Outcome).is_some();
        let part = outcome || self.term(next, FigureTerm::Partitive).is_some();
        let many = amount.digits || amount.is_fraction || amount.value > 1.0;
        if (amount.qualifier.is_some() || part) && (many || outcome) {
            return !self.is_product(amount) || amount.qualifier.is_some();
        }
        if amount.is_fraction {
            return self.is_part(amount) || self.ends_before(next, FigureTerm::Owned);
        }
        if self.is_product(amount) {
            return false;
        }
        if next > amount.number_at + 1 {
            return amount.digits || amount.value >= 100.0;
        }
        let led = self.follows_verb(from)
            || self.ends_before(from, FigureTerm::Counts)
            || self.is_subject(amount);
        let ends = !self.tokens.is_word(next) || self.term(next, FigureTerm::Function).is_some();
        led && !self.has_year_digits(amount)
            && (amount.digits || (amount.value > 1.0 && ends && self.follows_verb(from)))
    }

    /// Whether a bare number opens a clause whose verb follows: ", 4 dinyatakan
    /// positif".
    fn is_subject(&self, amount: &Amount) -> bool {
        let next = amount.next;
        let word = self.tokens.folded(next);
        let mut suffixes = self.words.verb_suffixes.iter();
        let opens = amount
            .from
            .checked_sub(1)
            .is_some_and(|before| self.tokens.is_mark(before, ','));
        opens && (self.is_verb(next) || suffixes.any(|end| word.ends_with(end)))
    }

    /// Whether a fraction is one of something: "half the town", not "the
    /// southern half was".
    fn is_part(&self, amount: &Amount) -> bool {
        let from = amount.from;
        let behind_noun = from.checked_sub(1).is_some_and(|before| {
            self.tokens.is_word(before) && self.term(before, FigureTerm::Function).is_none()
        });
        self.term(amount.next, FigureTerm::Function).is_some()
            && (!behind_noun || self.follows_verb(from))
    }

    /// Whether a bare number stands behind a name in a sentence: "Boeing 737",
    /// "Android 4.4".
    fn is_product(&self, amount: &Amount) -> bool {
        let named = amount.from.checked_sub(1);
        named.is_some_and(|before| self.tokens.is_capital(before))
            && !self.ends_before(amount.from, FigureTerm::Counts)
    }

    /// Whether a verb stands before the number, as far as that can be told:
    /// "menewaskan 25", "killed 25".
    fn follows_verb(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let word = self.tokens.folded(before);
        let mut suffixes = self.words.verb_suffixes.iter();
        let verb = self.is_verb(before) || suffixes.any(|end| word.ends_with(end));
        let is_age = |(term, _): (Term, usize)| term == Term::Age;
        verb && self.tokens.is_word(before)
            && !self.tokens.is_capital(before)
            && !self.vocabulary.time.at(&self.tokens, before).any(is_age)
    }

    /// Whether a word begins as a verb does, in languages where that can be
    /// told, and is none of the nouns that do so too.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        begins_with_one_of(self.tokens.folded(at), self.words.verb_prefixes)
            && self.term(at, FigureTerm::Noun).is_none()
            && self.term(at, FigureTerm::Unit).is_none()
    }

    /// Whether a number is inside a name. Spelled out with a capital, in the
    /// middle of a sentence: "Kepulauan Seribu". In digits, with capitals on
    /// both sides: "Boeing 737 Max".
    fn is_name(&self, amount: &Amount, end: usize) -> bool {
        let Some(before) = amount.from.checked_sub(1) else {
            return false;
        };
        if self.is_headline() {
            return false;
        }
        if !amount.digits && self.tokens.is_capital(amount.from) {
            return self.tokens.mark(before).is_none();
        }
        let inside = self.tokens.is_capital(end.wrapping_sub(1));
        self.tokens.is_capital(before) && amount.from > 1 && inside
    }

    /// Whether four digits are rather a year: first in the sentence, behind a
    /// name or another noun, or before a verb.
    fn is_like_year(&self, amount: &Amount, unit: Option<&Unit>) -> bool {
        if !self.has_year_digits(amount) || amount.next != amount.number_at + 1 {
            return false;
        }
        if unit.is_some_and(|unit| unit.is_listed) {
            return false;
        }
        let Some(before) = amount.from.checked_sub(1) else {
            return true;
        };
        if self.ends_before(amount.from, FigureTerm::Counts) {
            return false;
        }
        let led =
            self.follows_verb(amount.from) || self.term(before, FigureTerm::Function).is_some();
        self.tokens.is_word(before) && (!led || self.tokens.is_capital(before))
    }

    fn has_year_digits(&self, amount: &Amount) -> bool {
        self.tokens
            .number(amount.number_at)
            .is_some_and(|(digits, value)| digits == 4 && (1900..2100).contains(&value))
    }

    /// Whether most words have capitals.
    pub(super) fn is_headline(&self) -> bool {
        *self.is_headline.get_or_init(|| {
            let words = (0..self.tokens.len()).filter(|&at| self.tokens.is_word(at));
            let capitals = words.clone().filter(|&at| self.tokens.is_capital(at));
            capitals.count() * 4 > words.count() * 3
        })
    }

    /// The token behind a fixed phrase that holds the number word at `at`.
    fn not_number(&self, at: usize) -> Option<usize> {
        let opens = |from: &usize| self.tokens.traits(*from).meets(Traits::LEADS_NO_NUMBER);
        (at.saturating_sub(PHRASE_TOKENS_MAX)..=at)
            .filter(opens)
            .filter_map(|from| Some(from + self.term(from, FigureTerm::NotNumber)?))
            .find(|&next| next > at)
    }

    /// A number, without what is around it.
    pub(super) fn numeral(&self, at: usize) -> Option<Numeral> {
        numerals::parse(&self.tokens, at, self.vocabulary)
    }

    /// Whether a phrase that begins at `at` may mean any of these.
    #[inline]
    fn may_mean(&self, at: usize, sorts: impl Into<Sorts>) -> bool {
        let word = self.tokens.word(at);
        word.traits.meets(Traits::MEANS_FIGURE)
            && self.vocabulary.figures.sorts(word).meets(sorts.into())
    }

    /// How many tokens the phrase at `at` has that means `term`.
    #[inline]
    pub(super) fn term(&self, at: usize, term: FigureTerm) -> Option<usize> {
        match self.may_mean(at, Sort::of(term)) {
            true => self.term_there(at, term),
            false => None,
        }
    }

    // Apart, for most have no such phrase.
    #[inline(never)]
    fn term_there(&self, at: usize, term: FigureTerm) -> Option<usize> {
        let mut terms = self.vocabulary.figures.at(&self.tokens, at);
        let found = terms.find(|(found, _)| *found == term);
        found.map(|(_, len)| len)
    }

    /// The longest phrase at `at` of which `pick` makes something, which it does
    /// of these alone, and how many tokens it has.
    #[inline]
    pub(super) fn pick<T>(
        &self,
        at: usize,
        sorts: impl Into<Sorts>,
        pick: impl Fn(FigureTerm) -> Option<T>,
    ) -> Option<(T, usize)> {
        match self.may_mean(at, sorts) {
            true => self.pick_there(at, pick),
            false => None,
        }
    }

    #[inline(never)]
    fn pick_there<T>(
        &self,
        at: usize,
        pick: impl Fn(FigureTerm) -> Option<T>,
    ) -> Option<(T, usize)> {
        let mut terms = self.vocabulary.figures.at(&self.tokens, at);
        terms.find_map(|(term, len)| Some((pick(term)?, len)))
    }

    /// Whether a phrase that means `term` ends right before `at`.
    pub(super) fn ends_before(&self, at: usize, term: FigureTerm) -> bool {
        self.before(at, Sort::of(term), |found| (found == term).then_some(()))
            .is_some()
    }

    /// Of the longest phrase that ends right before `at` what `pick` makes of
    /// it, which it does of these alone, and where it begins.
    pub(super) fn before<T>(
        &self,
        at: usize,
        sorts: impl Into<Sorts>,
        pick: impl Fn(FigureTerm) -> Option<T>,
    ) -> Option<(T, usize)> {
        let sorts = sorts.into();
        let mut near = at.saturating_sub(PHRASE_TOKENS_MAX)..at;
        near.find_map(|from| {
            self.may_mean(from, sorts).then_some(())?;
            let mut terms = self.vocabulary.figures.at(&self.tokens, from);
            terms.find_map(|(term, len)| {
                let picked = pick(term).filter(|_| from + len == at)?;
                Some((picked, from))
            })
        })
    }

    /// qualifier = phrase of the table
    pub(super) fn qualifier_behind_unit(&self, at: usize) -> Option<FigureQualifier> {
        let (qualifier, len) = self.pick(at, Sort::QualifierBehindUnit, |term| match term {
            FigureTerm::QualifierBehindUnit(qualifier) => Some(qualifier),
            _ => None,
        })?;
        // "300 orang lebih tinggi" compares; "300 orang lebih." does not.
        let compares = self.tokens.is_word(at + len)
            && self.term(at + len, FigureTerm::Function).is_none()
            && !self.is_verb(at + len);
        let than = |at| self.term(at, FigureTerm::Partitive).is_some();
        (!compares && !than(at + len) && !than(at + len + 1)).then_some(qualifier)
    }

    pub(super) fn is_taken(&self, at: usize) -> bool {
        let token = self.tokens.span(at, at + 1);
        let begun = self.taken.partition_point(|span| span.start < token.end);
        let last = begun.checked_sub(1).and_then(|last| self.taken.get(last));
        last.is_some_and(|span| token.start < span.end)
    }

    /// The text of the tokens `from..to`, lower case.
    pub(super) fn folded(&self, from: usize, to: usize) -> String {
        slice(self.text, self.tokens.span(from, to)).to_lowercase()
    }
}

/// What a figure can begin with that is no number: see [`FigureTerm::begins`].
const BEGIN: [Sort; 3] = [Sort::Currency, Sort::Fraction, Sort::Minus];
/// What "three in ten" is counted in.
const WHOLES_MAX: std::ops::RangeInclusive<f64> = 2.0..=10.0;
/// The same for larger wholes.
const ROUND_WHOLES: [f64; 7] = [12.0, 20.0, 50.0, 100.0, 1_000.0, 10_000.0, 100_000.0];
/// No side of a score is as high.
const SCORE_MAX: f64 = 100.0;
/// No hour is as high, and few chapters are.
const HOUR_MAX: f64 = 12.0;
/// No phrase of the tables has more tokens: "sekurang-kurangnya".
const PHRASE_TOKENS_MAX: usize = 5;
