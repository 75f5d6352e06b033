//! Persons whom the text introduces.

mod asks;
mod beside;
mod kin;
mod name;

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::titles::{TitleBefore, names_level, names_part, title_before};
use crate::actors::filter::Filter;
use crate::actors::page::{Cover, Page};
use crate::actors::syllables::{are_hyphened, begins_hyphened};
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;
use asks::Asks;
pub(super) use beside::closes;
use beside::{
    age_between_commas, age_in_brackets, apposition, called, in_office, is_spaced,
    office_before_comma, one_of_sort, quoted, suspect, titled,
};
use kin::{kin, kin_in_what, with_kin};
pub(super) use name::personal_end;
use name::{begins_partner, degrees_end, full_words, has_initial, is_degree};

/// The longest name that is taken for one of a person, in words.
const WORDS_MAX: usize = 6;

/// Words that may be a person's name.
#[derive(Clone, Copy)]
struct Candidate {
    /// The index of its first word.
    first: usize,
    /// The index after its last word.
    end: usize,
    /// The index after the degrees behind it.
    behind: usize,
    /// Whether it has two words at least, of which one is no initial, and is no
    /// place.
    is_full: bool,
    /// Whether one of its words is known as a name that parents give.
    is_given: bool,
    /// Whether it may say where: the article goes to such a place.
    is_ground: bool,
    /// Whether it is nothing but the first letters of a name.
    is_initials: bool,
    /// The title or the office before it.
    title: Option<TitleBefore>,
}

