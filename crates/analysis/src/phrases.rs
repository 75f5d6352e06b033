//! Tables of words and phrases, looked up at a token.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use linimasa_dossier::model::Span;

use crate::spans::offset;
use crate::tokens::Tokens;

/// A table of lower-case phrases with what each of them means. A phrase may
/// stand more than once, with different meanings.
#[derive(Debug)]
pub struct Phrases<T: 'static> {
    entries: &'static [(&'static str, T)],
    index: OnceLock<BTreeMap<String, Vec<Entry<T>>>>,
}

#[derive(Debug)]
struct Entry<T> {
    rest: Vec<String>,
    meaning: T,
}

impl<T: Copy> Phrases<T> {
    /// A table of these entries.
    #[must_use]
    pub const fn new(entries: &'static [(&'static str, T)]) -> Self {
        Phrases {
            entries,
            index: OnceLock::new(),
        }
    }

    /// What the phrases that begin at token `at` mean, and how many tokens
    /// each has; the longest first.
    pub(crate) fn at<'a>(
        &'a self,
        tokens: &'a Tokens,
        at: usize,
    ) -> impl Iterator<Item = (T, usize)> + 'a {
        self.index()
            .get(tokens.folded(at))
            .into_iter()
            .flatten()
            .filter(move |entry| {
                let mut index = at;
                entry.rest.iter().all(|word| {
                    index += 1;
                    tokens.folded(index) == word
                })
            })
            .map(|entry| (entry.meaning, entry.rest.len() + 1))
    }

    fn index(&self) -> &BTreeMap<String, Vec<Entry<T>>> {
        self.index.get_or_init(|| {
            let mut index: BTreeMap<String, Vec<Entry<T>>> = BTreeMap::new();
            for (phrase, meaning) in self.entries {
                let whole = Span {
                    start: 0,
                    end: offset(phrase.len()),
                };
                let tokens = Tokens::of(phrase, whole);
                let rest = (1..tokens.len()).map(|i| tokens.folded(i).to_owned());
                let entry = Entry {
                    rest: rest.collect(),
                    meaning: *meaning,
                };
                index
                    .entry(tokens.folded(0).to_owned())
                    .or_default()
                    .push(entry);
            }
            for entries in index.values_mut() {
                entries.sort_by_key(|entry| std::cmp::Reverse(entry.rest.len()));
            }
            index
        })
    }
}
