//! What each line of a page is: its own words first, then its form, then what
//! stands around it.

mod blocks;
mod contents;
mod ending;
mod head;
mod headline;
mod lists;
mod other;
mod skipped;
mod writers;

use super::cue::{self, Cue};
use super::line::{self, Line};
use super::phrases::Role;
use super::{Kind, Verdict, dateline};
use crate::metadata::stamp;

/// How many lines make a run.
const RUN_LINES_MIN: usize = 3;

/// How far below the headline the byline or the date is, in lines.
const BYLINE_LINES_MAX: usize = 5;

/// From how many words on a line with a full stop is a sentence that an article
/// may go on with behind a list of headlines.
const SENTENCE_WORDS_MIN: usize = 5;

/// From how many words on what stands before a date is a headline.
const STORY_WORDS_MIN: usize = 3;

/// How many lines behind an article may still say when it was published.
const STAMP_LINES_MAX: usize = 4;

/// A page with what is known of each line by itself.
pub(super) struct Reader<'a, 't> {
    lines: &'a [Line<'t>],
    cues: Vec<Option<Cue>>,
    /// Whether a line is a row of a table.
    tables: Vec<bool>,
    /// Whether a line says what one before it says.
    again: Vec<bool>,
    /// Whether another line says the same.
    repeated: Vec<bool>,
    /// Whether a line stands in a table of the article's own headings.
    contents: Vec<bool>,
    /// Whether a line is a heading that such a table gives.
    headings: Vec<bool>,
    dated: Vec<bool>,
    /// Names in bylines, two words each.
    writers: Vec<[&'t str; 2]>,
    prose: Vec<bool>,
    /// Whether a line stands among others that are no prose.
    in_run: Vec<bool>,
}

