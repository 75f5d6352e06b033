//! Lines among the paragraphs that no word gives away: the headline of another
//! story, and what speaks to the reader of the page.

use super::{Cue, RUN_LINES_MIN, Reader, Role};
use crate::body::cue;
use crate::body::line::{Line, words};
use crate::spans::places;

/// From how many words on a line may be another story's headline rather than a
/// heading of this one.
const STORY_WORDS_MIN: usize = 6;

/// How many paragraphs below a heading, and how many bytes of each, are looked
/// through for its words.
const SECTION_PARAGRAPHS: usize = 3;
const SECTION_BYTES: usize = 1500;

/// How far below a line those paragraphs are, in lines.
const SECTION_LINES_MAX: usize = 12;

/// From how many letters on a word tells what a line is about, and how many of
/// them are compared: the rest is inflection.
const STEM_LETTERS: usize = 5;

/// How many such words tell one story from another.
const STORY_STEMS_MIN: usize = 4;

/// Up to how many words an invitation to the reader has.
const PROMOTION_WORDS_MAX: usize = 25;

/// Up to how many words a headline has that ends as a sentence does.
const ASKING_WORDS_MAX: usize = 12;

/// How many words a sentence has that a page shows again, and within how many
/// lines of its paragraph.
const PULLED_WORDS_MIN: usize = 4;
const PULLED_WORDS_MAX: usize = 30;
const PULLED_LINES_MAX: usize = 6;

/// The same for a line that is a quotation and nothing else.
const QUOTED_LINES_MAX: usize = 24;

/// Below how many words a quotation without a stop is a heading.
const HEADING_WORDS_MAX: usize = 6;

/// From how many words on the paragraph need not be longer by half, and by how
/// many bytes it must be: those of who said it.
const PULLED_LONG_WORDS_MIN: usize = 7;
const PULLED_BYTES_MIN: usize = 8;

/// One paragraph in how many may speak to the reader in an article that does
/// not give advice.
const ADVICE_SHARE: usize = 5;

/// Up to how many words a line among paragraphs has that only what is below it
/// tells from a heading.
const OPEN_WORDS_MAX: usize = 8;

impl Reader<'_, '_> {
    /// Whether a line among paragraphs is another story's headline: none of its
    /// words is in the paragraphs below it, as those of a heading are.
    /// Below a pointer to other stories a headline in title case may be shorter.
    pub(super) fn is_foreign(&self, i: usize, is_below_pointer: bool) -> bool {
        let line = &self.lines[i];
        let words_min = match is_below_pointer && line.is_title_case() {
            true => STORY_STEMS_MIN,
            false => STORY_WORDS_MIN,
        };
        let is_open = line.ends_in_full_stop() || line.text.ends_with(['?', ':', '!', ',']);
        if line.words() < words_min
            || is_open
            || line.is_item()
            || line.is_enumeration()
            || is_quoted(line.text)
        {
            return false;
        }
        let own: Vec<Stem> = stems(line.text).collect();
        own.len() >= STORY_STEMS_MIN && self.is_of_other_words(i, own)
    }

    /// Whether a line stands with the label of an advert in a block of its own.
    pub(super) fn is_advert(&self, i: usize) -> bool {
        let gap = |j: usize| self.lines.get(j).is_none_or(|line| line.after_gap);
        let is_label = |line: &Line<'_>| line.is_whole(Role::Advert);
        i > 0 && is_label(&self.lines[i - 1]) && gap(i - 1) && !gap(i) && gap(i + 1)
    }

