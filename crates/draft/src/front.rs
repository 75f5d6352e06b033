//! The front matter of an article, written.

use linimasa_analysis::FrontBlock;
use linimasa_dossier::edtf::Edtf;
use toml::de::DeTable;

use crate::edit::{EditError, Mark, Quote, Which};
use crate::sheet::{At, Sheet, line};

const MARKS: &str = "mark";

/// An article taken apart to change its front matter.
pub(crate) struct Front<'t> {
    sheet: Sheet,
    body: &'t str,
}

impl<'t> Front<'t> {
    /// The front matter of `text`, the text of `file`.
    pub(crate) fn open(file: &str, text: &'t str) -> Result<Self, EditError> {
        let block = FrontBlock::of(text);
        let (content, body) = match block {
            None => ("", text),
            Some(FrontBlock::Toml { content, end }) => (&text[content], &text[end..]),
            Some(FrontBlock::Yaml { .. }) => return Err(EditError::Yaml(file.to_owned())),
            Some(FrontBlock::Unclosed(_)) => {
                return Err(EditError::Unreadable {
                    file: file.to_owned(),
                    line: 1,
                    message: "the front matter has no end".to_owned(),
                });
            }
        };
        let sheet = Sheet::new(content).map_err(|wrong| EditError::Unreadable {
            file: file.to_owned(),
            // The line of the fence stands above.
            line: wrong.line + 1,
            message: wrong.message,
        })?;
        Ok(Front { sheet, body })
    }

    /// The article, whole again.
    pub(crate) fn close(&self) -> String {
        let content = self.sheet.text();
        let end = if content.contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        };
        let gap = if content.is_empty() || content.ends_with('\n') {
            ""
        } else {
            end
        };
        format!("+++{end}{content}{gap}+++{end}{}", self.body)
    }

    /// Writes a key, or takes it away.
    pub(crate) fn set(&mut self, key: &str, written: Option<String>) {
        self.sheet.set(At::Root, key, written.as_slice());
    }

    /// Writes what is to be found in place of a quote, or takes that back.
    pub(crate) fn mark(&mut self, quote: &Quote, mark: &Mark) {
        let (key, value) = match mark {
            Mark::Date(date) => (
                "date",
                Some(date.map_or_else(String::new, |d| d.to_string())),
            ),
            Mark::Actor(actor) => ("actor", Some(actor.clone().unwrap_or_default())),
            Mark::Found(Which::Date) => ("date", None),
            Mark::Found(Which::Actor) => ("actor", None),
        };
        let same: Vec<usize> = self.sheet.read(|root| {
            let marks = marks(root).enumerate();
            let same = marks.filter(|(_, (own, keys))| own == quote && keys.contains(&key));
            same.map(|(index, _)| index).collect()
        });
        let written = value.map(|value| line(key, &value));
        match (written, same.as_slice()) {
            (Some(line), [index, ..]) => self.sheet.set(At::Item(MARKS, *index), key, &[line]),
            (Some(value), []) => {
                let mut lines = vec![line("quote", &quote.exact)];
                if quote.nth > 1 {
                    lines.push(format!("nth = {}", quote.nth));
                }
                lines.push(value);
                self.sheet.push(MARKS, &lines);
            }
            (None, same) => {
                for &index in same.iter().rev() {
                    self.unmark(index, key);
                }
            }
        }
    }

    /// Takes a key from a mark, and the mark away where nothing is left.
    fn unmark(&mut self, index: usize, key: &str) {
        let is_only = self.sheet.read(|root| {
            let keys = marks(root).nth(index).map(|(_, keys)| keys);
            keys.is_some_and(|keys| keys == [key])
        });
        if is_only {
            self.sheet.remove(MARKS, index);
        } else {
            self.sheet.set(At::Item(MARKS, index), key, &[]);
        }
    }
}

/// The marks, each with its quote and which of `date` and `actor` it has.
fn marks<'r>(root: &'r DeTable<'_>) -> impl Iterator<Item = (Quote, Vec<&'static str>)> + 'r {
    let items = root.get(MARKS).and_then(|list| list.get_ref().as_array());
    items
        .into_iter()
        .flat_map(|items| items.iter())
        .map(|item| {
            let table = item.get_ref().as_table();
            let value = |key| table.and_then(|table| table.get(key));
            let nth =
                value("nth").and_then(|nth| nth.get_ref().as_integer()?.as_str().parse().ok());
            let quote = Quote {
                exact: value("quote")
                    .and_then(|quote| quote.get_ref().as_str())
                    .unwrap_or_default()
                    .to_owned(),
                nth: nth.unwrap_or(1),
            };
            let keys = ["date", "actor"]
                .into_iter()
                .filter(|key| value(key).is_some());
            (quote, keys.collect())
        })
}

/// A date as front matter has it.
pub(crate) fn date(value: Option<Edtf>) -> String {
    value.map_or_else(String::new, |date| date.to_string())
}
