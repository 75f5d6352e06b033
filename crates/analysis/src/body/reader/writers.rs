//! The names of those who wrote a page, by which notes on them are known.

use crate::body::cue::Cue;
use crate::body::line::{self, Line};
use crate::metadata::writer_in_stamp;

/// How many bylines of a page, and how many words of each, are read for names.
const BYLINES_MAX: usize = 6;
const BYLINE_WORDS_MAX: usize = 24;

/// The names in bylines, two capitalised words each that follow each other.
pub(super) fn names<'t>(
    lines: &[Line<'t>],
    cues: &[Option<Cue>],
    dated: &[bool],
) -> Vec<[&'t str; 2]> {
    let bylines = (lines.iter().enumerate()).filter_map(|(i, line)| match cues[i] {
        Some(Cue::Writer) => Some(line.text),
        None if dated[i] => writer_in_stamp(line.text),
        _ => None,
    });
    let mut names = Vec::new();
    for text in bylines.take(BYLINES_MAX) {
        let words: Vec<&'t str> = line::words(text).take(BYLINE_WORDS_MAX).collect();
        // What stands behind another small word is a place or a job.
        let is_more = |word: &&&str| word.starts_with(char::is_lowercase) && !is_link(word);
        let small = words.iter().skip(1).position(|word| is_more(&word));
        let names_end = small.map_or(words.len(), |at| at + 1);
        let pairs = words[..names_end].windows(2);
        let pairs = pairs.filter_map(|pair| pair.try_into().ok());
        let is_name = |pair: &[&str; 2]| pair.iter().all(|w| w.starts_with(char::is_uppercase));
        names.extend(pairs.filter(is_name));
    }
    names
}

/// Whether a small word stands in names or between them.
fn is_link(word: &str) -> bool {
    matches!(word, "dan" | "and" | "oleh" | "by" | "bin" | "binti" | "de")
}
