//! A draft as a zip of its folder, and back.

use std::fmt;
use std::io::{self, Read, Write};

use flate2::Compression;
use flate2::bufread::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rawzip::time::UtcDateTime;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveWriter, ZipSliceArchive};

use crate::files::Files;
use crate::folder::of_folder;
use crate::limits::{ARTICLES_MAX, FILE_BYTES_MAX, INFLATED_BYTES_MAX};
use crate::review::Told;

/// The folder in the zip.
const FOLDER: &str = "articles/";

/// How much of a zip is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most files.
    pub files: usize,
    /// The most bytes of one file.
    pub file_bytes: usize,
    /// The most bytes of all files together.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            // Besides the articles: the actors file and the dossier file.
            files: ARTICLES_MAX + 2,
            file_bytes: FILE_BYTES_MAX,
            bytes: INFLATED_BYTES_MAX,
        }
    }
}

/// What a zip held.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The draft.
    pub files: Files,
    /// What was odd, and what could not be read.
    pub told: Vec<Told>,
}

/// Why a zip was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZipError {
    /// It is no zip, or is torn.
    Broken(String),
    /// A file in it would lie outside of the folder, by its name.
    Escapes(String),
    /// It holds more files than this.
    TooMany(usize),
    /// What it holds is more than this many bytes.
    TooLarge(usize),
    /// A file in it is packed in a way that is not read, by its name.
    Packed(String),
}

impl fmt::Display for ZipError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ZipError::Broken(message) => write!(f, "found no whole zip: {message}"),
            ZipError::Escapes(name) => {
                write!(f, "found a file `{name}`, which is outside of the folder")
            }
            ZipError::TooMany(most) => write!(f, "found more than {most} files"),
            ZipError::TooLarge(most) => write!(f, "found more than {} MB", most >> 20),
            ZipError::Packed(name) => {
                write!(
                    f,
                    "found the file `{name}` packed in a way that is not read"
                )
            }
        }
    }
}

impl std::error::Error for ZipError {}

impl From<rawzip::Error> for ZipError {
    fn from(error: rawzip::Error) -> Self {
        ZipError::Broken(error.to_string())
    }
}

/// The folder as a zip that every system opens and `linimasa build` reads once
/// it is unpacked, its files `saved` at so many seconds after 1970 in UTC. The
/// same files make the same bytes at the same time.
///
/// # Errors
///
/// When the files make more than a zip can hold.
pub fn to_zip(files: &Files, saved: i64) -> io::Result<Vec<u8>> {
    let saved = UtcDateTime::from_unix(saved);
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (name, text) in files.iter() {
        write(&mut archive, &format!("{FOLDER}{name}"), text, saved).map_err(io::Error::other)?;
    }
    archive.finish().map_err(io::Error::other)
}

fn write(
    archive: &mut ZipArchiveWriter<Vec<u8>>,
    name: &str,
    text: &str,
    saved: UtcDateTime,
) -> Result<(), rawzip::Error> {
    let file = archive
        .new_file(name)
        .last_modified(saved)
        .compression_method(CompressionMethod::DEFLATE);
    let (mut entry, config) = file.start()?;
    let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::default()));
    writer.write_all(text.as_bytes())?;
    let (encoder, descriptor) = writer.finish()?;
    encoder.finish()?;
    entry.finish(descriptor)?;
    Ok(())
}

/// Opens a zip of a folder: [`to_zip`]'s, or one that a person made of files of
/// any kind that is read. The folder around all of them is left off; what
/// begins with a dot is skipped, as in a folder on disk.
///
/// # Errors
///
/// When it is no zip, when it holds more than it may, and when a file in it
/// would lie outside of the folder. Nothing is opened then.
pub fn from_zip(bytes: &[u8], limits: &Limits) -> Result<Opened, ZipError> {
    let archive = ZipArchive::from_slice(bytes)?;
    let mut unpacked = unpack(&archive, limits)?;
    leave_off_folder(&mut unpacked);
    let (files, told) = of_folder(unpacked);
    Ok(Opened { files, told })
}

type Unpacked = Vec<(String, Vec<u8>)>;

fn unpack(archive: &ZipSliceArchive<&[u8]>, limits: &Limits) -> Result<Unpacked, ZipError> {
    let mut unpacked = Unpacked::new();
    let mut room = limits.bytes;
    let mut entries = archive.entries();
    let mut count = 0_usize;
    while let Some(entry) = entries.next_entry()? {
        let path = entry.file_path();
        let name = String::from_utf8_lossy(path.as_bytes()).replace('\\', "/");
        if escapes(&name) {
            return Err(ZipError::Escapes(name));
        }
        count += 1;
        // A folder of files may hold as many folders.
        if count > limits.files.saturating_mul(2) {
            return Err(ZipError::TooMany(limits.files));
        }
        if name.ends_with('/') || is_hidden(&name) {
            continue;
        }
        if unpacked.len() >= limits.files {
            return Err(ZipError::TooMany(limits.files));
        }
        let file = archive.get_entry(entry.wayfinder())?;
        let most = limits.file_bytes.min(room);
        let bytes = match entry.compression_method() {
            CompressionMethod::STORE => read(file.verifying_reader(file.data()), most),
            CompressionMethod::DEFLATE => read(
                file.verifying_reader(DeflateDecoder::new(file.data())),
                most,
            ),
            _ => return Err(ZipError::Packed(name)),
        };
        let bytes = bytes.map_err(|error| ZipError::Broken(format!("`{name}`: {error}")))?;
        if bytes.len() > most {
            let is_whole = most < limits.file_bytes;
            let most = if is_whole {
                limits.bytes
            } else {
                limits.file_bytes
            };
            return Err(ZipError::TooLarge(most));
        }
        room -= bytes.len();
        unpacked.push((name, bytes));
    }
    Ok(unpacked)
}

/// The bytes of a file; one more than the most, where there are more.
fn read(file: impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether a name leads out of the folder on any system.
fn escapes(name: &str) -> bool {
    let is_drive = name.as_bytes().get(1) == Some(&b':');
    name.starts_with('/') || is_drive || name.contains('\0') || name.split('/').any(|p| p == "..")
}

/// What systems put beside files: `.DS_Store`, `__MACOSX`.
fn is_hidden(name: &str) -> bool {
    name.split('/')
        .any(|part| part.starts_with('.') || part == "__MACOSX")
}

/// Takes the folder off that all files are in.
fn leave_off_folder(unpacked: &mut Unpacked) {
    let first = unpacked.first().and_then(|(name, _)| name.split_once('/'));
    let Some(folder) = first.map(|(folder, _)| format!("{folder}/")) else {
        return;
    };
    if unpacked.iter().all(|(name, _)| name.starts_with(&folder)) {
        for (name, _) in unpacked {
            name.drain(..folder.len());
        }
    }
}

#[cfg(test)]
mod tests;
