//! How many statements there are by month or year.

use crate::Dossier;
use crate::bitmap::Bitmap;
use crate::calendar::{Day, DayRange};
use crate::dossier::steps::{MonthRange, month_of};

use super::Axis;

/// How wide the bins of a histogram are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A month.
    Month,
    /// A year.
    Year,
}

/// How many statements a month or a year has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// The month or the year.
    pub days: DayRange,
    /// The statements of which a day may lie in it.
    pub count: u32,
}

impl Step {
    pub(crate) fn of_month(self, month: i32) -> i32 {
        match self {
            Step::Month => month,
            Step::Year => month.div_euclid(12),
        }
    }

    fn first_day(self, step: i32) -> Day {
        let month = match self {
            Step::Month => step,
            Step::Year => step * 12,
        };
        let first = Day::from_civil(month.div_euclid(12), month.rem_euclid(12) as u8 + 1, 1);
        // Every month has a first day: the fallback is never taken.
        first.unwrap_or(Day(0))
    }
}

/// Counts that are first written as differences, so that a date of many steps
/// costs as much as one of a single step.
struct Bins {
    step: Step,
    first: i32,
    last: i32,
    differences: Vec<i32>,
}

impl Bins {
    fn new(extent: DayRange, step: Step) -> Bins {
        let first = step.of_month(month_of(extent.first));
        let last = step.of_month(month_of(extent.last));
        Bins {
            step,
            first,
            last,
            differences: vec![0; (last - first) as usize + 2],
        }
    }

    /// Adds `count` to one step.
    fn add(&mut self, step: i32, count: u32) {
        if (self.first..=self.last).contains(&step) {
            self.differences[(step - self.first) as usize] += count as i32;
            self.differences[(step - self.first) as usize + 1] -= count as i32;
        }
    }

    /// Adds a statement to each step that one of its `months` touches; they are
    /// by first month. A step that several touch gets it once.
    fn spread(&mut self, months: &[MonthRange]) {
        let mut free = self.first;
        for &(first, last) in months {
            let first = self.step.of_month(first).max(free);
            let last = self.step.of_month(last).min(self.last);
            if first <= last {
                self.differences[(first - self.first) as usize] += 1;
                self.differences[(last - self.first) as usize + 1] -= 1;
                free = last + 1;
            }
        }
    }

    fn finish(self) -> Vec<Bin> {
        let mut bins = Vec::new();
        let mut count = 0;
        for (step, difference) in (self.first..=self.last).zip(&self.differences) {
            count += difference;
            if count > 0 {
                let first = self.step.first_day(step);
                let last = self.step.first_day(step + 1).plus_days(-1);
                bins.push(Bin {
                    days: DayRange { first, last },
                    count: count as u32,
                });
            }
        }
        bins
    }
}

impl Dossier {
    /// The statements by month or year: each bin has as many as a range of its
    /// days would leave of them, so an imprecise date is in each bin that it
    /// overlaps, and a statement once in each. Open ends reach to the ends of
    /// [`Dossier::extent`]. Empty bins are left out.
    pub fn histogram(&self, statements: &Bitmap, axis: Axis, step: Step) -> Vec<Bin> {
        let Some(extent) = self.extent() else {
            return Vec::new();
        };
        let mut bins = Bins::new(extent, step);
        let steps = self.index.steps(axis, step);
        let occupied = statements.occupied_words();
        for (step, column) in &steps.columns {
            bins.add(*step, column.count_in(statements, &occupied));
        }
        let mut spread = steps.spread.clone();
        spread.and_with(statements);
        for statement in &spread {
            bins.spread(self.index.months(axis, statement));
        }
        bins.finish()
    }
}
