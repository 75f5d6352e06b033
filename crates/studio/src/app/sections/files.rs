//! What became of each file.

use linimasa_draft::Told;
use yew::{Html, component, html};

use super::told;
use crate::app::desk::{Desk, use_desk};
use crate::app::parts::use_limit;
use crate::app::state::{Action, Item, Outcome, View};
use crate::platform::{Kind, Refusal};

/// The files on their way in, and those that came; those that gave nothing
/// stand first.
#[component]
pub(super) fn Files() -> Html {
    let desk = use_desk();
    let limit = use_limit(());
    let intake = &desk.intake;
    if intake.items.is_empty() {
        return html! { <div class="studio-files" /> };
    }
    let words = &desk.words().add;
    let failed = intake.items.iter().filter(|item| item.outcome.is_failure());
    let others = intake
        .items
        .iter()
        .filter(|item| !item.outcome.is_failure());
    let items = failed.chain(others);
    html! {
        <div class="studio-files">
            <div class="studio-files__head">
                <p class="studio-files__sum">{ sum(&desk) }</p>
                <div class="studio-ways" hidden={intake.is_busy()}>
                    <button type="button" class="studio-button" onclick={desk.on_click(Action::Show(View::Articles))}>
                        { words.review }
                    </button>
                    <button type="button" class="studio-link" onclick={desk.on_click(Action::ClearIntake)}>
                        { words.clear }
                    </button>
                </div>
            </div>
            <ul class="studio-files__list" aria-label={words.list}>
                { for items.take(limit.shown).map(|item| one(&desk, item)) }
            </ul>
            { limit.button(intake.items.len(), &desk) }
        </div>
    }
}

fn sum(desk: &Desk) -> String {
    let words = &desk.words().add;
    let intake = &desk.intake;
    let count = |text: &linimasa_ui::words::Plural, number| text.of(number, &desk.number(number));
    let mut parts = vec![count(&words.done, intake.added())];
    if intake.failed() > 0 {
        parts.push(count(&words.failed, intake.failed()));
    }
    if intake.stopped() > 0 {
        parts.push(count(&words.left, intake.stopped()));
    }
    parts.join(" · ")
}

fn one(desk: &Desk, item: &Item) -> Html {
    let words = &desk.words().add;
    let (said, messages): (String, &[Told]) = match &item.outcome {
        Outcome::Waiting => (words.waiting.to_owned(), &[]),
        Outcome::Reading => (words.now.to_owned(), &[]),
        Outcome::Added(0, messages) if messages.is_empty() => (words.none.to_owned(), &[]),
        Outcome::Added(0, messages) => (String::new(), messages),
        Outcome::Added(added, messages) => (words.ok.of(*added, &desk.number(*added)), messages),
        Outcome::Full => (words.too_many.to_owned(), &[]),
        Outcome::Refused(refusal) => (refused(desk, refusal), &[]),
    };
    let class = if item.outcome.is_failure() {
        "studio-file studio-file--failed"
    } else {
        "studio-file"
    };
    html! {
        <li key={item.key} {class}>
            <span class="studio-file__name"><bdi>{ item.name.to_string() }</bdi></span>
            <span key={said.clone()} class="studio-file__said">{ said }</span>
            <div class="studio-file__told">{ told(desk, messages) }</div>
        </li>
    }
}

fn refused(desk: &Desk, refusal: &Refusal) -> String {
    let words = &desk.words().add;
    match refusal.kind {
        Kind::TooLarge => words.too_large.to_owned(),
        Kind::Broken => words.broken.to_owned(),
        Kind::Cancelled => words.stopped.to_owned(),
        _ => refusal.message.clone(),
    }
}
