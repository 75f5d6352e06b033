//! Units counted from the day of publication or from the date last spoken of.
//!
//! | text | means |
//! | --- | --- |
//! | `tahun lalu`, `last year` | the unit before this one |
//! | `dua pekan lalu`, `two weeks ago` | as many units back |
//! | `lima hari lagi` | as many units ahead |
//! | `beberapa hari lalu` | past, no more is known |
//! | `tahun yang sama`, `the same year` | the unit last spoken of |
//! | `dua hari sebelumnya`, `two days earlier` | counted from there |
//! | `keesokan harinya`, `the next day` | the day after that |

use crate::figures::FigureTerm;
use crate::time::parser::{Parser, Result, parsed};
use crate::time::sorts::{Sort, Sorts};
use crate::time::when::{Base, Frame};
use crate::time::words::{Term, TimeUnit};

/// How many units off a text can speak of: beyond the years of history there
/// is no calendar.
const COUNT_MAX: f64 = 9_999.0;
/// Only years are counted by the million.
const MILLION: f64 = 1e6;

impl Parser<'_> {
    /// frame = lead unit | unit trail | counted | spoken-day
    pub(super) fn frame(&self, at: usize) -> Result<Frame> {
        self.opens(at, Sorts::FRAME).then_some(())?;
        self.spoken_day(at)
            .or_else(|| self.unit_beside(at))
            .or_else(|| self.led_unit(at))
            .or_else(|| self.trailed_unit(at))
            .or_else(|| self.counted_units(at))
    }

    /// spoken-day = "keesokan harinya" | "the next day"
    fn spoken_day(&self, at: usize) -> Result<Frame> {
        let day = self.pick(at, Sort::SpokenDay, |term| match term {
            Term::SpokenDay(count) => Some(count),
            _ => None,
        })?;
        parsed(
            exact(Base::Spoken, TimeUnit::Day, i32::from(day.value)),
            day.next,
        )
    }

    /// "the day before" where it ends there, "the week after".
    fn unit_beside(&self, at: usize) -> Result<Frame> {
        let unit = self.calendar_unit(at)?;
        let end = self.ending(unit.next)?;
        let (base, count) = end.value;
        let led = self.ends_before(at, Sort::The);
        parsed(exact(base, unit.value, i32::from(count)), end.next).filter(|_| led)
    }

    /// led-unit = ("last" | "this" | "next" | "the same" | …) unit
    fn led_unit(&self, at: usize) -> Result<Frame> {
        let lead = self.pick(at, [Sort::Lead, Sort::LeadSpoken], |term| match term {
            Term::Lead(count) => Some((Base::Today, count)),
            Term::LeadSpoken(count) => Some((Base::Spoken, count)),
            _ => None,
        })?;
        let unit = self.calendar_unit(lead.next)?;
        let (base, count) = lead.value;
        // "the next year" of a story goes on from there, "next year" does not.
        let led = base == Base::Today && count == 1;
        let base = match led && self.ends_before(at, Sort::The) {
            true => Base::Near,
            false => base,
        };
        if unit.value == TimeUnit::Day && base == Base::Today && count < 0 {
            // "the last day" is the end of something.
            return None;
        }
        let frame = exact(base, unit.value, i32::from(count));
        let several = self.eat(lead.next, Term::Plural(unit.value)).is_some();
        if several && self.eat(unit.next, Term::Of).is_some() {
            return None;
        }
        parsed(
            Frame {
                count: frame.count.filter(|_| !several),
                ..frame
            },
            unit.next,
        )
    }

    /// trailed-unit = unit ("lalu" | "ini" | "depan" | "yang sama" | …)
    fn trailed_unit(&self, at: usize) -> Result<Frame> {
        let unit = self.calendar_unit(at)?;
        let trail = self.pick(
            unit.next,
            [Sort::Trail, Sort::TrailSpoken],
            |term| match term {
                Term::Trail(count) => Some((Base::Today, count)),
                Term::TrailSpoken(count) => Some((Base::Spoken, count)),
                _ => None,
            },
        )?;
        if self.is_no_time(unit.next) {
            return None;
        }
        let (base, count) = trail.value;
        parsed(exact(base, unit.value, i32::from(count)), trail.next)
    }

    /// counted = count unit (ago | ahead | from-spoken)
    fn counted_units(&self, at: usize) -> Result<Frame> {
        let amount = self
            .amount(at)
            .or_else(|| self.amounts(at))
            .or_else(|| self.uncounted(at))?;
        let (count, unit) = amount.value;
        let from = at;
        let at = self.skip_surplus(amount.next);
        let trail = self.pick(
            at,
            [Sort::Ago, Sort::Ahead, Sort::TrailSpoken],
            |term| match term {
                Term::Ago => Some((Base::Today, -1)),
                Term::Ahead => Some((Base::Today, 1)),
                Term::TrailSpoken(ahead) if ahead != 0 => Some((Base::Spoken, ahead)),
                _ => None,
            },
        );
        let trail = trail.or_else(|| self.ending(at))?;
        if self.is_no_time(at) || (trail.value == (Base::Today, 1) && self.is_waited(from)) {
            return None;
        }
        let (base, ahead) = trail.value;
        let (count, unit) = match (count, unit) {
            // "two and a half hours later".
            (Some(hours), TimeUnit::Hour) if hours.fract() != 0.0 && base == Base::Spoken => {
                (Some(hours * 60.0), TimeUnit::Minute)
            }
            amount => amount,
        };
        let clock = unit < TimeUnit::Day && base == Base::Today;
        let count = count.filter(|count| count.fract() == 0.0 && *count <= COUNT_MAX && !clock);
        parsed(
            Frame {
                base,
                unit,
                count: count.map(|count| whole(count) * i32::from(ahead)),
                ahead,
                counted: true,
            },
            trail.next,
        )
    }

    /// Whether somebody waits so long from `at` on, "about" before it or not:
    /// "menunggu empat tahun lagi".
    fn is_waited(&self, at: usize) -> bool {
        let waits = |at: usize| self.ends_before(at, Sort::Waits);
        let about = at
            .checked_sub(1)
            .filter(|&before| self.leads_over(before, at));
        waits(at) || about.is_some_and(waits)
    }

    /// "decades" of "decades ago", "hours" of "hours later".
    fn uncounted(&self, at: usize) -> Result<(Option<f64>, TimeUnit)> {
        let unit = self.pick(at, [Sort::Plural, Sort::ManyUnits], |term| match term {
            Term::Plural(unit) | Term::ManyUnits(unit) => Some((None, unit)),
            _ => None,
        })?;
        let counted = at > 0 && self.tokens.number(at - 1).is_some();
        let behind = |term| matches!(term, Term::Ago | Term::Ahead | Term::TrailSpoken(-1 | 1));
        let trailed = self.terms(unit.next).iter().any(|&(term, _)| behind(term));
        (trailed && !counted).then_some(unit)
    }

    /// pointed-units = amount ("depan" | "mendatang" | …), behind a weekday:
    /// alone it is a length
    pub(super) fn pointed_units(&self, at: usize) -> Result<Frame> {
        let amount = self.amount(at)?;
        let (count, unit) = amount.value;
        let trail = self.pick(amount.next, Sort::Trail, |term| match term {
            Term::Trail(ahead) if ahead != 0 => Some(ahead),
            _ => None,
        })?;
        let count = count.filter(|count| count.fract() == 0.0 && *count <= COUNT_MAX)?;
        let count = whole(count) * i32::from(trail.value);
        parsed(exact(Base::Today, unit, count), trail.next)
    }

    /// "before", "after" where nothing follows that it could belong to.
    fn ending(&self, at: usize) -> Result<(Base, i8)> {
        let end = self.pick(at, Sort::EndSpoken, |term| match term {
            Term::EndSpoken(ahead) => Some((Base::Spoken, ahead)),
            _ => None,
        })?;
        let open = self.tokens.is_word(end.next) || self.tokens.number(end.next).is_some();
        (!open).then_some(end)
    }

    /// amount = numeral unit | "beberapa" unit | "setahun"
    ///
    /// The count is nothing where the text gives none.
    pub(super) fn amount(&self, at: usize) -> Result<(Option<f64>, TimeUnit)> {
        self.opens(at, Sorts::COUNTED).then_some(())?;
        let one = self.pick(at, [Sort::OneUnit, Sort::OneOfYears], |term| match term {
            Term::OneUnit(unit) => Some((Some(1.0), unit)),
            Term::OneOfYears(years) => Some((Some(f64::from(years)), TimeUnit::Year)),
            _ => None,
        });
        if one.is_some() {
            return one;
        }
        let (count, next) = if let Some(next) = self.eat(at, Term::Few) {
            (None, next)
        } else if let Some(numeral) = self.numeral(at) {
            (
                Some(numeral.value),
                self.skip_gloss(numeral.next, numeral.value),
            )
        } else {
            (Some(1.0), self.eat(at, Term::Article)?)
        };
        let years = self.pick(next, Sort::Years, |term| match term {
            Term::Years(years) => Some(f64::from(years)),
            _ => None,
        });
        if let Some(years) = years.filter(|_| !self.is_behind_currency(at)) {
            let count = count.map(|count| count * years.value);
            return parsed((count, TimeUnit::Year), years.next);
        }
        let unit = self.unit(next)?;
        // "Rp 35 juta bulan lalu": what it cost, and when.
        let absurd = count.is_some_and(|count| count >= MILLION) && unit.value < TimeUnit::Year;
        if absurd || self.is_behind_currency(at) {
            return None;
        }
        let second = unit.value == TimeUnit::Second && self.is_ordinal_second(next);
        if second || (unit.value == TimeUnit::Quarter && self.is_fraction(unit.next)) {
            return None;
        }
        parsed((count, unit.value), unit.next)
    }

    fn is_behind_currency(&self, at: usize) -> bool {
        let before = at
            .checked_sub(1)
            .filter(|_| self.tokens.number(at).is_some());
        before.is_some_and(|at| {
            self.figure_terms(at)
                .any(|term| term == FigureTerm::Currency)
        })
    }

    /// Whether "second" counts what follows: "a second-hand car", "a second
    /// term".
    fn is_ordinal_second(&self, at: usize) -> bool {
        let joined = self.tokens.is_mark(at + 1, '-') && self.tokens.is_joined(at + 1);
        let ordinal = self.ordinal(at).is_some();
        ordinal && (joined || self.is_content_word(at + 1) || self.unit(at + 1).is_some())
    }

    /// Whether quarters before `at` are of a thing: "three quarters of the
    /// fleet", not "of growth".
    pub(super) fn is_fraction(&self, at: usize) -> bool {
        let of_it = [Sort::The, Sort::Article, Sort::Possessive];
        self.eat(at, Term::Of)
            .is_some_and(|of| self.opens(of, of_it))
    }

    /// Behind "(lima)" of "5 (lima) hari": the same number in words.
    fn skip_gloss(&self, at: usize, value: f64) -> usize {
        let open = self.tokens.is_mark(at, '(').then_some(at + 1);
        open.and_then(|from| self.numeral(from))
            .filter(|gloss| gloss.value == value && self.tokens.is_mark(gloss.next, ')'))
            .map_or(at, |gloss| gloss.next + 1)
    }

    /// A count that is not said exactly: "dua-tiga hari", "two or three days".
    pub(super) fn amounts(&self, at: usize) -> Result<(Option<f64>, TimeUnit)> {
        let counts = self.counts(at)?;
        let unit = self.unit(counts.next)?;
        parsed((None, unit.value), unit.next)
    }

    /// counts = numeral ("-" | "hingga" | "atau") numeral
    ///        | numeral "dan" numeral, behind "antara"
    pub(super) fn counts(&self, at: usize) -> Result<(f64, f64)> {
        let first = self.numeral(at).filter(|_| !self.goes_on_before(at))?;
        let dash = self.tokens.is_mark(first.next, '-');
        let next = if dash {
            first.next + 1
        } else {
            let between = self.ends_before(at, Sort::Between);
            self.eat(first.next, Term::To)
                .or_else(|| self.eat(first.next, Term::Or))
                .or_else(|| self.eat(first.next, Term::And).filter(|_| between))?
        };
        let second = self.numeral(next)?;
        (first.value < second.value).then_some(())?;
        parsed((first.value, second.value), second.next)
    }

    /// A unit of the clock or the calendar.
    pub(super) fn unit(&self, at: usize) -> Result<TimeUnit> {
        self.pick(at, [Sort::Unit, Sort::Plural], |term| match term {
            Term::Unit(unit) | Term::Plural(unit) => Some(unit),
            _ => None,
        })
    }

    /// A unit of a day or longer.
    pub(super) fn calendar_unit(&self, at: usize) -> Result<TimeUnit> {
        self.unit(at).filter(|unit| unit.value >= TimeUnit::Day)
    }

    /// Behind "lebih" of "setahun lebih", where a trail follows.
    fn skip_surplus(&self, at: usize) -> usize {
        self.skip(at, Term::Surplus)
    }

    /// Whether the words at `at` are a fixed phrase that is no time.
    /// With a capital inside its sentence a month is one: "from March to April".
    pub(super) fn is_no_time(&self, at: usize) -> bool {
        if !self.opens(at, Sort::NotTime) {
            return false;
        }
        let named = at > 0 && self.tokens.is_capital(at);
        let dated = (named && self.opens(at, Sort::Month)) || self.opens(at, Sort::Holiday);
        !dated && self.eat(at, Term::NotTime).is_some()
    }
}

fn exact(base: Base, unit: TimeUnit, count: i32) -> Frame {
    Frame {
        base,
        unit,
        count: Some(count),
        ahead: match count {
            i32::MIN..=-1 => -1,
            0 => 0,
            1..=i32::MAX => 1,
        },
        counted: false,
    }
}

/// A count that is known to be whole and at most [`COUNT_MAX`].
pub(super) fn whole(count: f64) -> i32 {
    count as i32
}
