//! What a person does to a draft.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use linimasa_analysis::{Lang, Message, Metadata, Stated, Worded};
use linimasa_dossier::edtf::Edtf;
use serde::{Deserialize, Serialize};

use crate::actors_file::ActorsFile;
use crate::entry::Entry;
use crate::files::{ACTORS, Change, DOSSIER, Files, is_article, is_name};
use crate::front::{Front, date};
use crate::heading;
use crate::limits::ARTICLES_MAX;
use crate::sheet::{line, list};

/// One thing that is done. An empty text or list states that there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of each are what its own words say")]
pub enum Edit {
    /// States the headline of an article.
    Title { file: String, value: String },
    /// States its outlet.
    Outlet { file: String, value: String },
    /// States its writers.
    Byline { file: String, value: Vec<String> },
    /// States when it was published: it is inferred no longer.
    Published { file: String, value: Option<Edtf> },
    /// States where the original is.
    Source { file: String, value: String },
    /// States which agencies and media it draws on.
    Via { file: String, value: Vec<String> },
    /// States its language; `None` states nothing: it is found out.
    Lang { file: String, value: Option<Lang> },
    /// Says whether a person has looked at it.
    Reviewed { file: String, reviewed: bool },
    /// States what is to be found in its text.
    Mark {
        file: String,
        quote: Quote,
        mark: Mark,
    },
    /// Adds an article that is not there yet. An actors file or a dossier file
    /// adds to the one that is there what that does not say yet.
    Add { file: String, text: String },
    /// Takes a file away.
    Remove { file: String },
    /// Lists an actor, in the place of one that has its id.
    Actor(Entry),
    /// Lists an actor no longer.
    RemoveActor { id: String },
    /// Makes a name one that is never an actor.
    Ignore { name: String },
    /// Takes that back.
    Heed { name: String },
    /// Gives the dossier a title and a description in one language.
    Heading {
        lang: String,
        title: String,
        description: String,
    },
}

/// A place in the text of an article, as its reader sees it: Markdown taken
/// away, paragraphs joined by a blank line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quote {
    /// The words as they stand there.
    pub exact: String,
    /// Which of the places with these words, from 1.
    pub nth: u32,
}

/// What is to be found in place of a [`Quote`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// This date, or none.
    Date(Option<Edtf>),
    /// The actor of this id, or none.
    Actor(Option<String>),
    /// What the analysis finds: the correction is taken back.
    Found(Which),
}

/// The sort of a correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// A date.
    Date,
    /// An actor.
    Actor,
}

/// Why nothing was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// There is no such file.
    NoFile(String),
    /// There is such a file already.
    NameTaken(String),
    /// No file of a draft can be called so.
    BadName(String),
    /// A draft holds as many articles as it can.
    TooMany,
    /// What stands above an article, or the actors or dossier file, cannot be
    /// read.
    Unreadable {
        /// Its file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        message: Worded,
    },
    /// A value that is none for its key.
    BadValue {
        /// The key.
        key: &'static str,
        /// What was found, what was expected.
        message: Worded,
    },
    /// An actor that no actors file can list.
    NoActor {
        /// What was found, what was expected.
        message: Worded,
    },
    /// No actor has this id.
    UnknownActor(String),
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EditError::NoFile(name) => write!(f, "there is no file `{name}`"),
            EditError::NameTaken(name) => write!(f, "there is a file `{name}` already"),
            EditError::BadName(name) => write!(f, "no article can be called `{name}`"),
            EditError::TooMany => write!(f, "a draft holds at most {ARTICLES_MAX} articles"),
            EditError::Unreadable {
                file,
                line,
                message,
            } => write!(f, "{file}:{line}: {message}"),
            EditError::BadValue { key, message } => write!(f, "`{key}`: {message}"),
            EditError::NoActor { message } => message.fmt(f),
            EditError::UnknownActor(id) => write!(f, "no actor has the id `{id}`"),
        }
    }
}

impl std::error::Error for EditError {}

/// What the edits change, as one step; what changes nothing is left out.
///
/// # Errors
///
/// When one of them cannot be done: then none is.
pub fn apply(files: &Files, edits: &[Edit]) -> Result<Vec<Change>, EditError> {
    let mut desk = Desk {
        files,
        written: BTreeMap::new(),
        articles: files.count(),
    };
    for edit in edits {
        desk.edit(edit)?;
    }
    Ok(desk.changes())
}

/// The files, and what was written on top of them.
struct Desk<'f> {
    files: &'f Files,
    written: BTreeMap<String, Option<Rc<str>>>,
    articles: usize,
}

