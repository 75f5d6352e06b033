//! The phrases that give furniture away, of all languages, as one trie of
//! words: a text is walked once, however many phrases there are.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use linimasa_dossier::text::is_invisible;

use super::scan::{self, Hit};
use crate::hash::{self, Run};
use crate::language::{Lang, language};
use crate::languages::FurnitureWords;
use crate::spans::offset;

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
    /// Label of an advert.
    Advert,
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
    /// What others did for an article, at the end of a line.
    Contribution,
    /// Ends a release to the press.
    ReleaseEnd,
    /// What a note on the writer says behind the name.
    Job,
    /// Label of the page a text was taken from.
    Source,
    /// Label of a caption.
    Caption,
    /// Label of a chart or a map.
    Chart,
    /// Whose picture it is.
    Picture,
    /// Page numbers.
    Page,
    /// How long ago, how often read.
    Age,
    /// Changed since.
    Updated,
    /// Words before the newest headline of a site.
    Ticker,
    /// Words that speak to the reader.
    Reader,
    /// Words before the name of an agency.
    Via,
    /// Words behind the name of an agency.
    Reports,
}

/// Some of the roles, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Roles(u32);

impl Roles {
    /// Those of these phrases.
    pub(super) fn of(hits: &[Hit]) -> Self {
        Roles(
            hits.iter()
                .fold(0, |roles, hit| roles | Self::bit(hit.role)),
        )
    }

    /// Whether a role is among them.
    pub(super) fn has(self, role: Role) -> bool {
        self.0 & Self::bit(role) != 0
    }

    /// Adds others.
    pub(super) fn absorb(&mut self, others: Roles) {
        self.0 |= others.0;
    }

    fn bit(role: Role) -> u32 {
        1 << role as u32
    }
}

/// Number of a word of the vocabulary.
type WordId = u16;

/// Number of a node; 0 is the root.
pub(super) type Node = u16;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    /// None where it is 0.
    id: WordId,
    /// Whose function word it is, one bit a language.
    pub(super) functions: u8,
    /// Whether any phrase goes on with it.
    pub(super) goes_on: bool,
    /// Whether it is a phrase by itself.
    pub(super) is_phrase: bool,
    /// The node behind the root, 0 where no phrase begins with it.
    pub(super) root: Node,
}

/// What stands behind a node, and what a phrase that ends there stands for:
/// runs of the index' lists.
#[derive(Clone, Copy, Debug)]
struct Place {
    edges: (u32, u32),
    roles: (u32, u32),
}

/// The phrases and the function words of all languages.
#[derive(Debug)]
pub(super) struct Index {
    /// A bit for what the highest bits of a word's hash may be: most words of a
    /// text are in no table and are turned away here.
    filter: Box<[u64; FILTER_PARTS]>,
    /// An open hash table of the words and their hashes, at most half full;
    /// nothing but what is asked for comes out, so that its order is never seen.
    slots: Box<[(u64, Word); SLOTS]>,
    /// How many words there are.
    words: WordId,
    /// By number.
    places: Vec<Place>,
    edges: Vec<(WordId, Node)>,
    roles: Vec<Role>,
}

/// The index of all tables.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(Index::of_all_languages);

/// A power of two, more than twice the words of the tables.
const SLOTS: usize = 8192;

/// How many bits of a hash the filter has one for.
const FILTER_BITS: u32 = 16;
const FILTER_PARTS: usize = 1 << (FILTER_BITS - u64::BITS.ilog2());

impl Index {
    fn of_all_languages() -> Self {
        let mut index = Index {
            filter: Box::new([0; FILTER_PARTS]),
            slots: Box::new([(0, Word::default()); SLOTS]),
            words: 0,
            places: Vec::new(),
            edges: Vec::new(),
            roles: Vec::new(),
        };
        let mut trie = Trie::default();
        for (bit, lang) in Lang::ALL.into_iter().enumerate() {
            for word in language(lang).function_words {
                index.intern(hash::of(word)).functions |= 1 << bit;
            }
            for (role, phrases) in roles(language(lang).furniture) {
                for phrase in phrases {
                    let words = scan::tokens(phrase);
                    let words = words.map(|word| index.intern(hash::of(word)).id);
                    trie.insert(words.collect(), role);
                }
            }
        }
        index.lay_out(&trie);
        index
    }

    /// Puts down what stands behind each node, one after the other.
    fn lay_out(&mut self, trie: &Trie) {
        let mut edges = trie.edges.iter().peekable();
        let mut words = vec![Word::default(); usize::from(self.words) + 1];
        for (node, roles) in (0..).zip(&trie.roles) {
            let from = (self.edges.len(), self.roles.len());
            while let Some((&(_, word), &next)) = edges.next_if(|((of, _), _)| *of == node) {
                self.edges.push((word, next));
                let word = &mut words[usize::from(word)];
                if node == 0 {
                    word.root = next;
                    word.is_phrase = !trie.roles[usize::from(next)].is_empty();
                } else {
                    word.goes_on = true;
                }
            }
            self.roles.extend(roles);
            self.places.push(Place {
                edges: (offset(from.0), offset(self.edges.len())),
                roles: (offset(from.1), offset(self.roles.len())),
            });
        }
        for (_, word) in self.slots.iter_mut().filter(|(_, word)| word.id > 0) {
            let of_phrases = words[usize::from(word.id)];
            *word = Word {
                id: word.id,
                functions: word.functions,
                ..of_phrases
            };
        }
    }

