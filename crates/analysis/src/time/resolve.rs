//! Placing what is said on the calendar.
//!
//! A date without a year takes the one that fits: the words beside it come
//! first ("lalu", "depan"), then a date in its sentence or the one before that
//! says a year, then the tense, then what is nearer, the past before the
//! future. Where an article gives no date of publication, the first whole day
//! it names near its beginning stands in; where it names none, what would have
//! to be counted is only past, present or to come.

mod told;

use linimasa_dossier::calendar::{Day, days_in_month};
use linimasa_dossier::edtf::{Date, Edtf, Unit};
use linimasa_dossier::model::TimeValue;

use crate::time::calendar::{
    choose, day_of, day_of_week, days_in_weeks, exact, in_calendar, in_year, iso_clock, monday_of,
    period_date, place_same_day, place_years, plus_months, qualified, sliced, week_of,
    weekday_beside, weekday_number, weekend_from,
};
use crate::time::tense::Tense;
use crate::time::when::{Base, Clock, Frame, Part, When, reference};
use crate::time::words::TimeUnit;

/// The date last spoken of.
#[derive(Clone, Copy, Debug)]
struct Spoken {
    date: Date,
    sentence: usize,
    /// Whether its year was said or followed from a frame.
    whole: bool,
    /// The first end, where it is the second of an interval.
    start: Option<Date>,
    /// Whether it was when somebody said what is told.
    reported: bool,
    /// Whether it was said of somebody in passing: ", founded in 1921,".
    aside: bool,
}

/// What has been said so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Story {
    published: Option<Date>,
    ground: Option<Date>,
    spoken: Option<Spoken>,
    /// The last that was no end of something yet to come.
    told_of: Option<Date>,
    /// The day last spoken of and its sentence.
    day: Option<(Date, usize)>,
    /// The day that stood alone over what follows.
    heading: Option<Date>,
    /// The time last spoken of: its day, its minute, its zone.
    told: Option<(Date, i32, Option<i16>)>,
    sentence: usize,
    /// Whether what comes now is when somebody said what is told.
    reported: bool,
    /// Whether what comes now is the end of something.
    is_end: bool,
    /// Whether what comes now is said in passing.
    is_aside: bool,
    /// Whether what comes now is listed with the date before: "30 dan 31
    /// Desember".
    is_listed: bool,
}

/// How many sentences from its beginning an article without a date of
/// publication may name the day it is about.
const GROUND_SENTENCES_MAX: usize = 4;

/// Without a word on tense a date is past unless the last one is so many
/// months ago: eight months back are as likely as four ahead.
pub(super) const BACK_MONTHS_MAX: i32 = 8;

/// How many sentences further on a time of the clock is still on the day that
/// was named.
const CLOCK_SENTENCES_MAX: usize = 6;

/// What happened so many days before publication at most needs no year, even
/// where the sentence before has named another.
pub(super) const RECENT_DAYS_MAX: i32 = 45;

/// A day of the month that is so near is meant whatever its weekday.
const NEAR_DAYS_MAX: u32 = 45;
/// A weekday does not tell years apart that are farther away.
const YEAR_DAYS: u32 = 366;

/// How many minutes a day has.
const DAY_MINUTES: i32 = 24 * 60;

/// How many years away the next 29 February can be.
const LEAP_YEARS_MAX: i32 = 8;

impl Story {
    pub(super) fn new(published: Option<Date>) -> Story {
        Story {
            published,
            ..Story::default()
        }
    }

    /// Goes on to the sentence of this number.
    pub(super) fn enter(&mut self, sentence: usize) {
        self.sentence = sentence;
    }

    /// Whether what comes now is when somebody said what is told, not when it
    /// happened.
    pub(super) fn hear(&mut self, reported: bool) {
        self.reported = reported;
    }

    /// Whether what comes now is listed with the date before.
    pub(super) fn go_on(&mut self, is_listed: bool) {
        self.is_listed = is_listed;
    }

    /// Whether what comes now is the end of something.
    pub(super) fn limit(&mut self, is_end: bool) {
        self.is_end = is_end;
    }

    /// Whether what comes now is said in passing.
    pub(super) fn pass(&mut self, is_aside: bool) {
        self.is_aside = is_aside;
    }

    /// Whether a time is not over on the day of publication; by its tense where
    /// that day is unknown.
    pub(super) fn is_to_come(&self, value: &TimeValue, tense: Tense) -> bool {
        match (value, self.this_day()) {
            (TimeValue::Date(Edtf::Date(date)), Some(today)) => date.days().last >= today,
            (_, None) => matches!(tense, Tense::Future | Tense::Present),
            _ => false,
        }
    }

    /// The value of a date; nothing where there is no such day. What is found
    /// becomes the date last spoken of.
    pub(super) fn date(&mut self, when: &When, tense: Tense) -> Option<TimeValue> {
        if let Some(time) = when.frame.and_then(|frame| self.moment(frame)) {
            return Some(time);
        }
        let Some(value) = self.place(when, tense) else {
            return self.unplaced(when, tense);
        };
        let value = match value {
            Edtf::Date(date) => Edtf::Date(self.behind_told(date, when)),
            interval @ Edtf::Interval(..) => interval,
        };
        self.speak(value, when.has_year());
        Some(TimeValue::Date(qualified(value, when)))
    }

