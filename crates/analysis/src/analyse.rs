//! One text, read: its metadata, its body, and all that its body says.

use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::model::{Figure, Span, TimeExpression};

use crate::actors::{self, ActorMention, Found, Lexicon, Words};
use crate::language::Lang;
use crate::marks::{self, Placed};
use crate::metadata::{self, Metadata};
use crate::numbers;
use crate::plain::Plain;
use crate::warning::{Severity, Warning};
use crate::{body, front_matter, markdown, sentence};

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Raw or scraped: a page's furniture may stand around the article.
    Text,
    /// Markdown, with front matter or without.
    Markdown,
}

/// What is known about a text beforehand.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// How it is written.
    pub format: Format,
    /// What a file's format or a record states about it: goes before what the
    /// text says.
    pub known: &'a Metadata,
    /// When it was published if the text itself does not say so; goes before
    /// what would have to be inferred.
    pub published_if_unsaid: Option<Date>,
    /// The language; detected where there is none.
    pub lang: Option<Lang>,
    /// Whom the text may name.
    pub actors: &'a Lexicon,
}

impl<'a> Options<'a> {
    /// Those of a text about which nothing is known.
    #[must_use]
    pub fn new(format: Format, actors: &'a Lexicon) -> Self {
        static NOTHING: Metadata = Metadata::NOTHING;
        Options {
            format,
            known: &NOTHING,
            published_if_unsaid: None,
            lang: None,
            actors,
        }
    }

    /// The language, where it is given or known.
    fn lang(&self) -> Option<Lang> {
        let known = || self.known.lang.as_deref().and_then(Lang::from_code);
        self.lang.or_else(known)
    }
}

/// What a text says. Spans are in order and into the text as given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Analysis {
    /// Bibliographic data.
    pub metadata: Metadata,
    /// What the author wrote, one span a paragraph or heading; two where the
    /// name of the site stands in it, behind the place of a dateline.
    pub body: Vec<Span>,
    /// The sentences of the body.
    pub sentences: Vec<Span>,
    /// Where it speaks of time.
    pub times: Vec<TimeExpression>,
    /// Where it names actors.
    pub mentions: Vec<ActorMention>,
    /// What quantities it claims.
    pub figures: Vec<Figure>,
    /// An editor's notes, each with the place its mark stands at.
    pub notes: Vec<(Span, String)>,
    /// By which rule each of these was found.
    pub rules: Rules,
    /// What was left out of the body, and by which rule.
    pub furniture: Vec<(Span, &'static str)>,
}

/// The rule behind each of an [`Analysis`]' findings, in their order: a name
/// for what was recognised, as in "weekday-with-bracketed-date".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Behind [`Analysis::times`].
    pub times: Vec<&'static str>,
    /// Behind [`Analysis::mentions`].
    pub mentions: Vec<&'static str>,
    /// Behind [`Analysis::figures`].
    pub figures: Vec<&'static str>,
}

/// The article of a text, as it can be written down on its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextRead {
    /// Bibliographic data.
    pub metadata: Metadata,
    /// Its paragraphs, each without a line break.
    pub paragraphs: Vec<String>,
    /// What is odd about it.
    pub warnings: Vec<Warning>,
}

/// Takes the article out of a raw or scraped text about which this is `known`,
/// and does not look for what it says.
#[must_use]
pub fn read_text(text: &str, known: &Metadata) -> TextRead {
    let nobody = Lexicon::default();
    let options = Options {
        known,
        ..Options::new(Format::Text, &nobody)
    };
    let (article, warnings) = read(text, &options, Headings::Drop);
    let plain = &article.plain;
    let paragraphs = plain.paragraphs.iter();
    TextRead {
        paragraphs: paragraphs
            .map(|paragraph| paragraph.of(&plain.text).to_owned())
            .collect(),
        metadata: article.metadata,
        warnings,
    }
}

/// Reads one text.
#[must_use]
pub fn analyse(text: &str, options: &Options<'_>) -> (Analysis, Vec<Warning>) {
    let (article, mut warnings) = read(text, options, Headings::Keep);
    let findings = article.findings(options.actors);
    warnings.extend(findings.warnings);
    let plain = &article.plain;
    let analysis = Analysis {
        rules: findings.rules,
        body: article.body,
        sentences: findings
            .sentences
            .iter()
            .copied()
            .map(plain.sources())
            .collect(),
        times: moved(findings.times, plain, |time| &mut time.span),
        mentions: moved(findings.mentions, plain, |mention| &mut mention.span),
        figures: moved(findings.figures, plain, |figure| &mut figure.span),
        notes: article
            .notes
            .iter()
            .map(|(at, note)| {
                let before = Span {
                    start: at.saturating_sub(1),
                    end: *at,
                };
                (plain.source(before), note.clone())
            })
            .collect(),
        furniture: article.furniture,
        metadata: article.metadata,
    };
    (analysis, warnings)
}

