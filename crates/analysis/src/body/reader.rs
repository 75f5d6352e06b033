//! What each line of a page is: its own words first, then its form, then what
//! stands around it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::cue::{self, Cue};
use super::line::Line;
use super::{Kind, Verdict, dateline};
use crate::media;
use crate::metadata::stamp;

/// How far around a line a run of furniture is looked at: enough to tell, and
/// no more, for a page may have ten thousand such lines.
const RUN_LINES_MAX: usize = 40;

/// How many lines behind an article may still say when it was published.
const STAMP_LINES_MAX: usize = 4;

/// A page with what is known of each line by itself.
pub(super) struct Reader<'a, 't> {
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
    pub(super) fn new(lines: &'a [Line<'t>]) -> Self {
        let dated: Vec<bool> = lines.iter().map(stamp::is_stamp).collect();
        let cues = lines
            .iter()
            .zip(&dated)
            .map(|(line, &dated)| cue::of(line).filter(|&cue| !dated || !gives_way(cue, line)))
            .collect();
        let (again, repeated) = repetitions(lines);
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
    /// before the first that has one are headlines, a question above the
    /// byline is the headline, and behind the article come comments and other
    /// stories.
    fn leave_out_what_stands_around(&mut self) {
        let stopped = (0..self.lines.len()).find(|&i| self.prose[i] && self.lines[i].is_stopped());
        if let Some(stopped) = stopped {
            self.prose[..stopped].fill(false);
            if self.is_asking_headline(stopped) {
                self.prose[stopped] = false;
            }
        }
        if let Some(end) = self.end() {
            self.prose[end..].fill(false);
        }
    }

    /// Whether a line that is no statement stands above the byline or the date.
    fn is_asking_headline(&self, i: usize) -> bool {
        let below = i + 1..(i + 3).min(self.lines.len());
        !self.lines[i].ends_in_full_stop()
            && below
                .into_iter()
                .any(|j| self.dated[j] || self.cues[j] == Some(Cue::Writer))
    }

    /// Where the page turns from the article to comments or other stories for
    /// good, if it does.
    fn end(&self) -> Option<usize> {
        let count = self.lines.len();
        let mut weight = vec![0; count + 1];
        let mut lead = vec![0_i64; count + 1];
        for i in (0..count).rev() {
            let is_headline =
                self.cues[i].is_none() && !self.prose[i] && self.lines[i].words() >= 4;
            let bytes = if self.prose[i] {
                self.lines[i].text.len()
            } else {
                0
            };
            weight[i] = weight[i + 1] + bytes;
            lead[i] = lead[i + 1] + i64::from(is_headline) - i64::from(self.prose[i]);
        }
        (0..count).find(|&i| {
            let (before, after) = (weight[0] - weight[i], weight[i]);
            match self.cues[i] {
                Some(Cue::Comments) => before >= after && before > 0,
                Some(Cue::Stories) => before > 2 * after && lead[i + 1] >= 0,
                _ => false,
            }
        })
    }

    /// What each line is.
    pub(super) fn verdicts(&self) -> Vec<Verdict> {
        let first = self.prose.iter().position(|&prose| prose);
        let last = self.prose.iter().rposition(|&prose| prose);
        let (Some(first), Some(last)) = (first, last) else {
            return self.without_prose();
        };
        let title = self.title(first);
        let mut verdicts: Vec<Verdict> = Vec::with_capacity(self.lines.len());
        for i in 0..self.lines.len() {
            let verdict = match self.certain(i) {
                _ if Some(i) == title => Verdict::new(Kind::Title, "title"),
                _ if self.cues[i] == Some(Cue::Credited) && i == last + 1 && i > first => {
                    Verdict::new(Kind::Paragraph, "paragraph")
                }
                Some(Verdict {
                    kind: Kind::Dated, ..
                }) if !self.dates_the_page(i, last) => Verdict::new(Kind::Furniture, "stamp"),
                Some(verdict) => verdict,
                None if i < first => self.in_head(i, title),
                None if i < last => self.inside(i, &verdicts),
                None => self.in_tail(i, last, &verdicts),
            };
            verdicts.push(verdict);
        }
        verdicts
    }

    /// What a line is by itself.
    fn certain(&self, i: usize) -> Option<Verdict> {
        if let Some(cue) = self.cues[i] {
            let kind = match cue {
                Cue::Writer => Kind::Writer,
                Cue::Source => Kind::Source,
                Cue::Rights => Kind::Rights,
                _ => Kind::Furniture,
            };
            return Some(Verdict::new(kind, cue.rule()));
        }
        let furniture = |rule| Some(Verdict::new(Kind::Furniture, rule));
        if self.dated[i] {
            Some(Verdict::new(Kind::Dated, "stamp"))
        } else if dateline::alone(self.lines[i].text).is_some() {
            Some(Verdict::new(Kind::Dateline, "dateline"))
        } else if self.again[i] {
            furniture("repeated")
        } else if self.is_caption(i) {
            furniture("caption")
        } else if self.is_behind_a_pointer(i) || self.is_teaser(i) {
            furniture("other-story")
        } else if self.prose.get(i) == Some(&true) {
            Some(Verdict::new(Kind::Paragraph, "paragraph"))
        } else {
            None
        }
    }

    /// Whether a line is the story that a pointer above it does not name.
    fn is_behind_a_pointer(&self, i: usize) -> bool {
        let line = &self.lines[i];
        i > 0
            && self.cues[i - 1] == Some(Cue::SeeAlso(true))
            && line.words() <= TEASER_WORDS_MAX
            && !line.ends_in_full_stop()
    }

    /// Whether a line that another repeats stands at the head of a list of
    /// stories.
    fn is_teaser(&self, i: usize) -> bool {
        self.repeated[i] && i > 0 && self.cues[i - 1] == Some(Cue::Stories)
    }

    /// Whether the line above opens a picture, or the next one says whose
    /// picture this one describes.
    fn is_caption(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let is_behind = i > 0
            && self.cues[i - 1] == Some(Cue::Gallery)
            && line.words() <= TEASER_WORDS_MAX
            && dateline::find(line.text, true).is_none();
        is_behind
            || self
                .lines
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
    fn without_prose(&self) -> Vec<Verdict> {
        let paragraph = Verdict::new(Kind::Paragraph, "paragraph");
        if let [line] = self.lines
            && line.words() > 0
            && self.certain(0).is_none_or(|v| v.kind == Kind::Furniture)
        {
            return vec![paragraph];
        }
        let open: Vec<usize> = (0..self.lines.len())
            .filter(|&i| self.certain(i).is_none())
            .collect();
        let title = open.first().copied().filter(|&i| {
            let plain = |&j: &usize| !self.lines[j].is_title_case() && self.lines[j].words() >= 5;
            self.lines[i].is_title_case() && open.iter().any(plain)
        });
        (0..self.lines.len())
            .map(|i| match self.certain(i) {
                _ if Some(i) == title => Verdict::new(Kind::Title, "title"),
                Some(verdict) => verdict,
                None => paragraph,
            })
            .collect()
    }

    /// The line before the body that is most like a headline.
    fn title(&self, first: usize) -> Option<usize> {
        let mut best: Option<(i32, usize)> = None;
        let mut is_first = true;
        for i in 0..first {
            let line = &self.lines[i];
            let is_title =
                line.words() >= 3 && !line.text.ends_with(',') && !names_media(line.text);
            if self.certain(i).is_some() || !is_title {
                continue;
            }
            let mut score = 2 * i32::from(line.words() >= 4) + 2 * i32::from(line.is_title_case());
            score += 2 * i32::from(is_first);
            score += 2 * i32::from(self.leads_on(i, first));
            score -= 3 * i32::from(line.is_names() && line.words() < 5);
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

    fn in_head(&self, i: usize, title: Option<usize>) -> Verdict {
        let line = &self.lines[i];
        let furniture = Verdict::new(Kind::Furniture, "before-the-article");
        if title.is_some_and(|title| i < title) || self.repeated[i] {
            return furniture;
        }
        if line.is_names() && !line.is_headline() {
            return if self.is_beside_date_or_writer(i) {
                Verdict::new(Kind::Writer, "byline")
            } else {
                furniture
            };
        }
        if line.form.has_function_word() && line.words() >= 5 && !line.is_title_case() {
            Verdict::new(Kind::Heading, "standfirst")
        } else {
            furniture
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
    fn behind_a_label(&self, i: usize) -> Option<Verdict> {
        let above = i.checked_sub(1)?;
        if !self.lines[i].is_names() {
            None
        } else if self.is_writer_label(above) {
            Some(Verdict::new(Kind::Writer, "byline"))
        } else {
            (self.cues[above].is_some() && self.lines[above].announces())
                .then_some(Verdict::new(Kind::Furniture, "behind-a-label"))
        }
    }

    /// Whether a line announces the writers and does not name them.
    fn is_writer_label(&self, i: usize) -> bool {
        self.cues[i] == Some(Cue::Writer) && self.lines[i].words() <= 2
    }

    fn inside(&self, i: usize, before: &[Verdict]) -> Verdict {
        if self.goes_on_a_list(i, before) {
            return Verdict::new(Kind::Paragraph, "list");
        }
        if let Some(verdict) = self.behind_a_label(i) {
            return verdict;
        }
        let furniture = |rule| Verdict::new(Kind::Furniture, rule);
        if self.repeated[i] {
            furniture("repeated")
        } else if self.is_heading(i) {
            Verdict::new(Kind::Heading, "heading")
        } else if self.follows_a_pointer(i, before) {
            furniture("other-story")
        } else if self.is_in_a_run(i) {
            furniture("list-of-headlines")
        } else {
            Verdict::new(Kind::Heading, "heading")
        }
    }

    /// Whether a line that differs in its capitals from the headline above it
    /// stands right over a paragraph.
    fn is_heading(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let leads = self.prose.get(i + 1) == Some(&true);
        let above = i.checked_sub(1).map(|j| &self.lines[j]);
        leads && !line.is_title_case() && above.is_some_and(Line::is_headline)
    }

    /// Whether a line is an item of a list that a paragraph announced.
    fn goes_on_a_list(&self, i: usize, before: &[Verdict]) -> bool {
        let line = &self.lines[i];
        i.checked_sub(1).is_some_and(|j| {
            let above = &self.lines[j];
            before
                .get(j)
                .is_some_and(|verdict| verdict.kind == Kind::Paragraph)
                && (above.announces() || (line.is_item() && above.is_item()))
        })
    }

    /// Whether all from a pointer without a story, or from the opening of a
    /// list of stories, down to this line is furniture.
    fn follows_a_pointer(&self, i: usize, before: &[Verdict]) -> bool {
        (0..i)
            .rev()
            .take(RUN_LINES_MAX)
            .take_while(|&j| {
                before
                    .get(j)
                    .is_some_and(|verdict| verdict.kind == Kind::Furniture)
            })
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
        let run: Range<usize> = i - up..i + down;
        let labels = run
            .clone()
            .filter(|&j| self.lines[j].is_title_case() || self.lines[j].words() <= 2)
            .count();
        run.len() >= 3 && labels * 2 > run.len()
    }

    fn in_tail(&self, i: usize, last: usize, before: &[Verdict]) -> Verdict {
        let line = &self.lines[i];
        let unstopped = i == last + 1
            && line.words() >= 5
            && line.form.has_function_word()
            && !line.is_title_case()
            && !self.repeated[i];
        if self.goes_on_a_list(i, before) || unstopped {
            Verdict::new(Kind::Paragraph, "paragraph")
        } else {
            self.behind_a_label(i)
                .unwrap_or(Verdict::new(Kind::Furniture, "behind-the-article"))
        }
    }
}

/// Up to how many words a headline or a caption has that only its place tells
/// from a paragraph.
const TEASER_WORDS_MAX: usize = 25;

/// Whether a date in a line says more about it than a cue does.
fn gives_way(cue: Cue, line: &Line<'_>) -> bool {
    let is_general = !matches!(
        cue,
        Cue::Writer | Cue::Source | Cue::Rights | Cue::SeeAlso(_) | Cue::Stories | Cue::Comments
    );
    is_general && !line.text.starts_with(['(', '['])
}

/// For each line, whether one before it says the same, and whether any other
/// does. Short lines are labels and may repeat.
fn repetitions(lines: &[Line<'_>]) -> (Vec<bool>, Vec<bool>) {
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    let mut again = Vec::with_capacity(lines.len());
    for line in lines {
        let count = seen.entry(line.form.hash).or_default();
        again.push(*count > 0);
        *count += 1;
    }
    let is_repeated = |line: &Line<'_>| seen.get(&line.form.hash).is_some_and(|&count| count > 1);
    (again, lines.iter().map(is_repeated).collect())
}

/// Whether a line is made of names of media: "CNN Indonesia TV | CNN Indonesia".
fn names_media(text: &str) -> bool {
    text.split(" | ")
        .flat_map(|part| part.split(" - "))
        .all(|part| media::is_medium(part.trim()))
}
