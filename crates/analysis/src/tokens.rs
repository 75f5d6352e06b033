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

use linimasa_dossier::model::Span;
use linimasa_dossier::text::is_dash_or_quote;

use crate::actors::PlainWords;
use crate::hash;
use crate::spans::{offset, slice};
use crate::vocabulary::{Traits, Vocabulary, Word};

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters; whether the first one is a capital.
    Word {
        /// Whether it begins with a capital.
        capital: bool,
    },
    /// Decimal digits: how many, and their value where it fits.
    Number {
        /// How many digits.
        digits: u8,
        /// Their value, saturating.
        value: u64,
    },
    /// One character of anything else that is not white space.
    Mark(char),
}

/// A word, a number or a mark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Its bytes in the text.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) kind: Kind,
    /// Whether white space, or nothing at all, stands before it.
    pub(crate) spaced: bool,
    folded: (u32, u32),
    /// Which word of the tables it is.
    word: Word,
}

/// The tokens of a piece of text.
///
/// The lower-case forms are bytes of one string: the piece itself in ASCII
/// lower case, and behind it the forms of those tokens that need more than
/// that.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    list: Vec<Token>,
    folded: String,
    vocabulary: Option<&'static Vocabulary>,
    traits: Traits,
}

/// Most sentences have fewer.
const SENTENCE_TOKENS: usize = 64;

impl Tokens {
    /// None so far, whose words will be looked up in `vocabulary`.
    pub(crate) fn new(vocabulary: &'static Vocabulary) -> Tokens {
        Tokens {
            vocabulary: Some(vocabulary),
            list: Vec::with_capacity(SENTENCE_TOKENS),
            folded: String::with_capacity(SENTENCE_TOKENS * 8),
            ..Tokens::default()
        }
    }

    /// Reads the bytes `span` of `text` in place of what is there; `words` are
    /// those of the text that are known already.
    pub(crate) fn read(&mut self, text: &str, span: Span, words: &mut PlainWords<'_>) {
        let piece = slice(text, span);
        self.list.clear();
        self.traits = Traits::NONE;
        self.folded.clear();
        self.folded.push_str(piece);
        self.folded.make_ascii_lowercase();
        let mut at = 0;
        let mut spaced = true;
        while let Some(&byte) = piece.as_bytes().get(at) {
            let (space, length) = match class(byte) {
                Class::Space => (true, 1),
                Class::Digit => (false, self.push_number(piece, at, span.start, spaced)),
                Class::Letter => match words.at(span.start + offset(at)) {
                    Some((end, key)) => {
                        let end = (end - span.start) as usize;
                        let capital = byte.is_ascii_uppercase();
                        self.push_plain((at, end), key, capital, span.start, spaced);
                        (false, end - at)
                    }
                    None => (false, self.push_word(piece, at, span.start, spaced)),
                },
                Class::Mark if byte != b'`' => {
                    let kind = Kind::Mark(char::from(byte));
                    let known = |known: &Vocabulary| known.mark(byte);
                    self.push((at, at + 1), kind, known, span.start, spaced);
                    (false, 1)
                }
                Class::Mark | Class::Other => {
                    let first = piece[at..].chars().next().unwrap_or(' ');
                    if first.is_whitespace() {
                        (true, first.len_utf8())
                    } else {
                        (false, self.push_other(piece, at, span.start, spaced))
                    }
                }
            };
            at += length;
            // What stands behind most.
            let is_blank = piece.as_bytes().get(at) == Some(&b' ');
            spaced = space || is_blank;
            at += usize::from(is_blank);
        }
    }

    /// The ASCII digits at `at`, and how many bytes they have.
    fn push_number(&mut self, piece: &str, at: usize, base: u32, spaced: bool) -> usize {
        let digits = &piece.as_bytes()[at..];
        let mut value = 0_u64;
        let mut length = 0;
        while let Some(digit) = digits.get(length).filter(|byte| byte.is_ascii_digit()) {
            if length == usize::from(u8::MAX) {
                break;
            }
            let digit = u64::from(digit - b'0');
            value = value.saturating_mul(10).saturating_add(digit);
            length += 1;
        }
        let key = hash::of_folded(&digits[..length]);
        let digits = u8::try_from(length).unwrap_or(u8::MAX);
        self.traits = self.traits.and(Traits::DIGITS);
        self.push(
            (at, at + length),
            Kind::Number { digits, value },
            |words| words.word(key),
            base,
            spaced,
        );
        length
    }

    /// The word at `at` that begins with an ASCII letter, and its bytes.
    fn push_word(&mut self, piece: &str, at: usize, base: u32, spaced: bool) -> usize {
        let rest = &piece.as_bytes()[at..];
        let end = rest.iter().position(|byte| class(*byte) != Class::Letter);
        let length = end.unwrap_or(rest.len());
        let plain = rest
            .get(length)
            .is_none_or(|byte| byte.is_ascii() && !matches!(byte, b'\'' | b'`'));
        if !plain {
            return self.push_other(piece, at, base, spaced);
        }
        let folded = self.folded.get(at..at + length).unwrap_or_default();
        let key = hash::of_folded(folded.as_bytes());
        let capital = rest.first().is_some_and(u8::is_ascii_uppercase);
        self.push_plain((at, at + length), key, capital, base, spaced);
        length
    }

