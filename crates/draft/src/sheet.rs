//! TOML that a person writes by hand too: changed in place, so that comments,
//! order and layout of all that is not changed stay as they are.

use std::ops::Range;

use linimasa_analysis::{Topic, Worded};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::bidi::turns;

/// A text of TOML.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    text: String,
}

/// A table of a [`Sheet`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum At<'k> {
    /// The one above all headers.
    Root,
    /// One of those under `[[list]]`, by its number from 0.
    Item(&'k str, usize),
}

/// Where a text is no TOML, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NoToml {
    /// The line, from 1.
    pub(crate) line: usize,
    /// What its parser says.
    pub(crate) message: Worded,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl Sheet {
    /// A text, if it is TOML.
    pub(crate) fn new(text: &str) -> Result<Self, NoToml> {
        match DeTable::parse(text) {
            Ok(_) => Ok(Sheet {
                text: text.to_owned(),
            }),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                let before = text.get(..at).unwrap_or_default();
                let said = error.message().trim().replace('\n', ", ");
                Err(NoToml {
                    line: before.matches('\n').count() + 1,
                    message: Worded::new(Topic::Toml, &[&said], said.as_str()),
                })
            }
        }
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What `read` makes of all that is in it.
    pub(crate) fn read<T: Default>(&self, read: impl FnOnce(&DeTable<'_>) -> T) -> T {
        let root = DeTable::parse(&self.text);
        root.map_or_else(|_| T::default(), |root| read(root.get_ref()))
    }

    /// Writes a key of a table: each of the `lines` in the place of what it
    /// was, or behind the other keys. No lines, no key.
    pub(crate) fn set(&mut self, at: At<'_>, key: &str, lines: &[String]) {
        let text = self.text.as_str();
        let end = newline(text);
        let (old, place) = self.read(|root| {
            let Some((table, header)) = table(root, at) else {
                return (Vec::new(), None);
            };
            let mut old = Vec::new();
            if let Some((key, value)) = table.get_key_value(key) {
                extents(text, key.span(), value, &mut old);
            }
            (old, Some(behind_keys(text, table, header)))
        });
        let new: String = lines.iter().map(|line| format!("{line}{end}")).collect();
        let mut edits: Vec<(Range<usize>, String)> = old
            .iter()
            .map(|extent| (lines_of(text, extent), String::new()))
            .collect();
        edits.sort_by_key(|(range, _)| range.start);
        match (old.as_slice(), lines, place) {
            // The comment behind a value stays.
            ([only], [line], _) => edits = vec![(only.clone(), line.clone())],
            ([], _, Some(place)) => edits.push((place..place, new)),
            _ => {
                if let Some((_, put)) = edits.first_mut() {
                    *put = new;
                }
            }
        }
        self.edit(edits);
    }

    /// Adds an item to a list at the end.
    pub(crate) fn push(&mut self, list: &str, lines: &[String]) {
        let end = newline(&self.text);
        if !self.text.is_empty() {
            if !self.text.ends_with('\n') {
                self.text.push_str(end);
            }
            self.text.push_str(end);
        }
        self.text.push_str(&format!("[[{list}]]{end}"));
        for line in lines {
            self.text.push_str(line);
            self.text.push_str(end);
        }
    }

    /// Takes an item out of a list, and the blank line above it.
    pub(crate) fn remove(&mut self, list: &str, index: usize) {
        let text = self.text.as_str();
        let extent = self.read(|root| {
            let (table, header) = table(root, At::Item(list, index))?;
            let end = end_of(table, header.end);
            Some(lines_of(text, &(header.start..end)))
        });
        let Some(mut extent) = extent else { return };
        let before = &text[..extent.start];
        let blank = ["\r\n", "\n"].into_iter().find(|end| {
            let rest = before.strip_suffix(end);
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('\n'))
        });
        extent.start -= blank.map_or(0, str::len);
        self.edit(vec![(extent, String::new())]);
    }

    /// Puts texts in the place of ranges that are in order.
    fn edit(&mut self, edits: Vec<(Range<usize>, String)>) {
        for (range, mut put) in edits.into_iter().rev() {
            let before = self.text.get(..range.start).unwrap_or_default();
            if !put.is_empty() && range.is_empty() && !before.is_empty() && !before.ends_with('\n')
            {
                put.insert_str(0, newline(&self.text));
            }
            self.text.replace_range(range, &put);
        }
    }
}

