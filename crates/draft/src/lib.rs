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
mod build;
mod edit;
mod entry;
mod files;
mod folder;
mod front;
mod heading;
mod history;
mod intake;
pub mod limits;
mod markdown;
mod review;
mod sheet;

pub use build::{Built, build, entries};
pub use edit::{Edit, EditError, Mark, Quote, Which, apply};
pub use entry::Entry;
pub use files::{ACTORS, Change, DOSSIER, Files, commit};
pub use folder::of_folder;
pub use history::History;
pub use intake::{TakenIn, take_in};
pub use review::{ActorReview, ArticleReview, Candidate, Doubt, First, Review, Told};
