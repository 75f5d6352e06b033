//! An article's bibliographic data.

use linimasa_dossier::model::Article;
use linimasa_markup::html;
use yew::{AttrValue, Html};

use super::source::{datetime, inferred, published};
use crate::dates::Length;
use crate::safe_url::SafeUrl;
use crate::scene::Desk;
use crate::strings::UiLang;

/// A list of what is known, and the way to the original.
pub(super) fn facts(desk: &Desk, article: &Article) -> Html {
    let words = &desk.words().article;
    html! {
        <>
            <dl class="lini-facts" aria-label={words.about}>
                { fact("outlet", words.outlet, article.outlet.clone()) }
                { date(desk, article) }
                { fact("byline", words.byline, joined(&article.byline)) }
                { fact("via", words.via, joined(&article.via)) }
                { fact("lang", words.lang, language(desk, article)) }
            </dl>
            <p class="lini-original">{ original(desk, article) }</p>
        </>
    }
}

fn joined(names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| names.join(", "))
}

fn fact(key: &'static str, term: &'static str, value: Option<String>) -> Html {
    html! {
        <div {key} class="lini-fact" hidden={value.is_none()}>
            <dt class="lini-fact__term">{ term }</dt>
            <dd class="lini-fact__value">{ value.unwrap_or_default() }</dd>
        </div>
    }
}

fn date(desk: &Desk, article: &Article) -> Html {
    let words = desk.words();
    let how = article.published_from.map(|from| inferred(from, words));
    html! {
        <div key="published" class="lini-fact">
            <dt class="lini-fact__term">{ words.article.published }</dt>
            <dd class="lini-fact__value">
                <time datetime={article.published.and_then(datetime)}>
                    { published(article, Length::Long, words) }
                </time>
                <span class="lini-fact__how">{ how.unwrap_or_default() }</span>
            </dd>
        </div>
    }
}

/// Named only where it is not the one the reader reads in.
fn language(desk: &Desk, article: &Article) -> Option<String> {
    if article.lang == desk.lang().tag() || article.lang.is_empty() {
        return None;
    }
    let known =
        UiLang::from_tag(&article.lang).map(|lang| crate::strings::of(lang).name.to_owned());
    Some(known.unwrap_or_else(|| article.lang.clone()))
}

fn original(desk: &Desk, article: &Article) -> Html {
    let url = article.url.as_deref().and_then(SafeUrl::new);
    html! {
        <span>
            if let Some(url) = url {
                <a key="original" class="lini-original__link" rel="noopener noreferrer" target="_blank"
                    href={AttrValue::from(url.as_str().to_owned())}>
                    { desk.words().article.original }
                </a>
            }
        </span>
    }
}
