//! Models for tests.

use proptest::prelude::*;

use crate::edtf::tests::any_edtf;
use crate::model::{
    Actor, ActorKind, Article, Bound, DossierModel, Figure, FigureQualifier, Localised, Mention,
    PublishedFrom, Reference, Span, Statement, TimeExpression, TimeModifier, TimeOfDay, TimeValue,
};

/// The span of `part`, which stands once in `text`.
#[track_caller]
pub(crate) fn span(text: &str, part: &str) -> Span {
    let start = text.find(part).unwrap();
    Span {
        start: start as u32,
        end: (start + part.len()) as u32,
    }
}

pub(crate) fn localised(texts: &[(&str, &str)]) -> Localised {
    texts
        .iter()
        .map(|&(lang, text)| (lang.into(), text.into()))
        .collect()
}

pub(crate) fn actor(id: &str, kind: ActorKind, name: &str) -> Actor {
    Actor {
        id: id.into(),
        kind,
        name: localised(&[("id", name)]),
        aliases: Vec::new(),
        country: None,
        wikidata: None,
    }
}

/// A time expression whose value is a date.
pub(crate) fn date(text: &str, part: &str, edtf: &str) -> TimeExpression {
    TimeExpression {
        span: span(text, part),
        value: TimeValue::Date(edtf.parse().unwrap()),
        modifier: None,
        time_of_day: None,
        bound: None,
    }
}

const FIRST: &str = "Armenia dan Azerbaijan berunding di Praga pada akhir September 2020. \
    Hampir 2.000 tentara tiba sejak 2019.\n\nMenteri itu menolak.";
const SECOND: &str = "Azerbaijan menarik pasukannya dari Lembah Aras pada 17 April 2024.";

/// Two articles, three actors, four statements.
pub(crate) fn sample() -> DossierModel {
    DossierModel {
        title: localised(&[("en", "A sample"), ("id", "Sebuah contoh")]),
        description: localised(&[("id", "Dua berita karangan.")]),
        actors: vec![
            Actor {
                aliases: vec!["Republik Armenia".into()],
                country: Some("AM".into()),
                wikidata: Some("Q399".into()),
                ..actor("armenia", ActorKind::State, "Armenia")
            },
            actor("azerbaijan", ActorKind::State, "Azerbaijan"),
            actor("menteri", ActorKind::Person, "Menteri"),
        ],
        articles: vec![first_article(), second_article()],
    }
}

fn first_article() -> Article {
    let mention = |part, actor| Mention {
        span: span(FIRST, part),
        actor,
    };
    let talks = Statement {
        span: span(
            FIRST,
            "Armenia dan Azerbaijan berunding di Praga pada akhir September 2020.",
        ),
        mentions: vec![mention("Armenia", 0), mention("Azerbaijan", 1)],
        times: vec![TimeExpression {
            modifier: Some(TimeModifier::End),
            ..date(FIRST, "akhir September 2020", "2020-09")
        }],
        ..Statement::default()
    };
    let soldiers = Statement {
        span: span(FIRST, "Hampir 2.000 tentara tiba sejak 2019."),
        times: vec![TimeExpression {
            bound: Some(Bound::Start),
            ..date(FIRST, "2019", "2019")
        }],
        figures: vec![Figure {
            span: span(FIRST, "Hampir 2.000 tentara"),
            value: 2000.0,
            unit: "tentara".into(),
            qualifier: Some(FigureQualifier::LessThan),
        }],
        notes: vec!["Sumber lain menyebut 1.900.".into()],
        ..Statement::default()
    };
    let refusal = Statement {
        span: span(FIRST, "Menteri itu menolak."),
        mentions: vec![mention("Menteri", 2)],
        ..Statement::default()
    };
    Article {
        id: "perundingan".into(),
        title: Some("Perundingan di Praga".into()),
        outlet: Some("Harian Contoh".into()),
        byline: vec!["A. Penulis".into()],
        published: "2020-10-02".parse().ok(),
        url: Some("https://example.org/perundingan".into()),
        lang: "id".into(),
        text: FIRST.into(),
        statements: vec![talks, soldiers, refusal],
        ..Article::default()
    }
}

fn second_article() -> Article {
    Article {
        id: "penarikan".into(),
        outlet: Some("Warta Uji".into()),
        published: "2024-04".parse().ok(),
        published_from: Some(PublishedFrom::Text),
        via: vec!["AP".into()],
        lang: "id".into(),
        text: SECOND.into(),
        statements: vec![Statement {
            span: span(SECOND, SECOND),
            mentions: vec![Mention {
                span: span(SECOND, "Azerbaijan"),
                actor: 1,
            }],
            times: vec![date(SECOND, "17 April 2024", "2024-04-17")],
            ..Statement::default()
        }],
        ..Article::default()
    }
}

const ACTORS_MAX: u32 = 5;

/// Any model that keeps its promises.
pub(crate) fn any_model() -> impl Strategy<Value = DossierModel> {
    (
        any_localised(),
        any_localised(),
        proptest::collection::vec(any_actor(), ACTORS_MAX as usize),
        proptest::collection::vec(any_article(), 0..6),
    )
        .prop_map(|(title, description, actors, articles)| DossierModel {
            title,
            description,
            actors,
            articles,
        })
}

fn any_string() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-cé ]{0,4}",
        1 => "[a-z]{65,70}",
        1 => "[=+@<>;:,.\"'\\\\\\n\\r\\t\0\u{85}\u{2028}Q1-]{1,6}",
    ]
}

