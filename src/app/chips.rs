//! What is chosen, to be taken away piece by piece.

use linimasa_dossier::query::Axis;
use linimasa_markup::html;
use yew::{Callback, Html, component, use_effect, use_mut_ref, use_node_ref};

use super::use_focus::{focus_nth, focus_results};
use crate::choice::{Filter, outlet_by_name};
use crate::dates::{self, Length};
use crate::scene::{Desk, use_desk};
use crate::state::Action;
use crate::strings::fill;

/// A button for each filter. When one goes, focus moves to the next.
#[component]
pub(super) fn Chips() -> Html {
    let desk = use_desk();
    let list = use_node_ref();
    let gone = use_mut_ref(|| None::<usize>);
    let filters = desk.choice().filters();
    {
        let (list, gone) = (list.clone(), gone.clone());
        use_effect(move || {
            if let Some(place) = gone.take()
                && !focus_nth(&list, ".lini-chip", place)
            {
                focus_results(&list);
            }
        });
    }
    let remove = |place: usize, action: Action| {
        let (desk, gone) = (desk.clone(), gone.clone());
        Callback::from(move |_| {
            gone.replace(Some(place));
            desk.act(action.clone());
        })
    };
    let words = &desk.words().chips;
    let clear = remove(0, Action::Clear);
    html! {
        <div ref={list} class="lini-chips" part="chips" role="group" aria-label={words.title}>
            { for filters.iter().enumerate().map(|(place, filter)| {
                let name = name(&desk, filter);
                let label = fill(words.remove, &[&name]);
                let onclick = remove(place, Action::Drop(filter.clone()));
                html! {
                    <button key={name.clone()} type="button" class="lini-chip" part="chip" aria-label={label} {onclick}>
                        <span>{ name }</span>
                    </button>
                }
            }) }
            if !filters.is_empty() {
                <button key="\u{0}clear" type="button" class="lini-link lini-chips__clear" onclick={clear}>
                    { words.clear }
                </button>
            }
        </div>
    }
}

/// What a filter is called where it stands alone.
pub(super) fn name(desk: &Desk, filter: &Filter) -> String {
    let words = &desk.words().chips;
    let actor = |id: &str| match desk.dossier.actor_by_id(id) {
        Some(actor) => desk.name(actor).to_owned(),
        None => fill(words.unknown, &[id]),
    };
    match filter {
        Filter::Words => fill(words.words, &[desk.choice().words.trim()]),
        Filter::Actor(id) => actor(id),
        Filter::Excluded(id) => fill(words.except, &[&actor(id)]),
        Filter::Range => {
            let choice = desk.choice();
            let range = dates::span(choice.from, choice.to, Length::Short, desk.words().dates);
            let axis = match choice.axis {
                Axis::Mentioned => words.mentioned,
                Axis::Published => words.published,
            };
            fill(axis, &[&range])
        }
        Filter::Outlet(name) if outlet_by_name(&desk.dossier, name).is_none() => {
            fill(words.unknown, &[name])
        }
        Filter::Outlet(name) => name.to_string(),
    }
}
