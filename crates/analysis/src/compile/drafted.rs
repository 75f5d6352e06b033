//! One article with its findings, before those of all are put together.

use linimasa_dossier::model::{Article, Span, Statement};

use super::{InputFile, Source, slug};
use crate::actors::{ActorMention, Lexicon};
use crate::analyse::{self, Findings};
use crate::given::Place;
use crate::warning::{Diagnostic, Warning};

/// An article whose mentions still have to be numbered.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) article: Article,
    pub(super) source: Source,
    pub(super) mentions: Vec<Vec<ActorMention>>,
}

/// What was read of a file of one article.
#[derive(Clone, Debug, Default)]
pub(super) struct ReadFile {
    /// The article, if there is text in it.
    pub(super) draft: Option<Draft>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// An article with its findings, and what is odd about these; none where it is
/// empty.
pub(super) fn drafted(
    name: &str,
    file: &InputFile,
    (text, place): (&str, &Place),
    article: analyse::Article,
    lexicon: &Lexicon,
) -> Option<(Draft, Vec<Warning>)> {
    if article.plain.paragraphs.is_empty() {
        return None;
    }
    let mut findings = article.findings(lexicon);
    let warnings = std::mem::take(&mut findings.warnings);
    let mut lines = lines(text, &article, &findings);
    lines.iter_mut().for_each(|line| *line = place.line(*line));
    let source = Source {
        file: file.name.clone(),
        lines,
        stated: article.stated.clone(),
        reviewed: article.reviewed,
    };
    Some((draft(slug(name), article, findings, source), warnings))
}

/// The line of `text` on which each sentence begins.
fn lines(text: &str, article: &analyse::Article, findings: &Findings) -> Vec<u32> {
    let (mut line, mut seen) = (1, 0);
    let sentences = findings.sentences.iter();
    let starts = sentences.map(|&sentence| article.plain.source(sentence).start as usize);
    starts
        .map(|start| {
            let passed = text.as_bytes().get(seen..start).unwrap_or_default();
            let breaks = passed.iter().filter(|&&byte| byte == b'\n').count();
            line += u32::try_from(breaks).unwrap_or(u32::MAX);
            seen = seen.max(start);
            line
        })
        .collect()
}

fn draft(id: String, article: analyse::Article, findings: Findings, source: Source) -> Draft {
    let mentions = findings
        .sentences
        .iter()
        .map(|&sentence| within(&findings.mentions, sentence, |mention| mention.span))
        .collect();
    let statements = findings
        .sentences
        .iter()
        .enumerate()
        .map(|(i, &span)| Statement {
            span,
            mentions: Vec::new(),
            times: within(&findings.times, span, |time| time.span),
            figures: within(&findings.figures, span, |figure| figure.span),
            notes: notes_of(i, &findings.sentences, &article.notes),
        })
        .collect();
    let metadata = article.metadata;
    Draft {
        article: Article {
            id,
            title: metadata.title,
            outlet: metadata.outlet,
            byline: metadata.byline,
            published: metadata.published,
            published_from: metadata.published_from,
            url: metadata.url,
            via: metadata.via,
            lang: metadata
                .lang
                .unwrap_or_else(|| article.lang.code().to_owned()),
            text: article.plain.text,
            statements,
        },
        source,
        mentions,
    }
}

/// The items that lie in a sentence, in order; of two that overlap the first.
fn within<T: Clone>(items: &[T], sentence: Span, span: impl Fn(&T) -> Span) -> Vec<T> {
    let from = items.partition_point(|item| span(item).start < sentence.start);
    let mut end = sentence.start;
    items[from..]
        .iter()
        .take_while(|item| span(item).start < sentence.end)
        .filter(|item| {
            let at = span(item);
            let fits = at.start >= end && at.end <= sentence.end && at.start < at.end;
            if fits {
                end = at.end;
            }
            fits
        })
        .cloned()
        .collect()
}

/// The notes whose marks stand in the sentence `i` or behind it, before the
/// next begins.
fn notes_of(i: usize, sentences: &[Span], notes: &[(u32, String)]) -> Vec<String> {
    let start = if i == 0 { 0 } else { sentences[i].start + 1 };
    let next = sentences
        .get(i + 1)
        .map_or(u32::MAX, |sentence| sentence.start);
    notes
        .iter()
        .filter(|(at, _)| (start..=next).contains(at))
        .map(|(_, note)| note.clone())
        .collect()
}
