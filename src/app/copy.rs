//! A button that copies a text.

use gloo::timers::callback::Timeout;
use gloo::utils::window;
use linimasa_markup::html;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, use_mut_ref, use_state};

use super::use_focus::focus;

/// As long as a glance takes to come back to the button.
const SAID_MS: u32 = 2_500;

#[derive(Properties, PartialEq)]
pub(super) struct CopyProps {
    /// What is copied.
    pub text: AttrValue,
    /// CSS classes.
    pub class: &'static str,
    /// What the button says.
    pub label: &'static str,
    /// What it is called for those who hear it alone, if that is more.
    pub name: Option<String>,
    /// What it says when it has worked.
    pub copied: &'static str,
    /// What it says when it has not.
    pub failed: &'static str,
    /// Says something to those who hear the page.
    pub announce: Callback<String>,
}

/// The button. It says for a moment, also to those who hear it, whether it
/// worked. Where it did not, the field beside it that shows the text has focus,
/// with all of it selected.
#[component]
pub(super) fn Copy(props: &CopyProps) -> Html {
    let done = use_state(|| None::<bool>);
    let resting = use_mut_ref(|| None::<Timeout>);
    let (copied, failed) = (props.copied, props.failed);
    let onclick = {
        let (text, announce, done) = (props.text.clone(), props.announce.clone(), done.clone());
        move |event: MouseEvent| {
            let field = field_beside(&event);
            let (text, announce, done) = (text.clone(), announce.clone(), done.clone());
            let resting = resting.clone();
            spawn_local(async move {
                let worked = copy(&text).await;
                announce.emit(if worked { copied } else { failed }.to_owned());
                done.set(Some(worked));
                if let Some(field) = field.filter(|_| !worked) {
                    focus(&field);
                    field.unchecked_into::<HtmlTextAreaElement>().select();
                }
                let rest = Timeout::new(SAID_MS, move || done.set(None));
                resting.replace(Some(rest));
            });
        }
    };
    let label = match *done {
        None => props.label,
        Some(true) => copied,
        Some(false) => failed,
    };
    let name = props.name.clone().filter(|_| done.is_none());
    html! {
        <button type="button" class={props.class} aria-label={name} {onclick}>
            <span key={label}>{ label }</span>
        </button>
    }
}

fn field_beside(event: &MouseEvent) -> Option<Element> {
    let button = event.target()?.dyn_into::<Element>().ok()?;
    let way = button.closest(".lini-share__way").ok()??;
    way.query_selector("textarea").ok()?
}

/// A page without a secure origin has no clipboard.
async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    if JsValue::from(clipboard.clone()).is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
