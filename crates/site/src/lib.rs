//! The pages that a dossier is read in: the plain list of its articles, the
//! page that holds it, the site that the page is of, and the single HTML file
//! that holds everything.
//!
//! Texts in, texts out: nothing here knows a file system, a clock or a browser.
#![warn(missing_docs)]

mod dates;
pub mod folder;
mod list;
pub mod offline;
pub mod page;
pub mod single;

pub use list::{escaped, lang, list, title};
