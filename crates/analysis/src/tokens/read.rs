//! Reads the tokens of a sentence.

use linimasa_dossier::model::Span;
use linimasa_dossier::text::is_dash_or_quote;

use super::{Batch, Kind, Token, value};
use crate::actors::PlainWords;
use crate::hash;
use crate::spans::offset;
use crate::vocabulary::{Traits, Word};

/// Reads one sentence into a [`Batch`].
pub(super) struct Reader<'a, 'w> {
    piece: &'a str,
    /// Where it begins in the text.
    base: u32,
    /// Where it begins in lower case.
    folded: usize,
    /// Whether white space stands before what comes now.
    spaced: bool,
    /// Those of all its words.
    traits: Traits,
    batch: &'a mut Batch<'w>,
}

impl<'a, 'w> Reader<'a, 'w> {
    /// One that reads `piece` into `batch`; `base` is where it begins in the
    /// text, `folded` where in lower case.
    pub(super) fn new(
        piece: &'a str,
        base: u32,
        folded: usize,
        batch: &'a mut Batch<'w>,
    ) -> Reader<'a, 'w> {
        Reader {
            piece,
            base,
            folded,
            spaced: true,
            traits: Traits::NONE,
            batch,
        }
    }

    /// Reads all of it; what any of its words may be. `words` are those of the
    /// text that are known already.
    pub(super) fn read(mut self, words: &mut PlainWords<'_>) -> Traits {
        let bytes = self.piece.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            at = match words.at(self.base + offset(at)) {
                Some((end, key)) => {
                    let end = (end - self.base) as usize;
                    self.push_plain(at, end, key, byte);
                    end
                }
                None => self.push_unknown(at, byte),
            };
            // What stands behind most.
            if bytes.get(at) == Some(&b' ') {
                self.spaced = true;
                at += 1;
            }
        }
        self.traits
    }

    /// What is at `at` and begins with `byte`, no word that is known; the end of
    /// it.
    fn push_unknown(&mut self, at: usize, byte: u8) -> usize {
        match class(byte) {
            Class::Letter => self.push_word(at),
            Class::Space => {
                self.spaced = true;
                at + 1
            }
            Class::Digit => self.push_number(at),
            Class::Mark => {
                let word = self.batch.words.mark(byte);
                self.push(at, at + 1, Kind::Mark(char::from(byte)), word);
                at + 1
            }
            Class::Other => self.push_other(at),
        }
    }

    /// The ASCII digits at `at`; the end of them.
    fn push_number(&mut self, at: usize) -> usize {
        let bytes = &self.piece.as_bytes()[at..];
        let length = bytes.iter().position(|byte| !byte.is_ascii_digit());
        let length = length.unwrap_or(bytes.len()).min(DIGITS_MAX);
        let bytes = &bytes[..length];
        let kind = Kind::Number {
            digits: u8::try_from(length).unwrap_or(u8::MAX),
            value: u32::try_from(value(bytes)).unwrap_or(u32::MAX),
        };
        let word = self.batch.words.get(hash::of_folded(bytes));
        self.push(at, at + length, kind, word.of_digits());
        at + length
    }

    /// The word at `at` that begins with an ASCII letter; the end of it.
    #[cold]
    fn push_word(&mut self, at: usize) -> usize {
        let rest = &self.piece.as_bytes()[at..];
        let end = rest.iter().position(|byte| class(*byte) != Class::Letter);
        let length = end.unwrap_or(rest.len());
        let plain = rest
            .get(length)
            .is_none_or(|byte| byte.is_ascii() && !matches!(byte, b'\'' | b'`'));
        if !plain {
            return self.push_other(at);
        }
        let end = at + length;
        let folded = self.batch.folded.as_bytes();
        let folded = folded.get(self.folded + at..self.folded + end);
        let key = hash::of_folded(folded.unwrap_or_default());
        let first = rest.first().copied().unwrap_or_default();
        self.push_plain(at, end, key, first);
        end
    }

    /// The word of letters of ASCII that has that hash and begins with `first`.
    // Most tokens: it belongs into the loop that asks.
    #[inline(always)]
    fn push_plain(&mut self, from: usize, to: usize, key: u64, first: u8) {
        let kind = Kind::Word {
            capital: first.is_ascii_uppercase(),
            form: 0,
        };
        self.push(from, to, kind, self.batch.words.get(key));
    }

    /// A word or a mark that is not all ASCII, or white space; the end of it.
    #[cold]
    fn push_other(&mut self, at: usize) -> usize {
        let rest = &self.piece[at..];
        let first = rest.chars().next().unwrap_or(' ');
        if first.is_whitespace() {
            self.spaced = true;
            return at + first.len_utf8();
        }
        let end = at + token_len(rest, first);
        let folded = &mut self.batch.folded;
        let from = folded.len();
        let visible = self.piece[at..end].chars();
        let visible = visible.filter(|c| !is_invisible(*c));
        folded.extend(visible.flat_map(|c| straight(c).to_lowercase()));
        let key = hash::of_folded(&folded.as_bytes()[from..]);
        let form = (
            offset(from - self.folded),
            offset(folded.len() - self.folded),
        );
        let kind = if is_letter(first) {
            self.batch.forms.push(form);
            Kind::Word {
                capital: first.is_uppercase(),
                form: offset(self.batch.forms.len()),
            }
        } else {
            Kind::Mark(straight(first))
        };
        if matches!(kind, Kind::Mark('½' | '¼' | '¾')) {
            self.traits = self.traits.and(Traits::DIGITS);
        }
        self.push(at, end, kind, self.batch.words.get(key));
        end
    }

    /// The bytes `from..to` of the piece.
    #[inline(always)]
    fn push(&mut self, from: usize, to: usize, kind: Kind, word: Word) {
        self.traits = self.traits.and(word.traits);
        self.batch.list.push(Token {
            span: Span {
                start: self.base + offset(from),
                end: self.base + offset(to),
            },
            kind,
            word,
            spaced: self.spaced,
        });
        self.spaced = false;
    }
}

/// More digits are two numbers.
const DIGITS_MAX: usize = u8::MAX as usize;

/// What a byte is; those of other characters than ASCII's are one class.
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
            // An apostrophe of other make.
            b'`' => Class::Other,
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
