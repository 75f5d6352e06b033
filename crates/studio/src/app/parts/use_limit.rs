//! Long lists are shown in stretches.

use yew::{Callback, Html, MouseEvent, hook, html, use_effect_with, use_state};

use crate::app::desk::Desk;

/// Enough for a screen and a scroll, little enough to draw at once.
const STRETCH: usize = 60;

/// How many items a list shows, and what shows more of them.
pub(crate) struct Limit {
    /// How many.
    pub(crate) shown: usize,
    more: Callback<MouseEvent>,
}

/// Starts with one stretch, anew when `list` changes.
#[hook]
pub(crate) fn use_limit<T: PartialEq + 'static>(list: T) -> Limit {
    let shown = use_state(|| STRETCH);
    {
        let shown = shown.clone();
        use_effect_with(list, move |_| shown.set(STRETCH));
    }
    let next = shown.saturating_add(STRETCH);
    Limit {
        shown: *shown,
        more: Callback::from(move |_| shown.set(next)),
    }
}

impl Limit {
    /// The button under a list of `total` items, where some are not shown.
    pub(crate) fn button(&self, total: usize, desk: &Desk) -> Html {
        let hidden = total.saturating_sub(self.shown);
        html! {
            <div class="studio-more">
                if hidden > 0 {
                    <button key="more" type="button" class="studio-button" onclick={self.more.clone()}>
                        { desk.count(&desk.words().shell.more, hidden) }
                    </button>
                }
            </div>
        }
    }
}
