//! The lines of a page, each with what its form alone tells.

mod byline;
mod end;

use linimasa_dossier::model::Span;
use linimasa_dossier::text::is_invisible;

use super::cue;
use super::phrases::{Role, Roles};
use super::scan::{self, Form, Hit};
use crate::spans::{offset, slice, span};
pub(crate) use end::without_credit;
use end::{End, ends_in_stop};

/// One line of a page: what stands between two line breaks, or several such
/// rows where the text was wrapped at a width.
#[derive(Clone, Debug)]
pub(crate) struct Line<'t> {
    /// Where it stands, white space at its ends left out.
    pub(crate) span: Span,
    /// The line.
    pub(crate) text: &'t str,
    /// What its words and their capitals come to.
    pub(crate) form: Form,
    /// The phrases of the tables in it.
    pub(crate) hits: Vec<Hit>,
    /// The roles of these.
    roles: Roles,
    /// How it ends.
    end: End,
    /// Whether a blank row precedes it.
    pub(crate) after_gap: bool,
    /// How many bytes of white space precede it in its row.
    indent: u32,
}

/// From how many words on a line that ends without a stop may still be a
/// paragraph whose author forgot it. Lower: headings become paragraphs;
/// higher: such paragraphs become headings. Headlines rarely have more.
const UNSTOPPED_WORDS_MIN: usize = 12;

/// From how many words on a line with a stop is a paragraph and not a label.
const STOPPED_WORDS_MIN: usize = 3;

/// From how many words on a line in title case is another story's headline
/// and not a heading of this one.
pub(super) const HEADLINE_WORDS_MIN: usize = 6;

/// How much of a line's long words begin with a capital before the line is in
/// title case, in hundredths. At 100 a headline with one word in lower case
/// goes unseen, at 70 sentences full of names are taken for headlines.
const CAPITALS_PERCENT_MIN: u32 = 85;

/// From how many words, and commas or semicolons, on a line with a colon names
/// many things.
const ENUMERATION_WORDS_MIN: usize = 6;
const ENUMERATION_MARKS_MIN: usize = 3;

impl<'t> Line<'t> {
    /// How many words it has; numbers are none.
    pub(crate) fn words(&self) -> usize {
        self.form.words as usize
    }

    /// The phrases of one role.
    pub(crate) fn hits(&self, role: Role) -> impl Iterator<Item = Hit> {
        // Most lines have none, and are asked for many.
        let hits = match self.roles.has(role) {
            true => self.hits.as_slice(),
            false => &[],
        };
        hits.iter().copied().filter(move |hit| hit.role == role)
    }

    /// The phrase of one role that it begins with; the longest.
    pub(crate) fn begins(&self, role: Role) -> Option<Hit> {
        self.hits(role)
            .filter(|hit| hit.first == 0)
            .max_by_key(|hit| hit.next)
    }

    /// Whether it is one phrase of this role and nothing else but numbers.
    pub(crate) fn is_whole(&self, role: Role) -> bool {
        self.begins(role)
            .is_some_and(|hit| hit.next == self.form.tokens)
    }

    /// Takes over the row that goes on this line of `text`.
    fn absorb(&mut self, text: &'t str, row: &Line<'t>) {
        let bytes = row.span.start - self.span.start;
        let tokens = self.form.tokens;
        self.hits.extend(row.hits.iter().map(|hit| Hit {
            start: hit.start + bytes,
            end: hit.end + bytes,
            first: hit.first + tokens,
            next: hit.next + tokens,
            ..*hit
        }));
        self.roles.absorb(row.roles);
        self.form.absorb(&row.form);
        self.span.end = row.span.end;
        self.text = slice(text, self.span);
        self.end = End::of(self.text);
    }

