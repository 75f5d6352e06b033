//! The form of one mark: what it means, and what else it may mean.

use std::rc::Rc;

use linimasa_dossier::edtf::Edtf;
use linimasa_draft::{Edit, Entry, Look, Mark, Place as At, Quote, Which};
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, Properties, component, html};

use super::cut::words;
use crate::app::desk::{Desk, use_desk};
use crate::app::draft::Step;
use crate::app::edtf::in_words;
use crate::app::parts::{DateField, FindActor, Someone, named};
use crate::app::said;
use crate::app::state::{Action, People};
use crate::app::strings::fill;

/// What it has.
#[derive(Properties)]
pub(super) struct MarkFormProps {
    /// The article.
    pub(super) seen: Rc<Look>,
    /// Its file.
    pub(super) file: Rc<str>,
    /// Where the mark is.
    pub(super) at: At,
    /// Whether it is a date's; an actor's otherwise.
    pub(super) is_date: bool,
}

impl PartialEq for MarkFormProps {
    fn eq(&self, other: &MarkFormProps) -> bool {
        Rc::ptr_eq(&self.seen, &other.seen) && self.at == other.at && self.is_date == other.is_date
    }
}

/// Corrections of one place in the text.
pub(super) struct Corrector {
    desk: Desk,
    file: String,
    quote: Quote,
    /// The first byte of the words.
    at: Option<u32>,
}

impl Corrector {
    /// One of the words of a quote, which begin at a byte of the text.
    pub(super) fn new(desk: &Desk, file: &str, quote: Quote, at: Option<u32>) -> Corrector {
        Corrector {
            desk: desk.clone(),
            file: file.to_owned(),
            quote,
            at,
        }
    }

    fn mark(&self, mark: Mark) -> Edit {
        Edit::Mark {
            file: self.file.clone(),
            quote: self.quote.clone(),
            mark,
        }
    }

    /// Does the step and closes the form.
    fn correct(&self, step: fn(Rc<str>) -> Step, mut before: Vec<Edit>, mark: Mark) {
        before.push(self.mark(mark));
        self.desk
            .edit(step(self.quote.exact.as_str().into()), before);
        let close = self.at.map_or(Action::CloseSpot, Action::Marked);
        self.desk.act(close);
    }

    /// The words are this date, or none.
    pub(super) fn date(&self, date: Option<Edtf>) {
        let step = if date.is_some() {
            Step::Dated
        } else {
            Step::Undated
        };
        self.correct(step, Vec::new(), Mark::Date(date));
    }

    /// The words are this actor, who is listed if they are not yet.
    pub(super) fn actor(&self, someone: Someone) {
        match named(&self.desk.draft.files, someone) {
            Ok((id, edits)) => self.correct(Step::Named, edits, Mark::Actor(Some(id))),
            Err(error) => self
                .desk
                .act(Action::Tell(crate::app::state::Notice::Refused(error))),
        }
    }

    fn no_actor(&self) {
        self.correct(Step::Unnamed, Vec::new(), Mark::Actor(None));
    }

    fn take_back(&self, which: Which) {
        self.correct(Step::TakenBack, Vec::new(), Mark::Found(which));
    }
}

/// The form.
#[component]
pub(super) fn MarkForm(props: &MarkFormProps) -> Html {
    let desk = use_desk();
    let text = words(&props.seen.text, props.at);
    let at = |offset: u32| usize::try_from(offset).unwrap_or_default();
    let quote = Quote::of(&props.seen.text, at(props.at.start), at(props.at.end));
    let corrector = Rc::new(Corrector::new(
        &desk,
        &props.file,
        quote,
        Some(props.at.start),
    ));
    let all = &desk.words().mark;
    let title = fill(
        if props.is_date {
            all.form_date
        } else {
            all.form_actor
        },
        &[text],
    );
    html! {
        <section class="studio-form" aria-label={title.clone()} onkeydown={desk.on_escape(Action::CloseSpot)}>
            <h4 class="studio-form__title" tabindex="-1"><bdi>{ title }</bdi></h4>
            if props.is_date {
                <div key="date">{ date(&desk, props, &corrector) }</div>
            } else {
                <div key="actor">{ actor(&desk, props, &corrector) }</div>
            }
        </section>
    }
}

fn meaning(desk: &Desk, said: String, by_hand: Option<bool>) -> Html {
    let words = &desk.words().mark;
    let how = by_hand.map(|by_hand| if by_hand { words.by_hand } else { words.found });
    html! {
        <p class="studio-form__meant">
            <span class="studio-form__how">{ words.meant }</span>
            <strong class="studio-form__said"><bdi>{ said }</bdi></strong>
            <span class="studio-form__how">{ how.unwrap_or_default() }</span>
        </p>
    }
}

