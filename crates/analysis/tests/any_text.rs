//! What holds for any text, page or Markdown: reading it never fails, and
//! everything found has its place in it.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

#[path = "any_text/invariants.rs"]
mod invariants;

use std::sync::LazyLock;

use linimasa_analysis::{Analysis, Content, Format, InputFile, Lexicon, Options, analyse, compile};
use linimasa_dossier::model::Span;
use proptest::prelude::*;

/// Pieces of pages and of Markdown, so that random texts reach every rule.
const PIECES: &[&str] = &[
    "Air naik di Demak.",
    "Kata Nguyễn Văn An, “air surut”",
    "Harga Beras Naik Lagi di Tiga Kota",
    "Baca juga: Sawah Kering",
    "Baca juga:",
    "Terpopuler",
    "Komentar (2)",
    "Penulis: Rani Wulandari",
    "Oleh",
    "Rani Wulandari,",
    "KOTA.com - Warga pulang.",
    "Jakarta, CNN Indonesia --",
    "Warta.id - 05/11/2021, 07:30 WIB",
    "Rabu (3/11/2021)",
    "Sumber: https://contoh.vn/a-185211105073000498.htm",
    "(rw/sumber Warta.id)",
    "[iklan_2]",
    "1. Selimut",
    "- ",
    "berikut:",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\u{feff}",
    "İ",
    "😀",
    "+++\n",
    "---\n",
    "title = \"A\"\n",
    "byline: [a, b]\n",
    "lang = \"id\"\npublished = \"\"\n",
    "[[mark]]\nquote = \"Air\"\ndate = \"2021\"\n",
    "[[mark]]\nquote = \"naik di\"\nnth = 2\nactor = \"\"\n",
    "  - a\n",
    "[^a]",
    "[^a]: Catatan.\n",
    "# Judul\n",
    "*miring*",
    "[tautan](https://contoh.id)",
    "&amp;",
    "<b>",
    "`kode`",
    "`Air surut. Warga pulang pada Rabu (3/11/2021).`",
    "\\*",
];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|p| p.concat()),
        prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|p| p.join("\n")),
        any::<String>(),
    ]
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::builtin);

fn read(text: &str, format: Format) -> Analysis {
    analyse(text, &Options::new(format, &LEXICON)).0
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn everything_found_has_its_place_and_is_found_again(text in texts(), is_markdown: bool) {
        let format = if is_markdown { Format::Markdown } else { Format::Text };
        let found = read(&text, format);
        invariants::check(&text, &found);
        prop_assert_eq!(read(&text, format), found);
    }
}

proptest! {
    // A folder compiles its actors anew each time, which takes long.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn any_folder_compiles(texts in prop::collection::vec(texts(), 0..4)) {
        let names = ["actors.toml", "dossier.toml", "a.md", "b.txt"];
        let files: Vec<InputFile> = names
            .iter()
            .zip(&texts)
            .map(|(name, text)| InputFile {
                name: (*name).to_owned(),
                content: Content::Bytes(text.as_bytes().to_vec()),
            })
            .collect();
        let compiled = compile(&files);
        for article in &compiled.model.articles {
            for statement in &article.statements {
                prop_assert!(!statement.span.of(&article.text).is_empty());
            }
            let covered: String = article
                .statements
                .iter()
                .map(|statement| statement.span.of(&article.text))
                .collect();
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
            prop_assert_eq!(letters(&covered), letters(&article.text));
        }
        prop_assert_eq!(linimasa_dossier::encode(&compiled.model), linimasa_dossier::encode(&compile(&files).model));
    }
}

/// Sentences whose dates, names and figures must be found in any dress.
const SENTENCES: &[&str] = &[
    "Presiden Armenia tiba di Moskow pada 17 September 2024 bersama 2.000 tentara.",
    "Rusia menarik pasukannya dari Azerbaijan sejak Rabu (17/4/2024) pagi, kata Dmitry Peskov.",
    "Russia withdrew 1,960 soldiers from Armenia in November 2020, said Dmitry Peskov.",
    "Sekitar 3,5 juta orang mengungsi pada akhir Februari lalu, menurut Perserikatan Bangsa-Bangsa.",
];

/// What no reader sees, put between two letters.
const UNSEEN: &[char] = &['\u{ad}', '\u{200b}', '\u{200d}', '\u{2060}', '\u{feff}'];

/// What is found, without the unseen characters in it.
fn plainly(text: &str) -> Vec<(String, String)> {
    let found = read(text, Format::Text);
    let said = |span: Span| span.of(text).replace(UNSEEN, "").replace('\u{a0}', " ");
    let times = found
        .times
        .iter()
        .map(|time| (said(time.span), time.value.to_string()));
    let mentions = found
        .mentions
        .iter()
        .map(|mention| (said(mention.span), String::new()));
    let figures = found
        .figures
        .iter()
        .map(|figure| (said(figure.span), figure.value.to_string()));
    times.chain(mentions).chain(figures).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn what_cannot_be_seen_hides_nothing(
        sentence in prop::sample::select(SENTENCES),
        unseen in prop::sample::select(UNSEEN),
        places in prop::collection::vec(0..100_usize, 1..6),
        hard_spaces: bool,
    ) {
        let chars: Vec<char> = sentence.chars().collect();
        let is_letter = |at: usize| chars.get(at).is_some_and(|c| c.is_alphabetic());
        let mut dressed = String::new();
        for (at, &c) in chars.iter().enumerate() {
            if places.contains(&at) && is_letter(at) && at > 0 && is_letter(at - 1) {
                dressed.push(unseen);
            }
            dressed.push(if hard_spaces && c == ' ' { '\u{a0}' } else { c });
        }
        prop_assert_eq!(plainly(&dressed), plainly(sentence), "{:?}", dressed);
    }
}
