//! One set of articles, compiled: the model, the index over it, the queries
//! on the index, and the file that carries it.
//!
//! Nothing here knows a rule of a human language, a file system, a clock or a
//! browser.
#![warn(missing_docs)]

pub mod calendar;
pub mod edtf;
pub mod model;
pub mod text;
