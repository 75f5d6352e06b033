//! What stands at the axis: lines where a unit begins, and labels that never
//! touch each other.

use linimasa_dossier::calendar::{Day, DayRange};

use super::scale::{BREAK_PX, Scale, Segment};
use super::step::{STEPS, Step};
use crate::dates::{self, Length};
use crate::strings::DateWords;

/// How wide a character of a label is at most; labels are set at 12 px, and
/// the widest common system font takes 7.6 px for a digit.
const CHAR_PX: f64 = 7.6;
/// Between a line and its label.
const LABEL_INSET_PX: f64 = 5.0;
/// Between the end of a label and the next one's line.
const LABEL_GAP_PX: f64 = 6.0;
/// Lines without a label stand at least this far apart.
const MINOR_PX_MIN: f64 = 5.0;

/// A line across the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Where.
    pub x: f64,
    /// Whether a labelled unit begins here.
    pub labelled: bool,
}

/// A word below the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Its left end.
    pub x: f64,
    /// The room it takes at most.
    pub width: f64,
    /// What it says.
    pub text: String,
    /// Whether it names a bigger unit than its neighbours: a year among months.
    pub strong: bool,
}

/// All ticks and labels of an axis, each from left to right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ticks {
    /// The lines.
    pub ticks: Vec<Tick>,
    /// The labels.
    pub labels: Vec<Label>,
    /// The middle of each break in the axis.
    pub breaks: Vec<f64>,
}

impl Ticks {
    /// The ticks of `scale`.
    pub fn new(scale: &Scale, words: &DateWords) -> Ticks {
        let mut all = Ticks::default();
        let segments = scale.segments();
        for segment in segments {
            let step = step_for(segment);
            all.minor(segment, step);
            all.major(segment, step, words);
        }
        all.breaks = segments[1..]
            .iter()
            .map(|segment| segment.x0 - BREAK_PX / 2.0)
            .collect();
        all
    }

    fn minor(&mut self, segment: &Segment, step: Step) {
        let Some(minor) = minor_of(step, segment.day_px) else {
            return;
        };
        let lines = places(minor, segment).filter(|&day| step.floor(day) != day);
        self.ticks.extend(lines.map(|day| Tick {
            x: segment.x_of(day),
            labelled: false,
        }));
    }

    /// Labels stand right of their line, where their unit begins. A unit that
    /// began before the segment is named at its start if there is room.
    fn major(&mut self, segment: &Segment, step: Step, words: &DateWords) {
        let days: Vec<Day> = places(step, segment).collect();
        let before = self.labels.len();
        for &day in &days {
            let x = segment.x_of(day);
            self.ticks.push(Tick { x, labelled: true });
            let (text, strong) = text_of(step, day, words);
            self.place(segment, label(x + LABEL_INSET_PX, text, strong), before);
        }
        self.open(segment, step, words, before);
        let few = self.labels.len() - before <= usize::from(days.len() > 1);
        if few && let Some(lone) = lone(segment, words) {
            self.labels.truncate(before);
            self.labels.push(lone);
        }
    }

    /// Names the unit that the segment begins in, at its start. Days and
    /// months say nothing without their year, so it comes before theirs.
    fn open(&mut self, segment: &Segment, step: Step, words: &DateWords, from: usize) {
        let names_itself = matches!(step, Step::Years(_));
        let next = self.labels[from..]
            .iter()
            .find(|label| names_itself || label.strong)
            .map_or(segment.x1, |label| label.x);
        let Some(first) = opening(segment, step, next, words) else {
            return;
        };
        let end = first.x + first.width + LABEL_GAP_PX;
        let covered = self.labels[from..].iter().take_while(|label| label.x < end);
        let covered = from + covered.count();
        self.labels.splice(from..covered, [first]);
    }

    /// Keeps `label` if it fits; a strong one takes the place of weak ones.
    fn place(&mut self, segment: &Segment, label: Label, from: usize) {
        if label.x + label.width > segment.x1 {
            return;
        }
        while let Some(last) = self.labels[from..].last() {
            if last.x + last.width + LABEL_GAP_PX <= label.x {
                break;
            }
            if last.strong || !label.strong {
                return;
            }
            self.labels.pop();
        }
        self.labels.push(label);
    }
}