    /// The value of an interval: the second end lends its year to the first.
    pub(super) fn interval(
        &mut self,
        first: &When,
        second: &When,
        tense: Tense,
    ) -> Option<TimeValue> {
        let borrowed = When {
            year: first.year,
            ..*second
        };
        let lender = if second.has_year() { second } else { &borrowed };
        let Some(Edtf::Date(end)) = self.place(lender, tense) else {
            return self.unplaced(second, tense);
        };
        let Some(Edtf::Date(start)) = self.place_before(first, end) else {
            return self.unplaced(first, tense);
        };
        let end =
            if first.year.is_some() && !second.has_year() && end.days().last < start.days().first {
                Date {
                    year: end.year + 1,
                    ..end
                }
                .checked()?
            } else {
                end
            };
        if start.days().first > end.days().first {
            return None;
        }
        let value = Edtf::Interval(Some(start), Some(end));
        self.speak(value, second.has_year() || first.has_year());
        Some(TimeValue::Date(value))
    }

    /// The value of a time of the clock: on its date, or on the day spoken of.
    pub(super) fn clock(
        &mut self,
        date: Option<&When>,
        clock: Clock,
        until: Option<Clock>,
        tense: Tense,
    ) -> Option<TimeValue> {
        let day = match date {
            Some(when) => {
                let value = self.place(when, tense);
                if let Some(value) = value {
                    self.speak(value, when.has_year());
                }
                value
            }
            None => self.day_spoken_of().map(Edtf::Date),
        };
        if let Some(Edtf::Date(date)) = day {
            let last = until.unwrap_or(clock);
            self.told = Some((date, last.minutes(), clock.zone));
        }
        let written = |day: Option<Edtf>| day.map_or_else(String::new, |day| day.to_string());
        let mut value = format!("{}{}", written(day), iso_clock(clock));
        if let Some(until) = until {
            let day = match day {
                Some(Edtf::Date(date)) if until.minutes() < clock.minutes() => {
                    day_of(date).map(|day| Edtf::Date(Date::day(day.plus_days(1))))
                }
                day => day,
            };
            value.push_str(&format!("/{}{}", written(day), iso_clock(until)));
        }
        Some(TimeValue::Time(value))
    }

    /// Hours or minutes counted from the time last spoken of.
    fn moment(&mut self, frame: Frame) -> Option<TimeValue> {
        let minutes = match frame.unit {
            TimeUnit::Hour => 60,
            TimeUnit::Minute => 1,
            _ => return None,
        };
        let (day, from, zone) = self.told.filter(|_| frame.base == Base::Spoken)?;
        let total = frame.count?.checked_mul(minutes)?.checked_add(from)?;
        let day = day_of(day)?.plus_days(total.div_euclid(DAY_MINUTES));
        let minute = total.rem_euclid(DAY_MINUTES);
        let clock = Clock {
            hour: u8::try_from(minute / 60).ok()?,
            minute: u8::try_from(minute % 60).ok(),
            second: None,
            zone,
            part_of_day: None,
            degree: None,
        };
        let date = in_calendar(Date::day(day))?;
        self.told = Some((date, minute, zone));
        let value = format!("{}{}", Edtf::Date(date), iso_clock(clock));
        Some(TimeValue::Time(value))
    }

    /// The day of a time that comes without one: the last that was named, or
    /// that of publication.
    fn day_spoken_of(&self) -> Option<Date> {
        let near = self
            .day
            .filter(|(_, sentence)| sentence + CLOCK_SENTENCES_MAX >= self.sentence)
            .map(|(day, _)| day);
        near.or(self.today())
            .filter(|date| matches!(date.unit, Unit::Day(..)))
    }

    fn today(&self) -> Option<Date> {
        self.published.or(self.ground)
    }

    fn this_day(&self) -> Option<Day> {
        day_of(self.today()?)
    }

    fn speak(&mut self, value: Edtf, whole: bool) {
        let (date, whole, start) = match value {
            Edtf::Date(date) => (date, whole, None),
            Edtf::Interval(start, end) => match end.or(start) {
                // Of two years neither is the one that is spoken of.
                Some(date) => (date, whole && date.unit != Unit::Year, start),
                None => return,
            },
        };
        let sentence = self.sentence;
        let is_over = self
            .today()
            .is_some_and(|today| date.days().first <= today.days().last);
        if !self.is_end || is_over {
            self.told_of = Some(date);
        }
        let is_day = matches!(date.unit, Unit::Day(..));
        if is_day && whole && self.ground.is_none() && sentence < GROUND_SENTENCES_MAX {
            self.ground = Some(date);
        }
        if is_day && !(self.reported && self.day.is_some()) {
            self.day = Some((date, sentence));
        }
        self.spoken = Some(Spoken {
            date,
            sentence,
            whole,
            start,
            reported: self.reported,
            aside: self.is_aside,
        });
    }

    /// Past, present or to come for what cannot be placed; nothing for a day
    /// that no year has.
    fn unplaced(&self, when: &When, tense: Tense) -> Option<TimeValue> {
        let known = when.year.is_some() || self.today().is_some();
        if let (Some(day), Some(month)) = (when.day, when.month) {
            let impossible = day > days_in_month(2000, month);
            if impossible || known {
                return None;
            }
        }
        let said = when.ahead().unwrap_or(match tense {
            Tense::Future => 1,
            Tense::Past | Tense::Present | Tense::Lately | Tense::Unsaid => -1,
        });
        let spoken = when.frame.is_some_and(|frame| frame.base == Base::Spoken);
        Some(TimeValue::Reference(reference(if spoken {
            -1
        } else {
            said
        })))
    }

    /// The days a date means.
    fn place(&self, when: &When, tense: Tense) -> Option<Edtf> {
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
    fn place_before(&self, first: &When, end: Date) -> Option<Edtf> {
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
