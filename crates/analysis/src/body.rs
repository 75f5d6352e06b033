//! What of a scraped text the author wrote: the body of the article.
//!
//! A page is read as lines. Words give some of the furniture away ([`cue`]),
//! its form the rest ([`line`]): what ends in a full stop is prose, what
//! repeats or stands in a run of headlines is not. When in doubt a line is
//! kept: a lost sentence is worse than a kept button.

pub(crate) mod cue;
pub(crate) mod dateline;
pub(crate) mod line;
pub(crate) mod phrases;
mod reader;
mod scan;

use linimasa_dossier::model::Span;

use crate::language::Lang;
use crate::spans::span;
use dateline::Dateline;
use line::Line;
use phrases::Role;
use reader::Reader;

/// What a line of a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A paragraph of the article.
    Paragraph,
    /// A heading, a standfirst or a caption that the author may have written:
    /// body, but no statement.
    Heading,
    /// The headline.
    Title,
    /// Says when the page was published, and often where.
    Dated,
    /// A dateline in a line of its own.
    Dateline,
    /// Names the writers.
    Writer,
    /// Names the page that the text was taken from.
    Source,
    /// Says who holds the rights.
    Rights,
    /// Anything else.
    Furniture,
}

/// What a line is, and by which rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// What it is.
    pub(crate) kind: Kind,
    /// The name of the rule.
    pub(crate) rule: &'static str,
}

impl Verdict {
    fn new(kind: Kind, rule: &'static str) -> Self {
        Verdict { kind, rule }
    }

    /// Whether the line is of the body.
    fn is_body(self) -> bool {
        matches!(self.kind, Kind::Paragraph | Kind::Heading)
    }
}

/// A text, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Page<'t> {
    /// Its lines with what they are.
    pub(crate) lines: Vec<(Line<'t>, Verdict)>,
    /// The kinds of all lines by themselves: to look for one reads no line.
    kinds: Vec<Kind>,
    /// The dateline, where there is one.
    pub(crate) dateline: Option<Dateline<'t>>,
    /// The paragraph behind the dateline.
    pub(crate) lead: Option<&'t str>,
    /// What of each line of the body stays.
    kept: Vec<Kept>,
}

/// A run of the body and whether it is a paragraph (and not a heading).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// The place that a dateline names before its site.
    pub(crate) place: Option<Span>,
    /// Where all of it stands, or all behind the site.
    pub(crate) span: Span,
    /// The same without the place that a dateline names.
    pub(crate) said: Span,
    /// Whether what it says is a statement.
    pub(crate) is_paragraph: bool,
}

impl<'t> Page<'t> {
    /// The body, in order.
    pub(crate) fn blocks(&self) -> Vec<Block> {
        let bodies = self.lines.iter().filter(|(_, verdict)| verdict.is_body());
        bodies
            .zip(&self.kept)
            .map(|((line, verdict), kept)| Block {
                place: kept.place.map(|end| part(line, 0, end)),
                span: part(line, kept.start, kept.end),
                said: part(line, kept.said, kept.end),
                is_paragraph: verdict.kind == Kind::Paragraph,
            })
            .filter(|block| block.said.start < block.said.end)
            .collect()
    }

    /// What is left out, in order, and by which rule.
    pub(crate) fn furniture(&self) -> Vec<(Span, &'static str)> {
        let mut left_out = Vec::with_capacity(self.lines.len());
        let mut bodies = self.kept.iter();
        for (line, verdict) in &self.lines {
            if !verdict.is_body() {
                left_out.push((line.span, verdict.rule));
                continue;
            }
            let Some(kept) = bodies.next() else { continue };
            let site = part(line, kept.place.unwrap_or(0), kept.start);
            if site.start < site.end {
                left_out.push((site, "dateline"));
            }
            if kept.end < line.text.len() {
                left_out.push((part(line, kept.end, line.text.len()), kept.rule));
            }
        }
        left_out
    }

