//! The panel: its head, its tabs, and what stands in it.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::{
    Html, NodeRef, classes, component, hook, html, use_effect_with, use_mut_ref, use_node_ref,
};

use super::desk::{Desk, use_desk};
use super::parts::use_focus_on;
use super::said;
use super::sections::{About, Add, Messages};
use super::state::{Action, Stage, View};
use super::{actors::Actors, articles::Articles};

mod ask;
mod head;
mod menu;
mod start;
mod tabs;
mod work;

use ask::Question;
use head::Head;
use start::Start;
use tabs::tabs;
use work::work;

/// Long enough that of steps that come one upon the other the last is heard.
const PAUSE_MS: u32 = 400;

/// Everything on the screen.
#[component]
pub(crate) fn Shell() -> Html {
    let desk = use_desk();
    let root = use_node_ref();
    let status = use_status(&desk);
    use_keys(&desk);
    use_focus_on(&root, desk.place.view, |_, _| {
        vec![".studio-view__title".to_owned()]
    });
    let content = match &desk.stage {
        Stage::Opening => {
            html! { <p key="opening" class="studio-hint">{ desk.words().start.loading }</p> }
        }
        Stage::Offered(offer) => html! { <Start key="start" offer={offer.clone()} /> },
        Stage::Open => html! { <div key="open" class="studio-open">{ open(&desk) }</div> },
    };
    html! {
        <section ref={root} class="studio" lang={desk.tag()} aria-label={desk.words().shell.name}>
            <div class="studio-frame">
                <Head />
                <div class="studio-content">{ content }</div>
            </div>
            <Question />
            <div class="studio-unseen" role="status" ref={status} />
        </section>
    }
}

fn open(desk: &Desk) -> Html {
    let view = match desk.place.view {
        View::Add => html! { <Add key="add" /> },
        View::Articles => html! { <Articles key="articles" /> },
        View::Actors => html! { <Actors key="actors" /> },
        View::Messages => html! { <Messages key="messages" /> },
        View::About => html! { <About key="about" /> },
    };
    html! {
        <>
            <div key="tabs" class="studio-tabs-box">{ tabs(desk) }</div>
            <div key="work" class="studio-work-box">{ work(desk) }</div>
            <div key="notice" class="studio-notice-box">{ notice(desk) }</div>
            <div key="view" class={classes!("studio-view")}>{ view }</div>
        </>
    }
}

fn notice(desk: &Desk) -> Html {
    let told = desk
        .notice
        .as_ref()
        .filter(|(_, notice)| said::is_seen(notice));
    let Some((number, notice)) = told else {
        return html! {};
    };
    let words = desk.words();
    html! {
        <div key={*number} class="studio-notice">
            <p class="studio-notice__text">{ said::notice(notice, words, desk.lang) }</p>
            <button type="button" class="studio-icon" aria-label={words.shell.dismiss} title={words.shell.dismiss}
                onclick={desk.on_click(Action::Hush)}>
                <span aria-hidden="true">{ "×" }</span>
            </button>
        </div>
    }
}

/// A node for the live region, which says what is told after a pause. It has no
/// children of ours, so that nothing here breaks where a browser translates it.
#[hook]
fn use_status(desk: &Desk) -> NodeRef {
    let status = use_node_ref();
    let waiting = use_mut_ref(|| None::<Timeout>);
    let said = desk.notice.as_ref();
    let said =
        said.map(|(number, notice)| (*number, said::notice(notice, desk.words(), desk.lang)));
    let node = status.clone();
    use_effect_with(said, move |said| {
        let Some((_, text)) = said.clone() else {
            return;
        };
        waiting.replace(Some(Timeout::new(PAUSE_MS, move || {
            if let Some(node) = node.get() {
                node.set_text_content(Some(&text));
            }
        })));
    });
    status
}

/// Ctrl+Z or ⌘Z takes back, with Shift it does again; in a field they are the
/// field's own.
#[hook]
fn use_keys(desk: &Desk) {
    let desk = desk.clone();
    use_effect_with((), move |()| {
        let keys = EventListener::new_with_options(
            &gloo::utils::document(),
            "keydown",
            gloo::events::EventListenerOptions::enable_prevent_default(),
            move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                    return;
                };
                let is_ours = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
                let key = event.key().to_lowercase();
                if !is_ours || !matches!(key.as_str(), "z" | "y") || is_typed_in(event) {
                    return;
                }
                event.prevent_default();
                let again = event.shift_key() || key == "y";
                desk.act(if again { Action::Redo } else { Action::Undo });
            },
        );
        move || drop(keys)
    });
}

/// Whether the event is of a field that text is typed in.
fn is_typed_in(event: &KeyboardEvent) -> bool {
    let target = event.composed_path().get(0);
    let target = target.dyn_ref::<Element>();
    target.is_some_and(|target| {
        let fields = "input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]";
        target.matches(fields).unwrap_or(false)
    })
}
