//! Arithmetic of dates: units from a day, weekdays, weeks, and parts of
//! something longer.

use linimasa_dossier::calendar::{Day, DayRange};
use linimasa_dossier::edtf::{Date, Edtf, Qualifier, Unit, weeks_in_year};
use linimasa_dossier::model::TimeModifier;

use crate::time::resolve::{BACK_MONTHS_MAX, RECENT_DAYS_MAX};
use crate::time::tense::Tense;
use crate::time::when::{Clock, Part, Period, Slice, When};
use crate::time::words::TimeUnit;

/// How many days a week or two have.
pub(super) fn days_in_weeks(unit: TimeUnit) -> i32 {
    if unit == TimeUnit::Fortnight { 14 } else { 7 }
}

/// The day so many units from the day `base`.
pub(super) fn place_same_day(base: Date, unit: TimeUnit, count: i32) -> Option<Edtf> {
    let Unit::Day(month, day) = base.unit else {
        return None;
    };
    let months = match unit {
        TimeUnit::Day => {
            let day = day_of(base)?.plus_days(count);
            return in_calendar(Date::day(day)).map(Edtf::Date);
        }
        TimeUnit::Week | TimeUnit::Fortnight => {
            let days = count.checked_mul(days_in_weeks(unit))?;
            let day = day_of(base)?.plus_days(days);
            return in_calendar(Date::day(day)).map(Edtf::Date);
        }
        TimeUnit::Month => count,
        TimeUnit::Year => count.checked_mul(12)?,
        TimeUnit::Decade => count.checked_mul(120)?,
        TimeUnit::Century => count.checked_mul(1200)?,
        _ => return None,
    };
    let (year, month) = plus_months(base.year, month, months);
    exact(year, Unit::Day(month, day)).map(Edtf::Date)
}

/// Years, and what counts in years or divides them.
pub(super) fn place_years(base: Date, unit: TimeUnit, count: i32, when: &When) -> Option<Date> {
    let year = match base.unit {
        Unit::Century | Unit::Decade if unit < TimeUnit::Decade => return None,
        _ => base.year,
    };
    match unit {
        TimeUnit::Year => in_year(year.checked_add(count)?, when),
        TimeUnit::Decade => {
            let decade = year.div_euclid(10).checked_add(count)?;
            exact(decade.checked_mul(10)?, Unit::Decade)
        }
        TimeUnit::Century => {
            let century = year.div_euclid(100).checked_add(count)?;
            exact(century.checked_mul(100)?, Unit::Century)
        }
        TimeUnit::Quarter | TimeUnit::Half => {
            let per_year = if unit == TimeUnit::Quarter { 4 } else { 2 };
            let part = match base.unit {
                Unit::Month(month) | Unit::Day(month, _) => (i32::from(month) - 1) * per_year / 12,
                Unit::Quarter(n) => (i32::from(n) - 1) * per_year / 4,
                Unit::Half(n) if per_year == 2 => i32::from(n) - 1,
                _ => return None,
            };
            let index = year
                .checked_mul(per_year)?
                .checked_add(part)?
                .checked_add(count)?;
            let nth = u8::try_from(index.rem_euclid(per_year) + 1).ok()?;
            let unit = if per_year == 4 {
                Unit::Quarter(nth)
            } else {
                Unit::Half(nth)
            };
            exact(index.div_euclid(per_year), unit)
        }
        _ => None,
    }
}

