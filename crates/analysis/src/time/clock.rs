//! Times of the clock, alone and with their date.
//!
//! | text | means |
//! | --- | --- |
//! | `pukul 07.30 WIB`, `7:30 a.m.` | a time of the day spoken of |
//! | `Rabu (17/4/2024) pukul 10.00`, `7 p.m. on Thursday` | a time and its day |
//! | `jam setengah delapan`, `0715 GMT` | half past seven, a quarter past |
//! | `pukul 09.00-12.00 WIB` | from one time to another |
//! | `jam 8 malam`, `pukul tujuh pagi` | hours by the part of the day |

use linimasa_dossier::model::TimeOfDay;

use crate::time::parser::{Parsed, Parser, Result, parsed};
use crate::time::range::Found;
use crate::time::sorts::{Sort, Sorts};
use crate::time::when::{Clock, Phrase, When};
use crate::time::words::{Term, TimeUnit};

impl Parser<'_> {
    /// clocked = day-date [","] clocks | clocks ["ini" | "tadi" | "nanti"]
    ///         | clocks [","] ["on"] day-date
    pub(super) fn clocked(&self, at: usize) -> Result<Phrase> {
        if let Some(date) = self.date(at).filter(|date| date.value.is_day()) {
            let from = self.skip(self.skip_mark(date.next, ','), Term::At);
            let from = self.skip(from, Term::AtTime);
            let (first, until, next) = self.clocks(from, true)?;
            return parsed(Phrase::Clock(Some(date.value), first, until), next);
        }
        let (first, until, next) = self.clocks(at, false)?;
        let from = self.skip(self.skip_mark(next, ','), Term::At);
        let from = self.skip(from, Term::The);
        let pointed = until
            .unwrap_or(first)
            .part_of_day
            .and_then(|part| self.day_behind_part(part, next));
        let date = self.date(from).filter(|date| names_a_day(&date.value));
        match pointed.or(date) {
            Some(date) => parsed(Phrase::Clock(Some(date.value), first, until), date.next),
            None => parsed(Phrase::Clock(None, first, until), next),
        }
    }

    /// clocks = clock [("-" | "hingga" | "dan") clock], "dan" behind "antara"
    fn clocks(&self, at: usize, dated: bool) -> Option<(Clock, Option<Clock>, usize)> {
        match self.may_tell_time(at) {
            true => self.clocks_there(at, dated),
            false => None,
        }
    }

    #[inline(never)]
    fn clocks_there(&self, at: usize, dated: bool) -> Option<(Clock, Option<Clock>, usize)> {
        let first = self.clock(at, dated);
        let loose = first
            .clone()
            .or_else(|| self.clock(at, true))
            .or_else(|| self.bare_clock(at))?;
        let between = || self.ends_before(at, Sort::Between);
        let dash = self.skip_mark(loose.next, '-');
        let joined = self
            .eat(loose.next, Term::To)
            .or_else(|| self.eat(loose.next, Term::And).filter(|_| between()))
            .or_else(|| (dash > loose.next).then_some(dash));
        let second = joined.and_then(|from| {
            self.clock(from, loose.value.minute.is_some())
                .or_else(|| self.second_hour(from).filter(|_| first.is_some()))
                .or_else(|| self.second_reading(from).filter(|_| first.is_some()))
        });
        let half = |second: &Parsed<Clock>| self.ends_before(second.next, [Sort::Am, Sort::Pm]);
        let hour_alone = first.is_none() && loose.value.minute.is_none();
        match second {
            Some(second)
                if first.is_some()
                    || half(&second)
                    || (second.value.zone.is_some() && !hour_alone) =>
            {
                let mut clock = loose.value;
                clock.zone = clock.zone.or(second.value.zone);
                let afternoon = second.value.hour >= 12 && half(&second);
                if first.is_none() && afternoon && clock.hour + 12 < second.value.hour {
                    clock.hour += 12;
                }
                if clock.part_of_day.is_none() && clock.hour < 12 && second.value.hour >= 12 {
                    let part = second.value.part_of_day;
                    clock.part_of_day = part;
                    let later = part.and_then(|part| hour_of_day(clock.hour, None, Some(part)));
                    clock.hour = later
                        .filter(|hour| *hour < second.value.hour)
                        .unwrap_or(clock.hour);
                }
                Some((clock, Some(second.value), second.next))
            }
            _ => first.map(|clock| (clock.value, None, clock.next)),
        }
    }

    /// Whether a time of the clock may begin at `at`: where a number does, by
    /// what stands behind it.
    fn may_tell_time(&self, at: usize) -> bool {
        let next = at + 1;
        let goes_on = [
            Sort::Am,
            Sort::Pm,
            Sort::OClock,
            Sort::Zone,
            Sort::Part,
            Sort::ClockName,
            Sort::To,
            Sort::And,
        ];
        self.opens(at, Sorts::CLOCK_WORDS)
            || (self.opens(at, Sort::Digits)
                && (matches!(self.tokens.mark(next), Some(':' | '.' | '-'))
                    || self.opens(next, goes_on)))
    }

    /// clock-list = reading { "," reading } [","] "dan" clock, the last with a
    /// zone for all of them
    pub(super) fn clock_list(&self, at: usize) -> Option<Vec<Found>> {
        match self.may_tell_time(at) && !self.ends_before(at, Sort::Between) {
            true => self.clock_list_there(at),
            false => None,
        }
    }

    #[inline(never)]
    fn clock_list_there(&self, at: usize) -> Option<Vec<Found>> {
        let mut items: Vec<(Clock, usize, usize)> = Vec::new();
        let mut from = at;
        while items.len() < CLOCKS_MAX {
            let whole = self.clock(from, false);
            let item = whole.or_else(|| self.bare_clock(from))?;
            item.value.minute?;
            items.push((item.value, from, item.next));
            if let Some(zone) = item.value.zone {
                let found = |(clock, from, to): (Clock, usize, usize)| Found {
                    phrase: Phrase::Clock(
                        None,
                        Clock {
                            zone: Some(zone),
                            ..clock
                        },
                        None,
                    ),
                    from,
                    to,
                    bound: None,
                };
                let several = items.len() > 1;
                return several.then(|| items.into_iter().map(found).collect());
            }
            from = self.list_joiner(item.next)?;
        }
        None
    }

    /// clock = [degree] [head ["setengah"]] hour [sep minute [sep second]] [am-pm] [part] [zone] [part]
    ///
    /// sep = ":" | "."
    ///
    /// NOTE: without a head there must be a zone, a.m. or p.m.; behind a date
    /// minutes after a colon are enough.
    fn clock(&self, at: usize, dated: bool) -> Result<Clock> {
        let degree = self.pick(at, Sort::Degree, |term| match term {
            Term::Degree(degree) => Some(degree),
            _ => None,
        });
        let at = degree.as_ref().map_or(at, |degree| degree.next);
        let headed = self.eat(at, Term::ClockHead);
        let from = headed.unwrap_or(at);
        let (hour, minute, colon, next) = self.reading(from, headed.is_some())?;
        let reading_end = next;
        let (half, next) = self.half_of_day(next);
        let part = self.part(next);
        let next = part.as_ref().map_or(next, |part| part.next);
        let zone = self.pick(next, Sort::Zone, |term| match term {
            Term::Zone(zone) => Some(zone),
            _ => None,
        });
        let named = self.ends_before(next, Sort::ClockName);
        let oclock = self.ends_before(next, Sort::OClock)
            || matches!(self.terms(from), [(Term::MinutesBeside(_), _), ..]);
        let colon_said = colon && minute.is_some() && self.is_minute_said(at, next);
        let named = oclock || colon_said || (named && (dated || self.is_clock_name_said(at, next)));
        let sure =
            half.is_some() || named || (minute.is_some() && (zone.is_some() || (colon && dated)));
        if headed.is_none() && (!sure || self.goes_on_before(from)) {
            return None;
        }
        let next = zone.as_ref().map_or(next, |zone| zone.next);
        let part = part.or_else(|| self.part(next).filter(|_| zone.is_some()));
        let next = part.as_ref().map_or(next, |part| next.max(part.next));
        let part = part.map(|part| part.value);
        let hour = hour_of_day(hour, half, part)?;
        let value = Clock {
            hour,
            minute,
            second: self.second_before(reading_end),
            zone: zone.and_then(|zone| zone.value),
            part_of_day: part,
            degree: degree.map(|degree| degree.value),
        };
        parsed(value, next)
    }

    /// Whether "9:30" is a time without "a.m.": "at 9:30", "9:30 on Tuesday".
    fn is_minute_said(&self, at: usize, next: usize) -> bool {
        let day = self.eat(self.skip_mark(next, ','), Term::OnDay);
        self.ends_before(at, Sort::AtTime)
            || day.is_some_and(|day| self.is_day_named(self.skip(day, Term::The)))
    }

    fn is_day_named(&self, at: usize) -> bool {
        self.date(at).is_some_and(|date| names_a_day(&date.value))
    }

    /// Whether "noon" is of a certain day: "at noon", "noon on Tuesday".
    fn is_clock_name_said(&self, at: usize, next: usize) -> bool {
        let said = [Sort::AtTime, Sort::Until, Sort::MaybeAt, Sort::At];
        let day = self.skip(self.skip_mark(next, ','), Term::At);
        self.ends_before(at, said) || self.is_day_named(day)
    }

    /// Hour and minute, whether a colon stands between, and the token behind.
    ///
    /// reading = "setengah" hour | hour [sep minute] | four digits zone
    fn reading(&self, at: usize, headed: bool) -> Option<(u8, Option<u8>, bool, usize)> {
        let name = self.pick(at, Sort::ClockName, |term| match term {
            Term::ClockName(hour) => Some(hour),
            _ => None,
        });
        if let Some(name) = name {
            return Some((name.value, Some(0), true, name.next));
        }
        if let Some(half_to) = self.eat(at, Term::HalfTo).filter(|_| headed) {
            let (hour, next) = self.hour(half_to, true)?;
            return Some(((hour + 11) % 12, Some(30), false, next));
        }
        if let Some((4, digits)) = self.whole_number(at) {
            let (hour, minute) = (digits / 100, digits % 100);
            let zoned = self.opens(at + 1, Sort::Zone);
            let (hour, minute) = (u8::try_from(hour).ok()?, u8::try_from(minute).ok()?);
            return (zoned && hour < 24 && minute < 60).then_some((
                hour,
                Some(minute),
                false,
                at + 1,
            ));
        }
        let past = self.pick(at, Sort::MinutesBeside, |term| match term {
            Term::MinutesBeside(minutes) => Some(minutes),
            _ => None,
        });
        if let Some(past) = past {
            let (hour, next) = self.hour(past.next, true)?;
            let (hour, minute) = beside(hour, past.value)?;
            return Some((hour, Some(minute), true, next));
        }
        let (hour, next) = self.hour(at, headed)?;
        if let Some(next) = self.eat(next, Term::OClock) {
            return Some((hour, Some(0), true, next));
        }
        if let Some((minutes, next)) = self.minutes_behind(next).filter(|_| headed) {
            let (hour, minute) = beside(hour, minutes)?;
            return Some((hour, Some(minute), true, next));
        }
        let (minute, colon, next) = self.minute(next);
        Some((hour, minute, colon, next))
    }

    /// minutes-behind = ("lewat" | "kurang") numeral ["menit"]
    fn minutes_behind(&self, at: usize) -> Option<(i8, usize)> {
        let sign = self.pick(at, Sort::MinutesBehind, |term| match term {
            Term::MinutesBehind(sign) => Some(sign),
            _ => None,
        })?;
        let numeral = self.numeral(sign.next)?;
        let minutes = (1..60).find(|minute| f64::from(*minute) == numeral.value)?;
        let next = self.skip(numeral.next, Term::Unit(TimeUnit::Minute));
        Some((sign.value * minutes, next))
    }

    /// The "10.00" of "10.00 hingga 14.00 WIB", the "9" of "9 to 11 a.m."
    fn bare_clock(&self, at: usize) -> Result<Clock> {
        let (hour, minute, _, next) = self.reading(at, false)?;
        if hour > 24 || self.goes_on_before(at) {
            return None;
        }
        let value = Clock {
            hour,
            minute,
            second: self.second_before(next),
            zone: None,
            part_of_day: None,
            degree: None,
        };
        parsed(value, next)
    }

    /// The "12.00" of "antara pukul 10.00 dan 12.00".
    fn second_reading(&self, at: usize) -> Result<Clock> {
        self.bare_clock(at)
            .filter(|clock| clock.value.minute.is_some())
    }

    /// The "9 malam" of "pukul 7 hingga 9 malam".
    fn second_hour(&self, at: usize) -> Result<Clock> {
        let (hour, next) = self.hour(at, true)?;
        let part = self.part(next)?;
        let value = Clock {
            hour: hour_of_day(hour, None, Some(part.value))?,
            minute: None,
            second: None,
            zone: None,
            part_of_day: Some(part.value),
            degree: None,
        };
        parsed(value, part.next)
    }

    fn hour(&self, at: usize, headed: bool) -> Option<(u8, usize)> {
        if let Some((digits, hour)) = self.whole_number(at) {
            let hour = u8::try_from(hour).ok().filter(|hour| *hour <= 24)?;
            return (digits <= 2).then_some((hour, at + 1));
        }
        let spelled = self.numeral(at).filter(|_| headed)?;
        let hour = (1..=12).find(|hour| f64::from(*hour) == spelled.value)?;
        Some((hour, spelled.next))
    }

    /// The minute, whether it stands behind a colon, and the token behind it.
    fn minute(&self, at: usize) -> (Option<u8>, bool, usize) {
        for mark in [':', '.'] {
            let minute = self
                .joined_number(at, mark)
                .filter(|(digits, _)| *digits == 2);
            let minute = minute.and_then(|(_, minute)| u8::try_from(minute).ok());
            let Some(minute) = minute.filter(|minute| *minute < 60) else {
                continue;
            };
            let second = self.joined_number(at + 2, mark);
            let next = at + if second.is_some() { 4 } else { 2 };
            return (Some(minute), mark == ':', next);
        }
        (None, false, at)
    }

    /// The "46" of a reading "12:37:46" that ends before token `at`.
    fn second_before(&self, at: usize) -> Option<u8> {
        let hour = at.checked_sub(5)?;
        let mark = self.tokens.mark(hour + 1)?;
        let whole = self.whole_number(hour).is_some() && matches!(mark, ':' | '.');
        let minute = self.joined_number(hour + 1, mark).filter(|_| whole);
        let (_, second) = minute.and_then(|_| self.joined_number(hour + 3, mark))?;
        u8::try_from(second).ok().filter(|second| *second < 60)
    }

    /// "a.m." or "p.m.": whether it is the second half.
    fn half_of_day(&self, at: usize) -> (Option<bool>, usize) {
        let half = self.pick(at, [Sort::Am, Sort::Pm], |term| match term {
            Term::Am => Some(false),
            Term::Pm => Some(true),
            _ => None,
        });
        half.map_or((None, at), |half| (Some(half.value), half.next))
    }
}

