//! Who is an actor: lists, and beside them the one that is open.

use std::rc::Rc;

use yew::{Html, classes, component, html, use_memo, use_node_ref};

use super::desk::use_desk;
use super::parts::use_focus_on;
use super::state::{People, Place};

mod list;
mod names;
mod ops;
mod person;
mod roll;
mod row;
mod split;

use list::List;
use person::Person;
use roll::Roll;

pub(crate) use ops::reject_actor;

/// The section.
#[component]
pub(crate) fn Actors() -> Html {
    let desk = use_desk();
    let root = use_node_ref();
    let built = desk.built.as_ref().map(Rc::as_ptr);
    let roll = use_memo((desk.draft.edition, built), |_| {
        let review = desk.built.as_ref().map(|built| &built.review);
        Roll::of(&desk.draft.files, review)
    });
    use_focus_on(&root, desk.place.clone(), arrival);
    let open = desk.place.actor.clone();
    let found = open.as_ref().and_then(|id| roll.find(id));
    let is_open = found.is_some();
    let detail = match found {
        Some(found) => html! { <Person key={found.entry.id.clone()} found={found.clone()} /> },
        None => {
            html! { <p key="none" class="studio-pair__none">{ desk.words().people.choose }</p> }
        }
    };
    html! {
        <div ref={root} class={classes!("studio-pair", "studio-pair--actors", is_open.then_some("studio-pair--open"))}>
            <div class="studio-pair__list"><List {roll} /></div>
            <div class="studio-pair__one">{ detail }</div>
        </div>
    }
}

/// What to focus after the person has gone somewhere.
fn arrival(before: &Place, now: &Place) -> Vec<String> {
    if before.people != now.people && now.people != People::Ignored && now.actor.is_none() {
        return Vec::new();
    }
    match (&before.actor, &now.actor) {
        (before, now) if before == now => Vec::new(),
        (_, Some(_)) => vec![".studio-person__title".to_owned()],
        (Some(before), None) => vec![format!("[data-actor=\"{before}\"]")],
        (None, None) => Vec::new(),
    }
}
