//! What of a scraped text the author wrote: the body of the article.
//!
//! A page is read as lines. Words give some of the furniture away ([`cue`]),
//! its form the rest ([`line`]): what ends in a full stop is prose, what
//! repeats or stands in a run of headlines is not. When in doubt a line is
//! kept: a lost sentence is worse than a kept button.

pub(crate) mod cue;
pub(crate) mod dateline;
pub(crate) mod line;

use std::collections::BTreeMap;

use linimasa_dossier::model::Span;

use crate::media;
use crate::metadata::stamp;
use crate::spans::span;
use cue::Cue;
use dateline::Dateline;
use line::Line;

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

/// A text, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Page<'t> {
    /// Its lines with what they are.
    pub(crate) lines: Vec<(Line<'t>, Kind)>,
    /// The dateline, where there is one.
    pub(crate) dateline: Option<Dateline<'t>>,
    /// The paragraph behind the dateline.
    pub(crate) lead: Option<&'t str>,
}

/// A run of the body and whether it is a paragraph (and not a heading).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// Where.
    pub(crate) span: Span,
    /// Whether what it says is a statement.
    pub(crate) is_paragraph: bool,
}

impl Page<'_> {
    /// The body, in order.
    pub(crate) fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (line, kind) in &self.lines {
            let is_paragraph = *kind == Kind::Paragraph;
            if !is_paragraph && *kind != Kind::Heading {
                continue;
            }
            let kept = trim(line.text, blocks.len() < DATED_PARAGRAPHS_MAX);
            let start = line.span.start as usize;
            blocks.push(Block {
                span: span(start + kept.start, start + kept.end),
                is_paragraph,
            });
        }
        blocks.retain(|block| block.span.start < block.span.end);
        blocks
    }

    /// The lines of one kind, in order.
    pub(crate) fn of(&self, kind: Kind) -> impl Iterator<Item = &Line<'_>> {
        self.lines
            .iter()
            .filter(move |(_, k)| *k == kind)
            .map(|(line, _)| line)
    }
}

/// Among how many first paragraphs the dateline is looked for: a standfirst
/// or a caption may come before it.
const DATED_PARAGRAPHS_MAX: usize = 3;

/// Takes a text apart.
pub(crate) fn read(text: &str) -> Page<'_> {
    let lines = line::split(text);
    let reader = Reader::new(&lines);
    let kinds = reader.kinds();
    let of = |kind| lines.iter().zip(&kinds).filter(move |(_, k)| **k == kind);
    let led = of(Kind::Paragraph)
        .take(DATED_PARAGRAPHS_MAX)
        .find_map(|(line, _)| Some((dateline::find(line.text, true)?, line.text)));
    let alone = || of(Kind::Dateline).find_map(|(line, _)| dateline::alone(line.text));
    Page {
        dateline: led.map(|(dateline, _)| dateline).or_else(alone),
        lead: led.and_then(|(dateline, line)| line.get(dateline.len..)),
        lines: lines.into_iter().zip(kinds).collect(),
    }
}

/// A paragraph without its dateline, the pointer to another story that hangs
/// on it, and the credit in brackets behind its last stop.
fn trim(paragraph: &str, first: bool) -> std::ops::Range<usize> {
    let start = dateline::find(paragraph, first).map_or(0, |dateline| dateline.len);
    let mut kept = &paragraph[start..];
    for phrase in ["baca juga:", "baca juga :", "read also:", "also read:"] {
        if let Some(at) = find_ascii(kept, phrase) {
            kept = kept[..at].trim_end_matches(['(', '[', ' ', '\n']);
        }
    }
    let kept = line::without_credit(kept);
    start..start + kept.len()
}

