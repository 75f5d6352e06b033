//! The time expressions and the figures of an article, which are read from the
//! same tokens: those of some sentences at a time, and then of all of these one
//! kind after the other, so that what finds it stays in the processor's cache.

use std::iter::Peekable;

use linimasa_dossier::edtf::Edtf;
use linimasa_dossier::model::Span;

use crate::actors::{ActorMention, PlainWords};
use crate::analyse::Article;
use crate::figures::{self, FoundFigure};
use crate::marks;
use crate::time::{FoundTime, Times};
use crate::tokens::Batch;
use crate::vocabulary::{Traits, Vocabulary};

/// How many bytes of sentences are read at a time, or one sentence.
const BATCH_BYTES: usize = 8_192;

/// As many dates, or figures, most articles have at most.
const FINDINGS: usize = 64;

/// The time expressions and the figures in the `sentences`, whose `words` are
/// known already. No number inside one of the `mentions` is a figure.
pub(crate) fn find(
    article: &Article,
    sentences: &[Span],
    words: &mut PlainWords<'_>,
    mentions: &[ActorMention],
) -> (Vec<FoundTime>, Vec<FoundFigure>) {
    let text = article.plain.text.as_str();
    let vocabulary = Vocabulary::of(article.lang);
    let published = match article.metadata.published {
        Some(Edtf::Date(date)) => Some(date),
        _ => None,
    };
    let mut finder = Times::new(published, vocabulary);
    let mut times = Vec::with_capacity(sentences.len().min(FINDINGS));
    let mut figures = Vec::with_capacity(sentences.len().min(FINDINGS));
    // The last sentence of a batch may go beyond it.
    let room = text.len().min(BATCH_BYTES + BATCH_BYTES / 4);
    let mut batch = Batch::new(&vocabulary.words, room);
    let mut taken: Vec<Span> = Vec::new();
    let mut mentions = mentions.iter().map(|mention| mention.span).peekable();
    let mut first = 0;
    while let Some(rest) = sentences.get(first..).filter(|rest| !rest.is_empty()) {
        let (group, _) = rest.split_at(together(rest));
        batch.clear();
        for &sentence in group {
            batch.read(text, sentence, words);
        }
        finder.clear(batch.len());
        for at in 0..group.len() {
            finder.look_up(at, batch.sentence(at));
        }
        finder.read(&batch);
        let mut names = mentions.clone();
        let mut own = times.len();
        for (at, &sentence) in group.iter().enumerate() {
            let before = times.len();
            if finder.is_next(at) {
                taken.clear();
                taken.extend(inside(&mut names, sentence));
                finder.place(first + at, batch.sentence(at), &taken, &mut times);
            }
            marks::put_dates(&article.marks, sentence, before, &mut times);
        }
        for (at, &sentence) in group.iter().enumerate() {
            let tokens = batch.sentence(at);
            if !tokens.all_traits().meets(Traits::OF_FIGURES) {
                continue;
            }
            taken.clear();
            taken.extend(inside(&mut mentions, sentence));
            let dates = times.iter().skip(own).map(|found| found.time.span);
            let dates = dates.take_while(|span| span.start < sentence.end);
            taken.extend(dates.inspect(|_| own += 1));
            put_in_order(&mut taken);
            figures::read(text, tokens, &taken, article.lang, &mut figures);
        }
        first += group.len();
    }
    (times, figures)
}

/// How many of these sentences are read together.
fn together(sentences: &[Span]) -> usize {
    let mut bytes = 0;
    let more = sentences.iter().take_while(|sentence| {
        let is_within = bytes < BATCH_BYTES;
        bytes += (sentence.end - sentence.start) as usize;
        is_within
    });
    more.count()
}

/// The next of those spans, as far as they begin before the end of a sentence;
/// some may be of sentences before it, where none asked for them.
fn inside(
    spans: &mut Peekable<impl Iterator<Item = Span>>,
    sentence: Span,
) -> impl Iterator<Item = Span> {
    std::iter::from_fn(move || spans.next_if(|span| span.start < sentence.end))
}

/// Sorts spans, and makes one of those that overlap.
fn put_in_order(spans: &mut Vec<Span>) {
    spans.sort_unstable_by_key(|span| span.start);
    spans.dedup_by(|next, last| {
        let overlaps = next.start < last.end;
        if overlaps {
            last.end = last.end.max(next.end);
        }
        overlaps
    });
}
