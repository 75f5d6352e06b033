//! The range of dates.

use linimasa_dossier::Mark;
use linimasa_dossier::edtf::{Date, Qualifier, Unit};
use linimasa_dossier::query::Axis;
use linimasa_markup::html;
use web_sys::{Event, HtmlInputElement};
use yew::{Html, Properties, TargetCast, component, use_state};

use super::segments::{Segment, segments};
use crate::choice::Filter;
use crate::dates::{self, Length};
use crate::scene::{Desk, use_desk};
use crate::state::Action;
use linimasa_ui::typed_date::{self, TypedDateError};

/// More years than these are no choice at a glance.
const YEARS_MAX: usize = 12;

/// Which dates are meant, the two ends, and years to take at once.
pub(super) fn dates_filter(desk: &Desk) -> Html {
    let words = &desk.words().filters;
    html! {
        <fieldset class="lini-filter" part="filter">
            <legend class="lini-label">{ words.dates }</legend>
            { axis(desk) }
            <div class="lini-dates">
                <DateField key="from" end={End::From} />
                <DateField key="to" end={End::To} />
            </div>
            { years(desk) }
        </fieldset>
    }
}

fn axis(desk: &Desk) -> Html {
    let words = &desk.words().filters;
    let now = desk.choice().axis;
    let segment = |label, axis| Segment {
        label,
        chosen: now == axis,
        action: Action::Mean(axis),
    };
    let pair = [
        segment(words.mentioned, Axis::Mentioned),
        segment(words.published, Axis::Published),
    ];
    segments(desk, "lini-axis", words.axis, pair)
}

/// An end of the range.
#[derive(Clone, Copy, PartialEq)]
enum End {
    From,
    To,
}

/// What is typed, and what was in force when it was: the date, and how often
/// all filters had been cleared.
struct Draft {
    over: (String, u32),
    text: String,
    error: Option<TypedDateError>,
}

#[derive(Properties, PartialEq)]
struct DateFieldProps {
    end: End,
}

/// A field that takes a year, a month or a day, as a reader writes them.
#[component]
fn DateField(props: &DateFieldProps) -> Html {
    let desk = use_desk();
    let words = desk.words();
    let (id, hint, label, date) = match props.end {
        End::From => (
            "lini-from",
            "lini-from-error",
            words.filters.from,
            desk.choice().from,
        ),
        End::To => (
            "lini-to",
            "lini-to-error",
            words.filters.to,
            desk.choice().to,
        ),
    };
    let written = date.map(|date| dates::date(date, Length::Short, words.dates));
    // What is typed and cannot be read stays until something else is chosen.
    let draft = use_state(|| None::<Draft>);
    let now = (written.unwrap_or_default(), desk.state.clears);
    let (text, error) = match &*draft {
        Some(typed) if typed.over == now => (typed.text.clone(), typed.error),
        old => {
            if old.is_some() {
                draft.set(None);
            }
            (now.0.clone(), None)
        }
    };
    let onchange = {
        let (desk, draft, end) = (desk.clone(), draft.setter(), props.end);
        move |event: Event| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            let read = typed_date::parse(&typed);
            draft.set(Some(Draft {
                over: now.clone(),
                text: typed,
                error: read.err(),
            }));
            match (end, read) {
                (End::From, Ok(date)) => desk.act(Action::From(date)),
                (End::To, Ok(date)) => desk.act(Action::To(date)),
                (_, Err(_)) => {}
            }
        }
    };
    let why = match error {
        None => "",
        Some(TypedDateError::Form) => words.filters.date_form,
        Some(TypedDateError::Calendar) => words.filters.date_calendar,
    };
    html! {
        <div class="lini-date">
            <label class="lini-date__label" for={id}>{ label }</label>
            <input {id} class="lini-field" part="field" type="text" autocomplete="off" value={text}
                placeholder={words.filters.date_example} {onchange}
                aria-invalid={error.is_some().to_string()} aria-describedby={hint} />
            <p id={hint} class="lini-error" role="alert">{ why }</p>
        </div>
    }
}

/// The years that statements speak of, each as a range at once.
fn years(desk: &Desk) -> Html {
    let years = years_of(desk.dossier.marks());
    let (from, to) = (desk.choice().from, desk.choice().to);
    html! {
        <div class="lini-years" role="group" aria-label={desk.words().filters.years}>
            { for years.into_iter().map(|year| {
                let date = Date { year, unit: Unit::Year, qualifier: Qualifier::None };
                let chosen = from == Some(date) && to == Some(date);
                let action = if chosen {
                    Action::Drop(Filter::Range)
                } else {
                    Action::Range(Some(date), Some(date))
                };
                html! {
                    <button key={year} type="button" class="lini-year" aria-pressed={chosen.to_string()}
                        onclick={desk.on_click(action)}>
                        { dates::year(year, desk.words().dates) }
                    </button>
                }
            }) }
        </div>
    }
}

/// The years in which `marks`, which are in the order of their days, lie whole,
/// the latest where there are too many.
fn years_of(marks: &[Mark]) -> Vec<i32> {
    let mut years: Vec<i32> = marks
        .iter()
        .filter(|mark| mark.days.len_days() <= 366)
        .map(|mark| mark.days.first.civil().0)
        .collect();
    years.dedup();
    let skipped = years.len().saturating_sub(YEARS_MAX);
    years.split_off(skipped)
}
