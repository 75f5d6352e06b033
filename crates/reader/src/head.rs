//! What a page states about its article, for machines.
//!
//! Where several places state a thing, the first of these is believed:
//!
//! | | in this order |
//! | --- | --- |
//! | title | JSON-LD `headline`, `og:title`, `twitter:title`, the only `h1`, `<title>`; without the site's name |
//! | outlet | JSON-LD `publisher`, `og:site_name`, `application-name`, what `<title>` has behind the title |
//! | writers | JSON-LD `author`, `meta` of that sense, `rel=author`, `itemprop=author` |
//! | published | JSON-LD `datePublished`, `article:published_time`, `meta` of that sense, `itemprop=datePublished`, the first `<time>` behind the headline |
//! | address | `link rel=canonical`, `og:url`, JSON-LD `url` |
//! | language | of the text; else JSON-LD `inLanguage`, `<html lang>`, `og:locale` |
//!
//! What a page was changed at is no date of publication, and what belongs to
//! no article (a newsroom as writer, the company as outlet) is left out.

use linimasa_analysis::{Lang, Metadata};
use linimasa_dossier::edtf::{Date, Edtf};
use serde_json::Value;

use crate::dates;
use crate::dom::{Dom, Element, NodeId};
use crate::elements::is_aside;
use crate::names;
use crate::schema;

/// Names of `meta` that give the writers.
const WRITERS: &[&str] = &[
    "author",
    "article:author",
    "content_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
];

/// Names of `meta` that give the date of publication.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "publisheddate",
    "published_time",
    "content_publisheddate",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "originalpublishdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "cxenseparse:recs:publishtime",
    "date",
];

/// The most bytes of JSON-LD that are read of one page.
const JSON_BYTES_MAX: usize = 4 << 20;

/// What a page states.
#[derive(Debug, Default)]
pub(crate) struct Head {
    pub(crate) known: Metadata,
    /// The text that JSON-LD gives.
    pub(crate) body: Option<String>,
    /// What `<title>` says, where nothing else names the title: a headline, or
    /// the name of the site.
    pub(crate) label: Option<String>,
}

/// Reads what a page states.
pub(crate) fn read(dom: &Dom) -> Head {
    let schema = in_scripts(dom);
    let metas = Metas::of(dom);
    let stated = schema.known;
    let outlet = stated.outlet.or_else(|| {
        let name = metas.first(&["og:site_name", "application-name"])?;
        names::outlet(name)
    });
    let title = stated
        .title
        .and_then(|title| names::title(&title, outlet.as_deref()))
        .or_else(|| title(dom, &metas, outlet.as_deref()));
    let label = label(dom);
    let outlet = outlet.or_else(|| site(label.as_deref()?, title.as_deref()?));
    let published = stated.published.or_else(|| {
        let date = metas.all(PUBLISHED).find_map(dates::read);
        date.or_else(|| in_text(dom)).map(Edtf::Date)
    });
    let byline = match stated.byline.as_slice() {
        [] => writers(dom, &metas, outlet.as_deref()),
        _ => names::writers(&stated.byline, outlet.as_deref()),
    };
    let is_untitled = title.is_none();
    Head {
        known: Metadata {
            title,
            byline,
            outlet,
            published,
            url: canonical(dom)
                .or_else(|| metas.all(&["og:url"]).find(|url| names::is_address(url)))
                .map(str::to_owned)
                .or(stated.url),
            lang: stated.lang.or_else(|| lang(dom, &metas)),
            ..Metadata::NOTHING
        },
        body: schema.body,
        label: label.filter(|_| is_untitled),
    }
}

/// The article that JSON-LD on the page describes: the first that has a
/// headline or a text.
fn in_scripts(dom: &Dom) -> schema::Article {
    let mut left = JSON_BYTES_MAX;
    let scripts = dom.elements().filter(|(_, element)| {
        element.name() == "script"
            && element
                .attribute("type")
                .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
    });
    let values: Vec<Value> = scripts
        .filter_map(|(id, _)| {
            let text = dom.text(id);
            left = left.checked_sub(text.len())?;
            json(&text)
        })
        .collect();
    let articles = values
        .iter()
        .flat_map(schema::articles)
        .map(|(_, object)| schema::read(object));
    articles
        .into_iter()
        .find(|article| article.known.title.is_some() || article.body.is_some())
        .unwrap_or_default()
}

/// JSON as pages have it: in a comment, with line breaks within texts.
fn json(text: &str) -> Option<Value> {
    let text = text
        .trim()
        .trim_start_matches("<!--")
        .trim_start_matches("//<![CDATA[")
        .trim_start_matches("<![CDATA[")
        .trim_end_matches("-->")
        .trim_end_matches("]]>")
        .trim_end_matches("//")
        .trim()
        .trim_end_matches(';');
    serde_json::from_str(text)
        .or_else(|_| {
            let spaced = text.replace(|c: char| c.is_control(), " ");
            serde_json::from_str(&spaced)
        })
        .ok()
}

