//! What the address of a page says of it: its host, and when it was published.
//!
//! | in the path | date |
//! | --- | --- |
//! | `/2024/06/12/…`, `/2024-06-12-…`, `/20240612/…` | that day |
//! | `/2024/06/…` | that month |
//! | `…-20240612223242498.htm` | year, month, day, time |
//! | `…-185240612223242498.htm` | a site's number, then two digits of the year, month, day, time |

use linimasa_dossier::calendar::Day;
use linimasa_dossier::edtf::Date;

/// The first address of the web in a text.
pub(crate) fn find(text: &str) -> Option<&str> {
    let start = text.find("https://").or_else(|| text.find("http://"))?;
    let rest = text.get(start..)?;
    let end = rest
        .find(|c: char| c.is_whitespace() || "\"'<>“”‘’|".contains(c))
        .unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';', ')', ']']);
    host(address).map(|_| address)
}

/// The host of an address, `www.` left out.
pub(crate) fn host(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.contains('.').then_some(host)
}

/// When a page was published, as its address says.
pub(crate) fn published(address: &str) -> Option<Date> {
    let (_, rest) = address.split_once("://")?;
    let (_, path) = rest.split_once('/')?;
    let path = path.split(['?', '#']).next()?;
    let numbers: Vec<(&str, Option<char>)> = numbers(path);
    of_folders(&numbers)
        .map(Date::day)
        .or_else(|| {
            numbers
                .iter()
                .find_map(|(digits, _)| of_digits(digits))
                .map(Date::day)
        })
        .or_else(|| of_month(&numbers))
}

/// The runs of digits in a path, each with the character behind it. Digits
/// that letters touch belong to a word and are left out.
fn numbers(path: &str) -> Vec<(&str, Option<char>)> {
    let mut found = Vec::new();
    let mut rest = path;
    let mut before = '/';
    while let Some(c) = rest.chars().next() {
        let len = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        if len == 0 {
            before = c;
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let behind = rest[len..].chars().next();
        if !before.is_alphabetic() && !behind.is_some_and(char::is_alphabetic) {
            found.push((&rest[..len], behind));
        }
        before = '0';
        rest = &rest[len..];
    }
    found
}

/// `2024/06/12`, `2024-06-12`.
fn of_folders(numbers: &[(&str, Option<char>)]) -> Option<Day> {
    numbers.windows(3).find_map(|window| match window {
        [(y, Some(a)), (m, Some(b)), (d, _)] if a == b && matches!(a, '/' | '-') => day(y, m, d),
        _ => None,
    })
}

/// `2024/06`, and no day behind.
fn of_month(numbers: &[(&str, Option<char>)]) -> Option<Date> {
    numbers.windows(2).find_map(|window| match window {
        [(y, Some('/')), (m, Some('/'))] if m.len() == 2 => Date::month(year(y)?, m.parse().ok()?),
        _ => None,
    })
}

/// A day, or a point in time, written as one number.
fn of_digits(digits: &str) -> Option<Day> {
    let whole = || {
        let clock = digits.get(8..)?;
        (clock.is_empty() || is_clock(clock))
            .then(|| day(&digits[..4], &digits[4..6], &digits[6..8]))?
    };
    // NOTE: the site's number has one to four digits; the shortest that leaves
    // a valid point in time to the millisecond is taken.
    let stamped = || {
        let code = digits.len().checked_sub(15)?;
        let (stamp, clock) = digits.get(code..)?.split_at(6);
        let year = format!("20{}", &stamp[..2]);
        ((1..=4).contains(&code) && is_clock(clock))
            .then(|| day(&year, &stamp[2..4], &stamp[4..6]))?
    };
    whole().or_else(stamped)
}

/// `HHmm`, `HHmmss` or `HHmmssSSS`.
fn is_clock(digits: &str) -> bool {
    let part = |range: std::ops::Range<usize>| {
        digits
            .get(range)
            .map_or(Some(0), |part| part.parse::<u8>().ok())
    };
    matches!(digits.len(), 4 | 6 | 9)
        && part(0..2).is_some_and(|hour| hour < 24)
        && part(2..4).is_some_and(|minute| minute < 60)
        && part(4..6).is_some_and(|second| second < 60)
}

fn day(y: &str, m: &str, d: &str) -> Option<Day> {
    (m.len() <= 2 && d.len() <= 2)
        .then(|| Day::from_civil(year(y)?, m.parse().ok()?, d.parse().ok()?))?
}

/// The years that pages of the web can be from.
fn year(digits: &str) -> Option<i32> {
    let year = digits.parse().ok()?;
    (digits.len() == 4 && (1991..2100).contains(&year)).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::{find, host, published};

    #[track_caller]
    fn check(address: &str, date: &str) {
        assert_eq!(
            published(address).map(|d| d.to_string()).as_deref(),
            Some(date),
            "{address}"
        );
    }

    #[test]
    fn the_path_of_an_address_dates_a_page() {
        check(
            "https://contoh.id/read/2021/11/05/073000265/harga-beras",
            "2021-11-05",
        );
        check("https://contoh.id/2021-11-05-harga-beras", "2021-11-05");
        check(
            "https://contoh.id/ekonomi/20211105073000-134-12345/harga",
            "2021-11-05",
        );
        check(
            "https://contoh.vn/gao-tang-gia-185211105073000498.htm?x=1",
            "2021-11-05",
        );
        check(
            "https://contoh.vn/gao-tang-gia-20211105073000498.chn",
            "2021-11-05",
        );
        check("https://contoh.id/2021/11/harga-beras", "2021-11");
    }

    #[test]
    fn a_number_that_is_no_date_dates_nothing() {
        for address in [
            "https://contoh.id/read/5612345/harga-beras",
            "https://contoh.id/gao-185991399223242498.htm",
            "https://contoh.id/20219905/harga",
            "https://contoh.id/harga-2021",
            "https://contoh.id",
        ] {
            assert_eq!(published(address), None, "{address}");
        }
    }

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        let text = "Sumber: https://www.contoh.id/a-b.htm.";
        assert_eq!(find(text), Some("https://www.contoh.id/a-b.htm"));
        assert_eq!(host("https://www.contoh.id/a"), Some("contoh.id"));
        assert_eq!(find("http://"), None);
    }
}
