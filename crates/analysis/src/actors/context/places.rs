//! The rules by which a name says where, or of what origin somebody is.

use super::acting::organ_after;
use super::{Scene, Site, Verdict};
use crate::actors::lexicon::Role;
use crate::actors::page::Cover;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// "Lima menteri": a word that owes its capital to its place.
pub(super) fn common_word(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let token = scene.token(site.first)?;
    let is_word = token.cues.has(Cue::AlsoWord) && token.begins() && site.must_act();
    (is_word && site.end == site.first + 1).then_some(Verdict::Place)
}

/// "Hsieh Mei-ling of Taiwan": where somebody comes from.
pub(super) fn home(scene: &Scene<'_>, site: Site, _: Option<&(Site, Verdict)>) -> Option<Verdict> {
    let (at, _) = scene.head().filter(|(_, head)| head.cues.has(Cue::Of))?;
    let mut before = scene.before(at, 2);
    let (last, first) = (before.next()?, before.next()?);
    let is_name = |token: &Token| {
        token.case == Case::Capital && token.cues.without(Cue::GivenName).is_empty()
    };
    let is_hyphened = last.gap == Gap::Hyphen && last.case == Case::Lower && is_name(first);
    let is_full = is_name(last)
        && is_name(first)
        && last.gap == Gap::Space
        && (last.is_given() || first.is_given());
    let does = scene.verb_follows(site.end) && site.must_act();
    ((is_hyphened || is_full) && !does).then_some(Verdict::Place)
}

/// "Download chart as PNG": letters that name a format.
pub(super) fn format(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    const REACH_WORDS: usize = 4;
    let token = scene.token(site.first)?;
    let is_format = token.case == Case::Upper
        && site.end == site.first + 1
        && scene.any_before(site.first, REACH_WORDS, Cue::Format);
    is_format.then_some(Verdict::Place)
}

/// "Istana Maimun": another building; but "juru bicara Istana Hasan Nasbi".
pub(super) fn longer_name(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    const REACH_WORDS: usize = 4;
    if site.role != Role::Residence {
        return None;
    }
    let holds_office = scene.before(site.first, REACH_WORDS).any(|token| {
        token
            .cues
            .has_any(&[Cue::Title, Cue::Office, Cue::OfficeIn])
    });
    let goes_on = scene.next(site).is_some_and(|next| {
        next.case == Case::Capital && next.gap == Gap::Space && next.cues.is_empty()
    });
    let is_free = scene.cover.get(site.end) == Some(&Cover::Free);
    (goes_on && is_free && !holds_office).then_some(Verdict::Place)
}

/// "etnis Armenia", "Armenian refugees".
pub(super) fn people(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let after = scene.next(site);
    let follows = after.is_some_and(|token| {
        token.cues.has(Cue::PeopleAfter) && matches!(token.gap, Gap::Space | Gap::Hyphen)
    });
    let is_people = (site.role == Role::People && !act_as_one(scene, site))
        || of_people(scene)
        || (follows && site.role == Role::Adjective);
    is_people.then_some(Verdict::Place)
}

/// "etnis Armenia", "warga negara Rusia".
fn of_people(scene: &Scene<'_>) -> bool {
    let Some((mut at, mut head)) = scene.head() else {
        return false;
    };
    while head.cues.has(Cue::PeopleRest)
        && let Some(before) = scene.before(at, 1).next()
    {
        (at, head) = (at - 1, before);
    }
    // "menteri kebudayaan Vietnam"
    let office = scene.before(at, 1).next();
    if head.cues.has(Cue::TitleRest) && office.is_some_and(|office| office.cues.has(Cue::Title)) {
        return false;
    }
    // "mobil listrik China"
    let is_quality = scene.words.owner_follows
        && head.case == Case::Lower
        && head.cues.is_empty()
        && head.gap == Gap::Space
        && !scene.is_verb(head, false);
    let before = scene.before(at, 1).next().filter(|_| is_quality);
    before.unwrap_or(head).cues.has(Cue::PeopleBefore)
}

