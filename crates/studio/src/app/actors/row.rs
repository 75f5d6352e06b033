//! One actor of a list.

use std::rc::Rc;

use linimasa_draft::Entry;
use web_sys::MouseEvent;
use yew::{Callback, Html, html};

use super::ops::{accept_actor, merge_actors, reject_actor};
use super::roll::{Found, first_words};
use crate::app::desk::Desk;
use crate::app::parts::Someone;
use crate::app::said;
use crate::app::state::{Action, People};
use crate::app::strings::fill;

/// Name, counts, the first sentence, and what can be done at once; `leaves` is
/// told before the row leaves the list.
pub(super) fn row(desk: &Desk, found: &Rc<Found>, place: usize, leaves: &Callback<usize>) -> Html {
    let entry = &found.entry;
    let people = if found.is_listed {
        People::Listed
    } else {
        People::Candidates
    };
    let is_open = desk.place.actor.as_deref() == Some(entry.id.as_str());
    let open = Action::Actor(desk.place.people, entry.id.as_str().into());
    let hue = desk
        .built
        .as_ref()
        .map_or("lini-hue-none", |built| built.hue(&entry.id));
    let name = entry.name(desk.tag()).to_owned();
    let leaves = {
        let leaves = leaves.clone();
        Callback::from(move |()| leaves.emit(place))
    };
    let is_candidate = people == People::Candidates;
    html! {
        <li key={format!("{place}-{}", entry.id)} class={format!("studio-row studio-row--actor {hue}")}>
            <button type="button" class="studio-row__open" data-actor={entry.id.clone()}
                aria-current={is_open.then_some("true")} onclick={desk.on_click(open)}>
                <span class="studio-row__title"><bdi>{ name.clone() }</bdi></span>
                <span class="studio-row__about">{ about(desk, found) }</span>
            </button>
            <p class="studio-row__first"><bdi>{ first(desk, found) }</bdi></p>
            <div class="studio-row__doubt">{ doubts(desk, found) }</div>
            <div class="studio-row__ways" hidden={!is_candidate}>
                if is_candidate {
                    { quick(desk, entry, desk.words().people.accept, accept_actor, &leaves) }
                    { quick(desk, entry, desk.words().people.ignore, reject_actor, &leaves) }
                }
            </div>
        </li>
    }
}

fn about(desk: &Desk, found: &Found) -> String {
    let words = &desk.words().people;
    let kind = said::kind(found.entry.kind, desk.words());
    if found.mentions == 0 {
        return format!("{kind} · {}", words.unnamed);
    }
    let mentions = desk.count(&words.mentions, found.mentions);
    let articles = desk.count(&words.articles, found.articles);
    format!("{kind} · {mentions} · {articles}")
}

/// The words around the place where it is named first.
fn first(desk: &Desk, found: &Found) -> String {
    let Some((file, line)) = &found.first else {
        return String::new();
    };
    let line = usize::try_from(line.saturating_sub(1)).unwrap_or_default();
    let text = desk.draft.files.get(file);
    let line = text.and_then(|text| text.lines().nth(line));
    line.map(|line| first_words(line, &found.names))
        .unwrap_or_default()
}

/// What is in doubt, with the ways out.
fn doubts(desk: &Desk, found: &Found) -> Html {
    html! {
        <>
            { alike(desk, found) }
            { for found.shared.iter().map(|(name, others)| html! {
                <div key={format!("shared-{name}")} class="studio-doubt">
                    <span class="studio-doubt__said">{ fill(desk.words().people.ambiguous, &[name]) }</span>
                    { for others.iter().map(|other| see(desk, other)) }
                </div>
            }) }
        </>
    }
}

fn alike(desk: &Desk, found: &Found) -> Html {
    let words = &desk.words().people;
    let Some(other) = found.others.first().filter(|_| !found.is_listed) else {
        return html! {};
    };
    let name = other.name(desk.tag()).to_owned();
    let merge = {
        let (desk, from) = (desk.clone(), found.entry.clone());
        let into = Someone::Listed(other.clone());
        Callback::from(move |_: MouseEvent| merge_actors(&desk, &from, &into))
    };
    html! {
        <div key="alike" class="studio-doubt">
            <span class="studio-doubt__said">{ fill(words.alike, &[&name]) }</span>
            <button type="button" class="studio-button studio-button--small" onclick={merge}
                aria-label={fill(desk.words().person.merge_into, &[&name])}>
                { words.alike_merge }
            </button>
        </div>
    }
}

fn see(desk: &Desk, entry: &Entry) -> Html {
    let action = Action::Actor(desk.place.people, entry.id.as_str().into());
    html! {
        <button key={entry.id.clone()} type="button" class="studio-link" onclick={desk.on_click(action)}>
            <bdi>{ entry.name(desk.tag()).to_owned() }</bdi>
        </button>
    }
}

fn quick(
    desk: &Desk,
    entry: &Entry,
    label: &'static str,
    run: fn(&Desk, &Entry),
    leaves: &Callback<()>,
) -> Html {
    let onclick = {
        let (desk, entry, leaves) = (desk.clone(), entry.clone(), leaves.clone());
        Callback::from(move |_: MouseEvent| {
            leaves.emit(());
            run(&desk, &entry);
        })
    };
    let name = entry.name(desk.tag());
    html! {
        <button key={label} type="button" class="studio-button studio-button--small"
            aria-label={format!("{label}: {name}")} {onclick}>
            { label }
        </button>
    }
}
