//! Blocks between blank rows, on pages that part all their paragraphs by such
//! rows: what shares a block with furniture is furniture too.

use super::Reader;
use crate::body::cue::{self, Cue};
use crate::body::phrases::Role;
use std::ops::Range;

/// How many paragraphs stand alone between blank rows on a page that parts
/// them so, and at least how much of all its prose they are, in hundredths.
/// Lower: pages whose paragraphs share blocks with buttons lose some; higher:
/// one comment below the article hides what its blanks say.
const ALONE_MIN: usize = 4;
const ALONE_PERCENT_MIN: usize = 60;

/// Up to how many words a sentence has that may be the page's.
const SENTENCE_WORDS_MAX: usize = 45;

/// Up to how many words a headline has.
const HEADLINE_WORDS_MAX: usize = 20;

/// Up to how many words an advert below its label has.
const ADVERT_WORDS_MAX: usize = 15;

/// From how many lines on a block is no heading with something beside it.
const BLOCK_LINES_MIN: usize = 3;

impl Reader<'_, '_> {
    /// Takes back lines that stand in one block with furniture, behind the
    /// first paragraph of a page that parts paragraphs by blank rows.
    pub(super) fn leave_out_blocks(&mut self) {
        let blocks = self.blocks();
        let is_alone = |block: &Range<usize>| block.len() == 1 && self.prose[block.start];
        let alone = blocks.iter().filter(|block| is_alone(block)).count();
        let prose = self.prose.iter().filter(|&&prose| prose).count();
        let (Some(first), Some(last)) = (
            blocks.iter().position(is_alone),
            blocks.iter().rposition(is_alone),
        ) else {
            return;
        };
        if alone < ALONE_MIN || alone * 100 < prose * ALONE_PERCENT_MIN {
            return;
        }
        for (at, block) in blocks.iter().enumerate().skip(first + 1) {
            let leads = blocks
                .get(at + 1)
                .is_some_and(|next| self.prose[next.start]);
            for i in self.of_the_page(block.clone(), leads, at > last) {
                self.prose[i] = false;
                self.cues[i] = Some(Cue::Amid);
            }
        }
    }

    /// The lines between blank rows.
    fn blocks(&self) -> Vec<Range<usize>> {
        let starts = (0..self.lines.len()).filter(|&i| i == 0 || self.lines[i].after_gap);
        let starts: Vec<usize> = starts.chain([self.lines.len()]).collect();
        starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
    }

    /// The lines of a block that are furniture because others in it are. Where
    /// the block `leads` to a paragraph its last line may be the heading of
    /// that; `is_behind` the article sentences need less.
    fn of_the_page(&self, block: Range<usize>, leads: bool, is_behind: bool) -> Vec<usize> {
        let is_furniture = |i: usize| match self.cues[i] {
            Some(cue) => cue != Cue::Credited,
            None => self.dated[i] || self.again[i],
        };
        let evidence = block.clone().filter(|&i| is_furniture(i)).count();
        if evidence == 0 {
            return Vec::new();
        }
        // A headline may have as many words as a sentence, or ask something.
        let is_headline = |i: usize| {
            let line = &self.lines[i];
            let is_below = i > block.start || (evidence > 1 && line.text.ends_with('?'));
            let is_answered =
                i + 1 < block.end && self.prose[i + 1] && self.lines[i + 1].ends_in_full_stop();
            is_below
                && !is_answered
                && !line.ends_in_full_stop()
                && line.words() <= HEADLINE_WORDS_MAX
        };
        let is_open = |i: usize| {
            self.cues[i].is_none() && !is_furniture(i) && (!self.prose[i] || is_headline(i))
        };
        let is_said_item = |i: usize| {
            let line = &self.lines[i];
            line.is_item() && (self.prose[i] || line.text.ends_with([';', ',']))
        };
        let has_list = block.clone().any(is_said_item);
        let is_listed = |i: usize| (has_list && self.lines[i].is_item()) || self.tables[i];
        let is_heading = |i: usize| {
            let is_short = block.len() < BLOCK_LINES_MIN;
            let is_last = leads && i + 1 == block.end;
            let is_picture = |j: usize| {
                let cues = [Cue::Caption, Cue::Gallery, Cue::Placeholder, Cue::Page];
                self.cues[j].is_some_and(|cue| cues.contains(&cue))
                    || self.lines[j].is_whole(Role::Advert)
            };
            // "13.55 WIB", above a heading and who wrote what is below it.
            let start = &self.lines[block.start];
            let is_entry = start.words() > 0 && cue::is_time_of_day(start);
            (is_last && (is_short || is_entry || self.is_stamped_at(i - 1)))
                || (leads && is_short && i + 1 < block.end && is_picture(i + 1))
        };
        let is_said = |i: usize| {
            let before = i - block.start;
            let is_inside = before > 0 && i + 1 < block.end && !self.prose[i + 1];
            let is_advert = before == 1
                && block.len() == 2
                && self.lines[block.start].is_whole(Role::Advert)
                && self.lines[i].words() <= ADVERT_WORDS_MAX;
            let is_enclosed = is_inside && !self.prose[i - 1] && evidence > 1;
            self.lines[i].words() <= SENTENCE_WORDS_MAX
                && (is_advert || is_enclosed || (is_behind && (is_inside || before > 1)))
        };
        let lines = block.clone().filter(|&i| !is_listed(i));
        lines
            .filter(|&i| (is_open(i) && !is_heading(i)) || (self.prose[i] && is_said(i)))
            .collect()
    }

    /// Whether a line is the time at which something was added to the page.
    fn is_stamped_at(&self, i: usize) -> bool {
        let line = &self.lines[i];
        line.form.has_digit && line.words() <= 1 && line.text.contains([':', '.'])
    }
}
