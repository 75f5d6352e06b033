//! `cases/*/actors.toml`: sentences with every mention marked in place.

use std::fs;

use linimasa_analysis::actors::{Found, Lexicon, find};
use linimasa_analysis::{Lang, sentence};
use linimasa_dossier::model::Span;
use toml::{Table, Value};

use super::{Report, cases_dir};

/// Runs the cases of `folder`.
pub(super) fn check(report: &mut Report, folder: &str, lang: Lang) {
    let path = cases_dir().join(folder).join("actors.toml");
    let file: Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let shared = lexicon(list(&file, "actor"));
    for case in list(&file, "case") {
        let case = case.as_table().unwrap();
        let marked = case["text"].as_str().unwrap();
        let text = unmarked(marked);
        let own = list(case, "actor");
        let found = if own.is_empty() {
            mark(&text, &shared, lang)
        } else {
            mark(&text, &lexicon(own), lang)
        };
        let name = format!("{folder}/actors: {}", text.replace('\n', " "));
        report.compare(name, &written_out(marked), &found);
    }
}

fn list(table: &Table, key: &str) -> Vec<Value> {
    let items = table.get(key).and_then(Value::as_array);
    items.cloned().unwrap_or_default()
}

fn lexicon(actors: Vec<Value>) -> Lexicon {
    let mut file = Table::new();
    file.insert("actor".to_owned(), Value::Array(actors));
    Lexicon::from_toml(&file.to_string()).unwrap()
}

/// The text without its marks.
fn unmarked(marked: &str) -> String {
    let mut text = String::new();
    for (at, part) in marked.split(['[', ']']).enumerate() {
        let name = part.split('|').next().filter(|_| at % 2 == 1);
        text.push_str(name.unwrap_or(part));
    }
    text
}

/// The marks with the names of newcomers written out: `[A|? person]` is
/// `[A|?A person]`.
fn written_out(marked: &str) -> String {
    let mut text = String::new();
    for (at, part) in marked.split(['[', ']']).enumerate() {
        if at % 2 == 0 {
            text.push_str(part);
            continue;
        }
        let (name, who) = part.split_once('|').unwrap();
        let who = match who.strip_prefix("? ") {
            Some(kind) => format!("?{name} {kind}"),
            None => who.to_owned(),
        };
        text.push_str(&format!("[{name}|{who}]"));
    }
    text
}

/// The text with a mark on everybody found.
fn mark(text: &str, lexicon: &Lexicon, lang: Lang) -> String {
    let mut marked = String::new();
    let mut at = 0;
    for mention in find(text, &paragraphs(text, lang), lexicon, lang) {
        let (start, end) = (mention.span.start as usize, mention.span.end as usize);
        let who = match mention.actor {
            Found::Known(index) => lexicon.actors()[index].id.clone(),
            Found::New { name, kind } => format!("?{name} {}", kind.as_str()),
        };
        marked.push_str(&text[at..start]);
        marked.push_str(&format!("[{}|{who}]", &text[start..end]));
        at = end;
    }
    marked.push_str(&text[at..]);
    marked
}

/// The sentences of a text whose lines are paragraphs.
fn paragraphs(text: &str, lang: Lang) -> Vec<Span> {
    let mut sentences = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let paragraph = Span {
            start: u32::try_from(at).unwrap(),
            end: u32::try_from(at + line.trim_end().len()).unwrap(),
        };
        sentences.extend(sentence::split(text, paragraph, lang));
        at += line.len();
    }
    sentences
}
