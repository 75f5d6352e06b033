//! Persons whom the text introduces.

use std::collections::BTreeMap;

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::titles::{names_level, title_before};
use crate::actors::page::{Cover, Page};
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// The longest name that is taken for one of a person, in words.
const WORDS_MAX: usize = 6;

/// Words that may be a person's name.
#[derive(Clone, Copy)]
struct Candidate {
    /// The index of its first word.
    first: usize,
    /// The index after its last word.
    end: usize,
    /// Whether it has two words at least that are no initials, and is no
    /// place.
    is_full: bool,
    /// Whether one of its words is known as a name that parents give.
    is_given: bool,
    /// Whether it may say where: the article goes to such a place.
    is_ground: bool,
    /// Whether it is nothing but the first letters of a name.
    is_initials: bool,
}

type Rule = fn(&Page<'_>, &Candidate) -> bool;

/// The rules by name, in the order they are asked; the first that holds makes
/// the words a person.
const RULES: [(&str, Rule); 16] = [
    ("suspect-by-initials", suspect),
    ("title-before", titled),
    ("office-before", in_office),
    ("called", called),
    ("quoted-speaker", quoted),
    ("office-before-comma", office_before_comma),
    ("age-in-brackets", age_in_brackets),
    ("age-between-commas", age_between_commas),
    ("appositive-title", apposition),
    ("who-clause", who_clause),
    ("person-of-organisation", of_organisation),
    ("name-speaks", speaks),
    ("name-behind-verb", behind_verb),
    ("full-name-acts", acts),
    ("given-name", given_name),
    ("kin", kin),
];

/// All persons that the page introduces, in order.
pub(in crate::actors) fn persons(page: &Page<'_>) -> Vec<Introduction> {
    let mut found: Vec<Introduction> = Vec::new();
    let mut fuller: BTreeMap<u64, (usize, usize)> = BTreeMap::new();
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
            && !page.in_headline(token)
            && !is_cut_off(page, end)
        {
            fuller.entry(token.key).or_insert((first, end));
        }
    }
    // "kata Raffi", whom the text has called "Raffi Ahmad" elsewhere.
    for found in &mut found {
        let word = page.token(found.first).map(|token| token.key);
        if found.end == found.first + 1
            && let Some(&(first, end)) = word.and_then(|word| fuller.get(&word))
        {
            (found.first, found.end) = (first, end);
        }
    }
    found
}

