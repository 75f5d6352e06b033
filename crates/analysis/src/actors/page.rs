//! What the rules of discovery ask of an article's words.

use std::collections::BTreeSet;

use linimasa_dossier::model::Span;

use super::tokens::{Case, Gap, Token};
use super::words::{Cue, NameWords};

/// By whom a word is taken already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cover {
    /// Nobody.
    Free,
    /// The name of a thing that is called after somebody.
    Thing,
    /// A country, a part of one, a seat of government.
    Site,
    /// A known person.
    Person,
    /// What may be a part of a known person's name, or of another's.
    Part,
    /// A known organisation or armed group.
    Organisation,
}

/// An article's words with what is known of them.
pub(super) struct Page<'a> {
    /// The article.
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token<'a>],
    pub(super) words: &'a NameWords,
    /// By token.
    pub(super) cover: Vec<Cover>,
    /// By sentence: whether it writes most words with a capital.
    headlines: Vec<bool>,
    /// What the article also writes small.
    small: Vec<&'a str>,
    /// What the article says something is in or goes to.
    grounds: BTreeSet<&'a str>,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        text: &'a str,
        sentences: &[Span],
        tokens: &'a [Token<'a>],
        words: &'a NameWords,
    ) -> Self {
        Page {
            text,
            tokens,
            words,
            cover: vec![Cover::Free; tokens.len()],
            headlines: headlines(text, sentences, tokens),
            small: small(tokens),
            grounds: grounds(tokens),
        }
    }

    /// Whether the article speaks of a place whose name begins with the word.
    pub(super) fn is_ground(&self, token: &Token<'_>) -> bool {
        self.grounds.contains(token.text)
    }

    pub(super) fn token(&self, index: usize) -> Option<&'a Token<'a>> {
        self.tokens.get(index)
    }

    /// The word before `index`, where it is in the same sentence.
    pub(super) fn previous(&self, index: usize) -> Option<(usize, &'a Token<'a>)> {
        let sentence = self.token(index)?.sentence;
        let at = index.checked_sub(1)?;
        let token = self.token(at)?;
        (token.sentence == sentence).then_some((at, token))
    }

    /// The word at `index`, where it is in the sentence of the word before.
    pub(super) fn next(&self, index: usize) -> Option<&'a Token<'a>> {
        let before = self.token(index.checked_sub(1)?)?;
        self.token(index)
            .filter(|token| token.sentence == before.sentence)
    }

    pub(super) fn cover_at(&self, index: usize) -> Cover {
        self.cover.get(index).copied().unwrap_or(Cover::Free)
    }

    pub(super) fn set_cover(&mut self, first: usize, end: usize, cover: Cover) {
        if let Some(range) = self.cover.get_mut(first..end) {
            range.fill(cover);
        }
    }

    /// Whether capitals tell nothing in the token's sentence.
    pub(super) fn in_headline(&self, token: &Token<'_>) -> bool {
        let flag = self.headlines.get(token.sentence as usize);
        flag.copied().unwrap_or(false)
    }

    /// Whether the word can be a part of somebody's name.
    pub(super) fn is_personal(&self, index: usize) -> bool {
        const NEVER: [Cue; 16] = [
            Cue::Title,
            Cue::Office,
            Cue::NotName,
            Cue::Locality,
            Cue::OrganisationHead,
            Cue::OrganisationTail,
            Cue::ThingBefore,
            Cue::ThingAfter,
            Cue::And,
            Cue::In,
            Cue::To,
            Cue::From,
            Cue::ArmedHead,
            Cue::Article,
            Cue::Auxiliary,
            Cue::Quotes,
        ];
        let Some(token) = self.token(index) else {
            return false;
        };
        let is_free = matches!(self.cover_at(index), Cover::Free | Cover::Part);
        let office = [Cue::Title, Cue::Office, Cue::TitleRest];
        let joined = self
            .previous(index)
            .filter(|(_, before)| before.cues.has(Cue::And));
        let before = self.previous(joined.map_or(index, |(and, _)| and));
        let in_title = token.cues.has(Cue::TitleRest)
            && before.is_some_and(|(_, before)| before.cues.has_any(&office));
        matches!(token.case, Case::Capital | Case::Initial)
            && is_free
            && !in_title
            && (!token.cues.has_any(&NEVER) || self.is_title_as_name(index, token))
            && !(token.begins() && self.is_common(token))
    }

    /// "Rafi Hakim": a title that ends a name is a part of it.
    fn is_title_as_name(&self, index: usize, token: &Token<'_>) -> bool {
        let follows_name = self.previous(index).is_some_and(|(at, before)| {
            before.case == Case::Capital
                && before.cues.is_empty()
                && !before.begins()
                && self.cover_at(at) == Cover::Free
        });
        let goes_on = self
            .next(index + 1)
            .is_some_and(|next| next.is_capital() && next.continues_name());
        token.cues.has(Cue::Title) && token.gap == Gap::Space && follows_name && !goes_on
    }

    /// Whether a word owes its capital to its place: the article writes it
    /// small too, or it is one that begins sentences.
    pub(super) fn is_common(&self, token: &Token<'_>) -> bool {
        let small = token.text.to_lowercase();
        let has_prefix =
            |prefix: &&str| small.starts_with(*prefix) && small.len() > prefix.len() + 4;
        let words = self.words;
        token.cues.has(Cue::Starter)
            || !token.cues.is_empty()
            || self.small.binary_search(&small.as_str()).is_ok()
            || words.verb_prefixes.iter().any(has_prefix)
            || words.passive_prefixes.iter().any(has_prefix)
    }
}

