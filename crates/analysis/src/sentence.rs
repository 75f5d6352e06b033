//! Where sentences end.
//!
//! | text | sentences | because |
//! | --- | --- | --- |
//! | `Ia tiba. Lalu pergi.` | 2 | a stop, then a capital |
//! | `kata P. Peskov` | 1 | an initial |
//! | `Dr. Sari`, `No. 5` | 1 | an abbreviation of the table |
//! | `3.5 juta`, `07.30` | 1 | no space after the stop |
//! | `“Benar?” tanyanya.` | 1 | goes on in lower case |
//! | `“Benar.” Ia pergi.` | 2 | the closing mark belongs to the first |
//! | `Ia (lih. Bab 2. Dan 3.) pergi.` | 1 | no end inside brackets |
//! | `Entah… mungkin.` | 1 | an ellipsis that goes on in lower case |
//! | `Ia tiba.Lalu pergi.` | 2 | a space forgotten between two words |
//! | `a. Siapkan air.` | 1 | the mark of an item in a list |

use std::ops::Range;
use std::sync::LazyLock;

use linimasa_dossier::model::Span;

use crate::language::{Lang, language};
use crate::spans::{offset, slice};

/// What one language's sentences need to be told apart. All lower case.
#[derive(Debug)]
pub struct SentenceWords {
    /// Words that have a stop after them and do not end a sentence: titles,
    /// "jl".
    pub titles: &'static [&'static str],
    /// Words that have a stop after them where a number follows: "no".
    pub numbered: &'static [&'static str],
    /// Abbreviations that may end a sentence: they do before one of
    /// [`SentenceWords::starters`].
    pub abbreviations: &'static [&'static str],
    /// Words that begin a sentence far more often than a name.
    pub starters: &'static [&'static str],
}

/// The words of [`SentenceWords`] that have a stop behind them, all of ASCII, in
/// the order of the alphabet, each with the lists it is in.
struct Lists {
    words: Vec<(&'static str, u8)>,
    /// By how many bytes they have, a bit for each first letter: most words are
    /// turned away here.
    firsts: [u32; WORD_CHARS_MAX],
    starters: &'static [&'static str],
}

/// The lists a word is in.
const TITLE: u8 = 1;
const NUMBERED: u8 = 2;
const ABBREVIATION: u8 = 4;

/// Those of each language.
static LISTS: LazyLock<[Lists; Lang::ALL.len()]> =
    LazyLock::new(|| Lang::ALL.map(|lang| Lists::new(language(lang).sentences)));

impl Lists {
    fn new(all: &'static SentenceWords) -> Self {
        let lists = [
            (TITLE, all.titles),
            (NUMBERED, all.numbered),
            (ABBREVIATION, all.abbreviations),
        ];
        let words = lists.iter().flat_map(|(_, list)| *list);
        let in_lists = |word: &&'static str| {
            let with = lists.iter().filter(|(_, list)| list.contains(word));
            with.fold(0, |sum, (list, _)| sum | list)
        };
        let mut words: Vec<_> = words.map(|word| (*word, in_lists(word))).collect();
        words.sort_unstable();
        words.dedup();
        let mut firsts = [0; WORD_CHARS_MAX];
        for (word, _) in &words {
            if let Some(firsts) = firsts.get_mut(word.len()) {
                *firsts |= first_bit(word);
            }
        }
        Lists {
            firsts,
            words,
            starters: all.starters,
        }
    }

    /// The lists that a word is in, whatever its case.
    fn of(&self, word: &str) -> u8 {
        if !word.is_ascii() {
            let folded = word.to_lowercase();
            return if folded.is_ascii() {
                self.of(&folded)
            } else {
                0
            };
        }
        let firsts = self.firsts.get(word.len());
        if firsts.is_none_or(|firsts| firsts & first_bit(word) == 0) {
            return 0;
        }
        let folded = || word.bytes().map(|byte| byte.to_ascii_lowercase());
        let found = self
            .words
            .binary_search_by(|(known, _)| known.bytes().cmp(folded()));
        found
            .ok()
            .and_then(|at| self.words.get(at))
            .map_or(0, |&(_, lists)| lists)
    }
}

