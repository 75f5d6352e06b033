//! A field that says what it holds when its person is done with it.

use web_sys::{HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::{
    AttrValue, Callback, Event, FocusEvent, Html, Properties, TargetCast, component, html,
    use_effect_with, use_mut_ref, use_state,
};

use super::use_pause::use_pause;

/// What a field has.
#[derive(PartialEq, Properties)]
pub(crate) struct FieldProps {
    /// Its name: ids are made of it.
    pub(crate) name: AttrValue,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// What it holds.
    pub(crate) value: AttrValue,
    /// Called with what it holds then, when that is another value.
    pub(crate) on_set: Callback<String>,
    /// What there is to say of the value.
    #[prop_or_default]
    pub(crate) hint: AttrValue,
    /// What is wrong with it.
    #[prop_or_default]
    pub(crate) wrong: AttrValue,
    /// The language of what is written in it.
    #[prop_or_default]
    pub(crate) lang: Option<AttrValue>,
    /// Whether it has several lines.
    #[prop_or_default]
    pub(crate) long: bool,
    /// Whether half of a value would do harm: it is set when the field is left,
    /// not at a pause.
    #[prop_or_default]
    pub(crate) whole: bool,
}

/// A field with its label. What is typed is set at a pause and when the field
/// is left, and stays until it is set, or until the value becomes another one.
#[component]
pub(crate) fn Field(props: &FieldProps) -> Html {
    let typed = use_state(|| None::<String>);
    // The value as it was when typing began; nothing where nobody is typing.
    let begun = use_mut_ref(|| None::<AttrValue>);
    {
        let (typed, begun) = (typed.clone(), begun.clone());
        use_effect_with((props.name.clone(), props.value.clone()), move |_| {
            // A space or a comma at the end is not taken from under the hands.
            if begun.borrow().is_none() {
                typed.set(None);
            }
        });
    }
    let set = {
        let (on_set, before) = (props.on_set.clone(), props.value.clone());
        Callback::from(move |now: String| {
            if now.trim() != before.as_str() {
                on_set.emit(now.trim().to_owned());
            }
        })
    };
    let set_typed = {
        let (set, typed) = (set.clone(), typed.clone());
        Callback::from(move |()| {
            if let Some(now) = &*typed {
                set.emit(now.clone());
            }
        })
    };
    let pause = use_pause(set_typed, props.whole);
    let value = match &*typed {
        Some(typed) => AttrValue::from(typed.clone()),
        None => props.value.clone(),
    };
    let oninput = {
        let (typed, pause) = (typed.clone(), pause.clone());
        let (begun, value) = (begun.clone(), props.value.clone());
        Callback::from(move |event: InputEvent| {
            begun.borrow_mut().get_or_insert_with(|| value.clone());
            typed.set(Some(held(&event)));
            pause.begin();
        })
    };
    let onchange = {
        let pause = pause.clone();
        Callback::from(move |event: Event| {
            pause.forget();
            set.emit(held(&event));
        })
    };
    let onblur = {
        let (typed, value) = (typed.clone(), props.value.clone());
        Callback::from(move |_: FocusEvent| {
            let is_set = begun.take().is_some_and(|begun| begun != value);
            if is_set {
                typed.set(None);
            }
            pause.end();
        })
    };
    let id = format!("studio-{}", props.name);
    let told = format!("{id}-told");
    let is_wrong = !props.wrong.is_empty();
    let input = if props.long {
        html! {
            <textarea key="long" id={id.clone()} class="studio-field__long" rows="3" {value} {oninput} {onchange} {onblur}
                lang={props.lang.clone()} aria-describedby={told.clone()} aria-invalid={is_wrong.to_string()} />
        }
    } else {
        html! {
            <input key="line" id={id.clone()} class="studio-field__line" type="text" autocomplete="off" {value} {oninput}
                {onchange} {onblur} lang={props.lang.clone()} aria-describedby={told.clone()} aria-invalid={is_wrong.to_string()} />
        }
    };
    html! {
        <div class="studio-field">
            <label class="studio-field__label" for={id}>{ props.label.clone() }</label>
            <div class="studio-field__box">{ input }</div>
            <p id={told} class={if is_wrong { "studio-field__wrong" } else { "studio-field__hint" }}>
                { if is_wrong { props.wrong.clone() } else { props.hint.clone() } }
            </p>
        </div>
    }
}

/// What a field holds.
fn held<E: TargetCast>(event: &E) -> String {
    let input = event.target_dyn_into::<HtmlInputElement>();
    let area = || event.target_dyn_into::<HtmlTextAreaElement>();
    match input {
        Some(input) => input.value(),
        None => area().map_or_else(String::new, |area| area.value()),
    }
}

/// What a line has.
#[derive(PartialEq, Properties)]
pub(crate) struct LineProps {
    /// Its name: ids are made of it.
    pub(crate) name: AttrValue,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// What is in it.
    pub(crate) value: AttrValue,
    /// Called with every change.
    pub(crate) on_type: Callback<String>,
    /// Called on Enter.
    #[prop_or_default]
    pub(crate) on_enter: Callback<()>,
    /// Whether it is for searching.
    #[prop_or_default]
    pub(crate) seeks: bool,
    /// Whether its label is for those alone who hear it.
    #[prop_or_default]
    pub(crate) quiet: bool,
    /// The id of what is said about it.
    #[prop_or_default]
    pub(crate) told_by: Option<AttrValue>,
    /// Whether what is in it is wrong.
    #[prop_or_default]
    pub(crate) wrong: bool,
}

/// A field whose value is its owner's, letter by letter.
#[component]
pub(crate) fn Line(props: &LineProps) -> Html {
    let on_type = props.on_type.clone();
    let oninput = Callback::from(move |event: InputEvent| on_type.emit(held(&event)));
    let on_enter = props.on_enter.clone();
    let onkeydown = Callback::from(move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            on_enter.emit(());
        }
    });
    let id = format!("studio-{}", props.name);
    let label = if props.quiet {
        "studio-unseen"
    } else {
        "studio-field__label"
    };
    html! {
        <div class="studio-field">
            <label class={label} for={id.clone()}>{ props.label.clone() }</label>
            <input {id} class="studio-field__line" type={if props.seeks { "search" } else { "text" }} autocomplete="off"
                placeholder={props.quiet.then(|| props.label.clone())} value={props.value.clone()} {oninput} {onkeydown}
                aria-describedby={props.told_by.clone()} aria-invalid={props.wrong.to_string()} />
        </div>
    }
}
