//! Which items have days that overlap a range: the index behind both axes.
//!
//! An item overlaps a range where it begins inside it, or begins before it and
//! reaches into it. The first are neighbours in the order of their first
//! days: a few bitmaps of whole blocks and the two edges answer for them. The
//! second are looked for by class of width among those that begin so little
//! before the range that they may reach it: none of the single days, a
//! month's worth of the months.

use crate::bitmap::Bitmap;
use crate::calendar::{Day, DayRange};

use super::column::Column;

/// Days that an item may lie after its first, by class; single days are in
/// none. The last class holds the open ones.
const REACH_DAYS_MAX: [u32; 4] = [31, 366, 3_660, u32::MAX];
/// More blocks make the edges shorter and the tree larger: each costs at most
/// a quarter of a byte an item, much less where items are in order of time.
const BLOCKS_MAX: usize = 64;
/// Below this many entries, setting bits one by one is quicker than a tree.
const BLOCK_ENTRIES_MIN: usize = 512;

#[derive(Clone, Copy, Debug)]
struct Entry {
    days: DayRange,
    item: u32,
}

/// Items by their days.
#[derive(Clone, Debug, Default)]
pub(crate) struct DayIndex {
    /// By first day.
    entries: Vec<Entry>,
    /// Entries of more than one day by class of width, each by first day.
    wide: [Vec<Entry>; REACH_DAYS_MAX.len()],
    /// A complete binary tree over the blocks: node 1 is the root, the
    /// children of `n` are `2n` and `2n + 1`; node 0 is unused.
    tree: Vec<Column>,
    block_entries: usize,
    /// Whether the items of the entries count up by one: then a stretch of
    /// entries is a stretch of items, and there is no tree.
    in_order: bool,
    items: u32,
}

impl DayIndex {
    /// `days` are by first day; an item may have several, and lies below
    /// `items`.
    pub(crate) fn new(days: impl Iterator<Item = (DayRange, u32)>, items: u32) -> DayIndex {
        let entries: Vec<Entry> = days.map(|(days, item)| Entry { days, item }).collect();
        let mut wide: [Vec<Entry>; REACH_DAYS_MAX.len()] = Default::default();
        for &entry in &entries {
            let reach = reach(entry);
            if reach > 0 {
                let class = REACH_DAYS_MAX.iter().position(|&max| reach <= max);
                wide[class.unwrap_or(0)].push(entry);
            }
        }
        let blocks = (entries.len() / BLOCK_ENTRIES_MIN)
            .next_power_of_two()
            .min(BLOCKS_MAX);
        let block_entries = entries.len().div_ceil(blocks).max(1);
        let in_order = entries
            .windows(2)
            .all(|pair| pair[0].item + 1 == pair[1].item);
        let blocks = if in_order { 1 } else { blocks };
        DayIndex {
            tree: tree(&entries, blocks, block_entries, items),
            in_order,
            entries,
            wide,
            block_entries,
            items,
        }
    }

    /// The items that share a day with `range`.
    pub(crate) fn overlapping(&self, range: DayRange) -> Bitmap {
        let mut items = Bitmap::new(self.items);
        self.add_beginning_in(range, &mut items);
        for (entries, reach_max) in self.wide.iter().zip(REACH_DAYS_MAX) {
            let earliest = Day(range.first.0.saturating_sub_unsigned(reach_max));
            let from = entries.partition_point(|entry| entry.days.first < earliest);
            let reaching = entries[from..]
                .iter()
                .take_while(|entry| entry.days.first < range.first)
                .filter(|entry| entry.days.last >= range.first);
            reaching.for_each(|entry| items.insert(entry.item));
        }
        items
    }