/// The candidate that direction and tense ask for, seen from `today`.
pub(super) fn choose(
    candidates: impl Iterator<Item = Date> + Clone,
    today: Day,
    direction: Option<i32>,
    tense: Tense,
) -> Option<Date> {
    let past = |strict: bool| {
        let passed = candidates.clone().filter(move |date| {
            let days = date.days();
            if strict {
                days.last < today
            } else {
                days.first <= today
            }
        });
        passed.max_by_key(|date| date.days().first)
    };
    let future = |strict: bool| {
        let coming = candidates.clone().filter(move |date| {
            let days = date.days();
            if strict {
                days.first > today
            } else {
                days.last >= today
            }
        });
        coming.min_by_key(|date| date.days().first)
    };
    match (direction, tense) {
        (Some(..=-1), _) => past(true),
        (Some(0), _) => {
            let year = today.civil().0;
            candidates.clone().find(|date| date.year == year)
        }
        (Some(_), _) => future(true),
        (None, Tense::Past) => past(false),
        (None, Tense::Future) => future(false),
        (None, Tense::Present) => {
            let last = past(false);
            let near = last.filter(|date| today.0 - date.days().last.0 <= RECENT_DAYS_MAX);
            near.or_else(|| future(false)).or(last)
        }
        (None, Tense::Unsaid | Tense::Lately) => {
            let last = past(false);
            let near = last.filter(|date| {
                today.0.saturating_sub(date.days().last.0) <= BACK_MONTHS_MAX * 61 / 2
            });
            near.or_else(|| future(false)).or(last)
        }
    }
}

/// Day, month, part of the year or the year itself.
pub(super) fn in_year(year: i32, when: &When) -> Option<Date> {
    let unit = match (when.day, when.month, when.part) {
        (Some(day), Some(month), _) => Unit::Day(month, day),
        (_, Some(month), _) => Unit::Month(month),
        (_, _, Some(Part::Quarter(n))) => Unit::Quarter(n),
        (_, _, Some(Part::Half(n))) => Unit::Half(n),
        (_, _, Some(Part::Season(n))) => Unit::Season(n),
        (Some(_), None, None) => return None,
        (None, None, None) if when.weekday.is_some() || when.weekend => return None,
        (None, None, None) => Unit::Year,
    };
    exact(year, unit)
}

/// The units of `whole` that `slice` says.
pub(super) fn sliced(whole: Date, slice: Slice) -> Option<Edtf> {
    let days = whole.days();
    let count = i32::from(slice.count);
    let skipped = i32::from(slice.skipped);
    // How many units of a length before the first or behind the last.
    let from = |all: i32| if slice.last { all - count } else { skipped };
    if let Some(weekday) = slice.weekday {
        return nth_weekday(days, weekday, slice).map(|day| Edtf::Date(Date::day(day)));
    }
    let units = match (slice.unit, whole.unit) {
        (TimeUnit::Week, Unit::Year) => {
            let first = from(i32::from(weeks_in_year(whole.year))) + 1;
            let week = |n: i32| exact(whole.year, Unit::Week(u8::try_from(n).ok()?));
            (week(first)?, week(first + count - 1)?)
        }
        (TimeUnit::Day | TimeUnit::Week, Unit::Month(_) | Unit::Year) => {
            let len = if slice.unit == TimeUnit::Day { 1 } else { 7 };
            let first = if slice.last {
                days.last.plus_days(1 - count * len)
            } else {
                days.first.plus_days(skipped * len)
            };
            let last = first.plus_days(count * len - 1).min(days.last);
            (Date::day(first), Date::day(last))
        }
        (TimeUnit::Month, Unit::Year) => {
            let first = from(12) + 1;
            let month = |n: i32| Date::month(whole.year, u8::try_from(n).ok()?);
            (month(first)?, month(first + count - 1)?)
        }
        (TimeUnit::Decade, Unit::Century) => {
            let decade = |n: i32| exact(whole.year + 10 * n, Unit::Decade);
            (decade(from(10))?, decade(from(10) + count - 1)?)
        }
        _ => return None,
    };
    let inside = units.0.days().first <= units.1.days().last && units.1.days().first <= days.last;
    inside.then(|| {
        if units.0 == units.1 {
            Edtf::Date(units.0)
        } else {
            Edtf::Interval(Some(units.0), Some(units.1))
        }
    })
}

/// The weekday after or before a day, or that of its week.
pub(super) fn weekday_beside(from: Day, weekday: u8, count: i32) -> Day {
    let back = (i32::from(weekday_number(from)) - i32::from(weekday)).rem_euclid(7);
    let days = match count {
        0 => i32::from(weekday) - i32::from(weekday_number(from)),
        i32::MIN..=-1 if back == 0 => -7,
        i32::MIN..=-1 => -back,
        1..=i32::MAX => 7 - back,
    };
    from.plus_days(days)
}

