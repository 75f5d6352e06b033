//! The tokens of a sentence with their meanings, as the productions read them.

use crate::language::Language;
use crate::numerals::{self, NumberWords, Numeral};
use crate::time::words::{Term, TimeWords};
use crate::tokens::Tokens;

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

/// One sentence.
pub(super) struct Parser<'a> {
    pub(super) tokens: &'a Tokens,
    pub(super) words: &'static TimeWords,
    pub(super) function_words: &'static [&'static str],
    pub(super) verb_prefixes: &'static [&'static str],
    numbers: &'static NumberWords,
    /// The meanings at each token with their lengths in tokens, longest first.
    terms: Vec<(Term, usize)>,
    /// Where each token's meanings begin in `terms`; one more at the end.
    starts: Vec<usize>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(tokens: &'a Tokens, language: &'static Language) -> Parser<'a> {
        let words = language.time;
        let mut terms = Vec::new();
        let mut starts = Vec::with_capacity(tokens.len() + 1);
        for at in 0..tokens.len() {
            starts.push(terms.len());
            terms.extend(words.terms.at(tokens, at));
        }
        starts.push(terms.len());
        Parser {
            tokens,
            words,
            function_words: language.function_words,
            verb_prefixes: language.figures.verb_prefixes,
            numbers: &language.figures.numbers,
            terms,
            starts,
        }
    }

    /// All meanings at token `at`, the longest phrase first.
    pub(super) fn terms(&self, at: usize) -> &[(Term, usize)] {
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&start), Some(&end)) => &self.terms[start..end],
            _ => &[],
        }
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
        numerals::parse(self.tokens, at, self.numbers)
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

    /// Whether the mark at `at` is a dash with a word joined to it: "B-52".
    fn is_worded_dash(&self, at: usize) -> bool {
        self.tokens.is_mark(at, '-')
            && self.tokens.is_joined(at)
            && at
                .checked_sub(1)
                .is_some_and(|before| self.tokens.is_word(before))
    }
}

/// No phrase of the tables has more tokens.
const PHRASE_TOKENS_MAX: usize = 6;
