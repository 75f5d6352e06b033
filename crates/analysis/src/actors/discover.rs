//! Who is introduced by the text itself: people by title, office, apposition
//! or speech; organisations by the words their names begin and end with and
//! by their acronyms.
//!
//! | in the text | introduces |
//! | --- | --- |
//! | Menteri Luar Negeri Ararat Mirzoyan | a person: a title, then the name |
//! | ketua parlemen, Alen Simonyan, | a person: an office, a comma |
//! | Alen Simonyan, ketua parlemen, | the same the other way round |
//! | Rina (35); bernama Rina; ujar Rina | a person |
//! | Alen Simonyan mengatakan | a person: two words at least, and speech |
//! | Partai Kontrak Sipil; Supreme Court | an organisation |
//! | Badan Pangan Nusantara (BPN) | an organisation with its acronym |
//! | kata BPN | an organisation: capitals that speak |
//! | milisi Houthi | an armed group |
//!
//! Headlines introduce nobody: there every word may have a capital.

use std::collections::BTreeMap;

use linimasa_dossier::model::ActorKind;

use super::page::{Cover, Page};
use super::tokens::{Case, Gap, Token};
use super::words::Cue;

/// A name that the text introduces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Introduction {
    /// The index of its first word.
    pub(super) first: usize,
    /// The index after its last word.
    pub(super) end: usize,
    pub(super) kind: ActorKind,
    /// By which rule.
    pub(super) rule: &'static str,
}

/// An acronym in brackets behind the name it is short for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Acronym {
    /// The index of the acronym.
    pub(super) at: usize,
    /// The index of the first word of the name; it ends before the acronym.
    pub(super) first: usize,
}

/// The longest name that is taken for one of a person, in words.
const PERSON_WORDS_MAX: usize = 5;
/// The longest name that is taken for one of an organisation, in words.
const ORGANISATION_WORDS_MAX: usize = 9;

/// All organisations and armed groups that the page introduces, in order.
pub(super) fn organisations(page: &Page<'_>) -> Vec<Introduction> {
    let mut found: Vec<Introduction> = Vec::new();
    for index in 0..page.tokens.len() {
        if found.last().is_some_and(|last| index < last.end) {
            continue;
        }
        let rules = [
            organisation_by_head,
            organisation_by_tail,
            armed_group,
            speaking_acronym,
        ];
        found.extend(rules.iter().find_map(|rule| rule(page, index)));
    }
    found
}

/// organisation = head capital { capital | join capital }
fn organisation_by_head(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let head = page.token(index)?;
    let is_head = head.cues.has(Cue::OrganisationHead)
        && head.is_capital()
        && page.cover_at(index) == Cover::Free
        && !page.in_headline(head);
    if !is_head {
        return None;
    }
    let mut end = name_end(page, index + 1, ORGANISATION_WORDS_MAX);
    // "Ketua Umum Partai Golkar Airlangga Hartarto": the last two are who
    // holds the office.
    let holder = end.saturating_sub(2);
    let has_holder = holder > index + 1
        && personal_end(page, holder) == end
        && title_before(page, index).is_some();
    if has_holder {
        end = holder;
    }
    let words = page.tokens.get(index..end)?;
    // A ministry of a country that is named is that country.
    let is_organ =
        head.cues.has(Cue::OrganBefore) && (index..end).any(|at| page.cover_at(at) == Cover::Site);
    let holds_known = (index..end).any(|at| page.cover_at(at) == Cover::Organisation);
    (words.len() > 1 && !is_organ && !holds_known).then_some(Introduction {
        first: index,
        end,
        kind: ActorKind::Organisation,
        rule: "organisation-head",
    })
}

/// The index after the last word of a name that runs on at `index`.
fn name_end(page: &Page<'_>, index: usize, words_max: usize) -> usize {
    let runs_on = |token: &Token<'_>| {
        token.is_capital()
            && token.continues_name()
            && !token.cues.has_any(&[Cue::Title, Cue::Office])
    };
    let mut end = index;
    while end < index + words_max {
        let Some(token) = page.next(end) else { break };
        if page.cover_at(end) == Cover::Person {
            break;
        }
        if runs_on(token) {
            end += 1;
            continue;
        }
        let joins = token.gap == Gap::Space && token.cues.has(Cue::OrganisationJoin);
        let head = |token: &Token<'_>| token.cues.has(Cue::OrganisationHead);
        let after = page.next(end + 1);
        if joins && after.is_some_and(|after| runs_on(after) && !head(after)) {
            end += 2;
            continue;
        }
        break;
    }
    end
}

