//! The timeline's text equivalent.

use std::rc::Rc;

use linimasa_dossier::calendar::DayRange;
use linimasa_markup::html;
use web_sys::Element;
use yew::prelude::*;

use super::picture::Ground;
use super::step::in_words;
use super::table::{TableRow, rows};
use crate::dates;
use crate::strings::{DateWords, UiLang};

/// What is told.
#[derive(Properties)]
pub struct TableProps {
    /// What is drawn.
    pub ground: Rc<Ground>,
    /// The language.
    pub lang: UiLang,
}

impl PartialEq for TableProps {
    fn eq(&self, other: &TableProps) -> bool {
        Rc::ptr_eq(&self.ground, &other.ground) && self.lang == other.lang
    }
}

/// A table behind a disclosure; it is made when it is opened.
#[component]
pub fn TableView(props: &TableProps) -> Html {
    let open = use_state_eq(|| false);
    let words = &props.lang.strings().timeline;
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details = event.target_dyn_into::<Element>();
            open.set(details.is_some_and(|details| details.has_attribute("open")));
        })
    };
    html! {
        <details class="lini-timeline__details" ontoggle={ontoggle}>
            <summary>{ words.as_table }</summary>
            <div class="lini-timeline__table-frame">
                { for open.then(|| table(props)) }
            </div>
        </details>
    }
}

fn table(props: &TableProps) -> Html {
    let strings = props.lang.strings();
    let words = &strings.timeline;
    let ground = &props.ground;
    let statements: Vec<DayRange> = ground.marks.iter().map(|mark| mark.days).collect();
    let articles: Vec<DayRange> = ground
        .articles
        .iter()
        .filter_map(|&article| ground.dossier.published_days(article))
        .collect();
    html! {
        <table class="lini-timeline__table">
            <caption>{ words.label }</caption>
            <thead>
                <tr>
                    <th scope="col">{ words.when }</th>
                    <th scope="col">{ words.column_statements }</th>
                    <th scope="col">{ words.column_articles }</th>
                </tr>
            </thead>
            <tbody>
                { for rows(&statements, &articles).iter().map(|row| table_row(row, &strings.dates)) }
            </tbody>
        </table>
    }
}

fn table_row(row: &TableRow, words: &DateWords) -> Html {
    let when = in_words(row.days, words);
    let (statements, articles) = (
        dates::number(row.statements, words),
        dates::number(row.articles, words),
    );
    html! {
        <tr key={when.clone()}>
            <th key="when" scope="row">{ when.clone() }</th>
            <td key={["s", &statements].concat()}>{ statements.clone() }</td>
            <td key={["a", &articles].concat()}>{ articles.clone() }</td>
        </tr>
    }
}
