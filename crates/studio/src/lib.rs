//! The studio: articles in, what was found in them corrected, a new dossier
//! out. One module, used twice: the page calls [`open`] and gets the views, its
//! worker does the work.

pub mod app;
pub mod engine;
mod panic;
pub mod platform;
mod studio;
mod style;

pub use engine::{Built, Engine, file_bytes_max};
pub use studio::{Studio, open};
pub use style::stylesheet;
