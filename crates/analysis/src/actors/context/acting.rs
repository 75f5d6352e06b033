//! The rules by which a name is the actor, and the last of all.

use linimasa_dossier::model::ActorKind;

use super::{Scene, Site, Verdict};
use crate::actors::lexicon::Role;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;
use crate::affixes;

/// "militer Moskow", "the government of Armenia", "gubernur Jawa Barat".
pub(super) fn organ_before(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let (at, head) = scene.head()?;
    let of = head.cues.has(Cue::Of).then(|| scene.before(at, 1).next());
    let noun = of.flatten().unwrap_or(head);
    let organ = if site.kind == ActorKind::Subnational {
        Cue::LocalOrgan
    } else {
        Cue::OrganBefore
    };
    let office = [Cue::Title, Cue::Office, Cue::OfficeIn];
    let is_seat = matches!(site.kind, ActorKind::Organisation | ActorKind::ArmedGroup);
    let is_organ = noun.cues.has(organ) || (is_seat && noun.cues.has_any(&office));
    is_organ.then_some(Verdict::Actor)
}

/// "Russian peacekeeping troops", "Moscow's decision".
pub(super) fn organ_after(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    const REACH_WORDS: usize = 3;
    let near = scene
        .after(site.end)
        .take(REACH_WORDS)
        .take_while(|token| matches!(token.gap, Gap::Space | Gap::Hyphen));
    let mut cues = near.map(|token| token.cues);
    // "Beijing-backed"
    let is_compound = scene
        .next(site)
        .is_some_and(|next| next.gap == Gap::Hyphen && next.case == Case::Lower);
    let qualifies = site.role == Role::Adjective || scene.is_possessive(site) || is_compound;
    // "the Kerala government"
    let governs = || {
        let next = scene.next(site).filter(|next| next.gap == Gap::Space);
        next.is_some_and(|next| next.cues.has(Cue::LocalOrgan) && !next.cues.has(Cue::Title))
    };
    let is_government =
        site.kind == ActorKind::Subnational && !scene.words.owner_follows && governs();
    let is_organ = is_government || (qualifies && cues.any(|cues| cues.has(Cue::OrganAfter)));
    is_organ.then_some(Verdict::Actor)
}

/// "menuduh Moskow", "kata Kremlin", "oleh Rusia".
pub(super) fn actor_before(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let acts = scene.head_cues().has(Cue::ActorBefore);
    (acts && site.role != Role::Adjective).then_some(Verdict::Actor)
}

/// "yang ditengahi Moskow".
pub(super) fn doer(scene: &Scene<'_>, _: Site, _: Option<&(Site, Verdict)>) -> Option<Verdict> {
    const VERB_BYTES_MIN: usize = 6;
    const NEVER: [Cue; 3] = [Cue::Starter, Cue::PlaceBefore, Cue::OrganisationHead];
    let (_, head) = scene.head()?;
    let is_passive = head.case == Case::Lower
        && head.bytes() >= VERB_BYTES_MIN
        && !head.cues.has_any(&NEVER)
        && scene
            .words
            .passive_prefixes
            .iter()
            .any(|prefix| affixes::behind(scene.text_of(head), prefix).is_some());
    is_passive.then_some(Verdict::Actor)
}

/// "banjir Jakarta menewaskan", "pengusaha Medan menolak": where an owner stands
/// behind what it owns, the noun before a city is what acts.
fn belongs_to_noun(scene: &Scene<'_>, site: Site) -> bool {
    const FUNCTIONS: [Cue; 15] = [
        Cue::And,
        Cue::Article,
        Cue::Auxiliary,
        Cue::Clause,
        Cue::Relative,
        Cue::ActorBefore,
        Cue::OrganBefore,
        Cue::Speech,
        Cue::Quotes,
        Cue::Acts,
        Cue::With,
        Cue::Between,
        Cue::Partner,
        Cue::Reports,
        Cue::Until,
    ];
    let is_noun = |token: &Token| {
        let is_word = token.case == Case::Lower || token.begins();
        is_word
            && !token.cues.has_any(&FUNCTIONS)
            && scene.text_of(token).starts_with(char::is_alphabetic)
    };
    let joined = scene
        .token(site.first)
        .is_some_and(|token| token.gap == Gap::Space);
    let before = scene.before(site.first, 1).next();
    site.must_act()
        && scene.words.owner_follows
        && joined
        && before.is_some_and(|token| is_noun(token) && !scene.is_verb(token, false))
}

