//! What a page with a kept draft offers.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::app::desk::use_desk;
use crate::app::said;
use crate::app::state::{Action, Ask, Offer};
use crate::app::strings::fill;

/// What it has.
#[derive(PartialEq, Properties)]
pub(super) struct StartProps {
    /// The kept draft.
    pub(super) offer: Rc<Offer>,
}

/// To go on with it, or to throw it away and begin anew.
#[component]
pub(super) fn Start(props: &StartProps) -> Html {
    let desk = use_desk();
    let words = &desk.words().start;
    let articles = props.offer.files.articles().count();
    let articles = desk.count(&desk.words().work.articles, articles);
    let about = fill(
        words.about,
        &[&articles, &said::moment(props.offer.saved_ms, desk.lang)],
    );
    html! {
        <div class="studio-start">
            <h3 class="studio-view__title" tabindex="-1">{ words.title }</h3>
            <p class="studio-start__about">{ about }</p>
            <div class="studio-ways">
                <button type="button" class="studio-button studio-button--strong" onclick={desk.on_click(Action::GoOn)}>
                    { words.go_on }
                </button>
                <button type="button" class="studio-button" onclick={desk.on_click(Action::Ask(Ask::Anew))}>
                    { words.anew }
                </button>
                <button type="button" class="studio-button" onclick={desk.on_click(Action::Ask(Ask::Empty))}>
                    { desk.words().shell.empty }
                </button>
            </div>
        </div>
    }
}
