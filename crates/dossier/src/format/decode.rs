//! A file to a model, with everything checked.

use crate::model::{
    Actor, ActorKind, Article, Bound, DossierModel, Figure, FigureQualifier, Localised, Mention,
    PublishedFrom, Reference, Span, Statement, TimeExpression, TimeModifier, TimeOfDay, TimeValue,
};

use super::Block;
use super::container;
use super::dates::{Dates, Shape};
use super::error::DecodeError;
use super::read::{Cut, Reader, Strings};

type Result<T> = core::result::Result<T, DecodeError>;

pub(super) fn model(file: &[u8]) -> Result<DossierModel> {
    let blocks = container::split(file)?;
    let block = |block: Block| Reader::new(blocks[block as usize - 1], block);
    let mut strings = Strings::read(blocks[0])?;
    // The order of the file is the order of the string table.
    let (title, description) = dossier(block(Block::Dossier), &mut strings)?;
    let actors = actors(block(Block::Actors), &mut strings)?;
    let (mut articles, text_lens) = articles(block(Block::Articles), &mut strings)?;
    texts(block(Block::Texts), &mut articles, &text_lens)?;
    sentences(block(Block::Statements), &mut articles)?;
    mentions(block(Block::Mentions), &mut articles, actors.len())?;
    times(block(Block::Times), &mut articles, &mut strings)?;
    figures(block(Block::Figures), &mut articles, &mut strings)?;
    notes(block(Block::Notes), &mut articles, &mut strings)?;
    strings.finish()?;
    Ok(DossierModel {
        title,
        description,
        actors,
        articles,
    })
}

fn dossier(mut block: Reader<'_>, strings: &mut Strings<'_>) -> Result<(Localised, Localised)> {
    let title = localised(&mut block, strings)?;
    let description = localised(&mut block, strings)?;
    block.finish()?;
    Ok((title, description))
}

fn localised(block: &mut Reader<'_>, strings: &mut Strings<'_>) -> Result<Localised> {
    let count = block.count(2)?;
    block.column(count, |block| {
        let lang = block.string(strings)?;
        Ok((lang, block.string(strings)?))
    })
}

fn actors(mut block: Reader<'_>, strings: &mut Strings<'_>) -> Result<Vec<Actor>> {
    // An actor has a value in each of six columns.
    let count = block.count(6)?;
    let mut actors = block.column(count, |block| {
        Ok(Actor {
            id: block.string(strings)?,
            kind: ActorKind::Person,
            name: Localised::new(),
            aliases: Vec::new(),
            country: None,
            wikidata: None,
        })
    })?;
    for actor in &mut actors {
        actor.kind = block.one_of(ActorKind::ALL)?;
    }
    for actor in &mut actors {
        actor.name = localised(&mut block, strings)?;
    }
    for actor in &mut actors {
        actor.aliases = block.list(strings)?;
    }
    for actor in &mut actors {
        actor.country = block.optional_string(strings)?;
    }
    for actor in &mut actors {
        actor.wikidata = block.optional_string(strings)?;
    }
    block.finish()?;
    Ok(actors)
}

/// All of the articles but their texts and statements, and how long the texts
/// are.
fn articles(mut block: Reader<'_>, strings: &mut Strings<'_>) -> Result<(Vec<Article>, Vec<u32>)> {
    // An article has a value in each of ten columns.
    let count = block.count(10)?;
    let mut articles = block.column(count, |block| {
        Ok(Article {
            id: block.string(strings)?,
            ..Article::default()
        })
    })?;
    for field in [
        |article: &mut Article, value| article.title = value,
        |article: &mut Article, value| article.outlet = value,
        |article: &mut Article, value| article.url = value,
    ] {
        for article in &mut articles {
            field(article, block.optional_string(strings)?);
        }
    }
    for article in &mut articles {
        article.byline = block.list(strings)?;
    }
    for article in &mut articles {
        article.via = block.list(strings)?;
    }
    for article in &mut articles {
        article.lang = block.string(strings)?;
    }
    let mut dates = Dates::default();
    for article in &mut articles {
        if let Some(shape) = block.option_of(&Shape::ALL)? {
            article.published = Some(dates.read(shape, &mut block)?);
        }
    }
    for article in &mut articles {
        article.published_from = block.option_of(PublishedFrom::ALL)?;
    }
    let text_lens = block.column(count, Reader::u32)?;
    block.finish()?;
    Ok((articles, text_lens))
}

