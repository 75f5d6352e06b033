//! Everybody of a draft: the listed as the actors file has them now, the
//! candidates as the analysis found them, the ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use linimasa_dossier::text::fold;
use linimasa_draft::{ActorReview, Candidate, Doubt, Entry, Files, Review, entries, ignored};

/// One who is named, or could be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// What is known of them.
    pub(crate) entry: Entry,
    /// Whether they are listed.
    pub(crate) is_listed: bool,
    /// How often they are named.
    pub(crate) mentions: usize,
    /// In how many articles.
    pub(crate) articles: usize,
    /// The names by which texts call them.
    pub(crate) names: Vec<String>,
    /// Where they are named first: the file and the line.
    pub(crate) first: Option<(Rc<str>, u32)>,
    /// Who else they may be.
    pub(crate) others: Vec<Entry>,
    /// Names of theirs that are somebody else's too, and whose.
    pub(crate) shared: Vec<(String, Vec<Entry>)>,
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Roll {
    /// Those that matter most first.
    pub(crate) candidates: Vec<Rc<Found>>,
    /// In the order of the file.
    pub(crate) listed: Vec<Rc<Found>>,
    /// Names that are never actors.
    pub(crate) ignored: Vec<String>,
}

impl Roll {
    /// Those of a draft, each once. What was done since the analysis is done
    /// here too.
    pub(crate) fn of(files: &Files, review: Option<&Review>) -> Roll {
        let counts: BTreeMap<&str, &ActorReview> = review
            .iter()
            .flat_map(|review| &review.actors)
            .map(|one| (one.entry.id.as_str(), one))
            .collect();
        let candidates = review.map_or(&[][..], |review| &review.candidates);
        let (names, candidates): (Vec<_>, Vec<_>) = candidates
            .iter()
            .partition(|one| one.doubt == Doubt::Ambiguous);
        let mut shared = shared(&names);
        let mut shared = |entry: &Entry| shared.remove(entry.id.as_str()).unwrap_or_default();
        let listed: Vec<Rc<Found>> = entries(files)
            .into_iter()
            .map(|entry| {
                Rc::new(Found {
                    shared: shared(&entry),
                    ..listed(counts.get(entry.id.as_str()).copied(), entry)
                })
            })
            .collect();
        let ignored = ignored(files);
        let hidden: BTreeSet<String> = ignored.iter().map(|name| fold(name)).collect();
        let ids: BTreeSet<&str> = listed.iter().map(|found| found.entry.id.as_str()).collect();
        // Another name that is ignored may be somebody else's, and this one's
        // no more than that.
        let is_hidden = |entry: &Entry| {
            let mut names = entry.names.iter();
            names.any(|(_, name)| hidden.contains(&fold(name)))
        };
        let is_open =
            |one: &&&Candidate| !ids.contains(one.entry.id.as_str()) && !is_hidden(&one.entry);
        let candidates = candidates.iter().filter(is_open);
        Roll {
            candidates: candidates
                .map(|one| {
                    Rc::new(Found {
                        shared: shared(&one.entry),
                        ..candidate(one)
                    })
                })
                .collect(),
            listed,
            ignored,
        }
    }

    /// The one of this id.
    pub(crate) fn find(&self, id: &str) -> Option<Rc<Found>> {
        let mut all = self.listed.iter().chain(&self.candidates);
        all.find(|found| found.entry.id == id).cloned()
    }
}

/// The ambiguous `names` by the ids of those who bear them.
fn shared(names: &[&Candidate]) -> BTreeMap<String, Vec<(String, Vec<Entry>)>> {
    let mut shared: BTreeMap<String, Vec<(String, Vec<Entry>)>> = BTreeMap::new();
    for one in names {
        let name = one.names.first().cloned().unwrap_or_default();
        let all = std::iter::once(&one.entry).chain(&one.others);
        for entry in all.clone() {
            let others = all.clone().filter(|other| other.id != entry.id);
            let own = shared.entry(entry.id.clone()).or_default();
            own.push((name.clone(), others.cloned().collect()));
        }
    }
    shared
}

fn listed(counts: Option<&ActorReview>, entry: Entry) -> Found {
    Found {
        entry,
        is_listed: true,
        mentions: counts.map_or(0, |one| one.mentions),
        articles: counts.map_or(0, |one| one.articles),
        names: counts.map_or_else(Vec::new, |one| one.names.clone()),
        first: None,
        others: Vec::new(),
        shared: Vec::new(),
    }
}

