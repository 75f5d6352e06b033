//! Magic, version, block table and checksums.

use xxhash_rust::xxh32::xxh32;

use super::error::{DecodeError, ErrorKind};
use super::{Block, MAGIC, VERSION};

const BLOCKS: usize = Block::ALL.len();
/// Kind, length and checksum.
const ENTRY_LEN: usize = 12;
/// Magic, version and number of blocks.
const HEAD_LEN: usize = 8;
/// All before the table's checksum.
const TABLE_END: usize = HEAD_LEN + BLOCKS * ENTRY_LEN;

/// The file of these blocks, given in the order of [`Block::ALL`].
pub(super) fn join(blocks: &[Vec<u8>; BLOCKS]) -> Vec<u8> {
    let mut file = Vec::new();
    file.extend(MAGIC);
    file.extend(VERSION.to_le_bytes());
    file.extend((BLOCKS as u16).to_le_bytes());
    for (kind, block) in Block::ALL.iter().zip(blocks) {
        file.extend((*kind as u32).to_le_bytes());
        file.extend((block.len() as u32).to_le_bytes());
        file.extend(xxh32(block, 0).to_le_bytes());
    }
    file.extend(xxh32(&file, 0).to_le_bytes());
    blocks.iter().for_each(|block| file.extend(block));
    file
}

/// The blocks of `file` in the order of [`Block::ALL`], with their checksums
/// compared.
pub(super) fn split(file: &[u8]) -> Result<[&[u8]; BLOCKS], DecodeError> {
    let rest = check_head(file)?;
    let mut blocks = [&[][..]; BLOCKS];
    let mut at = 0;
    for (number, block) in Block::ALL.into_iter().enumerate() {
        let entry = HEAD_LEN + number * ENTRY_LEN;
        let kind = u32_at(file, entry)?;
        if kind != block as u32 {
            return Err(DecodeError::from(ErrorKind::BlockKind {
                found: kind,
                expected: block,
            }));
        }
        let end = at + u64::from(u32_at(file, entry + 4)?);
        blocks[number] = bytes_at(rest, at, end).ok_or_else(|| file_length(file))?;
        check_block(block, blocks[number], u32_at(file, entry + 8)?)?;
        at = end;
    }
    if at == rest.len() as u64 {
        Ok(blocks)
    } else {
        Err(file_length(file))
    }
}

/// Checks all up to the blocks, and returns what comes after it.
fn check_head(file: &[u8]) -> Result<&[u8], DecodeError> {
    if !file.starts_with(&MAGIC) {
        return Err(DecodeError::from(ErrorKind::Magic));
    }
    let version = u16_at(file, 4)?;
    if version != VERSION {
        return Err(DecodeError::from(ErrorKind::Version { found: version }));
    }
    let count = u16_at(file, 6)?;
    if usize::from(count) != BLOCKS {
        return Err(DecodeError::from(ErrorKind::BlockCount { found: count }));
    }
    let table = file.get(..TABLE_END);
    let table = table.ok_or_else(|| DecodeError::from(ErrorKind::TableTorn))?;
    let (found, expected) = (xxh32(table, 0), u32_at(file, TABLE_END)?);
    if found != expected {
        return Err(DecodeError::from(ErrorKind::TableCheck { found, expected }));
    }
    Ok(&file[TABLE_END + 4..])
}

fn check_block(block: Block, bytes: &[u8], expected: u32) -> Result<(), DecodeError> {
    let found = xxh32(bytes, 0);
    if found == expected {
        return Ok(());
    }
    Err(DecodeError::from(ErrorKind::BlockCheck {
        block,
        found,
        expected,
    }))
}

/// That the file is not as long as its table says.
#[cold]
fn file_length(file: &[u8]) -> DecodeError {
    let lengths =
        (0..BLOCKS).filter_map(|number| u32_at(file, HEAD_LEN + number * ENTRY_LEN + 4).ok());
    let expected = TABLE_END as u64 + 4 + lengths.map(u64::from).sum::<u64>();
    DecodeError::from(ErrorKind::FileLength {
        found: file.len(),
        expected,
    })
}

fn bytes_at(bytes: &[u8], start: u64, end: u64) -> Option<&[u8]> {
    bytes.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
}

fn u16_at(file: &[u8], at: usize) -> Result<u16, DecodeError> {
    let bytes = file.get(at..).and_then(|rest| rest.first_chunk());
    bytes
        .map(|&bytes| u16::from_le_bytes(bytes))
        .ok_or_else(|| DecodeError::from(ErrorKind::TableTorn))
}

fn u32_at(file: &[u8], at: usize) -> Result<u32, DecodeError> {
    let bytes = file.get(at..).and_then(|rest| rest.first_chunk());
    bytes
        .map(|&bytes| u32::from_le_bytes(bytes))
        .ok_or_else(|| DecodeError::from(ErrorKind::TableTorn))
}
