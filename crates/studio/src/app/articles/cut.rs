//! The text of an article cut into paragraphs, and these where marks begin and
//! end.

use linimasa_draft::{Look, Place as At, States};

/// What stands in a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    Plain,
    /// An index into [`Look::actors`].
    Actor(usize),
    /// An index into [`Look::dates`].
    Date(usize),
    /// A quantity: it is shown, and cannot be corrected.
    Figure,
    /// An index into [`Look::corrections`]: a person says that nothing stands
    /// here.
    Nothing(usize),
}

/// A stretch of text under one mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where.
    pub(super) at: At,
    /// What.
    pub(super) mark: Mark,
}

/// The paragraphs: stretches that a blank line parts.
pub(super) fn paragraphs(text: &str) -> Vec<At> {
    let mut paragraphs = Vec::new();
    let mut start = 0;
    for part in text.split("\n\n") {
        if !part.trim().is_empty() {
            paragraphs.push(At {
                start: offset(start),
                end: offset(start + part.len()),
            });
        }
        start += part.len() + 2;
    }
    paragraphs
}

/// The most bytes of a part of a text, which is drawn at once.
const PART_BYTES_MAX: u32 = 100_000;

/// Paragraphs in parts that can be drawn. A paragraph that is longer than one
/// ends with a sentence and goes on in the next.
pub(super) fn parts(paragraphs: &[At], sentences: &[At]) -> Vec<Vec<At>> {
    let mut parts: Vec<Vec<At>> = vec![Vec::new()];
    let mut room = PART_BYTES_MAX;
    for &paragraph in paragraphs {
        for piece in short(paragraph, sentences) {
            let bytes = piece.end - piece.start;
            if bytes > room && parts.last().is_some_and(|part| !part.is_empty()) {
                parts.push(Vec::new());
                room = PART_BYTES_MAX;
            }
            room = room.saturating_sub(bytes);
            if let Some(part) = parts.last_mut() {
                part.push(piece);
            }
        }
    }
    parts
}

/// A paragraph, or where it is longer than a part the stretches of it that are
/// not, each from one sentence's start to another's.
fn short(paragraph: At, sentences: &[At]) -> Vec<At> {
    let mut pieces = Vec::new();
    let mut rest = paragraph;
    let mut last = rest.start;
    let first = sentences.partition_point(|sentence| sentence.start <= paragraph.start);
    let inside = sentences.iter().skip(first);
    let starts = inside.map(|sentence| sentence.start);
    for start in starts
        .take_while(|&start| start < paragraph.end)
        .chain([paragraph.end])
    {
        if start - rest.start > PART_BYTES_MAX && last > rest.start {
            pieces.push(At { end: last, ..rest });
            rest.start = last;
        }
        last = start;
    }
    pieces.push(rest);
    pieces
}

