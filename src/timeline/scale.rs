//! Days to pixels and back, along an axis that leaves out what is empty.
//!
//! A reader must see the weeks of 2020 although one sentence speaks of the
//! 1990s. So the axis has **segments**, linear in themselves, with a break
//! between two of them:
//!
//! 1. The precise dates (at most [`PRECISE_DAYS_MAX`] long) decide where the
//!    axis is broken: the `k` longest gaps between them are, for the largest
//!    `k` at which the shortest of these gaps is more than [`GAP_SHARE`] times
//!    what would remain. No gap under [`GAP_DAYS_MIN`] is broken, and none at
//!    all while the dates stand [`ROOMY_PX`] apart without it.
//! 2. Longer dates (a decade, a century, an interval) do not stretch a segment
//!    to more than half as much again. One that lies elsewhere gets a segment
//!    of its own; one that reaches beyond the main segment is cut at its end.
//! 3. The segment with the most dates is the main one. The others get width by
//!    their dates, and the main one all that is left.

use linimasa_dossier::calendar::{Day, DayRange};
use linimasa_dossier::order;

use super::step::Step;

/// Dates up to two years long decide where the axis is broken. Higher: years
/// and intervals keep the axis whole; lower: they are moved to an island.
const PRECISE_DAYS_MAX: u32 = 731;
/// How many times as long as everything else on the axis a gap must be to be
/// left out. Lower: more breaks, more room for dates, less sense of duration.
const GAP_SHARE: i64 = 2;
/// Gaps under four months are never left out.
const GAP_DAYS_MIN: i64 = 120;
/// For [`GAP_SHARE`] each island counts as at least this part of the whole:
/// else evenly spaced single days would all become islands.
const ISLAND_PART: i64 = 30;
/// No break is worth its loss while neighbouring dates stand this far apart.
const ROOMY_PX: f64 = 12.0;
/// The width of a break.
pub const BREAK_PX: f64 = 28.0;
/// What a segment other than the main one has at least: room for "Nov 2025".
const ISLAND_PX_MIN: f64 = 68.0;
/// What such a segment has for every date, while there is room.
const ISLAND_PX_PER_DATE: f64 = 26.0;
/// Free room at both ends of a segment, so that a round mark fits.
const MARGIN_PX: f64 = 8.0;
/// A day is never wider: three days alone do not fill a page.
const DAY_PX_MAX: f64 = 48.0;

/// A stretch of the axis without a break.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// The days that have something, first and last.
    pub days: DayRange,
    /// The days that are drawn, the margins included.
    pub shown: DayRange,
    /// The left end.
    pub x0: f64,
    /// The right end.
    pub x1: f64,
    /// The day at `x0`, margin included.
    start: f64,
    /// The width of a day.
    pub day_px: f64,
}

impl Segment {
    fn x(&self, day: f64) -> f64 {
        within(self.x0 + (day - self.start) * self.day_px, self.x0, self.x1)
    }

    /// Where `day` begins; at an end of the segment if it lies beyond.
    pub fn x_of(&self, day: Day) -> f64 {
        self.x(f64::from(day.0))
    }

    /// The day that a label at the left end would name.
    pub fn opening(&self) -> Day {
        Day((self.start + MARGIN_PX / self.day_px + 1e-6).floor() as i32)
    }

    /// What a range brushed here snaps to: the finest unit wide enough to be
    /// aimed at.
    pub fn snap(&self) -> Step {
        let wide = |step: Step, px: f64| step.days() * self.day_px >= px;
        if wide(Step::Days(1), 6.0) {
            Step::Days(1)
        } else if wide(Step::Months(1), 2.4) {
            Step::Months(1)
        } else if wide(Step::Months(3), 4.0) {
            Step::Months(3)
        } else if wide(Step::Years(1), 3.0) {
            Step::Years(1)
        } else {
            Step::Years(10)
        }
    }
}

/// The whole axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// From left to right, with [`BREAK_PX`] between two.
    segments: Vec<Segment>,
}