fn date(desk: &Desk, props: &MarkFormProps, corrector: &Rc<Corrector>) -> Html {
    let all = &desk.words().mark;
    let found = props
        .seen
        .dates
        .iter()
        .find(|found| found.place == props.at);
    let value = found.and_then(|found| found.value.parse::<Edtf>().ok());
    let said = match (found, value) {
        (None, _) => all.nothing.to_owned(),
        (Some(_), Some(value)) => in_words(value, desk.words(), desk.lang),
        (Some(found), None) => match found.kind.as_str() {
            "DURATION" => all.duration.to_owned(),
            "SET" => all.repeated.to_owned(),
            "TIME" => found.value.clone(),
            _ => all.vague.to_owned(),
        },
    };
    let is_corrected = found.is_none_or(|found| found.is_corrected);
    let on_set = {
        let corrector = Rc::clone(corrector);
        Callback::from(move |date| corrector.date(Some(date)))
    };
    let value = value.map(|value| value.to_string()).unwrap_or_default();
    html! {
        <>
            { meaning(desk, said, found.map(|found| found.is_corrected)) }
            <DateField key="value" name="mark-date" label={all.value} value={AttrValue::from(value)} set={all.set} {on_set} />
            <div class="studio-ways">
                if found.is_some() {
                    { way(corrector, "none", all.no_date, |corrector| corrector.date(None)) }
                }
                if is_corrected {
                    { way(corrector, "back", all.take_back, |corrector| corrector.take_back(Which::Date)) }
                }
                { cancel(desk) }
            </div>
        </>
    }
}

fn actor(desk: &Desk, props: &MarkFormProps, corrector: &Rc<Corrector>) -> Html {
    let all = &desk.words().mark;
    let found = props
        .seen
        .actors
        .iter()
        .find(|found| found.place == props.at);
    let said = found.map_or_else(
        || all.nothing.to_owned(),
        |found| {
            let kind = said::kind(found.entry.kind, desk.words());
            format!("{} ({kind})", found.entry.name(desk.tag()))
        },
    );
    let is_corrected = found.is_none_or(|found| found.is_corrected);
    let on_pick = {
        let corrector = Rc::clone(corrector);
        Callback::from(move |someone| corrector.actor(someone))
    };
    let text = words(&props.seen.text, props.at).to_owned();
    html! {
        <>
            { meaning(desk, said, found.map(|found| found.is_corrected)) }
            <FindActor key="find" name="mark-actor" label={all.choose} newcomer={Some(AttrValue::from(text.clone()))}
                but={found.map(|found| AttrValue::from(found.entry.id.clone()))} {on_pick} />
            <div class="studio-ways">
                if let Some(found) = found {
                    { way(corrector, "none", all.no_actor, Corrector::no_actor) }
                    { never(desk, &found.entry, found.is_listed) }
                    { see(desk, &found.entry, found.is_listed) }
                }
                if is_corrected {
                    { way(corrector, "back", all.take_back, |corrector| corrector.take_back(Which::Actor)) }
                }
                { cancel(desk) }
            </div>
        </>
    }
}

fn way(
    corrector: &Rc<Corrector>,
    key: &'static str,
    label: &'static str,
    run: fn(&Corrector),
) -> Html {
    let corrector = Rc::clone(corrector);
    html! {
        <button {key} type="button" class="studio-button" onclick={Callback::from(move |_: MouseEvent| run(&corrector))}>
            { label }
        </button>
    }
}

fn cancel(desk: &Desk) -> Html {
    html! {
        <button key="cancel" type="button" class="studio-link" onclick={desk.on_click(Action::CloseSpot)}>
            { desk.words().shell.cancel }
        </button>
    }
}

fn see(desk: &Desk, entry: &Entry, is_listed: bool) -> Html {
    let people = if is_listed {
        People::Listed
    } else {
        People::Candidates
    };
    let action = Action::Actor(people, entry.id.as_str().into());
    html! {
        <button key="see" type="button" class="studio-link" onclick={desk.on_click(action)}>
            { desk.words().mark.see_actor }
        </button>
    }
}

/// Says of one who was only found that its names are nobody's.
fn never(desk: &Desk, entry: &Entry, is_listed: bool) -> Html {
    let name = entry.name(desk.tag()).to_owned();
    let onclick = {
        let (desk, entry) = (desk.clone(), entry.clone());
        Callback::from(move |_: MouseEvent| crate::app::actors::reject_actor(&desk, &entry))
    };
    html! {
        <button key="never" type="button" class="studio-link" hidden={is_listed} {onclick}>
            { fill(desk.words().mark.everywhere, &[&name]) }
        </button>
    }
}
