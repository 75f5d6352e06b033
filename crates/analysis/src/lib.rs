//! Reads news: articles in, what they say out.
//!
//! Pure functions: no files, no clock, no DOM. Spans are UTF-8 bytes into the
//! text given and lie on character boundaries. Parsing never fails: what is
//! odd about a text becomes a [`Warning`].
#![warn(missing_docs)]

pub mod actors;
pub mod language;
pub mod languages;
pub mod sentence;
mod spans;
pub mod warning;

pub use language::{Lang, Language, language};
pub use warning::{Diagnostic, Severity, Warning};
