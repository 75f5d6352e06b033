//! The making of a lexicon.

use std::collections::BTreeMap;

use linimasa_dossier::model::{Actor, ActorKind};
use linimasa_dossier::text;

use super::world::{self, world};
use super::{Entry, Form, Lexicon, Role};
use crate::actors::organs;
use crate::actors::persons;
use crate::actors::trie::WordId;
use crate::actors::words::{Cue, Cues, NameWords};
use crate::language::{Lang, language};

/// A lexicon in the making.
pub(super) struct Builder(Lexicon);

impl Default for Builder {
    /// One that knows the world.
    fn default() -> Self {
        Self(world().lexicon.clone())
    }
}

impl Builder {
    /// One that knows nothing.
    pub(super) fn empty() -> Self {
        Self(Lexicon::default())
    }

    /// Opens an entry, and says which it is.
    pub(super) fn add_entry(&mut self, entry: Entry) -> usize {
        self.0.entries.push(entry);
        self.0.entries.len() - 1
    }

    /// Says which entry a country is.
    pub(super) fn set_country(&mut self, code: &'static str, entry: usize) {
        self.0.country_entries.insert(code, entry);
    }

    /// Adds an actor of the file, with what is known of it in general.
    pub(super) fn add_actor(&mut self, mut actor: Actor, metonyms: &[String]) {
        let known = self.known(&actor);
        if let Some(entry) = known
            && let Some(facts) = world().facts.get(entry)
        {
            if actor.wikidata.is_none() {
                actor.wikidata = facts.wikidata.map(str::to_owned);
            }
            world::fill_name(&mut actor.name, &facts.names);
            let country = self.0.entries.get(entry).and_then(|e| e.country.clone());
            actor.country = actor.country.or(country);
        }
        let entry = self.entry_of(&actor, known);
        self.0.listed.push(entry);
        self.add_names(entry, &actor);
        for metonym in metonyms {
            let role = if world().is_residence(metonym) {
                Role::Residence
            } else {
                Role::Capital
            };
            self.add_form(entry, metonym, role, None);
        }
        self.0.actors.push(actor);
    }

    /// The entry of the world that the actor takes over: the one of its name
    /// and kind that nobody took, or the country of its code.
    fn known(&self, actor: &Actor) -> Option<usize> {
        let is_its = |entry: &usize| {
            let Some(entry) = self.0.entries.get(*entry) else {
                return false;
            };
            let is_there = match (&actor.country, &entry.country) {
                (Some(one), Some(other)) => one == other,
                _ => true,
            };
            entry.actor.is_none() && is_there && is_like(actor.kind, entry.kind)
        };
        let named = all_names(actor).flat_map(|name| world().named(name));
        named.copied().find(is_its).or_else(|| {
            let code = actor.country.as_deref()?;
            let entry = self.0.country_entries.get(code).copied();
            entry.filter(|entry| actor.kind == ActorKind::State && is_its(entry))
        })
    }

    /// The entry of an actor: the one that it takes over, or a new one.
    fn entry_of(&mut self, actor: &Actor, known: Option<usize>) -> usize {
        let own = Entry {
            actor: Some(self.0.actors.len()),
            kind: actor.kind,
            name: actor.name.clone(),
            country: actor.country.clone(),
        };
        let Some(entry) = known else {
            return self.add_entry(own);
        };
        if let Some(taken) = self.0.entries.get_mut(entry) {
            *taken = own;
        }
        let words = self.0.single_words.iter();
        for (_, word) in words.filter(|(owner, _)| *owner == entry) {
            self.0.spellings.add(word);
        }
        entry
    }

    fn add_names(&mut self, entry: usize, actor: &Actor) {
        for name in all_names(actor) {
            self.add_form(entry, name, Role::Name, None);
            match actor.kind {
                ActorKind::Person => self.add_persons_names(entry, name),
                ActorKind::Organisation | ActorKind::ArmedGroup => {
                    self.add_topics(entry, name);
                    self.add_initials(entry, name);
                    self.add_groups_short_name(entry, name);
                    for other in organs::other_names(name) {
                        self.add_form(entry, &other, Role::Name, None);
                    }
                }
                ActorKind::Subnational => {
                    if let Some(place) = organs::without_level(name) {
                        self.add_form(entry, place, Role::Capital, None);
                    }
                    let governments = organs::governments(name);
                    for government in governments.iter().chain(&organs::other_names(name)) {
                        self.add_form(entry, government, Role::Government, None);
                    }
                }
                ActorKind::State => {}
            }
        }
    }

