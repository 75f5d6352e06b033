//! Words to numbers while the index is made. Hashed, for it sees every word of
//! every text; its order is that of first use, so the outcome does not depend
//! on the hash.

use crate::order;

/// No word is here.
const FREE: u32 = u32::MAX;

#[derive(Default)]
pub(crate) struct Interner {
    letters: String,
    /// Where each word ends in `letters`.
    ends: Vec<u32>,
    /// Open addressing with linear probing; a power of two long, at most half
    /// full.
    slots: Vec<u32>,
}

impl Interner {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// How many bytes all words have.
    pub(crate) fn letters(&self) -> usize {
        self.letters.len()
    }

    pub(crate) fn word(&self, word: u32) -> &str {
        let at = word as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.letters[start as usize..self.ends[at] as usize]
    }

    /// The number of `word`, which is new where it was not met before.
    pub(crate) fn intern(&mut self, word: &str) -> u32 {
        if self.slots.len() <= self.len() * 2 {
            self.grow();
        }
        let slot = self.slot_of(word);
        if self.slots[slot] == FREE {
            self.slots[slot] = self.len() as u32;
            self.letters.push_str(word);
            self.ends.push(self.letters.len() as u32);
        }
        self.slots[slot]
    }

    /// All words, sorted.
    pub(crate) fn sorted(&self) -> Vec<u32> {
        order::places(self.len(), &|one, other| {
            self.word(one).cmp(self.word(other))
        })
    }

    /// Where `word` is, or where it belongs.
    fn slot_of(&self, word: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash(word) as usize & mask;
        while self.slots[slot] != FREE && self.word(self.slots[slot]) != word {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        self.slots = vec![FREE; (self.slots.len() * 2).max(1024)];
        for word in 0..self.len() as u32 {
            let slot = self.slot_of(self.word(word));
            self.slots[slot] = word;
        }
    }
}

/// FNV-1a, with its high bits, which are the better mixed, folded in.
fn hash(word: &str) -> u32 {
    let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    hash ^ (hash >> 15)
}
