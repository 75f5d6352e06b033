//! The parts of states: what governs one, what acts for one, and what belongs to
//! one.

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::organisations::{acts, holder, is_free, name_end};
use super::titles::title_before;
use crate::actors::page::Page;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// organisation = acronym level capital { capital }: "KPU Kota Bitung"
pub(super) fn of_part(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const WORDS_MAX: usize = 4;
    let is_level =
        |level: &Token| level.is_capital() && level.gap == Gap::Space && level.cues.has(Cue::Level);
    let acronym = page.token(index)?;
    let is_acronym = acronym.case == Case::Upper && acronym.bytes() > 2;
    if !is_acronym || !page.next(index + 1).is_some_and(is_level) {
        return None;
    }
    let is_name = |at: usize| {
        let token = page.next(at);
        token.is_some_and(|token| token.is_capital() && token.continues_name())
    };
    if !is_name(index + 2) {
        return None;
    }
    let mut end = name_end(page, index + 2, WORDS_MAX);
    if title_before(page, index).is_some() {
        end = holder(page, index + 1, end).unwrap_or(end);
    }
    (end > index + 2).then_some(Introduction {
        first: index,
        end,
        kind: ActorKind::Organisation,
        rule: "organisation-of-a-part",
    })
}

/// subnational = ( "Pemprov" | "Pemerintah" "Kota" ) capital { capital }
pub(super) fn subnational(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const WORDS_MAX: usize = 5;
    let head = page
        .token(index)
        .filter(|head| head.is_capital() && is_free(page, index))?;
    let mut at = index + 1;
    if !head.cues.has(Cue::SubnationalHead) {
        let level = page.next(at).filter(|level| level.gap == Gap::Space)?;
        let is_pair = head.cues.has(Cue::GovernmentHead) && level.cues.has(Cue::Level);
        if !is_pair || !level.is_capital() {
            return None;
        }
        at += 1;
    }
    let end = name_end(page, at, WORDS_MAX);
    (end > at).then_some(Introduction {
        first: index,
        end,
        kind: ActorKind::Subnational,
        rule: "government-of-a-part",
    })
}

/// subnational = level capital { capital }, where it begins a clause and acts:
/// "Kota Makassar mengganti lampu"
pub(super) fn acting_part(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const WORDS_MAX: usize = 3;
    const LEVEL: [Cue; 2] = [Cue::Office, Cue::TitleRest];
    let level = page.token(index)?;
    let before = page.previous(index);
    let begins = level.begins()
        || before
            .is_some_and(|(_, before)| before.case == Case::Lower && before.cues.has(Cue::Clause));
    let is_level = level.is_capital() && level.cues.has(Cue::PlaceBefore);
    if !is_level || !begins || !page.words.owner_follows {
        return None;
    }
    let end = name_end(page, index + 1, WORDS_MAX);
    let is_name = (index + 1..end).all(|at| {
        let token = page.token(at);
        token.is_some_and(|token| token.case == Case::Capital && !token.cues.has_any(&LEVEL))
    });
    (end > index + 1 && is_name && acts(page, end)).then_some(Introduction {
        first: index,
        end,
        kind: ActorKind::Subnational,
        rule: "part-acts",
    })
}
