//! Acronyms, and other short names, in brackets behind a name.

use super::organisations::WORDS_MAX;
use super::persons::closes;
use crate::actors::page::{Cover, Page};
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// An acronym in brackets behind the name it is short for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::actors) struct Acronym {
    /// The index of the acronym.
    pub(in crate::actors) at: usize,
    /// The index of the first word of the name; it ends before the acronym.
    pub(in crate::actors) first: usize,
}

/// All acronyms in brackets behind a name.
///
/// The name is a known one, one that begins with the head of an organisation,
/// or one whose first letters are the acronym.
pub(in crate::actors) fn acronyms(page: &Page<'_>) -> Vec<Acronym> {
    let is_acronym = |token: &Token<'_>| {
        token.gap == Gap::Open
            && token.case == Case::Upper
            && (2..=8).contains(&token.text.chars().count())
            && closes(page, token)
    };
    let tokens = page.tokens.iter().enumerate();
    tokens
        .filter(|(_, token)| is_acronym(token))
        .filter_map(|(at, token)| {
            Some(Acronym {
                at,
                first: long_form(page, at, token)?,
            })
        })
        .collect()
}

fn long_form(page: &Page<'_>, at: usize, acronym: &Token<'_>) -> Option<usize> {
    let (last, _) = page.previous(at)?;
    let cover = page.cover_at(last);
    if cover != Cover::Free {
        let mut first = last;
        if matches!(cover, Cover::Person | Cover::Part | Cover::Thing) {
            return None;
        }
        while first > 0 && page.cover_at(first - 1) == cover && page.token(first)?.continues_name()
        {
            first -= 1;
        }
        let is_long = cover == Cover::Organisation || spells(page, first, at, acronym.text);
        return is_long.then_some(first);
    }
    let mut first = at;
    let mut best = None;
    while let Some((index, token)) = page.previous(first) {
        let ends_name = first < at && !page.token(first)?.continues_name();
        if ends_name || at - index > WORDS_MAX {
            break;
        }
        if !token.is_capital() && !token.cues.has(Cue::OrganisationJoin) {
            break;
        }
        let is_head = token.cues.has(Cue::OrganisationHead);
        if token.is_capital() && (is_head || spells(page, index, at, acronym.text)) {
            best = Some(index);
        }
        first = index;
    }
    best
}

/// Whether the first letters of the capitalised words are the acronym.
fn spells(page: &Page<'_>, first: usize, end: usize, acronym: &str) -> bool {
    let words = page.tokens.get(first..end).unwrap_or_default();
    let initials = words
        .iter()
        .filter(|token| token.is_capital())
        .filter_map(|token| token.text.chars().next());
    initials.eq(acronym.chars())
}
