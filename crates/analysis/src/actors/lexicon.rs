//! Everybody who is known, by all their names: compiled once, read by many
//! articles.

use std::collections::{BTreeMap, BTreeSet};

use linimasa_dossier::model::{Actor, ActorKind, Localised};
use linimasa_dossier::text;

use super::Found;
use super::countries::{self, Country};
use super::file::{self, ActorsFileError};
use super::organisations::{self, Organisation};
use super::spelling::Spellings;
use super::tokens::{Case, Token};
use super::trie::{Trie, UNKNOWN, WordId};
use super::words::{Cues, NameWords};
use crate::language::{Lang, language};
use crate::warning::Warning;

/// Whom a text may name: the actors of an actors file, and what is known of
/// countries and organisations in general.
#[derive(Debug)]
pub struct Lexicon {
    actors: Vec<Actor>,
    /// The actors of the file, in its order, and then the general ones.
    pub(super) entries: Vec<Entry>,
    pub(super) forms: Vec<Form>,
    pub(super) trie: Trie,
    /// The single words that name an actor of the file.
    spellings: Spellings,
    /// Where each country is, by code.
    country_entries: BTreeMap<String, usize>,
    /// By language, then by word.
    cues: Vec<Vec<Cues>>,
    /// What is odd about the actors file.
    warnings: Vec<Warning>,
}

/// One who can be named.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) kind: ActorKind,
    pub(super) name: Localised,
    /// ISO 3166-1 code of its country.
    country: Option<String>,
}

impl Entry {
    /// Its name in `lang`, or the first it has.
    fn name_in(&self, lang: Lang) -> String {
        let given = self.name.iter().find(|(tag, _)| tag == lang.code());
        let name = given.or(self.name.first());
        name.map(|(_, name)| name.clone()).unwrap_or_default()
    }
}

/// One way to name an [`Entry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Form {
    /// Index into [`Lexicon::entries`].
    pub(super) entry: usize,
    pub(super) role: Role,
    /// The only language it is used in.
    lang: Option<Lang>,
    /// Bit by bit, which of its words must begin with a capital.
    capitals: u32,
    /// Whether all of it must be in capitals.
    upper: bool,
    /// Whether one capital among several words is enough.
    loose: bool,
}

/// How a form names its actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// By a name of its own.
    Name,
    /// By a part of a person's name: "Pashinyan".
    Short,
    /// By the first letters of an organisation's name, which nobody listed.
    Initials,
    /// By an adjective of nationality: "Armenian".
    Adjective,
    /// By the people of that nationality: "Armenians".
    People,
    /// By a city that may be its government: "Yerevan".
    Capital,
    /// By a building that is its government: "Kremlin".
    Residence,
}

impl Lexicon {
    /// What is known in general, without an actors file.
    #[must_use]
    pub fn builtin() -> Self {
        Builder::default().finish(Vec::new())
    }

    /// Reads an actors file.
    ///
    /// # Errors
    ///
    /// All mistakes in the file, in its order.
    pub fn from_toml(text: &str) -> Result<Self, Vec<ActorsFileError>> {
        let mut builder = Builder::default();
        let codes: Vec<_> = builder.countries.iter().map(|row| row.code).collect();
        let mut actors = Vec::new();
        let file = file::parse(text, &codes)?;
        for item in file.actors {
            let actor = builder.add_actor(item.actor, &item.metonyms);
            actors.push(actor);
        }
        Ok(Lexicon {
            warnings: file.warnings,
            ..builder.finish(actors)
        })
    }

    /// What is odd about the actors file, in its order.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The actors of the file, in its order; what was left out and is known in
    /// general (a state's country code) is filled in.
    #[must_use]
    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// Whom an entry stands for.
    pub(super) fn found(&self, entry: usize, lang: Lang) -> Found {
        if entry < self.actors.len() {
            return Found::Known(entry);
        }
        let (name, kind) = self
            .entries
            .get(entry)
            .map_or((String::new(), ActorKind::Organisation), |entry| {
                (entry.name_in(lang), entry.kind)
            });
        Found::New { name, kind }
    }

    /// The entry of the country that the entry belongs to.
    pub(super) fn country_of(&self, entry: usize) -> Option<usize> {
        let code = self.entries.get(entry)?.country.as_ref()?;
        self.country_entries.get(code).copied()
    }

    /// The word that a folded word nobody knows is a slip of.
    pub(super) fn meant(&self, folded: &str) -> Option<&str> {
        self.spellings.meant(folded)
    }

