//! A sentence cut where its marks begin and end, ready to be shown.

use linimasa_dossier::model::{Span, Statement};

/// What a piece of a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Text without a mark.
    Plain,
    /// An index into [`Statement::mentions`].
    Mention(usize),
    /// An index into [`Statement::times`].
    Time(usize),
    /// An index into [`Statement::figures`].
    Figure(usize),
}

/// A stretch of a sentence under one mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub mark: Mark,
    /// Its text in order, cut again where searched words begin and end; `true`
    /// for such a word.
    pub parts: Vec<(Span, bool)>,
}

/// The pieces of `statement`, in order and without a gap. Where marks overlap,
/// a mention goes before a time and a time before a figure. `hits` are
/// searched words, in order.
pub fn pieces(statement: &Statement, hits: &[Span]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = statement.span.start;
    for (span, mark) in marks(statement) {
        if at < span.start {
            pieces.push(piece(
                Span {
                    start: at,
                    end: span.start,
                },
                Mark::Plain,
                hits,
            ));
        }
        pieces.push(piece(span, mark, hits));
        at = span.end;
    }
    if at < statement.span.end {
        let rest = Span {
            start: at,
            end: statement.span.end,
        };
        pieces.push(piece(rest, Mark::Plain, hits));
    }
    pieces
}

/// The marks that do not overlap one that goes before them, in order.
fn marks(statement: &Statement) -> Vec<(Span, Mark)> {
    let mentions = statement.mentions.iter().map(|mention| mention.span);
    let times = statement.times.iter().map(|time| time.span);
    let figures = statement.figures.iter().map(|figure| figure.span);
    let all = mentions
        .enumerate()
        .map(|(ix, span)| (span, Mark::Mention(ix)))
        .chain(times.enumerate().map(|(ix, span)| (span, Mark::Time(ix))))
        .chain(
            figures
                .enumerate()
                .map(|(ix, span)| (span, Mark::Figure(ix))),
        );
    let inside = |span: Span| {
        span.start < span.end
            && statement.span.start <= span.start
            && span.end <= statement.span.end
    };
    let mut kept: Vec<(Span, Mark)> = Vec::new();
    for (span, mark) in all {
        let free = kept.iter().all(|(other, _)| !overlap(*other, span));
        if inside(span) && free {
            let place = kept.partition_point(|(other, _)| other.start < span.start);
            kept.insert(place, (span, mark));
        }
    }
    kept
}

fn overlap(one: Span, other: Span) -> bool {
    one.start < other.end && other.start < one.end
}

fn piece(span: Span, mark: Mark, hits: &[Span]) -> Piece {
    let mut parts = Vec::new();
    let mut at = span.start;
    for hit in hits.iter().filter(|hit| overlap(**hit, span)) {
        let (start, end) = (hit.start.max(at), hit.end.min(span.end));
        if start >= end {
            continue;
        }
        if at < start {
            parts.push((
                Span {
                    start: at,
                    end: start,
                },
                false,
            ));
        }
        parts.push((Span { start, end }, true));
        at = end;
    }
    if at < span.end {
        parts.push((
            Span {
                start: at,
                end: span.end,
            },
            false,
        ));
    }
    Piece { mark, parts }
}

#[cfg(test)]
mod tests {
    use linimasa_dossier::model::{Figure, Mention, TimeExpression, TimeValue};
    use proptest::prelude::*;

    use super::*;

    fn span(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    fn time(start: u32, end: u32) -> TimeExpression {
        TimeExpression {
            span: span(start, end),
            value: TimeValue::Duration("P1D".to_owned()),
            modifier: None,
            time_of_day: None,
            bound: None,
        }
    }

    fn figure(start: u32, end: u32) -> Figure {
        Figure {
            span: span(start, end),
            value: 1.0,
            unit: String::new(),
            qualifier: None,
        }
    }

    fn statement(
        mentions: &[(u32, u32)],
        times: &[(u32, u32)],
        figures: &[(u32, u32)],
    ) -> Statement {
        Statement {
            span: span(10, 50),
            mentions: mentions
                .iter()
                .map(|&(start, end)| Mention {
                    span: span(start, end),
                    actor: 0,
                })
                .collect(),
            times: times.iter().map(|&(start, end)| time(start, end)).collect(),
            figures: figures
                .iter()
                .map(|&(start, end)| figure(start, end))
                .collect(),
            notes: Vec::new(),
        }
    }

    #[test]
    fn a_sentence_is_cut_at_its_marks_and_a_mark_at_searched_words() {
        let cut = pieces(
            &statement(&[(12, 20)], &[(30, 40)], &[]),
            &[span(15, 18), span(38, 44)],
        );
        let shown: Vec<_> = cut
            .iter()
            .map(|piece| (piece.mark, piece.parts.clone()))
            .collect();
        assert_eq!(
            shown,
            [
                (Mark::Plain, vec![(span(10, 12), false)]),
                (
                    Mark::Mention(0),
                    vec![
                        (span(12, 15), false),
                        (span(15, 18), true),
                        (span(18, 20), false)
                    ]
                ),
                (Mark::Plain, vec![(span(20, 30), false)]),
                (
                    Mark::Time(0),
                    vec![(span(30, 38), false), (span(38, 40), true)]
                ),
                (
                    Mark::Plain,
                    vec![(span(40, 44), true), (span(44, 50), false)]
                ),
            ]
        );
    }

    #[test]
    fn a_mention_goes_before_a_time_and_a_time_before_a_figure() {
        let cut = pieces(&statement(&[(12, 20)], &[(18, 25)], &[(10, 50)]), &[]);
        let marks: Vec<_> = cut.iter().map(|piece| piece.mark).collect();
        assert_eq!(marks, [Mark::Plain, Mark::Mention(0), Mark::Plain]);
    }

    #[test]
    fn an_empty_hit_cuts_nothing() {
        let cut = pieces(&statement(&[], &[], &[]), &[span(11, 11)]);
        let parts: Vec<_> = cut.into_iter().flat_map(|piece| piece.parts).collect();
        assert_eq!(parts, [(span(10, 50), false)]);
    }

    proptest! {
        #[test]
        fn pieces_cover_the_sentence_once_and_in_order(
            mentions in ranges(), times in ranges(), figures in ranges(), mut hits in ranges(),
        ) {
            hits.sort_unstable();
            let hits: Vec<Span> = hits.into_iter().map(|(start, end)| span(start, end)).collect();
            let mut at = 10;
            for piece in pieces(&statement(&mentions, &times, &figures), &hits) {
                for (part, _) in piece.parts {
                    prop_assert_eq!(part.start, at);
                    prop_assert!(part.end > part.start);
                    at = part.end;
                }
            }
            prop_assert_eq!(at, 50);
        }
    }

    fn ranges() -> impl Strategy<Value = Vec<(u32, u32)>> {
        prop::collection::vec(
            (0_u32..60, 0_u32..12).prop_map(|(start, len)| (start, start + len)),
            0..6,
        )
    }
}
