//! What a person does with actors, as edits: to merge two, to split one, to
//! rename, to accept and to reject.
//!
//! Each is one step with [`crate::apply`], and one to take back.

use linimasa_dossier::text::fold;

use crate::actors_file::ActorsFile;
use crate::edit::{Edit, EditError, Mark, Quote};
use crate::entry::Entry;
use crate::files::{ACTORS, Files};
use crate::front::Front;
use crate::review::Review;

/// Lists somebody who was found. Where another is listed by that id, under an
/// id that is free.
///
/// # Errors
///
/// When the actors file cannot be read.
pub fn accept(files: &Files, found: &Entry) -> Result<Vec<Edit>, EditError> {
    let listed = entries(files)?;
    let ids = std::iter::once(found.id.clone())
        .chain((2_u32..).map(|number| format!("{}-{number}", found.id)));
    let mut free = ids.filter(|id| listed.iter().all(|entry| entry.id != *id));
    let entry = Entry {
        id: free.next().unwrap_or_default(),
        ..found.clone()
    };
    let mut edits = heed(files, &entry)?;
    edits.push(Edit::Actor(entry));
    Ok(edits)
}

/// Says of somebody who was found or is listed that it is no actor: none of
/// its names ever is. A name that is somebody else's too stays theirs; where
/// this one was called so, as the last `review` has it, the text is marked.
///
/// # Errors
///
/// When the actors file or an article that marks it cannot be read.
pub fn reject(files: &Files, actor: &Entry, review: &Review) -> Result<Vec<Edit>, EditError> {
    let mut edits = Vec::new();
    let mut others = entries(files)?;
    others.retain(|other| other.id != actor.id);
    if is_listed(files, &actor.id)? {
        edits.push(Edit::RemoveActor {
            id: actor.id.clone(),
        });
        edits.extend(marked_anew(files, &actor.id, None)?);
    }
    let shared = review.shared(actor);
    let is_shared = |name: &&str| {
        shared.iter().any(|other| fold(&other.name) == fold(name))
            || others.iter().any(|other| {
                let metonyms = other.metonyms.iter().map(String::as_str);
                let mut all = other.all_names().chain(metonyms);
                all.any(|other| fold(other) == fold(name))
            })
    };
    let own = actor.all_names().filter(|name| !is_shared(name));
    edits.extend(own.map(|name| Edit::Ignore {
        name: name.to_owned(),
    }));
    let stands = shared.iter().flat_map(|name| &name.stands);
    // What was taken out since the analysis has no place to be marked.
    let stands = stands.filter(|stand| files.get(&stand.file).is_some());
    edits.extend(stands.map(|stand| Edit::Mark {
        file: stand.file.clone(),
        quote: stand.quote.clone(),
        mark: Mark::Actor(None),
    }));
    Ok(edits)
}

/// Makes two one: `into` gets the names of `from`, and what it does not know of
/// itself. Each may be listed or found; `into` is listed then.
///
/// # Errors
///
/// When the actors file or an article that marks `from` cannot be read.
pub fn merge(files: &Files, from: &Entry, into: &Entry) -> Result<Vec<Edit>, EditError> {
    let mut one = listed(files, &into.id)?.unwrap_or_else(|| into.clone());
    for name in from.all_names() {
        add_name(&mut one, name);
    }
    for name in &from.metonyms {
        if !has(&one.metonyms, name) {
            one.metonyms.push(name.clone());
        }
    }
    one.country = one.country.or_else(|| from.country.clone());
    one.wikidata = one.wikidata.or_else(|| from.wikidata.clone());
    let mut edits = heed(files, &one)?;
    if from.id != one.id && is_listed(files, &from.id)? {
        edits.push(Edit::RemoveActor {
            id: from.id.clone(),
        });
        edits.extend(marked_anew(files, &from.id, Some(&one.id))?);
    }
    edits.push(Edit::Actor(one));
    Ok(edits)
}

