//! The tokens of a sentence with their meanings, as the productions read them.

use std::cell::{Cell, OnceCell, RefCell};
use std::mem;
use std::ops::Range;

use crate::figures::FigureTerm;
use crate::numerals::{self, Numeral};
use crate::spans::offset;
use crate::time::openings::{Alone, Openings};
use crate::time::when::When;
use crate::time::words::{Begins, Term, TimeWords};
use crate::tokens::{Kind, Tokens};
use crate::vocabulary::{Meanings as Known, Traits, Vocabulary};

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

/// What the words of a sentence can mean.
#[derive(Debug, Default)]
pub(super) struct Meanings {
    /// The meanings of phrases that go on behind their first word, with their
    /// lengths in tokens, longest first.
    terms: Vec<(Term, usize)>,
    places: Vec<Place>,
    /// What [`Parser::date`] found last, by the token: ranges, lists and times
    /// of the clock ask again.
    dates: RefCell<Vec<(usize, Result<When>)>>,
}

/// One token of a sentence.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    terms: Terms,
    openings: Openings,
    /// Whether an expression can begin here: at a number, or at a word of time
    /// that is no mere preposition or cue.
    begins: bool,
    /// Whether an expression can go on here.
    is_of_time: bool,
    /// Whether a phrase of several tokens ends right before it.
    is_behind_phrase: bool,
}

/// Where the meanings at a token stand.
#[derive(Clone, Copy, Debug)]
enum Terms {
    /// In the table.
    Table(&'static [(Term, usize)]),
    /// Among those of the sentence.
    Sentence(u32, u32),
}

impl Default for Terms {
    fn default() -> Terms {
        Terms::Table(&[])
    }
}

impl Meanings {
    /// Looks up all tokens of a sentence, and says whether an expression can
    /// begin at any of them.
    pub(super) fn read(&mut self, tokens: &Tokens<'_>, vocabulary: &'static Vocabulary) -> bool {
        self.terms.clear();
        self.places.clear();
        self.dates.get_mut().clear();
        let mut any = false;
        // One more, for what ends behind the last token.
        self.places.resize(tokens.len() + 1, Place::default());
        // From the end, so that what stands behind a word is known.
        for at in (0..tokens.len()).rev() {
            if !may_mean(tokens, at) {
                continue;
            }
            let (terms, alone) = self.look_up(tokens, at, vocabulary);
            let begins = match tokens.kind(at) {
                Some(Kind::Number { digits, .. }) => {
                    digits == 4 || self.number_begins(tokens, at + 1)
                }
                Some(Kind::Mark(mark)) => mark == '\'',
                Some(Kind::Word { .. }) => {
                    let traits = tokens.traits(at);
                    let numbers = &vocabulary.numbers;
                    self.word_begins(tokens, at, terms, alone)
                        || (traits.has(Traits::NUMBER)
                            && self.may_count(tokens, at + 1)
                            && numbers.at(tokens, at).next().is_some())
                }
                None => false,
            };
            any |= begins;
            self.places[at] = Place {
                terms,
                openings: number_at(tokens, at).and(alone.openings),
                begins,
                is_of_time: begins || alone.is_of_time,
                is_behind_phrase: false,
            };
            if let Terms::Sentence(from, to) = terms {
                self.mark_ends(at, from as usize..to as usize);
            }
        }
        any
    }

    /// Notes where the phrases end that begin at token `at` and have more than
    /// one.
    fn mark_ends(&mut self, at: usize, terms: Range<usize>) {
        for &(_, len) in self.terms[terms].iter().filter(|(_, len)| *len > 1) {
            if let Some(behind) = self.places.get_mut(at + len) {
                behind.is_behind_phrase = true;
            }
        }
    }

    /// What the token at `at` means, and what that comes to where it is settled
    /// by no other.
    fn look_up(
        &mut self,
        tokens: &Tokens<'_>,
        at: usize,
        vocabulary: &'static Vocabulary,
    ) -> (Terms, Alone) {
        match vocabulary.time.meanings(tokens, at) {
            Known::Settled(terms) => {
                let alone = vocabulary.time_alone(tokens.word(at));
                (Terms::Table(terms), alone)
            }
            Known::Open(range) => {
                let from = self.terms.len();
                let terms = vocabulary.time.among(range, tokens, at);
                self.terms.extend(terms);
                let alone = Alone::of(&self.terms[from..]);
                let terms = Terms::Sentence(offset(from), offset(self.terms.len()));
                (terms, alone)
            }
        }
    }

