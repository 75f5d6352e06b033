//! The actors file, read to be changed, and written.

use linimasa_analysis::{Lexicon, Worded};
use toml::de::{DeTable, DeValue};

use crate::edit::EditError;
use crate::entry::Entry;
use crate::files::ACTORS;
use crate::sheet::{At, Sheet, line, list, localised};

const LIST: &str = "actor";
const IGNORE: &str = "ignore";

/// An actors file.
pub(crate) struct ActorsFile {
    sheet: Sheet,
    /// How many mistakes it had.
    mistakes: usize,
}

impl ActorsFile {
    /// Reads a file that need not be without mistakes, but has to be TOML.
    pub(crate) fn open(text: &str) -> Result<Self, EditError> {
        let sheet = Sheet::new(text).map_err(|wrong| EditError::Unreadable {
            file: ACTORS.to_owned(),
            line: wrong.line,
            message: wrong.message,
        })?;
        Ok(ActorsFile {
            mistakes: Lexicon::mistakes(text).len(),
            sheet,
        })
    }

    /// The file, if no mistake came into it.
    pub(crate) fn close(&self) -> Result<String, EditError> {
        let text = self.sheet.text();
        let mistakes = Lexicon::mistakes(text);
        match mistakes.last() {
            Some(last) if mistakes.len() > self.mistakes => Err(EditError::NoActor {
                message: Worded {
                    english: last.message.clone(),
                    said: last.said.clone(),
                },
            }),
            _ => Ok(text.to_owned()),
        }
    }

    /// The actors it lists, as far as they can be read.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.sheet
            .read(|root| items(root).filter_map(entry).collect())
    }

    /// The names that are never actors.
    pub(crate) fn ignored(&self) -> Vec<String> {
        self.sheet.read(|root| strings(root, IGNORE))
    }

    /// Writes an actor where one of its id is, or at the end.
    pub(crate) fn put(&mut self, new: &Entry) {
        let Some(index) = self.index(&new.id) else {
            let written = FIELDS.iter().flat_map(|(_, write)| write(new));
            let lines: Vec<String> = written.collect();
            return self.sheet.push(LIST, &lines);
        };
        let old = self
            .sheet
            .read(|root| items(root).nth(index).and_then(entry));
        for (key, write) in FIELDS {
            let lines = write(new);
            let is_same = old.as_ref().is_some_and(|old| write(old) == lines);
            if !is_same {
                self.sheet.set(At::Item(LIST, index), key, &lines);
            }
        }
    }

    /// Takes an actor out; whether there was one.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let index = self.index(id);
        if let Some(index) = index {
            self.sheet.remove(LIST, index);
        }
        index.is_some()
    }

    /// Makes a name one that is never an actor, or takes that back.
    pub(crate) fn ignore(&mut self, name: &str, is_ignored: bool) {
        let mut names = self.ignored();
        names.retain(|other| other != name);
        if is_ignored {
            names.push(name.to_owned());
        }
        let lines = if names.is_empty() {
            Vec::new()
        } else {
            vec![list(IGNORE, &names)]
        };
        self.sheet.set(At::Root, IGNORE, &lines);
    }

    fn index(&self, id: &str) -> Option<usize> {
        self.sheet
            .read(|root| items(root).position(|item| text(item, "id").as_deref() == Some(id)))
    }
}

/// How a field is written: no lines, where an actor does not have it.
type Write = fn(&Entry) -> Vec<String>;

/// The keys of an actor, in their order.
const FIELDS: [(&str, Write); 7] = [
    ("id", |entry| vec![line("id", &entry.id)]),
    ("kind", |entry| vec![line("kind", entry.kind.as_str())]),
    ("name", |entry| localised("name", &entry.names)),
    ("aliases", |entry| some_list("aliases", &entry.aliases)),
    ("metonyms", |entry| some_list("metonyms", &entry.metonyms)),
    ("country", |entry| {
        some_line("country", entry.country.as_ref())
    }),
    ("wikidata", |entry| {
        some_line("wikidata", entry.wikidata.as_ref())
    }),
];

fn some_list(key: &str, values: &[String]) -> Vec<String> {
    if values.is_empty() {
        Vec::new()
    } else {
        vec![list(key, values)]
    }
}

fn some_line(key: &str, value: Option<&String>) -> Vec<String> {
    value.map(|value| line(key, value)).into_iter().collect()
}

fn items<'r, 't>(root: &'r DeTable<'t>) -> impl Iterator<Item = &'r DeTable<'t>> {
    let items = root.get(LIST).and_then(|list| list.get_ref().as_array());
    let items = items.into_iter().flat_map(|items| items.iter());
    items.filter_map(|item| item.get_ref().as_table())
}

fn entry(item: &DeTable<'_>) -> Option<Entry> {
    let names = match item.get("name")?.get_ref() {
        DeValue::String(name) => vec![("id".to_owned(), name.to_string())],
        DeValue::Table(names) => {
            let name = |value: &DeValue<'_>| value.as_str().map(str::to_owned);
            let names = names.iter();
            names
                .filter_map(|(tag, value)| {
                    Some((tag.get_ref().to_string(), name(value.get_ref())?))
                })
                .collect()
        }
        _ => return None,
    };
    Some(Entry {
        id: text(item, "id")?,
        kind: text(item, "kind")?.parse().ok()?,
        names,
        aliases: strings(item, "aliases"),
        metonyms: strings(item, "metonyms"),
        country: text(item, "country"),
        wikidata: text(item, "wikidata"),
    })
}

fn text(table: &DeTable<'_>, key: &str) -> Option<String> {
    table.get(key)?.get_ref().as_str().map(str::to_owned)
}

fn strings(table: &DeTable<'_>, key: &str) -> Vec<String> {
    let items = table.get(key).and_then(|value| value.get_ref().as_array());
    let items = items.into_iter().flat_map(|items| items.iter());
    items
        .filter_map(|item| item.get_ref().as_str().map(str::to_owned))
        .collect()
}