fn texts(block: Reader<'_>, articles: &mut [Article], lens: &[u32]) -> Result<()> {
    let empty = block.empty();
    let mut texts = Cut::new(block.text()?);
    for (article, &len) in articles.iter_mut().zip(lens) {
        let text = texts.next(len as usize);
        let text =
            text.ok_or_else(|| empty.invalid(len.into(), "a length that ends on a character"))?;
        article.text = text.to_owned();
    }
    match texts.left() {
        0 => Ok(()),
        bytes => Err(empty.invalid(bytes as u64, "no bytes after the last text")),
    }
}

fn sentences(mut block: Reader<'_>, articles: &mut [Article]) -> Result<()> {
    let counts = counts(&mut block, articles.len())?;
    let total = counts.iter().sum();
    let gaps = block.column(total, Reader::u32)?;
    let mut gaps = gaps.into_iter();
    for (article, &count) in articles.iter_mut().zip(&counts) {
        let whole = Span {
            start: 0,
            end: article.text.len() as u32,
        };
        let mut end = 0;
        for gap in gaps.by_ref().take(count) {
            let span = span(&mut block, gap, end, whole, &article.text)?;
            end = span.end;
            article.statements.push(Statement {
                span,
                ..Statement::default()
            });
        }
    }
    block.finish()
}

/// One count for each of `lists`, together no more than the block has bytes
/// for: of each of the things counted, a gap and a length follow.
fn counts(block: &mut Reader<'_>, lists: usize) -> Result<Vec<usize>> {
    let mut total = 0;
    block.column(lists, |block| {
        let count = block.count(2)?;
        total += count;
        block.check_room(total, 2)?;
        Ok(count)
    })
}

/// The span of `len`, which is read here, that begins `gap` after `end`; it
/// must lie in `whole` and on characters of `text`.
fn span(block: &mut Reader<'_>, gap: u32, end: u32, whole: Span, text: &str) -> Result<Span> {
    let len = block.u32()?;
    let start = end.checked_add(gap);
    let span = start.and_then(|start| {
        let end = start.checked_add(len).filter(|&end| end <= whole.end)?;
        Some(Span { start, end })
    });
    let fits = |span: &Span| {
        text.is_char_boundary(span.start as usize) && text.is_char_boundary(span.end as usize)
    };
    span.filter(fits)
        .ok_or_else(|| block.invalid(gap.into(), "a span on characters inside what it is in"))
}

/// The statements of all articles with the text each is in.
fn statements(articles: &mut [Article]) -> impl Iterator<Item = (&mut Statement, &str)> {
    articles.iter_mut().flat_map(|article| {
        let text = article.text.as_str();
        article
            .statements
            .iter_mut()
            .map(move |statement| (statement, text))
    })
}

/// The spans of the marks of each statement, in one row, and how many each
/// statement has.
fn marked(block: &mut Reader<'_>, articles: &mut [Article]) -> Result<(Vec<Span>, Vec<usize>)> {
    let statement_count = articles
        .iter()
        .map(|article| article.statements.len())
        .sum();
    let counts = counts(block, statement_count)?;
    let gaps = block.column(counts.iter().sum(), Reader::u32)?;
    let mut gaps = gaps.into_iter();
    let mut spans = Vec::with_capacity(gaps.len());
    for ((statement, text), &count) in statements(articles).zip(&counts) {
        let mut end = statement.span.start;
        for gap in gaps.by_ref().take(count) {
            let span = span(block, gap, end, statement.span, text)?;
            end = span.end;
            spans.push(span);
        }
    }
    Ok((spans, counts))
}

