//! Dates as numbers, each after the one before it.

use crate::edtf::{Date, Edtf, Qualifier, Unit};

use super::error::DecodeError;
use super::read::Reader;
use super::write::Writer;

const QUALIFIERS: [Qualifier; 4] = [
    Qualifier::None,
    Qualifier::Uncertain,
    Qualifier::Approximate,
    Qualifier::UncertainApproximate,
];

/// What shape an [`Edtf`] has. In the order of the file.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Shape {
    Date,
    Interval,
    OpenEnd,
    OpenStart,
}

impl Shape {
    pub(super) const ALL: [Shape; 4] = [
        Shape::Date,
        Shape::Interval,
        Shape::OpenEnd,
        Shape::OpenStart,
    ];

    /// Nothing for an interval that is open at both ends: no date.
    pub(super) fn of(edtf: Edtf) -> Option<Shape> {
        Some(match edtf {
            Edtf::Date(_) => Shape::Date,
            Edtf::Interval(Some(_), Some(_)) => Shape::Interval,
            Edtf::Interval(Some(_), None) => Shape::OpenEnd,
            Edtf::Interval(None, Some(_)) => Shape::OpenStart,
            Edtf::Interval(None, None) => return None,
        })
    }
}

/// The year of the date before.
#[derive(Default)]
pub(super) struct Dates {
    year: i64,
}

impl Dates {
    /// Writes the dates of `edtf`; its [`Shape`] stands elsewhere.
    pub(super) fn write(&mut self, edtf: Edtf, block: &mut Writer) {
        let dates = match edtf {
            Edtf::Date(date) => [Some(date), None],
            Edtf::Interval(first, last) => [first, last],
        };
        for date in dates.into_iter().flatten() {
            self.write_date(date, block);
        }
    }

    fn write_date(&mut self, date: Date, block: &mut Writer) {
        let (unit, place) = match date.unit {
            Unit::Century => (0, None),
            Unit::Decade => (1, None),
            Unit::Year => (2, None),
            Unit::Half(n) => (3, Some(u64::from(n))),
            Unit::Quarter(n) => (4, Some(u64::from(n))),
            Unit::Season(n) => (5, Some(u64::from(n))),
            Unit::Month(n) => (6, Some(u64::from(n))),
            Unit::Week(n) => (7, Some(u64::from(n))),
            Unit::Day(month, day) => (8, Some(u64::from(month) << 8 | u64::from(day))),
        };
        block.number(unit << 2 | date.qualifier as u64);
        block.signed(i64::from(date.year) - self.year);
        self.year = i64::from(date.year);
        if let Some(place) = place {
            block.number(place);
        }
    }

    /// Reads what [`Dates::write`] wrote.
    pub(super) fn read(
        &mut self,
        shape: Shape,
        block: &mut Reader<'_>,
    ) -> Result<Edtf, DecodeError> {
        let mut date = || self.read_date(block);
        let edtf = match shape {
            Shape::Date => Edtf::Date(date()?),
            Shape::Interval => Edtf::Interval(Some(date()?), Some(date()?)),
            Shape::OpenEnd => Edtf::Interval(Some(date()?), None),
            Shape::OpenStart => Edtf::Interval(None, Some(date()?)),
        };
        match edtf {
            Edtf::Interval(Some(first), Some(last)) if last.days().last < first.days().first => {
                Err(block.invalid(last.year as u64, "an end that is not before its start"))
            }
            edtf => Ok(edtf),
        }
    }

    fn read_date(&mut self, block: &mut Reader<'_>) -> Result<Date, DecodeError> {
        let head = block.number()?;
        let year = self.year.wrapping_add(block.signed()?);
        self.year = year;
        let qualifier = QUALIFIERS[(head & 3) as usize];
        let unit = match head >> 2 {
            0 => Unit::Century,
            1 => Unit::Decade,
            2 => Unit::Year,
            3 => Unit::Half(place(block)?),
            4 => Unit::Quarter(place(block)?),
            5 => Unit::Season(place(block)?),
            6 => Unit::Month(place(block)?),
            7 => Unit::Week(place(block)?),
            8 => {
                let day = block.u32()?;
                let month = u8::try_from(day >> 8).unwrap_or(0);
                Unit::Day(month, day as u8)
            }
            unit => return Err(block.invalid(unit, "the number of a unit of time")),
        };
        let date = i32::try_from(year).ok().and_then(|year| {
            let date = Date {
                year,
                unit,
                qualifier,
            };
            date.checked()
        });
        date.ok_or_else(|| block.invalid(year as u64, "the year of a date that exists"))
    }
}

/// The number of a month, a week and the like; 0, which none has, where it is
/// too large.
fn place(block: &mut Reader<'_>) -> Result<u8, DecodeError> {
    let place = block.number()?;
    Ok(u8::try_from(place).unwrap_or(0))
}
