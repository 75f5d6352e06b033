//! Names of a family's name and two syllables that a hyphen joins, as no other
//! languages write them than those of East Asia: "Ma Lin-yao", "Park Doo-sik".

use super::page::Page;
use super::tokens::{Case, Gap, Token};
use super::words::Cue;

/// Whether the words are such a name.
pub(super) fn are_hyphened(page: &Page<'_>, words: &[Token]) -> bool {
    matches!(words, [family, _, _] if is_syllable(page.text_of(family)))
        && ends_hyphened(page, words)
}

/// Whether the word at `index` is the family's name in front of such syllables,
/// whatever else it may mean: "Park", "Moon".
pub(super) fn begins_hyphened(page: &Page<'_>, index: usize) -> bool {
    const FAMILY_BYTES_MAX: usize = 5;
    let Some(words) = page.tokens.get(index..index + 3) else {
        return false;
    };
    matches!(words, [family, given, _]
        if family.case == Case::Capital
            && given.case == Case::Capital
            && given.gap == Gap::Space
            && family.bytes() <= FAMILY_BYTES_MAX)
        && !words.iter().any(Token::in_headline)
        && ends_hyphened(page, words)
}

/// Whether behind the first of three words stand two syllables.
fn ends_hyphened(page: &Page<'_>, words: &[Token]) -> bool {
    let [_, first, second] = words else {
        return false;
    };
    second.gap == Gap::Hyphen
        && second.case == Case::Lower
        && second.cues.without(Cue::GivenName).is_empty()
        && second.key != first.key
        && [first, second]
            .iter()
            .all(|word| is_syllable(page.text_of(word)))
}

/// syllable = { consonant } vowel { vowel } [ "h" | "k" | "l" | "m" | "n" | "ng" | "p" | "t" ]
fn is_syllable(word: &str) -> bool {
    const BYTES_MAX: usize = 6;
    const ENDS: [&str; 9] = ["", "h", "k", "l", "m", "n", "ng", "p", "t"];
    let word = word.as_bytes();
    let is_vowel = |byte: &u8| b"aeiouw".contains(&byte.to_ascii_lowercase());
    let Some(vowel) = word.iter().skip(1).position(is_vowel).map(|at| at + 1) else {
        return false;
    };
    let start = if word.first().is_some_and(&is_vowel) {
        0
    } else {
        vowel
    };
    let rest = word.get(start..).unwrap_or_default();
    let vowels = rest.iter().take_while(|byte| is_vowel(byte)).count();
    let end = rest.get(vowels..).unwrap_or_default();
    start <= 2 && word.len() <= BYTES_MAX && ENDS.iter().any(|tail| tail.as_bytes() == end)
}
