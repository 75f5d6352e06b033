//! Indonesian.

pub mod figures;
pub mod furniture;
pub mod names;
pub mod sentences;
pub mod time;

use crate::language::Language;

/// Indonesian.
pub static LANGUAGE: Language = Language {
    code: "id",
    function_words: &[
        "yang", "dan", "di", "dari", "untuk", "pada", "dengan", "ini", "itu", "dalam", "tidak",
        "akan", "oleh", "ke", "sebagai", "adalah", "telah", "karena", "bahwa", "juga", "kepada",
        "para", "sudah", "atau", "saat", "mereka", "bagi", "hingga", "sejak", "tersebut",
    ],
    furniture: &furniture::WORDS,
    names: &names::WORDS,
    sentences: &sentences::WORDS,
    figures: &figures::WORDS,
    time: &time::WORDS,
};
