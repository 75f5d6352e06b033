//! What the tokens of a sentence can mean.

use std::ops::Range;

use crate::time::sorts::{Sort, Sorts};
use crate::time::words::{Begins, Term};
use crate::tokens::{Kind, Tokens};
use crate::vocabulary::{Meanings as Known, Traits, Vocabulary};

/// What the words of sentences can mean that are read together.
#[derive(Debug)]
pub(super) struct Meanings {
    vocabulary: &'static Vocabulary,
    /// The meanings of phrases that go on behind their first word, with their
    /// lengths in tokens, longest first.
    terms: Vec<(Term, usize)>,
    places: Vec<Place>,
}

/// What those of one sentence can mean.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meant<'a> {
    vocabulary: &'static Vocabulary,
    terms: &'a [(Term, usize)],
    places: &'a [Place],
}

/// One token of a sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// What it and the phrases that begin with it mean.
    pub(super) sorts: Sorts,
    /// What the phrases mean that end right before it.
    pub(super) ends: Sorts,
    terms: Terms,
}

/// Where the meanings at a token stand.
#[derive(Clone, Copy, Debug)]
enum Terms {
    /// In the table.
    Table(u16, u16),
    /// Among those of the sentences.
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
        }
    }

    /// Forgets all sentences; the next ones have so many tokens together.
    pub(super) fn clear(&mut self, tokens: usize) {
        self.terms.clear();
        self.places.clear();
        self.places.reserve(tokens);
    }

    /// Looks up all tokens of one more sentence. Its places, where an expression
    /// can begin at any of them.
    pub(super) fn read(&mut self, tokens: &Tokens<'_>) -> Option<Range<usize>> {
        if !self.may_tell_time(tokens) {
            return None;
        }
        let from = self.places.len();
        // One more, for what ends behind the last token.
        let to = from + tokens.len() + 1;
        self.places.resize(to, Place::default());
        let mut reader = Reader {
            vocabulary: self.vocabulary,
            terms: &mut self.terms,
            places: &mut self.places[from..],
        };
        if reader.read(tokens) {
            return Some(from..to);
        }
        self.places.truncate(from);
        None
    }

    /// Whether any token is one without which no expression is: a number that is
    /// no mere count, an era, or a word that one can begin with.
    fn may_tell_time(&self, tokens: &Tokens<'_>) -> bool {
        let tells = |at: usize| {
            let traits = tokens.traits(at);
            traits.meets(Traits::OF_TIME)
                && (traits.meets(Traits::TIME.and(Traits::ERA))
                    || (traits.meets(Traits::LEADS_TIME)
                        && self.vocabulary.time.may_go_on(tokens, at))
                    || (traits.meets(Traits::DIGITS) && is_of_date(tokens, at)))
        };
        tokens.all_traits().meets(Traits::OF_TIME) && (0..tokens.len()).any(tells)
    }

    /// What the words of the sentence mean that has these places.
    pub(super) fn of(&self, places: Range<usize>) -> Meant<'_> {
        Meant {
            vocabulary: self.vocabulary,
            terms: &self.terms,
            places: self.places.get(places).unwrap_or_default(),
        }
    }
}

/// Looks up the tokens of one sentence.
struct Reader<'a> {
    vocabulary: &'static Vocabulary,
    terms: &'a mut Vec<(Term, usize)>,
    places: &'a mut [Place],
}

