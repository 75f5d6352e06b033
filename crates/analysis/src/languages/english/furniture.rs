//! What stands around an article on a page.

use crate::languages::FurnitureWords;

/// What stands around an article on a page.
pub static WORDS: FurnitureWords = FurnitureWords {
    see_also: &["read also", "read more", "see also", "also read"],
};
