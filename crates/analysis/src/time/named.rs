//! Days that have a name: counted from today or from the day spoken of.
//!
//! | text | production |
//! | --- | --- |
//! | `kemarin sore`, `tomorrow morning` | day-from-now |
//! | `tadi malam`, `this morning`, `malam nanti` | part-of-named-day |
//! | `malamnya`, `that night`, `the next morning` | part-of-spoken-day |

use linimasa_dossier::model::TimeOfDay;

use crate::time::date::longer;
use crate::time::parser::{Parser, Result, parsed};
use crate::time::sorts::Sort;
use crate::time::when::{Base, Frame, When};
use crate::time::words::{Term, TimeUnit};

impl Parser<'_> {
    /// named-day = ("kemarin" | "hari ini" | …) [part] [explicit]
    ///           | ("tadi" | "nanti" | "this") part | part ("tadi" | "ini" | "itu" | "kemarin")
    ///           | "malamnya" | ("that" | "the next") part
    ///           | part "of" (written-day | weekday-date)
    #[inline(never)]
    pub(super) fn named_day(&self, at: usize) -> Result<When> {
        let (when, next) = self
            .day_from_now(at)
            .or_else(|| self.part_of_named_day(at))?;
        match self.explicit_day(when, next) {
            Some(date) if self.tokens.is_mark(next, '(') => Some(date),
            _ => parsed(when, next),
        }
    }

    pub(super) fn day_from_now(&self, at: usize) -> Option<(When, usize)> {
        let day = self.pick(at, [Sort::NamedDay, Sort::NamedPart], |term| match term {
            Term::NamedDay(count) => Some((count, None)),
            Term::NamedPart(count, part) => Some((count, Some(part))),
            _ => None,
        })?;
        let (count, part) = day.value;
        let (behind, next) = self.optional_part(day.next);
        Some((day_of(Base::Today, count, part.or(behind)), next))
    }

    pub(super) fn part_of_named_day(&self, at: usize) -> Option<(When, usize)> {
        let before = self.pick(
            at,
            [Sort::JustNow, Sort::Soon, Sort::Lead],
            |term| match term {
                Term::JustNow => Some(true),
                Term::Soon | Term::Lead(0) => Some(false),
                _ => None,
            },
        );
        if let Some(before) = before {
            let part = self.part(before.next)?;
            let day = if before.value { last(part.value) } else { 0 };
            return Some((day_of(Base::Today, day, Some(part.value)), part.next));
        }
        if let Some(part) = self.part_of_spoken_day(at) {
            return Some(part);
        }
        let part = self.part(at)?;
        // "at dawn on Tuesday"; noon and midnight are times of the clock.
        let of_day = !self.opens(at, Sort::ClockName);
        let said = || self.ends_before(at, Sort::AtTime);
        let on = self
            .eat(part.next, Term::OnDay)
            .filter(|_| of_day && said());
        if let Some(of) = self.eat(part.next, Term::Of).or(on) {
            let of = self.skip(of, Term::The);
            let day = longer(self.written_day(of), self.weekday_date(of))?;
            let when = When {
                part_of_day: Some(part.value),
                ..day.value
            };
            return Some((when, day.next));
        }
        if let Some(day) = self.day_behind_part(part.value, part.next) {
            return Some((day.value, day.next));
        }
        // "malam 30 September 1965": where heads come first.
        let day = self.written_day(part.next).filter(|day| {
            let of_month = day.value.month.is_some() && day.value.has_year();
            of_month && !self.words.heads_last
        })?;
        let when = When {
            part_of_day: Some(part.value),
            ..day.value
        };
        Some((when, day.next))
    }

    /// What says the day behind its part: "ini" of "malam ini".
    pub(super) fn day_behind_part(&self, part: TimeOfDay, at: usize) -> Result<When> {
        let behind = self.pick(
            at,
            [
                Sort::JustNow,
                Sort::Soon,
                Sort::Trail,
                Sort::NamedDay,
                Sort::TrailSpoken,
            ],
            |term| match term {
                Term::JustNow => Some((Base::Today, last(part))),
                Term::Soon | Term::Trail(0) => Some((Base::Today, 0)),
                Term::NamedDay(count) => Some((Base::Today, count)),
                Term::TrailSpoken(count) => Some((Base::Spoken, count)),
                _ => None,
            },
        )?;
        let (base, count) = behind.value;
        parsed(day_of(base, count, Some(part)), behind.next)
    }

    /// "malamnya", "that night", "the next morning".
    pub(super) fn part_of_spoken_day(&self, at: usize) -> Option<(When, usize)> {
        let whole = self.pick(at, Sort::SpokenPart, |term| match term {
            Term::SpokenPart(count, part) => Some((count, part)),
            _ => None,
        });
        if let Some(whole) = whole {
            let (count, part) = whole.value;
            return Some((day_of(Base::Spoken, count, Some(part)), whole.next));
        }
        let lead = self.pick(
            at,
            [Sort::LeadSpoken, Sort::SpokenDay, Sort::Lead],
            |term| match term {
                Term::LeadSpoken(count) => Some(count),
                Term::SpokenDay(count) => Some(count),
                Term::Lead(1) => Some(1),
                _ => None,
            },
        )?;
        let part = self.part(lead.next)?;
        Some((
            day_of(Base::Spoken, lead.value, Some(part.value)),
            part.next,
        ))
    }
}

fn day_of(base: Base, count: i8, part_of_day: Option<TimeOfDay>) -> When {
    When {
        frame: Some(Frame {
            base,
            unit: TimeUnit::Day,
            count: Some(i32::from(count)),
            ahead: count.signum(),
            counted: false,
        }),
        part_of_day,
        ..When::default()
    }
}

/// How many days ago the last such part of a day was: last night was
/// yesterday, the last morning today.
fn last(part: TimeOfDay) -> i8 {
    -i8::from(part == TimeOfDay::Night)
}
