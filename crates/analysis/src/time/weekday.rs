//! Weekdays and weekends.
//!
//! | text | production |
//! | --- | --- |
//! | `Rabu (17/4/2024)`, `Kamis dua pekan lalu`, `last Wednesday` | weekday-date |
//! | `akhir pekan lalu`, `this weekend` | weekend |

use linimasa_dossier::model::TimeOfDay;

use crate::time::date::{longer, split};
use crate::time::parser::{Parser, Result, parsed};
use crate::time::sorts::{Sort, Sorts};
use crate::time::when::{Base, Frame, When};
use crate::time::words::{Cue, Term, TimeUnit};

impl Parser<'_> {
    /// "Friday" of "two weeks ago on Friday".
    pub(super) fn weekday_of_ago(&self, frame: Frame, at: usize) -> Result<u8> {
        let weeks = matches!(frame.unit, TimeUnit::Week | TimeUnit::Fortnight);
        let ago = weeks && self.ends_before(at, Sort::Ago);
        let weekday = self.weekday(self.skip(at, Term::OnDay))?;
        (ago && self.words.month_first && self.tokens.is_capital(weekday.next - 1))
            .then_some(weekday)
    }

    /// weekend = [lead] "akhir pekan" [trail | frame]
    pub(super) fn weekend(&self, at: usize) -> Result<When> {
        match self.opens(at, Sorts::WEEKEND) {
            true => self.weekend_there(at),
            false => None,
        }
    }

    #[inline(never)]
    fn weekend_there(&self, at: usize) -> Result<When> {
        let (direction, from) = split(self.lead(at), at);
        let next = self.eat(from, Term::Weekend)?;
        let when = When {
            weekend: true,
            direction,
            ..When::default()
        };
        let tailed = self.week_tail(when, next)?;
        self.with_bracket(tailed.value, tailed.next)
    }

    /// counted-weekdays = numeral ("weekends" | "Saturdays") ("ago" | "from now")
    ///                  | (amount | numeral "Saturdays") "from" (weekday | named-day)
    pub(super) fn counted_weekdays(&self, at: usize) -> Result<When> {
        match self.opens(at, Sorts::COUNTED) {
            true => self.counted_weekdays_there(at),
            false => None,
        }
    }

    #[inline(never)]
    fn counted_weekdays_there(&self, at: usize) -> Result<When> {
        self.weeks_from_day(at).or_else(|| {
            let count = self.numeral(at)?;
            // "0-2 akhir pekan lalu" has a score before it.
            (!self.is_second_of_two(at) && !self.goes_on_before(at)).then_some(())?;
            let weeks = small(count.value)?;
            let day = self.pick(
                count.next,
                [Sort::Weekdays, Sort::Weekend, Sort::Repeated],
                |term| match term {
                    Term::Weekdays(day) => Some(Some(day)),
                    Term::Weekend | Term::Repeated(WEEKENDS) => Some(None),
                    _ => None,
                },
            )?;
            let trail = self.pick(day.next, [Sort::Ago, Sort::Ahead], |term| match term {
                Term::Ago => Some(-1),
                Term::Ahead => Some(1),
                _ => None,
            })?;
            let when = When {
                weekday: day.value,
                weekend: day.value.is_none(),
                direction: Some(weeks * trail.value),
                ..When::default()
            };
            parsed(when, trail.next)
        })
    }

    /// "a week from Tuesday", "two weeks on Friday".
    fn weeks_from_day(&self, at: usize) -> Result<When> {
        let amount = self.amount(at)?;
        let (count, unit) = amount.value;
        let weeks = match unit {
            TimeUnit::Week => small(count?)?,
            TimeUnit::Fortnight => small(count? * 2.0)?,
            _ => return None,
        };
        let from = self
            .eat(amount.next, Term::From)
            .or_else(|| self.eat(amount.next, Term::OnDay))?;
        let weekday = self.weekday(from)?;
        if self.eat(weekday.next, Term::To).is_some() {
            return None;
        }
        let when = When {
            weekday: Some(weekday.value),
            direction: Some(weeks + 1),
            ..When::default()
        };
        parsed(when, weekday.next)
    }

    /// weekday-date = ["hari"] [lead] weekday [part] [explicit | trail | frame]
    ///
    /// NOTE: without a capital it is a weekday only behind "hari": "minggu" is
    /// a week too.
    #[inline(never)]
    pub(super) fn weekday_date(&self, at: usize) -> Result<When> {
        let headed = self.eat(at, Term::Unit(TimeUnit::Day));
        let headed = headed.filter(|_| !self.words.heads_last);
        let start = headed.unwrap_or(at);
        let (direction, from) = split(self.lead(start), start);
        let (spoken, from) = split(self.lead_spoken(from), from);
        let eve = self.eat(from, Term::EveOf);
        let from = eve.unwrap_or(from);
        let mut weekday = self.weekday(from)?;
        let said = headed.is_some() || eve.is_some() || self.tokens.is_capital(from);
        if !said || self.is_no_time(from) {
            return None;
        }
        let (mut part_of_day, next) = self.optional_part(self.skip(weekday.next, Term::MarketDay));
        if eve.is_some() {
            weekday.value = (weekday.value + 5) % 7 + 1;
            part_of_day = Some(TimeOfDay::Night);
        }
        let own_part = self.pick(next, Sort::SpokenPart, |term| match term {
            Term::SpokenPart(0, part) => Some(part),
            _ => None,
        });
        if let Some(part) = own_part.filter(|_| part_of_day.is_none()) {
            // "Minggu paginya": of the days told of.
            let frame = spoken_day(0);
            let when = When {
                weekday: Some(weekday.value),
                part_of_day: Some(part.value),
                frame: Some(frame),
                headed: true,
                ..When::default()
            };
            return parsed(when, part.next);
        }
        let behind = self.trail_spoken(next).filter(|_| spoken.is_none());
        let next = behind.as_ref().map_or(next, |behind| behind.next);
        let spoken = spoken.or(behind.map(|behind| behind.value));
        let when = When {
            weekday: Some(weekday.value),
            direction,
            part_of_day,
            frame: spoken.map(spoken_day),
            headed: headed.is_some(),
            ..When::default()
        };
        let explicit = self.explicit_day(when, next);
        let short = self.words.month_first
            && weekday.next == from + 1
            && self.tokens.folded(from).len() <= WEEKDAY_SHORT_MAX;
        match explicit.or_else(|| self.weekday_with_number(when, next)) {
            Some(date) => Some(date),
            None if short => None,
            None if self.opens_with_week(at) => None,
            None => {
                let tailed = match self.week_behind(when, next) {
                    Some(tailed) => tailed,
                    None => self.week_tail(when, next)?,
                };
                match self
                    .bracket(tailed.next)
                    .filter(|day| day.value.day.is_some())
                {
                    Some(day) => parsed(merged(tailed.value, day.value), day.next),
                    None => Some(tailed),
                }
            }
        }
    }

    /// "the 17th" behind a weekday.
    pub(super) fn weekday_with_number(&self, when: When, at: usize) -> Result<When> {
        let day = self.ordinal_number(self.eat(at, Term::The)?)?;
        parsed(
            When {
                day: Some(day.value),
                ..when
            },
            day.next,
        )
    }

    /// "the following" before a weekday; "that" of "said that Sunday would be
    /// a holiday" only joins.
    pub(super) fn lead_spoken(&self, at: usize) -> Result<i8> {
        if self.is_conjunction(at) {
            return None;
        }
        self.pick(at, Sort::LeadSpoken, |term| match term {
            Term::LeadSpoken(count) => Some(count),
            _ => None,
        })
    }

    /// Whether what was said follows at `at`: behind its verb, and not the end.
    fn is_conjunction(&self, at: usize) -> bool {
        let joins = self.eat(at, Term::Cue(Cue::Clause)).is_some();
        let goes_on =
            self.tokens.is_word(at + 2) || matches!(self.tokens.mark(at + 2), Some(',' | '\''));
        joins && goes_on && self.is_behind_report(at)
    }

    /// "berikutnya" behind a weekday; "itu" only points.
    pub(super) fn trail_spoken(&self, at: usize) -> Result<i8> {
        self.pick(at, Sort::TrailSpoken, |term| match term {
            Term::TrailSpoken(count) if count != 0 => Some(count),
            _ => None,
        })
    }

    /// Whether a sentence opens with a word that is a week as well as a
    /// weekday, "Minggu lalu": its capital says nothing.
    pub(super) fn opens_with_week(&self, at: usize) -> bool {
        let first = (0..at).all(|before| self.tokens.mark(before).is_some());
        let trail = self.trail(at + 1).is_some() || self.trail_spoken(at + 1).is_some();
        first
            && trail
            && self
                .unit(at)
                .is_some_and(|unit| unit.value == TimeUnit::Week)
    }

    /// explicit = bracket | [","] (written-day | numeric-day)
    pub(super) fn explicit_day(&self, when: When, at: usize) -> Result<When> {
        let behind = self.skip_mark(at, ',');
        let bracket = self.bracket(at).or_else(|| self.bracket(behind));
        let written = self.skip(behind, Term::The);
        let day = bracket
            .or_else(|| longer(self.written_day(written), self.numeric_day(behind, true)))?;
        day.value.day?;
        parsed(merged(when, day.value), self.skip_ago(day.next))
    }

    /// "week" of "Monday week", "fortnight" of "Tuesday fortnight": so many
    /// weeks behind the one that comes next.
    fn week_behind(&self, when: When, at: usize) -> Result<When> {
        let unit = self.unit(at).filter(|_| self.words.heads_last)?;
        let weeks = match unit.value {
            TimeUnit::Week => 1,
            TimeUnit::Fortnight => 2,
            _ => return None,
        };
        let several = self.eat(at, Term::Plural(unit.value)).is_some();
        (when.direction.is_none() && !several && !self.is_content_word(unit.next)).then_some(())?;
        let week_of = When {
            direction: Some(weeks + 1),
            ..when
        };
        parsed(week_of, unit.next)
    }

    /// week-tail = [trail | ["of"] frame], the frame a week or longer
    pub(super) fn week_tail(&self, mut when: When, at: usize) -> Result<When> {
        if let Some(direction) = self.trail(at) {
            when.direction = Some(direction.value);
            return parsed(when, direction.next);
        }
        // "Kamis pagi tadi": today or the last, as without it.
        if let Some(next) = self.eat(at, Term::JustNow) {
            return parsed(when, next);
        }
        let from = self.skip(at, Term::Of);
        let frame = self
            .frame(from)
            .or_else(|| self.pointed_units(from))
            .filter(|frame| frame.value.unit == TimeUnit::Week);
        match frame {
            Some(frame) => {
                when.frame = Some(frame.value);
                parsed(when, frame.next)
            }
            None => parsed(when, at),
        }
    }

    /// weekday-with-day = weekday [","] (written-day | numeric-day)
    pub(super) fn weekday_with_day(&self, at: usize) -> Result<When> {
        let weekday = self.weekday(at)?;
        let from = self.skip_mark(weekday.next, ',');
        let day = longer(self.written_day(from), self.numeric_day(from, true))?;
        let when = When {
            weekday: Some(weekday.value),
            ..When::default()
        };
        parsed(merged(when, day.value), day.next)
    }

    pub(super) fn weekday(&self, at: usize) -> Result<u8> {
        self.pick(at, Sort::Weekday, |term| match term {
            Term::Weekday(day) => Some(day),
            _ => None,
        })
    }
}

