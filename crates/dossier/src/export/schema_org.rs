//! Articles in schema.org's vocabulary: what a page that shows the dossier may
//! hold in a `<script type="application/ld+json">`.

use super::{Export, Named, article_link, web_address};
use crate::StatementIx;
use crate::edtf::{Edtf, Qualifier, Unit};
use crate::json::Json;
use crate::model::{ActorKind, Article, TimeValue};

pub(super) fn graph(export: &Export) -> String {
    let mut json = Json::default();
    json.open('{');
    json.field("@context", "https://schema.org");
    json.begin("@graph", '[');
    for (article, statements) in export.articles() {
        json.open('{');
        about(&mut json, article);
        named(&mut json, export, &statements);
        json.begin("hasPart", '[');
        for number in statements {
            quotation(&mut json, export, number);
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn about(json: &mut Json, article: &Article) {
    json.field("@type", "NewsArticle");
    json.field("@id", &article_link(article));
    json.field("identifier", &article.id);
    json.field("inLanguage", &article.lang);
    known(json, "headline", article.title.as_deref());
    known(json, "url", web_address(article));
    let published = article.published.filter(is_iso_8601);
    let published = published.map(|date| date.to_string());
    known(json, "datePublished", published.as_deref());
    if let Some(outlet) = &article.outlet {
        json.begin("publisher", '{');
        thing(json, "NewsMediaOrganization", outlet);
    }
    json.begin("author", '[');
    for writer in &article.byline {
        json.open('{');
        thing(json, "Person", writer);
    }
    json.close(']');
    json.begin("citation", '[');
    for source in &article.via {
        json.open('{');
        json.field("@type", "CreativeWork");
        json.begin("publisher", '{');
        thing(json, "Organization", source);
        json.close('}');
    }
    json.close(']');
}

/// Writes what is known; schema.org has no word for what is not.
fn known(json: &mut Json, key: &str, text: Option<&str>) {
    if let Some(text) = text {
        json.field(key, text);
    }
}

/// A date that is one before EDTF too: a year, a month or a day, certain.
fn is_iso_8601(date: &Edtf) -> bool {
    matches!(date, Edtf::Date(date) if date.qualifier == Qualifier::None && date.year >= 0
        && matches!(date.unit, Unit::Year | Unit::Month(_) | Unit::Day(..)))
}

/// What stands in an object, which it closes.
fn thing(json: &mut Json, kind: &str, name: &str) {
    json.field("@type", kind);
    json.field("name", name);
    json.close('}');
}

/// Whom the selected statements of an article name, and whom it is about.
fn named(json: &mut Json, export: &Export, statements: &[StatementIx]) {
    let mut named: Vec<(Named, u32)> = Vec::new();
    for &number in statements {
        for actor in export.actors(export.dossier.statement(number).statement) {
            let same = |(other, _): &&mut (Named, u32)| other.number == actor.number;
            match named.iter_mut().find(same) {
                Some((_, count)) => *count += 1,
                None => named.push((actor, 1)),
            }
        }
    }
    let most = named.iter().map(|&(_, count)| count).max();
    let chosen = &export.selection.actors;
    json.begin("about", '[');
    for (actor, count) in &named {
        if chosen.contains(&actor.number) || (chosen.is_empty() && Some(*count) == most) {
            reference(json, actor);
        }
    }
    json.close(']');
    json.begin("mentions", '[');
    for (actor, _) in &named {
        json.open('{');
        json.field("@id", &actor.iri());
        json.field("identifier", &actor.actor.id);
        thing(json, kind(actor.actor.kind), actor.name);
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
    json.field("@id", &actor.iri());
    json.close('}');
}

fn quotation(json: &mut Json, export: &Export, number: StatementIx) {
    let found = export.dossier.statement(number);
    json.open('{');
    json.field("@type", "Quotation");
    json.field("@id", &export.link(number));
    json.field("text", found.sentence());
    json.begin("mentions", '[');
    for actor in export.actors(found.statement) {
        reference(json, &actor);
    }
    json.close(']');
    json.begin("temporalCoverage", '[');
    for time in &found.statement.times {
        if let TimeValue::Date(edtf) = time.value {
            json.text(&edtf.to_string());
        }
    }
    json.close(']');
    json.close('}');
}
