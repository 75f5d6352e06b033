//! Names as paths of words, so that one walk over a text's words finds all of
//! them.

use std::collections::BTreeMap;

/// A word of the vocabulary.
pub(super) type WordId = u32;

/// The number of no word: it follows nothing.
pub(super) const UNKNOWN: WordId = u32::MAX;

/// The words there are, each with a number: an open hash table of which
/// nothing but numbers comes out, so that its order is never seen.
#[derive(Clone, Debug, Default)]
struct Vocabulary {
    words: Vec<Box<str>>,
    /// A power of two of slots, half of them free at least.
    slots: Vec<WordId>,
}

impl Vocabulary {
    fn get(&self, word: &str, key: u64) -> Option<WordId> {
        let id = self.slots.get(self.slot(word, key)?).copied()?;
        (id != UNKNOWN).then_some(id)
    }

    /// The slot of the word, whose hash is `key`: where it is, or where it
    /// would be.
    fn slot(&self, word: &str, key: u64) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = key as usize & mask;
        loop {
            let id = *self.slots.get(slot)?;
            let other = self.words.get(id as usize);
            if other.is_none_or(|other| **other == *word) {
                return Some(slot);
            }
            slot = (slot + 1) & mask;
        }
    }

    fn insert(&mut self, word: &str) -> WordId {
        let key = hash(word.bytes());
        if let Some(id) = self.get(word, key) {
            return id;
        }
        if self.words.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let id = u32::try_from(self.words.len()).unwrap_or(UNKNOWN);
        let slot = self
            .slot(word, key)
            .and_then(|slot| self.slots.get_mut(slot));
        if let Some(slot) = slot {
            *slot = id;
            self.words.push(word.into());
        }
        id
    }

    fn grow(&mut self) {
        const SLOTS_MIN: usize = 1024;
        let count = (self.slots.len() * 2).max(SLOTS_MIN);
        self.slots = vec![UNKNOWN; count];
        for index in 0..self.words.len() {
            let slot = self
                .words
                .get(index)
                .and_then(|word| self.slot(word, hash(word.bytes())));
            if let Some(slot) = slot.and_then(|slot| self.slots.get_mut(slot)) {
                *slot = u32::try_from(index).unwrap_or(UNKNOWN);
            }
        }
    }
}

/// FNV-1a.
pub(super) fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A set of word sequences, each with values.
#[derive(Clone, Debug, Default)]
pub(super) struct Trie {
    words: Vocabulary,
    /// The nodes after the root, by word; 0 where there is none.
    roots: Vec<u32>,
    /// The nodes after every other node.
    edges: BTreeMap<(u32, WordId), u32>,
    /// Values of each node but the root, which is 0 and has none.
    values: Vec<Vec<u32>>,
}

impl Trie {
    /// The number of a folded word, given it now if it has none.
    pub(super) fn intern(&mut self, word: &str) -> WordId {
        self.words.insert(word)
    }

    /// The number of a folded word; [`UNKNOWN`] where it has none.
    pub(super) fn word(&self, word: &str) -> WordId {
        self.word_of(word, hash(word.bytes()))
    }

    /// The same of a word whose hash is known.
    pub(super) fn word_of(&self, word: &str, key: u64) -> WordId {
        self.words.get(word, key).unwrap_or(UNKNOWN)
    }

    /// Gives the sequence one more value.
    pub(super) fn insert(&mut self, path: &[WordId], value: u32) {
        let mut node = 0;
        for &word in path {
            node = match self.step(node, word) {
                Some(next) => next,
                None => self.add(node, word),
            };
        }
        if let Some(values) = self.values_mut(node)
            && !values.contains(&value)
        {
            values.push(value);
        }
    }

    fn add(&mut self, node: u32, word: WordId) -> u32 {
        self.values.push(Vec::new());
        let next = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        if node > 0 {
            self.edges.insert((node, word), next);
            return next;
        }
        if self.roots.len() <= word as usize {
            self.roots.resize(word as usize + 1, 0);
        }
        if let Some(root) = self.roots.get_mut(word as usize) {
            *root = next;
        }
        next
    }

    /// The node one word further; the root is 0.
    pub(super) fn step(&self, node: u32, word: WordId) -> Option<u32> {
        if node > 0 {
            return self.edges.get(&(node, word)).copied();
        }
        let root = self.roots.get(word as usize).copied();
        root.filter(|&root| root > 0)
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
