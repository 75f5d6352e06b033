//! `linimasa check` as it is run.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::{Value, json};

#[path = "support/command.rs"]
mod command;

use command::{folder, told, written};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command::run(folder, &[&["check"], arguments].concat())
}

const ACTORS: &str = r#"
[[actor]]
id = "rusia"
kind = "state"
name = "Rusia"
aliases = ["Federasi Rusia"]

[[actor]]
id = "iran"
kind = "state"
name = "Iran"

[[actor]]
id = "sari-dewi"
kind = "person"
name = "Sari Dewi"
"#;

const FIRST: &str = "+++\ntitle = \"Sawah\"\npublished = \"2024-04-18\"\nlang = \"id\"\n+++\n\
    Rusia membeli beras.\n\n\
    Menteri Pertanian Rina Hadi menolak usul Sari Dewi. Rina menyebutnya terlambat.\n\n\
    Serikat Petani Wulan (SPW) setuju, kata Hadi.\n";

const SECOND: &str = "+++\ntitle = \"Pasar\"\npublished = \"2024-05-02\"\nlang = \"id\"\n+++\n\
    Gubernur Budi Hadi menemui Serikat Petani Wulan (SPW). Hadi berjanji membantu SPW.\n";

fn dossier(name: &str) -> PathBuf {
    folder(
        &format!("check-{name}"),
        &[
            ("berita/actors.toml", ACTORS),
            ("berita/a.md", FIRST),
            ("berita/b.md", SECOND),
        ],
    )
}

#[test]
fn new_actors_come_with_what_they_matter() {
    let output = run(&dossier("new"), &["berita"]);
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(told(&output), "");
    assert_eq!(
        written(&output),
        "new: Serikat Petani Wulan (organisation) 5 mentions in 2 articles, first at berita/a.md:10\n\
         new: Rina Hadi (person) 3 mentions in 1 article, first at berita/a.md:8\n\
         new: Budi Hadi (person) 2 mentions in 1 article, first at berita/b.md:6\n\
         ambiguous: Hadi may be Rina Hadi (person), Budi Hadi (person)\n\
         not named: Iran (`iran`)\n\
         not used: the alias Federasi Rusia of `rusia`\n\
         2 articles, 0 mistakes, 0 warnings, 3 new actors\n"
    );
}

#[test]
fn suggestions_can_be_put_behind_the_actors_file() {
    let dir = dossier("suggest");
    let output = run(&dir, &["berita", "--suggest"]);
    assert!(
        written(&output).starts_with(
            "# 5 mentions in 2 articles, first at berita/a.md:10\n[[actor]]\n\
             id = \"serikat-petani-wulan\"\nkind = \"organisation\"\n\
             name = \"Serikat Petani Wulan\"\naliases = [\"SPW\"]\n\n"
        ),
        "{}",
        written(&output)
    );
    fs::write(
        dir.join("lengkap.toml"),
        format!("{ACTORS}\n{}", written(&output)),
    )
    .unwrap();
    let output = run(&dir, &["berita", "--actors", "lengkap.toml", "--json"]);
    assert!(output.status.success(), "{}", told(&output));
    let report: Value = serde_json::from_str(written(&output)).unwrap();
    assert_eq!(report["new"], json!([]));
    assert_eq!(report["articles"], 2);
}

#[test]
fn machines_get_one_object() {
    let output = run(&dossier("json"), &["berita", "--json"]);
    let report: Value = serde_json::from_str(written(&output)).unwrap();
    assert_eq!(report["diagnostics"], json!([]));
    assert_eq!(
        report["new"][0],
        json!({
            "id": "serikat-petani-wulan", "kind": "organisation", "name": "Serikat Petani Wulan",
            "aliases": ["SPW"], "mentions": 5, "articles": 2, "file": "berita/a.md", "line": 10
        })
    );
    assert_eq!(
        report["ambiguous"],
        json!([{"name": "Hadi", "actors": ["rina-hadi", "budi-hadi"]}])
    );
    assert_eq!(report["not_named"], json!(["iran"]));
    assert_eq!(
        report["not_used"],
        json!([{"actor": "rusia", "alias": "Federasi Rusia"}])
    );
}

#[test]
fn a_part_of_a_name_may_be_somebody_who_is_listed() {
    let actors = "[[actor]]\nid = \"petani\"\nkind = \"organisation\"\n\
                  name = \"Serikat Petani Wulan Raya\"\n";
    let files = [("berita/d.md", SECOND), ("lain.toml", actors)];
    let dir = folder("check-alike", &files);
    let output = run(&dir, &["berita/d.md", "--actors", "lain.toml"]);
    let expected = "\nthe same? Serikat Petani Wulan (organisation) and Serikat Petani Wulan Raya \
                    (`petani`)\nnot named: Serikat Petani Wulan Raya (`petani`)\n";
    assert!(written(&output).contains(expected), "{}", written(&output));
}

#[test]
fn a_mistake_is_told_and_fails() {
    let files = [
        (
            "berita/actors.toml",
            "[[actor]]\nid = \"a\"\nkind = \"orang\"\nname = \"A\"\n",
        ),
        (
            "berita/a.md",
            "+++\npublished = \"kemarin\"\n+++\nAir surut.\n",
        ),
    ];
    let dir = folder("check-mistake", &files);
    let output = run(&dir, &["berita"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        told(&output).contains("berita/a.md:2:"),
        "{}",
        told(&output)
    );
    assert!(
        told(&output).contains("berita/actors.toml:3:8: "),
        "{}",
        told(&output)
    );
    let output = run(&dir, &["berita", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(told(&output), "");
    let report: Value = serde_json::from_str(written(&output)).unwrap();
    assert_eq!(report["diagnostics"][1]["severity"], "error");
    assert_eq!(report["diagnostics"][1]["line"], 3);
}

#[test]
fn what_is_not_there_is_named() {
    let output = run(&folder("check-gone", &[]), &["tidak-ada"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        told(&output).starts_with("tidak-ada: "),
        "{}",
        told(&output)
    );
    assert_eq!(written(&output), "");
}

#[test]
fn what_a_folder_corrects_is_not_asked_again() {
    let corrected = FIRST.replace(
        "lang = \"id\"\n",
        "lang = \"id\"\n[[mark]]\nquote = \"Rina Hadi\"\nactor = \"sari-dewi\"\n\
         [[mark]]\nquote = \"usul\"\nnth = 2\nactor = \"iran\"\n\
         [[mark]]\nquote = \"Hadi\"\nactor = \"iraan\"\n",
    );
    let actors = format!("ignore = [\"Serikat Petani Wulan\", \"Sari Dewi\"]\n{ACTORS}");
    let folder = folder(
        "check-corrected",
        &[("berita/actors.toml", &actors), ("berita/a.md", &corrected)],
    );
    let output = run(&folder, &["berita", "--json"]);
    assert!(output.status.success());
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let messages: Vec<&str> = found["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|told| told["message"].as_str().unwrap())
        .collect();
    let starts = [
        "found no `usul` in the article's text for this `nth`: it stands there once",
        "found the actor `iraan`, whom the actors file does not list; expected `iran`",
        "found `Sari Dewi` among the names to ignore, which is a name of `sari-dewi`",
    ];
    assert_eq!(messages.len(), starts.len(), "{messages:?}");
    for (message, start) in messages.iter().zip(starts) {
        assert!(message.starts_with(start), "{message}");
    }
    let new = found["new"].as_array().unwrap();
    assert!(
        new.iter().all(|one| one["name"] != "Serikat Petani Wulan"),
        "{new:?}"
    );
}
