//! The lists of actors.

use std::rc::Rc;

use linimasa_dossier::text::fold;
use web_sys::MouseEvent;
use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_mut_ref,
    use_node_ref, use_state,
};

use super::ops::heed_name;
use super::roll::{Found, Roll};
use super::row::row;
use crate::app::desk::{Desk, use_desk};
use crate::app::parts::{Limit, Line, focus_first, use_limit};
use crate::app::state::{Action, People, count};

/// A longer list can be searched.
const SHORT: usize = 8;

/// What it has.
#[derive(PartialEq, Properties)]
pub(super) struct ListProps {
    /// Everybody.
    pub(super) roll: Rc<Roll>,
}

/// The choice of lists, and the one that is chosen.
#[component]
pub(super) fn List(props: &ListProps) -> Html {
    let desk = use_desk();
    let sought = use_state(String::new);
    let people = desk.place.people;
    let limit = use_limit((people, (*sought).clone()));
    let roll = &props.roll;
    let words = &desk.words().people;
    let (total, hint, none) = match people {
        People::Candidates => (
            roll.candidates.len(),
            words.hint_candidates,
            words.none_candidates,
        ),
        People::Listed => (roll.listed.len(), words.hint_listed, words.none_listed),
        People::Ignored => (roll.ignored.len(), words.hint_ignored, words.none_ignored),
    };
    let on_type = {
        let sought = sought.clone();
        Callback::from(move |text| sought.set(text))
    };
    let root = use_node_ref();
    // The place of a row that is about to leave, and how many there are.
    let leaving = use_mut_ref(|| None::<(usize, usize)>);
    {
        let (root, leaving) = (root.clone(), leaving.clone());
        use_effect_with((Rc::as_ptr(roll), total), move |(_, total)| {
            if let Some((place, _)) = leaving.take().filter(|(_, before)| total < before) {
                focus_first(&root, &row_at(place));
            }
        });
    }
    let leaves = Callback::from(move |place| {
        leaving.replace(Some((place, total)));
    });
    let (rows, found) = match people {
        People::Candidates => actors(&desk, &roll.candidates, &sought, &limit, &leaves),
        People::Listed => actors(&desk, &roll.listed, &sought, &limit, &leaves),
        People::Ignored => ignored(&desk, &roll.ignored, &sought, &limit, &leaves),
    };
    let said = match (total, found) {
        (0, _) => none,
        (_, 0) => words.none_found,
        _ => hint,
    };
    html! {
        <section ref={root} class="studio-list" aria-label={words.lists}>
            <h3 class="studio-view__title studio-unseen" tabindex="-1">{ words.lists }</h3>
            <div class="studio-segments" role="group" aria-label={words.lists}>
                { segment(&desk, People::Candidates, words.candidates, roll.candidates.len()) }
                { segment(&desk, People::Listed, words.listed, roll.listed.len()) }
                { segment(&desk, People::Ignored, words.ignored, roll.ignored.len()) }
            </div>
            <p class="studio-hint">{ said }</p>
            <div class="studio-list__find">
                if total > SHORT {
                    <Line key="find" name="find-person" label={words.find} quiet={true} seeks={true}
                        value={AttrValue::from((*sought).clone())} {on_type} />
                }
            </div>
            <ul class="studio-list__rows">{ rows }</ul>
            { limit.button(found, &desk) }
        </section>
    }
}

fn segment(desk: &Desk, people: People, label: &'static str, number: usize) -> Html {
    let pressed = desk.place.people == people;
    html! {
        <button key={label} type="button" class="studio-segment" aria-pressed={pressed.to_string()}
            onclick={desk.on_click(Action::People(people))}>
            <span>{ label }</span>
            <span key={number} class="studio-tab__count">{ desk.number(count(number)) }</span>
        </button>
    }
}

/// The selectors of what is focused once the row at `place` is gone: the one
/// that stands there now, or else the last.
fn row_at(place: usize) -> Vec<String> {
    let row = |which: &str| format!(".studio-list__rows > {which} button");
    vec![
        row(&format!(":nth-child({})", place + 1)),
        row(":last-child"),
    ]
}

/// The rows that fit, and how many do.
fn actors(
    desk: &Desk,
    all: &[Rc<Found>],
    sought: &str,
    limit: &Limit,
    leaves: &Callback<usize>,
) -> (Html, usize) {
    let folded = fold(sought.trim());
    let is_called = |found: &&Rc<Found>| {
        let names = found
            .entry
            .all_names()
            .chain(found.names.iter().map(String::as_str));
        folded.is_empty() || names.into_iter().any(|name| fold(name).contains(&folded))
    };
    let found: Vec<&Rc<Found>> = all.iter().filter(is_called).collect();
    let rows = found.iter().take(limit.shown).enumerate();
    let rows: Html = rows
        .map(|(place, found)| row(desk, found, place, leaves))
        .collect();
    (rows, found.len())
}

fn ignored(
    desk: &Desk,
    all: &[String],
    sought: &str,
    limit: &Limit,
    leaves: &Callback<usize>,
) -> (Html, usize) {
    let folded = fold(sought.trim());
    let found: Vec<&String> = all
        .iter()
        .filter(|name| fold(name).contains(&folded))
        .collect();
    let rows = found.iter().take(limit.shown).enumerate();
    let rows = rows.map(|(place, &name)| {
        let heed = {
            let (desk, name, leaves) = (desk.clone(), name.clone(), leaves.clone());
            Callback::from(move |_: MouseEvent| {
                leaves.emit(place);
                heed_name(&desk, &name);
            })
        };
        html! {
            <li key={name.clone()} class="studio-row studio-row--ignored">
                <span class="studio-row__title"><bdi>{ name.clone() }</bdi></span>
                <button type="button" class="studio-button studio-button--small" onclick={heed}>
                    { desk.words().people.heed }
                </button>
            </li>
        }
    });
    (rows.collect(), found.len())
}
