//! Tables, as RFC 4180 has them: a byte order mark first, without which
//! spreadsheets take UTF-8 for something else; every cell in quotation marks.

use super::{CodePoints, Export, web_address};
use crate::StatementIx;
use crate::json::decimal;
use crate::model::Article;

const HEADER: &str = "\u{FEFF}article,title,outlet,byline,published,published_from,url,via,lang,\
    statement,start,end,text,actors,actor_names,actor_kinds,wikidata,\
    date_types,dates,date_mods,date_texts,date_offsets,\
    figures,figure_units,figure_qualifiers,figure_texts,notes,link\r\n";

/// What a formula begins with, somewhere.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

pub(super) fn table(export: &Export) -> String {
    let mut table = Table {
        out: HEADER.to_owned(),
    };
    for (article, statements) in export.articles() {
        let mut points = CodePoints::new(&article.text);
        for number in statements {
            about(&mut table, article);
            said(&mut table, export, number, &mut points);
            table.end();
        }
    }
    table.out
}

fn about(table: &mut Table, article: &Article) {
    let published = article.published.map(|date| date.to_string());
    table.cell(&article.id);
    table.cell(article.title.as_deref().unwrap_or_default());
    table.cell(article.outlet.as_deref().unwrap_or_default());
    table.list(&article.byline);
    table.cell(published.as_deref().unwrap_or_default());
    table.cell(article.published_from.map_or("", |from| from.as_str()));
    table.cell(web_address(article).unwrap_or_default());
    table.list(&article.via);
    table.cell(&article.lang);
}

fn said(table: &mut Table, export: &Export, number: StatementIx, points: &mut CodePoints) {
    let statement = export.dossier.statement(number).statement;
    table.cell(&export.dossier.statement_id(number));
    table.cell(&points.before(statement.span.start).to_string());
    table.cell(&points.before(statement.span.end).to_string());
    table.cell(statement.span.of(points.text()));
    let mut actors = Lists::new(4);
    for named in export.actors(statement) {
        let kind = named.actor.kind.as_str();
        let item = named.wikidata().unwrap_or_default();
        actors.add(&[&named.actor.id, named.name, kind, item]);
    }
    table.lists(&actors);
    let mut dates = Lists::new(5);
    for time in &statement.times {
        let modifier = time.modifier.map_or("", |code| code.as_str());
        let start = points.before(time.span.start).to_string();
        let offsets = [&start, "-", &points.before(time.span.end).to_string()].concat();
        let text = time.span.of(points.text());
        dates.add(&[
            time.value.type_name(),
            &time.value.to_string(),
            modifier,
            text,
            &offsets,
        ]);
    }
    table.lists(&dates);
    let mut figures = Lists::new(4);
    for figure in &statement.figures {
        let qualifier = figure.qualifier.map_or("", |code| code.as_str());
        let text = figure.span.of(points.text());
        figures.add(&[&decimal(figure.value), &figure.unit, qualifier, text]);
    }
    table.lists(&figures);
    table.list(&statement.notes);
    table.cell(&export.link(number));
}

/// A table in the making.
struct Table {
    out: String,
}

impl Table {
    /// A cell. A spreadsheet takes what begins as a formula does for one, and
    /// runs it: an apostrophe before it makes it a text.
    fn cell(&mut self, text: &str) {
        self.out.push('"');
        if text.starts_with(FORMULA) {
            self.out.push('\'');
        }
        for c in text.chars() {
            match c {
                '\0' => {}
                '"' => self.out.push_str("\"\""),
                _ => self.out.push(c),
            }
        }
        self.out.push_str("\",");
    }

    fn list(&mut self, texts: &[String]) {
        let mut list = Lists::new(1);
        for text in texts {
            list.add(&[text]);
        }
        self.lists(&list);
    }

    fn lists(&mut self, lists: &Lists) {
        for list in &lists.cells {
            self.cell(list);
        }
    }

    /// Ends a line, in place of the comma behind its last cell.
    fn end(&mut self) {
        self.out.pop();
        self.out.push_str("\r\n");
    }
}

/// Cells of several things, `; ` between them; a `;` in one of them becomes a
/// comma, so that cells side by side stay in step.
struct Lists {
    cells: Vec<String>,
    is_empty: bool,
}

impl Lists {
    fn new(cells: usize) -> Self {
        Lists {
            cells: vec![String::new(); cells],
            is_empty: true,
        }
    }

    /// One thing: a text for each cell.
    fn add(&mut self, texts: &[&str]) {
        for (cell, text) in self.cells.iter_mut().zip(texts) {
            if !self.is_empty {
                cell.push_str("; ");
            }
            for c in text.chars() {
                cell.push(if c == ';' { ',' } else { c });
            }
        }
        self.is_empty = false;
    }
}
