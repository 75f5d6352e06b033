//! What holds for any text.
#![no_main]

#[path = "../../crates/analysis/tests/any_text/invariants.rs"]
mod invariants;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use linimasa_analysis::{
    Content, Format, InputFile, Lang, Lexicon, Metadata, Options, analyse, compile, decode,
};
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::{Dossier, encode};

static GENERAL: LazyLock<Lexicon> = LazyLock::new(Lexicon::builtin);

static LISTED: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::from_toml(include_str!("../../articles/actors.toml")).unwrap());

static DATE: LazyLock<Option<Date>> = LazyLock::new(|| match "2024-02-29".parse() {
    Ok(Edtf::Date(date)) => Some(date),
    _ => None,
});

// The first byte chooses how the others are read.
fuzz_target!(|input: &[u8]| {
    let Some((&choice, bytes)) = input.split_first() else {
        return;
    };
    let is = |bit: u8| choice & (1 << bit) != 0;
    let (text, _) = decode(bytes);
    let known = Metadata::default();
    let options = Options {
        format: if is(0) {
            Format::Markdown
        } else {
            Format::Text
        },
        known: &known,
        published_if_unsaid: if is(1) { *DATE } else { None },
        lang: [None, None, Some(Lang::Id), Some(Lang::En)][usize::from(choice >> 2 & 3)],
        actors: if is(4) { &LISTED } else { &GENERAL },
    };
    let (analysis, _) = analyse(&text, &options);
    invariants::check(&text, &analysis);
    assert_eq!(analyse(&text, &options).0, analysis);
    // Dear, for it makes its lexicon anew.
    if is(5) && is(6) && is(7) {
        build(bytes, is(0));
    }
});

/// A folder with one article, to a dossier and back.
fn build(bytes: &[u8], is_markdown: bool) {
    let name = if is_markdown { "a.md" } else { "a.txt" };
    let compiled = compile(&[InputFile {
        name: name.to_owned(),
        content: Content::Bytes(bytes.to_vec()),
    }]);
    let dossier = Dossier::decode(&encode(&compiled.model)).unwrap();
    assert_eq!(dossier.model(), &compiled.model);
}
