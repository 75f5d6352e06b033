//! Articles reviewed: a list, and beside it the one that is open.

use std::rc::Rc;

use yew::{Html, classes, component, html, use_memo, use_node_ref};

use super::desk::use_desk;
use super::parts::use_focus_on;
use super::state::{Place, Spot};

mod article;
mod cut;
mod facts;
mod list;
mod mark_form;
mod missed_form;
mod reading;
mod rows;
mod selection;
mod use_look;

use article::Article;
use list::List;
use rows::rows;

/// The section.
#[component]
pub(crate) fn Articles() -> Html {
    let desk = use_desk();
    let root = use_node_ref();
    let built = desk.built.as_ref().map(Rc::as_ptr);
    let rows = use_memo((desk.draft.edition, built, desk.lang), |_| rows(&desk));
    use_focus_on(&root, desk.place.clone(), arrival);
    let words = &desk.words().list;
    let open = desk.place.article.clone();
    let open = open.filter(|file| desk.draft.files.get(file).is_some());
    let detail = match &open {
        Some(file) => {
            html! { <Article key={file.to_string()} file={file.clone()} rows={rows.clone()} /> }
        }
        None => html! { <p key="none" class="studio-pair__none">{ words.choose }</p> },
    };
    html! {
        <div ref={root} class={classes!("studio-pair", open.is_some().then_some("studio-pair--open"))}>
            <div class="studio-pair__list"><List {rows} /></div>
            <div class="studio-pair__one">{ detail }</div>
        </div>
    }
}

/// What to focus after the person has gone somewhere.
fn arrival(before: &Place, now: &Place) -> Vec<String> {
    if before.article != now.article {
        return match (&now.article, &before.article) {
            (Some(_), _) => vec![".studio-article__title".to_owned()],
            (None, before) => before.iter().map(|file| opener(file)).collect(),
        };
    }
    match (&before.spot, &now.spot) {
        (before, now) if before == now => Vec::new(),
        // What was selected stays selected.
        (_, Some(Spot::Missed { exact, .. })) if !exact.is_empty() => Vec::new(),
        (_, Some(_)) => vec![".studio-form__title".to_owned()],
        (before, None) => {
            let under = ".studio-text__missed".to_owned();
            let at = now.marked.or(match before {
                Some(Spot::Mark { at, .. }) => Some(at.start),
                _ => None,
            });
            let mark = at.map(|at| format!("[data-at=\"{at}\"][tabindex]"));
            mark.into_iter().chain([under]).collect()
        }
    }
}

/// The selector of what opens an article.
fn opener(file: &str) -> String {
    let quoted = file.replace('\\', "\\\\").replace('"', "\\\"");
    format!("[data-opens=\"{quoted}\"]")
}
