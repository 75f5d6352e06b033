//! Articles in schema.org's vocabulary: what a page that shows the dossier may
//! hold in a `<script type="application/ld+json">`.

use super::{Export, Named, article_link, web_address};
use crate::edtf::{Edtf, Qualifier, Unit};
use crate::json::Json;
use crate::model::{ActorKind, Article, TimeValue};
use crate::{ArticleIx, StatementIx};

pub(super) fn graph(export: &Export) -> String {
    let mut json = Json::default();
    json.open('{');
    json.fields(&[("@context", "https://schema.org")]);
    json.key("@graph");
    json.open('[');
    for (number, article) in export.articles() {
        json.open('{');
        about(&mut json, article);
        named(&mut json, export, number);
        json.key("hasPart");
        json.open('[');
        for statement in export.statements(number) {
            quotation(&mut json, export, statement);
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.finish()
}

/// What is known is written; schema.org has no word for what is not.
fn about(json: &mut Json, article: &Article) {
    json.fields(&[
        ("@type", "NewsArticle"),
        ("@id", &article_link(article)),
        ("identifier", &article.id),
        ("inLanguage", &article.lang),
    ]);
    let published = article
        .published
        .filter(is_iso_8601)
        .map(|date| date.to_string());
    for (key, text) in [
        ("headline", article.title.as_deref()),
        ("url", web_address(article)),
        ("datePublished", published.as_deref()),
    ] {
        if let Some(text) = text {
            json.fields(&[(key, text)]);
        }
    }
    if let Some(outlet) = &article.outlet {
        json.key("publisher");
        thing(json, "NewsMediaOrganization", outlet);
    }
    json.key("author");
    json.open('[');
    for writer in &article.byline {
        thing(json, "Person", writer);
    }
    json.close(']');
    json.key("citation");
    json.open('[');
    for source in &article.via {
        json.open('{');
        json.fields(&[("@type", "CreativeWork")]);
        json.key("publisher");
        thing(json, "Organization", source);
        json.close('}');
    }
    json.close(']');
}

/// A date that is one before EDTF too: a year, a month or a day, certain.
fn is_iso_8601(date: &Edtf) -> bool {
    matches!(date, Edtf::Date(date) if date.qualifier == Qualifier::None && date.year >= 0
        && matches!(date.unit, Unit::Year | Unit::Month(_) | Unit::Day(..)))
}

fn thing(json: &mut Json, kind: &str, name: &str) {
    json.open('{');
    json.fields(&[("@type", kind), ("name", name)]);
    json.close('}');
}

/// Whom the selected statements of an article name, and whom it is about.
fn named(json: &mut Json, export: &Export, article: ArticleIx) {
    let mut named: Vec<(Named, u32)> = Vec::new();
    for statement in export.statements(article) {
        for actor in export.actors(export.dossier.statement(statement).statement) {
            match named
                .iter_mut()
                .find(|(other, _)| other.number == actor.number)
            {
                Some((_, count)) => *count += 1,
                None => named.push((actor, 1)),
            }
        }
    }
    let most = named.iter().map(|&(_, count)| count).max();
    let chosen = &export.selection.actors;
    let is_subject = |actor: &Named, count: u32| match chosen.is_empty() {
        true => Some(count) == most,
        false => chosen.contains(&actor.number),
    };
    json.key("about");
    json.open('[');
    for (actor, count) in &named {
        if is_subject(actor, *count) {
            reference(json, actor);
        }
    }
    json.close(']');
    json.key("mentions");
    json.open('[');
    for (actor, _) in &named {
        json.open('{');
        json.fields(&[
            ("@type", kind(actor.actor.kind)),
            ("@id", &actor.iri()),
            ("identifier", &actor.actor.id),
            ("name", actor.name),
        ]);
        json.close('}');
    }
    json.close(']');
}

fn kind(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "Person",
        ActorKind::State => "Country",
        ActorKind::Subnational => "AdministrativeArea",
        ActorKind::Organisation | ActorKind::ArmedGroup => "Organization",
    }
}

fn reference(json: &mut Json, actor: &Named) {
    json.open('{');
    json.fields(&[("@id", &actor.iri())]);
    json.close('}');
}

fn quotation(json: &mut Json, export: &Export, number: StatementIx) {
    let found = export.dossier.statement(number);
    json.open('{');
    json.fields(&[
        ("@type", "Quotation"),
        ("@id", &export.link(number)),
        ("text", found.sentence()),
    ]);
    json.key("mentions");
    json.open('[');
    for actor in export.actors(found.statement) {
        reference(json, &actor);
    }
    json.close(']');
    json.key("temporalCoverage");
    json.open('[');
    for time in &found.statement.times {
        if let TimeValue::Date(edtf) = time.value {
            json.text(&edtf.to_string());
        }
    }
    json.close(']');
    json.close('}');
}