    /// Whether a line, which may be a heading, has something of the page below
    /// it and no paragraph. A picture or an advert may stand between the two,
    /// and lines that are many are a list or a poem.
    pub(super) fn leads_nowhere(&self, i: usize) -> bool {
        let is_open = |&j: &usize| self.cues[j].is_none() && !self.prose[j] && !self.dated[j];
        let first = (0..=i).rev().take_while(is_open).last().unwrap_or(i);
        let end = (i..self.lines.len()).find(|j| !is_open(j));
        let is_of_page = |cue: Cue| {
            !matches!(
                cue,
                Cue::Caption | Cue::Credited | Cue::Gallery | Cue::Placeholder | Cue::Page
            )
        };
        let is_short = |j: usize| {
            let line = &self.lines[j];
            line.words() <= OPEN_WORDS_MAX && !line.is_item() && !line.is_stopped()
        };
        end.is_some_and(|end| {
            end - first < RUN_LINES_MIN
                && (self.cues[end].is_some_and(is_of_page) || cue::is_time_of_day(&self.lines[end]))
                && !self.lines[end].is_whole(Role::Advert)
                && (first..end).all(is_short)
        })
    }

    /// Whether the paragraphs below a line have few of its words, `own`, or
    /// none.
    fn is_of_other_words(&self, i: usize, own: Vec<Stem>) -> bool {
        let shared_max = match self.lines[i].is_headline() {
            true => own.len() / 3,
            false => 0,
        };
        let missing_min = own.len() - shared_max;
        let mut section = (i + 1..self.lines.len())
            .take(SECTION_LINES_MAX)
            .filter(|&j| self.prose[j])
            .take(SECTION_PARAGRAPHS)
            .flat_map(|j| {
                let text = self.lines[j].text;
                stems(&text[..text.floor_char_boundary(SECTION_BYTES)])
            })
            .peekable();
        let mut missing = own;
        let has_section = section.peek().is_some();
        has_section
            && section.all(|stem| {
                if missing.contains(&stem) {
                    missing.retain(|other| *other != stem);
                }
                missing.len() >= missing_min
            })
    }

    /// Takes questions back from prose that stand among other stories: below the
    /// line that opens them, with no blank row between that parts them.
    pub(super) fn leave_out_asking_stories(&mut self) {
        for opener in 0..self.lines.len() {
            if !matches!(self.cues[opener], Some(Cue::Stories | Cue::SeeAlso(true))) {
                continue;
            }
            let is_story = |i: &usize| {
                let line = &self.lines[*i];
                (*i == opener + 1 || !line.after_gap)
                    && self.cues[*i].is_none()
                    && !line.ends_in_full_stop()
                    && !is_quoted(line.text)
                    && line.words() <= ASKING_WORDS_MAX
            };
            let stories: Vec<usize> = (opener + 1..self.lines.len())
                .take_while(is_story)
                .collect();
            // The last of them may be the article's, where no blank row says.
            let is_parted = |i: usize| self.lines.get(i + 1).is_none_or(|next| next.after_gap);
            for i in stories {
                if self.prose[i] && (is_parted(i) || !self.prose.get(i + 1).is_some_and(|&p| p)) {
                    self.prose[i] = false;
                }
            }
        }
    }

    /// Takes sentences back from prose that a paragraph nearby has too: the page
    /// shows them large.
    pub(super) fn leave_out_pull_quotes(&mut self) {
        for i in 0..self.lines.len() {
            let line = &self.lines[i];
            let is_short = (PULLED_WORDS_MIN..=PULLED_WORDS_MAX).contains(&line.words());
            let is_sentence = self.prose[i] && line.is_stopped();
            let is_open = self.cues[i].is_none() && !self.dated[i] && is_quotation(line.text);
            if !is_short || !(is_sentence || is_open) {
                continue;
            }
            let is_mark = |c: char| !c.is_alphanumeric();
            let said = line.text.trim_matches(is_mark);
            let reach = match is_quotation(line.text) {
                true => QUOTED_LINES_MAX,
                false => PULLED_LINES_MAX,
            };
            let near = i.saturating_sub(reach)..self.lines.len().min(i + 1 + reach);
            // What has many words is said twice by no author.
            let longer = match line.words() >= PULLED_LONG_WORDS_MIN {
                true => PULLED_BYTES_MIN,
                false => said.len() / 2,
            };
            let has = |j: usize| {
                let text = self.lines[j].text;
                let text = &text[..text.floor_char_boundary(SECTION_BYTES)];
                self.prose[j]
                    && text.len() > line.text.len() + longer
                    && places(text, said).next().is_some()
            };
            // A heading may quote the paragraph that it stands above, and a short
            // one what comes later.
            let is_above = self.prose.get(i + 1) == Some(&true);
            let is_heading = is_open
                && !is_sentence
                && is_above
                && (line.words() < HEADING_WORDS_MAX || has(i + 1));
            if !is_heading && near.into_iter().any(|j| j != i && has(j)) {
                self.prose[i] = false;
                self.cues[i] = Some(Cue::Control);
                self.leave_out_speaker(i + 1);
            }
        }
    }

