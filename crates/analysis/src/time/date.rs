//! Dates of the calendar.
//!
//! | text | production |
//! | --- | --- |
//! | `Rabu (17/4/2024)`, `Kamis dua pekan lalu`, `last Wednesday` | weekday-date |
//! | `17 April 2024`, `April 17, 2024`, `tanggal 5 bulan depan` | written-day |
//! | `17/4/2024`, `2024-04-17` | numeric-day |
//! | `kemarin sore`, `tadi malam`, `this morning` | named-day, in its own file |
//! | `bulan September tahun lalu`, `next March` | month-date |
//! | `kuartal III 2023`, `the first half of last year`, `musim gugur 2020` | part-date |
//! | `tahun 1990-an`, `the 80s`, `abad ke-19` | period |
//! | `tahun 2020`, `44 BC` | year-date |
//! | `akhir pekan lalu`, `this weekend` | weekend |
//! | `awal bulan ini`, `sekitar tahun 1910` | date, around any of them |

use linimasa_dossier::model::{TimeModifier, TimeOfDay};

use crate::time::parser::{Parsed, Parser, Result, parsed};
use crate::time::relative::whole;
use crate::time::sorts::{Sort, Sorts};
use crate::time::when::{Base, Frame, When};
use crate::time::words::{Term, TimeUnit};
use crate::vocabulary::Traits;

