//! What is chosen, to take along: as a link and as HTML for another page.

use linimasa_markup::html;
use yew::{AttrValue, Callback, Html, NodeRef, component, use_node_ref, use_state};

use super::copy::Copy;
use super::use_address::{is_framed, link_to};
use super::use_announcer::use_announcer;
use super::use_modal::use_modal;
use crate::scene::{Desk, use_desk};
use crate::share::{element, fits_attributes, frame};

/// A button, and the dialog that it opens; nothing where there is nothing to
/// take along.
#[component]
pub(super) fn Share() -> Html {
    let desk = use_desk();
    let open = use_state(|| false);
    let dialog = use_node_ref();
    let (status, announce) = use_announcer();
    use_modal(&dialog, *open);
    let there = link(&desk).is_some() || desk.state.config.source.base.is_some();
    let set = |to: bool| {
        let open = open.clone();
        Callback::from(move |_| open.set(to))
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |_| open.set(false))
    };
    let words = &desk.words().share;
    html! {
        <div class="lini-share-box" hidden={!there}>
            <button type="button" class="lini-link" part="share" aria-haspopup="dialog" onclick={set(true)}>
                { words.open }
            </button>
            <dialog ref={dialog} class="lini-share" part="share-dialog" tabindex="-1"
                aria-label={words.title} {onclose}>
                <div class="lini-share__body">
                    if *open {
                        { ways(&desk, &announce) }
                    }
                </div>
                <div class="lini-share__foot">
                    { said(status, *open) }
                    <button key="close" type="button" class="lini-button" onclick={set(false)}>{ words.close }</button>
                </div>
            </dialog>
        </div>
    }
}

/// The live region: the page's own is out of reach while the dialog is open. A
/// new one each time: what was copied before is no longer news.
fn said(status: NodeRef, is_open: bool) -> Html {
    let key = if is_open { "open" } else { "closed" };
    html! { <p key={key} class="lini-share__said" role="status" ref={status} /> }
}

/// The address of what is chosen: in this page, where it follows the reader and
/// can be gone to, or else on the dossier's own.
fn link(desk: &Desk) -> Option<String> {
    let state = &desk.state;
    if state.config.url_sync && !is_framed() {
        Some(link_to(&state.config, &state.place))
    } else {
        state.config.source.link(&state.config, &state.place)
    }
}

fn ways(desk: &Desk, announce: &Callback<String>) -> Html {
    let (config, place) = (&desk.state.config, &desk.state.place);
    let words = &desk.words().share;
    let title = desk.dossier.title(desk.lang().tag());
    let link = link(desk);
    let html = element(config, place, title, link.as_deref());
    let hint = (!fits_attributes(place) && html.is_some()).then_some(words.partly);
    let ways = [
        (words.link, words.link_hint, link),
        (words.element, hint.unwrap_or(words.element_hint), html),
        (words.frame, words.frame_hint, frame(config, place, title)),
    ];
    let shown = ways.into_iter().filter_map(|(name, hint, text)| {
        let text = AttrValue::from(text?);
        Some(way(desk, announce, (name, hint), text))
    });
    html! {
        <>
            <h2 key="title" class="lini-heading" part="heading">{ words.title }</h2>
            <div key="ways">{ for shown }</div>
        </>
    }
}

fn way(
    desk: &Desk,
    announce: &Callback<String>,
    (name, hint): (&'static str, &'static str),
    text: AttrValue,
) -> Html {
    let words = &desk.words().share;
    let spoken = [words.copy, ": ", name].concat();
    html! {
        <section key={name} class="lini-share__way" aria-label={name}>
            <div class="lini-share__head">
                <h3 class="lini-share__name">{ name }</h3>
                <Copy text={text.clone()} class="lini-button lini-button--small" label={words.copy}
                    name={spoken} copied={words.copied} failed={words.failed}
                    announce={announce.clone()} />
            </div>
            <p class="lini-hint">{ hint }</p>
            <textarea class="lini-share__text" rows="3" readonly="readonly" aria-label={name} translate="no"
                spellcheck="false" value={text} />
        </section>
    }
}
