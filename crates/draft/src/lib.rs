//! A draft: a folder of articles in memory, exactly what `articles/` is on
//! disk, and what a person does to it.
//!
//! Everything that is corrected is written into the files themselves (front
//! matter, `actors.toml`, `dossier.toml`), and [`build`] makes the dossier of
//! them as the command does. So a draft and a folder are the same thing, and
//! what a person corrected is never overwritten: the folder states it.
//!
//! Nothing here knows a file system, a clock or a browser.
#![warn(missing_docs)]

mod actors_file;
mod bidi;
mod build;
pub mod compose;
mod edit;
mod entry;
mod files;
mod folder;
mod front;
mod heading;
mod history;
mod intake;
pub mod limits;
mod look;
mod markdown;
mod review;
mod shared;
mod sheet;
mod zip;

pub use build::{Builder, Built, build, entries, ignored};
pub use edit::{Edit, EditError, Mark, Quote, Which, apply};
pub use entry::Entry;
pub use files::{ACTORS, Change, DOSSIER, Files, changes, commit};
pub use folder::of_folder;
pub use heading::{Headings, headings};
pub use history::{History, KeptSteps, Step};
pub use intake::{TakenIn, take_in};
pub use look::{ActorFound, Correction, DateFound, Look, Place, States, look};
pub use review::{ActorReview, ArticleReview, Candidate, Doubt, First, Review, Told};
pub use shared::{SharedName, Stand};
pub use zip::{Limits, Opened, ZipError, from_zip, to_zip};
