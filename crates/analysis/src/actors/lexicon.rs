//! Everybody who is known, by all their names: compiled once, read by many
//! articles.

mod build;
mod kinds;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use linimasa_dossier::model::{Actor, ActorKind, Localised};
use linimasa_dossier::text::fold;

use super::Found;
use super::file::{self, ActorsFileError};
use super::spelling::Spellings;
use super::tokens::{Case, Gap, Known, Token};
use super::trie::{self, Trie, UNKNOWN, WordId};
use super::words::{Cue, Cues};
use crate::hash;
use crate::language::Lang;
use crate::warning::Warning;
use build::Builder;
pub(super) use kinds::Kind;
use kinds::Kinds;

/// Whom a text may name: the actors of an actors file, and what is known of
/// countries and organisations in general.
///
/// What is known in general is compiled once for all; an actors file adds to a
/// copy of it, and takes over the entries of those whom it lists.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    actors: Vec<Actor>,
    /// Those known in general, and then those whom only the file knows.
    pub(super) entries: Vec<Entry>,
    /// The entries of the file's actors.
    listed: Vec<usize>,
    pub(super) forms: Vec<Form>,
    pub(super) trie: Trie,
    /// The single words that name an actor of the file.
    spellings: Spellings,
    /// The single words that name anybody, by entry.
    single_words: Vec<(usize, String)>,
    /// Where each country is, by code.
    country_entries: BTreeMap<&'static str, usize>,
    /// The words of what an organisation has to do with, by entry.
    topics: BTreeMap<usize, BTreeSet<WordId>>,
    /// What the notes on the words of the trie stand for.
    kinds: Kinds,
    /// Names that are never actors, folded.
    ignored: BTreeSet<String>,
    /// What is odd about the actors file.
    warnings: Vec<Warning>,
}

/// One who can be named.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Index into [`Lexicon::actors`], where the file lists it.
    actor: Option<usize>,
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
    /// By the government of a part of a state: "Pemprov Jawa Barat".
    Government,
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
    /// By an acronym that is also something else: "MA".
    SharedAcronym,
}

impl Lexicon {
    /// The entries of the file's actors.
    pub(super) fn listed(&self) -> impl Iterator<Item = (usize, &Entry)> {
        let entry = |&at: &usize| Some((at, self.entries.get(at)?));
        self.listed.iter().filter_map(entry)
    }

    /// Whether a folded word is a legal form that stands before names: "pt".
    pub(super) fn is_legal_form(&self, word: &str) -> bool {
        self.cues_of(word).has(Cue::LegalForm)
    }

    /// The cues of a folded word in any language.
    fn cues_of(&self, word: &str) -> Cues {
        let (_, notes) = self.trie.look_up(hash::of_folded(word.as_bytes()));
        let cues = notes.map(|note| self.kinds.get(note).cues);
        cues.into_iter().fold(Cues::default(), Cues::and)
    }

    /// What is known in general, without an actors file.
    #[must_use]
    pub fn builtin() -> Self {
        Builder::default().finish()
    }

    /// Reads an actors file.
    ///
    /// # Errors
    ///
    /// All mistakes in the file, in its order.
    pub fn from_toml(text: &str) -> Result<Self, Vec<ActorsFileError>> {
        let mut builder = Builder::default();
        let file = file::parse(text, &world::codes())?;
        for item in file.actors {
            builder.add_actor(item.actor, &item.metonyms);
        }
        Ok(Lexicon {
            warnings: file.warnings,
            ignored: file.ignored.iter().map(|name| fold(name)).collect(),
            ..builder.finish()
        })
    }

    /// The mistakes of an actors file, in its order.
    #[must_use]
    pub fn mistakes(text: &str) -> Vec<ActorsFileError> {
        file::parse(text, &world::codes()).err().unwrap_or_default()
    }

    /// Whether a name was said to be never an actor's.
    pub(crate) fn ignores(&self, name: &str) -> bool {
        !self.ignored.is_empty() && self.ignored.contains(&fold(name))
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
        if let Some(actor) = self.entries.get(entry).and_then(|entry| entry.actor) {
            return Found::Known(actor);
        }
        let (name, kind) = self
            .entries
            .get(entry)
            .map_or((String::new(), ActorKind::Organisation), |entry| {
                (entry.name_in(lang), entry.kind)
            });
        Found::New { name, kind }
    }

    /// Whether the actors file lists the entry.
    pub(super) fn is_listed(&self, entry: usize) -> bool {
        let entry = self.entries.get(entry);
        entry.is_some_and(|entry| entry.actor.is_some())
    }

    /// Whether the entry is known in general; the best known come first.
    pub(super) fn is_of_world(&self, entry: usize) -> bool {
        entry < world::world().facts.len()
    }

    /// The entry of the country that the entry belongs to.
    pub(super) fn country_of(&self, entry: usize) -> Option<usize> {
        let code = self.entries.get(entry)?.country.as_ref()?;
        self.country_entries.get(code.as_str()).copied()
    }

    /// The country that an entry is or belongs to.
    pub(super) fn code_of(&self, entry: usize) -> Option<&str> {
        self.entries.get(entry)?.country.as_deref()
    }

