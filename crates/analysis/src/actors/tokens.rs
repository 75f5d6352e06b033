//! The words of an article with what the rules look at: number in the
//! vocabulary, capitals, what stands between it and the word before.

mod read;
mod scan;

use linimasa_dossier::model::Span;

use super::trie::WordId;
use super::words::{Cue, Cues};
pub(super) use read::{Known, Read, read};

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// "etnis", "2020".
    Lower,
    /// "Armenia".
    Capital,
    /// "P", one letter.
    Initial,
    /// "CSTO".
    Upper,
}

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: the word is the first of its sentence.
    Start,
    /// White space, or nothing.
    Space,
    /// A hyphen or a dash without spaces.
    Hyphen,
    /// A dash with spaces.
    Dash,
    /// A point, as after an initial.
    Point,
    /// A comma.
    Comma,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A quotation mark, after which a sentence may begin.
    Quote,
    /// A colon, after which a sentence may begin.
    Colon,
    /// "&" with spaces.
    Sign,
    /// Anything else.
    Other,
}

/// One word of the article. There are many: what can be had from the article
/// or from the words beside it is not kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Where it stands.
    pub(super) span: Span,
    /// The hash of it folded: words that are the same but for capitals and
    /// accents have the same.
    pub(super) key: u64,
    /// What it tells about names beside it.
    pub(super) cues: Cues,
    /// Its number in the vocabulary.
    pub(super) word: WordId,
    /// How it is written.
    pub(super) case: Case,
    /// What stands before it.
    pub(super) gap: Gap,
    /// Bit by bit, what else is known of it.
    marks: u8,
}

/// Ends as names do that parents give, and no table knows it.
const ENDS_AS_NAME: u8 = 1;
/// A possessive 's follows.
const POSSESSIVE: u8 = 2;
/// Letters of ASCII alone, and no apostrophe beside it.
const IS_PLAIN: u8 = 4;
/// The same, where none but its first letter is a capital.
const IS_SIMPLE: u8 = 8;
/// In a sentence in which capitals tell nothing.
const IN_HEADLINE: u8 = 16;
/// Made like a noun that nobody is called, with a capital.
const IS_NOUN: u8 = 32;
/// Begins as the short names of ministries do, or those of clubs.
const HAS_STEM: u8 = 64;
/// The first of its sentence.
const IS_FIRST: u8 = 128;

impl Token {
    /// How many bytes it has.
    pub(super) fn bytes(&self) -> usize {
        (self.span.end - self.span.start) as usize
    }

    /// Whether it begins with a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.case != Case::Lower
    }

    /// Whether it is a name that parents give, or ends like one.
    pub(super) fn is_given(&self) -> bool {
        self.cues.has(Cue::GivenName) || self.ends_as_name()
    }

    /// Whether it ends as names do that parents give, and no table knows it.
    pub(super) fn ends_as_name(&self) -> bool {
        self.marks & ENDS_AS_NAME != 0
    }

    /// Whether a possessive 's follows it.
    pub(super) fn is_possessive(&self) -> bool {
        self.marks & POSSESSIVE != 0
    }

    /// Whether it is letters of ASCII alone of which none but the first is a
    /// capital.
    pub(super) fn is_simple(&self) -> bool {
        self.marks & IS_SIMPLE != 0
    }

    /// Whether it is made like a noun that nobody is called: "Penerangan". Of a
    /// word in small letters nobody needs to know.
    pub(super) fn is_noun(&self) -> bool {
        self.marks & IS_NOUN != 0
    }

    /// Whether it begins with a capital and as the short names of ministries do,
    /// or those of clubs.
    pub(super) fn has_stem(&self) -> bool {
        self.marks & HAS_STEM != 0
    }

    /// Whether capitals tell nothing in its sentence.
    pub(super) fn in_headline(&self) -> bool {
        self.marks & IN_HEADLINE != 0
    }

    /// Whether it is the first of its sentence.
    pub(super) fn is_first(&self) -> bool {
        self.marks & IS_FIRST != 0
    }

    /// Whether its capital may be owed to its place alone.
    pub(super) fn begins(&self) -> bool {
        matches!(self.gap, Gap::Start | Gap::Quote | Gap::Colon)
    }

    /// Whether one name can run from the word before on to it.
    pub(super) fn continues_name(&self) -> bool {
        matches!(self.gap, Gap::Space | Gap::Hyphen | Gap::Point)
    }
}

/// The mark, where it is one.
fn mark(mark: u8, is_one: bool) -> u8 {
    if is_one { mark } else { 0 }
}

/// What counts bytes or words of an article: no [`Span`] counts further.
fn offset(at: usize) -> u32 {
    at as u32
}

/// The words before the one at `index` that are of its sentence, `count` at
/// most.
pub(super) fn words_before(tokens: &[Token], index: usize, count: usize) -> &[Token] {
    if tokens.get(index).is_none_or(Token::is_first) {
        return &[];
    }
    let near = tokens.get(index.saturating_sub(count)..index);
    let near = near.unwrap_or_default();
    let first = near.iter().rposition(Token::is_first);
    near.get(first.unwrap_or(0)..).unwrap_or_default()
}

/// The words of an article that are letters of ASCII alone, for those who read
/// it again: they need not look at the letters.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlainWords<'w> {
    /// All words that were not passed yet.
    rest: &'w [Token],
}

impl<'w> PlainWords<'w> {
    pub(super) fn new(words: &'w [Token]) -> Self {
        PlainWords { rest: words }
    }

    /// The end and the hash of the one that begins at a byte; no word before it
    /// will be asked for again.
    pub(crate) fn at(&mut self, start: u32) -> Option<(u32, u64)> {
        while let [word, rest @ ..] = self.rest {
            if word.span.start > start {
                break;
            }
            self.rest = rest;
            if word.span.start == start {
                return (word.marks & IS_PLAIN != 0).then_some((word.span.end, word.key));
            }
        }
        None
    }
}
