//! The lines of a page, each with what its form alone tells.

use linimasa_dossier::model::Span;

use super::cue;
use crate::language::{Lang, language};
use crate::spans::span;

/// One line of a page: what stands between two line breaks, or several such
/// lines where the text was wrapped at a width.
#[derive(Clone, Debug)]
pub(crate) struct Line<'t> {
    /// Where it stands, white space at its ends left out.
    pub(crate) span: Span,
    /// The line.
    pub(crate) text: &'t str,
    /// The line in lower case; offsets into it are none into `text`.
    pub(crate) lower: String,
    /// How many words it has; numbers are none.
    pub(crate) words: usize,
}

/// From how many words on a line that ends without a stop may still be a
/// paragraph whose author forgot it. Lower: headings become paragraphs;
/// higher: such paragraphs become headings. Headlines rarely have more.
const UNSTOPPED_WORDS_MIN: usize = 12;

/// From how many words on a line with a stop is a paragraph and not a label.
const STOPPED_WORDS_MIN: usize = 3;

/// From how many words on a line in title case is another story's headline
/// and not a heading of this one.
const HEADLINE_WORDS_MIN: usize = 6;

/// How much of a line's long words begin with a capital before the line is in
/// title case, in hundredths. At 100 a headline with one word in lower case
/// goes unseen, at 70 sentences full of names are taken for headlines.
const CAPITALS_PERCENT_MIN: usize = 85;

/// The longest note in brackets, in bytes, behind a paragraph's last stop.
const CREDIT_BYTES_MAX: usize = 60;

impl<'t> Line<'t> {
    fn new(text: &'t str, start: usize, end: usize) -> Self {
        let line = text.get(start..end).unwrap_or("");
        Line {
            span: span(start, end),
            text: line,
            lower: line.to_lowercase(),
            words: words(line).count(),
        }
    }

    /// Whether it ends as a sentence does; a credit in brackets may follow.
    pub(crate) fn is_stopped(&self) -> bool {
        ends_in_stop(self.text) || ends_in_stop(without_credit(self.text))
    }

    /// Whether its words are capitalised as in a headline.
    pub(crate) fn is_title_case(&self) -> bool {
        let mut long = 0;
        let mut capital = 0;
        for word in words(self.text) {
            let lower = word.to_lowercase();
            if lower.chars().count() < 4 || is_function_word(&lower) {
                continue;
            }
            long += 1;
            capital += usize::from(word.starts_with(char::is_uppercase));
        }
        long >= 2 && capital * 100 >= long * CAPITALS_PERCENT_MIN
    }

    /// Whether it reads as a headline of a story.
    pub(crate) fn is_headline(&self) -> bool {
        self.words >= HEADLINE_WORDS_MIN
            && self.is_title_case()
            && !(self.ends_in_full_stop()
                && words(self.text).any(|w| w.starts_with(char::is_lowercase)))
    }

    /// Whether it reads as a paragraph on its own.
    pub(crate) fn is_prose(&self) -> bool {
        if self.is_stopped() && self.words >= STOPPED_WORDS_MIN {
            return !self.is_headline() && (self.ends_in_full_stop() || !self.is_title_case());
        }
        self.words >= UNSTOPPED_WORDS_MIN && !self.is_title_case()
    }

    /// Whether it announces a list.
    pub(crate) fn announces(&self) -> bool {
        self.text.ends_with(':')
    }

    /// Whether it begins with the mark of a list item: `-`, `•`, `3.`, `b)`.
    pub(crate) fn is_item(&self) -> bool {
        let Some((mark, _)) = self.text.split_once(char::is_whitespace) else {
            return false;
        };
        matches!(mark, "-" | "–" | "*" | "•" | "·" | "▪" | "○")
            || mark
                .strip_suffix(['.', ')'])
                .is_some_and(|n| n.len() <= 2 && n.chars().all(|c| c.is_ascii_alphanumeric()))
    }

    /// Whether it is made of capitalised words alone, as names are.
    pub(crate) fn is_names(&self) -> bool {
        self.is_names_behind(0)
    }

