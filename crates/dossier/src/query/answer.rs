//! The answer to a selection for those who draw it themselves.

use crate::calendar::DayRange;
use crate::edtf::Date;
use crate::json::Json;
use crate::order;
use crate::{ActorIx, ArticleIx, Dossier};

use super::{Bin, Outcome, Selection, Step};

/// Months; a histogram of more has years: ten years of months are as many bars
/// as a small chart can show.
const MONTHS_MAX: usize = 120;

impl Dossier {
    /// What `selection` leaves, as JSON: how many statements, in which articles,
    /// who is named in how many (those named at all, most first), and how many
    /// speak of, or were published in, each month, or each year where the
    /// months are many. Actors are named in `lang`, or where that is empty in the language
    /// of the first article. `unknown` is what was asked for beside the selection
    /// and is not in this dossier.
    pub fn answer(&self, selection: &Selection, lang: &str, unknown: &[&str]) -> String {
        let outcome = self.select(selection);
        let mut json = Json::default();
        json.open('{');
        json.count("total", outcome.statements.count());
        self.answer_articles(&mut json, &outcome);
        self.answer_actors(&mut json, &outcome, self.lang_or_own(lang));
        json.begin("histogram", '[');
        let (step, bins) = self.bins(selection, &outcome);
        for bin in bins {
            let named = named(bin.days, step);
            json.open('{');
            json.field("start", &named);
            json.field("end", &named);
            json.count("count", bin.count);
            json.close('}');
        }
        json.close(']');
        json.begin("unknown", '[');
        for id in unknown {
            json.text(id);
        }
        json.close(']');
        json.close('}');
        json.finish()
    }

    fn answer_articles(&self, json: &mut Json, outcome: &Outcome) {
        json.begin("articles", '[');
        for number in outcome.articles.iter().map(ArticleIx) {
            let article = self.article(number);
            let published = article.published.map(|date| date.to_string());
            let statements = self.statements_of(number);
            json.open('{');
            json.field("id", &article.id);
            json.optional("title", article.title.as_deref());
            json.optional("published", published.as_deref());
            json.count("statements", outcome.statements.count_range(statements));
            json.close('}');
        }
        json.close(']');
    }

    fn answer_actors(&self, json: &mut Json, outcome: &Outcome, lang: &str) {
        let mut named: Vec<(ActorIx, u32)> = (0..)
            .map(ActorIx)
            .zip(outcome.actor_counts.iter().copied())
            .filter(|&(_, count)| count > 0)
            .collect();
        order::sort_by_number(&mut named, |&(_, count)| u64::from(u32::MAX - count));
        json.begin("actors", '[');
        for (number, count) in named {
            let actor = self.actor(number);
            json.open('{');
            json.field("id", &actor.id);
            json.field("name", self.actor_name(number, lang));
            json.field("kind", actor.kind.as_str());
            json.count("count", count);
            json.close('}');
        }
        json.close(']');
    }

    /// The bins of the chosen axis; where a range is chosen, those in it.
    fn bins(&self, selection: &Selection, outcome: &Outcome) -> (Step, Vec<Bin>) {
        let range = selection.range();
        let of = |step| {
            let mut bins = self.histogram(&outcome.statements, selection.axis, step);
            bins.retain(|bin| range.is_some_and(|range| bin.days.overlaps(range)));
            bins
        };
        let months = of(Step::Month);
        match months.len() {
            0..=MONTHS_MAX => (Step::Month, months),
            _ => (Step::Year, of(Step::Year)),
        }
    }
}

/// A month or a year in EDTF.
fn named(days: DayRange, step: Step) -> String {
    let (year, month, _) = days.first.civil();
    let date = match step {
        Step::Month => Date::month(year, month),
        Step::Year => Date::year(year),
    };
    date.map(|date| date.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::edtf::Edtf;
    use crate::query::Axis;
    use crate::testing::{any_model, sample};

    fn answer(dossier: &Dossier, selection: &Selection) -> Value {
        serde_json::from_str(&dossier.answer(selection, "id", &["nobody"])).unwrap()
    }

    fn since(edtf: &str, axis: Axis) -> Selection {
        let from: Edtf = edtf.parse().unwrap();
        Selection {
            from: Some(from.days().first),
            axis,
            ..Selection::default()
        }
    }

    #[test]
    fn an_answer_counts_articles_actors_and_months() {
        let dossier = Dossier::new(sample());
        let answer = answer(&dossier, &since("2020", Axis::Mentioned));
        let expected = json!({
            "total": 2,
            "articles": [
                {"id": "perundingan", "title": "Perundingan di Praga",
                    "published": "2020-10-02", "statements": 1},
                {"id": "penarikan", "title": null, "published": "2024-04", "statements": 1},
            ],
            "actors": [
                {"id": "azerbaijan", "name": "Azerbaijan", "kind": "state", "count": 2},
                {"id": "armenia", "name": "Armenia", "kind": "state", "count": 1},
            ],
            "histogram": [
                {"start": "2020-09", "end": "2020-09", "count": 1},
                {"start": "2024-04", "end": "2024-04", "count": 1},
            ],
            "unknown": ["nobody"],
        });
        assert_eq!(answer, expected);
    }

    #[test]
    fn the_histogram_is_of_the_chosen_axis() {
        let dossier = Dossier::new(sample());
        let answer = answer(&dossier, &since("2020-10", Axis::Published));
        let expected = json!([
            {"start": "2020-10", "end": "2020-10", "count": 3},
            {"start": "2024-04", "end": "2024-04", "count": 1},
        ]);
        assert_eq!(answer["histogram"], expected);
    }

    #[test]
    fn a_long_time_is_counted_by_years() {
        let mut model = sample();
        let time = &mut model.articles[1].statements[0].times[0];
        time.value = crate::model::TimeValue::Date("199X".parse().unwrap());
        let dossier = Dossier::new(model);
        let histogram = &answer(&dossier, &Selection::default())["histogram"];
        let first = json!({"start": "1990", "end": "1990", "count": 1});
        assert_eq!(histogram[0], first);
        assert_eq!(histogram.as_array().map(Vec::len), Some(12));
        let within = Selection {
            to: "1999".parse().ok().map(|date: Edtf| date.days().last),
            ..since("1999", Axis::Mentioned)
        };
        let months = &answer(&dossier, &within)["histogram"];
        assert_eq!(months.as_array().map(Vec::len), Some(12));
        assert_eq!(months[0]["start"], "1999-01");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_answer_adds_up(model in any_model()) {
            let dossier = Dossier::new(model);
            let answer = answer(&dossier, &Selection::default());
            prop_assert_eq!(&answer["total"], dossier.statement_count());
            let articles = answer["articles"].as_array().unwrap().iter();
            let statements: u64 = articles.filter_map(|article| article["statements"].as_u64()).sum();
            prop_assert_eq!(statements, u64::from(dossier.statement_count()));
            for bin in answer["histogram"].as_array().unwrap() {
                let days = |key: &str| bin[key].as_str().unwrap().parse::<Edtf>().map(Edtf::days);
                prop_assert!(days("start").is_ok() && days("end").is_ok(), "{}", bin);
            }
        }
    }
}
