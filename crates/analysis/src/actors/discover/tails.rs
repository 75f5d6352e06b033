//! Organisations whose names end with what says so: "Northwind Airlines", "Rivers
//! Without Walls".

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::organisations::{TAILS, WORDS_MAX, is_free, name_end};
use crate::actors::page::{Cover, Page};
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// "plc", "inc", which some write small.
pub(super) fn is_small_form(token: &Token) -> bool {
    const LETTERS: std::ops::RangeInclusive<usize> = 3..=4;
    token.case == Case::Lower && LETTERS.contains(&token.bytes()) && token.cues.has(Cue::LegalTail)
}

/// organisation = capital { capital } tail
pub(super) fn by_tail(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let tail = page.token(index)?;
    let is_written = tail.is_capital() || is_small_form(tail);
    let is_tail = tail.cues.has_any(&TAILS) && is_written && tail.gap == Gap::Space;
    if !is_tail || !is_free(page, index) {
        return None;
    }
    let mut first = start_before(page, index);
    if let Some(start) = joined_start(page, first, index) {
        first = start;
    }
    let is_organ =
        tail.cues.has(Cue::OrganAfter) && (first..index).all(|at| page.cover_at(at) == Cover::Site);
    (first < index && !is_organ).then_some(Introduction {
        first,
        end: end_behind_tail(page, index),
        kind: if tail.cues.has(Cue::ArmedTail) {
            ActorKind::ArmedGroup
        } else {
            ActorKind::Organisation
        },
        rule: "organisation-tail",
    })
}

/// organisation = capital "Without" capital: "Rivers Without Walls"
pub(super) fn by_lack(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let lack = page.token(index)?;
    let is_lack = lack.case == Case::Capital && lack.gap == Gap::Space;
    let (first, before) = page.previous(index).filter(|_| is_lack)?;
    let is_name = |at: usize| {
        let token = page.next(at);
        token.is_some_and(|next| {
            next.case == Case::Capital && next.gap == Gap::Space && is_free(page, at)
        })
    };
    let is_whole = before.case == Case::Capital && is_free(page, first) && is_name(index + 1);
    is_whole.then_some(Introduction {
        first,
        end: index + 2,
        kind: ActorKind::Organisation,
        rule: "organisation-without",
    })
}

/// The end of a name whose tail says what it is for: "Popular Front for Azania".
fn end_behind_tail(page: &Page<'_>, tail: usize) -> usize {
    const WORDS_MAX: usize = 4;
    const OTHER: [Cue; 4] = [Cue::Of, Cue::And, Cue::Article, Cue::In];
    let joins = |join: &Token| {
        let is_join = join.cues.has(Cue::OrganisationJoin) && !join.cues.has_any(&OTHER);
        is_join && join.gap == Gap::Space && join.case == Case::Lower
    };
    let is_cause = |cause: &Token| {
        let is_time = cause
            .cues
            .has_any(&[Cue::Calendar, Cue::Title, Cue::Office]);
        cause.case == Case::Capital && cause.gap == Gap::Space && !is_time && !cause.is_given()
    };
    if !page.next(tail + 1).is_some_and(joins)
        || !page.next(tail + 2).is_some_and(is_cause)
        || page.words.owner_follows
    {
        return tail + 1;
    }
    name_end(page, tail + 2, WORDS_MAX)
}

/// The start of the capitalised words before `index` that can be a part of an
/// organisation's name.
pub(super) fn start_before(page: &Page<'_>, index: usize) -> usize {
    const NEVER: [Cue; 4] = [Cue::Title, Cue::Office, Cue::Article, Cue::Calendar];
    let mut first = index;
    while let Some((at, token)) = page.previous(first) {
        // "Lake County Sheriff's Office"
        let is_owner =
            token.is_possessive() && page.previous(at).is_some_and(|(_, b)| b.is_capital());
        // "Kandy General Hospital"
        let is_general = first == index
            && token.cues.has(Cue::TitleRest)
            && page
                .token(index)
                .is_some_and(|house| house.cues.has(Cue::HouseAfter));
        let is_part = token.is_capital()
            && page.token(first).is_some_and(Token::continues_name)
            && (is_owner || is_general || !token.cues.has_any(&NEVER))
            && !(token.begins() && token.cues.has(Cue::Starter))
            && !matches!(page.cover_at(at), Cover::Person | Cover::Organisation);
        if !is_part || index - at > WORDS_MAX {
            break;
        }
        first = at;
    }
    first
}

/// Where the name begins of which "and" joins two parts: "the Punjab and Haryana
/// High Court", "West Yorkshire Fire and Rescue Service". An article, or the
/// start of the sentence, says that it is one.
fn joined_start(page: &Page<'_>, first: usize, tail: usize) -> Option<usize> {
    let joint = page.token(tail)?;
    let (and, joiner) = page.previous(first).filter(|_| first < tail)?;
    let is_join = |token: &Token| token.cues.has(Cue::And) && token.gap == Gap::Space;
    if !is_join(joiner) || joint.cues.has_any(&[Cue::LegalTail, Cue::ArmedTail]) {
        return None;
    }
    let start = start_before(page, and);
    let is_one = page
        .previous(start)
        .is_none_or(|(_, before)| before.cues.has(Cue::Article));
    (start < and && is_one).then_some(start)
}
