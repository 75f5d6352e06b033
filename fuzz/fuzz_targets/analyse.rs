//! What holds for any text.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use linimasa_analysis::{
    Analysis, Content, Format, InputFile, Lang, Lexicon, Metadata, Options, analyse, compile,
    decode,
};
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::model::{Span, TimeValue};
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
    check(&text, &analysis);
    assert_eq!(analyse(&text, &options).0, analysis);
    // Dear, for it makes its lexicon anew.
    if is(5) && is(6) && is(7) {
        build(bytes, is(0));
    }
});

fn check(text: &str, analysis: &Analysis) {
    let times = || analysis.times.iter().map(|time| time.span);
    let mentions = || analysis.mentions.iter().map(|mention| mention.span);
    let figures = || analysis.figures.iter().map(|figure| figure.span);
    let sentences = || analysis.sentences.iter().copied();
    in_order(text, "body", analysis.body.iter().copied());
    in_order(text, "sentences", sentences());
    in_order(text, "times", times());
    in_order(text, "mentions", mentions());
    in_order(text, "figures", figures());
    in_order(
        text,
        "furniture",
        analysis.furniture.iter().map(|(span, _)| *span),
    );
    inside("sentence", sentences(), &analysis.body);
    inside("time", times(), &analysis.sentences);
    inside("mention", mentions(), &analysis.sentences);
    inside("figure", figures(), &analysis.sentences);
    for time in &analysis.times {
        if let TimeValue::Date(value) = &time.value {
            assert_eq!(
                value.to_string().parse().as_ref(),
                Ok(value),
                "{}",
                time.span.of(text)
            );
        }
    }
    assert!(
        analysis
            .figures
            .iter()
            .all(|figure| figure.value.is_finite())
    );
    assert_eq!(analysis.rules.times.len(), analysis.times.len());
    assert_eq!(analysis.rules.mentions.len(), analysis.mentions.len());
    assert_eq!(analysis.rules.figures.len(), analysis.figures.len());
}

/// Spans lie on characters, are not empty, come in order and do not overlap.
fn in_order(text: &str, what: &str, spans: impl Iterator<Item = Span>) {
    let mut end = 0;
    for span in spans {
        let words = text.get(span.start as usize..span.end as usize);
        assert!(
            words.is_some_and(|words| !words.is_empty()),
            "{what}: {span:?}"
        );
        assert!(span.start >= end, "{what}: {span:?} begins before {end}");
        end = span.end;
    }
}

/// Each span lies in one of those around.
fn inside(what: &str, spans: impl Iterator<Item = Span>, around: &[Span]) {
    for span in spans {
        let next = around.partition_point(|one| one.end < span.end);
        let fits = around.get(next).is_some_and(|one| one.start <= span.start);
        assert!(fits, "{what}: {span:?} lies in none of {around:?}");
    }
}

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
