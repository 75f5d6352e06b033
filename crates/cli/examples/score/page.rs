//! Gold pages: a scraped page with a sign before each line.
//!
//! ```text
//! +++
//! published_given = "2024-04-18"   # handed over as `--published` would
//! title = "…"                      # what the page says of itself; what is
//! byline = ["…"]                   # not here must be found empty
//! [[actor]]
//! id = "rusia"
//! kind = "state"
//! name = "Rusia"
//! +++
//! - Beranda > Daerah
//! = Banjir melanda [Kamis (4/11/2021) malam|@DATE 2021-11-04 tod=NI].
//! ```
//!
//! `= ` is what the author wrote for this article, `- ` everything else.
//! Without the signs and the marks it is the page as it was scraped. A mark is
//! `[words|@TYPE value mod=… tod=… bound=…]`, `[words|#value unit qualifier]`
//! (a unit of several words is joined by `_`; `-` is none), `[words|actor-id]`
//! or `[words|?Name kind]`. `[words|~]` are words in a line of the body that are
//! not the author's: the site in a dateline.

use std::fs;
use std::path::Path;

use linimasa_analysis::Metadata;
use linimasa_dossier::model::Span;
use serde::Deserialize;
use toml::Table;

use crate::board::{Board, Item};
use crate::cases;
use crate::gold::{self, ExpectedFigure, ExpectedTime, Mark};

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Head {
    published_given: Option<String>,
    title: String,
    outlet: String,
    byline: Vec<String>,
    published: String,
    url: String,
    via: Vec<String>,
    lang: String,
    actor: Vec<Table>,
}

/// A line of a page, its place and what is marked in it.
struct Line {
    span: Span,
    is_body: bool,
    /// What is not the author's in a line of the body.
    not_body: Vec<Span>,
    marks: Vec<Mark>,
}

/// Scores a page.
pub(crate) fn score(path: &Path, board: &mut Board) -> Result<(), String> {
    let file = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let (head, page) = file
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
        .ok_or("found no head between `+++` lines")?;
    let head: Head = toml::from_str(head).map_err(|error| error.to_string())?;
    let (text, lines) = read(page)?;
    let lexicon = gold::lexicon(&head.actor)?;
    let analysis = cases::read(&text, head.published_given.as_deref(), None, &lexicon)?;
    let found = Item::all(&text, &analysis, &lexicon);
    fields(&head, &analysis.metadata, board);
    for line in &lines {
        body(line, &text, &analysis.body, board);
        let gold = items(&text, &line.marks)?;
        let inside = |item: &&Item| (line.span.start..line.span.end).contains(&item.at);
        let found: Vec<Item> = found.iter().filter(inside).cloned().collect();
        board.compare_all(line.span.of(&text), &gold, &found);
    }
    Ok(())
}

/// The page as it was scraped, and its lines.
fn read(page: &str) -> Result<(String, Vec<Line>), String> {
    let mut text = String::new();
    let mut lines = Vec::new();
    for raw in page.lines() {
        let is_body = raw.starts_with("= ");
        let (line, marks) = match raw.strip_prefix("= ").or(raw.strip_prefix("- ")) {
            Some(line) if is_body => gold::unmark(line)?,
            Some(line) => (line.to_owned(), Vec::new()),
            None if raw.trim().is_empty() => (String::new(), Vec::new()),
            None => return Err(format!("found neither `= ` nor `- ` before `{raw}`")),
        };
        let start = gold::offset(text.len());
        text.push_str(&line);
        let moved = |(span, meaning): Mark| {
            let span = Span {
                start: span.start + start,
                end: span.end + start,
            };
            (span, meaning)
        };
        let (not_body, marks) = marks
            .into_iter()
            .map(moved)
            .partition::<Vec<Mark>, _>(|(_, meaning)| meaning == "~");
        lines.push(Line {
            span: Span {
                start,
                end: gold::offset(text.len()),
            },
            is_body,
            not_body: not_body.into_iter().map(|(span, _)| span).collect(),
            marks,
        });
        text.push('\n');
    }
    Ok((text, lines))
}

