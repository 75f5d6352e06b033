//! One property's statements: dense where it is common, a list where it is
//! rare, so that thousands of rare actors cost what they are worth.

use core::ops::Range;

use crate::bitmap::Bitmap;

/// The statements that have one property.
#[derive(Clone, Debug)]
pub(crate) enum Column {
    /// One bit for every statement there is.
    Dense { statements: Bitmap, count: u32 },
    /// Their numbers, ascending.
    Sparse { statements: Vec<u32>, len: u32 },
}

impl Column {
    /// `numbers` are ascending and below `len`.
    pub(crate) fn new(numbers: Vec<u32>, len: u32) -> Column {
        // At one number in 64 bits, walking the list and walking the words
        // take the same number of steps.
        if (numbers.len() as u64) * 64 < u64::from(len) {
            return Column::Sparse {
                statements: numbers,
                len,
            };
        }
        let mut statements = Bitmap::new(len);
        numbers.iter().for_each(|&number| statements.insert(number));
        Column::Dense {
            statements,
            count: numbers.len() as u32,
        }
    }

    /// How many statements have the property.
    pub(crate) fn count(&self) -> u32 {
        match self {
            Column::Dense { count, .. } => *count,
            Column::Sparse { statements, .. } => statements.len() as u32,
        }
    }

    /// How many of `base` have the property; `occupied` is
    /// `base.occupied_words()`.
    pub(crate) fn count_in(&self, base: &Bitmap, occupied: &Range<usize>) -> u32 {
        match self {
            Column::Dense { statements, .. } => statements.and_count_within(base, occupied.clone()),
            Column::Sparse { statements, .. } => statements
                .iter()
                .map(|&number| u32::from(base.contains(number)))
                .sum(),
        }
    }

    /// Adds the property's statements.
    pub(crate) fn add_to(&self, set: &mut Bitmap) {
        match self {
            Column::Dense { statements, .. } => set.or_with(statements),
            Column::Sparse { statements, .. } => {
                statements.iter().for_each(|&number| set.insert(number));
            }
        }
    }

    /// The property's statements.
    pub(crate) fn to_bitmap(&self) -> Bitmap {
        match self {
            Column::Dense { statements, .. } => statements.clone(),
            Column::Sparse { len, .. } => {
                let mut statements = Bitmap::new(*len);
                self.add_to(&mut statements);
                statements
            }
        }
    }

    /// The property's statements among `base`.
    pub(crate) fn within(&self, base: &Bitmap) -> Bitmap {
        let mut statements = self.to_bitmap();
        statements.and_with(base);
        statements
    }
}
