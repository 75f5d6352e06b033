//! Persons whom their kin introduce.

use super::{Candidate, stands_alone};
use crate::actors::page::Page;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// "istrinya, Sari", "his wife Sari", "ayah Afif, Rusli,".
pub(super) fn kin(page: &Page<'_>, candidate: &Candidate) -> bool {
    const REACH_WORDS: usize = 4;
    let Some(token) = page.token(candidate.first) else {
        return false;
    };
    let is_near = matches!(token.gap, Gap::Space | Gap::Comma);
    let mut at = candidate.first;
    for step in 0..REACH_WORDS {
        let Some((index, before)) = page.previous(at) else {
            return false;
        };
        if before.cues.has(Cue::Kin) {
            return is_near && !candidate.is_initials && !candidate.is_ground;
        }
        // "ayah Afif, Rusli", "anak pertamanya, Galuh"
        let is_one_word = step == 0 && before.case == Case::Lower && !before.cues.has(Cue::In);
        let is_whose = token.gap == Gap::Comma && (before.is_capital() || is_one_word);
        if !is_whose || (step > 0 && !page.token(at).is_some_and(Token::continues_name)) {
            return false;
        }
        at = index;
    }
    false
}

/// "Rekannya dalam perundingan, Hashim Thaçi,": a full name behind a comma, and
/// before it somebody's kin and in what.
pub(super) fn kin_in_what(page: &Page<'_>, candidate: &Candidate) -> bool {
    const REACH_WORDS: usize = 5;
    let token = page.token(candidate.first);
    let is_apposed = token.is_some_and(|token| token.gap == Gap::Comma);
    let is_closed = page
        .next(candidate.end)
        .is_none_or(|next| matches!(next.gap, Gap::Comma | Gap::Open));
    if !is_apposed || !is_closed || !candidate.is_full {
        return false;
    }
    let mut at = candidate.first;
    for _ in 0..REACH_WORDS {
        let Some((index, word)) = page.previous(at) else {
            return false;
        };
        let mut enclitics = page.words.enclitics.iter();
        let has_owner = enclitics.any(|enclitic| page.text_of(word).ends_with(enclitic));
        if word.cues.has(Cue::Kin) {
            return has_owner;
        }
        if word.case != Case::Lower || word.gap != Gap::Space {
            return false;
        }
        at = index;
    }
    false
}

/// "Sabtu Lumbantobing dan istrinya", "Mara Ilić and her brother".
pub(super) fn with_kin(page: &Page<'_>, candidate: &Candidate) -> bool {
    let and = page.next(candidate.end);
    let joins = and.is_some_and(|and| and.gap == Gap::Space && and.cues.has(Cue::And));
    let next = page.next(candidate.end + 1);
    let is_theirs = next.is_some_and(|next| next.cues.has(Cue::Possessive));
    let kin = page.next(candidate.end + 1 + usize::from(is_theirs));
    let is_kin = |kin: &Token| {
        let has_owner = is_theirs
            || page
                .words
                .enclitics
                .iter()
                .any(|e| page.text_of(kin).ends_with(e));
        kin.case == Case::Lower && kin.cues.has(Cue::Kin) && has_owner
    };
    joins && candidate.is_full && kin.is_some_and(is_kin) && stands_alone(page, candidate)
}