    /// The forms of one folded word, written as `name` is.
    pub(super) fn forms_of_word(
        &self,
        folded: &str,
        name: &[Token<'_>],
        lang: Lang,
    ) -> impl Iterator<Item = Form> {
        let node = match self.trie.word(folded) {
            UNKNOWN => None,
            word => self.trie.step(0, word),
        };
        let forms = self.trie.values(node.unwrap_or(0)).iter();
        forms
            .filter_map(|&index| self.forms.get(index as usize))
            .filter(move |form| form.is_written_like(name, lang))
            .copied()
    }

    /// The number and the cues of a folded word.
    pub(super) fn look_up(&self, folded: &str, lang: Lang) -> (WordId, Cues) {
        let word = self.trie.word(folded);
        let cues = self.cues.get(lang_index(lang));
        let cues = cues.and_then(|cues| cues.get(word as usize));
        (word, cues.copied().unwrap_or_default())
    }

    /// The longest name that begins with `tokens[first]`: the index after its
    /// last word, and the node of the trie.
    pub(super) fn longest(
        &self,
        tokens: &[Token<'_>],
        first: usize,
        lang: Lang,
    ) -> Option<(usize, u32)> {
        let (mut node, mut at, mut best) = (0, first, None);
        while let Some(token) = tokens.get(at) {
            if token.word == UNKNOWN || (at > first && !token.continues_name()) {
                break;
            }
            let Some(next) = self.trie.step(node, token.word) else {
                break;
            };
            (node, at) = (next, at + 1);
            let name = tokens.get(first..at).unwrap_or_default();
            if self.forms_at(node, name, lang).next().is_some() {
                best = Some((at, node));
            }
        }
        best
    }

    /// The forms of the node that `name` is written like.
    pub(super) fn forms_at<'a>(
        &'a self,
        node: u32,
        name: &'a [Token<'a>],
        lang: Lang,
    ) -> impl Iterator<Item = &'a Form> {
        let forms = self.trie.values(node).iter();
        forms
            .filter_map(|&index| self.forms.get(index as usize))
            .filter(move |form| form.is_written_like(name, lang))
    }
}

impl Form {
    /// The same actor, named by its whole name.
    pub(super) fn in_full(self) -> Self {
        Form {
            role: Role::Name,
            ..self
        }
    }

    fn is_written_like(&self, name: &[Token<'_>], lang: Lang) -> bool {
        let is_upper = |token: &Token<'_>| matches!(token.case, Case::Upper | Case::Initial);
        let is_right = |(at, token): (usize, &Token<'_>)| {
            let must = at >= 32 || self.capitals & (1 << at) != 0;
            !must || token.is_capital()
        };
        // "kementerian pertahanan Azerbaijan" is the ministry too.
        let has_capital =
            |name: &[Token<'_>]| self.loose && name.len() > 1 && name.iter().any(Token::is_capital);
        self.lang.is_none_or(|only| only == lang)
            && (!self.upper || name.iter().all(is_upper))
            && (has_capital(name) || name.iter().enumerate().all(is_right))
    }
}

fn lang_index(lang: Lang) -> usize {
    Lang::ALL.iter().position(|&l| l == lang).unwrap_or(0)
}

/// A lexicon in the making.
struct Builder {
    countries: Vec<Country>,
    organisations: Vec<Organisation>,
    taken_countries: BTreeSet<usize>,
    taken_organisations: BTreeSet<usize>,
    entries: Vec<Entry>,
    forms: Vec<Form>,
    trie: Trie,
    spellings: Spellings,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            countries: countries::all(),
            organisations: organisations::all(),
            taken_countries: BTreeSet::new(),
            taken_organisations: BTreeSet::new(),
            entries: Vec::new(),
            forms: Vec::new(),
            trie: Trie::default(),
            spellings: Spellings::default(),
        }
    }
}

impl Builder {
    /// Adds an actor of the file, and hands it back with what was filled in.
    fn add_actor(&mut self, mut actor: Actor, metonyms: &[String]) -> Actor {
        let entry = self.entries.len();
        let country = self.country_of(&actor);
        let organisation = self.organisation_of(&actor);
        if let Some(row) = country.and_then(|index| self.countries.get(index)) {
            actor.country.get_or_insert_with(|| row.code.to_owned());
            fill(&mut actor.wikidata, row.wikidata);
            fill_name(&mut actor.name, row.indonesian.first(), row.english.first());
        }
        if let Some(row) = organisation.and_then(|index| self.organisations.get(index)) {
            fill(&mut actor.wikidata, row.wikidata);
            fill_name(&mut actor.name, row.indonesian.first(), row.english.first());
        }
        self.entries.push(Entry {
            kind: actor.kind,
            name: actor.name.clone(),
            country: actor.country.clone(),
        });
        self.add_names(entry, &actor);
        for metonym in metonyms {
            let role = self.metonym_role(metonym);
            self.add_form(entry, metonym, role, None);
        }
        if let Some(index) = country {
            self.taken_countries.insert(index);
            self.add_country_names(entry, index);
        }
        if let Some(index) = organisation {
            self.taken_organisations.insert(index);
            self.add_organisation_names(entry, index);
        }
        actor
    }

