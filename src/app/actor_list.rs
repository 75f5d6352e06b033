//! Who appears, how often, when, with whom.

use linimasa_dossier::bitmap::Bitmap;
use linimasa_dossier::model::ActorKind;
use linimasa_dossier::query::{Bin, Selection, Step};
use linimasa_dossier::{ActorIx, Mark};
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
    reach(&desk.dossier, &counts, Length::Short, &desk.words().dates)
}

/// A bar a year; the same in words for those who do not see it.
fn chart(desk: &Desk, statements: &Bitmap) -> Html {
    let bins = desk
        .dossier
        .histogram(statements, desk.choice().axis, Step::Year);
    let year = |bin: &Bin| bin.days.first.civil().0;
    let Some(extent) = desk.dossier.extent() else {
        return html! { <span /> };
    };
    let first = extent.first.civil().0;
    let years = extent.last.civil().0.abs_diff(first) + 1;
    let most = bins.iter().map(|bin| bin.count).max().unwrap_or(1).max(1);
    let said: Vec<String> = bins
        .iter()
        .map(|bin| {
            [
                dates::year(year(bin), &desk.words().dates),
                desk.number(bin.count),
            ]
            .join(": ")
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
            { for bins.iter().map(|bin| {
                let height = (CHART_HEIGHT * bin.count).div_ceil(most);
                html! {
                    <rect key={year(bin)} x={(year(bin).abs_diff(first) * 4).to_string()}
                        y={(CHART_HEIGHT - height).to_string()} width="3" height={height.to_string()} />
                }
            }) }
        </svg>
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
