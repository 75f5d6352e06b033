//! Where each mark stands.
//!
//! One mark a statement, as long as that fits: a day is a dot, a longer date a
//! pill as wide as it is uncertain, each in the lowest row where it touches no
//! other. When the rows outgrow the room, they move together like coins in a
//! stack; when even that is too high, the marks are gathered into bars.

use core::cmp::Reverse;

use linimasa_dossier::calendar::{Day, DayRange};
use linimasa_dossier::order;

use super::scale::{Scale, closed, within};
use super::step::Step;

/// The height of a mark and the width of a dot.
pub const MARK_PX: f64 = 9.6;
/// From row to row, while there is room.
const PITCH_PX: f64 = 10.6;
/// From row to row at least: what is left of a coin under the next.
const PITCH_PX_MIN: f64 = 5.6;
/// An imprecise date is wider than a dot, however narrow the scale.
const PILL_PX_MIN: f64 = 13.0;
/// Marks wider than this lie at the bottom, so that the others stand on them.
const LONG_PX: f64 = 30.0;
/// Between the axis and the lowest row.
const FOOT_PX: f64 = 2.0;
/// More marks than this are bars without trying.
const MARKS_MAX: usize = 1200;
/// A bar is at least this wide, its gap included.
const BAR_PX_MIN: f64 = 9.0;
/// The lowest bar.
const BAR_HEIGHT_PX_MIN: f64 = 3.0;
/// Above the tallest bar, for its number.
pub const NUMBER_PX: f64 = 14.0;
/// How wide a digit over a bar is at most.
const DIGIT_PX: f64 = 7.4;
/// Rows of dates that are longer than a bar, above the bars.
const LONG_ROWS_MAX: usize = 3;
/// The height of such a date: it holds its number.
pub const LONG_HEIGHT_PX: f64 = 14.0;
/// From row to row of such dates.
const LONG_PITCH_PX: f64 = 15.5;

/// A mark to be drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plotted {
    /// The days it stands for.
    pub days: DayRange,
    /// The hue of its actor.
    pub hue: Option<u8>,
    /// Whether the chosen range has it.
    pub inside: bool,
}

/// What an item looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One day.
    Dot,
    /// Longer, or a range of which the axis shows a part: then it is cut.
    Pill {
        /// It began before what is shown.
        cut_left: bool,
        /// It ends after what is shown.
        cut_right: bool,
    },
    /// The statements of a day, month, quarter, year or decade.
    Bar,
}

/// The marks of one hue within an item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The hue; none is neutral.
    pub hue: Option<u8>,
    /// Whether it lies outside of the range.
    pub faint: bool,
    /// The upper end.
    pub y: f64,
    /// The height.
    pub height: f64,
}

/// Something to see and to press.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it looks like.
    pub shape: Shape,
    /// The days it stands for.
    pub days: DayRange,
    /// The left end.
    pub x: f64,
    /// The upper end.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
    /// Its colours from bottom to top; at least one.
    pub parts: Vec<Part>,
    /// What it stands for: indexes into the marks that were laid out.
    pub marks: Vec<u32>,
    /// Whether there is room for its number.
    pub numbered: bool,
}

impl Item {
    /// Its middle.
    pub fn middle(&self) -> f64 {
        self.x + self.width / 2.0
    }

    /// How far a point is from it; 0 inside. The room above a bar is part of
    /// it, though anything else there goes before.
    fn distance(&self, x: f64, y: f64) -> f64 {
        let over = self.shape == Shape::Bar && y < self.y;
        let top = if over { y } else { self.y };
        let dx = (self.x - x).max(x - self.x - self.width).max(0.0);
        let dy = (top - y).max(y - self.y - self.height).max(0.0);
        dx.hypot(dy) + if over { 0.5 } else { 0.0 }
    }
}

