//! The timeline as a table, for those who do not see it.

use std::cmp::Reverse;

use linimasa_dossier::calendar::DayRange;
use linimasa_dossier::order;

use super::step::Step;

/// With more months than this, the rows are years.
const MONTHS_MAX: usize = 36;

/// How much a month, a year or a longer date has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// What the row is about.
    pub days: DayRange,
    /// Statements that speak of it.
    pub statements: u32,
    /// Articles published in it.
    pub articles: u32,
}

/// The rows that have something, by time. What is known to the year only has
/// a row of its own before the months of its year.
pub fn rows(statements: &[DayRange], articles: &[DayRange]) -> Vec<TableRow> {
    let by_month = counted(statements, articles, Step::Months(1));
    if by_month.len() <= MONTHS_MAX {
        by_month
    } else {
        counted(statements, articles, Step::Years(1))
    }
}

fn counted(statements: &[DayRange], articles: &[DayRange], step: Step) -> Vec<TableRow> {
    let mut counts: Vec<(_, (u32, u32))> = Vec::new();
    let key = |days: DayRange| {
        let unit = unit(days, step);
        (unit.first, Reverse(unit.last))
    };
    for &days in statements {
        order::entry(&mut counts, key(days)).0 += 1;
    }
    for &days in articles {
        order::entry(&mut counts, key(days)).1 += 1;
    }
    let row = |((first, Reverse(last)), (statements, articles))| TableRow {
        days: DayRange { first, last },
        statements,
        articles,
    };
    counts.into_iter().map(row).collect()
}

/// The `step` that has all of `days`, else the year, else `days`.
fn unit(days: DayRange, step: Step) -> DayRange {
    if days.first.0 == i32::MIN || days.last.0 == i32::MAX {
        return days;
    }
    [step, Step::Years(1)]
        .into_iter()
        .map(|step| step.around(days.first))
        .find(|unit| days.last <= unit.last)
        .unwrap_or(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use linimasa_dossier::calendar::Day;

    fn days(first: (i32, u8, u8), last: (i32, u8, u8)) -> DayRange {
        let day = |(year, month, day)| Day::from_civil(year, month, day).unwrap();
        DayRange {
            first: day(first),
            last: day(last),
        }
    }

    #[test]
    fn a_year_stands_before_its_months() {
        let year = days((2023, 1, 1), (2023, 12, 31));
        let january = days((2023, 1, 5), (2023, 1, 5));
        let rows = rows(&[january, january, year], &[january]);
        assert_eq!(rows[0].days, year);
        assert_eq!((rows[0].statements, rows[0].articles), (1, 0));
        assert_eq!(rows[1].days, days((2023, 1, 1), (2023, 1, 31)));
        assert_eq!((rows[1].statements, rows[1].articles), (2, 1));
    }

    #[test]
    fn many_months_are_told_by_year() {
        let monthly: Vec<DayRange> = (0..60)
            .map(|number| {
                let month = (2020 + number / 12, (number % 12) as u8 + 1, 1);
                days(month, month)
            })
            .collect();
        let rows = rows(&monthly, &[]);
        assert_eq!(rows.len(), 5);
        assert!(rows.iter().all(|row| row.statements == 12));
    }
}
