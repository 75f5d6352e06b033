//! What the analysis warns of, by file.

use std::rc::Rc;

use linimasa_draft::Told;
use yew::{Html, component, html};

use crate::app::desk::{Desk, use_desk};
use crate::app::parts::use_limit;
use crate::app::state::{Action, Built};
use crate::app::strings::{self, fill};

/// The section.
#[component]
pub(crate) fn Messages() -> Html {
    let desk = use_desk();
    let limit = use_limit(());
    let words = &desk.words().messages;
    let groups = desk.built.as_deref().map(groups).unwrap_or_default();
    html! {
        <div class="studio-messages">
            <h3 class="studio-view__title" tabindex="-1">{ words.title }</h3>
            <p class="studio-hint" hidden={!groups.is_empty()}>{ words.none }</p>
            <ul class="studio-messages__list">
                { for groups.iter().take(limit.shown).map(|group| one(&desk, group)) }
            </ul>
            { limit.button(groups.len(), &desk) }
        </div>
    }
}

/// The messages about one file.
struct Group<'b> {
    name: &'b str,
    article: Option<&'b str>,
    told: Vec<&'b Told>,
}

fn groups(built: &Built) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for told in &built.review.told {
        match groups.last_mut().filter(|group| group.name == told.file) {
            Some(group) => group.told.push(told),
            None => groups.push(Group {
                name: &told.file,
                article: None,
                told: vec![told],
            }),
        }
    }
    let articles = built
        .review
        .articles
        .iter()
        .filter(|article| !article.told.is_empty());
    groups.extend(articles.map(|article| Group {
        name: article.title.as_deref().unwrap_or(&article.file),
        article: Some(&article.file),
        told: article.told.iter().collect(),
    }));
    groups
}

fn one(desk: &Desk, group: &Group<'_>) -> Html {
    let see = group.article.map(|file| html! {
        <button type="button" class="studio-link" onclick={desk.on_click(Action::Article(Rc::from(file)))}>
            { desk.words().messages.see }
        </button>
    });
    let messages: Vec<Told> = group.told.iter().map(|&told| told.clone()).collect();
    html! {
        <li key={group.article.unwrap_or(group.name).to_owned()} class="studio-messages__group">
            <h4 class="studio-messages__name"><bdi>{ group.name.to_owned() }</bdi></h4>
            <div class="studio-messages__way">{ see.unwrap_or_default() }</div>
            { told(desk, &messages) }
        </li>
    }
}

/// A list of messages.
pub(crate) fn told(desk: &Desk, messages: &[Told]) -> Html {
    let line = desk.words().messages.line;
    html! {
        <ul class="studio-told" hidden={messages.is_empty()}>
            { for messages.iter().enumerate().map(|(place, told)| html! {
                <li key={place} class={if told.is_error { "studio-told__one studio-told__one--error" } else { "studio-told__one" }}>
                    <span class="studio-told__line" hidden={told.line == 0}>{ fill(line, &[&told.line.to_string()]) }</span>
                    <span class="studio-told__message"><bdi>{ strings::told(&told.said, &told.message, desk.lang) }</bdi></span>
                </li>
            }) }
        </ul>
    }
}