/// "Moskow akan mengirim", "Yerevan, sekutu", "Yerevan, yang menolak",
/// "Yerevan dan Baku sepakat", "Baku: Kami Siap".
pub(super) fn acts(scene: &Scene<'_>, site: Site, _: Option<&(Site, Verdict)>) -> Option<Verdict> {
    if site.role == Role::Adjective || belongs_to_noun(scene, site) {
        return None;
    }
    let begins = scene.token(site.first)?.begins();
    let apposed = |token: &Token| token.gap == Gap::Comma && token.cues.has(Cue::Partner);
    let speaks = |token: &Token| token.gap == Gap::Colon && begins;
    let next = scene.next(site);
    if scene.verb_follows(site.end)
        || is_partner(scene, site)
        || verb_behind_aside(scene, site)
        || scene.relative_verb_follows(site.end)
        || next.is_some_and(|next| apposed(next) || speaks(next))
    {
        return Some(Verdict::Actor);
    }
    let together = match scene.joined_next(site) {
        Some(partner) => partner.role != Role::Adjective && scene.verb_follows(partner.end),
        None => acts_with_other(scene, site) || acts_in_list(scene, site),
    };
    together.then_some(Verdict::Actor)
}

/// "Kairo menjadi penengah": what only somebody is.
fn is_partner(scene: &Scene<'_>, site: Site) -> bool {
    let mut words = scene.after(site.end);
    let verb = words.next();
    let role = words.find(|word| !word.cues.has(Cue::Article));
    let becomes = |verb: &Token| {
        verb.case == Case::Lower && verb.gap == Gap::Space && verb.cues.has(Cue::Describes)
    };
    let is_role = |role: &Token| {
        let through = role.cues.has_any(&[Cue::PlaceBefore, Cue::Until]);
        role.case == Case::Lower && role.cues.has(Cue::Partner) && !through
    };
    verb.is_some_and(becomes) && role.is_some_and(is_role)
}

/// "Ankara, katanya, siap menanggung", "Oslo, he said, would pay": between
/// commas who says so, and behind them what a subject does.
fn verb_behind_aside(scene: &Scene<'_>, site: Site) -> bool {
    const WORDS_MAX: usize = 6;
    const AUXILIARIES_MAX: usize = 2;
    let comma = |token: &&Token| token.gap == Gap::Comma;
    let Some(first) = scene.next(site).filter(comma) else {
        return false;
    };
    let says = |token: &Token| token.cues.has_any(&[Cue::Speech, Cue::Quotes]);
    let rest = scene.after(site.end + 1).take(WORDS_MAX);
    let words = rest.take_while(|token| token.gap == Gap::Space);
    let mut aside = std::iter::once(first).chain(words);
    let is_said = first.case == Case::Lower && aside.any(says);
    let behind = || {
        let mut at = (site.end + 1..).take(WORDS_MAX);
        at.find(|&at| scene.after(at).next().as_ref().is_some_and(comma))
    };
    let does = |at: usize| {
        let mut words = scene.after(at).take(AUXILIARIES_MAX);
        words.any(|word| {
            word.case == Case::Lower
                && (word.cues.has_any(&[Cue::Acts, Cue::Auxiliary]) || scene.is_verb(word, false))
                && !word.cues.has(Cue::Describes)
        })
    };
    is_said && behind().is_some_and(does)
}

