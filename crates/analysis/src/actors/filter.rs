//! A sieve for keys, so that most words need no search in a map.

/// How many bits there are.
const BITS: u64 = 4096;

/// Keys, of each of which nothing is kept but one bit.
#[derive(Clone, Debug)]
pub(super) struct Filter(Vec<u64>);

impl Default for Filter {
    fn default() -> Self {
        Filter(vec![0; (BITS / 64) as usize])
    }
}

impl Filter {
    /// Adds a key.
    pub(super) fn add(&mut self, key: u64) {
        if let Some(bits) = self.0.get_mut(Self::place(key)) {
            *bits |= 1 << (key % 64);
        }
    }

    /// Whether the key may be among them: most others are not.
    pub(super) fn may_hold(&self, key: u64) -> bool {
        let bits = self.0.get(Self::place(key));
        bits.is_some_and(|bits| bits >> (key % 64) & 1 != 0)
    }

    fn place(key: u64) -> usize {
        (key % BITS / 64) as usize
    }
}
