//! An article as Markdown that reads back as the same text.
//!
//! One paragraph is one line, a blank line stands between two. What Markdown
//! would read as markup has a backslash before it; a control character is
//! written by its number.

use linimasa_analysis::{Metadata, Stated};

use crate::sheet::{line, list};

/// The article with its front matter; what is not known is not stated.
pub(crate) fn write(metadata: &Metadata, paragraphs: &[String]) -> String {
    let mut out = String::from("+++\n");
    for stated in front(metadata) {
        out.push_str(&stated);
        out.push('\n');
    }
    out.push_str("+++\n");
    for paragraph in paragraphs {
        out.push('\n');
        push_paragraph(paragraph, &mut out);
        out.push('\n');
    }
    out
}

/// The lines of the front matter.
pub(crate) fn front(metadata: &Metadata) -> Vec<String> {
    let published = metadata.published.map(|date| date.to_string());
    let from = metadata.published_from.map(|from| from.as_str().to_owned());
    let text = |key, value: &Option<String>| {
        let value = value.as_deref().filter(|value| is_read(key, value))?;
        Some(line(key, value))
    };
    let texts = |key, values: &[String]| (!values.is_empty()).then(|| list(key, values));
    [
        text("title", &metadata.title),
        text("outlet", &metadata.outlet),
        texts("byline", &metadata.byline),
        text("published", &published),
        text("published_from", &from),
        text("source", &metadata.url),
        texts("via", &metadata.via),
        text("lang", &metadata.lang),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether front matter may state this.
fn is_read(key: &str, value: &str) -> bool {
    let stated = Stated::Text(value.to_owned());
    Metadata::default().state(key, &stated).is_ok()
}

fn push_paragraph(text: &str, out: &mut String) {
    let rest = push_opening(text, out);
    let mut chars = rest.char_indices().peekable();
    while let Some((_, c)) = chars.next() {
        let next = chars.peek().map(|&(_, c)| c);
        if is_markup(c, next) {
            out.push('\\');
            out.push(c);
        } else if c.is_control() && c != '\t' {
            out.push_str(&format!("&#{};", u32::from(c)));
        } else {
            out.push(c);
        }
    }
}

/// Writes what would make the line a heading, a list, a quotation, code or a
/// rule; what is left of it.
fn push_opening<'t>(text: &'t str, out: &mut String) -> &'t str {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = text.split_at(digits);
    let Some(c) = rest.chars().next() else {
        out.push_str(number);
        return "";
    };
    let is_opening = match c {
        '.' | ')' => digits > 0,
        '#' | '>' | '-' | '+' | '=' | '~' | ':' | '|' => digits == 0,
        _ => false,
    };
    out.push_str(number);
    if !is_opening {
        return rest;
    }
    out.push('\\');
    out.push(c);
    &rest[c.len_utf8()..]
}

/// Whether a character is markup wherever it stands.
fn is_markup(c: char, next: Option<char>) -> bool {
    match c {
        '\\' | '`' | '*' | '_' | '[' | '<' => true,
        '&' => next.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::push_paragraph;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut out = String::new();
        push_paragraph(text, &mut out);
        assert_eq!(out, expected);
    }

    #[test]
    fn what_would_be_markup_is_not() {
        check("# Air *naik* di R&D", "\\# Air \\*naik\\* di R\\&D");
        check(
            "2024. Air naik [1] di Demak & Kudus",
            "2024\\. Air naik \\[1] di Demak & Kudus",
        );
        check("2024 - Air naik.", "2024 - Air naik.");
        check("--- [^a]: `b` <i>", "\\--- \\[^a]: \\`b\\` \\<i>");
        check("Air\u{b}naik\u{202e}.", "Air&#11;naik\u{202e}.");
    }
}