impl Scale {
    /// An axis `width` wide that shows all of `dates`; nothing if there is no
    /// date or no room for one.
    pub fn new(dates: &[DayRange], width: f64) -> Option<Scale> {
        let mut dates: Vec<DayRange> = dates.iter().map(|&days| closed(days)).collect();
        order::sort_by_number(&mut dates, |&days| order::of_days(days));
        dates.dedup();
        if dates.is_empty() || width < ISLAND_PX_MIN {
            return None;
        }
        let islands_max = ((width / 150.0) as usize).clamp(2, 5);
        let islands = islands(&dates, width, islands_max);
        Some(Scale {
            segments: segments(&islands, width),
        })
    }

    /// The segments, from left to right.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Where `day` begins.
    pub fn x(&self, day: Day) -> f64 {
        self.segment_until(day).x(f64::from(day.0))
    }

    /// Where `days` begin and end.
    pub fn span(&self, days: DayRange) -> (f64, f64) {
        let left = self.segment_from(days.first).x(f64::from(days.first.0));
        let right = self
            .segment_until(days.last)
            .x(f64::from(days.last.0) + 1.0);
        (left, right.max(left))
    }

    /// The segment that `day` lies in, or the next one.
    fn segment_from(&self, day: Day) -> &Segment {
        let found = self
            .segments
            .iter()
            .find(|segment| day <= segment.shown.last);
        found.unwrap_or(&self.segments[self.segments.len() - 1])
    }

    /// The segment that `day` lies in, or the one before.
    fn segment_until(&self, day: Day) -> &Segment {
        let found = self
            .segments
            .iter()
            .rev()
            .find(|segment| segment.shown.first <= day);
        found.unwrap_or(&self.segments[0])
    }

    /// The segment that shows `day`, or one beside it.
    pub fn segment_of(&self, day: Day) -> &Segment {
        self.segment_until(day)
    }

    /// Whether `day` lies left of what its segment shows.
    pub fn cuts_before(&self, day: Day) -> bool {
        day.0 == i32::MIN || day < self.segment_from(day).shown.first
    }

    /// Whether `day` lies right of what its segment shows.
    pub fn cuts_after(&self, day: Day) -> bool {
        day.0 == i32::MAX || day > self.segment_until(day).shown.last
    }

    /// The segment at `x`, or the nearest.
    pub fn segment_at(&self, x: f64) -> &Segment {
        let found = self
            .segments
            .iter()
            .find(|segment| x <= segment.x1 + BREAK_PX / 2.0);
        found.unwrap_or(&self.segments[self.segments.len() - 1])
    }

    /// The day at `x`; in a break or beyond the ends, the nearest.
    pub fn day_at(&self, x: f64) -> Day {
        let segment = self.segment_at(x);
        let day = segment.start + (x - segment.x0) / segment.day_px;
        Day(day.floor() as i32).clamp(segment.shown.first, segment.shown.last)
    }

    /// The step that a range's end at `day` snaps to.
    pub fn snap(&self, day: Day) -> Step {
        self.segment_until(day).snap()
    }

    /// The days a range can have: everything, in whole steps.
    pub fn bounds(&self) -> DayRange {
        let (first, last) = (&self.segments[0], &self.segments[self.segments.len() - 1]);
        DayRange {
            first: first.snap().floor(first.days.first),
            last: last.snap().around(last.days.last).last,
        }
    }
}

/// A range with an open end stands where its known end is.
pub fn closed(days: DayRange) -> DayRange {
    if days.first.0 == i32::MIN {
        DayRange {
            first: days.last,
            last: days.last,
        }
    } else if days.last.0 == i32::MAX {
        DayRange {
            first: days.first,
            last: days.first,
        }
    } else {
        days
    }
}

/// What one segment will show.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Island {
    days: DayRange,
    /// How many dates begin in it.
    dates: usize,
}

/// `x`, or the end of what it is to be in. Unlike `clamp`, this has no message
/// with numbers in it, which would be the only ones to need such formatting.
pub fn within(x: f64, least: f64, most: f64) -> f64 {
    x.max(least).min(most)
}