    fn add_names(&mut self, entry: usize, actor: &Actor) {
        let names = actor.name.iter().map(|(_, name)| name);
        for name in names.chain(&actor.aliases) {
            self.add_form(entry, name, Role::Name, None);
            match actor.kind {
                ActorKind::Person => self.add_short_names(entry, name),
                ActorKind::Organisation | ActorKind::ArmedGroup => self.add_initials(entry, name),
                ActorKind::State | ActorKind::Subnational => {}
            }
        }
    }

    /// A person is also called by any beginning and any end of the name.
    fn add_short_names(&mut self, entry: usize, name: &str) {
        let words: Vec<_> = text::words(name).map(|(span, _)| span).collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return;
        };
        let ends = words.iter().skip(1).map(|span| (span.start, last.end));
        let beginnings = words
            .iter()
            .rev()
            .skip(1)
            .map(|span| (first.start, span.end));
        for (start, end) in ends.chain(beginnings) {
            if let Some(short) = name.get(start as usize..end as usize) {
                self.add_form(entry, short, Role::Short, None);
            }
        }
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

    fn country_of(&self, actor: &Actor) -> Option<usize> {
        if actor.kind != ActorKind::State {
            return None;
        }
        let is_named = |row: &Country| {
            let known = row.indonesian.iter().chain(&row.english);
            all_names(actor).any(|name| known.clone().any(|known| same(name, known)))
        };
        match &actor.country {
            Some(code) => self.countries.iter().position(|row| row.code == code),
            None => self.countries.iter().position(is_named),
        }
    }

    fn organisation_of(&self, actor: &Actor) -> Option<usize> {
        self.organisations.iter().position(|row| {
            row.kind == actor.kind
                && all_names(actor).any(|name| row.names().any(|known| same(name, known)))
        })
    }

    /// A seat of government that is known to be a building is one here too.
    fn metonym_role(&self, metonym: &str) -> Role {
        let mut residences = self.countries.iter().flat_map(|row| &row.residences);
        if residences.any(|residence| same(metonym, residence)) {
            Role::Residence
        } else {
            Role::Capital
        }
    }

    fn add_country_names(&mut self, entry: usize, index: usize) {
        let Some(row) = self.countries.get(index) else {
            return;
        };
        // "Republik Kongo" is another country than "Kongo".
        let is_free = |name: &String| {
            let mut others = self.countries.iter();
            !others.any(|row| row.indonesian.contains(&name.as_str()))
        };
        let mut forms = Vec::new();
        for &name in &row.indonesian {
            forms.push((name.to_owned(), Role::Name, Some(Lang::Id)));
            let long = Some(format!("Republik {name}")).filter(is_free);
            forms.extend(long.map(|long| (long, Role::Name, Some(Lang::Id))));
        }
        for &name in &row.english {
            // "US" is a word of English alone, "United States" is not.
            let lang = is_acronym(name).then_some(Lang::En);
            forms.push((name.to_owned(), Role::Name, lang));
            forms.push((format!("Republic of {name}"), Role::Name, Some(Lang::En)));
        }
        for &adjective in &row.adjectives {
            forms.push((adjective.to_owned(), Role::Adjective, Some(Lang::En)));
            forms.push((format!("{adjective}s"), Role::People, Some(Lang::En)));
        }
        forms.extend(
            row.capitals
                .iter()
                .map(|&city| (city.to_owned(), Role::Capital, None)),
        );
        let residences = row.residences.iter();
        forms.extend(residences.map(|&seat| (seat.to_owned(), Role::Residence, None)));
        for (name, role, lang) in forms {
            self.add_form(entry, &name, role, lang);
        }
    }

    fn add_organisation_names(&mut self, entry: usize, index: usize) {
        let Some(row) = self.organisations.get(index) else {
            return;
        };
        for name in row.names().collect::<Vec<_>>() {
            self.add_form(entry, name, Role::Name, None);
        }
    }