/// A table, and where its header is.
fn table<'r, 't>(root: &'r DeTable<'t>, at: At<'_>) -> Option<(&'r DeTable<'t>, Range<usize>)> {
    match at {
        At::Root => Some((root, 0..0)),
        At::Item(list, index) => {
            let item = root.get(list)?.get_ref().as_array()?.get(index)?;
            Some((item.get_ref().as_table()?, item.span()))
        }
    }
}

/// Whether a value stands in one piece behind its key: it is no table but one
/// in braces.
fn is_whole(text: &str, value: &Value<'_>) -> bool {
    let is_braced = || text.get(value.span()).is_some_and(|it| it.starts_with('{'));
    let is_list = value.get_ref().as_array().is_some();
    let is_headed = || {
        text.get(value.span())
            .is_some_and(|it| it.starts_with("[["))
    };
    match value.get_ref() {
        DeValue::Table(_) => is_braced(),
        _ => !(is_list && is_headed() && has_tables(value)),
    }
}

/// Whether a list is one of tables.
fn has_tables(value: &Value<'_>) -> bool {
    let items = value.get_ref().as_array();
    items.is_some_and(|items| items.iter().any(|item| item.get_ref().as_table().is_some()))
}

/// Where a key with its value stands: several places for `name.id = …` and
/// its like.
fn extents(text: &str, key: Range<usize>, value: &Value<'_>, to: &mut Vec<Range<usize>>) {
    if is_whole(text, value) {
        let line = lines_of(text, &(key.start..key.start)).start;
        let indent = text[line..].len() - text[line..].trim_start_matches([' ', '\t']).len();
        to.push(line + indent..value.span().end);
        return;
    }
    if text.get(value.span()).is_some_and(|it| it.starts_with('[')) {
        to.push(value.span());
    }
    if let Some(table) = value.get_ref().as_table() {
        for (key, value) in table {
            extents(text, key.span(), value, to);
        }
    }
}

/// Where a key may be added to a table: behind its last, before the first
/// header below it.
fn behind_keys(text: &str, table: &DeTable<'_>, header: Range<usize>) -> usize {
    let mut extents_of = Vec::new();
    for (key, value) in table {
        let is_headed =
            !is_whole(text, value) && text.get(value.span()).is_some_and(|it| it.starts_with('['));
        if !is_headed {
            extents(text, key.span(), value, &mut extents_of);
        }
    }
    match extents_of.iter().max_by_key(|extent| extent.end) {
        Some(last) => lines_of(text, last).end,
        None if header.end > 0 => lines_of(text, &header).end,
        None => behind_remarks(text),
    }
}

/// Behind the comment that a file opens with, if a blank line ends it.
fn behind_remarks(text: &str) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        if line.trim().is_empty() {
            return at;
        }
        if !line.starts_with('#') {
            return 0;
        }
    }
    at
}

/// The last byte of all that is in a table.
fn end_of(table: &DeTable<'_>, end: usize) -> usize {
    table.iter().fold(end, |end, (_, value)| {
        let end = end.max(value.span().end);
        match value.get_ref() {
            DeValue::Table(table) => end_of(table, end),
            DeValue::Array(items) => items.iter().fold(end, |end, item| {
                let own = end.max(item.span().end);
                item.get_ref()
                    .as_table()
                    .map_or(own, |table| end_of(table, own))
            }),
            _ => end,
        }
    })
}

/// The whole lines that a range touches, the line break behind them included.
fn lines_of(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n');
    start..end.map_or(text.len(), |at| range.end + at + 1)
}

/// The line break that a text uses.
fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A text in quotes. What cannot be seen, and what turns the direction of
/// writing, is written as its number: nobody is to be misled by a file.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if c.is_control() || turns(c) => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// `key = "value"`.
pub(crate) fn line(key: &str, value: &str) -> String {
    format!("{key} = {}", quoted(value))
}

/// `key = ["value", "value"]`.
pub(crate) fn list(key: &str, values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
    format!("{key} = [{}]", values.join(", "))
}