    /// The word of letters of ASCII that has that hash.
    // Most tokens: it belongs into the loop that asks.
    #[inline(always)]
    fn push_plain(&mut self, at: (usize, usize), key: u64, capital: bool, base: u32, spaced: bool) {
        let kind = Kind::Word { capital };
        self.push(at, kind, |words| words.word(key), base, spaced);
    }

    /// A word or a mark that is not all ASCII, and its bytes.
    fn push_other(&mut self, piece: &str, at: usize, base: u32, spaced: bool) -> usize {
        let first = piece[at..].chars().next().unwrap_or(' ');
        let length = token_len(&piece[at..], first);
        let kind = if is_letter(first) {
            Kind::Word {
                capital: first.is_uppercase(),
            }
        } else {
            Kind::Mark(straight(first))
        };
        if matches!(kind, Kind::Mark('½' | '¼' | '¾')) {
            self.traits = self.traits.and(Traits::DIGITS);
        }
        let folded = self.folded.len();
        let visible = piece[at..at + length].chars();
        let visible = visible.filter(|c| !is_invisible(*c));
        self.folded
            .extend(visible.flat_map(|c| straight(c).to_lowercase()));
        let key = hash::of_folded(&self.folded.as_bytes()[folded..]);
        self.push(
            (at, at + length),
            kind,
            |words| words.word(key),
            base,
            spaced,
        );
        if let Some(token) = self.list.last_mut() {
            token.folded = (offset(folded), offset(self.folded.len()));
        }
        length
    }

    /// The bytes `from..to` of the piece that begins at `base`, which are
    /// folded as they stand; `word` says which word of the tables they are.
    fn push(
        &mut self,
        (from, to): (usize, usize),
        kind: Kind,
        word: impl Fn(&Vocabulary) -> Word,
        base: u32,
        spaced: bool,
    ) {
        let folded = (offset(from), offset(to));
        let word = self.vocabulary.map_or(Word::default(), word);
        self.traits = self.traits.and(word.traits);
        self.list.push(Token {
            span: Span {
                start: base + folded.0,
                end: base + folded.1,
            },
            kind,
            spaced,
            folded,
            word,
        });
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The token at `index`.
    pub(crate) fn get(&self, index: usize) -> Option<&Token> {
        self.list.get(index)
    }

    /// The lower-case form of the token at `index`; empty past the end.
    pub(crate) fn folded(&self, index: usize) -> &str {
        self.list.get(index).map_or("", |token| {
            &self.folded[token.folded.0 as usize..token.folded.1 as usize]
        })
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
            Kind::Number { digits, value } => Some((digits, value)),
            _ => None,
        }
    }

    /// Whether there is a word at `index`.
    pub(crate) fn is_word(&self, index: usize) -> bool {
        matches!(
            self.list.get(index),
            Some(Token {
                kind: Kind::Word { .. },
                ..
            })
        )
    }

    /// Whether there is a word with a capital at `index`.
    pub(crate) fn is_capital(&self, index: usize) -> bool {
        matches!(
            self.list.get(index),
            Some(Token {
                kind: Kind::Word { capital: true },
                ..
            })
        )
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

/// What an ASCII byte is; the bytes of other characters are one class.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Space,
    Mark,
    Other,
}

fn class(byte: u8) -> Class {
    CLASSES[usize::from(byte)]
}

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b' ' | b'\t'..=b'\r' => Class::Space,
            _ => Class::Mark,
        };
        byte += 1;
    }
    classes
};

/// Bytes of the token that `piece` begins with, no number; `first` is its
/// first character.
fn token_len(piece: &str, first: char) -> usize {
    if !is_letter(first) {
        return first.len_utf8();
    }
    let mut end = 0;
    for (at, c) in piece.char_indices() {
        let inside = is_letter(c)
            || is_invisible(c)
            || (straight(c) == '\'' && holds_apostrophe(&piece[at + c.len_utf8()..]));
        if !inside {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// Whether an apostrophe before `rest` is inside its word: "Jum'at" has one,
/// a possessive "'s" and a closing quotation mark are not.
fn holds_apostrophe(rest: &str) -> bool {
    let mut chars = rest.chars();
    let Some(next) = chars.next().filter(|c| is_letter(*c)) else {
        return false;
    };
    next != 's' || chars.next().is_some_and(is_letter)
}

fn is_letter(c: char) -> bool {
    !is_dash_or_quote(c) && c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Soft hyphen, zero-width space and joiners, byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

/// Typographic apostrophes and dashes as their ASCII cousins.
fn straight(c: char) -> char {
    match c {
        '’' | '‘' | 'ʼ' | '`' => '\'',
        '–' | '—' | '‑' | '‐' | '−' => '-',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        let all = Span {
            start: 0,
            end: offset(text.len()),
        };
        let mut tokens = Tokens::default();
        tokens.read(text, all, &mut PlainWords::default());
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
