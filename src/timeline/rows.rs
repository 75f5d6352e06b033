//! The marks and the publications: two rows of things to press, each one stop
//! for the tab key.

use yew::prelude::*;
use yew::virtual_dom::VTag;

use super::layout::{Item, MARK_PX, Part, Shape};
use super::picture::{Picture, Row, Target, described, shortened};
use super::svg::{at, classes, element, given, group, listed, pill, px, rect, seen, word};
use crate::dates;
use crate::strings::Strings;

/// What each item of a row is called.
pub fn names(picture: &Picture, row: Row, strings: &Strings) -> Vec<AttrValue> {
    let name = |index| {
        let (when, what) = described(picture, Target { row, index }, strings).unwrap_or_default();
        [&when, ": ", &shortened(&what)].concat().into()
    };
    (0..picture.row(row).len()).map(name).collect()
}

/// A row; `names` are its items', and the tab key reaches the one at `stop`.
pub fn row(
    picture: &Picture,
    row: Row,
    names: &[AttrValue],
    stop: usize,
    strings: &Strings,
) -> Html {
    let (class, label) = match row {
        Row::Marks => (
            "lini-timeline__row lini-timeline__row--marks",
            strings.timeline.marks,
        ),
        Row::Publications => (
            "lini-timeline__row lini-timeline__row--publications",
            strings.timeline.publications,
        ),
    };
    let items = picture.row(row);
    let stop = stop.min(items.len().saturating_sub(1));
    let mut shown = Vec::new();
    for (index, (item, name)) in items.iter().zip(names).enumerate() {
        let values = vec![
            "lini-timeline__item".into(),
            "button".into(),
            name.clone(),
            if index == stop { "0" } else { "-1" }.into(),
            row.name().into(),
            index.to_string().into(),
        ];
        shown.push(element("g", ITEM, values, shape(item, row, strings)));
    }
    let place = ["translate(0 ", &px(picture.row_top(row)), ")"].concat();
    let values = vec![
        class.into(),
        place.into(),
        "toolbar".into(),
        label.into(),
        "lini-timeline-keys".into(),
    ];
    element("g", ROW, values, listed(shown)).into()
}

const ITEM: &[&str] = &[
    "class",
    "role",
    "aria-label",
    "tabindex",
    "data-row",
    "data-index",
];
const ROW: &[&str] = &[
    "class",
    "transform",
    "role",
    "aria-label",
    "aria-describedby",
];

fn shape(item: &Item, row: Row, strings: &Strings) -> Vec<Html> {
    if row == Row::Publications {
        return vec![tick(item).into()];
    }
    if item.shape == Shape::Bar {
        let bars = item.parts.iter().map(|part| bar(item, part)).collect();
        let number = numbered(item, item.y - 4.0, strings);
        return vec![group("", listed(bars)), number];
    }
    if item.marks.len() == 1 {
        return vec![single(item, &item.parts[0]).into()];
    }
    vec![
        group(
            "lini-timeline__long",
            vec![single(item, &plain(item)).into()],
        ),
        numbered(item, item.y + item.height - 3.0, strings),
    ]
}

/// Many marks as one: its hue if they share one, faint if all of them are.
fn plain(item: &Item) -> Part {
    let first = item.parts[0];
    let hue = first
        .hue
        .filter(|_| item.parts.iter().all(|part| part.hue == first.hue));
    Part { hue, ..first }
}

fn mark_class(part: &Part, wide: bool) -> AttrValue {
    let hue = match part.hue {
        Some(0) => "lini-hue-0",
        Some(1) => "lini-hue-1",
        Some(2) => "lini-hue-2",
        Some(3) => "lini-hue-3",
        Some(4) => "lini-hue-4",
        Some(_) => "lini-hue-5",
        None => "lini-timeline__mark--neutral",
    };
    classes(&[
        "lini-timeline__mark",
        hue,
        given(part.faint, "lini-timeline__mark--faint"),
        given(wide, "lini-timeline__mark--wide"),
    ])
}

/// One statement: a dot or a pill.
fn single(item: &Item, part: &Part) -> VTag {
    if let Shape::Pill {
        cut_left,
        cut_right,
    } = item.shape
    {
        let path = pill(item.x, item.y, item.width, item.height, cut_left, cut_right);
        let values = vec![mark_class(part, true), path.into()];
        return element("path", &["class", "d"], values, Vec::new());
    }
    let radius = MARK_PX / 2.0;
    let values = vec![
        mark_class(part, false),
        at(item.middle()),
        at(item.y + radius),
        at(radius),
    ];
    element("circle", &["class", "cx", "cy", "r"], values, Vec::new())
}

fn bar(item: &Item, part: &Part) -> VTag {
    let size = (item.width, part.height);
    rect(mark_class(part, false), item.x, part.y, size, 0.0)
}

fn tick(item: &Item) -> VTag {
    let faint = given(item.parts[0].faint, "lini-timeline__tick--faint");
    let class = classes(&["lini-timeline__tick", faint]);
    rect(class, item.x, item.y, (item.width, item.height), 0.0)
}

/// The number of an item, where it has room.
fn numbered(item: &Item, y: f64, strings: &Strings) -> Html {
    if !item.numbered {
        return seen("", Vec::new());
    }
    let count = u32::try_from(item.marks.len()).unwrap_or(u32::MAX);
    let number = dates::number(count, &strings.dates);
    let class = "lini-timeline__number";
    seen("", vec![word(class, item.middle(), y, true, &number)])
}
