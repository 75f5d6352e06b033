use proptest::prelude::*;

use super::*;

/// Any date that exists.
pub(crate) fn any_date() -> impl Strategy<Value = Date> {
    let unit = prop_oneof![
        Just(Unit::Century),
        Just(Unit::Decade),
        Just(Unit::Year),
        (1u8..=2).prop_map(Unit::Half),
        (1u8..=4).prop_map(Unit::Quarter),
        (1u8..=4).prop_map(Unit::Season),
        (1u8..=12).prop_map(Unit::Month),
        (1u8..=53).prop_map(Unit::Week),
        (1u8..=12, 1u8..=31).prop_map(|(month, day)| Unit::Day(month, day)),
    ];
    let qualifier = prop_oneof![
        Just(Qualifier::None),
        Just(Qualifier::Uncertain),
        Just(Qualifier::Approximate),
        Just(Qualifier::UncertainApproximate),
    ];
    (YEAR_MIN..=YEAR_MAX, unit, qualifier).prop_filter_map(
        "no such date",
        |(year, unit, qualifier)| {
            let date = Date {
                year,
                unit,
                qualifier,
            };
            Date {
                year: date.first_year(),
                ..date
            }
            .checked()
        },
    )
}

/// Any value that the parser can give.
pub(crate) fn any_edtf() -> BoxedStrategy<Edtf> {
    prop_oneof![
        any_date().prop_map(Edtf::Date),
        (any_date(), any_date()).prop_filter_map("reversed", |(a, b)| {
            (a.days().first <= b.days().last).then_some(Edtf::Interval(Some(a), Some(b)))
        }),
        any_date().prop_map(|date| Edtf::Interval(Some(date), None)),
        any_date().prop_map(|date| Edtf::Interval(None, Some(date))),
    ]
    .boxed()
}

/// The days of `edtf`, written as an interval of two days.
fn days(edtf: &str) -> String {
    range(edtf.parse::<Edtf>().unwrap().days())
}

fn range(days: DayRange) -> String {
    let day = |day: Day| match day.0 {
        i32::MIN | i32::MAX => None,
        _ => Some(Date::day(day)),
    };
    Edtf::Interval(day(days.first), day(days.last)).to_string()
}

#[test]
fn every_unit_covers_its_days() {
    assert_eq!(days("2024-04-17"), "2024-04-17/2024-04-17");
    assert_eq!(days("2024-02"), "2024-02-01/2024-02-29");
    assert_eq!(days("2020"), "2020-01-01/2020-12-31");
    assert_eq!(days("199X"), "1990-01-01/1999-12-31");
    assert_eq!(days("18XX"), "1800-01-01/1899-12-31");
    assert_eq!(days("2023-33"), "2023-01-01/2023-03-31");
    assert_eq!(days("2023-36"), "2023-10-01/2023-12-31");
    assert_eq!(days("2024-40"), "2024-01-01/2024-06-30");
    assert_eq!(days("2024-41"), "2024-07-01/2024-12-31");
    assert_eq!(days("2020-21"), "2020-03-01/2020-05-31");
    assert_eq!(days("2020-23"), "2020-09-01/2020-11-30");
}

#[test]
fn winter_begins_in_december_of_its_year() {
    assert_eq!(days("2020-24"), "2020-12-01/2021-02-28");
}

#[test]
fn weeks_are_those_of_iso_8601() {
    assert_eq!(days("2025-W05"), "2025-01-27/2025-02-02");
    assert_eq!(days("2020-W53"), "2020-12-28/2021-01-03");
    assert_eq!(days("2026-W01"), "2025-12-29/2026-01-04");
    assert!("2021-W53".parse::<Edtf>().unwrap_err().is_impossible());
}

#[test]
fn years_before_christ_count_back() {
    assert_eq!(days("-0043"), "-0043-01-01/-0043-12-31");
    assert_eq!(days("-04XX"), "-0499-01-01/-0400-12-31");
    assert_eq!(days("-049X"), "-0499-01-01/-0490-12-31");
}

#[test]
fn an_approximate_date_is_no_wider_than_it_is_given() {
    assert_eq!(days("1910~"), days("1910"));
    assert_eq!(days("2020-09%"), days("2020-09"));
}

