//! The dialog that asks before something is lost.

use std::rc::Rc;

use web_sys::{Event, HtmlDialogElement, MouseEvent};
use yew::{Callback, Html, component, html, use_effect_with, use_node_ref};

use crate::app::desk::{Desk, use_desk};
use crate::app::state::{Action, Ask};
use crate::app::strings::fill;

/// A question with two answers.
#[component]
pub(super) fn Question() -> Html {
    let desk = use_desk();
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with(desk.ask.is_some(), move |&open| {
            let Some(dialog) = dialog.cast::<HtmlDialogElement>() else {
                return;
            };
            if open && !dialog.open() {
                // Fails where the dialog left the page meanwhile.
                let _ = dialog.show_modal();
            } else if !open && dialog.open() {
                dialog.close();
            }
        });
    }
    let words = desk.words();
    let question = match &desk.ask {
        None => String::new(),
        Some(Ask::Open(name, _)) => fill(words.ask.open, &[name]),
        Some(Ask::Empty) => words.ask.empty.to_owned(),
        Some(Ask::Discard) => words.ask.discard.to_owned(),
        Some(Ask::Anew) => words.ask.anew.to_owned(),
    };
    let yes = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| confirm(&desk))
    };
    let onclose = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.act(Action::Unask))
    };
    html! {
        <dialog ref={dialog} class="studio-ask" aria-labelledby="studio-ask-title" aria-describedby="studio-ask-hint" {onclose}>
            <h3 id="studio-ask-title" class="studio-ask__title">{ question }</h3>
            <p id="studio-ask-hint" class="studio-hint">{ words.ask.open_hint }</p>
            <div class="studio-ways">
                <button type="button" class="studio-button" onclick={desk.on_click(Action::Unask)}>
                    { words.shell.cancel }
                </button>
                <button type="button" class="studio-button studio-button--strong" onclick={yes}>
                    { words.shell.yes }
                </button>
            </div>
        </dialog>
    }
}

fn confirm(desk: &Desk) {
    match desk.ask.clone() {
        Some(Ask::Open(name, files)) => desk.act(Action::Open(files, Some(name), 0)),
        Some(Ask::Empty) => desk.act(Action::Open(Rc::default(), None, 0)),
        Some(Ask::Discard | Ask::Anew) => desk.driver.discard(),
        None => {}
    }
    desk.act(Action::Unask);
}