/// The item at a point, or the nearest within `reach`.
pub fn nearest(items: &[Item], x: f64, y: f64, reach: f64) -> Option<usize> {
    let mut best = None;
    let mut least = reach;
    for (index, item) in items.iter().enumerate() {
        let distance = item.distance(x, y);
        if distance < least || (distance <= least && best.is_none()) {
            (best, least) = (Some(index), distance);
        }
    }
    best
}

/// All items that a finger at a point may mean.
pub fn under_finger(items: &[Item], x: f64, y: f64, reach: f64) -> Vec<usize> {
    let near = |item: &Item| item.distance(x, y) <= reach;
    let column = |item: &Item| item.shape == Shape::Dot && (item.middle() - x).abs() <= reach / 1.5;
    let indexes = |wanted: &dyn Fn(&Item) -> bool| -> Vec<usize> {
        (0..items.len())
            .filter(|&index| wanted(&items[index]))
            .collect()
    };
    let meant = indexes(&near);
    if meant.len() < 2 {
        return meant;
    }
    indexes(&|item| near(item) || column(item))
}

/// Lays `marks` out over `scale`, `room` high, in the order of their days.
/// `hues` says whether bars are coloured too: only a few hues make one clearer.
pub fn marks(scale: &Scale, marks: &[Plotted], room: f64, hues: bool) -> Vec<Item> {
    let mut items = match stacked(scale, marks, room) {
        Some(items) => items,
        None if hues => bars(scale, marks, room),
        None => bars(scale, &neutral(marks), room),
    };
    order::sort_by_key(&mut items, |item| (item.days, item.marks.first().copied()));
    items
}

fn neutral(marks: &[Plotted]) -> Vec<Plotted> {
    let without = |mark: &Plotted| Plotted { hue: None, ..*mark };
    marks.iter().map(without).collect()
}

/// Below the axis: a tick an article. Those too near to tell apart share one,
/// the longer the more they are.
pub fn publications(scale: &Scale, articles: &[Plotted], room: f64) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for (index, article) in (0..).zip(articles) {
        let (left, right) = scale.span(article.days);
        let precise = right - left <= 6.0 || article.days.len_days() == 1;
        let width = if precise { 2.0 } else { right - left };
        let x = if precise {
            (left + right) / 2.0 - 1.0
        } else {
            left
        };
        let same = |item: &&mut Item| (item.x - x).abs() < 3.0 && item.width == width;
        if let Some(item) = items.iter_mut().rev().take(4).find(same) {
            item.marks.push(index);
            item.parts[0].faint &= !article.inside;
            item.days.last = item.days.last.max(article.days.last);
            continue;
        }
        items.push(Item {
            x,
            width,
            parts: vec![part(article, 0.0, 0.0)],
            marks: vec![index],
            ..item(Shape::Bar, article.days)
        });
    }
    for item in &mut items {
        let tall = (room * 0.55 + 2.0 * (item.marks.len() - 1) as f64).min(room);
        item.height = if item.width > 2.0 { 4.0 } else { tall };
        item.parts[0].height = item.height;
    }
    order::sort_by_key(&mut items, |item| item.days);
    items
}

fn item(shape: Shape, days: DayRange) -> Item {
    Item {
        shape,
        days,
        x: 0.0,
        y: 0.0,
        width: 0.0,
        height: MARK_PX,
        parts: Vec::new(),
        marks: Vec::new(),
        numbered: false,
    }
}

fn part(mark: &Plotted, y: f64, height: f64) -> Part {
    Part {
        hue: mark.hue,
        faint: !mark.inside,
        y,
        height,
    }
}

