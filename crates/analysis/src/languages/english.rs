//! English.

pub mod figures;
pub mod furniture;
pub mod names;
pub mod sentences;
pub mod time;

use crate::language::Language;

/// English.
pub static LANGUAGE: Language = Language {
    code: "en",
    function_words: &[
        "the", "of", "and", "to", "in", "that", "for", "was", "is", "with", "as", "by", "on", "at",
        "from", "has", "have", "had", "were", "are", "be", "been", "which", "this", "it", "its",
        "their", "after", "who", "but", "an", "or", "will", "would", "since", "until",
    ],
    furniture: &furniture::WORDS,
    names: &names::WORDS,
    sentences: &sentences::WORDS,
    figures: &figures::WORDS,
    time: &time::WORDS,
};
