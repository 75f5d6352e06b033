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

mod parse;

pub use parse::EdtfError;

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

/// The first year that has a [`Day`] and four digits.
const YEAR_MIN: i32 = -9999;
/// The last such year.
const YEAR_MAX: i32 = 9999;

impl Date {
    /// That day, exactly.
    pub fn day(day: Day) -> Date {
        let (year, month, day) = day.civil();
        Date::exact(year, Unit::Day(month, day))
    }

    /// That month, or nothing where `month` is not 1 to 12 or the year has
    /// more than four digits.
    pub fn month(year: i32, month: u8) -> Option<Date> {
        Date::exact(year, Unit::Month(month)).checked()
    }

    /// That year, or nothing where it has more than four digits.
    pub fn year(year: i32) -> Option<Date> {
        Date::exact(year, Unit::Year).checked()
    }

    /// A date of which the writer is sure; not checked.
    fn exact(year: i32, unit: Unit) -> Date {
        Date {
            year,
            unit,
            qualifier: Qualifier::None,
        }
    }

    /// The date itself where there is such a date: a year of four digits, a
    /// unit that exists in it, a decade or century named by its first year.
    pub fn checked(self) -> Option<Date> {
        let exists = match self.unit {
            Unit::Century | Unit::Decade => self.first_year() == self.year,
            Unit::Year => true,
            Unit::Half(n) => (1..=2).contains(&n),
            Unit::Quarter(n) | Unit::Season(n) => (1..=4).contains(&n),
            Unit::Month(n) => (1..=12).contains(&n),
            Unit::Week(n) => (1..=weeks_in_year(self.year)).contains(&n),
            Unit::Day(month, day) => Day::from_civil(self.year, month, day).is_some(),
        };
        (exists && (YEAR_MIN..=YEAR_MAX).contains(&self.year)).then_some(self)
    }

    /// All days the date may mean. A qualifier widens nothing: `1910~` has the
    /// days of `1910`, for the text does not say how far off it may be.
    pub fn days(self) -> DayRange {
        self.third(0, 1)
    }

    /// The `part`th of `parts` like parts of the unit, cut at its natural
    /// joints: decades and centuries at years, years down to quarters at
    /// months, months and weeks at days. A day is not cut. What does not
    /// divide goes to the middle, and of a month to the end.
    fn third(self, part: i32, parts: i32) -> DayRange {
        let year = self.first_year();
        match self.unit {
            Unit::Century | Unit::Decade => {
                let cut = thirds(self.years(), parts);
                years(year + cut(part), year + cut(part + 1))
            }
            Unit::Year => months(year, 0, 12, part, parts),
            Unit::Half(n) => months(year, (i32::from(n) - 1) * 6, 6, part, parts),
            Unit::Quarter(n) => months(year, (i32::from(n) - 1) * 3, 3, part, parts),
            Unit::Season(n) => months(year, i32::from(n) * 3 - 1, 3, part, parts),
            Unit::Month(n) => month_part(year, i32::from(n) - 1, part, parts),
            Unit::Week(n) => {
                let monday = first_monday(year).plus_days((i32::from(n) - 1) * 7);
                let cut = thirds(7, parts);
                DayRange {
                    first: monday.plus_days(cut(part)),
                    last: monday.plus_days(cut(part + 1) - 1),
                }
            }
            Unit::Day(month, day) => {
                let day = month_start(year, i32::from(month) - 1).plus_days(i32::from(day) - 1);
                DayRange {
                    first: day,
                    last: day,
                }
            }
        }
    }

    /// The days of the first third of the unit: 1 to 10 of a month, January to
    /// April of a year, three years of a decade; a day stays whole.
    pub fn early_days(self) -> DayRange {
        self.third(0, 3)
    }

    /// The days of the middle third of the unit: 11 to 20 of a month, May to
    /// August of a year, four years of a decade; a day stays whole.
    pub fn middle_days(self) -> DayRange {
        self.third(1, 3)
    }

