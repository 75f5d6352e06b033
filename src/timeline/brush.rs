//! The range a reader chooses: what a drag, a handle or a key makes of it.

use linimasa_dossier::calendar::{Day, DayRange};
use linimasa_dossier::edtf::Date;

use super::scale::Scale;
use super::step::Step;

/// An end of the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The first day.
    From,
    /// The last day.
    To,
}

/// What a key asks of a handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// A step back.
    Back,
    /// A step forward.
    Forward,
    /// A big step back.
    FarBack,
    /// A big step forward.
    FarForward,
    /// As far back as it goes.
    Home,
    /// As far forward as it goes.
    End,
}

impl Move {
    /// The move of a key, as `KeyboardEvent.key` has it.
    pub fn of_key(key: &str) -> Option<Move> {
        Some(match key {
            "ArrowLeft" | "ArrowDown" => Move::Back,
            "ArrowRight" | "ArrowUp" => Move::Forward,
            "PageDown" => Move::FarBack,
            "PageUp" => Move::FarForward,
            "Home" => Move::Home,
            "End" => Move::End,
            _ => return None,
        })
    }
}

/// The range between two days that may be open, within the axis.
pub fn range(scale: &Scale, from: Option<Day>, to: Option<Day>) -> DayRange {
    let bounds = scale.bounds();
    let first = from
        .unwrap_or(bounds.first)
        .clamp(bounds.first, bounds.last);
    let last = to.unwrap_or(bounds.last).clamp(bounds.first, bounds.last);
    DayRange {
        first,
        last: last.max(first),
    }
}

/// Both ends of a range, none where it is open.
pub type Ends = (Option<Date>, Option<Date>);

/// What to tell of `range` where `own` was chosen, which has the first or the
/// last of all days where it is open. An end that was not moved stays what it
/// was; one that was moved to the end of the axis opens, but not where the
/// range was moved as a whole.
pub fn told(scale: &Scale, own: DayRange, range: DayRange) -> Ends {
    let (before, bounds) = (within(scale, own), scale.bounds());
    let one = range.first == before.first || range.last == before.last;
    let opens = |at_bound| at_bound && (one || range == bounds);
    let at_first = opens(range.first == bounds.first);
    let at_last = opens(range.last == bounds.last);
    let from = end_told(own.first, before.first, range.first, at_first);
    let to = end_told(own.last, before.last, range.last, at_last);
    let closed = DayRange {
        first: from.unwrap_or(range.first),
        last: to.unwrap_or(range.last),
    };
    let (first, last) = ends(scale, closed);
    (from.map(|_| first), to.map(|_| last))
}

fn end_told(own: Day, before: Day, now: Day, opens: bool) -> Option<Day> {
    let open = own.0 == i32::MIN || own.0 == i32::MAX;
    if now == before {
        (!open).then_some(own)
    } else {
        (!opens).then_some(now)
    }
}

/// The ends as dates with the precision they were chosen with.
pub fn ends(scale: &Scale, range: DayRange) -> (Date, Date) {
    let (from, to) = (scale.snap(range.first), scale.snap(range.last));
    let from = finest(from, |step| step.floor(range.first) == range.first);
    let to = finest(to, |step| step.around(range.last).last == range.last);
    (from.date(range.first), to.date(range.last))
}

/// `step` where it fits, else the coarsest finer one that does.
fn finest(step: Step, fits: impl Fn(Step) -> bool) -> Step {
    let steps = [step, Step::Months(1)];
    steps
        .into_iter()
        .find(|&step| fits(step))
        .unwrap_or(Step::Days(1))
}

/// The range between two points, in whole steps.
pub fn swept(scale: &Scale, x: f64, to: f64) -> DayRange {
    let (first, last) = (scale.day_at(x.min(to)), scale.day_at(x.max(to)));
    within(
        scale,
        DayRange {
            first: scale.snap(first).floor(first),
            last: scale.snap(last).around(last).last,
        },
    )
}

/// `range` with one end taken to `x`; it stops at the other end.
pub fn pulled(scale: &Scale, range: DayRange, end: End, x: f64) -> DayRange {
    let day = scale.day_at(x);
    let step = scale.snap(day);
    let whole = step.around(day);
    // The boundary that is nearer to the pointer.
    let later = x - scale.x(whole.first) > scale.x(whole.last) - x;
    match (end, later) {
        (End::From, false) => from(scale, range, whole.first),
        (End::From, true) => from(scale, range, whole.last.plus_days(1)),
        (End::To, false) => to(scale, range, whole.first.plus_days(-1)),
        (End::To, true) => to(scale, range, whole.last),
    }
}

