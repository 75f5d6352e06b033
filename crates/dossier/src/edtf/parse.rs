//! EDTF as text: the strict parser and its inverse.
//!
//! Each function stands under the production it reads and returns what it
//! read with what is left.
//!
//! NOTE: seasons, quarters and halves take a year of their own here
//! (`2020-21`), as ISO 8601-2 has them; years of more than four digits,
//! unknown digits elsewhere than at the end of a year (`1XX5`, `2020-XX`),
//! sets and qualifiers of single components are not read: news does not say
//! such things.

use core::fmt;
use core::str::FromStr;

use super::{Date, Edtf, Qualifier, Unit};

/// Why a text is no EDTF value this crate knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdtfError {
    kind: ErrorKind,
    /// The byte at which it went wrong.
    at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ErrorKind {
    Year,
    YearZeroNegative,
    BelowYear,
    MonthOrSeason,
    Week,
    Day,
    Trailing,
    OpenBothEnds,
    Reversed,
}

impl EdtfError {
    /// The byte of the text at which it stops being EDTF.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether it is well formed but names a month, week or day that the
    /// calendar does not have.
    pub fn is_impossible(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::MonthOrSeason | ErrorKind::Week | ErrorKind::Day
        )
    }

    /// Whether it is an interval whose end lies before its start.
    pub fn is_reversed(&self) -> bool {
        self.kind == ErrorKind::Reversed
    }
}

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            ErrorKind::Year => "expected a year of four digits, as in `2024` or `199X`",
            ErrorKind::YearZeroNegative => "the year 0 has no sign: write `0000` for 1 BC",
            ErrorKind::BelowYear => "expected two digits or a week, as in `-04` or `-W05`",
            ErrorKind::MonthOrSeason => {
                "expected a month `01` to `12`, a season `21` to `24`, \
                 a quarter `33` to `36` or a half-year `40` or `41`"
            }
            ErrorKind::Week => "there is no such week in that year",
            ErrorKind::Day => "there is no such day in that month",
            ErrorKind::Trailing => "unexpected text after the date",
            ErrorKind::OpenBothEnds => "an interval needs a start or an end",
            ErrorKind::Reversed => "the end of the interval lies before its start",
        })?;
        write!(f, ", at byte {}", self.at)
    }
}

impl core::error::Error for EdtfError {}

/// What a production read, and what is left after it.
struct Parsed<'t, T> {
    value: T,
    rest: Rest<'t>,
}

/// The bytes not yet read.
#[derive(Clone, Copy)]
struct Rest<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Rest<'t> {
    fn peek(self, ahead: usize) -> u8 {
        // 0 is no byte of the grammar, so it stands for the end.
        self.text.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn skip(self, bytes: usize) -> Rest<'t> {
        Rest {
            at: self.at + bytes,
            ..self
        }
    }

    fn is_empty(self) -> bool {
        self.at >= self.text.len()
    }

    fn error(self, kind: ErrorKind) -> EdtfError {
        EdtfError { kind, at: self.at }
    }

    fn digit(self, ahead: usize) -> Option<i32> {
        let byte = self.peek(ahead);
        byte.is_ascii_digit().then(|| i32::from(byte - b'0'))
    }

    /// ```text
    /// two-digits = DIGIT DIGIT
    /// ```
    fn two_digits(self) -> Option<Parsed<'t, u8>> {
        let value = self.digit(0)? * 10 + self.digit(1)?;
        Some(Parsed {
            value: value as u8,
            rest: self.skip(2),
        })
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Edtf, EdtfError> {
        let start = Rest {
            text: text.as_bytes(),
            at: 0,
        };
        let Parsed { value, rest } = edtf(start)?;
        if rest.is_empty() {
            Ok(value)
        } else {
            Err(rest.error(ErrorKind::Trailing))
        }
    }
}

impl FromStr for Date {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Date, EdtfError> {
        match text.parse()? {
            Edtf::Date(date) => Ok(date),
            Edtf::Interval(..) => Err(EdtfError {
                kind: ErrorKind::Trailing,
                at: text.find('/').unwrap_or(0),
            }),
        }
    }
}

