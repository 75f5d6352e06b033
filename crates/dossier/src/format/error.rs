//! Why a file is refused.

use core::fmt;

use super::{Block, MAGIC, VERSION};

/// Why a file is not read. What it says lies apart, so that whoever passes it on
/// carries one address: there are dozens of places that do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError(Box<ErrorKind>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ErrorKind {
    Magic,
    Version {
        found: u16,
    },
    TableTorn,
    TableCheck {
        found: u32,
        expected: u32,
    },
    BlockCount {
        found: u16,
    },
    BlockKind {
        found: u32,
        expected: Block,
    },
    FileLength {
        found: usize,
        expected: u64,
    },
    BlockCheck {
        block: Block,
        found: u32,
        expected: u32,
    },
    BlockEnds {
        block: Block,
    },
    BlockLeft {
        block: Block,
        bytes: usize,
    },
    Value {
        block: Block,
        found: u64,
        expected: &'static str,
    },
    NotText {
        block: Block,
        at: usize,
    },
}

impl From<ErrorKind> for DecodeError {
    #[cold]
    fn from(kind: ErrorKind) -> DecodeError {
        DecodeError(Box::new(kind))
    }
}

impl DecodeError {
    /// Whether it is no dossier file at all.
    pub fn is_foreign(&self) -> bool {
        matches!(*self.0, ErrorKind::Magic)
    }

    /// Whether it is of a version, or has blocks, that this reader does not
    /// know: a newer reader may.
    pub fn is_unsupported(&self) -> bool {
        matches!(
            *self.0,
            ErrorKind::Version { .. } | ErrorKind::BlockCount { .. } | ErrorKind::BlockKind { .. }
        )
    }

    /// Whether bytes were lost or changed on the way: loading it again may
    /// help.
    pub fn is_torn(&self) -> bool {
        matches!(
            *self.0,
            ErrorKind::TableTorn
                | ErrorKind::TableCheck { .. }
                | ErrorKind::FileLength { .. }
                | ErrorKind::BlockCheck { .. }
        )
    }

    /// Whether it arrived whole but holds what a dossier cannot: whoever wrote
    /// it is at fault.
    pub fn is_invalid(&self) -> bool {
        !self.is_foreign() && !self.is_unsupported() && !self.is_torn()
    }

    /// The block in which it went wrong, where it was in one.
    pub fn block(&self) -> Option<Block> {
        match *self.0 {
            ErrorKind::BlockCheck { block, .. }
            | ErrorKind::BlockEnds { block }
            | ErrorKind::BlockLeft { block, .. }
            | ErrorKind::Value { block, .. }
            | ErrorKind::NotText { block, .. } => Some(block),
            _ => None,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            ErrorKind::Magic => {
                f.write_str("not a dossier: expected it to begin with `")?;
                MAGIC
                    .iter()
                    .try_for_each(|&byte| write!(f, "{}", byte as char))?;
                f.write_str("`")
            }
            ErrorKind::Version { found } => {
                write!(f, "found a dossier of version {found}, expected {VERSION}")
            }
            ErrorKind::TableTorn => f.write_str("the file ends within its block table"),
            ErrorKind::TableCheck { found, expected } => write!(
                f,
                "the block table is damaged: found checksum {found:08x}, expected {expected:08x}"
            ),
            ErrorKind::BlockCount { found } => {
                write!(f, "found {found} blocks, expected {}", Block::ALL.len())
            }
            ErrorKind::BlockKind { found, expected } => {
                write!(f, "found a block of kind {found}, expected `{expected}`")
            }
            ErrorKind::FileLength { found, expected } => {
                write!(f, "found {found} bytes, expected {expected}")
            }
            ErrorKind::BlockCheck {
                block,
                found,
                expected,
            } => write!(
                f,
                "block `{block}` is damaged: found checksum {found:08x}, expected {expected:08x}"
            ),
            ErrorKind::BlockEnds { block } => {
                write!(f, "block `{block}` ends where a value is expected")
            }
            ErrorKind::BlockLeft { block, bytes } => {
                write!(f, "block `{block}` has {bytes} bytes after its last value")
            }
            ErrorKind::Value {
                block,
                found,
                expected,
            } => {
                write!(f, "block `{block}`: found {found}, expected {expected}")
            }
            ErrorKind::NotText { block, at } => {
                write!(f, "block `{block}`: byte {at} is not UTF-8")
            }
        }
    }
}

impl core::error::Error for DecodeError {}