impl Desk<'_> {
    fn get(&self, name: &str) -> Option<&Rc<str>> {
        match self.written.get(name) {
            Some(text) => text.as_ref(),
            None => self.files.get(name),
        }
    }

    fn put(&mut self, name: &str, text: Option<String>) {
        if is_article(name) {
            self.articles += usize::from(text.is_some());
            self.articles -= usize::from(self.get(name).is_some());
        }
        self.written.insert(name.to_owned(), text.map(Rc::from));
    }

    fn changes(self) -> Vec<Change> {
        let changes = self.written.into_iter().map(|(name, after)| Change {
            before: self.files.get(&name).cloned(),
            after,
            name,
        });
        changes
            .filter(|change| change.before != change.after)
            .collect()
    }

    fn edit(&mut self, edit: &Edit) -> Result<(), EditError> {
        match edit {
            Edit::Title { file, value } => self.state(file, "title", value),
            Edit::Outlet { file, value } => self.state(file, "outlet", value),
            Edit::Source { file, value } => self.state(file, "source", value),
            Edit::Byline { file, value } => self.front(file, |front| {
                front.set("byline", Some(list("byline", value)))
            }),
            Edit::Via { file, value } => {
                self.front(file, |front| front.set("via", Some(list("via", value))))
            }
            Edit::Published { file, value } => self.front(file, |front| {
                front.set("published", Some(line("published", &date(*value))));
                front.set("published_from", None);
            }),
            Edit::Lang { file, value } => {
                let written = value.map(|lang| line("lang", lang.code()));
                self.front(file, |front| front.set("lang", written))
            }
            Edit::Reviewed { file, reviewed } => {
                let written = reviewed.then(|| "reviewed = true".to_owned());
                self.front(file, |front| front.set("reviewed", written))
            }
            Edit::Mark { file, quote, mark } => self.front(file, |front| front.mark(quote, mark)),
            Edit::Add { file, text } => self.add(file, text),
            Edit::Remove { file } => {
                self.get(file)
                    .ok_or_else(|| EditError::NoFile(file.clone()))?;
                self.put(file, None);
                Ok(())
            }
            Edit::Actor(entry) => self.actors(|actors| {
                actors.put(entry);
                Ok(())
            }),
            Edit::RemoveActor { id } => self.actors(|actors| {
                let is_there = actors.remove(id);
                is_there
                    .then_some(())
                    .ok_or_else(|| EditError::UnknownActor(id.clone()))
            }),
            Edit::Ignore { name } => self.actors(|actors| {
                actors.ignore(name, true);
                Ok(())
            }),
            Edit::Heed { name } => self.actors(|actors| {
                actors.ignore(name, false);
                Ok(())
            }),
            Edit::Heading {
                lang,
                title,
                description,
            } => {
                let old = self.get(DOSSIER).map_or("", |text| text);
                let new = heading::with(old, lang, title, description)?;
                self.put(DOSSIER, Some(new));
                Ok(())
            }
        }
    }

    fn add(&mut self, name: &str, text: &str) -> Result<(), EditError> {
        if !is_name(name) {
            return Err(EditError::BadName(name.to_owned()));
        }
        match name {
            _ if self.get(name).is_none() => {}
            ACTORS => return self.add_actors(text),
            DOSSIER => return self.add_heading(text),
            _ => return Err(EditError::NameTaken(name.to_owned())),
        }
        if is_article(name) && self.articles >= ARTICLES_MAX {
            return Err(EditError::TooMany);
        }
        self.put(name, Some(text.to_owned()));
        Ok(())
    }

    /// Adds to the actors file what another lists and it does not.
    fn add_actors(&mut self, text: &str) -> Result<(), EditError> {
        let other = ActorsFile::open(text)?;
        self.actors(|actors| {
            let listed = actors.entries();
            let is_new = |entry: &Entry| listed.iter().all(|other| other.id != entry.id);
            for entry in other.entries().iter().filter(|entry| is_new(entry)) {
                actors.put(entry);
            }
            let ignored = actors.ignored();
            for name in other
                .ignored()
                .iter()
                .filter(|name| !ignored.contains(name))
            {
                actors.ignore(name, true);
            }
            Ok(())
        })
    }

    /// Adds to the dossier file the title and description in the languages in
    /// which it has none.
    fn add_heading(&mut self, text: &str) -> Result<(), EditError> {
        let old = self.get(DOSSIER).map_or("", |text| text);
        let new = heading::and(old, text)?;
        self.put(DOSSIER, Some(new));
        Ok(())
    }

    /// Writes a text above an article.
    fn state(&mut self, file: &str, key: &'static str, value: &str) -> Result<(), EditError> {
        let stated = Stated::Text(value.to_owned());
        if let Err(problem) = Metadata::default().state(key, &stated) {
            return Err(EditError::BadValue {
                key,
                message: Worded {
                    english: problem.to_string(),
                    said: problem.said(),
                },
            });
        }
        self.front(file, |front| front.set(key, Some(line(key, value))))
    }

    fn front(&mut self, file: &str, change: impl FnOnce(&mut Front<'_>)) -> Result<(), EditError> {
        let no_file = || EditError::NoFile(file.to_owned());
        let text = self
            .get(file)
            .filter(|_| is_article(file))
            .ok_or_else(no_file)?
            .clone();
        let mut front = Front::open(file, &text)?;
        change(&mut front);
        let new = front.close()?;
        self.put(file, Some(new));
        Ok(())
    }

    fn actors(
        &mut self,
        change: impl FnOnce(&mut ActorsFile) -> Result<(), EditError>,
    ) -> Result<(), EditError> {
        let mut actors = ActorsFile::open(self.get(ACTORS).map_or("", |text| text))?;
        change(&mut actors)?;
        let new = actors.close()?;
        self.put(ACTORS, Some(new));
        Ok(())
    }
}

#[cfg(test)]
mod tests;
