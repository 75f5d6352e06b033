//! Two ways to mean something, side by side.

use linimasa_markup::html;
use yew::Html;

use crate::scene::Desk;
use crate::state::Action;

/// One of the two.
pub(super) struct Segment {
    /// What it is called.
    pub label: &'static str,
    /// Whether it is in force.
    pub chosen: bool,
    /// What choosing it does.
    pub action: Action,
}

/// Radio buttons in a row; `name` groups them.
pub(super) fn segments(
    desk: &Desk,
    name: &'static str,
    legend: &'static str,
    pair: [Segment; 2],
) -> Html {
    html! {
        <fieldset class="lini-segments">
            <legend class="lini-unseen">{ legend }</legend>
            { for pair.into_iter().map(|segment| html! {
                <label key={segment.label} class="lini-segment">
                    <input class="lini-segment__box" type="radio" {name} checked={segment.chosen}
                        onchange={desk.on_change(segment.action)} />
                    <span class="lini-segment__label">{ segment.label }</span>
                </label>
            }) }
        </fieldset>
    }
}
