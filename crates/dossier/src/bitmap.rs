//! Sets of small numbers, one bit each: which statements, which articles.

use core::ops::Range;

/// A set of the numbers below its length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bitmap {
    words: Vec<u64>,
    len: u32,
}

impl Bitmap {
    /// The empty set of numbers below `len`.
    pub fn new(len: u32) -> Bitmap {
        Bitmap {
            words: vec![0; word_count(len)],
            len,
        }
    }

    /// All numbers below `len`.
    pub fn full(len: u32) -> Bitmap {
        let mut bitmap = Bitmap::new(len);
        bitmap.insert_range(0..len);
        bitmap
    }

    /// What the numbers in the set are below.
    pub fn len(&self) -> u32 {
        self.len
    }

    /// Whether no number is in the set.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// Whether `number` is in the set.
    pub fn contains(&self, number: u32) -> bool {
        let word = self.words.get(word_of(number)).copied().unwrap_or(0);
        word & bit_of(number) != 0
    }

    /// Adds `number`; one that is not below the length is left out.
    pub fn insert(&mut self, number: u32) {
        if number < self.len {
            self.words[word_of(number)] |= bit_of(number);
        }
    }

    /// Adds all of `range` that is below the length.
    pub fn insert_range(&mut self, range: Range<u32>) {
        let end = range.end.min(self.len);
        if range.start >= end {
            return;
        }
        let (first, last) = (word_of(range.start), word_of(end - 1));
        let (head, tail) = (head_mask(range.start), tail_mask(end));
        if first == last {
            self.words[first] |= head & tail;
            return;
        }
        self.words[first] |= head;
        self.words[first + 1..last].fill(u64::MAX);
        self.words[last] |= tail;
    }

    /// Empties the set.
    pub fn clear(&mut self) {
        self.words.fill(0);
    }

    /// Keeps what is in `other` too.
    pub fn and_with(&mut self, other: &Bitmap) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Adds what is in `other`.
    pub fn or_with(&mut self, other: &Bitmap) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Drops what is in `other`.
    pub fn and_not_with(&mut self, other: &Bitmap) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// How many numbers are in the set.
    pub fn count(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// How many numbers are in both sets.
    pub fn and_count(&self, other: &Bitmap) -> u32 {
        and_count(&self.words, &other.words)
    }

    /// How many numbers of `range` are in the set.
    pub fn count_range(&self, range: Range<u32>) -> u32 {
        let end = range.end.min(self.len);
        if range.start >= end {
            return 0;
        }
        let (first, last) = (word_of(range.start), word_of(end - 1));
        let (head, tail) = (head_mask(range.start), tail_mask(end));
        if first == last {
            return (self.words[first] & head & tail).count_ones();
        }
        let inner: u32 = self.words[first + 1..last]
            .iter()
            .map(|word| word.count_ones())
            .sum();
        inner + (self.words[first] & head).count_ones() + (self.words[last] & tail).count_ones()
    }

    /// The smallest number in the set that is at least `start`.
    pub fn next(&self, start: u32) -> Option<u32> {
        let first = word_of(start);
        let mut word = self.words.get(first)? & head_mask(start);
        let mut at = first;
        while word == 0 {
            at += 1;
            word = *self.words.get(at)?;
        }
        Some(at as u32 * 64 + word.trailing_zeros())
    }

    /// The numbers in the set, ascending.
    pub fn iter(&self) -> Iter<'_> {
        Iter {
            words: &self.words,
            word: self.words.first().copied().unwrap_or(0),
            at: 0,
        }
    }

    /// Where the words that hold something lie.
    pub(crate) fn occupied_words(&self) -> Range<usize> {
        let occupied = |word: &u64| *word != 0;
        match self.words.iter().position(occupied) {
            Some(first) => {
                let last = self.words.iter().rposition(occupied).unwrap_or(first);
                first..last + 1
            }
            None => 0..0,
        }
    }

    pub(crate) fn words(&self) -> &[u64] {
        &self.words
    }

    pub(crate) fn into_words(self) -> Vec<u64> {
        self.words
    }

    /// Adds what `words` hold, which are those of a set from word `start` on.
    pub(crate) fn or_words(&mut self, start: usize, words: &[u64]) {
        for (word, other) in self.words.iter_mut().skip(start).zip(words) {
            *word |= other;
        }
    }

    /// The runs of neighbours in the set, ascending.
    pub(crate) fn runs(&self) -> impl Iterator<Item = Range<u32>> {
        let mut end = 0;
        core::iter::from_fn(move || {
            let start = self.next(end)?;
            end = self.end_of_run(start);
            Some(start..end)
        })
    }

