//! Lengths of time and repeated times.
//!
//! | text | type | value |
//! | --- | --- | --- |
//! | `enam minggu`, `a six-week war` | DURATION | `P6W` |
//! | `kurang lebih 3,5 tahun` | DURATION, APPROX | `P3.5Y` |
//! | `tiga dekade`, `two years and three months` | DURATION | `P30Y`, `P2Y3M` |
//! | `bertahun-tahun`, `beberapa hari`, `for decades` | DURATION | `PXY`, `PXD` |
//! | `tiga tahun terakhir`, `the last three years` | DURATION | `P3Y` |
//! | `setiap Rabu`, `Mondays` | SET | `XXXX-WXX-3`, `XXXX-WXX-1` |
//! | `setiap 17 Agustus`, `every August` | SET | `XXXX-08-17`, `XXXX-08` |
//! | `5–6 tahun`, `two or three days` | DURATION | `P5Y/P6Y`, `P2D/P3D` |
//! | `1x24 jam` | DURATION | `PT24H` |
//! | `Mondays to Fridays` | SET | `XXXX-WXX-1/XXXX-WXX-5` |
//! | `dua kali setahun`, `twice a week` | SET | `P1Y`, `P1W` |
//! | `setiap hari`, `empat tahun sekali` | SET | `P1D`, `P4Y` |

use linimasa_dossier::model::{TimeModifier, TimeOfDay};

use crate::figures::begins_with_one_of;
use crate::time::parser::{Parsed, Parser, Result, parsed};
use crate::time::sorts::{Sort, Sorts};
use crate::time::when::{Part, Phrase, When};
use crate::time::words::{Term, TimeUnit};

