//! A text that is pasted, with what its person knows of it.

use web_sys::{HtmlTextAreaElement, InputEvent, MouseEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, UseStateHandle, component, html,
    use_node_ref, use_state,
};

use crate::app::desk::use_desk;
use crate::app::edtf::{Explained, explain};
use crate::app::parts::{Line, focus_first};

/// What it has.
#[derive(PartialEq, Properties)]
pub(super) struct PasteProps {
    /// Called when the text is on its way.
    pub(super) on_done: Callback<()>,
}

/// What is in the form.
#[derive(Clone, Default, PartialEq)]
struct Pasted {
    title: String,
    outlet: String,
    published: String,
    text: String,
    is_tried: bool,
}

/// The form.
#[component]
pub(super) fn Paste(props: &PasteProps) -> Html {
    let desk = use_desk();
    let pasted = use_state(Pasted::default);
    let root = use_node_ref();
    let (words, article) = (&desk.words().add, &desk.words().article);
    let date = match explain(&pasted.published, desk.words(), desk.lang) {
        Explained::Empty(_) => Ok((None, words.optional.to_owned())),
        Explained::Date(date, said) => Ok((Some(date), said)),
        Explained::Wrong(said) => Err(said),
    };
    let is_empty = pasted.text.trim().is_empty();
    let take = {
        let (desk, pasted, date) = (desk.clone(), pasted.clone(), date.clone());
        let (on_done, root) = (props.on_done.clone(), root.clone());
        Callback::from(move |_: MouseEvent| match &date {
            Ok((date, _)) if !is_empty => {
                let published = date.map(|date| date.to_string());
                desk.driver.add_text(&record(&pasted, published));
                // The form goes; what becomes of the text stands below this.
                focus_first(&root, &[]);
                on_done.emit(());
            }
            _ => change(&pasted, |pasted| pasted.is_tried = true),
        })
    };
    let oninput = {
        let pasted = pasted.clone();
        Callback::from(move |event: InputEvent| {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            change(&pasted, |pasted| pasted.text = area.value());
        })
    };
    let missing = if is_empty && pasted.is_tried {
        words.text_missing
    } else {
        ""
    };
    let is_wrong = date.is_err();
    let (Ok((_, said)) | Err(said)) = date;
    html! {
        <div ref={root} class="studio-paste">
            <div class="studio-field">
                <label class="studio-field__label" for="studio-pasted">{ words.text }</label>
                <textarea id="studio-pasted" class="studio-field__long" rows="8" value={pasted.text.clone()} {oninput}
                    aria-describedby="studio-pasted-told" aria-invalid={(!missing.is_empty()).to_string()} />
                <p id="studio-pasted-told" class="studio-field__wrong">{ missing }</p>
            </div>
            <div class="studio-fields">
                { line(&pasted, "paste-title", article.title, &pasted.title, |pasted, text| pasted.title = text) }
                { line(&pasted, "paste-outlet", article.outlet, &pasted.outlet, |pasted, text| pasted.outlet = text) }
                <div key="published">
                    { line(&pasted, "paste-published", article.published, &pasted.published, |pasted, text| {
                        pasted.published = text;
                    }) }
                    <p class={if is_wrong { "studio-field__wrong" } else { "studio-field__hint" }} aria-live="polite">
                        { said }
                    </p>
                </div>
            </div>
            <div class="studio-ways">
                <button type="button" class="studio-button studio-button--strong" onclick={take}>{ words.take }</button>
            </div>
        </div>
    }
}

fn change(pasted: &UseStateHandle<Pasted>, how: impl FnOnce(&mut Pasted)) {
    let mut next = (**pasted).clone();
    how(&mut next);
    pasted.set(next);
}

fn line(
    pasted: &UseStateHandle<Pasted>,
    name: &'static str,
    label: &'static str,
    value: &str,
    set: fn(&mut Pasted, String),
) -> Html {
    let on_type = {
        let pasted = pasted.clone();
        Callback::from(move |text: String| change(&pasted, |pasted| set(pasted, text)))
    };
    html! {
        <Line key={name} {name} {label} value={AttrValue::from(value.to_owned())} {on_type} />
    }
}

/// The text as a record of JSON Lines, which holds what is known beside it.
fn record(pasted: &Pasted, published: Option<String>) -> String {
    let mut record = serde_json::Map::new();
    let stated = [
        ("title", &pasted.title),
        ("outlet", &pasted.outlet),
        ("text", &pasted.text),
    ];
    for (key, value) in stated {
        if !value.trim().is_empty() {
            record.insert(key.to_owned(), value.trim().into());
        }
    }
    if let Some(published) = published {
        record.insert("published".to_owned(), published.into());
    }
    let id = if pasted.title.trim().is_empty() {
        "tempelan"
    } else {
        pasted.title.trim()
    };
    record.insert("id".to_owned(), id.into());
    serde_json::Value::Object(record).to_string()
}
