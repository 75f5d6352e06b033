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

use crate::spans::{offset, slice};

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
}

/// The tokens of a piece of text.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    list: Vec<Token>,
    folded: String,
}

impl Tokens {
    /// Reads the bytes `span` of `text`.
    pub(crate) fn of(text: &str, span: Span) -> Tokens {
        let mut tokens = Tokens::default();
        let piece = slice(text, span);
        let mut at = 0;
        let mut spaced = true;
        while let Some(c) = piece[at..].chars().next() {
            if c.is_whitespace() {
                spaced = true;
                at += c.len_utf8();
                continue;
            }
            let length = token_len(&piece[at..], c);
            tokens.push(&piece[at..at + length], span.start + offset(at), spaced);
            spaced = false;
            at += length;
        }
        tokens
    }

    fn push(&mut self, piece: &str, start: u32, spaced: bool) {
        let folded_start = offset(self.folded.len());
        let first = piece.chars().next().unwrap_or(' ');
        let kind = if first.is_ascii_digit() {
            Kind::Number {
                digits: u8::try_from(piece.len()).unwrap_or(u8::MAX),
                value: piece.parse().unwrap_or(u64::MAX),
            }
        } else if is_letter(first) {
            Kind::Word {
                capital: first.is_uppercase(),
            }
        } else {
            Kind::Mark(straight(first))
        };
        if piece.is_ascii() {
            let lower = piece.chars().map(|c| straight(c).to_ascii_lowercase());
            self.folded.extend(lower);
        } else {
            let visible = piece.chars().filter(|c| !is_invisible(*c));
            self.folded
                .extend(visible.flat_map(|c| straight(c).to_lowercase()));
        }
        self.list.push(Token {
            span: Span {
                start,
                end: start + offset(piece.len()),
            },
            kind,
            spaced,
            folded: (folded_start, offset(self.folded.len())),
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

/// Bytes of the token that `piece` begins with; `first` is its first character.
fn token_len(piece: &str, first: char) -> usize {
    if first.is_ascii_digit() {
        return piece
            .bytes()
            .take_while(u8::is_ascii_digit)
            .take(usize::from(u8::MAX))
            .count();
    }
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
    c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c)
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
        let tokens = Tokens::of(text, all);
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
