//! The filters where they have no room beside the results: one tap away.

use linimasa_markup::html;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::{Callback, Html, MouseEvent, component, use_node_ref};

use super::filters::filters;
use super::use_modal::use_modal;
use crate::scene::{Desk, use_desk};
use crate::state::Action;
use crate::strings::fill;

/// The button and the dialog that it opens.
#[component]
pub(super) fn Sheet() -> Html {
    let desk = use_desk();
    let dialog = use_node_ref();
    let open = desk.state.filters_open;
    use_modal(&dialog, open);
    let dispatch = desk.clone();
    let onclose = Callback::from(move |_| dispatch.act(Action::ShowFilters(false)));
    let words = &desk.words().filters;
    let found = desk.found.outcome.statements.count();
    html! {
        <div class="lini-sheet-box">
            <div class="lini-opener" part="opener">
                <button type="button" class="lini-button lini-button--strong" aria-haspopup="dialog"
                    onclick={desk.on_click(Action::ShowFilters(true))}>
                    { opener(&desk) }
                </button>
            </div>
            <dialog ref={dialog} class="lini-sheet" part="sheet" tabindex="-1" aria-label={words.title} {onclose}
                onclick={on_backdrop(&desk)}>
                <div class="lini-sheet__body">
                    if open {
                        { filters(&desk) }
                    }
                </div>
                <div class="lini-sheet__foot">
                    <button type="button" class="lini-button lini-button--strong"
                        onclick={desk.on_click(Action::ShowFilters(false))}>
                        <span key={found}>{ words.close.of(found, &desk.number(found)) }</span>
                    </button>
                </div>
            </dialog>
        </div>
    }
}

fn opener(desk: &Desk) -> Html {
    let words = &desk.words().filters;
    let count = desk.choice().filters().len();
    let label = if count == 0 {
        words.open.to_owned()
    } else {
        fill(words.open_count, &[&count.to_string()])
    };
    html! { <span key={count}>{ label }</span> }
}

/// A click on the dialog itself is one beside its content.
fn on_backdrop(desk: &Desk) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |event: MouseEvent| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.tag_name().eq_ignore_ascii_case("dialog")) {
            desk.act(Action::ShowFilters(false));
        }
    })
}
