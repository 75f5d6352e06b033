//! The axis, the band of the chosen range and its two handles.

use linimasa_markup::html;
use yew::prelude::*;

use super::brush::{self, End};
use super::gesture::Grips;
use super::picture::Picture;
use super::scale::within;
use super::svg::px;
use crate::dates::{self, Length};
use crate::strings::Strings;

/// The size of a handle that is seen.
const GRIP_PX: (f64, f64) = (10.0, 26.0);

/// Lines, labels and breaks.
pub fn axis(picture: &Picture, strings: &Strings) -> Html {
    let ground = &picture.ground;
    let frame = ground.frame;
    let base = frame.axis();
    html! {
        <g class="lini-timeline__axis" aria-hidden="true">
            <g>{ for ground.ticks.ticks.iter().enumerate().map(|(key, tick)| {
                let (top, bottom) = if tick.labelled {
                    (frame.top(), base + 6.0)
                } else {
                    (base, base + 3.0)
                };
                html! { <line key={key} x1={px(tick.x)} x2={px(tick.x)} y1={px(top)} y2={px(bottom)} /> }
            }) }</g>
            <g>{ for ground.scale.segments().iter().enumerate().map(|(key, segment)| html! {
                <line key={key} class="lini-timeline__base" x1={px(segment.x0)} x2={px(segment.x1)}
                    y1={px(base)} y2={px(base)} />
            }) }</g>
            <g>{ for ground.ticks.breaks.iter().enumerate().map(|(key, x)| html! {
                <path key={key} class="lini-timeline__break" d={slashes(*x, base)}>
                    <title>{ strings.timeline.axis_break }</title>
                </path>
            }) }</g>
            <g>{ for ground.ticks.labels.iter().map(|label| {
                let class = if label.strong { "lini-timeline__label lini-timeline__label--strong" } else { "lini-timeline__label" };
                let x = px(label.x);
                html! {
                    <text key={[&x, " ", &label.text].concat()} class={class} x={x} y={px(base + 15.0)}>
                        { label.text.clone() }
                    </text>
                }
            }) }</g>
        </g>
    }
}

/// Two strokes across the axis: something is left out here.
fn slashes(x: f64, base: f64) -> String {
    let stroke = |x: f64| {
        let (from, to) = (px(x - 3.0), px(x + 3.0));
        [
            "M",
            &from,
            " ",
            &px(base + 6.0),
            "L",
            &to,
            " ",
            &px(base - 6.0),
        ]
        .concat()
    };
    [stroke(x - 3.0), stroke(x + 3.0)].concat()
}

/// The chosen range.
pub fn band(picture: &Picture, grips: Grips) -> Html {
    let Some(range) = picture.range else {
        return html! { <g /> };
    };
    let (left, right) = picture.ground.scale.span(range);
    html! {
        <g aria-hidden="true">
            <rect class="lini-timeline__band" x={px(left)} y={px(grips.top)}
                width={px((right - left).max(2.0))} height={px(grips.bottom - grips.top)} />
        </g>
    }
}

/// Both ends of the range.
pub fn handles(picture: &Picture, grips: Grips, strings: &Strings) -> Html {
    let (left, right) = picture.ground.scale.span(picture.chosen());
    html! {
        <g class={classes!("lini-timeline__handles", picture.range.is_none().then_some("lini-timeline__handles--idle"))}>
            { handle(picture, grips, End::From, left, strings) }
            { handle(picture, grips, End::To, right, strings) }
        </g>
    }
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
    let (width, height) = GRIP_PX;
    let height = height.min(grips.bottom - grips.top);
    let reach_y = (grips.reach * 2.0)
        .min((grips.bottom - grips.top) / 2.0)
        .max(12.0);
    let middle = grips.middle();
    let edge = within(x, width / 2.0, picture.ground.frame.width - width / 2.0);
    html! {
        <g key={name} class="lini-timeline__handle" role="slider" tabindex="0" aria-label={label}
            aria-orientation="horizontal" aria-valuemin={min.0.to_string()}
            aria-valuemax={max.0.to_string()} aria-valuenow={now.0.to_string()}
            aria-valuetext={dates::date(date, Length::Long, &strings.dates)} data-end={name}>
            <rect class="lini-timeline__reach" x={px(x - grips.reach)} y={px(middle - reach_y)}
                width={px(grips.reach * 2.0)} height={px(reach_y * 2.0)} />
            <line class="lini-timeline__edge" x1={px(x)} x2={px(x)} y1={px(grips.top)} y2={px(grips.bottom)} />
            <rect class="lini-timeline__grip" x={px(edge - width / 2.0)} y={px(middle - height / 2.0)}
                width={px(width)} height={px(height)} rx={px(width / 2.0)} />
        </g>
    }
}