    /// The same of all but the first `skipped` words.
    pub(crate) fn is_names_behind(&self, skipped: usize) -> bool {
        let first = self.text.split([';', '|']).next().unwrap_or(self.text);
        (1 + skipped..=8 + skipped).contains(&words(first).count())
            && !self.text.contains(|c: char| c.is_ascii_digit())
            && words(first).skip(skipped).all(|word| {
                word.starts_with(char::is_uppercase) || matches!(word, "dan" | "and" | "bin" | "de")
            })
    }

    fn ends_in_full_stop(&self) -> bool {
        let end = without_closers(without_credit(self.text));
        end.ends_with('.') && !end.ends_with("..")
    }
}

/// The words of a text; a word holds a letter.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.contains(char::is_alphabetic))
}

/// Whether a word, in lower case, is a function word of a known language.
pub(crate) fn is_function_word(lower: &str) -> bool {
    Lang::ALL
        .into_iter()
        .any(|lang| language(lang).function_words.contains(&lower))
}

fn ends_in_stop(text: &str) -> bool {
    without_closers(text).ends_with(['.', '!', '?', '…'])
}

fn without_closers(text: &str) -> &str {
    text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '*', ' '])
}

/// The text without the note in brackets that ends it: "… itu. (ant/rd)".
pub(crate) fn without_credit(text: &str) -> &str {
    let trimmed = text.trim_end();
    let open = match trimmed.chars().last() {
        Some(')') => '(',
        Some(']') => '[',
        _ => return text,
    };
    match trimmed.rfind(open) {
        Some(at) if trimmed.len() - at <= CREDIT_BYTES_MAX && ends_in_stop(&trimmed[..at]) => {
            trimmed[..at].trim_end()
        }
        _ => text,
    }
}

/// The lines of a text; blank ones are left out, wrapped ones joined.
pub(crate) fn split(text: &str) -> Vec<Line<'_>> {
    let rows = rows(text);
    let make = Make {
        width: wrap_width(text, &rows),
        is_broken: is_broken(text, &rows),
    };
    let mut joined: Vec<Row> = Vec::new();
    let mut before: Option<Row> = None;
    let mut in_prose = false;
    for row in rows {
        match (joined.last_mut(), before) {
            (Some(line), Some(before)) if continues(text, *line, before, row, make, in_prose) => {
                line.end = row.end;
            }
            _ => joined.push(row),
        }
        in_prose |= ends_in_stop(&text[row.start..row.end]);
        before = Some(row);
    }
    joined
        .into_iter()
        .map(|row| Line::new(text, row.start, row.end))
        .collect()
}

/// How the rows of a text came about.
#[derive(Clone, Copy)]
struct Make {
    /// The width it was wrapped at, if it was.
    width: Option<usize>,
    /// Whether each link and each word in italics stands in a row of its own.
    is_broken: bool,
}

/// What stands between two line breaks, and whether a blank row precedes it.
#[derive(Clone, Copy)]
struct Row {
    start: usize,
    end: usize,
    after_gap: bool,
}

fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut offset = 0;
    let mut after_gap = true;
    for row in text.split_inclusive(['\n', '\u{2028}', '\u{2029}']) {
        let trimmed = row.trim();
        if trimmed.is_empty() {
            after_gap = true;
        } else {
            let start = offset + (row.len() - row.trim_start().len());
            rows.push(Row {
                start,
                end: start + trimmed.len(),
                after_gap,
            });
            after_gap = false;
        }
        offset += row.len();
    }
    rows
}

/// The rows that end where a sentence goes on, and how many such make a text
/// that was wrapped at a width.
const WRAPPED_ROWS_MIN: usize = 3;

/// The width a text was wrapped at; `None` where a row is a paragraph.
fn wrap_width(text: &str, rows: &[Row]) -> Option<usize> {
    let broken: Vec<usize> = rows
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b] if !b.after_gap && breaks_off(text, *a, *b) => Some(a.end - a.start),
            _ => None,
        })
        .collect();
    let adjacent = rows.iter().filter(|row| !row.after_gap).count();
    let longest = broken.iter().copied().max()?;
    (broken.len() >= WRAPPED_ROWS_MIN && broken.len() * 3 >= adjacent && longest <= 160)
        .then_some(longest)
}