type Rule = fn(&Page<'_>, &Candidate) -> bool;

/// The rules by name, in the order they are asked, and what of the name makes it
/// worth to ask each; the first that holds makes the words a person.
const RULES: [(&str, Asks, Rule); 19] = [
    ("suspect-by-initials", Asks::INITIALS, suspect),
    ("title-before", Asks::TITLED, titled),
    ("office-before", Asks::TITLED, in_office),
    ("called", Asks::CALLED, called),
    ("quoted-speaker", Asks::QUOTED, quoted),
    (
        "office-before-comma",
        Asks::BEHIND_COMMA,
        office_before_comma,
    ),
    ("age-in-brackets", Asks::BEFORE_BRACKET, age_in_brackets),
    ("age-between-commas", Asks::BEFORE_COMMA, age_between_commas),
    ("appositive-title", Asks::BEFORE_COMMA, apposition),
    ("one-of-a-sort", Asks::BEHIND_COMMA, one_of_sort),
    ("who-clause", Asks::BEFORE_COMMA, who_clause),
    ("person-of-organisation", Asks::JOINED, of_organisation),
    ("name-speaks", Asks::SPEECH, speaks),
    ("name-behind-verb", Asks::OBJECT, behind_verb),
    ("full-name-acts", Asks::SURE, acts),
    ("given-name", Asks::SURE, given_name),
    ("kin", Asks::KIN.and(Asks::BEHIND_COMMA), kin),
    ("kin-in-what", Asks::BEHIND_COMMA, kin_in_what),
    ("with-kin", Asks::BEFORE_AND, with_kin),
];

/// All persons that the page introduces, in order.
pub(in crate::actors) fn persons(page: &Page<'_>) -> Vec<Introduction> {
    // As much room as most pages need.
    let mut found: Vec<Introduction> = Vec::with_capacity(page.capitals.len() / 4);
    let mut fuller: Vec<(u64, usize, usize)> = Vec::with_capacity(page.capitals.len() / 2);
    let mut end = 0;
    for &first in &page.capitals {
        if first < end {
            continue;
        }
        let Some(candidate) = candidate(page, first) else {
            continue;
        };
        end = candidate.end;
        let partner = || is_partner(page, &candidate, found.last()).then_some("joined-to-a-person");
        if let Some(rule) = introduced_by(page, &candidate).or_else(partner) {
            found.push(Introduction {
                first,
                end,
                kind: ActorKind::Person,
                rule,
            });
        }
        if candidate.is_full
            && let Some(token) = page.token(first)
            && !token.in_headline()
            && !is_cut_off(page, end)
        {
            fuller.push((token.key, first, end));
            let last = end.checked_sub(1).and_then(|last| page.token(last));
            fuller.extend(last.map(|last| (last.key, first, end)));
        }
    }
    give_full_names(page, &mut found, fuller);
    found
}

/// "kata Raffi", whom the text has called "Raffi Ahmad" elsewhere, "said
/// Ahmad": `fuller` are the full names with the keys of their first and their
/// last words.
fn give_full_names(
    page: &Page<'_>,
    found: &mut [Introduction],
    mut fuller: Vec<(u64, usize, usize)>,
) {
    let mut short = Filter::default();
    for found in found.iter().filter(|found| found.end == found.first + 1) {
        if let Some(token) = page.token(found.first) {
            short.add(token.key);
        }
    }
    fuller.retain(|&(key, ..)| short.may_hold(key));
    fuller.sort_unstable();
    for found in found {
        give_full_name(page, found, &fuller);
    }
}

/// The same of one, where `fuller` are in order.
fn give_full_name(page: &Page<'_>, found: &mut Introduction, fuller: &[(u64, usize, usize)]) {
    let Some(token) = page.token(found.first) else {
        return;
    };
    let at = fuller.partition_point(|&(key, ..)| key < token.key);
    if found.end == found.first + 1
        && let Some(&(key, first, end)) = fuller.get(at)
        && key == token.key
    {
        (found.first, found.end) = (first, end);
    }
}

/// The rule by which the words introduce a person.
fn introduced_by(page: &Page<'_>, candidate: &Candidate) -> Option<&'static str> {
    let token = page.token(candidate.first)?;
    let words = candidate.end - candidate.first;
    let letters = || match token.is_simple() {
        true => token.bytes(),
        false => page.text_of(token).chars().count(),
    };
    let is_short = words == 1 && !candidate.is_initials && letters() < 3;
    // "Kapolda Metro Jaya Irjen Karyono": a title follows what an office is in.
    let is_in_title = !candidate.is_full
        && page.next(candidate.end).is_some_and(|next| {
            next.is_capital() && next.gap == Gap::Space && next.cues.has(Cue::Title)
        });
    if is_short || is_in_title || words > WORDS_MAX || token.in_headline() {
        return None;
    }
    if is_cut_off(page, candidate.end) || is_called_beast(page, candidate.first) {
        return None;
    }
    let asks = Asks::of(page, candidate);
    RULES
        .iter()
        .find(|(_, of, rule)| asks.meets(*of) && rule(page, candidate))
        .map(|&(name, ..)| name)
}

/// "gajah bernama Rahman", "a tortoise named Jonathan Bell", "the ship Maria
/// Callas", "novelnya, Mimpi Sinta": who is no person.
fn is_called_beast(page: &Page<'_>, first: usize) -> bool {
    let Some((at, before)) = page.previous(first) else {
        return false;
    };
    let Some(gap) = page.token(first).map(|token| token.gap) else {
        return false;
    };
    if before.cues.has(Cue::Called) {
        let noun = page.previous(at);
        return noun.is_some_and(|(_, noun)| noun.cues.has(Cue::Beast));
    }
    let owner = page.previous(at).map(|(_, owner)| owner);
    let is_somebodys = |owner: &Token| {
        owner.is_possessive() || owner.cues.has_any(&[Cue::Article, Cue::Possessive])
    };
    let is_noun = before.cues.has(Cue::Beast)
        && (before.case == Case::Lower || before.begins())
        && !before.cues.has_any(&[Cue::Office, Cue::Title]);
    let is_one = if page.words.owner_follows {
        let mut enclitics = page.words.enclitics.iter();
        let mut is_theirs = || enclitics.any(|enclitic| page.text_of(before).ends_with(enclitic));
        let is_given = page.token(first).is_some_and(Token::is_given);
        (gap == Gap::Comma && is_theirs()) || (gap == Gap::Space && before.begins() && !is_given)
    } else {
        let is_beside = matches!(gap, Gap::Space | Gap::Comma);
        is_beside && (before.begins() || owner.is_some_and(is_somebodys))
    };
    is_noun && is_one
}

/// The words from `first` on that may be a person's name.
fn candidate(page: &Page<'_>, first: usize) -> Option<Candidate> {
    let token = page.token(first)?;
    if !token.is_capital() {
        return None;
    }
    let mut end = personal_end(page, first);
    let is_initials = end <= first + 1 && is_initials(page, first, token);
    let is_place = || names_place(page, first, end) || is_thing_of(page, first, token);
    if (end == first && !is_initials)
        || (token.gap == Gap::Comma && is_degree(page, first))
        || is_place()
    {
        return None;
    }
    if is_initials {
        end = first + 1;
    }
    let words = page.tokens.get(first..end)?;
    let count = full_words(words);
    if count == 0 && !is_initials {
        return None;
    }
    // "Santiago Fuentealba", though something is in Santiago.
    let is_place = page.is_ground(token) && (count == 1 || page.begins_ground(token));
    let is_ground = is_place || holds_place(words);
    Some(Candidate {
        first,
        end,
        behind: degrees_end(page, end),
        is_full: (count > 1 || (count == 1 && has_initial(words))) && !is_ground,
        is_given: words.iter().any(Token::is_given) || are_hyphened(page, words),
        is_ground,
        is_initials,
        title: title_before(page, first),
    })
}

/// "Sikka" in "Sekretaris Daerah Kabupaten Sikka Adrianus Parera", "Lembata" in
/// "Bupati Lembata Paskalis Tapobali", where nothing says that it is a name of
/// a person; the name, which ends at `end`, begins behind it.
fn names_place(page: &Page<'_>, first: usize, end: usize) -> bool {
    end > first + 2
        && (names_level(page, first) || names_part(page, first))
        && !begins_hyphened(page, first)
}

/// "Kebun" in "Kebun Suparjo", where the text has named Suparjo before: what
/// begins the sentence is what he owns.
fn is_thing_of(page: &Page<'_>, first: usize, token: &Token) -> bool {
    page.words.owner_follows
        && token.begins()
        && !token.is_given()
        && !page.is_written_inside(token)
        && page
            .next(first + 1)
            .is_some_and(|owner| page.stands_alone_before(first + 1, owner))
}

/// "Tanggul Sungai Wulan": a noun of a place inside.
fn holds_place(words: &[Token]) -> bool {
    let inner = words.split_last().map_or(words, |(_, inner)| inner);
    // "Se" in "Se-young" is no "se".
    const BYTES_MIN: usize = 3;
    let is_place = |word: &Token| {
        word.bytes() >= BYTES_MIN
            && word.cues.has(Cue::PlaceBefore)
            && !word.cues.has(Cue::GivenName)
    };
    inner.iter().any(is_place)
}

/// Whether the name runs on into something that is no person's: a direction, a
/// town, an acronym.
fn is_cut_off(page: &Page<'_>, end: usize) -> bool {
    const ALLOWED: [Cue; 4] = [Cue::Title, Cue::Office, Cue::Acts, Cue::Starter];
    page.next(end).is_some_and(|next| {
        next.is_capital()
            && next.continues_name()
            && !next.cues.has_any(&ALLOWED)
            && !is_degree(page, end)
            && !begins_partner(page, end)
    })
}

/// Whether the words are the end of a longer name of something else.
fn is_end_of_name(page: &Page<'_>, first: usize) -> bool {
    let joins = page.token(first).is_some_and(Token::continues_name);
    joins
        && page.previous(first).is_some_and(|(_, before)| {
            let begins = before.begins() && page.is_common(before);
            // "Pada akhir Mei Ferdinand Lontoh"
            let is_date = before.cues.has(Cue::Calendar);
            before.is_capital() && !begins && !before.is_possessive() && !is_date
        })
}

/// "AR" in "AR (23)", "berinisial AR", "tersangka AR".
fn is_initials(page: &Page<'_>, first: usize, token: &Token) -> bool {
    let is_short = token.case == Case::Initial
        || (token.case == Case::Upper && page.text_of(token).chars().count() <= 3);
    is_short
        && matches!(
            page.cover_at(first),
            Cover::Free | Cover::Site | Cover::Part
        )
}

/// "Rina Hadi, who", "Okafor, who".
fn who_clause(page: &Page<'_>, candidate: &Candidate) -> bool {
    let index = candidate.behind;
    let next = page.next(index);
    let is_who = next.is_some_and(|next| next.gap == Gap::Comma && next.cues.has(Cue::Who));
    let is_sure = candidate.is_full || candidate.is_given || !begins(page, candidate);
    is_who && is_sure && stands_alone(page, candidate)
}

/// "Marta Kowalska of the Jagiellonian University", "Rina Hadi dari Walhi".
fn of_organisation(page: &Page<'_>, candidate: &Candidate) -> bool {
    let joins = |token: &Token| {
        token.gap == Gap::Space && token.cues.has_any(&[Cue::Of, Cue::From, Cue::In])
    };
    let of = page.next(candidate.end).filter(|of| joins(of));
    let article = page.next(candidate.end + 1);
    let has_article = article.is_some_and(|article| article.cues.has(Cue::Article));
    let at = candidate.end + 1 + usize::from(has_article);
    // "of the group", "dari lembaga itu"
    let is_noun = page.next(at).is_some_and(|noun| {
        let is_one = has_article || page.words.owner_follows;
        let is_group = noun
            .cues
            .has_any(&[Cue::OrganisationNoun, Cue::OrganisationHead]);
        noun.case == Case::Lower && is_group && is_one
    });
    candidate.is_full
        && of.is_some_and(|of| !is_noun || !of.cues.has(Cue::In))
        && (is_noun || page.cover_at(at) == Cover::Organisation)
        && page.next(at).is_some_and(|next| next.gap == Gap::Space)
        && page
            .tokens
            .get(candidate.first..candidate.end)
            .is_some_and(is_nothing_else)
        && stands_alone(page, candidate)
}

/// Whether the tables know the words as nothing but names.
fn is_nothing_else(words: &[Token]) -> bool {
    // "Se" in "Ahn Se-young" is no word of the tables.
    const BYTES_MIN: usize = 3;
    let is_plain =
        |word: &Token| word.bytes() < BYTES_MIN || word.cues.without(Cue::GivenName).is_empty();
    words.iter().all(is_plain)
}

fn begins(page: &Page<'_>, candidate: &Candidate) -> bool {
    page.token(candidate.first).is_some_and(Token::begins)
}

/// "Alen Simonyan mengatakan", "Okafor said".
fn speaks(page: &Page<'_>, candidate: &Candidate) -> bool {
    let index = candidate.behind;
    let is_speech = |token: &Token| {
        token.gap == Gap::Space && token.case == Case::Lower && token.cues.has(Cue::Speech)
    };
    let speaks = verb(page, index).is_some_and(is_speech);
    let token = page.token(candidate.first);
    // "Ganti kata sandi": "kata" stands before who says something.
    let is_noun = page.words.owner_follows
        && candidate.end == candidate.first + 1
        && token.is_some_and(Token::begins)
        && page
            .next(index)
            .is_some_and(|verb| verb.cues.has(Cue::Quotes));
    // At the start of a sentence a capital tells nothing.
    let is_sure = candidate.is_full
        || candidate.is_given
        || token.is_some_and(|token| !token.begins() || page.is_written_inside(token));
    let stands = stands_alone(page, candidate) && !is_owner(page, candidate);
    speaks && !is_noun && is_sure && stands && !may_be_firm(page, candidate, candidate.first)
}

/// "Orbex" in "Orbex said": one word of which nothing is known, that no longer
/// name ends with, where surnames are what people are called by; unless it is
/// a quotation that was said, which begins or ends at `index`.
fn may_be_firm(page: &Page<'_>, candidate: &Candidate, index: usize) -> bool {
    let Some(token) = page.token(candidate.first) else {
        return false;
    };
    let is_bare = candidate.end == candidate.first + 1
        && !candidate.is_given
        && !page.words.is_called_by_first_name;
    let is_said = page.token(index).is_some_and(|word| word.gap == Gap::Quote);
    is_bare && !is_said && !page.ends_longer_name(token)
}

/// "Masisi" in "the Lions of Masisi claimed": not the one who does it.
fn is_owner(page: &Page<'_>, candidate: &Candidate) -> bool {
    let before = page.previous(candidate.first);
    before.is_some_and(|(_, before)| before.cues.has(Cue::Of))
}

/// The word at `index`, or behind a comma or what stands before a verb there.
fn verb<'a>(page: &Page<'a>, index: usize) -> Option<&'a Token> {
    const AUXILIARIES_MAX: usize = 2;
    (index..=index + AUXILIARIES_MAX)
        .map_while(|at| page.next(at))
        .find(|token| {
            !token.cues.has(Cue::Auxiliary) || token.cues.has_any(&[Cue::Speech, Cue::Human])
        })
}

