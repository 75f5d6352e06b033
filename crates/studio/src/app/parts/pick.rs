//! Files that a person chooses.

use web_sys::{File, HtmlInputElement};
use yew::{AttrValue, Callback, Classes, Event, Html, Properties, TargetCast, component, html};

/// What it has.
#[derive(PartialEq, Properties)]
pub(crate) struct PickProps {
    /// What it is called.
    pub(crate) label: AttrValue,
    /// The endings that it takes.
    pub(crate) accept: AttrValue,
    /// How it looks.
    pub(crate) class: Classes,
    /// Called with what was chosen.
    pub(crate) on_files: Callback<Vec<File>>,
}

/// A button that is a field for files: the browser's own, under another look.
#[component]
pub(crate) fn Pick(props: &PickProps) -> Html {
    let onchange = on_chosen(props.on_files.clone());
    html! {
        <label class={props.class.clone()}>
            <input class="studio-pick" type="file" multiple={true} accept={props.accept.clone()} {onchange} />
            <span class="studio-pick__label">{ props.label.clone() }</span>
        </label>
    }
}

/// What a field for files does when some are chosen.
pub(crate) fn on_chosen(on_files: Callback<Vec<File>>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let files = input.files();
        let files = files
            .iter()
            .flat_map(|list| (0..list.length()).filter_map(|at| list.item(at)));
        let files: Vec<File> = files.collect();
        // The same file may be chosen again.
        input.set_value("");
        if !files.is_empty() {
            on_files.emit(files);
        }
    })
}
