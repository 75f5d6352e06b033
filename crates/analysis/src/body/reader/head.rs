//! What stands between the headline and the first paragraph: bylines and
//! standfirsts.

use super::{BYLINE_LINES_MAX, Reader};
use crate::body::cue::{self, Cue};
use crate::body::line::{self, Line};
use crate::body::phrases::{Role, function_words};
use crate::body::{Kind, Verdict, dateline};
use crate::media;

/// Among how many first lines of a page its name is.
const SITE_LINES_MAX: usize = 12;

/// Up to how many words a standfirst or a note on the writer has.
const STANDFIRST_WORDS_MAX: usize = 30;

/// Up to how many words the name of a writer has.
const NAME_WORDS_MAX: usize = 4;

/// From how many words on what follows a byline is no other name.
const JOB_WORDS_MIN: usize = 4;

/// How far below the first sentence the paragraph with the dateline is looked
/// for, in lines.
const HEAD_PROSE_LINES_MAX: usize = 5;

/// From how many words on an item tells something.
const POINT_WORDS_MIN: usize = 3;

/// From how many words on a line right above the date is the headline.
const TITLE_WORDS_MIN: usize = 4;

impl Reader<'_, '_> {
    pub(super) fn in_head(&self, i: usize, title: Option<usize>) -> Verdict {
        let line = &self.lines[i];
        let furniture = Verdict::new(Kind::Furniture, "before-the-article");
        if self.may_be_followed(i) {
            return Verdict::new(Kind::Writer, "byline");
        }
        if title.is_some_and(|title| i < title) {
            return furniture;
        }
        if let Some(verdict) = self.behind_a_label(i) {
            return verdict;
        }
        if self.is_in_summary(i) || self.opens_live_text(i) {
            return Verdict::new(Kind::Heading, "heading");
        }
        if self.is_signed_for_site(i) {
            return Verdict::new(Kind::Writer, "byline");
        }
        if (line.is_name_with_job() || line.is_names_in_turns()) && self.is_dated_soon(i) {
            return Verdict::new(Kind::Writer, "byline");
        }
        let is_labelled = line.form.has_mark(b':') && line.text.contains(": ");
        if !is_labelled && ((line.is_names() && !line.is_headline()) || line.is_name_in_place()) {
            let is_below_title = title == i.checked_sub(1) && (2..=5).contains(&line.words());
            return if (self.is_beside_date_or_writer(i, title)
                || (is_below_title && self.is_dated_soon(i)))
                && !is_command(line)
            {
                Verdict::new(Kind::Writer, "byline")
            } else {
                furniture
            };
        }
        let is_sentence = line.form.has_function_word() && line.words() >= 5;
        if is_sentence && title.is_some() && self.is_signed_soon(i, title) {
            Verdict::new(Kind::Furniture, "standfirst")
        } else if is_sentence && !line.is_title_case() && !self.repeated[i] {
            Verdict::new(Kind::Heading, "standfirst")
        } else {
            furniture
        }
    }

