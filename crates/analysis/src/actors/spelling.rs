//! Names that are spelled a little otherwise than they are known.

use std::collections::BTreeMap;

use super::filter::Filter;
use crate::hash;

/// Words within one slip of each other: a letter left out, added, changed, or
/// two neighbours swapped.
///
/// Each word is filed under itself and under itself without each of its
/// letters; two words that are one slip apart share one of those.
#[derive(Clone, Debug, Default)]
pub(super) struct Spellings {
    words: Vec<String>,
    /// What words are filed under.
    keys: Filter,
    /// Indexes into `words` by the hash of what each is filed under.
    filed: BTreeMap<u64, Vec<usize>>,
}

/// Shorter words are too near to others for a slip to be told from a name.
const LETTERS_MIN: usize = 6;

impl Spellings {
    /// Adds a word that may be misspelled; each once.
    pub(super) fn add(&mut self, word: &str) {
        if word.chars().count() < LETTERS_MIN {
            return;
        }
        for key in keys(word) {
            self.keys.add(key);
            self.filed.entry(key).or_default().push(self.words.len());
        }
        self.words.push(word.to_owned());
    }

    /// The one word that `word` is a slip of; nothing where there are two.
    ///
    /// The first letter is always right, and an end that is added or left out
    /// makes another word rather than a slip: "Armenian".
    pub(super) fn meant(&self, word: &str) -> Option<&str> {
        if self.words.is_empty() || word.chars().count() < LETTERS_MIN {
            return None;
        }
        let mut meant: Option<&str> = None;
        for key in keys(word).filter(|&key| self.keys.may_hold(key)) {
            for &index in self.filed.get(&key).map_or(&[][..], Vec::as_slice) {
                let known = self.words.get(index)?.as_str();
                if !is_slip(word, known) || meant == Some(known) {
                    continue;
                }
                if meant.is_some() {
                    return None;
                }
                meant = Some(known);
            }
        }
        meant
    }
}

/// The hashes of the word, and of the word without each of its letters but
/// the first.
fn keys(word: &str) -> impl Iterator<Item = u64> {
    let mut rest = String::with_capacity(word.len());
    let without = word.char_indices().skip(1).map(move |(at, letter)| {
        let (before, after) = word.split_at(at);
        rest.clear();
        rest.push_str(before);
        rest.push_str(after.get(letter.len_utf8()..).unwrap_or_default());
        hash::of_folded(rest.as_bytes())
    });
    std::iter::once(hash::of_folded(word.as_bytes())).chain(without)
}

/// Whether `word` is one slip from `known`.
pub(super) fn is_slip(word: &str, known: &str) -> bool {
    if word.starts_with(known) || known.starts_with(word) || is_other_sex(word, known) {
        return false;
    }
    let word: Vec<char> = word.chars().collect();
    let known: Vec<char> = known.chars().collect();
    let same_start = word.iter().zip(&known).take_while(|(a, b)| a == b).count();
    let (word, known) = (
        word.get(same_start..).unwrap_or_default(),
        known.get(same_start..).unwrap_or_default(),
    );
    let ends =
        |a: &[char], skip_a: usize, b: &[char], skip_b: usize| a.get(skip_a..) == b.get(skip_b..);
    let swapped = matches!((word, known), ([a, b, ..], [c, d, ..]) if a == d && b == c)
        && ends(word, 2, known, 2);
    same_start > 0
        && (swapped
            || ends(word, 1, known, 1)
            || (word.len() + 1 == known.len() && ends(word, 0, known, 1))
            || (word.len() == known.len() + 1 && ends(word, 1, known, 0)))
}

/// "camila" and "camilo", "dewa" and "dewi": the last vowel tells two names
/// apart.
fn is_other_sex(word: &str, known: &str) -> bool {
    let last = |word: &str| word.chars().next_back().filter(|c| "aeiou".contains(*c));
    let stem = |word: &str| word.char_indices().next_back().map_or(0, |(at, _)| at);
    last(word).is_some()
        && last(known).is_some()
        && word.get(..stem(word)) == known.get(..stem(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spellings(words: &[&str]) -> Spellings {
        let mut spellings = Spellings::default();
        for word in words {
            spellings.add(word);
        }
        spellings
    }

    #[test]
    fn one_letter_wrong_missing_added_or_swapped_is_a_slip() {
        let spellings = spellings(&["yerevan"]);
        for slip in ["yereven", "yervan", "yerrevan", "yeervan", "yerevna"] {
            assert_eq!(spellings.meant(slip), Some("yerevan"), "{slip}");
        }
    }

    #[test]
    fn another_word_is_no_slip() {
        let spellings = spellings(&["armenia", "niger", "pashinyan"]);
        for word in [
            "armenian",
            "armeni",
            "romania",
            "nigel",
            "tashinyan",
            "pasinian",
        ] {
            assert_eq!(spellings.meant(word), None, "{word}");
        }
    }

    #[test]
    fn names_that_differ_in_their_last_vowel_are_two() {
        let spellings = spellings(&["fernando", "julianti"]);
        assert_eq!(spellings.meant("fernanda"), None);
        assert_eq!(spellings.meant("julianto"), None);
    }

    #[test]
    fn a_slip_of_two_words_is_of_neither() {
        let spellings = spellings(&["marinov", "marilov"]);
        assert_eq!(spellings.meant("mariov"), None);
    }
}
