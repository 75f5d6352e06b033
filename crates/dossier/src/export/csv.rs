//! Tables, as RFC 4180 has them: a byte order mark first, without which
//! spreadsheets take UTF-8 for something else; every cell in quotation marks.

use super::{CodePoints, Export, Named, web_address};
use crate::StatementIx;
use crate::json::decimal;
use crate::model::{Article, Figure, Span, Statement, TimeExpression};

const HEADER: &str = "\u{FEFF}article,title,outlet,byline,published,published_from,url,via,lang,\
    statement,start,end,text,actors,actor_names,actor_kinds,wikidata,\
    date_types,dates,date_mods,date_texts,date_offsets,\
    figures,figure_units,figure_qualifiers,figure_texts,notes,link\r\n";

pub(super) fn table(export: &Export) -> String {
    let mut out = HEADER.to_owned();
    for (number, article) in export.articles() {
        let mut points = CodePoints::new(&article.text);
        for statement in export.statements(number) {
            let mut row = Row {
                out: &mut out,
                is_first: true,
            };
            about(&mut row, article);
            said(&mut row, export, statement, &mut points);
            out.push_str("\r\n");
        }
    }
    out
}

fn about(row: &mut Row, article: &Article) {
    row.cell(&article.id);
    row.cell(article.title.as_deref().unwrap_or_default());
    row.cell(article.outlet.as_deref().unwrap_or_default());
    row.texts(&article.byline);
    row.cell(
        &article
            .published
            .map(|date| date.to_string())
            .unwrap_or_default(),
    );
    row.cell(article.published_from.map_or("", |from| from.as_str()));
    row.cell(web_address(article).unwrap_or_default());
    row.texts(&article.via);
    row.cell(&article.lang);
}

fn said(row: &mut Row, export: &Export, number: StatementIx, points: &mut CodePoints) {
    let found = export.dossier.statement(number);
    let Statement {
        span,
        times,
        figures,
        notes,
        ..
    } = found.statement;
    let of = |span: Span| span.of(found.text).to_owned();
    row.cell(&export.dossier.statement_id(number));
    row.cell(&points.before(span.start).to_string());
    row.cell(&points.before(span.end).to_string());
    row.cell(found.sentence());
    let actors = export.actors(found.statement);
    row.list(&actors, |named: &Named| named.actor.id.clone());
    row.list(&actors, |named| named.name.to_owned());
    row.list(&actors, |named| named.actor.kind.as_str().to_owned());
    row.list(&actors, |named| {
        named.wikidata().unwrap_or_default().to_owned()
    });
    row.list(times, |time: &TimeExpression| {
        time.value.type_name().to_owned()
    });
    row.list(times, |time| time.value.to_string());
    row.list(times, |time| {
        time.modifier.map_or("", |code| code.as_str()).to_owned()
    });
    row.list(times, |time| of(time.span));
    row.list(times, |time| offsets(points, time.span));
    row.list(figures, |figure: &Figure| decimal(figure.value));
    row.list(figures, |figure| figure.unit.clone());
    row.list(figures, |figure| {
        figure.qualifier.map_or("", |code| code.as_str()).to_owned()
    });
    row.list(figures, |figure| of(figure.span));
    row.texts(notes);
    row.cell(&export.link(number));
}

fn offsets(points: &mut CodePoints, span: Span) -> String {
    let start = points.before(span.start).to_string();
    [&start, "-", &points.before(span.end).to_string()].concat()
}

/// A line of the table in the making.
struct Row<'o> {
    out: &'o mut String,
    is_first: bool,
}

impl Row<'_> {
    /// A cell. A spreadsheet takes what begins as a formula does for one, and
    /// runs it: an apostrophe before it makes it a text.
    fn cell(&mut self, text: &str) {
        if !std::mem::take(&mut self.is_first) {
            self.out.push(',');
        }
        self.out.push('"');
        if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
            self.out.push('\'');
        }
        for c in text.chars().filter(|&c| c != '\0') {
            if c == '"' {
                self.out.push('"');
            }
            self.out.push(c);
        }
        self.out.push('"');
    }

    fn texts(&mut self, texts: &[String]) {
        self.list(texts, String::clone);
    }

    /// A cell of several things, `; ` between them; a `;` in one of them
    /// becomes a comma, so that lists side by side stay in step.
    fn list<T>(&mut self, things: &[T], mut text: impl FnMut(&T) -> String) {
        let mut list = String::new();
        for (place, thing) in things.iter().enumerate() {
            if place > 0 {
                list.push_str("; ");
            }
            list.push_str(&text(thing).replace(';', ","));
        }
        self.cell(&list);
    }
}