    /// The names above the headline that may be that of the medium.
    pub(crate) fn mastheads(&self) -> impl Iterator<Item = &'t str> {
        mastheads(self.lines.iter().map(|(line, verdict)| (line, verdict)))
    }

    /// The names above the headline, or above the text, and those of which
    /// such a line is made: "TNS | Sample News Service", "Warta: kabar desa".
    pub(crate) fn names_above(&self) -> impl Iterator<Item = &'t str> {
        let is_end = |kind: &Kind| matches!(kind, Kind::Title | Kind::Paragraph | Kind::Heading);
        let end = self.kinds.iter().position(is_end);
        self.lines[..end.unwrap_or(0)]
            .iter()
            .filter(|(_, verdict)| matches!(verdict.kind, Kind::Furniture | Kind::Rights))
            .flat_map(|(line, _)| {
                let has_colon = line.form.has_mark(b':');
                let motto = has_colon.then(|| line.text.split_once(": ")).flatten();
                let motto = motto.map(|(name, _)| name);
                let marks = match may_have_motto(line) {
                    true => &MOTTO_MARKS[..],
                    false => &[],
                };
                let parts = marks.iter().filter(|mark| line.text.contains(**mark));
                let parts = parts.flat_map(|mark| line.text.split(*mark));
                std::iter::once(line.text).chain(motto).chain(parts)
            })
            .map(str::trim)
            .filter(|name| is_of_masthead_words(name))
    }

    /// The language of the body, where the walk over its lines has counted
    /// enough function words to tell.
    pub(crate) fn language(&self) -> Option<Lang> {
        let bodies = self.lines.iter().filter(|(_, verdict)| verdict.is_body());
        Lang::of_counts(bodies.map(|(line, _)| line.form.functions))
    }

    /// The lines of one kind, in order.
    pub(crate) fn of(&self, kind: Kind) -> impl DoubleEndedIterator<Item = &Line<'t>> {
        let lines = self.kinds.iter().zip(&self.lines);
        let of_kind = lines.filter(move |(of, _)| **of == kind);
        of_kind.map(|(_, (line, _))| line)
    }

    /// The kind of the line of a number.
    pub(crate) fn kind(&self, number: usize) -> Option<Kind> {
        self.kinds.get(number).copied()
    }

    /// The numbers of the lines of one kind, in order.
    pub(crate) fn numbers_of(&self, kind: Kind) -> impl DoubleEndedIterator<Item = usize> {
        let numbered = self.kinds.iter().enumerate();
        let of_kind = numbered.filter(move |(_, of)| **of == kind);
        of_kind.map(|(number, _)| number)
    }
}

/// The most words in the name above the menu of a page.
const MASTHEAD_WORDS_MAX: usize = 5;

