//! The days that a date means: the year it fits, the weekday that is nearest,
//! what is counted from today or from the date last spoken of.

use linimasa_dossier::edtf::{Date, Edtf, Unit};

use super::{RECENT_DAYS_MAX, Story};
use crate::time::calendar::{
    choose, day_of, day_of_week, days_in_weeks, exact, in_calendar, in_year, monday_of,
    period_date, place_same_day, place_years, plus_months, sliced, week_of, weekday_beside,
    weekday_number, weekend_from,
};
use crate::time::tense::Tense;
use crate::time::when::{Base, Frame, Part, When};
use crate::time::words::TimeUnit;

/// A day of the month that is so near is meant whatever its weekday.
const NEAR_DAYS_MAX: u32 = 45;

/// A weekday does not tell years apart that are farther away.
const YEAR_DAYS: u32 = 366;

/// How many years away the next 29 February can be.
const LEAP_YEARS_MAX: i32 = 8;

impl Story {
    /// The days a date means.
    pub(super) fn place(&self, when: &When, tense: Tense) -> Option<Edtf> {
        if let Some(slice) = when.slice {
            let whole = When {
                slice: None,
                ..*when
            };
            return match self.place(&whole, tense)? {
                Edtf::Date(date) => sliced(date, slice),
                Edtf::Interval(..) => None,
            };
        }
        if let Some(period) = when.period {
            return period_date(period).map(Edtf::Date);
        }
        if when.same_period {
            return self.place_same_period(when);
        }
        if let Some(frame) = when.frame.filter(|_| when.year.is_none()) {
            return self.place_frame(frame, when, tense);
        }
        if when.weekend {
            return self.place_weekend(when, tense);
        }
        if let Some(year) = when.year {
            return in_year(year, when).map(Edtf::Date);
        }
        let date = match (when.weekday, when.day, when.month, when.part) {
            (_, Some(_), Some(_), _) | (_, _, Some(_), _) | (_, _, _, Some(_)) => {
                self.place_in_some_year(when, tense)
            }
            (_, Some(day), None, None) => self.place_day(day, when, tense),
            (Some(weekday), None, None, None) => self.place_weekday(weekday, when, tense),
            (None, None, None, None) => None,
        };
        date.map(Edtf::Date)
    }

    /// The first end of an interval that ends with `end`.
    pub(super) fn place_before(&self, first: &When, end: Date) -> Option<Edtf> {
        if first.has_year() {
            return self.place(first, Tense::Unsaid);
        }
        if let Some(weekday) = first.weekday.filter(|_| first.day.is_none()) {
            let last = day_of(end)?;
            let back = (i32::from(weekday_number(last)) - i32::from(weekday)).rem_euclid(7);
            return Some(Edtf::Date(Date::day(last.plus_days(-back))));
        }
        let same = in_year(end.year, first);
        let same = same.filter(|date| date.days().first <= end.days().first);
        same.or_else(|| in_year(end.year - 1, first))
            .map(Edtf::Date)
    }

    /// A weekday without a date: the nearest past one, today included, unless
    /// it is said to come.
    fn place_weekday(&self, weekday: u8, when: &When, tense: Tense) -> Option<Date> {
        let today = self.this_day()?;
        let back = (i32::from(weekday_number(today)) - i32::from(weekday)).rem_euclid(7);
        let ahead = (7 - back) % 7;
        let days = match when.direction {
            Some(0) => i32::from(weekday) - i32::from(weekday_number(today)),
            Some(weeks @ i8::MIN..=-1) => {
                let last = if back == 0 { 7 } else { back };
                -last - 7 * (-i32::from(weeks) - 1)
            }
            Some(weeks) => {
                let next = if ahead == 0 { 7 } else { ahead };
                next + 7 * (i32::from(weeks) - 1)
            }
            None if matches!(tense, Tense::Future | Tense::Present) => ahead,
            None if tense == Tense::Lately && back > 1 => ahead,
            None => -back,
        };
        Some(Date::day(today.plus_days(days)))
    }

