//! Who appears, how often, when, with whom.

use linimasa_dossier::bitmap::Bitmap;
use linimasa_dossier::calendar::DayRange;
use linimasa_dossier::model::ActorKind;
use linimasa_dossier::query::{Axis, Selection};
use linimasa_dossier::{ActorIx, Mark, StatementIx};
use linimasa_markup::html;
use yew::{AttrValue, Html, classes, component};

use super::reach::reach;
use super::use_limit::use_limit;
use crate::choice::Id;
use crate::dates::{self, Length};
use crate::safe_url::SafeUrl;
use crate::scene::{Desk, use_desk};
use crate::state::Action;
use crate::strings::{Strings, fill};

/// So many companions are named.
const COMPANIONS: usize = 3;
/// Units of the small chart, which is drawn as wide as there is room.
const CHART_HEIGHT: u32 = 24;

/// The actors that the other filters leave, the one named most often first.
#[component]
pub(super) fn ActorList() -> Html {
    let desk = use_desk();
    let limit = use_limit(desk.choice().clone());
    let counts = &desk.found.outcome.actor_counts;
    let count = |actor: ActorIx| counts.get(actor.0 as usize).copied().unwrap_or(0);
    let mut actors: Vec<ActorIx> = desk.hues.by_rank().to_vec();
    actors.retain(|&actor| count(actor) > 0);
    let total = actors.len();
    let shown = actors
        .into_iter()
        .enumerate()
        .filter(|(place, _)| limit.shows(*place));
    html! {
        <div class="lini-people">
            <ul class="lini-people__list">
                { for shown.map(|(_, actor)| person(&desk, actor)) }
            </ul>
            <p class="lini-hint">{ if total == 0 { desk.words().actors.none } else { "" } }</p>
            { limit.button(total, &desk) }
        </div>
    }
}

/// The statements that name `actor` and pass every filter but the actors.
fn statements_of(desk: &Desk, actor: ActorIx) -> Bitmap {
    let selection = &desk.found.selection;
    let mut excluded = selection.excluded.clone();
    excluded.retain(|&other| other != actor);
    let alone = Selection {
        actors: vec![actor],
        excluded,
        ..(**selection).clone()
    };
    desk.dossier.select(&alone).statements
}

fn person(desk: &Desk, actor: ActorIx) -> Html {
    let known = desk.dossier.actor(actor);
    let statements = statements_of(desk, actor);
    let count = statements.count();
    let words = desk.words();
    let id = Id::from(known.id.as_str());
    let chosen = desk.choice().actors.contains(&id);
    let class = classes!("lini-person", desk.hues.class(actor));
    html! {
        <li key={known.id.clone()} {class}>
            <div class="lini-person__who">
                <h2 class="lini-person__name">{ desk.name(actor).to_owned() }</h2>
                <p class="lini-person__kind">{ kind(known.kind, words) }</p>
            </div>
            <p class="lini-person__count">
                <span key={count}>{ words.results.all.of(count, &desk.number(count)) }</span>
            </p>
            <div class="lini-person__when">
                { chart(desk, &statements) }
                <span class="lini-person__span">{ span(desk, &statements) }</span>
            </div>
            { companions(desk, actor, &statements) }
            <div class="lini-person__ways">
                <button type="button" class="lini-button lini-button--small" aria-pressed={chosen.to_string()}
                    aria-label={fill(words.results.add_actor, &[desk.name(actor)])}
                    onclick={desk.on_click(Action::ToggleActor(id))}>
                    { words.actors.filter }
                </button>
                { wikidata(desk, actor) }
            </div>
        </li>
    }
}

