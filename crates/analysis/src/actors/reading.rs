//! One article: which of the names found in it name whom.

use linimasa_dossier::model::{ActorKind, Span};

use super::context::{self, Scene, Site, Verdict};
use super::lexicon::{Form, Lexicon, Role};
use super::tokens::{Gap, Token};
use super::words::Cue;
use super::{ActorMention, Found};
use crate::language::{Lang, language};

/// A known name in the text.
struct Match {
    /// The index of its first word.
    first: usize,
    /// The index after its last word.
    end: usize,
    /// Whom it may name, the likeliest sort only.
    forms: Vec<Form>,
}

/// All mentions in the words of an article.
pub(super) fn read(tokens: &[Token<'_>], lexicon: &Lexicon, lang: Lang) -> Vec<ActorMention> {
    let things = things(tokens);
    let mut matches = known_names(tokens, lexicon, lang);
    matches.retain(|found| !things.get(found.first).copied().unwrap_or(false));
    let sites: Vec<Site> = matches.iter().filter_map(|m| site(m, lexicon)).collect();
    let scene = Scene {
        tokens,
        words: language(lang).names,
        sites: &sites,
    };
    let mut previous = None;
    let mut mentions = Vec::new();
    for found in &matches {
        if let Some(site) = site(found, lexicon) {
            let verdict = context::judge(&scene, site, previous);
            previous = Some((site, verdict));
            if verdict == Verdict::Place {
                continue;
            }
        }
        if let Some(actor) = choose(found, lexicon, lang) {
            let span = span(tokens, found.first, found.end);
            mentions.push(ActorMention { span, actor });
        }
    }
    mentions
}

/// The longest known names, left to right.
fn known_names(tokens: &[Token<'_>], lexicon: &Lexicon, lang: Lang) -> Vec<Match> {
    let mut matches = Vec::new();
    let mut first = 0;
    while first < tokens.len() {
        let Some((end, node)) = lexicon.longest(tokens, first, lang) else {
            first += 1;
            continue;
        };
        let name = tokens.get(first..end).unwrap_or_default();
        let forms = likeliest(lexicon.forms_at(node, name, lang).copied(), lexicon);
        matches.push(Match { first, end, forms });
        first = end;
    }
    matches
}

/// A name of its own before a part of a name, the actors file before what is
/// known in general.
fn likeliest(forms: impl Iterator<Item = Form>, lexicon: &Lexicon) -> Vec<Form> {
    let rank = |form: &Form| {
        let is_part = matches!(form.role, Role::Short | Role::Initials);
        let is_general = form.entry >= lexicon.actors().len();
        (is_part, is_general, role_rank(form.role))
    };
    let mut forms: Vec<Form> = forms.collect();
    forms.sort_by_key(|form| (rank(form), form.entry));
    forms.dedup_by_key(|form| form.entry);
    let best = forms.first().map(rank);
    forms.retain(|form| Some(rank(form)) == best);
    forms
}

fn role_rank(role: Role) -> u8 {
    match role {
        Role::Name | Role::Short | Role::Initials => 0,
        Role::Adjective | Role::People => 1,
        Role::Residence | Role::Capital => 2,
    }
}

/// The match as a site, where it names a country, a part of one or a seat.
fn site(found: &Match, lexicon: &Lexicon) -> Option<Site> {
    let form = found.forms.first()?;
    let kind = lexicon.entries.get(form.entry)?.kind;
    let is_site = matches!(kind, ActorKind::State | ActorKind::Subnational)
        || matches!(form.role, Role::Capital | Role::Residence);
    is_site.then_some(Site {
        first: found.first,
        end: found.end,
        role: form.role,
        kind,
    })
}

fn choose(found: &Match, lexicon: &Lexicon, lang: Lang) -> Option<Found> {
    match found.forms.as_slice() {
        [only] => Some(lexicon.found(only.entry, lang)),
        _ => None,
    }
}

/// For each word whether it stands inside the name of a thing that is called
/// after somebody: "Bandara Internasional Soekarno-Hatta".
fn things(tokens: &[Token<'_>]) -> Vec<bool> {
    let mut inside = vec![false; tokens.len()];
    for (at, token) in tokens.iter().enumerate() {
        if token.cues.has(Cue::ThingBefore) {
            let name = tokens.iter().enumerate().skip(at + 1);
            let name = name.take_while(|(_, token)| is_name_part(token));
            for (index, _) in name {
                if let Some(flag) = inside.get_mut(index) {
                    *flag = true;
                }
            }
        }
    }
    inside
}

fn is_name_part(token: &Token<'_>) -> bool {
    token.is_capital() && matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Point)
}

fn span(tokens: &[Token<'_>], first: usize, end: usize) -> Span {
    let start = tokens.get(first).map_or(0, |token| token.span.start);
    let last = end.checked_sub(1).and_then(|last| tokens.get(last));
    Span {
        start,
        end: last.map_or(start, |token| token.span.end),
    }
}
