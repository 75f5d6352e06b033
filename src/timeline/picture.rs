//! What is drawn: a selection of a dossier over the axis.

use std::rc::Rc;

use linimasa_dossier::calendar::{Day, DayRange};
use linimasa_dossier::query::{Axis, Outcome, Selection};
use linimasa_dossier::{ArticleIx, Dossier, Mark, StatementIx};

use super::brush::{self, Ends};
use super::gesture::Grips;
use super::layout::{self, Item, Plotted};
use super::scale::Scale;
use super::step::in_words;
use super::ticks::Ticks;
use crate::dates;
use crate::hues::Hues;
use crate::strings::{DateWords, Strings};

/// Above the plot.
const TOP_PX: f64 = 4.0;
/// For the labels of the axis.
const LABELS_PX: f64 = 22.0;
/// For the publications; a finger can aim at it.
const LANE_PX: f64 = 24.0;
/// Bars of more marks than this are coloured only by chosen actors.
const HUES_MARKS_MAX: usize = 200;
/// How much of a sentence a mark's name gives.
const NAME_CHARS: usize = 140;

/// The heights of the parts, for one width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The width of everything.
    pub width: f64,
    /// The height of the marks.
    pub room: f64,
}

impl Frame {
    /// A frame this wide.
    pub fn new(width: f64) -> Frame {
        let room = if width < 420.0 {
            100.0
        } else if width < 720.0 {
            108.0
        } else {
            118.0
        };
        Frame { width, room }
    }

    /// The upper end of the plot.
    pub fn top(&self) -> f64 {
        TOP_PX
    }

    /// The axis.
    pub fn axis(&self) -> f64 {
        TOP_PX + self.room
    }

    /// The upper end of the publications.
    pub fn lane(&self) -> f64 {
        self.axis() + LABELS_PX
    }

    /// The lower end of everything.
    pub fn height(&self) -> f64 {
        self.lane() + LANE_PX + 2.0
    }

    /// Where the range on `axis` stands, with handles of this reach.
    pub fn grips(&self, axis: Axis, reach: f64) -> Grips {
        let (top, bottom) = match axis {
            Axis::Mentioned => (self.top(), self.axis()),
            Axis::Published => (self.lane() - 2.0, self.height()),
        };
        Grips { top, bottom, reach }
    }
}

/// The part that does not depend on the range.
pub struct Ground {
    /// The dossier.
    pub dossier: Rc<Dossier>,
    /// The axis.
    pub scale: Scale,
    /// Its ticks.
    pub ticks: Ticks,
    /// The heights.
    pub frame: Frame,
    /// The marks of the selected statements.
    pub marks: Vec<Mark>,
    /// The selected articles that have a date.
    pub articles: Vec<ArticleIx>,
    plotted: Vec<Plotted>,
    published: Vec<Plotted>,
}

impl Ground {
    /// The ground of a selection, or nothing where there is no date or no
    /// room. The axis shows all of the dossier, so that it stays in its place
    /// while a reader filters.
    pub fn new(
        dossier: &Rc<Dossier>,
        selection: &Selection,
        outcome: &Outcome,
        hues: &Hues,
        width: f64,
        words: &DateWords,
    ) -> Option<Ground> {
        let all = (0..).map(ArticleIx).take(dossier.articles().len());
        let mut dates: Vec<DayRange> = dossier.marks().iter().map(|mark| mark.days).collect();
        dates.extend(all.filter_map(|article| dossier.published_days(article)));
        let scale = Scale::new(&dates, width)?;
        let marks = dossier.selected_marks(&selection.without_range(), outcome);
        let plotted = marks
            .iter()
            .map(|mark| Plotted {
                days: mark.days,
                hue: hue(dossier, selection, hues, mark.statement),
                inside: true,
            })
            .collect();
        let dated = outcome.articles.iter().map(ArticleIx);
        let dated = dated.filter_map(|article| Some((article, dossier.published_days(article)?)));
        let (articles, published) = dated
            .map(|(article, days)| {
                let plotted = Plotted {
                    days,
                    hue: None,
                    inside: true,
                };
                (article, plotted)
            })
            .unzip();
        Some(Ground {
            dossier: dossier.clone(),
            ticks: Ticks::new(&scale, words),
            frame: Frame::new(width),
            scale,
            marks,
            articles,
            plotted,
            published,
        })
    }
}

