//! Organisations and armed groups that news names without introducing them.

use linimasa_dossier::model::ActorKind;

use super::table::{self, Fields};

/// One organisation.
pub(super) struct Organisation {
    /// Organisation or armed group.
    pub(super) kind: ActorKind,
    /// Wikidata item, where sure.
    pub(super) wikidata: Option<&'static str>,
    /// ISO 3166-1 code of the country it belongs to.
    pub(super) country: Option<&'static str>,
    /// Indonesian names, the usual one first.
    pub(super) indonesian: Vec<&'static str>,
    /// English names, the usual one first.
    pub(super) english: Vec<&'static str>,
    /// Acronyms, in either language.
    pub(super) acronyms: Vec<&'static str>,
    /// Names that are something else too: "MA", "PAN", "Amazon".
    pub(super) shared_acronyms: Vec<&'static str>,
    /// What means it only where it acts: "Senayan".
    pub(super) seats: Vec<&'static str>,
    /// Words of what it has to do with, folded.
    pub(super) topics: &'static str,
}

/// All of them.
pub(super) fn all() -> Vec<Organisation> {
    table::rows(include_str!("organisations.tsv"), row).collect()
}

/// row = kind TAB wikidata TAB code TAB list TAB list TAB list TAB list TAB
/// text, where an acronym may end with "?"
fn row(mut fields: Fields) -> Option<Organisation> {
    let kind = match fields.text()? {
        "organisation" => ActorKind::Organisation,
        "armed_group" => ActorKind::ArmedGroup,
        _ => return None,
    };
    let (wikidata, country) = (fields.text(), fields.text());
    let (indonesian, english) = (fields.list(), fields.list());
    let (shared, own): (Vec<&str>, Vec<&str>) = fields
        .list()
        .into_iter()
        .partition(|acronym| acronym.ends_with('?'));
    let shared = shared.iter().map(|acronym| acronym.trim_end_matches('?'));
    Some(Organisation {
        kind,
        wikidata,
        country,
        indonesian,
        english,
        acronyms: own,
        shared_acronyms: shared.collect(),
        seats: fields.list(),
        topics: fields.text().unwrap_or_default(),
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
            let names = organisation.indonesian.iter().chain(&organisation.english);
            let names: BTreeSet<_> = names.collect();
            let acronyms = organisation.acronyms.len() + organisation.shared_acronyms.len();
            assert!(names.len() + acronyms > 0);
            for name in names {
                assert!(seen.insert(name), "{name} twice");
            }
        }
    }
}