/// The rule by which the words introduce a person.
fn introduced_by(page: &Page<'_>, candidate: &Candidate) -> Option<&'static str> {
    let token = page.token(candidate.first)?;
    let words = candidate.end - candidate.first;
    let is_short = words == 1 && token.text.chars().count() < 3 && !candidate.is_initials;
    // "Kapolda Metro Jaya Irjen Karyono": a title follows what an office is in.
    let is_in_title = !candidate.is_full
        && page.next(candidate.end).is_some_and(|next| {
            next.is_capital() && next.gap == Gap::Space && next.cues.has(Cue::Title)
        });
    if is_short || is_in_title || words > WORDS_MAX || page.in_headline(token) {
        return None;
    }
    if is_cut_off(page, candidate.end) {
        return None;
    }
    RULES
        .iter()
        .find(|(_, rule)| rule(page, candidate))
        .map(|&(name, _)| name)
}

/// The words from `first` on that may be a person's name.
fn candidate(page: &Page<'_>, first: usize) -> Option<Candidate> {
    let token = page.token(first)?;
    if !token.is_capital() {
        return None;
    }
    if (token.gap == Gap::Comma && is_degree(page, first)) || is_place_of_level(page, first) {
        return None;
    }
    let mut end = personal_end(page, first);
    let is_initials = end <= first + 1 && is_initials(page, first, token);
    if is_initials {
        end = first + 1;
    }
    let words = page.tokens.get(first..end)?;
    let is_given = words.iter().any(|word| page.is_given(word));
    let is_ground = page.is_ground(token) || holds_place(words);
    let count = full_words(words);
    (count > 0 || is_initials).then_some(Candidate {
        first,
        end,
        is_full: count > 1 && !is_ground,
        is_given,
        is_ground,
        is_initials,
    })
}

/// "Sikka" in "Sekretaris Daerah Kabupaten Sikka Adrianus Parera"; the name
/// begins behind it.
fn is_place_of_level(page: &Page<'_>, first: usize) -> bool {
    names_level(page, first) && personal_end(page, first) > first + 2
}

/// How many words of the name stand for themselves: "Nagorno-Karabakh" is one,
/// "Omar al-Bashir" two.
fn full_words(words: &[Token<'_>]) -> usize {
    let mut before_is_small = false;
    let mut count = 0;
    for word in words {
        let is_joined = word.gap == Gap::Hyphen && !before_is_small;
        count += usize::from(word.case == Case::Capital && !is_joined);
        before_is_small = word.case == Case::Lower;
    }
    count
}

/// "Tanggul Sungai Wulan": a noun of a place inside.
fn holds_place(words: &[Token<'_>]) -> bool {
    let inner = words.split_last().map_or(words, |(_, inner)| inner);
    let is_place =
        |word: &Token<'_>| word.cues.has(Cue::PlaceBefore) && !word.cues.has(Cue::GivenName);
    inner.iter().any(is_place)
}

/// The index after the last word of a person's name that begins at `first`;
/// `first` where none does.
///
/// name = part { [ particle ] part }
pub(super) fn personal_end(page: &Page<'_>, first: usize) -> usize {
    if !page.is_personal(first) {
        return first;
    }
    let runs_on = |index: usize, token: &Token<'_>| {
        token.continues_name() && !token.begins() && page.is_personal(index)
    };
    let mut end = first + 1;
    while let Some(token) = page.next(end) {
        let is_hyphened = token.gap == Gap::Hyphen
            && token.case == Case::Lower
            && token.text.len() > 1
            && !page.words.enclitics.contains(&token.text);
        let is_part = (runs_on(end, token) || is_numeral(token)) && !is_degree(page, end);
        if is_part || is_hyphened {
            end += 1;
            continue;
        }
        let particles = particles(page, end);
        let after = page.next(end + particles);
        if particles > 0 && after.is_some_and(|after| runs_on(end + particles, after)) {
            end += particles + 1;
            continue;
        }
        break;
    }
    end
}

/// How many particles stand at `index`: "van der".
fn particles(page: &Page<'_>, index: usize) -> usize {
    const PARTICLES_MAX: usize = 2;
    let is_particle = |at: &usize| {
        page.next(*at).is_some_and(|token| {
            token.case == Case::Lower
                && token.cues.has(Cue::Particle)
                && !token.cues.has(Cue::In)
                && token.gap == Gap::Space
        })
    };
    (index..index + PARTICLES_MAX)
        .take_while(is_particle)
        .count()
}

/// "II" in "Abdullah II".
fn is_numeral(token: &Token<'_>) -> bool {
    let is_digit = |byte| matches!(byte, b'I' | b'V' | b'X');
    token.gap == Gap::Space && token.text.len() > 1 && token.text.bytes().all(is_digit)
}

/// Whether an academic degree begins at `index`.
fn is_degree(page: &Page<'_>, index: usize) -> bool {
    degree_end(page, index) > index
}

/// The index after the degree that begins at `index`; `index` where none does.
///
/// degree = letters { "." letters }, which together are one of the table's
fn degree_end(page: &Page<'_>, index: usize) -> usize {
    const PARTS_MAX: usize = 4;
    const LETTERS_MAX: usize = 5;
    let mut best = index;
    let may_be_one = |token: &Token<'_>| {
        let is_short = token.is_capital() && token.text.len() <= LETTERS_MAX;
        is_short && (token.gap != Gap::Space || token.case != Case::Capital || token.text.len() < 4)
    };
    if !page.token(index).is_some_and(may_be_one) {
        return best;
    }
    let mut letters = String::new();
    for at in index..index + PARTS_MAX {
        let Some(token) = page.next(at) else { break };
        let follows = at == index || token.gap == Gap::Point;
        if !follows || !token.is_capital() || letters.len() + token.text.len() > LETTERS_MAX {
            break;
        }
        letters.push_str(token.text);
        if page.words.degrees.binary_search(&letters.as_str()).is_ok() {
            best = at + 1;
        }
    }
    best
}

/// The index after all degrees from `index` on.
fn degrees_end(page: &Page<'_>, index: usize) -> usize {
    const DEGREES_MAX: usize = 8;
    let mut at = index;
    for _ in 0..DEGREES_MAX {
        let Some(token) = page.next(at) else { break };
        let follows = matches!(token.gap, Gap::Space | Gap::Comma | Gap::Point);
        let end = degree_end(page, at);
        if !follows || end == at {
            break;
        }
        at = end;
    }
    at
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
    })
}

/// Whether the words are the end of a longer name of something else.
fn is_end_of_name(page: &Page<'_>, first: usize) -> bool {
    let joins = page.token(first).is_some_and(Token::continues_name);
    joins
        && page.previous(first).is_some_and(|(_, before)| {
            let begins = before.begins() && page.is_common(before);
            before.is_capital() && !begins && !before.possessive
        })
}

