//! The phrases that give furniture away, of all languages, as one trie of
//! words: a text is walked once, however many phrases there are.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use linimasa_dossier::text;

use super::scan;
use crate::language::{Lang, language};
use crate::languages::FurnitureWords;

/// What a phrase of the tables stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Points to one other story.
    SeeAlso,
    /// Opens a list of other stories.
    Stories,
    /// Opens the comments.
    Comments,
    /// A control of the page.
    Control,
    /// What only an advert, a share or a login prompt says.
    Prompt,
    /// Asks the reader to do something.
    Invitation,
    /// Where the reader is asked to go.
    Channel,
    /// What the reader is promised.
    Matter,
    /// Rights.
    Rights,
    /// Label of the writers.
    Writer,
    /// Label of others who worked on it.
    Credit,
    /// Label of the page a text was taken from.
    Source,
    /// Label of a caption.
    Caption,
    /// Whose picture it is.
    Picture,
    /// Page numbers.
    Page,
    /// How long ago, how often read.
    Age,
    /// Changed since.
    Updated,
    /// Words that speak to the reader.
    Reader,
    /// Words before the name of an agency.
    Via,
    /// Words behind the name of an agency.
    Reports,
}

/// Number of a word of the vocabulary.
type WordId = u16;

/// Number of a node; 0 is the root.
pub(super) type Node = u16;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    id: WordId,
    /// Whose function word it is, one bit a language.
    pub(super) functions: u8,
    /// The node behind the root, 0 where no phrase begins with it.
    pub(super) root: Node,
}

/// The phrases and the function words of all languages.
#[derive(Debug)]
pub(super) struct Index {
    /// An open hash table of the words' hashes, at most half full; nothing but
    /// what is asked for comes out, so that its order is never seen.
    slots: Vec<(u64, WordId)>,
    /// By number; the first is none.
    words: Vec<Word>,
    edges: BTreeMap<(Node, WordId), Node>,
    /// Roles of each node.
    roles: Vec<Vec<Role>>,
}

/// The index of all tables.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(Index::of_all_languages);

/// A power of two, more than twice the words of the tables.
const SLOTS: usize = 4096;

impl Index {
    fn of_all_languages() -> Self {
        let mut index = Index {
            slots: vec![(0, 0); SLOTS],
            words: vec![Word::default()],
            edges: BTreeMap::new(),
            roles: vec![Vec::new()],
        };
        for (bit, lang) in Lang::ALL.into_iter().enumerate() {
            for word in language(lang).function_words {
                index.intern(hash(word)).functions |= 1 << bit;
            }
            for (role, phrases) in roles(language(lang).furniture) {
                for phrase in phrases {
                    index.insert(phrase, role);
                }
            }
        }
        index
    }

    fn insert(&mut self, phrase: &str, role: Role) {
        let mut node = 0;
        for token in scan::tokens(phrase) {
            let word = *self.intern(hash(token));
            node = match self.step(node, word) {
                Some(next) => next,
                None => self.add(node, word),
            };
        }
        if let Some(roles) = self.roles.get_mut(usize::from(node))
            && !roles.contains(&role)
        {
            roles.push(role);
        }
    }

    fn add(&mut self, node: Node, word: Word) -> Node {
        let next = Node::try_from(self.roles.len()).unwrap_or(Node::MAX);
        self.roles.push(Vec::new());
        match self.words.get_mut(usize::from(word.id)) {
            Some(word) if node == 0 => word.root = next,
            _ => {
                self.edges.insert((node, word.id), next);
            }
        }
        next
    }

    /// The word of this hash, numbered now if it has no number.
    fn intern(&mut self, hash: u64) -> &mut Word {
        let slot = self.slot(hash);
        if self.slots[slot].1 == 0 {
            let id = WordId::try_from(self.words.len()).unwrap_or(WordId::MAX);
            self.slots[slot] = (hash, id);
            self.words.push(Word {
                id,
                ..Word::default()
            });
        }
        &mut self.words[usize::from(self.slots[slot].1)]
    }

    /// Where the word of this hash is, or would be.
    fn slot(&self, hash: u64) -> usize {
        let mut slot = hash as usize & (SLOTS - 1);
        while self.slots[slot].1 > 0 && self.slots[slot].0 != hash {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }

    /// The word of this hash, if a table has it.
    pub(super) fn word(&self, hash: u64) -> Option<Word> {
        let (_, id) = self.slots[self.slot(hash)];
        (id > 0).then(|| self.words[usize::from(id)])
    }

    /// The node one word further.
    pub(super) fn step(&self, node: Node, word: Word) -> Option<Node> {
        if node == 0 {
            return (word.root > 0).then_some(word.root);
        }
        self.edges.get(&(node, word.id)).copied()
    }

    /// What the phrase that ends at the node stands for.
    pub(super) fn roles(&self, node: Node) -> &[Role] {
        self.roles.get(usize::from(node)).map_or(&[], Vec::as_slice)
    }
}

/// Of which languages a word is a function word: a bit for each, in the order
/// of [`Lang::ALL`].
pub(crate) fn function_word_of(word: &str) -> u8 {
    INDEX.word(hash(word)).map_or(0, |word| word.functions)
}

/// The phrases of one language with what they stand for.
fn roles(words: &FurnitureWords) -> [(Role, &[&str]); 20] {
    [
        (Role::SeeAlso, words.see_also),
        (Role::Stories, words.other_stories),
        (Role::Comments, words.comments),
        (Role::Control, words.controls),
        (Role::Prompt, words.prompts),
        (Role::Invitation, words.invitations),
        (Role::Channel, words.channels),
        (Role::Matter, words.matters),
        (Role::Rights, words.rights),
        (Role::Writer, words.writers),
        (Role::Credit, words.credits),
        (Role::Source, words.sources),
        (Role::Caption, words.captions),
        (Role::Picture, words.pictures),
        (Role::Page, words.pages),
        (Role::Age, words.ages),
        (Role::Updated, words.updated),
        (Role::Reader, words.readers),
        (Role::Via, words.via),
        (Role::Reports, words.reports),
    ]
}

/// The hash of a word, whatever its case and its accents.
// NOTE: two words of one hash would pass for each other; with 64 bits and two
// thousand words that does not happen.
pub(super) fn hash(word: &str) -> u64 {
    if word.is_ascii() {
        hash_bytes(word.bytes().map(|byte| byte.to_ascii_lowercase()))
    } else {
        hash_bytes(text::fold(word).bytes())
    }
}

/// FNV-1a.
fn hash_bytes(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(FNV_BASIS, fnv)
}

/// What the hash of nothing is.
pub(super) const FNV_BASIS: u64 = 0xcbf2_9ce4_8422_2325;

/// One byte more of a hash.
pub(super) fn fnv(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}
