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
    /// The text up to the end of the sentence, and where that begins.
    text: &'a str,
    start: u32,
    /// Where it begins in lower case.
    folded: usize,
    batch: &'a mut Batch<'w>,
}

/// What stands somewhere and where it ends; white space is nothing.
type Found = (Option<(Kind, Word)>, u32);

impl<'a, 'w> Reader<'a, 'w> {
    /// One that reads what `text` has from `start` on into `batch`; `folded` is
    /// where that begins in lower case.
    pub(super) fn new(
        text: &'a str,
        start: u32,
        folded: usize,
        batch: &'a mut Batch<'w>,
    ) -> Reader<'a, 'w> {
        Reader {
            text,
            start,
            folded,
            batch,
        }
    }

    /// Reads all of it; what any of its words may be. `words` are those of the
    /// text that are known already.
    pub(super) fn read(mut self, words: &mut PlainWords<'_>) -> Traits {
        let bytes = self.text.as_bytes();
        let mut traits = Traits::NONE;
        let mut spaced = true;
        let mut at = self.start;
        while let Some(&byte) = bytes.get(at as usize) {
            // Each case with its own `push`, so that all of a word's stays in
            // registers.
            if let Some((end, key)) = words.at(at) {
                let (kind, word) = self.plain_word(key, byte);
                traits = traits.and(word.traits);
                self.push(at, end, kind, word, spaced);
                (at, spaced) = (end, false);
            } else {
                let (found, end) = self.other(at, byte);
                if let Some((kind, word)) = found {
                    traits = traits.and(word.traits);
                    self.push(at, end, kind, word, spaced);
                }
                (at, spaced) = (end, found.is_none());
            }
            // What stands behind most.
            if bytes.get(at as usize) == Some(&b' ') {
                spaced = true;
                at += 1;
            }
        }
        traits
    }

    #[inline(always)]
    fn push(&mut self, start: u32, end: u32, kind: Kind, word: Word, spaced: bool) {
        self.batch.list.push(Token {
            span: Span { start, end },
            kind,
            word,
            spaced,
        });
    }

    /// The word of letters of ASCII that has that hash and begins with `first`.
    // Most tokens: it belongs into the loop that asks.
    #[inline(always)]
    fn plain_word(&self, key: u64, first: u8) -> (Kind, Word) {
        let kind = Kind::Word {
            capital: first.is_ascii_uppercase(),
            form: 0,
        };
        (kind, self.batch.words.get(key))
    }

    /// What is at `at` and begins with `byte`, no word that is known.
    #[inline(never)]
    fn other(&mut self, at: u32, byte: u8) -> Found {
        match class(byte) {
            Class::Letter => self.word(at),
            Class::Space => (None, at + 1),
            Class::Digit => self.number(at),
            Class::Mark => {
                let kind = Kind::Mark(char::from(byte));
                (Some((kind, self.batch.words.mark(byte))), at + 1)
            }
            Class::Other => self.strange(at),
        }
    }

    /// The text from `at` on.
    fn rest(&self, at: u32) -> &'a str {
        self.text.get(at as usize..).unwrap_or_default()
    }

    /// The ASCII digits at `at`.
    fn number(&self, at: u32) -> Found {
        let bytes = self.rest(at).as_bytes();
        let length = bytes.iter().position(|byte| !byte.is_ascii_digit());
        let length = length.unwrap_or(bytes.len()).min(DIGITS_MAX);
        let digits = bytes.get(..length).unwrap_or_default();
        let kind = Kind::Number {
            digits: u8::try_from(length).unwrap_or(u8::MAX),
            value: u32::try_from(value(digits)).unwrap_or(u32::MAX),
        };
        let word = self.batch.words.get(hash::of_folded(digits));
        (Some((kind, word.of_digits())), at + offset(length))
    }

    /// The word at `at` that begins with an ASCII letter.
    #[cold]
    fn word(&mut self, at: u32) -> Found {
        let rest = self.rest(at).as_bytes();
        let end = rest.iter().position(|byte| class(*byte) != Class::Letter);
        let length = end.unwrap_or(rest.len());
        let plain = rest
            .get(length)
            .is_none_or(|byte| byte.is_ascii() && !matches!(byte, b'\'' | b'`'));
        if !plain {
            return self.strange(at);
        }
        let from = self.folded + (at - self.start) as usize;
        let folded = self.batch.folded.as_bytes().get(from..from + length);
        let key = hash::of_folded(folded.unwrap_or_default());
        let first = rest.first().copied().unwrap_or_default();
        (Some(self.plain_word(key, first)), at + offset(length))
    }

    /// A word or a mark that is not all ASCII, or white space.
    #[cold]
    fn strange(&mut self, at: u32) -> Found {
        let rest = self.rest(at);
        let first = rest.chars().next().unwrap_or(' ');
        if first.is_whitespace() {
            return (None, at + offset(first.len_utf8()));
        }
        let length = token_len(rest, first);
        let folded = &mut self.batch.folded;
        let from = folded.len();
        let visible = rest.get(..length).unwrap_or_default().chars();
        let visible = visible.filter(|c| !is_invisible(*c));
        folded.extend(visible.flat_map(|c| straight(c).to_lowercase()));
        let key = hash::of_folded(&folded.as_bytes()[from..]);
        let form = (
            offset(from - self.folded),
            offset(folded.len() - self.folded),
        );
        let word = self.batch.words.get(key);
        let kind = if is_letter(first) {
            self.batch.forms.push(form);
            Kind::Word {
                capital: first.is_uppercase(),
                form: offset(self.batch.forms.len()),
            }
        } else {
            Kind::Mark(straight(first))
        };
        let word = match kind {
            Kind::Mark('½' | '¼' | '¾') => word.of_digits(),
            _ => word,
        };
        (Some((kind, word)), at + offset(length))
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
