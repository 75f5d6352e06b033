//! The countries of the world by name, in both languages.

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
    /// English adjectives: `Armenian`.
    pub(super) adjectives: Vec<&'static str>,
    /// Cities that mean the government where the context says so.
    pub(super) capitals: Vec<&'static str>,
    /// Buildings that mean the government unless something happens there.
    pub(super) residences: Vec<&'static str>,
}

/// All countries, by code.
pub(super) fn all() -> Vec<Country> {
    include_str!("countries.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(row)
        .collect()
}

/// row = code TAB wikidata TAB list TAB list TAB list TAB list TAB list
fn row(line: &'static str) -> Option<Country> {
    let mut fields = line.split('\t');
    let code = fields.next()?;
    let wikidata = fields.next().filter(|item| !item.is_empty());
    let mut list = || {
        let items = fields.next().unwrap_or_default().split(';');
        items.filter(|item| !item.is_empty()).collect()
    };
    Some(Country {
        code,
        wikidata,
        indonesian: list(),
        english: list(),
        adjectives: list(),
        capitals: list(),
        residences: list(),
    })
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
