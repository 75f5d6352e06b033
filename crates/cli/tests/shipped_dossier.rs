//! The articles that ship, compiled and compared with what a careful reader
//! marks in them (see `shipped_dossier/README.md`).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its files has failed"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use linimasa_dossier::Dossier;
use linimasa_dossier::calendar::Day;
use linimasa_dossier::model::{Article, DossierModel, Figure, Mention, Statement, TimeExpression};
use linimasa_dossier::query::Selection;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn gold() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shipped_dossier")
}

fn shipped() -> DossierModel {
    let files = linimasa_folder::read(&root().join("articles")).unwrap();
    linimasa_analysis::compile(&files).model
}

fn article<'m>(model: &'m DossierModel, id: &str) -> &'m Article {
    model
        .articles
        .iter()
        .find(|article| article.id == id)
        .unwrap_or_else(|| panic!("no article `{id}`"))
}

/// One line of a marked text: the sentence without its marks, and the marks
/// by the byte of the sentence they begin at.
#[derive(Default)]
struct Marked {
    sentence: String,
    /// Such as `<Moskow = rusia>`.
    sure: BTreeMap<usize, String>,
    /// The same, where readers disagree.
    open: BTreeMap<usize, String>,
}

/// line = { text | mark } ;
/// mark = ("<" | "[" | "{") ["?"] text " = " meaning (">" | "]" | "}") ;
fn marked(line: &str) -> Marked {
    let mut result = Marked::default();
    let mut rest = line;
    while let Some(at) = rest.find(['<', '[', '{']) {
        result.sentence.push_str(&rest[..at]);
        let length = rest[at..].find(['>', ']', '}']).expect(line);
        let mark = &rest[at..=at + length];
        let inside = &mark[1..length];
        let (words, _) = inside.split_once(" = ").expect(line);
        let marks = match inside.starts_with('?') {
            true => &mut result.open,
            false => &mut result.sure,
        };
        marks.insert(result.sentence.len(), mark.replacen('?', "", 1));
        result.sentence.push_str(words.trim_start_matches('?'));
        rest = &rest[at + length + 1..];
    }
    result.sentence.push_str(rest);
    result
}

/// What the analysis marked in a statement, written as in a marked text.
fn found(model: &DossierModel, text: &str, statement: &Statement) -> BTreeMap<usize, String> {
    let start = statement.span.start;
    let times = statement.times.iter();
    let mentions = statement.mentions.iter();
    let figures = statement.figures.iter();
    times
        .map(|time| (time.span, time_mark(text, time)))
        .chain(mentions.map(|mention| (mention.span, actor_mark(model, text, mention))))
        .chain(figures.map(|figure| (figure.span, figure_mark(text, figure))))
        .map(|(span, mark)| ((span.start - start) as usize, mark))
        .collect()
}

fn time_mark(text: &str, time: &TimeExpression) -> String {
    let details = [
        time.modifier.map(|modifier| modifier.as_str()),
        time.time_of_day.map(|part| part.as_str()),
        time.bound.map(|bound| bound.as_str()),
    ];
    let mut mark = format!("[{} = {}", time.span.of(text), time.value);
    for detail in details.into_iter().flatten() {
        mark.push(' ');
        mark.push_str(detail);
    }
    mark + "]"
}

fn actor_mark(model: &DossierModel, text: &str, mention: &Mention) -> String {
    let id = &model.actors[mention.actor as usize].id;
    format!("<{} = {id}>", mention.span.of(text))
}

/// Of a figure's words only the first is compared: how much of what is
/// counted belongs to its unit is a matter of taste.
fn figure_mark(text: &str, figure: &Figure) -> String {
    let words = figure.span.of(text);
    let first = words.split(' ').next().unwrap_or(words);
    let limit = figure.qualifier.map(|limit| limit.as_str());
    let limit = limit.map(|limit| format!(" {limit}")).unwrap_or_default();
    format!("{{{first} = {}{limit}}}", figure.value)
}

/// What is wrong in one article, one line a mistake.
fn mistakes(model: &DossierModel, id: &str) -> Vec<String> {
    let article = article(model, id);
    let gold = fs::read_to_string(gold().join(id).with_extension("txt")).unwrap();
    let lines: Vec<&str> = gold.lines().collect();
    assert_eq!(article.statements.len(), lines.len(), "statements of {id}");
    let mut result = Vec::new();
    for (number, (line, statement)) in lines.iter().zip(&article.statements).enumerate() {
        let expected = marked(line);
        let sentence = statement.span.of(&article.text);
        assert_eq!(
            sentence,
            expected.sentence,
            "statement {} of {id}",
            number + 1
        );
        let found = found(model, &article.text, statement);
        let place = format!("{id}:{}", number + 1);
        for (at, mark) in &expected.sure {
            if found.get(at) != Some(mark) {
                result.push(format!("{place}: missing {mark}"));
            }
        }
        for (at, mark) in &found {
            if expected.sure.get(at) != Some(mark) && expected.open.get(at) != Some(mark) {
                result.push(format!("{place}: extra {mark}"));
            }
        }
    }
    result
}

