use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::edtf::Edtf;
use crate::query::{Axis, Matching};
use crate::testing::{any_model, sample};

mod parsers;

use parsers::{csv_rows, ics_events};

fn written(format: Format) -> String {
    let dossier = Dossier::new(sample());
    dossier.export(&Selection::default(), format, "id")
}

fn json(dossier: &Dossier, format: Format) -> Value {
    let written = dossier.export(&Selection::default(), format, "id");
    serde_json::from_str(&written).unwrap()
}

/// `UPDATE_EXPORTS=1` writes the files anew: look at what changed.
#[track_caller]
fn check(file: &str, format: Format) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/export");
    let path = Path::new(folder).join(file);
    let mut written = written(format);
    if file.contains("json") {
        // In lines that a person can compare.
        written = written.replace("},{", "},\n{") + "\n";
    }
    if std::env::var_os("UPDATE_EXPORTS").is_some() {
        std::fs::write(&path, &written).unwrap();
    }
    assert_eq!(written, std::fs::read_to_string(&path).unwrap());
}

#[test]
fn a_table_is_as_it_was() {
    check("sample.csv", Format::Csv);
}

#[test]
fn an_object_is_as_it_was() {
    check("sample.json", Format::Json);
}

#[test]
fn a_graph_is_as_it_was() {
    check("sample.jsonld.json", Format::JsonLd);
}

#[test]
fn a_calendar_is_as_it_was() {
    check("sample.ics", Format::Ics);
}

#[test]
fn annotations_are_as_they_were() {
    check("sample.annotations.json", Format::Annotations);
}

#[test]
fn a_format_has_one_name() {
    for &format in Format::ALL {
        assert_eq!(format.as_str().parse(), Ok(format));
    }
    assert_eq!("CSV".parse::<Format>(), Err(UnknownCode));
}

#[test]
fn only_what_is_selected_is_written() {
    let dossier = Dossier::new(sample());
    let selection = Selection {
        actors: vec![ActorIx(0), ActorIx(1)],
        matching: Matching::All,
        ..Selection::default()
    };
    let table = dossier.export(&selection, Format::Csv, "id");
    let rows = csv_rows(&table);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1][13], "armenia; azerbaijan");
    let nothing = Selection {
        words: "tidakada".into(),
        ..Selection::default()
    };
    for &format in Format::ALL {
        let written = dossier.export(&nothing, format, "id");
        assert!(!written.contains("perundingan"), "{written}");
    }
}

#[test]
fn a_calendar_has_the_dates_in_the_range_and_no_others() {
    let mut model = sample();
    let times = &mut model.articles[0].statements[0].times;
    times[0].modifier = None;
    times[0].value = crate::model::TimeValue::Date("1994/2020".parse().unwrap());
    let dossier = Dossier::new(model);
    let selection = Selection {
        from: "2021".parse().ok().map(|date: Edtf| date.days().first),
        axis: Axis::Mentioned,
        ..Selection::default()
    };
    let events = ics_events(&dossier.export(&selection, Format::Ics, "id"));
    let starts: Vec<&str> = events
        .iter()
        .map(|event| event["DTSTART;VALUE=DATE"].as_str())
        .collect();
    assert_eq!(starts, ["20240417"]);
}

#[test]
fn an_open_interval_is_an_event_at_the_end_that_is_known() {
    let mut model = sample();
    let time = &mut model.articles[1].statements[0].times[0];
    time.value = crate::model::TimeValue::Date("2020-03/..".parse().unwrap());
    let dossier = Dossier::new(model);
    let events = ics_events(&dossier.export(&Selection::default(), Format::Ics, "id"));
    let event = events
        .iter()
        .find(|event| event["DESCRIPTION"].contains(".."))
        .unwrap();
    assert_eq!(event["DTSTART;VALUE=DATE"], "20200301");
    assert_eq!(event["DTEND;VALUE=DATE"], "20200401");
    assert!(event["DESCRIPTION"].starts_with("≈ 2020-03/..: “17 April 2024”\n"));
}

#[test]
fn a_date_before_the_year_1_is_in_no_calendar() {
    let mut model = sample();
    for article in &mut model.articles {
        for time in article.statements.iter_mut().flat_map(|it| &mut it.times) {
            time.value = crate::model::TimeValue::Date("-0043-03-15".parse().unwrap());
        }
    }
    let dossier = Dossier::new(model);
    let written = dossier.export(&Selection::default(), Format::Ics, "id");
    assert_eq!(ics_events(&written), []);
}

#[test]
fn an_article_is_about_whom_the_selection_names_or_else_most_statements() {
    let dossier = Dossier::new(sample());
    let about = |selection: &Selection| {
        let written = dossier.export(selection, Format::JsonLd, "id");
        let graph: Value = serde_json::from_str(&written).unwrap();
        graph["@graph"][0]["about"].clone()
    };
    let chosen = Selection {
        actors: vec![ActorIx(0)],
        ..Selection::default()
    };
    let armenia = serde_json::json!([{ "@id": "http://www.wikidata.org/entity/Q399" }]);
    assert_eq!(about(&chosen), armenia);
    assert_eq!(about(&Selection::default()).as_array().unwrap().len(), 3);
}

