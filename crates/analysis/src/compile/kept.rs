//! What is kept of a set of files, so that those that did not change need not
//! be read again.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Content, InputFile, ReadFile};
use crate::actors::Lexicon;
use crate::warning::Diagnostic;

/// What was read of a set of files: the actors file and every article, each
/// with what it held. An article is read again when it or the actors file is
/// another.
#[derive(Debug, Default)]
pub struct Kept {
    is_kept: bool,
    actors: Option<InputFile>,
    lexicon: Option<(Rc<Lexicon>, Vec<Diagnostic>)>,
    articles: BTreeMap<String, (Content, ReadFile)>,
}

impl Kept {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Kept {
            is_kept: true,
            ..Kept::default()
        }
    }

    /// Nothing, now and later.
    pub(super) fn nothing() -> Self {
        Kept::default()
    }

    /// Forgets what these files make untrue.
    pub(super) fn enter(&mut self, files: &[&InputFile], actors: Option<&InputFile>) {
        if self.actors.as_ref() != actors || actors.is_none() {
            *self = Kept {
                is_kept: self.is_kept,
                actors: actors.filter(|_| self.is_kept).cloned(),
                ..Kept::default()
            };
        }
        if !self.articles.is_empty() {
            let is_there = |name: &str| {
                let at = files.binary_search_by(|file| file.name.as_str().cmp(name));
                at.is_ok()
            };
            self.articles.retain(|name, _| is_there(name));
        }
    }

    /// What the actors file says, and what was odd about it.
    pub(super) fn lexicon(&self) -> Option<(Rc<Lexicon>, &[Diagnostic])> {
        let (lexicon, diagnostics) = self.lexicon.as_ref()?;
        Some((Rc::clone(lexicon), diagnostics))
    }

    pub(super) fn keep_lexicon(&mut self, lexicon: &Rc<Lexicon>, diagnostics: &[Diagnostic]) {
        if self.is_kept {
            self.lexicon = Some((Rc::clone(lexicon), diagnostics.to_vec()));
        }
    }

    /// What is read of a file: what is kept of it, or what `read` makes of it.
    pub(super) fn read(
        &mut self,
        file: &InputFile,
        read: impl FnOnce(&InputFile) -> ReadFile,
    ) -> ReadFile {
        if !self.is_kept {
            return read(file);
        }
        if let Some((content, kept)) = self.articles.get(&file.name)
            && *content == file.content
        {
            return kept.clone();
        }
        let found = read(file);
        let name = file.name.clone();
        let content = file.content.clone();
        self.articles.insert(name, (content, found.clone()));
        found
    }
}
