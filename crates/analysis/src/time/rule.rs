//! What each kind of expression is called where a reader asks why it was
//! found.

use crate::time::when::{Base, Frame, Part, Period, Phrase, When};
use crate::time::words::TimeUnit;

/// The name of the rule that reads `phrase`; `is_end` says that it is one of
/// two dates that belong together.
pub(super) fn name(phrase: &Phrase, is_end: bool) -> &'static str {
    match phrase {
        Phrase::Date(_) if is_end => "range-of-two-dates",
        Phrase::Date(when) => date(when),
        Phrase::Interval(..) => "range-that-shares-its-date",
        Phrase::Clock(None, _, None) => "time-of-day",
        Phrase::Clock(None, _, Some(_)) => "range-of-times-of-day",
        Phrase::Clock(Some(_), ..) => "date-with-time-of-day",
        Phrase::Duration(..) => "length-of-time",
        Phrase::Set(..) => "repeated-time",
        Phrase::Reference(_) => "past-present-or-future",
    }
}

fn date(when: &When) -> &'static str {
    match (when.weekday, when.day, when.month) {
        _ if when.weekend => "weekend",
        (Some(_), Some(_), _) => "weekday-with-date",
        (Some(_), None, _) if when.frame.is_some() => "weekday-of-counted-week",
        (Some(_), None, _) => "weekday",
        (None, Some(_), None) => "day-of-month",
        (None, Some(_), Some(_)) if when.has_year() => "day-with-month-and-year",
        (None, Some(_), Some(_)) => "day-with-month",
        (None, None, Some(_)) if when.has_year() => "month-with-year",
        (None, None, Some(_)) => "month",
        (None, None, None) => part_or_year(when),
    }
}

fn part_or_year(when: &When) -> &'static str {
    match (when.part, when.period, when.frame) {
        (Some(Part::Quarter(_)), ..) => "quarter",
        (Some(Part::Half(_)), ..) => "half-year",
        (Some(Part::Season(_)), ..) => "season",
        (_, Some(Period::Decade(_)), _) => "decade",
        (_, Some(Period::Century(_)), _) => "century",
        (.., Some(frame)) => counted(frame),
        _ => "year",
    }
}

fn counted(frame: Frame) -> &'static str {
    match (frame.base, frame.unit) {
        (Base::Spoken | Base::Near, _) => "counted-from-date-spoken-of",
        (Base::Today, TimeUnit::Day) => "day-counted-from-publication",
        (Base::Today, _) => "counted-from-publication",
    }
}