    fn terms(&self, terms: Terms) -> &[(Term, usize)] {
        match terms {
            Terms::Table(terms) => terms,
            Terms::Sentence(from, to) => &self.terms[from as usize..to as usize],
        }
    }

    /// All meanings at token `at`, the longest phrase first.
    fn at(&self, at: usize) -> &[(Term, usize)] {
        self.places
            .get(at)
            .map_or(&[], |place| self.terms(place.terms))
    }

    /// Whether an expression can begin at the word `at`, which means `terms`.
    fn word_begins(&self, tokens: &Tokens<'_>, at: usize, terms: Terms, alone: Alone) -> bool {
        let is_led = |behind| self.is_of_time(behind + usize::from(tokens.is_mark(behind, '-')));
        match (alone.begins, terms) {
            (Begins::Yes, _) => true,
            (Begins::No, _) => false,
            // All have one token.
            (Begins::Led, Terms::Table(_)) => is_led(at + 1),
            (Begins::Led, terms) => self
                .terms(terms)
                .iter()
                .any(|&(term, len)| term.begins() == Begins::Led && is_led(at + len)),
        }
    }

    /// Whether an expression can begin with a number, no year, by what stands
    /// behind it at `at`: a word of time, or a mark that goes on.
    fn number_begins(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        match tokens.mark(at) {
            None => self.is_of_time(at),
            Some('.' | ',') if tokens.is_joined(at) && tokens.is_joined(at + 1) => {
                let behind = at + 2;
                tokens.number(at + 1).is_some()
                    && (!tokens.is_word(behind) || self.is_of_time(behind))
            }
            Some(',') => self.is_of_time(at + 1),
            Some(mark) => matches!(mark, '/' | '-' | ':' | '.' | '\'' | '½' | '('),
        }
    }

    /// Whether a number word before token `at` can count what is there.
    fn may_count(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        tokens.is_mark(at, '-') || self.is_of_time(at)
    }

