//! One article: which of the names found in it name whom.
//!
//! 1. the longest known names, misspelled ones too;
//! 2. who is introduced by the text itself, and which acronyms;
//! 3. countries, capitals and residences are told from places;
//! 4. parts of names, shared names and acronyms are told apart.

mod chapters;
mod known;
mod mentions;
mod newcomers;
mod things;

use std::cell::OnceCell;

use linimasa_dossier::model::ActorKind;

use super::ActorMention;
use super::cast::{Cast, Who};
use super::context::Site;
use super::evidence::Evidence;
use super::few::Few;
use super::keyed::Keyed;
use super::lexicon::{Form, Lexicon, Role};
use super::page::{Cover, Page};
use super::tokens::{Read, Token};
use crate::language::{Lang, language};

/// A known name in the text.
struct Match {
    /// The index of its first word.
    first: usize,
    /// The index after its last word.
    end: usize,
    /// The bytes at its end that are not part of the name: "nya".
    glued_bytes: u32,
    /// Whom it may name, the likeliest sort only.
    forms: Few<Form>,
    /// Whether it may be a part of another person's name: a part of a name, or
    /// a person's only one.
    is_part: bool,
    /// By which rule.
    rule: &'static str,
}

/// All mentions in the words of an article.
pub(super) fn read(text: &str, words: &Read, lexicon: &Lexicon, lang: Lang) -> Vec<ActorMention> {
    let mut reading = Reading {
        page: Page::new(text, words, language(lang).names),
        lexicon,
        lang,
        matches: Vec::with_capacity(words.tokens.len() / 8),
        cast: Cast::default(),
        bound: Keyed::default(),
        evidence: OnceCell::new(),
        named: Vec::with_capacity(words.leads.len() / 8),
        mentioned: 0,
    };
    reading.find_known_names();
    reading.leave_other_owners();
    reading.join_parts_of_persons();
    reading.leave_things_out();
    reading.cover_matches();
    reading.find_newcomers();
    reading.bind_other_names();
    reading.note_full_names();
    reading.mentions()
}

struct Reading<'a> {
    page: Page<'a>,
    lexicon: &'a Lexicon,
    lang: Lang,
    /// In order, not overlapping.
    matches: Vec<Match>,
    cast: Cast,
    /// Whom an acronym or a call name was introduced for.
    bound: Keyed<Option<Who>>,
    /// What tells those apart who share a name, once somebody asked.
    evidence: OnceCell<Evidence>,
    /// The indices of the words outside the matches that begin another name.
    named: Vec<usize>,
    /// The index after the last word of the last mention.
    mentioned: usize,
}

impl<'a> Reading<'a> {
    /// What tells those apart who share a name among all the matches.
    fn evidence(&self, matches: &[Match]) -> &Evidence {
        self.evidence.get_or_init(|| {
            let names = matches.iter().map(|found| &*found.forms);
            Evidence::weigh(self.lexicon, self.page.tokens, names)
        })
    }

    fn cover_matches(&mut self) {
        for found in &self.matches {
            let cover = cover(found, self.lexicon);
            self.page.set_cover(found.first, found.end, cover);
        }
    }

    /// Whom the word was introduced as another name of.
    fn bound_to(&self, word: &Token) -> Option<Who> {
        self.bound.get(word.key).copied().flatten()
    }

    /// The match that the word belongs to.
    fn match_at(&self, index: usize) -> Option<&Match> {
        let at = self.matches.partition_point(|found| found.end <= index);
        self.matches.get(at).filter(|found| found.first <= index)
    }

    /// Notes where everybody is named in full, and where those are named who
    /// were not known.
    fn note_full_names(&mut self) {
        for found in &self.matches {
            if let [only] = *found.forms
                && only.role == Role::Name
            {
                self.cast.note(Who::Entry(only.entry), found.first);
            }
        }
        let mut matches = self.matches.iter().peekable();
        for &at in &self.page.capitals {
            while matches.next_if(|found| found.end <= at).is_some() {}
            if matches.peek().is_some_and(|found| found.first <= at) {
                continue;
            }
            let local = self.cast.longest(&self.page, at);
            let is_bound = |word| self.bound_to(word).is_some();
            if local.is_some() || self.page.token(at).is_some_and(is_bound) {
                self.named.push(at);
            }
            let Some(local) = local.filter(|local| !local.is_short()) else {
                continue;
            };
            let newcomers: Few<usize> = local.newcomers().collect();
            for &newcomer in newcomers.iter() {
                self.cast.note(Who::New(newcomer), at);
            }
        }
    }
}

/// The match as a site, where it names a country, a part of one or a seat.
fn site(found: &Match, lexicon: &Lexicon) -> Option<Site> {
    let form = found.forms.first()?;
    let kind = lexicon.entries.get(form.entry)?.kind;
    let is_land = matches!(kind, ActorKind::State | ActorKind::Subnational);
    let is_site = (is_land && form.role != Role::Government)
        || matches!(form.role, Role::Capital | Role::Residence)
        || (form.role == Role::SharedAcronym && !lexicon.is_listed(form.entry));
    is_site.then_some(Site {
        first: found.first,
        end: found.end,
        role: form.role,
        kind,
    })
}

fn cover(found: &Match, lexicon: &Lexicon) -> Cover {
    if site(found, lexicon).is_some() {
        return Cover::Site;
    }
    let kind = found
        .forms
        .first()
        .and_then(|form| lexicon.entries.get(form.entry))
        .map(|entry| entry.kind);
    if found.is_part {
        Cover::Part
    } else if kind == Some(ActorKind::Person) {
        Cover::Person
    } else {
        Cover::Organisation
    }
}