/// The items with spans into the source.
fn moved<T>(mut items: Vec<T>, plain: &Plain, span: impl Fn(&mut T) -> &mut Span) -> Vec<T> {
    let mut source = plain.sources();
    for item in &mut items {
        let span = span(item);
        *span = source(*span);
    }
    items
}

/// A text taken apart, before it is understood.
#[derive(Debug)]
pub(crate) struct Article {
    /// Bibliographic data.
    pub(crate) metadata: Metadata,
    /// What of the source is body.
    pub(crate) body: Vec<Span>,
    /// The body as it is read: without the place that a dateline names.
    pub(crate) plain: Plain,
    /// An editor's notes and where in the body their marks stand.
    pub(crate) notes: Vec<(u32, String)>,
    /// What of the source is no body, and why.
    pub(crate) furniture: Vec<(Span, &'static str)>,
    /// The language whose rules it is read by.
    pub(crate) lang: Lang,
    /// What its front matter corrects in it.
    pub(crate) marks: Vec<Placed>,
    /// Whether its front matter says that a person has looked at it.
    pub(crate) reviewed: bool,
    /// What its front matter states.
    pub(crate) stated: Vec<&'static str>,
}

/// What the sentences of an [`Article`] say; spans are into its body.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) sentences: Vec<Span>,
    pub(crate) times: Vec<TimeExpression>,
    pub(crate) mentions: Vec<ActorMention>,
    pub(crate) figures: Vec<Figure>,
    pub(crate) rules: Rules,
    /// What is odd about the marks.
    pub(crate) warnings: Vec<Warning>,
}

/// Whether headings count as body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Headings {
    /// They do.
    Keep,
    /// They do not: a heading is no statement.
    Drop,
}

/// Of how many bytes most sentences are at least.
const SENTENCE_BYTES: usize = 60;

impl Article {
    /// Reads the body sentence by sentence.
    pub(crate) fn findings(&self, lexicon: &Lexicon) -> Findings {
        let text = self.plain.text.as_str();
        let mut sentences = Vec::with_capacity(text.len() / SENTENCE_BYTES);
        for &paragraph in &self.plain.paragraphs {
            sentence::split_into(&mut sentences, text, paragraph, self.lang);
        }
        let words = Words::read(text, &sentences, lexicon, self.lang);
        let mut mentions = actors::find_among(&words, text, lexicon, self.lang);
        mentions.retain(|mention| !is_ignored(mention, text, lexicon));
        marks::put_actors(&self.marks, &sentences, lexicon, &mut mentions);
        let (times, figures) = numbers::find(self, &sentences, &mut words.plain(), &mentions);
        Findings {
            rules: Rules {
                times: times.iter().map(|found| found.rule).collect(),
                mentions: mentions.iter().map(|mention| mention.rule).collect(),
                figures: figures.iter().map(|found| found.rule).collect(),
            },
            figures: figures.into_iter().map(|found| found.figure).collect(),
            times: times.into_iter().map(|found| found.time).collect(),
            warnings: marks::across(&self.marks, &sentences),
            mentions,
            sentences,
        }
    }
}

/// Takes a text apart.
pub(crate) fn read(
    text: &str,
    options: &Options<'_>,
    headings: Headings,
) -> (Article, Vec<Warning>) {
    let (mut article, mut warnings) = match options.format {
        Format::Text => (read_page(text, options, headings), Vec::new()),
        Format::Markdown => read_markdown(text, options),
    };
    article.metadata.put_first(options.known);
    date(&mut article, options);
    let is_mistaken = warnings.iter().any(|w| w.severity() == Severity::Error);
    if article.plain.paragraphs.is_empty() && !is_mistaken {
        warnings.push(Warning::EmptyBody);
    }
    (article, warnings)
}

