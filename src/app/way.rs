//! Ways to another place in the widget: links where places have addresses,
//! buttons where the page keeps its address to itself.

use linimasa_markup::html;
use yew::{AttrValue, Html};

use super::use_address::link_to;
use crate::scene::Desk;
use crate::state::Action;

/// What a way looks like.
#[derive(Default)]
pub(super) struct Way<'a> {
    /// CSS classes.
    pub class: &'static str,
    /// Whether it leads to where the reader is.
    pub current: bool,
    /// Marks it, so that focus can come back to it.
    pub opener: Option<&'a str>,
    /// What the page may style it by.
    pub part: Option<&'static str>,
    /// What it is called where its text does not say enough.
    pub label: Option<String>,
}

/// A way that does `action`, with `content` to follow it by.
pub(super) fn way(desk: &Desk, action: Action, look: Way, content: Html) -> Html {
    let opener = look.opener.map(|id| AttrValue::from(id.to_owned()));
    let current = look.current.then_some("page");
    if desk.state.config.url_sync {
        let href = link_to(&desk.state.config, &desk.state.after(action.clone()).place);
        html! {
            <a class={look.class} part={look.part} {href} onclick={desk.on_follow(action)}
                aria-current={current} aria-label={look.label} data-opener={opener}>
                { content }
            </a>
        }
    } else {
        html! {
            <button type="button" class={look.class} part={look.part} onclick={desk.on_click(action)}
                aria-current={current} aria-label={look.label} data-opener={opener}>
                { content }
            </button>
        }
    }
}
