//! What stands where a dossier cannot be read.

use linimasa_markup::html;
use yew::Html;

use crate::strings::{UiLang, fill};

/// A message in place of the widget: never an empty page.
pub(super) fn broken(lang: UiLang, why: &str) -> Html {
    let words = &lang.strings().page;
    html! {
        <section class="lini lini-broken" lang={lang.tag()} role="alert">
            <h1 class="lini-title">{ words.broken }</h1>
            <p class="lini-standfirst">{ fill(words.broken_why, &[why]) }</p>
        </section>
    }
}
