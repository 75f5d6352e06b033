//! `cases/*/actors.toml`, and `actors-*.toml` beside it: sentences with
//! every mention marked in place.

use std::path::Path;

use linimasa_analysis::actors::{Lexicon, find};
use linimasa_analysis::{Lang, sentence};
use linimasa_dossier::model::Span;

use super::gold::{Mark, MarkedFile, lexicon, offset, read, unmark, who};
use super::{Report, files};

/// Runs the cases of `folder`.
pub(super) fn check(report: &mut Report, folder: &str, lang: Lang) {
    for path in files(folder, "actors") {
        check_file(report, folder, &path, lang);
    }
}

fn check_file(report: &mut Report, folder: &str, path: &Path, lang: Lang) {
    let file: MarkedFile = read(path).unwrap();
    let shared = lexicon(&file.actor).unwrap();
    for case in &file.case {
        let (text, expected) = unmark(&case.text).unwrap();
        let found = if case.actor.is_empty() {
            marks(&text, &shared, lang)
        } else {
            marks(&text, &lexicon(&case.actor).unwrap(), lang)
        };
        let name = format!("{folder}/actors: {}", text.replace('\n', " "));
        report.compare(name, &marked(&text, &expected), &marked(&text, &found));
    }
}

/// A mark on everybody found.
fn marks(text: &str, lexicon: &Lexicon, lang: Lang) -> Vec<Mark> {
    find(text, &paragraphs(text, lang), lexicon, lang)
        .iter()
        .map(|mention| (mention.span, who(mention, lexicon)))
        .collect()
}

/// The text with its marks in place.
fn marked(text: &str, marks: &[Mark]) -> String {
    let mut marked = String::new();
    let mut at = 0;
    for (span, who) in marks {
        marked.push_str(&text[at..span.start as usize]);
        marked.push_str(&format!("[{}|{who}]", span.of(text)));
        at = span.end as usize;
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
            start: offset(at),
            end: offset(at + line.trim_end().len()),
        };
        sentences.extend(sentence::split(text, paragraph, lang));
        at += line.len();
    }
    sentences
}
