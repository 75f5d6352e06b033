//! A date that a person types, explained as they type it.

use linimasa_dossier::edtf::{Date, Edtf, Qualifier, Unit};
use linimasa_ui::dates::{self, Length};
use linimasa_ui::typed_date;
use linimasa_ui::words::fill;

use super::strings::{Strings, UiLang};

/// What a typed text means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Explained {
    /// Nothing is typed.
    Empty(String),
    /// A date, and what it means in words.
    Date(Edtf, String),
    /// No date, and why.
    Wrong(String),
}

/// Examples: a value, and what it is one of.
pub(crate) fn examples(words: &Strings) -> [(&'static str, &'static str); 8] {
    let words = &words.edtf;
    [
        ("2023-09-12", words.day),
        ("2023-09", words.month),
        ("2023", words.year),
        ("199X", words.decade),
        ("2023-09~", words.about),
        ("2023-09?", words.unsure),
        ("2023-09/2024-06", words.range),
        ("../2020", words.until),
    ]
}

/// Explains `typed`: EDTF, or a date as news writes it.
pub(crate) fn explain(typed: &str, words: &Strings, lang: UiLang) -> Explained {
    let typed = typed.trim();
    if typed.is_empty() {
        return Explained::Empty(words.edtf.empty.to_owned());
    }
    let error = match typed.parse::<Edtf>() {
        Ok(value) => return Explained::Date(value, in_words(value, words, lang)),
        Err(error) => error,
    };
    // A hyphen at the end is EDTF that goes on.
    let in_words_of_news = Some(typed).filter(|typed| !typed.ends_with('-'));
    if let Some(Ok(Some(date))) = in_words_of_news.map(typed_date::parse) {
        let value = Edtf::Date(date);
        let said = in_words(value, words, lang);
        let said = fill(words.edtf.read, &[&value.to_string(), &said]);
        return Explained::Date(value, said);
    }
    let rest = typed.get(error.at()..).unwrap_or_default();
    Explained::Wrong(if error.is_impossible() {
        words.edtf.impossible.to_owned()
    } else if error.is_reversed() {
        words.edtf.reversed.to_owned()
    } else if rest.is_empty() {
        words.edtf.unfinished.to_owned()
    } else {
        fill(words.edtf.stops, &[rest])
    })
}

/// A value in words, with its precision and the days that it covers.
pub(crate) fn in_words(value: Edtf, words: &Strings, lang: UiLang) -> String {
    let dates = lang.dates();
    let mut parts = vec![dates::edtf(value, Length::Long, dates)];
    parts.extend(note(value, lang));
    if let Some(days) = covered(value, lang) {
        parts.push(fill(words.edtf.covers, &[&days]));
    }
    parts.join(", ")
}

/// A value in words, as short as it can be.
pub(crate) fn in_short(value: Edtf, lang: UiLang) -> String {
    let mut said = dates::edtf(value, Length::Long, lang.dates());
    if let Some(note) = note(value, lang) {
        said = format!("{said} ({note})");
    }
    said
}

/// What the writer was unsure of.
fn note(value: Edtf, lang: UiLang) -> Option<String> {
    let dates = lang.dates();
    let of = |date: Date| match date.qualifier {
        Qualifier::None => None,
        Qualifier::Uncertain => Some(dates.uncertain.to_owned()),
        Qualifier::Approximate => Some(dates.about.to_owned()),
        Qualifier::UncertainApproximate => Some(format!("{}, {}", dates.about, dates.uncertain)),
    };
    match value {
        Edtf::Date(date) => of(date),
        Edtf::Interval(first, last) => first.and_then(of).or_else(|| last.and_then(of)),
    }
}

/// The first and the last day of what does not name its days.
fn covered(value: Edtf, lang: UiLang) -> Option<String> {
    let Edtf::Date(date) = value else {
        return None;
    };
    if matches!(date.unit, Unit::Day(..)) {
        return None;
    }
    let days = date.days();
    let (first, last) = (Date::day(days.first), Date::day(days.last));
    Some(dates::span(
        Some(first),
        Some(last),
        Length::Long,
        lang.dates(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::strings;

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        let words = strings::of(UiLang::Id);
        let said = match explain(typed, words, UiLang::Id) {
            Explained::Empty(said) | Explained::Date(_, said) | Explained::Wrong(said) => said,
        };
        assert_eq!(said, expected, "{typed}");
    }

    #[test]
    fn a_date_says_in_words_what_it_means() {
        check("2023-09-12", "12 September 2023");
        check(
            "2023-09",
            "September 2023, mencakup 1 September 2023 – 30 September 2023",
        );
        check(
            "2023-09~",
            "September 2023, kira-kira, mencakup 1 September 2023 – 30 September 2023",
        );
        check(
            "199X",
            "1990-an, mencakup 1 Januari 1990 – 31 Desember 1999",
        );
        check("2023-09/2024-06", "September 2023 – Juni 2024");
        check("../2020", "hingga 2020");
    }

    #[test]
    fn a_date_as_news_writes_it_is_read_too() {
        check(
            "12 Sep 2023",
            "Dibaca sebagai 2023-09-12: 12 September 2023",
        );
    }

    #[test]
    fn what_is_no_date_says_why() {
        check("2023-02-30", "Kalender tidak punya tanggal itu.");
        check(
            "2024/2023",
            "Akhir rentang itu lebih awal daripada awalnya.",
        );
        check(
            "2023-",
            "Belum lengkap: tahun ditulis dengan empat angka, bulan dan hari dengan dua.",
        );
        check("2023-09-12 pagi", "Tidak dimengerti mulai dari “ pagi”.");
        check("kemarin", "Tidak dimengerti mulai dari “kemarin”.");
    }

    #[test]
    fn every_example_is_a_date() {
        for (value, _) in examples(strings::of(UiLang::En)) {
            assert!(value.parse::<Edtf>().is_ok(), "{value}");
        }
    }
}
