//! Which line is the headline: the one nearest above the byline, the date or
//! the first paragraph that is most like one.

use super::{BYLINE_LINES_MAX, Reader};
use crate::body::cue::Cue;
use crate::body::line::{self, Line};
use crate::body::phrases::Role;
use crate::media;

/// How many lines a headline has with those above and below it.
const HEADLINE_LINES_MAX: usize = 3;

/// The most words of a name before what its page says of itself.
const MOTTO_NAME_WORDS_MAX: usize = 3;

/// The blanks between two columns of a line, of which a headline has one.
const WIDE_GAP: &str = "   ";

/// From how many words on a line in title case above a standfirst is a headline.
const TITLE_WORDS_MIN: usize = 4;

impl Reader<'_, '_> {
    /// The first line that says this and nothing else, unless it is the only
    /// one.
    pub(super) fn line_that_says(&self, headline: &str) -> Option<usize> {
        let says = |line: &Line<'_>| {
            let words = line.text.split_whitespace();
            words.eq(headline.split_whitespace())
        };
        (self.lines.len() > 1)
            .then(|| self.lines.iter().position(says))
            .flatten()
    }

    /// The line before the body that is most like a headline.
    pub(super) fn title(&self, first: usize) -> Option<usize> {
        let mut best: Option<(i32, usize)> = None;
        let open: Vec<bool> = (0..first).map(|i| self.may_be_title(i)).collect();
        let in_block = self.headline_blocks(&open);
        let mut is_first = true;
        for (i, &in_block) in in_block.iter().enumerate().filter(|(i, _)| open[*i]) {
            let line = &self.lines[i];
            let mut score = 2 * i32::from(line.words() >= 4) + 2 * i32::from(line.is_title_case());
            score += i32::from(is_first) + 3 * i32::from(in_block);
            score -= 4 * i32::from(line.text.split(' ').any(media::is_domain));
            score += 2 * i32::from(self.leads_on(i, first));
            score += 3 * i32::from(in_block && self.has_standfirst(i, &open));
            score += i32::from(i > 0 && self.dated[i - 1]);
            let is_name = line.is_names() || line.is_name_in_place();
            score -= 5 * i32::from(is_name && line.words() < 5);
            score -= 3 * i32::from(i > 0 && self.cues[i - 1] == Some(Cue::Writer));
            score -= 3 * i32::from(line.text.ends_with("...") || line.text.ends_with('…'));
            score -= 4 * i32::from(i == 0 && self.is_motto(first));
            score -= 3 * i32::from(line.ends_in_full_stop());
            score += 6 * i32::from(self.is_said_twice(i, first));
            score -= 6 * i32::from(is_ticker(line));
            is_first = false;
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, i));
            }
        }
        best.map(|(_, i)| i)
    }

    /// Whether a longer line that is no headline follows, and the byline, the
    /// date or the text behind it.
    fn has_standfirst(&self, i: usize, open: &[bool]) -> bool {
        let (line, first) = (&self.lines[i], open.len());
        if open.get(i + 1) != Some(&true) {
            return false;
        }
        let next = &self.lines[i + 1];
        let words_min = match line.is_title_case() {
            true => TITLE_WORDS_MIN,
            false => line::HEADLINE_WORDS_MIN,
        };
        line.words() >= words_min
            && next.text.len() > line.text.len()
            && !next.is_title_case()
            && self.leads_on(i + 1, first)
    }

    /// Whether the first line is a name with what the page says of itself behind
    /// a colon: the trail of sections follows below it.
    fn is_motto(&self, first: usize) -> bool {
        let name = self.lines[0].text.split_once(": ");
        name.is_some_and(|(name, _)| name.split(' ').count() <= MOTTO_NAME_WORDS_MAX)
            && self.cues[..first].contains(&Some(Cue::Trail))
    }

    /// Whether a line stands again before the text, as a headline does below a
    /// button to share it.
    fn is_said_twice(&self, i: usize, first: usize) -> bool {
        let line = &self.lines[i];
        let is_same = |j: usize| self.again[j] && self.lines[j].form.hash == line.form.hash;
        self.repeated[i] && line.words() >= TITLE_WORDS_MIN && (i + 1..first).any(is_same)
    }

    fn may_be_title(&self, i: usize) -> bool {
        let line = &self.lines[i];
        line.words() >= 3
            && !line.text.ends_with(',')
            && self.certain(i).is_none()
            && !names_media(line)
            && !has_columns(line)
            && !is_menu(line)
            && !(line.form.may_have_gap && line.text.contains(WIDE_GAP))
            && !line.is_names_in_places()
            && !line.is_name_with_job()
            && !line.is_names_in_turns()
    }

    /// For each line before the text, whether it is among those right above a
    /// byline or a date, or above the text where there is neither: the headline
    /// and what stands under it.
    fn headline_blocks(&self, open: &[bool]) -> Vec<bool> {
        let first = open.len();
        let mut in_block = vec![false; first];
        let mut mark = |end: usize| {
            let block = (0..end)
                .rev()
                .take(HEADLINE_LINES_MAX)
                .take_while(|&i| open[i]);
            block.for_each(|i| in_block[i] = true);
        };
        let mut ends = (0..first)
            .filter(|&i| self.dated[i] || self.cues[i] == Some(Cue::Writer))
            .filter_map(|i| self.headline_above(i, open))
            .peekable();
        if ends.peek().is_none() {
            mark(first);
        }
        ends.for_each(|headline| mark(headline + 1));
        in_block
    }

    /// The nearest line above a byline or a date that may be the headline; where
    /// it reads as a name, the nearest above it that does not.
    fn headline_above(&self, i: usize, open: &[bool]) -> Option<usize> {
        let nearest = (0..i)
            .rev()
            .take(BYLINE_LINES_MAX)
            .take_while(|&j| self.cues[j] != Some(Cue::Trail))
            .find(|&j| open[j])?;
        let is_name = |j: usize| {
            let line = &self.lines[j];
            line.words() < line::HEADLINE_WORDS_MIN && (line.is_names() || line.is_name_in_place())
        };
        let above = (0..nearest)
            .rev()
            .take(BYLINE_LINES_MAX)
            .find(|&j| is_name(nearest) && open[j] && !is_name(j));
        Some(above.unwrap_or(nearest))
    }

    /// Whether a line's date, writers or text follow at once.
    fn leads_on(&self, i: usize, first: usize) -> bool {
        i + 1 == first || self.dated[i + 1] || self.cues[i + 1] == Some(Cue::Writer)
    }
}

