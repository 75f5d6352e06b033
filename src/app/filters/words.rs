//! The search for words.

use gloo::timers::callback::Timeout;
use linimasa_markup::html;
use web_sys::HtmlInputElement;
use yew::{Html, InputEvent, TargetCast, component, use_mut_ref, use_node_ref, use_state};

use crate::effect::use_effect_with;
use crate::scene::use_desk;
use crate::state::Action;

/// Shorter than a pause between words, longer than one between keys.
const PAUSE_MS: u32 = 150;

/// A field that searches while one types.
#[component]
pub(super) fn WordFilter() -> Html {
    let desk = use_desk();
    let words = &desk.words().filters;
    let field = use_node_ref();
    let typed = use_state(|| desk.choice().words.clone());
    let waiting = use_mut_ref(|| None::<Timeout>);
    {
        // The words also change elsewhere: a chip, a link, the page. And what
        // waits to be searched must not come back after all was cleared.
        let (typed, waiting) = (typed.clone(), waiting.clone());
        let now = (desk.choice().words.clone(), desk.state.clears);
        use_effect_with(now, move |(words, _)| {
            waiting.replace(None);
            typed.set(words.clone());
        });
    }
    let oninput = {
        let (desk, typed) = (desk.clone(), typed.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            typed.set(text.clone());
            let desk = desk.clone();
            let search = Timeout::new(PAUSE_MS, move || desk.act(Action::Type(text)));
            waiting.replace(Some(search));
        }
    };
    html! {
        <div class="lini-filter">
            <label class="lini-label" for="lini-words">{ words.words }</label>
            <input ref={field} id="lini-words" class="lini-field" type="search" autocomplete="off"
                placeholder={words.words_example} value={(*typed).clone()} {oninput} />
        </div>
    }
}
