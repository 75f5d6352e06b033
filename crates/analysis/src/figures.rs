//! Figures: quantities that a text claims.
//!
//! | text | value | unit | qualifier |
//! | --- | --- | --- | --- |
//! | `hampir 2.000 tentara` | 2000 | `tentara` | lt |
//! | `nearly 2,000 Russian troops` | 2000 | `troops` | lt |
//! | `Rp 15 juta`, `15 juta dolar AS` | 15e6 | `rp`, `dolar as` | |
//! | `4.500 km persegi`, `12,5 persen`, `7%` | | `km persegi`, `persen`, `%` | |
//! | `tiga distrik`, `five border posts` | 3, 5 | `distrik`, `posts` | |
//! | `300 lebih warga`, `2.000-an warga` | 300, 2000 | `warga` | gt, about |
//! | `sedikitnya 40` | 40 | | min |
//!
//! A span has the numeral, its scale word and its unit, not the qualifier
//! before it. The unit is the head noun. No figures: dates and lengths of time,
//! ordinals, articles of law, numbers of files, telephones and houses, scores,
//! and numbers inside names.

use linimasa_dossier::model::{Figure, FigureQualifier, Span};

use crate::language::{Lang, Language, language};
use crate::numerals::{self, NumberWords, Numeral};
use crate::phrases::Phrases;
use crate::spans::slice;
use crate::time::words::{Term, TimeWords};
use crate::tokens::Tokens;

/// What a word does to the number beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FigureTerm {
    /// Before a number: "hampir".
    Qualifier(FigureQualifier),
    /// Behind a number: "lebih" of "300 lebih warga".
    QualifierBehind(FigureQualifier),
    /// Before a number: "Rp".
    Currency,
    /// A unit of more than one word, or one that is no noun: "km persegi",
    /// "%".
    Unit,
    /// A word that is no unit: "yang", "dari".
    Function,
    /// What follows is a number of something, no quantity: "pasal".
    Numbered,
    /// A phrase with a number word in it that counts nothing: "salah satu".
    NotNumber,
    /// Behind a number without a unit, what it is a part of: "dari", "lainnya".
    Partitive,
    /// Before a head noun where heads come first: "mantan", "calon".
    BeforeHead,
    /// A plural that does not end in s: "people".
    Plural,
}

/// One language's words of quantities.
#[derive(Debug)]
pub struct FigureWords {
    /// Its numbers.
    pub numbers: NumberWords,
    /// Words around numbers, lower case.
    pub terms: Phrases<FigureTerm>,
    /// Whether adjectives stand before their noun, so that the head is the
    /// last word and not the first.
    pub head_last: bool,
    /// What a verb begins with, where that can be told.
    pub verb_prefixes: &'static [&'static str],
    /// What a verb ends with, where that can be told.
    pub verb_suffixes: &'static [&'static str],
}

/// A figure, and by which rule it is one.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundFigure {
    /// What the text claims.
    pub figure: Figure,
    /// What was recognised: "numeral-and-unit".
    pub rule: &'static str,
}

/// All figures in the `sentences`, in order. No number inside `taken`,
/// the time expressions and mentions, is one; `taken` is in order.
#[must_use]
pub fn find(text: &str, sentences: &[Span], taken: &[Span], lang: Lang) -> Vec<FoundFigure> {
    let Language { figures, time, .. } = language(lang);
    let mut figures_found = Vec::new();
    for &sentence in sentences {
        let from = taken.partition_point(|span| span.end <= sentence.start);
        let to = taken.partition_point(|span| span.start < sentence.end);
        let tokens = Tokens::of(text, sentence);
        let reader = Reader {
            text,
            tokens: &tokens,
            words: figures,
            time,
            taken: taken.get(from..to).unwrap_or(&[]),
        };
        figures_found.extend(reader.figures());
    }
    figures_found
}

/// One sentence.
struct Reader<'a> {
    text: &'a str,
    tokens: &'a Tokens,
    words: &'static FigureWords,
    time: &'static TimeWords,
    taken: &'a [Span],
}

/// A unit and the token behind it.
struct UnitFound {
    text: String,
    next: usize,
}

