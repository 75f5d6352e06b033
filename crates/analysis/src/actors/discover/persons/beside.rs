//! What stands beside a person's name: titles, offices, ages.

use super::{Candidate, is_nothing_else, may_be_firm, verb};
use crate::actors::discover::titles::TitleBefore;
use crate::actors::page::Page;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

pub(super) fn suspect(page: &Page<'_>, candidate: &Candidate) -> bool {
    let Candidate { first, end, .. } = *candidate;
    let cues = [Cue::Involved, Cue::Called, Cue::Kin];
    let before = page.previous(first);
    candidate.is_initials
        && (has_age(page, end) || before.is_some_and(|(_, before)| before.cues.has_any(&cues)))
}

pub(super) fn is_spaced(page: &Page<'_>, index: usize) -> bool {
    let token = page.token(index);
    token.is_some_and(|token| matches!(token.gap, Gap::Space | Gap::Point | Gap::Close))
}

/// "Menteri Luar Negeri Ararat Mirzoyan", "Pak Slamet".
pub(super) fn titled(_: &Page<'_>, candidate: &Candidate) -> bool {
    let is_title = |title: TitleBefore| title.cue == Cue::Title;
    !candidate.is_initials && candidate.title.is_some_and(is_title)
}

/// "Ketua RT Slamet Riyadi"; a single word where what the office is in stands
/// between.
pub(super) fn in_office(page: &Page<'_>, candidate: &Candidate) -> bool {
    let Some(title) = candidate.title else {
        return false;
    };
    let word = page.token(title.at);
    // "warga Kedung Ombo" are people of a place.
    let is_people = word.is_some_and(|word| word.cues.has(Cue::Inhabitants))
        && !is_one_of_people(page, title.at);
    let acts = || does_something(page, candidate.end);
    let is_sure = (candidate.is_full && !is_people)
        || (!candidate.is_ground && (candidate.is_given || title.holds_organisation))
        || (!candidate.is_ground && !is_people && acts());
    !candidate.is_initials && title.cue == Cue::Office && is_sure
}

/// "Pegolf remaja Clarissa Wongso", "menurut pedagang Yopi Rarung": whether the
/// noun at `index`, which stands for people too, is said of one of them.
fn is_one_of_people(page: &Page<'_>, index: usize) -> bool {
    const ONE: [Cue; 4] = [Cue::Office, Cue::Title, Cue::OneOf, Cue::Quotes];
    let is_trade = page
        .token(index)
        .is_some_and(|word| word.cues.has(Cue::Office));
    let is_said = |before: &Token| is_trade && before.cues.has(Cue::Reports);
    let is_one = |before: &Token| before.cues.has_any(&ONE) || is_said(before);
    page.previous(index)
        .is_some_and(|(_, before)| is_one(before))
}

/// Whether a verb stands at `index` of which people are the subject.
fn does_something(page: &Page<'_>, index: usize) -> bool {
    let does = |token: &Token| {
        let is_verb = token.cues.has_any(&[Cue::Speech, Cue::Human, Cue::Acts]);
        token.gap == Gap::Space
            && token.case == Case::Lower
            && (is_verb || page.is_active_verb(token))
            && !token.cues.has(Cue::Describes)
    };
    verb(page, index).is_some_and(does)
}

/// "bernama Rina", "named Rina".
pub(super) fn called(page: &Page<'_>, candidate: &Candidate) -> bool {
    let before = page.previous(candidate.first);
    let is_called = before.is_some_and(|(_, before)| before.cues.has(Cue::Called));
    is_called && is_spaced(page, candidate.first) && !candidate.is_initials
}

/// "kata Slamet", "said Okafor".
pub(super) fn quoted(page: &Page<'_>, candidate: &Candidate) -> bool {
    let before = page.previous(candidate.first);
    let is_quoted = before.is_some_and(|(_, before)| before.cues.has(Cue::Quotes));
    let is_firm = before.is_some_and(|(said, _)| may_be_firm(page, candidate, said));
    is_quoted && is_spaced(page, candidate.first) && !candidate.is_initials && !is_firm
}

