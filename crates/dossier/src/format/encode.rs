//! A model to a file.

use crate::edtf::Edtf;
use crate::model::{
    Article, DossierModel, Figure, Localised, Span, Statement, TimeExpression, TimeValue,
};

use super::container;
use super::dates::{Dates, Shape};
use super::write::{StringTable, Writer};

pub(super) fn file(model: &DossierModel) -> Vec<u8> {
    let articles = &model.articles;
    let statements: Vec<&Statement> = articles
        .iter()
        .flat_map(|article| &article.statements)
        .collect();
    // The order of these calls is the order of the string table.
    let mut strings = StringTable::default();
    let dossier = dossier(model, &mut strings);
    let actors = actors(model, &mut strings);
    let about_articles = about(articles, &mut strings);
    let texts = articles
        .iter()
        .flat_map(|article| article.text.bytes())
        .collect();
    let times = times(&statements, &mut strings);
    let figures = figures(&statements, &mut strings);
    let notes = notes(&statements, &mut strings);
    container::join(&[
        strings.into_block(),
        dossier,
        actors,
        about_articles,
        texts,
        sentences(articles),
        mentions(&statements),
        times,
        figures,
        notes,
    ])
}

fn dossier<'m>(model: &'m DossierModel, strings: &mut StringTable<'m>) -> Vec<u8> {
    let mut block = Writer::default();
    localised(&model.title, &mut block, strings);
    localised(&model.description, &mut block, strings);
    block.bytes
}

fn localised<'m>(texts: &'m Localised, block: &mut Writer, strings: &mut StringTable<'m>) {
    block.count(texts.len());
    for (lang, text) in texts {
        block.string(lang, strings);
        block.string(text, strings);
    }
}

fn actors<'m>(model: &'m DossierModel, strings: &mut StringTable<'m>) -> Vec<u8> {
    let mut block = Writer::default();
    let actors = &model.actors;
    block.count(actors.len());
    actors
        .iter()
        .for_each(|actor| block.string(&actor.id, strings));
    actors
        .iter()
        .for_each(|actor| block.number(actor.kind as u64));
    actors
        .iter()
        .for_each(|actor| localised(&actor.name, &mut block, strings));
    actors
        .iter()
        .for_each(|actor| block.list(&actor.aliases, strings));
    for actor in actors {
        block.optional_string(actor.country.as_ref(), strings);
    }
    for actor in actors {
        block.optional_string(actor.wikidata.as_ref(), strings);
    }
    block.bytes
}

fn about<'m>(articles: &'m [Article], strings: &mut StringTable<'m>) -> Vec<u8> {
    let mut block = Writer::default();
    block.count(articles.len());
    articles
        .iter()
        .for_each(|article| block.string(&article.id, strings));
    for field in [
        |article: &'m Article| article.title.as_ref(),
        |article: &'m Article| article.outlet.as_ref(),
        |article: &'m Article| article.url.as_ref(),
    ] {
        articles
            .iter()
            .for_each(|article| block.optional_string(field(article), strings));
    }
    articles
        .iter()
        .for_each(|article| block.list(&article.byline, strings));
    articles
        .iter()
        .for_each(|article| block.list(&article.via, strings));
    articles
        .iter()
        .for_each(|article| block.string(&article.lang, strings));
    let mut dates = Dates::default();
    for published in articles.iter().map(|article| article.published) {
        block.option(published.map(shape));
        if let Some(published) = published {
            dates.write(published, &mut block);
        }
    }
    for article in articles {
        block.option(article.published_from.map(|from| from as u64));
    }
    articles
        .iter()
        .for_each(|article| block.count(article.text.len()));
    block.bytes
}

fn sentences(articles: &[Article]) -> Vec<u8> {
    let mut block = Writer::default();
    let lists = articles.iter().map(|article| (0, &article.statements[..]));
    marked(lists, |statement| statement.span, &mut block);
    block.bytes
}

fn mentions(statements: &[&Statement]) -> Vec<u8> {
    let mut block = Writer::default();
    let lists = statements
        .iter()
        .map(|it| (it.span.start, &it.mentions[..]));
    marked(lists.clone(), |mention| mention.span, &mut block);
    for mention in lists.flat_map(|(_, mentions)| mentions) {
        block.number(u64::from(mention.actor));
    }
    block.bytes
}

