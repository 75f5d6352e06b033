//! The case files in `cases/`: sentences with what must be found in them,
//! which a person who does not program can extend.
//!
//! `cases/known_misses.txt` is a ratchet: a case that fails must be listed
//! there, one that is listed must fail, and must exist.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken case file stops the test"
)]

#[path = "cases/actors.rs"]
mod actors;
#[path = "cases/gold.rs"]
mod gold;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use linimasa_analysis::{Lang, figures, sentence, time};
use linimasa_dossier::edtf::Date;
use linimasa_dossier::model::{Span, TimeExpression};
use serde::de::DeserializeOwned;

use gold::{Case, ExpectedFigure, ExpectedTime, File, offset};

#[test]
fn every_case_is_met_or_a_known_miss() {
    let mut report = Report::default();
    for (folder, lang) in [("indonesian", Lang::Id), ("english", Lang::En)] {
        report.check(folder, "time", |case| times(case, lang));
        report.check(folder, "figures", |case| quantities(case, lang));
        report.check(folder, "sentences", |case| sentences(case, lang));
        actors::check(&mut report, folder, lang);
    }
    report.compare_with_known_misses();
}

/// What the cases came to.
#[derive(Default)]
struct Report {
    run: BTreeSet<String>,
    missed: BTreeSet<String>,
    details: String,
}

impl Report {
    /// Runs all cases of `folder`/`kind`.toml and `folder`/`kind`-*.toml.
    fn check<T>(&mut self, folder: &str, kind: &str, find: impl Fn(&Case<T>) -> Vec<T>)
    where
        T: std::fmt::Debug + PartialEq + DeserializeOwned,
    {
        for path in files(folder, kind) {
            let cases: File<T> =
                gold::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            for case in &cases.case {
                let name = format!("{folder}/{kind}: {}", case.text);
                self.compare(name, &case.expect, &find(case));
            }
        }
    }

    /// Notes what one case came to.
    fn compare<T: std::fmt::Debug + PartialEq>(&mut self, name: String, expected: &T, found: &T) {
        if found != expected {
            let _ = writeln!(
                self.details,
                "{name}\n  expected {expected:?}\n  found    {found:?}"
            );
            self.missed.insert(name.clone());
        }
        assert!(self.run.insert(name.clone()), "twice: {name}");
    }

    fn compare_with_known_misses(&self) {
        let list = fs::read_to_string(cases_dir().join("known_misses.txt")).unwrap();
        let known: BTreeSet<String> = list
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(str::to_owned)
            .collect();
        let mut complaints = String::new();
        let met: BTreeSet<String> = self.run.difference(&self.missed).cloned().collect();
        let kinds: [(&str, BTreeSet<String>); 3] = [
            ("missed", &self.missed - &known),
            ("met, but listed as a known miss", &known & &met),
            ("listed, but there is no such case", &known - &self.run),
        ];
        for (what, names) in kinds {
            for name in names {
                let _ = writeln!(complaints, "{what}: {name}");
            }
        }
        assert!(
            complaints.is_empty(),
            "{complaints}\nof {} cases\n{}",
            self.run.len(),
            self.details
        );
    }
}

fn cases_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// `folder`/`kind`.toml and `folder`/`kind`-*.toml.
fn files(folder: &str, kind: &str) -> Vec<PathBuf> {
    let is_of_kind = |path: &PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy();
        name.split('-').next() == Some(kind)
    };
    let entries = fs::read_dir(cases_dir().join(folder)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(is_of_kind);
    files.sort();
    assert!(!files.is_empty(), "{folder}: there is no {kind}.toml");
    files
}

fn whole(text: &str) -> Span {
    Span {
        start: 0,
        end: offset(text.len()),
    }
}

fn published<T>(case: &Case<T>) -> Option<Date> {
    Some(gold::date(case.published.as_ref()?).unwrap())
}

fn found_times<T>(case: &Case<T>, lang: Lang) -> Vec<TimeExpression> {
    let split = sentence::split(&case.text, whole(&case.text), lang);
    let found = time::find(&case.text, &split, published(case), lang);
    found.into_iter().map(|found| found.time).collect()
}

fn times(case: &Case<ExpectedTime>, lang: Lang) -> Vec<ExpectedTime> {
    found_times(case, lang)
        .iter()
        .map(|time| ExpectedTime::found(&case.text, time))
        .collect()
}

fn quantities(case: &Case<ExpectedFigure>, lang: Lang) -> Vec<ExpectedFigure> {
    let split = sentence::split(&case.text, whole(&case.text), lang);
    let taken: Vec<Span> = found_times(case, lang)
        .iter()
        .map(|time| time.span)
        .collect();
    figures::find(&case.text, &split, &taken, lang)
        .iter()
        .map(|found| ExpectedFigure::found(&case.text, &found.figure))
        .collect()
}

fn sentences(case: &Case<String>, lang: Lang) -> Vec<String> {
    sentence::split(&case.text, whole(&case.text), lang)
        .into_iter()
        .map(|span| span.of(&case.text).to_owned())
        .collect()
}