fn read_page(text: &str, options: &Options<'_>, headings: Headings) -> Article {
    let page = body::read(text, options.known.title.as_deref());
    let blocks = page.blocks();
    let mut plain = Plain::with_capacity(text.len(), blocks.len());
    let mut body = Vec::with_capacity(blocks.len());
    for block in blocks {
        if block.is_paragraph || headings == Headings::Keep {
            plain.open();
            plain.push_lines(text, block.said);
            body.extend(block.place);
            body.push(block.span);
        }
    }
    plain.close();
    let said = options.lang().or_else(|| page.language());
    let detected = said.or_else(|| Lang::detect(&plain.text));
    let lang = detected.unwrap_or(Lang::ALL[0]);
    let mut metadata = metadata::read(&page, &plain.text, lang, options.known);
    metadata.lang = detected.map(|lang| lang.code().to_owned());
    let furniture = page.furniture();
    Article {
        metadata,
        body,
        plain,
        notes: Vec::new(),
        furniture,
        lang,
        marks: Vec::new(),
        reviewed: false,
        stated: Vec::new(),
    }
}

fn read_markdown(text: &str, options: &Options<'_>) -> (Article, Vec<Warning>) {
    let front = front_matter::read(text);
    let read = markdown::read(text, front.end);
    let mut warnings = front.warnings;
    warnings.extend(front.mistakes.into_iter().map(Warning::Mistake));
    warnings.extend(read.warnings);
    let marks = marks::place(front.marks, &read.plain.text, options.actors, &mut warnings);
    warnings.sort_by_key(Warning::span);
    let mut metadata = front.metadata;
    let said = metadata.lang.as_deref().and_then(Lang::from_code);
    let detected = options
        .lang()
        .or(said)
        .or_else(|| Lang::detect(&read.plain.text));
    metadata.lang = detected.map(|lang| lang.code().to_owned());
    let paragraphs = read.plain.paragraphs.iter();
    let article = Article {
        metadata,
        body: paragraphs.map(|&p| read.plain.source(p)).collect(),
        plain: read.plain,
        notes: read.notes,
        furniture: Vec::new(),
        lang: detected.unwrap_or(Lang::ALL[0]),
        marks,
        reviewed: front.reviewed,
        stated: front.stated,
    };
    (article, warnings)
}

/// Whether a mention is of one who is said to be no actor.
fn is_ignored(mention: &ActorMention, text: &str, lexicon: &Lexicon) -> bool {
    let is_new = |found: &Found| matches!(found, Found::New { name, .. } if lexicon.ignores(name));
    lexicon.ignores(mention.span.of(text)) || is_new(&mention.actor)
}

/// Settles when a text was published. That there is no date of publication is
/// said, too.
fn date(article: &mut Article, options: &Options<'_>) {
    let metadata = &mut article.metadata;
    let is_found = metadata.published.is_some() && metadata.published_from.is_none();
    let is_none = metadata.published.is_none() && article.stated.contains(&"published");
    if is_none {
        metadata.published_from = None;
    }
    let is_said = is_found || is_none;
    if let Some(date) = options.published_if_unsaid.filter(|_| !is_said) {
        metadata.published = Some(Edtf::Date(date));
        metadata.published_from = None;
    }
}

#[cfg(test)]
mod tests {
    use super::{Format, Options, analyse};
    use crate::actors::Lexicon;
    use crate::metadata::Metadata;

    #[test]
    fn what_is_known_goes_before_what_the_text_says() {
        let text = "Bendung Baru Dibuka di Kaki Gunung\n\nWarta.id - 04/11/2021, 07:30 WIB\n\n\
                    Bendung itu dibuka oleh Sari Dewi pada Rabu.\n";
        let known = Metadata {
            title: Some("Bendung".to_owned()),
            url: Some("https://contoh.id/2021/11/05/bendung".to_owned()),
            byline: vec!["Rani Wulandari".to_owned()],
            ..Metadata::NOTHING
        };
        let lexicon = Lexicon::builtin();
        let options = Options {
            known: &known,
            ..Options::new(Format::Text, &lexicon)
        };
        let found = analyse(text, &options).0.metadata;
        assert_eq!(found.title, known.title);
        assert_eq!(found.byline, known.byline);
        assert_eq!(found.outlet.as_deref(), Some("Warta.id"));
        let published = found.published.map(|date| date.to_string());
        assert_eq!(published.as_deref(), Some("2021-11-04"));
    }

    #[test]
    fn a_known_address_dates_a_text_that_does_not() {
        let known = Metadata {
            url: Some("https://contoh.id/2021/11/05/bendung".to_owned()),
            ..Metadata::NOTHING
        };
        let lexicon = Lexicon::builtin();
        let options = Options {
            known: &known,
            ..Options::new(Format::Text, &lexicon)
        };
        let found = analyse("Bendung itu dibuka kemarin.", &options).0.metadata;
        let published = found.published.map(|date| date.to_string());
        assert_eq!(published.as_deref(), Some("2021-11-05"));
        assert!(found.published_from.is_some());
    }
}
