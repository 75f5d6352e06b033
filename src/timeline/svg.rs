//! The shapes of the timeline. Each is built by one function, however often it
//! stands in the drawing.

use linimasa_markup::html;
use yew::{AttrValue, Html};

/// What keeps its place among its siblings has that as its key.
pub fn listed<T>(things: &[T], draw: &dyn Fn(usize, &T) -> Html) -> Vec<Html> {
    let mut drawn = Vec::with_capacity(things.len());
    for (place, thing) in things.iter().enumerate() {
        drawn.push(draw(place, thing));
    }
    drawn
}

/// A rectangle; `round` is the radius of its corners.
#[inline(never)]
pub fn rect(key: usize, class: AttrValue, place: (f64, f64), size: (f64, f64), round: f64) -> Html {
    let round = (round > 0.0).then(|| at(round));
    html! {
        <rect key={key} class={class} x={at(place.0)} y={at(place.1)} width={at(size.0)}
            height={at(size.1)} rx={round} />
    }
}

/// A line between two points.
#[inline(never)]
pub fn line(key: usize, class: Option<AttrValue>, from: (f64, f64), to: (f64, f64)) -> Html {
    html! {
        <line key={key} class={class} x1={at(from.0)} x2={at(to.0)} y1={at(from.1)} y2={at(to.1)} />
    }
}

/// A word at a point, or with its middle there.
#[inline(never)]
pub fn word(class: &'static str, x: f64, y: f64, anchor: Option<AttrValue>, text: &str) -> Html {
    let x = px(x);
    let key = [&x, " ", text].concat();
    html! {
        <text key={key} class={class} x={AttrValue::from(x)} y={at(y)} text-anchor={anchor}>
            { text.to_owned() }
        </text>
    }
}

/// Several classes; empty ones are none.
pub fn classes(classes: &[&str]) -> AttrValue {
    let mut out = String::new();
    for class in classes.iter().filter(|class| !class.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(class);
    }
    out.into()
}

/// `text` where `condition` holds, else nothing.
pub fn given(condition: bool, text: &'static str) -> &'static str {
    if condition { text } else { "" }
}

/// [`px`] as the value of an attribute.
pub fn at(value: f64) -> AttrValue {
    px(value).into()
}

/// Pixels with at most one decimal.
pub fn px(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let mut out = String::new();
    if tenths < 0 {
        out.push('-');
    }
    let tenths = tenths.unsigned_abs();
    out.push_str(&(tenths / 10).to_string());
    if !tenths.is_multiple_of(10) {
        out.push('.');
        out.push_str(&(tenths % 10).to_string());
    }
    out
}

/// A pill with a round end where its date ends and an arrow where the axis
/// cuts it.
pub fn pill(x: f64, y: f64, width: f64, height: f64, cut_left: bool, cut_right: bool) -> String {
    let half = height / 2.0;
    let (left, right) = (x + half, x + width - half);
    let end = |cut: bool, tip: f64, base: f64, to: f64, sweep_to: f64| {
        if cut {
            [
                "L",
                &px(tip),
                " ",
                &px(y + half),
                "L",
                &px(base),
                " ",
                &px(to),
            ]
            .concat()
        } else {
            let arc = ["A", &px(half), " ", &px(half), " 0 0 1 "].concat();
            [&arc, &px(base), " ", &px(sweep_to)].concat()
        }
    };
    [
        "M",
        &px(left),
        " ",
        &px(y),
        "L",
        &px(right),
        " ",
        &px(y),
        &end(cut_right, x + width, right, y + height, y + height),
        "L",
        &px(left),
        " ",
        &px(y + height),
        &end(cut_left, x, left, y, y),
        "Z",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_are_rounded_to_one_decimal() {
        assert_eq!(px(12.0), "12");
        assert_eq!(px(12.34), "12.3");
        assert_eq!(px(-0.26), "-0.3");
        assert_eq!(px(-0.01), "0");
    }

    #[test]
    fn a_cut_end_is_an_arrow() {
        let path = pill(0.0, 0.0, 40.0, 10.0, false, true);
        assert_eq!(path, "M5 0L35 0L40 5L35 10L5 10A5 5 0 0 1 5 0Z");
    }
}
