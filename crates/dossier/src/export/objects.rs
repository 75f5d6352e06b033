//! All that is known of the statements, as one JSON object. Marks have the
//! keys that `linimasa extract` gives them.

use super::{CodePoints, Export, place, web_address};
use crate::StatementIx;
use crate::calendar::{Day, DayRange};
use crate::edtf::Date;
use crate::json::Json;
use crate::model::{Article, Figure, TimeExpression};

/// Rises when a reader of the object must change.
const VERSION: u32 = 1;

pub(super) fn object(export: &Export) -> String {
    let mut json = Json::default();
    json.open('{');
    json.key("version");
    json.count(VERSION);
    json.fields(&[("title", export.dossier.title(export.lang))]);
    json.key("total");
    json.count(export.outcome.statements.count());
    json.key("articles");
    json.open('[');
    for (number, article) in export.articles() {
        let mut points = CodePoints::new(&article.text);
        json.open('{');
        about(&mut json, article);
        json.key("statements");
        json.open('[');
        for statement in export.statements(number) {
            said(&mut json, export, statement, &mut points);
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn about(json: &mut Json, article: &Article) {
    json.fields(&[("id", &article.id)]);
    json.optional_fields(&[
        ("title", article.title.as_deref()),
        ("outlet", article.outlet.as_deref()),
    ]);
    json.texts("byline", &mut article.byline.iter().map(String::as_str));
    let published = article.published.map(|date| date.to_string());
    json.optional_fields(&[
        ("published", published.as_deref()),
        (
            "published_from",
            article.published_from.map(|from| from.as_str()),
        ),
        ("url", web_address(article)),
    ]);
    json.texts("via", &mut article.via.iter().map(String::as_str));
    json.fields(&[("lang", &article.lang)]);
}

fn said(json: &mut Json, export: &Export, number: StatementIx, points: &mut CodePoints) {
    let statement = export.dossier.statement(number).statement;
    json.open('{');
    json.fields(&[
        ("id", &export.dossier.statement_id(number)),
        ("link", &export.link(number)),
    ]);
    place(json, points, statement.span);
    json.key("actors");
    json.open('[');
    for (span, named) in export.mentions(statement) {
        json.open('{');
        place(json, points, span);
        json.fields(&[
            ("actor", &named.actor.id),
            ("name", named.name),
            ("kind", named.actor.kind.as_str()),
        ]);
        json.optional_fields(&[("wikidata", named.wikidata())]);
        json.close('}');
    }
    json.close(']');
    json.key("dates");
    json.open('[');
    for time in &statement.times {
        date(json, time, points);
    }
    json.close(']');
    json.key("figures");
    json.open('[');
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
    json.fields(&[
        ("type", time.value.type_name()),
        ("value", &time.value.to_string()),
    ]);
    json.optional_fields(&[
        ("mod", time.modifier.map(|code| code.as_str())),
        ("tod", time.time_of_day.map(|code| code.as_str())),
        ("bound", time.bound.map(|code| code.as_str())),
    ]);
    let days = time.days();
    let end = |day: Option<Day>| day.map(|day| Date::day(day).to_string());
    let is_open = |day: &Day| day.0 != i32::MIN && day.0 != i32::MAX;
    json.optional_fields(&[
        (
            "earliest",
            end(days.map(|days: DayRange| days.first).filter(is_open)).as_deref(),
        ),
        (
            "latest",
            end(days.map(|days| days.last).filter(is_open)).as_deref(),
        ),
    ]);
    json.close('}');
}

fn figure(json: &mut Json, figure: &Figure, points: &mut CodePoints) {
    json.open('{');
    place(json, points, figure.span);
    json.key("value");
    json.number(figure.value);
    json.fields(&[("unit", &figure.unit)]);
    json.optional_fields(&[("qualifier", figure.qualifier.map(|code| code.as_str()))]);
    json.close('}');
}
