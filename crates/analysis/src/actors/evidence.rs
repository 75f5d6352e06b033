//! Whom an article has to do with, where several bear the same name: who else
//! is named in it, of which countries they are, and what it speaks of.

use std::collections::{BTreeMap, BTreeSet};

use linimasa_dossier::model::ActorKind;

use super::filter::Filter;
use super::lexicon::{Form, Lexicon};
use super::tokens::Token;
use super::trie::WordId;
use super::words::Cue;

/// What speaks for each of those who share a name in one article.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// By entry.
    weights: BTreeMap<usize, u32>,
}

impl Evidence {
    /// Weighs all who share a name. `names` are the forms of every name in the
    /// article.
    pub(super) fn weigh<'n>(
        lexicon: &Lexicon,
        tokens: &[Token],
        names: impl Iterator<Item = &'n [Form]> + Clone,
    ) -> Self {
        let shared = names.clone().filter(|forms| forms.len() > 1).flatten();
        let candidates: BTreeSet<usize> = shared.map(|form| form.entry).collect();
        if candidates.is_empty() {
            return Self::default();
        }
        let topics = topics(lexicon, tokens, &candidates);
        let mut countries: BTreeMap<&str, u32> = BTreeMap::new();
        let mut own: BTreeMap<usize, u32> = BTreeMap::new();
        for forms in names {
            if let [only] = forms {
                *own.entry(only.entry).or_default() += 1;
                if let Some(code) = lexicon.code_of(only.entry) {
                    *countries.entry(code).or_default() += 1;
                }
            }
        }
        let weight = |entry: &usize| {
            let country = lexicon.code_of(*entry).and_then(|code| countries.get(code));
            let parts = [own.get(entry), country, topics.get(entry)];
            (*entry, parts.into_iter().flatten().sum())
        };
        Self {
            weights: candidates.iter().map(weight).collect(),
        }
    }

    /// The only one for whom most speaks, where anything does.
    pub(super) fn heaviest(&self, entries: impl Iterator<Item = usize>) -> Option<usize> {
        let weighed = entries.filter_map(|entry| Some((*self.weights.get(&entry)?, entry)));
        let mut weighed: Vec<_> = weighed.filter(|&(weight, _)| weight > 0).collect();
        weighed.sort_unstable_by(|one, other| other.cmp(one));
        match weighed.as_slice() {
            [(_, only)] => Some(*only),
            [(most, first), (next, _), ..] if most > next => Some(*first),
            _ => None,
        }
    }
}

/// How many words of the article are of what each has to do with; words that
/// two of them share tell nothing, and words of fighters speak for all armed
/// groups.
fn topics(
    lexicon: &Lexicon,
    tokens: &[Token],
    candidates: &BTreeSet<usize>,
) -> BTreeMap<usize, u32> {
    let mut owners: BTreeMap<WordId, Option<usize>> = BTreeMap::new();
    let mut owned = Filter::default();
    for &entry in candidates {
        for word in lexicon.topics_of(entry) {
            owned.add(u64::from(word));
            owners
                .entry(word)
                .and_modify(|owner| *owner = None)
                .or_insert(Some(entry));
        }
    }
    let mut counts = BTreeMap::new();
    let fights = |entry: &&usize| {
        let entry = lexicon.entries.get(**entry);
        entry.is_some_and(|entry| entry.kind == ActorKind::ArmedGroup)
    };
    let armed: Vec<usize> = candidates.iter().filter(fights).copied().collect();
    for token in tokens {
        if owned.may_hold(u64::from(token.word))
            && let Some(Some(entry)) = owners.get(&token.word)
        {
            *counts.entry(*entry).or_default() += 1;
        }
        if !armed.is_empty() && token.cues.has_any(&[Cue::ArmedHead, Cue::ArmedName]) {
            for &entry in &armed {
                *counts.entry(entry).or_default() += 1;
            }
        }
    }
    counts
}