/// `range` as a whole taken `dx` further, as long as it was.
pub fn moved(scale: &Scale, range: DayRange, dx: f64) -> DayRange {
    let bounds = scale.bounds();
    let near = |x: f64| {
        let day = scale.day_at(x);
        let whole = scale.snap(day).around(day);
        let later = x - scale.x(whole.first) > scale.x(whole.last.plus_days(1)) - x;
        if later {
            whole.last.plus_days(1)
        } else {
            whole.first
        }
    };
    let first = near(scale.x(range.first) + dx).max(bounds.first);
    let step = scale.snap(first);
    let Some(steps) = whole_steps(step, range) else {
        let last = near(scale.span(range).1 + dx).plus_days(-1);
        return within(scale, DayRange { first, last });
    };
    let last = (0..steps)
        .fold(first, |day, _| step.next(day))
        .plus_days(-1);
    if last <= bounds.last {
        return DayRange { first, last };
    }
    let mut first = bounds.last.plus_days(1);
    for _ in 0..steps {
        first = step.floor(first.plus_days(-1));
    }
    within(
        scale,
        DayRange {
            first,
            last: bounds.last,
        },
    )
}

/// How many of `step` the range is; nothing where it is no whole number.
fn whole_steps(step: Step, range: DayRange) -> Option<u32> {
    if step.floor(range.first) != range.first || step.around(range.last).last != range.last {
        return None;
    }
    let mut day = range.first;
    let mut steps = 0;
    while day <= range.last && steps < 4000 {
        day = step.next(day);
        steps += 1;
    }
    Some(steps)
}

/// `range` after a key on the handle of `end`.
pub fn stepped(scale: &Scale, range: DayRange, end: End, by: Move) -> DayRange {
    let bounds = scale.bounds();
    match (end, by) {
        (End::From, Move::Home) => from(scale, range, bounds.first),
        (End::From, Move::End) => from(scale, range, range.last),
        (End::To, Move::Home) => to(scale, range, range.first),
        (End::To, Move::End) => to(scale, range, bounds.last),
        (End::From, _) => from(scale, range, boundary(scale, range.first, by)),
        (End::To, _) => {
            let after = boundary(scale, range.last.plus_days(1), by);
            to(scale, range, after.plus_days(-1))
        }
    }
}

/// The boundary before or after the one at `day`.
fn boundary(scale: &Scale, day: Day, by: Move) -> Day {
    let back = matches!(by, Move::Back | Move::FarBack);
    let beside = if back { day.plus_days(-1) } else { day };
    let mut step = scale.snap(beside);
    if matches!(by, Move::FarBack | Move::FarForward) {
        step = step.coarser();
    }
    if back {
        step.floor(beside)
    } else {
        step.next(beside)
    }
}

/// Moves the first day, to the start of the last step at most.
fn from(scale: &Scale, range: DayRange, day: Day) -> DayRange {
    let latest = scale.snap(range.last).floor(range.last);
    DayRange {
        first: day.clamp(scale.bounds().first, latest.max(scale.bounds().first)),
        last: range.last,
    }
}

/// Moves the last day, to the end of the first step at least.
fn to(scale: &Scale, range: DayRange, day: Day) -> DayRange {
    let earliest = scale.snap(range.first).around(range.first).last;
    DayRange {
        first: range.first,
        last: day.clamp(earliest.min(scale.bounds().last), scale.bounds().last),
    }
}

