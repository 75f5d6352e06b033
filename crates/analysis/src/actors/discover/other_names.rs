//! Other names of somebody that the text itself gives: an acronym in brackets
//! behind the name or before it, and what somebody is called.
//!
//! | in the text | gives |
//! | --- | --- |
//! | Badan Pangan Nusantara (BPN) | an acronym |
//! | BPN (Badan Pangan Nusantara) | the same the other way round |
//! | Badan Pengawas Beras (Baras) | a short name, behind a known kind of name |
//! | Basuki Purnama alias Ahok; Joko Widodo (Jokowi) | what a person is called |

use super::organisations::WORDS_MAX;
use super::persons::{closes, personal_end};
use crate::actors::hints::Hints;
use crate::actors::page::{Cover, Page};
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// Another name, and the name it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::actors) struct OtherName {
    /// The index of its first word.
    pub(in crate::actors) first: usize,
    /// The index after its last word.
    pub(in crate::actors) end: usize,
    /// The index of the first word of the name.
    pub(in crate::actors) name_first: usize,
    /// The index after the last word of the name.
    pub(in crate::actors) name_end: usize,
}

/// All other names, in order.
pub(in crate::actors) fn other_names(page: &Page<'_>) -> Vec<OtherName> {
    let mut found = Vec::new();
    const TELLING: Hints = Hints::BRACKETED.and(Hints::CALL_NAME).and(Hints::UPPER);
    for lead in page.leads.iter().filter(|lead| lead.hints.meets(TELLING)) {
        let at = lead.at();
        found.extend(if lead.hints.meets(Hints::BRACKETED) {
            acronym(page, at)
        } else if lead.hints.meets(Hints::CALL_NAME) {
            call_name(page, at)
        } else {
            long_form_in_brackets(page, at)
        });
    }
    found
}

/// acronym = name "(" capitals { capital } ")"
///
/// The name is a known one, one that begins with the head of an organisation,
/// or one whose first letters are the acronym.
fn acronym(page: &Page<'_>, at: usize) -> Option<OtherName> {
    let token = page.token(at).filter(|token| token.gap == Gap::Open)?;
    let letters = page.text_of(token).chars().count();
    let is_acronym = token.case == Case::Upper && (2..=8).contains(&letters);
    let never = [Cue::Locality, Cue::TitleRest, Cue::Title, Cue::Office];
    let is_name = token.cues.has(Cue::GivenName) || !token.cues.has_any(&never);
    let is_short_name = token.case == Case::Capital && is_name;
    let end = bracket_end(page, at)?;
    let is_short = (is_acronym && end <= at + 4) || (is_short_name && end == at + 1);
    if !is_short {
        return None;
    }
    let name_first = if is_acronym {
        long_form(page, at, token)?
    } else {
        whose_short_name(page, at)?
    };
    Some(OtherName {
        first: at,
        end,
        name_first,
        name_end: at,
    })
}

/// The index after the last word in the bracket that opens at `at`, where
/// nothing but capitalised words stands in it.
fn bracket_end(page: &Page<'_>, at: usize) -> Option<usize> {
    let mut end = at;
    loop {
        let token = page.next(end.max(1)).filter(|token| token.is_capital())?;
        if end > at && (!token.continues_name() || end > at + WORDS_MAX) {
            return None;
        }
        end += 1;
        if closes(page, token) {
            return Some(end);
        }
    }
}

/// Where the name begins that an acronym at `at` is short for.
fn long_form(page: &Page<'_>, at: usize, acronym: &Token) -> Option<usize> {
    let (last, _) = page.previous(at)?;
    let cover = page.cover_at(last);
    if cover != Cover::Free {
        if matches!(cover, Cover::Person | Cover::Part | Cover::Thing) {
            return None;
        }
        let first = cover_start(page, last)?;
        let is_long =
            cover == Cover::Organisation || spells(page, first, at, page.text_of(acronym));
        return is_long.then_some(first);
    }
    let mut first = at;
    let mut best = None;
    while let Some((index, token)) = page.previous(first) {
        let ends_name = first < at && !page.token(first)?.continues_name();
        if ends_name || at - index > WORDS_MAX {
            break;
        }
        if !token.is_capital() && !token.cues.has(Cue::OrganisationJoin) {
            break;
        }
        let is_head = token.cues.has(Cue::OrganisationHead);
        if token.is_capital() && (is_head || spells(page, index, at, page.text_of(acronym))) {
            best = Some(index);
        }
        first = index;
    }
    best
}

