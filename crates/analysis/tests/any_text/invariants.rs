//! What holds for an analysis, whatever the text. Checked by the tests of this
//! crate and by the fuzzer, `fuzz/`.

use linimasa_analysis::Analysis;
use linimasa_dossier::model::{Span, TimeValue};

/// Stops where something does not hold.
pub(crate) fn check(text: &str, analysis: &Analysis) {
    let times = || analysis.times.iter().map(|time| time.span);
    let mentions = || analysis.mentions.iter().map(|mention| mention.span);
    let figures = || analysis.figures.iter().map(|figure| figure.span);
    let sentences = || analysis.sentences.iter().copied();
    in_order(text, "body", analysis.body.iter().copied());
    in_order(text, "sentences", sentences());
    in_order(text, "times", times());
    in_order(text, "mentions", mentions());
    in_order(text, "figures", figures());
    in_order(
        text,
        "furniture",
        analysis.furniture.iter().map(|(span, _)| *span),
    );
    inside("sentence", sentences(), &analysis.body);
    inside("time", times(), &analysis.sentences);
    inside("mention", mentions(), &analysis.sentences);
    inside("figure", figures(), &analysis.sentences);
    for time in &analysis.times {
        if let TimeValue::Date(value) = &time.value {
            assert_eq!(
                value.to_string().parse().as_ref(),
                Ok(value),
                "{}",
                time.span.of(text)
            );
        }
    }
    assert!(
        analysis
            .figures
            .iter()
            .all(|figure| figure.value.is_finite())
    );
    assert_eq!(analysis.rules.times.len(), analysis.times.len());
    assert_eq!(analysis.rules.mentions.len(), analysis.mentions.len());
    assert_eq!(analysis.rules.figures.len(), analysis.figures.len());
}

/// Spans lie on characters, are not empty, come in order and do not overlap.
fn in_order(text: &str, what: &str, spans: impl Iterator<Item = Span>) {
    let mut end = 0;
    for span in spans {
        let words = text.get(span.start as usize..span.end as usize);
        assert!(
            words.is_some_and(|words| !words.is_empty()),
            "{what}: {span:?}"
        );
        assert!(span.start >= end, "{what}: {span:?} begins before {end}");
        end = span.end;
    }
}

/// Each span lies in one of those around.
fn inside(what: &str, spans: impl Iterator<Item = Span>, around: &[Span]) {
    for span in spans {
        let next = around.partition_point(|one| one.end < span.end);
        let fits = around.get(next).is_some_and(|one| one.start <= span.start);
        assert!(fits, "{what}: {span:?} lies in none of {around:?}");
    }
}