    /// A person is also called by any beginning and any end of the name, and by
    /// what else is known of it.
    fn add_persons_names(&mut self, entry: usize, name: &str) {
        self.add_short_names(entry, name);
        for nickname in persons::nicknames(name) {
            self.add_form(entry, nickname, Role::Name, None);
            self.add_short_names(entry, nickname);
        }
        for other in persons::other_spellings(name) {
            self.add_form(entry, &other, Role::Short, None);
            self.add_short_names(entry, &other);
        }
    }

    fn add_short_names(&mut self, entry: usize, name: &str) {
        const SUFFIXES: [&str; 6] = ["jr", "sr", "ii", "iii", "iv", "x"];
        let words = text::words(name);
        let words = words.filter(|(_, word)| !SUFFIXES.contains(&text::fold(word).as_str()));
        let words: Vec<_> = words.map(|(span, _)| span).collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return;
        };
        if last.end as usize + 1 < name.len()
            && let Some(plain) = name.get(first.start as usize..last.end as usize)
        {
            self.add_form(entry, plain, Role::Name, None);
        }
        let ends = words.iter().skip(1).map(|span| (span.start, last.end));
        let beginnings = words
            .iter()
            .rev()
            .skip(1)
            .map(|span| (first.start, span.end));
        // "Quispe" is what "Rosaura Quispe Mamani" is called.
        let inner = words.get(1..words.len() - 1).unwrap_or_default().iter();
        let inner = inner.map(|span| (span.start, span.end));
        for (start, end) in ends.chain(beginnings).chain(inner) {
            if let Some(short) = name.get(start as usize..end as usize) {
                self.add_form(entry, short, Role::Short, None);
            }
        }
    }

    /// An organisation is also called without its legal form and its town: "PT
    /// Pindad", "Persib Bandung".
    fn add_groups_short_name(&mut self, entry: usize, name: &str) {
        const LETTERS_MIN: usize = 4;
        let mut words: Vec<&str> = name.split_whitespace().collect();
        let count = words.len();
        while words.len() > 1
            && words
                .first()
                .is_some_and(|word| self.has_cue(word, Cue::LegalForm))
        {
            words.remove(0);
        }
        while words.len() > 1
            && words.last().is_some_and(|word| {
                self.has_cue(word, Cue::LegalTail) || !world().named(word).is_empty()
            })
        {
            words.pop();
        }
        // "Adhi Pondasi" of "PT Adhi Pondasi Perkasa"
        let has_form = name
            .split_whitespace()
            .next()
            .is_some_and(|word| self.has_cue(word, Cue::LegalForm));
        if let [first, second, _, ..] = words.as_slice()
            && has_form
        {
            self.add_form(entry, &format!("{first} {second}"), Role::Short, None);
        }
        let is_own = match words.as_slice() {
            [only] => {
                only.chars().count() >= LETTERS_MIN
                    && self.cues_of(only).is_empty()
                    && world().named(only).is_empty()
            }
            _ => true,
        };
        if words.len() < count && is_own {
            self.add_form(entry, &words.join(" "), Role::Short, None);
        }
        if let Some(town) = town_of_club(name) {
            let is_town = !world().named(town).is_empty();
            let role = if is_town { Role::Capital } else { Role::Short };
            self.add_form(entry, town, role, None);
        }
        if let [first, trade] = words.as_slice()
            && self.is_word_of_firm(first, trade)
        {
            self.add_form(entry, first, Role::Short, None);
        }
    }

    /// "Carrick" of "Carrick Foods": a word of which nothing is known, before what
    /// a firm deals in.
    fn is_word_of_firm(&self, word: &str, trade: &str) -> bool {
        const LETTERS_MIN: usize = 4;
        let is_trade = self.has_cue(trade, Cue::OrganisationTail)
            && !self.has_cue(trade, Cue::OrganisationHead)
            && !self.has_cue(trade, Cue::HouseAfter);
        is_trade
            && word.chars().count() >= LETTERS_MIN
            && self.cues_of(word).is_empty()
            && world().named(word).is_empty()
    }

    fn has_cue(&self, word: &str, cue: Cue) -> bool {
        self.cues_of(word).has(cue)
    }

    /// The cues of a word in any language.
    fn cues_of(&self, word: &str) -> Cues {
        self.0.cues_of(&text::fold(word))
    }

    /// Initials of names of three words and more, small words left out.
    fn add_initials(&mut self, entry: usize, name: &str) {
        let words = text::words(name).map(|(_, word)| word);
        let initials: String = words
            .filter_map(|word| word.chars().next())
            .filter(|initial| initial.is_uppercase())
            .collect();
        if initials.chars().count() >= 3 {
            self.add_form(entry, &initials, Role::Initials, None);
        }
    }

    /// Adds a name of an entry, used in `lang` only if it is given.
    pub(super) fn add_form(&mut self, entry: usize, name: &str, role: Role, lang: Option<Lang>) {
        let mut path = Vec::new();
        let mut single = None;
        let mut capitals = 0;
        for (at, (_, word)) in text::words(name).enumerate() {
            let folded = text::fold(word);
            path.push(self.0.trie.intern(&folded));
            single = (at == 0).then_some(folded);
            if at < 32 && word.starts_with(char::is_uppercase) {
                capitals |= 1 << at;
            }
        }
        if path.is_empty() {
            return;
        }
        let owner = self.0.entries.get(entry);
        let is_group = |kind| matches!(kind, ActorKind::Organisation | ActorKind::ArmedGroup);
        let form = Form {
            entry,
            role,
            lang,
            capitals,
            upper: is_acronym(name),
            loose: owner.is_some_and(|owner| is_group(owner.kind)),
        };
        if let Some(word) = single {
            if owner.is_some_and(|owner| owner.actor.is_some()) {
                self.0.spellings.add(&word);
            }
            self.0.single_words.push((entry, word));
        }
        let index = u32::try_from(self.0.forms.len()).unwrap_or(u32::MAX);
        self.0.forms.push(form);
        self.0.trie.insert(&path, index);
    }

    /// Adds the longer of the words to those of what an entry has to do with.
    pub(super) fn add_topics(&mut self, entry: usize, words: &str) {
        const LETTERS_MIN: usize = 4;
        for (_, word) in text::words(words) {
            if word.chars().count() >= LETTERS_MIN {
                let word = self.0.trie.intern(&text::fold(word));
                self.0.topics.entry(entry).or_default().insert(word);
            }
        }
    }

    /// The lexicon of the world, with the cues of each language.
    pub(super) fn finish_world(mut self) -> Lexicon {
        let cues = Lang::ALL.map(|lang| self.cues(language(lang).names));
        let Lexicon { trie, kinds, .. } = &mut self.0;
        trie.note(|word, begins_name, _| {
            cues.each_ref().map(|cues| {
                let cues = cues.get(&word).copied().unwrap_or_default();
                kinds.number(cues, begins_name)
            })
        });
        self.0
    }

    /// The lexicon.
    pub(super) fn finish(mut self) -> Lexicon {
        let Lexicon { trie, kinds, .. } = &mut self.0;
        trie.note(|_, begins_name, notes| {
            notes.map(|note| match begins_name {
                true => kinds.of_name(note),
                false => note,
            })
        });
        self.0
    }

    /// The cues of words, by their numbers.
    fn cues(&mut self, words: &NameWords) -> BTreeMap<WordId, Cues> {
        let mut by_word: BTreeMap<WordId, Cues> = BTreeMap::new();
        for &(cue, list) in words.cues {
            for word in list.split_whitespace() {
                let id = self.0.trie.intern(word);
                by_word.entry(id).or_default().add(cue);
            }
        }
        by_word
    }
}