/// Whether a line is the newest headline of the site: "Breaking: Dam fails".
fn is_ticker(line: &Line<'_>) -> bool {
    let ticker = line.begins(Role::Ticker);
    ticker.is_some_and(|hit| line.behind(hit).starts_with(':'))
}

/// Whether a line is made of capitalised words two of which are controls: "Home
/// Terkini Ekonomi Olahraga Foto Video".
fn is_menu(line: &Line<'_>) -> bool {
    line.words() >= MENU_WORDS_MIN
        && line.form.controls >= 2
        && !line.form.has_function_word()
        && !line.text.contains([',', ':', '"', '“', '?', '!'])
        && line::words(line.text).all(|word| word.starts_with(char::is_uppercase))
}

/// From how many words on a line of controls and other words is a menu.
const MENU_WORDS_MIN: usize = 5;

/// Whether a line is made of names of media: "CNN Indonesia TV | CNN Indonesia".
fn names_media(line: &Line<'_>) -> bool {
    let form = &line.form;
    if !form.has_mark(b'|') && !form.has_mark(b'-') {
        return media::is_medium(line.text);
    }
    let parts = line.text.split(" | ");
    parts
        .flat_map(|part| part.split(" - "))
        .all(|part| media::is_medium(part.trim()))
}

/// Whether wide gaps part the words of a line, as in a menu: "HOME   NEWS
/// SPORT".
fn has_columns(line: &Line<'_>) -> bool {
    let parts = || line.text.split("  ").filter(|part| !part.trim().is_empty());
    line.form.may_have_gap && parts().count() > 2
}

#[cfg(test)]
mod tests {
    use super::has_columns;
    use crate::body::line::split;

    #[test]
    fn a_menu_has_wide_gaps_and_a_headline_has_not() {
        let check = |text, is_menu| assert_eq!(has_columns(&split(text)[0]), is_menu);
        check("HOME   NEWS  SPORT", true);
        check("HOME | NEWS |  SPORT,  FOTO", true);
        check("Harga Beras Naik  Lagi", false);
    }
}