#[test]
fn every_mark_is_where_a_careful_reader_puts_it() {
    let model = shipped();
    let known = fs::read_to_string(gold().join("misses.txt")).unwrap();
    let known: BTreeSet<String> = known.lines().map(str::to_owned).collect();
    let ids = model.articles.iter().map(|article| &article.id);
    let wrong: BTreeSet<String> = ids.flat_map(|id| mistakes(&model, id)).collect();
    let new: Vec<&String> = wrong.difference(&known).collect();
    let mended: Vec<&String> = known.difference(&wrong).collect();
    assert!(new.is_empty(), "not known to be wrong:\n{new:#?}");
    assert!(mended.is_empty(), "no longer wrong, take out:\n{mended:#?}");
}

#[test]
fn the_articles_and_their_actors_compile_without_a_complaint() {
    let files = linimasa_folder::read(&root().join("articles")).unwrap();
    let complaints = linimasa_analysis::compile(&files).diagnostics;
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn publication_dates_say_whether_they_were_inferred() {
    let model = shipped();
    let dates: Vec<(&str, String, Option<&str>)> = model
        .articles
        .iter()
        .map(|article| {
            let published = article.published.map(|date| date.to_string());
            let from = article.published_from.map(|from| from.as_str());
            (article.id.as_str(), published.unwrap_or_default(), from)
        })
        .collect();
    let expected = [
        ("2020-11-25-kalbajar", "2020-11-25", Some("dateline")),
        ("2024-04-17-penarikan-dimulai", "2024-04-17", Some("text")),
        ("2024-04-18-pasukan-rusia-pulang", "2024-04-18", None),
        ("2024-05-09-pertemuan-moskow", "2024-05-09", Some("text")),
        ("2024-06-12-penarikan-tuntas", "2024-06-12", Some("url")),
    ]
    .map(|(id, date, from)| (id, date.to_owned(), from));
    assert_eq!(dates, expected);
}

#[test]
fn the_timeline_holds_the_turning_points() {
    let model = shipped();
    let marks: BTreeSet<String> = model
        .articles
        .iter()
        .flat_map(|article| {
            let times = article
                .statements
                .iter()
                .flat_map(|statement| &statement.times);
            times.map(|time| time_mark(&article.text, time))
        })
        .filter_map(|mark| Some(mark.split_once(" = ")?.1.trim_end_matches(']').to_owned()))
        .collect();
    let turning_points = [
        "199X",
        "2020-09 END",
        "2020-11-10",
        "2020-11-15",
        "2020-11-20",
        "2020-11-25",
        "2020-12-01",
        "2023-09",
        "2024-04-17",
        "2024-05-08 NI",
        "2024-06-12",
        "2024-08-01 start",
        "2025-11 end",
    ];
    for point in turning_points {
        assert!(marks.contains(point), "{point} is not among {marks:?}");
    }
}

#[test]
fn pashinyan_in_2024_is_three_statements() {
    let dossier = Dossier::new(shipped());
    let selection = Selection {
        actors: vec![dossier.actor_by_id("nikol-pashinyan").unwrap()],
        from: Day::from_civil(2024, 1, 1),
        to: Day::from_civil(2024, 12, 31),
        ..Selection::default()
    };
    let outcome = dossier.select(&selection);
    let marks = dossier.selected_marks(&selection, &outcome);
    let sentences: Vec<&str> = marks
        .iter()
        .map(|mark| dossier.statement(mark.statement).sentence())
        .collect();
    assert_eq!(outcome.statements.count(), 3);
    assert_eq!(sentences.len(), 3, "{sentences:#?}");
    assert!(sentences[0].contains("penyerahan desa pada Mei itu"));
    assert!(sentences[1].starts_with("Di Moskow, Rabu malam"));
    assert!(sentences[2].starts_with("Pada Kamis, Pashinyan"));
}

#[test]
fn what_a_source_gets_wrong_is_remarked_on_at_its_sentence() {
    let model = shipped();
    let notes = |id: &str, words: &str| -> Vec<String> {
        let article = article(&model, id);
        let mut statements = article.statements.iter();
        let statement = statements.find(|one| one.span.of(&article.text).contains(words));
        statement.unwrap_or_else(|| panic!("{words}")).notes.clone()
    };
    let kompas = "2024-04-18-pasukan-rusia-pulang";
    assert!(notes(kompas, "sejak 2000")[0].contains("November 2020"));
    assert!(notes(kompas, "1/8/2023")[0].contains("berarti 2024"));
    assert_eq!(notes(kompas, "1/8/2023").len(), 2);
    assert_eq!(notes(kompas, "Nagorno hingga Karabakh").len(), 2);
    let all = model
        .articles
        .iter()
        .flat_map(|article| &article.statements);
    assert_eq!(
        all.map(|statement| statement.notes.len()).sum::<usize>(),
        17
    );
}
