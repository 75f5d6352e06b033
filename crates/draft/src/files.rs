//! The files of a draft.

use std::collections::BTreeMap;
use std::rc::Rc;

use linimasa_analysis::slug;
use serde::{Deserialize, Serialize};

/// The name of the actors file.
pub const ACTORS: &str = "actors.toml";

/// The name of the file with the dossier's title.
pub const DOSSIER: &str = "dossier.toml";

/// Texts by their names: `a.md`, `2021/b.md`, `actors.toml`, `dossier.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    texts: BTreeMap<String, Rc<str>>,
    /// How many articles have an id: two would be one too many.
    ids: BTreeMap<String, usize>,
    articles: usize,
}

/// What becomes of one file; `None` is no file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The file's name.
    pub name: String,
    /// What it held.
    pub before: Option<Rc<str>>,
    /// What it holds then.
    pub after: Option<Rc<str>>,
}

impl Change {
    /// The same the other way round.
    #[must_use]
    pub fn reversed(&self) -> Change {
        Change {
            name: self.name.clone(),
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }
}

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Files::default()
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Rc<str>> {
        self.texts.get(name)
    }

    /// All files, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Rc<str>)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text))
    }

    /// The names of the articles, sorted.
    pub fn articles(&self) -> impl Iterator<Item = &str> {
        self.iter()
            .map(|(name, _)| name)
            .filter(|name| is_article(name))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The bytes of all texts.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.texts.values().map(|text| text.len()).sum()
    }

    /// Puts a text in the place of a file's, or takes the file away.
    pub fn put(&mut self, name: &str, text: Option<Rc<str>>) {
        let is_there = text.is_some();
        let before = match text {
            Some(text) => self.texts.insert(name.to_owned(), text),
            None => self.texts.remove(name),
        };
        if !is_article(name) || before.is_some() == is_there {
            return;
        }
        let count = self.ids.entry(id_of(name)).or_default();
        if is_there {
            *count += 1;
            self.articles += 1;
        } else {
            *count -= 1;
            self.articles -= 1;
            if *count == 0 {
                self.ids.remove(&id_of(name));
            }
        }
    }

    /// How many articles there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.articles
    }

    /// Whether an article has this id in the dossier.
    #[must_use]
    pub fn has_id(&self, id: &str) -> bool {
        self.ids.contains_key(id)
    }
}

impl<N: Into<String>, T: Into<Rc<str>>> FromIterator<(N, T)> for Files {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(files: I) -> Self {
        let mut all = Files::new();
        for (name, text) in files {
            all.put(&name.into(), Some(text.into()));
        }
        all
    }
}

/// Makes the files what the changes say.
pub fn commit(files: &mut Files, changes: &[Change]) {
    for change in changes {
        files.put(&change.name, change.after.clone());
    }
}

/// What makes one draft another.
#[must_use]
pub fn changes(from: &Files, to: &Files) -> Vec<Change> {
    let gone = from.iter().filter(|(name, _)| to.get(name).is_none());
    let gone = gone.map(|(name, text)| Change {
        name: name.to_owned(),
        before: Some(text.clone()),
        after: None,
    });
    let new = to.iter().map(|(name, text)| Change {
        name: name.to_owned(),
        before: from.get(name).cloned(),
        after: Some(text.clone()),
    });
    gone.chain(new)
        .filter(|change| change.before != change.after)
        .collect()
}

/// The id that an article of this name has in the dossier.
pub(crate) fn id_of(name: &str) -> String {
    let base = name.rsplit('/').next().unwrap_or(name);
    slug(base.rsplit_once('.').map_or(base, |(stem, _)| stem))
}

/// Whether a file is an article.
pub(crate) fn is_article(name: &str) -> bool {
    name.ends_with(".md")
}

/// Whether a file may be called so: an article, the actors file or the dossier
/// file, inside the folder on every system.
pub(crate) fn is_name(name: &str) -> bool {
    let is_part = |part: &str| {
        let is_odd = |c: char| c.is_control() || "\\:*?\"<>|".contains(c);
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with([' ', '.'])
            && !part.contains(is_odd)
    };
    (is_article(name) || name == ACTORS || name == DOSSIER) && name.split('/').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::{Files, is_name};

    #[test]
    fn ids_are_those_of_the_articles_that_are_there() {
        let mut files = Files::from_iter([("a.md", "1"), ("2021/A.md", "2"), ("actors.toml", "")]);
        assert_eq!((files.count(), files.len()), (2, 3));
        files.put("a.md", None);
        files.put("a.md", None);
        assert!(files.has_id("a") && !files.has_id("actors"));
        files.put("2021/A.md", Some("3".into()));
        files.put("2021/A.md", None);
        assert_eq!((files.count(), files.has_id("a")), (0, false));
    }

    #[test]
    fn no_name_leaves_the_folder() {
        for name in ["a.md", "2021/banjir di Demak.md", "actors.toml"] {
            assert!(is_name(name), "{name}");
        }
        for name in [
            "../a.md",
            "/a.md",
            "a\\b.md",
            "c:a.md",
            "a//b.md",
            ".a.md",
            "a/./b.md",
            "2021/actors.toml",
            "a.txt",
            "a\n.md",
            "",
        ] {
            assert!(!is_name(name), "{name}");
        }
    }
}
