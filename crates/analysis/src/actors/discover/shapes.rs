//! Organisations whom the shape of their names tells: two names and a sign, a
//! house that acts, a club.

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::organisations::{acts, is_free};
use super::tails::start_before;
use super::titles::title_before;
use crate::actors::page::Page;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;
use crate::affixes;

/// organisation = capital { capital } "&" capital { capital }
pub(super) fn joined_by_sign(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const WORDS_MAX: usize = 3;
    let run_end = |first: usize| {
        let runs_on = |at: &usize| {
            page.next(*at).is_some_and(|word| {
                word.is_capital() && word.continues_name() && is_free(page, *at)
            })
        };
        first + 1 + (first + 1..first + WORDS_MAX).take_while(runs_on).count()
    };
    let is_first = |token: &&Token| page.has_sign && token.is_capital();
    let token = page.token(index).filter(is_first)?;
    let joint = run_end(index);
    page.next(joint).filter(|next| next.is_capital())?;
    let is_common = token.begins() && page.is_common(token);
    let is_cut = !is_free(page, joint) || title_before(page, index).is_some();
    (page.is_joined_by_sign(joint) && !is_common && !is_cut).then(|| Introduction {
        first: index,
        end: run_end(joint),
        kind: ActorKind::Organisation,
        rule: "joined-by-sign",
    })
}

/// organisation = capital { capital } house, where it acts: "Mbarara Regional
/// Hospital has run out"
pub(super) fn acting_house(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let house = page.token(index)?;
    let is_house = house.is_capital() && house.gap == Gap::Space && house.cues.has(Cue::HouseAfter);
    let does = page.next(index + 1).is_some_and(|verb| {
        let is_verb = verb.cues.has(Cue::Auxiliary) || page.is_past_verb(verb);
        let is_quiet = verb.cues.has_any(&[Cue::ToBe, Cue::Describes]);
        verb.case == Case::Lower && verb.gap == Gap::Space && is_verb && !is_quiet
    });
    if !is_house || !is_free(page, index) {
        return None;
    }
    let first = start_before(page, index);
    if !(does || acts(page, index + 1) || employs(page, first) || which_acts(page, index + 1)) {
        return None;
    }
    (first < index).then_some(Introduction {
        first,
        end: index + 1,
        kind: ActorKind::Organisation,
        rule: "house-acts",
    })
}

/// "the Austrian National Library, which holds it": whether a relative clause at
/// `index` says what the house does.
fn which_acts(page: &Page<'_>, index: usize) -> bool {
    const STATES: [Cue; 4] = [Cue::ToBe, Cue::Auxiliary, Cue::Describes, Cue::In];
    let is_clause = page
        .next(index)
        .is_some_and(|which| which.gap == Gap::Comma && which.cues.has(Cue::Relative));
    let verb = page.next(index + 1).filter(|_| is_clause);
    verb.is_some_and(|verb| verb.case == Case::Lower && !verb.cues.has_any(&STATES))
}

/// "Dr Anil Perera of the Kandy General Hospital": whether a name and "of" stand
/// before the house that begins at `first`.
fn employs(page: &Page<'_>, first: usize) -> bool {
    let before = page.previous(first);
    let article = before.filter(|(_, before)| before.cues.has(Cue::Article));
    let of = article.map_or(before, |(at, _)| page.previous(at));
    let of = of.filter(|(_, of)| of.cues.has(Cue::Of) && of.gap == Gap::Space);
    let who = of.and_then(|(at, _)| page.previous(at));
    who.is_some_and(|(at, who)| who.case == Case::Capital && page.is_personal(at))
}

/// club = "Persi" letters [ capital ]: "Persikema Malinau"
pub(super) fn club(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let token = page.token(index)?;
    // "Persim", but "Persia".
    let is_stem = |stem: &&str| {
        let rest = affixes::behind(page.text_of(token), stem);
        rest.is_some_and(|rest| match rest.as_bytes() {
            [] => false,
            [letter] => !b"aeiou".contains(letter),
            _ => true,
        })
    };
    let is_club = token.case == Case::Capital
        && token.cues.is_empty()
        && page.words.club_stems.iter().any(is_stem)
        && is_free(page, index)
        && !token.is_noun();
    let is_town = |town: &&Token| {
        town.case == Case::Capital && town.gap == Gap::Space && !town.cues.has(Cue::NotName)
    };
    let has_town = page.next(index + 1).filter(is_town).is_some();
    // "Perseftim Flores Timur"
    let has_side = has_town
        && page.next(index + 2).is_some_and(|side| {
            side.case == Case::Capital && side.gap == Gap::Space && side.cues.has(Cue::PlaceAfter)
        });
    (is_club && (has_town || !token.begins())).then_some(Introduction {
        first: index,
        end: index + 1 + usize::from(has_town) + usize::from(has_side),
        kind: ActorKind::Organisation,
        rule: "club-by-its-stem",
    })
}
