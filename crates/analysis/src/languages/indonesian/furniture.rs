//! What stands around an article on a page.

use crate::languages::FurnitureWords;

/// What stands around an article on a page.
pub static WORDS: FurnitureWords = FurnitureWords {
    see_also: &["baca juga", "baca selengkapnya", "lihat juga", "simak juga"],
};
