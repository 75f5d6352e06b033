//! `linimasa build` as it is run: pages and sites of a folder, and the way back.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::fs;
use std::path::{Path, PathBuf};

use linimasa_site::single::{self, Data, Packed, Parts};

#[path = "support/command.rs"]
mod command;

use command::{folder, run, told, written};

const ACTORS: &str = "[[actor]]\nid = \"rusia\"\nkind = \"state\"\nname = \"Rusia\"\n";
const TITLE: &str = "title.id = \"Beras & gandum\"\n";
const MARKED: &str = "+++\ntitle = \"Pasar\"\npublished = \"2024-05-02\"\nlang = \"id\"\n\
    [[mark]]\nquote = \"Mei\"\ndate = \"2023-05\"\n+++\nRusia menjual minyak pada Mei.\n";
const PASTED: &str = "Harga Beras Naik\n\nJAKARTA, 3 Mei 2024 - Rusia membeli 2.000 ton beras pada \
    17 April 2024. Pedagang di pasar induk menolak tawaran itu.\n";

/// A folder with articles and a file that has the widget.
fn dossier(name: &str) -> PathBuf {
    let model = linimasa_dossier::model::DossierModel::default();
    let data = Data {
        dossier: linimasa_dossier::encode(&model),
        ..Data::default()
    };
    let parts = Parts {
        script: "start()".into(),
        style: "body{}".into(),
        icon: "<svg/>".into(),
        widget: Packed::of(b"wasm"),
        studio: None,
    };
    let template = single::make(&parts, &data).unwrap();
    let files = [
        ("berita/actors.toml", ACTORS),
        ("berita/dossier.toml", TITLE),
        ("berita/a.md", MARKED),
        ("berita/b.txt", PASTED),
        ("linimasa.html", &template),
    ];
    folder(&format!("build-{name}"), &files)
}

fn build(dir: &Path, arguments: &[&str]) -> String {
    let output = run(dir, &[&["build"], arguments].concat());
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(written(&output), "");
    told(&output).to_owned()
}

fn refused(dir: &Path, arguments: &[&str]) -> String {
    let output = run(dir, &[&["build"], arguments].concat());
    assert!(!output.status.success(), "{}", told(&output));
    told(&output).to_owned()
}

fn read(dir: &Path, name: &str) -> Data {
    single::read(&fs::read_to_string(dir.join(name)).unwrap()).unwrap()
}

#[test]
fn a_folder_becomes_one_file_and_the_file_becomes_the_folder() {
    let dir = dossier("round");
    let said = build(
        &dir,
        &["berita", "-o", "satu.html", "--widget", "linimasa.html"],
    );
    assert!(said.contains("satu.html: 2 articles, "), "{said}");
    let data = read(&dir, "satu.html");
    let names: Vec<&str> = data.folder.keys().map(String::as_str).collect();
    assert_eq!(names, ["a.md", "actors.toml", "b.md", "dossier.toml"]);
    assert_eq!(data.folder["a.md"], MARKED);

    // From the file's folder on a disk, and from the file itself.
    fs::create_dir(dir.join("lagi")).unwrap();
    for (name, text) in &data.folder {
        fs::write(dir.join("lagi").join(name), text).unwrap();
    }
    build(
        &dir,
        &["lagi", "-o", "dua.html", "--widget", "linimasa.html"],
    );
    build(&dir, &["satu.html", "-o", "tiga", "--single-file"]);
    let first = fs::read(dir.join("satu.html")).unwrap();
    assert_eq!(first, fs::read(dir.join("dua.html")).unwrap());
    assert_eq!(first, fs::read(dir.join("tiga")).unwrap());
    build(&dir, &["lagi", "-o", "dua.lini"]);
    build(&dir, &["satu.html", "-o", "satu.lini"]);
    for name in ["dua.lini", "satu.lini"] {
        assert_eq!(data.dossier, fs::read(dir.join(name)).unwrap(), "{name}");
    }
}

#[test]
fn one_file_says_what_its_dossier_says_and_not_where_it_was_built() {
    let dir = dossier("clean");
    build(
        &dir,
        &["berita", "-o", "satu.html", "--widget", "linimasa.html"],
    );
    let html = fs::read_to_string(dir.join("satu.html")).unwrap();
    assert!(html.contains("<title>Beras &amp; gandum · Linimasa</title>"));
    assert!(html.contains("<h2>Pasar</h2>"), "{html}");
    let data = read(&dir, "satu.html");
    let machine = dir.display().to_string();
    let texts = data.folder.values().map(String::as_str);
    for text in texts.chain([html.as_str(), &String::from_utf8_lossy(&data.dossier)]) {
        assert!(!text.contains(&machine));
    }
}

