//! Search by words: which statements have them, and where.

use crate::bitmap::Bitmap;
use crate::model::{DossierModel, Span};
use crate::text::{fold, fold_into, words};

mod intern;

use intern::Interner;

/// The words of a query, folded, in order; the last one is a prefix.
pub(crate) fn query_words(query: &str) -> Vec<String> {
    words(query).map(|(_, word)| fold(word)).collect()
}

/// Where the words of `query` stand in `sentence`, which begins at `offset`.
pub(crate) fn spans(query: &str, sentence: &str, offset: u32) -> Vec<Span> {
    let wanted = query_words(query);
    let Some((prefix, whole)) = wanted.split_last() else {
        return Vec::new();
    };
    let mut spans = Vec::new();
    for (span, word) in words(sentence) {
        let word = fold(word);
        if word.starts_with(prefix.as_str()) || whole.contains(&word) {
            spans.push(Span {
                start: offset + span.start,
                end: offset + span.end,
            });
        }
    }
    spans
}

/// Every folded word of a dossier with the statements that have it.
#[derive(Debug)]
pub(crate) struct Words {
    /// All words behind each other, sorted.
    letters: String,
    /// Where each word begins in `letters`, and at the end its length.
    word_starts: Vec<u32>,
    /// The statements of all words behind each other, ascending in each.
    statements: Vec<u32>,
    /// Where each word's begin in `statements`, and at the end its length.
    statement_starts: Vec<u32>,
    statement_count: u32,
}

impl Words {
    pub(crate) fn new(model: &DossierModel) -> Words {
        let mut interner = Interner::default();
        // Each word once a statement, in the order of the statements.
        let mut uses: Vec<(u32, u32)> = Vec::new();
        let mut last_use: Vec<u32> = Vec::new();
        let mut folded = String::new();
        let mut statement = 0;
        for article in &model.articles {
            for sentence in article
                .statements
                .iter()
                .map(|it| it.span.of(&article.text))
            {
                for (_, word) in words(sentence) {
                    folded.clear();
                    fold_into(word, &mut folded);
                    let word = interner.intern(&folded);
                    last_use.resize(interner.len().max(last_use.len()), u32::MAX);
                    if last_use[word as usize] != statement {
                        last_use[word as usize] = statement;
                        uses.push((word, statement));
                    }
                }
                statement += 1;
            }
        }
        Words::from_uses(&interner, &uses, statement)
    }

    fn from_uses(interner: &Interner, uses: &[(u32, u32)], statement_count: u32) -> Words {
        let order = interner.sorted();
        let mut rank = vec![0u32; order.len()];
        let mut letters = String::with_capacity(interner.letters());
        let mut word_starts = vec![0];
        for (at, &word) in (0..).zip(&order) {
            rank[word as usize] = at;
            letters.push_str(interner.word(word));
            word_starts.push(letters.len() as u32);
        }
        let mut statement_starts = vec![0u32; order.len() + 1];
        for &(word, _) in uses {
            statement_starts[rank[word as usize] as usize + 1] += 1;
        }
        for at in 1..statement_starts.len() {
            statement_starts[at] += statement_starts[at - 1];
        }
        let mut ends = statement_starts.clone();
        let mut statements = vec![0; uses.len()];
        for &(word, statement) in uses {
            let end = &mut ends[rank[word as usize] as usize];
            statements[*end as usize] = statement;
            *end += 1;
        }
        Words {
            letters,
            word_starts,
            statements,
            statement_starts,
            statement_count,
        }
    }

    fn len(&self) -> usize {
        self.word_starts.len() - 1
    }

    fn word(&self, at: usize) -> &str {
        &self.letters[self.word_starts[at] as usize..self.word_starts[at + 1] as usize]
    }

    /// The statements that have all of `words`, the last as a prefix.
    pub(crate) fn matching(&self, words: &[String]) -> Bitmap {
        let Some((prefix, whole)) = words.split_last() else {
            return Bitmap::full(self.statement_count);
        };
        let mut matching = self.with_prefix(prefix);
        for word in whole {
            matching.and_with(&self.with_word(word));
        }
        matching
    }

    fn with_prefix(&self, prefix: &str) -> Bitmap {
        let start = self.first_not_before(prefix);
        let mut end = start;
        while end < self.len() && self.word(end).starts_with(prefix) {
            end += 1;
        }
        self.with_words(start, end)
    }

    fn with_word(&self, word: &str) -> Bitmap {
        let at = self.first_not_before(word);
        let found = at < self.len() && self.word(at) == word;
        self.with_words(at, at + usize::from(found))
    }

    /// The statements with any of the words from `start` up to, not including,
    /// `end`.
    fn with_words(&self, start: usize, end: usize) -> Bitmap {
        let range = self.statement_starts[start] as usize..self.statement_starts[end] as usize;
        let mut statements = Bitmap::new(self.statement_count);
        for &statement in &self.statements[range] {
            statements.insert(statement);
        }
        statements
    }

    /// The first word that is `word` or sorts behind it.
    fn first_not_before(&self, word: &str) -> usize {
        let (mut start, mut end) = (0, self.len());
        while start < end {
            let middle = start + (end - start) / 2;
            if self.word(middle) < word {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        start
    }
}

#[cfg(test)]
mod tests;
