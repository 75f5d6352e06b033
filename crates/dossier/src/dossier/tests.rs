use proptest::prelude::*;

use super::*;
use crate::edtf::Edtf;
use crate::testing::{any_model, localised as texts, sample};

fn days(edtf: &str) -> DayRange {
    edtf.parse::<Edtf>().unwrap().days()
}

#[test]
fn a_text_is_given_in_the_language_asked_for_or_in_the_first() {
    let dossier = Dossier::new(sample());
    assert_eq!(dossier.title("id"), "Sebuah contoh");
    assert_eq!(dossier.title("id-ID"), "Sebuah contoh");
    assert_eq!(dossier.title("fr"), "A sample");
    assert_eq!(dossier.description("en"), "Dua berita karangan.");
    assert_eq!(Dossier::new(DossierModel::default()).title("id"), "");
    assert_eq!(dossier.languages().collect::<Vec<_>>(), ["en", "id"]);
}

#[test]
fn an_actor_without_a_name_goes_by_its_id() {
    let mut model = sample();
    model.actors[0].name.clear();
    model.actors[1].name = texts(&[("en", "Azerbaijan (en)")]);
    let dossier = Dossier::new(model);
    assert_eq!(dossier.actor_name(ActorIx(0), "id"), "armenia");
    assert_eq!(dossier.actor_name(ActorIx(1), "id"), "Azerbaijan (en)");
}

#[test]
fn things_are_found_by_their_ids() {
    let dossier = Dossier::new(sample());
    assert_eq!(dossier.article_by_id("penarikan"), Some(ArticleIx(1)));
    assert_eq!(dossier.actor_by_id("menteri"), Some(ActorIx(2)));
    assert_eq!(dossier.actor_by_id("mentari"), None);
    assert_eq!(dossier.article_by_id("zzz"), None);
}

#[test]
fn a_statement_knows_its_article_and_its_sentence() {
    let dossier = Dossier::new(sample());
    let statement = dossier.statement(StatementIx(2));
    assert_eq!(statement.article, ArticleIx(0));
    assert_eq!(statement.sentence(), "Menteri itu menolak.");
    assert_eq!(dossier.statements_of(ArticleIx(1)), 3..4);
    assert_eq!(dossier.statement_count(), 4);
}

#[test]
fn outlets_are_listed_once_and_sorted() {
    let mut model = sample();
    model.articles.push(model.articles[0].clone());
    let dossier = Dossier::new(model);
    assert_eq!(dossier.outlets(), ["Harian Contoh", "Warta Uji"]);
    assert_eq!(dossier.outlet_of(ArticleIx(2)), Some(OutletIx(0)));
}

#[test]
fn marks_are_by_day_and_equal_days_of_a_statement_are_one() {
    let mut model = sample();
    let again = model.articles[1].statements[0].times[0].clone();
    model.articles[1].statements[0].times.push(again);
    let dossier = Dossier::new(model);
    let marks: Vec<(u32, DayRange)> = dossier
        .marks()
        .iter()
        .map(|mark| (mark.statement.0, mark.days))
        .collect();
    let expected = [
        (1, days("2019")),
        (0, days("2020-09-21/2020-09-30")),
        (3, days("2024-04-17")),
    ];
    assert_eq!(marks, expected);
}

#[test]
fn the_extent_leaves_out_open_ends() {
    let mut model = sample();
    assert_eq!(
        Dossier::new(model.clone()).extent(),
        Some(days("2019/2024-04"))
    );
    model.articles[1].published = "2024-05/..".parse().ok();
    assert_eq!(Dossier::new(model).extent(), Some(days("2019/2024-05-01")));
    assert_eq!(Dossier::new(DossierModel::default()).extent(), None);
}

#[test]
fn a_model_that_does_not_fit_together_is_still_indexed() {
    let mut model = sample();
    model.articles[0].statements[0].mentions[0].actor = 77;
    model.articles[0].statements[1].span.end = 7777;
    let dossier = Dossier::new(model);
    assert_eq!(dossier.actor_total(ActorIx(0)), 0);
    assert_eq!(dossier.statement(StatementIx(1)).sentence(), "");
}

#[test]
fn a_statement_keeps_its_id_when_others_come_before_it() {
    let dossier = Dossier::new(sample());
    let id = dossier.statement_id(StatementIx(3));
    let mut model = sample();
    model.articles.remove(0);
    let smaller = Dossier::new(model);
    assert_eq!(smaller.statement_id(StatementIx(0)), id);
    assert_eq!(id.len(), 7);
    assert!(
        id.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    );
}

#[test]
fn an_id_is_no_other_spelling_and_no_other_number() {
    let dossier = Dossier::new(sample());
    let id = dossier.statement_id(StatementIx(0));
    assert_eq!(dossier.statement_by_id(&id), Some(StatementIx(0)));
    assert_eq!(dossier.statement_by_id(&id[1..]), None);
    assert_eq!(dossier.statement_by_id("zzzzzzz"), None);
    assert_eq!(dossier.statement_by_id("é1"), None);
}

#[test]
fn the_same_sentence_twice_has_two_ids_and_the_first_keeps_its_own() {
    let mut model = sample();
    let id = Dossier::new(model.clone()).statement_id(StatementIx(3));
    for _ in 0..3 {
        model.articles.push(model.articles[1].clone());
    }
    let dossier = Dossier::new(model);
    assert_eq!(dossier.statement_id(StatementIx(3)), id);
    for statement in (0..dossier.statement_count()).map(StatementIx) {
        let id = dossier.statement_id(statement);
        assert_eq!(dossier.statement_by_id(&id), Some(statement));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_statement_is_found_by_its_id(model in any_model()) {
        let dossier = Dossier::new(model);
        for statement in (0..dossier.statement_count()).map(StatementIx) {
            let id = dossier.statement_id(statement);
            prop_assert_eq!(dossier.statement_by_id(&id), Some(statement));
        }
    }
}
