//! The text of an article with every mark in place.

use std::rc::Rc;

use linimasa_draft::{Look, Place as At, Quote, Which};
use web_sys::{Element, KeyboardEvent, MouseEvent, PointerEvent};
use yew::{
    Callback, Html, NodeRef, Properties, UseStateHandle, component, hook, html, use_effect_with,
    use_memo, use_mut_ref, use_node_ref, use_state,
};

use super::cut::{Mark, Piece, marks, paragraphs, part_at, parts, pieces, words};
use super::mark_form::MarkForm;
use super::missed_form::MissedForm;
use super::selection::{selected, trimmed};
use crate::app::desk::{Desk, use_desk};
use crate::app::edtf::in_short;
use crate::app::state::{Action, Spot};
use crate::app::strings::fill;

/// What it has.
#[derive(Properties)]
pub(super) struct ReadingProps {
    /// The article.
    pub(super) seen: Rc<Look>,
    /// Its file.
    pub(super) file: Rc<str>,
}

impl PartialEq for ReadingProps {
    fn eq(&self, other: &ReadingProps) -> bool {
        Rc::ptr_eq(&self.seen, &other.seen) && self.file == other.file
    }
}

/// Paragraphs, and below the one that it is about the form that is open.
#[component]
pub(super) fn Reading(props: &ReadingProps) -> Html {
    let desk = use_desk();
    let root = use_node_ref();
    let seen = &props.seen;
    let cut = use_memo(Rc::as_ptr(seen), |_| {
        let parts = parts(&paragraphs(&seen.text), &seen.sentences);
        (parts, marks(seen))
    });
    let (parts, marks) = &*cut;
    let part = use_part(&desk, parts, &root);
    let paragraphs = parts.get(*part).map(Vec::as_slice).unwrap_or_default();
    let texts = &desk.words().article;
    let onpointerup = {
        let (desk, root, seen) = (desk.clone(), root.clone(), Rc::clone(seen));
        Callback::from(move |_: PointerEvent| {
            if let Some(spot) = root
                .cast::<Element>()
                .and_then(|root| missed(&root, &seen.text))
            {
                desk.act(Action::Spot(spot));
            }
        })
    };
    let under = matches!(&desk.place.spot, Some(Spot::Missed { below: None, .. }));
    html! {
        <section class="studio-reading" aria-label={texts.text}>
            <p class="studio-hint">{ texts.text_hint }</p>
            <div class="studio-parts">{ pager(&desk, &part, parts.len(), true) }</div>
            <div ref={root} class="studio-text" lang={seen.article.lang.clone()} {onpointerup}>
                { for paragraphs.iter().map(|&paragraph| one(&desk, props, paragraph, marks)) }
            </div>
            <div class="studio-parts">{ pager(&desk, &part, parts.len(), false) }</div>
            <div class="studio-text__under">
                if under {
                    <div key="form">{ form(&desk, props) }</div>
                } else {
                    <button key="open" type="button" class="studio-link studio-text__missed"
                        onclick={desk.on_click(Action::Spot(anything()))}>
                        { desk.words().mark.open_new }
                    </button>
                }
            </div>
        </section>
    }
}

/// Which part of the text is shown: the one that a person goes to, or that
/// holds what they mark.
#[hook]
fn use_part(desk: &Desk, parts: &[Vec<At>], root: &NodeRef) -> UseStateHandle<usize> {
    let part = use_state(|| 0_usize);
    let place = &desk.place;
    let marked = match &place.spot {
        Some(Spot::Mark { at, .. }) => Some(at.start),
        Some(Spot::Missed { below, .. }) => *below,
        None => place.marked,
    };
    let held = marked.and_then(|at| part_at(parts, at));
    {
        let part = part.clone();
        use_effect_with(marked, move |_| {
            if let Some(held) = held {
                part.set(held);
            }
        });
    }
    {
        let (root, before) = (root.clone(), use_mut_ref(|| 0_usize));
        use_effect_with(*part, move |&part| {
            let is_other = before.replace(part) != part;
            if let Some(text) = root
                .cast::<Element>()
                .filter(|_| is_other && marked.is_none())
            {
                text.scroll_into_view();
            }
        });
    }
    part
}

/// What goes from one part to another, where there are several.
fn pager(desk: &Desk, part: &UseStateHandle<usize>, total: usize, is_first: bool) -> Html {
    if total < 2 {
        return html! {};
    }
    let words = &desk.words().article;
    let number = |number| desk.number(crate::app::state::count(number));
    let place = fill(words.part, &[&number(**part + 1), &number(total)]);
    let go = |key: &'static str, label: &'static str, to: Option<usize>| {
        let onclick = {
            let part = part.clone();
            Callback::from(move |_: MouseEvent| part.set(to.unwrap_or(*part)))
        };
        html! {
            <button {key} type="button" class="studio-button studio-button--small" aria-disabled={to.is_none().to_string()} {onclick}>
                { label }
            </button>
        }
    };
    let next = Some(**part + 1).filter(|next| *next < total);
    html! {
        <nav class="studio-parts__ways" aria-label={words.parts}>
            <span key={place.clone()} class="studio-parts__place" role={is_first.then_some("status")}>{ place }</span>
            { go("previous", words.part_before, part.checked_sub(1)) }
            { go("next", words.part_after, next) }
        </nav>
    }
}

/// The form of the quote with nothing in it.
fn anything() -> Spot {
    Spot::Missed {
        exact: String::new(),
        nth: 1,
        below: None,
    }
}