/// "The Turks shelled": a people with its article that does something is its
/// state.
fn act_as_one(scene: &Scene<'_>, site: Site) -> bool {
    let article = scene.before(site.first, 1).next();
    article.is_some_and(|token| token.cues.has(Cue::Article)) && scene.verb_follows(site.end)
}

/// "bekas Uni Soviet".
pub(super) fn former(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let is_former = scene.head_cues().has(Cue::Former);
    // "Former Indonesian president": the president is what he was.
    let is_organs = organ_after(scene, site, None).is_some();
    (is_former && !is_organs).then_some(Verdict::Place)
}

/// "wilayah Azerbaijan"; "ibu kota, Yerevan"; "city of Yerevan".
pub(super) fn place_noun(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let before_comma = || {
        let comma = scene.token(site.first)?.gap == Gap::Comma && site.must_act();
        let token = scene.before(site.first, 1).next().filter(|_| comma)?;
        Some(token.cues)
    };
    let before_of = || {
        let (at, _) = scene.head().filter(|(_, head)| head.cues.has(Cue::Of))?;
        scene.before(at, 1).next().map(|token| token.cues)
    };
    let cues = [Some(scene.head_cues()), before_comma(), before_of()];
    let is_place = cues.iter().flatten().any(|cues| cues.has(Cue::PlaceBefore));
    // "penjaga perbatasan Rusia" stand at a border, but are Russia's.
    let guards = scene.before(site.first, 2).nth(1);
    if guards.is_some_and(|token| token.cues.has(Cue::Guards)) {
        return None;
    }
    is_place.then_some(Verdict::Place)
}

/// "gempa mengguncang Turki", "floods devastated Pakistan".
pub(super) fn befallen(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    const REACH_WORDS: usize = 4;
    let (_, head) = scene.head()?;
    let is_verb = head.case == Case::Lower && !head.cues.has_any(&[Cue::OrganBefore, Cue::With]);
    let is_befallen = is_verb
        && site.role != Role::Adjective
        && scene.any_before(site.first, REACH_WORDS, Cue::Nature)
        && !scene.verb_follows(site.end);
    is_befallen.then_some(Verdict::Place)
}

/// "di Armenia".
pub(super) fn preposition_in(
    scene: &Scene<'_>,
    _: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    scene.head_cues().has(Cue::In).then_some(Verdict::Place)
}

/// "ke Baku"; but "menyerahkan desa ke Azerbaijan".
pub(super) fn preposition_to(
    scene: &Scene<'_>,
    _: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let (at, _) = scene.head().filter(|(_, head)| head.cues.has(Cue::To))?;
    // How far the verb may stand from its "to".
    const REACH_WORDS: usize = 6;
    // "were returned to Armenia" is said of what somebody gives back, "returned
    // to Armenia" of who goes there.
    let mut before = scene.before(at, 2);
    let verb = before
        .next()
        .is_some_and(|verb| verb.cues.has(Cue::Transfer));
    let is_given = verb && before.next().is_some_and(|be| be.cues.has(Cue::ToBe));
    let moves = scene.any_before(at, 2, Cue::Movement) && !is_given;
    let gets = scene.any_before(at, REACH_WORDS, Cue::Transfer) && !moves;
    Some(if gets { Verdict::Actor } else { Verdict::Place })
}

/// "ancaman dari Azerbaijan"; but "menarik pasukan dari Armenia".
pub(super) fn preposition_from(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let (at, _) = scene.head().filter(|(_, head)| head.cues.has(Cue::From))?;
    const REACH_WORDS: usize = 8;
    // "jurnalis dari Inggris"; "dari Jakarta ke Tokyo".
    let goes_on = scene
        .next(site)
        .is_some_and(|next| next.gap == Gap::Space && next.cues.has(Cue::To));
    if scene.any_before(at, 1, Cue::PeopleBefore) || goes_on {
        return Some(Verdict::Place);
    }
    // "Tanggapan berbeda datang dari Gedung Putih".
    const COMES_WORDS: usize = 4;
    let comes = scene.any_before(at, 1, Cue::Comes);
    let reach = if comes { COMES_WORDS } else { 2 };
    if scene.any_before(at, reach, Cue::Origin) {
        return Some(Verdict::Actor);
    }
    if scene.any_before(at, REACH_WORDS, Cue::Movement) {
        return Some(Verdict::Place);
    }
    let is_ground = site.must_act() || site.role == Role::Residence;
    if scene.any_before(at, 2, Cue::Sender) || !is_ground {
        return Some(Verdict::Actor);
    }
    Some(Verdict::Place)
}

