//! Names as paths of words, so that one walk over a text's words finds all of
//! them.

use std::collections::BTreeMap;

/// A word of the vocabulary.
pub(super) type WordId = u32;

/// The number of no word: it follows nothing.
pub(super) const UNKNOWN: WordId = u32::MAX;

/// A set of word sequences, each with values.
#[derive(Debug, Default)]
pub(super) struct Trie {
    words: BTreeMap<Box<str>, WordId>,
    edges: BTreeMap<(u32, WordId), u32>,
    /// Values of each node but the root, which is 0 and has none.
    values: Vec<Vec<u32>>,
}

impl Trie {
    /// The number of a folded word, given it now if it has none.
    pub(super) fn intern(&mut self, word: &str) -> WordId {
        if let Some(&id) = self.words.get(word) {
            return id;
        }
        let id = u32::try_from(self.words.len()).unwrap_or(UNKNOWN);
        self.words.insert(word.into(), id);
        id
    }

    /// The number of a folded word; [`UNKNOWN`] where it has none.
    pub(super) fn word(&self, word: &str) -> WordId {
        self.words.get(word).copied().unwrap_or(UNKNOWN)
    }

    /// All words, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.keys().map(AsRef::as_ref)
    }

    /// Gives the sequence one more value.
    pub(super) fn insert(&mut self, path: &[WordId], value: u32) {
        let mut node = 0;
        for &word in path {
            let next = u32::try_from(self.values.len()).unwrap_or(u32::MAX) + 1;
            node = *self.edges.entry((node, word)).or_insert_with(|| {
                self.values.push(Vec::new());
                next
            });
        }
        if let Some(values) = self.values_mut(node)
            && !values.contains(&value)
        {
            values.push(value);
        }
    }

    /// The node one word further; the root is 0.
    pub(super) fn step(&self, node: u32, word: WordId) -> Option<u32> {
        self.edges.get(&(node, word)).copied()
    }

    /// What the sequence that ends at `node` stands for.
    pub(super) fn values(&self, node: u32) -> &[u32] {
        let index = (node as usize).wrapping_sub(1);
        self.values.get(index).map_or(&[], Vec::as_slice)
    }

    fn values_mut(&mut self, node: u32) -> Option<&mut Vec<u32>> {
        self.values.get_mut((node as usize).wrapping_sub(1))
    }
}
