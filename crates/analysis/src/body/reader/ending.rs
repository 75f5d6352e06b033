//! Where the article ends and comments, other stories or notes on the writers
//! begin.

use super::{Reader, SENTENCE_WORDS_MIN};
use crate::body::cue::Cue;
use crate::body::line::{self, Line};
use crate::body::phrases::Role;

/// How many lines may stand between a button for comments and the paragraphs
/// that an article goes on with.
const BUTTON_LINES_MAX: usize = 3;

/// From how many words on a line with a full stop is a paragraph that an
/// article may go on with behind the opening of the comments.
const PARAGRAPH_WORDS_MIN: usize = 10;

/// How many times what follows an article's last line must go into what
/// precedes it for a credit or the rights to end it.
const LATE_FACTOR: usize = 2;

/// How many times the same where short sentences follow at once, and up to how
/// many words these have: "Thank you for your report!"
const NOTE_FACTOR: usize = 6;
const NOTICE_WORDS_MAX: usize = 8;

/// How many lines before the first paragraph may give the writer's name.
const HEAD_LINES_MAX: usize = 12;

/// Up to how many words a note on the writer has.
const NOTE_WORDS_MAX: usize = 30;

/// How many paragraphs a note on the writer has.
const NOTES_MAX: usize = 2;

impl Reader<'_, '_> {
    /// Where the page turns from the article to comments or other stories for
    /// good, if it does.
    pub(super) fn end(&self) -> Option<usize> {
        let count = self.lines.len();
        let mut weight = vec![0; count + 1];
        let mut lead = vec![0_i64; count + 1];
        for i in (0..count).rev() {
            let is_headline = self.may_be_story(i) && !self.prose[i] && self.lines[i].words() >= 4;
            let bytes = if self.prose[i] {
                self.lines[i].text.len()
            } else {
                0
            };
            weight[i] = weight[i + 1] + bytes;
            lead[i] = lead[i + 1] + i64::from(is_headline) - i64::from(self.prose[i]);
        }
        let mut goes_on = vec![false; count + 1];
        for i in (0..count).rev() {
            goes_on[i] = goes_on[i + 1] || self.are_paragraphs(i, SENTENCE_WORDS_MIN);
        }
        let mut longest = vec![0; count + 1];
        for i in (0..count).rev() {
            let words = if self.prose[i] {
                self.lines[i].words()
            } else {
                0
            };
            longest[i] = longest[i + 1].max(words);
        }
        let resumed = self.resumed();
        let first = self.prose.iter().position(|&prose| prose)?;
        (0..count).find(|&i| {
            let (before, after) = (weight[0] - weight[i], weight[i]);
            let is_late = before > LATE_FACTOR * after;
            if before > after && self.is_writer_again(i, first) {
                return true;
            }
            match self.cues[i] {
                Some(Cue::Rights) => is_late && self.lines[i].form.has_year && !goes_on[i + 1],
                Some(Cue::Credit | Cue::Writer) => {
                    let is_last = self.prose.get(i + 1) != Some(&true)
                        || (before > NOTE_FACTOR * after && longest[i + 1] <= NOTICE_WORDS_MAX);
                    is_late && is_last && !goes_on[i + 1]
                }
                Some(Cue::Placeholder) => before > after && self.lines[i].is_end_mark(),
                None | Some(Cue::Control) if self.lines[i].is_whole(Role::ReleaseEnd) => is_late,
                Some(Cue::Comments) => {
                    before >= after
                        && before > 0
                        && !(i + 1..i + 1 + BUTTON_LINES_MAX)
                            .any(|j| self.are_paragraphs(j, PARAGRAPH_WORDS_MIN))
                }
                Some(Cue::Stories) => {
                    before > 2 * after && lead[i + 1] >= 0 && !goes_on[i + 1] && !resumed[i]
                }
                _ => false,
            }
        })
    }

    /// Whether a line behind the first paragraph is a name that the byline, or a
    /// line among the last before the text, has given: what follows is about
    /// the writer.
    fn is_writer_again(&self, i: usize, first: usize) -> bool {
        let line = &self.lines[i];
        if i < first || !line.is_names() || line.words() < 2 {
            return false;
        }
        let is_same = |other: &Line<'_>| other.form.hash == line.form.hash;
        let head = first.saturating_sub(HEAD_LINES_MAX)..first;
        let is_signed = |j: usize| {
            let near = j.saturating_sub(2)..(j + 3).min(first);
            near.into_iter()
                .any(|k| self.dated[k] || self.cues[k] == Some(Cue::Writer))
        };
        let is_given = || {
            let mut head = head.clone();
            self.again[i] && head.any(|j| is_same(&self.lines[j]) && is_signed(j))
        };
        (self.begins_with_writer(i) || is_given()) && self.paragraphs_below(i) <= NOTES_MAX
    }