fn label(x: f64, text: String, strong: bool) -> Label {
    let width = width_of(&text);
    Label {
        x,
        width,
        text,
        strong,
    }
}

fn width_of(text: &str) -> f64 {
    text.chars().count() as f64 * CHAR_PX
}

/// The finest step whose labels fit between its lines and leave them calm.
fn step_for(segment: &Segment) -> Step {
    let fits = |step: &Step| {
        let px_min = match step {
            Step::Days(_) => 32.0,
            Step::Months(_) | Step::Years(10) => 66.0,
            Step::Years(_) => 44.0,
        };
        step.days() * segment.day_px >= px_min
    };
    STEPS.into_iter().find(fits).unwrap_or(Step::Years(1000))
}

/// The finest step that divides `step` and is not too dense.
fn minor_of(step: Step, day_px: f64) -> Option<Step> {
    let finer: &[Step] = match step {
        Step::Days(1) => &[],
        Step::Days(_) => &[Step::Days(1)],
        Step::Months(1) => &[Step::Days(5), Step::Days(10)],
        Step::Months(_) => &[Step::Months(1)],
        Step::Years(1) => &[Step::Months(1), Step::Months(3)],
        Step::Years(10) => &[Step::Years(1), Step::Years(5)],
        Step::Years(100) => &[Step::Years(10)],
        Step::Years(_) => &[Step::Years(1)],
    };
    let mut dense_enough = finer
        .iter()
        .filter(|finer| finer.days() * day_px >= MINOR_PX_MIN);
    dense_enough.next().copied()
}

/// Where `step` begins within a segment.
fn places(step: Step, segment: &Segment) -> impl Iterator<Item = Day> + use<> {
    // The first day shown may begin left of the segment.
    let DayRange { first, last } = segment.shown;
    let start = step.next(first);
    core::iter::successors(Some(start), move |&day| Some(step.next(day)))
        .take_while(move |&day| day <= last)
}

/// The `step` of `day` in short: "17 Apr 2024", "Apr 2024", "2024", "1990-an".
fn named(step: Step, day: Day, words: &DateWords) -> String {
    dates::date(step.date(day), Length::Short, words)
}

/// A label, and whether it names more than its step.
fn text_of(step: Step, day: Day, words: &DateWords) -> (String, bool) {
    let (year, month, of_month) = day.civil();
    match step {
        Step::Years(10) => (named(Step::Years(10), day, words), false),
        Step::Years(_) => (dates::year(year, words), false),
        _ if month == 1 && of_month == 1 => (dates::year(year, words), true),
        Step::Days(_) if of_month > 1 => (of_month.to_string(), false),
        Step::Days(_) => (named(Step::Months(1), day, words), true),
        Step::Months(_) => (words.months_short[usize::from(month) - 1].to_owned(), false),
    }
}

/// The label at the start of a segment that begins within a unit: the biggest
/// unit, and the smaller one too where both fit.
fn opening(segment: &Segment, step: Step, end: f64, words: &DateWords) -> Option<Label> {
    let x = segment.x0;
    let fits = |text: &String| x + width_of(text) + LABEL_GAP_PX <= end;
    let first = segment.opening();
    let (year, ..) = first.civil();
    let month = named(Step::Months(1), first, words);
    let texts = match step {
        Step::Years(10..) => [
            named(Step::Years(10), first, words),
            dates::year(year, words),
        ],
        Step::Years(_) => [dates::year(year, words), String::new()],
        Step::Months(_) => [month, dates::year(year, words)],
        Step::Days(_) => [month, String::new()],
    };
    let text = texts
        .into_iter()
        .find(|text| !text.is_empty() && fits(text))?;
    Some(label(x, text, true))
}

