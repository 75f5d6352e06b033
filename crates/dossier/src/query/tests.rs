use proptest::prelude::*;

use super::*;
use crate::edtf::Edtf;
use crate::model::{DossierModel, Statement};
use crate::testing::{any_model, sample};
use crate::text::{fold, words};

/// A selection answered by a walk over the model, one statement at a time.
struct Plain<'d> {
    dossier: &'d Dossier,
    selection: &'d Selection,
}

impl Plain<'_> {
    fn statement(&self, number: u32) -> &Statement {
        self.dossier.statement(StatementIx(number)).statement
    }

    fn names(&self, number: u32, actor: ActorIx) -> bool {
        let mut mentions = self.statement(number).mentions.iter();
        mentions.any(|mention| mention.actor == actor.0)
    }

    fn in_range(&self, number: u32) -> bool {
        let selection = self.selection;
        let overlaps = |days: DayRange| {
            selection.from.is_none_or(|from| from <= days.last)
                && selection.to.is_none_or(|to| days.first <= to)
                && selection.range().is_some()
        };
        let article = self.dossier.statement(StatementIx(number)).article;
        !selection.has_range()
            || match selection.axis {
                Axis::Published => self.dossier.published_days(article).is_some_and(overlaps),
                Axis::Mentioned => {
                    let times = &self.statement(number).times;
                    times.iter().any(|time| time.days().is_some_and(overlaps))
                }
            }
    }

    fn has_words(&self, number: u32) -> bool {
        let article = self.dossier.statement(StatementIx(number)).article;
        let mut siblings = self.dossier.statements_of(article);
        let sentence = |number| self.dossier.statement(StatementIx(number)).sentence();
        let title = self.dossier.article(article).title.as_deref();
        self.are_in(sentence(number))
            || self.are_in(title.unwrap_or_default())
                && !siblings.any(|sibling| self.are_in(sentence(sibling)))
    }

    fn are_in(&self, text: &str) -> bool {
        let has: Vec<String> = words(text).map(|(_, word)| fold(word)).collect();
        let wanted: Vec<String> = words(&self.selection.words)
            .map(|(_, word)| fold(word))
            .collect();
        let Some((prefix, whole)) = wanted.split_last() else {
            return true;
        };
        whole.iter().all(|word| has.contains(word))
            && has.iter().any(|word| word.starts_with(prefix))
    }

    fn of_outlet(&self, number: u32) -> bool {
        let article = self.dossier.statement(StatementIx(number)).article;
        let outlet = self.dossier.outlet_of(article);
        let chosen = &self.selection.outlets;
        chosen.is_empty() || outlet.is_some_and(|outlet| chosen.contains(&outlet))
    }

    fn of_actors(&self, number: u32) -> bool {
        let chosen = &self.selection.actors;
        let named = |&actor: &ActorIx| self.names(number, actor);
        match self.selection.matching {
            _ if chosen.is_empty() => true,
            Matching::Any => chosen.iter().any(named),
            Matching::All => chosen.iter().all(named),
        }
    }

    fn rest(&self, number: u32) -> bool {
        let mut excluded = self.selection.excluded.iter();
        self.in_range(number)
            && self.has_words(number)
            && !excluded.any(|&actor| self.names(number, actor))
    }

    fn outcome(&self) -> Outcome {
        let all = 0..self.dossier.statement_count();
        let mut statements = Bitmap::new(all.end);
        let mut articles = Bitmap::new(self.dossier.articles().len() as u32);
        let mut actor_counts = vec![0; self.dossier.actors().len()];
        let mut outlet_counts = vec![0; self.dossier.outlets().len()];
        for number in all.filter(|&number| self.rest(number)) {
            let (of_actors, of_outlet) = (self.of_actors(number), self.of_outlet(number));
            let article = self.dossier.statement(StatementIx(number)).article;
            if of_actors && of_outlet {
                statements.insert(number);
                articles.insert(article.0);
            }
            let counted = of_outlet && (of_actors || self.selection.matching == Matching::Any);
            for (actor, count) in (0..).zip(&mut actor_counts) {
                *count += u32::from(counted && self.names(number, ActorIx(actor)));
            }
            if let Some(outlet) = self.dossier.outlet_of(article).filter(|_| of_actors) {
                outlet_counts[outlet.0 as usize] += 1;
            }
        }
        Outcome {
            statements,
            articles,
            actor_counts,
            outlet_counts,
        }
    }
}