    /// Marks the line below a sentence shown large that says whose it is:
    /// "— Rani Wulandari, petani", "Jane Doe, researcher".
    fn leave_out_speaker(&mut self, i: usize) {
        let Some(line) = self
            .lines
            .get(i)
            .filter(|line| line.words() <= OPEN_WORDS_MAX)
        else {
            return;
        };
        let is_named = line.text.split_once(", ").is_some_and(|(name, _)| {
            words(name).count() >= 2 && words(name).all(|word| word.starts_with(char::is_uppercase))
        });
        let is_speaker = line.text.starts_with(['—', '–', '-']) || line.is_names() || is_named;
        if is_speaker && !line.is_stopped() && !self.prose[i] && self.cues[i].is_none() {
            self.cues[i] = Some(Cue::Amid);
        }
    }

    /// Takes lines back from prose that speak to the reader and stand alone, in
    /// a text that does not otherwise.
    pub(super) fn leave_out_promotions(&mut self) {
        let speaks: Vec<bool> = self.lines.iter().map(speaks_to_reader).collect();
        let is_apart = |i: usize| {
            let is_text = |j: usize| self.prose.get(j) == Some(&true) && !speaks[j];
            !is_text(i + 1) && !i.checked_sub(1).is_some_and(is_text)
        };
        let paragraphs = self.prose.iter().filter(|&&prose| prose).count();
        let advice = (0..speaks.len()).filter(|&i| speaks[i] && self.prose[i] && !is_apart(i));
        let gives_advice = advice.count() * ADVICE_SHARE > paragraphs;
        let promotions: Vec<usize> = (0..speaks.len())
            .filter(|&i| self.cues[i].is_none() && speaks[i] && !self.dated[i])
            .filter(|&i| match self.prose[i] {
                true => !gives_advice && is_apart(i),
                false => self.lines[i].begins(Role::Reader).is_some(),
            })
            .collect();
        for i in promotions {
            self.prose[i] = false;
            self.cues[i] = Some(Cue::Prompt);
        }
    }
}

/// Whether a short line speaks to the reader, and nobody in it does.
fn speaks_to_reader(line: &Line<'_>) -> bool {
    line.words() <= PROMOTION_WORDS_MAX
        && line.hits(Role::Reader).next().is_some()
        && !line.text.contains(['"', '“', '”', '‘', '«'])
}

/// Whether a text is a quotation and nothing else.
fn is_quotation(text: &str) -> bool {
    let end = text.trim_end_matches(['.', ',']);
    is_quoted(text) && end.ends_with(['"', '\'', '“', '”', '’', '»'])
}

fn is_quoted(text: &str) -> bool {
    text.starts_with(['"', '\'', '“', '”', '‘', '«'])
}

/// The first letters of a word, small.
type Stem = [char; STEM_LETTERS];

/// The beginnings of a text's longer words.
fn stems(text: &str) -> impl Iterator<Item = Stem> {
    words(text).filter_map(|word| {
        // Most words.
        if let Some(letters) = word.as_bytes().first_chunk::<STEM_LETTERS>()
            && letters.is_ascii()
        {
            return Some(letters.map(|letter| char::from(letter.to_ascii_lowercase())));
        }
        let mut letters = word.chars().map(small);
        let mut stem = ['\0'; STEM_LETTERS];
        for place in &mut stem {
            *place = letters.next()?;
        }
        Some(stem)
    })
}

/// A letter as it is written small; of several, the first.
fn small(letter: char) -> char {
    match letter.is_ascii() {
        true => letter.to_ascii_lowercase(),
        false => letter.to_lowercase().next().unwrap_or(letter),
    }
}
