//! W3C Web Annotations: one for each mark, with who or when it is.

use super::{CodePoints, Export, Named, article_link, web_address};
use crate::ArticleIx;
use crate::json::Json;
use crate::model::{Article, Span, TimeExpression, TimeValue};

/// Characters of the text before and behind what is quoted.
const AROUND_CHARS: usize = 32;

pub(super) fn page(export: &Export) -> String {
    let mut json = Json::default();
    json.open('{');
    json.fields(&[
        ("@context", "http://www.w3.org/ns/anno.jsonld"),
        ("type", "AnnotationPage"),
    ]);
    json.key("items");
    json.open('[');
    for (number, article) in export.articles() {
        annotations(&mut json, export, number, article);
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn annotations(json: &mut Json, export: &Export, number: ArticleIx, article: &Article) {
    let mut points = CodePoints::new(&article.text);
    for statement in export.statements(number) {
        let link = export.link(statement);
        let found = export.dossier.statement(statement).statement;
        for (span, named) in export.mentions(found) {
            open(json, &link, points.before(span.start));
            identity(json, &named);
            target(json, article, span, &mut points);
        }
        for time in &found.times {
            open(json, &link, points.before(time.span.start));
            date(json, time);
            target(json, article, time.span, &mut points);
        }
    }
}

/// Opens an annotation and the list of its bodies. Its address is that of its
/// statement, and leads there too.
fn open(json: &mut Json, link: &str, start: u32) {
    json.open('{');
    json.fields(&[
        ("id", &[link, "&at=", &start.to_string()].concat()),
        ("type", "Annotation"),
        ("motivation", "tagging"),
    ]);
    json.key("body");
    json.open('[');
}

fn identity(json: &mut Json, named: &Named) {
    json.open('{');
    json.fields(&[
        ("type", "SpecificResource"),
        ("purpose", "identifying"),
        ("source", &named.iri()),
    ]);
    json.close('}');
    textual(json, "tagging", named.name, None);
}

/// The value, and TIMEX3's type.
fn date(json: &mut Json, time: &TimeExpression) {
    let edtf =
        matches!(time.value, TimeValue::Date(_)).then_some("http://id.loc.gov/datatypes/edtf");
    textual(json, "tagging", &time.value.to_string(), edtf);
    textual(json, "classifying", time.value.type_name(), None);
}

fn textual(json: &mut Json, purpose: &str, value: &str, standard: Option<&str>) {
    json.open('{');
    json.fields(&[
        ("type", "TextualBody"),
        ("purpose", purpose),
        ("value", value),
    ]);
    if let Some(standard) = standard {
        json.fields(&[("conformsTo", standard)]);
    }
    json.close('}');
}

/// Closes the bodies and, after where they belong, the annotation.
fn target(json: &mut Json, article: &Article, span: Span, points: &mut CodePoints) {
    let (before, behind) = around(points.text(), span);
    json.close(']');
    json.key("target");
    json.open('{');
    let own = article_link(article);
    json.fields(&[("source", web_address(article).unwrap_or(&own))]);
    json.key("selector");
    json.open('[');
    json.open('{');
    json.fields(&[
        ("type", "TextQuoteSelector"),
        ("exact", span.of(points.text())),
        ("prefix", before),
        ("suffix", behind),
    ]);
    json.close('}');
    json.open('{');
    json.fields(&[("type", "TextPositionSelector")]);
    json.key("start");
    json.count(points.before(span.start));
    json.key("end");
    json.count(points.before(span.end));
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
