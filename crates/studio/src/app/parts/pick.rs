//! Files that a person chooses.

use web_sys::{File, HtmlInputElement};
use yew::{AttrValue, Callback, Classes, Event, Html, Properties, TargetCast, component, html};

/// What it has.
#[derive(PartialEq, Properties)]
pub(crate) struct PickProps {
    /// What it is called.
    pub(crate) label: AttrValue,
    /// What there is to say of it.
    #[prop_or_default]
    pub(crate) hint: AttrValue,
    /// The endings that it takes; a folder where it is empty.
    #[prop_or_default]
    pub(crate) accept: AttrValue,
    /// Whether it takes several at once.
    #[prop_or_default]
    pub(crate) several: bool,
    /// How it looks.
    pub(crate) class: Classes,
    /// Called with what was chosen.
    pub(crate) on_files: Callback<Vec<File>>,
}

/// A button that is a field for files: the browser's own, under another look.
#[component]
pub(crate) fn Pick(props: &PickProps) -> Html {
    let on_files = props.on_files.clone();
    let onchange = Callback::from(move |event: Event| {
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
    });
    let is_folder = props.accept.is_empty();
    html! {
        <label class={props.class.clone()}>
            <input class="studio-pick" type="file" multiple={props.several || is_folder} {onchange}
                accept={(!is_folder).then(|| props.accept.clone())} webkitdirectory={is_folder} />
            <span class="studio-pick__label">{ props.label.clone() }</span>
            <span class="studio-pick__hint">{ props.hint.clone() }</span>
        </label>
    }
}
