//! What is known of an article, each in a field of its own.

use std::rc::Rc;

use linimasa_analysis::Lang;
use linimasa_dossier::edtf::Edtf;
use linimasa_dossier::link::is_web_address;
use linimasa_draft::{ArticleReview, Edit};
use web_sys::{Event, HtmlSelectElement};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, component, html, use_effect_with,
    use_mut_ref, use_state,
};

use crate::app::desk::{Desk, use_desk};
use crate::app::draft::Step;
use crate::app::edtf::{Explained, explain, in_short};
use crate::app::parts::{Field, Line, use_pause};
use crate::app::strings::fill;

/// The fields.
pub(super) fn facts(desk: &Desk, file: &Rc<str>, article: &ArticleReview) -> Html {
    let words = &desk.words().article;
    html! {
        <fieldset class="studio-facts">
            <legend class="studio-unseen">{ words.facts }</legend>
            { text(desk, file, article, "title", words.title, article.title.as_deref()) }
            { text(desk, file, article, "outlet", words.outlet, article.outlet.as_deref()) }
            <Published key="published" file={file.clone()} value={article.published.clone().unwrap_or_default()}
                how={how(desk, article)} />
            { text(desk, file, article, "byline", words.byline, Some(&article.byline.join(", "))) }
            { language(desk, file, article) }
            { text(desk, file, article, "source", words.source, article.source.as_deref()) }
            { text(desk, file, article, "via", words.via, Some(&article.via.join(", "))) }
        </fieldset>
    }
}

/// A field of text.
fn text(
    desk: &Desk,
    file: &Rc<str>,
    article: &ArticleReview,
    key: &'static str,
    label: &'static str,
    value: Option<&str>,
) -> Html {
    let words = &desk.words().article;
    let value = value.unwrap_or_default().to_owned();
    let is_stated = article.stated.iter().any(|stated| stated == key);
    let hint = match (is_stated, value.is_empty()) {
        (true, _) => "",
        (false, true) => words.none,
        (false, false) => words.found,
    };
    let wrong = if key == "source" && !value.is_empty() && !is_web_address(&value) {
        words.bad_source
    } else {
        ""
    };
    let on_set = {
        let (desk, file) = (desk.clone(), file.to_string());
        Callback::from(move |value: String| {
            if let Some((step, edit)) = stated(key, file.clone(), value) {
                desk.edit(step, vec![edit]);
            }
        })
    };
    let lang = (key == "title").then(|| AttrValue::from(article.lang.clone()));
    html! {
        <div {key} class={format!("studio-facts__one studio-facts__one--{key}")}>
            <Field name={format!("fact-{key}")} {label} value={AttrValue::from(value)} {hint} {wrong} {lang} {on_set} />
        </div>
    }
}

/// What a person does who fills in the field `key`.
fn stated(key: &str, file: String, value: String) -> Option<(Step, Edit)> {
    let list = || {
        let parts = value.split([',', ';']).map(str::trim);
        parts
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    Some(match key {
        "title" => (Step::Title, Edit::Title { file, value }),
        "outlet" => (Step::Outlet, Edit::Outlet { file, value }),
        "source" => (Step::Source, Edit::Source { file, value }),
        "byline" => (
            Step::Byline,
            Edit::Byline {
                file,
                value: list(),
            },
        ),
        "via" => (
            Step::Via,
            Edit::Via {
                file,
                value: list(),
            },
        ),
        _ => return None,
    })
}

/// How the date of publication was found.
fn how(desk: &Desk, article: &ArticleReview) -> &'static str {
    let words = &desk.words().article;
    let is_stated = article.stated.iter().any(|stated| stated == "published");
    match article.published_from.as_deref() {
        Some("url") => words.from_url,
        Some("dateline") => words.from_dateline,
        Some("text") => words.from_text,
        _ if is_stated => "",
        _ if article.published.is_none() => words.none,
        _ => words.found,
    }
}

/// What the field of the date has.
#[derive(PartialEq, Properties)]
struct PublishedProps {
    file: Rc<str>,
    value: String,
    how: &'static str,
}