/// What is selected, for the form.
fn missed(root: &Element, text: &str) -> Option<Spot> {
    let (start, end) = trimmed(text, selected(root)?)?;
    let Quote { exact, nth } = Quote::of(text, start, end);
    Some(Spot::Missed {
        exact,
        nth,
        below: u32::try_from(start).ok(),
    })
}

fn one(desk: &Desk, props: &ReadingProps, paragraph: At, marks: &[Piece]) -> Html {
    let holds = |at: u32| (paragraph.start..paragraph.end).contains(&at);
    let is_here = match &desk.place.spot {
        Some(Spot::Mark { at, .. }) => holds(at.start),
        Some(Spot::Missed { below, .. }) => below.is_some_and(holds),
        None => false,
    };
    html! {
        <div key={paragraph.start} class="studio-paragraph">
            <p class="studio-paragraph__text">
                { for pieces(paragraph, marks).iter().map(|&piece| shown(desk, &props.seen, piece)) }
            </p>
            <div class="studio-paragraph__form">
                if is_here {
                    <div key="form" lang={desk.tag()}>{ form(desk, props) }</div>
                }
            </div>
        </div>
    }
}

fn form(desk: &Desk, props: &ReadingProps) -> Html {
    let (seen, file) = (props.seen.clone(), props.file.clone());
    match desk.place.spot.clone() {
        Some(Spot::Mark { at, which }) => {
            let key = format!("{}-{}", at.start, which == Which::Date);
            html! { <MarkForm {key} {seen} {file} {at} is_date={which == Which::Date} /> }
        }
        Some(Spot::Missed { exact, nth, .. }) => {
            let key = format!("{exact}-{nth}");
            html! { <MissedForm {key} {seen} {file} {exact} {nth} /> }
        }
        None => html! {},
    }
}

fn shown(desk: &Desk, seen: &Look, piece: Piece) -> Html {
    let text = words(&seen.text, piece.at).to_owned();
    let start = piece.at.start.to_string();
    let texts = &desk.words().mark;
    match piece.mark {
        Mark::Plain => html! { <span key={piece.at.start} data-at={start}>{ text }</span> },
        Mark::Figure => {
            html! { <span key={piece.at.start} class="studio-figure" data-at={start}>{ text }</span> }
        }
        Mark::Actor(ix) => {
            let Some(found) = seen.actors.get(ix) else {
                return html! {};
            };
            let built = desk.built.as_ref();
            let hue = built.map_or("lini-hue-none", |built| built.hue(&found.entry.id));
            let look = Shape {
                class: format!("studio-mark studio-mark--actor {hue}"),
                title: fill(texts.actor, &[found.entry.name(desk.tag())]),
                is_corrected: found.is_corrected,
                which: Which::Actor,
            };
            button(desk, piece.at, text, look)
        }
        Mark::Date(ix) => {
            let Some(found) = seen.dates.get(ix) else {
                return html! {};
            };
            let value = found.value.parse().ok();
            let said = value.map_or_else(|| found.value.clone(), |date| in_short(date, desk.lang));
            let vague = if value.is_some() {
                ""
            } else {
                " studio-mark--vague"
            };
            let look = Shape {
                class: format!("studio-mark studio-mark--date{vague}"),
                title: fill(texts.date, &[&said]),
                is_corrected: found.is_corrected,
                which: Which::Date,
            };
            button(desk, piece.at, text, look)
        }
        Mark::Nothing(ix) => {
            let correction = seen.corrections.get(ix);
            let is_date =
                correction.is_some_and(|one| matches!(one.states, linimasa_draft::States::Date(_)));
            let look = Shape {
                class: "studio-mark studio-mark--nothing".to_owned(),
                title: texts.nothing.to_owned(),
                is_corrected: false,
                which: if is_date { Which::Date } else { Which::Actor },
            };
            button(desk, piece.at, text, look)
        }
    }
}

/// How a mark looks and what it is.
struct Shape {
    class: String,
    title: String,
    is_corrected: bool,
    which: Which,
}

/// No `<button>`: browsers do not break one between two lines, and select
/// nothing in it.
fn button(desk: &Desk, at: At, text: String, look: Shape) -> Html {
    let which = look.which;
    let spot = Spot::Mark { at, which };
    let is_open = desk.place.spot.as_ref() == Some(&spot);
    let action = if is_open {
        Action::CloseSpot
    } else {
        Action::Spot(spot)
    };
    let onkeydown = {
        let (desk, action) = (desk.clone(), action.clone());
        Callback::from(move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                desk.act(action.clone());
            }
        })
    };
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |event: MouseEvent| {
            // The end of a selection is no click on the mark it ends on.
            let root = event
                .current_target()
                .and_then(|target| wasm_bindgen::JsCast::dyn_into::<Element>(target).ok());
            let text = root.and_then(|mark| mark.closest(".studio-text").ok().flatten());
            if text.and_then(|text| selected(&text)).is_none() {
                desk.act(action.clone());
            }
        })
    };
    let title = if look.is_corrected {
        format!("{} ({})", look.title, desk.words().mark.by_hand)
    } else {
        look.title
    };
    let corrected = if look.is_corrected {
        " studio-mark--corrected"
    } else {
        ""
    };
    html! {
        <span key={at.start} class={format!("{}{corrected}", look.class)} role="button" tabindex="0"
            data-at={at.start.to_string()} aria-expanded={is_open.to_string()} {title} {onclick} {onkeydown}>
            { text }
        </span>
    }
}