    /// What stands behind a phrase.
    pub(crate) fn behind(&self, hit: Hit) -> &'t str {
        self.text.get(hit.end as usize..).unwrap_or("")
    }

    /// Whether it ends as a sentence does; a credit in brackets may follow.
    pub(crate) fn is_stopped(&self) -> bool {
        self.end.is_stopped
    }

    /// Whether its words are capitalised as in a headline.
    pub(crate) fn is_title_case(&self) -> bool {
        let form = &self.form;
        form.long >= 2 && form.capitals * 100 >= form.long * CAPITALS_PERCENT_MIN
    }

    /// Whether it reads as a headline of a story.
    pub(crate) fn is_headline(&self) -> bool {
        self.words() >= HEADLINE_WORDS_MIN
            && self.is_title_case()
            && !(self.ends_in_full_stop()
                && words(self.text).any(|w| w.starts_with(char::is_lowercase)))
    }

    /// Whether it reads as a paragraph on its own.
    pub(crate) fn is_prose(&self) -> bool {
        if self.is_stopped() && self.words() >= STOPPED_WORDS_MIN {
            return !self.is_headline() && (self.ends_in_full_stop() || !self.is_title_case());
        }
        self.words() >= UNSTOPPED_WORDS_MIN && !self.is_title_case()
    }

    /// Whether it is the mark that ends a release to the press: "###".
    pub(super) fn is_end_mark(&self) -> bool {
        self.text.len() >= 3 && self.text.chars().all(|c| c == '#' || c == ' ')
    }

    /// Whether it announces a list.
    pub(crate) fn announces(&self) -> bool {
        self.text.ends_with(':')
    }

    /// Whether it names many things behind a colon: a team, an agenda.
    pub(super) fn is_enumeration(&self) -> bool {
        self.words() >= ENUMERATION_WORDS_MIN
            && self.form.has_mark(b':')
            && self.text.split_once(": ").is_some_and(|(_, things)| {
                things.matches([',', ';']).count() >= ENUMERATION_MARKS_MIN
            })
    }

    /// Whether it begins with the mark of a list item.
    pub(crate) fn is_item(&self) -> bool {
        is_item(self.text)
    }

    /// Whether it is made of capitalised words alone, as names are.
    pub(crate) fn is_names(&self) -> bool {
        self.is_names_behind(0)
    }

    /// How many cells of a table it may be.
    pub(super) fn cells(&self) -> usize {
        if !self.form.has_mark(b'|') && !self.form.has_mark(b'\t') {
            return 1;
        }
        let cells = self.text.split(['|', '\t']);
        cells.filter(|cell| !cell.trim().is_empty()).count()
    }

    /// The same of all but the first `skipped` words.
    pub(crate) fn is_names_behind(&self, skipped: usize) -> bool {
        let is_parted = self.form.has_mark(b';') || self.form.has_mark(b'|');
        let first = match is_parted {
            true => self.text.split([';', '|']).next().unwrap_or(self.text),
            false => self.text,
        };
        let is_name = |word: &str| {
            starts_upper(word) || is_brand(word) || matches!(word, "dan" | "and" | "bin" | "de")
        };
        // No further than to the first word that is none: a paragraph is not
        // read to its end.
        let mut count = 0;
        let are_names = words(first).all(|word| {
            count += 1;
            count <= 8 + skipped && (count <= skipped || is_name(word))
        });
        are_names && count > skipped && !self.text.contains(|c: char| c.is_ascii_digit())
    }

    /// Whether it ends as a statement does.
    pub(crate) fn ends_in_full_stop(&self) -> bool {
        self.end.is_full_stop
    }

    /// Whether a note in brackets stands behind its last stop.
    pub(crate) fn has_credit(&self) -> bool {
        self.end.has_credit
    }
}

/// Whether a row begins with the mark of a list item: `-`, `•`, `3.`, `b)`.
fn is_item(row: &str) -> bool {
    let Some((mark, _)) = row.split_once(char::is_whitespace) else {
        return false;
    };
    matches!(mark, "-" | "–" | "*" | "•" | "·" | "▪" | "○")
        || mark
            .strip_suffix(['.', ')'])
            .is_some_and(|n| n.len() <= 2 && n.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// The words of a text; a word holds a letter.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    let chunks = std::iter::from_fn(move || {
        let chunk = match rest.as_bytes() {
            // What stands between most.
            [b' ', next, ..] if next.is_ascii_graphic() => &rest[1..],
            _ => rest.trim_start(),
        };
        let (word, behind) = chunk.split_at(chunk_len(chunk));
        rest = behind;
        (!word.is_empty()).then_some(word)
    });
    chunks
        .map(|chunk| match chunk.as_bytes() {
            // Most have no marks at their ends.
            [first, .., last] if first.is_ascii_alphabetic() && last.is_ascii_alphabetic() => chunk,
            _ => chunk.trim_matches(|c: char| !c.is_alphanumeric()),
        })
        .filter(|word| word.contains(char::is_alphabetic))
}

/// The bytes before the first white space; most are of ASCII.
fn chunk_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let graphic = bytes.iter().position(|byte| !byte.is_ascii_graphic());
    let Some(at) = graphic else {
        return bytes.len();
    };
    if bytes[at].is_ascii_whitespace() {
        return at;
    }
    let rest = &text[at..];
    at + rest.find(char::is_whitespace).unwrap_or(rest.len())
}

/// The lines of a text; blank ones are left out, wrapped ones joined.
pub(crate) fn split(text: &str) -> Vec<Line<'_>> {
    let mut rows = rows(text);
    let make = Make {
        width: wrap_width(&rows),
        is_broken: is_broken(&rows),
    };
    let (mut before, mut indent) = rows.first().map_or(("", 0), |row| (row.text, row.indent));
    let mut in_prose = false;
    // In place: a long page has many rows, and most are lines.
    rows.dedup_by(|row, line| {
        in_prose = in_prose || ends_in_stop(before);
        let is_indented = row.indent > indent + 1;
        let goes_on = !is_indented && continues(line, before, row, make, in_prose);
        (before, indent) = (row.text, row.indent);
        if goes_on {
            line.absorb(text, row);
        }
        goes_on
    });
    rows
}

/// How the rows of a text came about.
#[derive(Clone, Copy)]
struct Make {
    /// The width it was wrapped at, if it was.
    width: Option<usize>,
    /// Whether each link and each word in italics stands in a row of its own.
    is_broken: bool,
}