#[test]
fn an_interval_reaches_from_the_first_day_to_the_last() {
    assert_eq!(days("2023-09/2024-06"), "2023-09-01/2024-06-30");
    assert_eq!(days("2020/.."), "2020-01-01/..");
    assert_eq!(days("../2020~"), "../2020-12-31");
}

#[test]
fn early_middle_and_late_are_thirds_at_natural_joints() {
    let thirds = |edtf: &str| {
        let date: Date = edtf.parse().unwrap();
        [date.early_days(), date.middle_days(), date.late_days()].map(range)
    };
    assert_eq!(
        thirds("2020-09"),
        [
            "2020-09-01/2020-09-10",
            "2020-09-11/2020-09-20",
            "2020-09-21/2020-09-30"
        ]
    );
    assert_eq!(
        thirds("2020"),
        [
            "2020-01-01/2020-04-30",
            "2020-05-01/2020-08-31",
            "2020-09-01/2020-12-31"
        ]
    );
    assert_eq!(
        thirds("199X"),
        [
            "1990-01-01/1992-12-31",
            "1993-01-01/1996-12-31",
            "1997-01-01/1999-12-31"
        ]
    );
    assert_eq!(
        thirds("2020-24"),
        [
            "2020-12-01/2020-12-31",
            "2021-01-01/2021-01-31",
            "2021-02-01/2021-02-28"
        ]
    );
    assert_eq!(thirds("2024-04-17"), ["2024-04-17/2024-04-17"; 3]);
}

#[test]
fn what_is_no_date_is_refused_with_its_place() {
    let at = |text: &str| text.parse::<Edtf>().unwrap_err().at();
    assert_eq!(at(""), 0);
    assert_eq!(at("20"), 0);
    assert_eq!(at("2024-13"), 5);
    assert_eq!(at("2024-13-01"), 5);
    assert_eq!(at("2023-02-29"), 8);
    assert_eq!(at("2024-4"), 5);
    assert_eq!(at("2024-04-17T07:30"), 10);
    assert_eq!(at("199X-04"), 4);
    assert_eq!(at("-0000"), 0);
    assert_eq!(at("../.."), 0);
    assert_eq!(at(".."), 0);
    assert_eq!(at("2024/2023"), 5);
    assert_eq!(at("2024/"), 5);
    assert_eq!(at("２０２４"), 0);
}

#[test]
fn an_error_says_what_was_expected_and_where() {
    let message = "2024-13".parse::<Edtf>().unwrap_err().to_string();
    assert!(
        message.starts_with("expected a month `01` to `12`"),
        "{message}"
    );
    assert!(message.ends_with(", at byte 5"), "{message}");
}

#[test]
fn an_interval_is_no_single_date() {
    assert!("2020/2021".parse::<Date>().is_err());
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(edtf in any_edtf()) {
        prop_assert_eq!(edtf.to_string().parse::<Edtf>(), Ok(edtf));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[0-9X./~?%W-]{0,12}") {
        if let Ok(edtf) = text.parse::<Edtf>() {
            prop_assert_eq!(edtf.to_string(), text);
        }
    }

    #[test]
    fn thirds_partition_what_they_cut(date in any_date()) {
        let (whole, early, mid, late) =
            (date.days(), date.early_days(), date.middle_days(), date.late_days());
        prop_assert_eq!((whole.first, whole.last), (early.first, late.last));
        if !matches!(date.unit, Unit::Day(..)) {
            prop_assert_eq!(early.last.plus_days(1), mid.first);
            prop_assert_eq!(mid.last.plus_days(1), late.first);
        }
    }

    #[test]
    fn any_date_made_by_hand_has_days(
        year in any::<i32>(), kind in 0u8..9, a in any::<u8>(), b in any::<u8>(),
    ) {
        let unit = match kind {
            0 => Unit::Century,
            1 => Unit::Decade,
            2 => Unit::Year,
            3 => Unit::Half(a),
            4 => Unit::Quarter(a),
            5 => Unit::Season(a),
            6 => Unit::Month(a),
            7 => Unit::Week(a),
            _ => Unit::Day(a, b),
        };
        let days = Date::exact(year, unit).days();
        prop_assert!(days.first <= days.last);
        prop_assert!(!Date::exact(year, unit).to_string().is_empty());
    }
}
