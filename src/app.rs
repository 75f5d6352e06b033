//! The root component.

use yew::{Html, Properties, component, html};

/// What the page hands in.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The configuration as JSON.
    pub config: String,
    /// Called with the name of an event and its detail as JSON.
    pub on_event: js_sys::Function,
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! { <section class="lini" data-config={props.config.clone()} /> }
}
