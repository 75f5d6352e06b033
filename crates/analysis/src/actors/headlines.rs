//! Which sentences are headlines, in which capitals tell nothing.

use linimasa_dossier::model::Span;

use super::tokens::Token;
use super::words::{Cue, NameWords};

/// A sentence is a headline where seven in ten of its longer words, four at
/// least, begin with a capital, or three with a verb among them all do, and no
/// full stop or quotation mark ends it: "Pengamat Berbeda Pendapat".
pub(super) fn headlines(
    text: &str,
    sentences: &[Span],
    tokens: &[Token<'_>],
    words: &NameWords,
) -> Vec<bool> {
    const BYTES_MIN: usize = 4;
    const WORDS_MIN: u32 = 4;
    const STEM_BYTES_MIN: usize = 3;
    let mut counts = vec![(0_u32, 0_u32); sentences.len()];
    for token in tokens {
        let is_long = token.text.len() >= BYTES_MIN && token.text.starts_with(char::is_alphabetic);
        if let Some((all, capitals)) = counts.get_mut(token.sentence as usize)
            && is_long
        {
            *all += 1;
            *capitals += u32::from(token.is_capital());
        }
    }
    let has_stop = |span: &Span| {
        let sentence = text.get(span.start as usize..span.end as usize);
        sentence.is_some_and(|sentence| sentence.trim_end().ends_with(['.', '"', '”']))
    };
    let is_verb = |token: &Token<'_>| {
        let mut prefixes = words.verb_prefixes.iter();
        prefixes.any(|prefix| {
            let word = token.text;
            let start = word.get(..prefix.len());
            word.len() > prefix.len() + STEM_BYTES_MIN
                && start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
        })
    };
    let has_verb = |span: &Span| {
        let from = tokens.partition_point(|token| token.span.start < span.start);
        let own = tokens.iter().skip(from);
        let mut own = own.take_while(|token| token.span.start < span.end);
        own.any(|token| !token.cues.has(Cue::GivenName) && is_verb(token))
    };
    let is_headline = |(span, &(all, capitals)): (&Span, &(u32, u32))| {
        let is_long = all >= WORDS_MIN && capitals * 10 >= all * 7;
        let is_short = all + 1 == WORDS_MIN && capitals == all;
        (is_long || is_short && has_verb(span)) && !has_stop(span)
    };
    sentences.iter().zip(&counts).map(is_headline).collect()
}