/// The words that are written small, in order; what the tables know needs no
/// second look.
fn small<'a>(tokens: &[Token<'a>]) -> Vec<&'a str> {
    let is_small = |token: &&Token<'_>| token.case == Case::Lower && token.cues.is_empty();
    let words = tokens.iter().filter(is_small).map(|token| token.text);
    let mut words: Vec<&str> = words.collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn grounds<'a>(tokens: &[Token<'a>]) -> BTreeSet<&'a str> {
    let is_ground = |pair: &&[Token<'a>]| match pair {
        [before, token] => {
            token.gap == Gap::Space
                && token.is_capital()
                && before.case == Case::Lower
                && before.cues.has_any(&[Cue::In, Cue::To, Cue::PlaceBefore])
        }
        _ => false,
    };
    let pairs = tokens.windows(2).filter(is_ground);
    pairs
        .filter_map(|pair| pair.last())
        .map(|token| token.text)
        .collect()
}

/// A sentence is a headline where seven in ten of its longer words, four at
/// least, begin with a capital, and no full stop or quotation mark ends it.
fn headlines(text: &str, sentences: &[Span], tokens: &[Token<'_>]) -> Vec<bool> {
    const BYTES_MIN: usize = 4;
    const WORDS_MIN: u32 = 4;
    let mut counts = vec![(0_u32, 0_u32); sentences.len()];
    for token in tokens {
        let is_long = token.text.len() >= BYTES_MIN && token.text.starts_with(char::is_alphabetic);
        if let Some((all, capitals)) = counts.get_mut(token.sentence as usize)
            && is_long
        {
            *all += 1;
            *capitals += u32::from(token.is_capital());
        }
    }
    let has_stop = |span: &Span| {
        let sentence = text.get(span.start as usize..span.end as usize);
        sentence.is_some_and(|sentence| sentence.trim_end().ends_with(['.', '"', '”']))
    };
    let is_headline = |(span, &(all, capitals)): (&Span, &(u32, u32))| {
        all >= WORDS_MIN && capitals * 10 >= all * 7 && !has_stop(span)
    };
    sentences.iter().zip(&counts).map(is_headline).collect()
}