/// Whether a sentence goes on from one row to the next: no stop before, a
/// small letter behind.
fn breaks_off(text: &str, a: Row, b: Row) -> bool {
    let (before, after) = (&text[a.start..a.end], &text[b.start..b.end]);
    !ends_in_stop(before)
        && !before.ends_with([':', ';'])
        && before.contains(' ')
        && after.starts_with(char::is_lowercase)
        && !after.starts_with("http")
        && after.contains(' ')
        && !Line::new(text, b.start, b.end).is_item()
}

/// Whether `row` goes on the line that ends with the row `before`.
fn continues(text: &str, line: Row, before: Row, row: Row, make: Make, in_prose: bool) -> bool {
    if row.after_gap {
        return false;
    }
    let as_line = |row: Row| Line::new(text, row.start, row.end);
    let filled = |width: usize| (before.end - before.start) * 10 >= width * 7;
    let is_furniture = |row: Row| cue::of(&as_line(row)).is_some();
    (breaks_off(text, before, row)
        || (make.width.is_some_and(filled) && !as_line(row).is_item())
        || (make.is_broken && in_prose && is_piece(&as_line(line), &as_line(row))))
        && !is_furniture(before)
        && !is_furniture(row)
}

/// How many rows that begin or end as no row does make a broken text.
const TORN_ROWS_MIN: usize = 2;

fn is_broken(text: &str, rows: &[Row]) -> bool {
    let torn = |row: &&Row| {
        let text = &text[row.start..row.end];
        text.ends_with(['(', '“']) || (!row.after_gap && starts_torn(text))
    };
    rows.iter().filter(torn).take(TORN_ROWS_MIN).count() == TORN_ROWS_MIN
}

/// Whether a row begins with a mark that belongs behind the word before.
fn starts_torn(row: &str) -> bool {
    // NOTE: some papers open quotations with the mark that others close them
    // with: "”Air naik,” katanya."
    row.starts_with([',', '.', ';', ':', '!', '?', ')', ']', '»']) || row.starts_with("” ")
}

/// Whether a row goes on a line of a broken text: the line has not ended, and
/// is no heading above a paragraph.
fn is_piece(line: &Line<'_>, row: &Line<'_>) -> bool {
    let torn = starts_torn(row.text) || row.text.starts_with(char::is_lowercase);
    let heading = (3..UNSTOPPED_WORDS_MIN).contains(&line.words) && row.words >= 6;
    !ends_in_stop(line.text) && !line.announces() && (torn || !(heading || row.is_headline()))
}

#[cfg(test)]
mod tests {
    use super::split;

    fn texts(text: &str) -> Vec<&str> {
        split(text).iter().map(|line| line.text).collect()
    }

    #[test]
    fn a_row_is_a_paragraph_unless_the_text_is_wrapped() {
        assert_eq!(
            texts("Satu dua.\nTiga empat.\r\n\r\n Lima. "),
            ["Satu dua.", "Tiga empat.", "Lima."]
        );
        let wrapped = "Jembatan di atas sungai itu\nrusak sejak banjir bulan lalu.\nWarga kini \
                       menyeberang\ndengan perahu kecil milik\nnelayan setempat.";
        assert_eq!(texts(wrapped).len(), 1);
    }

    #[test]
    fn rows_torn_apart_by_links_are_joined() {
        let text = "Warta Sungai\nAir naik.\nKepala\nBMKG\nAri Budi menyebut “\nrob\n” itu\n\
                    wajar\n, katanya.\nWarga pulang.";
        assert_eq!(texts(text).len(), 4);
    }

    #[test]
    fn a_headline_is_told_from_a_sentence_by_its_capitals() {
        let line = |text| split(text).remove(0);
        assert!(line("Harga Beras Naik Lagi di Tiga Kota Besar").is_headline());
        assert!(!line("Harga beras naik lagi di tiga kota besar").is_headline());
        assert!(line("Mengapa Harga Beras Naik Lagi Tahun Ini?").is_headline());
        assert!(!line("Presiden Joko Widodo menemui Perdana Menteri Anwar Ibrahim.").is_headline());
    }

    #[test]
    fn a_credit_behind_the_stop_does_not_hide_it() {
        let line = |text| split(text).remove(0);
        assert!(line("Ia pulang kemarin. (ant/rd)").is_stopped());
        assert!(line("“Ia pulang kemarin.”").is_stopped());
        assert!(!line("Ia pulang kemarin (ant)").is_stopped());
    }
}
