//! `linimasa build` and `linimasa export` as they are run.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::{Value, json};

#[path = "support/command.rs"]
mod command;

use command::{folder, run, told, written};

const ACTORS: &str = "[[actor]]\nid = \"rusia\"\nkind = \"state\"\nname = \"Rusia\"\n\
    wikidata = \"Q159\"\n\n[[actor]]\nid = \"iran\"\nkind = \"state\"\nname = \"Iran\"\n";

const FIRST: &str = "+++\ntitle = \"=1+1\"\noutlet = \"Warta, Uji\"\npublished = \"2024-04-18\"\n\
    lang = \"id\"\n+++\nRusia membeli 2.000 ton beras pada 17 April 2024.\n\n\
    Iran menolak tawaran Rusia pada 2023.\n";

const SECOND: &str = "+++\ntitle = \"Pasar\"\npublished = \"2024-05-02\"\nlang = \"id\"\n+++\n\
    Iran menjual minyak pada Mei 2024.\n";

/// A folder with a dossier of two articles.
fn dossier(name: &str) -> PathBuf {
    let files = [
        ("berita/actors.toml", ACTORS),
        ("berita/a.md", FIRST),
        ("berita/b.md", SECOND),
    ];
    folder(&format!("export-{name}"), &files)
}

fn json_of(output: &Output) -> Value {
    assert!(output.status.success(), "{}", told(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_dossier_file_exports_what_its_folder_does() {
    let dir = dossier("same");
    let output = run(&dir, &["build", "berita", "-o", "berita.lini"]);
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(written(&output), "");
    assert!(
        told(&output).starts_with("berita.lini: 2 articles, 3 statements, 2 actors, "),
        "{}",
        told(&output)
    );
    for format in ["csv", "json", "jsonld", "ics", "annotations"] {
        let of_folder = run(&dir, &["export", "berita", "--format", format]);
        let of_file = run(&dir, &["export", "berita.lini", "--format", format]);
        assert!(of_file.status.success(), "{}", told(&of_file));
        assert_eq!(told(&of_file), "");
        assert_eq!(written(&of_folder), written(&of_file));
        assert!(written(&of_file).contains("17 April 2024"), "{format}");
    }
}

#[test]
fn only_what_the_options_select_is_exported() {
    let dir = dossier("select");
    let total = |options: &[&str]| {
        let arguments = [&["export", "berita", "-f", "json"], options].concat();
        json_of(&run(&dir, &arguments))["total"].clone()
    };
    assert_eq!(total(&[]), 3);
    assert_eq!(total(&["--actors", "rusia,iran"]), 3);
    assert_eq!(total(&["--actors", "rusia,iran", "--match", "all"]), 1);
    assert_eq!(total(&["--not", "rusia"]), 1);
    assert_eq!(total(&["--from", "2024"]), 2);
    assert_eq!(total(&["--to", "2024-04"]), 2);
    assert_eq!(total(&["--from", "2024-05", "--axis", "published"]), 1);
    assert_eq!(total(&["-q", "beras"]), 1);
    assert_eq!(total(&["--outlet", "Warta, Uji"]), 2);
}

#[test]
fn a_statement_comes_with_its_actors_and_dates() {
    let dir = dossier("object");
    let object = json_of(&run(
        &dir,
        &["export", "berita", "--format", "json", "-q", "beras"],
    ));
    let statement = &object["articles"][0]["statements"][0];
    assert_eq!(
        statement["actors"],
        json!([{"start": 0, "end": 5, "text": "Rusia", "actor": "rusia", "name": "Rusia",
            "kind": "state", "wikidata": "Q159"}])
    );
    assert_eq!(
        statement["dates"],
        json!([{"start": 35, "end": 48, "text": "17 April 2024", "type": "DATE",
            "value": "2024-04-17", "mod": null, "tod": null, "bound": null,
            "earliest": "2024-04-17", "latest": "2024-04-17"}])
    );
}

#[test]
fn actors_are_named_in_the_language_of_the_articles_or_the_one_asked_for() {
    let dir = dossier("lang");
    let name = |options: &[&str]| {
        let arguments = [&["export", "berita", "-f", "json", "-q", "beras"], options].concat();
        let object = json_of(&run(&dir, &arguments));
        object["articles"][0]["statements"][0]["actors"][0]["name"].clone()
    };
    assert_eq!(name(&[]), "Rusia");
    assert_eq!(name(&["--lang", "en"]), "Russia");
}

#[test]
fn a_table_goes_to_a_file_and_runs_no_formula() {
    let dir = dossier("table");
    let output = run(
        &dir,
        &["export", "berita", "--format", "csv", "-o", "tabel.csv"],
    );
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(told(&output), "tabel.csv: 3 statements of 2 articles\n");
    let table = fs::read_to_string(dir.join("tabel.csv")).unwrap();
    assert!(table.starts_with("\u{FEFF}article,title,"), "{table}");
    assert!(
        table.contains("\r\n\"a\",\"'=1+1\",\"Warta, Uji\","),
        "{table}"
    );
    assert_eq!(table.matches("\r\n").count(), 4);
}

#[track_caller]
fn refuses(dir: &Path, arguments: &[&str], message: &str) {
    let output = run(dir, arguments);
    assert!(!output.status.success());
    assert_eq!(written(&output), "");
    assert_eq!(told(&output), format!("{message}\n"));
}

#[test]
fn what_is_wrong_says_where_and_what_to_do() {
    let dir = dossier("wrong");
    let export = |options: &[&'static str]| [&["export", "berita", "-f", "csv"], options].concat();
    refuses(
        &dir,
        &export(&["--actors", "rusa"]),
        "--actors: found `rusa`; expected the id of an actor of the dossier; did you mean `rusia`?",
    );
    refuses(
        &dir,
        &export(&["--not", "xyz"]),
        "--not: found `xyz`; expected the id of an actor of the dossier, as in `rusia`, `iran`",
    );
    refuses(
        &dir,
        &export(&["--from", "2024", "--to", "2023-12"]),
        "--to: found 2023-12, which is before 2024; expected a later date",
    );
    refuses(
        &dir,
        &["build", "berita", "-o", "berita.json"],
        "--output: found `berita.json`; expected the name of a dossier file, as in \
         `berita.lini`, of an HTML file, or of a folder",
    );
}

#[test]
fn a_folder_without_articles_is_no_dossier() {
    let dir = dossier("empty");
    fs::create_dir_all(dir.join("kosong")).unwrap();
    let output = run(&dir, &["build", "kosong", "-o", "kosong.lini"]);
    assert!(!output.status.success());
    assert!(
        told(&output).ends_with(
            "\nkosong: found no articles; expected .md, .txt, .html, .json or .jsonl files; \
             put some there, or name another folder\n"
        ),
        "{}",
        told(&output)
    );
}

#[test]
fn a_mistake_in_an_article_stops_a_build() {
    let dir = dossier("mistake");
    fs::write(dir.join("berita/c.md"), "+++\ntitle = 1\n+++\nTeks.\n").unwrap();
    for arguments in [
        &["build", "berita", "-o", "berita.lini"][..],
        &["export", "berita", "-f", "csv"],
    ] {
        let output = run(&dir, arguments);
        assert!(!output.status.success());
        assert_eq!(written(&output), "");
        assert!(
            told(&output).starts_with("berita/c.md:2:"),
            "{}",
            told(&output)
        );
        assert!(
            told(&output).ends_with("berita: nothing is written: mend the mistakes told above\n"),
            "{}",
            told(&output)
        );
    }
    assert!(!dir.join("berita.lini").exists());
}

#[test]
fn a_torn_dossier_file_is_refused() {
    let dir = dossier("torn");
    assert!(
        run(&dir, &["build", "berita", "-o", "berita.lini"])
            .status
            .success()
    );
    let mut bytes = fs::read(dir.join("berita.lini")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(dir.join("berita.lini"), &bytes).unwrap();
    let output = run(&dir, &["export", "berita.lini", "-f", "csv"]);
    assert!(!output.status.success());
    assert!(
        told(&output).starts_with("berita.lini: "),
        "{}",
        told(&output)
    );
    assert!(
        told(&output).ends_with("; build it anew with `linimasa build DIR -o berita.lini`\n"),
        "{}",
        told(&output)
    );
}
