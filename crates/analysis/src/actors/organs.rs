//! The other names of an organisation whose name says what it is and whose:
//! "Kementerian Pertahanan Azerbaijan", "Kemhan Azerbaijan", "Azerbaijani
//! Defence Ministry".

use super::lexicon::owner_names;
use super::table::{self, Fields};

/// An organ that many owners have.
struct Organ {
    /// What stands before the owner.
    indonesian: Vec<&'static str>,
    /// What stands behind the owner, or before it and "of".
    english: Vec<&'static str>,
}

/// row = list TAB list
fn row(mut fields: Fields) -> Option<Organ> {
    let organ = Organ {
        indonesian: fields.list(),
        english: fields.list(),
    };
    (!organ.indonesian.is_empty()).then_some(organ)
}

/// All names of the organisation but those that its own name shows.
pub(super) fn other_names(name: &str) -> Vec<String> {
    for organ in table::rows(include_str!("organs.tsv"), row) {
        if let Some(owner) = organ.owner(name) {
            return organ.names(owner);
        }
    }
    Vec::new()
}

/// "Sumedang" of "Kabupaten Sumedang", "Kent" of "Kent County".
pub(super) fn without_level(name: &str) -> Option<&str> {
    const BEFORE: [&str; 12] = [
        "Kota ",
        "Kabupaten ",
        "Provinsi ",
        "Kecamatan ",
        "Kelurahan ",
        "Desa ",
        "Distrik ",
        "City of ",
        "Province of ",
        "State of ",
        "County of ",
        "Region of ",
    ];
    const BEHIND: [&str; 5] = [" County", " Province", " Regency", " District", " Region"];
    let before = BEFORE.iter().find_map(|level| name.strip_prefix(level));
    before.or_else(|| BEHIND.iter().find_map(|level| name.strip_suffix(level)))
}

/// The names of the government of a part of a state.
pub(super) fn governments(owner: &str) -> Vec<String> {
    const HEAD: &str = "Pemerintah ";
    // The government of "Kota Magelang" is "Pemkot Magelang".
    const LEVELS: [&str; 4] = ["Kota ", "Kabupaten ", "Provinsi ", "Desa "];
    let place = LEVELS.iter().find_map(|level| owner.strip_prefix(level));
    let owner = place.unwrap_or(owner);
    let organs = table::rows(include_str!("organs.tsv"), row);
    let is_government = |organ: &Organ| organ.indonesian.iter().any(|name| name.starts_with(HEAD));
    let governments = organs.filter(is_government);
    governments.flat_map(|organ| organ.names(owner)).collect()
}

impl Organ {
    /// Whose organ the name is of.
    ///
    /// name = indonesian owner | english "of" owner | owner english
    fn owner<'n>(&self, name: &'n str) -> Option<&'n str> {
        let before = self
            .indonesian
            .iter()
            .find_map(|organ| strip_start(name, organ));
        let of = || {
            let rest = self
                .english
                .iter()
                .find_map(|organ| strip_start(name, organ));
            rest.and_then(|rest| strip_start(rest, "of"))
        };
        let behind = || {
            let owner = self
                .english
                .iter()
                .find_map(|organ| strip_end(name, organ))?;
            Some(owner.strip_suffix("'s").unwrap_or(owner))
        };
        before.or_else(of).or_else(behind)
    }

    fn names(&self, owner: &str) -> Vec<String> {
        let names = owner_names(owner);
        let mut all = Vec::new();
        for owner in &names.indonesian {
            all.extend(
                self.indonesian
                    .iter()
                    .map(|organ| format!("{organ} {owner}")),
            );
        }
        for owner in &names.english {
            all.extend(
                self.english
                    .iter()
                    .map(|organ| format!("{organ} of {owner}")),
            );
        }
        for owner in names.english.iter().chain(&names.adjectives) {
            all.extend(self.english.iter().map(|organ| format!("{owner} {organ}")));
        }
        all
    }
}

fn strip_start<'n>(name: &'n str, start: &str) -> Option<&'n str> {
    let head = name.get(..start.len())?;
    let rest = name.get(start.len()..)?;
    head.eq_ignore_ascii_case(start)
        .then(|| rest.strip_prefix(' '))
        .flatten()
}

fn strip_end<'n>(name: &'n str, end: &str) -> Option<&'n str> {
    let cut = name.len().checked_sub(end.len())?;
    let (rest, tail) = (name.get(..cut)?, name.get(cut..)?);
    tail.eq_ignore_ascii_case(end)
        .then(|| rest.strip_suffix(' '))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, others: &[&str]) {
        let names = other_names(name);
        for other in others {
            assert!(names.iter().any(|name| name == other), "{other}: {names:?}");
        }
    }

    #[test]
    fn a_ministry_of_a_state_has_short_names_in_both_languages() {
        check(
            "Kementerian Pertahanan Azerbaijan",
            &["Kemhan Azerbaijan", "Azerbaijani Defence Ministry"],
        );
        check("Ministry of Defence of Azerbaijan", &["Kemhan Azerbaijan"]);
        check(
            "Russian Foreign Ministry",
            &["Kementerian Luar Negeri Rusia"],
        );
    }

    #[test]
    fn an_organ_of_a_province_has_its_short_names() {
        check(
            "Kepolisian Daerah Jawa Barat",
            &["Polda Jawa Barat", "Polda Jabar"],
        );
        check("Pengadilan Negeri Medan", &["PN Medan"]);
    }

    #[test]
    fn a_province_has_a_government() {
        let names = governments("Jawa Barat");
        for name in ["Pemprov Jawa Barat", "Pemerintah Provinsi Jabar"] {
            assert!(names.iter().any(|other| other == name), "{name}: {names:?}");
        }
    }

    #[test]
    fn a_name_that_says_no_owner_has_no_others() {
        assert!(other_names("Partai Kontrak Sipil").is_empty());
    }
}
