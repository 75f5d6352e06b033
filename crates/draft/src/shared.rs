//! Names that are more than one actor's, and where each of these is called so.

use std::collections::{BTreeMap, BTreeSet};

use linimasa_analysis::Compiled;
use linimasa_analysis::census::Named;
use linimasa_dossier::text::fold;
use serde::{Deserialize, Serialize};

use crate::edit::Quote;
use crate::entry::Entry;
use crate::look::Quotes;
use crate::review::as_entry;

/// A name of an actor that is somebody else's too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedName {
    /// The name.
    pub name: String,
    /// Where this one is called so, not the others.
    pub stands: Vec<Stand>,
}

/// A place in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stand {
    /// Its file.
    pub file: String,
    /// The words.
    pub quote: Quote,
}

/// The shared names of everybody, by the id in the dossier and the folded name.
pub(crate) struct SharedNames(BTreeMap<String, BTreeMap<String, SharedName>>);

impl SharedNames {
    /// Those of what was compiled. A name is shared with whoever a text calls
    /// so, and with whoever is listed under it, as a metonym too.
    pub(crate) fn of(compiled: &Compiled, named: &[Named<'_>], entries: &[Entry]) -> Self {
        let mut bearers: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for entry in entries {
            let metonyms = entry.metonyms.iter().map(String::as_str);
            for name in entry.all_names().chain(metonyms) {
                bearers.entry(fold(name)).or_default().insert(&entry.id);
            }
        }
        for one in named {
            for name in one.names() {
                bearers.entry(fold(name)).or_default().insert(&one.actor.id);
            }
        }
        let is_shared = |name: &String| bearers.get(name).is_some_and(|all| all.len() > 1);
        let found = named
            .iter()
            .filter(|one| one.is_new)
            .map(|one| as_entry(one));
        let mut shared: BTreeMap<String, BTreeMap<String, SharedName>> = BTreeMap::new();
        for entry in entries.iter().cloned().chain(found) {
            for name in entry.all_names() {
                let folded = fold(name);
                if is_shared(&folded) {
                    let name = SharedName {
                        name: name.to_owned(),
                        stands: Vec::new(),
                    };
                    let own = shared.entry(entry.id.clone()).or_default();
                    own.entry(folded).or_insert(name);
                }
            }
        }
        let mut all = SharedNames(shared);
        if !all.0.is_empty() {
            all.find(compiled);
        }
        all
    }

    /// Finds where they stand.
    fn find(&mut self, compiled: &Compiled) {
        for (article, source) in compiled.model.articles.iter().zip(&compiled.sources) {
            let mut quotes = Quotes::of(&article.text);
            for mention in article.statements.iter().flat_map(|one| &one.mentions) {
                let actor = compiled.model.actors.get(mention.actor as usize);
                let Some(own) = actor.and_then(|actor| self.0.get_mut(&actor.id)) else {
                    continue;
                };
                let words = mention.span.of(&article.text);
                if let Some(name) = own.get_mut(&fold(words)) {
                    name.stands.push(Stand {
                        file: source.file.clone(),
                        quote: quotes.quote(mention.span),
                    });
                }
            }
        }
    }

    /// Those of one actor.
    pub(crate) fn take(&mut self, id: &str) -> Vec<SharedName> {
        let own = self.0.remove(id).unwrap_or_default();
        own.into_values().collect()
    }
}
