//! Organisations, governments of parts of states and armed groups whom the
//! text introduces.

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::asks::Asks;
use super::fields::list_end;
use super::firms;
use super::offices::{before_office, behind_office};
use super::parts::{acting_part, of_part, subnational};
use super::persons::personal_end;
use super::shapes::{acting_house, club, joined_by_sign};
use super::tails::{by_lack, by_tail, is_small_form};
use super::titles::{is_of_office, title_before};
use crate::actors::hints::Hints;
use crate::actors::page::{Cover, Page};
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::{Cue, Cues};
use crate::affixes;

/// The longest name that is taken for one of an organisation, in words.
pub(super) const WORDS_MAX: usize = 9;

type Rule = fn(&Page<'_>, usize) -> Option<Introduction>;

/// The rules, in the order they are asked, and what of the word alone, or which
/// of its cues, makes it worth to ask each: most words answer to few.
const RULES: [(Asks, Cues, Rule); 18] = [
    (Asks::ACRONYM, NONE, of_part),
    (Asks::JOINED, NONE, joined_by_sign),
    (Asks::NOTHING, SUBNATIONAL, subnational),
    (Asks::NOTHING, Cues::of(&[Cue::Level]), acting_part),
    (
        Asks::NOTHING,
        Cues::of(&[Cue::ArmedName, Cue::Army]),
        armed_by_own_head,
    ),
    (Asks::NOTHING, Cues::of(&[Cue::OrganisationHead]), by_head),
    (Asks::NOTHING, Cues::of(&TAILS), by_tail),
    (Asks::NOTHING, Cues::of(&[Cue::Lacks]), by_lack),
    (Asks::NOTHING, Cues::of(&[Cue::HouseAfter]), acting_house),
    (
        Asks::NOTHING,
        Cues::of(&[Cue::ArmedHead]),
        armed_behind_noun,
    ),
    (
        Asks::NOTHING,
        Cues::of(&[Cue::OrganisationNoun]),
        behind_noun,
    ),
    (Asks::STEM, NONE, short_ministry),
    (Asks::STEM, NONE, club),
    (Asks::BEHIND_SPACE, NONE, behind_office),
    (Asks::OWNER, NONE, before_office),
    (Asks::BEHIND_COMMA, NONE, apposed),
    (Asks::ODD, NONE, acting_acronym),
    // "Al-Rayyan"
    (Asks::UNKNOWN, Cues::of(&[Cue::Particle]), firms::by_deed),
];

const NONE: Cues = Cues::of(&[]);

/// All cues that some rule asks for.
const CUES: Cues = {
    let mut asked = NONE;
    let mut at = 0;
    while at < RULES.len() {
        asked = asked.and(RULES[at].1);
        at += 1;
    }
    asked
};

/// By what is so of a word, the rules that ask for any of it, bit by bit.
static ASKED: [u32; Asks::SETS] = {
    let mut asked = [0; Asks::SETS];
    let mut set = 0;
    while set < Asks::SETS {
        let mut at = 0;
        while at < RULES.len() {
            if RULES[at].0.is_in(set) {
                asked[set] |= 1 << at;
            }
            at += 1;
        }
        set += 1;
    }
    asked
};

/// The first of the rules that holds.
fn introduced(page: &Page<'_>, index: usize, token: &Token) -> Option<Introduction> {
    let set = Asks::of(page, token).number();
    let mut asked = ASKED.get(set).copied().unwrap_or_default();
    // Most words have none of these cues.
    if token.cues.meets(CUES) {
        for (at, (_, cues, _)) in RULES.iter().enumerate() {
            asked |= u32::from(token.cues.meets(*cues)) << at;
        }
    }
    while let Some((_, _, rule)) = RULES.get(asked.trailing_zeros() as usize) {
        if let Some(found) = rule(page, index) {
            return Some(found);
        }
        asked &= asked - 1;
    }
    None
}

/// What governments of parts of a state begin with.
const SUBNATIONAL: Cues = Cues::of(&[Cue::SubnationalHead, Cue::GovernmentHead]);

/// What the names of organisations and of armed groups end with.
pub(super) const TAILS: [Cue; 2] = [Cue::OrganisationTail, Cue::ArmedTail];

/// All organisations and armed groups that the page introduces, in order.
pub(in crate::actors) fn organisations(page: &Page<'_>) -> Vec<Introduction> {
    let mut found: Vec<Introduction> = Vec::with_capacity(page.capitals.len() / 8);
    const TELLING: Hints = Hints::CAPITAL.and(Hints::ORGANISATION);
    for lead in page.leads.iter().filter(|lead| lead.hints.meets(TELLING)) {
        let index = lead.at();
        let Some(token) = page.token(index) else {
            break;
        };
        let cover = page.cover_at(index);
        let is_acronym = token.case == Case::Upper && cover == Cover::Organisation;
        let is_cued = (token.is_capital() && cover == Cover::Free)
            || is_acronym
            || is_small_form(token)
            || token.cues.has_any(&[Cue::ArmedHead, Cue::OrganisationNoun]);
        if !is_cued || found.last().is_some_and(|last| index < last.end) {
            continue;
        }
        if cover == Cover::Thing || token.in_headline() {
            continue;
        }
        let introduced = introduced(page, index, token);
        // "Wakil Ketua DPRD DKI Jakarta Khoirudin": who holds the office.
        let is_holder = |next: &Introduction| {
            next.rule == "office-of-organisation"
                && found.last().is_some_and(|last| last.end == next.first)
        };
        found.extend(introduced.filter(|next| !is_holder(next)));
    }
    found
}

/// armed group = head capital { capital }, the head being part of the name:
/// "Brigade Al-Qassam"
fn armed_by_own_head(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const WORDS_MAX: usize = 5;
    let head = page.token(index)?;
    // "novel Laskar Pelangi" is about one.
    let is_work = page
        .previous(index)
        .is_some_and(|(_, before)| before.cues.has(Cue::PeopleBefore));
    // "Tentara Kemerdekaan Kachin", but "Tentara Nasional Indonesia"
    let next = page.next(index + 1);
    let is_army = head.cues.has(Cue::Army)
        && next.is_some_and(|next| next.is_capital() && next.cues.has(Cue::Struggle));
    let is_head = (head.cues.has(Cue::ArmedName) || is_army) && head.is_capital();
    if !is_head || is_work || !is_free(page, index) {
        return None;
    }
    let end = name_end(page, index + 1, WORDS_MAX);
    (end > index + 1).then_some(Introduction {
        first: index,
        end,
        kind: ActorKind::ArmedGroup,
        rule: "armed-group-head",
    })
}

/// Whether nobody has taken the word.
pub(super) fn is_free(page: &Page<'_>, index: usize) -> bool {
    matches!(page.cover_at(index), Cover::Free)
}

/// organisation = head capital { capital | join capital }
fn by_head(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let head = page.token(index)?;
    let is_head = head.cues.has(Cue::OrganisationHead) && head.is_capital();
    if !is_head || !is_free(page, index) {
        return None;
    }
    let mut end = name_end(page, index + 1, WORDS_MAX);
    if let Some(list) = list_end(page, head, end) {
        end = list;
    } else if title_before(page, index).is_some() {
        end = holder(page, index, end).unwrap_or(end);
    }
    let holds_known = (index..end).any(|at| page.cover_at(at) == Cover::Organisation);
    if is_called_after(page, index, head) {
        return None;
    }
    // "Balai Kota" is a house, whichever city's.
    let is_house = (end == index + 2 || head.cues.has(Cue::Fields))
        && page
            .token(index + 1)
            .is_some_and(|level| level.cues.has(Cue::Level));
    // "Pemberontak Front Keadilan Azawan"
    let is_armed = page
        .previous(index)
        .is_some_and(|(_, before)| before.cues.has(Cue::ArmedHead) && head.gap == Gap::Space);
    let is_whole = end > index + 1 && !holds_known && !is_house;
    (is_whole && !is_inside_name(page, index, head)).then_some(Introduction {
        first: before_head(page, index),
        end,
        kind: if is_armed {
            ActorKind::ArmedGroup
        } else {
            ActorKind::Organisation
        },
        rule: "organisation-head",
    })
}

/// "Palang" in "Consilia Palang Ama": behind a name that parents give, where an
/// owner stands behind what it owns.
fn is_inside_name(page: &Page<'_>, index: usize, head: &Token) -> bool {
    page.words.owner_follows
        && head.gap == Gap::Space
        && head.case == Case::Capital
        && page
            .previous(index)
            .is_some_and(|(at, before)| before.is_given() && page.is_personal(at))
}

/// "di Universitas Jenderal Soedirman": a house that is called after somebody,
/// where it says no more than where.
fn is_called_after(page: &Page<'_>, index: usize, head: &Token) -> bool {
    const SOMEBODY: [Cue; 3] = [Cue::Title, Cue::Honorific, Cue::GivenName];
    let before = page.previous(index);
    let next = page.next(index + 1);
    head.cues.has(Cue::ThingBefore)
        && before.is_some_and(|(_, before)| before.cues.has_any(&[Cue::In, Cue::To]))
        && next.is_some_and(|next| next.cues.has_any(&SOMEBODY))
}

/// Where the name begins whose head stands inside: "Rabbit Council of Otago".
fn before_head(page: &Page<'_>, head: usize) -> usize {
    const WORDS_MAX: usize = 3;
    const NEVER: [Cue; 7] = [
        Cue::Title,
        Cue::Office,
        Cue::Starter,
        Cue::Article,
        Cue::Speech,
        Cue::Calendar,
        Cue::Reports,
    ];
    let joins_on =
        |of: &Token| of.gap == Gap::Space && of.cues.has_any(&[Cue::Of, Cue::OrganisationJoin]);
    if page.words.owner_follows || !page.next(head + 1).is_some_and(joins_on) {
        return head;
    }
    let is_part = |at: usize| {
        let (index, before) = page.previous(at)?;
        let joins = page.token(at)?.gap == Gap::Space;
        let is_name = before.case == Case::Capital
            && !before.cues.has_any(&NEVER)
            && matches!(
                page.cover_at(index),
                Cover::Free | Cover::Thing | Cover::Site
            )
            && !before.is_possessive()
            && !(before.begins() && page.is_written_small(before));
        (joins && is_name).then_some(index)
    };
    let words = std::iter::successors(is_part(head), |&at| is_part(at));
    words.take(WORDS_MAX).last().unwrap_or(head)
}

/// Where the name of who holds the office begins: "Ketua Umum Partai Golkar
/// Airlangga Hartarto". It is at a name that parents give, or the last two
/// words; "Ketua Partai Golkar, Airlangga Hartarto," names him further on.
pub(super) fn holder(page: &Page<'_>, head: usize, end: usize) -> Option<usize> {
    const PLACE: [Cue; 3] = [Cue::PlaceBefore, Cue::Level, Cue::TitleRest];
    let is_of_place = |at: usize| {
        page.token(at)
            .is_some_and(|token| token.cues.has_any(&PLACE))
    };
    // ", Selasa" behind the holder says when.
    let is_apposed = page.next(end).is_some_and(|next| {
        next.gap == Gap::Comma && next.is_capital() && !next.cues.has(Cue::Calendar)
    });
    // "Ketua DPRD Joko Raharjo"
    let is_acronym = page
        .token(head)
        .is_some_and(|head| head.case == Case::Upper);
    let after_head = head + 2 - usize::from(is_acronym);
    let is_given = |at: &usize| page.token(*at).is_some_and(Token::is_given);
    let given = (after_head..end).find(is_given);
    let last_two = end.saturating_sub(2);
    let is_place = (last_two..end).any(is_of_place);
    // "Juwari Slamet", of whom only the last is known as a name
    let is_name = |at: usize| {
        let token = page.token(at);
        token.is_some_and(|token| token.cues.is_empty() && page.cover_at(at) == Cover::Free)
    };
    let from = end.saturating_sub(2);
    let two = given.is_some_and(|given| given + 1 == end && from > after_head && is_name(from));
    let given = given.map(|given| if two { from } else { given });
    let first = given.or((!is_place && !is_apposed).then_some(last_two))?;
    (first >= after_head && personal_end(page, first) >= end).then_some(first)
}

/// The index after the last word of a name that runs on at `index`.
pub(super) fn name_end(page: &Page<'_>, index: usize, words_max: usize) -> usize {
    // "Universitas Jenderal Soedirman"
    let head = index.checked_sub(1).and_then(|head| page.token(head));
    let is_thing = head.is_some_and(|head| head.cues.has(Cue::ThingBefore));
    // "Serikat Petani Indonesia": whose it is stands right behind the head.
    // "Ikatan Bidan Indonesia": what the members are.
    let is_association = head.is_some_and(|head| head.cues.has(Cue::Association));
    let goes_on = |at: usize| {
        let next = page.next(at + 1);
        next.is_some_and(|next| next.is_capital() && next.continues_name())
    };
    let members = |at: usize, token: &Token| {
        at == index && (token.cues.has(Cue::Inhabitants) || (is_association && goes_on(at)))
    };
    let runs_on = |at: usize, token: &Token| {
        token.is_capital()
            && token.continues_name()
            && (is_thing || members(at, token) || !token.cues.has_any(&[Cue::Title, Cue::Office]))
    };
    let mut end = index;
    while end < index + words_max {
        let Some(token) = page.next(end) else { break };
        if page.cover_at(end) == Cover::Person {
            break;
        }
        if runs_on(end, token) {
            end += 1;
            continue;
        }
        let joins = token.gap == Gap::Space && joins_parts(token);
        let head = |token: &Token| token.cues.has(Cue::OrganisationHead);
        // "Council of the Indies"
        let article = page.next(end + 1).is_some_and(|article| {
            article.case == Case::Lower
                && article.gap == Gap::Space
                && article.cues.has(Cue::Article)
                && token.cues.has(Cue::Of)
        });
        let at = end + 1 + usize::from(article);
        let after = page.next(at);
        if joins && after.is_some_and(|after| runs_on(at, after) && !head(after)) {
            end = at + 1;
            continue;
        }
        break;
    }
    end
}

/// "of", "untuk", "du": what joins the words of an organisation's name.
fn joins_parts(token: &Token) -> bool {
    let is_foreign = token.case == Case::Lower
        && token.cues.has(Cue::Particle)
        && !token.cues.has_any(&[Cue::In, Cue::And, Cue::Called]);
    is_foreign || token.cues.has(Cue::OrganisationJoin)
}

/// organisation = name, behind a noun and a comma: "The company, Northwind,"
fn apposed(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const REACH_WORDS: usize = 5;
    let token = page.token(index)?;
    if token.gap != Gap::Comma || !token.is_capital() || !is_free(page, index) {
        return None;
    }
    let end = personal_end(page, index);
    let next = page.next(end);
    let is_closed = next.is_none_or(|next| matches!(next.gap, Gap::Comma | Gap::Open));
    let mut at = index;
    let mut has_noun = false;
    for step in 0..REACH_WORDS {
        let Some((before, word)) = page.previous(at) else {
            break;
        };
        let is_other = step > 0 && page.token(at).is_some_and(|token| token.gap != Gap::Space);
        // "Direktur lembaga itu, Wening Asmarani,"
        if !is_other && word.cues.has_any(&[Cue::Office, Cue::Title, Cue::Kin]) {
            return None;
        }
        if is_other || word.cues.has(Cue::In) {
            break;
        }
        has_noun |=
            (word.case == Case::Lower || word.begins()) && word.cues.has(Cue::OrganisationNoun);
        at = before;
    }
    (has_noun && is_closed && end > index).then_some(Introduction {
        first: index,
        end,
        kind: ActorKind::Organisation,
        rule: "apposed-organisation",
    })
}

/// armed group = name, behind a noun that is no part of it: "milisi Houthi"
fn armed_behind_noun(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let head = page.token(index)?;
    let (first, end) = behind(page, index)?;
    head.cues.has(Cue::ArmedHead).then_some(Introduction {
        first,
        end,
        kind: ActorKind::ArmedGroup,
        rule: "armed-group-noun",
    })
}

/// organisation = name, behind a noun in small letters: "klub Persib",
/// "perusahaan Gojek"
fn behind_noun(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let noun = page.token(index)?;
    let is_noun =
        (noun.case == Case::Lower || noun.begins()) && noun.cues.has(Cue::OrganisationNoun);
    let (first, end) = behind(page, index).filter(|_| is_noun)?;
    Some(Introduction {
        first,
        end,
        kind: ActorKind::Organisation,
        rule: "organisation-noun",
    })
}

/// The name behind the noun at `index`, or behind a word that says what for:
/// "maskapai penerbangan Garuda".
fn behind(page: &Page<'_>, index: usize) -> Option<(usize, usize)> {
    const WORDS_MAX: usize = 4;
    let noun = page.token(index)?;
    if !noun.cues.has_any(&[Cue::ArmedHead, Cue::OrganisationNoun]) {
        return None;
    }
    let says_what_for = page
        .next(index + 1)
        .is_some_and(|word| word.gap == Gap::Space && is_of_office(page, word) && !says_who(word));
    // "a cooperative called Humanicemos", but "a trader called Bruce Tan"
    let is_called = !noun.cues.has(Cue::Office)
        && page
            .next(index + 1)
            .is_some_and(|word| word.gap == Gap::Space && word.cues.has(Cue::Called));
    let first = index + 1 + usize::from(says_what_for || is_called);
    let next = page
        .next(first)
        .filter(|next| next.gap == Gap::Space && is_free(page, first))?;
    // "Baker Emmanuel Fru"
    // "Bendahara koperasi Siti Aisyah", "rivals Jannik Sinner and"
    let has_holder = page
        .previous(index)
        .is_some_and(|(_, office)| office.cues.has_any(&[Cue::Office, Cue::Title]));
    let are_many = !page.words.owner_follows && page.text_of(noun).ends_with('s');
    let is_person =
        says_what_for || is_called || has_holder || are_many || noun.cues.has(Cue::Office);
    if is_person && next.is_given() {
        return None;
    }
    if let Some(joined) = joined_by_sign(page, first) {
        return Some((first, joined.end));
    }
    let is_acronym = next.case == Case::Upper && next.cues.is_empty();
    // "IG Metall"
    let end = personal_end(page, first + usize::from(is_acronym));
    let goes_on = page
        .next(end)
        .is_some_and(|next| next.is_capital() && next.continues_name());
    let end = if goes_on && end > first {
        name_end(page, first, WORDS_MAX)
    } else {
        end
    };
    (end > first && end <= first + WORDS_MAX).then_some((first, end))
}

/// Whether the word makes the name behind it one of a person, or joins it to
/// something else.
fn says_who(word: &Token) -> bool {
    const WHO: [Cue; 8] = [
        Cue::Title,
        Cue::Office,
        Cue::OfficeIn,
        Cue::OfficeOf,
        Cue::Kin,
        Cue::Involved,
        Cue::Called,
        Cue::Of,
    ];
    word.cues.has_any(&WHO)
}

/// ministry = "Kemen" letters: "Kemenkes"
fn short_ministry(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const LETTERS_MIN: usize = 2;
    let token = page.token(index)?;
    let is_ministry = |stem: &&str| {
        let rest = affixes::behind(page.text_of(token), stem);
        rest.is_some_and(|rest| rest.len() >= LETTERS_MIN)
    };
    let is_short =
        token.case == Case::Capital && page.words.organisation_stems.iter().any(is_ministry);
    // "Kemenangan" is none.
    let is_known = token.cues.has(Cue::OrganisationHead) || token.is_noun();
    (is_short && !is_known && is_free(page, index)).then_some(Introduction {
        first: index,
        end: index + 1,
        kind: ActorKind::Organisation,
        rule: "short-ministry",
    })
}

/// acronym = capitals, where somebody stands who acts; a brand is one: "VinFast"
fn acting_acronym(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let token = page.token(index)?;
    let is_acronym = token.cues.is_empty()
        && is_free(page, index)
        && (token.case == Case::Upper && (3..=7).contains(&token.bytes()) || page.is_brand(token));
    if !is_acronym {
        return None;
    }
    let follows_capital = token.continues_name()
        && page.previous(index).is_some_and(|(_, before)| {
            before.is_capital()
                && !before.begins()
                && !before.cues.has_any(&[Cue::Title, Cue::Office])
        });
    let is_actor =
        has_actor_word_before(page, index) || (!follows_capital && acts(page, index + 1));
    is_actor.then_some(Introduction {
        first: index,
        end: index + 1,
        kind: ActorKind::Organisation,
        rule: "acting-acronym",
    })
}

/// "menurut BNPT", "kepala BNPT": a word that only somebody follows, and no
/// name behind.
fn has_actor_word_before(page: &Page<'_>, index: usize) -> bool {
    const BEFORE: [Cue; 5] = [
        Cue::Speech,
        Cue::Quotes,
        Cue::ActorBefore,
        Cue::Office,
        Cue::OrganBefore,
    ];
    let before = page.previous(index);
    let is_near = page
        .token(index)
        .is_some_and(|token| token.gap == Gap::Space);
    let after = page.next(index + 1);
    let is_last = after.is_none_or(|after| !(after.is_capital() && after.continues_name()));
    let office = before.is_some_and(|(_, before)| before.cues.has(Cue::Office));
    let is_cued = before.is_some_and(|(_, before)| before.cues.has_any(&BEFORE));
    is_near && is_cued && (is_last || office)
}

/// Whether a verb of somebody who acts stands at `index`.
pub(in crate::actors) fn acts(page: &Page<'_>, index: usize) -> bool {
    const AUXILIARIES_MAX: usize = 2;
    let verb = (index..=index + AUXILIARIES_MAX)
        .map_while(|at| page.next(at).filter(|token| token.gap == Gap::Space))
        .find(|token| !token.cues.has(Cue::Auxiliary) || token.cues.has(Cue::Acts));
    verb.is_some_and(|verb| {
        let is_verb = verb.cues.has_any(&[Cue::Acts, Cue::Speech]) || page.is_active_verb(verb);
        verb.case == Case::Lower && is_verb && !verb.cues.has(Cue::Describes)
    })
}
