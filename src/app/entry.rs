//! One statement in a list: its sentence, where it comes from, what the
//! editor remarks.

use linimasa_dossier::StatementIx;
use linimasa_markup::html;
use yew::{AttrValue, Html};

use super::copy::Copy;
use super::sentence::sentence;
use super::source::{reading, source};
use super::use_address::link_to;
use super::way::{Way, way};
use crate::scene::Desk;
use crate::state::{Action, Place};

/// The statement; `here` is the time expression that it stands for.
pub(super) fn entry(desk: &Desk, statement: StatementIx, here: Option<u32>) -> Html {
    let found = desk.dossier.statement(statement);
    let article = desk.dossier.article(found.article);
    let lang = lang_of(desk, statement);
    let id = desk.dossier.statement_id(statement);
    let look = Way {
        class: "lini-source__link",
        part: Some("source"),
        opener: Some(&id),
        ..Way::default()
    };
    let of_title = article.outlet.is_none().then(|| lang.clone()).flatten();
    let from = html! { <span lang={of_title}>{ source(article, desk.words()) }</span> };
    html! {
        <div class="lini-entry__what">
            <p class="lini-say" part="sentence" {lang}>{ sentence(desk, statement, here) }</p>
            <div class="lini-source">
                { way(desk, Action::Open(reading(&desk.dossier, statement)), look, from) }
                { copy_link(desk, statement) }
            </div>
            { notes(desk, statement) }
        </div>
    }
}

/// Where places have addresses, the one of a statement to take along.
pub(super) fn copy_link(desk: &Desk, statement: StatementIx) -> Html {
    if !desk.state.config.url_sync {
        return html! { <span class="lini-copy-box" /> };
    }
    let place = Place {
        reading: Some(reading(&desk.dossier, statement)),
        lang: desk.state.place.lang,
        ..Place::default()
    };
    let link = AttrValue::from(link_to(&desk.state.config, &place));
    let words = &desk.words().results;
    html! {
        <span class="lini-copy-box">
            <Copy text={link} class="lini-copy" label={words.copy} copied={words.copied}
                failed={words.not_copied} name={None::<String>} announce={desk.announce.clone()} />
        </span>
    }
}

/// The language of the article, where it is not that of the interface.
fn lang_of(desk: &Desk, statement: StatementIx) -> Option<String> {
    let article = desk
        .dossier
        .article(desk.dossier.statement(statement).article);
    (article.lang != desk.lang().tag()).then(|| article.lang.clone())
}

/// The editor's remarks on a statement.
pub(super) fn notes(desk: &Desk, statement: StatementIx) -> Html {
    let notes = &desk.dossier.statement(statement).statement.notes;
    let label = desk.words().results.note;
    let lang = lang_of(desk, statement);
    html! {
        <div class="lini-notes">
            { for notes.iter().enumerate().map(|(place, note)| html! {
                <p key={place} class="lini-note" part="note" role="note">
                    <strong class="lini-note__label">{ label }</strong>
                    <span lang={lang.clone()}>{ note.clone() }</span>
                </p>
            }) }
        </div>
    }
}
