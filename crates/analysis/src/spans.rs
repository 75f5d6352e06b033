//! Spans and the text they are of.

use linimasa_dossier::model::Span;

/// The bytes `span` of `text`; empty where it has no such bytes.
pub(crate) fn slice(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize)
        .unwrap_or("")
}

/// Where a text holds these words, which may be part of longer ones. Few places
/// begin as they do, with a capital: to look there costs less than to prepare
/// a search.
pub(crate) fn places(text: &str, words: &str) -> impl Iterator<Item = usize> {
    let first = words.chars().next();
    let begun = first
        .into_iter()
        .flat_map(|first| text.match_indices(first));
    let places = begun.map(|(at, _)| at);
    places.filter(move |&at| text[at..].starts_with(words))
}

/// A byte offset as the model keeps it; texts over 4 GiB end there.
pub(crate) fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// The span between two byte offsets.
pub(crate) fn span(start: usize, end: usize) -> Span {
    Span {
        start: offset(start),
        end: offset(end),
    }
}
