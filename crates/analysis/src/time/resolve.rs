//! Placing what is said on the calendar.
//!
//! A date without a year takes the one that fits: the words beside it come
//! first ("lalu", "depan"), then a date in its sentence or the one before that
//! says a year, then the tense, then what is nearer, the past before the
//! future. Where an article gives no date of publication, the first whole day
//! it names near its beginning stands in; where it names none, what would have
//! to be counted is only past, present or to come.

mod place;
mod told;

use linimasa_dossier::calendar::{Day, days_in_month};
use linimasa_dossier::edtf::{Date, Edtf, Unit};
use linimasa_dossier::model::TimeValue;

use crate::time::calendar::{day_of, in_calendar, iso_clock, qualified};
use crate::time::tense::Tense;
use crate::time::when::{Base, Clock, Frame, When, reference};
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

/// How many minutes a day has.
const DAY_MINUTES: i32 = 24 * 60;

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
}