    /// A day of the month without its month.
    fn place_day(&self, day: u8, when: &When, tense: Tense) -> Option<Date> {
        let spoken = self
            .spoken
            .filter(|spoken| spoken.sentence + 1 >= self.sentence && when.direction.is_none());
        if let Some(Unit::Month(month) | Unit::Day(month, _)) = spoken.map(|s| s.date.unit) {
            let year = spoken?.date.year;
            return exact(year, Unit::Day(month, day));
        }
        let today = self.this_day()?;
        let (year, month, _) = today.civil();
        let candidates = [-1, 0, 1].map(|months| {
            let (year, month) = plus_months(year, month, months);
            exact(year, Unit::Day(month, day))
        });
        let ahead = when.direction.map(i32::from);
        let fits = |date: &Date| when.weekday == Some(weekday_number(date.days().first));
        let candidates = candidates.into_iter().flatten();
        match candidates.clone().find(fits) {
            Some(date) => Some(date),
            None => choose(candidates, today, ahead, tense),
        }
    }

    /// A month, a day of a month, a season, a quarter without a year.
    fn place_in_some_year(&self, when: &When, tense: Tense) -> Option<Date> {
        let listed = self.place_in_list(when);
        if let Some(date) = listed.or_else(|| self.place_in_year_told(when, tense)) {
            return Some(date);
        }
        let today = self.today()?;
        let reference = match today.unit {
            Unit::Day(..) | Unit::Month(_) => today.days().first,
            _ => return in_year(today.year, when).filter(|_| when.direction.is_none()),
        };
        let years = today.year - LEAP_YEARS_MAX..=today.year + LEAP_YEARS_MAX;
        let candidates = years.filter_map(|year| in_year(year, when));
        if let Some(weekday) = when.weekday {
            // A weekday beside it is of these days; where it is not of the
            // nearest months, the year must have it.
            let distance = |date: &Date| date.days().first.0.abs_diff(reference.0);
            let nearest = candidates.clone().min_by_key(distance)?;
            let fits = |date: &Date| weekday_number(date.days().first) == weekday;
            let near = distance(&nearest) <= NEAR_DAYS_MAX;
            let fitting = candidates.filter(|date| fits(date) && distance(date) <= YEAR_DAYS);
            let fitting = fitting.min_by_key(distance).filter(|_| !near);
            return fitting.or(Some(nearest));
        }
        let ahead = when.direction.map(i32::from);
        choose(candidates, reference, ahead, tense)
    }

    /// In the year that this sentence or the one before has said: a story goes
    /// on where it is, unless the words point from today.
    fn place_in_year_told(&self, when: &When, tense: Tense) -> Option<Date> {
        let spoken = self.spoken?;
        let near = spoken.sentence + 1 >= self.sentence;
        let same_sentence = spoken.sentence == self.sentence;
        let coming = tense == Tense::Future;
        let away = !near || !spoken.whole || when.direction.is_some();
        if away || (coming && !(same_sentence && spoken.date.unit == Unit::Year)) {
            return None;
        }
        let fine = match spoken.date.unit {
            Unit::Month(_) | Unit::Day(..) => true,
            Unit::Year => !spoken.aside,
            Unit::Quarter(_) | Unit::Half(_) => same_sentence && when.part.is_some(),
            _ => false,
        };
        if !fine || (!same_sentence && spoken.date.unit == Unit::Year) {
            return None;
        }
        let date = in_year(spoken.date.year, when)?;
        let fits = |weekday| weekday_number(date.days().first) == weekday;
        if self.today().is_some() && when.weekday.is_some_and(|weekday| !fits(weekday)) {
            return None;
        }
        let date = if !same_sentence && date.days().last < spoken.date.days().first {
            return None;
        } else {
            date
        };
        if !same_sentence && self.is_recent(when) {
            return None;
        }
        match self.today() {
            // "Tahun depan 31 Maret".
            Some(today) if same_sentence && spoken.date.year > today.year => Some(date),
            Some(today) if coming => (date.days().last >= today.days().first).then_some(date),
            Some(today) => (date.days().first <= today.days().last).then_some(date),
            None => Some(date),
        }
    }

    /// Whether a day of the month was shortly before publication.
    fn is_recent(&self, when: &When) -> bool {
        let (Some(_), Some(today)) = (when.day, self.this_day()) else {
            return false;
        };
        let year = today.civil().0;
        [year - 1, year]
            .into_iter()
            .filter_map(|year| in_year(year, when))
            .any(|date| (0..=RECENT_DAYS_MAX).contains(&(today.0 - date.days().first.0)))
    }

