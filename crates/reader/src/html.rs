//! A page in HTML to the text of its article.

use linimasa_analysis::{Lang, Metadata, Place, Warning, decode, utf16_order};

use crate::charset;
use crate::core;
use crate::dom::Dom;
use crate::head::{self, Head};
use crate::lines::{self, Line};
use crate::names;

/// How far into a page its encoding is looked for.
const PROBE_BYTES: usize = 4096;

/// How much of the text that JSON-LD gives must be found on the page, in
/// hundredths: where less is, the page loads the rest by a script.
const ON_PAGE_PERCENT_MIN: usize = 50;

/// A page, read.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) text: String,
    pub(crate) known: Metadata,
    pub(crate) place: Place,
}

/// Reads a page; every text is one.
pub(crate) fn read(html: &str) -> Page {
    let dom = Dom::parse(html);
    let Head {
        mut known,
        body,
        label,
    } = head::read(&dom);
    let mut lines = core::of(&dom, lines::of(&dom));
    lines.retain(|line| !signs(line, &known.byline));
    if let Some(title) = &mut known.title {
        shorten(title, &lines);
    }
    if let Some(label) = label {
        entitle(&mut known, &label, &lines);
    }
    let len: usize = lines.iter().map(|line| line.text.len()).sum();
    let body = body.filter(|body| len * 100 < body.len() * ON_PAGE_PERCENT_MIN);
    if let Some(title) = &known.title {
        let is_title = |line: &Line| line.heading == Some(1) || line.text == *title;
        let is_there = body.is_none() && lines.iter().any(is_title);
        if !is_there {
            lines.insert(0, Line::titled(title));
        }
    }
    let (text, place) = match body {
        Some(body) => {
            let title = known.title.as_deref().unwrap_or_default();
            (format!("{title}\n\n{body}"), Place::Unknown)
        }
        None => (lines::join(&lines), places(&lines)),
    };
    // What templates say of their language is often that of the template.
    if Lang::detect(&text).is_some() {
        known.lang = None;
    }
    Page { text, known, place }
}

/// The most words of a line that names the writers and says nothing else.
const BYLINE_WORDS_MAX: usize = 8;

/// Whether a line only names a writer who is known anyway.
fn signs(line: &Line, writers: &[String]) -> bool {
    let is_short = line.text.split(' ').count() <= BYLINE_WORDS_MAX;
    is_short
        && !line.text.ends_with(['.', '!', '?', '”', '"'])
        && writers.iter().any(|name| line.text.contains(name.as_str()))
}

/// Takes a section or a site off a title whose head is a heading of the page.
fn shorten(title: &mut String, lines: &[Line]) {
    let is_heading = |head: &str| {
        let mut headings = lines.iter().filter(|line| line.heading.is_some());
        headings.any(|line| line.text == head)
    };
    let head = names::SEPARATORS
        .iter()
        .filter_map(|separator| title.split_once(separator))
        .map(|(head, _)| head.to_owned())
        .find(|head| !is_heading(title) && is_heading(head));
    if let Some(head) = head {
        *title = head;
    }
}

/// Makes a title of a label that is one: a line of the page says the same, or
/// the article speaks of it. Behind the line there may be the site's name.
fn entitle(known: &mut Metadata, label: &str, lines: &[Line]) {
    let is_line = |head: &str| lines.iter().any(|line| line.text == head);
    let parts = names::SEPARATORS
        .iter()
        .filter_map(|separator| label.split_once(separator));
    if let Some((head, tail)) = parts.clone().find(|(head, _)| is_line(head)) {
        known.title = Some(head.to_owned());
        let is_one = !names::SEPARATORS.iter().any(|sign| tail.contains(sign));
        if known.outlet.is_none() && is_one {
            known.outlet = names::outlet(tail);
        }
        return;
    }
    let title = names::title(label, known.outlet.as_deref());
    known.title = title.filter(|title| is_line(title) || is_spoken_of(title, lines));
}

/// From how many words on a label is a headline that the page does not show,
/// and not the name of the site.
const HEADLINE_WORDS_MIN: usize = 4;

/// Whether half of the long words of a title stand in the lines.
fn is_spoken_of(title: &str, lines: &[Line]) -> bool {
    let text = lines::join(lines).to_lowercase();
    let title = title.to_lowercase();
    let words: Vec<&str> = title.split(' ').filter(|word| word.len() >= 4).collect();
    let spoken = words.iter().filter(|word| text.contains(**word)).count();
    title.split(' ').count() >= HEADLINE_WORDS_MIN && spoken * 2 >= words.len()
}

/// For each line of the text and each blank one, its line in the source.
fn places(lines: &[Line]) -> Place {
    let mut places = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let source = u32::try_from(line.source).unwrap_or(u32::MAX);
        if i > 0 && line.after_gap {
            places.push(source);
        }
        places.push(source);
    }
    Place::Lines(places)
}

/// The text of a page. Its encoding is UTF-16 or UTF-8 where its bytes say so,
/// else what it states itself, else Windows-1252.
pub(crate) fn decoded(bytes: &[u8]) -> (String, Option<Warning>) {
    let is_certain = utf16_order(bytes).is_some() || std::str::from_utf8(bytes).is_ok();
    let stated = stated_encoding(bytes).filter(|_| !is_certain);
    match stated.and_then(|label| charset::decode(&label, bytes)) {
        Some(text) => (text, None),
        None => decode(bytes),
    }
}

/// `<meta charset="…">`, `content="text/html; charset=…"`.
fn stated_encoding(bytes: &[u8]) -> Option<Vec<u8>> {
    let head = bytes
        .get(..PROBE_BYTES)
        .unwrap_or(bytes)
        .to_ascii_lowercase();
    let mut rest = head.as_slice();
    while let Some(at) = rest.windows(7).position(|window| window == b"charset") {
        rest = &rest[at + 7..];
        let value = rest.trim_ascii_start();
        if let Some(value) = value.strip_prefix(b"=") {
            let value = value.trim_ascii_start();
            let value = value.strip_prefix(b"\"").unwrap_or(value);
            let value = value.strip_prefix(b"'").unwrap_or(value);
            let is_label = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_:.".contains(byte);
            let end = value.iter().position(|byte| !is_label(byte));
            return Some(value[..end.unwrap_or(value.len())].to_vec());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[track_caller]
    fn check(bytes: &[u8], text: &str) {
        assert_eq!(decoded(bytes).0, text);
    }

    #[test]
    fn an_encoding_is_certain_or_stated_or_windows_1252() {
        check(
            b"<meta charset=shift_jis>\x93\xFA",
            "<meta charset=shift_jis>日",
        );
        check(
            "<meta charset=shift_jis>é".as_bytes(),
            "<meta charset=shift_jis>é",
        );
        check(
            b"<meta content=\"text/html; charset = 'iso-8859-1'\">\x93",
            "<meta content=\"text/html; charset = 'iso-8859-1'\">“",
        );
        check(b"<p>\x93ya\x94", "<p>“ya”");
        check(b"\xFF\xFE<\0p\0>\0", "<p>");
    }
}
