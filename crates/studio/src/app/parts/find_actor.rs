//! Somebody chosen among all actors, or made.

use std::collections::BTreeSet;

use linimasa_dossier::model::ActorKind;
use linimasa_dossier::text::fold;
use linimasa_draft::compose::accept;
use linimasa_draft::{Edit, EditError, Entry, Files, entries};
use web_sys::{Event, HtmlSelectElement, MouseEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, component, html, use_memo, use_node_ref,
    use_state,
};

use super::field::Line;
use super::use_focus::use_focus_on;
use crate::app::desk::{Desk, use_desk};
use crate::app::said;

/// As many are shown at once.
const SHOWN: usize = 8;

/// Who was chosen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Someone {
    /// An actor that is listed.
    Listed(Entry),
    /// One that was found or made: it has to be listed.
    New(Entry),
}

impl Someone {
    /// What is known of them.
    pub(crate) fn entry(&self) -> &Entry {
        match self {
            Someone::Listed(entry) | Someone::New(entry) => entry,
        }
    }
}

/// The id under which somebody is listed, and what lists them.
pub(crate) fn named(files: &Files, someone: Someone) -> Result<(String, Vec<Edit>), EditError> {
    match someone {
        Someone::Listed(entry) => Ok((entry.id, Vec::new())),
        Someone::New(entry) => {
            let edits = accept(files, &entry)?;
            let listed = edits.iter().find_map(|edit| match edit {
                Edit::Actor(entry) => Some(entry.id.clone()),
                _ => None,
            });
            Ok((listed.unwrap_or(entry.id), edits))
        }
    }
}

/// An actor of this name about whom nothing else is known.
pub(crate) fn newcomer(name: &str, kind: ActorKind, lang: &str) -> Entry {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    Entry {
        id: if words.is_empty() {
            "pelaku".to_owned()
        } else {
            words.join("-")
        },
        kind,
        names: vec![(lang.to_owned(), name.to_owned())],
        aliases: Vec::new(),
        metonyms: Vec::new(),
        country: None,
        wikidata: None,
    }
}

/// What it has.
#[derive(PartialEq, Properties)]
pub(crate) struct FindActorProps {
    /// Its name: ids are made of it.
    pub(crate) name: AttrValue,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// The name of an actor that can be made; without one, none can.
    #[prop_or_default]
    pub(crate) newcomer: Option<AttrValue>,
    /// The id of one who is no answer.
    #[prop_or_default]
    pub(crate) but: Option<AttrValue>,
    /// Called with who was chosen.
    pub(crate) on_pick: Callback<Someone>,
}

/// A field, and those whom its words fit.
#[component]
pub(crate) fn FindActor(props: &FindActorProps) -> Html {
    let desk = use_desk();
    let sought = use_state(String::new);
    let making = use_state(|| false);
    let root = use_node_ref();
    use_focus_on(
        &root,
        (*making, props.name.clone()),
        |before, (making, name)| {
            let opens = *making && !before.0;
            let field = opens.then(|| format!("#studio-{name}-new"));
            field.into_iter().collect()
        },
    );
    let all = use_memo(desk.draft.edition, |_| everybody(&desk));
    let folded = fold(sought.trim());
    let fits = |someone: &&Someone| {
        let entry = someone.entry();
        let is_other = props.but.as_ref().is_none_or(|but| **but != *entry.id);
        is_other
            && (folded.is_empty() || entry.all_names().any(|name| fold(name).contains(&folded)))
    };
    let found: Vec<&Someone> = all.iter().filter(fits).take(SHOWN).collect();
    let words = &desk.words().mark;
    let on_type = {
        let sought = sought.clone();
        Callback::from(move |text| sought.set(text))
    };
    let on_enter = {
        let (first, on_pick) = (found.first().copied().cloned(), props.on_pick.clone());
        let is_sought = !folded.is_empty();
        Callback::from(move |()| {
            if let Some(first) = first.clone().filter(|_| is_sought) {
                on_pick.emit(first);
            }
        })
    };
    html! {
        <div ref={root} class="studio-find">
            <Line name={props.name.clone()} label={props.label.clone()} seeks={true}
                value={AttrValue::from((*sought).clone())} {on_type} {on_enter} />
            <ul class="studio-find__list" aria-label={words.results}>
                { for found.iter().map(|someone| one(&desk, someone, &props.on_pick)) }
            </ul>
            <p class="studio-hint" role="status">
                { if found.is_empty() { words.none_called } else { "" } }
            </p>
            <div class="studio-find__new">
                if let Some(name) = &props.newcomer {
                    if *making {
                        <Newcomer key="form" name={props.name.clone()} called={name.clone()} on_pick={props.on_pick.clone()} />
                    } else {
                        <button key="open" type="button" class="studio-link" onclick={
                            let making = making.clone();
                            Callback::from(move |_: MouseEvent| making.set(true))
                        }>
                            { words.new_actor }
                        </button>
                    }
                }
            </div>
        </div>
    }
}