/// The names above the headline that may be that of the medium.
fn mastheads<'p, 't>(
    lines: impl Iterator<Item = (&'p Line<'t>, &'p Verdict)> + Clone,
) -> impl Iterator<Item = &'t str>
where
    't: 'p,
{
    let mut all = lines.clone();
    let title = all.position(|(_, verdict)| verdict.kind == Kind::Title);
    lines
        .take(title.unwrap_or(0))
        .filter(|(line, verdict)| {
            let is_open = matches!(verdict.rule, "before-the-article" | "site");
            // The name may stand in a byline too: "by Redaksi Sample".
            let is_name = verdict.kind == Kind::Furniture && verdict.rule == "byline";
            (is_open || is_name) && !line.text.ends_with(['.', ':', '!', '?'])
        })
        .enumerate()
        .filter_map(|(i, (line, verdict))| {
            // Only the first line of a page says behind a colon what it is.
            let named = (i == 0).then(|| line.text.split_once(": ")).flatten();
            match named {
                Some((name, _)) => Some(name).filter(|name| line::is_brand(name)),
                None => (verdict.rule == "site" || line.is_names()).then(|| {
                    match may_have_motto(line) {
                        true => without_motto(line.text),
                        false => line.text,
                    }
                }),
            }
        })
        .filter(|name| is_of_masthead_words(name))
}

/// Whether a name has as many words as one above the menu; it is read no
/// further than to one too many.
fn is_of_masthead_words(name: &str) -> bool {
    let count = line::words(name).take(MASTHEAD_WORDS_MAX + 1).count();
    (1..=MASTHEAD_WORDS_MAX).contains(&count)
}

/// What parts the name of a page from what it says it is.
pub(crate) const MOTTO_MARKS: [&str; 4] = [" | ", " – ", " — ", " - "];

/// What parts the steps of a trail of sections.
pub(crate) const STEP_MARKS: [char; 8] = ['>', '›', '»', '/', '|', '•', '·', '→'];

/// Whether a line may have one of [`MOTTO_MARKS`].
fn may_have_motto(line: &Line<'_>) -> bool {
    let form = &line.form;
    form.has_mark(b'|') || form.has_mark(b'-') || !form.is_ascii
}

/// The name before the dash or the bar behind which a page says what it is:
/// "Koran Rakyat — Suara Kita Semua".
pub(crate) fn without_motto(name: &str) -> &str {
    let heads = MOTTO_MARKS.iter().filter_map(|mark| name.split_once(mark));
    heads
        .map(|(head, _)| head.trim_end())
        .min_by_key(|head| head.len())
        .unwrap_or(name)
}

/// The span of a part of a line, white space around it left out.
fn part(line: &Line<'_>, start: usize, end: usize) -> Span {
    let text = line.text.get(start..end).unwrap_or("");
    let shown = text.trim_start();
    let start = line.span.start as usize + start + text.len() - shown.len();
    span(start, start + shown.trim_end().len())
}

/// Among how many first paragraphs the dateline is looked for: a standfirst
/// or a caption may come before it.
const DATED_PARAGRAPHS_MAX: usize = 3;

/// Takes a text apart.
pub(crate) fn read<'t>(text: &'t str, headline: Option<&str>) -> Page<'t> {
    let lines = line::split(text);
    let verdicts = Reader::new(&lines).verdicts(headline);
    let of = |kind| {
        let both = lines.iter().zip(&verdicts);
        both.filter(move |(_, verdict)| verdict.kind == kind)
    };
    let sites: Vec<&str> = mastheads(lines.iter().zip(&verdicts)).collect();
    let dateline = |line: &Line<'t>, first: bool| {
        let may_be_there = dateline::may_open(line);
        may_be_there.then(|| dateline::find(line.text, first, &sites))?
    };
    let led = of(Kind::Paragraph)
        .take(DATED_PARAGRAPHS_MAX)
        .find_map(|(line, _)| Some((dateline(line, true)?, line.text)));
    // The first paragraph of a wrapped text may have been parted where a number
    // or a name begins a row: what is left of it ends in no stop.
    let parted = || {
        let mut bodies = lines.iter().zip(&verdicts).filter(|(_, v)| v.is_body());
        let (line, _) = bodies.next()?;
        Some((dateline(line, true)?, line.text)).filter(|(found, _)| found.is_dated())
    };
    let led = led.or_else(parted);
    let alone = || of(Kind::Dateline).find_map(|(line, _)| dateline::alone(line.text));
    let bodies = lines.iter().zip(&verdicts).filter(|(_, v)| v.is_body());
    let kept = bodies
        .enumerate()
        .map(|(i, (line, _))| trim(line, dateline(line, i < DATED_PARAGRAPHS_MAX)))
        .collect();
    Page {
        kept,
        dateline: led.map(|(dateline, _)| dateline).or_else(alone),
        lead: led.and_then(|(dateline, line)| line.get(dateline.len..)),
        kinds: verdicts.iter().map(|verdict| verdict.kind).collect(),
        lines: lines.into_iter().zip(verdicts).collect(),
    }
}

/// What of a paragraph stays.
#[derive(Clone, Copy, Debug)]
struct Kept {
    /// Where the place of a dateline ends behind which the site stands.
    place: Option<usize>,
    start: usize,
    /// Where it begins to say something.
    said: usize,
    end: usize,
    /// Why its end goes.
    rule: &'static str,
}

/// A paragraph without its dateline, the pointer to another story that hangs
/// on it, and the credit in brackets behind its last stop.
fn trim(line: &Line<'_>, dateline: Option<Dateline<'_>>) -> Kept {
    let text = line.text;
    let (place, start, said) = match dateline {
        Some(dateline) if dateline.is_dated() => (None, 0, 0),
        Some(dateline) => match dateline.site_behind() {
            Some((place, len)) => (Some(place), len, len),
            None => (None, dateline.site_len(), dateline.len),
        },
        None => (None, 0, 0),
    };
    let pointer = line.hits(Role::SeeAlso).find_map(|hit| {
        let at = hit.start as usize;
        let is_pointer = line.behind(hit).trim_start().starts_with(':') && at > said;
        is_pointer.then(|| trim_end(&text[..at]))
    });
    let (end, rule) = match pointer.filter(|&end| end > said) {
        Some(end) => (end, "read-also"),
        None => (said + line::without_credit(&text[said..]).len(), "credit"),
    };
    Kept {
        place,
        start,
        said,
        end,
        rule,
    }
}

/// The bytes of a text without what opens the pointer behind it.
fn trim_end(text: &str) -> usize {
    let opens = |c: char| c.is_whitespace() || matches!(c, '(' | '[' | '*' | '-' | '–' | '|');
    text.trim_end_matches(opens).len()
}

#[cfg(test)]
mod tests {
    use super::without_motto;

    #[test]
    fn a_page_may_say_what_it_is_behind_its_name() {
        assert_eq!(without_motto("Koran Rakyat — Suara Kita"), "Koran Rakyat");
        assert_eq!(without_motto("Koran Rakyat"), "Koran Rakyat");
    }
}