impl Parser<'_> {
    /// duration = [degree] (many | plural | lengths) [surplus] [lately]
    ///
    /// NOTE: one unit without a numeral ("setahun", "a year") is a length only
    /// where a preposition, a degree or what it ends with says so: "twice a
    /// year" has none.
    pub(super) fn duration(&self, at: usize) -> Result<Phrase> {
        let worded = self.opens(at, Sorts::WORDED_LENGTH);
        match worded || self.may_count_units(at) {
            true => self.duration_there(at),
            false => None,
        }
    }

    // Apart, as is what else few words begin.
    #[inline(never)]
    fn duration_there(&self, at: usize) -> Result<Phrase> {
        let degree = self.pick(at, Sort::Degree, |term| match term {
            Term::Degree(degree) => Some(degree),
            _ => None,
        });
        let from = degree.as_ref().map_or(at, |degree| degree.next);
        let led = self.eat(from, Term::LeadLately);
        if led.is_some() && !self.is_lead(from) {
            return None;
        }
        let from = led.unwrap_or(from);
        let limited = degree.is_some() || led.is_some();
        let length = self
            .many_units(from)
            .or_else(|| self.plural(from))
            .or_else(|| self.length_range(from))
            .or_else(|| self.days_of_hours(from))
            .or_else(|| self.lengths(from, limited))
            .or_else(|| self.led_unit_length(from).filter(|_| led.is_some()))?;
        let compares = self.eat(length.next, Term::Compares).is_some();
        let surplus = self.eat(length.next, Term::Surplus).filter(|_| !compares);
        let next = self.skip(surplus.unwrap_or(length.next), Term::Lately);
        if self.is_age(at, next) || self.is_ordinal(from) {
            return None;
        }
        let degree = degree.map(|degree| degree.value);
        let more = surplus.map(|_| TimeModifier::More);
        parsed(Phrase::Duration(length.value, degree.or(more)), next)
    }

    /// Whether "last" at `at` leads a length and is no verb: "the last three
    /// years", not "and last three years".
    fn is_lead(&self, at: usize) -> bool {
        at == 0
            || self.tokens.is_capital(at)
            || self.ends_before(at, [Sort::The, Sort::At, Sort::Possessive, Sort::Over])
    }

    /// length-range = counts unit: "lima hingga enam tahun"
    fn length_range(&self, at: usize) -> Result<String> {
        let counts = self.counts(at)?;
        let next = counts.next;
        let unit = self.unit(next + usize::from(self.is_joined_dash(next)))?;
        let (least, most) = counts.value;
        let value = format!(
            "{}/{}",
            iso(Some(least), unit.value),
            iso(Some(most), unit.value)
        );
        parsed(value, unit.next)
    }

    /// days-of-hours = number "x" number unit: "1x24 jam"
    fn days_of_hours(&self, at: usize) -> Result<String> {
        let (_, days) = self.whole_number(at)?;
        let (_, hours) = self.whole_number(self.eat(at + 1, Term::By)?)?;
        let unit = self.unit(at + 3)?;
        let count = f64::from(days) * f64::from(hours);
        parsed(iso(Some(count), unit.value), unit.next)
    }

    /// many = "bertahun-tahun"
    fn many_units(&self, at: usize) -> Result<String> {
        let unit = self.pick(at, Sort::ManyUnits, |term| match term {
            Term::ManyUnits(unit) => Some(unit),
            _ => None,
        })?;
        parsed(iso(None, unit.value), unit.next)
    }

    /// plural = "years", behind a preposition and not behind a number
    fn plural(&self, at: usize) -> Result<String> {
        let unit = self.pick(at, Sort::Plural, |term| match term {
            Term::Plural(unit) => Some(unit),
            _ => None,
        })?;
        let said = self.ends_before(at, [Sort::At, Sort::MaybeAt]);
        said.then_some(())?;
        parsed(iso(None, unit.value), unit.next)
    }

    /// "the past decade": behind what leads a length, one unit.
    fn led_unit_length(&self, at: usize) -> Result<String> {
        let unit = self.unit(at)?;
        let several = self.eat(at, Term::Plural(unit.value)).is_some();
        // "the last day for claims".
        let of_it = [Sort::MaybeAt, Sort::To, Sort::Of];
        if unit.value == TimeUnit::Day && !several && self.opens(unit.next, of_it) {
            return None;
        }
        if several && self.eat(unit.next, Term::Of).is_some() {
            return None;
        }
        parsed(iso((!several).then_some(1.0), unit.value), unit.next)
    }

    /// lengths = length { ["dan"] length }, each unit smaller than the last
    fn lengths(&self, at: usize, limited: bool) -> Result<String> {
        let first = self.length(at)?;
        let (mut count, mut unit) = first.value;
        let mut next = first.next;
        if let Some(half) = self.eat(next, Term::AndHalf) {
            count = count.map(|count| count + 0.5);
            next = half;
        }
        let and_half = self.eat(first.next, Term::AndHalf).is_some();
        let numbered = and_half || self.numeral(at).is_some() || self.eat(at, Term::Few).is_some();
        if !numbered && !limited && !self.is_framed_length(at, next) {
            return None;
        }
        let mut value = iso(count, unit);
        while let Some(more) = self.length(self.skip(next, Term::And)) {
            let (count, smaller) = more.value;
            if smaller >= unit || self.frame(self.skip(next, Term::And)).is_some() {
                break;
            }
            append(&mut value, &iso(count, smaller));
            unit = smaller;
            next = more.next;
        }
        parsed(value, next)
    }

    /// length = amount | numeral "-" unit
    fn length(&self, at: usize) -> Result<(Option<f64>, TimeUnit)> {
        if let Some(amount) = self.amount(at) {
            let number = self.tokens.number(at).is_some();
            let inside = self.goes_on_before(at) || self.is_second_of_two(at);
            return Some(amount).filter(|_| !number || !inside);
        }
        let count = self.numeral(at)?;
        let dash = self.tokens.is_mark(count.next, '-') && self.tokens.is_joined(count.next);
        let unit = self.unit(count.next + 1).filter(|_| dash)?;
        if unit.value == TimeUnit::Quarter && self.is_fraction(unit.next) {
            return None;
        }
        parsed((Some(count.value), unit.value), unit.next)
    }

    /// Whether what stands around a unit without a numeral makes it a length.
    fn is_framed_length(&self, at: usize, next: usize) -> bool {
        let behind = [Sort::Lately, Sort::MaybeAt, Sort::Surplus, Sort::Compares];
        self.ends_before(at, [Sort::At, Sort::MaybeAt])
            || self.opens(next, behind)
            || (!self.tokens.is_word(next) && (self.is_behind_verb(at) || self.ends_clause(at)))
    }

    /// "lembur sebulan", where no number stands before that it could be counted
    /// in: "lima liter seminggu".
    fn ends_clause(&self, at: usize) -> bool {
        let before = at.saturating_sub(COUNTED_TOKENS_MAX)..at;
        let said = at
            .checked_sub(1)
            .is_some_and(|verb| self.is_content_word(verb) && !self.tokens.is_capital(verb));
        said && !self.words.heads_last && !before.into_iter().any(|at| self.numeral(at).is_some())
    }

    /// "dihentikan sepekan", "molor" and its kin have no prefix.
    fn is_behind_verb(&self, at: usize) -> bool {
        let verb = at.wrapping_sub(1);
        begins_with_one_of(self.tokens.folded(verb), self.verb_prefixes)
            && !self.tokens.is_capital(verb)
    }

    /// Whether a length is somebody's age: "berusia 45 tahun", "45 years old",
    /// "Sari (45 tahun)", "21 Juni 1961 (62 tahun)".
    fn is_age(&self, at: usize, next: usize) -> bool {
        let bracketed = self.tokens.is_mark(next, ')')
            && at >= 2
            && self.tokens.is_mark(at - 1, '(')
            && (self.tokens.is_capital(at - 2) || self.year(at - 2).is_some());
        let apposed = self.tokens.is_mark(next, ',')
            && at >= 2
            && self.tokens.is_mark(at - 1, ',')
            && self.tokens.is_capital(at - 2)
            && self.eat(next - 1, Term::Unit(TimeUnit::Year)) == Some(next);
        let bracketed = bracketed || apposed;
        let dash = self.skip_mark(next, '-');
        let between = self.ends_before(at, Sort::Between);
        bracketed
            || self.is_behind_age(at - usize::from(between))
            || self.eat(dash, Term::Old).is_some()
    }

    /// Whether "usia" stands before, one word between or not: "usianya baru".
    fn is_behind_age(&self, at: usize) -> bool {
        let age = |at| self.ends_before(at, Sort::Age);
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let word = self.tokens.is_word(before) && !self.opens(before, Sort::TrailSpoken);
        age(at) || (word && age(before))
    }

    /// Whether the number at `at` counts in order: "ke 22 tahun".
    fn is_ordinal(&self, at: usize) -> bool {
        self.ends_before(at, Sort::OrdinalPrefix) && self.tokens.number(at).is_some()
    }

    /// set = "setiap" (day-month | weekday | month | part | weekend | [numeral] unit)
    ///     | often unit | amount "sekali" | weekdays ["to" weekdays]
    pub(super) fn set(&self, at: usize) -> Result<Phrase> {
        let worded = self.opens(at, Sorts::WORDED_SET);
        match worded || self.may_count_units(at) {
            true => self.set_there(at),
            false => None,
        }
    }

    #[inline(never)]
    fn set_there(&self, at: usize) -> Result<Phrase> {
        if let Some(nth) = self.each_nth(at) {
            return Some(nth);
        }
        if let Some(repeated) = self.repeated(at) {
            return parsed(Phrase::Set(repeated.value.to_owned(), None), repeated.next);
        }
        if let Some(often) = self
            .frequency(at)
            .filter(|often| self.is_adverb(at, often.next))
        {
            return parsed(Phrase::Set(iso(Some(1.0), often.value), None), often.next);
        }
        if let Some(each) = self.eat(at, Term::Each) {
            let date = self.repeated_date(each);
            return date
                .map(|first| self.repeated_range(first))
                .or_else(|| self.each_part(each))
                .or_else(|| self.each_unit(each));
        }
        if let Some(day) = self.pick(at, Sort::Weekdays, |term| match term {
            Term::Weekdays(day) if !self.is_counted(at) => Some(day),
            _ => None,
        }) {
            let first = Phrase::Set(format!("XXXX-WXX-{}", day.value), None);
            return Some(self.repeated_range(Parsed {
                value: first,
                next: day.next,
            }));
        }
        if let Some(often) = self.often(at) {
            return Some(often);
        }
        let amount = self.amount(at)?;
        let next = self.eat(amount.next, Term::Once)?;
        let (count, unit) = amount.value;
        parsed(Phrase::Set(iso(count, unit), None), next)
    }

    /// often-set = ("twice" | numeral "kali") ["dalam" | "a" | "per"] unit
    fn often(&self, at: usize) -> Result<Phrase> {
        let often = self.eat(at, Term::Often).or_else(|| {
            let count = self.numeral(at).map(|count| count.next);
            self.eat(count.or_else(|| self.eat(at, Term::Few))?, Term::Times)
        })?;
        let one = self.pick(often, Sort::OneUnit, |term| match term {
            Term::OneUnit(unit) => Some(unit),
            _ => None,
        });
        let unit = one.or_else(|| self.frequency(often)).or_else(|| {
            let per = self.skip(often, Term::Per);
            let article = self.skip(self.skip(per, Term::Each), Term::Article);
            let one = self.pick(per, Sort::OneUnit, |term| match term {
                Term::OneUnit(unit) => Some(unit),
                _ => None,
            });
            one.or_else(|| self.unit(article).filter(|_| article > often))
        })?;
        parsed(Phrase::Set(iso(Some(1.0), unit.value), None), unit.next)
    }

    /// each-nth = ("every other" | "every third") (unit | weekday)
    fn each_nth(&self, at: usize) -> Result<Phrase> {
        let nth = self.pick(at, Sort::EachNth, |term| match term {
            Term::EachNth(nth) => Some(nth),
            _ => None,
        })?;
        if let Some(unit) = self.unit(nth.next) {
            let value = iso(Some(f64::from(nth.value)), unit.value);
            return parsed(Phrase::Set(value, None), unit.next);
        }
        self.repeated_date(nth.next)
    }

    /// repeated = "weekends" | "every weekday"
    fn repeated(&self, at: usize) -> Result<&'static str> {
        if self.is_counted(at) {
            return None;
        }
        self.pick(at, Sort::Repeated, |term| match term {
            Term::Repeated(value) => Some(value),
            _ => None,
        })
    }

    /// Whether a number or "the past" stands before: these days do not come
    /// back.
    fn is_counted(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.numeral(before));
        before.is_some_and(|numeral| numeral.next == at) || self.ends_before(at, Sort::LeadLately)
    }

    fn frequency(&self, at: usize) -> Result<TimeUnit> {
        self.pick(at, Sort::Frequency, |term| match term {
            Term::Frequency(unit) => Some(unit),
            _ => None,
        })
    }

    /// Whether "weekly" is said of a verb: no noun follows, no article stands
    /// before.
    fn is_adverb(&self, at: usize, next: usize) -> bool {
        let noun = self.tokens.is_word(next)
            && (self.is_content_word(next)
                || self.tokens.is_capital(next)
                || self.eat(next, Term::And).is_some()
                || self.eat(next, Term::Or).is_some());
        let led = self.ends_before(at, [Sort::The, Sort::Article, Sort::Possessive, Sort::And]);
        let joined = self.tokens.is_mark(next, '-') && self.tokens.is_joined(next);
        !noun && !led && !joined && !self.tokens.is_capital(at)
    }

    /// A repeated weekday, or a range of them: "setiap Senin hingga Jumat".
    fn repeated_range(&self, first: Parsed<Phrase>) -> Parsed<Phrase> {
        let until = self.eat(first.next, Term::To).or_else(|| {
            self.tokens
                .is_mark(first.next, '-')
                .then_some(first.next + 1)
        });
        let second = until.and_then(|from| {
            self.pick(from, [Sort::Weekday, Sort::Weekdays], |term| match term {
                Term::Weekday(day) | Term::Weekdays(day) => Some(day),
                _ => None,
            })
        });
        match (&first.value, second) {
            (Phrase::Set(value, part), Some(second)) if value.starts_with("XXXX-WXX") => Parsed {
                value: Phrase::Set(format!("{value}/XXXX-WXX-{}", second.value), *part),
                next: second.next,
            },
            _ => first,
        }
    }

    /// A date that comes back: without a year.
    pub(super) fn repeated_date(&self, at: usize) -> Result<Phrase> {
        let date = self.date(at)?;
        let value = repeated(&date.value)?;
        parsed(Phrase::Set(value, date.value.part_of_day), date.next)
    }

    /// "setiap pagi": every day in that part.
    fn each_part(&self, at: usize) -> Result<Phrase> {
        let part = self.part(at)?;
        parsed(Phrase::Set("P1D".to_owned(), Some(part.value)), part.next)
    }

    /// "setiap dua pekan", "setiap hari", "setiap akhir tahun".
    fn each_unit(&self, at: usize) -> Result<Phrase> {
        let edge = self.pick(at, Sort::Edge, |term| {
            matches!(term, Term::Edge(_)).then_some(())
        });
        let at = edge.map_or(at, |edge| edge.next);
        let count = self.numeral(at);
        let unit = self.unit(count.map_or(at, |count| count.next))?;
        let count = count.map_or(1.0, |count| count.value);
        let (part, next) = match self.part(unit.next) {
            Some(part) => (Some(part.value), part.next),
            None => (None, self.skip(unit.next, Term::Once)),
        };
        parsed(Phrase::Set(iso(Some(count), unit.value), part), next)
    }
}

