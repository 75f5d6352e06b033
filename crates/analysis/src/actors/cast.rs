//! Who appears in one article, and whom a part of a name means there.
//!
//! A bare surname or first name is the person of that name who was named in
//! full nearest before it; failing that, the first one after it (a headline
//! comes before the introduction); failing that, the only one in the actors
//! file.

use std::collections::BTreeMap;

use linimasa_dossier::model::ActorKind;
use linimasa_dossier::text;

use super::discover::Introduction;
use super::page::Page;
use super::tokens::{Case, Token};
use super::words::Cue;

/// Somebody, inside one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    /// An entry of the lexicon.
    Entry(usize),
    /// One of [`Cast::newcomers`].
    New(usize),
}

/// Somebody whom only the text introduces.
#[derive(Clone, Debug)]
pub(super) struct Newcomer {
    pub(super) name: String,
    pub(super) kind: ActorKind,
    /// By which rule it was introduced.
    pub(super) rule: &'static str,
}

/// A way to name a newcomer: its words, folded.
struct LocalForm {
    words: Vec<String>,
    newcomer: usize,
    is_short: bool,
    is_acronym: bool,
}

/// Who appears in an article.
#[derive(Default)]
pub(super) struct Cast {
    pub(super) newcomers: Vec<Newcomer>,
    /// By first word, the longest first.
    forms: BTreeMap<String, Vec<LocalForm>>,
    /// Where each is named in full, in order.
    named_at: BTreeMap<Who, Vec<usize>>,
}

/// A newcomer's name in the text.
pub(super) struct LocalMatch {
    /// The index after its last word.
    pub(super) end: usize,
    /// Whom it may name.
    pub(super) newcomers: Vec<usize>,
    /// Whether it is only a part of the name.
    pub(super) is_short: bool,
}

impl Cast {
    /// Adds those introduced, full names first, so that "Presiden Macron"
    /// finds "Emmanuel Macron".
    pub(super) fn introduce(&mut self, page: &Page<'_>, introductions: &[Introduction]) {
        let mut order: Vec<&Introduction> = introductions.iter().collect();
        order.sort_by_key(|found| std::cmp::Reverse(found.end - found.first));
        for found in order {
            let words = page.tokens.get(found.first..found.end).unwrap_or_default();
            self.add(page.text, words, (found.kind, found.rule));
        }
    }

    /// Adds a newcomer of that name, unless one is there already; which it is.
    pub(super) fn add(
        &mut self,
        text: &str,
        words: &[Token<'_>],
        (kind, rule): (ActorKind, &'static str),
    ) -> Option<usize> {
        let (first, last) = (words.first()?, words.last()?);
        let folded: Vec<String> = words.iter().map(|token| text::fold(token.text)).collect();
        let same = self.forms.get(folded.first()?).into_iter().flatten();
        let known = same.filter(|form| form.words == folded).find(|form| {
            self.newcomers
                .get(form.newcomer)
                .is_some_and(|n| n.kind == kind)
        });
        if let Some(known) = known {
            return Some(known.newcomer);
        }
        let newcomer = self.newcomers.len();
        let name = text.get(first.span.start as usize..last.span.end as usize)?;
        self.newcomers.push(Newcomer {
            name: name.split_whitespace().collect::<Vec<_>>().join(" "),
            kind,
            rule,
        });
        if kind == ActorKind::Person {
            self.add_short_forms(words, &folded, newcomer);
        }
        self.add_form(
            folded,
            newcomer,
            false,
            words.len() == 1 && first.case == Case::Upper,
        );
        Some(newcomer)
    }

    /// Any beginning and any end of the name, where it can stand alone.
    fn add_short_forms(&mut self, words: &[Token<'_>], folded: &[String], newcomer: usize) {
        let stands_alone = |index: usize| {
            words.get(index).is_some_and(|token| {
                token.case == Case::Capital
                    && token.text.chars().count() > 2
                    && !token.cues.has_any(&[Cue::Particle, Cue::TitleRest])
            })
        };
        for cut in 1..folded.len() {
            let (start, end) = folded.split_at(cut);
            if stands_alone(cut - 1) && stands_alone(0) {
                self.add_form(start.to_vec(), newcomer, true, false);
            }
            if stands_alone(cut) && stands_alone(folded.len() - 1) {
                self.add_form(end.to_vec(), newcomer, true, false);
            }
        }
    }

    /// Binds an acronym to a newcomer.
    pub(super) fn add_acronym(&mut self, acronym: &Token<'_>, newcomer: usize) {
        self.add_form(vec![text::fold(acronym.text)], newcomer, false, true);
    }

    fn add_form(&mut self, words: Vec<String>, newcomer: usize, is_short: bool, is_acronym: bool) {
        let Some(first) = words.first() else { return };
        let forms = self.forms.entry(first.clone()).or_default();
        let is_same = |form: &LocalForm| form.newcomer == newcomer && form.words == words;
        if forms.iter().any(is_same) {
            return;
        }
        let form = LocalForm {
            words,
            newcomer,
            is_short,
            is_acronym,
        };
        let at = forms.partition_point(|other| other.words.len() >= form.words.len());
        forms.insert(at, form);
    }

    /// The longest name of a newcomer that begins at `first`.
    pub(super) fn longest(&self, page: &Page<'_>, first: usize) -> Option<LocalMatch> {
        let token = page.token(first).filter(|token| token.is_capital())?;
        let forms = self.forms.get(&text::fold(token.text))?;
        let fits = |form: &&LocalForm| {
            let rest = form.words.iter().enumerate().skip(1);
            let mut rest = rest.map(|(offset, word)| {
                let token = page.next(first + offset);
                token.is_some_and(|token| token.continues_name() && text::fold(token.text) == *word)
            });
            (!form.is_acronym || token.case == Case::Upper) && rest.all(|fits| fits)
        };
        let best = forms.iter().find(fits)?;
        let alike = |form: &&LocalForm| {
            form.words.len() == best.words.len() && form.is_short == best.is_short && fits(form)
        };
        let mut newcomers: Vec<usize> = forms.iter().filter(alike).map(|f| f.newcomer).collect();
        newcomers.sort_unstable();
        newcomers.dedup();
        Some(LocalMatch {
            end: first + best.words.len(),
            newcomers,
            is_short: best.is_short,
        })
    }

    /// Notes that somebody is named in full at that word.
    pub(super) fn note(&mut self, who: Who, at: usize) {
        let places = self.named_at.entry(who).or_default();
        let place = places.partition_point(|&other| other < at);
        places.insert(place, at);
    }

    /// Who of the candidates was named in full nearest before `at`, or else
    /// first after it.
    pub(super) fn nearest(&self, candidates: &[Who], at: usize) -> Option<Who> {
        let places = |who: &Who| self.named_at.get(who).map_or(&[][..], Vec::as_slice);
        let before = |who: &Who| {
            let places = places(who);
            let count = places.partition_point(|&place| place <= at);
            count
                .checked_sub(1)
                .and_then(|last| places.get(last))
                .copied()
        };
        let last_before = candidates
            .iter()
            .filter_map(|who| Some((before(who)?, *who)))
            .max_by_key(|&(place, _)| place);
        let first_after = || {
            let after = candidates
                .iter()
                .filter_map(|who| Some((*places(who).first()?, *who)));
            after.min_by_key(|&(place, _)| place)
        };
        last_before.or_else(first_after).map(|(_, who)| who)
    }

    /// Whether somebody is named in full anywhere.
    pub(super) fn is_named(&self, who: Who) -> bool {
        self.named_at.contains_key(&who)
    }
}
