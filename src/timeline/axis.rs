//! The axis, the band of the chosen range and its two handles.

use yew::prelude::*;

use super::brush::{self, End};
use super::gesture::Grips;
use super::picture::Picture;
use super::scale::within;
use super::svg::{element, group, keyed, line, listed, px, rect, seen, word, words};
use crate::dates::{self, Length};
use crate::strings::Strings;

/// The size of a handle that is seen.
const GRIP_PX: (f64, f64) = (10.0, 26.0);

/// Lines, labels and breaks.
pub fn axis(picture: &Picture, strings: &Strings) -> Html {
    let ground = &picture.ground;
    let frame = ground.frame;
    let base = frame.axis();
    let mut ticks = Vec::new();
    for tick in &ground.ticks.ticks {
        let (top, bottom) = if tick.labelled {
            (frame.top(), base + 6.0)
        } else {
            (base, base + 3.0)
        };
        ticks.push(line("", (tick.x, top), (tick.x, bottom)));
    }
    let mut bases = Vec::new();
    for segment in ground.scale.segments() {
        let class = "lini-timeline__base";
        bases.push(line(class, (segment.x0, base), (segment.x1, base)));
    }
    let mut breaks = Vec::new();
    for &x in &ground.ticks.breaks {
        let title = words(strings.timeline.axis_break.into());
        let title = element("title", &[], Vec::new(), vec![title]).into();
        let values = vec!["lini-timeline__break".into(), slashes(x, base).into()];
        breaks.push(element("path", &["class", "d"], values, vec![title]));
    }
    let mut labels = Vec::new();
    for label in &ground.ticks.labels {
        let class = if label.strong {
            "lini-timeline__label lini-timeline__label--strong"
        } else {
            "lini-timeline__label"
        };
        labels.push(word(class, label.x, base + 15.0, false, &label.text));
    }
    let parts = vec![
        group("", listed(ticks)),
        group("", listed(bases)),
        group("", listed(breaks)),
        group("", labels),
    ];
    seen("lini-timeline__axis", parts)
}

/// Two strokes across the axis: something is left out here.
fn slashes(x: f64, base: f64) -> String {
    let (bottom, top) = (px(base + 6.0), px(base - 6.0));
    let mut out = String::new();
    for x in [x - 3.0, x + 3.0] {
        let ends = [
            "M",
            &px(x - 3.0),
            " ",
            &bottom,
            "L",
            &px(x + 3.0),
            " ",
            &top,
        ];
        out.push_str(&ends.concat());
    }
    out
}

/// The chosen range.
pub fn band(picture: &Picture, grips: Grips) -> Html {
    let mut parts = Vec::new();
    if let Some(range) = picture.range {
        let (left, right) = picture.ground.scale.span(range);
        let size = ((right - left).max(2.0), grips.bottom - grips.top);
        let band = rect("lini-timeline__band".into(), left, grips.top, size, 0.0);
        parts.push(band.into());
    }
    seen("", parts)
}

/// Both ends of the range.
pub fn handles(picture: &Picture, grips: Grips, strings: &Strings) -> Html {
    let (left, right) = picture.ground.scale.span(picture.chosen());
    let class = if picture.range.is_some() {
        "lini-timeline__handles"
    } else {
        "lini-timeline__handles lini-timeline__handles--idle"
    };
    let from = handle(picture, grips, End::From, left, strings);
    let to = handle(picture, grips, End::To, right, strings);
    group(class, vec![from, to])
}

fn handle(picture: &Picture, grips: Grips, end: End, x: f64, strings: &Strings) -> Html {
    let scale = &picture.ground.scale;
    let (bounds, range) = (scale.bounds(), picture.chosen());
    let dates = brush::ends(scale, range);
    let (name, label, min, max, now, date) = match end {
        End::From => (
            "from",
            strings.timeline.range_from,
            bounds.first,
            range.last,
            range.first,
            dates.0,
        ),
        End::To => (
            "to",
            strings.timeline.range_to,
            range.first,
            bounds.last,
            range.last,
            dates.1,
        ),
    };
    let values = vec![
        "lini-timeline__handle".into(),
        "slider".into(),
        "0".into(),
        label.into(),
        "horizontal".into(),
        min.0.to_string().into(),
        max.0.to_string().into(),
        now.0.to_string().into(),
        dates::date(date, Length::Long, &strings.dates).into(),
        name.into(),
    ];
    let shape = handle_shape(picture, grips, x);
    keyed(name, element("g", HANDLE, values, shape))
}

const HANDLE: &[&str] = &[
    "class",
    "role",
    "tabindex",
    "aria-label",
    "aria-orientation",
    "aria-valuemin",
    "aria-valuemax",
    "aria-valuenow",
    "aria-valuetext",
    "data-end",
];

/// Where a handle can be taken, and what is seen of it.
fn handle_shape(picture: &Picture, grips: Grips, x: f64) -> Vec<Html> {
    let (width, height) = GRIP_PX;
    let height = height.min(grips.bottom - grips.top);
    let reach_y = (grips.reach * 2.0)
        .min((grips.bottom - grips.top) / 2.0)
        .max(12.0);
    let middle = grips.middle();
    let edge = within(x, width / 2.0, picture.ground.frame.width - width / 2.0);
    let part = |class: &'static str, x: f64, size: (f64, f64), round: f64| {
        let left = x - size.0 / 2.0;
        rect(class.into(), left, middle - size.1 / 2.0, size, round).into()
    };
    let reach = (grips.reach * 2.0, reach_y * 2.0);
    vec![
        part("lini-timeline__reach", x, reach, 0.0),
        line("lini-timeline__edge", (x, grips.top), (x, grips.bottom)).into(),
        part("lini-timeline__grip", edge, (width, height), width / 2.0),
    ]
}