/// Within so many tokens a number is what a unit behind it measures.
const COUNTED_TOKENS_MAX: usize = 4;

/// A repeated date: nothing where it names its year.
pub(super) fn repeated(when: &When) -> Option<String> {
    if when.has_year() || when.direction.is_some() {
        return None;
    }
    match (when.weekday, when.month, when.day) {
        _ if when.weekend => Some("XXXX-WXX-WE".to_owned()),
        (Some(weekday), None, None) => Some(format!("XXXX-WXX-{weekday}")),
        (_, Some(month), Some(day)) => Some(format!("XXXX-{month:02}-{day:02}")),
        (_, Some(month), None) => Some(format!("XXXX-{month:02}")),
        (_, None, Some(day)) => Some(format!("XXXX-XX-{day:02}")),
        _ => match when.part {
            Some(Part::Season(season)) => Some(format!("XXXX-{}", 20 + season)),
            _ => None,
        },
    }
}

/// An ISO 8601 duration of one unit; `X` for an unknown count.
fn iso(count: Option<f64>, unit: TimeUnit) -> String {
    let (prefix, times, letter) = match unit {
        TimeUnit::Second => ("PT", 1.0, 'S'),
        TimeUnit::Minute => ("PT", 1.0, 'M'),
        TimeUnit::Hour => ("PT", 1.0, 'H'),
        TimeUnit::Day => ("P", 1.0, 'D'),
        TimeUnit::Week => ("P", 1.0, 'W'),
        TimeUnit::Fortnight => ("P", 2.0, 'W'),
        TimeUnit::Month => ("P", 1.0, 'M'),
        TimeUnit::Quarter => ("P", 3.0, 'M'),
        TimeUnit::Half => ("P", 6.0, 'M'),
        TimeUnit::Year => ("P", 1.0, 'Y'),
        TimeUnit::Decade => ("P", 10.0, 'Y'),
        TimeUnit::Century => ("P", 100.0, 'Y'),
    };
    match count {
        Some(count) => format!("{prefix}{}{letter}", count * times),
        None => format!("{prefix}X{letter}"),
    }
}

/// Puts a smaller duration behind a larger one: `P1D` and `PT2H` are `P1DT2H`.
fn append(value: &mut String, smaller: &str) {
    let clock = value.contains('T');
    let rest = smaller.trim_start_matches('P');
    value.push_str(if clock {
        rest.trim_start_matches('T')
    } else {
        rest
    });
}

/// The part of the day of a date, for a set's field.
pub(super) fn part_of_day(phrase: &Phrase) -> Option<TimeOfDay> {
    match phrase {
        Phrase::Date(when) | Phrase::Interval(_, when) => when.part_of_day,
        Phrase::Clock(date, clock, _) => {
            let of_date = date.and_then(|date| date.part_of_day);
            clock.part_of_day.or(of_date)
        }
        Phrase::Set(_, part) => *part,
        Phrase::Duration(..) | Phrase::Reference(_) => None,
    }
}
