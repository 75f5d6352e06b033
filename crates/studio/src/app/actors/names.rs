//! A list of names that can be made longer and shorter.

use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use crate::app::desk::use_desk;
use crate::app::parts::Line;
use crate::app::strings::fill;

/// What it has.
#[derive(PartialEq, Properties)]
pub(super) struct NamesProps {
    /// Its name: ids are made of it.
    pub(super) name: AttrValue,
    /// What it is called.
    pub(super) label: AttrValue,
    /// What there is to say of it.
    pub(super) hint: AttrValue,
    /// What the field is called in which one more is written.
    pub(super) add: AttrValue,
    /// The names.
    pub(super) names: Vec<String>,
    /// Called with other names.
    pub(super) on_set: Callback<Vec<String>>,
}

/// The names, and a field for one more.
#[component]
pub(super) fn Names(props: &NamesProps) -> Html {
    let desk = use_desk();
    let typed = use_state(String::new);
    let words = &desk.words().person;
    let on_type = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let add = {
        let (typed, names, on_set) = (typed.clone(), props.names.clone(), props.on_set.clone());
        Callback::from(move |()| {
            let name = typed.trim().to_owned();
            if !name.is_empty() && !names.contains(&name) {
                on_set.emit(names.iter().cloned().chain([name]).collect());
            }
            typed.set(String::new());
        })
    };
    let onclick = {
        let add = add.clone();
        Callback::from(move |_: MouseEvent| add.emit(()))
    };
    html! {
        <section class="studio-names" aria-label={props.label.clone()}>
            <h4 class="studio-names__label">{ props.label.clone() }</h4>
            <p class="studio-field__hint">{ props.hint.clone() }</p>
            <ul class="studio-names__list" hidden={props.names.is_empty()}>
                { for props.names.iter().map(|name| {
                    let remove = {
                        let (name, names, on_set) = (name.clone(), props.names.clone(), props.on_set.clone());
                        Callback::from(move |_: MouseEvent| {
                            on_set.emit(names.iter().filter(|other| **other != name).cloned().collect());
                        })
                    };
                    let label = fill(words.remove, &[name]);
                    html! {
                        <li key={name.clone()}>
                            <button type="button" class="studio-chip" aria-label={label.clone()} title={label} onclick={remove}>
                                <bdi>{ name.clone() }</bdi>
                            </button>
                        </li>
                    }
                }) }
            </ul>
            <div class="studio-date__row">
                <Line name={props.name.clone()} label={props.add.clone()} value={AttrValue::from((*typed).clone())}
                    {on_type} on_enter={add} />
                <button type="button" class="studio-button" {onclick}>{ words.add }</button>
            </div>
        </section>
    }
}
