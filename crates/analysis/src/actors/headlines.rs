//! Which sentences are headlines, in which capitals tell nothing.

use super::tokens::Token;
use super::words::{Cue, NameWords};

/// How many of a sentence's words are long, and how many of these begin with a
/// capital.
#[derive(Clone, Copy, Default)]
pub(super) struct LongWords {
    all: u32,
    capitals: u32,
}

impl LongWords {
    /// Of how many bytes a long word is at least; its first one is a letter.
    pub(super) const BYTES_MIN: usize = 4;

    /// Adds a word, where it is a long one and where that begins with a capital.
    pub(super) fn add(&mut self, is_long: bool, is_capital: bool) {
        self.all += u32::from(is_long);
        self.capitals += u32::from(is_capital);
    }
}

/// A sentence is a headline where seven in ten of its long words, four at
/// least, begin with a capital, or three with a verb among them all do, and no
/// full stop or quotation mark ends it: "Pengamat Berbeda Pendapat". It begins
/// at the byte `start`, and the `tokens` are its own.
pub(super) fn is_headline(
    LongWords { all, capitals }: LongWords,
    sentence: &str,
    start: u32,
    tokens: &[Token],
    words: &NameWords,
) -> bool {
    const WORDS_MIN: u32 = 4;
    let is_long = all >= WORDS_MIN && capitals * 10 >= all * 7;
    let is_short = all + 1 == WORDS_MIN && capitals == all;
    let has_verb = || {
        tokens.iter().any(|token| {
            let range = (token.span.start - start) as usize..(token.span.end - start) as usize;
            let word = sentence.get(range).unwrap_or_default();
            !token.cues.has(Cue::GivenName) && is_verb(word, words)
        })
    };
    let has_stop = || sentence.trim_end().ends_with(['.', '"', '”']);
    (is_long || is_short && has_verb()) && !has_stop()
}

fn is_verb(word: &str, words: &NameWords) -> bool {
    const STEM_BYTES_MIN: usize = 3;
    let mut prefixes = words.verb_prefixes.iter();
    prefixes.any(|prefix| {
        let start = word.get(..prefix.len());
        word.len() > prefix.len() + STEM_BYTES_MIN
            && start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    })
}