/// ```text
/// edtf = end [ "/" end ]     ; a lone end is a date; not both are open
/// ```
fn edtf(start: Rest<'_>) -> Result<Parsed<'_, Edtf>, EdtfError> {
    let Parsed { value: first, rest } = end(start)?;
    if rest.peek(0) != b'/' {
        let date = first.ok_or(start.error(ErrorKind::Year))?;
        let value = Edtf::Date(date);
        return Ok(Parsed { value, rest });
    }
    let after_slash = rest.skip(1);
    let Parsed { value: last, rest } = end(after_slash)?;
    match (first, last) {
        (None, None) => return Err(start.error(ErrorKind::OpenBothEnds)),
        (Some(first), Some(last)) if last.days().last < first.days().first => {
            return Err(after_slash.error(ErrorKind::Reversed));
        }
        _ => {}
    }
    Ok(Parsed {
        value: Edtf::Interval(first, last),
        rest,
    })
}

/// ```text
/// end = date / ".."
/// ```
fn end(start: Rest<'_>) -> Result<Parsed<'_, Option<Date>>, EdtfError> {
    if start.peek(0) == b'.' && start.peek(1) == b'.' {
        return Ok(Parsed {
            value: None,
            rest: start.skip(2),
        });
    }
    let Parsed { value, rest } = date(start)?;
    Ok(Parsed {
        value: Some(value),
        rest,
    })
}

/// ```text
/// date = ( century / decade / year [ "-" below-year ] ) [ qualifier ]
/// ```
fn date(start: Rest<'_>) -> Result<Parsed<'_, Date>, EdtfError> {
    let Parsed { value, rest } = year(start)?;
    let (year, unit) = value;
    let Parsed { value: unit, rest } = if unit == Unit::Year && rest.peek(0) == b'-' {
        below_year(year, rest.skip(1))?
    } else {
        Parsed { value: unit, rest }
    };
    let Parsed {
        value: qualifier,
        rest,
    } = qualifier(rest);
    let value = Date {
        year,
        unit,
        qualifier,
    };
    Ok(Parsed { value, rest })
}

/// ```text
/// year    = [ "-" ] 4DIGIT          ; not -0000
/// decade  = [ "-" ] 3DIGIT "X"
/// century = [ "-" ] 2DIGIT "XX"
/// ```
fn year(start: Rest<'_>) -> Result<Parsed<'_, (i32, Unit)>, EdtfError> {
    let negative = start.peek(0) == b'-';
    let digits = start.skip(usize::from(negative));
    let read = || {
        let century = digits.digit(0)? * 1000 + digits.digit(1)? * 100;
        if digits.peek(2) == b'X' && digits.peek(3) == b'X' {
            return Some((century, Unit::Century));
        }
        let decade = century + digits.digit(2)? * 10;
        if digits.peek(3) == b'X' {
            return Some((decade, Unit::Decade));
        }
        Some((decade + digits.digit(3)?, Unit::Year))
    };
    let (written, unit) = read().ok_or(digits.error(ErrorKind::Year))?;
    if negative && written == 0 && unit == Unit::Year {
        return Err(start.error(ErrorKind::YearZeroNegative));
    }
    let value = match (negative, unit) {
        (false, _) => written,
        (true, Unit::Century) => -written - 99,
        (true, Unit::Decade) => -written - 9,
        (true, _) => -written,
    };
    Ok(Parsed {
        value: (value, unit),
        rest: digits.skip(4),
    })
}

/// ```text
/// below-year = week / season / quarter / half / month [ "-" day ]
/// week       = "W" two-digits      ; 01 to 53
/// season     = "21" … "24"
/// quarter    = "33" … "36"
/// half       = "40" / "41"
/// month      = "01" … "12"
/// ```
fn below_year(year: i32, start: Rest<'_>) -> Result<Parsed<'_, Unit>, EdtfError> {
    let is_week = start.peek(0) == b'W';
    let Parsed { value, rest } = start
        .skip(usize::from(is_week))
        .two_digits()
        .ok_or(start.error(ErrorKind::BelowYear))?;
    let unit = match value {
        n if is_week => Unit::Week(n),
        21..=24 => Unit::Season(value - 20),
        33..=36 => Unit::Quarter(value - 32),
        40..=41 => Unit::Half(value - 39),
        month if rest.peek(0) == b'-' => return day(year, month, start, rest.skip(1)),
        month => Unit::Month(month),
    };
    let kind = if is_week {
        ErrorKind::Week
    } else {
        ErrorKind::MonthOrSeason
    };
    let date = Date::exact(year, unit);
    date.checked().ok_or(start.error(kind))?;
    Ok(Parsed { value: unit, rest })
}

/// ```text
/// day = two-digits           ; one that the month has in that year
/// ```
fn day<'t>(
    year: i32,
    month: u8,
    month_at: Rest<'t>,
    start: Rest<'t>,
) -> Result<Parsed<'t, Unit>, EdtfError> {
    if !(1..=12).contains(&month) {
        return Err(month_at.error(ErrorKind::MonthOrSeason));
    }
    let Parsed { value, rest } = start.two_digits().ok_or(start.error(ErrorKind::Day))?;
    let unit = Unit::Day(month, value);
    let date = Date::exact(year, unit);
    date.checked().ok_or(start.error(ErrorKind::Day))?;
    Ok(Parsed { value: unit, rest })
}

/// ```text
/// qualifier = "?" / "~" / "%"
/// ```
fn qualifier(start: Rest<'_>) -> Parsed<'_, Qualifier> {
    let value = match start.peek(0) {
        b'?' => Qualifier::Uncertain,
        b'~' => Qualifier::Approximate,
        b'%' => Qualifier::UncertainApproximate,
        _ => Qualifier::None,
    };
    Parsed {
        value,
        rest: start.skip(usize::from(value != Qualifier::None)),
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.year < 0 {
            f.write_str("-")?;
        }
        let year = self.year.unsigned_abs();
        match self.unit {
            Unit::Century => write!(f, "{:02}XX", year / 100)?,
            Unit::Decade => write!(f, "{:03}X", year / 10)?,
            _ => write!(f, "{year:04}")?,
        }
        match self.unit {
            Unit::Century | Unit::Decade | Unit::Year => {}
            Unit::Half(n) => write!(f, "-{}", 39 + u32::from(n))?,
            Unit::Quarter(n) => write!(f, "-{}", 32 + u32::from(n))?,
            Unit::Season(n) => write!(f, "-{}", 20 + u32::from(n))?,
            Unit::Month(n) => write!(f, "-{n:02}")?,
            Unit::Week(n) => write!(f, "-W{n:02}")?,
            Unit::Day(month, day) => write!(f, "-{month:02}-{day:02}")?,
        }
        f.write_str(match self.qualifier {
            Qualifier::None => "",
            Qualifier::Uncertain => "?",
            Qualifier::Approximate => "~",
            Qualifier::UncertainApproximate => "%",
        })
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |date: Option<Date>, f: &mut fmt::Formatter<'_>| match date {
            Some(date) => date.fmt(f),
            None => f.write_str(".."),
        };
        match *self {
            Edtf::Date(date) => date.fmt(f),
            Edtf::Interval(first, last) => {
                end(first, f)?;
                f.write_str("/")?;
                end(last, f)
            }
        }
    }
}
