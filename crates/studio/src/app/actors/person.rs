//! One actor: names, kind, what it may be merged with or split into.

use std::rc::Rc;

use linimasa_draft::Entry;
use linimasa_draft::compose::rename;
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_node_ref, use_state};

use super::names::Names;
use super::ops::{accept_actor, change_actor, merge_actors, reject_actor, unlist_actor};
use super::roll::Found;
use super::split::Split;
use crate::app::desk::{Desk, use_desk};
use crate::app::draft::Step;
use crate::app::parts::{Field, FindActor, KindField, use_focus_on};
use crate::app::said;
use crate::app::state::Action;

/// What it has.
#[derive(PartialEq, Properties)]
pub(super) struct PersonProps {
    /// Who.
    pub(super) found: Rc<Found>,
}

/// Which part is open below the fields.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    None,
    Merge,
    Split,
}

/// The actor. What is changed of a listed one is changed at once; a candidate
/// is accepted with its changes.
#[component]
pub(super) fn Person(props: &PersonProps) -> Html {
    let desk = use_desk();
    let found = &props.found;
    let changed = use_state(|| None::<Entry>);
    let part = use_state(|| Part::None);
    let root = use_node_ref();
    // The button that lists somebody is gone then.
    use_focus_on(&root, found.is_listed, |before, now| {
        let is_accepted = *now && !before;
        let title = is_accepted.then(|| ".studio-person__title".to_owned());
        title.into_iter().collect()
    });
    let entry = changed
        .as_ref()
        .filter(|_| !found.is_listed)
        .unwrap_or(&found.entry)
        .clone();
    let on_change = {
        let (desk, changed, is_listed) = (desk.clone(), changed.clone(), found.is_listed);
        Callback::from(move |entry: Entry| {
            if is_listed {
                change_actor(&desk, entry);
            } else {
                changed.set(Some(entry));
            }
        })
    };
    let words = desk.words();
    let is_changed = entry != found.entry;
    html! {
        <article ref={root} class="studio-person">
            <button type="button" class="studio-back" onclick={desk.on_click(Action::CloseActor)}>
                { words.people.back }
            </button>
            <h3 class="studio-person__title" tabindex="-1"><bdi>{ entry.name(desk.tag()).to_owned() }</bdi></h3>
            <p class="studio-person__about">{ about(&desk, found) }</p>
            <div class="studio-person__main">{ main(&desk, found, &entry, is_changed) }</div>
            { fields(&desk, found, &entry, &on_change) }
            { called(&desk, found) }
            <div class="studio-person__parts">
                { opener(&part, Part::Merge, words.person.merge) }
                { opener(&part, Part::Split, words.person.split) }
                { removal(&desk, found) }
            </div>
            <div class="studio-person__part">{ opened(&desk, found, &entry, *part) }</div>
        </article>
    }
}

fn about(desk: &Desk, found: &Found) -> String {
    let words = &desk.words().people;
    let kind = said::kind(found.entry.kind, desk.words());
    let counts = if found.mentions == 0 {
        words.unnamed.to_owned()
    } else {
        let mentions = desk.count(&words.mentions, found.mentions);
        format!(
            "{mentions} · {}",
            desk.count(&words.articles, found.articles)
        )
    };
    let id = format!("{} {}", desk.words().person.id, found.entry.id);
    format!("{kind} · {counts} · {id}")
}

/// What is to be decided of a candidate.
fn main(desk: &Desk, found: &Found, entry: &Entry, is_changed: bool) -> Html {
    if found.is_listed {
        return html! {};
    }
    let words = &desk.words().person;
    let run = |run: fn(&Desk, &Entry), entry: &Entry| {
        let (desk, entry) = (desk.clone(), entry.clone());
        Callback::from(move |_: MouseEvent| run(&desk, &entry))
    };
    let label = if is_changed { words.save } else { words.accept };
    html! {
        <div key="ways" class="studio-ways">
            <button type="button" class="studio-button studio-button--strong" onclick={run(accept_actor, entry)}>
                <span key={label}>{ label }</span>
            </button>
            <button type="button" class="studio-button" onclick={run(reject_actor, &found.entry)}>{ words.ignore }</button>
        </div>
    }
}