impl Reader<'_> {
    fn figures(&self) -> Vec<FoundFigure> {
        let mut figures = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            at = match self.figure(at) {
                Some((figure, next)) => {
                    figures.extend(figure);
                    next
                }
                None => at + 1,
            };
        }
        figures
    }

    /// figure = [currency] numeral [behind] [unit]
    ///
    /// The token behind a number that is no figure is returned without one.
    fn figure(&self, at: usize) -> Option<(Option<FoundFigure>, usize)> {
        if let Some(len) = self.term(at, FigureTerm::NotNumber) {
            return Some((None, at + len));
        }
        if self.is_taken(at) {
            return None;
        }
        let currency = self.term(at, FigureTerm::Currency);
        let number_at = at + currency.unwrap_or(0);
        let numeral = numerals::parse(self.tokens, number_at, &self.words.numbers)?;
        let next = Some((None, numeral.next));
        if self.is_taken(number_at) || !self.is_quantity(number_at, numeral) {
            return next;
        }
        let (behind, unit_at) = self.qualifier_behind(numeral.next);
        let unit = self.unit(unit_at, numeral.value);
        let end = unit.as_ref().map_or(unit_at, |unit| unit.next);
        let before = self.qualifier(at);
        if unit.is_none() && currency.is_none() && !self.stands_alone(at, numeral, before) {
            return next;
        }
        let year = self.is_like_year(number_at, numeral.next) && currency.is_none();
        if self.is_time(unit_at) || self.is_name(at, end) || (year && before.is_none()) {
            return next;
        }
        let (unit_text, rule) = match (currency, unit) {
            (Some(len), _) => (self.folded(at, at + len), "currency-and-numeral"),
            (None, Some(unit)) => (unit.text, "numeral-and-unit"),
            (None, None) => (String::new(), "numeral-alone"),
        };
        let end = if currency.is_some() { unit_at } else { end };
        let figure = Figure {
            span: self.tokens.span(at, end),
            value: numeral.value,
            unit: unit_text,
            qualifier: before.or(behind),
        };
        Some((Some(FoundFigure { figure, rule }), end))
    }

    /// Whether a number is one that counts: no ordinal, no part of a longer
    /// number, a score, a version, a telephone.
    fn is_quantity(&self, at: usize, numeral: Numeral) -> bool {
        let numbered = self.ends_before(at, FigureTerm::Numbered);
        if numbered || !numeral.digits {
            return !numbered && !self.is_hyphenated(at) && !self.is_suffixed(numeral.next);
        }
        let (digits, first) = self.tokens.number(at).unwrap_or_default();
        let padded = digits > 1 && first < 10_u64.pow(u32::from(digits.min(19)) - 1);
        let long = digits >= DIGITS_MAX;
        !padded && !long && !self.is_hyphenated(at) && !self.is_suffixed(numeral.next)
    }

    /// Whether something is joined to the number at `at` from before: "B-52",
    /// "3/4", "ke-2", "#5".
    fn is_hyphenated(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let mark = matches!(
            self.tokens.mark(before),
            Some('-' | '/' | '.' | ',' | ':' | '#' | '@' | '_' | '+' | '=')
        );
        self.tokens.is_joined(at) && (mark || self.tokens.is_word(before))
    }

    /// Whether something is joined to the number that ends before `at`: "3-1",
    /// "5th", "07:30". A suffix for "about" and a percent sign may be.
    fn is_suffixed(&self, at: usize) -> bool {
        if !self.tokens.is_joined(at) {
            return false;
        }
        let unit = self.term(at, FigureTerm::Unit).is_some();
        let about = self.qualifier_behind(at).1 > at;
        let number = self.tokens.is_joined(at + 1) && self.tokens.number(at + 1).is_some();
        let joint = matches!(self.tokens.mark(at), Some('/' | ':' | '-' | '.' | ','));
        let word = self.tokens.mark(at) == Some('-') && self.tokens.is_joined(at + 1);
        !unit && !about && (self.tokens.is_word(at) || (joint && number) || word)
    }

    /// Whether a number without a unit claims a quantity: one with a
    /// qualifier, with marks of thousands or a scale, behind a verb, or as a
    /// part of something.
    fn stands_alone(&self, at: usize, numeral: Numeral, before: Option<FigureQualifier>) -> bool {
        let part = self.term(numeral.next, FigureTerm::Partitive).is_some();
        if (before.is_some() || part) && (numeral.digits || numeral.value > 1.0) {
            return true;
        }
        if numeral.next > at + 1 {
            return numeral.digits || numeral.value >= 100.0;
        }
        numeral.digits && self.follows_verb(at) && !self.has_year_digits(at)
    }

    /// Whether a verb stands before the number, as far as that can be told:
    /// "menewaskan 25", "killed 25".
    fn follows_verb(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let word = self.tokens.folded(before);
        let prefixed = begins_with_one_of(word, self.words.verb_prefixes);
        let suffixed = self
            .words
            .verb_suffixes
            .iter()
            .any(|end| word.ends_with(end));
        let age = self
            .time
            .terms
            .at(self.tokens, before)
            .any(|(term, _)| term == Term::Age);
        self.tokens.is_word(before)
            && !self.tokens.is_capital(before)
            && !age
            && (prefixed || suffixed)
    }

    /// qualifier = a phrase of the table right before the number
    fn qualifier(&self, at: usize) -> Option<FigureQualifier> {
        (at.saturating_sub(QUALIFIER_TOKENS_MAX)..at).find_map(|from| {
            self.words
                .terms
                .at(self.tokens, from)
                .filter(|(_, len)| from + len == at)
                .find_map(|(term, _)| match term {
                    FigureTerm::Qualifier(qualifier) => Some(qualifier),
                    _ => None,
                })
        })
    }

    /// behind = "lebih" | "-an"
    fn qualifier_behind(&self, at: usize) -> (Option<FigureQualifier>, usize) {
        self.words
            .terms
            .at(self.tokens, at)
            .find_map(|(term, len)| match term {
                FigureTerm::QualifierBehind(qualifier) => Some((Some(qualifier), at + len)),
                _ => None,
            })
            .unwrap_or((None, at))
    }

    /// unit = phrase of the table | head noun
    fn unit(&self, at: usize, value: f64) -> Option<UnitFound> {
        if self.is_taken(at) && !self.words.head_last {
            return None;
        }
        if let Some(len) = self.term(at, FigureTerm::Unit) {
            return self.unit_of(at, at + len);
        }
        if !self.is_noun(at) {
            return None;
        }
        if !self.words.head_last {
            return self.first_noun(at);
        }
        let nouns = (at..at + HEAD_TOKENS_MAX).take_while(|&at| self.is_noun(at));
        let plural = nouns.clone().find(|&at| self.is_plural(at));
        let head = match plural {
            Some(head) if value != 1.0 => head,
            _ => at,
        };
        let mut found = self.unit_of(at, head + 1)?;
        found.text = self.folded(head, head + 1);
        Some(found)
    }

    /// The head where it comes first, behind "mantan" and its kin.
    fn first_noun(&self, at: usize) -> Option<UnitFound> {
        let head = at + self.term(at, FigureTerm::BeforeHead).unwrap_or(0);
        let head = if self.is_noun(head) { head } else { at };
        self.unit_of(head, head + 1)
    }

    fn unit_of(&self, from: usize, to: usize) -> Option<UnitFound> {
        Some(UnitFound {
            text: self.folded(from, to),
            next: to,
        })
    }

    /// Whether a word can be a unit: no function word, no number.
    fn is_noun(&self, at: usize) -> bool {
        let function = self.term(at, FigureTerm::Function).is_some()
            || self.term(at, FigureTerm::NotNumber).is_some();
        self.tokens.is_word(at)
            && !function
            && numerals::parse(self.tokens, at, &self.words.numbers).is_none()
    }

    fn is_plural(&self, at: usize) -> bool {
        let word = self.tokens.folded(at);
        let plural = word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us");
        plural || self.term(at, FigureTerm::Plural).is_some()
    }

    /// Whether the unit is one of time: an age, a length, a day of a month.
    fn is_time(&self, at: usize) -> bool {
        let dash = at + usize::from(self.tokens.is_mark(at, '-'));
        self.time
            .terms
            .at(self.tokens, dash)
            .any(|(term, _)| matches!(term, Term::Unit(_) | Term::Plural(_) | Term::Month(_)))
    }

    /// Whether capitals stand on both sides of a number in a sentence of
    /// common words: "Boeing 737 Max".
    fn is_name(&self, at: usize, end: usize) -> bool {
        let before = at.checked_sub(1).is_some_and(|b| self.tokens.is_capital(b));
        let inside = self.tokens.is_capital(end.wrapping_sub(1));
        before && at > 1 && inside && !self.is_headline()
    }

    /// Whether four digits are rather a year: behind a name, or before a verb.
    fn is_like_year(&self, at: usize, next: usize) -> bool {
        let four = self.has_year_digits(at) && next == at + 1;
        let named = at
            .checked_sub(1)
            .is_some_and(|before| self.tokens.is_capital(before));
        let verb = begins_with_one_of(self.tokens.folded(next), self.words.verb_prefixes);
        four && (at == 0 || named || verb)
    }

    fn has_year_digits(&self, at: usize) -> bool {
        self.tokens
            .number(at)
            .is_some_and(|(digits, value)| digits == 4 && (1900..2100).contains(&value))
    }

    /// Whether most words have capitals.
    fn is_headline(&self) -> bool {
        let words = (0..self.tokens.len()).filter(|&at| self.tokens.is_word(at));
        let capitals = words.clone().filter(|&at| self.tokens.is_capital(at));
        capitals.count() * 4 > words.count() * 3
    }

    fn term(&self, at: usize, term: FigureTerm) -> Option<usize> {
        self.words
            .terms
            .at(self.tokens, at)
            .find(|(found, _)| *found == term)
            .map(|(_, len)| len)
    }

    fn ends_before(&self, at: usize, term: FigureTerm) -> bool {
        (at.saturating_sub(QUALIFIER_TOKENS_MAX)..at)
            .any(|from| self.term(from, term).is_some_and(|len| from + len == at))
    }

    fn is_taken(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        let index = self
            .taken
            .partition_point(|span| span.end <= token.span.start);
        self.taken
            .get(index)
            .is_some_and(|span| span.start < token.span.end)
    }

    /// The text of the tokens `from..to`, lower case.
    fn folded(&self, from: usize, to: usize) -> String {
        slice(self.text, self.tokens.span(from, to)).to_lowercase()
    }
}

/// Whether a word begins like one of these and goes on.
pub(crate) fn begins_with_one_of(word: &str, prefixes: &[&str]) -> bool {
    prefixes
        .iter()
        .any(|prefix| word.len() > prefix.len() && word.starts_with(prefix))
}

/// Numbers with more digits in a row are of telephones and accounts.
const DIGITS_MAX: u8 = 7;
/// No qualifier has more tokens: "sekurang-kurangnya".
const QUALIFIER_TOKENS_MAX: usize = 5;
/// How many words a noun with its adjectives can have.
const HEAD_TOKENS_MAX: usize = 4;