/// Where the name begins whose short name in brackets stands at `at`: one of
/// an organisation or a person.
fn whose_short_name(page: &Page<'_>, at: usize) -> Option<usize> {
    let (last, token) = page.previous(at)?;
    match page.cover_at(last) {
        Cover::Organisation | Cover::Person => cover_start(page, last),
        Cover::Free | Cover::Part if token.is_capital() => person_start(page, last),
        _ => None,
    }
}

/// The start of the covered name that ends at `last`.
fn cover_start(page: &Page<'_>, last: usize) -> Option<usize> {
    let cover = page.cover_at(last);
    let mut first = last;
    while first > 0
        && last - first < WORDS_MAX
        && page.cover_at(first - 1) == cover
        && page.token(first)?.continues_name()
    {
        first -= 1;
    }
    Some(first)
}

/// The start of a person's full name that ends at `last`.
fn person_start(page: &Page<'_>, last: usize) -> Option<usize> {
    let mut first = last;
    while let Some((at, _)) = page.previous(first) {
        let runs_on = page.token(first).is_some_and(Token::continues_name);
        if !runs_on || !page.is_personal(at) || last - at > WORDS_MAX {
            break;
        }
        first = at;
    }
    (first < last && personal_end(page, first) == last + 1).then_some(first)
}

/// Whether the first letters of the capitalised words are the acronym.
fn spells(page: &Page<'_>, first: usize, end: usize, acronym: &str) -> bool {
    let words = page.tokens.get(first..end).unwrap_or_default();
    let initials = words
        .iter()
        .filter(|token| token.is_capital())
        .filter_map(|token| page.text_of(token).chars().next());
    initials.eq(acronym.chars())
}

/// acronym = capitals "(" name ")"
fn long_form_in_brackets(page: &Page<'_>, at: usize) -> Option<OtherName> {
    let token = page.token(at)?;
    let name = page.next(at + 1).filter(|name| name.gap == Gap::Open)?;
    let is_acronym = token.case == Case::Upper && page.text_of(token).chars().count() >= 2;
    let end = bracket_end(page, at + 1).filter(|end| end - at > 2)?;
    let is_long =
        name.cues.has(Cue::OrganisationHead) || spells(page, at + 1, end, page.text_of(token));
    (is_acronym && is_long).then_some(OtherName {
        first: at,
        end: at + 1,
        name_first: at + 1,
        name_end: end,
    })
}

/// call name = name { "yang" | "akrab" } "disapa" name
fn call_name(page: &Page<'_>, at: usize) -> Option<OtherName> {
    const FILL_MAX: usize = 4;
    let cue = page.token(at).filter(|cue| cue.cues.has(Cue::CallName))?;
    let is_near = matches!(cue.gap, Gap::Space | Gap::Comma);
    let mut first = at + 1;
    while page
        .next(first)
        .is_some_and(|word| word.cues.has_any(&[Cue::As, Cue::Honorific]))
        && first < at + FILL_MAX
    {
        first += 1;
    }
    let end = personal_end(page, first);
    let mut last = at.checked_sub(1)?;
    while page
        .token(last)
        .is_some_and(|word| word.cues.has(Cue::CallFill))
        && last + FILL_MAX > at
    {
        last = last.checked_sub(1)?;
    }
    let is_capital = page.token(last).is_some_and(Token::is_capital);
    let name_first = match page.cover_at(last) {
        Cover::Person => cover_start(page, last),
        Cover::Free | Cover::Part if is_capital => {
            // "Rizal alias Ucok"
            let is_sure = cue.cues.has(Cue::Called) && personal_end(page, last) == last + 1;
            person_start(page, last).or(is_sure.then_some(last))
        }
        _ => None,
    }?;
    (is_near && end > first).then_some(OtherName {
        first,
        end,
        name_first,
        name_end: last + 1,
    })
}
