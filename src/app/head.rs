//! What the dossier is, and the tabs.

use linimasa_markup::html;
use yew::Html;

use super::reach::reach;
use super::share::Share;
use super::way::{Way, way};
use crate::dates::Length;
use crate::scene::Desk;
use crate::state::{Action, View};
use crate::strings::{Strings, UI_LANGS, fill};

const VIEWS: [View; 3] = [View::Chronology, View::Articles, View::Actors];

/// How much there is, the title, the standfirst.
pub(super) fn head(desk: &Desk) -> Html {
    let lang = desk.lang().tag();
    let title = desk.dossier.title(lang);
    let title = if title.is_empty() {
        desk.words().page.untitled
    } else {
        title
    };
    html! {
        <header class="lini-head" part="head">
            <div class="lini-head__top">
                <p class="lini-kicker" part="extent">{ extent(desk) }</p>
                <Share />
            </div>
            <h1 class="lini-title" part="title">{ title.to_owned() }</h1>
            <p class="lini-standfirst" part="standfirst">{ desk.dossier.description(lang).to_owned() }</p>
        </header>
    }
}

fn extent(desk: &Desk) -> String {
    let words = desk.words();
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let articles = count(desk.dossier.articles().len());
    let actors = count(desk.hues.by_rank().len());
    let mut parts = vec![
        words.page.articles.of(articles, &desk.number(articles)),
        words.page.actors.of(actors, &desk.number(actors)),
    ];
    parts.push(reach(&desk.dossier, &|_| true, Length::Long, words.dates));
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// The tabs and the language switch.
pub(super) fn bar(desk: &Desk) -> Html {
    html! {
        <div class="lini-bar" part="bar">
            <nav class="lini-tabs" part="tabs" aria-label={desk.words().page.views}>
                { for VIEWS.into_iter().map(|view| tab(desk, view)) }
            </nav>
            <div class="lini-langs" part="languages" role="group" aria-label={desk.words().page.languages}>
                { for UI_LANGS.into_iter().map(|lang| html! {
                    <button key={lang.tag()} type="button" class="lini-lang" lang={lang.tag()}
                        aria-pressed={(lang == desk.lang()).to_string()}
                        title={crate::strings::of(lang).name}
                        onclick={desk.on_click(Action::Speak(lang))}>
                        { lang.tag() }
                    </button>
                }) }
            </div>
        </div>
    }
}

fn tab(desk: &Desk, view: View) -> Html {
    let place = &desk.state.place;
    let look = Way {
        class: "lini-tab",
        part: Some(if place.view == view {
            "tab tab-current"
        } else {
            "tab"
        }),
        current: place.view == view,
        ..Way::default()
    };
    html! {
        <span key={view as usize} class="lini-tabs__one">
            { way(desk, Action::Show(view), look, html! { <span>{ name(desk.words(), view) }</span> }) }
        </span>
    }
}

/// What a tab is called.
pub(super) fn name(words: &'static Strings, view: View) -> &'static str {
    match view {
        View::Chronology => words.page.chronology,
        View::Articles => words.page.articles_tab,
        View::Actors => words.page.actors_tab,
    }
}

/// The way back to a tab, by its name.
pub(super) fn back(desk: &Desk) -> String {
    let words = desk.words();
    fill(words.article.back, &[name(words, desk.state.place.view)])
}