/// What stands in the `meta` elements.
struct Metas<'d>(Vec<(String, &'d str)>);

impl<'d> Metas<'d> {
    fn of(dom: &'d Dom) -> Self {
        let metas = dom
            .elements()
            .filter(|(_, element)| element.name() == "meta");
        Metas(
            metas
                .filter_map(|(_, meta)| {
                    let key = ["property", "name", "itemprop"]
                        .iter()
                        .find_map(|key| meta.attribute(key))?;
                    let content = meta.attribute("content")?.trim();
                    (!content.is_empty()).then(|| (key.trim().to_lowercase(), content))
                })
                .collect(),
        )
    }

    /// The contents under any of these names, in the order of the names.
    fn all<'m>(&'m self, names: &'m [&str]) -> impl Iterator<Item = &'d str> + 'm {
        names.iter().flat_map(|name| {
            let named = self.0.iter().filter(move |(key, _)| key == name);
            named.map(|(_, content)| *content)
        })
    }

    fn first(&self, names: &[&str]) -> Option<&'d str> {
        self.all(names).next()
    }
}

fn title(dom: &Dom, metas: &Metas<'_>, outlet: Option<&str>) -> Option<String> {
    if let Some(title) = metas.first(&["og:title", "twitter:title", "dc.title"]) {
        return names::title(title, outlet);
    }
    let headlines: Vec<String> = texts_of(dom, "h1").take(2).collect();
    match headlines.as_slice() {
        [headline] => names::title(headline, outlet),
        _ => None,
    }
}

/// The texts of the elements of a name that have any.
fn texts_of<'d>(dom: &'d Dom, name: &'static str) -> impl Iterator<Item = String> + 'd {
    dom.elements()
        .filter(move |(_, element)| element.name() == name)
        .map(|(id, _)| names::one_line(&dom.text(id)))
        .filter(|text| !text.is_empty())
}

fn label(dom: &Dom) -> Option<String> {
    texts_of(dom, "title").next()
}

/// What a label has behind the title: the name of the site.
fn site(label: &str, title: &str) -> Option<String> {
    let rest = label.strip_prefix(title)?;
    let is_between = |text: &str| names::SEPARATORS.iter().any(|sign| text.contains(sign));
    let name = names::SEPARATORS
        .iter()
        .find_map(|separator| rest.strip_prefix(separator))?;
    names::outlet(name).filter(|name| !is_between(name))
}

fn writers(dom: &Dom, metas: &Metas<'_>, outlet: Option<&str>) -> Vec<String> {
    let stated = names::writers(metas.all(WRITERS), outlet);
    if !stated.is_empty() {
        return stated;
    }
    let signed = dom.elements().filter(|(id, element)| {
        (element.has_word("rel", "author") || element.has_word("itemprop", "author"))
            && !is_aside(dom, *id)
    });
    names::writers(signed.map(|(id, _)| dom.text(id)), outlet)
}

/// The date that an element of the page gives: one that is marked as that of
/// the publication, or the first behind the headline.
fn in_text(dom: &Dom) -> Option<Date> {
    let marked = dom
        .elements()
        .filter(|(_, element)| element.has_word("itemprop", "datePublished"))
        .find_map(|(id, element)| date_of(dom, id, element));
    marked.or_else(|| {
        let mut is_behind = !dom.elements().any(|(_, element)| element.name() == "h1");
        dom.elements()
            .filter(|(_, element)| {
                is_behind |= element.name() == "h1";
                is_behind && element.name() == "time" && !says_changed(element)
            })
            .filter(|(id, _)| !is_aside(dom, *id))
            .find_map(|(id, element)| date_of(dom, id, element))
    })
}

fn date_of(dom: &Dom, id: NodeId, element: &Element) -> Option<Date> {
    ["datetime", "content", "title"]
        .iter()
        .filter_map(|name| element.attribute(name))
        .find_map(dates::read)
        .or_else(|| dates::read(&dom.text(id)))
}

/// Whether a `<time>` is that of the last change.
fn says_changed(element: &Element) -> bool {
    ["class", "itemprop"].iter().any(|name| {
        let value = element.attribute(name).unwrap_or_default().to_lowercase();
        (value.contains("updat") || value.contains("modif")) && !value.contains("publish")
    })
}

fn canonical(dom: &Dom) -> Option<&str> {
    dom.elements()
        .filter(|(_, element)| element.name() == "link" && element.has_word("rel", "canonical"))
        .filter_map(|(_, element)| element.attribute("href"))
        .map(str::trim)
        .find(|href| names::is_address(href))
}

fn lang(dom: &Dom, metas: &Metas<'_>) -> Option<String> {
    let html = dom
        .elements()
        .find(|(_, element)| element.name() == "html")
        .and_then(|(_, element)| element.attribute("lang"));
    let stated = [html, metas.first(&["og:locale", "content-language"])];
    let tag = stated.into_iter().flatten().next()?.replace('_', "-");
    Lang::from_code(tag.trim()).map(|lang| lang.code().to_owned())
}
