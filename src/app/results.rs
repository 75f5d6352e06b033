//! What is found: how much, and the view of it.

use linimasa_markup::html;
use web_sys::Element;
use yew::{Html, NodeRef, component, hook, use_mut_ref, use_node_ref};

use super::actor_list::ActorList;
use super::article_list::article_list;
use super::article_page::ArticlePage;
use super::chips::Chips;
use super::chronology::Chronology;
use super::empty::empty;
use super::use_focus::{focus, focus_opener, focused_mark};
use super::way::{Way, way};
use crate::effect::use_effect_with;
use crate::scene::{Desk, Scene, use_desk};
use crate::state::{Action, Reading, View};
use crate::strings::fill;

/// The column of results.
#[component]
pub(super) fn Results() -> Html {
    let desk = use_desk();
    let column = use_node_ref();
    use_return(&column, &desk);
    let place = &desk.state.place;
    let nothing = desk.found.outcome.statements.is_empty();
    let view = match (&place.reading, place.view) {
        (Some(_), _) => html! { <ArticlePage key="article" /> },
        (None, _) if nothing => html! { <div key="empty">{ empty(&desk) }</div> },
        (None, View::Chronology) => html! { <Chronology key="chronology" /> },
        (None, View::Articles) => html! { <div key="articles">{ article_list(&desk) }</div> },
        (None, View::Actors) => html! { <ActorList key="actors" /> },
    };
    html! {
        <section ref={column} class="lini-results" part="results" aria-label={desk.words().results.name}>
            <Chips />
            <p class="lini-count" part="count" tabindex="-1">{ count(&desk) }</p>
            <div class="lini-view">{ view }</div>
        </section>
    }
}

/// How much is found. Over an article, which no filter changes, it is the way
/// to what is found.
fn count(desk: &Desk) -> Html {
    let count = count_text(desk);
    let text = html! { <span key={count.clone()}>{ count }</span> };
    if desk.state.place.reading.is_none() {
        return text;
    }
    let look = Way {
        class: "lini-quiet",
        ..Way::default()
    };
    way(desk, Action::Close, look, text)
}

/// When an article closes, focus goes back to what opened it: a mark of the
/// timeline, which stays, or what stands in the results again.
#[hook]
fn use_return(column: &NodeRef, desk: &Desk) {
    let opened = use_mut_ref(|| None::<(Reading, Option<Element>)>);
    let column = column.clone();
    let reading = desk.state.place.reading.clone();
    if let Some(reading) = &reading {
        // Before the article is there and takes the focus.
        let first = || (reading.clone(), focused_mark(&column));
        opened.borrow_mut().get_or_insert_with(first);
    }
    use_effect_with(reading, move |reading| {
        if reading.is_none()
            && let Some((reading, mark)) = opened.take()
            && !mark.is_some_and(|mark| mark.is_connected() && focus(&mark))
        {
            focus_opener(&column, &reading);
        }
    });
}

/// "9 dari 41 pernyataan, dari 5 artikel".
pub(super) fn count_text(scene: &Scene) -> String {
    let words = &scene.words().results;
    let outcome = &scene.found.outcome;
    let (found, articles) = (outcome.statements.count(), outcome.articles.count());
    let total = scene.dossier.statement_count();
    let statements = if found == total {
        words.all.of(total, &scene.number(total))
    } else {
        fill(words.some, &[&scene.number(found), &scene.number(total)])
    };
    let articles = words.articles.of(articles, &scene.number(articles));
    [&statements, ", ", &articles].concat()
}