    /// The words of what an organisation has to do with.
    pub(super) fn topics_of(&self, entry: usize) -> impl Iterator<Item = WordId> {
        self.topics.get(&entry).into_iter().flatten().copied()
    }

    /// Whether there is an actors file.
    pub(super) fn has_listed(&self) -> bool {
        !self.actors.is_empty()
    }

    /// The word that a folded word nobody knows is a slip of.
    pub(super) fn meant(&self, folded: &str) -> Option<&str> {
        self.spellings.meant(folded)
    }

    /// The forms of one folded word, written as `name` is.
    pub(super) fn forms_of_word<'a>(
        &'a self,
        folded: &str,
        name: &'a [Token],
        lang: Lang,
    ) -> impl Iterator<Item = Form> {
        self.forms_of_token(self.trie.word(folded), name, lang)
    }

    /// The forms of one word, written as `name` is.
    pub(super) fn forms_of_token<'a>(
        &'a self,
        word: WordId,
        name: &'a [Token],
        lang: Lang,
    ) -> impl Iterator<Item = Form> {
        let node = self.trie.step(0, word);
        self.forms_at(node.unwrap_or(0), name, lang)
    }

    /// What tells what is known of a folded word by its hash.
    pub(super) fn words_of(&self, lang: Lang) -> impl Fn(u64) -> Known {
        move |key| {
            let (word, notes) = self.trie.look_up(key);
            let kind = self.kinds.get(trie::note_in(notes, lang));
            Known { word, kind }
        }
    }

    /// The longest name that begins with `tokens[first]`: the index after its
    /// last word, and the node of the trie.
    pub(super) fn longest(
        &self,
        tokens: &[Token],
        first: usize,
        lang: Lang,
    ) -> Option<(usize, u32)> {
        let words = (tokens.get(first)?.word, tokens.get(first + 1));
        if !self
            .trie
            .may_begin(words.0, words.1.map_or(UNKNOWN, |next| next.word))
        {
            return None;
        }
        let (mut node, mut at, mut best) = (0, first, None);
        // "Badan Meteorologi, Klimatologi, dan Geofisika": a comma stands in a
        // name whose last two words "and" joins.
        let (mut has_comma, mut has_and) = (false, false);
        while let Some(token) = tokens.get(at) {
            let goes_on = at == first || token.continues_name() || token.gap == Gap::Comma;
            if token.word == UNKNOWN || !goes_on {
                break;
            }
            has_comma |= at > first && token.gap == Gap::Comma;
            has_and |= has_comma && token.cues.has(Cue::And);
            let Some(next) = self.trie.step(node, token.word) else {
                break;
            };
            (node, at) = (next, at + 1);
            let name = tokens.get(first..at).unwrap_or_default();
            if has_comma == has_and && self.are_forms_at(node, name, lang) {
                best = Some((at, node));
            }
        }
        best
    }

    /// The forms of the node that `name` is written like.
    pub(super) fn forms_at<'a>(
        &'a self,
        node: u32,
        name: &'a [Token],
        lang: Lang,
    ) -> impl Iterator<Item = Form> {
        let forms = self.trie.values(node).iter();
        forms
            .filter_map(|&index| self.forms.get(index as usize))
            .filter(move |form| form.is_written_like(name, lang))
            .copied()
    }

    fn are_forms_at(&self, node: u32, name: &[Token], lang: Lang) -> bool {
        self.forms_at(node, name, lang).next().is_some()
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

    fn is_written_like(&self, name: &[Token], lang: Lang) -> bool {
        let is_upper = |token: &Token| matches!(token.case, Case::Upper | Case::Initial);
        let is_right = |(at, token): (usize, &Token)| {
            let must = at >= 32 || self.capitals & (1 << at) != 0;
            !must || token.is_capital()
        };
        // "kementerian pertahanan Azerbaijan" is the ministry too.
        let has_capital =
            |name: &[Token]| self.loose && name.len() > 1 && name.iter().any(Token::is_capital);
        self.lang.is_none_or(|only| only == lang)
            && (!self.upper || name.iter().all(is_upper))
            && (has_capital(name) || name.iter().enumerate().all(is_right))
    }
}

/// The names of a state or a part of one.
pub(super) struct OwnerNames {
    pub(super) indonesian: Vec<String>,
    pub(super) english: Vec<String>,
    /// English adjectives.
    pub(super) adjectives: Vec<String>,
}

/// All names of the state or the part of one that is called `owner`; of another
/// owner that one.
pub(super) fn owner_names(owner: &str) -> OwnerNames {
    let world = world::world();
    let is_land = |entry: &&usize| {
        let kind = world.lexicon.entries.get(**entry).map(|entry| entry.kind);
        matches!(kind, Some(ActorKind::State | ActorKind::Subnational))
    };
    let entry = world.named(owner).iter().find(is_land);
    let facts = entry.or_else(|| world.of_adjective(owner));
    let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    match facts.and_then(|&entry| world.facts.get(entry)) {
        Some(facts) => OwnerNames {
            indonesian: owned(&facts.names[0]),
            english: owned(&facts.names[1]),
            adjectives: owned(&facts.adjectives),
        },
        None => OwnerNames {
            indonesian: vec![owner.to_owned()],
            english: vec![owner.to_owned()],
            adjectives: Vec::new(),
        },
    }
}
