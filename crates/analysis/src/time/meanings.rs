//! What the tokens of a sentence can mean.

use std::cell::RefCell;
use std::ops::Range;

use crate::time::kinds::{Kinds, Sort};
use crate::time::parser::Result;
use crate::time::when::When;
use crate::time::words::{Begins, Term};
use crate::tokens::{Kind, Tokens};
use crate::vocabulary::{Meanings as Known, Traits, Vocabulary};

/// What the words of a sentence can mean.
#[derive(Debug)]
pub(super) struct Meanings {
    vocabulary: &'static Vocabulary,
    /// The meanings of phrases that go on behind their first word, with their
    /// lengths in tokens, longest first.
    terms: Vec<(Term, usize)>,
    places: Vec<Place>,
    /// What [`Parser::date`] found last, by the token: ranges, lists and times
    /// of the clock ask again.
    ///
    /// [`Parser::date`]: crate::time::parser::Parser::date
    pub(super) dates: RefCell<Vec<(usize, Result<When>)>>,
}

/// One token of a sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// What it and the phrases that begin with it mean.
    pub(super) kinds: Kinds,
    /// What the phrases mean that end right before it.
    pub(super) ends: Kinds,
    terms: Terms,
}

/// Where the meanings at a token stand.
#[derive(Clone, Copy, Debug)]
enum Terms {
    /// In the table.
    Table(u16, u16),
    /// Among those of the sentence.
    Sentence(u32, u32),
}

impl Default for Terms {
    fn default() -> Terms {
        Terms::Table(0, 0)
    }
}

impl Meanings {
    pub(super) fn new(vocabulary: &'static Vocabulary) -> Meanings {
        Meanings {
            vocabulary,
            terms: Vec::new(),
            places: Vec::new(),
            dates: RefCell::default(),
        }
    }

    /// Looks up all tokens of a sentence, and says whether an expression can
    /// begin at any of them.
    pub(super) fn read(&mut self, tokens: &Tokens<'_>) -> bool {
        self.terms.clear();
        self.places.clear();
        self.dates.get_mut().clear();
        let mut any = false;
        // One more, for what ends behind the last token.
        self.places.resize(tokens.len() + 1, Place::default());
        // From the end, so that what stands behind a word is known.
        for at in (0..tokens.len()).rev() {
            let traits = tokens.traits(at);
            let own = number_at(tokens, at, traits);
            if own.is_empty() && !traits.has(Traits::MEANS_TIME) {
                continue;
            }
            let (terms, kinds) = self.look_up(tokens, at);
            let begins = match tokens.kind(at) {
                Some(Kind::Number { digits, .. }) => {
                    digits == 4 || self.number_begins(tokens, at + 1)
                }
                Some(Kind::Mark(mark)) => mark == '\'',
                Some(Kind::Word { .. }) => {
                    let numbers = &self.vocabulary.numbers;
                    self.word_begins(tokens, at, terms, kinds)
                        || (traits.has(Traits::NUMBER)
                            && self.may_count(tokens, at + 1)
                            && numbers.at(tokens, at).next().is_some())
                }
                None => false,
            };
            any |= begins;
            let mut kinds = kinds.and(own);
            if begins {
                kinds = kinds.and([Sort::Begins, Sort::OfTime].into());
            } else {
                kinds = kinds.without(Sort::Begins.into());
            }
            self.places[at].kinds = kinds;
            self.places[at].terms = terms;
            self.note_ends(at, kinds);
        }
        any
    }

    /// Notes where the phrases end that begin at token `at`.
    fn note_ends(&mut self, at: usize, kinds: Kinds) {
        let Meanings { places, terms, .. } = self;
        match places[at].terms {
            Terms::Table(..) => places[at + 1].ends = places[at + 1].ends.and(kinds),
            Terms::Sentence(from, to) => {
                for &(term, len) in &terms[from as usize..to as usize] {
                    if let Some(behind) = places.get_mut(at + len) {
                        behind.ends = behind.ends.and(Sort::of(term).into());
                    }
                }
            }
        }
    }

    /// The meanings of the token at `at`, and what they come to.
    fn look_up(&mut self, tokens: &Tokens<'_>, at: usize) -> (Terms, Kinds) {
        match self.vocabulary.time.meanings(tokens, at) {
            Known::Settled(range) => {
                let kinds = self.vocabulary.time_alone(tokens.word(at));
                (Terms::Table(range.start, range.end), kinds)
            }
            Known::Open(range) => self.look_up_phrases(range, tokens, at),
        }
    }

    /// The same of those that are in `range` as far as the words behind follow.
    fn look_up_phrases(
        &mut self,
        range: Range<u16>,
        tokens: &Tokens<'_>,
        at: usize,
    ) -> (Terms, Kinds) {
        let from = self.terms.len();
        let terms = self.vocabulary.time.among(range, tokens, at);
        self.terms.extend(terms);
        let kinds = Kinds::of_all(&self.terms[from..]);
        let short = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (Terms::Sentence(short(from), short(self.terms.len())), kinds)
    }

    fn terms(&self, terms: Terms) -> &[(Term, usize)] {
        match terms {
            Terms::Table(from, to) => self.vocabulary.time.slice(from..to),
            Terms::Sentence(from, to) => &self.terms[from as usize..to as usize],
        }
    }

    /// All meanings at token `at`, the longest phrase first.
    pub(super) fn at(&self, at: usize) -> &[(Term, usize)] {
        self.places
            .get(at)
            .map_or(&[], |place| self.terms(place.terms))
    }

    /// What is known of token `at`.
    pub(super) fn place(&self, at: usize) -> Option<&Place> {
        self.places.get(at)
    }

    /// Whether an expression can begin at the word `at`, which means `terms`.
    fn word_begins(&self, tokens: &Tokens<'_>, at: usize, terms: Terms, kinds: Kinds) -> bool {
        if kinds.has(Sort::Begins.into()) {
            return true;
        }
        if !kinds.has(Sort::Led.into()) {
            return false;
        }
        let is_led = |behind| self.is_of_time(behind + usize::from(tokens.is_mark(behind, '-')));
        match terms {
            // All have one token.
            Terms::Table(..) => is_led(at + 1),
            Terms::Sentence(..) => self
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
        let place = self.places.get(at);
        place.is_some_and(|place| place.kinds.has(Sort::OfTime.into()))
    }
}

/// What the number or the mark at `at` is, whatever it means.
fn number_at(tokens: &Tokens<'_>, at: usize, traits: Traits) -> Kinds {
    match tokens.kind(at) {
        Some(Kind::Number { .. }) => [Sort::Numeral, Sort::Digits].into(),
        Some(Kind::Mark('\'')) => Sort::Quote.into(),
        Some(Kind::Mark('½' | '¼' | '¾')) => Sort::Numeral.into(),
        _ if traits.has(Traits::NUMBER) => Sort::Numeral.into(),
        _ => Kinds::NONE,
    }
}
