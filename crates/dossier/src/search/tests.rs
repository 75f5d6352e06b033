use crate::query::Selection;
use crate::testing::sample;
use crate::{Dossier, StatementIx};

fn found(words: &str) -> Vec<u32> {
    let selection = Selection {
        words: words.into(),
        ..Selection::default()
    };
    Dossier::new(sample())
        .select(&selection)
        .statements
        .iter()
        .collect()
}

fn marked(words: &str, statement: u32) -> Vec<String> {
    let dossier = Dossier::new(sample());
    let text = dossier.statement(StatementIx(statement)).text;
    let spans = dossier.word_spans(words, StatementIx(statement));
    spans.iter().map(|span| span.of(text).to_owned()).collect()
}

#[test]
fn all_words_must_be_there_and_the_last_may_be_begun() {
    assert_eq!(found("azerbaijan"), [0, 3]);
    assert_eq!(found("praga arm"), [0]);
    assert_eq!(found("arm praga"), [] as [u32; 0]);
    assert_eq!(found("pasukannya azer"), [3]);
}

#[test]
fn a_title_speaks_for_an_article_whose_sentences_have_not_all_the_words() {
    // "Perundingan di Praga", with three sentences.
    assert_eq!(found("perundingan"), [0, 1, 2]);
    assert_eq!(found("praga"), [0]);
    assert_eq!(found("perundingan azerbaijan"), [] as [u32; 0]);
}

#[test]
fn case_and_diacritics_do_not_matter() {
    assert_eq!(found("PRÁGA"), [0]);
}

#[test]
fn a_word_that_sorts_behind_all_others_finds_nothing() {
    assert_eq!(found("zzz"), [] as [u32; 0]);
    assert_eq!(found("zzz azerbaijan"), [] as [u32; 0]);
}

#[test]
fn without_a_letter_or_digit_nothing_is_searched() {
    assert_eq!(found(" – "), [0, 1, 2, 3]);
}

#[test]
fn words_are_marked_where_they_stand_in_the_text() {
    assert_eq!(marked("2.000 tent", 1), ["2.000", "tentara"]);
    assert_eq!(marked("di pra", 0), ["di", "Praga"]);
    assert_eq!(marked("", 0), [] as [&str; 0]);
}
