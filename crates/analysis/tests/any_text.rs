//! What holds for any text, page or Markdown: reading it never fails, and
//! everything found has its place in it.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

#[path = "any_text/invariants.rs"]
mod invariants;

use std::sync::LazyLock;

use linimasa_analysis::{Analysis, Content, Format, InputFile, Lexicon, Options, analyse, compile};
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
