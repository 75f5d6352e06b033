//! Articles in the order of their publication.

use linimasa_dossier::{ArticleIx, StatementIx};
use linimasa_markup::html;
use yew::Html;

use super::sentence::sentence;
use super::source::{datetime, inferred, published, reading};
use super::way::{Way, way};
use crate::choice::Id;
use crate::dates::Length;
use crate::scene::Desk;
use crate::state::{Action, Reading};

/// So many of an article's statements stand under its title.
const SAMPLE: usize = 3;

/// Each article that a statement was found in.
pub(super) fn article_list(desk: &Desk) -> Html {
    let articles = desk.found.outcome.articles.iter().map(ArticleIx);
    html! {
        <ol class="lini-articles">
            { for articles.map(|article| item(desk, article)) }
        </ol>
    }
}

fn item(desk: &Desk, ix: ArticleIx) -> Html {
    let article = desk.dossier.article(ix);
    let words = desk.words();
    let lang = (article.lang != desk.lang().tag()).then(|| article.lang.clone());
    let title = article
        .title
        .clone()
        .unwrap_or_else(|| words.page.untitled.to_owned());
    let look = Way {
        class: "lini-article__link",
        opener: Some(&article.id),
        ..Way::default()
    };
    html! {
        <li key={article.id.clone()} class="lini-article" part="entry">
            <div class="lini-when" part="date">
                <time class="lini-when__date" datetime={article.published.and_then(datetime)}>
                    { published(article, Length::Short, words) }
                </time>
                <span class="lini-when__note">
                    { article.published_from.map(|from| inferred(from, words)).unwrap_or_default() }
                </span>
            </div>
            <div class="lini-article__what">
                <h2 class="lini-article__title" {lang}>
                    { way(desk, opened(desk, ix), look, html! { <span>{ title }</span> }) }
                </h2>
                <p class="lini-article__meta">{ meta(desk, ix) }</p>
                { sample(desk, ix) }
            </div>
        </li>
    }
}

/// Who wrote it, from what.
fn meta(desk: &Desk, ix: ArticleIx) -> String {
    let article = desk.dossier.article(ix);
    let mut parts: Vec<String> = Vec::new();
    parts.extend(article.outlet.clone());
    if !article.byline.is_empty() {
        parts.push(article.byline.join(", "));
    }
    if !article.via.is_empty() {
        let via = article.via.join(", ");
        parts.push([desk.words().article.via, " ", &via].concat());
    }
    parts.join(" · ")
}

/// Its first statements that match, or how many it has where all do.
fn sample(desk: &Desk, ix: ArticleIx) -> Html {
    let words = &desk.words().article;
    let statements = &desk.found.outcome.statements;
    let found: Vec<StatementIx> = desk.dossier.selected_in(ix, statements).collect();
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let total = count(found.len());
    let filtered = !desk.found.selection.is_empty();
    let said = if filtered {
        &words.matching
    } else {
        &words.statements
    };
    let shown = if filtered { SAMPLE } else { 0 };
    let rest = count(found.len().saturating_sub(shown));
    html! {
        <div class="lini-sample">
            <p class="lini-sample__count"><span key={total}>{ said.of(total, &desk.number(total)) }</span></p>
            <ul class="lini-sample__list">
                { for found.iter().take(shown).map(|&statement| line(desk, statement)) }
            </ul>
            <div class="lini-sample__rest">
                if filtered && rest > 0 {
                    <div key={rest}>{ more(desk, ix, words.rest.of(rest, &desk.number(rest))) }</div>
                }
            </div>
        </div>
    }
}

fn opened(desk: &Desk, ix: ArticleIx) -> Action {
    Action::Open(Reading {
        article: Id::from(desk.dossier.article(ix).id.as_str()),
        statement: None,
    })
}

fn more(desk: &Desk, ix: ArticleIx, label: String) -> Html {
    let look = Way {
        class: "lini-sample__more",
        ..Way::default()
    };
    way(
        desk,
        opened(desk, ix),
        look,
        html! { <span>{ label }</span> },
    )
}

fn line(desk: &Desk, statement: StatementIx) -> Html {
    let id = desk.dossier.statement_id(statement);
    let look = Way {
        class: "lini-sample__open",
        opener: Some(&id),
        label: Some(desk.words().results.open.to_owned()),
        ..Way::default()
    };
    let arrow = html! { <span aria-hidden="true">{ "→" }</span> };
    html! {
        <li key={statement.0} class="lini-sample__line">
            <span>{ sentence(desk, statement, None) }</span>
            { way(desk, Action::Open(reading(&desk.dossier, statement)), look, arrow) }
        </li>
    }
}
