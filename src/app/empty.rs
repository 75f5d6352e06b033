//! Nothing is found: what to drop, and what it would bring; or that there is
//! nothing to find.

use linimasa_markup::html;
use yew::Html;

use super::chips::name;
use crate::choice::Filter;
use crate::scene::Desk;
use crate::state::Action;

/// Each filter that alone stands in the way, with what it hides; for a dossier
/// without any statement, that no filter does.
pub(super) fn empty(desk: &Desk) -> Html {
    let words = &desk.words().results;
    if desk.dossier.statement_count() == 0 {
        let nothing = if desk.dossier.articles().is_empty() {
            words.no_articles
        } else {
            words.no_statements
        };
        return html! {
            <div class="lini-empty">
                <h2 class="lini-heading" part="heading">{ nothing }</h2>
            </div>
        };
    }
    let ways = ways_out(desk);
    let hint = if ways.is_empty() {
        words.none_all
    } else {
        words.none_hint
    };
    html! {
        <div class="lini-empty">
            <h2 class="lini-heading" part="heading">{ words.none }</h2>
            <p class="lini-hint">{ hint }</p>
            <ul class="lini-empty__ways">
                { for ways.into_iter().map(|(filter, count)| {
                    let name = name(desk, &filter);
                    html! {
                        <li key={name.clone()}>
                            <button type="button" class="lini-empty__way"
                                onclick={desk.on_click(Action::Drop(filter))}>
                                <s>{ name }</s>
                                <span class="lini-empty__count">
                                    { words.all.of(count, &desk.number(count)) }
                                </span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
            <button type="button" class="lini-button" onclick={desk.on_click(Action::Clear)}>
                { desk.words().chips.clear }
            </button>
        </div>
    }
}

fn ways_out(desk: &Desk) -> Vec<(Filter, u32)> {
    let choice = desk.choice();
    let found = |filter: &Filter| {
        let selection = choice.without(filter).resolve(&desk.dossier);
        desk.dossier.select(&selection).statements.count()
    };
    let with_count = |filter: Filter| {
        let count = found(&filter);
        (filter, count)
    };
    let mut ways: Vec<_> = choice.filters().into_iter().map(with_count).collect();
    ways.retain(|&(_, count)| count > 0);
    ways
}
