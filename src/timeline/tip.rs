//! The tooltip: the date and the sentence of a mark, beside it.

use linimasa_markup::html;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::effect::use_effect_with;

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

/// What a tooltip shows.
#[derive(Properties, PartialEq)]
pub struct TipProps {
    /// Where it points.
    pub anchor: Anchor,
    /// The room it must stay in.
    pub width: f64,
    /// The date.
    pub when: String,
    /// The sentence.
    pub what: String,
    /// The pointer left it.
    pub on_leave: Callback<PointerEvent>,
}

/// A tooltip. The name of the mark says the same, so it is hidden from those
/// who hear the page.
#[component]
pub fn Tip(props: &TipProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        let key = (props.anchor, props.width as u32, props.what.clone());
        use_effect_with(key, move |&(anchor, width, _)| {
            if let Some(element) = node.cast::<HtmlElement>() {
                place(&element, anchor, f64::from(width));
            }
        });
    }
    html! {
        <div ref={node} class="lini-timeline__tip" aria-hidden="true" onpointerleave={props.on_leave.clone()}>
            <p key={props.when.clone()} class="lini-timeline__tip-date">{ props.when.clone() }</p>
            <p key={props.what.clone()} class="lini-timeline__tip-text">{ props.what.clone() }</p>
        </div>
    }
}

/// Above the mark if that leaves it in the picture, else below.
fn place(element: &HtmlElement, anchor: Anchor, width: f64) {
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
    let _ = style.set_property("left", &[&super::svg::px(left), "px"].concat());
    let _ = style.set_property("top", &[&super::svg::px(top), "px"].concat());
}