/// What a segment without a labelled line is called, as exactly as it fits, in
/// its middle.
fn lone(segment: &Segment, words: &DateWords) -> Option<Label> {
    let days = segment.days;
    let mut whole = [
        Step::Days(1),
        Step::Months(1),
        Step::Years(1),
        Step::Years(10),
    ]
    .into_iter()
    .filter(|step| step.around(days.first) == step.around(days.last))
    .map(|step| named(step, days.first, words));
    let room = segment.x1 - segment.x0 + BREAK_PX / 2.0;
    let text = whole.find(|text| width_of(text) <= room)?;
    let width = width_of(&text);
    let x = ((segment.x0 + segment.x1 - width) / 2.0).max(segment.x0);
    Some(Label {
        x,
        width,
        text,
        strong: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::UiLang;
    use proptest::prelude::*;

    fn range(first: (i32, u8, u8), last: (i32, u8, u8)) -> DayRange {
        let day = |(year, month, day)| Day::from_civil(year, month, day).unwrap();
        DayRange {
            first: day(first),
            last: day(last),
        }
    }

    fn labels(dates: &[DayRange], width: f64) -> Vec<String> {
        let scale = Scale::new(dates, width).unwrap();
        let ticks = Ticks::new(&scale, UiLang::Id.dates());
        ticks.labels.into_iter().map(|label| label.text).collect()
    }

    #[test]
    fn years_are_labelled_where_they_begin_and_the_first_at_the_edge() {
        let dates = [
            range((2020, 9, 21), (2020, 9, 30)),
            range((2025, 11, 1), (2025, 11, 30)),
        ];
        assert_eq!(
            labels(&dates, 1216.0),
            ["2020", "2021", "2022", "2023", "2024", "2025"]
        );
    }

    #[test]
    fn months_are_labelled_with_the_year_at_january() {
        let dates = [
            range((2023, 11, 10), (2023, 11, 10)),
            range((2024, 3, 20), (2024, 3, 20)),
        ];
        assert_eq!(
            labels(&dates, 420.0),
            ["Nov 2023", "Des", "2024", "Feb", "Mar"]
        );
    }

    #[test]
    fn days_are_labelled_with_the_month_where_it_begins() {
        let dates = [range((2024, 4, 29), (2024, 5, 4))];
        assert_eq!(labels(&dates, 300.0), ["Apr 2024", "Mei 2024", "3", "4"]);
    }

    #[test]
    fn an_island_of_one_decade_is_called_by_it() {
        let mut dates = vec![range((1990, 1, 1), (1999, 12, 31))];
        dates.extend((1..25).map(|day| range((2024, 5, day), (2024, 5, day))));
        assert_eq!(labels(&dates, 360.0)[0], "1990-an");
    }

    #[test]
    fn an_island_of_one_month_is_called_by_it() {
        let mut dates = vec![range((1998, 5, 21), (1998, 5, 21))];
        dates.extend((1..25).map(|day| range((2024, 5, day), (2024, 5, day))));
        assert_eq!(labels(&dates, 700.0)[0], "Mei 1998");
    }

    #[test]
    fn a_segment_that_no_unit_names_keeps_its_one_label() {
        let day = |first: i32, length: i32| DayRange {
            first: Day(first),
            last: Day(first + length),
        };
        let dates = [
            (701, 69),
            (13709, 3522),
            (-34557, 0),
            (27460, 1760),
            (2655, 826),
        ];
        let dates = dates.map(|(first, length)| day(first, length));
        assert!(!labels(&dates, 200.0).is_empty());
    }

    proptest! {
        #[test]
        fn labels_never_overlap_and_stay_inside(
            firsts in prop::collection::vec((-40_000..30_000, 0..4000), 1..30),
            width in 200.0..2000.0,
            near in prop::bool::ANY,
        ) {
            let squeeze = if near { 50 } else { 1 };
            let dates: Vec<DayRange> = firsts
                .into_iter()
                .map(|(first, length)| DayRange {
                    first: Day(first / squeeze),
                    last: Day((first + length) / squeeze),
                })
                .collect();
            let scale = Scale::new(&dates, width).unwrap();
            let ticks = Ticks::new(&scale, UiLang::Id.dates());
            let mut end = 0.0;
            for label in &ticks.labels {
                prop_assert!(label.x >= end, "{:?}", ticks.labels);
                end = label.x + label.width;
            }
            prop_assert!(end <= width + BREAK_PX, "{:?}", ticks.labels);
            prop_assert!(!ticks.labels.is_empty());
        }
    }
}
