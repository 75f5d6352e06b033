//! Parts of states that act: provinces, states of federations, cities.

use super::table::{self, Fields};

/// One part of a state.
pub(super) struct Region {
    /// ISO 3166-1 code of the state.
    pub(super) country: &'static str,
    /// Wikidata item, where sure.
    pub(super) wikidata: Option<&'static str>,
    /// Indonesian names, the usual one first.
    pub(super) indonesian: Vec<&'static str>,
    /// English names, the usual one first.
    pub(super) english: Vec<&'static str>,
    /// English adjectives: `Scottish`.
    pub(super) adjectives: Vec<&'static str>,
}

/// All of them.
pub(super) fn all() -> Vec<Region> {
    table::rows(include_str!("regions.tsv"), row).collect()
}

/// row = code TAB wikidata TAB list TAB list TAB list
fn row(mut fields: Fields) -> Option<Region> {
    Some(Region {
        country: fields.text()?,
        wikidata: fields.text(),
        indonesian: fields.list(),
        english: fields.list(),
        adjectives: fields.list(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::countries;
    use super::*;

    #[test]
    fn every_region_lies_in_a_country_and_has_names_of_its_own() {
        let rows = include_str!("regions.tsv").lines();
        let regions = all();
        assert_eq!(
            regions.len(),
            rows.filter(|row| !row.starts_with('#')).count()
        );
        let countries = countries::all();
        let codes: BTreeSet<_> = countries.iter().map(|country| country.code).collect();
        let mut seen = BTreeSet::new();
        for region in &regions {
            assert!(codes.contains(region.country), "{}", region.country);
            let names: BTreeSet<_> = region.indonesian.iter().chain(&region.english).collect();
            for name in names {
                assert!(seen.insert(*name), "{name} twice");
            }
        }
    }
}