    /// Whether a line is a name below which, or below what its owner does,
    /// readers can follow the writer.
    fn may_be_followed(&self, i: usize) -> bool {
        const FOLLOW: [&str; 3] = ["follow", "ikuti", "follow author"];
        let line = &self.lines[i];
        let is_button = |next: &Line<'_>| {
            let mut buttons = FOLLOW.iter();
            buttons.any(|button| button.eq_ignore_ascii_case(next.text))
        };
        let below = self.lines.get(i + 1..).unwrap_or_default();
        let is_name =
            |line: &Line<'_>| line.is_names() && (2..=NAME_WORDS_MAX).contains(&line.words());
        let above = i.checked_sub(1).filter(|&above| self.cues[above].is_none());
        let has_button = match below {
            [button, ..] if is_button(button) => above.is_none_or(|j| !is_name(&self.lines[j])),
            [job, button, ..] => job.words() <= NAME_WORDS_MAX && is_button(button),
            _ => false,
        };
        // Companies of which the article tells can be followed too.
        let is_byline = |j: usize| self.cues[j] == Some(Cue::Writer) && self.lines[j].words() > 2;
        let is_signed = (0..i).any(is_byline);
        is_name(line) && !media::is_medium(line.text) && has_button && !is_signed
    }

    /// Whether the byline follows within two lines: what stands between it and
    /// the headline is the editors'.
    fn is_signed_soon(&self, i: usize, title: Option<usize>) -> bool {
        let below = i + 1..self.lines.len().min(i + 3);
        let is_name = |j: usize| {
            let line = &self.lines[j];
            line.is_names() && !line.is_headline() && self.is_beside_date_or_writer(j, title)
        };
        let is_byline = |j: usize| self.cues[j] == Some(Cue::Writer) || self.dated[j] || is_name(j);
        below.into_iter().any(is_byline)
    }

    /// Takes sentences back from prose that stand between the headline and the
    /// byline, or before the paragraph that opens with the dateline, or that
    /// introduce the writer above the headline.
    pub(super) fn leave_out_head(&mut self) {
        let Some(first) = self.prose.iter().position(|&prose| prose) else {
            return;
        };
        let is_short = |i: usize| {
            let line = &self.lines[i];
            line.words() <= STANDFIRST_WORDS_MAX && !is_quoted(line.text)
        };
        let opens = |line: &Line<'_>| {
            dateline::find(line.text, true, &[]).is_some_and(|found| found.site.is_some())
        };
        let near = first..self.lines.len().min(first + HEAD_PROSE_LINES_MAX);
        let opening = near
            .clone()
            .find(|&i| self.prose[i] && opens(&self.lines[i]));
        if let Some(opening) = opening
            && (first..opening).all(|i| !self.prose[i] || is_short(i))
        {
            for i in first..opening {
                if self.prose[i] {
                    self.prose[i] = false;
                    self.cues[i] = Some(Cue::Caption);
                }
            }
            return;
        }
        let next = (first + 1..self.lines.len()).find(|&i| self.prose[i]);
        let Some(next) = next.filter(|_| is_short(first)) else {
            return;
        };
        let is_byline = |i: usize| self.cues[i] == Some(Cue::Writer) || self.dated[i];
        let is_standfirst = (first + 1..next.min(first + 3)).any(is_byline);
        // Above the headline of which the date stands right below.
        let is_title = |i: usize| {
            self.lines[i].words() >= TITLE_WORDS_MIN
                && self.cues[i].is_none()
                && !self.dated[i]
                && self.dated[i + 1]
        };
        let was_dated = self.dated[..first].contains(&true);
        let is_above_title = !was_dated && (first + 1..next).any(is_title);
        if is_standfirst || is_above_title {
            self.prose[first] = false;
        }
    }

    /// Whether a line is an item among others below the headline: what the
    /// article comes to.
    fn is_in_summary(&self, i: usize) -> bool {
        let is_point = |j: usize| {
            let point = self.lines.get(j);
            point.is_some_and(|line| {
                line.is_item() && line.words() >= POINT_WORDS_MIN && !line.is_title_case()
            }) && self.cues[j].is_none()
                && !self.dated[j]
                && !self.repeated[j]
        };
        is_point(i) && (is_point(i + 1) || i.checked_sub(1).is_some_and(is_point))
    }

    /// Whether a line is the heading of the first paragraph, below the time at
    /// which that was added to a live text.
    fn opens_live_text(&self, i: usize) -> bool {
        let above = i.checked_sub(1).map(|above| &self.lines[above]);
        above.is_some_and(cue::is_time_of_day) && self.prose.get(i + 1) == Some(&true)
    }

    /// Whether a line is a name with that of the page's first lines behind it:
    /// "Rani Wulandari - warta".
    fn is_signed_for_site(&self, i: usize) -> bool {
        let parts = [" - ", " | ", " – ", " — ", " / ", ", "];
        let line = &self.lines[i];
        let has_mark = |&mark: &u8| line.form.has_mark(mark);
        if line.form.is_ascii && !b"-|/,".iter().any(has_mark) {
            return false;
        }
        let Some((name, site)) = parts.iter().find_map(|mark| line.text.rsplit_once(mark)) else {
            return false;
        };
        let is_name = line::words(name).all(|word| word.starts_with(char::is_uppercase));
        let is_site = |above: &Line<'_>| above.text.eq_ignore_ascii_case(site);
        is_name
            && (2..=5).contains(&line::words(name).count())
            && !name.contains(|c: char| c.is_ascii_digit())
            && self.lines[..i.min(SITE_LINES_MAX)].iter().any(is_site)
    }

    /// Whether the date of the page follows within a few lines.
    fn is_dated_soon(&self, i: usize) -> bool {
        let end = self.lines.len().min(i + 1 + BYLINE_LINES_MAX);
        (i + 1..end).any(|j| self.dated[j])
    }

    /// Whether the lines around one that holds names say that it is a byline.
    fn is_beside_date_or_writer(&self, i: usize, title: Option<usize>) -> bool {
        let start = title.map_or(0, |title| title + 1).max(i.saturating_sub(2));
        let near = start..(i + 3).min(self.lines.len());
        let is_label =
            |j: usize| self.is_writer_label(j) || (self.dated[j] && self.lines[i].words() > 1);
        let names_medium = self.lines[i].text.split(',').enumerate().any(|(at, part)| {
            let part = part.trim();
            let mut above = self.lines[..i.min(SITE_LINES_MAX)].iter();
            media::is_medium(part)
                || (at > 0 && above.any(|line| line.text.eq_ignore_ascii_case(part)))
        });
        // What follows a byline is about its owner, what follows a picture the
        // page's.
        let is_behind = i
            .checked_sub(1)
            .is_some_and(|above| match self.cues[above] {
                Some(Cue::Caption | Cue::Credited) => self.dated.get(i + 1) != Some(&true),
                Some(Cue::Writer) => {
                    self.lines[i].words() >= JOB_WORDS_MIN && !self.is_writer_label(above)
                }
                _ => false,
            });
        self.lines[i].text.ends_with(',')
            || (!names_medium && !is_behind && near.into_iter().any(is_label))
    }
}

/// Whether a line in capitals is a button and no name: "Email This Link".
fn is_command(line: &Line<'_>) -> bool {
    let is_small = |word: &str| {
        let lower = word.to_lowercase();
        let is_joint = matches!(&*lower, "and" | "dan" | "de" | "di");
        word.starts_with(char::is_uppercase)
            && !is_joint
            && function_words(&lower).any(|bits| bits > 0)
    };
    // A name may be one of these words: "Will", "May".
    line::words(line.text).skip(1).any(is_small) && line.hits(Role::Writer).next().is_none()
}

fn is_quoted(text: &str) -> bool {
    text.starts_with(['"', '“', '”', '‘', '«'])
}
