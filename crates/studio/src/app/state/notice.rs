//! What a person is told.

use std::rc::Rc;

use linimasa_draft::{EditError, ZipError};

use crate::app::draft::Step;
use crate::platform::Saved;

/// What is told.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Notice {
    /// A step was done.
    Done(Step),
    /// A step was taken back.
    Undone(Step),
    /// A step was done again.
    Redone(Step),
    /// The dossier follows the draft: how many articles and actors.
    Built(u32, u32),
    /// Files were read: how many articles, how many files that could not be.
    Imported(u32, u32),
    /// A draft of this name is open, with so many articles; so many files
    /// beside were left out.
    Opened(Rc<str>, u32, u32),
    /// A file could not be opened.
    NotOpened(Rc<str>, Trouble),
    /// A file was saved.
    Saved(Rc<str>, Saved),
    /// A file could not be saved.
    NotSaved(Rc<str>, Trouble),
    /// There is no article to save.
    NothingToSave,
    /// An edit was refused.
    Refused(EditError),
}

/// Why a file could not be opened or saved.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Trouble {
    /// It is nothing of ours.
    Foreign,
    /// It is no zip of ours.
    Zip(ZipError),
    /// It was ours, and was changed or cut off.
    Torn,
    /// It is too large.
    TooLarge,
    /// The page has no template of a single file.
    NoTemplate,
    /// What somebody else said.
    Said(Rc<str>),
}