fn any_localised() -> impl Strategy<Value = Localised> {
    proptest::collection::vec((any_string(), any_string()), 0..3)
}

fn any_strings() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(any_string(), 0..3)
}

fn any_actor() -> BoxedStrategy<Actor> {
    (
        any_string(),
        proptest::sample::select(ActorKind::ALL),
        any_localised(),
        any_strings(),
        proptest::option::of(any_string()),
        proptest::option::of(any_string()),
    )
        .prop_map(|(id, kind, name, aliases, country, wikidata)| Actor {
            id,
            kind,
            name,
            aliases,
            country,
            wikidata,
        })
        .boxed()
}

fn any_article() -> BoxedStrategy<Article> {
    let about = (
        any_string(),
        proptest::option::of(any_string()),
        proptest::option::of(any_string()),
        any_strings(),
        proptest::option::of(any_edtf()),
        proptest::option::of(proptest::sample::select(PublishedFrom::ALL)),
        proptest::option::of(any_string()),
        any_strings(),
        any_string(),
    );
    let sentences = proptest::collection::vec((any_sentence(), 0usize..3), 0..6);
    (about, sentences)
        .prop_map(|(about, sentences)| {
            let (id, title, outlet, byline, published, published_from, url, via, lang) = about;
            let mut article = Article {
                id,
                title,
                outlet,
                byline,
                published,
                published_from,
                url,
                via,
                lang,
                ..Article::default()
            };
            for ((sentence, statement), gap) in sentences {
                article.text.push_str(&" ".repeat(gap));
                let at = article.text.len() as u32;
                article.text.push_str(&sentence);
                article.statements.push(moved(statement, at));
            }
            article
        })
        .boxed()
}

/// `statement` with all its spans `by` further on.
fn moved(mut statement: Statement, by: u32) -> Statement {
    let spans = core::iter::once(&mut statement.span)
        .chain(statement.mentions.iter_mut().map(|it| &mut it.span))
        .chain(statement.times.iter_mut().map(|it| &mut it.span))
        .chain(statement.figures.iter_mut().map(|it| &mut it.span));
    for span in spans {
        span.start += by;
        span.end += by;
    }
    statement
}

/// A sentence of words of five bytes, and what stands on the words.
fn any_sentence() -> BoxedStrategy<(String, Statement)> {
    let word = proptest::sample::select(
        &[
            "perang",
            "damai",
            "Əliyev",
            "jum’at",
            "tahun",
            "2.000",
            "=A;\"1,\r\n\\",
        ][..],
    );
    let words = proptest::collection::vec(word, 1..6);
    let marks = proptest::collection::vec((0u8..4, 0..ACTORS_MAX, any_time(), any_figure()), 6);
    (words, marks, any_strings())
        .prop_map(|(words, marks, notes)| {
            let mut statement = Statement {
                notes,
                ..Statement::default()
            };
            let mut sentence = String::new();
            for (word, (sort, actor, time, figure)) in words.into_iter().zip(marks) {
                let start = sentence.len() as u32;
                sentence.push_str(word);
                let end = sentence.len() as u32;
                let span = Span { start, end };
                match sort {
                    0 => statement.mentions.push(Mention { span, actor }),
                    1 => statement.times.push(TimeExpression { span, ..time }),
                    2 => statement.figures.push(Figure { span, ..figure }),
                    _ => {}
                }
                sentence.push(' ');
            }
            statement.span.end = sentence.len() as u32;
            (sentence, statement)
        })
        .boxed()
}

fn any_time() -> BoxedStrategy<TimeExpression> {
    let value = prop_oneof![
        6 => any_near_date().prop_map(TimeValue::Date),
        2 => any_edtf().prop_map(TimeValue::Date),
        1 => proptest::sample::select(Reference::ALL).prop_map(TimeValue::Reference),
        1 => Just(TimeValue::Time("2024-04-18T07:30+07:00".into())),
        1 => any_string().prop_map(TimeValue::Duration),
        1 => any_string().prop_map(TimeValue::Set),
    ];
    (
        value,
        proptest::option::of(proptest::sample::select(TimeModifier::ALL)),
        proptest::option::of(proptest::sample::select(TimeOfDay::ALL)),
        proptest::option::of(proptest::sample::select(Bound::ALL)),
    )
        .prop_map(|(value, modifier, time_of_day, bound)| TimeExpression {
            span: Span::default(),
            value,
            modifier,
            time_of_day,
            bound,
        })
        .boxed()
}

/// A date of 2020 to 2022, so that ranges have something to cut.
fn any_near_date() -> impl Strategy<Value = crate::edtf::Edtf> {
    (2020i32..=2022, 1u8..=12, 0u8..=28).prop_filter_map("no date", |(year, month, day)| {
        let written = match day {
            0 => format!("{year}-{month:02}"),
            28 => format!("{year}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        };
        written.parse().ok()
    })
}

fn any_figure() -> BoxedStrategy<Figure> {
    let value = prop_oneof![
        (0u32..5_000).prop_map(f64::from),
        -1e300f64..1e300,
        proptest::sample::select(&[0.0, -0.0, 3.5, 1e15, 9_007_199_254_740_992.0][..]),
    ];
    (
        value,
        any_string(),
        proptest::option::of(proptest::sample::select(FigureQualifier::ALL)),
    )
        .prop_map(|(value, unit, qualifier)| Figure {
            span: Span::default(),
            value,
            unit,
            qualifier,
        })
        .boxed()
}