fn islands(dates: &[DayRange], width: f64, islands_max: usize) -> Vec<Island> {
    let (mut precise, mut long): (Vec<DayRange>, Vec<DayRange>) = dates
        .iter()
        .partition(|days| days.len_days() <= PRECISE_DAYS_MAX);
    if precise.is_empty() {
        precise = core::mem::take(&mut long);
    }
    let mut islands = united(&precise, 0);
    let gap_min = broken_from(&islands, &precise, width, islands_max);
    islands = united(&precise, gap_min - 1);
    count(&mut islands, dates);
    let main = main_of(&islands);
    for days in long {
        admit(&mut islands, main, days);
    }
    order::sort_by_key(&mut islands, |island| island.days);
    let mut ranges: Vec<DayRange> = islands.iter().map(|island| island.days).collect();
    let mut gap = 0;
    let mut joined = united(&ranges, gap);
    while joined.len() > islands_max {
        ranges = joined.iter().map(|island| island.days).collect();
        gap = smallest_gap(&ranges);
        joined = united(&ranges, gap);
    }
    count(&mut joined, dates);
    joined
}

/// The ranges, sorted, with those joined that are at most `gap` days apart.
fn united(ranges: &[DayRange], gap: i64) -> Vec<Island> {
    let mut islands: Vec<Island> = Vec::new();
    for &days in ranges {
        match islands.last_mut() {
            Some(last) if days_between(last.days, days) <= gap => {
                last.days.last = last.days.last.max(days.last);
            }
            _ => islands.push(Island { days, dates: 0 }),
        }
    }
    islands
}

/// Days strictly between the end of `first` and the start of `then`; negative
/// where they overlap.
fn days_between(first: DayRange, then: DayRange) -> i64 {
    i64::from(then.first.0) - i64::from(first.last.0) - 1
}

fn smallest_gap(ranges: &[DayRange]) -> i64 {
    ranges
        .windows(2)
        .map(|pair| days_between(pair[0], pair[1]))
        .min()
        .unwrap_or(0)
}

/// The length from which on a gap is broken.
fn broken_from(islands: &[Island], precise: &[DayRange], width: f64, islands_max: usize) -> i64 {
    let never = i64::MAX;
    let (Some(first), Some(last)) = (islands.first(), islands.last()) else {
        return never;
    };
    let whole = i64::from(last.days.last.0) - i64::from(first.days.first.0) + 1;
    if !squeezed(precise, whole, width) {
        return never;
    }
    let mut gaps: Vec<i64> = islands
        .windows(2)
        .map(|pair| days_between(pair[0].days, pair[1].days))
        .filter(|&gap| gap >= GAP_DAYS_MIN)
        .collect();
    order::sort_by(&mut gaps, |a, b| b.cmp(a));
    gaps.truncate(islands_max - 1);
    let mut remaining = whole;
    let mut from = never;
    for (count, &gap) in (2..).zip(&gaps) {
        remaining -= gap;
        if gap > GAP_SHARE * (remaining + count * (whole / ISLAND_PART)) {
            from = gap;
        }
    }
    from
}

/// Whether two neighbouring dates would stand too near on an unbroken axis.
fn squeezed(precise: &[DayRange], whole: i64, width: f64) -> bool {
    let day_px = width / whole as f64;
    precise.windows(2).any(|pair| {
        let apart = i64::from(pair[1].first.0) - i64::from(pair[0].first.0);
        (apart as f64) * day_px < ROOMY_PX
    })
}

fn count(islands: &mut [Island], dates: &[DayRange]) {
    for island in islands {
        island.dates = dates
            .iter()
            .filter(|days| island.days.overlaps(**days))
            .count();
    }
}

/// The island with the most dates; of several, the latest.
fn main_of(islands: &[Island]) -> usize {
    let most = islands.iter().map(|island| island.dates).max().unwrap_or(0);
    islands
        .iter()
        .rposition(|island| island.dates == most)
        .unwrap_or(0)
}

/// Makes room for one long date, as the module's second rule has it.
fn admit(islands: &mut Vec<Island>, main: usize, days: DayRange) {
    let with = |island: &Island| DayRange {
        first: island.days.first.min(days.first),
        last: island.days.last.max(days.last),
    };
    if islands[main].days.overlaps(days) {
        let wider = with(&islands[main]);
        if u64::from(wider.len_days()) * 2 <= u64::from(islands[main].days.len_days()) * 3 {
            islands[main].days = wider;
        }
        return;
    }
    let mut overlapped = islands
        .iter_mut()
        .filter(|island| island.days.overlaps(days));
    match overlapped.next() {
        Some(island) => island.days = with(island),
        None => islands.push(Island { days, dates: 1 }),
    }
}

