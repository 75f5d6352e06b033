//! Articles in: files chosen or dropped, a text pasted.

use web_sys::{File, MouseEvent};
use yew::{Callback, Html, component, html, use_state};

use super::files::Files;
use super::paste::Paste;
use crate::app::desk::use_desk;
use crate::app::parts::Pick;

/// What is read.
const ACCEPT: &str = ".txt,.md,.html,.htm,.json,.jsonl";

/// The section.
#[component]
pub(crate) fn Add() -> Html {
    let desk = use_desk();
    let pasting = use_state(|| false);
    let words = &desk.words().add;
    let on_files = {
        let driver = desk.driver.clone();
        Callback::from(move |files: Vec<File>| driver.add(files))
    };
    let toggle = {
        let pasting = pasting.clone();
        Callback::from(move |_: MouseEvent| pasting.set(!*pasting))
    };
    let on_done = {
        let pasting = pasting.clone();
        Callback::from(move |()| pasting.set(false))
    };
    html! {
        <div class="studio-add">
            <h3 class="studio-view__title" tabindex="-1">{ words.title }</h3>
            <div class="studio-drop">
                <p class="studio-drop__hint">{ words.hint }</p>
                <div class="studio-ways">
                    <Pick class="studio-button studio-button--strong" label={words.choose} accept={ACCEPT}
                        {on_files} />
                    <button type="button" class="studio-button" aria-expanded={pasting.to_string()} onclick={toggle}>
                        { words.paste }
                    </button>
                </div>
            </div>
            <div class="studio-paste-box">
                if *pasting {
                    <Paste key="paste" {on_done} />
                }
            </div>
            <Files />
        </div>
    }
}
