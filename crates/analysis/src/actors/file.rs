//! The actors file.
//!
//! ```toml
//! ignore = ["Baca Juga"]         # names that are never actors; before the first [[actor]]
//!
//! [[actor]]
//! id = "armenia"                 # lower-case words joined by hyphens
//! kind = "state"                 # person | state | subnational | organisation | armed_group
//! name = "Armenia"               # or name.id = "…", name.en = "…"
//! aliases = ["Republik Armenia"]
//! metonyms = ["Yerevan"]         # names that mean it only where the context says so
//! country = "AM"                 # ISO 3166-1 alpha-2
//! wikidata = "Q399"
//! ```

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use linimasa_dossier::model::{Actor, ActorKind, Localised, Span};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::namesakes::Namesakes;
use crate::front_matter::nearest;
use crate::said::{Message, Said, Topic};
use crate::warning::Warning;

/// A mistake in an actors file: where it is, what was found, what was
/// expected, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActorsFileError {
    /// Where in the file.
    pub span: Span,
    /// What is wrong and how to mend it.
    pub message: String,
    /// The same for whoever words it anew.
    pub said: Said,
}

impl fmt::Display for ActorsFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Message for ActorsFileError {
    fn said(&self) -> Said {
        self.said.clone()
    }
}

/// What one `[[actor]]` says.
pub(super) struct FileActor {
    pub(super) actor: Actor,
    pub(super) metonyms: Vec<String>,
}

/// What a file without a mistake says.
pub(super) struct ActorsFile {
    pub(super) actors: Vec<FileActor>,
    /// Names that are never actors.
    pub(super) ignored: Vec<String>,
    /// What is odd about it, in its order.
    pub(super) warnings: Vec<Warning>,
}

const KEYS: [&str; 7] = [
    "id", "kind", "name", "aliases", "metonyms", "country", "wikidata",
];

const ROOT_KEYS: [&str; 2] = ["actor", "ignore"];

/// The kinds as the file writes them.
const KINDS: [(&str, ActorKind); 5] = [
    ("person", ActorKind::Person),
    ("state", ActorKind::State),
    ("subnational", ActorKind::Subnational),
    ("organisation", ActorKind::Organisation),
    ("armed_group", ActorKind::ArmedGroup),
];

/// Reads the file; on failure every mistake in it, in the file's order.
pub(super) fn parse(text: &str, known_codes: &[&str]) -> Result<ActorsFile, Vec<ActorsFileError>> {
    let root = DeTable::parse(text).map_err(|error| {
        let found = error.message().trim_end();
        let said = Said::new(Topic::Toml, &[found]);
        let message = format!("not valid TOML: {found}");
        vec![mistake(
            error.span().unwrap_or(0..text.len()),
            said,
            message,
        )]
    })?;
    let mut reader = Reader {
        known_codes,
        ids: BTreeMap::new(),
        namesakes: Namesakes::default(),
        errors: Vec::new(),
    };
    let actors = reader.root(root.get_ref());
    let ignored = reader.ignored(root.get_ref());
    reader.errors.sort_by_key(|error| error.span);
    if reader.errors.is_empty() {
        let mut warnings = reader.namesakes.warnings;
        warnings.sort_by_key(Warning::span);
        Ok(ActorsFile {
            actors,
            ignored,
            warnings,
        })
    } else {
        Err(reader.errors)
    }
}

fn mistake(span: Range<usize>, said: Said, message: String) -> ActorsFileError {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    ActorsFileError {
        span: Span {
            start: offset(span.start),
            end: offset(span.end),
        },
        message,
        said,
    }
}

struct Reader<'k> {
    known_codes: &'k [&'k str],
    ids: BTreeMap<String, usize>,
    namesakes: Namesakes,
    errors: Vec<ActorsFileError>,
}

type Value<'i> = Spanned<DeValue<'i>>;