/// "AR" in "AR (23)", "berinisial AR", "tersangka AR".
fn is_initials(page: &Page<'_>, first: usize, token: &Token<'_>) -> bool {
    let is_short = token.case == Case::Initial
        || (token.case == Case::Upper && token.text.chars().count() <= 3);
    is_short
        && matches!(
            page.cover_at(first),
            Cover::Free | Cover::Site | Cover::Part
        )
}

fn suspect(page: &Page<'_>, candidate: &Candidate) -> bool {
    let Candidate { first, end, .. } = *candidate;
    let cues = [Cue::Involved, Cue::Called, Cue::Kin];
    let before = page.previous(first);
    candidate.is_initials
        && (has_age(page, end) || before.is_some_and(|(_, before)| before.cues.has_any(&cues)))
}

fn is_spaced(page: &Page<'_>, index: usize) -> bool {
    let token = page.token(index);
    token.is_some_and(|token| matches!(token.gap, Gap::Space | Gap::Point | Gap::Close))
}

/// "Menteri Luar Negeri Ararat Mirzoyan", "Pak Slamet".
fn titled(page: &Page<'_>, candidate: &Candidate) -> bool {
    !candidate.is_initials
        && title_before(page, candidate.first).is_some_and(|title| title.cue == Cue::Title)
}

/// "Ketua RT Slamet Riyadi"; a single word where what the office is in stands
/// between.
fn in_office(page: &Page<'_>, candidate: &Candidate) -> bool {
    let Some(title) = title_before(page, candidate.first) else {
        return false;
    };
    let word = page.token(title.at);
    // "warga Kedung Ombo" are people of a place.
    let is_people = word.is_some_and(|word| word.cues.has(Cue::Inhabitants));
    let acts = || does_something(page, candidate.end);
    let is_sure = (candidate.is_full && !is_people)
        || (!candidate.is_ground && (candidate.is_given || title.holds_organisation))
        || (!candidate.is_ground && !is_people && acts());
    !candidate.is_initials && title.cue == Cue::Office && is_sure
}

/// Whether a verb stands at `index` of which people are the subject.
fn does_something(page: &Page<'_>, index: usize) -> bool {
    let does = |token: &Token<'_>| {
        let is_verb = token.cues.has_any(&[Cue::Speech, Cue::Human, Cue::Acts]);
        token.gap == Gap::Space
            && token.case == Case::Lower
            && (is_verb || page.is_active_verb(token))
            && !token.cues.has(Cue::Describes)
    };
    verb(page, index).is_some_and(does)
}

/// "bernama Rina", "named Rina".
fn called(page: &Page<'_>, candidate: &Candidate) -> bool {
    let before = page.previous(candidate.first);
    let is_called = before.is_some_and(|(_, before)| before.cues.has(Cue::Called));
    is_called && is_spaced(page, candidate.first) && !candidate.is_initials
}

/// "kata Slamet", "said Okafor".
fn quoted(page: &Page<'_>, candidate: &Candidate) -> bool {
    let before = page.previous(candidate.first);
    let is_quoted = before.is_some_and(|(_, before)| before.cues.has(Cue::Quotes));
    is_quoted && is_spaced(page, candidate.first) && !candidate.is_initials
}

/// "Ketua parlemen, Alen Simonyan,"; a single word where a comma follows it:
/// "seorang petani, Slamet,".
fn office_before_comma(page: &Page<'_>, candidate: &Candidate) -> bool {
    const REACH_WORDS: usize = 9;
    let Candidate { first, end, .. } = *candidate;
    let is_comma = |token: &Token<'_>| token.gap == Gap::Comma;
    let is_closed = page.next(end).is_none_or(|next| {
        matches!(next.gap, Gap::Comma | Gap::Open) || next.cues.has_any(&[Cue::And, Cue::CallName])
    });
    let is_sure = candidate.is_full || (is_closed && !candidate.is_ground);
    if candidate.is_initials || !is_sure || !page.token(first).is_some_and(is_comma) {
        return false;
    }
    let mut at = first;
    for step in 0..REACH_WORDS {
        let Some((index, token)) = page.previous(at) else {
            return false;
        };
        if (step > 0 && page.token(at).is_some_and(is_comma)) || token.cues.has(Cue::In) {
            return false;
        }
        if token
            .cues
            .has_any(&[Cue::Title, Cue::Office, Cue::Involved])
        {
            return true;
        }
        at = index;
    }
    false
}