/// Where an ASCII `needle` in lower case stands in `text`, whatever its case.
fn find_ascii(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes()
        .windows(needle.len())
        .position(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}

/// How far around a line a run of furniture is looked at: enough to tell, and
/// no more, for a page may have ten thousand such lines.
const RUN_LINES_MAX: usize = 40;

/// How many lines behind an article may still say when it was published.
const STAMP_LINES_MAX: usize = 4;

/// A page with what is known of each line by itself.
struct Reader<'a, 't> {
    lines: &'a [Line<'t>],
    cues: Vec<Option<Cue>>,
    /// Whether a line says what one before it says.
    again: Vec<bool>,
    /// Whether another line says the same.
    repeated: Vec<bool>,
    dated: Vec<bool>,
    prose: Vec<bool>,
}

impl<'a, 't> Reader<'a, 't> {
    fn new(lines: &'a [Line<'t>]) -> Self {
        let dated: Vec<bool> = lines.iter().map(stamp::is_stamp).collect();
        let cues: Vec<Option<Cue>> = lines
            .iter()
            .zip(&dated)
            .map(|(line, &dated)| {
                let is_date = dated && !line.text.starts_with(['(', '[']);
                cue::of(line).filter(|cue| !is_date || *cue != Cue::Other)
            })
            .collect();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut again = Vec::with_capacity(lines.len());
        for line in lines {
            let count = seen.entry(&line.lower).or_default();
            again.push(*count > 0);
            *count += 1;
        }
        let repeated = lines
            .iter()
            .map(|line| {
                seen.get(line.lower.as_str())
                    .is_some_and(|&count| count > 1)
            })
            .collect();
        let mut reader = Reader {
            lines,
            cues,
            again,
            repeated,
            dated,
            prose: Vec::new(),
        };
        reader.prose = (0..lines.len())
            .map(|i| reader.certain(i).is_none() && lines[i].is_prose())
            .collect();
        reader.leave_out_what_stands_around();
        reader
    }

    /// Takes back for prose what only looks like it: lines without a stop
    /// before the first that has one are headlines, and behind the article
    /// come comments and other stories.
    fn leave_out_what_stands_around(&mut self) {
        let stopped = (0..self.lines.len()).find(|&i| self.prose[i] && self.lines[i].is_stopped());
        if let Some(stopped) = stopped {
            self.prose[..stopped].fill(false);
        }
        if let Some(end) = self.end() {
            self.prose[end..].fill(false);
        }
    }

    /// Where the page turns from the article to comments or other stories for
    /// good, if it does.
    fn end(&self) -> Option<usize> {
        let weight = |range: std::ops::Range<usize>| -> usize {
            range
                .filter(|&i| self.prose[i])
                .map(|i| self.lines[i].text.len())
                .sum()
        };
        (0..self.lines.len()).find(|&i| {
            let (before, after) = (weight(0..i), weight(i..self.lines.len()));
            match self.cues[i] {
                Some(Cue::Comments) => before >= after && before > 0,
                Some(Cue::Stories) => before > 2 * after && self.headlines_prevail_from(i + 1),
                _ => false,
            }
        })
    }

    /// Whether at least as many headlines as paragraphs follow.
    fn headlines_prevail_from(&self, start: usize) -> bool {
        let rest = start..self.lines.len();
        let prose = rest.clone().filter(|&i| self.prose[i]).count();
        let headlines = rest
            .filter(|&i| self.cues[i].is_none() && !self.prose[i] && self.lines[i].words >= 4)
            .count();
        headlines >= prose
    }

    fn kinds(&self) -> Vec<Kind> {
        let first = self.prose.iter().position(|&prose| prose);
        let last = self.prose.iter().rposition(|&prose| prose);
        let (Some(first), Some(last)) = (first, last) else {
            return self.kinds_without_prose();
        };
        let title = self.title(first);
        let mut kinds: Vec<Kind> = Vec::with_capacity(self.lines.len());
        for i in 0..self.lines.len() {
            let kind = match self.certain(i) {
                _ if Some(i) == title => Kind::Title,
                Some(Kind::Dated) if !self.dates_the_page(i, last) => Kind::Furniture,
                Some(kind) => kind,
                None if i < first => self.in_head(i, title),
                None if i < last => self.inside(i, &kinds),
                None => self.in_tail(i, last, &kinds),
            };
            kinds.push(kind);
        }
        kinds
    }

    /// What a line is by itself.
    fn certain(&self, i: usize) -> Option<Kind> {
        Some(match self.cues[i] {
            Some(Cue::Writer) => Kind::Writer,
            Some(Cue::Source) => Kind::Source,
            Some(Cue::Rights) => Kind::Rights,
            Some(_) => Kind::Furniture,
            None if self.dated[i] => Kind::Dated,
            None if dateline::alone(self.lines[i].text).is_some() => Kind::Dateline,
            None if self.again[i] || self.is_caption(i) || self.is_teaser(i) => Kind::Furniture,
            None if self.prose.get(i) == Some(&true) => Kind::Paragraph,
            None => return None,
        })
    }

    /// Whether a line that another repeats stands at the head of a list of
    /// stories.
    fn is_teaser(&self, i: usize) -> bool {
        self.repeated[i] && i > 0 && self.cues[i - 1] == Some(Cue::Stories)
    }

    /// Whether the next line says whose picture this one describes.
    fn is_caption(&self, i: usize) -> bool {
        self.lines
            .get(i + 1)
            .is_some_and(|next| next.text.starts_with(['(', '[']) && cue::is_photo_credit(next))
    }

    /// Whether a date is that of the page: not of one of the other stories
    /// that are listed behind the article.
    fn dates_the_page(&self, i: usize, last: usize) -> bool {
        let from = last.min(i);
        i < from + 1 + STAMP_LINES_MAX
            && !(from..i).any(|j| matches!(self.cues[j], Some(Cue::Stories | Cue::Comments)))
    }

    /// A text with no sentence that ends in a stop: all of it but furniture,
    /// the first line being the headline if it looks like one and others do
    /// not.
    fn kinds_without_prose(&self) -> Vec<Kind> {
        if let ([_], [Some(Cue::Other)] | [None]) = (self.lines, self.cues.as_slice()) {
            return vec![Kind::Paragraph];
        }
        let open: Vec<usize> = (0..self.lines.len())
            .filter(|&i| self.certain(i).is_none())
            .collect();
        let title = open.first().copied().filter(|&i| {
            let plain = |&j: &usize| !self.lines[j].is_title_case() && self.lines[j].words >= 5;
            self.lines[i].is_title_case() && open.iter().any(plain)
        });
        (0..self.lines.len())
            .map(|i| match self.certain(i) {
                _ if Some(i) == title => Kind::Title,
                Some(kind) => kind,
                None => Kind::Paragraph,
            })
            .collect()
    }

    /// The line before the body that is most like a headline.
    fn title(&self, first: usize) -> Option<usize> {
        let mut best: Option<(i32, usize)> = None;
        let mut is_first = true;
        for i in 0..first {
            let line = &self.lines[i];
            let is_title = line.words >= 3 && !line.text.ends_with(',') && !names_media(line.text);
            if self.certain(i).is_some() || !is_title {
                continue;
            }
            let mut score = 2 * i32::from(line.words >= 4) + 2 * i32::from(line.is_title_case());
            score += 2 * i32::from(is_first);
            score += 2 * i32::from(self.leads_on(i, first));
            score -= 3 * i32::from(line.is_names() && line.words < 5);
            score -= 3 * i32::from(line.text.ends_with("...") || line.text.ends_with('…'));
            is_first = false;
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, i));
            }
        }
        best.map(|(_, i)| i)
    }

    /// Whether a line's date, writers or text follow at once.
    fn leads_on(&self, i: usize, first: usize) -> bool {
        i + 1 == first || self.dated[i + 1] || self.cues[i + 1] == Some(Cue::Writer)
    }

    fn in_head(&self, i: usize, title: Option<usize>) -> Kind {
        let line = &self.lines[i];
        if title.is_some_and(|title| i < title) || self.repeated[i] {
            return Kind::Furniture;
        }
        if line.is_names() && !line.is_headline() {
            return if self.is_beside_date_or_writer(i) {
                Kind::Writer
            } else {
                Kind::Furniture
            };
        }
        if has_function_word(line) && line.words >= 5 && !line.is_title_case() {
            Kind::Heading
        } else {
            Kind::Furniture
        }
    }

    /// Whether the lines around one that holds names say that it is a byline.
    fn is_beside_date_or_writer(&self, i: usize) -> bool {
        let near = i.saturating_sub(2)..(i + 3).min(self.lines.len());
        self.lines[i].text.ends_with(',')
            || near
                .into_iter()
                .any(|j| self.dated[j] || self.is_writer_label(j))
    }

    /// What names are that stand under a label: "Oleh", "Editor:".
    fn behind_a_label(&self, i: usize) -> Option<Kind> {
        let above = i.checked_sub(1)?;
        if !self.lines[i].is_names() {
            None
        } else if self.is_writer_label(above) {
            Some(Kind::Writer)
        } else {
            (self.cues[above].is_some() && self.lines[above].announces()).then_some(Kind::Furniture)
        }
    }

    /// Whether a line announces the writers and does not name them.
    fn is_writer_label(&self, i: usize) -> bool {
        self.cues[i] == Some(Cue::Writer) && self.lines[i].words <= 2
    }

    fn inside(&self, i: usize, before: &[Kind]) -> Kind {
        let line = &self.lines[i];
        if self.goes_on_a_list(i, before) {
            return Kind::Paragraph;
        }
        if let Some(kind) = self.behind_a_label(i) {
            return kind;
        }
        if self.repeated[i]
            || line.is_headline()
            || self.follows_a_pointer(i, before)
            || self.is_in_a_run(i)
        {
            return Kind::Furniture;
        }
        Kind::Heading
    }

    /// Whether a line is an item of a list that a paragraph announced.
    fn goes_on_a_list(&self, i: usize, before: &[Kind]) -> bool {
        let line = &self.lines[i];
        i.checked_sub(1).is_some_and(|j| {
            let above = &self.lines[j];
            before.get(j) == Some(&Kind::Paragraph)
                && (above.announces() || (line.is_item() && above.is_item()))
        })
    }

    /// Whether all from a pointer without a story, or from the opening of a
    /// list of stories, down to this line is furniture.
    fn follows_a_pointer(&self, i: usize, before: &[Kind]) -> bool {
        (0..i)
            .rev()
            .take(RUN_LINES_MAX)
            .take_while(|&j| before.get(j) == Some(&Kind::Furniture))
            .any(|j| matches!(self.cues[j], Some(Cue::SeeAlso(true) | Cue::Stories)))
    }

    /// Whether a line stands among at least three that are no prose, most of
    /// them headlines or labels.
    fn is_in_a_run(&self, i: usize) -> bool {
        let open = |j: &usize| !self.prose[*j] && self.cues[*j].is_none();
        let up = (0..i).rev().take(RUN_LINES_MAX).take_while(open).count();
        let down = (i..self.lines.len())
            .take(RUN_LINES_MAX)
            .take_while(open)
            .count();
        let run = i - up..i + down;
        let labels = run
            .clone()
            .filter(|&j| self.lines[j].is_title_case() || self.lines[j].words <= 2)
            .count();
        run.len() >= 3 && labels * 2 > run.len()
    }

    fn in_tail(&self, i: usize, last: usize, before: &[Kind]) -> Kind {
        let line = &self.lines[i];
        let unstopped = i == last + 1
            && line.words >= 5
            && has_function_word(line)
            && !line.is_title_case()
            && !self.repeated[i];
        if self.goes_on_a_list(i, before) || unstopped {
            Kind::Paragraph
        } else {
            self.behind_a_label(i).unwrap_or(Kind::Furniture)
        }
    }
}

/// Whether a line is made of names of media: "CNN Indonesia TV | CNN Indonesia".
fn names_media(text: &str) -> bool {
    text.split(" | ")
        .flat_map(|part| part.split(" - "))
        .all(|part| media::is_medium(part.trim()))
}

fn has_function_word(line: &Line<'_>) -> bool {
    line::words(&line.lower).any(line::is_function_word)
}
