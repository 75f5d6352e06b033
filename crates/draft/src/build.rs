//! A draft to a dossier.

use linimasa_analysis::{Content, InputFile, compile_with};

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

/// Makes the dossier of a draft, as the command makes that of a folder; tells
/// before each file how many are done, and of how many.
#[must_use]
pub fn build(files: &Files, progress: &mut dyn FnMut(usize, usize)) -> Built {
    let inputs: Vec<InputFile> = files
        .iter()
        .map(|(name, text)| InputFile {
            name: name.to_owned(),
            content: Content::Bytes(text.as_bytes().to_vec()),
        })
        .collect();
    let all = inputs.len();
    let compiled = compile_with(&inputs, None, &mut |done| progress(done, all));
    Built {
        dossier: linimasa_dossier::encode(&compiled.model),
        review: Review::of(&compiled, entries(files)),
    }
}

/// The actors that are listed, as far as they can be read.
#[must_use]
pub fn entries(files: &Files) -> Vec<Entry> {
    let text = files.get(ACTORS).map_or("", |text| text);
    ActorsFile::open(text).map_or_else(|_| Vec::new(), |actors| actors.entries())
}
