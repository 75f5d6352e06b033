//! Dates and numbers in words, each with the precision it has.
//!
//! The names come from the language's own file and not from the browser's
//! `Intl`: the same words stand in a page that was rendered ahead, in every
//! browser, and in the tests.

use linimasa_dossier::calendar::{Day, DayRange, Weekday};
use linimasa_dossier::edtf::{Date, Edtf, Qualifier, Unit};
use linimasa_dossier::model::{Bound, TimeExpression, TimeModifier, TimeOfDay, TimeValue};

use crate::words::{DateWords, fill};

#[cfg(test)]
mod tests;

/// How long the name of a month is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// "17 April 2024".
    Long,
    /// "17 Apr 2024".
    Short,
}

/// A date beside a statement: what it is, and how exactly it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gutter {
    /// "17 Apr".
    pub date: String,
    /// "Rabu malam", "bulan saja"; empty where there is nothing to say.
    pub note: String,
}

/// `number` with its thousands apart.
pub fn number(number: u32, words: &DateWords) -> String {
    let digits = number.to_string();
    if digits.len() < 4 {
        return digits;
    }
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push_str(words.thousands);
        }
        out.push(digit);
    }
    out
}

/// A year; before the year 1 in its era.
pub fn year(year: i32, words: &DateWords) -> String {
    if year > 0 {
        year.to_string()
    } else {
        fill(words.before_common_era, &[&(1 - year).to_string()])
    }
}

/// A date with its year.
pub fn date(date: Date, length: Length, words: &DateWords) -> String {
    let of_year = match date.unit {
        Unit::Year => return year(date.year, words),
        Unit::Decade => return fill(words.decade, &[&year(date.year, words)]),
        Unit::Century => return century(date.year, words),
        _ => within_year(date, length, words),
    };
    let mut out = of_year;
    out.push(' ');
    out.push_str(&year(date.year, words));
    out
}

fn century(first_year: i32, words: &DateWords) -> String {
    fill(
        words.century,
        &[&(first_year.div_euclid(100) + 1).to_string()],
    )
}

/// A date as it stands under the heading of its year.
fn within_year(date: Date, length: Length, words: &DateWords) -> String {
    let month = |number: u8| {
        let names = match length {
            Length::Long => &words.months,
            Length::Short => &words.months_short,
        };
        nth(names, number)
    };
    match date.unit {
        Unit::Day(number, day) => {
            let mut out = day.to_string();
            out.push(' ');
            out.push_str(month(number));
            out
        }
        Unit::Month(number) => month(number).to_owned(),
        Unit::Half(number) => fill(words.half, &[nth(&words.ordinals, number)]),
        Unit::Quarter(number) => fill(words.quarter, &[nth(&words.ordinals, number)]),
        Unit::Season(number) => nth(&words.seasons, number).to_owned(),
        Unit::Week(number) => fill(words.week, &[&number.to_string()]),
        Unit::Year => year(date.year, words),
        Unit::Decade => fill(words.decade, &[&year(date.year, words)]),
        Unit::Century => century(date.year, words),
    }
}

/// The `number`th of `names`, counted from 1.
fn nth(names: &[&'static str], number: u8) -> &'static str {
    names
        .get(usize::from(number).wrapping_sub(1))
        .copied()
        .unwrap_or_default()
}

/// A date or an interval.
pub fn edtf(value: Edtf, length: Length, words: &DateWords) -> String {
    match value {
        Edtf::Date(one) => date(one, length, words),
        Edtf::Interval(first, last) => span(first, last, length, words),
    }
}

/// A range of which an end may be open.
pub fn span(from: Option<Date>, to: Option<Date>, length: Length, words: &DateWords) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => date(from, length, words),
        (Some(from), Some(to)) => dash(date(from, length, words), &date(to, length, words)),
        (Some(from), None) => fill(words.since, &[&date(from, length, words)]),
        (None, Some(to)) => fill(words.until, &[&date(to, length, words)]),
        (None, None) => String::new(),
    }
}

fn dash(mut from: String, to: &str) -> String {
    from.push_str(" – ");
    from.push_str(to);
    from
}

/// The coarsest dates that begin and end where `days` does; an open end is
/// none.
pub fn ends(days: DayRange) -> (Option<Date>, Option<Date>) {
    let first = (days.first.0 != i32::MIN).then(|| days.first.civil());
    let last = (days.last.0 != i32::MAX).then(|| days.last.civil());
    let next = (days.last.0 != i32::MAX).then(|| days.last.plus_days(1).civil());
    let starts_month = first.is_none_or(|(_, _, day)| day == 1);
    let ends_month = next.is_none_or(|(_, _, day)| day == 1);
    let starts_year = starts_month && first.is_none_or(|(_, month, _)| month == 1);
    let ends_year = ends_month && next.is_none_or(|(_, month, _)| month == 1);
    let end = |(year, month, day): (i32, u8, u8)| Date {
        year,
        unit: if starts_year && ends_year {
            Unit::Year
        } else if starts_month && ends_month {
            Unit::Month(month)
        } else {
            Unit::Day(month, day)
        },
        qualifier: Qualifier::None,
    };
    (first.map(end), last.map(end))
}

