//! W3C Web Annotations: one for each mark, with who or when it is.

use super::{CodePoints, Export, article_link, web_address};
use crate::StatementIx;
use crate::json::Json;
use crate::model::{Article, Span, TimeValue};

/// Characters of the text before and behind what is quoted.
const AROUND_CHARS: usize = 32;

pub(super) fn page(export: &Export) -> String {
    let mut json = Json::default();
    json.open('{');
    json.field("@context", "http://www.w3.org/ns/anno.jsonld");
    json.field("type", "AnnotationPage");
    json.begin("items", '[');
    for (article, statements) in export.articles() {
        let mut points = CodePoints::new(&article.text);
        for number in statements {
            annotations(&mut json, export, number, &mut points);
        }
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn annotations(json: &mut Json, export: &Export, number: StatementIx, points: &mut CodePoints) {
    let found = export.dossier.statement(number);
    let article = export.dossier.article(found.article);
    let link = export.link(number);
    for (span, named) in export.mentions(found.statement) {
        open(json, &link, points.before(span.start));
        json.open('{');
        json.field("type", "SpecificResource");
        json.field("purpose", "identifying");
        json.field("source", &named.iri());
        json.close('}');
        textual(json, "tagging", named.name);
        json.close('}');
        close(json, article, span, points);
    }
    for time in &found.statement.times {
        open(json, &link, points.before(time.span.start));
        textual(json, "tagging", &time.value.to_string());
        if matches!(time.value, TimeValue::Date(_)) {
            json.field("conformsTo", "http://id.loc.gov/datatypes/edtf");
        }
        json.close('}');
        textual(json, "classifying", time.value.type_name());
        json.close('}');
        close(json, article, time.span, points);
    }
}

/// Opens an annotation and the list of its bodies. Its address is that of its
/// statement, and leads there too.
fn open(json: &mut Json, link: &str, start: u32) {
    json.open('{');
    json.field("id", &[link, "&at=", &start.to_string()].concat());
    json.field("type", "Annotation");
    json.field("motivation", "tagging");
    json.begin("body", '[');
}

/// Opens a body that is a text.
fn textual(json: &mut Json, purpose: &str, value: &str) {
    json.open('{');
    json.field("type", "TextualBody");
    json.field("purpose", purpose);
    json.field("value", value);
}

/// Closes the bodies and, after where they belong, the annotation.
fn close(json: &mut Json, article: &Article, span: Span, points: &mut CodePoints) {
    let (before, behind) = around(points.text(), span);
    let own = article_link(article);
    json.close(']');
    json.begin("target", '{');
    json.field("source", web_address(article).unwrap_or(&own));
    json.begin("selector", '[');
    json.open('{');
    json.field("type", "TextQuoteSelector");
    json.field("exact", span.of(points.text()));
    json.field("prefix", before);
    json.field("suffix", behind);
    json.close('}');
    json.open('{');
    json.field("type", "TextPositionSelector");
    json.count("start", points.before(span.start));
    json.count("end", points.before(span.end));
    for bracket in ['}', ']', '}', '}'] {
        json.close(bracket);
    }
}

/// Some text before and behind `span`.
fn around(text: &str, span: Span) -> (&str, &str) {
    let before = text.get(..span.start as usize).unwrap_or_default();
    let behind = text.get(span.end as usize..).unwrap_or_default();
    let from = before.char_indices().rev().take(AROUND_CHARS).last();
    let to = behind.char_indices().nth(AROUND_CHARS);
    (
        from.map_or("", |(from, _)| &before[from..]),
        to.map_or(behind, |(to, _)| &behind[..to]),
    )
}