/// How many times a list can have, so that reading stays linear.
const CLOCKS_MAX: usize = 8;

/// So many minutes before or behind an hour.
fn beside(hour: u8, minutes: i8) -> Option<(u8, u8)> {
    let day_minutes = 24 * 60;
    let total = (i32::from(hour) * 60 + i32::from(minutes)).rem_euclid(day_minutes);
    Some((
        u8::try_from(total / 60).ok()?,
        u8::try_from(total % 60).ok()?,
    ))
}

/// Whether a date behind a time can be that time's day: not a mere number.
fn names_a_day(when: &When) -> bool {
    when.is_day() && (when.weekday.is_some() || when.month.is_some() || when.frame.is_some())
}

/// The hour of 24 that a text means by one of 12.
fn hour_of_day(hour: u8, half: Option<bool>, part: Option<TimeOfDay>) -> Option<u8> {
    use TimeOfDay::{Afternoon, Dawn, Evening, Midday, Morning, Night};
    let afternoon = match (half, part) {
        (Some(half), _) => half,
        (None, Some(Night)) if hour == 12 => false,
        (None, Some(Afternoon | Evening | Night)) => hour >= 3,
        (None, Some(Midday)) => hour <= 4 || hour == 12,
        (None, Some(Dawn | Morning) | None) => return (hour <= 24).then_some(hour),
    };
    match (hour, afternoon) {
        (12, _) => Some(if afternoon { 12 } else { 0 }),
        (1..=11, true) => Some(hour + 12),
        (0..=23, _) => Some(hour),
        _ => None,
    }
}