impl Reader<'_> {
    fn fail(&mut self, span: Range<usize>, topic: Topic, with: &[&str], message: String) {
        let said = Said::new(topic, with);
        self.errors.push(mistake(span, said, message));
    }

    fn root(&mut self, root: &DeTable<'_>) -> Vec<FileActor> {
        for key in root
            .keys()
            .filter(|key| !ROOT_KEYS.contains(&key.get_ref().as_ref()))
        {
            let found = key.get_ref();
            if nearest(found, &ROOT_KEYS) == Some("ignore") {
                let message = format!("found `{found}`, expected `ignore`: correct or delete it");
                self.fail(
                    key.span(),
                    Topic::UnknownKeyNear,
                    &[found, "ignore"],
                    message,
                );
            } else {
                let message = format!(
                    "found `{found}`, expected `[[actor]]`: put every actor under its own `[[actor]]` line"
                );
                self.fail(key.span(), Topic::NotOfActor, &[found], message);
            }
        }
        let Some(list) = root.get("actor") else {
            return Vec::new();
        };
        let Some(items) = list.get_ref().as_array() else {
            let message = "found one `actor`, expected a list: write `[[actor]]` with two brackets";
            self.fail(list.span(), Topic::NoActors, &[], message.to_owned());
            return Vec::new();
        };
        items.iter().filter_map(|item| self.item(item)).collect()
    }

    /// ignore = [ name, … ]; a name of a listed actor is told.
    fn ignored(&mut self, root: &DeTable<'_>) -> Vec<String> {
        let names = self.strings(root, "ignore");
        if let Some(list) = root.get("ignore") {
            self.namesakes.ignore(list);
        }
        names
    }

    fn item(&mut self, item: &Value<'_>) -> Option<FileActor> {
        let Some(table) = item.get_ref().as_table() else {
            let found = item.get_ref().type_str();
            let message = format!("found a {found}, expected a table: write `[[actor]]`");
            self.fail(item.span(), Topic::NoActors, &[], message);
            return None;
        };
        self.unknown_keys(table);
        let id = self.id(table, item.span());
        if let Some(id) = &id {
            self.namesakes.add(id, table);
        }
        let kind = self.kind(table, item.span());
        let name = self.name(table, item.span());
        let aliases = self.strings(table, "aliases");
        let metonyms = self.strings(table, "metonyms");
        let country = self.country(table);
        let wikidata = self.wikidata(table);
        Some(FileActor {
            actor: Actor {
                id: id?,
                kind: kind?,
                name: name?,
                aliases,
                country,
                wikidata,
            },
            metonyms,
        })
    }

    fn unknown_keys(&mut self, table: &DeTable<'_>) {
        for key in table.keys() {
            let found = key.get_ref().as_ref();
            if !KEYS.contains(&found) {
                let all = KEYS.join("`, `");
                let (expected, topic, near) = match nearest(found, &KEYS) {
                    Some(near) => (format!("expected `{near}`"), Topic::UnknownKeyNear, near),
                    None => (format!("expected one of `{all}`"), Topic::UnknownKey, ""),
                };
                let message = format!("found the key `{found}`, {expected}: correct or delete it");
                self.fail(key.span(), topic, &[found, near], message);
            }
        }
    }

    /// The value of `key`, where it is there and a string that is not blank.
    fn string<'t>(&mut self, table: &'t DeTable<'_>, key: &str) -> Option<(&'t str, Range<usize>)> {
        let value = table.get(key)?;
        match value.get_ref().as_str().map(str::trim) {
            Some(text) if !text.is_empty() => Some((text, value.span())),
            Some(_) => {
                let message = format!("`{key}` is empty: fill it in or delete it");
                self.fail(value.span(), Topic::EmptyKey, &[key], message);
                None
            }
            None => {
                let found = value.get_ref().type_str();
                let message =
                    format!("`{key}` is a {found}, expected a string: put it in quotation marks");
                self.fail(value.span(), Topic::KeyWithoutText, &[key], message);
                None
            }
        }
    }

    fn required<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        key: &str,
        example: &str,
        item: Range<usize>,
    ) -> Option<(&'t str, Range<usize>)> {
        if !table.contains_key(key) {
            let message = format!("the actor has no `{key}`: add a line like `{key} = {example}`");
            self.fail(item, Topic::ActorWithout, &[key, example], message);
        }
        self.string(table, key)
    }

    fn id(&mut self, table: &DeTable<'_>, item: Range<usize>) -> Option<String> {
        let (id, span) = self.required(table, "id", "\"nikol-pashinyan\"", item)?;
        if !is_kebab_case(id) {
            let message = format!(
                "the id `{id}` holds more than lower-case letters a to z, digits and single hyphens: write it like `nikol-pashinyan`"
            );
            self.fail(span, Topic::BadId, &[id], message);
            return None;
        }
        let count = self.ids.entry(id.to_owned()).or_default();
        *count += 1;
        if *count > 1 {
            let message =
                format!("the id `{id}` is taken by an actor above: give this one another");
            self.fail(span, Topic::IdTaken, &[id], message);
            return None;
        }
        Some(id.to_owned())
    }

    fn kind(&mut self, table: &DeTable<'_>, item: Range<usize>) -> Option<ActorKind> {
        let (found, span) = self.required(table, "kind", "\"person\"", item)?;
        let kind = KINDS.iter().find(|(code, _)| *code == found);
        if kind.is_none() {
            let expected: Vec<_> = KINDS.iter().map(|(code, _)| *code).collect();
            let message = format!(
                "found the kind `{found}`, expected one of `{}`",
                expected.join("`, `")
            );
            self.fail(
                span,
                Topic::NotOneOf,
                &[found, &expected.join(", ")],
                message,
            );
        }
        kind.map(|&(_, kind)| kind)
    }

    /// name = string | { language tag = string }
    fn name(&mut self, table: &DeTable<'_>, item: Range<usize>) -> Option<Localised> {
        let languages = table
            .get("name")
            .and_then(|value| value.get_ref().as_table());
        let Some(languages) = languages else {
            let (name, _) = self.required(table, "name", "\"Nikol Pashinyan\"", item)?;
            return Some(vec![("id".to_owned(), name.to_owned())]);
        };
        let mut names = Localised::new();
        for key in languages.keys() {
            let tag = key.get_ref().as_ref();
            if let Some((name, _)) = self.string(languages, tag) {
                names.push((tag.to_owned(), name.to_owned()));
            }
        }
        names.sort();
        if names.is_empty() {
            let message = "`name` has no language: write `name.id = \"…\"`".to_owned();
            self.fail(item, Topic::NameWithoutLanguage, &[], message);
            return None;
        }
        Some(names)
    }

    fn strings(&mut self, table: &DeTable<'_>, key: &str) -> Vec<String> {
        let Some(value) = table.get(key) else {
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            let found = value.get_ref().type_str();
            let message =
                format!("`{key}` is a {found}, expected a list: write `{key} = [\"…\", \"…\"]`");
            self.fail(value.span(), Topic::KeyWithoutList, &[key], message);
            return Vec::new();
        };
        let mut strings = Vec::new();
        for item in items.iter() {
            match item.get_ref().as_str().map(str::trim) {
                Some(text) if text.chars().any(char::is_alphanumeric) => {
                    strings.push(text.to_owned());
                }
                _ => {
                    let message = format!(
                        "`{key}` holds something that is no name: put each name in quotation marks"
                    );
                    self.fail(item.span(), Topic::NoName, &[key], message);
                }
            }
        }
        strings
    }

    fn country(&mut self, table: &DeTable<'_>) -> Option<String> {
        let (code, span) = self.string(table, "country")?;
        if !self.known_codes.contains(&code) {
            let message = format!(
                "found the country `{code}`, expected an ISO 3166-1 code of two capitals, like `AM`"
            );
            self.fail(span, Topic::BadCountry, &[code], message);
        }
        Some(code.to_owned())
    }

    fn wikidata(&mut self, table: &DeTable<'_>) -> Option<String> {
        let (item, span) = self.string(table, "wikidata")?;
        let digits = item.strip_prefix('Q').unwrap_or_default();
        if digits.starts_with('0')
            || digits.is_empty()
            || !digits.bytes().all(|byte| byte.is_ascii_digit())
        {
            let message = format!(
                "found the Wikidata item `{item}`, expected Q and a number, like `Q399`: copy it from the item's address"
            );
            self.fail(span, Topic::BadWikidata, &[item], message);
        }
        Some(item.to_owned())
    }
}

/// id = word { "-" word }; word = ( "a"–"z" | "0"–"9" )+
fn is_kebab_case(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.split('-').all(is_word)
}

#[cfg(test)]
mod tests;