#[test]
fn nothing_but_web_addresses_and_items_of_wikidata_becomes_a_link() {
    let mut model = sample();
    for article in &mut model.articles {
        article.url = Some("javascript:alert(1)".into());
    }
    model.actors[0].wikidata = Some("Q1> <x".into());
    let dossier = Dossier::new(model);
    for &format in Format::ALL {
        let written = dossier.export(&Selection::default(), format, "id");
        assert!(!written.contains("javascript"), "{written}");
        assert!(!written.contains("Q1"), "{written}");
    }
}

#[test]
fn a_formula_is_no_formula_any_more() {
    for formula in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1"] {
        let mut model = sample();
        model.articles[0].title = Some(formula.into());
        let written = Dossier::new(model).export(&Selection::default(), Format::Csv, "id");
        assert_eq!(csv_rows(&written)[1][1], ["'", formula].concat());
    }
}

/// The part of `text` from the code point `start` to `end`.
fn sliced(text: &str, start: &Value, end: &Value) -> String {
    let [start, end] = [start, end].map(|at| at.as_u64().unwrap() as usize);
    text.chars().skip(start).take(end - start).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_table_is_read_back(model in any_model()) {
        let dossier = Dossier::new(model);
        let rows = csv_rows(&dossier.export(&Selection::default(), Format::Csv, "id"));
        prop_assert_eq!(rows.len(), dossier.statement_count() as usize + 1);
        for (row, number) in rows[1..].iter().zip(0..) {
            prop_assert_eq!(row.len(), rows[0].len());
            let statement = dossier.statement(StatementIx(number));
            let text = statement.sentence().replace('\0', "");
            prop_assert!(row[12] == text || row[12] == ["'", &text].concat());
            let lists = [13..17, 17..22, 22..26].map(|list| {
                let lens: Vec<usize> = row[list].iter().map(|cell| cell.split("; ").count()).collect();
                lens.iter().all(|len| *len == lens[0])
            });
            prop_assert_eq!(lists, [true; 3], "{:?}", row);
        }
    }

    #[test]
    fn every_place_of_any_object_slices_to_its_text(model in any_model()) {
        let dossier = Dossier::new(model);
        let object = json(&dossier, Format::Json);
        prop_assert_eq!(&object["total"], dossier.statement_count());
        let selected = dossier.articles().iter().filter(|article| !article.statements.is_empty());
        let articles = object["articles"].as_array().unwrap();
        for (article, found) in selected.zip(articles) {
            for statement in found["statements"].as_array().unwrap() {
                let marks = ["actors", "dates", "figures"].map(|key| statement[key].as_array().unwrap());
                for mark in marks.into_iter().flatten().chain([statement]) {
                    let sliced = sliced(&article.text, &mark["start"], &mark["end"]);
                    prop_assert_eq!(&mark["text"], &sliced);
                }
            }
        }
    }

    #[test]
    fn every_quote_of_any_annotation_stands_where_it_says(model in any_model()) {
        let dossier = Dossier::new(model);
        let page = json(&dossier, Format::Annotations);
        let mut ids = Vec::new();
        for annotation in page["items"].as_array().unwrap() {
            ids.push(annotation["id"].as_str().unwrap());
            let [quote, position] = [0, 1].map(|place| &annotation["target"]["selector"][place]);
            let around = ["prefix", "exact", "suffix"].map(|key| quote[key].as_str().unwrap());
            let is_there = dossier.articles().iter().any(|article| {
                let exact = sliced(&article.text, &position["start"], &position["end"]);
                exact == around[1] && article.text.contains(&around.concat())
            });
            prop_assert!(is_there, "{}", annotation);
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), count);
    }

    #[test]
    fn any_graph_is_read_back(model in any_model()) {
        let dossier = Dossier::new(model);
        let graph = json(&dossier, Format::JsonLd);
        let parts = graph["@graph"].as_array().unwrap().iter();
        let parts: usize = parts.map(|article| article["hasPart"].as_array().unwrap().len()).sum();
        prop_assert_eq!(parts, dossier.statement_count() as usize);
    }

    #[test]
    fn any_calendar_has_short_lines_and_whole_events(model in any_model()) {
        let dossier = Dossier::new(model);
        let written = dossier.export(&Selection::default(), Format::Ics, "id");
        for line in written.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{}", line);
            prop_assert!(!line.contains(char::is_control), "{:?}", line);
        }
        let mut uids = Vec::new();
        for event in ics_events(&written) {
            prop_assert!(event["DTSTART;VALUE=DATE"] < event["DTEND;VALUE=DATE"]);
            uids.push(event["UID"].clone());
        }
        let count = uids.len();
        uids.sort_unstable();
        uids.dedup();
        prop_assert_eq!(uids.len(), count);
    }

    #[test]
    fn any_export_is_the_same_again_and_ends_no_script(model in any_model()) {
        let (one, other) = (Dossier::new(model.clone()), Dossier::new(model));
        for &format in Format::ALL {
            let written = one.export(&Selection::default(), format, "id");
            prop_assert_eq!(&written, &other.export(&Selection::default(), format, "id"));
            let is_json = !matches!(format, Format::Csv | Format::Ics);
            prop_assert!(!(is_json && written.contains('<')));
        }
    }
}
