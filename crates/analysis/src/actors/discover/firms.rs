//! Organisations that nothing but what they do tells from people: firms, clubs
//! and unions by their bare names.

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::organisations::{acts, is_free};
use crate::actors::page::Page;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

/// The longest bare name, in words.
const WORDS_MAX: usize = 4;

fn organisation(first: usize, end: usize, rule: &'static str) -> Introduction {
    Introduction {
        first,
        end,
        kind: ActorKind::Organisation,
        rule,
    }
}

/// Whether the tables know nothing of the word but that parents give it.
fn is_name(page: &Page<'_>, index: usize, token: &Token<'_>) -> bool {
    token.is_capital()
        && token.case != Case::Initial
        && is_free(page, index)
        && token.cues.without(Cue::GivenName).is_empty()
        && !page.is_noun(token)
        && !(token.begins() && page.is_common(token))
}

/// The end of the bare name that begins at `first`; `first` where none does.
fn bare_end(page: &Page<'_>, first: usize) -> usize {
    let is_first = page
        .token(first)
        .is_some_and(|token| is_name(page, first, token));
    let follows = page.token(first).is_some_and(Token::continues_name)
        && page
            .previous(first)
            .is_some_and(|(_, before)| before.is_capital() && !before.begins());
    if !is_first || follows {
        return first;
    }
    let runs_on = |at: &usize| {
        page.next(*at)
            .is_some_and(|token| token.continues_name() && is_name(page, *at, token))
    };
    let end = first + 1 + (first + 1..first + WORDS_MAX).take_while(runs_on).count();
    let goes_on = page
        .next(end)
        .is_some_and(|next| next.is_capital() && next.continues_name());
    if goes_on { first } else { end }
}

/// organisation = "the" name name { name } verb: "the Denver Nuggets rallied"
pub(super) fn with_article(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let (_, before) = page.previous(index)?;
    let end = bare_end(page, index);
    let is_thing = !before.cues.has(Cue::Article) || end < index + 2;
    (!is_thing && acts(page, end)).then(|| organisation(index, end, "name-with-article"))
}

/// organisation = name ", which" verb: "Unite, which represents"
pub(super) fn which_clause(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const STATES: [Cue; 4] = [Cue::ToBe, Cue::Auxiliary, Cue::Describes, Cue::In];
    const BEFORE: [Cue; 5] = [Cue::Article, Cue::In, Cue::To, Cue::From, Cue::PlaceBefore];
    let token = page.token(index)?;
    let end = bare_end(page, index);
    let which = page
        .next(end)
        .filter(|which| end > index && which.gap == Gap::Comma && which.cues.has(Cue::Relative))?;
    let verb = page.next(end + 1)?;
    let before = page.previous(index);
    let is_elsewhere =
        before.is_some_and(|(_, before)| before.cues.has_any(&BEFORE)) || page.is_ground(token);
    let does = verb.case == Case::Lower && !verb.cues.has_any(&STATES);
    // "yang" is also said of people.
    let is_thing = !page.words.is_called_by_first_name || verb.cues.has(Cue::Trades);
    (which.case == Case::Lower && does && is_thing && !is_elsewhere)
        .then(|| organisation(index, end, "which-clause"))
}

/// organisation = name verb, of which only firms are the subject: "Ryanair
/// cancelled 40 flights"
pub(super) fn does_business(page: &Page<'_>, index: usize) -> Option<Introduction> {
    const AUXILIARIES_MAX: usize = 2;
    let end = bare_end(page, index);
    let token = page.token(index)?;
    if end == index || page.is_ground(token) || page.is_given(token) {
        return None;
    }
    let verb = (end..=end + AUXILIARIES_MAX)
        .map_while(|at| page.next(at).filter(|word| word.gap == Gap::Space))
        .find(|word| !word.cues.has(Cue::Auxiliary))?;
    let trades = verb.case == Case::Lower && verb.cues.has(Cue::Trades);
    trades.then(|| organisation(index, end, "firm-does-business"))
}

/// organisation = name verb "it": "Stellantis said its chairman"
pub(super) fn of_itself(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let end = bare_end(page, index);
    let is_itself = page
        .next(end + 1)
        .is_some_and(|it| it.gap == Gap::Space && it.cues.has(Cue::Itself));
    let is_name = end > index && !page.token(index).is_some_and(|token| page.is_given(token));
    let says = page
        .next(end)
        .is_some_and(|verb| verb.cues.has(Cue::Speech));
    (is_name && is_itself && says && acts(page, end))
        .then(|| organisation(index, end, "speaks-of-itself"))
}

/// organisation = name "beat" name score, either of both: "Persita menekuk
/// Dewa United 2-1"
pub(super) fn beats(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let end = bare_end(page, index);
    if end == index {
        return None;
    }
    let beats = |at: usize| {
        page.next(at)
            .is_some_and(|verb| verb.case == Case::Lower && verb.cues.has(Cue::Beats))
    };
    let is_loser = page.previous(index).is_some_and(|(at, _)| beats(at));
    let loser_end = if is_loser {
        end
    } else if beats(end) {
        capitals_end(page, end + 1)
    } else {
        return None;
    };
    has_score(page, loser_end).then(|| organisation(index, end, "club-in-match"))
}

fn capitals_end(page: &Page<'_>, first: usize) -> usize {
    let is_capital = |at: &usize| page.next(*at).is_some_and(Token::is_capital);
    first + (first..first + WORDS_MAX).take_while(is_capital).count()
}

/// score = [ word ] goals "-" goals, as clubs have them: a set of tennis is won
/// with six games
fn has_score(page: &Page<'_>, index: usize) -> bool {
    let goals = |at: usize| {
        let token = page.next(at)?;
        let is_count = matches!(token.text.as_bytes(), [b'0'..=b'5']);
        is_count.then_some(token.gap)
    };
    (index..=index + 1).any(|at| goals(at).is_some() && goals(at + 1) == Some(Gap::Hyphen))
}
