//! Who is named in a set of articles, how often, and by which names.

use std::collections::{BTreeMap, BTreeSet};

use linimasa_dossier::model::{Actor, ActorKind, Article};
use linimasa_dossier::text::fold;

use crate::compile::{Compiled, Source};

/// Everybody named, and what an editor may want to know of them. The lists
/// begin with what matters most: what is in most articles.
#[derive(Debug)]
pub struct Census<'c> {
    /// Those whom the actors file does not name.
    pub new: Vec<&'c Named<'c>>,
    /// Names by which more than one is meant.
    pub ambiguous: Vec<Shared<'c>>,
    /// New ones who may be somebody else.
    pub alike: Vec<(&'c Actor, &'c Actor)>,
    /// Those of the actors file whom no article names.
    pub unnamed: Vec<&'c Actor>,
    /// Aliases that no article uses, of those who are named.
    pub unused: Vec<(&'c Actor, &'c str)>,
}

/// Somebody who is named.
#[derive(Debug)]
pub struct Named<'c> {
    /// Who it is.
    pub actor: &'c Actor,
    /// Whether the actors file does not list it.
    pub is_new: bool,
    /// How often it is named.
    pub mentions: usize,
    /// In how many articles.
    pub articles: usize,
    /// The file and line of the first.
    pub first: (&'c str, u32),
    /// The names used, folded, each as it is written first.
    names: BTreeMap<String, &'c str>,
}

/// A name by which more than one is meant.
#[derive(Debug)]
pub struct Shared<'c> {
    /// The name as it is written first.
    pub name: &'c str,
    /// Who is meant by it, those in most articles first.
    pub by: Vec<&'c Named<'c>>,
}

/// Counts who is named.
#[must_use]
pub fn named(compiled: &Compiled) -> Vec<Named<'_>> {
    let mut counts: Vec<Option<Named<'_>>> = Vec::new();
    counts.resize_with(compiled.model.actors.len(), || None);
    for (article, source) in compiled.model.articles.iter().zip(&compiled.sources) {
        count(article, source, compiled, &mut counts);
    }
    counts.into_iter().flatten().collect()
}

fn count<'c>(
    article: &'c Article,
    source: &'c Source,
    compiled: &'c Compiled,
    counts: &mut [Option<Named<'c>>],
) {
    let mut here = BTreeSet::new();
    for (statement, &line) in article.statements.iter().zip(&source.lines) {
        for mention in &statement.mentions {
            let index = mention.actor as usize;
            let (Some(slot), Some(actor)) =
                (counts.get_mut(index), compiled.model.actors.get(index))
            else {
                continue;
            };
            let named = slot.get_or_insert_with(|| Named {
                actor,
                is_new: index >= compiled.listed,
                mentions: 0,
                articles: 0,
                first: (&source.file, line),
                names: BTreeMap::new(),
            });
            named.mentions += 1;
            named.articles += usize::from(here.insert(index));
            let words = mention.span.of(&article.text);
            named.names.entry(fold(words)).or_insert(words);
        }
    }
}

impl<'c> Census<'c> {
    /// What is to be known of those `named`.
    #[must_use]
    pub fn of(compiled: &'c Compiled, named: &'c [Named<'c>]) -> Self {
        let mut order: Vec<&Named<'_>> = named.iter().collect();
        order.sort_by_key(|one| std::cmp::Reverse((one.articles, one.mentions)));
        let listed = compiled.model.actors.iter().take(compiled.listed);
        let by_id: BTreeMap<&str, &Named<'_>> = named
            .iter()
            .map(|one| (one.actor.id.as_str(), one))
            .collect();
        let used = |actor: &Actor| by_id.get(actor.id.as_str()).copied();
        Census {
            ambiguous: ambiguous(&order),
            alike: alike(&order, &compiled.model.actors),
            unnamed: listed
                .clone()
                .filter(|actor| used(actor).is_none())
                .collect(),
            unused: listed
                .filter_map(|actor| Some((actor, used(actor)?)))
                .flat_map(|(actor, one)| one.unused().map(move |alias| (actor, alias)))
                .collect(),
            new: order.into_iter().filter(|one| one.is_new).collect(),
        }
    }
}

/// The names by which more than one is meant.
fn ambiguous<'c>(named: &[&'c Named<'c>]) -> Vec<Shared<'c>> {
    let mut names: Vec<Shared<'c>> = Vec::new();
    let mut by_name: BTreeMap<&str, usize> = BTreeMap::new();
    for one in named {
        for (folded, name) in &one.names {
            let index = *by_name.entry(folded).or_insert_with(|| {
                names.push(Shared {
                    name,
                    by: Vec::new(),
                });
                names.len() - 1
            });
            names[index].by.push(one);
        }
    }
    names.retain(|name| name.by.len() > 1);
    names
}

/// New ones whose name is a part of another's, or its initials.
fn alike<'c>(named: &[&'c Named<'c>], all: &'c [Actor]) -> Vec<(&'c Actor, &'c Actor)> {
    let names: Vec<Vec<String>> = all.iter().map(|actor| words(name(actor))).collect();
    let initials: Vec<String> = names.iter().map(|words| initials(words)).collect();
    // Those whose name holds a word, and those who have it as their initials.
    let mut of_word: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (index, words) in names.iter().enumerate() {
        let initials = initials.get(index);
        for word in words.iter().chain(initials) {
            of_word.entry(word).or_default().insert(index);
        }
    }
    let mut found = Vec::new();
    for one in named.iter().filter(|one| one.is_new) {
        let own = one.words();
        let holders = own.iter().map(|word| of_word.get(word.as_str()));
        let fewest = holders.flatten().min_by_key(|holders| holders.len());
        for &index in fewest.into_iter().flatten() {
            let (other, others) = (&all[index], &names[index]);
            let are_initials = others.len() > 1 && own == [initials[index].as_str()];
            if one.actor.kind == other.kind && (is_part(&own, others) || are_initials) {
                found.push((one.actor, other));
            }
        }
    }
    found
}

fn initials(words: &[String]) -> String {
    words
        .iter()
        .filter_map(|word| word.chars().next())
        .collect()
}

fn is_part(words: &[String], of: &[String]) -> bool {
    words.len() < of.len() && of.windows(words.len()).any(|window| window == words)
}

impl<'c> Named<'c> {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'c str {
        name(self.actor)
    }

    fn words(&self) -> Vec<String> {
        words(self.name())
    }

    /// What else it is called, where nobody could tell from the name.
    #[must_use]
    pub fn aliases(&self) -> Vec<&'c str> {
        let own = self.words();
        let says_more = |alias: &&str| {
            let alias = words(alias);
            let is_short = self.actor.kind == ActorKind::Person && is_part(&alias, &own);
            alias != own && !is_short
        };
        self.names.values().copied().filter(says_more).collect()
    }

    /// The names by which it is called, each as it is written first.
    pub fn names(&self) -> impl Iterator<Item = &'c str> {
        self.names.values().copied()
    }

    /// The aliases of the actors file by which nobody called it.
    pub fn unused(&self) -> impl Iterator<Item = &'c str> {
        let aliases = self.actor.aliases.iter();
        aliases
            .filter(|alias| !self.names.contains_key(&fold(alias)))
            .map(String::as_str)
    }
}

fn words(name: &str) -> Vec<String> {
    fold(name).split_whitespace().map(str::to_owned).collect()
}

/// The first name that an actor has.
#[must_use]
pub fn name(actor: &Actor) -> &str {
    actor.name.first().map_or(&actor.id, |(_, name)| name)
}
