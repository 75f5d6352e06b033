//! The marks and the publications: two rows of things to press, each one stop
//! for the tab key.

use linimasa_markup::html;
use yew::prelude::*;

use super::layout::{Item, MARK_PX, Part, Shape};
use super::picture::{Picture, Row, Target, described, shortened};
use super::svg::{at, classes, given, listed, pill, px, rect, word};
use crate::dates;
use crate::hues::class_of;
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
    let shown = listed(items, &|index, item| {
        let tabindex = if index == stop { "0" } else { "-1" };
        html! {
            <g key={index} class="lini-timeline__item" role="button" aria-label={names.get(index).cloned()}
                tabindex={tabindex} data-row={row.name()} data-index={AttrValue::from(index.to_string())}>
                { for shape(item, row, strings) }
            </g>
        }
    });
    let place = ["translate(0 ", &px(picture.row_top(row)), ")"].concat();
    html! {
        <g class={class} transform={AttrValue::from(place)} role="toolbar" aria-label={label}
            aria-describedby="lini-timeline-keys">
            { for shown }
        </g>
    }
}

fn shape(item: &Item, row: Row, strings: &Strings) -> Vec<Html> {
    if row == Row::Publications {
        return vec![tick(item)];
    }
    if item.shape == Shape::Bar {
        let bars = listed(&item.parts, &|key, part| {
            let size = (item.width, part.height);
            rect(key, mark_class(part, false), (item.x, part.y), size, 0.0)
        });
        let number = numbered(item, item.y - 4.0, strings);
        return vec![html! { <g>{ for bars }</g> }, number];
    }
    if item.marks.len() == 1 {
        return vec![single(item, &item.parts[0])];
    }
    vec![
        html! { <g class="lini-timeline__long">{ single(item, &plain(item)) }</g> },
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
    classes(&[
        "lini-timeline__mark",
        class_of(part.hue),
        given(part.faint, "lini-timeline__mark--faint"),
        given(wide, "lini-timeline__mark--wide"),
    ])
}

/// One statement: a dot or a pill.
fn single(item: &Item, part: &Part) -> Html {
    if let Shape::Pill {
        cut_left,
        cut_right,
    } = item.shape
    {
        let pill = pill(item.x, item.y, item.width, item.height, cut_left, cut_right);
        return html! { <path class={mark_class(part, true)} d={AttrValue::from(pill)} /> };
    }
    let radius = MARK_PX / 2.0;
    html! {
        <circle class={mark_class(part, false)} cx={at(item.middle())} cy={at(item.y + radius)}
            r={at(radius)} />
    }
}

fn tick(item: &Item) -> Html {
    let faint = given(item.parts[0].faint, "lini-timeline__tick--faint");
    let class = classes(&["lini-timeline__tick", faint]);
    rect(0, class, (item.x, item.y), (item.width, item.height), 0.0)
}

/// The number of an item, where it has room.
fn numbered(item: &Item, y: f64, strings: &Strings) -> Html {
    let number = item.numbered.then(|| {
        let count = u32::try_from(item.marks.len()).unwrap_or(u32::MAX);
        let number = dates::number(count, strings.dates);
        let class = "lini-timeline__number";
        word(class, item.middle(), y, Some("middle".into()), &number)
    });
    html! { <g aria-hidden="true">{ for number }</g> }
}
