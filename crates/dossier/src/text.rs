//! The one folding and the one word tokenizer: what the search compares and
//! what the analysis looks names up by.

use crate::model::Span;

mod fold;

pub use fold::fold;
pub(crate) use fold::fold_into;

/// The words of `text` with their places, in order.
///
/// A word is a run of letters, digits and combining marks. An apostrophe
/// between letters and a point or comma between digits belong to it
/// (`Jum'at`, `2.000`), and so does what cannot be seen, as a soft hyphen; a
/// hyphen does not (`Nagorno-Karabakh` is two words).
/// The English `'s` after a word belongs to no word.
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// The iterator that [`words`] returns.
#[derive(Clone, Debug)]
pub struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl Words<'_> {
    /// The place behind the last word and its `'s`.
    pub fn at(&self) -> usize {
        self.at
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = (Span, &'t str);

    fn next(&mut self) -> Option<(Span, &'t str)> {
        let start = word_start(self.text, self.at)?;
        let end = word_end(self.text, start);
        self.at = match self.text.as_bytes().get(end) {
            Some(byte) if may_join(*byte) => end + possessive_len(&self.text[end..]),
            _ => end,
        };
        let span = Span {
            start: start as u32,
            end: end as u32,
        };
        Some((span, &self.text[start..end]))
    }
}

/// Whether `c` is an apostrophe in any of the shapes texts give it.
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '´'
            | '\u{2018}'
            | '\u{2019}'
            | '\u{201B}'
            | '\u{02BC}'
            | '\u{02BB}'
            | '\u{FF07}'
    )
}

/// Whether `c` is a dash, a quotation mark or one of the marks beside them:
/// most of what stands between words and is none of ASCII. No letter or digit
/// is among them, which the tables of Unicode take long to say.
pub fn is_dash_or_quote(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}')
}

fn is_word_char(c: char) -> bool {
    !is_dash_or_quote(c) && (c.is_alphanumeric() || is_combining(c)) && !is_apostrophe(c)
}

/// Whether `c` is there to be seen by no reader: a soft hyphen, a zero-width
/// space or joiner, a byte order mark that strayed into the text.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'
    )
}

/// The combining diacritical marks: an `e` and U+0301 are `é`.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}')
}

// These two look at each byte of each text when it is read and when the search
// is first used: ASCII goes by the byte, and only the rest by the character.

/// Where the first word at or after `at` begins.
fn word_start(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let rest = text.as_bytes().get(at..)?;
        at += rest
            .iter()
            .position(|&byte| is_alphanumeric(byte) || !byte.is_ascii())?;
        let c = char_at(text, at);
        if c.is_ascii() || is_word_char(c) {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// Where the word that begins at `start` ends.
fn word_end(text: &str, start: usize) -> usize {
    let mut at = start;
    loop {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let run = rest.iter().position(|&byte| !is_alphanumeric(byte));
        at += run.unwrap_or(rest.len());
        if !run.is_some_and(|run| may_join(rest[run])) {
            return at;
        }
        let c = char_at(text, at);
        if !is_word_char(c) && !joins_at(text, at, c) {
            return at;
        }
        at += c.len_utf8();
    }
}

/// The same as `u8::is_ascii_alphanumeric`, at one look.
fn is_alphanumeric(byte: u8) -> bool {
    static ALPHANUMERIC: [bool; 256] = {
        let mut bytes = [false; 256];
        let mut byte = 0_u8;
        while byte < 128 {
            bytes[byte as usize] = byte.is_ascii_alphanumeric();
            byte += 1;
        }
        bytes
    };
    ALPHANUMERIC[usize::from(byte)]
}

/// Whether a character that begins with `byte`, and is no ASCII letter or
/// digit, can be inside a word: of ASCII only an apostrophe, a point and a
/// comma.
fn may_join(byte: u8) -> bool {
    !byte.is_ascii() || matches!(byte, b'\'' | b'`' | b'.' | b',')
}

/// The character at `at`, which is a boundary; a space at the end.
fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or(' ')
}

/// Whether `c`, which stands at `at`, is inside a word.
fn joins_at(text: &str, at: usize, c: char) -> bool {
    let previous = text[..at].chars().next_back().unwrap_or(' ');
    let next = char_at(text, at + c.len_utf8());
    let goes_on = || {
        text[at..]
            .trim_start_matches(is_invisible)
            .starts_with(is_word_char)
    };
    (is_invisible(c) && goes_on()) || (joins(previous, c, next) && possessive_len(&text[at..]) == 0)
}

/// Whether `c` between these two is inside a word.
fn joins(previous: char, c: char, next: char) -> bool {
    match c {
        '.' | ',' => previous.is_ascii_digit() && next.is_ascii_digit(),
        _ => is_apostrophe(c) && is_word_char(previous) && is_word_char(next),
    }
}

/// The bytes of the `'s` that `text` starts with; 0 where it does not.
fn possessive_len(text: &str) -> usize {
    let mut chars = text.chars();
    let Some(first) = chars.next().filter(|&c| is_apostrophe(c)) else {
        return 0;
    };
    match (chars.next(), chars.next()) {
        (Some('s' | 'S'), after) if !after.is_some_and(is_word_char) => first.len_utf8() + 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn list(text: &str) -> Vec<&str> {
        words(text).map(|(_, word)| word).collect()
    }

    #[test]
    fn a_hyphen_parts_words_and_an_apostrophe_does_not() {
        assert_eq!(
            list("Nagorno-Karabakh, Jum’at (17/4)"),
            ["Nagorno", "Karabakh", "Jum’at", "17", "4"]
        );
    }

    #[test]
    fn a_number_keeps_its_separators_but_not_the_full_stop() {
        assert_eq!(
            list("Sebanyak 2.000 atau 3,5 juta."),
            ["Sebanyak", "2.000", "atau", "3,5", "juta"]
        );
        assert_eq!(list("Tahun 2020."), ["Tahun", "2020"]);
    }

    #[test]
    fn the_english_possessive_belongs_to_no_word() {
        assert_eq!(
            list("Armenia's army, Pashinyan’s"),
            ["Armenia", "army", "Pashinyan"]
        );
        assert_eq!(list("Sa'sa"), ["Sa'sa"]);
    }

    #[test]
    fn no_dash_and_no_quotation_mark_is_a_letter_or_a_digit() {
        let marks = ('\0'..=char::MAX).filter(|&c| is_dash_or_quote(c));
        assert_eq!(marks.filter(|c| c.is_alphanumeric()).count(), 0);
        assert!(is_dash_or_quote('’') && is_dash_or_quote('–'));
    }

    #[test]
    fn what_cannot_be_seen_parts_no_word_and_ends_none() {
        assert_eq!(
            list("Ar\u{ad}menia\u{200b}, \u{feff}Rusia"),
            ["Ar\u{ad}menia", "Rusia"]
        );
    }

    #[test]
    fn quotation_marks_are_not_part_of_words() {
        assert_eq!(list("‘perang’ 'damai'"), ["perang", "damai"]);
    }

    proptest! {
        #[test]
        fn words_lie_in_order_on_what_they_name(text in "\\PC{0,40}") {
            let mut end = 0;
            for (span, word) in words(&text) {
                prop_assert!(span.start >= end && span.end > span.start);
                prop_assert_eq!(&text[span.start as usize..span.end as usize], word);
                end = span.end;
            }
        }
    }
}