impl<'a, 't> Reader<'a, 't> {
    pub(super) fn new(lines: &'a [Line<'t>]) -> Self {
        let dated: Vec<bool> = lines.iter().map(stamp::is_stamp).collect();
        let cues: Vec<Option<Cue>> = lines
            .iter()
            .zip(&dated)
            .map(|(line, &dated)| cue::of(line).filter(|&cue| !dated || !gives_way(cue, line)))
            .collect();
        let mut cues = cues;
        for (i, cue) in cues.iter_mut().enumerate() {
            if heads_entry(lines, i) {
                *cue = Some(Cue::Placeholder);
            }
        }
        let may_be_row = |i: usize| !dated[i] && matches!(cues[i], None | Some(Cue::Trail));
        let tables = tables(lines, may_be_row);
        for (cue, _) in cues.iter_mut().zip(&tables).filter(|(_, is_row)| **is_row) {
            *cue = None;
        }
        let (mut again, mut repeated) = repetitions(lines);
        for i in skipped::find(lines).into_iter().flatten() {
            cues[i].get_or_insert(Cue::Amid);
        }
        let mut contents = contents::find(lines, &again, &cues, |i: usize| dated[i]);
        contents.extend(contents::numbered(lines, &cues));
        let mut headings = vec![false; lines.len()];
        for i in contents.iter().flat_map(|list| &list.headings) {
            again[*i] = false;
            repeated[*i] = false;
            headings[*i] = true;
        }
        let mut listed = vec![false; lines.len()];
        for list in &contents {
            listed[list.lines.clone()].fill(true);
        }
        let mut reader = Reader {
            lines,
            writers: writers::names(lines, &cues, &dated),
            cues,
            tables,
            again,
            repeated,
            contents: listed,
            headings,
            dated,
            prose: Vec::new(),
            in_run: Vec::new(),
        };
        reader.prose = (0..lines.len())
            .map(|i| reader.certain(i).is_none() && (lines[i].is_prose() || reader.opens_list(i)))
            .collect();
        reader.leave_out_what_stands_around();
        reader.in_run = runs(lines, |i| {
            !reader.prose[i] && reader.cues[i].is_none() && !lines[i].is_enumeration()
        });
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
        self.leave_out_head();
        self.leave_out_promotions();
        self.leave_out_asking_stories();
        self.leave_out_pull_quotes();
        self.leave_out_blocks();
        if let Some(end) = self.end() {
            self.prose[end..].fill(false);
        }
        self.leave_out_notes_on_writers();
    }

    /// Whether a line that is no statement stands above the byline or the date;
    /// a picture may stand between.
    fn is_asking_headline(&self, i: usize) -> bool {
        let below = i + 1..(i + 2 + BYLINE_LINES_MAX).min(self.lines.len());
        let is_byline = |j: usize| self.dated[j] || self.cues[j] == Some(Cue::Writer);
        let is_of_text = |j: &usize| self.prose[*j];
        let mut near = below.clone().take(2);
        !self.lines[i].ends_in_full_stop()
            && (near.any(is_byline) || below.take_while(|j| !is_of_text(j)).any(is_byline))
    }

    /// What each line is, on a page whose headline may be known.
    pub(super) fn verdicts(&self, headline: Option<&str>) -> Vec<Verdict> {
        let first = self.prose.iter().position(|&prose| prose);
        let last = self.prose.iter().rposition(|&prose| prose);
        let (Some(first), Some(last)) = (first, last) else {
            return self.without_prose();
        };
        let known = headline.and_then(|headline| self.line_that_says(headline));
        let title = known.or_else(|| self.title(first));
        let mut verdicts: Vec<Verdict> = Vec::with_capacity(self.lines.len());
        let listed = (last..self.lines.len())
            .find(|&i| matches!(self.cues[i], Some(Cue::Stories | Cue::Comments)));
        // A date or a byline behind that is another story's.
        let is_of_the_page = |i: usize| {
            let is_listed = i > last && listed.is_some_and(|listed| i > listed);
            !is_listed && (!self.dated[i] || i < last.min(i) + 1 + STAMP_LINES_MAX)
        };
        // Where a pointer without a story, or the opening of a list of stories,
        // stands, if all down from there to here is furniture.
        let mut pointer = None;
        for i in 0..self.lines.len() {
            let verdict = match self.certain(i) {
                _ if Some(i) == title => Verdict::new(Kind::Title, "title"),
                _ if self.cues[i] == Some(Cue::Credited) && i == last + 1 && i > first => {
                    Verdict::new(Kind::Paragraph, "paragraph")
                }
                Some(Verdict {
                    kind: Kind::Dated, ..
                }) if !is_of_the_page(i) || (pointer.is_some() && self.is_dated_story(i)) => {
                    Verdict::new(Kind::Furniture, "stamp")
                }
                Some(Verdict {
                    kind: Kind::Writer, ..
                }) if !is_of_the_page(i) => Verdict::new(Kind::Furniture, "byline"),
                Some(verdict) => verdict,
                None if self.headings[i] => Verdict::new(Kind::Heading, "heading"),
                None if i < first => self.in_head(i, title),
                None if i < last => self.inside(i, pointer, &verdicts),
                None => self.in_tail(i, last, &verdicts),
            };
            pointer = match verdict.kind {
                Kind::Furniture if self.points(i) => pointer.or(Some(i)),
                Kind::Furniture | Kind::Dated => pointer.filter(|_| !self.parts_stories(i)),
                _ => None,
            };
            verdicts.push(verdict);
        }
        verdicts
    }

    /// Whether a line with a date has a headline before it: "A Bridge for Two
    /// Towns — 12 March 2019".
    fn is_dated_story(&self, i: usize) -> bool {
        let parts = [" — ", " – ", " - ", " | ", ", "];
        let text = self.lines[i].text;
        let head = parts.iter().find_map(|mark| text.rsplit_once(mark));
        head.is_some_and(|(head, _)| line::words(head).count() >= STORY_WORDS_MIN)
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
        if self.is_behind_a_pointer(i) {
            furniture("other-story")
        } else if self.dated[i] {
            Some(Verdict::new(Kind::Dated, "stamp"))
        } else if dateline::alone(self.lines[i].text).is_some() {
            Some(Verdict::new(Kind::Dateline, "dateline"))
        } else if self.begins_with_writer(i) {
            furniture("byline")
        } else if self.contents[i] {
            furniture("contents")
        } else if self.again[i] {
            furniture("repeated")
        } else if self.is_caption(i) {
            furniture("caption")
        } else if self.is_teaser(i) {
            furniture("other-story")
        } else if self.prose.get(i) == Some(&true) {
            Some(Verdict::new(Kind::Paragraph, "paragraph"))
        } else {
            None
        }
    }

    /// Whether a line begins with a name that a byline gives: "Jane Doe reported
    /// from Lima." No writer speaks so of themselves in an article.
    fn begins_with_writer(&self, i: usize) -> bool {
        if self.writers.is_empty() {
            return false;
        }
        let mut words = line::words(self.lines[i].text);
        let is_first = |word: &&str| self.writers.iter().any(|[first, _]| first == word);
        let Some(first) = words.next().filter(is_first) else {
            return false;
        };
        let Some(second) = words.next() else {
            return false;
        };
        self.writers.contains(&[first, second]) && !self.goes_on_below(i)
    }

    /// Whether the article goes on below a sentence: one that begins with a
    /// writer's name may be about a namesake, or a place in the byline.
    fn goes_on_below(&self, i: usize) -> bool {
        let is_paragraph = |line: &Line<'_>| {
            (line.ends_in_full_stop() || line.announces())
                && line.words() >= SENTENCE_WORDS_MIN
                && !line.is_title_case()
        };
        let paragraphs_max = match self.lines[i].announces() {
            true => 0,
            false => AUTHOR_PARAGRAPHS_MAX,
        };
        is_paragraph(&self.lines[i])
            && (i + 1..self.lines.len())
                .take(AUTHOR_LINES_MAX)
                .filter(|&j| self.cues[j].is_none() && is_paragraph(&self.lines[j]))
                .count()
                > paragraphs_max
    }

    /// Whether a line announces the items below it.
    fn opens_list(&self, i: usize) -> bool {
        let line = &self.lines[i];
        // A headline ends in no semicolon.
        let is_item =
            |next: &Line<'_>| next.is_item() && (!next.is_title_case() || next.text.ends_with(';'));
        line.announces()
            && line.words() >= LIST_WORDS_MIN
            && !line.is_title_case()
            && self.lines.get(i + 1).is_some_and(is_item)
    }

    /// Whether a line is the story that a pointer above it does not name.
    fn is_behind_a_pointer(&self, i: usize) -> bool {
        let line = &self.lines[i];
        i > 0
            && self.cues[i - 1] == Some(Cue::SeeAlso(true))
            && line.words() <= TEASER_WORDS_MAX
            && !line.ends_in_full_stop()
            && !self.is_parted_from_pointer(i)
            && !self.is_short_heading(i)
    }

    /// Whether a line is too short for a story and stands above a paragraph: what
    /// is pointed to was a video, of which nothing is left.
    fn is_short_heading(&self, i: usize) -> bool {
        let is_text = |next: &Line<'_>| next.is_prose() && !next.is_title_case();
        (2..=SHORT_HEADING_WORDS_MAX).contains(&self.lines[i].words())
            && self.lines.get(i + 1).is_some_and(is_text)
            && self.cues.get(i + 1) == Some(&None)
    }

    /// Whether blank rows part a short line from the pointer above, which other
    /// lines precede without one, and from the paragraph below.
    fn is_parted_from_pointer(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let is_paragraph = |next: &Line<'_>| next.after_gap && next.is_prose();
        line.after_gap
            && !self.lines[i - 1].after_gap
            && line.words() < line::HEADLINE_WORDS_MIN
            && self.lines.get(i + 1).is_some_and(is_paragraph)
    }

    /// Whether a line that another repeats stands at the head of a list of
    /// stories.
    fn is_teaser(&self, i: usize) -> bool {
        self.repeated[i] && i > 0 && self.cues[i - 1] == Some(Cue::Stories)
    }

    /// Whether the line above opens a picture or says whose it is, or the next
    /// one says whose picture this one describes.
    fn is_caption(&self, i: usize) -> bool {
        let line = &self.lines[i];
        let above = i.checked_sub(1).and_then(|j| self.cues[j]);
        let is_behind = line.words() <= TEASER_WORDS_MAX
            && (above == Some(Cue::Gallery)
                || (above == Some(Cue::Caption) && self.is_below_credit(i)))
            && dateline::find(line.text, true, &[]).is_none();
        let is_before_dateline = || {
            let is_dated = |next: &Line<'_>| {
                dateline::find(next.text, true, &[]).is_some_and(|found| found.site.is_some())
            };
            line.has_credit()
                && line.words() <= TEASER_WORDS_MAX
                && self.lines.get(i + 1).is_some_and(is_dated)
        };
        is_behind
            || is_before_dateline()
            || self.lines.get(i + 1).is_some_and(|next| {
                let is_credit = next.text.starts_with(['(', '[']) && cue::is_photo_credit(next);
                is_credit && next.hits(Role::Picture).next().is_some()
            })
    }

    /// Whether the line above says whose a picture is and no more, and the line
    /// is no heading and no paragraph of an article that has begun.
    fn is_below_credit(&self, i: usize) -> bool {
        let (above, line) = (&self.lines[i - 1], &self.lines[i]);
        let is_paragraph =
            |line: &&Line<'_>| line.ends_in_full_stop() && line.words() >= SENTENCE_WORDS_MIN;
        let has_begun = || self.lines[..i].iter().filter(is_paragraph).nth(1).is_some();
        let is_credit = above.is_whole(Role::Caption)
            || above.text.contains('/')
            || above.hits(Role::Picture).next().is_some();
        // A row of its own, or several sentences, make a paragraph.
        let is_parted = line.after_gap && !above.after_gap;
        let sentences = line.text.matches(['.', '!', '?']).count();
        let is_paragraph = line.ends_in_full_stop() && (is_parted || sentences > 1);
        is_credit
            && !is_paragraph
            && above.words() <= CREDIT_WORDS_MAX
            && !says_what_it_shows(above)
            && !line.is_title_case()
            && (!line.ends_in_full_stop() || !has_begun())
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

    /// What names are that stand under a label: "Oleh", "Editor:".
    fn behind_a_label(&self, i: usize) -> Option<Verdict> {
        let above = i.checked_sub(1)?;
        let verdict = if self.is_writer_label(above) {
            Verdict::new(Kind::Writer, "byline")
        } else if self.cues[above].is_some_and(|cue| {
            let points = matches!(cue, Cue::SeeAlso(_)) && self.is_short_heading(i);
            !points && self.lines[above].announces()
        }) || self.lines[above].is_whole(Role::Credit)
        {
            Verdict::new(Kind::Furniture, "behind-a-label")
        } else {
            return None;
        };
        self.lines[i].is_names().then_some(verdict)
    }

    /// Whether a line announces the writers and does not name them.
    fn is_writer_label(&self, i: usize) -> bool {
        self.cues[i] == Some(Cue::Writer) && self.lines[i].words() <= 2
    }

    fn inside(&self, i: usize, pointer: Option<usize>, before: &[Verdict]) -> Verdict {
        if self.tables[i] {
            return Verdict::new(Kind::Paragraph, "table");
        }
        if self.goes_on_a_list(i, before) || self.is_in_told_list(i) {
            return Verdict::new(Kind::Paragraph, "list");
        }
        if let Some(verdict) = self.behind_a_label(i) {
            return verdict;
        }
        let furniture = |rule| Verdict::new(Kind::Furniture, rule);
        if self.repeated[i] {
            furniture("repeated")
        } else if self.is_foreign(i, pointer.is_some()) {
            furniture("other-story")
        } else if pointer.is_some_and(|pointer| {
            self.is_heading(i, Some(pointer))
                || (pointer + 1 == i
                    && (self.is_parted_from_pointer(i) || self.is_short_heading(i)))
        }) {
            Verdict::new(Kind::Heading, "heading")
        } else if pointer.is_some_and(|pointer| self.is_under(pointer, i)) {
            furniture("other-story")
        } else if is_label_with_name(&self.lines[i]) {
            furniture("byline")
        } else if self.is_advert(i) || self.leads_nowhere(i) {
            furniture("leads-nowhere")
        } else if self.in_run[i] && !self.is_parted_heading(i) && !self.follows_list(i, before) {
            furniture("list-of-headlines")
        } else {
            Verdict::new(Kind::Heading, "heading")
        }
    }

    /// Whether a line is in the same block as the pointer above it: where the
    /// first story follows at once, a blank row ends the stories.
    fn is_under(&self, pointer: usize, i: usize) -> bool {
        let gap = |j: usize| self.lines.get(j).is_some_and(|line| line.after_gap);
        gap(pointer + 1) || !gap(i)
    }

    /// Whether a line of the page parts what is below it from a list of stories
    /// above it.
    fn parts_stories(&self, i: usize) -> bool {
        let parts = [
            Cue::Page,
            Cue::Placeholder,
            Cue::Prompt,
            Cue::Gallery,
            Cue::Caption,
        ];
        self.cues[i].is_some_and(|cue| parts.contains(&cue))
    }

    /// Whether other stories must stand below a line.
    fn points(&self, i: usize) -> bool {
        matches!(self.cues[i], Some(Cue::SeeAlso(true) | Cue::Stories))
    }

    /// Whether a line among other stories is the heading of the paragraph right
    /// below it: it is short, or differs in its capitals from the headline
    /// above it, and no blank row parts it from the paragraph alone.
    fn is_heading(&self, i: usize, pointer: Option<usize>) -> bool {
        let line = &self.lines[i];
        let leads = self.prose.get(i + 1) == Some(&true)
            && (line.after_gap || !self.lines[i + 1].after_gap);
        let follows_story = pointer.is_none_or(|pointer| pointer + 1 < i);
        let is_below_headline = i > 0 && self.lines[i - 1].is_headline();
        let is_short =
            line.words() < line::HEADLINE_WORDS_MIN && !(line.form.has_digit && line.words() < 3);
        leads && follows_story && (is_short || (is_below_headline && !line.is_title_case()))
    }

    /// Whether blank rows part a line from the run above it and from the
    /// paragraph below, where they part none of the run.
    fn is_parted_heading(&self, i: usize) -> bool {
        let gap = |j: usize| self.lines.get(j).is_some_and(|line| line.after_gap);
        let above = i.checked_sub(1);
        gap(i) && above.is_some_and(|j| !gap(j)) && self.prose.get(i + 1) == Some(&true)
    }

    /// Whether a line is the heading of a paragraph right behind a list.
    fn follows_list(&self, i: usize, before: &[Verdict]) -> bool {
        let is_listed = |above: &Verdict| above.rule == "list";
        before.last().is_some_and(is_listed) && self.prose.get(i + 1) == Some(&true)
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

/// How many paragraphs may follow a note on the writer, within how many lines:
/// more are the article's.
const AUTHOR_PARAGRAPHS_MAX: usize = 2;
const AUTHOR_LINES_MAX: usize = 8;

/// Up to how many words say whose a picture is and not what it shows.
const CREDIT_WORDS_MAX: usize = 5;

/// From how many words on a line with a colon announces a list rather than
/// names a field of a form.
const LIST_WORDS_MIN: usize = 4;

/// Up to how many words a headline or a caption has that only its place tells
/// from a paragraph.
const TEASER_WORDS_MAX: usize = 25;

/// Up to how many words a heading has that is no headline of a story.
const SHORT_HEADING_WORDS_MAX: usize = 4;

/// Whether a credit stands behind a sentence of the picture's own: "Kapal di
/// dermaga. Foto: Antara".
fn says_what_it_shows(credit: &Line<'_>) -> bool {
    credit.hits(Role::Caption).any(|hit| {
        let before = credit.text.get(..hit.start as usize);
        before.is_some_and(|text| text.trim_end().ends_with('.'))
    })
}

/// `Analysis | Jane Doe`: what a part of the page is, and whose.
fn is_label_with_name(line: &Line<'_>) -> bool {
    let Some((label, name)) = line.text.split_once(" | ") else {
        return false;
    };
    let are_names = |text: &str, most: usize| {
        (1..=most).contains(&line::words(text).count())
            && line::words(text).all(|word| word.starts_with(char::is_uppercase))
    };
    !line.form.has_digit && are_names(label, 2) && are_names(name, 4)
}

/// Whether a line is the time of an entry of a live text, with its heading right
/// below. One that blank rows part from all else is the author's.
fn heads_entry(lines: &[Line<'_>], i: usize) -> bool {
    let heading = lines.get(i + 1);
    cue::is_time_of_day(&lines[i])
        && heading.is_some_and(|line| !line.after_gap && !line.is_prose())
}

/// Whether a date in a line says more about it than a cue does.
fn gives_way(cue: Cue, line: &Line<'_>) -> bool {
    let is_general = !matches!(
        cue,
        Cue::Writer | Cue::Source | Cue::Rights | Cue::SeeAlso(_) | Cue::Stories | Cue::Comments
    );
    is_general && !line.text.starts_with(['(', '['])
}

/// For each line, whether it has as many cells as the one above or below it, in
/// one of which there are numbers: a menu has none.
fn tables(lines: &[Line<'_>], may_be_row: impl Fn(usize) -> bool) -> Vec<bool> {
    let cells = |i: usize| if may_be_row(i) { lines[i].cells() } else { 0 };
    let cells: Vec<usize> = (0..lines.len()).map(cells).collect();
    let mut rows = vec![false; lines.len()];
    let mut start = 0;
    for i in 1..=lines.len() {
        if i < lines.len() && cells[i] == cells[start] {
            continue;
        }
        let numbers = lines[start..i].iter().filter(|line| line.form.has_digit);
        rows[start..i].fill(cells[start] > 1 && i - start > 1 && numbers.count() > 0);
        start = i;
    }
    rows
}

/// For each line, whether one before it says the same, and whether any other
/// does.
fn repetitions(lines: &[Line<'_>]) -> (Vec<bool>, Vec<bool>) {
    // The hashes beside each other: to sort them reads no line again.
    let hashes = lines.iter().map(|line| line.form.hash).zip(0..);
    let mut order: Vec<(u64, usize)> = hashes.collect();
    order.sort_unstable();
    let mut again = vec![false; lines.len()];
    let mut repeated = vec![false; lines.len()];
    for pair in order.windows(2) {
        if let &[(hash, one), (other_hash, other)] = pair
            && hash == other_hash
        {
            again[other] = true;
            repeated[one] = true;
            repeated[other] = true;
        }
    }
    (again, repeated)
}

/// For each line, whether it stands among at least three that are no prose and
/// have no cue, most of them headlines or labels, or beside one that is a
/// single word as it is.
fn runs(lines: &[Line<'_>], is_open: impl Fn(usize) -> bool) -> Vec<bool> {
    let mut in_run = vec![false; lines.len()];
    let mut start = 0;
    let mut labels = 0;
    for i in 0..=lines.len() {
        if i < lines.len() && is_open(i) {
            labels += usize::from(lines[i].is_title_case() || lines[i].words() <= 2);
            continue;
        }
        let count = i - start;
        let are_tabs = count >= 2 && lines[start..i].iter().all(|line| line.words() == 1);
        if are_tabs || (count >= RUN_LINES_MIN && labels * 2 > count) {
            in_run[start..i].fill(true);
        }
        start = i + 1;
        labels = 0;
    }
    in_run
}