fn segments(islands: &[Island], width: f64) -> Vec<Segment> {
    let widths = widths(islands, width);
    let mut x0 = 0.0;
    let mut segments = Vec::with_capacity(islands.len());
    for (island, width) in islands.iter().zip(widths) {
        let days = f64::from(island.days.len_days());
        let day_px = ((width - 2.0 * MARGIN_PX) / days).min(DAY_PX_MAX);
        let start = f64::from(island.days.first.0) - (width - days * day_px) / 2.0 / day_px;
        segments.push(Segment {
            days: island.days,
            shown: DayRange {
                first: Day(start.floor() as i32),
                last: Day((start + width / day_px).ceil() as i32 - 1),
            },
            x0,
            x1: x0 + width,
            start,
            day_px,
        });
        x0 += width + BREAK_PX;
    }
    part(&mut segments);
    segments
}

/// Gives each day to one segment: two margins may reach into the same days.
fn part(segments: &mut [Segment]) {
    for right in 1..segments.len() {
        let (before, after) = (segments[right - 1], segments[right]);
        let middle = before.days.last.0 + (after.days.first.0 - before.days.last.0) / 2;
        segments[right - 1].shown.last = before.shown.last.min(Day(middle));
        segments[right].shown.first = after.shown.first.max(Day(middle + 1));
    }
}