/// "kesepakatan dengan Baku"; but "menghubungkan Karabakh dengan Armenia".
pub(super) fn preposition_with(
    scene: &Scene<'_>,
    _: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let (at, _) = scene.head().filter(|(_, head)| head.cues.has(Cue::With))?;
    Some(linked(scene, at))
}

/// "aliansi antara Yerevan dan Moskow"; but "jarak antara Yerevan dan Baku".
pub(super) fn between(scene: &Scene<'_>, _: Site, _: Option<&(Site, Verdict)>) -> Option<Verdict> {
    let (at, _) = scene
        .head()
        .filter(|(_, head)| head.cues.has(Cue::Between))?;
    Some(linked(scene, at))
}

fn linked(scene: &Scene<'_>, at: usize) -> Verdict {
    const REACH_WORDS: usize = 6;
    if scene.any_before(at, REACH_WORDS, Cue::Link) {
        Verdict::Place
    } else {
        Verdict::Actor
    }
}

/// "di distrik Kalbajar, Azerbaijan", "melanda Atlanta, Georgia, dan": a name
/// that stands where a place stands, a comma, and no verb behind.
pub(super) fn after_place_and_comma(
    scene: &Scene<'_>,
    site: Site,
    previous: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    if scene.token(site.first)?.gap != Gap::Comma || scene.verb_follows(site.end) {
        return None;
    }
    if let Some(&(other, verdict)) = previous
        && other.end == site.first
    {
        return (verdict == Verdict::Place).then_some(Verdict::Place);
    }
    let capitals = scene
        .before(site.first, 4)
        .take_while(|token| token.is_capital())
        .count();
    let start = site.first.checked_sub(capitals).filter(|_| capitals > 0)?;
    let name = start..site.first;
    let cues = scene.before(start, 1).next().map(|token| token.cues);
    let local = [Cue::In, Cue::To, Cue::From, Cue::Until, Cue::PlaceBefore];
    let tokens = scene.tokens.get(name.clone())?;
    let is_place = cues.is_some_and(|cues| cues.has_any(&local))
        || tokens.iter().any(|token| token.cues.has(Cue::PlaceBefore));
    let is_free = scene
        .cover
        .get(name)?
        .iter()
        .all(|&cover| cover == Cover::Free);
    let is_town = is_free && tokens.iter().all(|token| token.case == Case::Capital);
    (is_place || (is_town && closes_with_comma(scene, site))).then_some(Verdict::Place)
}

/// Whether the site stands between commas, or before the end, and is no item of
/// a list.
fn closes_with_comma(scene: &Scene<'_>, site: Site) -> bool {
    let mut rest = scene.after(site.end);
    let Some(next) = rest.next() else {
        return true;
    };
    let is_list = next.cues.has(Cue::And) && rest.next().is_some_and(Token::is_capital);
    next.gap == Gap::Comma && !next.is_capital() && !is_list
}

/// "the Armenian border".
pub(super) fn place_after(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let next = scene.next(site)?;
    let of = scene.after(site.end).nth(1);
    // "the Chinese side of the Yalu", but "the Chinese side said".
    let is_ground = !next.cues.has(Cue::OrganAfter) || of.is_some_and(|of| of.cues.has(Cue::Of));
    // "Poland's border guard"
    let guards = of.is_some_and(|guard| {
        guard.gap == Gap::Space && guard.case == Case::Lower && guard.cues.has(Cue::OrganAfter)
    });
    let is_place = next.gap == Gap::Space
        && next.cues.has(Cue::PlaceAfter)
        && !(guards && scene.is_possessive(site))
        && is_ground
        && !scene.verb_follows(site.end);
    is_place.then_some(Verdict::Place)
}
