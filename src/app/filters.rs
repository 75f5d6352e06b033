//! The filters. They act at once, and say so.

use linimasa_markup::html;
use yew::Html;

use crate::scene::Desk;

mod actors;
mod dates;
mod outlets;
mod segments;
mod words;

use actors::ActorFilter;
use dates::dates_filter;
use outlets::outlets;
use words::WordFilter;

/// All of them, one under the other.
pub(super) fn filters(desk: &Desk) -> Html {
    html! {
        <div key="filters" class="lini-filters">
            <WordFilter />
            <ActorFilter />
            { dates_filter(desk) }
            { outlets(desk) }
            <p class="lini-hint">{ desk.words().filters.hint }</p>
        </div>
    }
}
