//! The files of a draft.

use std::collections::BTreeMap;
use std::rc::Rc;

/// The name of the actors file.
pub const ACTORS: &str = "actors.toml";

/// The name of the file with the dossier's title.
pub const DOSSIER: &str = "dossier.toml";

/// Texts by their names: `a.md`, `2021/b.md`, `actors.toml`, `dossier.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Rc<str>>);

/// What becomes of one file; `None` is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        self.0.get(name)
    }

    /// All files, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Rc<str>)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text))
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
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The bytes of all texts.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.0.values().map(|text| text.len()).sum()
    }

    /// Puts a text in the place of a file's, or takes the file away.
    pub fn put(&mut self, name: &str, text: Option<Rc<str>>) {
        match text {
            Some(text) => self.0.insert(name.to_owned(), text),
            None => self.0.remove(name),
        };
    }
}

impl<N: Into<String>, T: Into<Rc<str>>> FromIterator<(N, T)> for Files {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(files: I) -> Self {
        let files = files.into_iter();
        Files(
            files
                .map(|(name, text)| (name.into(), text.into()))
                .collect(),
        )
    }
}

/// Makes the files what the changes say.
pub fn commit(files: &mut Files, changes: &[Change]) {
    for change in changes {
        files.put(&change.name, change.after.clone());
    }
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
    use super::is_name;

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