fn candidate(one: &Candidate) -> Found {
    Found {
        entry: one.entry.clone(),
        is_listed: false,
        mentions: one.mentions,
        articles: one.articles,
        names: one.names.clone(),
        first: Some((one.first.file.as_str().into(), one.first.line)),
        others: one.others.clone(),
        shared: Vec::new(),
    }
}

/// The words around the first of `names` in a line of an article, as many as
/// two lines of a list have room for.
pub(crate) fn first_words(line: &str, names: &[String]) -> String {
    const BEFORE: usize = 70;
    const AFTER: usize = 110;
    let at = names
        .iter()
        .filter_map(|name| line.find(name.as_str()))
        .min()
        .unwrap_or_default();
    let start = line.get(..at).unwrap_or_default();
    let start: usize = start.chars().rev().take(BEFORE).map(char::len_utf8).sum();
    let start = at - start;
    let end = line.get(at..).unwrap_or_default();
    let end: usize = end.chars().take(AFTER).map(char::len_utf8).sum();
    let end = at + end;
    let mut words = line.get(start..end).unwrap_or_default();
    if start > 0 {
        words = words.split_once(' ').map_or(words, |(_, words)| words);
    }
    if end < line.len() {
        words = words.rsplit_once(' ').map_or(words, |(words, _)| words);
    }
    let (before, after) = (
        if start > 0 { "… " } else { "" },
        if end < line.len() { " …" } else { "" },
    );
    format!("{before}{}{after}", words.trim())
}

#[cfg(test)]
mod tests {
    use linimasa_draft::{Entry, Files, build, compose};

    use super::{Roll, first_words};

    const SOLDIERS: &str = "+++\ntitle = \"Patroli\"\npublished = \"2024-04-18\"\nlang = \"id\"\n\
        +++\nPrajurit Angkatan Bersenjata Filipina (AFP) menjaga pelabuhan.\n";
    const AGENCY: &str = "+++\ntitle = \"Wawancara\"\npublished = \"2024-04-19\"\nlang = \"id\"\n\
        +++\nPresiden berbicara kepada kantor berita AFP pada Senin.\n";

    #[test]
    fn whoever_shares_a_name_is_in_the_list_once_and_says_with_whom() {
        let files = Files::from_iter([("a.md", SOLDIERS), ("b.md", AGENCY)]);
        let review = build(&files, &mut |_, _| {}).review;
        let names = |entry: &Entry| entry.name("id").to_owned();
        let roll = Roll::of(&files, Some(&review));
        let all: Vec<_> = roll
            .candidates
            .iter()
            .map(|one| names(&one.entry))
            .collect();
        let once = |name: &str| all.iter().filter(|other| *other == name).count() == 1;
        assert!(all.iter().all(|name| once(name)), "{all:?}");
        let army = roll.candidates.iter();
        let mut army = army.filter(|one| names(&one.entry) == "Angkatan Bersenjata Filipina");
        let army = army.next().unwrap();
        let [(name, others)] = army.shared.as_slice() else {
            panic!("{army:?}");
        };
        assert_eq!(name, "AFP");
        assert_eq!(others.len(), 1);
        // Accepted, it says so in the other list.
        let edits = compose::accept(&files, &army.entry).unwrap();
        let mut files = files;
        let changes = linimasa_draft::apply(&files, &edits).unwrap();
        linimasa_draft::commit(&mut files, &changes);
        let roll = Roll::of(&files, Some(&review));
        assert_eq!(roll.candidates.len(), all.len() - 1);
        assert_eq!(roll.listed[0].shared[0].0, "AFP");
    }

    #[test]
    fn the_words_around_a_name_are_whole() {
        let line = format!(
            "{} Kata Juru Bicara Sutopo kemarin, {}",
            "a ".repeat(80),
            "b".repeat(300)
        );
        let words = first_words(&line, &["Sutopo".to_owned()]);
        assert!(
            words.starts_with("… a ") && words.contains("Juru Bicara Sutopo kemarin,"),
            "{words}"
        );
        assert!(words.ends_with(" …") && !words.contains('b'), "{words}");
        assert_eq!(
            first_words("Sutopo datang.", &["Sutopo".to_owned()]),
            "Sutopo datang."
        );
    }
}
