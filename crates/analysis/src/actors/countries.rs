//! The countries of the world by name, in both languages.

use std::collections::BTreeMap;

use super::table::{self, Fields};

/// One country.
pub(super) struct Country {
    /// ISO 3166-1 alpha-2 code; `SU` and `XK` are the reserved ones in use.
    pub(super) code: &'static str,
    /// Wikidata item, where sure.
    pub(super) wikidata: Option<&'static str>,
    /// Indonesian names, the usual one first.
    pub(super) indonesian: Vec<&'static str>,
    /// English names, the usual one first.
    pub(super) english: Vec<&'static str>,
    /// English adjectives and demonyms: `Armenian`, `Dane`.
    pub(super) adjectives: Vec<&'static str>,
    /// Cities, and other words, that mean it where the context says so.
    pub(super) capitals: Vec<&'static str>,
    /// Buildings that mean the government unless something happens there.
    pub(super) residences: Vec<&'static str>,
}

/// All countries, by code: the table that is kept by hand, with what CLDR adds.
pub(super) fn all() -> Vec<Country> {
    let mut countries: Vec<Country> = table::rows(include_str!("countries.tsv"), row).collect();
    let index: BTreeMap<&str, usize> = (0..)
        .zip(&countries)
        .map(|(at, country)| (country.code, at))
        .collect();
    for names in table::rows(include_str!("territories.tsv"), territory) {
        let at = index.get(names.code).copied();
        if let Some(country) = at.and_then(|at| countries.get_mut(at)) {
            add(&mut country.indonesian, names.indonesian);
            add(&mut country.english, names.english);
            add(&mut country.capitals, names.capitals);
        }
    }
    countries
}

/// row = code TAB wikidata TAB list TAB list TAB list TAB list TAB list
fn row(mut fields: Fields) -> Option<Country> {
    Some(Country {
        code: fields.text()?,
        wikidata: fields.text(),
        indonesian: fields.list(),
        english: fields.list(),
        adjectives: fields.list(),
        capitals: fields.list(),
        residences: fields.list(),
    })
}

/// What CLDR says of one country.
struct Territory {
    code: &'static str,
    indonesian: Vec<&'static str>,
    english: Vec<&'static str>,
    /// In both languages.
    capitals: Vec<&'static str>,
}

/// territory = code TAB list TAB list TAB list TAB list
fn territory(mut fields: Fields) -> Option<Territory> {
    let mut names = Territory {
        code: fields.text()?,
        indonesian: fields.list(),
        english: fields.list(),
        capitals: fields.list(),
    };
    add(&mut names.capitals, fields.list());
    Some(names)
}

/// Adds the names that are not there yet.
fn add(names: &mut Vec<&'static str>, more: Vec<&'static str>) {
    for name in more {
        if !names.contains(&name) {
            names.push(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_is_whole_and_every_code_its_own() {
        let countries = all();
        let rows = include_str!("countries.tsv").lines();
        assert_eq!(
            countries.len(),
            rows.filter(|row| !row.starts_with('#')).count()
        );
        let codes: BTreeSet<_> = countries.iter().map(|country| country.code).collect();
        assert_eq!(codes.len(), countries.len());
        for country in &countries {
            assert!(
                country.code.len() == 2 && country.code.bytes().all(|b| b.is_ascii_uppercase())
            );
            assert!(!country.indonesian.is_empty() && !country.english.is_empty());
        }
    }

    #[test]
    fn no_two_countries_share_an_item_or_a_name() {
        let countries = all();
        let mut seen = BTreeSet::new();
        for country in &countries {
            let names: BTreeSet<_> = country.indonesian.iter().chain(&country.english).collect();
            for name in names.into_iter().chain(&country.wikidata) {
                assert!(seen.insert(*name), "{name} twice");
            }
        }
    }
}
