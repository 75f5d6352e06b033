use linimasa_dossier::model::Span;

use super::*;
use crate::words::UiLang;

fn id() -> &'static DateWords {
    UiLang::Id.dates()
}

fn en() -> &'static DateWords {
    UiLang::En.dates()
}

fn at(value: &str) -> TimeExpression {
    TimeExpression {
        span: Span::default(),
        value: TimeValue::Date(value.parse().unwrap()),
        modifier: None,
        time_of_day: None,
        bound: None,
    }
}

fn days_of(value: &str) -> DayRange {
    value.parse::<Edtf>().unwrap().days()
}

#[track_caller]
fn check(value: &str, indonesian: &str, english: &str) {
    let value = value.parse().unwrap();
    assert_eq!(edtf(value, Length::Long, id()), indonesian);
    assert_eq!(edtf(value, Length::Long, en()), english);
}

#[test]
fn a_date_is_said_with_the_precision_it_has() {
    check("2024-04-17", "17 April 2024", "17 April 2024");
    check("2023-08", "Agustus 2023", "August 2023");
    check("2020", "2020", "2020");
    check("199X", "1990-an", "1990s");
    check("18XX", "abad ke-19", "century 19");
    check("2023-34", "triwulan II 2023", "second quarter 2023");
    check("2024-40", "semester I 2024", "first half 2024");
    check("2020-23", "musim gugur 2020", "autumn 2020");
    check("2025-W05", "pekan ke-5 2025", "week 5 2025");
    check("-0043", "44 SM", "44 BC");
}

#[test]
fn an_interval_names_its_ends_and_says_which_is_open() {
    check(
        "2023-09/2024-06",
        "September 2023 – Juni 2024",
        "September 2023 – June 2024",
    );
    check("2020/..", "sejak 2020", "since 2020");
    check("../2020", "hingga 2020", "until 2020");
}

#[test]
fn days_are_said_as_coarsely_as_their_ends_allow() {
    let said = |value: &str| days(days_of(value), Length::Short, id());
    assert_eq!(said("2020"), "2020");
    assert_eq!(said("199X"), "1990 – 1999");
    assert_eq!(said("2020-09/2024-08"), "Sep 2020 – Agu 2024");
    assert_eq!(said("2020-11-25"), "25 Nov 2020");
    assert_eq!(said("2020-11-25/2020-12-01"), "25 Nov 2020 – 1 Des 2020");
    assert_eq!(said("2020/.."), "sejak 2020");
}

#[test]
fn beside_a_statement_the_year_of_its_heading_is_left_out() {
    let beside = |value: &str| gutter(&at(value), Some(2024), None, id());
    assert_eq!(beside("2024-04-17").date, "17 Apr");
    assert_eq!(beside("2024-04-17").note, "Rabu");
    assert_eq!(beside("2024-04").date, "April");
    assert_eq!(beside("2024-04").note, "bulan saja");
    assert_eq!(beside("2023-04-17").date, "17 Apr 2023");
    assert_eq!(beside("2024-04-17/2024-06-12").date, "17 Apr – 12 Jun");
    assert_eq!(beside("2024").note, "tahun saja");
}

#[test]
fn what_is_unsure_about_a_date_stands_under_it() {
    let mut late = at("2020-09~");
    late.modifier = Some(TimeModifier::End);
    assert_eq!(
        gutter(&late, Some(2020), None, id()),
        Gutter {
            date: "akhir September".to_owned(),
            note: "kira-kira".to_owned()
        }
    );
    let mut since = at("2020-11-10");
    since.bound = Some(Bound::Start);
    since.time_of_day = Some(TimeOfDay::Night);
    assert_eq!(
        gutter(&since, Some(2020), None, en()).note,
        "Tuesday night, from then on"
    );
}

#[test]
fn a_date_after_its_article_lay_ahead_when_it_was_written() {
    let published = days_of("2024-04-17").last;
    let plan = gutter(&at("2024-08-01"), Some(2024), Some(published), id());
    assert_eq!(plan.note, "Kamis, belum terjadi saat ditulis");
    let same_day = gutter(&at("2024-04-17"), Some(2024), Some(published), id());
    assert_eq!(same_day.note, "Rabu");
}

#[test]
fn a_clock_is_said_as_the_language_writes_it() {
    let mut time = at("2024");
    time.value = TimeValue::Time("2024-04-18T07:30+07:00".to_owned());
    assert_eq!(gutter(&time, Some(2024), None, id()).date, "18 Apr");
    assert_eq!(gutter(&time, Some(2024), None, id()).note, "Kamis, 07.30");
    assert_eq!(
        gutter(&time, Some(2024), None, en()).note,
        "Thursday, 07:30"
    );
}

#[test]
fn a_time_that_no_calendar_places_has_nothing_beside_it() {
    let mut time = at("2024");
    time.value = TimeValue::Duration("P30Y".to_owned());
    assert_eq!(gutter(&time, None, None, id()), Gutter::default());
    time.value = TimeValue::Time("T07:30".to_owned());
    assert_eq!(gutter(&time, None, None, id()), Gutter::default());
}

#[test]
fn thousands_stand_apart() {
    assert_eq!(number(0, id()), "0");
    assert_eq!(number(999, id()), "999");
    assert_eq!(number(1_000, id()), "1.000");
    assert_eq!(number(1_234_567, en()), "1,234,567");
}