/// The horizontal place of a single mark.
fn placed(scale: &Scale, days: DayRange) -> (Shape, f64, f64) {
    let (left, right) = scale.span(closed(days));
    let segment = scale.segment_at((left + right) / 2.0);
    let shape = if days.len_days() == 1 {
        Shape::Dot
    } else {
        Shape::Pill {
            cut_left: scale.cuts_before(days.first),
            cut_right: scale.cuts_after(days.last),
        }
    };
    let width = match shape {
        Shape::Dot => MARK_PX,
        _ => (right - left).max(PILL_PX_MIN),
    };
    let x = (left + right - width) / 2.0;
    let x = if width < segment.x1 - segment.x0 {
        within(x, segment.x0, segment.x1 - width)
    } else {
        x.max(0.0)
    };
    (shape, x, width)
}

/// One item a mark in rows, or nothing where they outgrow the room.
fn stacked(scale: &Scale, marks: &[Plotted], room: f64) -> Option<Vec<Item>> {
    if marks.len() > MARKS_MAX {
        return None;
    }
    let mut items: Vec<Item> = (0..)
        .zip(marks)
        .map(|(index, mark)| {
            let (shape, x, width) = placed(scale, mark.days);
            Item {
                x,
                width,
                parts: vec![part(mark, 0.0, MARK_PX)],
                marks: vec![index],
                ..item(shape, mark.days)
            }
        })
        .collect();
    order::sort_by_key(&mut items, |item| {
        (
            item.width <= LONG_PX,
            item.days,
            item.parts[0].hue.unwrap_or(u8::MAX),
        )
    });
    let rows_max = ((room - FOOT_PX - MARK_PX) / PITCH_PX_MIN) as usize + 1;
    let rows = in_rows(&mut items, rows_max)?;
    let pitch = ((room - FOOT_PX - MARK_PX) / (rows.max(2) - 1) as f64).min(PITCH_PX);
    for item in &mut items {
        // Until here the row stands in the place of the height.
        item.y = room - FOOT_PX - MARK_PX - item.y * pitch;
        item.parts[0].y = item.y;
    }
    Some(items)
}

/// Gives each item the lowest free row, as its `y`; the number of rows.
fn in_rows(items: &mut [Item], rows_max: usize) -> Option<usize> {
    let mut rows: Vec<Vec<(f64, f64)>> = Vec::new();
    for item in items {
        let (left, right) = (item.x - 0.5, item.x + item.width + 0.5);
        let free =
            |row: &Vec<(f64, f64)>| row.iter().all(|&(from, to)| right <= from || to <= left);
        let row = rows.iter().position(free).unwrap_or(rows.len());
        if row == rows_max {
            return None;
        }
        if row == rows.len() {
            rows.push(Vec::new());
        }
        rows[row].push((left, right));
        item.y = row as f64;
    }
    Some(rows.len())
}

/// What a bar gathers, the finest unit that is wide enough.
fn bar_step(scale: &Scale, day: Day) -> Step {
    let day_px = scale.segment_of(day).day_px;
    [
        Step::Days(1),
        Step::Months(1),
        Step::Months(3),
        Step::Years(1),
        Step::Years(10),
    ]
    .into_iter()
    .find(|step| step.days() * day_px >= BAR_PX_MIN)
    .unwrap_or(Step::Years(100))
}

/// Bars over their units, and above them what is longer than its unit.
fn bars(scale: &Scale, marks: &[Plotted], room: f64) -> Vec<Item> {
    let mut gathered: Vec<((bool, DayRange), Vec<u32>)> = Vec::new();
    for (index, mark) in (0..).zip(marks) {
        let days = closed(mark.days);
        let unit = bar_step(scale, days.first).around(days.first);
        let fits = days.last <= unit.last;
        let key = if fits { unit } else { days };
        order::entry(&mut gathered, (fits, key)).push(index);
    }
    let (mut bars, mut long) = (Vec::new(), Vec::new());
    for ((fits, days), indexes) in gathered {
        if fits {
            bars.push(bar(scale, days, indexes));
        } else {
            long.push(gathered_long(scale, days, indexes));
        }
    }
    let rows = long_rows(&mut long);
    let top = rows as f64 * LONG_PITCH_PX + NUMBER_PX;
    raise(&mut bars, marks, top, room);
    for item in &mut long {
        item.y = (rows as f64 - 1.0 - item.y) * LONG_PITCH_PX;
        item.height = LONG_HEIGHT_PX;
        item.parts = parts(marks, &item.marks, item.y + item.height, item.height);
    }
    number(&mut bars);
    bars.append(&mut long);
    bars
}