/// "Rina (35)", "Rina (35 tahun)".
fn age_in_brackets(page: &Page<'_>, candidate: &Candidate) -> bool {
    has_age(page, candidate.end)
}

fn has_age(page: &Page<'_>, end: usize) -> bool {
    page.next(end).is_some_and(|next| {
        let unit = page.next(end + 1);
        let is_unit = |unit: &Token<'_>| unit.gap == Gap::Space && unit.cues.has(Cue::AgeUnit);
        let is_closed = closes(page, next) || unit.is_some_and(|u| is_unit(u) && closes(page, u));
        next.gap == Gap::Open && is_age(next) && is_closed
    })
}

/// "Rina Hadi, 35,".
fn age_between_commas(page: &Page<'_>, candidate: &Candidate) -> bool {
    let Some(next) = page.next(candidate.end) else {
        return false;
    };
    let after = page.next(candidate.end + 1);
    let is_unit = |unit: &Token<'_>| unit.gap == Gap::Space && unit.cues.has(Cue::AgeUnit);
    let after = if after.is_some_and(is_unit) {
        page.next(candidate.end + 2)
    } else {
        after
    };
    let is_closed = after.is_none_or(|after| after.gap == Gap::Comma);
    next.gap == Gap::Comma && is_age(next) && is_closed && !candidate.is_initials
}

/// age = digit [ digit ]
fn is_age(token: &Token<'_>) -> bool {
    token.text.len() <= 2 && token.text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a bracket closes behind the token.
pub(super) fn closes(page: &Page<'_>, token: &Token<'_>) -> bool {
    let rest = page.text.get(token.span.end as usize..);
    rest.is_some_and(|rest| rest.starts_with(')'))
}

/// "Rina Hadi, S.H., ketua parlemen,", "Slamet, seorang petani,".
fn apposition(page: &Page<'_>, candidate: &Candidate) -> bool {
    const REACH_WORDS: usize = 3;
    let index = degrees_end(page, candidate.end);
    let Some(next) = page.next(index).filter(|next| next.gap == Gap::Comma) else {
        return false;
    };
    // "his envoy", "a farmer"
    let has_article = next
        .cues
        .has_any(&[Cue::Article, Cue::OneOf, Cue::Possessive]);
    let is_sure = candidate.is_full || candidate.is_given || has_article;
    let reach = if has_article { REACH_WORDS } else { 1 };
    let offices = [Cue::Title, Cue::Office, Cue::Involved];
    let mut words = (index..index + reach).map_while(|at| page.next(at));
    let is_office = |token: &Token<'_>| token.case == Case::Lower && token.cues.has_any(&offices);
    let is_office = words.any(is_office) || (has_article && candidate.is_given);
    is_sure && !candidate.is_initials && !candidate.is_ground && is_office
}

/// "Rina Hadi, who", "Okafor, who".
fn who_clause(page: &Page<'_>, candidate: &Candidate) -> bool {
    let index = degrees_end(page, candidate.end);
    let next = page.next(index);
    let is_who = next.is_some_and(|next| next.gap == Gap::Comma && next.cues.has(Cue::Who));
    let is_sure = candidate.is_full || candidate.is_given || !begins(page, candidate);
    is_who && is_sure && stands_alone(page, candidate)
}

/// "Marta Kowalska of the Jagiellonian University", "Rina Hadi dari Walhi".
fn of_organisation(page: &Page<'_>, candidate: &Candidate) -> bool {
    let joins = |token: &Token<'_>| {
        token.gap == Gap::Space && token.cues.has_any(&[Cue::Of, Cue::From, Cue::In])
    };
    let of = page.next(candidate.end).filter(|of| joins(of));
    let article = page.next(candidate.end + 1);
    let has_article = article.is_some_and(|article| article.cues.has(Cue::Article));
    let at = candidate.end + 1 + usize::from(has_article);
    candidate.is_full
        && of.is_some()
        && page.cover_at(at) == Cover::Organisation
        && page.next(at).is_some_and(|next| next.gap == Gap::Space)
        && page
            .tokens
            .get(candidate.first..candidate.end)
            .is_some_and(is_nothing_else)
        && stands_alone(page, candidate)
}