/// The hue of the first chosen actor that the statement names, else of the
/// first that it names.
fn hue(
    dossier: &Dossier,
    selection: &Selection,
    hues: &Hues,
    statement: StatementIx,
) -> Option<u8> {
    let mentions = &dossier.statement(statement).statement.mentions;
    let names = |actor: u32| mentions.iter().any(|mention| mention.actor == actor);
    let chosen = selection.actors.iter().find(|actor| names(actor.0));
    let actor = chosen
        .copied()
        .or_else(|| Some(linimasa_dossier::ActorIx(mentions.first()?.actor)));
    actor.and_then(|actor| hues.hue_of(actor))
}

/// One of the two rows of things to press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// Above the axis.
    Marks,
    /// Below it.
    Publications,
}

impl Row {
    /// From top to bottom.
    pub const BOTH: [Row; 2] = [Row::Marks, Row::Publications];

    /// Its name in the document.
    pub fn name(self) -> &'static str {
        match self {
            Row::Marks => "marks",
            Row::Publications => "publications",
        }
    }
}

/// A thing to press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its row.
    pub row: Row,
    /// Its number there.
    pub index: usize,
}

/// Everything that is drawn.
pub struct Picture {
    /// The part that does not depend on the range.
    pub ground: Rc<Ground>,
    /// The range that is chosen, within the axis; nothing where none is.
    pub range: Option<DayRange>,
    /// The same as it was chosen: the first and the last of all days where it
    /// is open.
    pub own: DayRange,
    /// Above the axis.
    pub marks: Vec<Item>,
    /// Below it.
    pub publications: Vec<Item>,
}

impl Picture {
    /// The picture of `ground` with the range of `selection`.
    pub fn new(ground: &Rc<Ground>, selection: &Selection) -> Picture {
        let range = selection
            .has_range()
            .then(|| brush::range(&ground.scale, selection.from, selection.to));
        let own = open_range(selection);
        let inside = |days: DayRange| range.is_none() || days.overlaps(own);
        let mut plotted = ground.plotted.clone();
        let mut published = ground.published.clone();
        match selection.axis {
            Axis::Mentioned => {
                // An article is what its statements are.
                let mut says = vec![range.is_none(); ground.dossier.articles().len()];
                for (mark, plotted) in ground.marks.iter().zip(&mut plotted) {
                    plotted.inside = inside(mark.days);
                    let article = ground.dossier.statement(mark.statement).article;
                    says[article.0 as usize] |= plotted.inside;
                }
                for (article, plotted) in ground.articles.iter().zip(&mut published) {
                    plotted.inside = says[article.0 as usize];
                }
            }
            Axis::Published => {
                for article in &mut published {
                    article.inside = inside(article.days);
                }
                for (mark, plotted) in ground.marks.iter().zip(&mut plotted) {
                    let article = ground.dossier.statement(mark.statement).article;
                    let days = ground.dossier.published_days(article);
                    plotted.inside = range.is_none() || days.is_some_and(inside);
                }
            }
        }
        let hues = !selection.actors.is_empty() || plotted.len() <= HUES_MARKS_MAX;
        let frame = ground.frame;
        let lane = frame.height() - frame.lane();
        Picture {
            marks: layout::marks(&ground.scale, &plotted, frame.room, hues),
            publications: layout::publications(&ground.scale, &published, lane),
            ground: ground.clone(),
            range,
            own,
        }
    }

    /// The items of a row.
    pub fn row(&self, row: Row) -> &[Item] {
        match row {
            Row::Marks => &self.marks,
            Row::Publications => &self.publications,
        }
    }

    /// How far below the upper end of everything a row begins.
    pub fn row_top(&self, row: Row) -> f64 {
        match row {
            Row::Marks => self.ground.frame.top(),
            Row::Publications => self.ground.frame.lane(),
        }
    }

    /// The item, if it is there.
    pub fn item(&self, target: Target) -> Option<&Item> {
        self.row(target.row).get(target.index)
    }

    /// The row that a height belongs to.
    pub fn row_at(&self, y: f64) -> Row {
        if y < self.ground.frame.lane() - 4.0 {
            Row::Marks
        } else {
            Row::Publications
        }
    }

    /// Whether the marks have become bars.
    pub fn has_bars(&self) -> bool {
        self.marks
            .iter()
            .any(|item| item.shape == layout::Shape::Bar)
    }

    /// What to tell of `range`, if that is chosen now.
    pub fn told(&self, range: DayRange) -> Ends {
        brush::told(&self.ground.scale, self.own, range)
    }