/// A bit for the letter of ASCII that a word begins with, whatever its case.
fn first_bit(word: &str) -> u32 {
    word.bytes().next().map_or(0, |first| 1 << (first & 31))
}

/// How long a bracket may be, in bytes, for no sentence to end inside it: an
/// opening mark whose partner was forgotten must not swallow the paragraph.
const BRACKET_BYTES_MAX: usize = 300;
/// How deep brackets may stand in one another before they are no brackets but
/// a drawing, which would be read again from each of them.
const BRACKET_DEPTH_MAX: u32 = 4;
/// No sentence is longer, in bytes: what has no stop for so long is a list or a
/// table. Its words are kept together while it is read.
const SENTENCE_BYTES_MAX: usize = 8_192;
/// No word has more letters.
const WORD_CHARS_MAX: usize = 32;
/// What follows a stop in an address and begins no sentence: "Warta.Com".
const DOMAIN_ENDS: [&str; 7] = ["com", "net", "org", "id", "co", "tv", "io"];

/// The sentences of one paragraph, in order, white space around them left out.
#[must_use]
pub fn split(text: &str, paragraph: Span, lang: Lang) -> Vec<Span> {
    let mut sentences = Vec::new();
    split_into(&mut sentences, text, paragraph, lang);
    sentences
}

/// Adds the sentences of one paragraph to those of the ones before it.
pub(crate) fn split_into(sentences: &mut Vec<Span>, text: &str, paragraph: Span, lang: Lang) {
    let piece = slice(text, paragraph);
    let words = &LISTS[lang as usize];
    let mut start = 0;
    let mut from = 0;
    while let Some(at) = next_mark(piece, from) {
        let c = piece[at..].chars().next().unwrap_or(' ');
        from = at + c.len_utf8();
        if matches!(c, '(' | '[') {
            from = from.max(at + bracket_len(&piece[at..]));
        } else if is_stop(c) {
            let end = end_of_closers(piece, from);
            if ends_here(piece, start..at, end, words) {
                push_trimmed(sentences, piece, start..end, paragraph.start);
                start = end;
            }
            from = end;
        }
    }
    push_trimmed(sentences, piece, start..piece.len(), paragraph.start);
}

/// Whether a byte is a bracket's or a stop's, or one that begins like "…".
#[inline(always)]
fn is_mark(byte: u8) -> bool {
    // Without a branch, so that many bytes are compared at once.
    (byte == b'(')
        | (byte == b'[')
        | (byte == b'.')
        | (byte == b'!')
        | (byte == b'?')
        | (byte == 0xe2)
}

/// Where the next bracket or stop may be.
fn next_mark(piece: &str, from: usize) -> Option<usize> {
    let rest = piece.as_bytes().get(from..)?;
    let (chunks, _) = rest.as_chunks::<16>();
    let has_mark = |chunk: &[u8; 16]| chunk.iter().fold(false, |has, byte| has | is_mark(*byte));
    let skipped = chunks.iter().take_while(|chunk| !has_mark(chunk)).count() * 16;
    let at = rest[skipped..].iter().position(|byte| is_mark(*byte))?;
    Some(from + skipped + at)
}

/// Bytes from the opening bracket that `rest` begins with to the one that
/// closes it; 0 where none does within [`BRACKET_BYTES_MAX`].
fn bracket_len(rest: &str) -> usize {
    let mut depth = 0_u32;
    for (at, c) in rest.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + c.len_utf8();
        }
        if at > BRACKET_BYTES_MAX || depth > BRACKET_DEPTH_MAX {
            break;
        }
    }
    0
}

