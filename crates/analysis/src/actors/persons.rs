//! By what other names people are known whom an actors file lists.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use linimasa_dossier::text;

use super::filter::Filter;
use super::table::{self, Fields};
use crate::hash;

/// The nicknames of people.
#[derive(Default)]
struct Nicknames {
    /// By each of their full names, folded.
    by_name: BTreeMap<String, Vec<&'static str>>,
    /// The hashes of the first words of these.
    firsts: Filter,
}

static NICKNAMES: LazyLock<Nicknames> = LazyLock::new(|| {
    let rows = table::rows(include_str!("persons.tsv"), row);
    let mut all = Nicknames::default();
    for (full, short) in rows {
        for name in &full {
            let names = all.by_name.entry(text::fold(name)).or_default();
            names.extend(full.iter().chain(&short));
            if let Some((_, first)) = text::words(name).next() {
                all.firsts.add(hash::of(first));
            }
        }
    }
    all
});

/// The nicknames of a person.
pub(super) fn nicknames(name: &str) -> &'static [&'static str] {
    let known = NICKNAMES.by_name.get(&text::fold(name));
    known.map_or(&[], Vec::as_slice)
}

/// Whether a person may have nicknames the first word of whose name has that
/// hash: most have none, which is known without a look at the name.
pub(super) fn may_have_nicknames(first: u64) -> bool {
    NICKNAMES.firsts.may_hold(first)
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
        assert!(may_have_nicknames(hash::of("Joko")));
    }

    #[test]
    fn an_end_that_is_spelled_in_several_ways_is_the_same_name() {
        let others = other_spellings("Volodymyr Zelenskyy");
        assert!(others.contains(&"Volodymyr Zelensky".to_owned()));
        assert!(others.contains(&"Volodymyr Zelenskiy".to_owned()));
        assert!(other_spellings("Joko Widodo").is_empty());
    }
}
