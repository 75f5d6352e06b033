//! The timeline's text equivalent.

use linimasa_dossier::calendar::DayRange;
use yew::prelude::*;

use super::picture::Ground;
use super::step::in_words;
use super::svg::{block, element, keyed, worded, words};
use super::table::{TableRow, rows};
use crate::dates;
use crate::strings::{DateWords, Strings};

/// A table behind a disclosure; it is made when that is `open`.
pub fn details(ground: &Ground, open: bool, strings: &Strings) -> Html {
    let table = if open {
        vec![table(ground, strings)]
    } else {
        Vec::new()
    };
    let parts = vec![
        worded("summary", "", strings.timeline.as_table),
        block("div", "lini-timeline__table-frame", table).into(),
    ];
    block("details", "lini-timeline__details", parts).into()
}

fn table(ground: &Ground, strings: &Strings) -> Html {
    let told = &strings.timeline;
    let statements: Vec<DayRange> = ground.marks.iter().map(|mark| mark.days).collect();
    let articles: Vec<DayRange> = ground
        .articles
        .iter()
        .filter_map(|&article| ground.dossier.published_days(article))
        .collect();
    let columns = vec![
        heading("col", told.when),
        heading("col", told.column_statements),
        heading("col", told.column_articles),
    ];
    let head = block("tr", "", columns).into();
    let body = rows(&statements, &articles);
    let body = body.iter().map(|row| table_row(row, &strings.dates));
    let parts = vec![
        worded("caption", "", told.label),
        block("thead", "", vec![head]).into(),
        block("tbody", "", body.collect()).into(),
    ];
    block("table", "lini-timeline__table", parts).into()
}

fn heading(scope: &'static str, text: &str) -> Html {
    let text = AttrValue::from(text.to_owned());
    let inner = vec![words(text.clone())];
    keyed(&text, element("th", &["scope"], vec![scope.into()], inner))
}

fn table_row(row: &TableRow, words: &DateWords) -> Html {
    let when = in_words(row.days, words);
    let cells = vec![
        heading("row", &when),
        cell("s", dates::number(row.statements, words)),
        cell("a", dates::number(row.articles, words)),
    ];
    keyed(&when, block("tr", "", cells))
}

fn cell(column: &str, number: String) -> Html {
    let key = [column, &number].concat();
    keyed(&key, block("td", "", vec![words(number.into())]))
}
