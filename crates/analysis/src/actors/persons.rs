//! By what other names people are known whom an actors file lists.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use linimasa_dossier::text;

use super::table::{self, Fields};

/// The nicknames of people, by each of their full names, folded.
static NICKNAMES: LazyLock<BTreeMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let rows = table::rows(include_str!("persons.tsv"), row);
    let mut all: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for (full, short) in rows {
        for name in &full {
            let names = all.entry(text::fold(name)).or_default();
            names.extend(full.iter().chain(&short));
        }
    }
    all
});

/// The nicknames of a person.
pub(super) fn nicknames(name: &str) -> &'static [&'static str] {
    NICKNAMES.get(&text::fold(name)).map_or(&[], Vec::as_slice)
}

/// row = list TAB list
fn row(mut fields: Fields) -> Option<(Vec<&'static str>, Vec<&'static str>)> {
    let (full, short) = (fields.list(), fields.list());
    (!full.is_empty()).then_some((full, short))
}

/// How the ends of names from other alphabets are spelled: each list is one
/// end.
const ENDS: [&[&str]; 5] = [
    &["skyy", "skiy", "skyi", "skyj", "skij", "sky", "ski"],
    &["ieva", "iyeva", "yeva"],
    &["iev", "iyev", "yev"],
    &["chev", "tchev"],
    &["enko", "enka"],
];

/// The same name with the last word spelled otherwise.
pub(super) fn other_spellings(name: &str) -> Vec<String> {
    const STEM_BYTES_MIN: usize = 3;
    let found = ENDS.iter().find_map(|ends| {
        let stem = ends.iter().find_map(|end| name.strip_suffix(end))?;
        let last = stem.rsplit(' ').next().unwrap_or_default();
        (last.len() >= STEM_BYTES_MIN).then_some((stem, ends))
    });
    let Some((stem, ends)) = found else {
        return Vec::new();
    };
    let others = ends.iter().map(|end| format!("{stem}{end}"));
    others.filter(|other| other != name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nickname_belongs_to_the_whole_name() {
        assert!(nicknames("Joko Widodo").contains(&"Jokowi"));
        assert!(nicknames("Widodo").is_empty());
    }

    #[test]
    fn an_end_that_is_spelled_in_several_ways_is_the_same_name() {
        let others = other_spellings("Volodymyr Zelenskyy");
        assert!(others.contains(&"Volodymyr Zelensky".to_owned()));
        assert!(others.contains(&"Volodymyr Zelenskiy".to_owned()));
        assert!(other_spellings("Joko Widodo").is_empty());
    }
}