impl Parser<'_> {
    /// date = [degree] ["the"] (weekend | [edge ["of"] ["the"]] core [part] | edge unit)
    ///
    /// NOTE: "hampir" and its kin go with a count of units only: "hampir dua
    /// tahun lalu", but not "setidaknya November".
    pub(super) fn date(&self, at: usize) -> Result<When> {
        if let Some(date) = self.known_date(at) {
            return date;
        }
        let date = self.date_anew(at);
        self.keep_date(at, &date);
        date
    }

    pub(super) fn date_anew(&self, at: usize) -> Result<When> {
        let degree = self.pick(at, Sort::Degree, |term| match term {
            Term::Degree(degree) => Some(degree),
            _ => None,
        });
        let (degree, at) = split(degree, at);
        // "over last weekend", "over the coming days": only counts can be over.
        if degree.is_some_and(|degree| degree != TimeModifier::Approx)
            && self.amount(at).or_else(|| self.amounts(at)).is_none()
        {
            return None;
        }
        if let Some(counted) = self.counted_weekdays(at) {
            return Some(counted);
        }
        if let Some(mut weekend) = self.weekend(at) {
            weekend.value.degree = degree;
            return Some(weekend);
        }
        let edge = self.pick(at, Sort::Edge, |term| match term {
            Term::Edge(edge) => Some(edge),
            _ => None,
        });
        let (edge, from) = split(edge.or_else(|| self.edge_of_this(at)), at);
        let from = if edge.is_some() {
            let from = from + usize::from(self.is_joined_dash(from));
            self.skip(self.skip(from, Term::Of), Term::The)
        } else {
            from
        };
        let core = self.core(from);
        let bare = edge.and_then(|_| self.bare_unit(from));
        // "akhir tahun nanti" is of this year, whatever "tahun nanti" means.
        let pointed = |date: &Parsed<When>| self.soon_or_just(date.next - 1).is_some();
        let edged = match bare {
            Some(bare) if pointed(&bare) => Some(bare),
            bare => longer(core, bare),
        };
        // "early" of "the early hours of Friday" is no edge.
        let part = edge.filter(|_| edged.is_none()).and_then(|_| self.core(at));
        let edge = edge.filter(|_| part.is_none());
        let mut date = edged.or(part)?;
        let counted = date.value.frame.is_some();
        if degree.is_some_and(|degree| degree != TimeModifier::Approx && !counted) {
            return None;
        }
        if date.value.is_day() && date.value.part_of_day.is_none() {
            (date.value.part_of_day, date.next) = self.optional_part(date.next);
        }
        date.value.edge = edge.or(date.value.edge);
        date.value.degree = degree;
        Some(date)
    }

    /// edge-of-this = "earlier" | "later", before "this year", "that month"
    pub(super) fn edge_of_this(&self, at: usize) -> Result<TimeModifier> {
        let edge = self.pick(at, Sort::EdgeOfThis, |term| match term {
            Term::EdgeOfThis(edge) => Some(edge),
            _ => None,
        })?;
        let pointed = self.pick(
            edge.next,
            [Sort::Lead, Sort::LeadSpoken],
            |term| match term {
                Term::Lead(0) | Term::LeadSpoken(0) => Some(()),
                _ => None,
            },
        )?;
        let unit = self.unit(pointed.next)?;
        (unit.value > TimeUnit::Day).then_some(edge)
    }

    /// core = the longest of weekday-date, written-day, numeric-day,
    /// named-day, month-date, part-date, period, year-date, frame
    pub(super) fn core(&self, at: usize) -> Result<When> {
        if self.is_no_time(at) {
            return None;
        }
        if let Some(holiday) = self.holiday(at) {
            return Some(holiday);
        }
        let opens = |openings| self.opens(at, openings);
        let mut best = None;
        if opens(Sorts::WRITTEN_DAY) {
            best = self.written_day(at);
        }
        if opens(Sort::Digits.into()) {
            best = longer(best, self.numeric_day(at, self.is_bracketed(at)));
        } else {
            if opens(Sorts::WEEKDAY_DATE) {
                best = longer(self.weekday_date(at), best);
            }
            if opens(Sorts::NAMED_DAY) {
                best = longer(best, self.named_day(at));
            }
            if opens(Sorts::MONTH_DATE) {
                best = longer(best, self.month_date(at));
            }
        }
        // "3Q", "1990s", "19th": nothing follows a bare number.
        let behind = at + 1;
        let bare = opens(Sort::Digits.into())
            && !self.tokens.is_joined(behind)
            && !self.tokens.is_mark(behind, '\'');
        if !bare && opens(Sorts::PART_DATE) {
            best = longer(best, self.part_date(at));
        }
        if !bare && opens(Sorts::DECADE_DATE) {
            best = longer(best, self.decade(at));
        }
        if !bare && opens(Sorts::CENTURY_DATE) {
            best = longer(best, self.century(at));
        }
        if opens(Sorts::YEAR_DATE) {
            best = longer(best, self.year_date(at));
        }
        let counts = self.may_count_units(at);
        if counts || opens(Sorts::WORDED_FRAME) {
            best = longer(best, self.framed(at));
        }
        if counts || (!bare && opens(Sorts::WORDED_SLICE)) {
            best = longer(best, self.slice(at));
        }
        best
    }

    /// bare-unit = ("tahun" | "bulan" | "pekan") ["nanti" | "tadi"], behind an
    /// edge: this one
    pub(super) fn bare_unit(&self, at: usize) -> Result<When> {
        let unit = self
            .calendar_unit(at)
            .filter(|unit| unit.value > TimeUnit::Day)?;
        match self.soon_or_just(unit.next) {
            Some(pointed) => parsed(this(unit.value, Base::Today), pointed.next),
            None => parsed(this(unit.value, Base::Near), unit.next),
        }
    }

    /// "nanti", "tadi": to come or over, but not far.
    fn soon_or_just(&self, at: usize) -> Result<()> {
        let next = self.eat_one_of(at, [Sort::Soon, Sort::JustNow])?;
        parsed((), next)
    }

    /// framed = frame [bracket] | "bulan yang sama" year-frame
    #[inline(never)]
    pub(super) fn framed(&self, at: usize) -> Result<When> {
        if let Some(day) = self.to_the_day(at).or_else(|| self.same_period(at)) {
            return Some(day);
        }
        let frame = self.frame(at)?;
        let part = matches!(
            frame.value.unit,
            TimeUnit::Month | TimeUnit::Quarter | TimeUnit::Half
        );
        let same = part && frame.value.base == Base::Spoken && frame.value.count == Some(0);
        let year = self
            .frame(frame.next)
            .filter(|year| same && year.value.unit == TimeUnit::Year);
        let same_part = year.is_some();
        let frame = year.unwrap_or(frame);
        let when = When {
            frame: Some(frame.value),
            same_part,
            ..When::default()
        };
        if let Some(weekday) = self.weekday_of_ago(frame.value, frame.next) {
            let weekday_of = When {
                weekday: Some(weekday.value),
                ..when
            };
            return parsed(weekday_of, weekday.next);
        }
        self.with_bracket(when, frame.next)
    }

    /// same-period = "periode yang sama" ["of"] (year-frame | ["tahun"] year)
    pub(super) fn same_period(&self, at: usize) -> Result<When> {
        let next = self.eat(at, Term::SamePeriod)?;
        let of = self.skip(next, Term::Of);
        let when = When {
            same_period: true,
            headed: true,
            ..When::default()
        };
        let unit = |frame: &Frame| frame.unit == TimeUnit::Year && frame.count.is_some();
        let frame = self.frame(self.skip(of, Term::The));
        if let Some(frame) = frame.filter(|frame| unit(&frame.value)) {
            let frame_of = When {
                frame: Some(frame.value),
                ..when
            };
            return parsed(frame_of, frame.next);
        }
        let year_at = |at| self.year(self.skip(at, Term::Unit(TimeUnit::Year)));
        let year =
            year_at(of).or_else(|| year_at(self.eat_one_of(of, [Sort::At, Sort::MaybeAt])?))?;
        let year_of = When {
            year: Some(year.value),
            ..when
        };
        parsed(year_of, year.next)
    }

    /// to-the-day = amount ("ago today" | "from today")
    pub(super) fn to_the_day(&self, at: usize) -> Result<When> {
        let amount = self.amount(at)?;
        let (count, unit) = amount.value;
        let trail = self.pick(amount.next, Sort::ToTheDay, |term| match term {
            Term::ToTheDay(ahead) => Some(ahead),
            _ => None,
        })?;
        let count = count.filter(|count| count.fract() == 0.0 && *count <= AGO_MAX)?;
        let when = When {
            frame: Some(Frame {
                base: Base::Today,
                unit,
                count: Some(whole(count) * i32::from(trail.value)),
                ahead: trail.value,
                counted: true,
            }),
            same_day: true,
            ..When::default()
        };
        parsed(when, trail.next)
    }

    /// Behind "lalu" of "17 April 2024 lalu", "depan" of "Senin (22/4) depan": not where it means "then" and the
    /// sentence goes on with what was done.
    pub(super) fn skip_ago(&self, at: usize) -> usize {
        match self.trail(at).filter(|trail| trail.value != 0) {
            Some(trail) if trail.value > 0 || !self.is_content_word(trail.next) => trail.next,
            _ => at,
        }
    }

    /// Whether there is a word that is neither of time nor a function word.
    pub(super) fn is_content_word(&self, at: usize) -> bool {
        self.tokens.is_word(at)
            && self.means_nothing(at)
            && !self.tokens.traits(at).meets(Traits::FUNCTION)
    }

    /// month-date = [lead] ["bulan" | "that"] month tail
    #[inline(never)]
    pub(super) fn month_date(&self, at: usize) -> Result<When> {
        let (direction, from) = split(self.lead(at), at);
        let headed = self.eat(from, Term::Unit(TimeUnit::Month));
        // "that September"
        let pointed = self
            .lead_spoken(from)
            .filter(|lead| lead.value == 0 && !self.tokens.is_word(lead.next + 1));
        let from = headed
            .or(pointed.as_ref().map(|lead| lead.next))
            .unwrap_or(from);
        let month = self.month(from)?;
        let when = When {
            month: Some(month.value),
            direction,
            headed: headed.is_some() || pointed.is_some(),
            ..When::default()
        };
        let date = self.tail(when, month.next)?;
        let named = headed.is_some() || date.value.has_year() || self.tokens.is_capital(from);
        named.then_some(date)
    }

    /// month = month-word ["."]
    pub(super) fn month(&self, at: usize) -> Result<u8> {
        let month = self.pick(at, Sort::Month, |term| match term {
            Term::Month(month) => Some(month),
            _ => None,
        })?;
        let stop = self.tokens.is_mark(month.next, '.') && self.tokens.is_joined(month.next);
        let behind = month.next + 1;
        let goes_on = self.tokens.is_mark(behind, ',')
            || (self.tokens.is_word(behind) && !self.tokens.is_capital(behind));
        let number = self.tokens.number(behind).is_some() || goes_on;
        let short = self.tokens.folded(at).len() <= MONTH_SHORT_MAX;
        parsed(
            month.value,
            month.next + usize::from(stop && number && short),
        )
    }

    /// trail = "lalu" | "ini" | "depan" …, where no fixed phrase begins
    pub(super) fn trail(&self, at: usize) -> Result<i8> {
        if self.is_no_time(at) {
            return None;
        }
        self.pick(at, Sort::Trail, |term| match term {
            Term::Trail(direction) => Some(direction),
            _ => None,
        })
    }

    pub(super) fn lead(&self, at: usize) -> Result<i8> {
        self.pick(at, Sort::Lead, |term| match term {
            Term::Lead(direction) => Some(direction),
            _ => None,
        })
    }

    /// A part of the day.
    pub(super) fn part(&self, at: usize) -> Result<TimeOfDay> {
        self.pick(at, Sort::Part, |term| match term {
            Term::Part(part) => Some(part),
            _ => None,
        })
    }

    pub(super) fn optional_part(&self, at: usize) -> (Option<TimeOfDay>, usize) {
        split(self.part(at), at)
    }

    /// The number behind `mark` at `at`, all without spaces.
    pub(super) fn joined_number(&self, at: usize, mark: char) -> Option<(u8, i32)> {
        let joined = self.tokens.is_joined(at) && self.tokens.is_joined(at + 1);
        (self.tokens.is_mark(at, mark) && joined).then_some(())?;
        self.whole_number(at + 1)
    }

    pub(super) fn is_joined_dash(&self, at: usize) -> bool {
        self.tokens.is_mark(at, '-') && self.tokens.is_joined(at)
    }
}

/// No anniversary is of more units.
const AGO_MAX: f64 = 2_000.0;

/// Longer than "sept": no short form of a month.
const MONTH_SHORT_MAX: usize = 4;

/// The longer of two; the first where they are as long.
pub(super) fn longer(a: Option<Parsed<When>>, b: Option<Parsed<When>>) -> Result<When> {
    match (&a, &b) {
        (Some(x), Some(y)) if y.next > x.next => b,
        (Some(_), _) => a,
        _ => b,
    }
}

/// What was found and the token behind it, or nothing and `at`.
pub(super) fn split<T>(found: Option<Parsed<T>>, at: usize) -> (Option<T>, usize) {
    match found {
        Some(found) => (Some(found.value), found.next),
        None => (None, at),
    }
}

fn this(unit: TimeUnit, base: Base) -> When {
    When {
        frame: Some(Frame {
            base,
            unit,
            count: Some(0),
            ahead: 0,
            counted: false,
        }),
        ..When::default()
    }
}

/// What limits a date: its value carries "about", only a count of units can be
/// nearly or more.
pub(super) fn limits(when: &When) -> Option<TimeModifier> {
    let counted = when.frame.is_some();
    when.degree
        .filter(|degree| counted && *degree != TimeModifier::Approx)
}
