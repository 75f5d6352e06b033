//! Whatever a file holds, reading it does not panic, and what comes out can be
//! analysed.

use std::sync::LazyLock;

use linimasa_analysis::{Format as TextFormat, Lexicon, Options, Place, analyse};
use linimasa_reader::{Format, Record, read};
use proptest::prelude::*;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::builtin);

const FORMATS: [Format; 3] = [Format::Html, Format::Json, Format::JsonLines];

fn check(bytes: &[u8]) {
    for format in FORMATS {
        for text in read("a", format, bytes).texts {
            if let Place::Lines(lines) = &text.place {
                assert_eq!(lines.len(), text.text.lines().count(), "{:?}", text.text);
            }
            let options = Options {
                known: &text.known,
                ..Options::new(TextFormat::Text, &LEXICON)
            };
            let _ = analyse(&text.text, &options);
        }
    }
    let _ = Record::read(&String::from_utf8_lossy(bytes));
}

/// Pieces of pages, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div class=article>",
        "</div>",
        "<table><tr><td>",
        "<li>",
        "<ol>",
        "</ol>",
        "<br>",
        "<a href='javascript:x'>",
        "<a href=x>",
        "</a>",
        "<template>",
        "</template>",
        "<svg>",
        "<math>",
        "<select><option>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<script>",
        "</script>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":",
        "\"x\"}",
        "<title>",
        "<plaintext>",
        "<frameset>",
        "<body hidden>",
        "<html lang=id>",
        "<meta charset=utf-16>",
        "<meta property=og:title content='A | B'>",
        "<h1>",
        "</h1>",
        "<time datetime=2021-11-05>",
        "<pre>",
        "\n\n",
        "&amp;",
        "&#0;",
        "&#xD800;",
        "\0",
        "Air surut di dua desa pada Rabu (17/4/2024), kata Sari Dewi. ",
        "satu ",
        "é“”",
        "<link rel=canonical href=https://a.id/b>",
        "<q>",
        "</q>",
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        "\"articleBody\"",
        "<form><input>",
        "<nested",
        "=",
        "<b><i>",
        "</b>",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&bytes);
    }

    #[test]
    fn any_text_is_read(text in ".{0,200}") {
        check(text.as_bytes());
    }

    #[test]
    fn any_page_is_read(page in pieces()) {
        check(page.as_bytes());
    }

    #[test]
    fn a_page_is_read_the_same_twice(page in pieces()) {
        let once = read("a", Format::Html, page.as_bytes());
        prop_assert_eq!(once, read("a", Format::Html, page.as_bytes()));
    }

    #[test]
    fn what_is_hidden_reaches_no_text(page in pieces()) {
        let page = format!(
            "<p>Satu.</p><script>var rahasia</script><p style='display: none'>rahasia</p>\
             <!-- rahasia -->{page}"
        );
        for text in read("a", Format::Html, page.as_bytes()).texts {
            prop_assert!(!text.text.contains("rahasia"), "{}", text.text);
        }
    }
}

#[test]
fn elements_nested_without_end_are_read_in_time() {
    for tag in [
        "<div>",
        "<table><tr><td>",
        "<ul><li>",
        "<b>",
        "<p><span>",
        "<a href=x><p>",
    ] {
        check(format!("<html><body>{}Air surut.", tag.repeat(1_000)).as_bytes());
    }
    check("[".repeat(100_000).as_bytes());
    check("{\"@graph\":".repeat(100_000).as_bytes());
}