/// "Ketua parlemen, Alen Simonyan,"; a single word where a comma follows it:
/// "seorang petani, Slamet,".
pub(super) fn office_before_comma(page: &Page<'_>, candidate: &Candidate) -> bool {
    const REACH_WORDS: usize = 9;
    let Candidate { first, end, .. } = *candidate;
    let is_comma = |token: &Token| token.gap == Gap::Comma;
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
pub(super) fn age_in_brackets(page: &Page<'_>, candidate: &Candidate) -> bool {
    has_age(page, candidate.end)
}

fn has_age(page: &Page<'_>, end: usize) -> bool {
    page.next(end).is_some_and(|next| {
        let unit = page.next(end + 1);
        let is_unit = |unit: &Token| unit.gap == Gap::Space && unit.cues.has(Cue::AgeUnit);
        let is_closed = closes(page, next) || unit.is_some_and(|u| is_unit(u) && closes(page, u));
        next.gap == Gap::Open && is_age(page, next) && is_closed
    })
}

/// "Rina Hadi, 35,".
pub(super) fn age_between_commas(page: &Page<'_>, candidate: &Candidate) -> bool {
    let Some(next) = page.next(candidate.end) else {
        return false;
    };
    let after = page.next(candidate.end + 1);
    let is_unit = |unit: &Token| unit.gap == Gap::Space && unit.cues.has(Cue::AgeUnit);
    let after = if after.is_some_and(is_unit) {
        page.next(candidate.end + 2)
    } else {
        after
    };
    let is_closed = after.is_none_or(|after| after.gap == Gap::Comma);
    next.gap == Gap::Comma && is_age(page, next) && is_closed && !candidate.is_initials
}

/// age = digit [ digit ]
fn is_age(page: &Page<'_>, token: &Token) -> bool {
    token.bytes() <= 2
        && page
            .text_of(token)
            .bytes()
            .all(|byte| byte.is_ascii_digit())
}

/// Whether a bracket closes behind the token.
pub(in crate::actors::discover) fn closes(page: &Page<'_>, token: &Token) -> bool {
    let rest = page.text.get(token.span.end as usize..);
    rest.is_some_and(|rest| rest.starts_with(')'))
}

/// "Rina Hadi, S.H., ketua parlemen,", "Slamet, seorang petani,".
pub(super) fn apposition(page: &Page<'_>, candidate: &Candidate) -> bool {
    const REACH_WORDS: usize = 3;
    const REACH_BEHIND_OWNER: usize = 6;
    let index = candidate.behind;
    let Some(next) = page.next(index).filter(|next| next.gap == Gap::Comma) else {
        return false;
    };
    // "his envoy", "a farmer"
    let has_article = next
        .cues
        .has_any(&[Cue::Article, Cue::OneOf, Cue::Possessive]);
    // "Suparjo, ketua kelompok tani,"
    let is_closed = || is_between_commas(page, candidate, index);
    let is_sure = candidate.is_full || candidate.is_given || has_article || is_closed();
    let has_owner = || {
        let mut words = (index..index + REACH_WORDS).map_while(|at| page.next(at));
        candidate.is_full && words.any(|word| word.is_possessive())
    };
    let reach = match has_article {
        false => 1,
        true if has_owner() => REACH_BEHIND_OWNER,
        // "the civil defence chief"
        true if candidate.is_full => small_words_end(page, index) - index,
        true => REACH_WORDS,
    };
    let offices = [Cue::Title, Cue::Office, Cue::Involved];
    let mut words = (index..index + reach).map_while(|at| page.next(at));
    let is_office = |token: &Token| token.case == Case::Lower && token.cues.has_any(&offices);
    let is_office = words.any(is_office) || (has_article && candidate.is_given);
    // "showed it to Lusine Grigoryan, an astronomer"
    let is_ground = candidate.is_ground && (!has_article || candidate.end < candidate.first + 2);
    is_sure && !candidate.is_initials && !is_ground && is_office
}

/// "A watchman, Fidel, said": somebody of a sort, a name between commas, and
/// what only people do.
pub(super) fn one_of_sort(page: &Page<'_>, candidate: &Candidate) -> bool {
    const SORT_WORDS_MAX: usize = 3;
    let Candidate { first, end, .. } = *candidate;
    let comma = |at: usize| page.next(at).is_some_and(|token| token.gap == Gap::Comma);
    let deeds = [Cue::Human, Cue::Speech];
    let does = page
        .next(end)
        .is_some_and(|verb| verb.case == Case::Lower && verb.cues.has_any(&deeds));
    if !comma(first) || !comma(end) || !does || candidate.is_ground || candidate.is_initials {
        return false;
    }
    let mut at = first;
    for step in 0..=SORT_WORDS_MAX {
        let Some((index, word)) = page.previous(at) else {
            return false;
        };
        if step > 0 && word.cues.has(Cue::OneOf) {
            return true;
        }
        let is_other = [
            Cue::Beast,
            Cue::PlaceAfter,
            Cue::PlaceBefore,
            Cue::OrganisationNoun,
        ];
        if word.case != Case::Lower || word.cues.has_any(&is_other) || (step > 0 && comma(at)) {
            return false;
        }
        at = index;
    }
    false
}

/// The index after the words in small letters that run on from `index` and say
/// what somebody is.
fn small_words_end(page: &Page<'_>, index: usize) -> usize {
    const WORDS_MAX: usize = 6;
    const NEVER: [Cue; 5] = [Cue::Relative, Cue::Who, Cue::Of, Cue::In, Cue::ToBe];
    let runs_on = |at: &usize| {
        page.next(*at).is_some_and(|word| {
            word.case == Case::Lower
                && matches!(word.gap, Gap::Space | Gap::Hyphen)
                && !word.cues.has_any(&NEVER)
        })
    };
    index + 1 + (index + 1..index + WORDS_MAX).take_while(runs_on).count()
}

/// Whether nothing is known of the name, and what stands behind it from `index`
/// on, behind a comma, closes with another.
fn is_between_commas(page: &Page<'_>, candidate: &Candidate, index: usize) -> bool {
    const REACH_WORDS: usize = 9;
    let words = page.tokens.get(candidate.first..candidate.end);
    let closes = |at: usize| page.next(at).is_some_and(|token| token.gap == Gap::Comma);
    words.is_some_and(is_nothing_else) && (index + 1..index + REACH_WORDS).any(closes)
}
