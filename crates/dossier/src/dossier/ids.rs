//! Short ids for statements, from what they say.

use xxhash_rust::xxh32::Xxh32;

use crate::model::{Article, DossierModel, Span};
use crate::order;

/// Crockford's base 32 in lower case: no `i`, `l`, `o` and `u`, which are
/// misread.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 32 bits in digits of 5 bits.
const LEN: u32 = 7;

/// Two statements in four thousand millions share a hash by chance, and equal
/// sentences always do: one or two rounds part them. The limit is for texts
/// made to collide, of which some may then share an id.
const ROUNDS_MAX: u32 = 16;

/// The ids of all statements of a dossier.
#[derive(Debug)]
pub(crate) struct StatementIds {
    hashes: Vec<u32>,
    /// Hash and statement, by hash.
    by_hash: Vec<(u32, u32)>,
}

impl StatementIds {
    pub(crate) fn new(model: &DossierModel) -> StatementIds {
        let sentences: Vec<(&str, &str)> = model.articles.iter().flat_map(sentences).collect();
        let hashes = sentences.iter().map(|sentence| hash(sentence, 0));
        let hashes: Vec<u32> = hashes.collect();
        let mut ids = StatementIds {
            by_hash: sorted(&hashes),
            hashes,
        };
        for _ in 0..ROUNDS_MAX {
            if !ids.has_collision() {
                break;
            }
            ids.resolve(&sentences);
        }
        ids
    }

    fn has_collision(&self) -> bool {
        self.by_hash.windows(2).any(|pair| pair[0].0 == pair[1].0)
    }

    /// Gives all but the first of those with one hash another one, which
    /// depends on how many they come after.
    fn resolve(&mut self, sentences: &[(&str, &str)]) {
        let mut seed = 0;
        for pair in self.by_hash.windows(2) {
            let (before, (taken, statement)) = (pair[0], pair[1]);
            seed = if before.0 == taken { seed + 1 } else { 0 };
            if seed > 0 {
                let statement = statement as usize;
                self.hashes[statement] = hash(&sentences[statement], taken.wrapping_add(seed));
            }
        }
        self.by_hash = sorted(&self.hashes);
    }

    pub(crate) fn id(&self, statement: u32) -> String {
        let hash = self.hashes[statement as usize];
        let digit = |place: u32| DIGITS[(hash >> (5 * place)) as usize % 32] as char;
        (0..LEN).rev().map(digit).collect()
    }

    pub(crate) fn find(&self, id: &str) -> Option<u32> {
        let hash = parse(id)?;
        let at = self.by_hash.partition_point(|&(other, _)| other < hash);
        let &(found, statement) = self.by_hash.get(at)?;
        (found == hash).then_some(statement)
    }
}

fn sorted(hashes: &[u32]) -> Vec<(u32, u32)> {
    let mut by_hash: Vec<(u32, u32)> = hashes.iter().copied().zip(0..).collect();
    order::sort_by_number(&mut by_hash, |&(hash, _)| u64::from(hash));
    by_hash
}

/// Each sentence with the id of its article.
fn sentences(article: &Article) -> impl Iterator<Item = (&str, &str)> {
    let sentence = |span: Span| (article.id.as_str(), span.of(&article.text));
    article
        .statements
        .iter()
        .map(move |statement| sentence(statement.span))
}

fn hash(&(article, sentence): &(&str, &str), seed: u32) -> u32 {
    let mut hash = Xxh32::new(seed);
    hash.update(article.as_bytes());
    // No id has a 0 in it: "ab" + "c" is not "a" + "bc".
    hash.update(&[0]);
    hash.update(sentence.as_bytes());
    hash.digest()
}

fn parse(id: &str) -> Option<u32> {
    if id.len() != LEN as usize {
        return None;
    }
    let mut hash: u64 = 0;
    for byte in id.bytes() {
        let digit = DIGITS.iter().position(|&digit| digit == byte)?;
        hash = hash * 32 + digit as u64;
    }
    u32::try_from(hash).ok()
}
