//! A sentence with its marks in place.

use linimasa_dossier::model::{Span, TimeExpression};
use linimasa_dossier::{ActorIx, StatementIx, StatementRef};
use linimasa_markup::html;
use yew::{AttrValue, Classes, Html, classes};

use crate::choice::{Filter, Id};
use crate::dates;
use crate::pieces::{Mark, Piece, pieces};
use crate::scene::Desk;
use crate::state::Action;
use crate::strings::fill;

/// The sentence of `statement`, piece by piece. `here` is the time expression
/// that it stands where it does for.
pub(super) fn sentence(desk: &Desk, statement: StatementIx, here: Option<u32>) -> Html {
    let found = desk.dossier.statement(statement);
    let hits = desk
        .dossier
        .word_spans(&desk.found.selection.words, statement);
    let cut = pieces(found.statement, &hits);
    html! {
        <>
            { for cut.iter().enumerate().map(|(place, piece)| {
                shown(desk, &found, piece, here, place)
            }) }
        </>
    }
}

fn shown(
    desk: &Desk,
    found: &StatementRef,
    piece: &Piece,
    here: Option<u32>,
    place: usize,
) -> Html {
    let text = parts(found.text, piece);
    match piece.mark {
        Mark::Plain => html! { <span key={place}>{ text }</span> },
        Mark::Figure(_) => html! { <span key={place} class="lini-figure">{ text }</span> },
        Mark::Mention(mention) => {
            let actor = ActorIx(found.statement.mentions[mention].actor);
            mention_mark(desk, actor, text, place)
        }
        Mark::Time(time) => {
            let is_here = here.is_some_and(|here| here as usize == time);
            time_mark(desk, &found.statement.times[time], is_here, text, place)
        }
    }
}

fn parts(text: &str, piece: &Piece) -> Html {
    let part = |span: Span| span.of(text).to_owned();
    match *piece.parts.as_slice() {
        [(span, false)] => html! { { part(span) } },
        _ => html! {
            <>
                { for piece.parts.iter().enumerate().map(|(place, &(span, hit))| if hit {
                    html! { <mark key={place} class="lini-hit">{ part(span) }</mark> }
                } else {
                    html! { <span key={place}>{ part(span) }</span> }
                }) }
            </>
        },
    }
}

fn mention_mark(desk: &Desk, actor: ActorIx, text: Html, key: usize) -> Html {
    let Some(known) = desk.dossier.actors().get(actor.0 as usize) else {
        return html! { <span {key}>{ text }</span> };
    };
    let id = Id::from(known.id.as_str());
    let chosen = desk.choice().actors.contains(&id);
    let words = &desk.words().results;
    let title = if chosen {
        words.drop_actor
    } else {
        words.add_actor
    };
    let look = Button {
        class: classes!("lini-mention", desk.hues.class(actor)),
        pressed: chosen,
        title: fill(title, &[desk.name(actor)]),
        action: Action::ToggleActor(id),
    };
    button(desk, look, text, key)
}

fn time_mark(desk: &Desk, time: &TimeExpression, here: bool, text: Html, key: usize) -> Html {
    let class = classes!("lini-time", here.then_some("lini-time--here"));
    let range = time.days().map(dates::ends);
    let Some((from, to)) = range.filter(|(from, to)| from.is_some() || to.is_some()) else {
        return html! { <span {key} class="lini-time lini-time--vague">{ text }</span> };
    };
    let choice = desk.choice();
    let pressed = choice.from == from && choice.to == to;
    let said = dates::span(from, to, dates::Length::Long, desk.words().dates);
    let look = Button {
        class,
        pressed,
        title: [&said, ". ", desk.words().results.set_range].concat(),
        action: if pressed {
            Action::Drop(Filter::Range)
        } else {
            Action::Range(from, to)
        },
    };
    button(desk, look, text, key)
}

struct Button {
    class: Classes,
    pressed: bool,
    title: String,
    action: Action,
}

/// No `<button>`: browsers do not break one between two lines.
fn button(desk: &Desk, look: Button, text: Html, key: usize) -> Html {
    let pressed = if look.pressed { "true" } else { "false" };
    html! {
        <span {key} class={look.class} role="button" tabindex="0" aria-pressed={pressed}
            title={AttrValue::from(look.title)}
            onclick={desk.on_click(look.action.clone())} onkeydown={desk.on_press(look.action)}>
            { text }
        </span>
    }
}