fn all_names(actor: &Actor) -> impl Iterator<Item = &String> {
    let names = actor.name.iter().map(|(_, name)| name);
    names.chain(&actor.aliases)
}

/// "Barcelona" of "FC Barcelona", "Napoli" of "SSC Napoli".
fn town_of_club(name: &str) -> Option<&str> {
    const TAGS: [&str; 16] = [
        "FC", "CF", "AC", "AS", "SC", "SSC", "AFC", "SV", "VfB", "VfL", "FK", "NK", "SK", "BK",
        "IF", "UD",
    ];
    let (first, rest) = name.split_once(' ')?;
    let (start, last) = name.rsplit_once(' ')?;
    let town = if TAGS.contains(&first) {
        rest
    } else {
        Some(start).filter(|_| TAGS.contains(&last))?
    };
    town.starts_with(char::is_uppercase).then_some(town)
}

/// Whether an actor of the file may be one that is known as of `other` kind:
/// who fights and who governs is a matter of opinion.
fn is_like(kind: ActorKind, other: ActorKind) -> bool {
    let sort = |kind| match kind {
        ActorKind::Person => 0,
        ActorKind::State => 1,
        ActorKind::Subnational => 2,
        ActorKind::Organisation | ActorKind::ArmedGroup => 3,
    };
    sort(kind) == sort(other)
}

/// Short and all in capitals: "AS", "U.S.", "CSTO".
pub(super) fn is_acronym(name: &str) -> bool {
    let mut letters = name.chars().filter(|c| c.is_alphabetic());
    let count = letters.clone().count();
    (1..=6).contains(&count) && letters.all(char::is_uppercase)
}