fn within(scale: &Scale, range: DayRange) -> DayRange {
    let bounds = scale.bounds();
    let first = range.first.clamp(bounds.first, bounds.last);
    DayRange {
        first,
        last: range.last.clamp(first, bounds.last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u8, of_month: u8) -> Day {
        Day::from_civil(year, month, of_month).unwrap()
    }

    fn days(first: Day, last: Day) -> DayRange {
        DayRange { first, last }
    }

    /// September 2020 to November 2025, a month about 13 px wide.
    fn years() -> Scale {
        let dates = [
            days(day(2020, 9, 21), day(2020, 9, 21)),
            days(day(2025, 11, 30), day(2025, 11, 30)),
        ];
        Scale::new(&dates, 800.0).unwrap()
    }

    fn said(scale: &Scale, range: DayRange) -> String {
        said_after(scale, (None, None), range)
    }

    fn said_after(scale: &Scale, own: (Option<Day>, Option<Day>), range: DayRange) -> String {
        let own = days(
            own.0.unwrap_or(Day(i32::MIN)),
            own.1.unwrap_or(Day(i32::MAX)),
        );
        let (from, to) = told(scale, own, range);
        let end = |end: Option<Date>| end.map_or("..".to_owned(), |date| date.to_string());
        [end(from), end(to)].join(" ")
    }

    #[test]
    fn a_drag_over_years_chooses_whole_months() {
        let scale = years();
        let range = swept(&scale, scale.x(day(2024, 6, 12)), scale.x(day(2023, 2, 20)));
        assert_eq!(said(&scale, range), "2023-02 2024-06");
    }

    #[test]
    fn a_drag_over_everything_is_no_range() {
        let scale = years();
        assert_eq!(said(&scale, swept(&scale, -50.0, 900.0)), ".. ..");
    }

    #[test]
    fn a_day_that_was_typed_stays_a_day() {
        let scale = years();
        let chosen = range(&scale, Some(day(2023, 9, 19)), None);
        assert_eq!(said(&scale, chosen), "2023-09-19 ..");
    }

    #[test]
    fn a_month_that_was_chosen_stays_one_where_only_years_can_be_aimed_at() {
        let dates = [1900, 2020].map(|year| days(day(year, 6, 1), day(year, 6, 1)));
        let scale = Scale::new(&dates, 400.0).unwrap();
        let chosen = range(&scale, Some(day(1950, 9, 1)), Some(day(1960, 12, 31)));
        assert_eq!(said(&scale, chosen), "1950-09 1960");
    }

    #[test]
    fn keys_move_a_handle_by_month_and_by_year() {
        let scale = years();
        let start = days(day(2023, 9, 1), day(2024, 6, 30));
        let after = |end, by| said(&scale, stepped(&scale, start, end, by));
        assert_eq!(after(End::From, Move::Back), "2023-08 2024-06");
        assert_eq!(after(End::From, Move::Forward), "2023-10 2024-06");
        assert_eq!(after(End::To, Move::Back), "2023-09 2024-05");
        assert_eq!(after(End::To, Move::Forward), "2023-09 2024-07");
        assert_eq!(after(End::From, Move::FarBack), "2023-01 2024-06");
        assert_eq!(after(End::To, Move::FarForward), "2023-09 2024-12");
        assert_eq!(after(End::From, Move::Home), ".. 2024-06");
        assert_eq!(after(End::To, Move::End), "2023-09 ..");
    }

    #[test]
    fn an_end_that_is_not_moved_stays_as_open_or_closed_as_it_was() {
        let scale = years();
        let (from, to) = (Some(day(2023, 1, 1)), Some(day(2025, 11, 30)));
        let later = |to| stepped(&scale, range(&scale, from, to), End::From, Move::Forward);
        assert_eq!(said_after(&scale, (from, None), later(None)), "2023-02 ..");
        assert_eq!(said_after(&scale, (from, to), later(to)), "2023-02 2025-11");
        let beyond = Some(day(2030, 12, 31));
        let kept = said_after(&scale, (from, beyond), later(beyond));
        assert_eq!(kept, "2023-02 2030-12");
    }

    #[test]
    fn handles_meet_in_one_month_and_do_not_cross() {
        let scale = years();
        let start = days(day(2023, 9, 1), day(2024, 6, 30));
        let after = |end, by| said(&scale, stepped(&scale, start, end, by));
        assert_eq!(after(End::From, Move::End), "2024-06 2024-06");
        assert_eq!(after(End::To, Move::Home), "2023-09 2023-09");
        let pulled = pulled(&scale, start, End::From, 790.0);
        assert_eq!(said(&scale, pulled), "2024-06 2024-06");
    }

    #[test]
    fn a_moved_range_keeps_its_months() {
        let scale = years();
        let start = days(day(2023, 9, 1), day(2023, 11, 30));
        let month_px = scale.x(day(2023, 10, 1)) - scale.x(day(2023, 9, 1));
        let own = (Some(start.first), Some(start.last));
        let after = |months: f64| moved(&scale, start, month_px * months);
        let moved_by = |months: f64| said_after(&scale, own, after(months));
        assert_eq!(moved_by(5.0), "2024-02 2024-04");
        assert_eq!(moved_by(0.2), "2023-09 2023-11");
        assert_eq!(moved_by(99.0), "2025-09 2025-11");
        assert_eq!(moved_by(-99.0), "2020-09 2020-11");
    }

    proptest! {
        #[test]
        fn whatever_is_done_the_range_stays_one(
            dates in prop::collection::vec((-20_000..25_000, 0..5000), 1..20),
            width in 200.0..1500.0,
            acts in prop::collection::vec((0..6_u8, prop::bool::ANY, -300.0..1800.0), 1..12),
        ) {
            let dates: Vec<DayRange> = dates
                .into_iter()
                .map(|(first, length)| days(Day(first), Day(first + length)))
                .collect();
            let scale = Scale::new(&dates, width).unwrap();
            let bounds = scale.bounds();
            let mut now = bounds;
            for (act, to, x) in acts {
                let end = if to { End::To } else { End::From };
                now = match act {
                    0 => swept(&scale, x, x / 2.0),
                    1 => pulled(&scale, now, end, x),
                    2 => moved(&scale, now, x - 500.0),
                    3 => stepped(&scale, now, end, Move::Back),
                    4 => stepped(&scale, now, end, Move::Forward),
                    _ => stepped(&scale, now, end, Move::FarBack),
                };
                prop_assert!(now.first <= now.last, "{act} {now:?}");
                prop_assert!(bounds.first <= now.first && now.last <= bounds.last, "{act} {now:?}");
            }
        }
    }
}