/// The end of the stops and closing marks that go on at `from`.
fn end_of_closers(piece: &str, from: usize) -> usize {
    let closers = |c: char| is_stop(c) || matches!(c, '"' | '”' | '’' | '\'' | ')' | ']' | '»');
    piece[from..]
        .find(|c: char| !closers(c))
        .map_or(piece.len(), |len| from + len)
}

/// Whether the stop at `before.end` ends the sentence that began at
/// `before.start`; `end` is behind the stop and its closing marks.
fn ends_here(piece: &str, before: Range<usize>, end: usize, words: &Lists) -> bool {
    if ends_plainly(piece, before.clone(), end, words) {
        return true;
    }
    let stops = &piece[before.end..end];
    let after = &piece[end..];
    if !after.is_empty() && !after.starts_with(char::is_whitespace) {
        return stops == "." && lacks_space(&piece[before], after, words);
    }
    let next = after.trim_start();
    if !begins_sentence(next) {
        return next.is_empty();
    }
    if stops != "." {
        return true;
    }
    let sentence = &piece[before];
    let word = last_word(sentence);
    let listed = words.of(word);
    if listed & TITLE > 0 || is_list_mark(sentence) {
        return false;
    }
    if listed & NUMBERED > 0 && next.starts_with(char::is_numeric) {
        return false;
    }
    if listed & ABBREVIATION > 0 || is_initial(word) {
        return starts_with_one_of(next, words.starters);
    }
    true
}

/// Whether it does as most do: behind a word of small letters that no list has,
/// before a blank and a capital.
fn ends_plainly(piece: &str, before: Range<usize>, end: usize, words: &Lists) -> bool {
    let bytes = piece.as_bytes();
    let is_plain = match bytes.get(before.end..end + 2) {
        Some([b'.', b' ', next]) => next.is_ascii_uppercase(),
        _ => false,
    };
    let Some(sentence) = piece.get(before).filter(|_| is_plain) else {
        return false;
    };
    let others = sentence.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let word = sentence.get(others.len()..).unwrap_or_default();
    word.len() > 1 && others.ends_with(' ') && words.of(word) == 0
}

/// Whether a sentence can begin with `next`: a capital, a digit, a letter of a
/// script without capitals, an opening mark before one of them.
fn begins_sentence(next: &str) -> bool {
    let opening = |c: char| {
        matches!(
            c,
            '"' | '“' | '‘' | '\'' | '(' | '[' | '«' | '-' | '–' | '—'
        )
    };
    let first = next.trim_start_matches(opening).trim_start();
    first
        .chars()
        .next()
        .is_some_and(|c| c.is_numeric() || (c.is_alphabetic() && !c.is_lowercase()))
}

/// The letters and inner stops before a stop: "J.K" of "J.K."
fn last_word(sentence: &str) -> &str {
    let start = sentence
        .rfind(|c: char| !(c.is_alphabetic() || c == '.'))
        .map_or(0, |at| {
            at + sentence[at..].chars().next().map_or(1, char::len_utf8)
        });
    &sentence[start..]
}

/// "P", "J.K", "U.S", "a.m": single letters with stops between them.
fn is_initial(word: &str) -> bool {
    let mut letters = word.split('.').map(|part| part.chars().count());
    let dotted = word.contains('.');
    letters.all(|count| count == 1) && (dotted || word.chars().all(char::is_uppercase))
}

/// "1" of "1. Pertama", "a" of "a. Pertama": alone at the beginning.
fn is_list_mark(sentence: &str) -> bool {
    let mark = sentence.trim_start();
    let number = mark.len() <= 2 && mark.bytes().all(|b| b.is_ascii_digit());
    let letter = mark.len() == 1 && mark.bytes().all(|b| b.is_ascii_alphabetic());
    !mark.is_empty() && (number || letter)
}