/// The listed, and then the candidates, each once.
fn everybody(desk: &Desk) -> Vec<Someone> {
    let listed = entries(&desk.draft.files);
    let mut ids: BTreeSet<String> = listed.iter().map(|entry| entry.id.clone()).collect();
    let review = desk.built.as_ref().map(|built| &built.review);
    let candidates = review.map_or(&[][..], |review| &review.candidates);
    let entries = candidates.iter().map(|one| &one.entry);
    // An ambiguous name stands there beside those it may mean.
    let new = entries.filter(|entry| ids.insert(entry.id.clone()));
    let new: Vec<Someone> = new.cloned().map(Someone::New).collect();
    listed.into_iter().map(Someone::Listed).chain(new).collect()
}

fn one(desk: &Desk, someone: &Someone, on_pick: &Callback<Someone>) -> Html {
    let entry = someone.entry();
    let onclick = {
        let (someone, on_pick) = (someone.clone(), on_pick.clone());
        Callback::from(move |_: MouseEvent| on_pick.emit(someone.clone()))
    };
    let hue = desk
        .built
        .as_ref()
        .map_or("lini-hue-none", |built| built.hue(&entry.id));
    html! {
        <li key={entry.id.clone()}>
            <button type="button" class={format!("studio-find__one {hue}")} {onclick}>
                <span class="studio-find__name"><bdi>{ entry.name(desk.tag()).to_owned() }</bdi></span>
                <span class="studio-find__kind">{ said::kind(entry.kind, desk.words()) }</span>
            </button>
        </li>
    }
}

/// What the form of a new actor has.
#[derive(PartialEq, Properties)]
struct NewcomerProps {
    name: AttrValue,
    called: AttrValue,
    on_pick: Callback<Someone>,
}

/// Name and kind of a new actor.
#[component]
fn Newcomer(props: &NewcomerProps) -> Html {
    let desk = use_desk();
    let called = use_state(|| props.called.to_string());
    let kind = use_state(|| ActorKind::Person);
    let words = &desk.words().mark;
    let on_type = {
        let called = called.clone();
        Callback::from(move |text| called.set(text))
    };
    let make = {
        let (on_pick, tag) = (props.on_pick.clone(), desk.tag());
        let (called, kind) = (called.clone(), kind.clone());
        Callback::from(move |()| {
            let called = called.trim();
            if !called.is_empty() {
                on_pick.emit(Someone::New(newcomer(called, *kind, tag)));
            }
        })
    };
    let onclick = {
        let make = make.clone();
        Callback::from(move |_: MouseEvent| make.emit(()))
    };
    let on_kind = {
        let kind = kind.clone();
        Callback::from(move |chosen| kind.set(chosen))
    };
    html! {
        <div class="studio-fields">
            <Line name={format!("{}-new", props.name)} label={words.new_name} value={AttrValue::from((*called).clone())}
                {on_type} on_enter={make} />
            <KindField name={format!("{}-kind", props.name)} label={words.kind} value={*kind} on_set={on_kind} />
            <div class="studio-ways">
                <button type="button" class="studio-button" {onclick}>{ words.create }</button>
            </div>
        </div>
    }
}

/// What a field of a kind has.
#[derive(PartialEq, Properties)]
pub(crate) struct KindFieldProps {
    /// Its name: ids are made of it.
    pub(crate) name: AttrValue,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// What is chosen.
    pub(crate) value: ActorKind,
    /// Called with what is chosen then.
    pub(crate) on_set: Callback<ActorKind>,
}

/// A choice among the kinds of actors.
#[component]
pub(crate) fn KindField(props: &KindFieldProps) -> Html {
    let desk = use_desk();
    let id = format!("studio-{}", props.name);
    let onchange = {
        let on_set = props.on_set.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            if let Ok(kind) = select.value().parse() {
                on_set.emit(kind);
            }
        })
    };
    html! {
        <div class="studio-field">
            <label class="studio-field__label" for={id.clone()}>{ props.label.clone() }</label>
            <select {id} class="studio-field__line" {onchange}>
                { for ActorKind::ALL.iter().map(|&kind| html! {
                    <option key={kind.as_str()} value={kind.as_str()} selected={kind == props.value}>
                        { said::kind(kind, desk.words()) }
                    </option>
                }) }
            </select>
        </div>
    }
}
