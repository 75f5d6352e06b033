//! Days of the calendar, in words and in figures.
//!
//! | text | production |
//! | --- | --- |
//! | `17 April 2024`, `April 17, 2024`, `tanggal 5 bulan depan` | written-day |
//! | `17/4/2024`, `2024-04-17` | numeric-day |
//! | `(17/4)` | bracket |
//! | `Boxing Day` | holiday |

use crate::time::date::longer;
use crate::time::parser::{Parsed, Parser, Result, parsed};
use crate::time::sorts::Sort;
use crate::time::weekday::merged;
use crate::time::when::When;
use crate::time::words::{Term, TimeUnit};

impl Parser<'_> {
    /// holiday = "Boxing Day" tail
    pub(super) fn holiday(&self, at: usize) -> Result<When> {
        match self.opens(at, Sort::Holiday) {
            true => self.holiday_there(at),
            false => None,
        }
    }

    #[inline(never)]
    fn holiday_there(&self, at: usize) -> Result<When> {
        let day = self.pick(at, Sort::Holiday, |term| match term {
            Term::Holiday(month, day) => Some((month, day)),
            _ => None,
        })?;
        let (month, number) = day.value;
        let mut date = self.tail(day_month(number, month), day.next)?;
        date.value.headed = true;
        Some(date)
    }

    /// "17th", no matter of what month.
    pub(super) fn ordinal_number(&self, at: usize) -> Result<u8> {
        let day = self.day_number(at).filter(|day| day.next > at + 1)?;
        let counted = self.is_content_word(day.next) || self.tokens.is_mark(day.next, '-');
        let capital = self.tokens.is_capital(day.next);
        let unit = self.unit(day.next).is_some() || self.eat(day.next, Term::CenturyHead).is_some();
        (!counted && !capital && !unit).then_some(day)
    }

    /// written-day = ["tanggal"] day [suffix] ["of"] month tail
    ///             | month day [suffix] tail (where the language has it)
    ///             | "tanggal" day [frame]
    pub(super) fn written_day(&self, at: usize) -> Result<When> {
        if let Some(month) = self.month(at).filter(|_| self.words.month_first) {
            let day = self.day_number(month.next)?;
            return self.tail(day_month(day.value, month.value), day.next);
        }
        let headed = self.eat(at, Term::DateHead);
        let from = headed.unwrap_or(at);
        let day = self.day_number(from).or_else(|| self.spelled_day(from))?;
        let of = self.skip(day.next, Term::Of);
        let of = self.skip(of, Term::Unit(TimeUnit::Month));
        let capital = self.tokens.is_capital(of) || !self.words.capital_months;
        if let Some(month) = headed.and_then(|_| self.numbered_month(day.next)) {
            return self.tail(day_month(day.value, month.value), month.next);
        }
        if let Some(month) = self.month(of).filter(|_| capital) {
            let mut date = self.tail(day_month(day.value, month.value), month.next)?;
            date.value.headed = headed.is_some();
            return Some(date);
        }
        let mut when = When {
            day: Some(day.value),
            headed: headed.is_some(),
            ..When::default()
        };
        let digits = self.tokens.number(from).is_some();
        if headed.is_none() && !digits {
            return None;
        }
        // "17 months earlier" counts them.
        let counted = self.eat(of, Term::Plural(TimeUnit::Month)).is_some();
        let month = self
            .frame(self.skip(day.next, Term::Of))
            .filter(|frame| frame.value.unit == TimeUnit::Month && !counted);
        if let Some(month) = month {
            when.frame = Some(month.value);
            return parsed(when, month.next);
        }
        if headed.is_none() && self.is_behind_on_the(at) {
            when.headed = true;
            return parsed(when, self.ordinal_number(at)?.next);
        }
        headed?;
        match self.trail(day.next) {
            Some(direction) => {
                when.direction = Some(direction.value);
                parsed(when, direction.next)
            }
            None => parsed(when, day.next),
        }
    }

    /// numbered-month = "bulan" number, before "tahun" and a year: "tanggal 12
    /// bulan 5 tahun 2014"
    fn numbered_month(&self, at: usize) -> Result<u8> {
        let from = self.eat(at, Term::Unit(TimeUnit::Month))?;
        let numeral = self.numeral(from)?;
        let month = (1..=12).find(|month| f64::from(*month) == numeral.value)?;
        let year = self.eat(numeral.next, Term::Unit(TimeUnit::Year))?;
        self.year(year).or_else(|| self.spelled_year(year))?;
        parsed(month, numeral.next)
    }

    /// Whether "on the" stands before: "on the 17th".
    pub(super) fn is_behind_on_the(&self, at: usize) -> bool {
        let the = at.wrapping_sub(1);
        self.eat(the, Term::The).is_some()
            && self.ends_before(the, [Sort::Since, Sort::Until, Sort::OnDay])
    }

    /// spelled-day = number word | ordinal "of", before a month or behind
    /// "tanggal"
    pub(super) fn spelled_day(&self, at: usize) -> Result<u8> {
        if let Some(ordinal) = self.ordinal(at) {
            return Some(ordinal).filter(|day| self.eat(day.next, Term::Of).is_some());
        }
        let numeral = self.numeral(at).filter(|numeral| !numeral.digits)?;
        let day = (1..=31).find(|day| f64::from(*day) == numeral.value)?;
        parsed(day, numeral.next)
    }

    /// day = number of one or two digits, 1 to 31 [suffix]
    pub(super) fn day_number(&self, at: usize) -> Result<u8> {
        let (digits, number) = self.whole_number(at)?;
        let day = u8::try_from(number).ok().filter(|d| (1..=31).contains(d))?;
        let suffixed = self
            .eat(at + 1, Term::OrdinalSuffix)
            .filter(|_| self.tokens.is_joined(at + 1));
        let inside = self.goes_on_before(at) || (suffixed.is_none() && self.goes_on_behind(at));
        if digits > 2 || inside {
            return None;
        }
        parsed(day, suffixed.unwrap_or(at + 1))
    }

    /// numeric-day = day sep month sep year | year sep month sep day
    ///             | day sep month (`short`, as in brackets)
    ///
    /// sep = "/" | "-" | "."
    ///
    /// NOTE: the day comes first unless there is no such month.
    pub(super) fn numeric_day(&self, at: usize, short: bool) -> Result<When> {
        let (digits, first) = self.whole_number(at)?;
        let mark = self
            .tokens
            .mark(at + 1)
            .filter(|mark| matches!(mark, '/' | '-' | '.'))?;
        let (_, second) = self.joined_number(at + 1, mark)?;
        if self.goes_on_before(at) {
            return None;
        }
        let third = self.joined_number(at + 3, mark);
        let (day, month, year, next) = match third {
            Some((_, day)) if digits == 4 => (day, second, Some(first), at + 5),
            Some((4, year)) => (first, second, Some(year), at + 5),
            Some((2, year)) if short || (digits <= 2 && self.is_told_date(at, mark)) => {
                (first, second, Some(century_of(year) + year), at + 5)
            }
            None if short && mark != '.' => (first, second, None, at + 3),
            _ => return None,
        };
        if self.goes_on_behind(next - 1) {
            return None;
        }
        let (day, month) = if month > 12 {
            (month, day)
        } else {
            (day, month)
        };
        let when = When {
            day: Some(u8::try_from(day).ok().filter(|d| (1..=31).contains(d))?),
            month: Some(u8::try_from(month).ok().filter(|m| (1..=12).contains(m))?),
            year,
            headed: true,
            ..When::default()
        };
        let (part_of_day, next) = self.optional_part(next);
        parsed(
            When {
                part_of_day,
                ..when
            },
            next,
        )
    }

    /// Whether three short numbers joined by `mark` are a date: "on 6/10/24",
    /// "tertanggal 09-11-21".
    pub(super) fn is_told_date(&self, at: usize, mark: char) -> bool {
        mark == '/' || self.ends_before(at, [Sort::At, Sort::DateHead, Sort::Since, Sort::Until])
    }

    /// Whether all there is between brackets is two numbers: "(18/4)".
    pub(super) fn is_bracketed(&self, at: usize) -> bool {
        let open = at
            .checked_sub(1)
            .is_some_and(|at| self.tokens.is_mark(at, '('));
        open && self.tokens.is_mark(at + 3, ')') && !self.words.month_first
    }

    /// bracket = "(" (numeric-day | written-day | weekday-with-day | month-date | year-date) ")"
    pub(super) fn bracket(&self, at: usize) -> Result<When> {
        if !self.tokens.is_mark(at, '(') {
            return None;
        }
        let inner = [
            self.numeric_day(at + 1, true),
            self.written_day(at + 1),
            self.weekday_with_day(at + 1),
            self.month_date(at + 1),
            self.year_date(at + 1),
        ];
        let inner = inner.into_iter().fold(None, longer)?;
        self.tokens.is_mark(inner.next, ')').then_some(Parsed {
            value: inner.value,
            next: inner.next + 1,
        })
    }

    pub(super) fn with_bracket(&self, when: When, at: usize) -> Result<When> {
        match self.bracket(at) {
            Some(date) => parsed(merged(when, date.value), date.next),
            None => parsed(when, at),
        }
    }
}

pub(super) fn day_month(day: u8, month: u8) -> When {
    When {
        day: Some(day),
        month: Some(month),
        ..When::default()
    }
}

/// A year of two digits is within the last half century or the next.
fn century_of(year: i32) -> i32 {
    if year < 50 { 2000 } else { 1900 }
}
