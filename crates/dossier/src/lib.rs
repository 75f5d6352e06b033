//! One set of articles, compiled: the model, the index over it, the queries
//! on the index, the file that carries it, and what other programs get of it.
//!
//! Nothing here knows a rule of a human language, a file system, a clock or a
//! browser.
#![warn(missing_docs)]

pub mod bitmap;
pub mod calendar;
mod dossier;
pub mod edtf;
pub mod export;
pub mod format;
pub mod json;
pub mod link;
pub mod model;
pub mod order;
pub mod query;
mod search;
pub mod text;

pub use dossier::{ActorIx, ArticleIx, Dossier, Mark, OutletIx, StatementIx, StatementRef};
pub use format::{DecodeError, encode};

#[cfg(test)]
mod testing;
