//! The cases of `cases/*/actors.toml`, and what holds for any text.

#![allow(clippy::unwrap_used)] // a case that cannot be read has to stop the test

use std::sync::LazyLock;

use linimasa_analysis::actors::{ActorMention, Found, Lexicon, find};
use linimasa_analysis::{Lang, sentence};
use linimasa_dossier::model::{ActorKind, Span};
use proptest::prelude::*;
use toml::{Table, Value};

#[test]
fn indonesian_cases_are_read_as_marked() {
    check(include_str!("../cases/indonesian/actors.toml"), Lang::Id);
}

#[test]
fn english_cases_are_read_as_marked() {
    check(include_str!("../cases/english/actors.toml"), Lang::En);
}

/// Runs a file's cases. A case with `miss = true` is one that we know to get
/// wrong: the day it comes out right, the mark has to go.
#[track_caller]
fn check(file: &str, lang: Lang) {
    let file: Table = file.parse().unwrap();
    let shared = list(&file, "actor");
    let lexicon = lexicon(shared.clone());
    let mut failures = Vec::new();
    for case in list(&file, "case") {
        let case = case.as_table().unwrap();
        let marked = case["text"].as_str().unwrap();
        let own = list(case, "actor");
        let found = if own.is_empty() {
            mark(&unmarked(marked), &lexicon, lang)
        } else {
            mark(&unmarked(marked), &self::lexicon(own), lang)
        };
        let is_miss = case.get("miss").and_then(Value::as_bool) == Some(true);
        if is_miss == (found == short(marked)) {
            let what = if is_miss { "right now" } else { "wrong" };
            failures.push(format!("{what}\n  expected {marked}\n  found    {found}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
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
fn short(marked: &str) -> String {
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
    for mention in find_all(text, lexicon, lang) {
        let (start, end) = (mention.span.start as usize, mention.span.end as usize);
        let who = match mention.actor {
            Found::Known(index) => lexicon.actors()[index].id.clone(),
            Found::New { name, kind } => format!("?{name} {}", code(kind)),
        };
        marked.push_str(&text[at..start]);
        marked.push_str(&format!("[{}|{who}]", &text[start..end]));
        at = end;
    }
    marked.push_str(&text[at..]);
    marked
}

fn code(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "person",
        ActorKind::State => "state",
        ActorKind::Subnational => "subnational",
        ActorKind::Organisation => "organisation",
        ActorKind::ArmedGroup => "armed_group",
    }
}

fn find_all(text: &str, lexicon: &Lexicon, lang: Lang) -> Vec<ActorMention> {
    let mut sentences = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        let paragraph = Span {
            start: u32::try_from(at).unwrap(),
            end: u32::try_from(end).unwrap(),
        };
        sentences.extend(sentence::split(text, paragraph, lang));
        at += line.len();
    }
    find(text, &sentences, lexicon, lang)
}

/// Words that rules ask for, names, and what stands between them.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(vec![
            "Rusia", "Moskow", "Putin", "Vladimir", "P.", "CSTO", "(CSTO)", "Presiden", "di",
            "dari", "menarik", "dan", "Bandara", "Partai", "Houthi", "milisi", "kata", "Rina",
            "Pashinyan", "Rusianya", "Yereven", "etnis", "antara", "dengan", "bernama", "Budi",
        ]),
        2 => proptest::sample::select(vec![",", ".", "\n", "\"", "’s", "-", "–", "(41)", "…", "é"]),
    ];
    let words = proptest::collection::vec((piece, any::<bool>()), 0..40);
    words.prop_map(|words| {
        let glue = |(word, space): (&str, bool)| format!("{word}{}", if space { " " } else { "" });
        words.into_iter().map(glue).collect()
    })
}

static SMALL: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::from_toml(
        r#"
        [[actor]]
        id = "rusia"
        kind = "state"
        name = "Rusia"
        [[actor]]
        id = "putin"
        kind = "person"
        name = "Vladimir Putin"
        [[actor]]
        id = "pashinyan"
        kind = "person"
        name = "Nikol Pashinyan"
        "#,
    )
    .unwrap()
});

proptest! {
    #[test]
    fn mentions_lie_in_order_on_whole_words(text in prop_oneof![any_text(), "\\PC{0,60}"]) {
        for lang in Lang::ALL {
            let mut end = 0;
            for mention in find_all(&text, &SMALL, lang) {
                let span = mention.span;
                prop_assert!(span.start >= end && span.end > span.start);
                let name = text.get(span.start as usize..span.end as usize);
                prop_assert!(name.is_some_and(|name| name == name.trim()));
                let before = text[..span.start as usize].chars().next_back();
                prop_assert!(!before.is_some_and(char::is_alphanumeric));
                end = span.end;
            }
        }
    }

    #[test]
    fn a_text_is_read_the_same_twice(text in any_text()) {
        let once = find_all(&text, &SMALL, Lang::Id);
        prop_assert_eq!(once, find_all(&text, &SMALL, Lang::Id));
    }
}
