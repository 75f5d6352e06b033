//! What holds for the actors found in any text.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::sync::LazyLock;

use linimasa_analysis::actors::{ActorMention, Lexicon, find};
use linimasa_analysis::{Lang, sentence};
use linimasa_dossier::model::Span;
use proptest::prelude::*;

fn find_all(text: &str, lexicon: &Lexicon, lang: Lang) -> Vec<ActorMention> {
    let mut sentences = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        let paragraph = Span {
            start: u32::try_from(at).unwrap(),
            end: u32::try_from(end).unwrap(),
        };
        sentences.extend(sentence::split(text, paragraph, lang));
        at += line.len();
    }
    find(text, &sentences, lexicon, lang)
}

/// Words that rules ask for, names, and what stands between them.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(vec![
            "Rusia", "Moskow", "Putin", "Vladimir", "P.", "CSTO", "(CSTO)", "Presiden", "di",
            "dari", "menarik", "dan", "Bandara", "Partai", "Houthi", "milisi", "kata", "Rina",
            "Pashinyan", "Rusianya", "Yereven", "etnis", "antara", "dengan", "bernama", "Budi",
        ]),
        2 => proptest::sample::select(vec![",", ".", "\n", "\"", "’s", "-", "–", "(41)", "…", "é"]),
    ];
    let words = proptest::collection::vec((piece, any::<bool>()), 0..40);
    words.prop_map(|words| {
        let glue = |(word, space): (&str, bool)| format!("{word}{}", if space { " " } else { "" });
        words.into_iter().map(glue).collect()
    })
}

static SMALL: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::from_toml(
        r#"
        [[actor]]
        id = "rusia"
        kind = "state"
        name = "Rusia"
        [[actor]]
        id = "putin"
        kind = "person"
        name = "Vladimir Putin"
        [[actor]]
        id = "pashinyan"
        kind = "person"
        name = "Nikol Pashinyan"
        "#,
    )
    .unwrap()
});

/// Checks that all mentions in a text are whole words, in order, and do not
/// overlap.
fn assert_in_order(text: &str) {
    for lang in Lang::ALL {
        let mut end = 0;
        for mention in find_all(text, &SMALL, lang) {
            let span = mention.span;
            assert!(span.start >= end && span.end > span.start, "{mention:?}");
            let name = text.get(span.start as usize..span.end as usize);
            assert!(name.is_some_and(|name| name == name.trim()), "{mention:?}");
            let before = text[..span.start as usize].chars().next_back();
            assert!(!before.is_some_and(char::is_alphanumeric), "{mention:?}");
            end = span.end;
        }
    }
}

#[test]
fn an_initial_is_a_part_of_one_name_alone() {
    assert_in_order("P.Pashinyan,Partai P.");
}

proptest! {
    #[test]
    fn mentions_lie_in_order_on_whole_words(text in prop_oneof![any_text(), "\\PC{0,60}"]) {
        assert_in_order(&text);
    }

    #[test]
    fn a_text_is_read_the_same_twice(text in any_text()) {
        let once = find_all(&text, &SMALL, Lang::Id);
        prop_assert_eq!(once, find_all(&text, &SMALL, Lang::Id));
    }
}