    fn place_weekend(&self, when: &When, tense: Tense) -> Option<Edtf> {
        let today = self.this_day()?;
        let this = monday_of(today).plus_days(5);
        let weeks = match (when.direction, tense) {
            (Some(direction), _) => i32::from(direction),
            (None, Tense::Future | Tense::Present) => 0,
            (None, _) if this > today => -1,
            (None, _) => 0,
        };
        Some(weekend_from(this.plus_days(weeks * 7)))
    }

    /// The date of this sentence or the one before, fine enough to have a
    /// `unit`, where nothing is to come.
    fn just_told(&self, unit: TimeUnit, tense: Tense) -> Option<Date> {
        let told = self.spoken.filter(|spoken| {
            spoken.whole && spoken.sentence + 1 >= self.sentence && tense != Tense::Future
        })?;
        let fine = match told.date.unit {
            Unit::Day(..) => true,
            Unit::Month(_) => unit >= TimeUnit::Month,
            Unit::Year => unit == TimeUnit::Year,
            _ => false,
        };
        fine.then_some(told.date)
    }

    /// The part of a year last spoken of, in another year; the year alone where
    /// no part was.
    fn place_same_period(&self, when: &When) -> Option<Edtf> {
        let year = match when.frame {
            _ if when.year.is_some() => when.year?,
            Some(frame) if frame.base == Base::Today => self.today()?.year + frame.count?,
            Some(frame) => self.spoken?.date.year + frame.count?,
            None => return None,
        };
        let moved = |date: Date| {
            let part = !matches!(date.unit, Unit::Century | Unit::Decade | Unit::Year);
            part.then(|| exact(year, date.unit))?
        };
        let spoken = self.spoken;
        let interval = spoken.and_then(|spoken| {
            let start = spoken
                .start
                .filter(|start| start.year == spoken.date.year)?;
            Some(Edtf::Interval(
                Some(moved(start)?),
                Some(moved(spoken.date)?),
            ))
        });
        interval
            .or_else(|| spoken.and_then(|spoken| moved(spoken.date)).map(Edtf::Date))
            .or_else(|| exact(year, Unit::Year).map(Edtf::Date))
    }

    /// A unit counted from today or from the date last spoken of, and what
    /// else is said of it.
    fn place_frame(&self, frame: Frame, when: &When, tense: Tense) -> Option<Edtf> {
        let base = match frame.base {
            Base::Today => self.today()?,
            Base::Spoken => self.base_of(frame)?,
            Base::Near => self.just_told(frame.unit, tense).or(self.today())?,
        };
        let count = frame.count?;
        if when.same_day {
            return place_same_day(base, frame.unit, count);
        }
        match frame.unit {
            TimeUnit::Week | TimeUnit::Fortnight => {
                let from = day_of(base).filter(|_| frame.counted && frame.base == Base::Spoken);
                if from.is_some() && when.weekday.is_none() && !when.weekend {
                    return place_same_day(base, frame.unit, count);
                }
                let days = count.checked_mul(days_in_weeks(frame.unit))?;
                let monday = monday_of(day_of_week(base)?).plus_days(days);
                return week_of(monday, when);
            }
            TimeUnit::Day => {
                let from = day_of(base)?;
                let day = match when.weekday {
                    Some(weekday) => weekday_beside(from, weekday, count),
                    None => from.plus_days(count),
                };
                return in_calendar(Date::day(day)).map(Edtf::Date);
            }
            TimeUnit::Month => {
                let (Unit::Month(month) | Unit::Day(month, _)) = base.unit else {
                    return None;
                };
                let (year, month) = plus_months(base.year, month, count);
                let unit = when
                    .day
                    .map_or(Unit::Month(month), |day| Unit::Day(month, day));
                return exact(year, unit).map(Edtf::Date);
            }
            _ => {}
        }
        let mut when = *when;
        if when.same_part {
            match self.spoken.map(|spoken| spoken.date).or(self.today())?.unit {
                Unit::Month(month) | Unit::Day(month, _) => when.month = Some(month),
                Unit::Quarter(n) => when.part = Some(Part::Quarter(n)),
                Unit::Half(n) => when.part = Some(Part::Half(n)),
                _ => return None,
            }
        }
        let part = matches!(base.unit, Unit::Quarter(_) | Unit::Half(_));
        if part && frame.counted && frame.unit == TimeUnit::Year && when.month.is_none() {
            // "A year earlier" compares the quarter with its like.
            return exact(base.year.checked_add(count)?, base.unit).map(Edtf::Date);
        }
        place_years(base, frame.unit, count, &when).map(Edtf::Date)
    }
}