fn kind(kind: ActorKind, words: &'static Strings) -> &'static str {
    match kind {
        ActorKind::Person => words.actors.person,
        ActorKind::State => words.actors.state,
        ActorKind::Subnational => words.actors.subnational,
        ActorKind::Organisation => words.actors.organisation,
        ActorKind::ArmedGroup => words.actors.armed_group,
    }
}

/// From the first to the last date that the statements speak of.
fn span(desk: &Desk, statements: &Bitmap) -> String {
    let counts = |mark: &Mark| statements.contains(mark.statement.0);
    reach(&desk.dossier, &counts, Length::Short, desk.words().dates)
}

/// Whole years that some statements speak of.
struct Period {
    first: i32,
    last: i32,
    /// As the text has it where it is longer than a year, as in "1990-an".
    said: String,
    statements: Bitmap,
}

/// What the statements speak of, or when they were published: by years, and
/// by what is longer where the text says no more.
fn periods(desk: &Desk, statements: &Bitmap) -> Vec<Period> {
    let words = desk.words().dates;
    let mut periods: Vec<Period> = Vec::new();
    let mut add = |days: DayRange, statement: u32, said: &dyn Fn() -> String| {
        let (first, last) = (days.first.civil().0, days.last.civil().0);
        let same = |period: &&mut Period| (period.first, period.last) == (first, last);
        match periods.iter_mut().find(same) {
            Some(period) => period.statements.insert(statement),
            None => {
                let mut named = Bitmap::new(statements.len());
                named.insert(statement);
                let said = if first == last {
                    dates::year(first, words)
                } else {
                    said()
                };
                periods.push(Period {
                    first,
                    last,
                    said,
                    statements: named,
                });
            }
        }
    };
    match desk.choice().axis {
        Axis::Mentioned => {
            let chosen = |mark: &&Mark| statements.contains(mark.statement.0);
            for mark in desk.dossier.marks().iter().filter(chosen) {
                if is_bounded(mark.days) {
                    add(mark.days, mark.statement.0, &|| value(desk, mark));
                }
            }
        }
        Axis::Published => {
            for statement in statements.iter() {
                let article = desk.dossier.statement(StatementIx(statement)).article;
                if let Some(days) = desk.dossier.published_days(article) {
                    add(days, statement, &String::new);
                }
            }
        }
    }
    periods
}

fn is_bounded(days: DayRange) -> bool {
    days.first.0 != i32::MIN && days.last.0 != i32::MAX
}

/// The date of a mark in words.
fn value(desk: &Desk, mark: &Mark) -> String {
    let statement = desk.dossier.statement(mark.statement).statement;
    let value = statement
        .times
        .get(mark.time as usize)
        .and_then(dates::placed);
    let said = value.map(|value| dates::edtf(value, Length::Short, desk.words().dates));
    said.unwrap_or_default()
}

/// A bar a year, a wide pale one where the text says no more than a decade;
/// the same in words for those who do not see it.
fn chart(desk: &Desk, statements: &Bitmap) -> Html {
    let periods = periods(desk, statements);
    let Some(extent) = desk.dossier.extent() else {
        return html! { <span /> };
    };
    let first = extent.first.civil().0;
    let years = extent.last.civil().0.abs_diff(first) + 1;
    let most = periods.iter().map(|period| period.statements.count()).max();
    let most = most.unwrap_or(1).max(1);
    let said: Vec<String> = periods
        .iter()
        .map(|period| {
            [
                period.said.as_str(),
                ": ",
                &desk.number(period.statements.count()),
            ]
            .concat()
        })
        .collect();
    let label = fill(desk.words().actors.by_year, &[&said.join(", ")]);
    let view_box = [
        "0 0 ",
        &(years * 4).to_string(),
        " ",
        &CHART_HEIGHT.to_string(),
    ]
    .concat();
    html! {
        <svg class="lini-spark" role="img" aria-label={label} viewBox={view_box} preserveAspectRatio="none">
            { for periods.iter().map(|period| bar(period, first, most)) }
        </svg>
    }
}

fn bar(period: &Period, first: i32, most: u32) -> Html {
    let height = (CHART_HEIGHT * period.statements.count()).div_ceil(most);
    let width = period.last.abs_diff(period.first) * 4 + 3;
    let class = (period.first != period.last).then_some("lini-spark__wide");
    html! {
        <rect key={[period.first.to_string(), period.last.to_string()].join("-")} {class}
            x={(period.first.abs_diff(first) * 4).to_string()}
            y={(CHART_HEIGHT - height).to_string()} width={width.to_string()} height={height.to_string()} />
    }
}

fn companions(desk: &Desk, actor: ActorIx, statements: &Bitmap) -> Html {
    let companions = desk.dossier.companions(actor, statements);
    let words = &desk.words().actors;
    html! {
        <div class="lini-person__with">
            <span class="lini-person__label" hidden={companions.is_empty()}>{ words.with }</span>
            <ul class="lini-companions">
                { for companions.into_iter().take(COMPANIONS).map(|(other, count)| {
                    companion(desk, other, count)
                }) }
            </ul>
        </div>
    }
}

fn companion(desk: &Desk, other: ActorIx, count: u32) -> Html {
    let id = Id::from(desk.dossier.actor(other).id.as_str());
    let chosen = desk.choice().actors.contains(&id);
    let title = fill(desk.words().results.add_actor, &[desk.name(other)]);
    html! {
        <li key={other.0} class={classes!("lini-companion", desk.hues.class(other))}>
            <button type="button" class="lini-mention lini-companion__name" {title}
                aria-pressed={chosen.to_string()} onclick={desk.on_click(Action::ToggleActor(id))}>
                { desk.name(other).to_owned() }
            </button>
            <span class="lini-companion__count">{ desk.number(count) }</span>
        </li>
    }
}

fn wikidata(desk: &Desk, actor: ActorIx) -> Html {
    let url = desk
        .dossier
        .actor(actor)
        .wikidata
        .as_deref()
        .and_then(SafeUrl::wikidata);
    let words = &desk.words().actors;
    html! {
        <span class="lini-person__link">
            if let Some(url) = url {
                <a key="wikidata" class="lini-quiet" rel="noopener noreferrer" target="_blank"
                    aria-label={fill(words.wikidata_of, &[desk.name(actor)])}
                    href={AttrValue::from(url.as_str().to_owned())}>
                    { words.wikidata }
                </a>
            }
        </span>
    }
}
