//! Names as paths of words, so that one walk over a text's words finds all of
//! them.

use super::keyed::{Keyed, ODD};
use crate::hash;
use crate::language::Lang;

/// A word of the vocabulary.
pub(super) type WordId = u32;

/// The number of no word: it follows nothing.
pub(super) const UNKNOWN: WordId = u32::MAX;

/// By language, the number of what is known of a word; 0 where that is nothing.
pub(super) type Notes = [u16; Lang::ALL.len()];

/// Of these the one in a language.
pub(super) fn note_in([indonesian, english]: Notes, lang: Lang) -> u16 {
    match lang {
        Lang::Id => indonesian,
        Lang::En => english,
    }
}

/// The words there are, each with a number: an open hash table of which
/// nothing but numbers comes out, so that its order is never seen. A word is as
/// good as its hash, as everywhere here.
#[derive(Clone, Debug, Default)]
struct Vocabulary {
    /// How many there are.
    count: u32,
    /// A power of two of slots, half of them free at least.
    slots: Vec<Slot>,
    /// Eight bits for each slot, of which a word has set one: most words of a
    /// text that nobody knows are turned away here.
    sieve: Vec<u8>,
    /// What remains of a hash where a slot is looked for: one less than there
    /// are of them.
    mask: usize,
}

/// The place of one word.
#[derive(Clone, Copy, Debug)]
struct Slot {
    key: u64,
    /// The word's number; [`UNKNOWN`] where the slot is free.
    id: WordId,
    notes: Notes,
}

impl Slot {
    const FREE: Slot = Slot {
        key: 0,
        id: UNKNOWN,
        notes: [0; Lang::ALL.len()],
    };
}

impl Vocabulary {
    /// The slot of a word; a free one where it has none.
    fn get(&self, key: u64) -> Slot {
        let at = self.place(key);
        let bits = self.sieve.get(at);
        if bits.is_none_or(|bits| bits & Self::bit(key) == 0) {
            return Slot::FREE;
        }
        let slot = self.slot(key).and_then(|at| self.slots.get(at));
        slot.copied().unwrap_or(Slot::FREE)
    }

    /// Where the slot of a word is looked for first.
    fn place(&self, key: u64) -> usize {
        key as usize & self.mask
    }

    /// The bit of a word in the sieve.
    fn bit(key: u64) -> u8 {
        1 << (key >> 61)
    }

    /// The slot of the word, whose hash is `key`: where it is, or where it
    /// would be.
    fn slot(&self, key: u64) -> Option<usize> {
        let mut at = self.place(key);
        loop {
            let slot = self.slots.get(at)?;
            if slot.key == key || slot.id == UNKNOWN {
                return Some(at);
            }
            at = (at + 1) & self.mask;
        }
    }

    fn insert(&mut self, key: u64) -> WordId {
        if self.count as usize * 2 >= self.slots.len() {
            self.grow();
        }
        let at = self.slot(key);
        let Some(slot) = at.and_then(|at| self.slots.get_mut(at)) else {
            return UNKNOWN;
        };
        if slot.id == UNKNOWN {
            let id = self.count;
            *slot = Slot {
                key,
                id,
                ..Slot::FREE
            };
            self.count += 1;
            self.sift(key);
            return id;
        }
        slot.id
    }

    /// Lets the word pass the sieve.
    fn sift(&mut self, key: u64) {
        let at = self.place(key);
        if let Some(bits) = self.sieve.get_mut(at) {
            *bits |= Self::bit(key);
        }
    }

    fn grow(&mut self) {
        const SLOTS_MIN: usize = 1024;
        let count = (self.slots.len() * 2).max(SLOTS_MIN);
        let old = std::mem::replace(&mut self.slots, vec![Slot::FREE; count]);
        self.sieve = vec![0; count];
        self.mask = count - 1;
        for taken in old.into_iter().filter(|slot| slot.id != UNKNOWN) {
            let at = self.slot(taken.key);
            if let Some(slot) = at.and_then(|at| self.slots.get_mut(at)) {
                *slot = taken;
            }
            self.sift(taken.key);
        }
    }
}

