//! Organisations that nothing but what they do tells from people: firms, clubs
//! and unions by their bare names.

use linimasa_dossier::model::ActorKind;

use super::Introduction;
use super::organisations::{acts, is_free};
use super::titles::title_before;
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

type Rule = fn(&Page<'_>, usize, usize) -> Option<Introduction>;

/// The rules, in the order they are asked of a bare name and its end.
const RULES: [Rule; 6] = [
    beats,
    with_article,
    which_clause,
    does_business,
    of_itself,
    described,
];

/// organisation = name, where a deed makes it one
pub(super) fn by_deed(page: &Page<'_>, index: usize) -> Option<Introduction> {
    let runs_on = |at: &usize| {
        page.next(*at)
            .is_some_and(|token| token.is_capital() && token.continues_name())
    };
    // Where the name ends if it is a bare one, which takes longer to know.
    let end = index + 1 + (index + 1..=index + WORDS_MAX).take_while(runs_on).count();
    if !has_cue_beside(page, index, end) || bare_end(page, index) != end {
        return None;
    }
    let found = RULES.iter().find_map(|rule| rule(page, index, end));
    // "Sculptor Ai Weiwei unveiled"
    found.filter(|_| title_before(page, index).is_none())
}

/// Whether a word right beside the name is one that a rule asks for.
fn has_cue_beside(page: &Page<'_>, index: usize, end: usize) -> bool {
    const BEFORE: [Cue; 6] = [
        Cue::Article,
        Cue::Beats,
        Cue::With,
        Cue::ActorBefore,
        Cue::To,
        Cue::In,
    ];
    const BEHIND: [Cue; 7] = [
        Cue::Beats,
        Cue::Relative,
        Cue::Auxiliary,
        Cue::Trades,
        Cue::Speech,
        Cue::Article,
        Cue::OneOf,
    ];
    let before = page.previous(index);
    before.is_some_and(|(_, before)| before.cues.has_any(&BEFORE))
        || page
            .next(end)
            .is_some_and(|behind| behind.cues.has_any(&BEHIND))
}

/// Whether the tables know nothing of the word but that parents give it.
fn is_name(page: &Page<'_>, index: usize, token: &Token) -> bool {
    // "Al-Rayyan"
    let is_article = token.cues.has(Cue::Particle)
        && page
            .next(index + 1)
            .is_some_and(|next| next.gap == Gap::Hyphen && next.case == Case::Capital);
    let is_known = !token.cues.without(Cue::GivenName).is_empty();
    token.is_capital()
        && token.case != Case::Initial
        && is_free(page, index)
        && (is_article || !is_known)
        && !token.is_noun()
        && (is_article || !(token.begins() && page.is_common(token)))
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
fn with_article(page: &Page<'_>, index: usize, end: usize) -> Option<Introduction> {
    let (_, before) = page.previous(index)?;
    let is_thing = !before.cues.has(Cue::Article) || end < index + 2;
    (!is_thing && acts(page, end)).then(|| organisation(index, end, "name-with-article"))
}

/// organisation = name ", which" verb: "Unite, which represents"
fn which_clause(page: &Page<'_>, index: usize, end: usize) -> Option<Introduction> {
    const STATES: [Cue; 4] = [Cue::ToBe, Cue::Auxiliary, Cue::Describes, Cue::In];
    const BEFORE: [Cue; 5] = [Cue::Article, Cue::In, Cue::To, Cue::From, Cue::PlaceBefore];
    let token = page.token(index)?;
    let which = page
        .next(end)
        .filter(|which| which.gap == Gap::Comma && which.cues.has(Cue::Relative))?;
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
fn does_business(page: &Page<'_>, index: usize, end: usize) -> Option<Introduction> {
    const AUXILIARIES_MAX: usize = 2;
    let token = page.token(index)?;
    let verb = (end..=end + AUXILIARIES_MAX)
        .map_while(|at| page.next(at).filter(|word| word.gap == Gap::Space))
        .find(|word| !word.cues.has(Cue::Auxiliary))?;
    let trades = verb.case == Case::Lower && verb.cues.has(Cue::Trades);
    let is_other = || page.is_ground(token) || token.is_given();
    (trades && !is_other()).then(|| organisation(index, end, "firm-does-business"))
}

/// organisation = name verb "it": "Stellantis said its chairman"
fn of_itself(page: &Page<'_>, index: usize, end: usize) -> Option<Introduction> {
    let says = page
        .next(end)
        .is_some_and(|verb| verb.cues.has(Cue::Speech));
    let is_itself = page
        .next(end + 1)
        .is_some_and(|it| it.gap == Gap::Space && it.cues.has(Cue::Itself));
    let is_given = || page.token(index).is_some_and(Token::is_given);
    (says && is_itself && !is_given() && acts(page, end))
        .then(|| organisation(index, end, "speaks-of-itself"))
}

/// organisation = name "beat" name score, either of both: "Persita menekuk
/// Dewa United 2-1"
fn beats(page: &Page<'_>, index: usize, end: usize) -> Option<Introduction> {
    let beats = |at: usize| {
        page.next(at)
            .is_some_and(|verb| verb.case == Case::Lower && verb.cues.has(Cue::Beats))
    };
    if is_behind_score(page, index) {
        return Some(organisation(index, end, "club-in-match"));
    }
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

/// Whether the name plays: it beats or is beaten, and a score or what is spoken
/// of in matches stands near.
pub(in crate::actors) fn plays(page: &Page<'_>, first: usize, end: usize) -> bool {
    const REACH_WORDS: usize = 5;
    let beats = |at: usize| {
        page.next(at).is_some_and(|verb| {
            verb.case == Case::Lower && verb.gap == Gap::Space && verb.cues.has(Cue::Beats)
        })
    };
    let is_loser = page.previous(first).is_some_and(|(at, _)| beats(at));
    let is_match = |from: usize| {
        let mut words = (from..from + REACH_WORDS).map_while(|at| page.next(at));
        words.any(|word| word.cues.has(Cue::Match)) || has_score(page, capitals_end(page, from))
    };
    // "bermain 3-3 di Gresik" says where.
    let is_ground = page
        .previous(first)
        .is_some_and(|(_, before)| before.cues.has(Cue::In));
    (is_behind_score(page, first) && !is_ground)
        || (beats(end) && is_match(end + 1))
        || (is_loser && is_match(end))
}

/// "drew 1-1 with Maccabi Jaffa", "lost 2-0 to"
fn is_behind_score(page: &Page<'_>, index: usize) -> bool {
    const JOINS: [Cue; 4] = [Cue::With, Cue::ActorBefore, Cue::To, Cue::In];
    let Some((at, join)) = page.previous(index).filter(|(at, _)| *at > 2) else {
        return false;
    };
    let verb = page.token(at - 3);
    join.cues.has_any(&JOINS)
        && has_score(page, at - 2)
        && verb.is_some_and(|verb| verb.cues.has_any(&[Cue::Beats, Cue::Human]))
}

/// organisation = name "," article { word } noun: "Orbitane, a maker of
/// satellite parts,"
fn described(page: &Page<'_>, index: usize, end: usize) -> Option<Introduction> {
    const REACH_WORDS: usize = 5;
    const BEHIND: [Cue; 7] = [
        Cue::Of,
        Cue::In,
        Cue::From,
        Cue::With,
        Cue::Relative,
        Cue::PlaceAfter,
        Cue::Object,
    ];
    let token = page.token(index)?;
    let article = page.next(end).filter(|article| article.gap == Gap::Comma)?;
    let is_one = article.cues.has_any(&[Cue::Article, Cue::OneOf]);
    if !is_one || token.is_given() || page.is_ground(token) {
        return None;
    }
    let joins = |at: &usize| {
        page.next(*at)
            .is_some_and(|word| matches!(word.gap, Gap::Space | Gap::Hyphen))
    };
    let is_noun = |at: &usize| {
        let closes = page
            .next(at + 1)
            .is_none_or(|next| next.gap != Gap::Space || next.cues.has_any(&BEHIND));
        closes
            && page.token(*at).is_some_and(|noun| {
                noun.case == Case::Lower
                    && noun.cues.has(Cue::OrganisationNoun)
                    && (!noun.cues.has(Cue::Office) || is_thing(page, at + 1))
            })
    };
    let mut words = (end + 1..end + 1 + REACH_WORDS).take_while(joins);
    words
        .any(|at| is_noun(&at))
        .then(|| organisation(index, end, "described-as-organisation"))
}

/// Whether "its" follows soon: "Zomaro, the online grocer, has lost its"
fn is_thing(page: &Page<'_>, at: usize) -> bool {
    const REACH_WORDS: usize = 8;
    let mut words = (at..at + REACH_WORDS).map_while(|at| page.next(at));
    words.any(|word| word.case == Case::Lower && word.cues.has(Cue::Itself))
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
        let is_count =
            token.bytes() == 1 && matches!(page.text_of(token).as_bytes(), [b'0'..=b'5']);
        is_count.then_some(token.gap)
    };
    (index..=index + 1).any(|at| goals(at).is_some() && goals(at + 1) == Some(Gap::Hyphen))
}
