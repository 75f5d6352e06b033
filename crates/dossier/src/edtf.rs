//! Dates as the text gives them: EDTF (ISO 8601-2:2019, level 1 and the parts
//! of level 2 that news needs), with the precision kept.
//!
//! | written | means |
//! | --- | --- |
//! | `2024-04-17` | a day |
//! | `2023-09` | a month |
//! | `2020`, `-0043` | a year; `-0043` is 44 BC |
//! | `199X`, `18XX`, `-04XX` | a decade, a century |
//! | `2020-21` … `2020-24` | spring, summer, autumn, winter |
//! | `2023-33` … `2023-36` | a quarter |
//! | `2024-40`, `2024-41` | a half-year |
//! | `2025-W05` | an ISO 8601 week |
//! | `1910~`, `2020-09~` | approximate |
//! | `1910?`, `1910%` | uncertain; uncertain and approximate |
//! | `2023-09/2024-06`, `2020/..`, `../2020` | an interval, open at an end |

use crate::calendar::{Day, DayRange};

/// How exactly a [`Date`] names its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// One hundred years: `18XX`.
    Century,
    /// Ten years: `199X`.
    Decade,
    /// One year.
    Year,
    /// Six months; 1 or 2 (written 40, 41).
    Half(u8),
    /// Three months; 1 to 4 (written 33 to 36).
    Quarter(u8),
    /// Three months by nature; 1 spring, 2 summer, 3 autumn, 4 winter (written
    /// 21 to 24), as the northern hemisphere has them. Winter begins in
    /// December of its year.
    Season(u8),
    /// One month; 1 to 12.
    Month(u8),
    /// One ISO 8601 week, Monday to Sunday; 1 to 53.
    Week(u8),
    /// One day: month 1 to 12, day 1 to 31, which exists in its year.
    Day(u8, u8),
}

/// What the writer is unsure of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    /// Nothing.
    #[default]
    None,
    /// `?`: the source may be wrong.
    Uncertain,
    /// `~`: about then.
    Approximate,
    /// `%`: both.
    UncertainApproximate,
}

/// One date with its precision. `year` is the first year of a decade or a
/// century; year 0 is 1 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, or the first year of the decade or century.
    pub year: i32,
    /// The precision, with what it needs below the year.
    pub unit: Unit,
    /// `~`, `?` or `%`.
    pub qualifier: Qualifier,
}

/// An EDTF value: one date, or an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edtf {
    /// One date.
    Date(Date),
    /// `start/end`; an end that is `None` is open (`..`). Not both are.
    Interval(Option<Date>, Option<Date>),
}