/// Hands each statement its part of `marks`.
fn hand_out<T>(
    marks: Vec<T>,
    counts: &[usize],
    articles: &mut [Article],
    field: impl Fn(&mut Statement) -> &mut Vec<T>,
) {
    let mut marks = marks.into_iter();
    for ((statement, _), &count) in statements(articles).zip(counts) {
        field(statement).extend(marks.by_ref().take(count));
    }
}

fn mentions(mut block: Reader<'_>, articles: &mut [Article], actors: usize) -> Result<()> {
    let (spans, counts) = marked(&mut block, articles)?;
    let mut mentions = Vec::with_capacity(spans.len());
    for span in spans {
        let actor = block.u32()?;
        if actor as usize >= actors {
            return Err(block.invalid(actor.into(), "the number of an actor"));
        }
        mentions.push(Mention { span, actor });
    }
    hand_out(mentions, &counts, articles, |statement| {
        &mut statement.mentions
    });
    block.finish()
}

fn times(mut block: Reader<'_>, articles: &mut [Article], strings: &mut Strings<'_>) -> Result<()> {
    let (spans, counts) = marked(&mut block, articles)?;
    let kinds = block.column(spans.len(), Reader::number)?;
    let flags = block.column(spans.len(), Reader::number)?;
    let mut dates = Dates::default();
    let mut times = Vec::with_capacity(spans.len());
    for ((span, kind), flags) in spans.into_iter().zip(kinds).zip(flags) {
        let (bound, part) = (flags >> 6, flags >> 3 & 7);
        times.push(TimeExpression {
            span,
            value: time_value(&mut block, kind, &mut dates, strings)?,
            modifier: block.pick_option(TimeModifier::ALL, flags & 7)?,
            time_of_day: block.pick_option(TimeOfDay::ALL, part)?,
            bound: block.pick_option(Bound::ALL, bound)?,
        });
    }
    hand_out(times, &counts, articles, |statement| &mut statement.times);
    block.finish()
}

fn time_value(
    block: &mut Reader<'_>,
    kind: u64,
    dates: &mut Dates,
    strings: &mut Strings<'_>,
) -> Result<TimeValue> {
    Ok(match kind {
        4 => TimeValue::Reference(block.one_of(Reference::ALL)?),
        5 => TimeValue::Time(block.string(strings)?),
        6 => TimeValue::Duration(block.string(strings)?),
        7 => TimeValue::Set(block.string(strings)?),
        shape => TimeValue::Date(dates.read(block.pick(&Shape::ALL, shape)?, block)?),
    })
}

fn figures(
    mut block: Reader<'_>,
    articles: &mut [Article],
    strings: &mut Strings<'_>,
) -> Result<()> {
    let (spans, counts) = marked(&mut block, articles)?;
    let values = block.column(spans.len(), figure_value)?;
    let units = block.column(spans.len(), |block| block.string(strings))?;
    let mut figures = Vec::with_capacity(spans.len());
    for ((span, value), unit) in spans.into_iter().zip(values).zip(units) {
        figures.push(Figure {
            span,
            value,
            unit,
            qualifier: block.option_of(FigureQualifier::ALL)?,
        });
    }
    hand_out(figures, &counts, articles, |statement| {
        &mut statement.figures
    });
    block.finish()
}

/// A whole number as itself, anything else as its bits.
fn figure_value(block: &mut Reader<'_>) -> Result<f64> {
    if let Some(whole) = block.number()?.checked_sub(1) {
        return Ok(whole as f64);
    }
    let value = f64::from_le_bytes(block.fixed()?);
    if value.is_finite() {
        Ok(value)
    } else {
        Err(block.invalid(value.to_bits(), "the bits of a finite number"))
    }
}

fn notes(mut block: Reader<'_>, articles: &mut [Article], strings: &mut Strings<'_>) -> Result<()> {
    for (statement, _) in statements(articles) {
        statement.notes = block.list(strings)?;
    }
    block.finish()
}
