//! What holds for any file, text and edit.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::str::FromStr;

use linimasa_analysis::{Compiled, Content, InputFile, compile};
use linimasa_dossier::edtf::Edtf;
use linimasa_draft::{
    Edit, Files, History, Limits, Mark, Quote, Which, apply, build, commit, from_zip, look,
    take_in, to_zip,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Pieces of pages, of Markdown and of front matter.
const PIECES: &[&str] = &[
    "Air naik di Demak pada 3 November 2021.",
    "Menteri Rina Hadi menemui Rusia, kata “Sari Dewi”",
    "Baca juga: Sawah Kering",
    "Harga Beras Naik Lagi",
    "WARTA.id, Jakarta - Warga pulang.",
    "Warta.id - 05/11/2021, 07:30 WIB",
    "Rabu (3/11/2021)",
    "Penulis: Rani Wulandari",
    "# Judul",
    "1. Satu",
    "2024) dua",
    "- tiga",
    "+ empat",
    "> lima",
    "+++",
    "---",
    "```",
    "~~~ kode",
    "    menjorok",
    "*tebal* _miring_ **x** __y__",
    "[^note] [^note]: Catatan.",
    "[tautan](https://contoh.id) ![foto](a.jpg) [a]: b",
    "<script>alert(1)</script> <b> <!-- x -->",
    "<https://contoh.id>",
    "&amp; &#42; R&D &",
    "\\* \\ \\\\",
    "`kode` ``",
    "| a | b |",
    "===",
    "title = \"A\"",
    "+++\nmark = [1]\n[x]\n+++\n",
    "+++\n[title]\na = 1\n[[mark]]\nquote = \"\"\n+++\n",
    "---\ntitle: A\n  - b\n---\n",
    "\u{202e}terbalik\u{202c}",
    "\u{feff}",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\t",
    "\r",
    "😀",
    "İ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
];

fn texts() -> impl Strategy<Value = String> {
    vec(proptest::sample::select(PIECES), 1..24).prop_map(|pieces| pieces.concat())
}

fn file(name: &str, bytes: &[u8]) -> InputFile {
    let content = match linimasa_reader::Format::of(name) {
        Some(format) => Content::Given(linimasa_reader::read(name, format, bytes)),
        None => Content::Bytes(bytes.to_vec()),
    };
    InputFile {
        name: name.to_owned(),
        content,
    }
}

fn with_actors(mut files: Vec<InputFile>) -> Compiled {
    files.push(file("actors.toml", ACTORS.as_bytes()));
    compile(&files)
}

const ACTORS: &str = "[[actor]]\nid = \"rusia\"\nkind = \"state\"\nname = \"Rusia\"\n";

/// Whatever is written as Markdown says what its source says, but for what
/// turns the direction of writing.
#[track_caller]
fn reads_back(name: &str, bytes: &[u8]) {
    let plain = String::from_utf8_lossy(bytes).replace(['\u{202e}', '\u{202c}'], "");
    let before = with_actors(vec![file(name, plain.as_bytes())]).model;
    let taken = take_in(name, bytes, &Files::new());
    let files = taken.articles.iter();
    let files = files.map(|(name, text)| file(name, text.as_bytes()));
    let after = with_actors(files.collect());
    assert!(
        !after.has_errors(),
        "{:?} {:?}",
        after.diagnostics,
        taken.articles
    );
    let without_ids = |mut model: linimasa_dossier::model::DossierModel| {
        model
            .articles
            .iter_mut()
            .for_each(|article| article.id.clear());
        model
    };
    assert_eq!(
        without_ids(after.model),
        without_ids(before),
        "{:?}",
        taken.articles
    );
}

fn edits() -> impl Strategy<Value = Edit> {
    let file = proptest::sample::select(&["a.md", "b.md", "c.md", "actors.toml"][..]);
    let value = proptest::sample::select(
        &[
            "",
            "Air \"naik\"",
            "\u{202e}x\n+++\n",
            "https://contoh.id/a",
            "]]",
        ][..],
    );
    (0_u8..13, file, value, 1_u32..3).prop_map(|(kind, file, value, nth)| {
        let (file, value) = (file.to_owned(), value.to_owned());
        let date = Edtf::from_str("2021-11~").ok().filter(|_| nth == 1);
        let quote = Quote {
            exact: value.clone(),
            nth,
        };
        match kind {
            0 => Edit::Title { file, value },
            1 => Edit::Outlet { file, value },
            2 => Edit::Byline {
                file,
                value: vec![value],
            },
            3 => Edit::Published { file, value: date },
            4 => Edit::Source { file, value },
            5 => Edit::Via {
                file,
                value: Vec::new(),
            },
            6 => Edit::Reviewed {
                file,
                reviewed: nth == 1,
            },
            7 => Edit::Add { file, text: value },
            8 => Edit::Remove { file },
            9 => Edit::Mark {
                file,
                quote,
                mark: Mark::Date(date),
            },
            10 => Edit::Mark {
                file,
                quote,
                mark: Mark::Actor(None),
            },
            11 => Edit::Mark {
                file,
                quote,
                mark: Mark::Found(Which::Date),
            },
            _ => Edit::Ignore { name: value },
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_text_reads_back_from_its_markdown(text in texts()) {
        reads_back("a.txt", text.as_bytes());
    }

    #[test]
    fn a_page_reads_back_from_its_markdown(text in texts()) {
        let page = format!("<title>Air</title><article><h1>Air naik</h1><p>{text}<p>{text}");
        reads_back("a.html", page.as_bytes());
    }

    #[test]
    fn records_read_back_from_their_markdown(text in texts(), title in texts()) {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let (text, title) = (quoted(&text), quoted(&title));
        let lines = format!("{{\"id\": \"a\", \"title\": {title}, \"text\": {text}}}\n");
        reads_back("a.jsonl", lines.as_bytes());
    }

    #[test]
    fn any_bytes_are_taken_in_without_a_panic(
        bytes in vec(any::<u8>(), 0..400),
        name in proptest::sample::select(
            &["a.md", "a.txt", "a.html", "a.json", "a.jsonl", "", "../a.TXT", "actors.toml", "x.zip"][..],
        ),
    ) {
        let taken = take_in(name, &bytes, &Files::new());
        let files = Files::from_iter(taken.articles);
        let _ = build(&files, &mut |_, _| {});
        let _ = from_zip(&bytes, &Limits::default());
    }

    #[test]
    fn any_markdown_is_looked_at_and_edited_without_a_panic(
        text in texts(),
        edits in vec(edits(), 1..6),
    ) {
        let mut files = Files::from_iter([("a.md", text.as_str()), ("b.md", "Air naik.")]);
        let _ = look(&files, "a.md");
        for edit in edits {
            if let Ok(changes) = apply(&files, &[edit]) {
                commit(&mut files, &changes);
            }
        }
        let _ = build(&files, &mut |_, _| {});
    }

    #[test]
    fn what_is_done_and_taken_back_is_as_if_it_was_not(edits in vec(edits(), 1..8)) {
        let mut files = Files::from_iter([("a.md", "+++\ntitle = \"A\"\n+++\nAir naik."), ("b.md", "x")]);
        let before = files.clone();
        let mut history = History::new();
        for edit in edits {
            if let Ok(changes) = apply(&files, &[edit]) {
                commit(&mut files, &changes);
                history.push((), changes);
            }
        }
        let after = files.clone();
        while history.undo(&mut files).is_some() {}
        prop_assert_eq!(&files, &before);
        while history.redo(&mut files).is_some() {}
        prop_assert_eq!(&files, &after);
    }

    #[test]
    fn a_draft_comes_out_of_its_zip_as_it_went_in(
        names in proptest::collection::btree_set("[a-z]{1,3}(/[a-z ]{1,3}x)?", 1..6),
        text in texts(),
    ) {
        let named = names.iter().map(|name| (format!("{name}.md"), text.replace('\u{feff}', "")));
        let mut files = Files::from_iter(named);
        files.put("actors.toml", Some(ACTORS.into()));
        let zip = to_zip(&files, 0).unwrap();
        let opened = from_zip(&zip, &Limits::default()).unwrap();
        prop_assert_eq!(&opened.files, &files);
        prop_assert_eq!(opened.told, []);
        prop_assert_eq!(&to_zip(&opened.files, 0).unwrap(), &zip);
        let built = |files: &Files| build(files, &mut |_, _| {}).dossier;
        prop_assert_eq!(built(&opened.files), built(&files));
    }
}
