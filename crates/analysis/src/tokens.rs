//! Words, numbers and marks of a text, each with its bytes: what the grammars
//! of time and of figures read. Unlike a search's tokens they keep
//! punctuation, because "17/4" and "17, 4" are not the same.
//!
//! | text | tokens |
//! | --- | --- |
//! | `Rabu (17/4)` | word `rabu`, mark `(`, number 17, mark `/`, number 4, mark `)` |
//! | `1990-an` | number 1990, mark `-`, word `an` |
//! | `Jum’at` | word `jum'at` |
//! | `Monday’s` | word `monday`, mark `'`, word `s` |

mod read;

use linimasa_dossier::model::Span;

use crate::actors::PlainWords;
use crate::spans::{offset, slice};
use crate::tokens::read::Reader;
use crate::vocabulary::{Traits, Word, Words};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters; whether the first one is a capital.
    Word {
        /// Whether it begins with a capital.
        capital: bool,
        /// 0 where its bytes in ASCII lower case are its lower-case form; else
        /// one more than the place of that form among those of its batch.
        form: u32,
    },
    /// Decimal digits: how many, and their value where it fits.
    Number {
        /// How many digits.
        digits: u8,
        /// Their value; where it does not fit, the highest.
        value: u32,
    },
    /// One character of anything else that is not white space.
    Mark(char),
}

/// A word, a number or a mark: its bytes in the text, what it is, and which word
/// of the tables.
#[derive(Clone, Copy, Debug)]
struct Token {
    span: Span,
    kind: Kind,
    word: Word,
    /// Whether white space, or nothing at all, stands before it.
    spaced: bool,
}

/// The tokens of sentences that are read together.
#[derive(Debug)]
pub(crate) struct Batch<'w> {
    list: Vec<Token>,
    /// The sentences in ASCII lower case, each with the forms behind it of those
    /// of its words that need more than that.
    folded: String,
    /// Where these forms are.
    forms: Vec<(u32, u32)>,
    sentences: Vec<Sentence>,
    words: &'w Words,
}

/// At least so many bytes of most texts have a token, a sentence, and a word
/// with a form of its own.
const TOKEN_BYTES: usize = 4;
const SENTENCE_BYTES: usize = 64;
const FORM_BYTES: usize = 64;

/// One of the sentences of a [`Batch`].
#[derive(Clone, Copy, Debug)]
struct Sentence {
    /// Its tokens.
    from: u32,
    to: u32,
    /// Where its bytes begin in the text, and in lower case.
    start: u32,
    folded: u32,
    traits: Traits,
}

/// The tokens of one sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tokens<'a> {
    list: &'a [Token],
    folded: &'a str,
    forms: &'a [(u32, u32)],
    /// The byte of the text that `folded` begins with.
    start: u32,
    traits: Traits,
}

impl<'w> Batch<'w> {
    /// None so far, whose words will be looked up among these, with room for so
    /// many bytes.
    pub(crate) fn new(words: &'w Words, bytes: usize) -> Batch<'w> {
        Batch {
            list: Vec::with_capacity(bytes / TOKEN_BYTES),
            folded: String::with_capacity(bytes),
            forms: Vec::with_capacity(bytes / FORM_BYTES),
            sentences: Vec::with_capacity(bytes / SENTENCE_BYTES),
            words,
        }
    }

    /// Forgets all sentences.
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.folded.clear();
        self.forms.clear();
        self.sentences.clear();
    }

    /// How many tokens all sentences have together.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The tokens of one sentence, in place of all there are.
    pub(crate) fn read_alone(&mut self, text: &str, sentence: Span) -> Tokens<'_> {
        self.clear();
        self.read(text, sentence, &mut PlainWords::default());
        self.sentence(0)
    }

    /// The tokens of the sentence of that number; none where there is no such.
    pub(crate) fn sentence(&self, number: usize) -> Tokens<'_> {
        let none = Sentence {
            from: 0,
            to: 0,
            start: 0,
            folded: 0,
            traits: Traits::NONE,
        };
        let sentence = self.sentences.get(number).copied().unwrap_or(none);
        let list = sentence.from as usize..sentence.to as usize;
        Tokens {
            list: self.list.get(list).unwrap_or_default(),
            folded: self
                .folded
                .get(sentence.folded as usize..)
                .unwrap_or_default(),
            forms: &self.forms,
            start: sentence.start,
            traits: sentence.traits,
        }
    }

    /// Reads the bytes `span` of `text` as one more sentence; `words` are those
    /// of the text that are known already.
    pub(crate) fn read(&mut self, text: &str, span: Span, words: &mut PlainWords<'_>) {
        let piece = slice(text, span);
        let from = offset(self.list.len());
        let folded = self.folded.len();
        self.folded.push_str(piece);
        if let Some(piece) = self.folded.get_mut(folded..) {
            piece.make_ascii_lowercase();
        }
        let text = text.get(..span.start as usize + piece.len());
        let text = text.unwrap_or_default();
        let traits = Reader::new(text, span.start, folded, self).read(words);
        self.sentences.push(Sentence {
            from,
            to: offset(self.list.len()),
            start: span.start,
            folded: offset(folded),
            traits,
        });
    }
}

