//! The elements of the timeline. There is one function for each shape, because
//! `html!` writes the building of an element out wherever it stands: in a
//! drawing that is most of the code.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag, VText};

/// An element. A value that is empty leaves its attribute out.
pub fn element(
    tag: &'static str,
    names: &'static [&'static str],
    values: Vec<AttrValue>,
    children: Vec<Html>,
) -> VTag {
    let value =
        |value: AttrValue| (!value.is_empty()).then_some(AttributeOrProperty::Attribute(value));
    let mut element = VTag::new(tag);
    element.attributes = Attributes::Dynamic {
        keys: names,
        values: values.into_iter().map(value).collect(),
    };
    if !children.is_empty()
        && let Some(place) = element.children_mut()
    {
        *place = VList::with_children(children, None).into();
    }
    element
}

/// An element with nothing but a class.
pub fn block(tag: &'static str, class: &'static str, children: Vec<Html>) -> VTag {
    element(tag, &["class"], vec![class.into()], children)
}

/// An element with nothing but a text. Its key is the text: a new one gets a
/// new element, since a translation may have taken the old one's place.
pub fn worded(tag: &'static str, class: &'static str, text: &str) -> Html {
    let text = AttrValue::from(text.to_owned());
    let key = [class, " ", &text].concat();
    keyed(&key, block(tag, class, vec![words(text)]))
}

/// The text of an element.
pub fn words(text: AttrValue) -> Html {
    VText::new(text).into()
}

/// `element` under a key.
pub fn keyed(key: &str, mut element: VTag) -> Html {
    element.key = Some(Key::from(key));
    element.into()
}

/// Elements of which each is what it is by its place.
pub fn listed(elements: Vec<VTag>) -> Vec<Html> {
    let keyed = |(place, element): (usize, VTag)| keyed(&place.to_string(), element);
    elements.into_iter().enumerate().map(keyed).collect()
}

/// A button that does `act`, which the timeline reads from its attribute.
pub fn button(class: &'static str, act: AttrValue, name: &'static str, inner: Vec<Html>) -> VTag {
    let names = &["type", "class", "data-act", "aria-label"];
    let values = vec!["button".into(), class.into(), act, name.into()];
    element("button", names, values, inner)
}

/// A group.
pub fn group(class: &'static str, children: Vec<Html>) -> Html {
    block("g", class, children).into()
}

/// A group that is only seen.
pub fn seen(class: &'static str, children: Vec<Html>) -> Html {
    let values = vec![class.into(), "true".into()];
    element("g", &["class", "aria-hidden"], values, children).into()
}

/// A rectangle; `round` is the radius of its corners.
pub fn rect(class: AttrValue, x: f64, y: f64, size: (f64, f64), round: f64) -> VTag {
    let names = &["class", "x", "y", "width", "height", "rx"];
    let round = if round > 0.0 { at(round) } else { "".into() };
    let values = vec![class, at(x), at(y), at(size.0), at(size.1), round];
    element("rect", names, values, Vec::new())
}

/// A line between two points.
pub fn line(class: &'static str, from: (f64, f64), to: (f64, f64)) -> VTag {
    let names = &["class", "x1", "x2", "y1", "y2"];
    let values = vec![class.into(), at(from.0), at(to.0), at(from.1), at(to.1)];
    element("line", names, values, Vec::new())
}

/// A word at a point, or with its middle there.
pub fn word(class: &'static str, x: f64, y: f64, middle: bool, text: &str) -> Html {
    let names = &["class", "x", "y", "text-anchor"];
    let anchor = if middle { "middle" } else { "" };
    let x = px(x);
    let key = [&x, " ", text].concat();
    let values = vec![class.into(), x.into(), at(y), anchor.into()];
    let text = words(AttrValue::from(text.to_owned()));
    keyed(&key, element("text", names, values, vec![text]))
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
