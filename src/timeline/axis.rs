//! The axis, the band of the chosen range and its two handles.

use linimasa_dossier::calendar::Day;
use linimasa_markup::html;
use yew::prelude::*;

use super::brush::{self, End};
use super::gesture::Grips;
use super::picture::Picture;
use super::scale::within;
use super::svg::{line, listed, px, rect, word};
use crate::dates::{self, Length};
use crate::strings::Strings;

/// The size of a handle that is seen.
const GRIP_PX: (f64, f64) = (10.0, 26.0);

/// Lines, labels and breaks.
#[inline(never)]
pub fn axis(picture: &Picture, strings: &Strings) -> Html {
    let ground = &picture.ground;
    let frame = ground.frame;
    let base = frame.axis();
    let ticks = listed(&ground.ticks.ticks, &|key, tick| {
        let (top, bottom) = if tick.labelled {
            (frame.top(), base + 6.0)
        } else {
            (base, base + 3.0)
        };
        line(key, None, (tick.x, top), (tick.x, bottom))
    });
    let bases = listed(ground.scale.segments(), &|key, segment| {
        let class = Some("lini-timeline__base".into());
        line(key, class, (segment.x0, base), (segment.x1, base))
    });
    let breaks = listed(&ground.ticks.breaks, &|key, x| {
        html! {
            <path key={key} class="lini-timeline__break" d={AttrValue::from(slashes(*x, base))}>
                <title>{ strings.timeline.axis_break }</title>
            </path>
        }
    });
    let labels = listed(&ground.ticks.labels, &|_, label| {
        let class = if label.strong {
            "lini-timeline__label lini-timeline__label--strong"
        } else {
            "lini-timeline__label"
        };
        word(class, label.x, base + 15.0, None, &label.text)
    });
    html! {
        <g class="lini-timeline__axis" aria-hidden="true">
            <g>{ for ticks }</g>
            <g>{ for bases }</g>
            <g>{ for breaks }</g>
            <g>{ for labels }</g>
        </g>
    }
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
    let band = picture.range.map(|range| {
        let (left, right) = picture.ground.scale.span(range);
        let size = ((right - left).max(2.0), grips.bottom - grips.top);
        rect(
            0,
            "lini-timeline__band".into(),
            (left, grips.top),
            size,
            0.0,
        )
    });
    html! { <g aria-hidden="true">{ for band }</g> }
}

/// Both ends of the range.
pub fn handles(picture: &Picture, grips: Grips, strings: &Strings) -> Html {
    let (left, right) = picture.ground.scale.span(picture.chosen());
    let class = if picture.range.is_some() {
        "lini-timeline__handles"
    } else {
        "lini-timeline__handles lini-timeline__handles--idle"
    };
    html! {
        <g class={class}>
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
    let date = dates::date(date, Length::Long, strings.dates);
    html! {
        <g key={name} class="lini-timeline__handle" role="slider" tabindex="0" aria-label={label}
            aria-orientation="horizontal" aria-valuemin={number(min)} aria-valuemax={number(max)}
            aria-valuenow={number(now)} aria-valuetext={AttrValue::from(date)} data-end={name}>
            { for handle_shape(picture, grips, x) }
        </g>
    }
}

fn number(day: Day) -> AttrValue {
    day.0.to_string().into()
}

/// Where a handle can be taken, and what is seen of it.
fn handle_shape(picture: &Picture, grips: Grips, x: f64) -> [Html; 3] {
    let (width, height) = GRIP_PX;
    let height = height.min(grips.bottom - grips.top);
    let reach_y = (grips.reach * 2.0)
        .min((grips.bottom - grips.top) / 2.0)
        .max(12.0);
    let middle = grips.middle();
    let edge = within(x, width / 2.0, picture.ground.frame.width - width / 2.0);
    let part = |key, class: &'static str, x: f64, size: (f64, f64), round: f64| {
        let place = (x - size.0 / 2.0, middle - size.1 / 2.0);
        rect(key, class.into(), place, size, round)
    };
    let reach = (grips.reach * 2.0, reach_y * 2.0);
    let (top, bottom) = ((x, grips.top), (x, grips.bottom));
    [
        part(0, "lini-timeline__reach", x, reach, 0.0),
        line(1, Some("lini-timeline__edge".into()), top, bottom),
        part(2, "lini-timeline__grip", edge, (width, height), width / 2.0),
    ]
}
