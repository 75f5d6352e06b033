//! Long lists are shown in stretches.

use gloo::events::EventListener;
use gloo::utils::window;
use linimasa_markup::html;
use yew::{Callback, Html, MouseEvent, hook, use_state};

use crate::effect::{draw_now, use_effect_with};
use crate::scene::Scene;

/// Enough for a screen and a scroll, little enough to draw at once.
const STRETCH: usize = 100;

/// How many items a list shows, and what shows more of them.
pub(super) struct Limit {
    shown: usize,
    more: Callback<MouseEvent>,
}

/// Starts with one stretch, anew when `list` changes; a printed page has all.
#[hook]
pub(super) fn use_limit<T: PartialEq + 'static>(list: T) -> Limit {
    let shown = use_state(|| STRETCH);
    {
        let shown = shown.clone();
        use_effect_with(list, move |_| shown.set(STRETCH));
    }
    {
        let shown = shown.clone();
        use_effect_with((), move |()| {
            let print = EventListener::new(&window(), "beforeprint", move |_| {
                shown.set(usize::MAX);
                draw_now();
            });
            move || drop(print)
        });
    }
    let next = shown.saturating_add(STRETCH);
    Limit {
        shown: *shown,
        more: Callback::from(move |_| shown.set(next)),
    }
}

impl Limit {
    /// Whether the item at `place` is shown.
    pub(super) fn shows(&self, place: usize) -> bool {
        place < self.shown
    }

    /// The button under a list of `total` items, where some are not shown.
    pub(super) fn button(&self, total: usize, scene: &Scene) -> Html {
        let hidden = total.saturating_sub(self.shown).min(STRETCH);
        let count = u32::try_from(hidden).unwrap_or(u32::MAX);
        html! {
            <div class="lini-more">
                if hidden > 0 {
                    <button key="more" type="button" class="lini-button" onclick={self.more.clone()}>
                        { scene.words().results.more.of(count, &scene.number(count)) }
                    </button>
                }
            </div>
        }
    }
}