/// Whether the tables know the words as nothing but names.
fn is_nothing_else(words: &[Token<'_>]) -> bool {
    let mut words = words.iter();
    words.all(|word| word.cues.without(Cue::GivenName).is_empty())
}

fn begins(page: &Page<'_>, candidate: &Candidate) -> bool {
    page.token(candidate.first).is_some_and(Token::begins)
}

/// "Alen Simonyan mengatakan", "Okafor said".
fn speaks(page: &Page<'_>, candidate: &Candidate) -> bool {
    let index = degrees_end(page, candidate.end);
    let is_speech = |token: &Token<'_>| {
        token.gap == Gap::Space && token.case == Case::Lower && token.cues.has(Cue::Speech)
    };
    let speaks = verb(page, index).is_some_and(is_speech);
    let token = page.token(candidate.first);
    // At the start of a sentence a capital tells nothing.
    let is_sure = candidate.is_full
        || candidate.is_given
        || token.is_some_and(|token| !token.begins() || page.is_written_inside(token));
    speaks && is_sure && stands_alone(page, candidate)
}

/// The word at `index`, or behind a comma or what stands before a verb there.
fn verb<'a>(page: &Page<'a>, index: usize) -> Option<&'a Token<'a>> {
    const AUXILIARIES_MAX: usize = 2;
    (index..=index + AUXILIARIES_MAX)
        .map_while(|at| page.next(at))
        .find(|token| {
            !token.cues.has(Cue::Auxiliary) || token.cues.has_any(&[Cue::Speech, Cue::Human])
        })
}

/// Whether it is no part of a longer name and no place.
fn stands_alone(page: &Page<'_>, candidate: &Candidate) -> bool {
    let office = title_before(page, candidate.first).is_some();
    !candidate.is_initials
        && !candidate.is_ground
        && !is_in_place(page, candidate.first)
        && (office || !is_end_of_name(page, candidate.first))
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
    let is_theirs = before.possessive && (page.cover_at(at) == Cover::Site || candidate.is_given);
    let reports = |word: &Token<'_>| {
        (word.case == Case::Lower || word.begins()) && word.cues.has(Cue::Reports)
    };
    let befalls =
        before.cues.has(Cue::Of) && page.previous(at).is_some_and(|(_, deed)| reports(deed));
    let is_object = reports(before) || befalls;
    let is_sure = candidate.is_full || (candidate.is_given && !candidate.is_ground);
    is_sure && (is_theirs || is_object) && is_spaced(page, candidate.first)
}

/// "Rina Hadi menangis", "Rina Hadi ditangkap"; any verb of doing where
/// nothing is known of two or three words, and no article makes them a thing's.
fn acts(page: &Page<'_>, candidate: &Candidate) -> bool {
    let index = degrees_end(page, candidate.end);
    let is_human = |token: &Token<'_>| {
        token.gap == Gap::Space && token.case == Case::Lower && token.cues.has(Cue::Human)
    };
    let verb = verb(page, index);
    let words = page.tokens.get(candidate.first..candidate.end);
    let is_unknown = words.is_some_and(|words| {
        is_nothing_else(words) && !is_of_others(page, candidate.first) && words.len() <= 3
    });
    let does = |token: &Token<'_>| {
        token.gap == Gap::Space
            && token.case == Case::Lower
            && (page.is_active_verb(token) || token.cues.has(Cue::Acts))
            && !token.cues.has(Cue::Describes)
    };
    let acts = verb.is_some_and(is_human) || (is_unknown && verb.is_some_and(does));
    let is_sure = candidate.is_full || candidate.is_given;
    acts && is_sure && stands_alone(page, candidate)
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

/// "istrinya, Sari", "his wife Sari", "ayah Afif, Rusli,".
fn kin(page: &Page<'_>, candidate: &Candidate) -> bool {
    const REACH_WORDS: usize = 4;
    let Some(token) = page.token(candidate.first) else {
        return false;
    };
    let is_near = matches!(token.gap, Gap::Space | Gap::Comma);
    let mut at = candidate.first;
    for step in 0..REACH_WORDS {
        let Some((index, before)) = page.previous(at) else {
            return false;
        };
        if before.cues.has(Cue::Kin) {
            return is_near && !candidate.is_initials && !candidate.is_ground;
        }
        // "ayah Afif, Rusli", "anak pertamanya, Galuh"
        let is_one_word = step == 0 && before.case == Case::Lower && !before.cues.has(Cue::In);
        let is_whose = token.gap == Gap::Comma && (before.is_capital() || is_one_word);
        if !is_whose || (step > 0 && !page.token(at).is_some_and(Token::continues_name)) {
            return false;
        }
        at = index;
    }
    false
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
    let follows_initials = last.is_some_and(|last| last.rule == "suspect-by-initials");
    let is_sure = if candidate.is_initials {
        follows_initials
    } else {
        candidate.is_full || candidate.is_given
    };
    is_near
        && (by_and || by_comma && candidate.is_initials)
        && is_sure
        && !is_cut_off(page, candidate.end)
}