fn bar(scale: &Scale, days: DayRange, marks: Vec<u32>) -> Item {
    let (left, right) = scale.span(days);
    Item {
        x: left,
        width: (right - left - 1.0).max(BAR_PX_MIN - 1.0),
        marks,
        ..item(Shape::Bar, days)
    }
}

fn gathered_long(scale: &Scale, days: DayRange, marks: Vec<u32>) -> Item {
    let (shape, x, width) = placed(scale, days);
    let numbered = width >= marks.len().to_string().len() as f64 * DIGIT_PX + 8.0;
    Item {
        x,
        width,
        marks,
        numbered,
        ..item(shape, days)
    }
}

/// Gives the long dates rows, as their `y`. Those for which there is no row
/// are joined with what they overlap in the last one.
fn long_rows(long: &mut Vec<Item>) -> usize {
    longest_first(long);
    let mut rows = 0;
    while in_rows(long, LONG_ROWS_MAX).is_none() {
        join_shortest(long);
    }
    for item in long.iter() {
        rows = rows.max(item.y as usize + 1);
    }
    rows
}

/// Joins the shortest of the long dates with its nearest neighbour.
fn join_shortest(long: &mut Vec<Item>) {
    let Some(mut last) = long.pop() else { return };
    let apart = |item: &Item| (item.middle() - last.middle()).abs();
    let nearest = (0..long.len()).min_by(|&a, &b| apart(&long[a]).total_cmp(&apart(&long[b])));
    let Some(nearest) = nearest else { return };
    let into = &mut long[nearest];
    let right = (into.x + into.width).max(last.x + last.width);
    into.x = into.x.min(last.x);
    into.width = right - into.x;
    into.days.first = into.days.first.min(last.days.first);
    into.days.last = into.days.last.max(last.days.last);
    into.marks.append(&mut last.marks);
    into.numbered = true;
    longest_first(long);
}

fn longest_first(items: &mut Vec<Item>) {
    order::sort_by(items, |a, b| b.width.total_cmp(&a.width));
}

/// Makes each bar as high as it has marks; the highest reaches `top`.
fn raise(bars: &mut [Item], marks: &[Plotted], top: f64, room: f64) {
    let most = bars.iter().map(|bar| bar.marks.len()).max().unwrap_or(1);
    let mark_px = (room - top) / most as f64;
    for bar in bars {
        bar.height = (bar.marks.len() as f64 * mark_px).max(BAR_HEIGHT_PX_MIN);
        bar.y = room - bar.height;
        bar.parts = parts(marks, &bar.marks, room, bar.height);
    }
}

/// The colours of an item: what is inside the range at the bottom, by hue.
fn parts(marks: &[Plotted], indexes: &[u32], bottom: f64, height: f64) -> Vec<Part> {
    let mut counts: Vec<((bool, u8), u32)> = Vec::new();
    for &index in indexes {
        let mark = &marks[index as usize];
        let key = (!mark.inside, mark.hue.unwrap_or(u8::MAX));
        *order::entry(&mut counts, key) += 1;
    }
    let mut below = 0;
    let mark_px = height / indexes.len().max(1) as f64;
    let mut parts = Vec::with_capacity(counts.len());
    for ((faint, hue), count) in counts {
        below += count;
        parts.push(Part {
            hue: (hue != u8::MAX).then_some(hue),
            faint,
            y: bottom - f64::from(below) * mark_px,
            height: f64::from(count) * mark_px,
        });
    }
    parts
}