    /// Whether there is a word of time or a number at `at`: a mere cue cannot
    /// go on an expression.
    fn is_of_time(&self, at: usize) -> bool {
        self.places.get(at).is_some_and(|place| place.is_of_time)
    }
}

/// What can begin with the number or the mark at `at`.
fn number_at(tokens: &Tokens<'_>, at: usize) -> Openings {
    match tokens.kind(at) {
        Some(Kind::Number { .. }) => Openings::NUMERAL.and(Openings::DIGITS),
        Some(Kind::Mark('\'')) => Openings::QUOTE,
        Some(Kind::Mark('½' | '¼' | '¾')) => Openings::NUMERAL,
        _ if tokens.traits(at).has(Traits::NUMBER) => Openings::NUMERAL,
        _ => Openings::default(),
    }
}

/// Whether the token at `at` can mean anything here: most words and marks do
/// not.
fn may_mean(tokens: &Tokens<'_>, at: usize) -> bool {
    let traits = tokens.traits(at);
    traits.has(Traits::MEANS_TIME)
        || match tokens.kind(at) {
            Some(Kind::Word { .. }) => traits.has(Traits::NUMBER),
            Some(Kind::Mark(mark)) => matches!(mark, '\'' | '½' | '¼' | '¾'),
            Some(Kind::Number { .. }) => true,
            None => false,
        }
}

/// One sentence.
pub(super) struct Parser<'a> {
    pub(super) tokens: Tokens<'a>,
    pub(super) words: &'static TimeWords,
    pub(super) verb_prefixes: &'static [&'static str],
    vocabulary: &'static Vocabulary,
    meanings: &'a Meanings,
    /// Whether any verb has a past form, once that was asked.
    pub(super) has_past: OnceCell<bool>,
    /// The number that was asked for last, by its token: most productions ask.
    numeral: Cell<Option<(usize, Option<Numeral>)>>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(
        tokens: Tokens<'a>,
        meanings: &'a Meanings,
        vocabulary: &'static Vocabulary,
    ) -> Parser<'a> {
        Parser {
            tokens,
            words: vocabulary.language.time,
            verb_prefixes: vocabulary.language.figures.verb_prefixes,
            vocabulary,
            meanings,
            numeral: Cell::default(),
            has_past: OnceCell::new(),
        }
    }

    /// What was found before of dates at token `at`.
    pub(super) fn known_date(&self, at: usize) -> Option<Result<When>> {
        let dates = self.meanings.dates.borrow();
        let known = dates.iter().rev().find(|(other, _)| *other == at);
        known.map(|(_, date)| date.clone())
    }

    /// Keeps what was found at token `at`, for those that ask again.
    pub(super) fn keep_date(&self, at: usize, date: &Result<When>) {
        let mut dates = self.meanings.dates.borrow_mut();
        if dates.len() == DATES_KEPT_MAX {
            dates.clear();
        }
        dates.push((at, date.clone()));
    }

    /// Whether an expression can begin at token `at`.
    pub(super) fn may_begin(&self, at: usize) -> bool {
        self.meanings
            .places
            .get(at)
            .is_some_and(|place| place.begins)
    }

    /// Whether one of these can begin at token `at`.
    pub(super) fn opens(&self, at: usize, openings: Openings) -> bool {
        let place = self.meanings.places.get(at);
        place.is_some_and(|place| place.openings.has(openings))
    }

    /// All meanings at token `at`, the longest phrase first.
    pub(super) fn terms(&self, at: usize) -> &[(Term, usize)] {
        self.meanings.at(at)
    }

    /// The meanings at token `at`; nothing where none has more than one token.
    fn longer_terms(&self, at: usize) -> &[(Term, usize)] {
        match self.meanings.places.get(at).map(|place| place.terms) {
            Some(terms @ Terms::Sentence(..)) => self.meanings.terms(terms),
            Some(Terms::Table(_)) | None => &[],
        }
    }

    /// Whether the number at `at` may count units: by what stands behind it.
    pub(super) fn may_count_units(&self, at: usize) -> bool {
        let next = self.numeral(at).map_or(at, |numeral| numeral.next);
        next > at
            && (self.opens(next, Openings::BEHIND_NUMERAL)
                || matches!(self.tokens.mark(next), Some('(' | '-')))
    }

    /// What the word at `at` means to a number before it.
    pub(super) fn figure_terms(&self, at: usize) -> impl Iterator<Item = FigureTerm> + '_ {
        let terms = self.vocabulary.figures.at(&self.tokens, at);
        terms.map(|(term, _)| term)
    }

    /// The longest phrase at `at` of which `pick` makes something.
    pub(super) fn pick<T>(&self, at: usize, pick: impl Fn(Term) -> Option<T>) -> Result<T> {
        self.terms(at)
            .iter()
            .find_map(|&(term, len)| parsed(pick(term)?, at + len))
    }

    /// The same, where one of these can begin at `at`: mostly none does.
    pub(super) fn gated<T>(
        &self,
        at: usize,
        openings: Openings,
        pick: impl Fn(Term) -> Option<T>,
    ) -> Result<T> {
        self.opens(at, openings).then(|| self.pick(at, pick))?
    }

    /// The token behind the longest phrase at `at` that means `term`.
    // Asked for everywhere: in one place it stays in the processor's cache.
    #[inline(never)]
    pub(super) fn eat(&self, at: usize, term: Term) -> Option<usize> {
        // Most others are of another kind, which is compared without a call.
        let kind = mem::discriminant(&term);
        let is_term = |found: Term| mem::discriminant(&found) == kind && found == term;
        self.pick(at, |found| is_term(found).then_some(()))
            .map(|parsed| parsed.next)
    }

    /// The same, or `at` itself.
    pub(super) fn skip(&self, at: usize, term: Term) -> usize {
        self.eat(at, term).unwrap_or(at)
    }

    /// The token behind `mark`, or `at` itself.
    pub(super) fn skip_mark(&self, at: usize, mark: char) -> usize {
        at + usize::from(self.tokens.is_mark(at, mark))
    }

    /// Whether a phrase that ends right before token `at` means what `test`
    /// says.
    pub(super) fn ends_before(&self, at: usize, test: impl Fn(Term) -> bool) -> bool {
        let Some(last) = at.checked_sub(1) else {
            return false;
        };
        let place = self.meanings.places.get(at);
        let may_be_long = place.is_none_or(|place| place.is_behind_phrase);
        self.terms(last)
            .iter()
            .any(|&(term, len)| len == 1 && test(term))
            || (may_be_long && self.phrase_ends_before(at, &test))
    }

    /// The same of the phrases of several tokens, which are few.
    #[cold]
    fn phrase_ends_before(&self, at: usize, test: &dyn Fn(Term) -> bool) -> bool {
        (at.saturating_sub(PHRASE_TOKENS_MAX)..at).any(|from| {
            let mut terms = self.longer_terms(from).iter();
            terms.any(|&(term, len)| from + len == at && test(term))
        })
    }

    /// A number in digits or words.
    pub(super) fn numeral(&self, at: usize) -> Option<Numeral> {
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
        let timed = |term| {
            matches!(
                term,
                Term::Edge(_) | Term::Month(_) | Term::Weekday(_) | Term::Part(_)
            )
        };
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
/// No phrase of the tables has more tokens.
const PHRASE_TOKENS_MAX: usize = 6;