/// The part that holds a byte of the text.
pub(super) fn part_at(parts: &[Vec<At>], byte: u32) -> Option<usize> {
    let holds = |at: &At| (at.start..at.end).contains(&byte);
    parts.iter().position(|part| part.iter().any(holds))
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// All marks in order, none over another: of two that overlap, what a person
/// stated goes before what was found, an actor before a date, a date before a
/// figure, and these before what is nothing.
pub(super) fn marks(seen: &Look) -> Vec<Piece> {
    let actors = seen.actors.iter().enumerate();
    let actors = actors.map(|(ix, one)| (one.is_corrected, one.place, Mark::Actor(ix)));
    let dates = seen.dates.iter().enumerate();
    let dates = dates.map(|(ix, one)| (one.is_corrected, one.place, Mark::Date(ix)));
    let mut found: Vec<(bool, At, Mark)> = actors.chain(dates).collect();
    found.sort_by_key(|(is_corrected, ..)| !is_corrected);
    let found = found.into_iter().map(|(_, at, mark)| (at, mark));
    let figures = seen.figures.iter().map(|&at| (at, Mark::Figure));
    let corrections = seen.corrections.iter().enumerate();
    let nothing = corrections.filter_map(|(ix, one)| {
        let says_none = matches!(one.states, States::Date(None) | States::Actor(None));
        Some((one.place?, Mark::Nothing(ix))).filter(|_| says_none)
    });
    let mut kept: Vec<Piece> = Vec::new();
    for (at, mark) in found.chain(figures).chain(nothing) {
        let place = kept.partition_point(|other| other.at.start < at.start);
        let is_free = |other: Option<&Piece>| {
            other.is_none_or(|other| other.at.end <= at.start || at.end <= other.at.start)
        };
        let before = place.checked_sub(1).and_then(|before| kept.get(before));
        if at.start < at.end && is_free(before) && is_free(kept.get(place)) {
            kept.insert(place, Piece { at, mark });
        }
    }
    kept
}

/// The pieces of one paragraph, in order and without a gap.
pub(super) fn pieces(paragraph: At, marks: &[Piece]) -> Vec<Piece> {
    let first = marks.partition_point(|mark| mark.at.start < paragraph.start);
    let inside = marks
        .iter()
        .skip(first)
        .take_while(|mark| mark.at.end <= paragraph.end);
    let mut pieces = Vec::new();
    let mut from = paragraph.start;
    let plain = |start, end| Piece {
        at: At { start, end },
        mark: Mark::Plain,
    };
    for mark in inside {
        if from < mark.at.start {
            pieces.push(plain(from, mark.at.start));
        }
        pieces.push(*mark);
        from = mark.at.end;
    }
    if from < paragraph.end {
        pieces.push(plain(from, paragraph.end));
    }
    pieces
}

/// The bytes of `text` at a place.
pub(super) fn words(text: &str, at: At) -> &str {
    let range = usize::try_from(at.start)
        .ok()
        .zip(usize::try_from(at.end).ok());
    let words = range.and_then(|(start, end)| text.get(start..end));
    words.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(start: u32, end: u32) -> At {
        At { start, end }
    }

    #[test]
    fn a_blank_line_parts_paragraphs() {
        assert_eq!(paragraphs("Satu.\n\nDua."), [at(0, 5), at(7, 11)]);
        assert_eq!(paragraphs(""), []);
    }

    #[test]
    fn a_long_text_is_drawn_in_parts_that_end_with_a_sentence() {
        assert_eq!(parts(&[at(0, 5), at(7, 11)], &[]), [[at(0, 5), at(7, 11)]]);
        let long = [at(0, 90_000), at(90_002, 390_000)];
        let starts = [0, 90_002, 150_000, 180_000, 300_000];
        let sentences: Vec<At> = starts.iter().map(|&start| at(start, start + 9)).collect();
        let parts = parts(&long, &sentences);
        let expected = [
            at(0, 90_000),
            at(90_002, 180_000),
            // No sentence begins in it.
            at(180_000, 300_000),
            at(300_000, 390_000),
        ];
        assert_eq!(parts.concat(), expected);
        assert_eq!(parts.len(), 4);
        assert_eq!(part_at(&parts, 179_999), Some(1));
        assert_eq!(part_at(&parts, 90_001), None);
    }

    #[test]
    fn the_pieces_of_a_paragraph_leave_nothing_out() {
        let marks = [
            Piece {
                at: at(2, 4),
                mark: Mark::Actor(0),
            },
            Piece {
                at: at(8, 10),
                mark: Mark::Date(0),
            },
        ];
        let cut = pieces(at(0, 5), &marks);
        let places: Vec<At> = cut.iter().map(|piece| piece.at).collect();
        assert_eq!(places, [at(0, 2), at(2, 4), at(4, 5)]);
        let cut = pieces(at(7, 10), &marks);
        assert_eq!(cut.last().map(|piece| piece.mark), Some(Mark::Date(0)));
    }
}
