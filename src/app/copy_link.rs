//! A button that copies the address of a statement.

use gloo::timers::callback::Timeout;
use gloo::utils::window;
use linimasa_markup::html;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;
use yew::{AttrValue, Html, Properties, component, use_mut_ref, use_state};

use crate::scene::use_desk;

/// As long as a glance takes to come back to the button.
const SAID_MS: u32 = 2_500;

#[derive(Properties, PartialEq)]
pub(super) struct CopyLinkProps {
    /// What is copied.
    pub link: AttrValue,
}

/// The button. It says for a moment, also to those who hear it, whether it
/// worked.
#[component]
pub(super) fn CopyLink(props: &CopyLinkProps) -> Html {
    let desk = use_desk();
    let done = use_state(|| None::<bool>);
    let resting = use_mut_ref(|| None::<Timeout>);
    let words = &desk.words().results;
    let onclick = {
        let (link, announce, done) = (props.link.clone(), desk.announce.clone(), done.clone());
        move |_| {
            let (link, announce, done) = (link.clone(), announce.clone(), done.clone());
            let resting = resting.clone();
            spawn_local(async move {
                let copied = copy(&link).await;
                let said = if copied {
                    words.copied
                } else {
                    words.not_copied
                };
                announce.emit(said.to_owned());
                done.set(Some(copied));
                let rest = Timeout::new(SAID_MS, move || done.set(None));
                resting.replace(Some(rest));
            });
        }
    };
    let label = match *done {
        None => words.copy,
        Some(true) => words.copied,
        Some(false) => words.not_copied,
    };
    html! {
        <button type="button" class="lini-copy" {onclick}>
            <span key={label}>{ label }</span>
        </button>
    }
}

/// A page without a secure origin has no clipboard.
async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    if JsValue::from(clipboard.clone()).is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
