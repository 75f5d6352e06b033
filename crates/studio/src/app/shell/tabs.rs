//! The tabs.

use linimasa_draft::Doubt;
use yew::{Html, html};

use crate::app::desk::Desk;
use crate::app::draft::is_reviewed;
use crate::app::state::{Action, View, count};

/// A button for each section, with how much there is to do in it.
pub(super) fn tabs(desk: &Desk) -> Html {
    let words = &desk.words().shell;
    let files = &desk.draft.files;
    let is_open = |name: &&str| !files.get(name).is_some_and(|text| is_reviewed(text));
    let review = desk.built.as_ref().map(|built| &built.review);
    let candidates = review.map_or(0, |review| {
        let candidates = review.candidates.iter();
        candidates
            .filter(|one| one.doubt != Doubt::Ambiguous)
            .count()
    });
    let told = review.map_or(0, |review| {
        let of_articles = review.articles.iter().map(|article| article.told.len());
        review.told.len() + of_articles.sum::<usize>()
    });
    let to_review = files.articles().filter(is_open).count();
    let all = [
        (View::Add, words.add, 0, ""),
        (View::Articles, words.articles, to_review, words.to_review),
        (View::Actors, words.actors, candidates, words.candidates),
        (View::Messages, words.messages, told, ""),
        (View::About, words.about, 0, ""),
    ];
    html! {
        <nav class="studio-tabs" aria-label={words.views}>
            { for all.into_iter().map(|(view, name, number, of)| {
                let current = (desk.place.view == view).then_some("page");
                html! {
                    <button key={name} type="button" class="studio-tab" aria-current={current}
                        onclick={desk.on_click(Action::Show(view))}>
                        <span class="studio-tab__name">{ name }</span>
                        <span key={number} class="studio-tab__count">
                            if number > 0 {
                                <span key="number">{ desk.number(count(number)) }</span>
                                <span key="of" class="studio-unseen">{ of }</span>
                            }
                        </span>
                    </button>
                }
            }) }
        </nav>
    }
}
