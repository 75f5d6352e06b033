//! Dates for the plain page.

use linimasa_dossier::edtf::{Date, Edtf, Unit};
use linimasa_ui::words::UiLang;

/// The date as HTML's `datetime` has it: a year from 1 on, a month, a week or a
/// day. Nothing for what it has no form for.
pub(crate) fn machine(edtf: Edtf) -> Option<String> {
    let Edtf::Date(date) = edtf else { return None };
    let year = (1..=9999).contains(&date.year).then_some(date.year)?;
    match date.unit {
        Unit::Year => Some(format!("{year:04}")),
        Unit::Month(month) => Some(format!("{year:04}-{month:02}")),
        Unit::Week(week) => Some(format!("{year:04}-W{week:02}")),
        Unit::Day(month, day) => Some(format!("{year:04}-{month:02}-{day:02}")),
        Unit::Century | Unit::Decade | Unit::Half(_) | Unit::Quarter(_) | Unit::Season(_) => None,
    }
}

/// The date in words of the language, where they are simple; else its EDTF.
pub(crate) fn words(edtf: Edtf, lang: &str) -> String {
    match edtf {
        Edtf::Date(date) => in_words(date, lang).unwrap_or_else(|| edtf.to_string()),
        Edtf::Interval(..) => edtf.to_string(),
    }
}

fn in_words(date: Date, lang: &str) -> Option<String> {
    let year = date.year;
    let lang = if lang == "en" { UiLang::En } else { UiLang::Id };
    let months = &lang.dates().months;
    let name = |month: u8| months.get(usize::from(month).checked_sub(1)?);
    match date.unit {
        Unit::Year => Some(year.to_string()),
        Unit::Month(month) => Some(format!("{} {year}", name(month)?)),
        Unit::Day(month, day) => Some(format!("{day} {} {year}", name(month)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(edtf: &str) -> (Option<String>, String) {
        let edtf: Edtf = edtf.parse().unwrap();
        (machine(edtf), words(edtf, "id"))
    }

    #[test]
    fn a_date_is_written_for_people_and_for_machines() {
        assert_eq!(
            both("2024-05-08"),
            (Some("2024-05-08".into()), "8 Mei 2024".into())
        );
        assert_eq!(
            both("2020-09~"),
            (Some("2020-09".into()), "September 2020".into())
        );
        assert_eq!(both("2023"), (Some("2023".into()), "2023".into()));
    }

    #[test]
    fn a_date_is_written_in_the_language_of_the_page() {
        let edtf: Edtf = "2024-05-08".parse().unwrap();
        assert_eq!(words(edtf, "en"), "8 May 2024");
    }

    #[test]
    fn what_html_cannot_write_has_no_machine_form() {
        assert_eq!(both("199X"), (None, "199X".into()));
        assert_eq!(both("2020/.."), (None, "2020/..".into()));
        assert_eq!(both("-0043").0, None);
    }
}
