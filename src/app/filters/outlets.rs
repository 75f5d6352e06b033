//! Which media.

use linimasa_dossier::query::Outcome;
use linimasa_markup::html;
use yew::Html;

use crate::choice::Id;
use crate::scene::Desk;
use crate::state::Action;

/// A box for each medium, where there is more than one.
pub(super) fn outlets(desk: &Desk) -> Html {
    let outlets = desk.dossier.outlets();
    let outcome: &Outcome = &desk.found.outcome;
    html! {
        <div class="lini-filter-box">
            if outlets.len() > 1 {
                <fieldset key="outlets" class="lini-filter" part="filter">
                    <legend class="lini-label">{ desk.words().filters.outlets }</legend>
                    <ul class="lini-options">
                        { for outlets.iter().zip(&outcome.outlet_counts).map(|(name, &count)| {
                            option(desk, name, count)
                        }) }
                    </ul>
                </fieldset>
            }
        </div>
    }
}

fn option(desk: &Desk, name: &str, count: u32) -> Html {
    let id = Id::from(name);
    let checked = desk.choice().outlets.contains(&id);
    let none = (count == 0).then_some("lini-option--none");
    let said = desk.words().filters.count.of(count, &desk.number(count));
    html! {
        <li key={name.to_owned()} class={yew::classes!("lini-option", none)}>
            <label class="lini-option__label">
                <input class="lini-option__box" type="checkbox" {checked}
                    onchange={desk.on_change(Action::ToggleOutlet(id))} />
                <span class="lini-option__name">{ name.to_owned() }</span>
                <span key={count} class="lini-option__count" aria-hidden="true">{ desk.number(count) }</span>
                <span class="lini-unseen">{ said }</span>
            </label>
        </li>
    }
}