    /// The chosen range, or the whole axis.
    pub fn chosen(&self) -> DayRange {
        self.range.unwrap_or_else(|| self.ground.scale.bounds())
    }
}

fn open_range(selection: &Selection) -> DayRange {
    DayRange {
        first: selection.from.unwrap_or(Day(i32::MIN)),
        last: selection.to.unwrap_or(Day(i32::MAX)),
    }
}

/// The date of a mark in words, as exactly as its text gives it.
pub fn mark_date(dossier: &Dossier, mark: Mark, words: &DateWords) -> String {
    let found = dossier.statement(mark.statement);
    let Some(time) = found.statement.times.get(mark.time as usize) else {
        return in_words(mark.days, words);
    };
    let published = dossier.published_days(found.article).map(|days| days.last);
    let gutter = dates::gutter(time, None, published, words);
    if gutter.note.is_empty() {
        return gutter.date;
    }
    [&gutter.date, ", ", &gutter.note].concat()
}

/// What an item is: its date and its content, in words.
pub fn described(picture: &Picture, target: Target, strings: &Strings) -> Option<(String, String)> {
    let ground = &picture.ground;
    let item = picture.item(target)?;
    let words = &strings.dates;
    let count = u32::try_from(item.marks.len()).unwrap_or(u32::MAX);
    let first = *item.marks.first()? as usize;
    let days = || in_words(item.days, words);
    let number = dates::number(count, words);
    Some(match (target.row, count) {
        (Row::Marks, 1) => {
            let mark = *ground.marks.get(first)?;
            let sentence = ground.dossier.statement(mark.statement).sentence();
            (mark_date(&ground.dossier, mark, words), sentence.to_owned())
        }
        (Row::Marks, _) => (days(), strings.timeline.statements.of(count, &number)),
        (Row::Publications, 1) => {
            let article = *ground.articles.get(first)?;
            (days(), article_name(&ground.dossier, article, strings))
        }
        (Row::Publications, _) => (days(), strings.timeline.articles.of(count, &number)),
    })
}

/// The headline and the medium.
pub fn article_name(dossier: &Dossier, article: ArticleIx, strings: &Strings) -> String {
    let article = dossier.article(article);
    let title = article.title.as_deref().unwrap_or(strings.page.untitled);
    match &article.outlet {
        Some(outlet) => [title, " (", outlet, ")"].concat(),
        None => title.to_owned(),
    }
}

/// `text`, or its beginning.
pub fn shortened(text: &str) -> String {
    match text.char_indices().nth(NAME_CHARS) {
        Some((end, _)) => [text[..end].trim_end(), "…"].concat(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::UiLang;
    use linimasa_dossier::edtf::Edtf;
    use linimasa_dossier::model::{
        Article, DossierModel, Span, Statement, TimeExpression, TimeValue,
    };

    /// Published on a day, with a statement that speaks of another.
    fn article(published: &str, mentioned: &str) -> Article {
        let span = Span { start: 0, end: 9 };
        Article {
            id: published.to_owned(),
            published: Some(published.parse().unwrap()),
            text: "Satu kata.".to_owned(),
            statements: vec![Statement {
                span,
                times: vec![TimeExpression {
                    span,
                    value: TimeValue::Date(mentioned.parse().unwrap()),
                    modifier: None,
                    time_of_day: None,
                    bound: None,
                }],
                ..Statement::default()
            }],
            ..Article::default()
        }
    }

    #[test]
    fn a_publication_is_faint_where_none_of_its_statements_is_in_the_range() {
        let dossier = Rc::new(Dossier::new(DossierModel {
            articles: vec![
                article("2024-01-10", "2020-05"),
                article("2024-09-20", "2023-05"),
            ],
            ..DossierModel::default()
        }));
        let faint = |year: Option<&str>| {
            let days = year.map(|year| year.parse::<Edtf>().unwrap().days());
            let selection = Selection {
                from: days.map(|days| days.first),
                to: days.map(|days| days.last),
                ..Selection::default()
            };
            let outcome = dossier.select(&selection.without_range());
            let hues = Hues::of(&dossier);
            let words = UiLang::Id.dates();
            let ground = Ground::new(&dossier, &selection, &outcome, &hues, 900.0, words).unwrap();
            let ticks = Picture::new(&Rc::new(ground), &selection).publications;
            let faint = |item: &Item| item.parts[0].faint;
            ticks.iter().map(faint).collect::<Vec<bool>>()
        };
        assert_eq!(faint(Some("2023")), [true, false]);
        assert_eq!(faint(None), [false, false]);
    }
}