    fn add_beginning_in(&self, range: DayRange, items: &mut Bitmap) {
        let start = self
            .entries
            .partition_point(|entry| entry.days.first < range.first);
        let end = self
            .entries
            .partition_point(|entry| entry.days.first <= range.last);
        if let (true, Some(first)) = (self.in_order, self.entries.first()) {
            return items.insert_range(first.item + start as u32..first.item + end as u32);
        }
        let first_block = start.div_ceil(self.block_entries);
        let end_block = if self.tree.is_empty() {
            0
        } else {
            end / self.block_entries
        };
        let mut add = |entries: &[Entry]| entries.iter().for_each(|entry| items.insert(entry.item));
        if first_block >= end_block {
            return add(&self.entries[start..end.max(start)]);
        }
        add(&self.entries[start..first_block * self.block_entries]);
        add(&self.entries[end_block * self.block_entries..end]);
        self.add_blocks(first_block, end_block, items);
    }

    /// Adds the items of the blocks from `start` up to, not including, `end`.
    fn add_blocks(&self, start: usize, end: usize, items: &mut Bitmap) {
        let leaves = self.tree.len() / 2;
        let (mut left, mut right) = (start + leaves, end + leaves);
        while left < right {
            if left % 2 == 1 {
                self.tree[left].add_to(items);
                left += 1;
            }
            if right % 2 == 1 {
                right -= 1;
                self.tree[right].add_to(items);
            }
            left /= 2;
            right /= 2;
        }
    }
}

/// How many days `entry` lasts after its first.
fn reach(entry: Entry) -> u32 {
    entry.days.last.0.abs_diff(entry.days.first.0)
}

fn tree(entries: &[Entry], blocks: usize, block_entries: usize, items: u32) -> Vec<Column> {
    if blocks < 2 {
        return Vec::new();
    }
    let mut tree = vec![Bitmap::new(items); 2 * blocks];
    for (block, entries) in entries.chunks(block_entries).enumerate() {
        for entry in entries {
            tree[blocks + block].insert(entry.item);
        }
    }
    for node in (1..blocks).rev() {
        let (parents, children) = tree.split_at_mut(2 * node);
        parents[node].or_with(&children[0]);
        parents[node].or_with(&children[1]);
    }
    let columns = tree
        .iter()
        .map(|node| Column::new(node.iter().collect(), items));
    columns.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn range(first: i32, last: i32) -> DayRange {
        DayRange {
            first: Day(first),
            last: Day(last),
        }
    }

    fn any_range() -> impl Strategy<Value = DayRange> {
        let width = prop_oneof![
            4 => Just(0),
            2 => 0i32..40,
            2 => 0i32..500,
            1 => 0i32..5_000,
        ];
        prop_oneof![
            8 => (-3_000i32..3_000, width).prop_map(|(first, width)| range(first, first + width)),
            1 => (-3_000i32..3_000).prop_map(|first| range(first, i32::MAX)),
            1 => (-3_000i32..3_000).prop_map(|last| range(i32::MIN, last)),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn it_finds_what_a_walk_finds(
            mut days in proptest::collection::vec((any_range(), 0u32..300), 0..3_000),
            ranges in proptest::collection::vec(any_range(), 8),
        ) {
            days.sort();
            let index = DayIndex::new(days.iter().copied(), 300);
            for range in ranges {
                let mut expected = Bitmap::new(300);
                for (days, item) in &days {
                    if days.overlaps(range) {
                        expected.insert(*item);
                    }
                }
                prop_assert_eq!(index.overlapping(range), expected);
            }
        }
    }

    #[test]
    fn a_stretch_of_items_in_order_is_found_at_once() {
        let days = (0..5_000).map(|day| (range(day / 3, day / 3), day as u32 + 7));
        let index = DayIndex::new(days, 6_000);
        assert!(index.tree.is_empty());
        let found: Vec<u32> = index.overlapping(range(10, 11)).iter().collect();
        assert_eq!(found, (37..43).collect::<Vec<u32>>());
    }

    #[test]
    fn an_open_range_finds_everything() {
        let days = [range(i32::MIN, i32::MAX), range(0, 0), range(5, i32::MAX)];
        let index = DayIndex::new(days.iter().copied().zip(0..), 3);
        assert_eq!(index.overlapping(range(i32::MIN, i32::MAX)).count(), 3);
        assert_eq!(index.overlapping(range(1, 4)).count(), 1);
    }
}