/// Numbers the bars of more than one, the tallest first, where the number touches neither a
/// taller bar nor another number.
fn number(bars: &mut [Item]) {
    let mut tallest_first: Vec<usize> = (0..bars.len()).collect();
    order::sort_by_key(&mut tallest_first, |&index| {
        Reverse(bars[index].marks.len())
    });
    for index in tallest_first {
        let bar = &bars[index];
        let half = bar.marks.len().to_string().len() as f64 * DIGIT_PX / 2.0 + 1.0;
        let (left, right) = (bar.middle() - half, bar.middle() + half);
        let free = bars.iter().enumerate().all(|(other, taller)| {
            let reach = if taller.numbered { half } else { 0.0 };
            other == index
                || taller.x + taller.width + reach <= left
                || right <= taller.x - reach
                || (!taller.numbered && taller.y >= bar.y)
        });
        bars[index].numbered = free && bars[index].marks.len() > 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ROOM: f64 = 112.0;

    fn day(year: i32, month: u8, of_month: u8) -> Day {
        Day::from_civil(year, month, of_month).unwrap()
    }

    fn mark(first: Day, last: Day) -> Plotted {
        Plotted {
            days: DayRange { first, last },
            hue: None,
            inside: true,
        }
    }

    fn laid_out(all: &[Plotted], width: f64) -> Vec<Item> {
        let dates: Vec<DayRange> = all.iter().map(|mark| mark.days).collect();
        marks(&Scale::new(&dates, width).unwrap(), all, ROOM, true)
    }

    fn touch(a: &Item, b: &Item) -> bool {
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    }

    #[test]
    fn statements_on_one_day_stand_on_each_other() {
        let one = mark(day(2020, 11, 10), day(2020, 11, 10));
        let items = laid_out(&[one; 4], 600.0);
        assert_eq!(items.len(), 4);
        assert!(items.iter().all(|item| item.shape == Shape::Dot));
        assert!(items.iter().all(|item| item.x == items[0].x));
        assert!(items.windows(2).all(|pair| !touch(&pair[0], &pair[1])));
    }

    #[test]
    fn a_month_is_as_wide_as_it_is_uncertain() {
        let month = mark(day(2023, 9, 1), day(2023, 9, 30));
        let items = laid_out(&[month, mark(day(2023, 1, 1), day(2023, 1, 1))], 1000.0);
        let dates = [month.days, items[0].days];
        let scale = Scale::new(&dates, 1000.0).unwrap();
        let (left, right) = scale.span(month.days);
        assert!((items[1].width - (right - left)).abs() < 0.01);
        assert!(items[1].width > 5.0 * MARK_PX);
    }

    #[test]
    fn what_reaches_beyond_the_axis_is_cut() {
        let mut all: Vec<Plotted> = (1..=28)
            .map(|of_month| mark(day(2024, 5, of_month), day(2024, 5, of_month)))
            .collect();
        all.push(mark(day(2020, 1, 1), day(2029, 12, 31)));
        let items = laid_out(&all, 800.0);
        let both = Shape::Pill {
            cut_left: true,
            cut_right: true,
        };
        assert_eq!(items.iter().filter(|item| item.shape == both).count(), 1);
    }

    #[test]
    fn a_stack_that_outgrows_the_room_becomes_a_bar_with_its_number() {
        let one = mark(day(2024, 4, 17), day(2024, 4, 17));
        let coins = laid_out(&[one; 18], 600.0);
        assert_eq!(coins.len(), 18);
        assert!(coins.iter().all(|item| item.y >= 0.0));
        let bars = laid_out(&[one; 40], 600.0);
        assert_eq!(bars.len(), 1);
        assert_eq!((bars[0].marks.len(), bars[0].numbered), (40, true));
    }

    #[test]
    fn years_among_bars_of_months_are_no_bar() {
        let mut all: Vec<Plotted> = (0..300)
            .map(|number| mark(Day(19_000 + number % 90), Day(19_000 + number % 90)))
            .collect();
        all.push(mark(day(2022, 1, 1), day(2022, 12, 31)));
        let items = laid_out(&all, 700.0);
        let pills = items.iter().filter(|item| item.shape != Shape::Bar);
        assert_eq!(pills.map(|pill| pill.marks.len()).sum::<usize>(), 1);
    }

    #[test]
    fn a_finger_means_the_whole_stack_and_a_pointer_one_mark() {
        let one = mark(day(2020, 11, 10), day(2020, 11, 10));
        let items = laid_out(&[one; 4], 600.0);
        let (x, y) = (items[2].middle(), items[2].y + 4.0);
        assert_eq!(nearest(&items, x, y, 4.0), Some(2));
        assert_eq!(under_finger(&items, x, y, 12.0).len(), 4);
        assert_eq!(nearest(&items, x + 200.0, y, 12.0), None);
    }

    #[test]
    fn articles_of_one_day_share_a_tick() {
        let all = [
            mark(day(2024, 4, 17), day(2024, 4, 17)),
            mark(day(2024, 4, 17), day(2024, 4, 17)),
            mark(day(2024, 6, 12), day(2024, 6, 12)),
        ];
        let dates: Vec<DayRange> = all.iter().map(|mark| mark.days).collect();
        let ticks = publications(&Scale::new(&dates, 600.0).unwrap(), &all, 24.0);
        let counts: Vec<usize> = ticks.iter().map(|tick| tick.marks.len()).collect();
        assert_eq!(counts, [2, 1]);
        assert!(ticks[0].height > ticks[1].height);
    }

    fn any_marks() -> impl Strategy<Value = Vec<Plotted>> {
        let length = prop_oneof![4 => Just(0), 2 => 0..40, 1 => 0..4000];
        let one = (16_000..20_000, length, 0..7_u8, prop::bool::ANY);
        let one = one.prop_map(|(first, length, hue, inside)| Plotted {
            days: DayRange {
                first: Day(first),
                last: Day(first + length),
            },
            hue: (hue < 6).then_some(hue),
            inside,
        });
        prop::collection::vec(one, 1..120)
    }

    proptest! {
        #[test]
        fn every_mark_is_drawn_once_inside_the_room(all in any_marks(), width in 200.0..1500.0) {
            let items = laid_out(&all, width);
            let mut drawn: Vec<u32> = items.iter().flat_map(|item| item.marks.clone()).collect();
            drawn.sort_unstable();
            prop_assert_eq!(drawn, (0..all.len() as u32).collect::<Vec<_>>());
            for item in &items {
                prop_assert!(item.x >= -0.01 && item.x + item.width <= width + 0.01, "{item:?}");
                prop_assert!(item.y >= -0.01 && item.y + item.height <= ROOM + 0.01, "{item:?}");
                prop_assert!(item.width >= 8.0, "{item:?}");
            }
        }

        #[test]
        fn the_colours_of_an_item_make_its_height(all in any_marks(), width in 200.0..1500.0) {
            for item in laid_out(&all, width) {
                let sum: f64 = item.parts.iter().map(|part| part.height).sum();
                prop_assert!((sum - item.height).abs() < 0.01, "{item:?}");
            }
        }

        #[test]
        fn numbers_of_bars_touch_nothing(all in any_marks()) {
            let many: Vec<Plotted> = (0..30).flat_map(|_| all.clone()).collect();
            let items = laid_out(&many, 700.0);
            let bars: Vec<&Item> = items.iter().filter(|item| item.shape == Shape::Bar).collect();
            for bar in bars.iter().filter(|bar| bar.numbered) {
                let half = bar.marks.len().to_string().len() as f64 * DIGIT_PX / 2.0;
                for other in bars.iter().filter(|other| other.x != bar.x && other.y < bar.y) {
                    let apart = (other.middle() - bar.middle()).abs();
                    prop_assert!(apart >= half + other.width / 2.0);
                }
            }
        }
    }
}
