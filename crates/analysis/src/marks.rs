//! What a person states about words of a text, put in the place of what is
//! found there.

use linimasa_dossier::model::{Span, TimeExpression, TimeValue};

use crate::actors::{ActorMention, Found, Lexicon};
use crate::front_matter::{Mark, Marked, nearest};
use crate::spans::span;
use crate::time::FoundTime;
use crate::warning::Warning;

/// The rule behind what a person states.
const RULE: &str = "corrected";

/// A mark whose words were found in the text.
#[derive(Debug)]
pub(crate) struct Placed {
    at: Span,
    mark: Mark,
}

/// Every byte at which some words begin in a text, also where they overlap.
pub fn places<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> + 't {
    let step = words.chars().next().map_or(0, char::len_utf8);
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..).filter(|_| step > 0)?;
        let at = from + rest.find(words)?;
        from = at + step;
        Some(at)
    })
}

/// Finds the words of the marks in the text, and tells what is odd.
pub(crate) fn place(
    marks: Vec<Mark>,
    text: &str,
    lexicon: &Lexicon,
    warnings: &mut Vec<Warning>,
) -> Vec<Placed> {
    let mut placed = Vec::with_capacity(marks.len());
    for mark in marks {
        if let Marked::Actor(Some(id)) = &mark.marked
            && index_of(id, lexicon).is_none()
        {
            let ids: Vec<&str> = lexicon
                .actors()
                .iter()
                .map(|actor| actor.id.as_str())
                .collect();
            warnings.push(Warning::UnknownActor {
                span: mark.value_span,
                id: id.clone(),
                nearest: nearest(id, &ids).map(str::to_owned),
            });
            continue;
        }
        let nth = usize::try_from(mark.nth).unwrap_or(usize::MAX);
        let start = places(text, &mark.quote).nth(nth.saturating_sub(1));
        match start {
            Some(start) => placed.push(Placed {
                at: span(start, start + mark.quote.len()),
                mark,
            }),
            None => warnings.push(Warning::QuoteNotFound {
                span: mark.quote_span,
                times: places(text, &mark.quote).count(),
                quote: mark.quote,
            }),
        }
    }
    placed
}

/// The marks that no sentence holds whole.
pub(crate) fn across(marks: &[Placed], sentences: &[Span]) -> Vec<Warning> {
    let is_across = |at: Span| !sentences.iter().any(|&sentence| is_in(at, sentence));
    let across = marks.iter().filter(|placed| is_across(placed.at));
    across
        .map(|placed| Warning::QuoteOfTwoSentences {
            span: placed.mark.quote_span,
            quote: placed.mark.quote.clone(),
        })
        .collect()
}

/// Puts marked actors in the place of the mentions that they overlap. Of marks
/// that overlap each other the last one stands.
pub(crate) fn put_actors(
    marks: &[Placed],
    sentences: &[Span],
    lexicon: &Lexicon,
    mentions: &mut Vec<ActorMention>,
) {
    for Placed { at, mark } in marks {
        let Marked::Actor(id) = &mark.marked else {
            continue;
        };
        if !sentences.iter().any(|&sentence| is_in(*at, sentence)) {
            continue;
        }
        mentions.retain(|mention| !overlap(mention.span, *at));
        let index = id.as_ref().and_then(|id| index_of(id, lexicon));
        mentions.extend(index.map(|index| ActorMention {
            span: *at,
            actor: Found::Known(index),
            rule: RULE,
        }));
    }
    mentions.sort_by_key(|mention| mention.span);
}

/// Puts the marked dates of a sentence in the place of its time expressions
/// that they overlap; these are `times` from the number `first` on. Whether it
/// is a start or an end is said by the word before it, and stays.
pub(crate) fn put_dates(
    marks: &[Placed],
    sentence: Span,
    first: usize,
    times: &mut Vec<FoundTime>,
) {
    for Placed { at, mark } in marks {
        let Marked::Date(date) = mark.marked else {
            continue;
        };
        if !is_in(*at, sentence) {
            continue;
        }
        let mut bound = None;
        let found = times.split_off(first.min(times.len()));
        for time in found {
            if overlap(time.time.span, *at) {
                bound = bound.or(time.time.bound);
            } else {
                times.push(time);
            }
        }
        times.extend(date.map(|date| FoundTime {
            time: TimeExpression {
                span: *at,
                value: TimeValue::Date(date),
                modifier: None,
                time_of_day: None,
                bound,
            },
            rule: RULE,
        }));
    }
    if let Some(own) = times.get_mut(first..) {
        own.sort_by_key(|found| found.time.span);
    }
}

fn index_of(id: &str, lexicon: &Lexicon) -> Option<usize> {
    lexicon.actors().iter().position(|actor| actor.id == id)
}

fn is_in(at: Span, sentence: Span) -> bool {
    sentence.start <= at.start && at.end <= sentence.end
}

fn overlap(one: Span, other: Span) -> bool {
    one.start < other.end && other.start < one.end
}