impl Reader<'_> {
    /// Whether an expression can begin at any of the tokens.
    fn read(&mut self, tokens: &Tokens<'_>) -> bool {
        let mut any = false;
        // From the end, so that what stands behind a word is known.
        for at in (0..tokens.len()).rev() {
            let traits = tokens.traits(at);
            // Most are nothing.
            if !traits.meets(Traits::IN_TIME) {
                continue;
            }
            let (terms, sorts) = self.look_up(tokens, at);
            // What it is, whatever it means.
            let mut own = Sorts::NONE;
            let begins = match tokens.kind(at) {
                Some(Kind::Number { digits, .. }) => {
                    own = [Sort::Numeral, Sort::Digits].into();
                    digits == 4 || self.number_begins(tokens, at + 1)
                }
                Some(Kind::Mark('\'')) => {
                    own = Sort::Quote.into();
                    self.may_be_quoted(tokens, at + 1)
                }
                Some(Kind::Word { .. }) => {
                    let numbers = &self.vocabulary.numbers;
                    let is_number = traits.meets(Traits::NUMBER);
                    if is_number {
                        own = Sort::Numeral.into();
                    }
                    sorts.meets(Sort::Begins.into())
                        || (sorts.meets(Sort::Led.into()) && self.is_led(tokens, at, terms))
                        || (is_number
                            && self.may_count(tokens, at + 1)
                            && numbers.at(tokens, at).next().is_some())
                }
                Some(Kind::Mark('½' | '¼' | '¾')) => {
                    own = Sort::Numeral.into();
                    false
                }
                Some(Kind::Mark(_)) | None => false,
            };
            any |= begins;
            let mut sorts = sorts.and(own);
            if begins {
                sorts = sorts.and([Sort::Begins, Sort::OfTime].into());
            } else {
                sorts = sorts.without(Sort::Begins.into());
            }
            self.places[at].sorts = sorts;
            self.places[at].terms = terms;
            self.note_ends(at, sorts);
        }
        any
    }

    /// Notes where the phrases end that begin at token `at`.
    fn note_ends(&mut self, at: usize, sorts: Sorts) {
        let Reader { places, terms, .. } = self;
        match places[at].terms {
            Terms::Table(..) => places[at + 1].ends = places[at + 1].ends.and(sorts),
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
    fn look_up(&mut self, tokens: &Tokens<'_>, at: usize) -> (Terms, Sorts) {
        match self.vocabulary.time.meanings(tokens, at) {
            Known::Settled(range, sorts) => (Terms::Table(range.start, range.end), sorts),
            Known::Open(range) => self.look_up_phrases(range, tokens, at),
        }
    }

    /// The same of those that are in `range` as far as the words behind follow.
    fn look_up_phrases(
        &mut self,
        range: Range<u16>,
        tokens: &Tokens<'_>,
        at: usize,
    ) -> (Terms, Sorts) {
        let from = self.terms.len();
        let terms = self.vocabulary.time.among(range, tokens, at);
        self.terms.extend(terms);
        let sorts = Sorts::of_all(&self.terms[from..]);
        let short = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (Terms::Sentence(short(from), short(self.terms.len())), sorts)
    }

    /// Whether a word of time follows the word `at` that means `terms`, or the
    /// phrase of these that one must follow.
    fn is_led(&self, tokens: &Tokens<'_>, at: usize, terms: Terms) -> bool {
        let follows = |behind| self.is_of_time(behind + usize::from(tokens.is_mark(behind, '-')));
        match terms {
            // All have one token.
            Terms::Table(..) => follows(at + 1),
            Terms::Sentence(from, to) => self.terms[from as usize..to as usize]
                .iter()
                .any(|&(term, len)| term.begins() == Begins::Led && follows(at + len)),
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

    /// Whether a year or a decade may be at `at`, behind an apostrophe.
    fn may_be_quoted(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        let place = self.places.get(at);
        let is_decade = |place: &Place| place.sorts.meets(Sort::DecadeWord.into());
        tokens.number(at).is_some() || place.is_some_and(is_decade)
    }

    /// Whether a number word before token `at` can count what is there.
    fn may_count(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        tokens.is_mark(at, '-') || self.is_of_time(at)
    }

    /// Whether there is a word of time or a number at `at`: a mere cue cannot
    /// go on an expression.
    fn is_of_time(&self, at: usize) -> bool {
        let place = self.places.get(at);
        place.is_some_and(|place| place.sorts.meets(Sort::OfTime.into()))
    }
}

impl<'a> Meant<'a> {
    /// All meanings at token `at`, the longest phrase first.
    pub(super) fn at(&self, at: usize) -> &'a [(Term, usize)] {
        match self.place(at).map(|place| place.terms) {
            Some(Terms::Table(from, to)) => self.vocabulary.time.slice(from..to),
            Some(Terms::Sentence(from, to)) => self
                .terms
                .get(from as usize..to as usize)
                .unwrap_or_default(),
            None => &[],
        }
    }

    /// What is known of token `at`.
    pub(super) fn place(&self, at: usize) -> Option<&'a Place> {
        self.places.get(at)
    }
}

/// Whether a number in digits may be part of an expression that has no other
/// word that one can begin with: a year, or by what stands around it.
fn is_of_date(tokens: &Tokens<'_>, at: usize) -> bool {
    let is_year = matches!(tokens.number(at), Some((4, _)));
    let is_quoted = at > 0 && tokens.is_mark(at - 1, '\'');
    let behind = at + 1;
    is_year
        || is_quoted
        || tokens.mark(behind).is_some()
        || tokens.traits(behind).meets(Traits::MEANS_TIME)
}
