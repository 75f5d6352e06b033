//! The filters. They act at once, and say so.

use linimasa_markup::html;
use yew::{Html, component};

use crate::scene::use_desk;

mod actors;
mod dates;
mod outlets;
mod segments;
mod words;

use actors::ActorFilter;
use dates::DateFilter;
use outlets::outlets;
use words::WordFilter;

/// All of them, one under the other.
#[component]
pub(super) fn Filters() -> Html {
    let desk = use_desk();
    html! {
        <div class="lini-filters">
            <WordFilter />
            <ActorFilter />
            <DateFilter />
            { outlets(&desk) }
            <p class="lini-hint">{ desk.words().filters.hint }</p>
        </div>
    }
}
