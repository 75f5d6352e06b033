//! The dossier's title and description, in each language.

use linimasa_draft::Edit;
use yew::{AttrValue, Callback, Html, component, html};

use crate::app::desk::{Desk, use_desk};
use crate::app::draft::Step;
use crate::app::parts::Field;
use crate::app::state::Heading;
use crate::app::strings::UiLang;

/// The section.
#[component]
pub(crate) fn About() -> Html {
    let desk = use_desk();
    let words = &desk.words().about;
    html! {
        <div class="studio-about">
            <h3 class="studio-view__title" tabindex="-1">{ words.title }</h3>
            <div class="studio-about__langs">
                { of(&desk, UiLang::Id, words.title_id, words.description_id) }
                { of(&desk, UiLang::En, words.title_en, words.description_en) }
            </div>
        </div>
    }
}

fn of(desk: &Desk, lang: UiLang, title: &'static str, description: &'static str) -> Html {
    let heading = desk.heading(lang);
    let set = |change: fn(&mut Heading, String)| {
        let (desk, heading) = (desk.clone(), heading.clone());
        Callback::from(move |text: String| {
            let mut new = heading.clone();
            change(&mut new, text);
            let edit = Edit::Heading {
                lang: lang.tag().to_owned(),
                title: new.title,
                description: new.description,
            };
            desk.edit(Step::Heading, vec![edit]);
        })
    };
    let tag = lang.tag();
    html! {
        <div key={tag} class="studio-about__lang">
            <Field name={format!("title-{tag}")} label={title} value={AttrValue::from(heading.title.clone())}
                lang={Some(AttrValue::from(tag))} on_set={set(|heading, text| heading.title = text)} />
            <Field name={format!("description-{tag}")} label={description} long={true}
                value={AttrValue::from(heading.description.clone())} lang={Some(AttrValue::from(tag))}
                on_set={set(|heading, text| heading.description = text)} />
        </div>
    }
}
