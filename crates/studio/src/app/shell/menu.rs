//! What is done with the whole draft: saved, exported, opened, begun anew.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, File, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent, Node};
use yew::{
    Callback, Html, NodeRef, UseStateHandle, component, hook, html, use_effect_with, use_node_ref,
    use_state,
};

use crate::app::desk::{Desk, use_desk};
use crate::app::parts::on_chosen;
use crate::app::state::{Action, Ask};

/// Which item is focused when the menu opens.
#[derive(Clone, Copy, PartialEq)]
enum At {
    First,
    Last,
}

/// Whether the menu is open.
type Open = UseStateHandle<Option<At>>;

/// The button that saves, and beside it a menu as ARIA's patterns describe one:
/// the arrows, Home, End and first letters go through its items, Escape and an
/// item that is chosen lead back to its button.
#[component]
pub(super) fn Menu() -> Html {
    let desk = use_desk();
    let open = use_state(|| None::<At>);
    let root = use_node_ref();
    let fields = (use_node_ref(), use_node_ref());
    use_closing(&root, &open);
    {
        let root = root.clone();
        use_effect_with(*open, move |at| {
            if let Some(at) = at {
                let all = items_of(&root);
                focus(match at {
                    At::First => all.first(),
                    At::Last => all.last(),
                });
            }
        });
    }
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
        Callback::from(move |_: MouseEvent| {
            open.set(if open.is_some() {
                None
            } else {
                Some(At::First)
            });
        })
    };
    html! {
        <div ref={root.clone()} class="studio-menu">
            <button type="button" class="studio-button studio-button--strong" title={save_hint}
                aria-disabled={(!can_save).to_string()} onclick={save}>
                { words.save }
            </button>
            <button type="button" class="studio-button studio-menu__open" aria-haspopup="menu" aria-controls="studio-file-menu"
                aria-expanded={open.is_some().to_string()} onclick={toggle} onkeydown={on_button_key(&root, &open)}>
                { words.file }
            </button>
            <div class="studio-menu__box" hidden={open.is_none()}>
                <ul id="studio-file-menu" class="studio-menu__list" role="menu" aria-label={words.file} onkeydown={on_item_key(&root, &open)}>
                    if open.is_some() {
                        { items(&desk, &root, &open, &fields) }
                    }
                </ul>
            </div>
            { pickers(&desk, &fields) }
        </div>
    }
}

/// A click anywhere else closes it.
#[hook]
fn use_closing(root: &NodeRef, open: &Open) {
    let (root, handle) = (root.clone(), open.clone());
    use_effect_with(open.is_some(), move |&is_open| {
        let listener = is_open.then(|| {
            EventListener::new(&document(), "pointerdown", move |event| {
                let target = event.composed_path().get(0);
                let target = target.dyn_ref::<Node>();
                if !root.get().is_some_and(|root| root.contains(target)) {
                    handle.set(None);
                }
            })
        });
        move || drop(listener)
    });
}

/// The items of the open menu.
fn items_of(root: &NodeRef) -> Vec<HtmlElement> {
    let root = root.cast::<Element>();
    let found = root.and_then(|root| root.query_selector_all("[role=menuitem]").ok());
    let found = found.iter();
    let all = found.flat_map(|list| (0..list.length()).filter_map(|at| list.item(at)));
    all.filter_map(|item| item.dyn_into().ok()).collect()
}

fn focus(element: Option<&HtmlElement>) {
    if let Some(element) = element {
        // Fails where the menu left the page meanwhile.
        let _ = element.focus();
    }
}

/// Closes the menu; focus returns to its button.
fn close(root: &NodeRef, open: &Open) {
    open.set(None);
    let root = root.cast::<Element>();
    let button = root.and_then(|root| root.query_selector(".studio-menu__open").ok().flatten());
    focus(button.and_then(|button| button.dyn_into().ok()).as_ref());
}

fn on_button_key(root: &NodeRef, open: &Open) -> Callback<KeyboardEvent> {
    let (root, open) = (root.clone(), open.clone());
    Callback::from(move |event: KeyboardEvent| {
        let at = match event.key().as_str() {
            "ArrowDown" => At::First,
            "ArrowUp" => At::Last,
            "Escape" if open.is_some() => {
                event.stop_propagation();
                return close(&root, &open);
            }
            _ => return,
        };
        event.prevent_default();
        open.set(Some(at));
    })
}

