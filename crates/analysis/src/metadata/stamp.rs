//! The dates a page puts on itself: `18/04/2024, 07:30 WIB`,
//! `Kamis, 18 Apr 2024`, `June 3, 2024 at 9:15 am`, `2024-04-18`.

use std::sync::LazyLock;

use linimasa_dossier::calendar::Day;

use crate::body::line::Line;
use crate::body::phrases::Role;
use crate::language::{Lang, language};
use crate::time::words::Term;

/// The most words a line has that only says when, where and by whom.
const WORDS_MAX: usize = 12;

/// Whether a line is there to say when the page was published.
pub(crate) fn is_stamp(line: &Line<'_>) -> bool {
    let may_have_year = line.form.has_year || !line.form.is_ascii;
    may_have_year
        && line.words() <= WORDS_MAX
        && !line.is_stopped()
        && !line.is_item()
        && !(line.form.has_mark(b'/') && line.text.contains("://"))
        && find(line.text).is_some_and(|stamp| {
            let rest = line.words().saturating_sub(words_of(line.text, &stamp));
            rest <= REST_WORDS_MAX
                || line.text.contains(" - ")
                || line.text.contains(" | ")
                || is_changed_since(line, rest)
        })
}

/// How many words of such a line say something else.
const REST_WORDS_MAX: usize = 6;

/// Whether what else a line says is the date on which the page was changed:
/// "Posted 5:42 PM, Nov 19, 2024 and last updated 8:10 PM, Nov 19, 2024".
fn is_changed_since(line: &Line<'_>, rest: usize) -> bool {
    let labels = line
        .hits(Role::Updated)
        .map(|hit| (hit.next - hit.first) as usize);
    let later = all(line.text)
        .skip(1)
        .map(|stamp| words_of(line.text, &stamp));
    rest.saturating_sub(labels.chain(later).sum()) <= REST_WORDS_MAX
}

fn words_of(text: &str, stamp: &Stamp) -> usize {
    text.get(stamp.start..stamp.end)
        .map_or(0, |date| crate::body::line::words(date).count())
}

/// A day and where the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// Its first byte.
    pub(crate) start: usize,
    /// The byte behind it.
    pub(crate) end: usize,
    /// The day.
    pub(crate) day: Day,
}

/// The first full date in a text: day, month and year.
pub(crate) fn find(text: &str) -> Option<Stamp> {
    all(text).next()
}

/// The full dates in a text, in order.
pub(crate) fn all(text: &str) -> impl Iterator<Item = Stamp> {
    let tokens: Vec<(usize, &str)> = tokens(text).collect();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(window) = tokens.get(at..at + 3) {
            if let Some(stamp) = of_three(text, window) {
                at += 3;
                return Some(stamp);
            }
            at += 1;
        }
        None
    })
}

/// The date that three tokens make.
fn of_three(text: &str, window: &[(usize, &str)]) -> Option<Stamp> {
    let [(start, a), (middle, b), (last, c)] = window else {
        return None;
    };
    let joined = |from: usize, token: &str, to: usize| {
        let between = text.get(from + token.len()..to).unwrap_or("");
        between.len() <= 2 && !between.contains(['(', ')', ':', ';'])
    };
    if !joined(*start, a, *middle) || !joined(*middle, b, *last) {
        return None;
    }
    Some(Stamp {
        start: *start,
        end: last + c.len(),
        day: day(a, b, c)?,
    })
}

/// Runs of letters or digits with their offsets.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    text.split(|c: char| !c.is_alphanumeric())
        .map(move |token| {
            let start = offset;
            offset = start + token.len() + separator_len(text, start + token.len());
            (start, token)
        })
        .filter(|(_, token)| !token.is_empty())
}

fn separator_len(text: &str, at: usize) -> usize {
    text.get(at..)
        .and_then(|rest| rest.chars().next())
        .map_or(0, char::len_utf8)
}

fn day(a: &str, b: &str, c: &str) -> Option<Day> {
    if let Some(year) = year(a) {
        return Day::from_civil(year, number(b)?, number(c)?);
    }
    let year = year(c)?;
    if let Some(month) = month(b) {
        return Day::from_civil(year, month, number(a)?);
    }
    if let Some(month) = month(a) {
        return Day::from_civil(year, month, number(b)?);
    }
    // NOTE: day first, as in Indonesia; month first only where it must be.
    let (first, second) = (number(a)?, number(b)?);
    Day::from_civil(year, second, first).or_else(|| Day::from_civil(year, first, second))
}

fn year(token: &str) -> Option<i32> {
    let year: i32 = token.parse().ok()?;
    (token.len() == 4 && (1900..2100).contains(&year)).then_some(year)
}

/// The month of this name or short form, in any language.
fn month(token: &str) -> Option<u8> {
    let is_name = token.starts_with(char::is_alphabetic);
    let lower = is_name.then(|| token.to_lowercase())?;
    let months = MONTHS.binary_search_by(|(name, _)| (*name).cmp(lower.as_str()));
    months
        .ok()
        .and_then(|at| MONTHS.get(at))
        .map(|&(_, month)| month)
}

/// The months of all languages, in the order of their names.
static MONTHS: LazyLock<Vec<(&'static str, u8)>> = LazyLock::new(|| {
    let mut months: Vec<(&str, u8)> = Lang::ALL
        .into_iter()
        .flat_map(|lang| language(lang).time.terms)
        .filter_map(|&(name, term)| match term {
            Term::Month(month) => Some((name, month)),
            _ => None,
        })
        .collect();
    months.sort_unstable();
    months.dedup();
    months
});

fn number(token: &str) -> Option<u8> {
    // NOTE: "05T07" is the day and the hour of ISO 8601.
    let token = token.split('T').next().unwrap_or(token);
    let digits = token
        .strip_suffix("st")
        .or_else(|| token.strip_suffix("nd"))
        .or_else(|| token.strip_suffix("rd"))
        .or_else(|| token.strip_suffix("th"))
        .unwrap_or(token);
    (digits.len() <= 2).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::super::super::body::line::split;
    use super::{find, is_stamp};

    #[track_caller]
    fn check(text: &str, civil: (i32, u8, u8)) {
        assert_eq!(
            find(text).map(|stamp| stamp.day.civil()),
            Some(civil),
            "{text}"
        );
    }

    #[test]
    fn pages_write_their_dates_in_many_ways() {
        check("Warta.id - 05/11/2021, 07:30 WIB", (2021, 11, 5));
        check("Jumat, 5 Nov 2021 07:30 WIB", (2021, 11, 5));
        check("5 Nopember 2021", (2021, 11, 5));
        check("Published November 5th, 2021", (2021, 11, 5));
        check("2021-11-05T07:30:00+07:00", (2021, 11, 5));
        check("11/25/2021", (2021, 11, 25));
    }

    #[test]
    fn no_day_is_made_up() {
        assert_eq!(find("31/02/2021"), None);
        assert_eq!(find("November 2021"), None);
        assert_eq!(find("Pasal 5 ayat 11, 2021 warga"), None);
    }

    #[test]
    fn a_headline_with_a_date_is_no_stamp() {
        let line = |text| split(text).remove(0);
        assert!(is_stamp(&line(
            "Rani Wulandari - Jumat, 5 November 2021 | 07:30 WIB"
        )));
        let headline = "Daftar Lengkap Harga Pangan di Pasar Induk Hari Ini 5 November 2021";
        assert!(!is_stamp(&line(headline)));
    }
}
