//! One property's statements: bits where it is common, a list where it is
//! rare, so that thousands of rare actors cost what they are worth.

use core::ops::Range;

use crate::bitmap::{Bitmap, and_count};

/// How many words are counted in the time that one number of a list is looked
/// up. At 1, lists take over where words are still quicker (by a third, over
/// the whole benchmark); at 4, a rare actor takes at most 8 times the memory of
/// its list.
const NUMBER_COST_WORDS: usize = 4;

/// The statements that have one property.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// What all of them are below.
    len: u32,
    count: u32,
    holds: Holds,
}

#[derive(Clone, Debug)]
enum Holds {
    /// The words of a bitmap from the first to the last that is not empty:
    /// what belongs to a time or an outlet lies close together.
    Words { start: usize, words: Vec<u64> },
    /// The numbers, ascending.
    Numbers(Vec<u32>),
}

impl Column {
    /// `numbers` are ascending, without repetition, and below `len`.
    pub(crate) fn new(numbers: Vec<u32>, len: u32) -> Column {
        let count = numbers.len() as u32;
        let words = match (numbers.first(), numbers.last()) {
            (Some(first), Some(last)) => (last / 64 - first / 64 + 1) as usize,
            _ => 0,
        };
        let holds = if numbers.len() * NUMBER_COST_WORDS < words {
            Holds::Numbers(numbers)
        } else {
            let start = numbers.first().map_or(0, |first| first / 64);
            let mut bitmap = Bitmap::new(words as u32 * 64);
            numbers
                .iter()
                .for_each(|number| bitmap.insert(number - start * 64));
            Holds::Words {
                start: start as usize,
                words: bitmap.into_words(),
            }
        };
        Column { len, count, holds }
    }

    /// How many statements have the property.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// How many of `base` have the property; `occupied` is
    /// `base.occupied_words()`.
    pub(crate) fn count_in(&self, base: &Bitmap, occupied: &Range<usize>) -> u32 {
        match &self.holds {
            Holds::Words { start, words } => {
                let from = occupied.start.max(*start);
                let to = occupied.end.min(start + words.len());
                if from >= to {
                    return 0;
                }
                and_count(&words[from - start..to - start], &base.words()[from..to])
            }
            Holds::Numbers(numbers) => {
                let before =
                    |end: usize| numbers.partition_point(|&number| (number as usize) < end * 64);
                let near = &numbers[before(occupied.start)..before(occupied.end)];
                near.iter()
                    .map(|&number| u32::from(base.contains(number)))
                    .sum()
            }
        }
    }

    /// Adds the property's statements.
    pub(crate) fn add_to(&self, set: &mut Bitmap) {
        match &self.holds {
            Holds::Words { start, words } => set.or_words(*start, words),
            Holds::Numbers(numbers) => numbers.iter().for_each(|&number| set.insert(number)),
        }
    }

    /// The property's statements.
    pub(crate) fn to_bitmap(&self) -> Bitmap {
        let mut statements = Bitmap::new(self.len);
        self.add_to(&mut statements);
        statements
    }

    /// The property's statements among `base`.
    pub(crate) fn within(&self, base: &Bitmap) -> Bitmap {
        let mut statements = self.to_bitmap();
        statements.and_with(base);
        statements
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One sparse, one dense, one dense at its end only, one empty.
    fn sets() -> [Vec<u32>; 4] {
        [
            vec![3, 500, 999],
            (0..1000).step_by(3).collect(),
            (900..1000).collect(),
            vec![],
        ]
    }

    #[test]
    fn it_counts_and_gives_back_what_it_was_given() {
        for numbers in sets() {
            let column = Column::new(numbers.clone(), 1000);
            assert_eq!(column.count(), numbers.len() as u32);
            assert_eq!(column.to_bitmap().iter().collect::<Vec<_>>(), numbers);
        }
    }

    #[test]
    fn it_counts_what_it_shares_with_a_set() {
        let columns = sets().map(|numbers| Column::new(numbers, 1000));
        for column in &columns {
            for other in &columns {
                let base = other.to_bitmap();
                let shared = column.within(&base).count();
                assert_eq!(column.count_in(&base, &base.occupied_words()), shared);
                assert_eq!(shared, column.to_bitmap().and_count(&base));
            }
        }
    }
}