/// What stands between two line breaks, each a line of its own.
fn rows(text: &str) -> Vec<Line<'_>> {
    let mut rows = Vec::with_capacity(text.len() / ROW_BYTES);
    let mut hits = Vec::new();
    let mut after_gap = true;
    let mut at = 0;
    while at < text.len() {
        let start = at + blank_len(&text[at..]);
        let (form, end) = scan::walk(text, start, &mut hits);
        let shown = text[start..end].trim_end_matches(is_blank);
        if shown.is_empty() {
            let ends_crlf = text[at..].starts_with('\n') && text[..at].ends_with('\r');
            after_gap |= !ends_crlf;
        } else {
            rows.push(Line {
                span: span(start, start + shown.len()),
                text: shown,
                form,
                roles: Roles::of(&hits),
                hits: hits.as_slice().to_vec(),
                end: End::of(shown),
                after_gap,
                indent: offset(start - at),
            });
            hits.clear();
            after_gap = false;
        }
        at = end + text[end..].chars().next().map_or(0, char::len_utf8);
    }
    rows
}

/// About how many bytes a row has.
const ROW_BYTES: usize = 96;

/// How many bytes of white space a row begins with.
fn blank_len(row: &str) -> usize {
    let is_indent = |c: char| is_blank(c) && !scan::is_line_break(c);
    row.find(|c| !is_indent(c)).unwrap_or(row.len())
}

/// What no reader sees at the ends of a row.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// The rows that end where a sentence goes on, and how many such make a text
/// that was wrapped at a width.
const WRAPPED_ROWS_MIN: usize = 3;

/// The longest row, in bytes, of a text that was wrapped at a width.
const WRAPPED_BYTES_MAX: usize = 160;

/// The shortest row, in bytes, that says whether a text was wrapped: menus and
/// labels around an article are shorter, and so are the lines of a poem.
const TELLING_BYTES_MIN: usize = 40;

/// The width a text was wrapped at; `None` where a row is a paragraph.
fn wrap_width(rows: &[Line<'_>]) -> Option<usize> {
    let mut broken = 0;
    let mut telling = 0;
    let mut longest = 0;
    for pair in rows.windows(2) {
        let [a, b] = pair else { continue };
        if b.after_gap {
            continue;
        }
        telling += usize::from(a.text.len() >= TELLING_BYTES_MIN);
        if breaks_off(a.text, b.text) {
            broken += 1;
            longest = longest.max(a.text.len());
        }
    }
    let longer = rows
        .iter()
        .filter(|row| row.text.len() * 4 > longest * 5)
        .count();
    (broken >= WRAPPED_ROWS_MIN
        && broken * 3 >= telling
        && broken > longer
        && longest <= WRAPPED_BYTES_MAX)
        .then_some(longest)
}

/// Whether a sentence goes on from one row to the next: no stop before, a
/// small letter behind.
fn breaks_off(before: &str, after: &str) -> bool {
    after.starts_with(char::is_lowercase)
        && !ends_in_stop(before)
        && !before.ends_with([':', ';'])
        && before.contains(' ')
        && !after.starts_with("http")
        && after.contains(' ')
        && !is_item(after)
}

/// Whether `row` goes on the line that ends with the row `before`.
fn continues(line: &Line<'_>, before: &str, row: &Line<'_>, make: Make, in_prose: bool) -> bool {
    if row.after_gap {
        return false;
    }
    let filled = |width: usize| before.len() * 10 >= width * 7;
    (breaks_off(before, row.text)
        || (make.width.is_some_and(filled) && !row.is_item())
        || (make.is_broken && in_prose && is_piece(line, row)))
        && (make.width.is_some() || !is_byline(row))
        && (in_prose || !(row.is_parted_stamp() || ends_stamp(line, row)))
        // A line of several rows is no furniture, or it would have one.
        && (line.text.len() > before.len() || cue::of(line).is_none())
        && cue::of(row).is_none()
}

/// Whether the line above a row says when the page was published, and has a bar
/// as no sentence has.
fn ends_stamp(line: &Line<'_>, row: &Line<'_>) -> bool {
    line.form.has_mark(b'|') && starts_upper(row.text) && line.is_parted_stamp()
}

/// Whether a row begins as a byline: "by Jane Doe on 3 June 2021".
fn is_byline(row: &Line<'_>) -> bool {
    row.begins(Role::Writer).is_some_and(|hit| {
        let mut names = words(row.behind(hit));
        names.next().is_some_and(starts_upper) && names.next().is_some_and(starts_upper)
    })
}

/// Whether a word is written as only a brand is: "detikNews", "iNews".
pub(super) fn is_brand(word: &str) -> bool {
    let mut chars = word.chars();
    chars.any(char::is_lowercase) && chars.any(char::is_uppercase)
}

fn starts_upper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// How many rows that begin or end as no row does make a broken text.
const TORN_ROWS_MIN: usize = 2;

fn is_broken(rows: &[Line<'_>]) -> bool {
    let torn = |row: &&Line<'_>| {
        row.text.ends_with(['(', '“']) || (!row.after_gap && starts_torn(row.text))
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
    let heading = (3..UNSTOPPED_WORDS_MIN).contains(&line.words()) && row.words() >= 6;
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
