//! The search for words.

use gloo::timers::callback::Timeout;
use linimasa_markup::html;
use web_sys::HtmlInputElement;
use yew::{Html, InputEvent, TargetCast, component, use_mut_ref, use_node_ref, use_state};

use crate::scene::use_desk;
use crate::state::Action;

/// Shorter than a pause between words, longer than one between keys.
const PAUSE_MS: u32 = 150;

/// What is typed but not searched yet, and what was in force when it was: the
/// words, and how often all had been cleared.
struct Draft {
    over: (String, u32),
    text: String,
}

/// A field that searches while one types.
#[component]
pub(super) fn WordFilter() -> Html {
    let desk = use_desk();
    let words = &desk.words().filters;
    let field = use_node_ref();
    let draft = use_state(|| None::<Draft>);
    let waiting = use_mut_ref(|| None::<Timeout>);
    // The words also change elsewhere: a chip, a link, the page.
    let now = (desk.choice().words.clone(), desk.state.clears);
    let shown = match &*draft {
        Some(draft) if draft.over == now => draft.text.clone(),
        _ => now.0.clone(),
    };
    let oninput = {
        let (desk, draft) = (desk.clone(), draft.setter());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            draft.set(Some(Draft {
                over: now.clone(),
                text: text.clone(),
            }));
            let (desk, draft, over) = (desk.clone(), draft.clone(), now.clone());
            let search = Timeout::new(PAUSE_MS, move || {
                draft.set(None);
                desk.act(Action::Type(text, over));
            });
            waiting.replace(Some(search));
        }
    };
    html! {
        <div class="lini-filter" part="filter">
            <label class="lini-label" for="lini-words">{ words.words }</label>
            <input ref={field} id="lini-words" class="lini-field" part="field" type="search" autocomplete="off"
                placeholder={words.words_example} value={shown} {oninput} />
        </div>
    }
}
