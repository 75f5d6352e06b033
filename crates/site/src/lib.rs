//! The pages that a dossier is read in: the plain list of its articles, the
//! page that holds it, and the single HTML file that holds everything.
//!
//! Texts in, texts out: nothing here knows a file system, a clock or a browser.
#![warn(missing_docs)]

mod dates;
mod list;
pub mod page;
pub mod single;

pub use list::{escaped, lang, list, title};
