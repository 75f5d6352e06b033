//! The marks and the publications: two rows of things to press, each one stop
//! for the tab key.

use std::rc::Rc;

use linimasa_markup::html;
use yew::prelude::*;

use super::layout::{Item, MARK_PX, Part, Shape};
use super::picture::{Picture, Row, Target, described, shortened};
use super::svg::{pill, px};
use crate::dates;
use crate::strings::UiLang;

/// What a row shows.
#[derive(Properties)]
pub struct RowProps {
    /// What is drawn.
    pub picture: Rc<Picture>,
    /// Which row.
    pub row: Row,
    /// The item that the tab key reaches.
    pub stop: usize,
    /// The language.
    pub lang: UiLang,
}

impl PartialEq for RowProps {
    fn eq(&self, other: &RowProps) -> bool {
        Rc::ptr_eq(&self.picture, &other.picture)
            && self.row == other.row
            && self.stop == other.stop
            && self.lang == other.lang
    }
}

/// A row.
#[component]
pub fn RowView(props: &RowProps) -> Html {
    let strings = props.lang.strings();
    let (name, label) = match props.row {
        Row::Marks => ("marks", strings.timeline.marks),
        Row::Publications => ("publications", strings.timeline.publications),
    };
    let top = px(props.picture.row_top(props.row));
    let items = props.picture.row(props.row);
    let stop = props.stop.min(items.len().saturating_sub(1));
    html! {
        <g class={classes!("lini-timeline__row", ["lini-timeline__row--", name].concat())}
            transform={["translate(0 ", &top, ")"].concat()}
            role="toolbar" aria-label={label} aria-describedby="lini-timeline-keys">
            { for items.iter().enumerate().map(|(index, item)| {
                let target = Target { row: props.row, index };
                let (when, what) = described(&props.picture, target, strings).unwrap_or_default();
                let label = [&when, ": ", &shortened(&what)].concat();
                html! {
                    <g key={index} class="lini-timeline__item" role="button" aria-label={label}
                        tabindex={if index == stop { "0" } else { "-1" }}
                        data-row={name} data-index={index.to_string()}>
                        { shape(item, props) }
                    </g>
                }
            }) }
        </g>
    }
}

fn shape(item: &Item, props: &RowProps) -> Html {
    let number = || {
        let count = u32::try_from(item.marks.len()).unwrap_or(u32::MAX);
        dates::number(count, &props.lang.strings().dates)
    };
    if props.row == Row::Publications {
        return tick(item);
    }
    match item.shape {
        Shape::Dot | Shape::Pill { .. } if item.marks.len() == 1 => single(item, &item.parts[0]),
        Shape::Bar => html! {
            <>
                <g>{ for item.parts.iter().enumerate().map(|(key, part)| bar(key, item, part)) }</g>
                { numbered(item, item.y - 4.0, number) }
            </>
        },
        Shape::Dot | Shape::Pill { .. } => html! {
            <>
                <g class="lini-timeline__long">{ single(item, &plain(item)) }</g>
                { numbered(item, item.y + item.height - 3.0, number) }
            </>
        },
    }
}

/// Many marks as one: its hue if they share one, faint if all of them are.
fn plain(item: &Item) -> Part {
    let first = item.parts[0];
    let hue = first
        .hue
        .filter(|_| item.parts.iter().all(|part| part.hue == first.hue));
    Part { hue, ..first }
}

fn mark_class(part: &Part, wide: bool) -> Classes {
    let hue = match part.hue {
        Some(0) => "lini-hue-0",
        Some(1) => "lini-hue-1",
        Some(2) => "lini-hue-2",
        Some(3) => "lini-hue-3",
        Some(4) => "lini-hue-4",
        Some(_) => "lini-hue-5",
        None => "lini-timeline__mark--neutral",
    };
    classes!(
        "lini-timeline__mark",
        hue,
        part.faint.then_some("lini-timeline__mark--faint"),
        wide.then_some("lini-timeline__mark--wide")
    )
}

/// One statement: a dot or a pill.
fn single(item: &Item, part: &Part) -> Html {
    match item.shape {
        Shape::Pill {
            cut_left,
            cut_right,
        } => {
            let path = pill(item.x, item.y, item.width, item.height, cut_left, cut_right);
            html! { <path class={mark_class(part, true)} d={path} /> }
        }
        _ => html! {
            <circle class={mark_class(part, false)} cx={px(item.middle())}
                cy={px(item.y + MARK_PX / 2.0)} r={px(MARK_PX / 2.0)} />
        },
    }
}

fn bar(key: usize, item: &Item, part: &Part) -> Html {
    html! {
        <rect key={key} class={mark_class(part, false)} x={px(item.x)} y={px(part.y)}
            width={px(item.width)} height={px(part.height)} />
    }
}

fn tick(item: &Item) -> Html {
    let faint = item.parts[0].faint;
    html! {
        <rect class={classes!("lini-timeline__tick", faint.then_some("lini-timeline__tick--faint"))}
            x={px(item.x)} y={px(item.y)} width={px(item.width)} height={px(item.height)} />
    }
}

/// The number of an item, where it has room.
fn numbered(item: &Item, y: f64, number: impl Fn() -> String) -> Html {
    if !item.numbered {
        return html! { <g /> };
    }
    let number = number();
    html! {
        <g aria-hidden="true">
            <text key={number.clone()} class="lini-timeline__number" x={px(item.middle())}
                y={px(y)} text-anchor="middle">{ number.clone() }</text>
        </g>
    }
}