/// Counts what of a line's characters is where it should not be.
fn body(line: &Line, text: &str, body: &[Span], board: &mut Board) {
    let is_in = |spans: &[Span], at| {
        spans
            .iter()
            .any(|span| (span.start..span.end).contains(&at))
    };
    let words = line.span.of(text);
    // Of the author's words and of the others: how many, and how many are wrong.
    let mut sums = [(0, 0); 2];
    for (at, _) in words.char_indices().filter(|(_, c)| !c.is_whitespace()) {
        let at = line.span.start + gold::offset(at);
        let is_body = line.is_body && !is_in(&line.not_body, at);
        let sum = &mut sums[usize::from(!is_body)];
        sum.0 += 1;
        sum.1 += usize::from(is_in(body, at) != is_body);
    }
    let score = &mut board.score;
    let mut notes = Vec::new();
    let totals = [(&mut score.body, "lost"), (&mut score.furniture, "kept")];
    for ((sum, what), (all, wrong)) in totals.into_iter().zip(sums) {
        sum.0 += all;
        sum.1 += wrong;
        if wrong > 0 {
            notes.push(format!("{what} {wrong} of {all} characters: {words}"));
        }
    }
    for note in notes {
        board.note(&note);
    }
}

/// Compares what the page says of itself.
fn fields(head: &Head, found: &Metadata, board: &mut Board) {
    let found_published = found.published.map(|date| date.to_string());
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    board.field("title", &head.title, &text(&found.title));
    board.field("outlet", &head.outlet, &text(&found.outlet));
    board.field("byline", &head.byline.join("; "), &found.byline.join("; "));
    let published = match &head.published_given {
        Some(given) if head.published.is_empty() => given,
        _ => &head.published,
    };
    board.field("published", published, &text(&found_published));
    board.field("url", &head.url, &text(&found.url));
    board.field("via", &head.via.join("; "), &found.via.join("; "));
    board.field("lang", &head.lang, &text(&found.lang));
}

fn items(text: &str, marks: &[Mark]) -> Result<Vec<Item>, String> {
    marks.iter().map(|mark| item(text, mark)).collect()
}

fn item(text: &str, (span, meaning): &Mark) -> Result<Item, String> {
    let (at, words) = (span.start, span.of(text));
    let item = match (meaning.strip_prefix('@'), meaning.strip_prefix('#')) {
        (Some(time), _) => Item::time(at, &expected_time(words, time)?, ""),
        (_, Some(figure)) => Item::figure(at, &expected_figure(words, figure)?, ""),
        _ => Item::actor(at, words, meaning, ""),
    };
    Ok(item)
}

/// time = TYPE value { ("mod" | "tod" | "bound") "=" code } ;
fn expected_time(words: &str, mark: &str) -> Result<ExpectedTime, String> {
    let mut parts = mark.split(' ');
    let mut time = ExpectedTime {
        text: words.to_owned(),
        r#type: parts.next().unwrap_or_default().to_owned(),
        value: parts.next().unwrap_or_default().to_owned(),
        r#mod: None,
        tod: None,
        bound: None,
    };
    for part in parts {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let slot = match key {
            "mod" => &mut time.r#mod,
            "tod" => &mut time.tod,
            "bound" => &mut time.bound,
            _ => return Err(format!("found `{part}` in `@{mark}`")),
        };
        *slot = Some(value.to_owned());
    }
    Ok(time)
}

/// figure = value [ unit [ qualifier ] ] ;
fn expected_figure(words: &str, mark: &str) -> Result<ExpectedFigure, String> {
    let mut parts = mark.split(' ');
    let value = parts.next().unwrap_or_default();
    let unit = parts.next().filter(|unit| *unit != "-").unwrap_or_default();
    Ok(ExpectedFigure {
        text: words.to_owned(),
        value: value
            .parse()
            .map_err(|_| format!("found `{value}` in `#{mark}`, expected a number"))?,
        unit: unit.replace('_', " "),
        qualifier: parts.next().map(str::to_owned),
    })
}
