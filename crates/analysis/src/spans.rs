//! Spans and the text they are of.

use linimasa_dossier::model::Span;

/// The bytes `span` of `text`; empty where it has no such bytes.
pub(crate) fn slice(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize)
        .unwrap_or("")
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
