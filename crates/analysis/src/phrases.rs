//! Tables of words and phrases, looked up at a token.

use std::sync::OnceLock;

use linimasa_dossier::model::Span;

use crate::spans::offset;
use crate::tokens::{Tokens, hash};

/// A table of lower-case phrases with what each of them means. A phrase may
/// stand more than once, with different meanings.
#[derive(Debug)]
pub struct Phrases<T: 'static> {
    entries: &'static [(&'static str, T)],
    index: OnceLock<Index<T>>,
}

/// The phrases by their first word: an open-addressed table of the words, a
/// quarter full at most, so that a word of none is mostly turned away at the
/// first look.
#[derive(Debug)]
struct Index<T> {
    /// The hash of a word and its number in `words` plus one; 0 where none is.
    slots: Vec<(u32, u32)>,
    words: Vec<Word>,
    entries: Vec<Entry<T>>,
}

/// A first word and which entries begin with it.
#[derive(Debug)]
struct Word {
    text: String,
    from: usize,
    to: usize,
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

    /// The phrases and their meanings, as the table has them.
    pub(crate) fn entries(&self) -> &'static [(&'static str, T)] {
        self.entries
    }

    /// What the phrases that begin at token `at` mean, and how many tokens
    /// each has; the longest first.
    pub(crate) fn at<'a>(
        &'a self,
        tokens: &'a Tokens,
        at: usize,
    ) -> impl Iterator<Item = (T, usize)> + 'a {
        self.index
            .get_or_init(|| Index::of(self.entries))
            .begin_with(tokens, at)
            .iter()
            .filter(move |entry| {
                let mut index = at;
                entry.rest.iter().all(|word| {
                    index += 1;
                    tokens.folded(index) == word
                })
            })
            .map(|entry| (entry.meaning, entry.rest.len() + 1))
    }
}

impl<T: Copy> Index<T> {
    fn of(phrases: &[(&str, T)]) -> Index<T> {
        let mut entries: Vec<(String, Entry<T>)> = phrases
            .iter()
            .map(|&(phrase, meaning)| split(phrase, meaning))
            .collect();
        // Stable: of phrases as long the first of the table stays first.
        entries.sort_by(|(a, x), (b, y)| a.cmp(b).then(y.rest.len().cmp(&x.rest.len())));
        let mut index = Index {
            slots: vec![(0, 0); (entries.len() * 4).next_power_of_two()],
            words: Vec::new(),
            entries: Vec::with_capacity(entries.len()),
        };
        for (word, entry) in entries {
            if index.words.last().is_none_or(|last| last.text != word) {
                index.add(word);
            }
            index.entries.push(entry);
            if let Some(last) = index.words.last_mut() {
                last.to = index.entries.len();
            }
        }
        index
    }

    /// A new word, with no entries yet.
    fn add(&mut self, text: String) {
        let hash = hash(text.as_bytes());
        let mut slot = self.first_slot(hash);
        while self.slots[slot].1 > 0 {
            slot = (slot + 1) % self.slots.len();
        }
        let from = self.entries.len();
        self.words.push(Word {
            text,
            from,
            to: from,
        });
        self.slots[slot] = (hash, offset(self.words.len()));
    }

    fn first_slot(&self, hash: u32) -> usize {
        hash as usize & (self.slots.len() - 1)
    }

    /// The entries whose first word is the token `at`.
    fn begin_with(&self, tokens: &Tokens, at: usize) -> &[Entry<T>] {
        let hash = tokens.hash(at);
        let mut slot = self.first_slot(hash);
        while let Some(&(other, number)) = self.slots.get(slot).filter(|slot| slot.1 > 0) {
            let found = &self.words[number as usize - 1];
            if other == hash && found.text == tokens.folded(at) {
                return &self.entries[found.from..found.to];
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        &[]
    }
}

/// The first word of a phrase, and its entry.
fn split<T>(phrase: &str, meaning: T) -> (String, Entry<T>) {
    let whole = Span {
        start: 0,
        end: offset(phrase.len()),
    };
    let tokens = Tokens::of(phrase, whole);
    let rest = (1..tokens.len()).map(|at| tokens.folded(at).to_owned());
    let entry = Entry {
        rest: rest.collect(),
        meaning,
    };
    (tokens.folded(0).to_owned(), entry)
}
