//! All that is known of the statements, as one JSON object. Marks have the
//! keys that `linimasa extract` gives them.

use super::{CodePoints, Export, place, web_address};
use crate::StatementIx;
use crate::calendar::Day;
use crate::edtf::Date;
use crate::json::Json;
use crate::model::{Article, Figure, TimeExpression};

/// Rises when a reader of the object must change.
const VERSION: u32 = 1;

pub(super) fn object(export: &Export) -> String {
    let mut json = Json::default();
    json.open('{');
    json.count("version", VERSION);
    json.field("title", export.dossier.title(export.lang));
    json.count("total", export.outcome.statements.count());
    json.begin("articles", '[');
    for (article, statements) in export.articles() {
        let mut points = CodePoints::new(&article.text);
        json.open('{');
        about(&mut json, article);
        json.begin("statements", '[');
        for number in statements {
            said(&mut json, export, number, &mut points);
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn about(json: &mut Json, article: &Article) {
    let published = article.published.map(|date| date.to_string());
    json.field("id", &article.id);
    json.optional("title", article.title.as_deref());
    json.optional("outlet", article.outlet.as_deref());
    json.texts("byline", &mut article.byline.iter().map(String::as_str));
    json.optional("published", published.as_deref());
    let from = article.published_from.map(|from| from.as_str());
    json.optional("published_from", from);
    json.optional("url", web_address(article));
    json.texts("via", &mut article.via.iter().map(String::as_str));
    json.field("lang", &article.lang);
}

fn said(json: &mut Json, export: &Export, number: StatementIx, points: &mut CodePoints) {
    let statement = export.dossier.statement(number).statement;
    json.open('{');
    json.field("id", &export.dossier.statement_id(number));
    json.field("link", &export.link(number));
    place(json, points, statement.span);
    json.begin("actors", '[');
    for (span, named) in export.mentions(statement) {
        json.open('{');
        place(json, points, span);
        json.field("actor", &named.actor.id);
        json.field("name", named.name);
        json.field("kind", named.actor.kind.as_str());
        json.optional("wikidata", named.wikidata());
        json.close('}');
    }
    json.close(']');
    json.begin("dates", '[');
    for time in &statement.times {
        date(json, time, points);
    }
    json.close(']');
    json.begin("figures", '[');
    for one in &statement.figures {
        figure(json, one, points);
    }
    json.close(']');
    json.texts("notes", &mut statement.notes.iter().map(String::as_str));
    json.close('}');
}

fn date(json: &mut Json, time: &TimeExpression, points: &mut CodePoints) {
    json.open('{');
    place(json, points, time.span);
    json.field("type", time.value.type_name());
    json.field("value", &time.value.to_string());
    json.optional("mod", time.modifier.map(|code| code.as_str()));
    json.optional("tod", time.time_of_day.map(|code| code.as_str()));
    json.optional("bound", time.bound.map(|code| code.as_str()));
    let days = time.days();
    day(json, "earliest", days.map(|days| days.first));
    day(json, "latest", days.map(|days| days.last));
    json.close('}');
}

/// The day; `null` where it is unknown or an open end.
fn day(json: &mut Json, key: &str, day: Option<Day>) {
    let known = day.filter(|day| day.0 != i32::MIN && day.0 != i32::MAX);
    let written = known.map(|day| Date::day(day).to_string());
    json.optional(key, written.as_deref());
}

fn figure(json: &mut Json, figure: &Figure, points: &mut CodePoints) {
    json.open('{');
    place(json, points, figure.span);
    json.number("value", figure.value);
    json.field("unit", &figure.unit);
    json.optional("qualifier", figure.qualifier.map(|code| code.as_str()));
    json.close('}');
}
