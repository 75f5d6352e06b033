//! What the rules ask of the words around a site.

use super::Site;
use crate::actors::page::{Cover, Page};
use crate::actors::tokens::{Case, Gap, Token, words_before};
use crate::actors::words::{Cue, Cues, NameWords};
use crate::affixes;

/// The article around the sites.
#[derive(Clone, Copy)]
pub(in crate::actors) struct Scene<'a> {
    text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) words: &'a NameWords,
    /// By whom each token is taken.
    pub(super) cover: &'a [Cover],
    /// All sites, in order.
    pub(super) sites: &'a [Site],
    /// The word that the site in question leans on: before it and its article.
    head: Option<(usize, &'a Token)>,
}

impl<'a> Scene<'a> {
    /// The article around these sites.
    pub(in crate::actors) fn new(page: &'a Page<'_>, sites: &'a [Site]) -> Self {
        Scene {
            text: page.text,
            tokens: page.tokens,
            words: page.words,
            cover: &page.cover,
            sites,
            head: None,
        }
    }

    /// The same, with an eye to one site.
    pub(super) fn of(&self, site: Site) -> Self {
        Scene {
            head: self.find_head(site),
            ..*self
        }
    }

    /// The letters of a word.
    pub(super) fn text_of(&self, token: &Token) -> &'a str {
        token.span.of(self.text)
    }

    pub(super) fn token(&self, index: usize) -> Option<&'a Token> {
        self.tokens.get(index)
    }

    fn find_head(&self, site: Site) -> Option<(usize, &'a Token)> {
        let mut at = site.first;
        loop {
            let link = self.token(at)?.gap;
            if !matches!(link, Gap::Space | Gap::Hyphen) {
                return None;
            }
            at = at.checked_sub(1)?;
            let token = self.token(at)?;
            if !token.cues.has(Cue::Article) {
                return Some((at, token));
            }
        }
    }

    /// The word that the site leans on: before it and its article.
    pub(super) fn head(&self) -> Option<(usize, &'a Token)> {
        self.head
    }

    pub(super) fn head_cues(&self) -> Cues {
        self.head
            .map_or_else(Cues::default, |(_, token)| token.cues)
    }

    /// The words of its sentence before `index`, nearest first, `count` at
    /// most.
    pub(super) fn before(&self, index: usize, count: usize) -> impl Iterator<Item = &'a Token> {
        words_before(self.tokens, index, count).iter().rev()
    }

    pub(super) fn any_before(&self, index: usize, count: usize, cue: Cue) -> bool {
        self.before(index, count).any(|token| token.cues.has(cue))
    }

    /// The words of the site's sentence after it.
    pub(super) fn after(&self, index: usize) -> impl Iterator<Item = &'a Token> {
        let tokens = self.tokens.get(index..).unwrap_or_default();
        tokens.iter().take_while(|token| !token.is_first())
    }

    pub(super) fn next(&self, site: Site) -> Option<&'a Token> {
        self.after(site.end).next()
    }

    pub(super) fn is_possessive(&self, site: Site) -> bool {
        let last = site.end.checked_sub(1).and_then(|last| self.token(last));
        last.is_some_and(|token| token.is_possessive())
    }

    /// Whether the words from `index` on begin what a subject does.
    pub(super) fn verb_follows(&self, index: usize) -> bool {
        let mut is_passive = false;
        if self.verb_with_object(index) {
            return true;
        }
        const NO_VERBS: [Cue; 3] = [Cue::Article, Cue::In, Cue::Object];
        let behind_to = self.after(index).nth(2);
        let verb_behind_to = !self.words.owner_follows
            && behind_to.is_some_and(|verb| {
                verb.case == Case::Lower && verb.gap == Gap::Space && !verb.cues.has_any(&NO_VERBS)
            });
        for token in self.after(index).take(4) {
            if !matches!(token.gap, Gap::Space) || token.cues.has(Cue::Describes) {
                return false;
            }
            if token.cues.has(Cue::Acts) || self.is_verb(token, is_passive) {
                return true;
            }
            // "Wales is to ban fireworks", not "Wales is to the west"
            if is_passive && token.cues.has(Cue::To) {
                return verb_behind_to;
            }
            if !token.cues.has(Cue::Auxiliary) {
                return false;
            }
            is_passive |= token.cues.has(Cue::ToBe);
        }
        false
    }

    /// Whether the word at `index` is what a subject does, whatever stands before
    /// it.
    pub(super) fn acts_at(&self, index: usize) -> bool {
        self.token(index).is_some_and(|verb| {
            let is_verb = verb.cues.has(Cue::Acts) || self.is_verb(verb, false);
            is_verb && !verb.cues.has(Cue::Describes)
        })
    }

    /// Whether a relative clause follows that says what it did: ", yang lama
    /// menolak", "yang memegang palu".
    pub(super) fn relative_verb_follows(&self, index: usize) -> bool {
        const REACH_WORDS: usize = 4;
        let mut clause = self.after(index).take(REACH_WORDS);
        let is_clause = clause.next().is_some_and(|token| {
            matches!(token.gap, Gap::Comma | Gap::Space) && token.cues.has(Cue::Relative)
        });
        let mut clause = clause.take_while(|token| !token.cues.has(Cue::Describes));
        is_clause && clause.any(|token| token.cues.has(Cue::Acts) || self.is_verb(token, false))
    }

    /// "Athens opposes it": a word that ends like a verb, and what the deed is
    /// done to.
    fn verb_with_object(&self, index: usize) -> bool {
        const BYTES_MIN: usize = 5;
        let mut rest = self.after(index);
        let (Some(verb), Some(object)) = (rest.next(), rest.next()) else {
            return false;
        };
        let suffixes = self.words.verb_suffixes_before_object;
        let looks = suffixes
            .iter()
            .any(|suffix| affixes::before(self.text_of(verb), suffix).is_some());
        looks
            && verb.bytes() >= BYTES_MIN
            && verb.case == Case::Lower
            && verb.gap == Gap::Space
            && object.gap == Gap::Space
            && !verb
                .cues
                .has_any(&[Cue::Describes, Cue::PlaceAfter, Cue::In, Cue::OrganAfter])
            && object.cues.has_any(&[Cue::Object, Cue::Article])
    }

    /// Whether the word looks like a verb of doing: by its beginning, or by
    /// its end, which is another behind a form of "to be".
    pub(super) fn is_verb(&self, token: &Token, is_passive: bool) -> bool {
        const STEM_BYTES_MIN: usize = 3;
        let has_prefix = |prefix: &&str| {
            let rest = affixes::behind(self.text_of(token), prefix);
            rest.is_some_and(|rest| rest.len() > STEM_BYTES_MIN)
        };
        let has_suffix = |suffix: &&str| {
            let rest = affixes::before(self.text_of(token), suffix);
            rest.is_some_and(|rest| rest.len() >= STEM_BYTES_MIN)
        };
        let suffixes = if is_passive {
            self.words.verb_suffixes_after_to_be
        } else {
            self.words.verb_suffixes
        };
        token.case == Case::Lower
            && (self.words.verb_prefixes.iter().any(has_prefix) || suffixes.iter().any(has_suffix))
    }

    /// The site that `site` is joined to by "and", a hyphen or a comma before
    /// an "and": the one right behind it.
    pub(super) fn joined_next(&self, site: Site) -> Option<Site> {
        let at = self.sites.partition_point(|other| other.first < site.end);
        let next = *self.sites.get(at)?;
        let joiner = self.token(site.end)?;
        let direct = next.first == site.end && joiner.gap == Gap::Hyphen;
        let by_and = next.first == site.end + 1
            && joiner.gap == Gap::Space
            && joiner.cues.has(Cue::And)
            && self.token(next.first)?.gap == Gap::Space;
        (direct || by_and).then_some(next)
    }
}