fn widths(islands: &[Island], width: f64) -> Vec<f64> {
    let room = width - BREAK_PX * (islands.len() - 1) as f64;
    let dates: usize = islands.iter().map(|island| island.dates).sum();
    let main = main_of(islands);
    let least = ISLAND_PX_MIN.min(room / islands.len() as f64);
    let mut widths: Vec<f64> = islands
        .iter()
        .map(|island| {
            let share = room * island.dates as f64 / dates.max(1) as f64;
            let wanted = ISLAND_PX_PER_DATE * (island.dates + 1) as f64;
            wanted.min(share).max(least)
        })
        .collect();
    let others: f64 = widths.iter().sum::<f64>() - widths[main];
    widths[main] = (room - others).max(least);
    let all: f64 = widths.iter().sum();
    for each in &mut widths {
        *each *= room / all;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn days(first: (i32, u8, u8), last: (i32, u8, u8)) -> DayRange {
        let day = |(year, month, day)| Day::from_civil(year, month, day).unwrap();
        DayRange {
            first: day(first),
            last: day(last),
        }
    }

    fn on(year: i32, month: u8, day: u8) -> DayRange {
        days((year, month, day), (year, month, day))
    }

    /// What five articles on a withdrawal speak of.
    fn withdrawal() -> Vec<DayRange> {
        vec![
            days((1990, 1, 1), (1999, 12, 31)),
            days((2000, 1, 1), (2000, 12, 31)),
            days((2020, 9, 21), (2020, 9, 30)),
            on(2020, 11, 10),
            on(2020, 11, 25),
            days((2023, 9, 1), (2023, 9, 30)),
            on(2024, 4, 17),
            on(2024, 5, 8),
            on(2024, 6, 12),
            on(2024, 8, 1),
            days((2025, 11, 1), (2025, 11, 30)),
        ]
    }

    #[test]
    fn the_nineties_are_gathered_and_the_twenties_keep_their_room() {
        for width in [328.0, 704.0, 1216.0] {
            let scale = Scale::new(&withdrawal(), width).unwrap();
            let [past, present] = scale.segments() else {
                panic!("{:?}", scale.segments());
            };
            assert_eq!(past.days, days((1990, 1, 1), (2000, 12, 31)));
            assert_eq!(present.days, days((2020, 9, 21), (2025, 11, 30)));
            assert!(present.x1 - present.x0 > width * 0.6, "{width}");
        }
    }

    #[test]
    fn three_far_clusters_are_three_segments() {
        let mut dates = vec![on(1945, 8, 17), on(1998, 5, 21)];
        dates.extend((1..=20).map(|day| on(2024, 10, day)));
        let scale = Scale::new(&dates, 1000.0).unwrap();
        assert_eq!(scale.segments().len(), 3);
    }

    #[test]
    fn regular_dates_are_not_broken_apart() {
        let yearly: Vec<DayRange> = (2015..2025).map(|year| on(year, 8, 17)).collect();
        assert_eq!(Scale::new(&yearly, 328.0).unwrap().segments().len(), 1);
        let rare: Vec<DayRange> = (0..5).map(|nth| on(2014 + 2 * nth, 8, 17)).collect();
        assert_eq!(Scale::new(&rare, 328.0).unwrap().segments().len(), 1);
    }

    #[test]
    fn a_decade_around_everything_is_cut_and_does_not_squeeze() {
        let mut dates = withdrawal();
        dates.push(days((1900, 1, 1), (2099, 12, 31)));
        let scale = Scale::new(&dates, 1216.0).unwrap();
        let present = scale.segments()[scale.segments().len() - 1];
        assert_eq!(present.days, days((2020, 9, 21), (2025, 11, 30)));
    }

    #[test]
    fn an_open_range_does_not_stretch_the_axis() {
        let mut since = on(2020, 11, 10);
        since.last = Day(i32::MAX);
        let scale = Scale::new(&[since, on(2021, 3, 1)], 600.0).unwrap();
        assert_eq!(scale.bounds().last.civil().0, 2021);
    }

    #[test]
    fn no_date_or_no_room_is_no_axis() {
        assert_eq!(Scale::new(&[], 800.0), None);
        assert_eq!(Scale::new(&[on(2024, 1, 1)], 10.0), None);
    }

    #[test]
    fn a_wide_axis_snaps_finer_than_a_narrow_one() {
        let scale = |width| Scale::new(&withdrawal(), width).unwrap();
        let spring = on(2024, 4, 17).first;
        assert_eq!(scale(1216.0).snap(spring), Step::Months(1));
        assert_eq!(scale(1216.0).snap(on(1994, 1, 1).first), Step::Years(1));
        let week: Vec<DayRange> = (10..17).map(|day| on(2024, 4, day)).collect();
        assert_eq!(
            Scale::new(&week, 328.0).unwrap().snap(spring),
            Step::Days(1)
        );
    }

    fn any_dates() -> impl Strategy<Value = Vec<DayRange>> {
        let length = prop_oneof![Just(0), 0..40, 0..4000, 0..40_000];
        let one = (-40_000..30_000, length).prop_map(|(first, length)| DayRange {
            first: Day(first),
            last: Day(first + length),
        });
        prop::collection::vec(one, 1..40)
    }

    proptest! {
        #[test]
        fn later_days_never_stand_further_left(dates in any_dates(), width in 200.0..2000.0) {
            let scale = Scale::new(&dates, width).unwrap();
            let bounds = scale.bounds();
            let mut before = 0.0;
            for day in (bounds.first.0..=bounds.last.0).step_by(13) {
                let x = scale.x(Day(day));
                prop_assert!(before <= x && x <= width + 1e-6);
                before = x;
            }
        }

        #[test]
        fn a_drawn_day_is_found_again_at_its_place(dates in any_dates(), width in 200.0..2000.0) {
            let scale = Scale::new(&dates, width).unwrap();
            for segment in scale.segments() {
                for day in [segment.days.first, segment.days.last] {
                    let middle = scale.x(day) + segment.day_px / 2.0;
                    prop_assert_eq!(scale.day_at(middle), day);
                }
            }
        }

        #[test]
        fn the_segments_fill_the_width(dates in any_dates(), width in 200.0..2000.0) {
            let scale = Scale::new(&dates, width).unwrap();
            let segments = scale.segments();
            prop_assert_eq!(segments[0].x0, 0.0);
            prop_assert!((segments[segments.len() - 1].x1 - width).abs() < 1e-6);
            for pair in segments.windows(2) {
                prop_assert!((pair[1].x0 - pair[0].x1 - BREAK_PX).abs() < 1e-6);
                prop_assert!(pair[0].days.last < pair[1].days.first);
            }
        }

        #[test]
        fn every_date_is_on_the_axis(dates in any_dates(), width in 200.0..2000.0) {
            let scale = Scale::new(&dates, width).unwrap();
            for days in dates {
                let (left, right) = scale.span(days);
                prop_assert!(0.0 <= left && left <= right && right <= width + 1e-6);
            }
        }
    }
}
