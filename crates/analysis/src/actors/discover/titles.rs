//! The title or the office that stands before a name.

use crate::actors::page::{Cover, Page};
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;
use crate::affixes;

/// "militer" in "juru bicara militer": a word in small letters that can say
/// what an office is in.
pub(super) fn is_of_office(page: &Page<'_>, token: &Token) -> bool {
    const NEVER: [Cue; 16] = [
        Cue::In,
        Cue::To,
        Cue::From,
        Cue::And,
        Cue::With,
        Cue::Between,
        Cue::Relative,
        Cue::Acts,
        Cue::Speech,
        Cue::Human,
        Cue::Auxiliary,
        Cue::Reports,
        Cue::Starter,
        Cue::Transfer,
        Cue::Movement,
        Cue::ActorBefore,
    ];
    let mut passives = page.words.passive_prefixes.iter();
    let mut is_passive =
        || passives.any(|prefix| affixes::behind(page.text_of(token), prefix).is_some());
    token.case == Case::Lower
        && (token
            .cues
            .has_any(&[Cue::OrganisationHead, Cue::OrganBefore])
            || !(token.cues.has_any(&NEVER) || is_passive() || page.is_active_verb(token)))
}

/// What stands before a name that has a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::actors) struct TitleBefore {
    /// Title or office.
    pub(in crate::actors) cue: Cue,
    /// The index of its word.
    pub(in crate::actors) at: usize,
    /// Whether the organisation that the office is in stands between.
    pub(super) holds_organisation: bool,
}

/// How many words before a name its title stands at most.
pub(super) const REACH_WORDS: usize = 9;

/// The title or office right before `first`; what it is of may stand between:
/// "Menteri Luar Negeri Rusia".
pub(in crate::actors) fn title_before(page: &Page<'_>, first: usize) -> Option<TitleBefore> {
    let mut at = first;
    let mut holds_organisation = false;
    let mut is_bracketed = false;
    for _ in 0..REACH_WORDS {
        let gap = page.token(at)?.gap;
        let joins = matches!(gap, Gap::Space | Gap::Point | Gap::Hyphen | Gap::Close);
        if !(joins || is_bracketed && gap == Gap::Open) {
            return None;
        }
        let (index, token) = page.previous(at)?;
        let is_title = |cue: &Cue| token.cues.has(*cue);
        if let Some(cue) = [Cue::Title, Cue::Office].into_iter().find(is_title) {
            // "King's Lynn"
            if token.is_possessive() {
                return None;
            }
            return Some(TitleBefore {
                cue,
                at: index,
                holds_organisation,
            });
        }
        let in_title = || {
            page.previous(index)
                .is_some_and(|(_, before)| before.cues.has(Cue::TitleRest))
        };
        let is_in_office = || {
            names_part(page, index)
                || ends_level(page, index, token)
                // "Anggota Komisi III DPR Habiburokhman"
                || token.cues.has(Cue::OrganisationHead)
        };
        is_bracketed = gap == Gap::Close && token.gap == Gap::Open;
        let is_organisation = page.cover_at(index) == Cover::Organisation;
        let passes = token
            .cues
            .has_any(&[Cue::TitleRest, Cue::Locality, Cue::Of, Cue::Level])
            || token.case == Case::Upper
            || is_organisation
            || is_bracketed
            || (token.cues.has(Cue::And) && in_title())
            || page.cover_at(index) == Cover::Site
            || names_level(page, index)
            || (token.is_capital() && is_in_office())
            // "Ilmuwan asal Jepang Yoshinori Ohsumi"
            || (page.cover_at(at) == Cover::Site && token.cues.has(Cue::PlaceBefore))
            || is_of_office(page, token);
        if !passes {
            return None;
        }
        holds_organisation |= is_organisation || token.cues.has(Cue::Locality);
        at = index;
    }
    None
}

/// "Kepulauan" in "Kota Tidore Kepulauan".
fn ends_level(page: &Page<'_>, index: usize, token: &Token) -> bool {
    let before = page.previous(index).filter(|_| token.gap == Gap::Space);
    token.is_capital()
        && token.cues.has(Cue::PlaceBefore)
        && before.is_some_and(|(at, before)| before.is_capital() && names_level(page, at))
}

/// "Lembata" in "Bupati Lembata Paskalis Tapobali": right behind the office of a
/// part of a state, and nothing that parents give.
pub(super) fn names_part(page: &Page<'_>, index: usize) -> bool {
    let Some(token) = page.token(index) else {
        return false;
    };
    let is_name = token.case == Case::Capital && token.gap == Gap::Space && token.cues.is_empty();
    let is_of_part = |office: &Token| {
        office.is_capital()
            && office.cues.has(Cue::LocalOrgan)
            && office.cues.has_any(&[Cue::Title, Cue::Office])
    };
    page.words.owner_follows
        && is_name
        && page
            .previous(index)
            .is_some_and(|(_, office)| is_of_part(office))
        && !token.is_given()
}

/// "Sikka" in "Kabupaten Sikka", but nobody in "Wali Kota Agung Pramudito".
pub(super) fn names_level(page: &Page<'_>, index: usize) -> bool {
    let Some((at, level)) = page.previous(index) else {
        return false;
    };
    let is_office = page
        .previous(at)
        .is_some_and(|(_, before)| before.cues.has_any(&[Cue::Title, Cue::Office]));
    let is_level = level.cues.has(Cue::Level) && !level.cues.has(Cue::TitleRest);
    level.is_capital() && is_level && !is_office
}
