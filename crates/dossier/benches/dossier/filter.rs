//! One change of a selection, answered: which 50 articles come first, how many
//! statements each of 50 actors has, and how many each of 60 months. Beside it,
//! in the same run, the plain walk over structs.

use std::hint::black_box;
use std::time::{Duration, Instant};

use linimasa_dossier::calendar::DayRange;
use linimasa_dossier::query::{Axis, Selection, Step};
use linimasa_dossier::{Dossier, StatementIx};

use crate::synthetic::{self, ACTORS, MONTHS};

const SHOWN: usize = 50;

/// What both must answer.
#[derive(Debug, PartialEq)]
struct Answer {
    articles: Vec<u32>,
    actors: Vec<u32>,
    months: Vec<u32>,
}

/// A statement with all that a filter looks at, made ready once.
struct PlainStatement {
    article: u32,
    actors: Vec<u32>,
    /// Days, and the months they are in.
    times: Vec<(DayRange, u32, u32)>,
    published: Option<(DayRange, u32, u32)>,
}

fn plain(dossier: &Dossier) -> Vec<PlainStatement> {
    let statements = (0..dossier.statement_count()).map(StatementIx);
    statements
        .map(|number| {
            let it = dossier.statement(number);
            PlainStatement {
                article: it.article.0,
                actors: actors(it.statement.mentions.iter().map(|mention| mention.actor)),
                times: it
                    .statement
                    .times
                    .iter()
                    .filter_map(|time| time.days().map(with_months))
                    .collect(),
                published: dossier.published_days(it.article).map(with_months),
            }
        })
        .collect()
}

fn actors(named: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut actors: Vec<u32> = named.collect();
    actors.sort_unstable();
    actors.dedup();
    actors
}

fn with_months(days: DayRange) -> (DayRange, u32, u32) {
    (days, month(days.first), month(days.last))
}

fn month(day: linimasa_dossier::calendar::Day) -> u32 {
    let (first_year, ..) = synthetic::first_day().civil();
    let (year, month, _) = day.civil();
    (year - first_year) as u32 * 12 + u32::from(month) - 1
}

fn plain_answer(statements: &[PlainStatement], selection: &Selection) -> Answer {
    let mut answer = Answer {
        articles: Vec::new(),
        actors: vec![0; ACTORS as usize],
        months: vec![0; MONTHS as usize],
    };
    let overlaps = |days: &DayRange| {
        selection.from.is_none_or(|from| days.last >= from)
            && selection.to.is_none_or(|to| days.first <= to)
    };
    for statement in statements {
        let times = match selection.axis {
            Axis::Mentioned => &statement.times[..],
            Axis::Published => statement.published.as_slice(),
        };
        if !times.iter().any(|(days, ..)| overlaps(days)) {
            continue;
        }
        for &actor in &statement.actors {
            answer.actors[actor as usize] += 1;
        }
        let mut chosen = selection.actors.iter();
        if selection.actors.is_empty() || chosen.any(|actor| statement.actors.contains(&actor.0)) {
            if answer.articles.len() < SHOWN && answer.articles.last() != Some(&statement.article) {
                answer.articles.push(statement.article);
            }
            count_months(times, &mut answer.months);
        }
    }
    answer
}

/// Each month that one of `times` touches, once.
fn count_months(times: &[(DayRange, u32, u32)], months: &mut [u32]) {
    for (at, &(_, first, last)) in times.iter().enumerate() {
        for month in first..=last.min(MONTHS - 1) {
            let earlier =
                |&(_, first, last): &(DayRange, u32, u32)| first <= month && month <= last;
            if !times[..at].iter().any(earlier) {
                months[month as usize] += 1;
            }
        }
    }
}

fn dossier_answer(dossier: &Dossier, selection: &Selection) -> Answer {
    let outcome = dossier.select(selection);
    let bins = dossier.histogram(&outcome.statements, selection.axis, Step::Month);
    let mut months = vec![0; MONTHS as usize];
    for bin in bins {
        if let Some(count) = months.get_mut(month(bin.days.first) as usize) {
            *count = bin.count;
        }
    }
    Answer {
        articles: outcome.articles.iter().take(SHOWN).collect(),
        actors: outcome.actor_counts,
        months,
    }
}

/// Median and 95th percentile of answering each selection.
fn time(
    selections: &[Selection],
    mut answer: impl FnMut(&Selection) -> Answer,
) -> (Duration, Duration) {
    let mut times: Vec<Duration> = selections
        .iter()
        .map(|selection| {
            let start = Instant::now();
            black_box(answer(black_box(selection)));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    (times[times.len() / 2], times[times.len() * 95 / 100])
}

fn compare(articles: u32, statements: u32) {
    let start = Instant::now();
    let model = synthetic::model(articles, statements);
    let made = start.elapsed();
    let start = Instant::now();
    let dossier = Dossier::new(model);
    let indexed = start.elapsed();
    let plain = plain(&dossier);
    println!(
        "{articles} articles, {} statements, {} marks (made in {made:.0?}, indexed in {indexed:.0?})",
        dossier.statement_count(),
        dossier.marks().len()
    );
    for axis in [Axis::Mentioned, Axis::Published] {
        let selections = synthetic::selections(400, axis);
        for selection in selections.iter().take(40) {
            assert_eq!(
                dossier_answer(&dossier, selection),
                plain_answer(&plain, selection)
            );
        }
        let (plain_median, plain_p95) = time(&selections, |it| plain_answer(&plain, it));
        let (median, p95) = time(&selections, |it| dossier_answer(&dossier, it));
        println!(
            "  {axis:?}: plain {plain_median:.1?} (p95 {plain_p95:.1?}), dossier {median:.1?} (p95 {p95:.1?}), 1/{:.1}",
            plain_median.as_secs_f64() / median.as_secs_f64()
        );
    }
}

pub(crate) fn run() {
    for (articles, statements) in [(10_000, 1), (10_000, 8), (100_000, 1)] {
        compare(articles, statements);
    }
}