/// The weekday of `days` that `slice` says.
fn nth_weekday(days: DayRange, weekday: u8, slice: Slice) -> Option<Day> {
    let weekday = i32::from(weekday);
    let day = if slice.last {
        let back = (i32::from(weekday_number(days.last)) - weekday).rem_euclid(7);
        days.last.plus_days(-back)
    } else {
        let ahead = (weekday - i32::from(weekday_number(days.first))).rem_euclid(7);
        days.first.plus_days(ahead + 7 * i32::from(slice.skipped))
    };
    (days.first <= day && day <= days.last).then_some(day)
}

pub(super) fn period_date(period: Period) -> Option<Date> {
    match period {
        Period::Decade(year) => exact(year, Unit::Decade),
        Period::Century(year) => exact(year, Unit::Century),
    }
}

pub(super) fn exact(year: i32, unit: Unit) -> Option<Date> {
    Date {
        year,
        unit,
        qualifier: Qualifier::None,
    }
    .checked()
}

/// The date where its year has four digits.
pub(super) fn in_calendar(date: Date) -> Option<Date> {
    date.checked()
}

/// `value`, approximate where the text says so.
pub(super) fn qualified(value: Edtf, when: &When) -> Edtf {
    match value {
        Edtf::Date(date) if when.degree == Some(TimeModifier::Approx) => Edtf::Date(Date {
            qualifier: Qualifier::Approximate,
            ..date
        }),
        _ => value,
    }
}

pub(super) fn day_of(date: Date) -> Option<Day> {
    match date.unit {
        Unit::Day(month, day) => Day::from_civil(date.year, month, day),
        _ => None,
    }
}

/// A day of the week a date is in: of a day or a week.
pub(super) fn day_of_week(date: Date) -> Option<Day> {
    match date.unit {
        Unit::Day(..) | Unit::Week(_) => Some(date.days().first),
        _ => None,
    }
}

pub(super) fn weekday_number(day: Day) -> u8 {
    match (day.0 + 3).rem_euclid(7) {
        0 => 1,
        1 => 2,
        2 => 3,
        3 => 4,
        4 => 5,
        5 => 6,
        _ => 7,
    }
}

pub(super) fn monday_of(day: Day) -> Day {
    day.plus_days(1 - i32::from(weekday_number(day)))
}

pub(super) fn weekend_from(saturday: Day) -> Edtf {
    let days = (Date::day(saturday), Date::day(saturday.plus_days(1)));
    Edtf::Interval(Some(days.0), Some(days.1))
}

/// The week from `monday`, or the day or weekend of it that is said.
pub(super) fn week_of(monday: Day, when: &When) -> Option<Edtf> {
    if when.weekend {
        return Some(weekend_from(monday.plus_days(5)));
    }
    if let Some(weekday) = when.weekday {
        let day = monday.plus_days(i32::from(weekday) - 1);
        return in_calendar(Date::day(day)).map(Edtf::Date);
    }
    // A week belongs to the year of its Thursday.
    let (year, ..) = monday.plus_days(3).civil();
    let first = monday_of(Day::from_civil(year, 1, 4)?);
    let week = u8::try_from((monday.0 - first.0) / 7 + 1).ok()?;
    exact(year, Unit::Week(week)).map(Edtf::Date)
}

/// The month `months` after `month` of `year`, and its year.
pub(super) fn plus_months(year: i32, month: u8, months: i32) -> (i32, u8) {
    let index = (i32::from(month) - 1).saturating_add(months);
    let month = u8::try_from(index.rem_euclid(12) + 1).unwrap_or(1);
    (year.saturating_add(index.div_euclid(12)), month)
}

/// `T07:30+07:00`; only the hour where no minute is said.
pub(super) fn iso_clock(clock: Clock) -> String {
    let mut text = format!("T{:02}:{:02}", clock.hour, clock.minute.unwrap_or(0));
    if let Some(second) = clock.second {
        text.push_str(&format!(":{second:02}"));
    }
    if let Some(zone) = clock.zone {
        let sign = if zone < 0 { '-' } else { '+' };
        let minutes = zone.abs();
        text.push_str(&format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60));
    }
    text
}
