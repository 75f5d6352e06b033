//! Dates as a reader types them: `2020`, `2020-09`, `2020-09-15`, `Sep 2020`,
//! `15 September 2020`, `Rabu, 15 September 2020`, `September 15, 2020`,
//! `15/9/2020`, `9/2020`, `2020-9`. Of two numbers the day comes before the
//! month. Months are understood in every language of the interface, and as
//! Indonesian papers spelled them.

use linimasa_dossier::calendar::Day;
use linimasa_dossier::edtf::{Date, Edtf, Qualifier, Unit};
use linimasa_dossier::text::fold;

use crate::words::UI_LANGS;

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedDateError {
    /// It has none of the forms.
    Form,
    /// It has, but the calendar has no such day or month.
    Calendar,
}

/// The date typed; nothing for an empty field.
pub fn parse(text: &str) -> Result<Option<Date>, TypedDateError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(date) = parse_date(text) {
        return Ok(Some(date));
    }
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || "/.,-".contains(c))
        .filter(|part| !part.is_empty())
        .collect();
    let (day, month, year) = match *without_weekday(&parts) {
        [year] => (None, None, year),
        [year, month] if parse_year(year).is_some() => (None, Some(month), year),
        [month, year] => (None, Some(month), year),
        [year, month, day] if parse_year(year).is_some() => (Some(day), Some(month), year),
        [month, day, year] if is_name(month) => (Some(day), Some(month), year),
        [day, month, year] => (Some(day), Some(month), year),
        _ => return Err(TypedDateError::Form),
    };
    let date = date_of(
        parse_year(year).ok_or(TypedDateError::Form)?,
        month.map(parse_month),
        day.map(|day| day.parse().ok()),
    );
    date.map(Some)
}

/// A year, a month or a day; no other precision, nothing uncertain.
pub fn parse_date(text: &str) -> Option<Date> {
    match text.parse::<Edtf>().ok()? {
        Edtf::Date(date)
            if date.qualifier == Qualifier::None
                && matches!(date.unit, Unit::Year | Unit::Month(_) | Unit::Day(..)) =>
        {
            Some(date)
        }
        _ => None,
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(char::is_alphabetic)
}

/// A whole date without the name of its day, which says nothing more.
fn without_weekday<'p, 't>(parts: &'p [&'t str]) -> &'p [&'t str] {
    match parts {
        [weekday, date @ ..] if date.len() == 3 && is_name(weekday) => date,
        _ => parts,
    }
}

fn date_of(
    year: i32,
    month: Option<Option<u8>>,
    day: Option<Option<u8>>,
) -> Result<Date, TypedDateError> {
    let unit = match (month, day) {
        (None, _) => Unit::Year,
        (Some(None), _) | (_, Some(None)) => return Err(TypedDateError::Form),
        (Some(Some(month)), None) if (1..=12).contains(&month) => Unit::Month(month),
        (Some(Some(month)), Some(Some(day))) if Day::from_civil(year, month, day).is_some() => {
            Unit::Day(month, day)
        }
        _ => return Err(TypedDateError::Calendar),
    };
    Ok(Date {
        year,
        unit,
        qualifier: Qualifier::None,
    })
}

/// Four digits: two would be a guess.
fn parse_year(text: &str) -> Option<i32> {
    (text.len() == 4).then(|| text.parse().ok()).flatten()
}

/// How the months begin that are abbreviated otherwise, or were spelled so.
const OTHER_SPELLINGS: [(&str, u8); 3] = [("peb", 2), ("agt", 8), ("nop", 11)];

/// A number, or a month's name, cut after its third letter or later.
fn parse_month(text: &str) -> Option<u8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let typed = fold(text);
    if let Some((_, month)) = OTHER_SPELLINGS
        .iter()
        .find(|(start, _)| typed.starts_with(start))
    {
        return Some(*month);
    }
    let named = |name: &&str| {
        let name = fold(name);
        typed.len() >= 3 && name.starts_with(&typed)
    };
    UI_LANGS.into_iter().find_map(|lang| {
        let words = lang.dates();
        let full = words.months.iter().position(&named);
        let found = full.or_else(|| words.months_short.iter().position(&named));
        found.and_then(|place| u8::try_from(place + 1).ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, written: &str) {
        let date = parse(typed).unwrap().unwrap();
        assert_eq!(date.to_string(), written, "{typed}");
    }

    #[test]
    fn a_year_a_month_and_a_day_are_understood_as_written_in_news() {
        check("2020", "2020");
        check("2020-09", "2020-09");
        check(" 2020-09-15 ", "2020-09-15");
        check("Sep 2020", "2020-09");
        check("september 2020", "2020-09");
        check("15 September 2020", "2020-09-15");
        check("15/9/2020", "2020-09-15");
        check("9/2020", "2020-09");
        check("1.8.2024", "2024-08-01");
    }

    #[test]
    fn months_are_understood_in_both_languages() {
        check("Agu 2024", "2024-08");
        check("Aug 2024", "2024-08");
        check("5 Mei 2024", "2024-05-05");
        check("5 May 2024", "2024-05-05");
        check("Des 2024", "2024-12");
        check("okt 2024", "2024-10");
        check("1 Agt 2024", "2024-08-01");
        check("Nopember 2020", "2020-11");
    }

    #[test]
    fn other_usual_orders_are_understood() {
        check("June 12, 2024", "2024-06-12");
        check("Rabu, 12 Juni 2024", "2024-06-12");
        check("2024 Juni", "2024-06");
        check("Juni 2024", "2024-06");
        check("2024-1", "2024-01");
    }

    #[test]
    fn an_empty_field_is_no_date_and_no_error() {
        assert_eq!(parse("  "), Ok(None));
    }

    #[test]
    fn what_is_no_date_says_why() {
        assert_eq!(parse("kemarin"), Err(TypedDateError::Form));
        assert_eq!(parse("20"), Err(TypedDateError::Form));
        assert_eq!(parse("Se 2020"), Err(TypedDateError::Form));
        assert_eq!(parse("199X"), Err(TypedDateError::Form));
        assert_eq!(parse("1 2 3 4"), Err(TypedDateError::Form));
        assert_eq!(parse("30 Februari 2024"), Err(TypedDateError::Calendar));
        assert_eq!(parse("13/2024"), Err(TypedDateError::Calendar));
        assert_eq!(parse("2024-13"), Err(TypedDateError::Calendar));
    }
}