impl<'a> Tokens<'a> {
    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The lower-case form of the token at `index`; empty past the end.
    pub(crate) fn folded(&self, index: usize) -> &'a str {
        let Some(token) = self.list.get(index) else {
            return "";
        };
        let form = match token.kind {
            Kind::Mark('-') => return "-",
            Kind::Mark('\'') => return "'",
            Kind::Word { form, .. } => form.checked_sub(1),
            Kind::Mark(_) | Kind::Number { .. } => None,
        };
        let (from, to) = match form {
            Some(form) => self.forms.get(form as usize).copied().unwrap_or_default(),
            None => (token.span.start - self.start, token.span.end - self.start),
        };
        self.folded
            .get(from as usize..to as usize)
            .unwrap_or_default()
    }

    /// Which word of the tables the token at `index` is.
    pub(crate) fn word(&self, index: usize) -> Word {
        self.list
            .get(index)
            .map_or(Word::default(), |token| token.word)
    }

    /// What the word at `index` may be.
    pub(crate) fn traits(&self, index: usize) -> Traits {
        self.word(index).traits
    }

    /// What any of the words may be.
    pub(crate) fn all_traits(&self) -> Traits {
        self.traits
    }

    /// What the token at `index` is.
    pub(crate) fn kind(&self, index: usize) -> Option<Kind> {
        self.list.get(index).map(|token| token.kind)
    }

    /// Whether the token at `index` is this mark.
    pub(crate) fn is_mark(&self, index: usize, mark: char) -> bool {
        self.mark(index) == Some(mark)
    }

    /// The mark at `index`.
    pub(crate) fn mark(&self, index: usize) -> Option<char> {
        match self.list.get(index)?.kind {
            Kind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Digits and value of the number at `index`.
    pub(crate) fn number(&self, index: usize) -> Option<(u8, u64)> {
        match self.list.get(index)?.kind {
            Kind::Number { digits, value } if value < u32::MAX => Some((digits, u64::from(value))),
            Kind::Number { digits, .. } => Some((digits, self.large_value(index))),
            _ => None,
        }
    }

    #[cold]
    fn large_value(&self, index: usize) -> u64 {
        value(self.folded(index).as_bytes())
    }

    /// Whether there is a word at `index`.
    pub(crate) fn is_word(&self, index: usize) -> bool {
        let token = self.list.get(index);
        token.is_some_and(|token| matches!(token.kind, Kind::Word { .. }))
    }

    /// Whether there is a word with a capital at `index`.
    pub(crate) fn is_capital(&self, index: usize) -> bool {
        let token = self.list.get(index);
        token.is_some_and(|token| matches!(token.kind, Kind::Word { capital: true, .. }))
    }

    /// Whether the token at `index` follows the one before without a space.
    pub(crate) fn is_joined(&self, index: usize) -> bool {
        self.list.get(index).is_some_and(|token| !token.spaced)
    }

    /// The bytes of the tokens `from..to`; `from < to`.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        let start = self.list.get(from).map_or(0, |token| token.span.start);
        let end = to
            .checked_sub(1)
            .and_then(|last| self.list.get(last))
            .map_or(start, |token| token.span.end);
        Span { start, end }
    }
}

/// What digits of ASCII come to, or the highest there is.
fn value(digits: &[u8]) -> u64 {
    digits.iter().fold(0, |value: u64, digit| {
        let digit = u64::from(digit.wrapping_sub(b'0'));
        value.saturating_mul(10).saturating_add(digit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        let all = Span {
            start: 0,
            end: offset(text.len()),
        };
        let words = Words::default();
        let mut batch = Batch::new(&words, text.len());
        let tokens = batch.read_alone(text, all);
        (0..tokens.len())
            .map(|index| tokens.folded(index).to_owned())
            .collect()
    }

    #[test]
    fn numbers_marks_and_words_come_apart() {
        assert_eq!(folded("Rabu (17/4)"), ["rabu", "(", "17", "/", "4", ")"]);
        assert_eq!(folded("1990-an"), ["1990", "-", "an"]);
        assert_eq!(folded("7pm"), ["7", "pm"]);
    }

    #[test]
    fn an_apostrophe_inside_a_word_stays_and_a_possessive_goes() {
        assert_eq!(folded("Jum’at"), ["jum'at"]);
        assert_eq!(folded("Monday’s"), ["monday", "'", "s"]);
        assert_eq!(folded("‘kata’"), ["'", "kata", "'"]);
    }

    #[test]
    fn soft_hyphens_do_not_break_words() {
        assert_eq!(folded("Sep\u{ad}tember"), ["september"]);
    }
}
