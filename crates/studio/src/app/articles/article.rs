//! One article under review.

use std::rc::Rc;

use linimasa_draft::Edit;
use yew::{AttrValue, Html, Properties, component, html};

use super::facts::facts;
use super::reading::Reading;
use super::rows::{Row, next_to_review};
use super::use_look::{Looked, use_look};
use crate::app::desk::{Desk, use_desk};
use crate::app::draft::{Step, is_reviewed};
use crate::app::sections::told;
use crate::app::state::Action;
use crate::app::strings::fill;

/// What it has.
#[derive(PartialEq, Properties)]
pub(super) struct ArticleProps {
    /// Its file.
    pub(super) file: Rc<str>,
    /// All articles.
    pub(super) rows: Rc<Vec<Row>>,
}

/// What it states, its text with every mark, and the way on.
#[component]
pub(super) fn Article(props: &ArticleProps) -> Html {
    let desk = use_desk();
    let seen = match use_look(&desk, &props.file) {
        Looked::Seen(seen) => seen,
        other => return unread(&desk, &props.file, &other),
    };
    let words = desk.words();
    let title = seen.article.title.clone().filter(|title| !title.is_empty());
    let lang = AttrValue::from(seen.article.lang.clone());
    let file = &props.file;
    html! {
        <article class="studio-article">
            <div class="studio-article__bar">{ bar(&desk, &props.rows, file) }</div>
            <h3 class="studio-article__title" tabindex="-1" lang={title.is_some().then(|| lang.clone())}>
                <bdi>{ title.unwrap_or_else(|| words.list.untitled.to_owned()) }</bdi>
            </h3>
            <div class="studio-article__facts">{ facts(&desk, file, &seen.article) }</div>
            <section class="studio-article__told" aria-label={words.article.messages} hidden={seen.article.told.is_empty()}>
                { told(&desk, &seen.article.told) }
            </section>
            <Reading seen={seen.clone()} file={file.clone()} />
            <div class="studio-article__foot">{ foot(&desk, props, &seen.article.title) }</div>
        </article>
    }
}

/// An article that gave no text, or none yet.
fn unread(desk: &Desk, file: &Rc<str>, looked: &Looked) -> Html {
    let words = desk.words();
    let hint = match looked {
        Looked::Waiting => words.list.looking,
        _ => words.list.unread,
    };
    let again = match looked {
        Looked::Stopped(again) => html! {
            <button key="again" type="button" class="studio-button" onclick={again.clone()}>{ words.work.again }</button>
        },
        _ => html! {},
    };
    let review = desk.built.as_ref().map(|built| &built.review);
    let messages: Vec<_> = review.map_or_else(Vec::new, |review| {
        let messages = review.told.iter().filter(|told| *told.file == **file);
        messages.cloned().collect()
    });
    html! {
        <article class="studio-article">
            <div class="studio-article__bar">{ back(desk) }</div>
            <h3 class="studio-article__title" tabindex="-1"><bdi>{ file.to_string() }</bdi></h3>
            <p key={hint} class="studio-hint" role="status">{ hint }</p>
            <div class="studio-ways">{ again }</div>
            { told(desk, &messages) }
            <div class="studio-article__foot">{ remove(desk, file, file) }</div>
        </article>
    }
}

fn back(desk: &Desk) -> Html {
    html! {
        <button key="back" type="button" class="studio-back" onclick={desk.on_click(Action::CloseArticle)}>
            { desk.words().list.back }
        </button>
    }
}

fn bar(desk: &Desk, rows: &[Row], file: &Rc<str>) -> Html {
    let words = &desk.words().article;
    let at = rows
        .iter()
        .position(|row| row.file == *file)
        .unwrap_or_default();
    let number = |number| desk.number(crate::app::state::count(number));
    let place = fill(words.place, &[&number(at + 1), &number(rows.len())]);
    let neighbour = |key: &'static str, label: &'static str, row: Option<&Row>| {
        html! {
            <button {key} type="button" class="studio-link" aria-disabled={row.is_none().to_string()}
                onclick={row.map(|row| desk.on_click(Action::Article(row.file.clone())))}>
                { label }
            </button>
        }
    };
    html! {
        <>
            { back(desk) }
            <span key={place.clone()} class="studio-article__place">{ place }</span>
            { neighbour("previous", words.previous, at.checked_sub(1).and_then(|at| rows.get(at))) }
            { neighbour("next", words.next, rows.get(at + 1)) }
        </>
    }
}

fn foot(desk: &Desk, props: &ArticleProps, title: &Option<String>) -> Html {
    let words = &desk.words().article;
    let file = &props.file;
    let name: Rc<str> = title
        .as_deref()
        .filter(|title| !title.is_empty())
        .unwrap_or(file)
        .into();
    let done = desk
        .draft
        .files
        .get(file)
        .is_some_and(|text| is_reviewed(text));
    let next = next_to_review(&props.rows, file);
    let review = |reviewed| Edit::Reviewed {
        file: file.to_string(),
        reviewed,
    };
    let main = if done {
        let onclick = desk.on_click(Action::Edit(
            Step::Reopened(name.clone()),
            vec![review(false)],
        ));
        html! {
            <div key="done" class="studio-ways">
                <span class="studio-done">{ words.accepted }</span>
                <button type="button" class="studio-link" {onclick}>{ words.reopen }</button>
            </div>
        }
    } else {
        let accept = {
            let (desk, step, edit) = (desk.clone(), Step::Accepted(name.clone()), review(true));
            let next = next.clone();
            yew::Callback::from(move |_: web_sys::MouseEvent| {
                desk.edit(step.clone(), vec![edit.clone()]);
                if let Some(next) = next.clone() {
                    desk.act(Action::Article(next));
                }
            })
        };
        let label = if next.is_some() {
            words.accept
        } else {
            words.accept_last
        };
        html! {
            <button key="accept" type="button" class="studio-button studio-button--strong" onclick={accept}>{ label }</button>
        }
    };
    html! {
        <>
            { main }
            { remove(desk, file, &name) }
        </>
    }
}

fn remove(desk: &Desk, file: &Rc<str>, name: &Rc<str>) -> Html {
    let remove = {
        let (desk, file, step) = (desk.clone(), file.to_string(), Step::Removed(name.clone()));
        yew::Callback::from(move |_: web_sys::MouseEvent| {
            // Closed last: what opened it is not there any more to be focused.
            desk.edit(step.clone(), vec![Edit::Remove { file: file.clone() }]);
            desk.act(Action::CloseArticle);
        })
    };
    html! {
        <button key="remove" type="button" class="studio-link" onclick={remove}>{ desk.words().article.remove }</button>
    }
}
