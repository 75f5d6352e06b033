//! The timeline's text equivalent.

use linimasa_dossier::calendar::DayRange;
use linimasa_markup::html;
use yew::prelude::*;

use super::picture::Ground;
use super::step::in_words;
use super::svg::listed;
use super::table::{TableRow, rows};
use crate::dates;
use crate::strings::{DateWords, Strings};

/// A table behind a disclosure; it is made when that is `open`.
pub fn details(ground: &Ground, open: bool, strings: &Strings) -> Html {
    html! {
        <details class="lini-timeline__details">
            <summary>{ strings.timeline.as_table }</summary>
            <div class="lini-timeline__table-frame">
                { for open.then(|| table(ground, strings)) }
            </div>
        </details>
    }
}

#[inline(never)]
fn table(ground: &Ground, strings: &Strings) -> Html {
    let words = &strings.timeline;
    let statements: Vec<DayRange> = ground.marks.iter().map(|mark| mark.days).collect();
    let articles: Vec<DayRange> = ground
        .articles
        .iter()
        .filter_map(|&article| ground.dossier.published_days(article))
        .collect();
    let rows = rows(&statements, &articles);
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
            <tbody>{ for listed(&rows, &|_, row| table_row(row, strings.dates)) }</tbody>
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
        <tr key={when.as_str()}>
            <th key="when" scope="row">{ when }</th>
            <td key={["s", &statements].concat()}>{ statements }</td>
            <td key={["a", &articles].concat()}>{ articles }</td>
        </tr>
    }
}
