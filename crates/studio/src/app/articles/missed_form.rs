//! The form for what was not found: words of the text, and what they are.

use std::rc::Rc;

use linimasa_draft::{Look, Quote};
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use super::mark_form::Corrector;
use crate::app::desk::use_desk;
use crate::app::parts::{DateField, FindActor, Line};
use crate::app::state::{Action, count};
use crate::app::strings::fill;

/// What it has.
#[derive(Properties)]
pub(super) struct MissedFormProps {
    /// The article.
    pub(super) seen: Rc<Look>,
    /// Its file.
    pub(super) file: Rc<str>,
    /// The words at first.
    pub(super) exact: String,
    /// Which of the places with these words.
    pub(super) nth: u32,
}

impl PartialEq for MissedFormProps {
    fn eq(&self, other: &MissedFormProps) -> bool {
        Rc::ptr_eq(&self.seen, &other.seen) && self.exact == other.exact && self.nth == other.nth
    }
}

/// The form.
#[component]
pub(super) fn MissedForm(props: &MissedFormProps) -> Html {
    let desk = use_desk();
    let exact = use_state(|| props.exact.clone());
    let nth = use_state(|| props.nth);
    let is_date = use_state(|| true);
    let all = &desk.words().mark;
    let words = exact.trim().to_owned();
    let places = if words.is_empty() {
        0
    } else {
        count(props.seen.text.matches(&words).count())
    };
    let chosen = (*nth).clamp(1, places.max(1));
    let quote = (places > 0).then(|| Quote {
        exact: words.clone(),
        nth: chosen,
    });
    let said = match (words.is_empty(), places) {
        (true, _) => String::new(),
        (_, 0) => all.quote_missing.to_owned(),
        _ => all.quote_found.of(places, &desk.number(places)),
    };
    let on_type = {
        let (exact, nth) = (exact.clone(), nth.clone());
        Callback::from(move |text| {
            exact.set(text);
            nth.set(1);
        })
    };
    let step = |label: &'static str, sign: &'static str, to: u32| {
        let nth = nth.clone();
        let can = (1..=places).contains(&to);
        html! {
            <button key={sign} type="button" class="studio-icon" aria-label={label} title={label}
                aria-disabled={(!can).to_string()} onclick={Callback::from(move |_: MouseEvent| if can { nth.set(to) })}>
                <span aria-hidden="true">{ sign }</span>
            </button>
        }
    };
    let place = fill(
        desk.words().article.place,
        &[&desk.number(chosen), &desk.number(places)],
    );
    html! {
        <section class="studio-form" aria-label={all.form_new} onkeydown={desk.on_escape(Action::CloseSpot)}>
            <h4 class="studio-form__title" tabindex="-1">{ all.form_new }</h4>
            <Line name="quote" label={all.quote} value={AttrValue::from((*exact).clone())} {on_type} told_by="studio-quote-told"
                wrong={places == 0 && !words.is_empty()} />
            <p id="studio-quote-told" class="studio-field__hint" aria-live="polite">{ said }</p>
            <div class="studio-nth" hidden={places < 2}>
                <span class="studio-nth__label">{ all.nth }</span>
                { step(desk.words().article.previous, "‹", chosen.wrapping_sub(1)) }
                <span key={chosen} class="studio-nth__place">{ place }</span>
                { step(desk.words().article.next, "›", chosen + 1) }
            </div>
            <div class="studio-form__what" hidden={quote.is_none()}>
                <div class="studio-segments" role="group" aria-label={all.form_new}>
                    { segment(&is_date, all.as_date, true) }
                    { segment(&is_date, all.as_actor, false) }
                </div>
                if let Some(quote) = quote {
                    <div key={is_date.to_string()}>{ what(&desk, props, quote, *is_date) }</div>
                }
            </div>
            <div class="studio-ways">
                <button type="button" class="studio-link" onclick={desk.on_click(Action::CloseSpot)}>
                    { desk.words().shell.cancel }
                </button>
            </div>
        </section>
    }
}

fn segment(is_date: &yew::UseStateHandle<bool>, label: &'static str, value: bool) -> Html {
    let pressed = **is_date == value;
    let is_date = is_date.clone();
    html! {
        <button key={label} type="button" class="studio-segment" aria-pressed={pressed.to_string()}
            onclick={Callback::from(move |_: MouseEvent| is_date.set(value))}>
            { label }
        </button>
    }
}

fn what(
    desk: &crate::app::desk::Desk,
    props: &MissedFormProps,
    quote: Quote,
    is_date: bool,
) -> Html {
    let all = &desk.words().mark;
    let words = AttrValue::from(quote.exact.clone());
    let at = start(&props.seen.text, &quote);
    let corrector = Rc::new(Corrector::new(desk, &props.file, quote, at));
    if is_date {
        let on_set = Callback::from(move |date| corrector.date(Some(date)));
        html! { <DateField name="missed-date" label={all.value} value="" set={all.set} {on_set} /> }
    } else {
        let on_pick = Callback::from(move |someone| corrector.actor(someone));
        html! { <FindActor name="missed-actor" label={all.choose} newcomer={Some(words)} {on_pick} /> }
    }
}

/// The byte of `text` at which a quote begins.
fn start(text: &str, quote: &Quote) -> Option<u32> {
    let before = usize::try_from(quote.nth.checked_sub(1)?).ok()?;
    let (start, _) = text.match_indices(&quote.exact).nth(before)?;
    u32::try_from(start).ok()
}

#[cfg(test)]
mod tests {
    use linimasa_draft::Quote;

    use super::start;

    #[test]
    fn a_quote_begins_where_its_place_of_many_does() {
        let at = |nth| {
            let exact = "Rina".to_owned();
            start("Rina dan Rina", &Quote { exact, nth })
        };
        assert_eq!((at(1), at(2)), (Some(0), Some(9)));
        assert_eq!((at(0), at(3)), (None, None));
    }
}
