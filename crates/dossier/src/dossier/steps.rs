//! The statements of each month or year, for histograms.

use crate::bitmap::Bitmap;
use crate::calendar::{Day, DayRange};
use crate::order;

use super::column::Column;

/// A range of months, counted from January of the year 0; open ends are the
/// least and the greatest number.
pub(crate) type MonthRange = (i32, i32);

/// Ranges of months by item.
#[derive(Debug)]
pub(crate) struct Months {
    /// Where the ranges of each item begin, and at the end how many there are.
    starts: Vec<u32>,
    /// By first month within an item.
    ranges: Vec<MonthRange>,
}

impl Months {
    /// `days` are by first day; their items lie below `items`.
    pub(crate) fn new(days: impl Iterator<Item = (DayRange, u32)> + Clone, items: u32) -> Months {
        let mut starts = vec![0; items as usize + 1];
        for (_, item) in days.clone() {
            starts[item as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut ends = starts.clone();
        let mut ranges = vec![(0, 0); starts[items as usize] as usize];
        for (days, item) in days {
            let end = &mut ends[item as usize];
            ranges[*end as usize] = (month_of(days.first), month_of(days.last));
            *end += 1;
        }
        Months { starts, ranges }
    }

    /// The ranges of one item, by first month.
    pub(crate) fn of(&self, item: u32) -> &[MonthRange] {
        let at = item as usize;
        &self.ranges[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// The statements of each step of a calendar, which are months or years.
#[derive(Debug)]
pub(crate) struct Steps {
    /// By step: the statements all of whose dates lie in one step each.
    pub(crate) columns: Vec<(i32, Column)>,
    /// The other dated statements: those with a date of more than one step.
    pub(crate) spread: Bitmap,
}

impl Steps {
    /// `months` gives the months of a statement, `step` the step of a month.
    pub(crate) fn new<'m>(
        statements: u32,
        months: impl Fn(u32) -> &'m [MonthRange],
        step: impl Fn(i32) -> i32,
    ) -> Steps {
        let mut spread = Bitmap::new(statements);
        let mut columns: Vec<(i32, Vec<u32>)> = Vec::new();
        for statement in 0..statements {
            let months = months(statement);
            if months
                .iter()
                .any(|&(first, last)| step(first) != step(last))
            {
                spread.insert(statement);
                continue;
            }
            for &(month, _) in months {
                let column = order::entry(&mut columns, step(month));
                if column.last() != Some(&statement) {
                    column.push(statement);
                }
            }
        }
        let columns = columns.into_iter();
        Steps {
            columns: columns
                .map(|(step, numbers)| (step, Column::new(numbers, statements)))
                .collect(),
            spread,
        }
    }
}

/// The month of `day`.
pub(crate) fn month_of(day: Day) -> i32 {
    match day.0 {
        i32::MIN | i32::MAX => day.0,
        _ => {
            let (year, month, _) = day.civil();
            year * 12 + i32::from(month) - 1
        }
    }
}
