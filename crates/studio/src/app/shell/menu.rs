//! What is done with the whole draft: saved, exported, opened, begun anew.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, File, HtmlElement, KeyboardEvent, MouseEvent, Node};
use yew::{
    Callback, Html, NodeRef, UseStateHandle, component, hook, html, use_effect_with, use_node_ref,
    use_state,
};

use crate::app::desk::{Desk, use_desk};
use crate::app::parts::Pick;
use crate::app::state::{Action, Ask};

/// The button that saves, and the menu beside it.
#[component]
pub(super) fn Menu() -> Html {
    let desk = use_desk();
    let open = use_state(|| false);
    let root = use_node_ref();
    use_closing(&root, &open);
    let words = &desk.words().shell;
    let driver = desk.driver.clone();
    let save = Callback::from(move |_: MouseEvent| driver.save_single());
    let can_save = desk.has_articles();
    let save_hint = if can_save {
        words.save_hint
    } else {
        words.save_none
    };
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <div ref={root.clone()} class="studio-menu" onkeydown={on_escape(&root, &open)}>
            <button type="button" class="studio-button studio-button--strong" title={save_hint}
                aria-disabled={(!can_save).to_string()} onclick={save}>
                { words.save }
            </button>
            <button type="button" class="studio-button studio-menu__open" aria-expanded={open.to_string()} onclick={toggle}>
                { words.file }
            </button>
            <div class="studio-menu__box" hidden={!*open}>
                if *open {
                    <ul key="items" class="studio-menu__list">{ items(&desk, &open) }</ul>
                }
            </div>
        </div>
    }
}

/// A click anywhere else closes it.
#[hook]
fn use_closing(root: &NodeRef, open: &UseStateHandle<bool>) {
    let (root, handle) = (root.clone(), open.clone());
    use_effect_with(**open, move |&is_open| {
        let listener = is_open.then(|| {
            EventListener::new(&document(), "pointerdown", move |event| {
                let target = event.composed_path().get(0);
                let target = target.dyn_ref::<Node>();
                if !root.get().is_some_and(|root| root.contains(target)) {
                    handle.set(false);
                }
            })
        });
        move || drop(listener)
    });
}

fn on_escape(root: &NodeRef, open: &UseStateHandle<bool>) -> Callback<KeyboardEvent> {
    let (root, open) = (root.clone(), open.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.key() != "Escape" || !*open {
            return;
        }
        event.stop_propagation();
        open.set(false);
        let root = root.cast::<Element>();
        let button = root.and_then(|root| root.query_selector(".studio-menu__open").ok().flatten());
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            // Fails where the menu left the page meanwhile.
            let _ = button.focus();
        }
    })
}

fn items(desk: &Desk, open: &UseStateHandle<bool>) -> Html {
    let words = &desk.words().shell;
    let run = |work: Rc<dyn Fn()>| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| {
            open.set(false);
            work();
        })
    };
    let act = |action: Action| {
        let desk = desk.clone();
        run(Rc::new(move || desk.act(action.clone())))
    };
    let driver = desk.driver.clone();
    let export = run(Rc::new(move || driver.export()));
    let empty = act(if desk.is_unsaved() {
        Action::Ask(Ask::Empty)
    } else {
        Action::Open(Rc::default(), None, 0)
    });
    let discard = act(Action::Ask(Ask::Discard));
    html! {
        <>
            { item("export", words.export, words.export_hint, export) }
            { opening(desk, open) }
            { item("empty", words.empty, words.empty_hint, empty) }
            { item("discard", words.discard, words.discard_hint, discard) }
        </>
    }
}

fn item(
    key: &'static str,
    name: &'static str,
    hint: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <li {key}>
            <button type="button" class="studio-menu__item" {onclick}>
                <span class="studio-menu__name">{ name }</span>
                <span class="studio-menu__hint">{ hint }</span>
            </button>
        </li>
    }
}

fn opening(desk: &Desk, open: &UseStateHandle<bool>) -> Html {
    let words = &desk.words().shell;
    let one = {
        let (driver, open) = (desk.driver.clone(), open.clone());
        Callback::from(move |mut files: Vec<File>| {
            open.set(false);
            if let Some(file) = files.pop() {
                driver.open_file(file);
            }
        })
    };
    let folder = {
        let (driver, open) = (desk.driver.clone(), open.clone());
        Callback::from(move |files: Vec<File>| {
            open.set(false);
            driver.open_folder(files);
        })
    };
    html! {
        <>
            <li key="open">
                <Pick class="studio-menu__item" label={words.open} hint={words.open_hint} accept=".html,.htm,.zip"
                    on_files={one} />
            </li>
            <li key="folder">
                <Pick class="studio-menu__item" label={words.open_folder} hint={words.open_folder_hint} on_files={folder} />
            </li>
        </>
    }
}