    /// The word of this hash, numbered now if it has no number.
    fn intern(&mut self, hash: u64) -> &mut Word {
        let slot = self.slot(hash);
        if self.slots[slot].1.id == 0 {
            self.words = self.words.saturating_add(1);
            self.slots[slot] = (
                hash,
                Word {
                    id: self.words,
                    ..Word::default()
                },
            );
            let (part, bit) = filtered(hash);
            self.filter[part] |= bit;
        }
        &mut self.slots[slot].1
    }

    /// Where the word of this hash is, or would be.
    fn slot(&self, hash: u64) -> usize {
        let mut slot = hash as usize & (SLOTS - 1);
        while self.slots[slot].1.id > 0 && self.slots[slot].0 != hash {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }

    /// The word of this hash, if a table has it.
    // Asked for every word of a text: most are turned away without a call.
    #[inline]
    pub(super) fn word(&self, hash: u64) -> Option<Word> {
        let (part, bit) = filtered(hash);
        if self.filter[part] & bit == 0 {
            return None;
        }
        let (_, word) = self.slots[self.slot(hash)];
        (word.id > 0).then_some(word)
    }

    /// The node one word behind another than the root.
    pub(super) fn step(&self, node: Node, word: Word) -> Option<Node> {
        let (from, to) = self.places.get(usize::from(node))?.edges;
        let edges = self.edges.get(from as usize..to as usize)?;
        let edge = edges.iter().find(|(id, _)| *id == word.id);
        edge.map(|&(_, next)| next)
    }

    /// What the phrase that ends at the node stands for.
    pub(super) fn roles(&self, node: Node) -> &[Role] {
        let place = self.places.get(usize::from(node));
        let roles = place.and_then(|place| {
            let (from, to) = place.roles;
            self.roles.get(from as usize..to as usize)
        });
        roles.unwrap_or(&[])
    }
}

/// Where in the filter a hash has its bit.
fn filtered(hash: u64) -> (usize, u64) {
    let place = hash >> (u64::BITS - FILTER_BITS);
    ((place >> 6) as usize, 1 << (place & 63))
}

/// The phrases while they are put together.
#[derive(Debug)]
struct Trie {
    edges: BTreeMap<(Node, WordId), Node>,
    /// Of each node.
    roles: Vec<Vec<Role>>,
}

impl Default for Trie {
    fn default() -> Self {
        Trie {
            edges: BTreeMap::new(),
            roles: vec![Vec::new()],
        }
    }
}

impl Trie {
    fn insert(&mut self, phrase: Vec<WordId>, role: Role) {
        let mut node = 0;
        for word in phrase {
            let next = Node::try_from(self.roles.len()).unwrap_or(Node::MAX);
            node = *self.edges.entry((node, word)).or_insert(next);
            if node == next {
                self.roles.push(Vec::new());
            }
        }
        if let Some(roles) = self.roles.get_mut(usize::from(node))
            && !roles.contains(&role)
        {
            roles.push(role);
        }
    }
}

/// Of which languages each word of a text is a function word: a bit for each,
/// in the order of [`Lang::ALL`]. A word is a run of letters and digits as a
/// reader sees it: "or", a soft hyphen, "ang" is "orang".
pub(crate) fn function_words(text: &str) -> impl Iterator<Item = u8> {
    let index = &*INDEX;
    let of = |key| index.word(key).map_or(0, |word: Word| word.functions);
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let is_mark = |byte: &&u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
            let marks = text.as_bytes()[at..].iter().take_while(is_mark);
            at += marks.count();
            let run = Run::at(text.as_bytes(), at);
            let end = at + run.len;
            let behind = text.as_bytes().get(end);
            if run.len > 0 && behind.is_none_or(u8::is_ascii) {
                at = end;
                return Some(of(run.key));
            }
            let is_inside = |c: char| c.is_alphanumeric() || is_invisible(c);
            let rest = &text[at..];
            let len = rest.find(|c| !is_inside(c)).unwrap_or(rest.len());
            at += len;
            if len > 0 {
                return Some(of(hash::of(&rest[..len].replace(is_invisible, ""))));
            }
            at += text[end..].chars().next()?.len_utf8();
        }
    })
}

/// The phrases of one language with what they stand for.
fn roles(words: &FurnitureWords) -> [(Role, &[&str]); 26] {
    [
        (Role::SeeAlso, words.see_also),
        (Role::Stories, words.other_stories),
        (Role::Comments, words.comments),
        (Role::Control, words.controls),
        (Role::Advert, words.adverts),
        (Role::Prompt, words.prompts),
        (Role::Invitation, words.invitations),
        (Role::Channel, words.channels),
        (Role::Matter, words.matters),
        (Role::Rights, words.rights),
        (Role::Writer, words.writers),
        (Role::Credit, words.credits),
        (Role::Contribution, words.contributions),
        (Role::ReleaseEnd, words.release_ends),
        (Role::Job, words.jobs),
        (Role::Source, words.sources),
        (Role::Caption, words.captions),
        (Role::Chart, words.charts),
        (Role::Picture, words.pictures),
        (Role::Page, words.pages),
        (Role::Age, words.ages),
        (Role::Updated, words.updated),
        (Role::Ticker, words.tickers),
        (Role::Reader, words.readers),
        (Role::Via, words.via),
        (Role::Reports, words.reports),
    ]
}
