//! Statements in the order of the dates that they speak of.

use linimasa_dossier::edtf::{Edtf, Unit};
use linimasa_dossier::model::TimeValue;
use linimasa_dossier::{Mark, StatementIx};
use linimasa_markup::html;
use yew::{Html, component};

use super::entry::entry;
use super::source::datetime;
use super::use_limit::{Limit, use_limit};
use crate::dates::{self, Length};
use crate::groups::{Group, groups};
use crate::scene::{Desk, use_desk};

/// By year, the undated at the end.
#[component]
pub(super) fn Chronology() -> Html {
    let desk = use_desk();
    let limit = use_limit(desk.choice().clone());
    let found = &desk.found;
    let marks = desk
        .dossier
        .selected_marks(&found.selection, &found.outcome);
    let undated = desk.dossier.undated(&found.outcome);
    let mut place = 0;
    let years = groups(&marks).into_iter().map(|year| {
        let before = place;
        place += year.marks.len();
        group(&desk, year, before, &limit)
    });
    let years: Vec<Html> = years.collect();
    html! {
        <div class="lini-chronology">
            <div class="lini-groups">{ for years }</div>
            { without_date(&desk, &undated, marks.len(), &limit) }
            { limit.button(marks.len() + undated.len(), &desk) }
        </div>
    }
}

fn group(desk: &Desk, group: Group, before: usize, limit: &Limit) -> Html {
    let heading = dates::date(group.heading, Length::Long, desk.words().dates);
    let year = (group.heading.unit == Unit::Year).then_some(group.heading.year);
    let shown = (before..)
        .zip(&group.marks)
        .filter(|(place, _)| limit.shows(*place));
    html! {
        <section key={heading.clone()} class="lini-group" hidden={!limit.shows(before)}>
            <h2 class="lini-heading lini-heading--year" part="heading">{ heading }</h2>
            <ol class="lini-entries">
                { for shown.map(|(_, mark)| dated(desk, mark, year)) }
            </ol>
        </section>
    }
}

fn dated(desk: &Desk, mark: &Mark, year: Option<i32>) -> Html {
    let found = desk.dossier.statement(mark.statement);
    let time = &found.statement.times[mark.time as usize];
    let published = desk
        .dossier
        .published_days(found.article)
        .map(|days| days.last);
    let beside = dates::gutter(time, year, published, desk.words().dates);
    let value = match &time.value {
        TimeValue::Date(value) => Some(*value),
        _ => mark_day(mark),
    };
    html! {
        <li key={key(mark)} class="lini-entry" part="entry">
            <div class="lini-when" part="date">
                <time class="lini-when__date" datetime={value.and_then(datetime)}>{ beside.date }</time>
                <span class="lini-when__note">{ beside.note }</span>
            </div>
            { entry(desk, mark.statement, Some(mark.time)) }
        </li>
    }
}

/// The day of a TIME.
fn mark_day(mark: &Mark) -> Option<Edtf> {
    let (from, to) = dates::ends(mark.days);
    from.filter(|_| from == to).map(Edtf::Date)
}

fn key(mark: &Mark) -> String {
    [mark.statement.0.to_string(), mark.time.to_string()].join("-")
}

fn without_date(desk: &Desk, undated: &[StatementIx], before: usize, limit: &Limit) -> Html {
    let words = &desk.words().results;
    let shown = (before..)
        .zip(undated)
        .filter(|(place, _)| limit.shows(*place));
    html! {
        <div class="lini-undated">
            if !undated.is_empty() && limit.shows(before) {
                <section key="undated" class="lini-group">
                    <h2 class="lini-heading lini-heading--year" part="heading">{ words.undated }</h2>
                    <p class="lini-hint lini-group__hint">{ words.undated_hint }</p>
                    <ol class="lini-entries">
                        { for shown.map(|(_, &statement)| html! {
                            <li key={statement.0} class="lini-entry" part="entry">
                                <div class="lini-when" part="date" />
                                { entry(desk, statement, None) }
                            </li>
                        }) }
                    </ol>
                </section>
            }
        </div>
    }
}
