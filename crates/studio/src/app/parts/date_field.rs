//! A date that explains itself while it is typed.

use linimasa_dossier::edtf::Edtf;
use yew::{
    AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_state,
};

use super::field::Line;
use crate::app::desk::use_desk;
use crate::app::edtf::{Explained, examples, explain};

/// What it has.
#[derive(PartialEq, Properties)]
pub(crate) struct DateFieldProps {
    /// Its name: ids are made of it.
    pub(crate) name: AttrValue,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// The value at first.
    pub(crate) value: AttrValue,
    /// What the button says that sets it.
    pub(crate) set: AttrValue,
    /// Called with the date.
    pub(crate) on_set: Callback<Edtf>,
}

/// A field, what its value means in words, examples, and the button that sets
/// the date.
#[component]
pub(crate) fn DateField(props: &DateFieldProps) -> Html {
    let desk = use_desk();
    let typed = use_state(|| props.value.to_string());
    {
        let typed = typed.clone();
        let value = props.value.clone();
        use_effect_with((props.name.clone(), value), move |(_, value)| {
            typed.set(value.to_string())
        });
    }
    let explained = explain(&typed, desk.words(), desk.lang);
    let (date, said, class) = match explained {
        Explained::Empty(said) => (None, said, "studio-explain"),
        Explained::Date(date, said) => (Some(date), said, "studio-explain studio-explain--date"),
        Explained::Wrong(said) => (None, said, "studio-explain studio-explain--wrong"),
    };
    let on_type = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    // What is typed when it is called, not when this was drawn.
    let set = {
        let (on_set, typed) = (props.on_set.clone(), typed.clone());
        let (words, lang) = (desk.words(), desk.lang);
        move || {
            if let Explained::Date(date, _) = explain(&typed, words, lang) {
                on_set.emit(date);
            }
        }
    };
    let on_enter = {
        let set = set.clone();
        Callback::from(move |()| set())
    };
    let told = format!("studio-{}-told", props.name);
    let is_wrong = class.ends_with("wrong");
    html! {
        <div class="studio-date">
            <div class="studio-date__row">
                <Line name={props.name.clone()} label={props.label.clone()} value={AttrValue::from((*typed).clone())}
                    {on_type} {on_enter} told_by={AttrValue::from(told.clone())} wrong={is_wrong} />
                <button type="button" class="studio-button" aria-disabled={date.is_none().to_string()}
                    onclick={Callback::from(move |_: MouseEvent| set())}>
                    { props.set.clone() }
                </button>
            </div>
            <p id={told} {class} aria-live="polite">{ said }</p>
            <ul class="studio-examples" aria-label={desk.words().edtf.examples}>
                { for examples(desk.words()).into_iter().map(|(value, what)| {
                    let typed = typed.clone();
                    html! {
                        <li key={value}>
                            <button type="button" class="studio-example" onclick={Callback::from(move |_: MouseEvent| typed.set(value.to_owned()))}>
                                <span class="studio-example__value">{ value }</span>
                                <span class="studio-example__what">{ what }</span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}