#[test]
fn records_become_one_file_with_an_article_each() {
    let dir = dossier("records");
    let records = "{\"id\": \"7\", \"title\": \"Satu\", \"text\": \"Rusia datang pada 3 Mei 2024.\", \"lang\": \"id\"}\n\
                   {\"id\": \"8\", \"title\": \"Dua\", \"text\": \"Rusia pergi pada 4 Mei 2024.\", \"lang\": \"id\"}\n";
    fs::write(dir.join("arsip.jsonl"), records).unwrap();
    let options = [
        "--widget",
        "linimasa.html",
        "--actors",
        "berita/actors.toml",
    ];
    build(
        &dir,
        &[&["arsip.jsonl", "-o", "arsip.html"], &options[..]].concat(),
    );
    let data = read(&dir, "arsip.html");
    let names: Vec<&str> = data.folder.keys().map(String::as_str).collect();
    assert_eq!(names, ["7.md", "8.md", "actors.toml"]);
}

#[test]
fn a_site_shows_the_dossier_and_is_written_over_by_itself_alone() {
    let dir = dossier("site");
    let page = "<html lang=\"id\"><title></title><lini-masa></lini-masa>";
    fs::create_dir(dir.join("dist")).unwrap();
    for (name, text) in [("index.html", page), ("lini-masa.js", "1")] {
        fs::write(dir.join("dist").join(name), text).unwrap();
    }
    fs::copy(dir.join("linimasa.html"), dir.join("dist/linimasa.html")).unwrap();
    for _ in 0..2 {
        build(&dir, &["berita", "-o", "situs/"]);
        let page = fs::read_to_string(dir.join("situs/index.html")).unwrap();
        assert!(page.contains("<lini-masa src=\"dossier-"), "{page}");
        assert!(page.contains("Beras &amp; gandum"), "{page}");
        assert_eq!(read(&dir.join("situs"), "linimasa.html").folder.len(), 4);
        assert_eq!(fs::read_dir(dir.join("situs")).unwrap().count(), 4);
        // Another dossier takes the place of the first.
        fs::remove_file(dir.join("berita/b.txt")).unwrap_or_default();
        fs::write(dir.join("berita/b.md"), "Rusia pergi pada 4 Mei 2024.\n").unwrap();
    }
    for own in ["berita", "dist"] {
        let said = refused(&dir, &["berita", "-o", own]);
        assert!(said.contains(own), "{said}");
    }
    assert!(!dir.join("berita/index.html").exists());
}

#[test]
fn whoever_has_no_widget_is_told_how_to_get_one() {
    let dir = dossier("none");
    for arguments in [&["berita", "-o", "a.html"][..], &["berita", "-o", "situs"]] {
        let said = refused(&dir, arguments);
        assert!(said.contains("found no widget at "), "{said}");
        assert!(said.contains("download `linimasa.html`"), "{said}");
    }
    let said = refused(&dir, &["berita", "-o", "a.html", "--widget", "berita/a.md"]);
    assert!(said.contains("found no `linimasa-"), "{said}");
    let said = refused(
        &dir,
        &["berita", "-o", "situs", "--widget", "linimasa.html"],
    );
    assert!(said.contains("found no site there"), "{said}");
    assert!(!dir.join("a.html").exists());
}

#[test]
fn a_torn_file_is_refused_and_a_saved_page_is_an_article() {
    let dir = dossier("torn");
    build(
        &dir,
        &["berita", "-o", "satu.html", "--widget", "linimasa.html"],
    );
    let html = fs::read_to_string(dir.join("satu.html")).unwrap();
    let torn = html.replace("id=\"linimasa-folder\">", "id=\"linimasa-folder\">AAAA");
    fs::write(dir.join("satu.html"), torn).unwrap();
    let said = refused(&dir, &["satu.html", "-o", "satu.lini"]);
    assert!(said.contains("found `linimasa-folder` torn"), "{said}");

    let page = "<html lang=\"id\"><article><h1>Pasar Ramai</h1><p>Rusia datang pada 3 Mei 2024 \
                untuk membeli beras di pasar induk kota itu.</p></article></html>";
    fs::write(dir.join("pasar.html"), page).unwrap();
    build(&dir, &["pasar.html", "-o", "pasar.lini"]);
}
