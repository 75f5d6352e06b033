//! The columns that queries run on; made once from a model.

use core::ops::Range;
use std::sync::OnceLock;

use crate::bitmap::Bitmap;
use crate::calendar::{Day, DayRange};
use crate::model::{Article, DossierModel, Statement};
use crate::order;
use crate::query::{Axis, Step};

use super::column::Column;
use super::days::DayIndex;
use super::steps::{MonthRange, Months, Steps};
use super::{Mark, OutletIx, StatementIx};

/// All columns of a dossier.
#[derive(Debug)]
pub(crate) struct Index {
    /// The first statement of each article, and at the end how many there are.
    starts: Vec<u32>,
    /// The article of each statement.
    article_of: Vec<u32>,
    /// The last statement of each article.
    ends: Bitmap,
    /// Whether every article has one statement: they have the same numbers
    /// then.
    one_each: bool,
    /// By actor.
    pub(crate) actors: Vec<Column>,
    /// By outlet.
    pub(crate) outlets: Vec<Column>,
    pub(crate) outlet_names: Vec<String>,
    pub(crate) outlet_of: Vec<Option<OutletIx>>,
    pub(crate) articles_by_id: Vec<u32>,
    pub(crate) actors_by_id: Vec<u32>,
    pub(crate) marks: Vec<Mark>,
    pub(crate) marked_days: DayIndex,
    /// The statements that have a mark.
    pub(crate) dated: Bitmap,
    /// By statement.
    marked_months: Months,
    /// By article.
    pub(crate) published: Vec<Option<DayRange>>,
    pub(crate) published_days: DayIndex,
    /// By article.
    published_months: Months,
    /// By axis and step.
    steps: [[OnceLock<Steps>; 2]; 2],
    /// From the first to the last day of all marks and publications.
    pub(crate) extent: Option<DayRange>,
}

impl Index {
    pub(crate) fn new(model: &DossierModel) -> Index {
        let (starts, article_of) = number(&model.articles);
        let statements = article_of.len() as u32;
        let (outlet_names, outlet_of) = outlets(&model.articles);
        let marks = marks(&model.articles);
        let mut dated = Bitmap::new(statements);
        marks.iter().for_each(|mark| dated.insert(mark.statement.0));
        let articles = model.articles.len() as u32;
        let published: Vec<Option<DayRange>> = model
            .articles
            .iter()
            .map(|article| article.published.map(|published| published.days()))
            .collect();
        let publications = publications(&published);
        let marked = marks.iter().map(|mark| (mark.days, mark.statement.0));
        Index {
            actors: actor_columns(model, statements),
            outlets: outlet_columns(&outlet_of, outlet_names.len(), &starts),
            outlet_names,
            outlet_of,
            articles_by_id: sorted_by_id(&model.articles, |article| &article.id),
            actors_by_id: sorted_by_id(&model.actors, |actor| &actor.id),
            marked_days: DayIndex::new(marked.clone(), statements),
            marked_months: Months::new(marked, statements),
            extent: extent(&marks, &published),
            marks,
            dated,
            published_days: DayIndex::new(publications.iter().copied(), articles),
            published_months: Months::new(publications.iter().copied(), articles),
            published,
            steps: Default::default(),
            one_each: starts.iter().copied().eq(0..=statements),
            ends: ends(&starts),
            starts,
            article_of,
        }
    }

    pub(crate) fn statement_count(&self) -> u32 {
        self.article_of.len() as u32
    }

    pub(crate) fn article_count(&self) -> u32 {
        self.published.len() as u32
    }

    pub(crate) fn article_of(&self, statement: u32) -> u32 {
        self.article_of[statement as usize]
    }

    pub(crate) fn statements_of(&self, article: u32) -> Range<u32> {
        self.starts[article as usize]..self.starts[article as usize + 1]
    }

    /// The statements of `articles`. A run of neighbours is one stroke.
    pub(crate) fn statements_in(&self, articles: &Bitmap) -> Bitmap {
        let mut statements = Bitmap::new(self.statement_count());
        for run in articles.runs() {
            let start = self.starts[run.start as usize];
            statements.insert_range(start..self.starts[run.end as usize]);
        }
        statements
    }

    /// The articles that have one of `statements`.
    pub(crate) fn articles_of(&self, statements: &Bitmap) -> Bitmap {
        if self.one_each {
            return statements.clone();
        }
        let mut articles = Bitmap::new(self.article_count());
        let words = statements.words().iter().zip(self.ends.words());
        let mut open = false;
        for (at, (&selected, &ends)) in words.enumerate() {
            // The article that the word before left open counts as selected
            // here, in its first bit, where it was there.
            let selected = selected | u64::from(open);
            // Bits below an article's end are all set in `!ends`: adding a
            // selected one carries into the end, and no further. What is
            // carried out of the word belongs to the article it leaves open.
            let (sum, carried) = (selected & !ends).overflowing_add(!ends);
            let mut hit = (sum | selected) & ends;
            open = carried;
            while hit != 0 {
                articles.insert(self.article_of(at as u32 * 64 + hit.trailing_zeros()));
                hit &= hit - 1;
            }
        }
        articles
    }

