//! Everybody of a draft: the listed as the actors file has them now, the
//! candidates as the analysis found them, the ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use linimasa_dossier::text::fold;
use linimasa_draft::{ActorReview, Candidate, Doubt, Entry, entries, ignored};

use crate::app::desk::Desk;

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
    /// Who else may be meant.
    pub(crate) others: Vec<Entry>,
    /// Whether a name of theirs is somebody else's too.
    pub(crate) is_ambiguous: bool,
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
    /// Those of a draft. What was done since the analysis is done here too.
    pub(crate) fn of(desk: &Desk) -> Roll {
        let files = &desk.draft.files;
        let review = desk.built.as_ref().map(|built| &built.review);
        let counts: BTreeMap<&str, &ActorReview> = review
            .iter()
            .flat_map(|review| &review.actors)
            .map(|one| (one.entry.id.as_str(), one))
            .collect();
        let listed: Vec<Rc<Found>> = entries(files)
            .into_iter()
            .map(|entry| Rc::new(listed(counts.get(entry.id.as_str()).copied(), entry)))
            .collect();
        let ignored = ignored(files);
        let hidden: BTreeSet<String> = ignored.iter().map(|name| fold(name)).collect();
        let ids: BTreeSet<&str> = listed.iter().map(|found| found.entry.id.as_str()).collect();
        let is_open = |one: &&Candidate| {
            let is_hidden = || {
                one.entry
                    .all_names()
                    .any(|name| hidden.contains(&fold(name)))
            };
            one.doubt == Doubt::Ambiguous || (!ids.contains(one.entry.id.as_str()) && !is_hidden())
        };
        let candidates = review.map_or(&[][..], |review| &review.candidates);
        let candidates = candidates.iter().filter(is_open);
        Roll {
            candidates: candidates
                .map(|one| Rc::new(candidate(one, &ids)))
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

fn listed(counts: Option<&ActorReview>, entry: Entry) -> Found {
    Found {
        entry,
        is_listed: true,
        mentions: counts.map_or(0, |one| one.mentions),
        articles: counts.map_or(0, |one| one.articles),
        names: counts.map_or_else(Vec::new, |one| one.names.clone()),
        first: None,
        others: Vec::new(),
        is_ambiguous: false,
    }
}

fn candidate(one: &Candidate, ids: &BTreeSet<&str>) -> Found {
    Found {
        entry: one.entry.clone(),
        is_listed: ids.contains(one.entry.id.as_str()),
        mentions: one.mentions,
        articles: one.articles,
        names: one.names.clone(),
        first: Some((one.first.file.as_str().into(), one.first.line)),
        others: one.others.clone(),
        is_ambiguous: one.doubt == Doubt::Ambiguous,
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
    use super::first_words;

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