/// A name by language: one a line, or a single one that is in the language
/// which goes without saying.
pub(crate) fn localised(key: &str, texts: &[(String, String)]) -> Vec<String> {
    match texts {
        [(tag, text)] if tag == "id" => vec![line(key, text)],
        texts => texts
            .iter()
            .map(|(tag, text)| line(&format!("{key}.{}", bare(tag)), text))
            .collect(),
    }
}

/// A key, in quotes where it has to be.
fn bare(key: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !key.is_empty() && key.chars().all(is_bare) {
        key.to_owned()
    } else {
        quoted(key)
    }
}

#[cfg(test)]
mod tests {
    use super::{At, Sheet, line, list, localised, quoted};

    const TEXT: &str = "# Catatan.\n\ntitle = \"a\" # tetap\nbyline = [\n  \"b\", # c\n]\n\n# Satu.\n\
                        [[mark]]\nquote = \"\"\"d\n[[mark]]\"\"\"\nname.id = \"e\"\n\n[[mark]]\n\
                        name.en = \"f\"\n[mark.more]\nx = 1\n";

    #[track_caller]
    fn check(change: impl FnOnce(&mut Sheet), old: &str, new: &str) {
        let mut sheet = Sheet::new(TEXT).unwrap();
        change(&mut sheet);
        assert!(TEXT.contains(old));
        assert_eq!(sheet.text(), TEXT.replacen(old, new, 1));
        assert!(Sheet::new(sheet.text()).is_ok());
    }

    #[test]
    fn one_value_is_changed_and_all_else_stays() {
        check(
            |s| s.set(At::Root, "title", &[line("title", "z")]),
            "\"a\"",
            "\"z\"",
        );
        check(
            |s| s.set(At::Root, "byline", &[]),
            "byline = [\n  \"b\", # c\n]\n",
            "",
        );
        let z = [list("byline", &["z".to_owned()])];
        check(
            |s| s.set(At::Root, "byline", &z),
            "[\n  \"b\", # c\n]",
            "[\"z\"]",
        );
        check(
            |s| s.set(At::Root, "lang", &[line("lang", "id")]),
            "]\n\n",
            "]\nlang = \"id\"\n\n",
        );
        let names = localised(
            "name",
            &[("en".into(), "y".into()), ("id".into(), "z".into())],
        );
        check(
            |s| s.set(At::Item("mark", 0), "name", &names),
            "name.id = \"e\"",
            "name.en = \"y\"\nname.id = \"z\"",
        );
        check(
            |s| s.set(At::Item("mark", 1), "quote", &[line("quote", "q")]),
            "\"f\"\n",
            "\"f\"\nquote = \"q\"\n",
        );
    }

    #[test]
    fn items_come_and_go() {
        check(
            |s| s.remove("mark", 0),
            "[[mark]]\nquote = \"\"\"d\n[[mark]]\"\"\"\nname.id = \"e\"\n",
            "",
        );
        check(
            |s| s.remove("mark", 1),
            "\n[[mark]]\nname.en = \"f\"\n[mark.more]\nx = 1\n",
            "",
        );
        check(
            |s| s.push("mark", &[line("quote", "q")]),
            "x = 1\n",
            "x = 1\n\n[[mark]]\nquote = \"q\"\n",
        );
    }

    #[test]
    fn a_key_goes_below_the_remark_that_a_file_opens_with() {
        let mut sheet = Sheet::new("# Pelaku.\n\n[[actor]]\nid = \"a\"").unwrap();
        sheet.set(At::Root, "ignore", &[list("ignore", &["b".to_owned()])]);
        sheet.set(At::Item("actor", 0), "kind", &[line("kind", "state")]);
        let expected = "# Pelaku.\n\nignore = [\"b\"]\n[[actor]]\nid = \"a\"\nkind = \"state\"\n";
        assert_eq!(sheet.text(), expected);
    }

    #[test]
    fn what_misleads_the_eye_is_written_as_its_number() {
        let text = "a\"b\\c\n\u{202e}d\u{7f}\u{85}";
        let written = quoted(text);
        assert_eq!(written, "\"a\\\"b\\\\c\\n\\u202Ed\\u007F\\u0085\"");
        let sheet = Sheet::new(&format!("a = {written}")).unwrap();
        let read = sheet.read(|root| root["a"].get_ref().as_str().map(str::to_owned));
        assert_eq!(read.as_deref(), Some(text));
    }
}
