//! The columns that queries run on; made once from a model.

use core::ops::Range;

use crate::bitmap::Bitmap;
use crate::calendar::{Day, DayRange};
use crate::model::{Article, DossierModel, Statement};

use super::column::Column;
use super::days::DayIndex;
use super::{Mark, OutletIx, StatementIx};

/// All columns of a dossier.
#[derive(Debug)]
pub(crate) struct Index {
    /// The first statement of each article, and at the end how many there are.
    starts: Vec<u32>,
    /// The article of each statement.
    article_of: Vec<u32>,
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
    /// The months of each statement's marks.
    pub(crate) marked_months: Months,
    /// By article.
    pub(crate) published: Vec<Option<DayRange>>,
    pub(crate) published_days: DayIndex,
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
        let published: Vec<Option<DayRange>> = model
            .articles
            .iter()
            .map(|article| article.published.map(|published| published.days()))
            .collect();
        Index {
            actors: actor_columns(model, statements),
            outlets: outlet_columns(&outlet_of, outlet_names.len(), &starts),
            outlet_names,
            outlet_of,
            articles_by_id: sorted_by_id(&model.articles, |article| &article.id),
            actors_by_id: sorted_by_id(&model.actors, |actor| &actor.id),
            marked_days: DayIndex::new(
                marks.iter().map(|mark| (mark.days, mark.statement.0)),
                statements,
            ),
            marked_months: Months::new(&marks, statements),
            extent: extent(&marks, &published),
            marks,
            dated,
            published_days: published_days(&published),
            published,
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
        let mut run = 0..0;
        for article in articles {
            let next = self.statements_of(article);
            if next.start != run.end {
                statements.insert_range(run);
                run = next;
            } else {
                run.end = next.end;
            }
        }
        statements.insert_range(run);
        statements
    }

    /// The articles that have one of `statements`.
    pub(crate) fn articles_of(&self, statements: &Bitmap) -> Bitmap {
        let mut articles = Bitmap::new(self.article_count());
        let mut next = statements.next(0);
        while let Some(statement) = next {
            let article = self.article_of(statement);
            articles.insert(article);
            next = statements.next(self.statements_of(article).end);
        }
        articles
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
    names.sort_unstable();
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
    let mut numbers: Vec<u32> = (0..items.len() as u32).collect();
    numbers.sort_by_key(|&number| id_of(&items[number as usize]));
    numbers
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
    marks.sort_by_key(|mark| (mark.days, mark.statement));
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

fn published_days(published: &[Option<DayRange>]) -> DayIndex {
    let dated = published.iter().zip(0..);
    let mut days: Vec<(DayRange, u32)> = dated
        .filter_map(|(days, article)| days.map(|days| (days, article)))
        .collect();
    days.sort_unstable();
    DayIndex::new(days.into_iter(), published.len() as u32)
}

/// The months each statement speaks of, as ranges, counted from January of the
/// year 0. Made for histograms, which then need no calendar.
#[derive(Debug)]
pub(crate) struct Months {
    /// Where each statement's ranges begin, and at the end how many there are.
    starts: Vec<u32>,
    /// By first month within a statement.
    ranges: Vec<(i32, i32)>,
}

impl Months {
    /// `marks` are by first day.
    fn new(marks: &[Mark], statements: u32) -> Months {
        let mut starts = vec![0; statements as usize + 1];
        for mark in marks {
            starts[mark.statement.0 as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut ends = starts.clone();
        let mut ranges = vec![(0, 0); marks.len()];
        for mark in marks {
            let end = &mut ends[mark.statement.0 as usize];
            ranges[*end as usize] = (month_of(mark.days.first), month_of(mark.days.last));
            *end += 1;
        }
        Months { starts, ranges }
    }

    /// The ranges of months of one statement, by first month.
    pub(crate) fn of(&self, statement: u32) -> &[(i32, i32)] {
        let at = statement as usize;
        &self.ranges[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// The month of `day` counted from January of the year 0; open ends stay the
/// least and the greatest number.
pub(crate) fn month_of(day: Day) -> i32 {
    match day.0 {
        i32::MIN | i32::MAX => day.0,
        _ => {
            let (year, month, _) = day.civil();
            year * 12 + i32::from(month) - 1
        }
    }
}