/// The month of a day; any other date as it is.
pub fn to_month(date: Date) -> Date {
    match date.unit {
        Unit::Day(month, _) => Date {
            unit: Unit::Month(month),
            ..date
        },
        _ => date,
    }
}

/// Days in words.
pub fn days(days: DayRange, length: Length, words: &DateWords) -> String {
    let (from, to) = ends(days);
    span(from, to, length, words)
}

/// What stands beside a statement under the heading of the year `heading`;
/// `published` is the last day on which its article can have come out.
pub fn gutter(
    time: &TimeExpression,
    heading: Option<i32>,
    published: Option<Day>,
    words: &DateWords,
) -> Gutter {
    let Some(value) = placed(time) else {
        return Gutter::default();
    };
    let text = match value {
        Edtf::Date(one) if Some(one.year) == heading => within_year(one, day_or_long(one), words),
        Edtf::Date(one) => date(one, day_or_long(one), words),
        Edtf::Interval(Some(from), Some(to))
            if from.year == to.year && Some(to.year) == heading =>
        {
            dash(
                within_year(from, Length::Short, words),
                &within_year(to, Length::Short, words),
            )
        }
        interval => edtf(interval, Length::Short, words),
    };
    let date = match time.modifier {
        Some(TimeModifier::Start) => fill(words.early, &[&text]),
        Some(TimeModifier::Mid) => fill(words.mid, &[&text]),
        Some(TimeModifier::End) => fill(words.late, &[&text]),
        _ => text,
    };
    Gutter {
        date,
        note: note(time, value, published, words),
    }
}

/// Days have little room, months alone have enough.
fn day_or_long(date: Date) -> Length {
    match date.unit {
        Unit::Day(..) => Length::Short,
        _ => Length::Long,
    }
}

/// The date of a DATE or of a TIME.
pub fn placed(time: &TimeExpression) -> Option<Edtf> {
    match &time.value {
        TimeValue::Date(value) => Some(*value),
        TimeValue::Time(value) => value.get(..10)?.parse().ok(),
        _ => None,
    }
}

fn note(time: &TimeExpression, value: Edtf, published: Option<Day>, words: &DateWords) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Edtf::Date(date) = value {
        parts.extend(precision(date, time, words));
        match date.qualifier {
            Qualifier::Uncertain => parts.push(words.uncertain.to_owned()),
            Qualifier::Approximate | Qualifier::UncertainApproximate => {
                parts.push(words.about.to_owned());
            }
            Qualifier::None if time.modifier == Some(TimeModifier::Approx) => {
                parts.push(words.about.to_owned());
            }
            Qualifier::None => {}
        }
    }
    match time.bound {
        Some(Bound::Start) => parts.push(words.from_then.to_owned()),
        Some(Bound::End) => parts.push(words.until_then.to_owned()),
        None => {}
    }
    if published.is_some_and(|day| value.days().first > day) {
        parts.push(words.ahead.to_owned());
    }
    parts.join(", ")
}

/// The weekday of a day with its hour; of a month and a year, that there is
/// no more.
fn precision(date: Date, time: &TimeExpression, words: &DateWords) -> Option<String> {
    let narrowed = matches!(
        time.modifier,
        Some(TimeModifier::Start | TimeModifier::Mid | TimeModifier::End)
    );
    match date.unit {
        Unit::Day(..) => Some(hour(date.days().first.weekday(), time, words)),
        Unit::Month(_) if !narrowed => Some(words.month_only.to_owned()),
        Unit::Year if !narrowed => Some(words.year_only.to_owned()),
        _ => None,
    }
}

fn hour(weekday: Weekday, time: &TimeExpression, words: &DateWords) -> String {
    let mut out = nth(&words.weekdays, weekday as u8).to_owned();
    if let TimeValue::Time(value) = &time.value
        && let Some(clock) = value.get(11..16)
        && clock.as_bytes()[2] == b':'
    {
        out.push_str(", ");
        out.push_str(&clock.replace(':', words.clock));
    } else if let Some(part) = time.time_of_day {
        out.push(' ');
        out.push_str(part_of_day(part, words));
    }
    out
}

fn part_of_day(part: TimeOfDay, words: &DateWords) -> &'static str {
    match part {
        TimeOfDay::Dawn => words.dawn,
        TimeOfDay::Morning => words.morning,
        TimeOfDay::Midday => words.midday,
        TimeOfDay::Afternoon => words.afternoon,
        TimeOfDay::Evening => words.evening,
        TimeOfDay::Night => words.night,
    }
}
