//! The front matter of an article, written.

use std::borrow::Cow;

use linimasa_analysis::{Diagnostic, FrontBlock, Message, Problem, Severity, Worded, front_matter};
use linimasa_dossier::edtf::Edtf;
use toml::de::{DeTable, DeValue};

use crate::edit::{EditError, Mark, Quote, Which};
use crate::markdown;
use crate::sheet::{At, NoToml, Sheet, line, list};

const MARKS: &str = "mark";

/// An article taken apart to change its front matter.
pub(crate) struct Front<'t> {
    file: String,
    sheet: Sheet,
    body: &'t str,
}

fn unreadable(file: &str, wrong: NoToml) -> EditError {
    EditError::Unreadable {
        file: file.to_owned(),
        // The line of the fence stands above.
        line: wrong.line + 1,
        message: wrong.message,
    }
}

impl<'t> Front<'t> {
    /// The front matter of `text`, the text of `file`.
    pub(crate) fn open(file: &str, text: &'t str) -> Result<Self, EditError> {
        let (content, body) = match FrontBlock::of(text) {
            None => (Cow::Borrowed(""), text),
            Some(FrontBlock::Toml { content, end }) => {
                (Cow::Borrowed(&text[content]), &text[end..])
            }
            Some(FrontBlock::Yaml { end, .. }) => {
                (Cow::Owned(from_yaml(file, text)?), &text[end..])
            }
            Some(FrontBlock::Unclosed(mark)) => {
                let problem = Problem::Unclosed(mark);
                return Err(EditError::Unreadable {
                    file: file.to_owned(),
                    line: 1,
                    message: Worded {
                        english: problem.to_string(),
                        said: problem.said(),
                    },
                });
            }
        };
        Ok(Front {
            sheet: Sheet::new(&content).map_err(|wrong| unreadable(file, wrong))?,
            file: file.to_owned(),
            body,
        })
    }

    /// The article, whole again, if its front matter can be read: one that was
    /// odd before may have no room for what was put in.
    pub(crate) fn close(&self) -> Result<String, EditError> {
        let content = self.sheet.text();
        Sheet::new(content).map_err(|wrong| unreadable(&self.file, wrong))?;
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
        Ok(format!("+++{end}{content}{gap}+++{end}{}", self.body))
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
            let same = marks.filter(|(_, own)| own.quote == *quote && own.has(key));
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

    /// The words that are marked as the actor of an id.
    pub(crate) fn quotes_of(&self, id: &str) -> Vec<Quote> {
        self.sheet.read(|root| {
            let marks = marks(root).filter(|mark| mark.actor.as_deref() == Some(id));
            marks.map(|mark| mark.quote).collect()
        })
    }

    /// Takes a key from a mark, and the mark away where nothing is left.
    fn unmark(&mut self, index: usize, key: &str) {
        let is_only = self.sheet.read(|root| {
            let mark = marks(root).nth(index);
            mark.is_some_and(|mark| !(mark.has("date") && mark.has("actor")))
        });
        if is_only {
            self.sheet.remove(MARKS, index);
        } else {
            self.sheet.set(At::Item(MARKS, index), key, &[]);
        }
    }
}

/// Front matter in YAML as TOML. What no one reads becomes a comment.
fn from_yaml(file: &str, text: &str) -> Result<String, EditError> {
    let front = front_matter(text);
    if let Some(mistake) = front.mistakes.first() {
        let told = Diagnostic::new(file, text, mistake.span.start, Severity::Error, mistake);
        return Err(EditError::Unreadable {
            file: told.file,
            line: usize::try_from(told.line).unwrap_or(1),
            message: Worded {
                english: told.message,
                said: told.said,
            },
        });
    }
    let mut lines = markdown::front(&front.metadata);
    let is_written = |key: &str, lines: &[String]| {
        let start = format!("{key} = ");
        lines.iter().any(|line| line.starts_with(&start))
    };
    for key in front.stated {
        match key {
            "reviewed" => lines.push(format!("reviewed = {}", front.reviewed)),
            "byline" | "via" if !is_written(key, &lines) => lines.push(list(key, &[])),
            _ if !is_written(key, &lines) => lines.push(line(key, "")),
            _ => {}
        }
    }
    for warning in &front.warnings {
        let at = warning.span().start as usize;
        let rest = text.get(at..).unwrap_or_default();
        let (first, rest) = rest.split_once('\n').unwrap_or((rest, ""));
        let is_more = |line: &&str| line.starts_with([' ', '\t', '-']) && line.trim_end() != "---";
        let more = rest.lines().take_while(is_more);
        let own = std::iter::once(first).chain(more);
        lines.extend(own.map(|line| format!("# {}", line.trim_end())));
    }
    Ok(lines.iter().map(|line| format!("{line}\n")).collect())
}

/// A mark as it is written.
struct Written {
    quote: Quote,
    date: Option<String>,
    actor: Option<String>,
}

impl Written {
    fn has(&self, key: &str) -> bool {
        match key {
            "date" => self.date.is_some(),
            _ => self.actor.is_some(),
        }
    }
}

fn marks<'r>(root: &'r DeTable<'_>) -> impl Iterator<Item = Written> + 'r {
    let items = root.get(MARKS).and_then(|list| list.get_ref().as_array());
    items
        .into_iter()
        .flat_map(|items| items.iter())
        .map(|item| {
            let table = item.get_ref().as_table();
            let value = |key| Some(table?.get(key)?.get_ref());
            let text =
                |key| value(key).map(|it: &DeValue<'_>| it.as_str().unwrap_or_default().to_owned());
            let nth = value("nth").and_then(|nth| nth.as_integer()?.as_str().parse().ok());
            Written {
                quote: Quote {
                    exact: text("quote").unwrap_or_default(),
                    nth: nth.unwrap_or(1),
                },
                date: text("date"),
                actor: text("actor"),
            }
        })
}

/// A date as front matter has it.
pub(crate) fn date(value: Option<Edtf>) -> String {
    value.map_or_else(String::new, |date| date.to_string())
}

#[cfg(test)]
mod tests;