    fn add_form(&mut self, entry: usize, name: &str, role: Role, lang: Option<Lang>) {
        let mut path = Vec::new();
        let mut capitals = 0;
        for (at, (_, word)) in text::words(name).enumerate() {
            path.push(self.trie.intern(&text::fold(word)));
            if at < 32 && word.starts_with(char::is_uppercase) {
                capitals |= 1 << at;
            }
        }
        if path.is_empty() {
            return;
        }
        let form = Form {
            entry,
            role,
            lang,
            capitals,
            upper: is_acronym(name),
            loose: self.entries.get(entry).is_some_and(|entry| {
                matches!(entry.kind, ActorKind::Organisation | ActorKind::ArmedGroup)
            }),
        };
        let index = u32::try_from(self.forms.len()).unwrap_or(u32::MAX);
        self.forms.push(form);
        self.trie.insert(&path, index);
    }

    fn finish(mut self, actors: Vec<Actor>) -> Lexicon {
        self.add_spellings();
        self.add_general_countries();
        self.add_general_organisations();
        let cues = Lang::ALL.map(|lang| self.cues(language(lang).names));
        let states = self.entries.iter().enumerate().rev();
        let country_entries = states
            .filter(|(_, entry)| entry.kind == ActorKind::State)
            .filter_map(|(index, entry)| Some((entry.country.clone()?, index)))
            .collect();
        Lexicon {
            actors,
            spellings: self.spellings,
            country_entries,
            entries: self.entries,
            forms: self.forms,
            trie: self.trie,
            cues: cues.into(),
            warnings: Vec::new(),
        }
    }

    /// The single words that name the file's actors may be misspelled.
    fn add_spellings(&mut self) {
        let words: Vec<String> = self.trie.words().map(str::to_owned).collect();
        for word in words {
            let node = self.trie.step(0, self.trie.word(&word));
            if node.is_some_and(|node| !self.trie.values(node).is_empty()) {
                self.spellings.add(&word);
            }
        }
    }

    fn add_general_countries(&mut self) {
        for index in 0..self.countries.len() {
            let Some(row) = self.countries.get(index) else {
                continue;
            };
            if self.taken_countries.contains(&index) {
                continue;
            }
            let entry = self.entries.len();
            self.entries.push(Entry {
                kind: ActorKind::State,
                name: localised(row.indonesian.first(), row.english.first()),
                country: Some(row.code.to_owned()),
            });
            self.add_country_names(entry, index);
        }
    }

    fn add_general_organisations(&mut self) {
        for index in 0..self.organisations.len() {
            let Some(row) = self.organisations.get(index) else {
                continue;
            };
            if self.taken_organisations.contains(&index) {
                continue;
            }
            let entry = self.entries.len();
            self.entries.push(Entry {
                kind: row.kind,
                name: localised(row.indonesian.first(), row.english.first()),
                country: None,
            });
            self.add_organisation_names(entry, index);
        }
    }

    /// The cues of every word of the vocabulary, in the order of its numbers.
    fn cues(&mut self, words: &NameWords) -> Vec<Cues> {
        let mut by_word: BTreeMap<WordId, Cues> = BTreeMap::new();
        for &(cue, list) in words.cues {
            for word in list.split_whitespace() {
                let id = self.trie.intern(word);
                by_word.entry(id).or_default().add(cue);
            }
        }
        let last = by_word.keys().next_back().map_or(0, |&last| last + 1);
        (0..last)
            .map(|word| by_word.get(&word).copied().unwrap_or_default())
            .collect()
    }
}

fn all_names(actor: &Actor) -> impl Iterator<Item = &String> {
    let names = actor.name.iter().map(|(_, name)| name);
    names.chain(&actor.aliases)
}

fn same(one: &str, other: &str) -> bool {
    one == other || text::fold(one) == text::fold(other)
}

/// Short and all in capitals: "AS", "U.S.", "CSTO".
fn is_acronym(name: &str) -> bool {
    let mut letters = name.chars().filter(|c| c.is_alphabetic());
    let count = letters.clone().count();
    (1..=6).contains(&count) && letters.all(char::is_uppercase)
}

fn fill(field: &mut Option<String>, known: Option<&str>) {
    if field.is_none() {
        *field = known.map(str::to_owned);
    }
}

fn localised(indonesian: Option<&&str>, english: Option<&&str>) -> Localised {
    let mut name = Localised::new();
    fill_name(&mut name, indonesian, english);
    name
}

/// Gives the name in each language that it was not given in.
fn fill_name(name: &mut Localised, indonesian: Option<&&str>, english: Option<&&str>) {
    for (lang, known) in [(Lang::Id, indonesian), (Lang::En, english)] {
        if let Some(known) = known
            && !name.iter().any(|(tag, _)| tag == lang.code())
        {
            name.push((lang.code().to_owned(), (*known).to_owned()));
        }
    }
    name.sort();
}