    /// The days of the last third of the unit: 21 to the end of a month,
    /// September to December of a year, three years of a decade; a day stays
    /// whole.
    pub fn late_days(self) -> DayRange {
        self.third(2, 3)
    }

    /// How many years the unit spans; 1 for all below a decade.
    fn years(self) -> i32 {
        match self.unit {
            Unit::Century => 100,
            Unit::Decade => 10,
            _ => 1,
        }
    }

    /// The earliest year of the unit. Before the year 0 a decade is counted
    /// away from 0, as it is written: `-049X` is -499 to -490.
    fn first_year(self) -> i32 {
        let year = self.year.clamp(YEAR_MIN, YEAR_MAX);
        let years = self.years();
        if year < 0 {
            year / years * years - (years - 1)
        } else {
            year / years * years
        }
    }
}

impl Edtf {
    /// All days the value may mean; an open end reaches to `Day(i32::MIN)` or
    /// `Day(i32::MAX)`. Qualifiers widen nothing.
    pub fn days(self) -> DayRange {
        match self {
            Edtf::Date(date) => date.days(),
            Edtf::Interval(start, end) => {
                let first = start.map_or(Day(i32::MIN), |date| date.days().first);
                let last = end.map_or(Day(i32::MAX), |date| date.days().last);
                DayRange {
                    first: first.min(last),
                    last: first.max(last),
                }
            }
        }
    }
}

impl From<Date> for Edtf {
    fn from(date: Date) -> Edtf {
        Edtf::Date(date)
    }
}

/// 52 or 53: the ISO 8601 weeks of `year`.
pub fn weeks_in_year(year: i32) -> u8 {
    let days = first_monday(year + 1).0 - first_monday(year).0;
    (days / 7) as u8
}

/// The Monday of week 1, the week that has 4 January in it.
fn first_monday(year: i32) -> Day {
    let fourth = month_start(year, 0).plus_days(3);
    fourth.plus_days(1 - fourth.weekday() as i32)
}

/// Where to cut `len` into `parts`, 1 or 3; what does not divide goes to the
/// middle: 10 is 3, 4 and 3.
fn thirds(len: i32, parts: i32) -> impl Fn(i32) -> i32 {
    move |part| match part {
        0 => 0,
        _ if part == parts => len,
        1 => len / 3,
        _ => len - len / 3,
    }
}

/// All days of the years from `start` up to, not including, `end`.
fn years(start: i32, end: i32) -> DayRange {
    DayRange {
        first: month_start(start, 0),
        last: month_start(end, 0).plus_days(-1),
    }
}

/// The `part`th of `parts` like parts of `len` months from `month`, which
/// counts from 0 in January of `year` on.
fn months(year: i32, month: i32, len: i32, part: i32, parts: i32) -> DayRange {
    let cut = thirds(len, parts);
    DayRange {
        first: month_start(year, month + cut(part)),
        last: month_start(year, month + cut(part + 1)).plus_days(-1),
    }
}

/// Days 1 to 10, 11 to 20, and 21 to the end; the whole month where `parts`
/// is 1.
fn month_part(year: i32, month: i32, part: i32, parts: i32) -> DayRange {
    let first = month_start(year, month);
    let last = month_start(year, month + 1).plus_days(-1);
    DayRange {
        first: first.plus_days(part * 10),
        last: if part + 1 == parts {
            last
        } else {
            first.plus_days(part * 10 + 9)
        },
    }
}

/// The first day of a month; `month` counts from 0 in January of `year` and
/// may run over into other years.
fn month_start(year: i32, month: i32) -> Day {
    let year = year + month.div_euclid(12);
    let month = month.rem_euclid(12) as u8 + 1;
    // Every month has a first day: the fallback is never taken.
    Day::from_civil(year, month, 1).unwrap_or(Day(0))
}

#[cfg(test)]
pub(crate) mod tests;
