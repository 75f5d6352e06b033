//! Dates of the calendar.
//!
//! | text | production |
//! | --- | --- |
//! | `Rabu (17/4/2024)`, `Kamis dua pekan lalu`, `last Wednesday` | weekday-date |
//! | `17 April 2024`, `April 17, 2024`, `tanggal 5 bulan depan` | written-day |
//! | `17/4/2024`, `2024-04-17` | numeric-day |
//! | `kemarin sore`, `tadi malam`, `this morning` | named-day |
//! | `bulan September tahun lalu`, `next March` | month-date |
//! | `kuartal III 2023`, `the first half of last year`, `musim gugur 2020` | part-date |
//! | `tahun 1990-an`, `the 80s`, `abad ke-19` | period |
//! | `tahun 2020`, `44 BC` | year-date |
//! | `akhir pekan lalu`, `this weekend` | weekend |
//! | `awal bulan ini`, `sekitar tahun 1910` | date, around any of them |

use linimasa_dossier::model::{TimeModifier, TimeOfDay};

use crate::time::openings::Openings;
use crate::time::parser::{Parsed, Parser, Result, parsed};
use crate::time::relative::whole;
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

    fn date_anew(&self, at: usize) -> Result<When> {
        let degree = self.pick(at, |term| match term {
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
        if let Some(mut weekend) = self.weekend(at) {
            weekend.value.degree = degree;
            return Some(weekend);
        }
        let edge = self.pick(at, |term| match term {
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
        let edged = longer(core, bare);
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
    fn edge_of_this(&self, at: usize) -> Result<TimeModifier> {
        let edge = self.pick(at, |term| match term {
            Term::EdgeOfThis(edge) => Some(edge),
            _ => None,
        })?;
        let pointed = self.pick(edge.next, |term| match term {
            Term::Lead(0) | Term::LeadSpoken(0) => Some(()),
            _ => None,
        })?;
        let unit = self.unit(pointed.next)?;
        (unit.value > TimeUnit::Day).then_some(edge)
    }

    /// holiday = "Boxing Day" tail
    fn holiday(&self, at: usize) -> Result<When> {
        self.opens(at, Openings::HOLIDAY).then_some(())?;
        let day = self.pick(at, |term| match term {
            Term::Holiday(month, day) => Some((month, day)),
            _ => None,
        })?;
        let (month, number) = day.value;
        let mut date = self.tail(day_month(number, month), day.next)?;
        date.value.headed = true;
        Some(date)
    }

    /// core = the longest of weekday-date, written-day, numeric-day,
    /// named-day, month-date, part-date, period, year-date, frame
    fn core(&self, at: usize) -> Result<When> {
        if self.is_no_time(at) {
            return None;
        }
        if let Some(holiday) = self.holiday(at) {
            return Some(holiday);
        }
        let opens = |openings| self.opens(at, openings);
        let mut best = None;
        if opens(Openings::WRITTEN_DAY) {
            best = self.written_day(at);
        }
        if opens(Openings::DIGITS) {
            best = longer(best, self.numeric_day(at, self.is_bracketed(at)));
        } else {
            if opens(Openings::WEEKDAY_DATE) {
                best = longer(self.weekday_date(at), best);
            }
            if opens(Openings::NAMED_DAY) {
                best = longer(best, self.named_day(at));
            }
            if opens(Openings::MONTH_DATE) {
                best = longer(best, self.month_date(at));
            }
        }
        // "3Q", "1990s", "19th": nothing follows a bare number.
        let behind = at + 1;
        let bare = opens(Openings::DIGITS)
            && !self.tokens.is_joined(behind)
            && !self.tokens.is_mark(behind, '\'');
        if !bare && opens(Openings::PART_DATE) {
            best = longer(best, self.part_date(at));
        }
        if !bare && opens(Openings::DECADE_DATE) {
            best = longer(best, self.decade(at));
        }
        if !bare && opens(Openings::CENTURY_DATE) {
            best = longer(best, self.century(at));
        }
        if opens(Openings::YEAR_DATE) {
            best = longer(best, self.year_date(at));
        }
        let counts = opens(Openings::NUMERAL) && self.may_count_units(at);
        if counts || opens(Openings::WORDED_FRAME) {
            best = longer(best, self.framed(at));
        }
        if counts || (!bare && opens(Openings::WORDED_SLICE)) {
            best = longer(best, self.slice(at));
        }
        best
    }

    /// bare-unit = "tahun" | "bulan" | "pekan", behind an edge: this one
    pub(super) fn bare_unit(&self, at: usize) -> Result<When> {
        let unit = self
            .calendar_unit(at)
            .filter(|unit| unit.value > TimeUnit::Day)?;
        parsed(this(unit.value, Base::Near), unit.next)
    }

    /// framed = frame [bracket] | "bulan yang sama" year-frame
    pub(super) fn framed(&self, at: usize) -> Result<When> {
        if let Some(day) = self.to_the_day(at) {
            return Some(day);
        }
        let frame = self.frame(at)?;
        let same = frame.value.unit == TimeUnit::Month
            && frame.value.base == Base::Spoken
            && frame.value.count == Some(0);
        let year = self
            .frame(frame.next)
            .filter(|year| same && year.value.unit == TimeUnit::Year);
        let same_month = year.is_some();
        let frame = year.unwrap_or(frame);
        let when = When {
            frame: Some(frame.value),
            same_month,
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

    /// "Friday" of "two weeks ago on Friday".
    fn weekday_of_ago(&self, frame: Frame, at: usize) -> Result<u8> {
        let weeks = matches!(frame.unit, TimeUnit::Week | TimeUnit::Fortnight);
        let ago = weeks && self.ends_before(at, |term| term == Term::Ago);
        let weekday = self.weekday(self.skip(at, Term::OnDay))?;
        (ago && self.words.month_first && self.tokens.is_capital(weekday.next - 1))
            .then_some(weekday)
    }

    /// to-the-day = amount ("ago today" | "from today")
    fn to_the_day(&self, at: usize) -> Result<When> {
        let amount = self.amount(at)?;
        let (count, unit) = amount.value;
        let trail = self.pick(amount.next, |term| match term {
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

    /// weekend = [lead] "akhir pekan" [trail | frame]
    fn weekend(&self, at: usize) -> Result<When> {
        self.opens(at, Openings::WEEKEND).then_some(())?;
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

    /// weekday-date = ["hari"] [lead] weekday [part] [explicit | trail | frame]
    ///
    /// NOTE: without a capital it is a weekday only behind "hari": "minggu" is
    /// a week too.
    fn weekday_date(&self, at: usize) -> Result<When> {
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
        let behind = self.trail_spoken(next).filter(|_| spoken.is_none());
        let next = behind.as_ref().map_or(next, |behind| behind.next);
        let spoken = spoken.or(behind.map(|behind| behind.value));
        let when = When {
            weekday: Some(weekday.value),
            direction,
            part_of_day,
            frame: spoken.map(|count| Frame {
                base: Base::Spoken,
                unit: TimeUnit::Day,
                count: Some(i32::from(count)),
                ahead: count,
                counted: false,
            }),
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
                let tailed = self.week_tail(when, next)?;
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
    fn weekday_with_number(&self, when: When, at: usize) -> Result<When> {
        let day = self.ordinal_number(self.eat(at, Term::The)?)?;
        parsed(
            When {
                day: Some(day.value),
                ..when
            },
            day.next,
        )
    }

    /// "17th", no matter of what month.
    fn ordinal_number(&self, at: usize) -> Result<u8> {
        let day = self.day_number(at).filter(|day| day.next > at + 1)?;
        let counted = self.is_content_word(day.next) || self.tokens.is_mark(day.next, '-');
        let capital = self.tokens.is_capital(day.next);
        let unit = self.unit(day.next).is_some() || self.eat(day.next, Term::CenturyHead).is_some();
        (!counted && !capital && !unit).then_some(day)
    }

    /// "the following" before a weekday.
    fn lead_spoken(&self, at: usize) -> Result<i8> {
        self.pick(at, |term| match term {
            Term::LeadSpoken(count) => Some(count),
            _ => None,
        })
    }

    /// "berikutnya" behind a weekday; "itu" only points.
    fn trail_spoken(&self, at: usize) -> Result<i8> {
        self.pick(at, |term| match term {
            Term::TrailSpoken(count) if count != 0 => Some(count),
            _ => None,
        })
    }

    /// Whether a sentence opens with a word that is a week as well as a
    /// weekday, "Minggu lalu": its capital says nothing.
    fn opens_with_week(&self, at: usize) -> bool {
        let first = (0..at).all(|before| self.tokens.mark(before).is_some());
        let trail = self.trail(at + 1).is_some() || self.trail_spoken(at + 1).is_some();
        first
            && trail
            && self
                .unit(at)
                .is_some_and(|unit| unit.value == TimeUnit::Week)
    }

    /// explicit = bracket | [","] (written-day | numeric-day)
    fn explicit_day(&self, when: When, at: usize) -> Result<When> {
        let behind = self.skip_mark(at, ',');
        let bracket = self.bracket(at).or_else(|| self.bracket(behind));
        let written = self.skip(behind, Term::The);
        let day = bracket
            .or_else(|| longer(self.written_day(written), self.numeric_day(behind, true)))?;
        day.value.day?;
        parsed(merged(when, day.value), self.skip_ago(day.next))
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
            && self.terms(at).is_empty()
            && !self.tokens.traits(at).has(Traits::FUNCTION)
    }

    /// week-tail = [trail | ["of"] frame], the frame a week or longer
    fn week_tail(&self, mut when: When, at: usize) -> Result<When> {
        if let Some(direction) = self.trail(at) {
            when.direction = Some(direction.value);
            return parsed(when, direction.next);
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

    /// named-day = ("kemarin" | "hari ini" | …) [part] [explicit]
    ///           | ("tadi" | "nanti" | "this") part | part ("tadi" | "ini" | "itu" | "kemarin")
    ///           | "malamnya" | ("that" | "the next") part
    ///           | part "of" (written-day | weekday-date)
    fn named_day(&self, at: usize) -> Result<When> {
        let (when, next) = self
            .day_from_now(at)
            .or_else(|| self.part_of_named_day(at))?;
        match self.explicit_day(when, next) {
            Some(date) if self.tokens.is_mark(next, '(') => Some(date),
            _ => parsed(when, next),
        }
    }

    fn day_from_now(&self, at: usize) -> Option<(When, usize)> {
        let day = self.pick(at, |term| match term {
            Term::NamedDay(count) => Some((count, None)),
            Term::NamedPart(count, part) => Some((count, Some(part))),
            _ => None,
        })?;
        let (count, part) = day.value;
        let (behind, next) = self.optional_part(day.next);
        Some((day_of(Base::Today, count, part.or(behind)), next))
    }

    fn part_of_named_day(&self, at: usize) -> Option<(When, usize)> {
        let before = self.pick(at, |term| match term {
            Term::JustNow => Some(true),
            Term::Soon | Term::Lead(0) => Some(false),
            _ => None,
        });
        if let Some(before) = before {
            let part = self.part(before.next)?;
            let day = if before.value { last(part.value) } else { 0 };
            return Some((day_of(Base::Today, day, Some(part.value)), part.next));
        }
        if let Some(part) = self.part_of_spoken_day(at) {
            return Some(part);
        }
        let part = self.part(at)?;
        if let Some(of) = self.eat(part.next, Term::Of) {
            let of = self.skip(of, Term::The);
            let day = longer(self.written_day(of), self.weekday_date(of))?;
            let when = When {
                part_of_day: Some(part.value),
                ..day.value
            };
            return Some((when, day.next));
        }
        let behind = self.pick(part.next, |term| match term {
            Term::JustNow => Some((Base::Today, last(part.value))),
            Term::Soon | Term::Trail(0) => Some((Base::Today, 0)),
            Term::NamedDay(count) => Some((Base::Today, count)),
            Term::TrailSpoken(count) => Some((Base::Spoken, count)),
            _ => None,
        })?;
        let (base, count) = behind.value;
        Some((day_of(base, count, Some(part.value)), behind.next))
    }

    /// "malamnya", "that night", "the next morning".
    fn part_of_spoken_day(&self, at: usize) -> Option<(When, usize)> {
        let whole = self.pick(at, |term| match term {
            Term::SpokenPart(count, part) => Some((count, part)),
            _ => None,
        });
        if let Some(whole) = whole {
            let (count, part) = whole.value;
            return Some((day_of(Base::Spoken, count, Some(part)), whole.next));
        }
        let lead = self.pick(at, |term| match term {
            Term::LeadSpoken(count) => Some(count),
            Term::SpokenDay(count) => Some(count),
            Term::Lead(1) => Some(1),
            _ => None,
        })?;
        let part = self.part(lead.next)?;
        Some((
            day_of(Base::Spoken, lead.value, Some(part.value)),
            part.next,
        ))
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
        let month = self
            .frame(self.skip(day.next, Term::Of))
            .filter(|frame| frame.value.unit == TimeUnit::Month);
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

    /// Whether "on the" stands before: "on the 17th".
    fn is_behind_on_the(&self, at: usize) -> bool {
        let the = at.wrapping_sub(1);
        self.eat(the, Term::The).is_some()
            && self.ends_before(the, |term| {
                matches!(term, Term::Since | Term::Until | Term::OnDay)
            })
    }

    /// spelled-day = number word | ordinal "of", before a month or behind
    /// "tanggal"
    fn spelled_day(&self, at: usize) -> Result<u8> {
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
    fn is_told_date(&self, at: usize, mark: char) -> bool {
        mark == '/'
            || self.ends_before(at, |term| {
                matches!(term, Term::At | Term::DateHead | Term::Since | Term::Until)
            })
    }

    /// Whether all there is between brackets is two numbers: "(18/4)".
    fn is_bracketed(&self, at: usize) -> bool {
        let open = at
            .checked_sub(1)
            .is_some_and(|at| self.tokens.is_mark(at, '('));
        open && self.tokens.is_mark(at + 3, ')') && !self.words.month_first
    }

    /// bracket = "(" (numeric-day | written-day | weekday-with-day | month-date | year-date) ")"
    fn bracket(&self, at: usize) -> Result<When> {
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

    /// weekday-with-day = weekday [","] (written-day | numeric-day)
    fn weekday_with_day(&self, at: usize) -> Result<When> {
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
        self.pick(at, |term| match term {
            Term::Weekday(day) => Some(day),
            _ => None,
        })
    }

    fn with_bracket(&self, when: When, at: usize) -> Result<When> {
        match self.bracket(at) {
            Some(date) => parsed(merged(when, date.value), date.next),
            None => parsed(when, at),
        }
    }

    /// month-date = [lead] ["bulan"] month tail
    pub(super) fn month_date(&self, at: usize) -> Result<When> {
        let (direction, from) = split(self.lead(at), at);
        let headed = self.eat(from, Term::Unit(TimeUnit::Month));
        let from = headed.unwrap_or(from);
        let month = self.month(from)?;
        let when = When {
            month: Some(month.value),
            direction,
            headed: headed.is_some(),
            ..When::default()
        };
        let date = self.tail(when, month.next)?;
        let named = headed.is_some() || date.value.has_year() || self.tokens.is_capital(from);
        named.then_some(date)
    }

    /// month = month-word ["."]
    fn month(&self, at: usize) -> Result<u8> {
        let month = self.pick(at, |term| match term {
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
        self.pick(at, |term| match term {
            Term::Trail(direction) => Some(direction),
            _ => None,
        })
    }

    pub(super) fn lead(&self, at: usize) -> Result<i8> {
        self.pick(at, |term| match term {
            Term::Lead(direction) => Some(direction),
            _ => None,
        })
    }

    /// A part of the day.
    pub(super) fn part(&self, at: usize) -> Result<TimeOfDay> {
        self.pick(at, |term| match term {
            Term::Part(part) => Some(part),
            _ => None,
        })
    }

    fn optional_part(&self, at: usize) -> (Option<TimeOfDay>, usize) {
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
/// Longer than "thurs": no short form of a weekday.
const WEEKDAY_SHORT_MAX: usize = 5;
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

/// `when` with what `explicit` says beside it; the explicit words win.
fn merged(when: When, explicit: When) -> When {
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

fn day_month(day: u8, month: u8) -> When {
    When {
        day: Some(day),
        month: Some(month),
        ..When::default()
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

/// A year of two digits is within the last half century or the next.
fn century_of(year: i32) -> i32 {
    if year < 50 { 2000 } else { 1900 }
}

/// What limits a date: its value carries "about", only a count of units can be
/// nearly or more.
pub(super) fn limits(when: &When) -> Option<TimeModifier> {
    let counted = when.frame.is_some();
    when.degree
        .filter(|degree| counted && *degree != TimeModifier::Approx)
}
