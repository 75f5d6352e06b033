//! What several marks say, as a list to choose from.

use linimasa_dossier::StatementIx;
use linimasa_dossier::calendar::DayRange;
use linimasa_markup::html;
use yew::prelude::*;

use super::picture::{Ground, Row, article_name, mark_date};
use super::step::in_words;
use crate::dates;
use crate::strings::{Strings, UiLang};

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

/// What the list shows.
#[derive(Properties, PartialEq)]
pub struct ListingProps {
    /// What was pressed.
    pub pressed: Pressed,
    /// Its first entries.
    pub entries: Vec<Entry>,
    /// The language.
    pub lang: UiLang,
    /// An entry was chosen.
    pub on_open: Callback<StatementIx>,
    /// The days are to be the range.
    pub on_take: Callback<DayRange>,
    /// It is to be closed.
    pub on_close: Callback<()>,
}

/// The list.
#[component]
pub fn Listing(props: &ListingProps) -> Html {
    let strings = props.lang.strings();
    let words = &strings.timeline;
    let heading = heading(&props.pressed, strings);
    let rest = props.pressed.numbers.len() - props.entries.len();
    let rest = u32::try_from(rest).unwrap_or(u32::MAX);
    let days = props.pressed.days;
    html! {
        <div class="lini-timeline__listing" role="group" aria-label={heading.clone()}>
            <div class="lini-timeline__listing-head">
                <span key={heading.clone()} class="lini-timeline__listing-title">{ heading.clone() }</span>
                <button type="button" class="lini-timeline__action"
                    onclick={props.on_take.reform(move |_| days)}>{ words.range_take }</button>
                <button type="button" class="lini-timeline__action"
                    onclick={props.on_close.reform(|_| ())}>{ words.close }</button>
            </div>
            <ul class="lini-timeline__entries">
                { for props.entries.iter().enumerate().map(|(key, entry)| {
                    let statement = entry.statement;
                    html! {
                        <li key={key}>
                            <button type="button" class="lini-timeline__entry"
                                onclick={props.on_open.reform(move |_| statement)}>
                                <span key={entry.when.clone()} class="lini-timeline__entry-date">{ entry.when.clone() }</span>
                                <span key={entry.what.clone()} class="lini-timeline__entry-text">{ entry.what.clone() }</span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
            <div class="lini-timeline__rest">
                { for (rest > 0).then(|| {
                    let text = words.more.of(rest, &dates::number(rest, &strings.dates));
                    html! { <p key={text.clone()}>{ text.clone() }</p> }
                }) }
            </div>
        </div>
    }
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
