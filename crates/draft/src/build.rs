//! A draft to a dossier.

use linimasa_analysis::{Content, InputFile, Kept, compile_again};

use crate::actors_file::ActorsFile;
use crate::entry::Entry;
use crate::files::{ACTORS, Files};
use crate::review::Review;

/// What a draft became.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Built {
    /// The dossier file.
    pub dossier: Vec<u8>,
    /// What there is to look at.
    pub review: Review,
}

/// Makes dossiers of a draft, again and again: an article is read anew only
/// when it or the actors file has changed.
#[derive(Debug)]
pub struct Builder {
    kept: Kept,
}

impl Default for Builder {
    fn default() -> Self {
        Builder { kept: Kept::new() }
    }
}

impl Builder {
    /// One that has built nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Builder::default()
    }

    /// Makes the dossier, as the command makes that of a folder; tells before
    /// each file how many are done, and of how many.
    pub fn build(&mut self, files: &Files, progress: &mut dyn FnMut(usize, usize)) -> Built {
        let mut inputs: Vec<InputFile> = files
            .iter()
            .map(|(name, text)| InputFile {
                name: name.to_owned(),
                content: Content::Bytes(text.as_bytes().to_vec()),
            })
            .collect();
        let all = inputs.len();
        // A draft without an actors file is one in which nobody is listed.
        if files.get(ACTORS).is_none() {
            inputs.push(InputFile {
                name: ACTORS.to_owned(),
                content: Content::Bytes(Vec::new()),
            });
        }
        let compiled = compile_again(&inputs, &mut self.kept, &mut |done| progress(done, all));
        Built {
            dossier: linimasa_dossier::encode(&compiled.model),
            review: Review::of(&compiled, entries(files)),
        }
    }
}

/// The same, once.
#[must_use]
pub fn build(files: &Files, progress: &mut dyn FnMut(usize, usize)) -> Built {
    Builder::new().build(files, progress)
}

/// The actors that are listed, as far as they can be read.
#[must_use]
pub fn entries(files: &Files) -> Vec<Entry> {
    let text = files.get(ACTORS).map_or("", |text| text);
    ActorsFile::open(text).map_or_else(|_| Vec::new(), |actors| actors.entries())
}

/// The names that are never actors, as far as they can be read.
#[must_use]
pub fn ignored(files: &Files) -> Vec<String> {
    let text = files.get(ACTORS).map_or("", |text| text);
    ActorsFile::open(text).map_or_else(|_| Vec::new(), |actors| actors.ignored())
}
