//! What several marks say, as a list to choose from.

use linimasa_dossier::StatementIx;
use linimasa_dossier::calendar::DayRange;
use yew::prelude::*;
use yew::virtual_dom::VTag;

use super::picture::{Ground, Row, article_name, mark_date};
use super::step::in_words;
use super::svg::{block, button, element, keyed, listed, worded, words};
use crate::dates;
use crate::strings::Strings;

/// More than these are only counted: the range leads to all of them.
const LISTED_MAX: usize = 60;

/// What was pressed.
#[derive(Clone, Debug, PartialEq)]
pub struct Pressed {
    /// The row.
    pub row: Row,
    /// The days from the first to the last of it.
    pub days: DayRange,
    /// The numbers of the marks or articles.
    pub numbers: Vec<u32>,
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it opens.
    pub statement: StatementIx,
    /// Its date.
    pub when: String,
    /// Its sentence or headline.
    pub what: String,
}

/// The first entries of what was pressed.
pub fn entries(ground: &Ground, pressed: &Pressed, strings: &Strings) -> Vec<Entry> {
    let entry = |&number: &u32| match pressed.row {
        Row::Marks => {
            let mark = *ground.marks.get(number as usize)?;
            Some(Entry {
                statement: mark.statement,
                when: mark_date(&ground.dossier, mark, &strings.dates),
                what: ground
                    .dossier
                    .statement(mark.statement)
                    .sentence()
                    .to_owned(),
            })
        }
        Row::Publications => {
            let article = *ground.articles.get(number as usize)?;
            let published = ground.dossier.published_days(article)?;
            Some(Entry {
                statement: StatementIx(ground.dossier.statements_of(article).next()?),
                when: in_words(published, &strings.dates),
                what: article_name(&ground.dossier, article, strings),
            })
        }
    };
    pressed
        .numbers
        .iter()
        .take(LISTED_MAX)
        .filter_map(entry)
        .collect()
}

/// The list. Its buttons say in an attribute what they do: `take`, `close`, or
/// the number of a statement.
pub fn listing(pressed: &Pressed, entries: &[Entry], strings: &Strings) -> Html {
    let told = &strings.timeline;
    let heading = heading(pressed, strings);
    let action = |act: &'static str, name: &'static str| {
        let inner = vec![words(name.into())];
        keyed(act, button("lini-timeline__action", act.into(), "", inner))
    };
    let head = vec![
        worded("span", "lini-timeline__listing-title", &heading),
        action("take", told.range_take),
        action("close", told.close),
    ];
    let rest = u32::try_from(pressed.numbers.len() - entries.len()).unwrap_or(u32::MAX);
    let mut more = Vec::new();
    if rest > 0 {
        let text = told.more.of(rest, &dates::number(rest, &strings.dates));
        more.push(worded("p", "", &text));
    }
    let entries = listed(entries.iter().map(entry).collect());
    let parts = vec![
        block("div", "lini-timeline__listing-head", head).into(),
        block("ul", "lini-timeline__entries", entries).into(),
        block("div", "lini-timeline__rest", more).into(),
    ];
    let names = &["class", "role", "aria-label"];
    let values = vec![
        "lini-timeline__listing".into(),
        "group".into(),
        heading.into(),
    ];
    element("div", names, values, parts).into()
}

fn entry(entry: &Entry) -> VTag {
    let inner = vec![
        worded("span", "lini-timeline__entry-date", &entry.when),
        worded("span", "lini-timeline__entry-text", &entry.what),
    ];
    let act = entry.statement.0.to_string();
    let button = button("lini-timeline__entry", act.into(), "", inner);
    block("li", "", vec![button.into()])
}

fn heading(pressed: &Pressed, strings: &Strings) -> String {
    let count = u32::try_from(pressed.numbers.len()).unwrap_or(u32::MAX);
    let number = dates::number(count, &strings.dates);
    let count = match pressed.row {
        Row::Marks => strings.timeline.statements.of(count, &number),
        Row::Publications => strings.timeline.articles.of(count, &number),
    };
    let days = in_words(pressed.days, &strings.dates);
    [&days, ": ", &count].concat()
}
