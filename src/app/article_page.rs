//! An article as a whole, with every mark in place.

use linimasa_dossier::model::Article;
use linimasa_dossier::{ArticleIx, StatementIx};
use linimasa_markup::html;
use web_sys::ScrollLogicalPosition;
use yew::{Html, NodeRef, classes, component, hook, use_node_ref};

use super::article_facts::facts;
use super::entry::{copy_link, notes};
use super::head::back;
use super::sentence::sentence;
use super::use_focus::arrive;
use super::way::{Way, way};
use crate::choice::Id;
use crate::effect::use_effect_with;
use crate::scene::{Desk, use_desk};
use crate::state::{Action, Cause, Reading};

/// The article that is open. The statement that led to it is scrolled to and
/// has focus; without one, the heading.
#[component]
pub(super) fn ArticlePage() -> Html {
    let desk = use_desk();
    let page = use_node_ref();
    use_arrival(&page, &desk);
    let reading = desk.state.place.reading.as_ref();
    let article = reading.and_then(|reading| desk.dossier.article_by_id(&reading.article));
    let content = match article {
        Some(article) => html! { <div key={article.0}>{ whole(&desk, article) }</div> },
        None => html! {
            <h2 key="missing" class="lini-page__title" tabindex="-1">
                { desk.words().article.missing }
            </h2>
        },
    };
    let look = Way {
        class: "lini-back",
        ..Way::default()
    };
    html! {
        <article ref={page} class="lini-page" part="article">
            <div class="lini-page__back">
                { way(&desk, Action::Close, look, html! { <span>{ back(&desk) }</span> }) }
            </div>
            <div class="lini-page__content">{ content }</div>
        </article>
    }
}

/// A page that opens on an article keeps its focus unless it is about one
/// statement of it.
#[hook]
fn use_arrival(page: &NodeRef, desk: &Desk) {
    let page = page.clone();
    let by_page = desk.state.cause == Cause::Page;
    use_effect_with(desk.state.place.reading.clone(), move |reading| {
        let at_statement = reading
            .as_ref()
            .is_some_and(|reading| reading.statement.is_some());
        let arrived = at_statement
            && arrive(
                &page,
                ".lini-sentence--open > .lini-sentence__text",
                ScrollLogicalPosition::Center,
            );
        if !arrived && !by_page {
            arrive(&page, ".lini-page__title", ScrollLogicalPosition::Start);
        }
    });
}

fn whole(desk: &Desk, ix: ArticleIx) -> Html {
    let article = desk.dossier.article(ix);
    let words = desk.words();
    let lang = (article.lang != desk.lang().tag()).then(|| article.lang.clone());
    let title = article.title.clone();
    let title = title.unwrap_or_else(|| words.page.untitled.to_owned());
    html! {
        <>
            <h2 key="title" class="lini-page__title" lang={lang.clone()} tabindex="-1">{ title }</h2>
            <div key="facts" class="lini-facts-box">{ facts(desk, article) }</div>
            <div key="text" class="lini-text" part="text" {lang}>
                { for paragraphs(desk, ix, article).into_iter().map(|paragraph| {
                    shown(desk, &paragraph)
                }) }
            </div>
            <nav key="neighbours" class="lini-neighbours" aria-label={words.article.neighbours}>
                { neighbour(desk, ix.0.checked_sub(1), words.article.previous) }
                { neighbour(desk, ix.0.checked_add(1), words.article.next) }
            </nav>
        </>
    }
}

/// The article's statements, parted where a blank line parts its text.
fn paragraphs(desk: &Desk, ix: ArticleIx, article: &Article) -> Vec<Vec<StatementIx>> {
    let mut paragraphs: Vec<Vec<StatementIx>> = Vec::new();
    let mut end = None;
    for (number, statement) in desk.dossier.statements_of(ix).zip(&article.statements) {
        let gap = end.and_then(|end: u32| {
            article
                .text
                .get(end as usize..statement.span.start as usize)
        });
        let goes_on = gap.is_some_and(|gap| !gap.as_bytes().windows(2).any(|pair| pair == b"\n\n"));
        match paragraphs.last_mut().filter(|_| goes_on) {
            Some(paragraph) => paragraph.push(StatementIx(number)),
            None => paragraphs.push(vec![StatementIx(number)]),
        }
        end = Some(statement.span.end);
    }
    paragraphs
}

fn shown(desk: &Desk, paragraph: &[StatementIx]) -> Html {
    let first = paragraph.first().map_or(0, |statement| statement.0);
    html! {
        <div key={first} class="lini-paragraph">
            <p class="lini-paragraph__text">
                { for paragraph.iter().map(|&statement| one(desk, statement)) }
            </p>
            <div class="lini-paragraph__notes">
                { for paragraph.iter().map(|&statement| html! {
                    <div key={statement.0}>{ notes(desk, statement) }</div>
                }) }
            </div>
        </div>
    }
}

fn one(desk: &Desk, statement: StatementIx) -> Html {
    let reading = desk.state.place.reading.as_ref();
    let wanted = reading.and_then(|reading| reading.statement.as_deref());
    let open = wanted.is_some() && wanted == Some(&*desk.dossier.statement_id(statement));
    let matches =
        !desk.found.selection.is_empty() && desk.found.outcome.statements.contains(statement.0);
    let class = classes!(
        "lini-sentence",
        open.then_some("lini-sentence--open"),
        matches.then_some("lini-sentence--match"),
    );
    html! {
        <span key={statement.0} {class}>
            <span tabindex={open.then_some("-1")} class="lini-sentence__text">
                { sentence(desk, statement, None) }
            </span>
            <span class="lini-sentence__after">
                if open {
                    <span key="copy">{ copy_link(desk, statement) }</span>
                }
            </span>
            <span>{ " " }</span>
        </span>
    }
}

fn neighbour(desk: &Desk, ix: Option<u32>, label: &'static str) -> Html {
    let article = ix.and_then(|ix| desk.dossier.articles().get(ix as usize));
    let Some(article) = article else {
        return html! { <span class="lini-neighbour" /> };
    };
    let title = article.title.clone().unwrap_or_default();
    let open = Action::Open(Reading {
        article: Id::from(article.id.as_str()),
        statement: None,
    });
    let look = Way {
        class: "lini-neighbour__link",
        ..Way::default()
    };
    let content = html! {
        <>
            <span class="lini-neighbour__label">{ label }</span>
            <span class="lini-neighbour__title" lang={article.lang.clone()}>{ title }</span>
        </>
    };
    html! { <span class="lini-neighbour">{ way(desk, open, look, content) }</span> }
}
