//! Decades, centuries and years.
//!
//! | text | production |
//! | --- | --- |
//! | `tahun 1990-an`, `the 80s`, `the nineties` | decade |
//! | `abad ke-19`, `the 3rd century BC` | century |
//! | `tahun 2020`, `44 BC`, `'98`, `FY23` | year-date |

use crate::time::parser::{Parsed, Parser, Result, parsed};
use crate::time::relative::whole;
use crate::time::sorts::Sort;
use crate::time::when::{Part, Period, When};
use crate::time::words::{Term, TimeUnit};

/// A year that a text gives in four digits and nothing else says is one.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1000..=2199;
/// No text speaks of an earlier year before Christ.
const YEAR_MAX: f64 = 9_999.0;
/// Texts name no later century.
const CENTURY_MAX: u8 = 30;
/// "'35" may still be to come, "'45" is of the last century.
const SHORT_YEAR_MAX: i32 = 39;

impl Parser<'_> {
    /// decade = [decade-head] ["the"] ["'"] number ["-"] suffix | decade-word
    ///
    /// NOTE: a decade of two digits needs a head or an apostrophe; "30-an"
    /// alone may be degrees or years of age.
    #[inline(never)]
    pub(super) fn decade(&self, at: usize) -> Result<When> {
        let headed = self.eat(at, Term::DecadeHead);
        let from = headed.unwrap_or(at);
        let quoted = self.tokens.is_mark(from, '\'');
        let number_at = from + usize::from(quoted);
        if let Some(decade) = self.decade_word(number_at) {
            return Some(decade).filter(|_| !self.is_somebodys(at));
        }
        let (digits, number) = self.whole_number(number_at)?;
        let joint = self.is_joined_dash(number_at + 1) || self.tokens.is_mark(number_at + 1, '\'');
        let dash = number_at + 1 + usize::from(joint);
        let next = self
            .eat(dash, Term::DecadeSuffix)
            .filter(|_| self.tokens.is_joined(dash))?;
        let said = || {
            let article = self.ends_before(at, Sort::The);
            headed.is_some()
                || quoted
                || article
                || self.is_behind_edge(at)
                || self.is_behind_decade(at)
        };
        let first = match digits {
            4 if YEARS.contains(&number) => number,
            2 if said() => 1900 + number,
            _ => return None,
        };
        let whole = first % 10 == 0 && !self.goes_on_before(number_at);
        (whole && !self.is_somebodys(at)).then_some(())?;
        // "The 1800s" are a century, "the 2000s" its first ten years.
        let hundred = first % 100 == 0 && first < 2000;
        let years = match hundred {
            true => Period::Century(first),
            false => Period::Decade(first),
        };
        parsed(period(years), next)
    }

    /// Whether a decade stands before, joined by a word or a dash: "70-an dan
    /// 80-an".
    fn is_behind_decade(&self, at: usize) -> bool {
        let joint = at.wrapping_sub(1);
        let joined = self.tokens.is_mark(joint, '-')
            || self.eat(joint, Term::And).is_some()
            || self.eat(joint, Term::To).is_some();
        joined && self.ends_before(joint, Sort::DecadeSuffix)
    }

    /// Whether decades at `at` are of somebody's age: "his early 30s".
    fn is_somebodys(&self, at: usize) -> bool {
        let edge = self.is_behind_edge(at);
        let dash = usize::from(at > 0 && self.is_joined_dash(at - 1));
        let before_edge = at.saturating_sub(1 + dash);
        self.ends_before(at, Sort::Possessive)
            || (edge && self.ends_before(before_edge, Sort::Possessive))
    }

    fn decade_word(&self, at: usize) -> Result<When> {
        let word = self.pick(at, Sort::DecadeWord, |term| match term {
            Term::DecadeWord(years) => Some(1900 + i32::from(years)),
            _ => None,
        })?;
        parsed(period(Period::Decade(word.value)), word.next)
    }

    fn is_behind_edge(&self, at: usize) -> bool {
        let at = at - usize::from(at > 0 && self.is_joined_dash(at - 1));
        self.ends_before(at, Sort::Edge)
    }

    /// century = ("abad" nth | nth "century") ["BC" | "AD"]
    #[inline(never)]
    pub(super) fn century(&self, at: usize) -> Result<When> {
        let nth = match self.eat(at, Term::CenturyHead) {
            Some(head) => self.nth(head)?,
            None => {
                let nth = self.ordinal(at)?;
                let dash = nth.next + usize::from(self.is_joined_dash(nth.next));
                parsed(nth.value, self.eat(dash, Term::CenturyHead)?)?
            }
        };
        if !(1..=CENTURY_MAX).contains(&nth.value) {
            return None;
        }
        let number = i32::from(nth.value);
        match self.eat(nth.next, Term::Bc) {
            Some(next) => parsed(period(Period::Century(1 - number * 100)), next),
            None => parsed(
                period(Period::Century((number - 1) * 100)),
                self.skip(nth.next, Term::Ad),
            ),
        }
    }

    /// year-date = ["tahun" | "tahun anggaran"] (year ["AD"] [tail] | ["AD"] number | number "BC")
    pub(super) fn year_date(&self, at: usize) -> Result<When> {
        if let Some(year) = self.short_year(at) {
            return parsed(year_of(year.value, true), year.next);
        }
        let headed = self
            .eat(at, Term::YearHead)
            .or_else(|| self.eat(at, Term::Unit(TimeUnit::Year)));
        let from = headed.unwrap_or(at);
        if let Some(early) = self.early_year(from) {
            return Some(early);
        }
        if let Some(short) = headed.and_then(|from| self.bare_short_year(at, from)) {
            return Some(short);
        }
        if let Some(spelled) = headed.and_then(|from| self.spelled_year(from)) {
            return parsed(year_of(spelled.value, true), spelled.next);
        }
        let year = self.year(from)?;
        let joined = headed.is_none() && self.goes_on_before(from);
        if joined && !self.tokens.is_mark(from.wrapping_sub(1), '-') {
            return None;
        }
        let era = self
            .eat(year.next, Term::Ad)
            .or_else(|| self.eat(year.next, Term::YearTail));
        let said = headed.is_some() || era.is_some();
        let this = headed.and_then(|_| self.eat(year.next, Term::Trail(0)));
        let next = era.or(this).unwrap_or_else(|| self.skip_ago(year.next));
        parsed(year_of(year.value, said), next)
    }

    /// bare-short-year = number from 40 to 99, behind "tahun": "tahun 98"
    fn bare_short_year(&self, at: usize, from: usize) -> Result<When> {
        let (digits, year) = self.whole_number(from)?;
        let next = from + 1;
        let goes_on = self.goes_on_behind(from)
            || self.is_joined_dash(next)
            || self.unit(next).is_some()
            || self.counts_something(next);
        let repeated = self.ends_before(at, [Sort::Each, Sort::Per]);
        let counted = repeated || self.tokens.number(at.wrapping_sub(1)).is_some();
        let is_year = digits == 2 && year > SHORT_YEAR_MAX && !self.words.heads_last;
        (is_year && !goes_on && !counted).then_some(())?;
        parsed(year_of(shortened(year), true), next)
    }

    /// short-year = "FY" number | "'" number, the last behind a preposition
    fn short_year(&self, at: usize) -> Result<i32> {
        let said = || self.ends_before(at, [Sort::At, Sort::MaybeAt, Sort::Of]);
        self.headed_year(at)
            .filter(|year| self.eat(year.next, Term::YearTail).is_none())
            .filter(|_| self.tokens.is_joined(at + 1))
            .or_else(|| self.quoted_year(at).filter(|_| said()))
    }

    /// early-year = number "BC" | "AD" number | number of up to three digits "AD"
    fn early_year(&self, at: usize) -> Result<When> {
        let ad = self.eat(at, Term::Ad);
        let from = ad.unwrap_or(at);
        if self.goes_on_before(from) {
            return None;
        }
        let number = self.numeral(from)?;
        let year =
            (number.value <= YEAR_MAX && number.value >= 1.0).then(|| whole(number.value))?;
        if let Some(next) = self.eat(number.next, Term::Bc) {
            return parsed(year_of(1 - year, true), next);
        }
        let behind = self
            .eat(number.next, Term::Ad)
            .filter(|_| number.next > from + 1 || year < *YEARS.start());
        let next = behind.or(ad.map(|_| number.next))?;
        parsed(year_of(year, true), next)
    }

    /// year = number of four digits
    pub(super) fn year(&self, at: usize) -> Result<i32> {
        let (digits, year) = self.whole_number(at)?;
        let chained = || {
            let next = self.joined_number(at + 1, '-');
            next.is_some() && self.joined_number(at + 3, '-').is_some()
        };
        let whole = digits == 4 && YEARS.contains(&year) && !self.goes_on_behind(at);
        (whole && !chained()).then_some(())?;
        parsed(year, at + 1)
    }

    /// spelled-year = number word: "seribu sembilan ratus empat puluh lima"
    pub(super) fn spelled_year(&self, at: usize) -> Result<i32> {
        self.opens(at, Sort::Numeral).then_some(())?;
        let numeral = self.numeral(at).filter(|numeral| !numeral.digits)?;
        let year = YEARS
            .clone()
            .find(|year| f64::from(*year) == numeral.value)?;
        let counts = self.counts_something(numeral.next) || self.unit(numeral.next).is_some();
        (!counts).then_some(())?;
        parsed(year, numeral.next)
    }

    /// tail = [[","] ["of"] ["tahun"] year | ["of"] frame | trail], the frame a
    /// year or longer
    pub(super) fn tail(&self, mut when: When, at: usize) -> Result<When> {
        let comma = at + usize::from(when.day.is_some() && self.tokens.is_mark(at, ','));
        let of = self.skip(self.skip(comma, Term::Of), Term::The);
        let number = self.skip(of, Term::Unit(TimeUnit::Year));
        let year = self
            .year(number)
            .or_else(|| self.quoted_year(of))
            .or_else(|| self.headed_year(of))
            .or_else(|| self.spelled_year(number).filter(|_| when.month.is_some()));
        if let Some(year) = year {
            when.year = Some(year.value);
            let next = match when.part {
                Some(Part::Season(_)) => self.behind_next_year(year),
                _ => year.next,
            };
            return parsed(when, self.skip_ago(next));
        }
        let frame = self
            .frame(self.skip(self.skip(at, Term::Of), Term::The))
            .filter(|frame| frame.value.unit >= TimeUnit::Year && frame.value.count.is_some());
        if let Some(frame) = frame {
            when.frame = Some(frame.value);
            return parsed(when, frame.next);
        }
        if let Some(direction) = self.trail(at) {
            when.direction = Some(direction.value);
            return parsed(when, direction.next);
        }
        parsed(when, at)
    }

    /// quoted-year = "'" number of two digits: "'98"
    pub(super) fn quoted_year(&self, at: usize) -> Result<i32> {
        let (digits, year) = self.whole_number(at + 1)?;
        let quoted = self.tokens.is_mark(at, '\'') && self.tokens.is_joined(at + 1);
        (quoted && digits == 2 && !self.goes_on_behind(at + 1)).then_some(())?;
        parsed(shortened(year), at + 2)
    }

    /// headed-year = "FY" (year | number of two digits)
    fn headed_year(&self, at: usize) -> Result<i32> {
        let from = self.eat(at, Term::YearHead)?;
        let (digits, year) = self.whole_number(from)?;
        match digits {
            2 if self.tokens.is_joined(from) => parsed(2000 + year, from + 1),
            _ => self.year(from),
        }
    }

    /// The token behind "2010-2011" or "2010/11" of a winter.
    fn behind_next_year(&self, year: Parsed<i32>) -> usize {
        let second = self
            .joined_number(year.next, '-')
            .or_else(|| self.joined_number(year.next, '/'));
        match second {
            Some((4, second)) if second == year.value + 1 => year.next + 2,
            Some((2, second)) if second == (year.value + 1) % 100 => year.next + 2,
            _ => year.next,
        }
    }
}

fn period(period: Period) -> When {
    When {
        period: Some(period),
        ..When::default()
    }
}

fn year_of(year: i32, headed: bool) -> When {
    When {
        year: Some(year),
        headed,
        ..When::default()
    }
}

/// A year of two digits behind an apostrophe, "'98": no news speaks of one so
/// far ahead.
fn shortened(year: i32) -> i32 {
    if year <= SHORT_YEAR_MAX {
        2000 + year
    } else {
        1900 + year
    }
}