fn on_item_key(root: &NodeRef, open: &Open) -> Callback<KeyboardEvent> {
    let (root, open) = (root.clone(), open.clone());
    Callback::from(move |event: KeyboardEvent| {
        let all = items_of(&root);
        let at = all
            .iter()
            .position(|item| item.matches(":focus").unwrap_or(false));
        let next = at.map_or(0, |at| at + 1);
        match event.key().as_str() {
            "ArrowDown" => focus(all.get(next).or(all.first())),
            "ArrowUp" => focus(at.and_then(|at| all.get(at.checked_sub(1)?)).or(all.last())),
            "Home" => focus(all.first()),
            "End" => focus(all.last()),
            "Escape" => {
                event.stop_propagation();
                close(&root, &open);
            }
            // Focus goes on as if the menu were not there.
            "Tab" => return close(&root, &open),
            key if !event.ctrl_key() && !event.meta_key() && !event.alt_key() => {
                let (before, after) = all.split_at(next.min(all.len()));
                let mut all = after.iter().chain(before);
                let Some(item) = all.find(|item| begins_with(item, key)) else {
                    return;
                };
                focus(Some(item));
            }
            _ => return,
        }
        event.prevent_default();
    })
}

/// Whether an item is called so that it begins with this letter.
fn begins_with(item: &HtmlElement, letter: &str) -> bool {
    let mut letters = letter.chars();
    let is_letter = letters.next().is_some_and(char::is_alphanumeric) && letters.next().is_none();
    let name = item.text_content().unwrap_or_default().to_lowercase();
    is_letter && name.starts_with(&letter.to_lowercase())
}

fn items(desk: &Desk, root: &NodeRef, open: &Open, fields: &(NodeRef, NodeRef)) -> Html {
    let words = &desk.words().shell;
    let run = |work: Rc<dyn Fn()>| {
        let (root, open) = (root.clone(), open.clone());
        Callback::from(move |_: MouseEvent| {
            close(&root, &open);
            work();
        })
    };
    let act = |action: Action| {
        let desk = desk.clone();
        run(Rc::new(move || desk.act(action.clone())))
    };
    let pick = |field: &NodeRef| {
        let field = field.clone();
        run(Rc::new(move || {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                field.click();
            }
        }))
    };
    let driver = desk.driver.clone();
    let export = run(Rc::new(move || driver.export()));
    let empty = act(if desk.is_unsaved() {
        Action::Ask(Ask::Empty)
    } else {
        Action::Open(Rc::default(), None, 0)
    });
    let discard = act(Action::Ask(Ask::Discard));
    let all = [
        ("export", words.export, words.export_hint, export),
        ("open", words.open, words.open_hint, pick(&fields.0)),
        (
            "folder",
            words.open_folder,
            words.open_folder_hint,
            pick(&fields.1),
        ),
        ("empty", words.empty, words.empty_hint, empty),
        ("discard", words.discard, words.discard_hint, discard),
    ];
    all.into_iter()
        .map(|(key, name, hint, onclick)| {
            html! {
                <li {key} role="none">
                    <button type="button" class="studio-menu__item" role="menuitem" tabindex="-1" {onclick}>
                        <span class="studio-menu__name">{ name }</span>
                        <span class="studio-menu__hint">{ hint }</span>
                    </button>
                </li>
            }
        })
        .collect()
}

/// The fields behind two of the items: a menu has no room for fields.
fn pickers(desk: &Desk, (one, folder): &(NodeRef, NodeRef)) -> Html {
    let words = &desk.words().shell;
    let driver = desk.driver.clone();
    let on_one = on_chosen(Callback::from(move |mut files: Vec<File>| {
        if let Some(file) = files.pop() {
            driver.open_file(file);
        }
    }));
    let driver = desk.driver.clone();
    let on_folder = on_chosen(Callback::from(move |files| driver.open_folder(files)));
    html! {
        <div hidden={true}>
            <input ref={one.clone()} type="file" aria-label={words.open} accept=".html,.htm,.zip" onchange={on_one} />
            <input ref={folder.clone()} type="file" aria-label={words.open_folder} multiple={true} webkitdirectory={true} onchange={on_folder} />
        </div>
    }
}
