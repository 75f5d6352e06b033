//! What several marks say, as a list to choose from.

use linimasa_dossier::StatementIx;
use linimasa_dossier::calendar::DayRange;
use linimasa_markup::html;
use yew::prelude::*;

use super::picture::{Ground, Row, article_name, mark_date};
use super::step::in_words;
use super::svg::listed;
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
                when: mark_date(&ground.dossier, mark, strings.dates),
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
                when: in_words(published, strings.dates),
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
    let words = &strings.timeline;
    let heading = heading(pressed, strings);
    let rest = u32::try_from(pressed.numbers.len() - entries.len()).unwrap_or(u32::MAX);
    let rest = (rest > 0).then(|| {
        let text = words.more.of(rest, &dates::number(rest, strings.dates));
        html! { <p key={text.as_str()}>{ text }</p> }
    });
    html! {
        <div class="lini-timeline__listing" role="group" aria-label={AttrValue::from(heading.clone())}>
            <div class="lini-timeline__listing-head">
                <span key={heading.as_str()} class="lini-timeline__listing-title">{ heading }</span>
                { action("take", words.range_take) }
                { action("close", words.close) }
            </div>
            <ul class="lini-timeline__entries">{ for listed(entries, &entry) }</ul>
            <div class="lini-timeline__rest">{ for rest }</div>
        </div>
    }
}

fn action(act: &'static str, name: &'static str) -> Html {
    html! {
        <button key={act} type="button" class="lini-timeline__action" data-act={act}>{ name }</button>
    }
}

fn entry(key: usize, entry: &Entry) -> Html {
    let Entry { when, what, .. } = entry;
    let act = AttrValue::from(entry.statement.0.to_string());
    html! {
        <li key={key}>
            <button type="button" class="lini-timeline__entry" data-act={act}>
                <span key={when.as_str()} class="lini-timeline__entry-date">{ when.as_str() }</span>
                <span key={what.as_str()} class="lini-timeline__entry-text">{ what.as_str() }</span>
            </button>
        </li>
    }
}

fn heading(pressed: &Pressed, strings: &Strings) -> String {
    let count = u32::try_from(pressed.numbers.len()).unwrap_or(u32::MAX);
    let number = dates::number(count, strings.dates);
    let count = match pressed.row {
        Row::Marks => strings.timeline.statements.of(count, &number),
        Row::Publications => strings.timeline.articles.of(count, &number),
    };
    let days = in_words(pressed.days, strings.dates);
    [&days, ": ", &count].concat()
}
