//! One actor made two.

use std::collections::BTreeSet;
use std::rc::Rc;

use linimasa_dossier::text::fold;
use linimasa_draft::Entry;
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use super::ops::split_actor;
use super::roll::Found;
use crate::app::desk::use_desk;
use crate::app::parts::{KindField, Line, newcomer};

/// What it has.
#[derive(PartialEq, Properties)]
pub(super) struct SplitProps {
    /// Who.
    pub(super) found: Rc<Found>,
    /// What is known of them, changes included.
    pub(super) entry: Entry,
}

/// Which names leave, and what the new actor is called.
#[component]
pub(super) fn Split(props: &SplitProps) -> Html {
    let desk = use_desk();
    let chosen = use_state(BTreeSet::<String>::new);
    let called = use_state(|| None::<String>);
    let kind = use_state(|| props.entry.kind);
    let words = &desk.words().person;
    let names = names(&props.entry, &props.found.names);
    let name = match &*called {
        Some(called) => called.trim().to_owned(),
        None => chosen.iter().next().cloned().unwrap_or_default(),
    };
    let can = !chosen.is_empty() && !name.is_empty();
    let on_type = {
        let called = called.clone();
        Callback::from(move |text| called.set(Some(text)))
    };
    let on_kind = {
        let kind = kind.clone();
        Callback::from(move |chosen| kind.set(chosen))
    };
    let split = {
        let (desk, entry, is_listed) = (desk.clone(), props.entry.clone(), props.found.is_listed);
        let mut new = newcomer(&name, *kind, desk.tag());
        new.aliases = chosen
            .iter()
            .filter(|other| **other != name)
            .cloned()
            .collect();
        Callback::from(move |_: MouseEvent| {
            if can {
                split_actor(&desk, &entry, is_listed, &new);
            }
        })
    };
    html! {
        <section class="studio-form" aria-label={words.split}>
            <fieldset class="studio-checks">
                <legend class="studio-hint">{ words.split_hint }</legend>
                { for names.iter().map(|name| {
                    let toggle = {
                        let (chosen, name) = (chosen.clone(), name.clone());
                        Callback::from(move |_| {
                            let mut next = (*chosen).clone();
                            if !next.remove(&name) {
                                next.insert(name.clone());
                            }
                            chosen.set(next);
                        })
                    };
                    html! {
                        <label key={name.clone()} class="studio-check">
                            <input type="checkbox" checked={chosen.contains(name)} onchange={toggle} />
                            <bdi>{ name.clone() }</bdi>
                        </label>
                    }
                }) }
            </fieldset>
            <div class="studio-fields">
                <Line name="split-name" label={words.split_name} value={AttrValue::from(name)} {on_type} />
                <KindField name="split-kind" label={words.kind} value={*kind} on_set={on_kind} />
            </div>
            <p class="studio-field__hint">{ if can { "" } else { words.split_none } }</p>
            <div class="studio-ways">
                <button type="button" class="studio-button studio-button--strong" aria-disabled={(!can).to_string()} onclick={split}>
                    { words.split_do }
                </button>
            </div>
        </section>
    }
}

/// The names that may leave: all but the one that it is called.
fn names(entry: &Entry, used: &[String]) -> Vec<String> {
    let own: Vec<String> = entry.names.iter().map(|(_, name)| fold(name)).collect();
    let all = entry.aliases.iter().chain(&entry.metonyms).chain(used);
    let mut seen = BTreeSet::new();
    let is_new = |name: &&String| !own.contains(&fold(name)) && seen.insert(fold(name));
    let mut all: Vec<&String> = all.collect();
    let mut is_new = is_new;
    all.retain(|name| is_new(name));
    all.into_iter().cloned().collect()
}
