//! The list of articles.

use std::rc::Rc;

use linimasa_dossier::text::fold;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use super::rows::Row;
use crate::app::desk::{Desk, use_desk};
use crate::app::parts::{Line, use_limit};
use crate::app::state::Action;

/// A longer list can be searched.
const SHORT: usize = 8;

/// What it has.
#[derive(PartialEq, Properties)]
pub(super) struct ListProps {
    /// The articles.
    pub(super) rows: Rc<Vec<Row>>,
}

/// The articles, those first that are to be reviewed.
#[component]
pub(super) fn List(props: &ListProps) -> Html {
    let desk = use_desk();
    let sought = use_state(String::new);
    let limit = use_limit((*sought).clone());
    let words = &desk.words().list;
    let folded = fold(sought.trim());
    let fits = |row: &&Row| {
        folded.is_empty()
            || fold(&row.title).contains(&folded)
            || fold(&row.about).contains(&folded)
    };
    let found: Vec<&Row> = props.rows.iter().filter(fits).collect();
    let on_type = {
        let sought = sought.clone();
        Callback::from(move |text| sought.set(text))
    };
    let none = match (props.rows.is_empty(), found.is_empty()) {
        (true, _) => words.nothing,
        (_, true) => words.not_found,
        _ => "",
    };
    html! {
        <section class="studio-list" aria-label={words.title}>
            <h3 class="studio-view__title" tabindex="-1">{ counts(&desk, &props.rows) }</h3>
            <div class="studio-list__find">
                if props.rows.len() > SHORT {
                    <Line key="find" name="find-article" label={words.find} quiet={true} seeks={true}
                        value={AttrValue::from((*sought).clone())} {on_type} />
                }
            </div>
            <p class="studio-hint" hidden={none.is_empty()}>{ none }</p>
            <ul class="studio-list__rows">
                { for found.iter().take(limit.shown).map(|row| one(&desk, row)) }
            </ul>
            { limit.button(found.len(), &desk) }
        </section>
    }
}

fn counts(desk: &Desk, rows: &[Row]) -> String {
    let words = &desk.words().list;
    let all = desk.count(&words.count, rows.len());
    let left = rows.iter().filter(|row| !row.is_reviewed).count();
    let left = match left {
        0 if rows.is_empty() => return all,
        0 => words.all_reviewed.to_owned(),
        _ => desk.count(&words.to_review, left),
    };
    format!("{all} · {left}")
}

fn one(desk: &Desk, row: &Row) -> Html {
    let words = &desk.words().list;
    let is_open = desk.place.article.as_ref() == Some(&row.file);
    let class = if row.is_reviewed {
        "studio-row studio-row--done"
    } else {
        "studio-row"
    };
    let mut notes = vec![row.about.clone()];
    if row.is_reviewed {
        notes.push(words.reviewed.to_owned());
    }
    if row.told > 0 {
        notes.push(desk.count(&words.messages, row.told));
    }
    notes.retain(|note| !note.is_empty());
    html! {
        <li key={row.file.to_string()} {class}>
            <button type="button" class="studio-row__open" data-opens={row.file.to_string()}
                aria-current={is_open.then_some("true")} onclick={desk.on_click(Action::Article(row.file.clone()))}>
                <span class="studio-row__title"><bdi>{ row.title.to_string() }</bdi></span>
                <span class="studio-row__about">{ notes.join(" · ") }</span>
            </button>
        </li>
    }
}
