//! Organs that list their fields in their names.

use super::organisations::{is_free, name_end};
use crate::actors::page::Page;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// The index after the last of the fields that an organ's name lists from its
/// first on, behind which `first` is: "Kementerian Pendidikan, Kebudayaan,
/// Riset, dan Teknologi".
pub(super) fn list_end(page: &Page<'_>, head: &Token, first: usize) -> Option<usize> {
    const FIELDS_MAX: usize = 5;
    if !head.cues.has(Cue::Fields) {
        return None;
    }
    let is_field = |at: usize| {
        let field = page.next(at);
        field.is_some_and(|field| {
            field.case == Case::Capital
                && is_free(page, at)
                && !field.cues.has_any(&[
                    Cue::Title,
                    Cue::Office,
                    Cue::OrganisationHead,
                    Cue::GivenName,
                ])
        })
    };
    let mut at = first;
    for _ in 0..FIELDS_MAX {
        let next = page.next(at).filter(|next| next.gap == Gap::Comma)?;
        if next.cues.has(Cue::And) && is_field(at + 1) {
            return Some(name_end(page, at + 1, 2)).filter(|_| at > first);
        }
        let is_joined = is_field(at).then(|| page.next(at + 1)).flatten();
        at += 1;
        if is_joined.is_some_and(|and| and.gap == Gap::Space && and.cues.has(Cue::And)) {
            return is_field(at + 1).then(|| name_end(page, at + 1, 2));
        }
        is_joined?;
    }
    None
}