/// Whether the space behind a stop was forgotten: between two common words of
/// which the second has a capital, "tiba.Lalu".
fn lacks_space(sentence: &str, after: &str, words: &Lists) -> bool {
    let next = letters(after.chars());
    let rest = &after[next.len()..];
    let is_name =
        rest.starts_with(['.', '/', '@']) || DOMAIN_ENDS.contains(&next.to_lowercase().as_str());
    if is_name || !next.starts_with(char::is_uppercase) || !is_common(&next) {
        return false;
    }
    let reversed = letters(sentence.chars().rev());
    let word: String = reversed.chars().rev().collect();
    let before = sentence[..sentence.len() - word.len()].chars().next_back();
    word.chars().nth(2).is_some() && is_common(&word) && before != Some('.') && words.of(&word) == 0
}

/// The letters at the beginning, as many as a word can have.
fn letters(chars: impl Iterator<Item = char>) -> String {
    chars
        .take(WORD_CHARS_MAX)
        .take_while(|c| c.is_alphabetic())
        .collect()
}

/// Whether all letters but the first are small.
fn is_common(word: &str) -> bool {
    word.chars().skip(1).all(char::is_lowercase)
}

fn starts_with_one_of(next: &str, words: &[&str]) -> bool {
    let word = next
        .split(|c: char| !c.is_alphabetic())
        .find(|word| !word.is_empty())
        .unwrap_or("")
        .to_lowercase();
    words.contains(&word.as_str())
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

/// Adds a sentence without the white space around it; one without end in parts.
fn push_trimmed(sentences: &mut Vec<Span>, piece: &str, range: Range<usize>, base: u32) {
    let mut rest = piece[range.clone()].trim_start();
    while !rest.is_empty() {
        let start = range.end - rest.len();
        let (sentence, behind) = rest.split_at(part_len(rest));
        sentences.push(Span {
            start: base + offset(start),
            end: base + offset(start + sentence.trim_end().len()),
        });
        rest = behind.trim_start();
    }
}

/// How much of a sentence is read as one: all of it, or up to the last blank
/// within [`SENTENCE_BYTES_MAX`].
fn part_len(sentence: &str) -> usize {
    if sentence.len() <= SENTENCE_BYTES_MAX {
        return sentence.len();
    }
    let (near, far) = sentence.split_at(sentence.floor_char_boundary(SENTENCE_BYTES_MAX));
    let blank = near.rfind(char::is_whitespace);
    let next = || far.find(char::is_whitespace).map(|at| near.len() + at);
    blank.or_else(next).unwrap_or(sentence.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str, lang: Lang) -> Vec<&str> {
        let whole = Span {
            start: 0,
            end: offset(text.len()),
        };
        split(text, whole, lang)
            .into_iter()
            .map(|span| slice(text, span))
            .collect()
    }

    #[test]
    fn an_unclosed_bracket_does_not_swallow_the_paragraph() {
        let text = "Harga (naik lagi. Warga resah.";
        assert_eq!(
            sentences(text, Lang::Id),
            ["Harga (naik lagi.", "Warga resah."]
        );
    }

    #[test]
    fn spans_count_from_the_whole_text() {
        let text = "Judul\n\n Ia tiba.  Ia pergi. ";
        let paragraph = Span { start: 7, end: 28 };
        let spans = split(text, paragraph, Lang::Id);
        assert_eq!(
            spans,
            [Span { start: 8, end: 16 }, Span { start: 18, end: 27 }]
        );
    }

    #[test]
    fn what_has_no_stop_is_parted_between_words() {
        let text = "air naik, ".repeat(2_000);
        let parts = sentences(&text, Lang::Id);
        assert!(parts.iter().all(|part| part.len() <= SENTENCE_BYTES_MAX));
        assert_eq!(parts.join(" "), text.trim());
        let word = "a".repeat(3 * SENTENCE_BYTES_MAX);
        let text = format!("{word} {word}");
        assert_eq!(sentences(&text, Lang::Id), [&word, &word]);
    }

    #[test]
    fn a_text_of_stops_alone_is_one_piece() {
        assert_eq!(sentences("...", Lang::En), ["..."]);
        assert!(sentences("  ", Lang::En).is_empty());
    }
}
