//! The tables of each language: a new language is a new folder here, not a
//! new branch in every function.

pub mod english;
pub mod indonesian;

/// What stands around an article on a scraped page, as one language has it.
/// All lower case; matched against lower-cased lines.
#[derive(Debug)]
pub struct FurnitureWords {
    /// Starts of lines that point to other stories, with or without a colon
    /// behind: "baca juga".
    pub see_also: &'static [&'static str],
}
