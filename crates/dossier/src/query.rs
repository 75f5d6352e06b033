//! What a reader chose, and what that leaves.

use crate::bitmap::Bitmap;
use crate::calendar::{Day, DayRange};
use crate::dossier::column::Column;
use crate::order;
use crate::{ActorIx, ArticleIx, Dossier, Mark, OutletIx, StatementIx};

mod answer;
mod histogram;

pub use histogram::{Bin, Step};

/// Which dates a range is meant on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Axis {
    /// The dates that the statements speak of.
    #[default]
    Mentioned,
    /// The dates on which their articles were published.
    Published,
}

/// How many of the chosen actors a statement must name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Matching {
    /// At least one.
    #[default]
    Any,
    /// Every one.
    All,
}

/// What the reader has chosen. The default chooses nothing and leaves all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// Statements must name any or all of these; none chosen leaves all.
    pub actors: Vec<ActorIx>,
    /// Any or all of `actors`.
    pub matching: Matching,
    /// Statements must name none of these.
    pub excluded: Vec<ActorIx>,
    /// The first day of the range; open where there is none.
    pub from: Option<Day>,
    /// The last day of the range, itself included; open where there is none.
    pub to: Option<Day>,
    /// What `from` and `to` are meant on. An imprecise date is in the range
    /// where it overlaps it; a statement without a date is in no range.
    pub axis: Axis,
    /// Words the sentence must have, in any order, diacritics and case aside;
    /// of the last its beginning is enough. Of an article none of whose sentences
    /// has them all, the title may have them. Without a letter or digit, all are
    /// left.
    pub words: String,
    /// The article must be of one of these; none chosen leaves all.
    pub outlets: Vec<OutletIx>,
}

impl Selection {
    /// The same choice over all time.
    pub fn without_range(&self) -> Selection {
        Selection {
            from: None,
            to: None,
            ..self.clone()
        }
    }

    /// Whether it leaves everything, whatever the dossier.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty()
            && self.excluded.is_empty()
            && self.outlets.is_empty()
            && !self.has_range()
            && crate::text::words(&self.words).next().is_none()
    }

    /// Whether a first or last day is chosen.
    pub fn has_range(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }

    /// The range with its open ends; nothing where its ends are crossed.
    fn range(&self) -> Option<DayRange> {
        let first = self.from.unwrap_or(Day(i32::MIN));
        let last = self.to.unwrap_or(Day(i32::MAX));
        (first <= last).then_some(DayRange { first, last })
    }
}

/// What a selection leaves.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The statements that pass every filter.
    pub statements: Bitmap,
    /// The articles they stand in.
    pub articles: Bitmap,
    /// By actor. With [`Matching::Any`], the statements that name it and pass
    /// every filter but the chosen actors: what it would bring. With
    /// [`Matching::All`], the statements that pass everything and name it: what
    /// adding it would leave.
    pub actor_counts: Vec<u32>,
    /// By outlet: its statements that pass every filter but the chosen
    /// outlets.
    pub outlet_counts: Vec<u32>,
}

/// The statements that passed so far; `None` is all of them, and costs nothing.
type Passed = Option<Bitmap>;

impl Dossier {
    /// What `selection` leaves.
    pub fn select(&self, selection: &Selection) -> Outcome {
        let common = self.without_excluded(selection, self.in_range_with_words(selection));
        let outlets = union(
            &self.index.outlets,
            numbers(&selection.outlets, |outlet| outlet.0),
        );
        let of_outlets = outlets.map(|outlets| intersection(outlets, common.as_ref()));
        let before_actors = of_outlets.as_ref().or(common.as_ref());
        let statements = self.naming_chosen(selection, before_actors);
        let actor_counts = match selection.matching {
            Matching::Any => counts(&self.index.actors, before_actors),
            Matching::All => counts(&self.index.actors, statements.as_ref()),
        };
        let outlet_counts = match of_outlets {
            None => counts(&self.index.outlets, statements.as_ref()),
            Some(_) => {
                let before_outlets = self.naming_chosen(selection, common.as_ref());
                counts(&self.index.outlets, before_outlets.as_ref())
            }
        };
        let statements = statements.unwrap_or_else(|| Bitmap::full(self.statement_count()));
        Outcome {
            articles: self.index.articles_of(&statements),
            statements,
            actor_counts,
            outlet_counts,
        }
    }

    fn in_range_with_words(&self, selection: &Selection) -> Passed {
        let in_range = selection.has_range().then(|| match selection.range() {
            Some(range) => self.in_range(selection.axis, range),
            None => Bitmap::new(self.statement_count()),
        });
        match crate::search::query_words(&selection.words) {
            words if words.is_empty() => in_range,
            words => Some(intersection(self.with_words(&words), in_range.as_ref())),
        }
    }