    /// The statements of each month or year on `axis`; made when first asked
    /// for.
    pub(crate) fn steps(&self, axis: Axis, step: Step) -> &Steps {
        let made = &self.steps[axis as usize][step as usize];
        made.get_or_init(|| {
            Steps::new(
                self.statement_count(),
                |statement| self.months(axis, statement),
                |month| step.of_month(month),
            )
        })
    }

    /// The months of a statement's marks, or of its article's publication.
    pub(crate) fn months(&self, axis: Axis, statement: u32) -> &[MonthRange] {
        match axis {
            Axis::Mentioned => self.marked_months.of(statement),
            Axis::Published => self.published_months.of(self.article_of(statement)),
        }
    }
}

fn number(articles: &[Article]) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0];
    let mut article_of = Vec::new();
    for (number, article) in articles.iter().enumerate() {
        article_of.extend(article.statements.iter().map(|_| number as u32));
        starts.push(article_of.len() as u32);
    }
    (starts, article_of)
}

fn statements(articles: &[Article]) -> impl Iterator<Item = (u32, &Statement)> {
    (0..).zip(articles.iter().flat_map(|article| &article.statements))
}

fn actor_columns(model: &DossierModel, len: u32) -> Vec<Column> {
    let mut columns: Vec<Vec<u32>> = vec![Vec::new(); model.actors.len()];
    for (number, statement) in statements(&model.articles) {
        for mention in &statement.mentions {
            if let Some(column) = columns.get_mut(mention.actor as usize)
                && column.last() != Some(&number)
            {
                column.push(number);
            }
        }
    }
    let columns = columns.into_iter();
    columns.map(|numbers| Column::new(numbers, len)).collect()
}

fn outlets(articles: &[Article]) -> (Vec<String>, Vec<Option<OutletIx>>) {
    let mut names: Vec<String> = articles
        .iter()
        .filter_map(|article| article.outlet.clone())
        .collect();
    order::sort_by(&mut names, String::cmp);
    names.dedup();
    let number = |name: &String| names.binary_search(name).ok().map(|at| OutletIx(at as u32));
    let outlet_of = articles
        .iter()
        .map(|article| article.outlet.as_ref().and_then(number))
        .collect();
    (names, outlet_of)
}

fn outlet_columns(outlet_of: &[Option<OutletIx>], outlets: usize, starts: &[u32]) -> Vec<Column> {
    let mut columns: Vec<Vec<u32>> = vec![Vec::new(); outlets];
    for (outlet, statements) in outlet_of.iter().zip(starts.windows(2)) {
        if let Some(outlet) = outlet {
            columns[outlet.0 as usize].extend(statements[0]..statements[1]);
        }
    }
    let len = starts.last().copied().unwrap_or(0);
    let columns = columns.into_iter();
    columns.map(|numbers| Column::new(numbers, len)).collect()
}

fn sorted_by_id<T>(items: &[T], id_of: impl Fn(&T) -> &str) -> Vec<u32> {
    let id = |place: u32| id_of(&items[place as usize]);
    order::places(items.len(), &|one, other| id(one).cmp(id(other)))
}

fn marks(articles: &[Article]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for (number, statement) in statements(articles) {
        let first = marks.len();
        for (time, expression) in (0..).zip(&statement.times) {
            let Some(days) = expression.days() else {
                continue;
            };
            if marks[first..].iter().all(|mark| mark.days != days) {
                let statement = StatementIx(number);
                marks.push(Mark {
                    statement,
                    time,
                    days,
                });
            }
        }
    }
    order::sort_by_number(&mut marks, |mark| order::of_days(mark.days));
    marks
}

/// Open ends do not count.
fn extent(marks: &[Mark], published: &[Option<DayRange>]) -> Option<DayRange> {
    let days = marks.iter().map(|mark| mark.days);
    let days = days.chain(published.iter().flatten().copied());
    let (mut first, mut last) = (Day(i32::MAX), Day(i32::MIN));
    for day in days.flat_map(|days| [days.first, days.last]) {
        if !matches!(day.0, i32::MIN | i32::MAX) {
            first = first.min(day);
            last = last.max(day);
        }
    }
    (first <= last).then_some(DayRange { first, last })
}

/// The articles of which the publication is dated, by first day.
fn publications(published: &[Option<DayRange>]) -> Vec<(DayRange, u32)> {
    let dated = published.iter().zip(0..);
    let mut days: Vec<(DayRange, u32)> = dated
        .filter_map(|(days, article)| days.map(|days| (days, article)))
        .collect();
    order::sort_by_number(&mut days, |&(days, _)| order::of_days(days));
    days
}

/// The last statement of each article that has one.
fn ends(starts: &[u32]) -> Bitmap {
    let mut ends = Bitmap::new(starts.last().copied().unwrap_or(0));
    for pair in starts.windows(2).filter(|pair| pair[0] < pair[1]) {
        ends.insert(pair[1] - 1);
    }
    ends
}
