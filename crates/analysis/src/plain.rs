//! A text as it is analysed, and where each byte of it stands in the source
//! it was made from.
//!
//! The plain text is the paragraphs of the body, joined by a blank line: no
//! furniture, no markup, no line breaks inside a paragraph.

use linimasa_dossier::model::Span;

use crate::spans::{slice, span};

/// What stands between two paragraphs of a [`Plain`].
pub(crate) const BREAK: &str = "\n\n";

/// A run of plain text and the run of the source it came from.
#[derive(Clone, Copy, Debug)]
struct Piece {
    plain: Span,
    source: Span,
}

impl Piece {
    /// Whether the two runs hold the same bytes.
    fn is_copy(self) -> bool {
        self.plain.end - self.plain.start == self.source.end - self.source.start
    }

    /// Whether all of a span of the plain text, which is not empty, is of it.
    fn holds(self, at: Span) -> bool {
        self.plain.start <= at.start && at.start < at.end && at.end <= self.plain.end
    }

    /// Whether both are copies and `next` begins where this one ends.
    fn goes_on_as(self, next: Piece) -> bool {
        let is_next = next.plain.start == self.plain.end && next.source.start == self.source.end;
        is_next && self.is_copy() && next.is_copy()
    }
}

/// A text made of pieces of a source.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plain {
    /// The text.
    pub(crate) text: String,
    /// Its paragraphs, in order.
    pub(crate) paragraphs: Vec<Span>,
    pieces: Vec<Piece>,
    open: Option<usize>,
}

impl Plain {
    /// An empty one with room for so many bytes in so many paragraphs.
    pub(crate) fn with_capacity(bytes: usize, paragraphs: usize) -> Self {
        Plain {
            text: String::with_capacity(bytes),
            paragraphs: Vec::with_capacity(paragraphs),
            pieces: Vec::with_capacity(paragraphs),
            open: None,
        }
    }

    /// Begins a paragraph; what is pushed until [`Plain::close`] is in it.
    pub(crate) fn open(&mut self) {
        self.close();
        self.open = Some(self.text.len());
    }

    /// Ends the paragraph begun, if it holds anything but white space.
    pub(crate) fn close(&mut self) {
        let Some(start) = self.open.take() else {
            return;
        };
        let pushed = &self.text[start..];
        let trimmed = pushed.trim();
        if !trimmed.is_empty() {
            let lead = pushed.len() - pushed.trim_start().len();
            self.paragraphs
                .push(span(start + lead, start + lead + trimmed.len()));
        }
    }

    /// Whether a paragraph is open.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Adds `text`, which stands for the bytes `source` of the source.
    pub(crate) fn push(&mut self, text: &str, source: Span) {
        self.separate();
        let start = self.text.len();
        self.text.push_str(text);
        let piece = Piece {
            plain: span(start, self.text.len()),
            source,
        };
        match self.pieces.last_mut() {
            Some(last) if last.goes_on_as(piece) => {
                last.plain.end = piece.plain.end;
                last.source.end = piece.source.end;
            }
            _ => self.pieces.push(piece),
        }
    }

    /// A blank line before the first piece of every paragraph but the first.
    fn separate(&mut self) {
        if self.open != Some(self.text.len()) || self.paragraphs.is_empty() {
            return;
        }
        self.text.truncate(self.text.trim_end().len());
        self.text.push_str(BREAK);
        self.open = Some(self.text.len());
    }

    /// Adds the part `at` of `source`, every line break and the white space
    /// around it become one blank.
    pub(crate) fn push_lines(&mut self, source: &str, at: Span) {
        let mut line_start = at.start as usize;
        let mut last_end = None;
        for line in slice(source, at).split_inclusive('\n') {
            let trimmed = line.trim();
            let start = line_start + (line.len() - line.trim_start().len());
            line_start += line.len();
            if trimmed.is_empty() {
                continue;
            }
            if let Some(end) = last_end
                && !trimmed.starts_with([',', '.', ';', ':', '!', '?', ')', '”', '»'])
                && !self.text.ends_with(['“', '«', '('])
            {
                self.push(" ", span(end, start));
            }
            let end = start + trimmed.len();
            self.push(trimmed, span(start, end));
            last_end = Some(end);
        }
    }

    /// Where a span of the plain text stands in the source.
    pub(crate) fn source(&self, at: Span) -> Span {
        self.source_by(at, self.piece(at.start))
    }

    /// The same for one span after the other; most come in the order of where
    /// they begin.
    pub(crate) fn sources(&self) -> impl FnMut(Span) -> Span {
        let mut piece = None;
        let mut next = self.pieces.iter().copied().peekable();
        move |at| {
            while let Some(later) = next.next_if(|later| later.plain.start <= at.start) {
                piece = Some(later);
            }
            let found = piece.filter(|piece| piece.plain.start <= at.start);
            self.source_by(at, found.or_else(|| self.piece(at.start)))
        }
    }

    /// The same for a span that begins in the piece `first`.
    fn source_by(&self, at: Span, first: Option<Piece>) -> Span {
        // Most spans stand in a piece that was taken over as it is.
        if let Some(piece) = first.filter(|piece| piece.is_copy() && piece.holds(at)) {
            let moved = |at: u32| piece.source.start + (at - piece.plain.start);
            return Span {
                start: moved(at.start),
                end: moved(at.end),
            };
        }
        let start = first.map_or(0, |piece| {
            if piece.is_copy() {
                piece.source.start + (at.start - piece.plain.start)
            } else {
                piece.source.start
            }
        });
        // Most spans end in the piece that they begin in.
        let last = first
            .filter(|piece| {
                (piece.plain.start..piece.plain.end).contains(&at.end.saturating_sub(1))
            })
            .or_else(|| self.piece(at.end.saturating_sub(1)));
        let end = last.map_or(start, |piece| {
            if piece.is_copy() {
                piece.source.start + at.end.min(piece.plain.end) - piece.plain.start
            } else {
                piece.source.end
            }
        });
        Span {
            start,
            end: end.max(start),
        }
    }

    /// The piece that holds the byte `at`, or the last one before it.
    fn piece(&self, at: u32) -> Option<Piece> {
        let after = self.pieces.partition_point(|piece| piece.plain.start <= at);
        after
            .checked_sub(1)
            .and_then(|i| self.pieces.get(i))
            .copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Plain;
    use crate::spans::{slice, span};

    #[test]
    fn a_span_of_the_plain_text_finds_its_place_in_the_source() {
        let source = "satu\r\n  dua, tiga\n\nempat";
        let mut plain = Plain::default();
        plain.open();
        plain.push_lines(source, span(0, 17));
        plain.open();
        plain.push_lines(source, span(19, source.len()));
        plain.close();
        assert_eq!(plain.text, "satu dua, tiga\n\nempat");
        assert_eq!(plain.paragraphs.len(), 2);
        let over_the_break = plain.source(span(2, 8));
        assert_eq!(slice(source, over_the_break), "tu\r\n  dua");
        assert_eq!(slice(source, plain.source(span(16, 21))), "empat");
    }
}
