//! Organisations in which somebody holds an office.

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::organisations::is_free;
use super::persons::personal_end;
use super::titles::{self, title_before};
use crate::actors::page::{Cover, Page};
use crate::actors::syllables::begins_hyphened;
use crate::actors::tokens::{Case, Gap, Token, words_before};
use crate::actors::words::Cue;

/// What says in small letters what an office is in.
const IN_WHAT: [Cue; 2] = [Cue::ThingBefore, Cue::OrganisationHead];

/// organisation = name, behind an office in it: "Direktur Walhi", "Ketua
/// Perludem Titi Anggraini" where the text names Perludem alone before,
/// "Juru bicara Sawit Lestari, Dina Agustina,"
pub(super) fn behind_office(page: &Page<'_>, index: usize) -> Option<Introduction> {
    if !is_near_office(page, index) {
        return None;
    }
    let token = page.token(index)?;
    // "LA" in "kelompok suporter LA Mania, Bambang Irianto Saleh,": letters
    // that a name begins with, where its holder follows between commas.
    let has_letters = token.case == Case::Upper
        && token.bytes() <= LETTERS_MAX
        && page
            .next(index + 1)
            .is_some_and(|next| next.case == Case::Capital && next.gap == Gap::Space)
        && holder_follows(page, index + 1);
    let is_name = (token.case == Case::Capital || has_letters)
        && token.gap == Gap::Space
        && is_free(page, index)
        && !page.is_ground(token)
        && !token.is_noun()
        && !begins_hyphened(page, index);
    if !is_name {
        return None;
    }
    let office = title_before(page, index)?;
    let word = page.token(office.at);
    let is_in_place = page.previous(index).is_some_and(|(at, before)| {
        at != office.at && before.cues.has_any(&[Cue::Level, Cue::PlaceBefore])
    });
    // "Anggota Komisi III DPR Habiburokhman"
    // "direktur museum Hisham Halabi": where something in small letters has
    // said in what, the name is the holder's.
    let is_said = page
        .previous(index)
        .is_some_and(|(at, before)| at != office.at && before.cues.has_any(&IN_WHAT))
        && personal_end(page, index) > index + 1;
    let is_in_other = office.holds_organisation || is_said;
    let is_office =
        word.is_some_and(|word| word.cues.has(Cue::OfficeIn)) && !is_in_place && !is_in_other;
    if !is_office {
        return None;
    }
    let holder =
        given_inside(page, index).filter(|_| word.is_some_and(|word| word.cues.has(Cue::OfficeOf)));
    let end = match holder {
        _ if has_letters => personal_end(page, index + 1),
        Some(holder) => holder,
        None if holder_follows(page, index) => personal_end(page, index),
        None => index + 1,
    };
    let next = page.next(end);
    let goes_on = next.is_some_and(|next| next.is_capital() && next.continues_name());
    let is_sure = if goes_on {
        holder.is_some() || page.stands_alone_before(index, token)
    } else {
        next.is_some_and(|next| !matches!(next.gap, Gap::Open))
    };
    let is_unknown = token.cues.is_empty() || end > index + 1;
    (is_sure && is_unknown && end > index).then_some(Introduction {
        first: index,
        end,
        kind: ActorKind::Organisation,
        rule: "office-of-organisation",
    })
}

/// Whether an office in something stands near before the word: far fewer words
/// have one there than may have a title.
fn is_near_office(page: &Page<'_>, index: usize) -> bool {
    let before = words_before(page.tokens, index, titles::REACH_WORDS);
    before.iter().any(|word| word.cues.has(Cue::OfficeIn))
}

/// "LA", "DJ"; longer ones are organisations by themselves.
const LETTERS_MAX: usize = 2;

/// What says which office it is.
const OFFICES: [Cue; 3] = [Cue::OfficeIn, Cue::OfficeOf, Cue::Office];

/// Whether the capitalised words from `index` on may be the rest of a name that
/// an office stands behind: most names end before something else, which is
/// known sooner than where they end.
fn may_precede_office(page: &Page<'_>, index: usize) -> bool {
    let mut at = index;
    while let Some(token) = page.next(at) {
        if token.case == Case::Lower {
            let joins = token.gap == Gap::Hyphen || token.cues.has_any(&[Cue::Particle, Cue::Of]);
            return joins || token.gap == Gap::Space && token.cues.has_any(&OFFICES);
        }
        if !token.continues_name() {
            return false;
        }
        at += 1;
    }
    false
}

/// organisation = name, before an office in it and its holder: "Tesla chief
/// executive Elon Musk"
pub(super) fn before_office(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const OFFICE_WORDS_MAX: usize = 3;
    let token = page.token(index)?;
    if page.words.is_called_by_first_name {
        return None;
    }
    let is_name = token.case != Case::Lower
        && matches!(page.cover_at(index), Cover::Free)
        && (!token.begins() || !page.is_common(token))
        && !token
            .cues
            .has_any(&[Cue::Title, Cue::Office, Cue::Locality, Cue::NotName]);
    if !is_name {
        return None;
    }
    if !may_precede_office(page, index + 1) {
        return None;
    }
    let end = personal_end(page, index).max(index + 1);
    let is_office = |at: &usize| {
        page.next(*at).is_some_and(|word| {
            word.case == Case::Lower && word.gap == Gap::Space && word.cues.has_any(&OFFICES)
        })
    };
    let words = (end..end + OFFICE_WORDS_MAX).take_while(is_office).count();
    let in_organisation = (end..end + words).any(|at| {
        let word = page.token(at);
        word.is_some_and(|word| word.cues.has_any(&[Cue::OfficeIn, Cue::OfficeOf]))
    });
    let holder = end + words;
    let is_held = page.next(holder).is_some_and(|next| next.gap == Gap::Space)
        && personal_end(page, holder) > holder + 1;
    (in_organisation && is_held).then_some(Introduction {
        first: index,
        end,
        kind: ActorKind::Organisation,
        rule: "organisation-of-office",
    })
}

/// Where in a name of three words or more the first one stands that parents
/// give, behind one that they do not: "Elon" in "Tesla Elon Musk".
fn given_inside(page: &Page<'_>, index: usize) -> Option<usize> {
    let end = personal_end(page, index);
    let is_given = |at: &usize| page.token(*at).is_some_and(Token::is_given);
    let given = (index..end.saturating_sub(1)).find(is_given)?;
    (given > index).then_some(given)
}

/// Whether behind the name at `index` stands, between commas, who holds the
/// office.
fn holder_follows(page: &Page<'_>, index: usize) -> bool {
    let end = personal_end(page, index);
    let comma = |at: usize| page.next(at).is_some_and(|token| token.gap == Gap::Comma);
    let holder = personal_end(page, end);
    end > index && comma(end) && holder > end + 1 && comma(holder)
}
