//! Organisations and armed groups that news names without introducing them.

use linimasa_dossier::model::ActorKind;

/// One organisation.
pub(super) struct Organisation {
    /// Organisation or armed group.
    pub(super) kind: ActorKind,
    /// Wikidata item, where sure.
    pub(super) wikidata: Option<&'static str>,
    /// Indonesian names, the usual one first.
    pub(super) indonesian: Vec<&'static str>,
    /// English names, the usual one first.
    pub(super) english: Vec<&'static str>,
    /// Acronyms, in either language.
    pub(super) acronyms: Vec<&'static str>,
}

impl Organisation {
    /// Everything it is called.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        let names = self.indonesian.iter().chain(&self.english);
        names.chain(&self.acronyms).copied()
    }
}

/// All of them.
pub(super) fn all() -> Vec<Organisation> {
    include_str!("organisations.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(row)
        .collect()
}

/// row = kind TAB wikidata TAB list TAB list TAB list
fn row(line: &'static str) -> Option<Organisation> {
    let mut fields = line.split('\t');
    let kind = match fields.next()? {
        "organisation" => ActorKind::Organisation,
        "armed_group" => ActorKind::ArmedGroup,
        _ => return None,
    };
    let wikidata = fields.next().filter(|item| !item.is_empty());
    let mut list = || {
        let items = fields.next()?.split(';');
        Some(items.filter(|item| !item.is_empty()).collect())
    };
    Some(Organisation {
        kind,
        wikidata,
        indonesian: list()?,
        english: list()?,
        acronyms: list()?,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_is_whole_and_every_name_its_own() {
        let rows = include_str!("organisations.tsv").lines();
        let organisations = all();
        assert_eq!(
            organisations.len(),
            rows.filter(|row| !row.starts_with('#')).count()
        );
        let mut seen = BTreeSet::new();
        for organisation in &organisations {
            let names: BTreeSet<_> = organisation.names().collect();
            assert!(!names.is_empty());
            for name in names {
                assert!(seen.insert(name), "{name} twice");
            }
        }
    }
}