/// The key of the edge from a node by a word, which no other edge has.
fn edge(node: u32, word: WordId) -> u64 {
    // A product with an odd number can be undone.
    (u64::from(node) << 32 | u64::from(word)).wrapping_mul(ODD)
}

/// The sequences that begin with a word.
#[derive(Clone, Copy, Debug, Default)]
struct Root {
    /// The node after the word; 0 where there is none.
    node: u32,
    /// The words that may follow, of some bits of which one is set for each:
    /// most words of a text that begin a sequence go on otherwise.
    seconds: u32,
    /// Whether the word alone is a sequence.
    is_whole: bool,
}

impl Root {
    fn bit(second: WordId) -> u32 {
        1 << (second % 32)
    }
}

/// A set of word sequences, each with values.
#[derive(Clone, Debug, Default)]
pub(super) struct Trie {
    words: Vocabulary,
    /// What begins with a word, by word.
    roots: Vec<Root>,
    /// The nodes after every other node, by [`edge`].
    edges: Keyed<u32>,
    /// Values of each node but the root, which is 0 and has none.
    values: Vec<Vec<u32>>,
}

impl Trie {
    /// The number of a folded word, given it now if it has none.
    pub(super) fn intern(&mut self, word: &str) -> WordId {
        self.words.insert(hash::of_folded(word.as_bytes()))
    }

    /// The number of a folded word; [`UNKNOWN`] where it has none.
    pub(super) fn word(&self, word: &str) -> WordId {
        self.words.get(hash::of_folded(word.as_bytes())).id
    }

    /// The number of the folded word of that hash, and what is noted of it.
    pub(super) fn look_up(&self, key: u64) -> (WordId, Notes) {
        let slot = self.words.get(key);
        (slot.id, slot.notes)
    }

    /// Notes what `noted` says of every word, by its number, whether a sequence
    /// begins with it and what was noted before.
    pub(super) fn note(&mut self, mut noted: impl FnMut(WordId, bool, Notes) -> Notes) {
        let roots = &self.roots;
        let begins = |word: WordId| roots.get(word as usize).is_some_and(|root| root.node > 0);
        for slot in &mut self.words.slots {
            if slot.id != UNKNOWN {
                slot.notes = noted(slot.id, begins(slot.id), slot.notes);
            }
        }
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
        if let [first, rest @ ..] = path
            && let Some(root) = self.roots.get_mut(*first as usize)
        {
            root.is_whole |= rest.is_empty();
            root.seconds |= rest.first().map_or(0, |&second| Root::bit(second));
        }
    }

    /// Whether a sequence may begin with the word, where that other one follows
    /// it, or none that is known.
    pub(super) fn may_begin(&self, first: WordId, second: WordId) -> bool {
        let root = self.roots.get(first as usize);
        root.is_some_and(|root| {
            root.is_whole || (second != UNKNOWN && root.seconds & Root::bit(second) != 0)
        })
    }

    fn add(&mut self, node: u32, word: WordId) -> u32 {
        self.values.push(Vec::new());
        let next = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        if node > 0 {
            if let Some(edge) = self.edges.entry(edge(node, word)) {
                *edge = next;
            }
            return next;
        }
        if self.roots.len() <= word as usize {
            self.roots.resize(word as usize + 1, Root::default());
        }
        if let Some(root) = self.roots.get_mut(word as usize) {
            root.node = next;
        }
        next
    }

    /// The node one word further; the root is 0.
    pub(super) fn step(&self, node: u32, word: WordId) -> Option<u32> {
        if node > 0 {
            return self.edges.get(edge(node, word)).copied();
        }
        let root = self.roots.get(word as usize).map(|root| root.node);
        root.filter(|&node| node > 0)
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
