//! The tokens of a sentence with their meanings, as the productions read them.

use std::cell::{Cell, OnceCell, RefCell};

use crate::language::Language;
use crate::numerals::{self, NumberWords, Numeral};
use crate::spans::offset;
use crate::time::when::When;
use crate::time::words::{Begins, Term, TimeWords};
use crate::tokens::{Kind, Tokens};

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
    /// The meanings at each token with their lengths in tokens, longest first.
    terms: Vec<(Term, usize)>,
    places: Vec<Place>,
    /// What [`Parser::date`] found last, by the token: ranges, lists and times
    /// of the clock ask again.
    dates: RefCell<Vec<(usize, Result<When>)>>,
}

/// One token of a sentence.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// Where its meanings begin and end in `terms`.
    from: u32,
    to: u32,
    /// Whether an expression can begin here: at a number, or at a word of time
    /// that is no mere preposition or cue.
    begins: bool,
}

impl Meanings {
    /// Looks up all tokens of a sentence, and says whether an expression can
    /// begin at any of them.
    pub(super) fn read(&mut self, tokens: &Tokens, language: &Language) -> bool {
        self.terms.clear();
        self.places.clear();
        self.dates.get_mut().clear();
        let numbers = &language.figures.numbers.terms;
        let mut any = false;
        self.places.resize(tokens.len(), Place::default());
        // From the end, so that what stands behind a word is known.
        for at in (0..tokens.len()).rev() {
            let from = self.terms.len();
            self.terms.extend(language.time.terms.at(tokens, at));
            let begins = match tokens.kind(at) {
                Some(Kind::Number { digits, .. }) => {
                    digits == 4 || self.number_begins(tokens, at + 1)
                }
                Some(Kind::Mark(mark)) => mark == '\'',
                Some(Kind::Word { .. }) => {
                    self.word_begins(tokens, at, from)
                        || (self.may_count(tokens, at + 1)
                            && numbers.at(tokens, at).next().is_some())
                }
                None => false,
            };
            any |= begins;
            self.places[at] = Place {
                from: offset(from),
                to: offset(self.terms.len()),
                begins,
            };
        }
        any
    }

    /// Whether an expression can begin at the word `at`, whose meanings begin
    /// at `from`.
    fn word_begins(&self, tokens: &Tokens, at: usize, from: usize) -> bool {
        self.terms[from..]
            .iter()
            .any(|&(term, len)| match term.begins() {
                Begins::Yes => true,
                Begins::Led => {
                    self.is_of_time(at + len + usize::from(tokens.is_mark(at + len, '-')))
                }
                Begins::No => false,
            })
    }

    /// Whether an expression can begin with a number, no year, by what stands
    /// behind it at `at`: a word of time, or a mark that goes on.
    fn number_begins(&self, tokens: &Tokens, at: usize) -> bool {
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
    fn may_count(&self, tokens: &Tokens, at: usize) -> bool {
        tokens.is_mark(at, '-') || self.is_of_time(at)
    }

    /// Whether there is a word of time or a number at `at`.
    fn is_of_time(&self, at: usize) -> bool {
        self.places
            .get(at)
            .is_some_and(|place| place.begins || place.from < place.to)
    }
}

/// One sentence.
pub(super) struct Parser<'a> {
    pub(super) tokens: &'a Tokens,
    pub(super) words: &'static TimeWords,
    pub(super) function_words: &'static [&'static str],
    pub(super) verb_prefixes: &'static [&'static str],
    /// What stands before a person's name.
    pub(super) titles: &'static [&'static str],
    numbers: &'static NumberWords,
    meanings: &'a Meanings,
    /// Whether any verb has a past form, once that was asked.
    pub(super) has_past: OnceCell<bool>,
    /// The number that was asked for last, by its token: most productions ask.
    numeral: Cell<Option<(usize, Option<Numeral>)>>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(
        tokens: &'a Tokens,
        meanings: &'a Meanings,
        language: &'static Language,
    ) -> Parser<'a> {
        Parser {
            tokens,
            words: language.time,
            function_words: language.function_words,
            verb_prefixes: language.figures.verb_prefixes,
            titles: language.sentences.titles,
            numbers: &language.figures.numbers,
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

    /// All meanings at token `at`, the longest phrase first.
    pub(super) fn terms(&self, at: usize) -> &[(Term, usize)] {
        self.meanings.places.get(at).map_or(&[], |place| {
            &self.meanings.terms[place.from as usize..place.to as usize]
        })
    }

    /// The longest phrase at `at` of which `pick` makes something.
    pub(super) fn pick<T>(&self, at: usize, pick: impl Fn(Term) -> Option<T>) -> Result<T> {
        self.terms(at)
            .iter()
            .find_map(|&(term, len)| parsed(pick(term)?, at + len))
    }

    /// The token behind the longest phrase at `at` that means `term`.
    pub(super) fn eat(&self, at: usize, term: Term) -> Option<usize> {
        self.pick(at, |found| (found == term).then_some(()))
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
        (at.saturating_sub(PHRASE_TOKENS_MAX)..at).any(|from| {
            self.terms(from)
                .iter()
                .any(|&(term, len)| from + len == at && test(term))
        })
    }

    /// A number in digits or words.
    pub(super) fn numeral(&self, at: usize) -> Option<Numeral> {
        if let Some((last, numeral)) = self.numeral.get()
            && last == at
        {
            return numeral;
        }
        let numeral = numerals::parse(self.tokens, at, self.numbers);
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