/// Whether it is no part of a longer name and no place.
fn stands_alone(page: &Page<'_>, candidate: &Candidate) -> bool {
    !candidate.is_initials
        && !candidate.is_ground
        && !is_in_place(page, candidate.first)
        && (candidate.title.is_some() || !is_end_of_name(page, candidate.first))
}

/// "di Sari Ater": what stands behind a preposition of place.
fn is_in_place(page: &Page<'_>, first: usize) -> bool {
    let cues = [Cue::In, Cue::To, Cue::PlaceBefore, Cue::ThingBefore];
    let before = page.previous(first);
    before.is_some_and(|(_, before)| before.cues.has_any(&cues))
}

/// "menurut Rina Hadi", "memvonis Rina Hadi", "the arrest of Rina Hadi",
/// "Azerbaijan's Ilham Aliyev", "Oxfam's Winnie Byanyima".
fn behind_verb(page: &Page<'_>, candidate: &Candidate) -> bool {
    let Some((at, before)) = page.previous(candidate.first) else {
        return false;
    };
    let is_theirs =
        before.is_possessive() && (page.cover_at(at) == Cover::Site || candidate.is_given);
    let reports =
        |word: &Token| (word.case == Case::Lower || word.begins()) && word.cues.has(Cue::Reports);
    let befalls =
        before.cues.has(Cue::Of) && page.previous(at).is_some_and(|(_, deed)| reports(deed));
    let is_object = reports(before) || befalls;
    let is_sure = candidate.is_full || (candidate.is_given && !candidate.is_ground);
    is_sure && (is_theirs || is_object) && is_spaced(page, candidate.first)
}