/// organisation = capital { capital } tail
fn organisation_by_tail(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let tail = page.token(index)?;
    let is_tail = tail.cues.has(Cue::OrganisationTail)
        && tail.case == Case::Capital
        && tail.gap == Gap::Space
        && page.cover_at(index) == Cover::Free
        && !page.in_headline(tail);
    if !is_tail {
        return None;
    }
    let mut first = index;
    while let Some((at, token)) = page.previous(first) {
        let is_part = token.is_capital()
            && page.token(first)?.continues_name()
            && !token.cues.has_any(&[Cue::Title, Cue::Office, Cue::Article])
            && !(token.begins() && token.cues.has(Cue::Starter))
            && !matches!(page.cover_at(at), Cover::Person | Cover::Organisation);
        if !is_part || index - at > ORGANISATION_WORDS_MAX {
            break;
        }
        first = at;
    }
    let is_organ =
        tail.cues.has(Cue::OrganAfter) && (first..index).any(|at| page.cover_at(at) == Cover::Site);
    (first < index && !is_organ).then_some(Introduction {
        first,
        end: index + 1,
        kind: ActorKind::Organisation,
        rule: "organisation-tail",
    })
}

/// armed group = [ head ] name, where only the name is marked
fn armed_group(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let head = page.token(index)?;
    let is_head = head.cues.has(Cue::ArmedHead) && !page.in_headline(head);
    let next = page.next(index + 1)?;
    if !is_head || next.gap != Gap::Space {
        return None;
    }
    let end = personal_end(page, index + 1);
    (end > index + 1).then_some(Introduction {
        first: index + 1,
        end,
        kind: ActorKind::ArmedGroup,
        rule: "armed-group-head",
    })
}

/// acronym = capitals, with a verb of speech beside it
fn speaking_acronym(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let token = page.token(index)?;
    let is_acronym = token.case == Case::Upper
        && (3..=7).contains(&token.text.len())
        && page.cover_at(index) == Cover::Free
        && token.cues.is_empty()
        && !page.in_headline(token);
    if !is_acronym {
        return None;
    }
    let speaks = |token: &Token<'_>| {
        token.cues.has(Cue::Speech) && (token.case == Case::Lower || token.begins())
    };
    let before = page
        .previous(index)
        .is_some_and(|(_, before)| speaks(before));
    let after = page.next(index + 1);
    let alone = after.is_none_or(|after| !(after.is_capital() && after.continues_name()));
    let speaks_after = after.is_some_and(|after| after.gap == Gap::Space && speaks(after));
    let follows_capital = token.continues_name()
        && page
            .previous(index)
            .is_some_and(|(_, before)| before.is_capital() && !before.begins());
    let is_speaker =
        (before && token.gap == Gap::Space && alone) || (speaks_after && !follows_capital);
    is_speaker.then_some(Introduction {
        first: index,
        end: index + 1,
        kind: ActorKind::Organisation,
        rule: "speaking-acronym",
    })
}

/// All persons that the page introduces, in order.
pub(super) fn persons(page: &Page<'_>) -> Vec<Introduction> {
    let mut found: Vec<Introduction> = Vec::new();
    let mut fuller: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut first = 0;
    while first < page.tokens.len() {
        let end = personal_end(page, first).max(initials_end(page, first));
        if end == first {
            first += 1;
            continue;
        }
        let partner = || is_partner(page, first, end, found.last()).then_some("joined-to-a-person");
        if let Some(rule) = introduced_by(page, first, end).or_else(partner) {
            found.push(Introduction {
                first,
                end,
                kind: ActorKind::Person,
                rule,
            });
        }
        if end > first + 1
            && let Some(token) = page.token(first)
            && !page.in_headline(token)
            && !page.is_ground(token)
            && !is_cut_off(page, end)
        {
            fuller.entry(token.text).or_insert((first, end));
        }
        first = end;
    }
    // "kata Raffi", whom the text has called "Raffi Ahmad" elsewhere.
    for found in &mut found {
        let word = page.token(found.first).map(|token| token.text);
        if found.end == found.first + 1
            && let Some(&(first, end)) = word.and_then(|word| fuller.get(word))
        {
            (found.first, found.end) = (first, end);
        }
    }
    found
}

/// "AS (24)": a suspect's initials, with the age behind.
fn initials_end(page: &Page<'_>, first: usize) -> usize {
    let has_age = page
        .next(first + 1)
        .is_some_and(|next| next.gap == Gap::Open && is_age(next) && closes(page, next));
    let is_initials = page
        .token(first)
        .is_some_and(|token| token.case == Case::Upper && token.text.len() <= 3);
    first + usize::from(is_initials && has_age)
}

