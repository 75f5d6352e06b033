//! Some of the units that something longer has.
//!
//! | text | means |
//! | --- | --- |
//! | `pekan kedua Maret`, `the second week of March` | its days 8 to 14 |
//! | `pekan terakhir Maret`, `the last week of March` | its last seven days |
//! | `Senin pertama Maret`, `the last Friday of May` | one day |
//! | `tiga bulan pertama 2024` | January to March |
//! | `pekan pertama 2024` | the first week of its calendar |
//! | `dekade pertama abad ke-20` | 1900 to 1909 |

use crate::time::date::longer;
use crate::time::parser::{Parser, Result, parsed};
use crate::time::sorts::Sort;
use crate::time::when::{Slice, When};
use crate::time::words::{Term, TimeUnit};

/// Which of the units: how many are before them, or that they are the last.
enum Nth {
    Skipping(u8),
    Last,
}

impl Parser<'_> {
    /// slice = ([numeral] unit nth | nth [numeral] unit | weekday nth | nth weekday) ["of"] whole
    #[inline(never)]
    pub(super) fn slice(&self, at: usize) -> Result<When> {
        let head = self
            .unit_nth(at)
            .or_else(|| self.nth_unit(at))
            .or_else(|| self.nth_weekday(at))?;
        let slice = head.value;
        let whole = self.whole(head.next)?;
        let when = When {
            slice: Some(slice),
            headed: true,
            ..whole.value
        };
        parsed(when, whole.next)
    }

    /// unit-nth = [numeral] unit nth: "tiga bulan pertama"
    fn unit_nth(&self, at: usize) -> Result<Slice> {
        let (count, unit, next) = match self.amount(at) {
            Some(amount) => (amount.value.0?, amount.value.1, amount.next),
            None => {
                let unit = self.unit(at)?;
                (1.0, unit.value, unit.next)
            }
        };
        let nth = self.which(next)?;
        parsed(slice_of(unit, count, &nth.value)?, nth.next)
    }

    /// nth-unit = nth [numeral] unit: "the first three months"
    fn nth_unit(&self, at: usize) -> Result<Slice> {
        let nth = self.which_before(at)?;
        let numeral = self.numeral(nth.next);
        let (count, next) = numeral.map_or((1.0, nth.next), |n| (n.value, n.next));
        let unit = self.unit(next)?;
        parsed(slice_of(unit.value, count, &nth.value)?, unit.next)
    }

    /// nth-weekday = weekday nth | nth weekday: "Senin pertama"
    fn nth_weekday(&self, at: usize) -> Result<Slice> {
        let (day, nth, next) = match self.weekday(at) {
            Some(day) => {
                let nth = self.which(day.next)?;
                (day.value, nth.value, nth.next)
            }
            None => {
                let nth = self.which_before(at)?;
                let day = self.weekday(nth.next)?;
                (day.value, nth.value, day.next)
            }
        };
        let slice = slice_of(TimeUnit::Day, 1.0, &nth)?;
        let weekday = Some(day);
        parsed(Slice { weekday, ..slice }, next)
    }

    /// nth, where it can stand before what it counts.
    fn which_before(&self, at: usize) -> Result<Nth> {
        self.which(at).filter(|_| self.words.heads_last)
    }

    /// nth = ordinal | "ke-" number | "terakhir"
    fn which(&self, at: usize) -> Result<Nth> {
        if let Some(next) = self.eat(at, Term::LastOf) {
            return parsed(Nth::Last, next);
        }
        if let Some(ordinal) = self.ordinal(at) {
            return parsed(Nth::Skipping(ordinal.value.checked_sub(1)?), ordinal.next);
        }
        let from = self.skip_mark(self.eat(at, Term::OrdinalPrefix)?, '-');
        let (_, number) = self.whole_number(from)?;
        let number = u8::try_from(number).ok()?;
        parsed(Nth::Skipping(number.checked_sub(1)?), from + 1)
    }

    /// whole = ["of" | "in"] ["the"] (month-date | year-date | century | framed | unit)
    fn whole(&self, at: usize) -> Result<When> {
        let of = self.skip(self.skip(at, Term::Of), Term::The);
        self.whole_at(of)
            .or_else(|| self.bare_unit(of).filter(|_| of > at + 1))
            .or_else(|| self.whole_at(self.eat_one_of(at, [Sort::At, Sort::MaybeAt])?))
    }

    fn whole_at(&self, at: usize) -> Result<When> {
        let whole = [
            self.month_date(at),
            self.year_date(at),
            self.century(at),
            self.framed(at),
        ];
        whole.into_iter().fold(None, longer)
    }
}

/// The slice where a text can mean it: of several units the first or the last.
fn slice_of(unit: TimeUnit, count: f64, nth: &Nth) -> Option<Slice> {
    let cuttable = matches!(
        unit,
        TimeUnit::Day | TimeUnit::Week | TimeUnit::Month | TimeUnit::Decade
    );
    let count = (1..=COUNT_MAX).find(|n| f64::from(*n) == count)?;
    let (skipped, last) = match nth {
        Nth::Skipping(skipped) => (*skipped, false),
        Nth::Last => (0, true),
    };
    (cuttable && (count == 1 || skipped == 0)).then_some(Slice {
        unit,
        count,
        skipped,
        last,
        weekday: None,
    })
}

/// No text counts more: "seratus hari pertama" is of a government.
const COUNT_MAX: u8 = 60;