/// So many days from the one last spoken of.
fn spoken_day(count: i8) -> Frame {
    Frame {
        base: Base::Spoken,
        unit: TimeUnit::Day,
        count: Some(i32::from(count)),
        ahead: count,
        counted: false,
    }
}

/// A count of weeks as direction.
fn small(count: f64) -> Option<i8> {
    (1..=WEEKS_MAX).find(|weeks| f64::from(*weeks) == count)
}

/// Nobody counts more weekends.
const WEEKS_MAX: i8 = 60;
/// What "weekends" means.
const WEEKENDS: &str = "XXXX-WXX-WE";
/// Longer than "thurs": no short form of a weekday.
const WEEKDAY_SHORT_MAX: usize = 5;

/// `when` with what `explicit` says beside it; the explicit words win.
pub(super) fn merged(when: When, explicit: When) -> When {
    When {
        weekday: when.weekday.or(explicit.weekday),
        day: explicit.day.or(when.day),
        month: explicit.month.or(when.month),
        year: explicit.year.or(when.year),
        frame: explicit.frame.or(if explicit.day.is_some() {
            None
        } else {
            when.frame
        }),
        direction: explicit.direction.or(when.direction),
        part_of_day: when.part_of_day.or(explicit.part_of_day),
        weekend: false,
        ..when
    }
}