/// "Raffi Ahmad dan Nagita Slavina": a full name joined to the person before.
fn is_partner(page: &Page<'_>, first: usize, end: usize, last: Option<&Introduction>) -> bool {
    let is_joined = page
        .previous(first)
        .is_some_and(|(_, before)| before.cues.has(Cue::And));
    let follows = last.is_some_and(|last| last.end + 1 == first);
    is_joined && follows && end > first + 1 && !is_cut_off(page, end)
}

/// The index after the last word of a person's name that begins at `first`;
/// `first` where none does.
///
/// name = part { [ particle ] part }
fn personal_end(page: &Page<'_>, first: usize) -> usize {
    if !page.is_personal(first) {
        return first;
    }
    let mut end = first + 1;
    while let Some(token) = page.next(end) {
        let runs_on = |index: usize, token: &Token<'_>| {
            token.continues_name() && !token.begins() && page.is_personal(index)
        };
        if runs_on(end, token) || is_numeral(token) {
            end += 1;
            continue;
        }
        let is_hyphened = token.gap == Gap::Hyphen
            && token.case == Case::Lower
            && token.text.len() > 1
            && !page.words.enclitics.contains(&token.text);
        if is_hyphened {
            end += 1;
            continue;
        }
        let is_particle = token.case == Case::Lower
            && token.cues.has(Cue::Particle)
            && !token.cues.has(Cue::In)
            && token.gap == Gap::Space;
        if is_particle
            && page
                .next(end + 1)
                .is_some_and(|next| runs_on(end + 1, next))
        {
            end += 2;
            continue;
        }
        break;
    }
    end
}

/// "II" in "Abdullah II".
fn is_numeral(token: &Token<'_>) -> bool {
    token.gap == Gap::Space
        && token.text.len() > 1
        && token
            .text
            .bytes()
            .all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}

