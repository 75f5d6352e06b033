//! What is kept by keys that are hashes already.

/// Values by key: an open hash table that is only ever asked for one key, so
/// that its order is never seen.
#[derive(Clone, Debug)]
pub(super) struct Keyed<V> {
    items: Vec<(u64, V)>,
    /// A power of two of them, half of them free at least.
    slots: Vec<Slot>,
}

/// The place of one item.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// Its index; [`FREE`] where there is none.
    item: u32,
    /// The upper half of its key: what is not kept is seldom looked for among
    /// the items, which lie elsewhere.
    tag: u32,
}

const FREE: u32 = u32::MAX;

/// Spreads a number over all higher bits; its bits look like chance.
pub(super) const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Slot {
    const EMPTY: Slot = Slot { item: FREE, tag: 0 };
}

fn tag(key: u64) -> u32 {
    (key >> 32) as u32
}

impl<V> Default for Keyed<V> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            slots: Vec::new(),
        }
    }
}

impl<V> Keyed<V> {
    /// An empty one with room for so many.
    pub(super) fn with_capacity(count: usize) -> Self {
        Self {
            items: Vec::with_capacity(count),
            slots: vec![Slot::EMPTY; (count * 2).next_power_of_two()],
        }
    }

    /// What is kept by the key.
    pub(super) fn get(&self, key: u64) -> Option<&V> {
        let slot = self.slots.get(self.slot(key)?)?;
        self.items.get(slot.item as usize).map(|(_, value)| value)
    }

    /// What is kept by the key; where nothing is, the default from now on.
    pub(super) fn entry(&mut self, key: u64) -> Option<&mut V>
    where
        V: Default,
    {
        if self.items.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot(key)?;
        let slot = self.slots.get_mut(slot)?;
        if slot.item == FREE {
            slot.item = u32::try_from(self.items.len()).ok()?;
            slot.tag = tag(key);
            self.items.push((key, V::default()));
        }
        self.items
            .get_mut(slot.item as usize)
            .map(|(_, value)| value)
    }

    /// The slot of the key: where it is, or where it would be.
    fn slot(&self, key: u64) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        // NOTE: some keys are small numbers, and no bit of those may be lost.
        let mut at = (key.wrapping_mul(ODD) >> 32) as usize & mask;
        loop {
            let slot = self.slots.get(at)?;
            let is_same = || {
                let item = self.items.get(slot.item as usize);
                slot.tag == tag(key) && item.is_some_and(|(other, _)| *other == key)
            };
            if slot.item == FREE || is_same() {
                return Some(at);
            }
            at = (at + 1) & mask;
        }
    }

    fn grow(&mut self) {
        const SLOTS_MIN: usize = 64;
        self.slots = vec![Slot::EMPTY; (self.slots.len() * 2).max(SLOTS_MIN)];
        self.items.reserve(self.slots.len() / 2 - self.items.len());
        for index in 0..self.items.len() {
            let key = self.items.get(index).map(|(key, _)| *key);
            let slot = key.and_then(|key| self.slot(key));
            if let Some(slot) = slot.and_then(|slot| self.slots.get_mut(slot)) {
                slot.item = u32::try_from(index).unwrap_or(FREE);
                slot.tag = key.map_or(0, tag);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_keeps_its_own_value() {
        let mut kept: Keyed<u64> = Keyed::default();
        for key in 0..1000 {
            if let Some(value) = kept.entry(key << 40) {
                *value += key;
            }
        }
        for key in 0..1000 {
            assert_eq!(kept.get(key << 40), Some(&key));
        }
        assert_eq!(kept.get(7), None);
    }
}