    fn in_range(&self, axis: Axis, range: DayRange) -> Bitmap {
        match axis {
            Axis::Mentioned => self.index.marked_days.overlapping(range),
            Axis::Published => {
                let articles = self.index.published_days.overlapping(range);
                self.index.statements_in(&articles)
            }
        }
    }

    fn without_excluded(&self, selection: &Selection, passed: Passed) -> Passed {
        let excluded = numbers(&selection.excluded, |actor| actor.0);
        let Some(excluded) = union(&self.index.actors, excluded) else {
            return passed;
        };
        let mut left = passed.unwrap_or_else(|| Bitmap::full(self.statement_count()));
        left.and_not_with(&excluded);
        Some(left)
    }

    fn naming_chosen(&self, selection: &Selection, passed: Option<&Bitmap>) -> Passed {
        let actors = &self.index.actors;
        let mut chosen = numbers(&selection.actors, |actor| actor.0);
        let naming = match selection.matching {
            Matching::Any => union(actors, chosen),
            Matching::All => chosen.next().and_then(|first| {
                let first = actors.get(first)?.to_bitmap();
                let others = chosen.filter_map(|actor| actors.get(actor));
                Some(others.fold(first, |naming, actor| actor.within(&naming)))
            }),
        };
        match naming {
            Some(naming) => Some(intersection(naming, passed)),
            None => passed.cloned(),
        }
    }

    /// The marks of the selected statements, by day; with a range on the
    /// mentioned axis only those that overlap it. `outcome` is that of
    /// `selection`.
    pub fn selected_marks(&self, selection: &Selection, outcome: &Outcome) -> Vec<Mark> {
        let by_mark = selection.has_range() && selection.axis == Axis::Mentioned;
        let range = selection.range();
        let in_range =
            |mark: &Mark| !by_mark || range.is_some_and(|range| mark.days.overlaps(range));
        self.marks()
            .iter()
            .filter(|mark| outcome.statements.contains(mark.statement.0) && in_range(mark))
            .copied()
            .collect()
    }

    /// The selected statements that have no mark, in order.
    pub fn undated(&self, outcome: &Outcome) -> Vec<StatementIx> {
        let mut undated = outcome.statements.clone();
        undated.and_not_with(&self.index.dated);
        undated.iter().map(StatementIx).collect()
    }

    /// Who is named together with `actor` in these statements, and in how many:
    /// most first, then in the order of the actors.
    pub fn companions(&self, actor: ActorIx, statements: &Bitmap) -> Vec<(ActorIx, u32)> {
        let Some(column) = self.index.actors.get(actor.0 as usize) else {
            return Vec::new();
        };
        let counts = counts(&self.index.actors, Some(&column.within(statements)));
        let mut companions: Vec<(ActorIx, u32)> = (0..)
            .map(ActorIx)
            .zip(counts)
            .filter(|&(other, count)| other != actor && count > 0)
            .collect();
        order::sort_by_number(&mut companions, |&(_, count)| u64::from(u32::MAX - count));
        companions
    }

    /// The selected statements of `article`, in order.
    pub fn selected_in<'o>(
        &self,
        article: ArticleIx,
        statements: &'o Bitmap,
    ) -> impl Iterator<Item = StatementIx> + use<'o> {
        let range = self.statements_of(article);
        let selected = range.filter(|&statement| statements.contains(statement));
        selected.map(StatementIx)
    }
}

/// The numbers of chosen things, as indexes into their columns.
fn numbers<T>(chosen: &[T], number: impl Fn(&T) -> u32) -> impl Iterator<Item = usize> {
    chosen.iter().map(move |chosen| number(chosen) as usize)
}

/// The statements in any of the chosen columns; nothing where none is chosen.
fn union(columns: &[Column], chosen: impl Iterator<Item = usize>) -> Passed {
    let mut chosen = chosen.filter_map(|number| columns.get(number));
    let first = chosen.next()?;
    let mut statements = first.to_bitmap();
    chosen.for_each(|column| column.add_to(&mut statements));
    Some(statements)
}

/// What is in `set` and passed.
fn intersection(mut set: Bitmap, passed: Option<&Bitmap>) -> Bitmap {
    if let Some(passed) = passed {
        set.and_with(passed);
    }
    set
}

/// How many of those that passed are in each column.
fn counts(columns: &[Column], passed: Option<&Bitmap>) -> Vec<u32> {
    let Some(passed) = passed else {
        return columns.iter().map(Column::count).collect();
    };
    let occupied = passed.occupied_words();
    let columns = columns.iter();
    columns
        .map(|column| column.count_in(passed, &occupied))
        .collect()
}

#[cfg(test)]
mod tests;