/// The date of publication, explained while it is typed.
#[component]
fn Published(props: &PublishedProps) -> Html {
    let desk = use_desk();
    let typed = use_state(|| props.value.clone());
    let is_typing = use_mut_ref(|| false);
    {
        let (typed, is_typing) = (typed.clone(), is_typing.clone());
        use_effect_with(
            (props.file.clone(), props.value.clone()),
            move |(_, value)| {
                if !*is_typing.borrow() {
                    typed.set(value.clone());
                }
            },
        );
    }
    let explained = explain(&typed, desk.words(), desk.lang);
    // What is typed when it is called, not when this was drawn.
    let set = {
        let (desk, typed) = (desk.clone(), typed.clone());
        let (file, before) = (props.file.to_string(), props.value.clone());
        Callback::from(move |()| {
            let value = match explain(&typed, desk.words(), desk.lang) {
                Explained::Empty(_) => None,
                Explained::Date(date, _) => Some(date),
                Explained::Wrong(_) => return,
            };
            if value.map_or_else(String::new, |date: Edtf| date.to_string()) != before {
                let file = file.clone();
                desk.edit(Step::Published, vec![Edit::Published { file, value }]);
            }
        })
    };
    // An empty field is on its way to another date, not yet without one.
    let set_date = {
        let (set, typed) = (set.clone(), typed.clone());
        Callback::from(move |()| {
            if !typed.trim().is_empty() {
                set.emit(());
            }
        })
    };
    let pause = use_pause(set_date, false);
    let is_typed = *typed != props.value;
    let is_wrong = matches!(explained, Explained::Wrong(_));
    let said = match explained {
        Explained::Empty(_) => props.how.to_owned(),
        Explained::Date(_, said) if is_typed => said,
        Explained::Date(date, _) => {
            let parts = [in_short(date, desk.lang), props.how.to_owned()];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(", ")
        }
        Explained::Wrong(said) => said,
    };
    let on_type = {
        let (typed, pause, is_typing) = (typed.clone(), pause.clone(), is_typing.clone());
        Callback::from(move |text| {
            is_typing.replace(true);
            typed.set(text);
            pause.begin();
        })
    };
    let onfocusout = {
        let set = set.clone();
        Callback::from(move |_| {
            is_typing.replace(false);
            pause.forget();
            set.emit(());
        })
    };
    html! {
        <div class="studio-facts__one studio-facts__one--published" {onfocusout}>
            <Line name="fact-published" label={desk.words().article.published} value={AttrValue::from((*typed).clone())}
                {on_type} on_enter={set} told_by="studio-fact-published-told" wrong={is_wrong} />
            <p id="studio-fact-published-told" aria-live="polite"
                class={if is_wrong { "studio-field__wrong" } else { "studio-field__hint" }}>
                { said }
            </p>
        </div>
    }
}

fn language(desk: &Desk, file: &Rc<str>, article: &ArticleReview) -> Html {
    let words = &desk.words().article;
    let is_stated = article.stated.iter().any(|stated| stated == "lang");
    let name = |tag: &str| match tag {
        "id" => "Bahasa Indonesia".to_owned(),
        "en" => "English".to_owned(),
        other => other.to_owned(),
    };
    let onchange = {
        let (desk, file) = (desk.clone(), file.to_string());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let value = match select.value().as_str() {
                "id" => Some(Lang::Id),
                "en" => Some(Lang::En),
                _ => None,
            };
            let file = file.clone();
            desk.edit(Step::Lang, vec![Edit::Lang { file, value }]);
        })
    };
    let chosen = if is_stated { &*article.lang } else { "" };
    let found = fill(words.lang_found, &[&name(&article.lang)]);
    html! {
        <div key="lang" class="studio-facts__one studio-facts__one--lang">
            <div class="studio-field">
                <label class="studio-field__label" for="studio-fact-lang">{ words.lang }</label>
                <select id="studio-fact-lang" class="studio-field__line" {onchange}>
                    <option key="found" value="" selected={chosen.is_empty()}>{ found }</option>
                    <option key="id" value="id" selected={chosen == "id"}>{ name("id") }</option>
                    <option key="en" value="en" selected={chosen == "en"}>{ name("en") }</option>
                </select>
            </div>
        </div>
    }
}