    /// The smallest number from `start` on that is not in the set.
    fn end_of_run(&self, start: u32) -> u32 {
        let mut at = word_of(start);
        let mut absent = !self.words.get(at).copied().unwrap_or(0) & head_mask(start);
        while absent == 0 {
            at += 1;
            absent = !self.words.get(at).copied().unwrap_or(0);
        }
        at as u32 * 64 + absent.trailing_zeros()
    }
}

/// How many bits are set in both.
pub(crate) fn and_count(a: &[u64], b: &[u64]) -> u32 {
    let both = a.iter().zip(b).map(|(a, b)| a & b);
    both.map(|word| word.count_ones()).sum()
}

impl<'b> IntoIterator for &'b Bitmap {
    type Item = u32;
    type IntoIter = Iter<'b>;

    fn into_iter(self) -> Iter<'b> {
        self.iter()
    }
}

/// The iterator that [`Bitmap::iter`] returns.
#[derive(Clone, Debug)]
pub struct Iter<'b> {
    words: &'b [u64],
    /// What is left of the word at `at`.
    word: u64,
    at: usize,
}

impl Iterator for Iter<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        while self.word == 0 {
            self.at += 1;
            self.word = *self.words.get(self.at)?;
        }
        let number = self.at as u32 * 64 + self.word.trailing_zeros();
        self.word &= self.word - 1;
        Some(number)
    }
}

fn word_count(len: u32) -> usize {
    len.div_ceil(64) as usize
}

fn word_of(number: u32) -> usize {
    number as usize / 64
}

fn bit_of(number: u32) -> u64 {
    1 << (number % 64)
}

/// The bits of a word from `start` on.
fn head_mask(start: u32) -> u64 {
    u64::MAX << (start % 64)
}

/// The bits of a word before `end`, which is not 0.
fn tail_mask(end: u32) -> u64 {
    u64::MAX >> ((64 - end % 64) % 64)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn bitmap(len: u32, numbers: &BTreeSet<u32>) -> Bitmap {
        let mut bitmap = Bitmap::new(len);
        numbers.iter().for_each(|&number| bitmap.insert(number));
        bitmap
    }

    fn numbers(bitmap: &Bitmap) -> BTreeSet<u32> {
        bitmap.iter().collect()
    }

    fn any_set() -> impl Strategy<Value = BTreeSet<u32>> {
        proptest::collection::btree_set(0u32..200, 0..60)
    }

    #[test]
    fn a_full_set_has_every_number_below_its_length() {
        for len in [0, 1, 63, 64, 65, 128] {
            assert_eq!(
                Bitmap::full(len).iter().collect::<Vec<_>>(),
                (0..len).collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn a_number_beyond_the_length_is_left_out() {
        let mut bitmap = Bitmap::new(3);
        bitmap.insert(3);
        bitmap.insert_range(2..90);
        assert_eq!(numbers(&bitmap), BTreeSet::from([2]));
        assert!(!bitmap.contains(1000));
    }

    proptest! {
        #[test]
        fn it_does_what_a_set_does(a in any_set(), b in any_set(), start in 0u32..210, end in 0u32..210) {
            let (left, right) = (bitmap(200, &a), bitmap(200, &b));
            let with = |change: fn(&mut Bitmap, &Bitmap)| {
                let mut changed = left.clone();
                change(&mut changed, &right);
                numbers(&changed)
            };
            prop_assert_eq!(with(Bitmap::and_with), &a & &b);
            prop_assert_eq!(with(Bitmap::or_with), &a | &b);
            prop_assert_eq!(with(Bitmap::and_not_with), &a - &b);
            prop_assert_eq!(left.and_count(&right), (&a & &b).len() as u32);
            prop_assert_eq!(left.count(), a.len() as u32);
            prop_assert_eq!(left.is_empty(), a.is_empty());
            prop_assert_eq!(left.runs().flatten().collect::<BTreeSet<u32>>(), a.clone());
            prop_assert!(left.runs().all(|run| !left.contains(run.end)));
            prop_assert_eq!(left.next(start), a.range(start..).next().copied());
            let inside = a.iter().filter(|&&n| n >= start && n < end).count() as u32;
            prop_assert_eq!(left.count_range(start..end), inside);
            let mut filled = left.clone();
            filled.insert_range(start..end);
            let expected: BTreeSet<u32> = a.iter().copied().chain(start..end.min(200)).collect();
            prop_assert_eq!(numbers(&filled), expected);
        }
    }
}
