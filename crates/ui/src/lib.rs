//! What the widget and the studio have in common: the languages they speak,
//! dates in words and as typed, the hues of actors, and what a theme may
//! change.

pub mod dates;
pub mod hues;
pub mod typed_date;
pub mod words;

/// The custom properties that a theme may change, with their values in the
/// light and in the dark, for the style sheet of a shadow root.
pub const TOKENS: &str = include_str!("tokens.css");