fn any_selection() -> BoxedStrategy<Selection> {
    let actors = || proptest::collection::vec((0u32..5).prop_map(ActorIx), 0..3);
    // 2019-10 to 2023-03.
    let day = || proptest::option::of((18_170i32..19_450).prop_map(Day));
    const SEARCHES: [&str; 9] = [
        "",
        "",
        "",
        "perang",
        "PER",
        "damai aliyev",
        "2.000 per",
        "?",
        "jum'at",
    ];
    (
        actors(),
        any::<bool>(),
        proptest::collection::vec((0u32..5).prop_map(ActorIx), 0..2),
        (day(), day()),
        any::<bool>(),
        proptest::sample::select(&SEARCHES[..]),
        proptest::collection::vec((0u32..3).prop_map(OutletIx), 0..2),
    )
        .prop_map(
            |(actors, all, excluded, (from, to), published, words, outlets)| Selection {
                actors,
                matching: if all { Matching::All } else { Matching::Any },
                excluded,
                from,
                to,
                axis: if published {
                    Axis::Published
                } else {
                    Axis::Mentioned
                },
                words: words.to_owned(),
                outlets,
            },
        )
        .boxed()
}

/// `model` with outlets that articles share, and without such numbers in
/// `selection` as it has no outlet for.
fn fitted(mut model: DossierModel, mut selection: Selection) -> (Dossier, Selection) {
    for article in &mut model.articles {
        article.outlet = article
            .outlet
            .take()
            .map(|name| name.chars().take(1).collect());
    }
    let dossier = Dossier::new(model);
    let outlets = dossier.outlets().len() as u32;
    selection.outlets.retain(|outlet| outlet.0 < outlets);
    (dossier, selection)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn it_leaves_what_a_plain_walk_leaves(model in any_model(), selection in any_selection()) {
        let (dossier, selection) = fitted(model, selection);
        let plain = Plain { dossier: &dossier, selection: &selection };
        prop_assert_eq!(dossier.select(&selection), plain.outcome());
    }

    #[test]
    fn selected_marks_are_those_in_the_range(model in any_model(), selection in any_selection()) {
        let (dossier, selection) = fitted(model, selection);
        let outcome = dossier.select(&selection);
        let marks = dossier.selected_marks(&selection, &outcome);
        let of_statement = |number| dossier.marks().iter().filter(move |mark| mark.statement == StatementIx(number));
        let mut left = outcome.statements.iter().flat_map(of_statement).copied().collect::<Vec<Mark>>();
        if let (true, Axis::Mentioned, Some(range)) =
            (selection.has_range(), selection.axis, selection.range())
        {
            left.retain(|mark| mark.days.overlaps(range));
            // Whoever is selected by date has the mark that selected it.
            let marked = |number| marks.iter().any(|mark| mark.statement == StatementIx(number));
            prop_assert!(outcome.statements.iter().all(marked));
        }
        left.sort_by_key(|mark| (mark.days, mark.statement));
        prop_assert_eq!(marks, left);
    }

    #[test]
    fn a_bin_counts_what_its_range_selects(
        model in any_model(), selection in any_selection(), monthly in any::<bool>(),
    ) {
        let (dossier, selection) = fitted(model, selection);
        let statements = dossier.select(&selection).statements;
        let step = if monthly { Step::Month } else { Step::Year };
        for bin in dossier.histogram(&statements, selection.axis, step).into_iter().take(20) {
            let range = Selection {
                from: Some(bin.days.first),
                to: Some(bin.days.last),
                axis: selection.axis,
                ..Selection::default()
            };
            let in_bin = dossier.select(&range).statements;
            prop_assert_eq!(bin.count, in_bin.and_count(&statements));
        }
    }

    #[test]
    fn companions_are_counted_as_a_second_actor_would_be(model in any_model()) {
        let dossier = Dossier::new(model);
        let all = dossier.select(&Selection::default()).statements;
        let companions = dossier.companions(ActorIx(0), &all);
        prop_assert!(companions.is_sorted_by(|a, b| (b.1, a.0) <= (a.1, b.0)));
        for (other, count) in companions {
            let both = Selection {
                actors: vec![ActorIx(0), other],
                matching: Matching::All,
                ..Selection::default()
            };
            prop_assert!(count > 0 && other != ActorIx(0));
            prop_assert_eq!(dossier.select(&both).statements.count(), count);
        }
    }
}