/// Makes one two: the aliases and metonyms that `new` has are taken from the
/// listed actor `id`, and `new` is listed.
///
/// # Errors
///
/// When no such actor is listed, or the actors file cannot be read.
pub fn split(files: &Files, id: &str, new: &Entry) -> Result<Vec<Edit>, EditError> {
    let mut old = required(files, id)?;
    let taken: Vec<&str> = new
        .all_names()
        .chain(new.metonyms.iter().map(String::as_str))
        .collect();
    let stays = |name: &String| !taken.iter().any(|taken| fold(taken) == fold(name));
    old.aliases.retain(stays);
    old.metonyms.retain(stays);
    let mut edits = vec![Edit::Actor(old)];
    edits.extend(accept(files, new)?);
    Ok(edits)
}

/// Gives a listed actor another name in a language; the old one stays an
/// alias, for texts call it so.
///
/// # Errors
///
/// When no such actor is listed, or the actors file cannot be read.
pub fn rename(files: &Files, id: &str, lang: &str, name: &str) -> Result<Vec<Edit>, EditError> {
    let mut entry = required(files, id)?;
    let old = entry.names.iter().position(|(tag, _)| tag == lang);
    let old = old.map(|index| entry.names.remove(index).1);
    entry.names.push((lang.to_owned(), name.to_owned()));
    entry.names.sort();
    entry.aliases.retain(|alias| fold(alias) != fold(name));
    if let Some(old) = old {
        add_name(&mut entry, &old);
    }
    Ok(vec![Edit::Actor(entry)])
}

/// Gives a listed actor one more name.
///
/// # Errors
///
/// When no such actor is listed, or the actors file cannot be read.
pub fn alias(files: &Files, id: &str, name: &str) -> Result<Vec<Edit>, EditError> {
    let mut entry = required(files, id)?;
    add_name(&mut entry, name);
    let mut edits = heed(files, &entry)?;
    edits.push(Edit::Actor(entry));
    Ok(edits)
}

/// Takes an alias from a listed actor.
///
/// # Errors
///
/// When no such actor is listed, or the actors file cannot be read.
pub fn unalias(files: &Files, id: &str, name: &str) -> Result<Vec<Edit>, EditError> {
    let mut entry = required(files, id)?;
    entry.aliases.retain(|alias| alias != name);
    Ok(vec![Edit::Actor(entry)])
}

fn open(files: &Files) -> Result<ActorsFile, EditError> {
    ActorsFile::open(files.get(ACTORS).map_or("", |text| text))
}

fn entries(files: &Files) -> Result<Vec<Entry>, EditError> {
    Ok(open(files)?.entries())
}

fn listed(files: &Files, id: &str) -> Result<Option<Entry>, EditError> {
    Ok(entries(files)?.into_iter().find(|entry| entry.id == id))
}

fn is_listed(files: &Files, id: &str) -> Result<bool, EditError> {
    Ok(listed(files, id)?.is_some())
}

fn required(files: &Files, id: &str) -> Result<Entry, EditError> {
    listed(files, id)?.ok_or_else(|| EditError::UnknownActor(id.to_owned()))
}

fn has(names: &[String], name: &str) -> bool {
    names.iter().any(|other| fold(other) == fold(name))
}

fn add_name(entry: &mut Entry, name: &str) {
    let is_there = entry.all_names().any(|other| fold(other) == fold(name));
    if !is_there {
        entry.aliases.push(name.to_owned());
    }
}

/// The names of an actor are ignored no longer.
fn heed(files: &Files, entry: &Entry) -> Result<Vec<Edit>, EditError> {
    let ignored = open(files)?.ignored();
    let own = |name: &String| entry.all_names().any(|own| fold(own) == fold(name));
    let names = ignored.into_iter().filter(own);
    Ok(names.map(|name| Edit::Heed { name }).collect())
}

/// The marks of an actor, each for another or for none.
fn marked_anew(files: &Files, id: &str, new: Option<&str>) -> Result<Vec<Edit>, EditError> {
    let mut edits = Vec::new();
    for file in files.articles() {
        let text = files.get(file).map_or("", |text| text);
        // Most articles have no mark, and few need be read.
        if !text.contains(id) {
            continue;
        }
        let quotes: Vec<Quote> = Front::open(file, text)?.quotes_of(id);
        edits.extend(quotes.into_iter().map(|quote| Edit::Mark {
            file: file.to_owned(),
            quote,
            mark: Mark::Actor(new.map(str::to_owned)),
        }));
    }
    Ok(edits)
}
