//! Articles as schema.org describes them, in a file of their own or in the
//! head of a page.

use linimasa_analysis::{Lang, Metadata, Topic, Worded};
use linimasa_dossier::edtf::Edtf;
use serde_json::{Map, Value};

use crate::dates;
use crate::lines;
use crate::names;

/// An object of JSON.
pub(crate) type Object = Map<String, Value>;

/// The types that are articles; those whose names end in `Article` are, too.
const TYPES: &[&str] = &[
    "BlogPosting",
    "LiveBlogPosting",
    "Report",
    "SocialMediaPosting",
];

/// Keys that may lead from one object to articles within it.
const PATHS: &[&str] = &[
    "@graph",
    "hasPart",
    "item",
    "itemListElement",
    "mainEntity",
    "mainEntityOfPage",
];

/// An article with what it states.
#[derive(Debug, Default)]
pub(crate) struct Article {
    pub(crate) known: Metadata,
    pub(crate) body: Option<String>,
    /// What was found and could not be used, by key.
    pub(crate) odd: Vec<Worded>,
}

/// All articles in a value, each with the path to it.
pub(crate) fn articles(value: &Value) -> Vec<(String, &Object)> {
    let mut found = Vec::new();
    find(value, "$".to_owned(), &mut found);
    found
}

// NOTE: `serde_json` reads no value that is nested deeper than 128.
fn find<'v>(value: &'v Value, path: String, found: &mut Vec<(String, &'v Object)>) {
    match value {
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                find(item, format!("{path}[{i}]"), found);
            }
        }
        Value::Object(object) if is_article(object) => found.push((path, object)),
        Value::Object(object) => {
            for key in PATHS {
                if let Some(inner) = object.get(*key) {
                    find(inner, format!("{path}.{key}"), found);
                }
            }
        }
        _ => {}
    }
}

fn is_article(object: &Object) -> bool {
    let is_type = |name: &str| {
        let name = name.rsplit(['/', ':', '#']).next().unwrap_or(name);
        name.ends_with("Article") || TYPES.contains(&name)
    };
    match object.get("@type") {
        Some(Value::String(name)) => is_type(name),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).any(is_type),
        _ => object.contains_key("articleBody"),
    }
}

/// What an article states.
pub(crate) fn read(object: &Object) -> Article {
    let mut odd = Vec::new();
    let mut texts = |keys: &[&'static str]| {
        keys.iter()
            .filter_map(|key| Some((*key, object.get(*key)?)))
            .filter(|(_, value)| !value.is_null())
            .find_map(|(key, value)| {
                let texts = texts_of(value, key);
                if texts.is_empty() {
                    let english = format!("found {} in `{key}`; expected a text", kind(value));
                    odd.push(Worded::new(Topic::KeyWithoutText, &[key], english));
                }
                texts.into_iter().next()
            })
    };
    let title = texts(&["headline", "name"]);
    let outlet = texts(&["publisher", "sourceOrganization"]);
    let url = texts(&["url", "mainEntityOfPage", "@id"]).filter(|url| names::is_address(url));
    let lang = texts(&["inLanguage"]);
    let said = texts(&["datePublished", "dateCreated"]);
    let published = said.as_deref().and_then(dates::read);
    if let (Some(said), None) = (said, published) {
        let english =
            format!("found the date `{said}`, which is none; expected one as in 2021-11-05");
        odd.push(Worded::new(Topic::NoDate, &[&said], english));
    }
    let outlet = outlet.and_then(|outlet| names::outlet(&outlet));
    Article {
        known: Metadata {
            title: title.and_then(|title| names::title(&title, outlet.as_deref())),
            byline: names::writers(authors(object), outlet.as_deref()),
            outlet,
            published: published.map(Edtf::Date),
            url,
            lang: lang
                .and_then(|tag| Lang::from_code(&tag))
                .map(|lang| lang.code().to_owned()),
            ..Metadata::NOTHING
        },
        body: body(object),
        odd,
    }
}

/// The texts that a value gives: itself, the name of an object, or those of
/// its items.
fn texts_of(value: &Value, key: &str) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.trim().to_owned()],
        Value::Array(items) => items.iter().flat_map(|item| texts_of(item, key)).collect(),
        Value::Object(object) => ["name", "@value", "@id", "url", "alternateName"]
            .iter()
            .filter_map(|name| object.get(*name))
            .find_map(|inner| inner.as_str())
            .filter(|_| key != "headline")
            .map(|text| text.trim().to_owned())
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
    .into_iter()
    .filter(|text| !text.is_empty())
    .collect()
}

/// The persons who wrote it.
fn authors(object: &Object) -> Vec<String> {
    let authors = ["author", "creator"]
        .iter()
        .find_map(|key| object.get(*key).filter(|value| !value.is_null()));
    let is_person = |value: &&Value| {
        let kind = value
            .get("@type")
            .and_then(Value::as_str)
            .unwrap_or_default();
        !kind.ends_with("Organization")
    };
    match authors {
        Some(Value::Array(items)) => items
            .iter()
            .filter(is_person)
            .flat_map(|item| texts_of(item, "author"))
            .collect(),
        Some(one) if is_person(&one) => texts_of(one, "author"),
        _ => Vec::new(),
    }
}

/// The text of the article, markup in it taken off.
fn body(object: &Object) -> Option<String> {
    let paragraphs = ["articleBody", "text"]
        .iter()
        .find_map(|key| match object.get(*key)? {
            Value::String(text) => Some(vec![plain(text)]),
            Value::Array(items) => {
                Some(items.iter().filter_map(Value::as_str).map(plain).collect())
            }
            _ => None,
        })?;
    let text = paragraphs.join("\n\n");
    (!text.trim().is_empty()).then_some(text)
}

/// A text as it is, or without its markup where it has some.
fn plain(text: &str) -> String {
    let has_markup = text.match_indices('<').any(|(at, _)| {
        let rest = text[at + 1..].trim_start_matches('/');
        rest.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.contains('>')
    });
    if has_markup {
        return lines::text_of(text);
    }
    if text.contains('&') && text.contains(';') {
        let rows = text.split('\n').map(lines::text_of);
        return rows.collect::<Vec<_>>().join("\n");
    }
    text.to_owned()
}

/// What sort of value it is.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(text) if text.trim().is_empty() => "an empty text",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