    /// Takes back from prose what tells at its end who wrote the article: "Rani
    /// Wulandari adalah penulis lepas di Solo", where the article has not named
    /// her.
    pub(super) fn leave_out_notes_on_writers(&mut self) {
        let last = self.prose.iter().rposition(|&prose| prose);
        let Some(last) = last.filter(|&last| self.is_note_on_writer(last)) else {
            return;
        };
        self.prose[last] = false;
        self.cues[last] = Some(Cue::Credit);
    }

    fn is_note_on_writer(&self, i: usize) -> bool {
        let line = &self.lines[i];
        // "*) Penulis adalah dosen di Solo."
        if line.text.starts_with("*)") || line.text.starts_with("(*)") {
            return line.words() <= NOTE_WORDS_MAX;
        }
        let Some(job) = line.hits(Role::Job).next() else {
            return false;
        };
        let name = line.text.get(..job.start as usize).unwrap_or("").trim();
        let last = line::words(name).last().unwrap_or(name);
        let is_named = |above: &Line<'_>| above.ends_in_full_stop() && above.text.contains(last);
        line.words() <= NOTE_WORDS_MAX
            && line::words(name).all(|word| word.starts_with(char::is_uppercase))
            && !self.lines[..i].iter().any(is_named)
    }

    /// How many paragraphs follow a line before anything of the page does.
    fn paragraphs_below(&self, i: usize) -> usize {
        let below = i + 1..self.lines.len();
        below.take_while(|&j| self.prose[j]).count()
    }

    /// For each opening of a list of stories, whether the article's last
    /// paragraph stands behind it or behind the list that follows it at once.
    fn resumed(&self) -> Vec<bool> {
        let mut resumed = vec![false; self.lines.len()];
        let mut next = false;
        for i in (0..self.lines.len()).rev() {
            match self.cues[i] {
                Some(Cue::Stories) => next = self.ends_in_paragraph(i).unwrap_or(next),
                Some(Cue::Comments) => next = false,
                _ => continue,
            }
            resumed[i] = next;
        }
        resumed
    }

    /// Whether the list of stories opened at `i` has two of them at least, no
    /// summaries, and one paragraph behind the last; `None` without any.
    fn ends_in_paragraph(&self, i: usize) -> Option<bool> {
        let opens = |j: &usize| matches!(self.cues[*j], Some(Cue::Stories | Cue::Comments));
        let mut stories = 0;
        let mut paragraphs = 0;
        for j in (i + 1..self.lines.len()).take_while(|j| !opens(j)) {
            let line = &self.lines[j];
            let ends = [Cue::Credit, Cue::Writer, Cue::Source, Cue::Rights];
            if self.cues[j].is_some_and(|cue| ends.contains(&cue)) {
                return Some(paragraphs == 1);
            }
            if self.prose[j] {
                let is_long = line.words() >= SENTENCE_WORDS_MIN && line.ends_in_full_stop();
                // Some lists come without their stories.
                if !is_long || stories == 1 {
                    return Some(false);
                }
                paragraphs += 1;
            } else if self.may_be_story(j) && !self.dated[j] && line.words() >= 4 {
                if paragraphs > 0 {
                    return Some(false);
                }
                stories += 1;
            }
        }
        (paragraphs > 0).then_some(paragraphs == 1)
    }

    /// Whether no word says that a line is anything but another story.
    fn may_be_story(&self, i: usize) -> bool {
        matches!(self.cues[i], None | Some(Cue::Amid))
    }

    /// Whether two paragraphs stand at `i`, one behind the other: no list of
    /// headlines with their first sentences does.
    fn are_paragraphs(&self, i: usize, words_min: usize) -> bool {
        let is_long = |j: usize| {
            self.prose.get(j) == Some(&true)
                && self.lines[j].words() >= words_min
                && self.lines[j].ends_in_full_stop()
        };
        is_long(i) && is_long(i + 1)
    }
}