fn days(edtf: &str) -> DayRange {
    edtf.parse::<Edtf>().unwrap().days()
}

fn range(edtf: &str) -> Selection {
    let days = days(edtf);
    Selection {
        from: Some(days.first),
        to: Some(days.last),
        ..Selection::default()
    }
}

fn selected(selection: &Selection) -> Vec<u32> {
    Dossier::new(sample())
        .select(selection)
        .statements
        .iter()
        .collect()
}

#[test]
fn nothing_chosen_leaves_everything() {
    assert_eq!(selected(&Selection::default()), [0, 1, 2, 3]);
    assert!(Selection::default().is_empty());
}

#[test]
fn a_range_selects_an_imprecise_date_that_overlaps_it() {
    assert_eq!(selected(&range("2019-05-05")), [1]);
    assert_eq!(selected(&range("2020-09-21/2020-09-22")), [0]);
    // "akhir September" is not its first twenty days.
    assert_eq!(selected(&range("2020-09-01/2020-09-20")), [] as [u32; 0]);
}

#[test]
fn a_range_on_the_published_axis_selects_whole_articles() {
    let published = |edtf| Selection {
        axis: Axis::Published,
        ..range(edtf)
    };
    assert_eq!(selected(&published("2020")), [0, 1, 2]);
    assert_eq!(selected(&published("2024-04-30/2025")), [3]);
}

#[test]
fn a_range_with_crossed_ends_selects_nothing() {
    let crossed = Selection {
        from: Some(Day(10)),
        to: Some(Day(9)),
        ..Selection::default()
    };
    assert_eq!(selected(&crossed), [] as [u32; 0]);
}

#[test]
fn counts_say_what_another_actor_would_bring_or_leave() {
    let dossier = Dossier::new(sample());
    let mut selection = Selection {
        actors: vec![ActorIx(0)],
        ..Selection::default()
    };
    assert_eq!(dossier.select(&selection).actor_counts, [1, 2, 1]);
    selection.matching = Matching::All;
    assert_eq!(dossier.select(&selection).actor_counts, [1, 1, 0]);
}

#[test]
fn an_actor_named_twice_in_a_sentence_is_counted_once() {
    let mut model = sample();
    let again = model.articles[1].statements[0].mentions[0];
    model.articles[1].statements[0].mentions.push(again);
    let dossier = Dossier::new(model);
    let all = dossier.select(&Selection::default());
    assert_eq!(all.actor_counts, [1, 2, 1]);
    assert_eq!(dossier.actor_total(ActorIx(1)), 2);
}

#[test]
fn statements_without_a_date_are_listed_apart() {
    let dossier = Dossier::new(sample());
    let all = dossier.select(&Selection::default());
    assert_eq!(dossier.undated(&all), [StatementIx(2)]);
}

#[test]
fn a_histogram_leaves_out_what_is_empty() {
    let dossier = Dossier::new(sample());
    let all = dossier.select(&Selection::default()).statements;
    let bins = dossier.histogram(&all, Axis::Mentioned, Step::Year);
    let bin = |year, count| Bin {
        days: days(year),
        count,
    };
    assert_eq!(bins, [bin("2019", 1), bin("2020", 1), bin("2024", 1)]);
    let published = dossier.histogram(&all, Axis::Published, Step::Month);
    assert_eq!(published, [bin("2020-10", 3), bin("2024-04", 1)]);
}

#[test]
fn selected_statements_of_an_article_are_its_own() {
    let dossier = Dossier::new(sample());
    let all = dossier.select(&Selection::default()).statements;
    let of = |article| {
        dossier
            .selected_in(ArticleIx(article), &all)
            .collect::<Vec<_>>()
    };
    assert_eq!(of(1), [StatementIx(3)]);
    assert_eq!(of(0).len(), 3);
}
