//! What stands between the headline and the first paragraph: bylines and
//! standfirsts.

use super::{BYLINE_LINES_MAX, Reader};
use crate::body::cue::Cue;
use crate::body::line::{self, Line};
use crate::body::{Kind, Verdict};
use crate::media;

/// Among how many first lines of a page its name is.
const SITE_LINES_MAX: usize = 12;

impl Reader<'_, '_> {
    pub(super) fn in_head(&self, i: usize, title: Option<usize>) -> Verdict {
        let line = &self.lines[i];
        let furniture = Verdict::new(Kind::Furniture, "before-the-article");
        if title.is_some_and(|title| i < title) {
            return furniture;
        }
        if let Some(verdict) = self.behind_a_label(i) {
            return verdict;
        }
        if self.is_signed_for_site(i) {
            return Verdict::new(Kind::Writer, "byline");
        }
        if (line.is_names() && !line.is_headline()) || line.is_name_in_place() {
            let is_below_title = title == i.checked_sub(1) && (2..=5).contains(&line.words());
            return if self.is_beside_date_or_writer(i, title)
                || (is_below_title && self.is_dated_soon(i))
            {
                Verdict::new(Kind::Writer, "byline")
            } else {
                furniture
            };
        }
        let is_sentence = line.form.has_function_word() && line.words() >= 5;
        if is_sentence && title.is_some() && self.is_signed_soon(i) {
            Verdict::new(Kind::Furniture, "standfirst")
        } else if is_sentence && !line.is_title_case() && !self.repeated[i] {
            Verdict::new(Kind::Heading, "standfirst")
        } else {
            furniture
        }
    }

    /// Whether the byline follows within two lines: what stands between it and
    /// the headline is the editors'.
    fn is_signed_soon(&self, i: usize) -> bool {
        let below = i + 1..self.lines.len().min(i + 3);
        below.into_iter().any(|j| self.cues[j] == Some(Cue::Writer))
    }

    /// Whether a line is a name with that of the page's first lines behind it:
    /// "Rani Wulandari - warta".
    fn is_signed_for_site(&self, i: usize) -> bool {
        let parts = [" - ", " | ", " – ", " — ", " / ", ", "];
        let line = &self.lines[i];
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
        let names_medium = self.lines[i]
            .text
            .split(',')
            .any(|part| media::is_medium(part.trim()));
        self.lines[i].text.ends_with(',') || (!names_medium && near.into_iter().any(is_label))
    }
}
