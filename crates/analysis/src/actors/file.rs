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
use std::ops::Range;

use linimasa_dossier::model::{Actor, ActorKind, Localised, Span};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::namesakes::Namesakes;
use crate::front_matter::nearest;
use crate::warning::Warning;

/// A mistake in an actors file: where it is, what was found, what was
/// expected, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActorsFileError {
    /// Where in the file.
    pub span: Span,
    /// What is wrong and how to mend it.
    pub message: String,
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
        let message = format!("not valid TOML: {}", error.message().trim_end());
        vec![mistake(error.span().unwrap_or(0..text.len()), message)]
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

fn mistake(span: Range<usize>, message: String) -> ActorsFileError {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    ActorsFileError {
        span: Span {
            start: offset(span.start),
            end: offset(span.end),
        },
        message,
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
    fn fail(&mut self, span: Range<usize>, message: String) {
        self.errors.push(mistake(span, message));
    }

    fn root(&mut self, root: &DeTable<'_>) -> Vec<FileActor> {
        for key in root
            .keys()
            .filter(|key| !ROOT_KEYS.contains(&key.get_ref().as_ref()))
        {
            let found = key.get_ref();
            let message = match nearest(found, &ROOT_KEYS) {
                Some("ignore") => {
                    format!("found `{found}`, expected `ignore`: correct or delete it")
                }
                _ => format!(
                    "found `{found}`, expected `[[actor]]`: put every actor under its own `[[actor]]` line"
                ),
            };
            self.fail(key.span(), message);
        }
        let Some(list) = root.get("actor") else {
            return Vec::new();
        };
        let Some(items) = list.get_ref().as_array() else {
            let message = "found one `actor`, expected a list: write `[[actor]]` with two brackets";
            self.fail(list.span(), message.to_owned());
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
            self.fail(item.span(), message);
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
                let expected = KEYS.join("`, `");
                let expected = match nearest(found, &KEYS) {
                    Some(nearest) => format!("expected `{nearest}`"),
                    None => format!("expected one of `{expected}`"),
                };
                let message = format!("found the key `{found}`, {expected}: correct or delete it");
                self.fail(key.span(), message);
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
                self.fail(value.span(), message);
                None
            }
            None => {
                let found = value.get_ref().type_str();
                let message =
                    format!("`{key}` is a {found}, expected a string: put it in quotation marks");
                self.fail(value.span(), message);
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
            self.fail(item, message);
        }
        self.string(table, key)
    }

    fn id(&mut self, table: &DeTable<'_>, item: Range<usize>) -> Option<String> {
        let (id, span) = self.required(table, "id", "\"nikol-pashinyan\"", item)?;
        if !is_kebab_case(id) {
            let message = format!(
                "the id `{id}` holds more than lower-case letters a to z, digits and single hyphens: write it like `nikol-pashinyan`"
            );
            self.fail(span, message);
            return None;
        }
        let count = self.ids.entry(id.to_owned()).or_default();
        *count += 1;
        if *count > 1 {
            let message =
                format!("the id `{id}` is taken by an actor above: give this one another");
            self.fail(span, message);
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
            self.fail(span, message);
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
            self.fail(item, message);
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
            self.fail(value.span(), message);
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
                    self.fail(item.span(), message);
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
            self.fail(span, message);
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
            self.fail(span, message);
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
mod tests {
    use super::*;

    /// The mistakes in a file, each as what it points at and its message.
    fn mistakes(text: &str) -> Vec<(&str, String)> {
        let errors = parse(text, &["AM", "AZ"]).err().unwrap_or_default();
        let at = |span: Span| &text[span.start as usize..span.end as usize];
        let pairs = errors.into_iter();
        pairs.map(|error| (at(error.span), error.message)).collect()
    }

    fn actor(lines: &str) -> String {
        format!("[[actor]]\nid = \"a\"\nkind = \"state\"\nname = \"A\"\n{lines}\n")
    }

    #[test]
    fn a_whole_actor_is_read_with_its_names_by_language() {
        let text = "[[actor]]\nid = \"armenia\"\nkind = \"state\"\nname.id = \"Armenia\"\n\
                    name.en = \"Armenia!\"\naliases = [\"Hayastan\"]\nmetonyms = [\"Yerevan\"]\n\
                    country = \"AM\"\nwikidata = \"Q399\"\n";
        let Ok(ActorsFile { actors, .. }) = parse(text, &["AM"]) else {
            panic!("not read");
        };
        let [only] = actors.as_slice() else {
            panic!("{} actors", actors.len());
        };
        assert_eq!(only.actor.id, "armenia");
        assert_eq!(only.actor.kind, ActorKind::State);
        let names = [("en", "Armenia!"), ("id", "Armenia")];
        let names = names.map(|(tag, name)| (tag.to_owned(), name.to_owned()));
        assert_eq!(only.actor.name, names);
        assert_eq!(only.actor.aliases, ["Hayastan"]);
        assert_eq!(only.metonyms, ["Yerevan"]);
        assert_eq!(only.actor.wikidata.as_deref(), Some("Q399"));
    }

    #[test]
    fn each_mistake_is_pointed_at() {
        let cases = [
            ("wikidata = \"399\"", "\"399\"", "expected Q and a number"),
            ("wikidata = \"Q0\"", "\"Q0\"", "expected Q and a number"),
            ("country = \"Armenia\"", "\"Armenia\"", "ISO 3166-1"),
            ("alias = [\"B\"]", "alias", "expected `aliases`"),
            ("seterusnya = \"B\"", "seterusnya", "expected one of"),
            ("aliases = \"B\"", "\"B\"", "expected a list"),
            ("aliases = [\"B\", 3]", "3", "no name"),
            ("metonyms = [\" \"]", "\" \"", "no name"),
        ];
        for (line, at, message) in cases {
            let text = actor(line);
            let found = mistakes(&text);
            assert_eq!(found.len(), 1, "{line}: {found:?}");
            assert_eq!(found[0].0, at);
            assert!(found[0].1.contains(message), "{}", found[0].1);
        }
    }

    #[test]
    fn a_name_of_two_actors_is_a_warning_at_the_second_and_told_once() {
        let text = "[[actor]]\nid = \"a\"\nkind = \"person\"\nname = \"Sari Dewi\"\n\
                    aliases = [\"Sari\", \"sari\"]\n\
                    [[actor]]\nid = \"b\"\nkind = \"person\"\n\
                    name = { id = \"Bayu\", en = \"SARI DEWI\" }\naliases = [\"Sari Dewi\"]\n";
        let Ok(ActorsFile { warnings, .. }) = parse(text, &[]) else {
            panic!("not read");
        };
        let [
            Warning::SharedName {
                span, id, other, ..
            },
        ] = warnings.as_slice()
        else {
            panic!("{warnings:?}");
        };
        assert_eq!(span.of(text), "\"SARI DEWI\"");
        assert_eq!((id.as_str(), other.as_str()), ("b", "a"));
    }

    #[test]
    fn names_that_are_never_actors_stand_above_the_actors() {
        let text = "ignore = [\"Baca Juga\", \"sari\"]\n[[actor]]\nid = \"sari-dewi\"\n\
                    kind = \"person\"\nname = \"Sari Dewi\"\naliases = [\"Sari\"]\n";
        let Ok(file) = parse(text, &[]) else {
            panic!("not read");
        };
        assert_eq!(file.ignored, ["Baca Juga", "sari"]);
        let [Warning::IgnoredName { span, id, .. }] = file.warnings.as_slice() else {
            panic!("{:?}", file.warnings);
        };
        assert_eq!((span.of(text), id.as_str()), ("\"sari\"", "sari-dewi"));
        let wrong = [
            ("ignroe = [\"a\"]", "ignroe", "expected `ignore`"),
            ("ignore = \"a\"", "\"a\"", "expected a list"),
            ("ignore = [\"\"]", "\"\"", "no name"),
        ];
        for (text, at, message) in wrong {
            let found = mistakes(text);
            assert_eq!(found[0].0, at);
            assert!(found[0].1.contains(message), "{}", found[0].1);
        }
    }

    #[test]
    fn all_mistakes_are_told_in_the_order_of_the_file() {
        let text = "[[actor]]\nid = \"a b\"\nkind = \"country\"\nname = \"A\"\n\
                    [[actor]]\nid = \"c\"\nkind = \"state\"\nname = \"\"\n\
                    [[actor]]\nid = \"c\"\nkind = \"state\"\nname = 3\n";
        let found: Vec<_> = mistakes(text).into_iter().map(|(at, _)| at).collect();
        assert_eq!(found, ["\"a b\"", "\"country\"", "\"\"", "\"c\"", "3"]);
    }

    #[test]
    fn what_is_missing_is_told_with_an_example() {
        let found = mistakes("[[actor]]\nid = \"a\"\n");
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].1.contains("no `kind`") || found[1].1.contains("no `kind`"));
    }

    #[test]
    fn other_tables_and_broken_toml_are_mistakes() {
        assert_eq!(mistakes("[person]\nid = \"a\"\n")[0].0, "person");
        assert!(
            mistakes("[[actor]]\nid = \n")[0]
                .1
                .contains("not valid TOML")
        );
        assert!(
            mistakes("[actor]\nid = \"a\"\n")[0]
                .1
                .contains("two brackets")
        );
    }
}
