//! Search by words: which statements or titles have them, and where.

use crate::bitmap::Bitmap;
use crate::model::Span;
use crate::text::{fold, fold_into, words};

mod intern;

use intern::Interner;

/// The words of a query, folded, in order; the last one is a prefix.
pub(crate) fn query_words(query: &str) -> Vec<String> {
    words(query).map(|(_, word)| fold(word)).collect()
}

/// Where the words of `query` stand in `sentence`, which begins at `offset`.
pub(crate) fn spans(query: &str, sentence: &str, offset: u32) -> Vec<Span> {
    let wanted = query_words(query);
    let Some((prefix, whole)) = wanted.split_last() else {
        return Vec::new();
    };
    let mut spans = Vec::new();
    for (span, word) in words(sentence) {
        let word = fold(word);
        if word.starts_with(prefix.as_str()) || whole.contains(&word) {
            spans.push(Span {
                start: offset + span.start,
                end: offset + span.end,
            });
        }
    }
    spans
}

/// Every folded word of some texts with the numbers of those that have it.
#[derive(Debug)]
pub(crate) struct Words {
    /// All words behind each other, sorted.
    letters: String,
    /// Where each word begins in `letters`, and at the end its length.
    word_starts: Vec<u32>,
    /// The texts of all words behind each other, ascending in each.
    texts: Vec<u32>,
    /// Where each word's begin in `texts`, and at the end its length.
    text_starts: Vec<u32>,
    text_count: u32,
}

impl Words {
    pub(crate) fn of(texts: &mut dyn Iterator<Item = &str>) -> Words {
        let mut interner = Interner::default();
        // Each word once a text, in the order of the texts.
        let mut uses: Vec<(u32, u32)> = Vec::new();
        let mut last_use: Vec<u32> = Vec::new();
        let mut folded = String::new();
        let mut number = 0;
        for text in texts {
            for (_, word) in words(text) {
                folded.clear();
                fold_into(word, &mut folded);
                let word = interner.intern(&folded);
                last_use.resize(interner.len().max(last_use.len()), u32::MAX);
                if last_use[word as usize] != number {
                    last_use[word as usize] = number;
                    uses.push((word, number));
                }
            }
            number += 1;
        }
        Words::from_uses(&interner, &uses, number)
    }

    fn from_uses(interner: &Interner, uses: &[(u32, u32)], text_count: u32) -> Words {
        let order = interner.sorted();
        let mut rank = vec![0u32; order.len()];
        let mut letters = String::with_capacity(interner.letters());
        let mut word_starts = vec![0];
        for (at, &word) in (0..).zip(&order) {
            rank[word as usize] = at;
            letters.push_str(interner.word(word));
            word_starts.push(letters.len() as u32);
        }
        let mut text_starts = vec![0u32; order.len() + 1];
        for &(word, _) in uses {
            text_starts[rank[word as usize] as usize + 1] += 1;
        }
        for at in 1..text_starts.len() {
            text_starts[at] += text_starts[at - 1];
        }
        let mut ends = text_starts.clone();
        let mut texts = vec![0; uses.len()];
        for &(word, text) in uses {
            let end = &mut ends[rank[word as usize] as usize];
            texts[*end as usize] = text;
            *end += 1;
        }
        Words {
            letters,
            word_starts,
            texts,
            text_starts,
            text_count,
        }
    }

    fn len(&self) -> usize {
        self.word_starts.len() - 1
    }

    fn word(&self, at: usize) -> &str {
        &self.letters[self.word_starts[at] as usize..self.word_starts[at + 1] as usize]
    }

    /// The texts that have all of `words`, the last as a prefix.
    pub(crate) fn matching(&self, words: &[String]) -> Bitmap {
        let Some((prefix, whole)) = words.split_last() else {
            return Bitmap::full(self.text_count);
        };
        let mut matching = self.with_prefix(prefix);
        for word in whole {
            matching.and_with(&self.with_word(word));
        }
        matching
    }

    fn with_prefix(&self, prefix: &str) -> Bitmap {
        let start = self.first_not_before(prefix);
        let mut end = start;
        while end < self.len() && self.word(end).starts_with(prefix) {
            end += 1;
        }
        self.with_words(start, end)
    }

    fn with_word(&self, word: &str) -> Bitmap {
        let at = self.first_not_before(word);
        let found = at < self.len() && self.word(at) == word;
        self.with_words(at, at + usize::from(found))
    }

    /// The texts with any of the words from `start` up to, not including,
    /// `end`.
    fn with_words(&self, start: usize, end: usize) -> Bitmap {
        let range = self.text_starts[start] as usize..self.text_starts[end] as usize;
        let mut texts = Bitmap::new(self.text_count);
        for &text in &self.texts[range] {
            texts.insert(text);
        }
        texts
    }

    /// The first word that is `word` or sorts behind it.
    fn first_not_before(&self, word: &str) -> usize {
        let (mut start, mut end) = (0, self.len());
        while start < end {
            let middle = start + (end - start) / 2;
            if self.word(middle) < word {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        start
    }
}

#[cfg(test)]
mod tests;