/// "Rina Hadi menangis", "Rina Hadi ditangkap"; any verb of doing where
/// nothing is known of two or three words, and no article makes them a thing's.
fn acts(page: &Page<'_>, candidate: &Candidate) -> bool {
    let index = candidate.behind;
    let is_human = |token: &Token| {
        token.gap == Gap::Space && token.case == Case::Lower && token.cues.has(Cue::Human)
    };
    let verb = verb(page, index);
    let words = page.tokens.get(candidate.first..candidate.end);
    let is_unknown = words.is_some_and(|words| {
        is_nothing_else(words) && !is_of_others(page, candidate.first) && words.len() <= 3
    });
    let does = |token: &Token| {
        token.gap == Gap::Space
            && token.case == Case::Lower
            && (page.is_active_verb(token) || token.cues.has(Cue::Acts))
            && !token.cues.has(Cue::Describes)
    };
    let acts = verb.is_some_and(is_human) || (is_unknown && verb.is_some_and(does));
    let acts = acts || (is_unknown && candidate.is_full && verb_behind_aside(page, index));
    let is_sure = candidate.is_full || candidate.is_given;
    acts && is_sure && stands_alone(page, candidate) && !is_owner(page, candidate)
}

/// "Corneille Nangaa, the face of the rebellion, hinted": behind two commas what
/// only people do.
fn verb_behind_aside(page: &Page<'_>, index: usize) -> bool {
    const WORDS_MAX: usize = 10;
    const PLACE: [Cue; 2] = [Cue::PlaceBefore, Cue::PlaceAfter];
    let comma = |at: usize| page.next(at).is_some_and(|token| token.gap == Gap::Comma);
    let closes = (index + 1..index + WORDS_MAX).find(|&at| comma(at));
    let Some(end) = closes.filter(|_| comma(index)) else {
        return false;
    };
    let aside = page.tokens.get(index..end).unwrap_or_default();
    let is_of_somebody = aside.iter().all(|word| !word.cues.has_any(&PLACE))
        && aside.first().is_some_and(|word| word.case == Case::Lower);
    is_of_somebody
        && page.next(end).is_some_and(|verb| {
            verb.case == Case::Lower && verb.cues.has(Cue::Human) && !verb.cues.has(Cue::Trades)
        })
}