fn fields(desk: &Desk, found: &Found, entry: &Entry, on_change: &Callback<Entry>) -> Html {
    let words = &desk.words().person;
    let change = |set: fn(&mut Entry, String)| {
        let (entry, on_change) = (entry.clone(), on_change.clone());
        Callback::from(move |text: String| {
            let mut new = entry.clone();
            set(&mut new, text);
            on_change.emit(new);
        })
    };
    let on_kind = {
        let (entry, on_change) = (entry.clone(), on_change.clone());
        Callback::from(move |kind| {
            on_change.emit(Entry {
                kind,
                ..entry.clone()
            })
        })
    };
    let names = |set: fn(&mut Entry, Vec<String>)| {
        let (entry, on_change) = (entry.clone(), on_change.clone());
        Callback::from(move |names: Vec<String>| {
            let mut new = entry.clone();
            set(&mut new, names);
            on_change.emit(new);
        })
    };
    let optional = |text: &Option<String>| AttrValue::from(text.clone().unwrap_or_default());
    html! {
        <div class="studio-fields">
            { name(desk, found, entry, on_change, "id", words.name_id) }
            { name(desk, found, entry, on_change, "en", words.name_en) }
            <KindField key="kind" name="person-kind" label={words.kind} value={entry.kind} on_set={on_kind} />
            <Field key="country" name="person-country" label={words.country} whole={true} value={optional(&entry.country)}
                on_set={change(|entry, text| entry.country = Some(text.to_uppercase()).filter(|text| !text.is_empty()))} />
            <Field key="wikidata" name="person-wikidata" label={words.wikidata} whole={true} value={optional(&entry.wikidata)}
                on_set={change(|entry, text| entry.wikidata = Some(text).filter(|text| !text.is_empty()))} />
            <Names key="aliases" name="person-alias" label={words.aliases} hint={words.aliases_hint} add={words.add_alias}
                names={entry.aliases.clone()} on_set={names(|entry, names| entry.aliases = names)} />
            <Names key="metonyms" name="person-metonym" label={words.metonyms} hint={words.metonyms_hint}
                add={words.add_metonym} names={entry.metonyms.clone()} on_set={names(|entry, names| entry.metonyms = names)} />
        </div>
    }
}

/// The field of a name. The name that a listed actor had stays one of its
/// names: texts call it so.
fn name(
    desk: &Desk,
    found: &Found,
    entry: &Entry,
    on_change: &Callback<Entry>,
    lang: &'static str,
    label: &'static str,
) -> Html {
    let value = entry.names.iter().find(|(tag, _)| tag == lang);
    let value = value.map(|(_, name)| name.clone()).unwrap_or_default();
    let is_last = entry.names.iter().all(|(tag, _)| tag == lang);
    let on_set = {
        let (desk, entry, on_change) = (desk.clone(), entry.clone(), on_change.clone());
        let is_listed = found.is_listed;
        Callback::from(move |text: String| {
            if text.is_empty() && is_last {
                return;
            }
            if is_listed && !text.is_empty() {
                match rename(&desk.draft.files, &entry.id, lang, &text) {
                    Ok(edits) => desk.edit(Step::Changed(text.as_str().into()), edits),
                    Err(error) => desk.act(Action::Tell(crate::app::state::Notice::Refused(error))),
                }
                return;
            }
            let mut new = entry.clone();
            new.names.retain(|(tag, _)| tag != lang);
            if !text.is_empty() {
                new.names.push((lang.to_owned(), text));
                new.names.sort();
            }
            on_change.emit(new);
        })
    };
    // Each name that was set stays one of its names: half a name must not be.
    html! {
        <Field key={lang} name={format!("person-name-{lang}")} {label} value={AttrValue::from(value)} whole={true}
            lang={Some(AttrValue::from(lang))} {on_set} />
    }
}

/// The names by which texts call it.
fn called(desk: &Desk, found: &Found) -> Html {
    html! {
        <div class="studio-called" hidden={found.names.is_empty()}>
            <h4 class="studio-names__label">{ desk.words().person.used }</h4>
            <ul class="studio-called__list">
                { for found.names.iter().map(|name| html! { <li key={name.clone()}><bdi>{ name.clone() }</bdi></li> }) }
            </ul>
        </div>
    }
}

fn opener(part: &yew::UseStateHandle<Part>, which: Part, label: &'static str) -> Html {
    let is_open = **part == which;
    let onclick = {
        let part = part.clone();
        Callback::from(move |_: MouseEvent| part.set(if is_open { Part::None } else { which }))
    };
    html! {
        <button key={label} type="button" class="studio-button" aria-expanded={is_open.to_string()} {onclick}>
            { label }
        </button>
    }
}

fn removal(desk: &Desk, found: &Found) -> Html {
    let words = &desk.words().person;
    let run = |run: fn(&Desk, &Entry)| {
        let (desk, entry) = (desk.clone(), found.entry.clone());
        Callback::from(move |_: MouseEvent| run(&desk, &entry))
    };
    html! {
        <span key="removal" class="studio-person__removal" hidden={!found.is_listed}>
            <button type="button" class="studio-link" onclick={run(unlist_actor)}>{ words.remove_actor }</button>
            <button type="button" class="studio-link" onclick={run(reject_actor)}>{ words.ignore }</button>
        </span>
    }
}

fn opened(desk: &Desk, found: &Rc<Found>, entry: &Entry, part: Part) -> Html {
    match part {
        Part::None => html! {},
        Part::Split => html! { <Split key="split" found={found.clone()} entry={entry.clone()} /> },
        Part::Merge => {
            let words = &desk.words().person;
            let on_pick = {
                let (desk, entry) = (desk.clone(), entry.clone());
                Callback::from(move |someone| merge_actors(&desk, &entry, &someone))
            };
            html! {
                <section key="merge" class="studio-form" aria-label={words.merge}>
                    <p class="studio-hint">{ words.merge_hint }</p>
                    <FindActor name="merge" label={desk.words().mark.choose} but={Some(AttrValue::from(entry.id.clone()))} {on_pick} />
                </section>
            }
        }
    }
}
