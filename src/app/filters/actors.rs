//! Which actors, and which not.

use linimasa_dossier::ActorIx;
use linimasa_dossier::query::Matching;
use linimasa_dossier::text::fold;
use linimasa_markup::html;
use web_sys::HtmlInputElement;
use yew::{Html, InputEvent, TargetCast, UseStateHandle, classes, component, use_state};

use super::segments::{Segment, segments};
use crate::choice::Id;
use crate::scene::{Desk, use_desk};
use crate::state::Action;
use crate::strings::fill;

/// A longer list starts short and can be searched.
const SHORT: usize = 12;
/// No more rows are drawn: one searches then.
const LONG: usize = 200;

/// A box for each actor with how many statements it would bring.
#[component]
pub(super) fn ActorFilter() -> Html {
    let desk = use_desk();
    let sought = use_state(String::new);
    let whole = use_state(|| false);
    let total = desk.hues.by_rank().len();
    let rows = rows(&desk, &sought, *whole);
    let most = rows.iter().map(|&actor| count(&desk, actor)).max();
    let most = most.unwrap_or(0).max(1);
    let words = &desk.words().filters;
    html! {
        <fieldset class="lini-filter" part="filter">
            <legend class="lini-label">{ words.actors }</legend>
            { matching(&desk) }
            <div class="lini-filter-box">
                if total > SHORT {
                    <input key="find" class="lini-field lini-field--find" part="field" type="search"
                        aria-label={words.find_actor} placeholder={words.find_actor}
                        autocomplete="off" value={(*sought).clone()} oninput={on_seek(&sought)} />
                }
            </div>
            <ul class="lini-options">
                { for rows.iter().map(|&actor| row(&desk, actor, most)) }
            </ul>
            <div class="lini-filter-box">
                { foot(&desk, &sought, &whole, rows.len()) }
            </div>
        </fieldset>
    }
}

fn on_seek(sought: &UseStateHandle<String>) -> impl Fn(InputEvent) + use<> {
    let sought = sought.clone();
    move |event| sought.set(event.target_unchecked_into::<HtmlInputElement>().value())
}

fn count(desk: &Desk, actor: ActorIx) -> u32 {
    let counts = &desk.found.outcome.actor_counts;
    counts.get(actor.0 as usize).copied().unwrap_or(0)
}

/// The actors to show. The order never follows the counts: rows would jump
/// away under the pointer. Chosen ones that a short list would leave out
/// stand first.
fn rows(desk: &Desk, sought: &str, whole: bool) -> Vec<ActorIx> {
    let by_rank = desk.hues.by_rank();
    let sought = fold(sought.trim());
    if !sought.is_empty() {
        let found = |actor: &&ActorIx| is_called(desk, **actor, &sought);
        return by_rank.iter().filter(found).take(LONG).copied().collect();
    }
    let length = if whole || by_rank.len() <= SHORT {
        LONG
    } else {
        SHORT
    };
    let (short, rest) = by_rank.split_at(length.min(by_rank.len()));
    let selection = &desk.found.selection;
    let in_force =
        |actor: &&ActorIx| selection.actors.contains(actor) || selection.excluded.contains(actor);
    rest.iter().filter(in_force).chain(short).copied().collect()
}

fn is_called(desk: &Desk, actor: ActorIx, folded: &str) -> bool {
    let known = desk.dossier.actor(actor);
    let mut names = known
        .name
        .iter()
        .map(|(_, name)| name)
        .chain(&known.aliases);
    names.any(|name| holds(&fold(name), folded))
}

/// Whether `part`, which is not empty, stands in `text`. By bytes: the standard
/// search is made for long texts, and large.
fn holds(text: &str, part: &str) -> bool {
    let mut stretches = text.as_bytes().windows(part.len());
    stretches.any(|stretch| stretch == part.as_bytes())
}

fn matching(desk: &Desk) -> Html {
    let words = &desk.words().filters;
    let now = desk.choice().matching;
    let segment = |label, matching| Segment {
        label,
        chosen: now == matching,
        action: Action::Match(matching),
    };
    let pair = [
        segment(words.any, Matching::Any),
        segment(words.all, Matching::All),
    ];
    segments(desk, "lini-match", words.matching, pair)
}

fn row(desk: &Desk, actor: ActorIx, most: u32) -> Html {
    let id = Id::from(desk.dossier.actor(actor).id.as_str());
    let checked = desk.choice().actors.contains(&id);
    let excluded = desk.choice().excluded.contains(&id);
    let count = count(desk, actor);
    let said = desk.words().filters.count.of(count, &desk.number(count));
    let class = classes!(
        "lini-option",
        "lini-option--actor",
        desk.hues.class(actor),
        (count == 0 && !checked).then_some("lini-option--none"),
        excluded.then_some("lini-option--excluded"),
    );
    html! {
        <li key={id.to_string()} {class}>
            <label class="lini-option__label">
                <input class="lini-option__box" type="checkbox" {checked}
                    onchange={desk.on_change(Action::ToggleActor(id.clone()))} />
                <span class="lini-option__name">{ desk.name(actor).to_owned() }</span>
                <span key={count} class="lini-option__count" aria-hidden="true">{ desk.number(count) }</span>
                <span class="lini-unseen">{ said }</span>
            </label>
            { bar(count, most) }
            { exclude(desk, actor, id, excluded) }
        </li>
    }
}

/// How many, as a line under the name.
fn bar(count: u32, most: u32) -> Html {
    html! {
        <svg class="lini-option__bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * count.min(most) / most).to_string()} height="2" />
        </svg>
    }
}

fn exclude(desk: &Desk, actor: ActorIx, id: Id, excluded: bool) -> Html {
    let words = &desk.words().filters;
    let label = fill(words.exclude, &[desk.name(actor)]);
    html! {
        <button type="button" class="lini-option__except" aria-label={label.clone()} title={label}
            aria-pressed={excluded.to_string()} onclick={desk.on_click(Action::ToggleExcluded(id))}>
            <span>{ words.excluded }</span>
        </button>
    }
}

fn foot(
    desk: &Desk,
    sought: &UseStateHandle<String>,
    whole: &UseStateHandle<bool>,
    shown: usize,
) -> Html {
    let words = &desk.words().filters;
    let total = desk.hues.by_rank().len();
    if !sought.trim().is_empty() {
        let none = if shown == 0 { words.no_actor } else { "" };
        return html! { <p key="none" class="lini-hint" role="status">{ none }</p> };
    }
    if total <= SHORT {
        return html! {};
    }
    let hidden = u32::try_from(total.saturating_sub(shown)).unwrap_or(u32::MAX);
    let label = if **whole {
        words.fewer_actors.to_owned()
    } else {
        words.more_actors.of(hidden, &desk.number(hidden))
    };
    let onclick = {
        let whole = whole.clone();
        move |_| whole.set(!*whole)
    };
    html! {
        <button key="whole" type="button" class="lini-link" aria-expanded={whole.to_string()} {onclick}>
            <span key={label.clone()}>{ label }</span>
        </button>
    }
}
