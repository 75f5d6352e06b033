//! The dossier file.
//!
//! ```text
//! file   = "LINI" version:u16 blocks:u16 blocks * entry check:u32 blocks * block
//! entry  = kind:u32 length:u32 check:u32
//! ```
//!
//! Numbers of fixed width are little-endian; a check is the XXH32 (seed 0) of a
//! block, and the one after the table that of all before it. Every kind of
//! block is there once, in the order of [`Block`]. Within a block the values lie
//! by column: first all ids, then all titles. That is what makes neighbours
//! alike, and the file small once compressed.
//!
//! | in a column | is written as |
//! | --- | --- |
//! | number | LEB128, without needless bytes |
//! | signed number | zigzag, then as a number |
//! | string | 0: the next of the string table; n + 1: string n, met before, at most [`SHARED_BYTES_MAX`] long |
//! | span | the gap after the span before it, then its length |
//! | date | unit and qualifier, the year as difference from the date before, the place in the year |
//! | what may be missing | 0, or 1 + what it is |
//!
//! A reader takes nothing on trust: whatever it returns, every index, span,
//! string and date in it was checked, and it allocates in proportion to the
//! bytes it was given.
//!
//! A change that an older reader would misread raises [`VERSION`]; a golden
//! file of every version stays in the tests.

use core::fmt;

use crate::Dossier;
use crate::model::DossierModel;

mod container;
mod dates;
mod decode;
mod encode;
mod error;
mod read;
mod write;

pub use error::DecodeError;

/// What a dossier file begins with.
pub const MAGIC: [u8; 4] = *b"LINI";
/// The version this crate writes, and the only one it reads.
pub const VERSION: u16 = 1;
/// Strings up to this length may be used more than once: longer ones would let
/// a small file ask for much memory.
pub const SHARED_BYTES_MAX: usize = 64;

/// The kinds of blocks, in the order of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Block {
    /// All short texts: ids, names, titles, notes.
    Strings = 1,
    /// Title and description.
    Dossier,
    /// The actors.
    Actors,
    /// What is known of each article but its text.
    Articles,
    /// The texts of all articles behind each other.
    Texts,
    /// Where the statements lie in their texts.
    Statements,
    /// Where which actor is named.
    Mentions,
    /// The time expressions.
    Times,
    /// The figures.
    Figures,
    /// The editor's remarks.
    Notes,
}

impl Block {
    /// All kinds, in the order of the file.
    pub const ALL: [Block; 10] = [
        Block::Strings,
        Block::Dossier,
        Block::Actors,
        Block::Articles,
        Block::Texts,
        Block::Statements,
        Block::Mentions,
        Block::Times,
        Block::Figures,
        Block::Notes,
    ];
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Block::Strings => "strings",
            Block::Dossier => "dossier",
            Block::Actors => "actors",
            Block::Articles => "articles",
            Block::Texts => "texts",
            Block::Statements => "statements",
            Block::Mentions => "mentions",
            Block::Times => "times",
            Block::Figures => "figures",
            Block::Notes => "notes",
        })
    }
}

/// `model` as a file. Equal models give equal bytes.
///
/// The model must keep what its documentation promises (spans in order, on
/// character boundaries, inside their sentence; actors that are there; dates
/// that exist). One that does not is written all the same, and [`decode`]
/// refuses the file and says what is wrong: who writes a file, checks it so.
pub fn encode(model: &DossierModel) -> Vec<u8> {
    encode::file(model)
}

/// The model in a file, checked.
pub fn decode(file: &[u8]) -> Result<DossierModel, DecodeError> {
    decode::model(file)
}

impl Dossier {
    /// The dossier in a file that [`encode`] wrote.
    pub fn decode(file: &[u8]) -> Result<Dossier, DecodeError> {
        decode(file).map(Dossier::new)
    }
}

#[cfg(test)]
mod tests;