/// The rule by which the words introduce a person.
fn introduced_by(page: &Page<'_>, first: usize, end: usize) -> Option<&'static str> {
    let token = page.token(first)?;
    let words = (first..end)
        .filter_map(|at| page.token(at))
        .filter(|token| token.case != Case::Initial && token.gap != Gap::Hyphen)
        .count();
    let is_short = words == 1 && token.case == Case::Capital && token.text.chars().count() < 3;
    if words == 0 || is_short || words > PERSON_WORDS_MAX || page.in_headline(token) {
        return None;
    }
    if is_cut_off(page, end) {
        return None;
    }
    let is_full = words > 1 && !page.is_ground(token);
    introduced_before(page, first, is_full).or_else(|| introduced_after(page, end, is_full))
}

/// Whether the name runs on into something that is no person's: a direction, a
/// town, an acronym.
fn is_cut_off(page: &Page<'_>, end: usize) -> bool {
    page.next(end).is_some_and(|next| {
        next.is_capital()
            && next.continues_name()
            && !next.cues.has_any(&[Cue::Title, Cue::Office, Cue::Acts])
    })
}

fn introduced_before(page: &Page<'_>, first: usize, is_full: bool) -> Option<&'static str> {
    let token = page.token(first)?;
    let (at, before) = page.previous(first)?;
    if token.gap == Gap::Comma {
        return (is_full && office_before_comma(page, first)).then_some("office-before-comma");
    }
    if !matches!(token.gap, Gap::Space | Gap::Point) {
        return None;
    }
    match title_before(page, first) {
        Some(Cue::Title) => Some("title-before"),
        Some(_) => is_full.then_some("office-before"),
        None if before.cues.has(Cue::Called) => Some("called"),
        None if before.cues.has(Cue::Quotes) => Some("quoted-speaker"),
        None => {
            let is_theirs = before.possessive && page.cover_at(at) == Cover::Site;
            let is_object = is_theirs || before.cues.has(Cue::Reports);
            (is_full && is_object).then_some("full-name-behind-verb")
        }
    }
}

/// The title or office right before `first`; what it is of may stand between:
/// "Menteri Luar Negeri Rusia".
pub(super) fn title_before(page: &Page<'_>, first: usize) -> Option<Cue> {
    const WORDS_MAX: usize = 8;
    let mut at = first;
    for _ in 0..WORDS_MAX {
        if !matches!(page.token(at)?.gap, Gap::Space | Gap::Point | Gap::Hyphen) {
            return None;
        }
        let (index, token) = page.previous(at)?;
        if let Some(cue) = [Cue::Title, Cue::Office]
            .into_iter()
            .find(|&cue| token.cues.has(cue))
        {
            return Some(cue);
        }
        let in_title = page
            .previous(index)
            .is_some_and(|(_, before)| before.cues.has(Cue::TitleRest));
        let passes = token.cues.has_any(&[Cue::TitleRest, Cue::Locality])
            || token.case == Case::Upper
            || (token.cues.has(Cue::And) && in_title)
            || (token.case == Case::Lower && token.cues.has(Cue::OrganisationHead))
            || matches!(page.cover_at(index), Cover::Site | Cover::Organisation);
        if !passes {
            return None;
        }
        at = index;
    }
    None
}

/// An office between the comma before `first` and the one before that.
fn office_before_comma(page: &Page<'_>, first: usize) -> bool {
    const WORDS_MAX: usize = 9;
    let mut at = first;
    for step in 0..WORDS_MAX {
        let Some((index, token)) = page.previous(at) else {
            return false;
        };
        if step > 0 && page.token(at).is_some_and(|token| token.gap == Gap::Comma) {
            return false;
        }
        if token.cues.has(Cue::In) {
            return false;
        }
        if token.cues.has_any(&[Cue::Title, Cue::Office]) {
            return true;
        }
        at = index;
    }
    false
}

fn introduced_after(page: &Page<'_>, end: usize, is_full: bool) -> Option<&'static str> {
    let next = page.next(end)?;
    match next.gap {
        Gap::Open if is_age(next) && closes(page, next) => Some("age-in-brackets"),
        Gap::Comma if is_age(next) => {
            let after = page.next(end + 1);
            let is_closed = after.is_none_or(|after| after.gap == Gap::Comma);
            (is_full && is_closed).then_some("age-between-commas")
        }
        Gap::Comma => (is_full && office_at(page, end)).then_some("appositive-title"),
        Gap::Space => {
            let speaks = next.case == Case::Lower && next.cues.has(Cue::Speech);
            (is_full && speaks).then_some("full-name-speaks")
        }
        _ => None,
    }
}

/// Whether an office begins at `index`, or soon behind an article there.
fn office_at(page: &Page<'_>, index: usize) -> bool {
    const WORDS_MAX: usize = 3;
    let has_article = page
        .next(index)
        .is_some_and(|token| token.cues.has(Cue::Article));
    let words = if has_article { WORDS_MAX } else { 1 };
    (index..index + words)
        .map_while(|at| page.next(at))
        .any(|token| token.case == Case::Lower && token.cues.has_any(&[Cue::Title, Cue::Office]))
}

/// age = digit digit
fn is_age(token: &Token<'_>) -> bool {
    token.text.len() == 2 && token.text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a bracket closes behind the token.
fn closes(page: &Page<'_>, token: &Token<'_>) -> bool {
    let rest = page.text.get(token.span.end as usize..);
    rest.is_some_and(|rest| rest.starts_with(')'))
}

/// All acronyms in brackets behind a name.
///
/// The name is a known one, one that begins with the head of an organisation,
/// or one whose first letters are the acronym.
pub(super) fn acronyms(page: &Page<'_>) -> Vec<Acronym> {
    let is_acronym = |token: &Token<'_>| {
        token.gap == Gap::Open
            && token.case == Case::Upper
            && (2..=8).contains(&token.text.chars().count())
            && closes(page, token)
    };
    let tokens = page.tokens.iter().enumerate();
    tokens
        .filter(|(_, token)| is_acronym(token))
        .filter_map(|(at, token)| {
            Some(Acronym {
                at,
                first: long_form(page, at, token)?,
            })
        })
        .collect()
}

fn long_form(page: &Page<'_>, at: usize, acronym: &Token<'_>) -> Option<usize> {
    let (last, _) = page.previous(at)?;
    let cover = page.cover_at(last);
    if cover != Cover::Free {
        let mut first = last;
        if matches!(cover, Cover::Person | Cover::Part | Cover::Thing) {
            return None;
        }
        while first > 0 && page.cover_at(first - 1) == cover && page.token(first)?.continues_name()
        {
            first -= 1;
        }
        let is_long = cover == Cover::Organisation || spells(page, first, at, acronym.text);
        return is_long.then_some(first);
    }
    let mut first = at;
    let mut best = None;
    while let Some((index, token)) = page.previous(first) {
        let ends_name = first < at && !page.token(first)?.continues_name();
        if ends_name || at - index > ORGANISATION_WORDS_MAX {
            break;
        }
        if !token.is_capital() && !token.cues.has(Cue::OrganisationJoin) {
            break;
        }
        let is_head = token.cues.has(Cue::OrganisationHead);
        if token.is_capital() && (is_head || spells(page, index, at, acronym.text)) {
            best = Some(index);
        }
        first = index;
    }
    best
}

/// Whether the first letters of the capitalised words are the acronym.
fn spells(page: &Page<'_>, first: usize, end: usize, acronym: &str) -> bool {
    let words = page.tokens.get(first..end).unwrap_or_default();
    let initials = words
        .iter()
        .filter(|token| token.is_capital())
        .filter_map(|token| token.text.chars().next());
    initials.eq(acronym.chars())
}
