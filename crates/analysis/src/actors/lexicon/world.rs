//! What is known of the world in general, as a lexicon that an actors file adds
//! to: made once, when it is first asked for.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use linimasa_dossier::model::{ActorKind, Localised};
use linimasa_dossier::text;

use super::build::Builder;
use super::{Entry, Lexicon, Role};
use crate::actors::countries::{self, Country};
use crate::actors::organisations::{self, Organisation};
use crate::actors::regions::{self, Region};
use crate::language::Lang;

/// What is known of one entry besides its names.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    /// Wikidata item, where sure.
    pub(super) wikidata: Option<&'static str>,
    /// Names in Indonesian and English, the usual ones first.
    pub(super) names: [Vec<&'static str>; 2],
    /// English adjectives.
    pub(super) adjectives: Vec<&'static str>,
}

/// The lexicon of the world, and where in it everybody is.
#[derive(Debug, Default)]
pub(super) struct World {
    pub(super) lexicon: Lexicon,
    /// By entry.
    pub(super) facts: Vec<Facts>,
    /// Entries by each of their names, folded.
    by_name: BTreeMap<String, Vec<usize>>,
    /// Entries by each of their English adjectives, folded.
    by_adjective: BTreeMap<String, usize>,
    /// Buildings that are a government.
    residences: Vec<String>,
}

static WORLD: LazyLock<World> = LazyLock::new(World::new);

/// The one there is.
pub(super) fn world() -> &'static World {
    &WORLD
}

/// The codes of all countries.
pub(super) fn codes() -> Vec<&'static str> {
    world().lexicon.country_entries.keys().copied().collect()
}

impl World {
    /// The entries that bear a name.
    pub(super) fn named(&self, name: &str) -> &[usize] {
        let entries = self.by_name.get(&key(name));
        entries.map_or(&[], Vec::as_slice)
    }

    /// The entry of an English adjective.
    pub(super) fn of_adjective(&self, adjective: &str) -> Option<&usize> {
        self.by_adjective.get(&key(adjective))
    }

    /// Whether the name is a building's that is a government.
    pub(super) fn is_residence(&self, name: &str) -> bool {
        self.residences.contains(&key(name))
    }

    fn new() -> Self {
        let mut world = Self::default();
        let mut builder = Builder::empty();
        for country in countries::all() {
            world.add_country(&mut builder, &country);
        }
        for region in regions::all() {
            world.add_region(&mut builder, &region);
        }
        for organisation in organisations::all() {
            world.add_organisation(&mut builder, &organisation);
        }
        world.lexicon = builder.finish_world();
        world
    }

    /// Opens an entry, and says which it is.
    fn add_entry(
        &mut self,
        builder: &mut Builder,
        kind: ActorKind,
        country: Option<&'static str>,
        facts: Facts,
    ) -> usize {
        let entry = builder.add_entry(Entry {
            actor: None,
            kind,
            name: localised(&facts.names),
            country: country.map(str::to_owned),
        });
        for name in facts.names.iter().flatten() {
            let entries = self.by_name.entry(key(name)).or_default();
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        for adjective in &facts.adjectives {
            self.by_adjective.entry(key(adjective)).or_insert(entry);
        }
        self.facts.push(facts);
        entry
    }

    fn add_country(&mut self, builder: &mut Builder, country: &Country) {
        let facts = Facts {
            wikidata: country.wikidata,
            names: [country.indonesian.clone(), country.english.clone()],
            adjectives: country.adjectives.clone(),
        };
        let entry = self.add_entry(builder, ActorKind::State, Some(country.code), facts);
        builder.set_country(country.code, entry);
        for name in &country.indonesian {
            builder.add_form(entry, name, Role::Name, Some(Lang::Id));
            // "Negara Matahari Terbit" as well as "Negeri Matahari Terbit".
            if let Some(epithet) = name.strip_prefix("Negeri ") {
                builder.add_form(
                    entry,
                    &format!("Negara {epithet}"),
                    Role::Name,
                    Some(Lang::Id),
                );
            }
        }
        for name in &country.english {
            // "US" is a word of English alone, "United States" is not.
            let lang = super::build::is_acronym(name).then_some(Lang::En);
            builder.add_form(entry, name, Role::Name, lang);
            builder.add_form(
                entry,
                &format!("Republic of {name}"),
                Role::Name,
                Some(Lang::En),
            );
        }
        self.add_adjectives(builder, entry);
        for city in &country.capitals {
            builder.add_form(entry, city, Role::Capital, None);
        }
        for seat in &country.residences {
            self.residences.push(key(seat));
            builder.add_form(entry, seat, Role::Residence, None);
        }
    }

    fn add_adjectives(&self, builder: &mut Builder, entry: usize) {
        let adjectives = self.facts.get(entry).map(|facts| &facts.adjectives);
        for adjective in adjectives.into_iter().flatten() {
            builder.add_form(entry, adjective, Role::Adjective, Some(Lang::En));
            builder.add_form(
                entry,
                &format!("{adjective}s"),
                Role::People,
                Some(Lang::En),
            );
        }
    }

    fn add_region(&mut self, builder: &mut Builder, region: &Region) {
        let facts = Facts {
            wikidata: region.wikidata,
            names: [region.indonesian.clone(), region.english.clone()],
            adjectives: region.adjectives.clone(),
        };
        let country = Some(region.country);
        let entry = self.add_entry(builder, ActorKind::Subnational, country, facts);
        for name in region.indonesian.iter().chain(&region.english) {
            builder.add_form(entry, name, Role::Name, None);
        }
        self.add_adjectives(builder, entry);
    }

    fn add_organisation(&mut self, builder: &mut Builder, row: &Organisation) {
        let acronyms = || row.acronyms.iter().chain(&row.shared_acronyms).copied();
        let all = |names: &[&'static str]| names.iter().copied().chain(acronyms()).collect();
        let facts = Facts {
            wikidata: row.wikidata,
            names: [all(&row.indonesian), all(&row.english)],
            adjectives: Vec::new(),
        };
        let entry = self.add_entry(builder, row.kind, row.country, facts);
        let names = row.indonesian.iter().chain(&row.english);
        for name in names.chain(&row.acronyms) {
            builder.add_form(entry, name, Role::Name, None);
            // "Kemlu RI"
            if row.country == Some("ID") {
                builder.add_form(entry, &format!("{name} RI"), Role::Name, Some(Lang::Id));
            }
        }
        for acronym in &row.shared_acronyms {
            builder.add_form(entry, acronym, Role::SharedAcronym, None);
        }
        for seat in &row.seats {
            builder.add_form(entry, seat, Role::Capital, None);
        }
        let names = row.indonesian.iter().chain(&row.english);
        for words in names.copied().chain([row.topics]) {
            builder.add_topics(entry, words);
        }
    }
}

fn localised(names: &[Vec<&'static str>; 2]) -> Localised {
    let mut name = Localised::new();
    fill_name(&mut name, names);
    name
}

/// Gives the name in each language that it was not given in.
pub(super) fn fill_name(name: &mut Localised, known: &[Vec<&'static str>; 2]) {
    for (lang, names) in [Lang::Id, Lang::En].into_iter().zip(known) {
        if let Some(known) = names.first()
            && !name.iter().any(|(tag, _)| tag == lang.code())
        {
            name.push((lang.code().to_owned(), (*known).to_owned()));
        }
    }
    name.sort();
}

/// The words of a name, folded, parted by spaces.
pub(super) fn key(name: &str) -> String {
    let words: Vec<String> = text::words(name)
        .map(|(_, word)| text::fold(word))
        .collect();
    words.join(" ")
}