fn times<'m>(statements: &[&'m Statement], strings: &mut StringTable<'m>) -> Vec<u8> {
    let mut block = Writer::default();
    let lists = statements.iter().map(|it| (it.span.start, &it.times[..]));
    marked(lists.clone(), |time| time.span, &mut block);
    let times = lists.flat_map(|(_, times)| times);
    times
        .clone()
        .for_each(|time| block.number(kind(&time.value)));
    times.clone().for_each(|time| block.number(flags(time)));
    let mut dates = Dates::default();
    for time in times {
        match &time.value {
            TimeValue::Date(edtf) => dates.write(*edtf, &mut block),
            TimeValue::Reference(reference) => block.number(*reference as u64),
            TimeValue::Time(value) | TimeValue::Duration(value) | TimeValue::Set(value) => {
                block.string(value, strings);
            }
        }
    }
    block.bytes
}

/// The shape of a date, or the type of what is none.
fn kind(value: &TimeValue) -> u64 {
    match value {
        TimeValue::Date(edtf) => shape(*edtf),
        TimeValue::Reference(_) => 4,
        TimeValue::Time(_) => 5,
        TimeValue::Duration(_) => 6,
        TimeValue::Set(_) => 7,
    }
}

fn shape(edtf: Edtf) -> u64 {
    // No shape has this number: what is no date is refused when read.
    Shape::of(edtf).map_or(u64::from(u32::MAX), |shape| shape as u64)
}

fn flags(time: &TimeExpression) -> u64 {
    let modifier = time.modifier.map_or(0, |modifier| modifier as u64 + 1);
    let time_of_day = time.time_of_day.map_or(0, |part| part as u64 + 1);
    let bound = time.bound.map_or(0, |bound| bound as u64 + 1);
    modifier | time_of_day << 3 | bound << 6
}

fn figures<'m>(statements: &[&'m Statement], strings: &mut StringTable<'m>) -> Vec<u8> {
    let mut block = Writer::default();
    let lists = statements.iter().map(|it| (it.span.start, &it.figures[..]));
    marked(lists.clone(), |figure| figure.span, &mut block);
    let figures = lists.flat_map(|(_, figures)| figures);
    figures.clone().for_each(|figure| value(figure, &mut block));
    figures
        .clone()
        .for_each(|figure| block.string(&figure.unit, strings));
    for figure in figures {
        block.option(figure.qualifier.map(|qualifier| qualifier as u64));
    }
    block.bytes
}

/// A whole number as itself, anything else as its bits.
fn value(figure: &Figure, block: &mut Writer) {
    let whole = figure.value as u64;
    // A float has 53 bits of its own: below, every whole number is exact.
    let exact = whole < 1 << 53 && (whole as f64).to_bits() == figure.value.to_bits();
    block.option(exact.then_some(whole));
    if !exact {
        block.bytes.extend(figure.value.to_bits().to_le_bytes());
    }
}

fn notes<'m>(statements: &[&'m Statement], strings: &mut StringTable<'m>) -> Vec<u8> {
    let mut block = Writer::default();
    for statement in statements {
        block.list(&statement.notes, strings);
    }
    block.bytes
}

/// How many marks each statement has, then where they are; each list comes
/// with the place its first gap is counted from.
fn marked<'m, T: 'm>(
    lists: impl Iterator<Item = (u32, &'m [T])> + Clone,
    span: impl Fn(&T) -> Span,
    block: &mut Writer,
) {
    lists.clone().for_each(|(_, list)| block.count(list.len()));
    let mut lens = Vec::new();
    for (start, list) in lists {
        let mut end = start;
        for span in list.iter().map(&span) {
            // What is out of order wraps around, and is refused when read.
            block.number(u64::from(span.start.wrapping_sub(end)));
            lens.push(span.end.wrapping_sub(span.start));
            end = span.end;
        }
    }
    lens.iter().for_each(|&len| block.number(u64::from(len)));
}
