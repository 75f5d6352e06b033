//! Dates as the heads of pages and their data write them.

use linimasa_dossier::edtf::{Date, Edtf};

/// The day that a text of a machine gives: `2021-11-05T07:30:00+07:00`,
/// `2021/11/05 07:30`, `20211105`, `Fri, 05 Nov 2021 07:30:00 +0700`,
/// `2021-11`. The day is the one that is written, whatever the zone.
pub(crate) fn read(value: &str) -> Option<Date> {
    let value = value.trim();
    let day = value.split(['T', 't', ' ']).next().unwrap_or(value);
    let day = day.replace('/', "-");
    match edtf(&day).or_else(|| edtf(&compact(&day)?)) {
        Some(date) if is_of_the_web(date) => Some(date),
        Some(_) => None,
        None => linimasa_analysis::metadata::day_in(value).map(Date::day),
    }
}

fn edtf(value: &str) -> Option<Date> {
    match value.parse() {
        Ok(Edtf::Date(date)) => Some(date),
        _ => None,
    }
}

/// `20211105` with its hyphens.
fn compact(digits: &str) -> Option<String> {
    let is_day = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_day.then(|| format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]))
}

/// Sites that know no date write 1970 or the year 1.
fn is_of_the_web(date: Date) -> bool {
    (1990..2100).contains(&date.days().first.civil().0)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[track_caller]
    fn check(value: &str, date: Option<&str>) {
        assert_eq!(
            read(value).map(|d| d.to_string()).as_deref(),
            date,
            "{value}"
        );
    }

    #[test]
    fn the_day_is_the_one_that_is_written() {
        check("2021-11-05T23:30:00Z", Some("2021-11-05"));
        check("2021-11-05T01:30:00+07:00", Some("2021-11-05"));
        check("2021/11/05 07:30:00", Some("2021-11-05"));
        check("20211105T073000", Some("2021-11-05"));
        check("Fri, 05 Nov 2021 07:30:00 +0700", Some("2021-11-05"));
        check("5 November 2021", Some("2021-11-05"));
        check("2021-11", Some("2021-11"));
    }

    #[test]
    fn what_is_no_date_gives_none() {
        for value in [
            "",
            "kemarin",
            "1970-01-01T00:00:00Z",
            "0001-01-01",
            "2021-13-40",
            "1636097400",
        ] {
            check(value, None);
        }
    }
}