/// "the Denver Nuggets", "warga Kedung Ombo": people have no article, and none
/// of their own.
fn is_of_others(page: &Page<'_>, first: usize) -> bool {
    let before = page.previous(first);
    before.is_some_and(|(_, before)| before.cues.has_any(&[Cue::Article, Cue::PeopleBefore]))
}

/// "Budi Santoso": a full name with a part that parents give, or a part of one
/// behind what only somebody follows; "kepada Ruslan Bakri".
fn given_name(page: &Page<'_>, candidate: &Candidate) -> bool {
    const BEFORE: [Cue; 3] = [Cue::ActorBefore, Cue::With, Cue::And];
    let before = page.previous(candidate.first);
    let is_cued = before.is_some_and(|(_, before)| before.cues.has_any(&BEFORE));
    let is_object = before.is_some_and(|(_, before)| {
        let is_deed =
            before.cues.has_any(&[Cue::ActorBefore, Cue::Reports]) || page.is_past_verb(before);
        before.case == Case::Lower && is_deed
    });
    let is_sure = if candidate.is_given {
        candidate.is_full || is_cued
    } else {
        candidate.is_full && is_object
    };
    is_sure && stands_alone(page, candidate)
}

/// "Danilo Peruzzi" in "Esra Koçak, Danilo Peruzzi and four others".
fn in_list(page: &Page<'_>, candidate: &Candidate) -> bool {
    let words = page.tokens.get(candidate.first..candidate.end);
    let goes_on = page.next(candidate.end).is_some_and(|next| {
        let is_next = next.gap == Gap::Comma && next.is_capital();
        is_next || (next.gap != Gap::Hyphen && next.cues.has(Cue::And))
    });
    goes_on && words.is_some_and(is_nothing_else)
}

/// "Raffi Ahmad dan Nagita Slavina": a full name joined to the person before;
/// initials are joined to initials.
fn is_partner(page: &Page<'_>, candidate: &Candidate, last: Option<&Introduction>) -> bool {
    let Some((at, before)) = page.previous(candidate.first) else {
        return false;
    };
    let by_and = before.cues.has(Cue::And);
    let by_comma = page
        .token(candidate.first)
        .is_some_and(|t| t.gap == Gap::Comma);
    let link = if by_and { at } else { candidate.first };
    let is_near = last.is_some_and(|last| last.end == link);
    let is_listed = by_comma && candidate.is_full && in_list(page, candidate);
    let follows_initials = last.is_some_and(|last| last.rule == "suspect-by-initials");
    let is_sure = if candidate.is_initials {
        follows_initials
    } else {
        candidate.is_full || candidate.is_given
    };
    let is_mate = candidate.is_full && begins_partner(page, candidate.first);
    is_near
        && (by_and || is_mate || is_listed || by_comma && candidate.is_initials)
        && is_sure
        && !is_cut_off(page, candidate.end)
}