/// "Khartoum dan RSF saling menuduh", "Kyiv and its allies rejected": joined to
/// another name or to a noun, and a verb.
fn acts_with_other(scene: &Scene<'_>, site: Site) -> bool {
    const NAME_WORDS_MAX: usize = 5;
    const ALLIES_WORDS_MAX: usize = 3;
    let joins = |token: &Token| token.gap == Gap::Space && token.cues.has(Cue::And);
    if !scene.next(site).is_some_and(joins) {
        return false;
    }
    let rest = scene.after(site.end + 1).take(NAME_WORDS_MAX);
    let name = rest.take_while(|token| token.is_capital() && token.gap == Gap::Space);
    let words = name.count();
    let begins = scene.token(site.first).is_some_and(Token::begins);
    // "Pasukan Dukungan Cepat (RSF)"
    let acronym = scene.after(site.end + 1).nth(words);
    let is_bracketed = words > 0
        && acronym.is_some_and(|token| token.gap == Gap::Open && token.case == Case::Upper);
    let verb = scene.after(site.end + 1).nth(words + 1);
    if is_bracketed && verb.is_some_and(|verb| verb.gap == Gap::Close) {
        return scene.acts_at(site.end + 2 + words);
    }
    let follows = |words: usize| scene.verb_follows(site.end + 1 + words);
    (words > 0 && follows(words)) || (begins && (1..=ALLIES_WORDS_MAX).any(follows))
}

/// "Tokyo, Seoul and Washington issued": one of a list, and a verb.
fn acts_in_list(scene: &Scene<'_>, site: Site) -> bool {
    const ITEMS_MAX: usize = 8;
    let first = scene.sites.partition_point(|other| other.first < site.end);
    let mut last = site;
    for &next in scene.sites.iter().skip(first).take(ITEMS_MAX) {
        if scene.joined_next(last) == Some(next) {
            return next.role != Role::Adjective && scene.verb_follows(next.end);
        }
        let and = scene.next(last).filter(|and| and.gap == Gap::Comma);
        let follows = and.is_some_and(|and| {
            let is_last = and.cues.has(Cue::And) && next.first == last.end + 1;
            is_last || next.first == last.end
        });
        if !follows {
            return false;
        }
        if next.first > last.end {
            return scene.verb_follows(next.end);
        }
        last = next;
    }
    false
}

/// "penghubung Karabakh dan Armenia": joined to a place, though not one that
/// is known.
pub(super) fn linked_pair(
    scene: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    const REACH_WORDS: usize = 6;
    // ", and France froze its aid" is another clause.
    let joins = |head: &Token| head.cues.has(Cue::And) && head.gap != Gap::Comma;
    let (at, _) = scene.head().filter(|(_, head)| joins(head))?;
    let is_linked = scene.any_before(at, REACH_WORDS, Cue::Link) && !scene.verb_follows(site.end);
    is_linked.then_some(Verdict::Place)
}

/// "warga Bandung dan Medan mulai mengantre": the second of two is a place where
/// the first is, though a verb follows.
pub(super) fn second_place(
    scene: &Scene<'_>,
    site: Site,
    previous: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    one_of_two(scene, site, previous).filter(|&verdict| verdict == Verdict::Place)
}

/// The second of two joined names is what the first is.
pub(super) fn one_of_two(
    scene: &Scene<'_>,
    site: Site,
    previous: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let &(other, verdict) = previous.filter(|(other, _)| site.first <= other.end + 1)?;
    let is_joined = scene
        .joined_next(other)
        .is_some_and(|joined| joined.first == site.first);
    (is_joined || is_item(scene, site, other)).then_some(verdict)
}

/// "Moscow" in "agreed by Kyiv, Moscow and Ankara": behind the comma of a list
/// that goes on.
fn is_item(scene: &Scene<'_>, site: Site, before: Site) -> bool {
    let is_listed = before.end == site.first
        && scene
            .token(site.first)
            .is_some_and(|token| token.gap == Gap::Comma);
    let at = scene.sites.partition_point(|other| other.first < site.end);
    let goes_on = || {
        let next = scene.sites.get(at)?;
        let token = scene.token(next.first)?;
        Some(next.first == site.end && token.gap == Gap::Comma)
    };
    is_listed && (scene.joined_next(site).is_some() || goes_on().unwrap_or(false))
}

/// A country is an actor unless something says otherwise, and so is a
/// residence; a city, a province and an adjective are not.
pub(super) fn by_default(
    _: &Scene<'_>,
    site: Site,
    _: Option<&(Site, Verdict)>,
) -> Option<Verdict> {
    let acts = !site.must_act() && site.role != Role::Adjective;
    Some(if acts { Verdict::Actor } else { Verdict::Place })
}
