//! The tooltip: the date and the sentence of a mark, beside it.

use linimasa_markup::html;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::svg::px;

/// Between the tooltip and its mark: near enough to be reached by the
/// pointer, far enough not to lie under it.
const ABOVE_PX: f64 = 8.0;
const BELOW_PX: f64 = 18.0;

/// Where a tooltip points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anchor {
    /// The middle of the mark.
    pub x: f64,
    /// Its upper end.
    pub top: f64,
    /// Its lower end.
    pub bottom: f64,
}

/// A tooltip: a date and a sentence. The name of the mark says the same, so it
/// is hidden from those who hear the page.
pub fn tip(node: &NodeRef, when: &str, what: &str) -> Html {
    html! {
        <div ref={node.clone()} class="lini-timeline__tip" aria-hidden="true">
            <p key={when} class="lini-timeline__tip-date">{ when }</p>
            <p key={what} class="lini-timeline__tip-text">{ what }</p>
        </div>
    }
}

/// Above the mark if that leaves it in the picture, else below.
pub fn place(element: &HtmlElement, anchor: Anchor, width: f64) {
    let (own_width, own_height) = (
        f64::from(element.offset_width()),
        f64::from(element.offset_height()),
    );
    let left = (anchor.x - own_width / 2.0).min(width - own_width).max(0.0);
    let above = anchor.top - ABOVE_PX - own_height;
    let top = if above >= -28.0 {
        above
    } else {
        anchor.bottom + BELOW_PX
    };
    let style = element.style();
    // Both only fail for a property that does not exist.
    let _ = style.set_property("left", &[&px(left), "px"].concat());
    let _ = style.set_property("top", &[&px(top), "px"].concat());
}
