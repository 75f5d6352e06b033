//! Bytes to text: UTF-8, UTF-16, and, for what is neither, Windows-1252.

use linimasa_dossier::model::Span;

use crate::mistake::{Mistake, Problem};
use crate::spans::span;
use crate::warning::Warning;

/// How many bytes are looked at to tell UTF-16 without its byte order mark.
const PROBE_BYTES: usize = 1024;

/// Which half of a unit of UTF-16 comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteOrder {
    /// The lower half.
    Little,
    /// The higher half.
    Big,
}

/// The text of a file, without its byte order mark. Never fails: what is no
/// character becomes U+FFFD, and bytes that are no UTF-8 are read as
/// Windows-1252, each with a warning at the first such place.
#[must_use]
pub fn decode(bytes: &[u8]) -> (String, Option<Warning>) {
    if let Some(order) = utf16_order(bytes) {
        return utf16(bytes, order);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(error) => not_utf8(bytes, error.valid_up_to()),
    }
}

/// Whether bytes begin as a text in UTF-16 does: with its byte order mark, or
/// with letters of which one half is zero.
#[must_use]
pub fn utf16_order(bytes: &[u8]) -> Option<ByteOrder> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some(ByteOrder::Little),
        [0xFE, 0xFF, ..] => return Some(ByteOrder::Big),
        _ => {}
    }
    let pairs = bytes.get(..PROBE_BYTES).unwrap_or(bytes).chunks_exact(2);
    let count = pairs.len();
    let (mut first, mut second) = (0, 0);
    for pair in pairs {
        let is_ascii = |byte: u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
        first += usize::from(pair[0] == 0 && is_ascii(pair[1]));
        second += usize::from(pair[1] == 0 && is_ascii(pair[0]));
    }
    // Most letters of the languages here are Latin; a text has no NUL.
    match (first, second) {
        (0, halves) if halves * 2 > count => Some(ByteOrder::Little),
        (halves, 0) if halves * 2 > count => Some(ByteOrder::Big),
        _ => None,
    }
}

fn utf16(bytes: &[u8], order: ByteOrder) -> (String, Option<Warning>) {
    let units = bytes.chunks(2).map(|pair| match (pair, order) {
        ([a, b], ByteOrder::Little) => u16::from_le_bytes([*a, *b]),
        ([a, b], ByteOrder::Big) => u16::from_be_bytes([*a, *b]),
        // Half a unit at the end: a surrogate without its other is none.
        _ => 0xD800,
    });
    let mut text = String::with_capacity(bytes.len() / 2);
    let mut broken = None;
    for (i, c) in char::decode_utf16(units).enumerate() {
        match c {
            Ok('\u{FEFF}') if i == 0 => {}
            Ok(c) => text.push(c),
            Err(_) => {
                broken.get_or_insert(text.len());
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
    }
    (text, broken.map(|at| Warning::BrokenText(replaced(at))))
}

/// The span of a U+FFFD.
fn replaced(at: usize) -> Span {
    span(at, at + char::REPLACEMENT_CHARACTER.len_utf8())
}

/// Bytes that are UTF-8 as far as `valid`: a text with a torn character where
/// most of what is not ASCII is UTF-8, else one in Windows-1252.
fn not_utf8(bytes: &[u8], valid: usize) -> (String, Option<Warning>) {
    let (mut whole, mut torn) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        torn += usize::from(!chunk.invalid().is_empty());
    }
    if whole > torn {
        let text = String::from_utf8_lossy(bytes).into_owned();
        return (text, Some(Warning::BrokenText(replaced(valid))));
    }
    let (before, rest) = bytes.split_at(valid);
    let start = windows_1252(before).len();
    let odd = windows_1252(&rest[..rest.len().min(1)]).len();
    let warning = Warning::NotUtf8(span(start, start + odd));
    (windows_1252(bytes), Some(warning))
}

/// What a file that is no text is, where its first bytes or a NUL in it tell.
#[must_use]
pub fn no_text(bytes: &[u8]) -> Option<Mistake> {
    let has_controls = bytes.iter().take(PROBE_BYTES).any(|&byte| byte < b'\t');
    let (written, binary) = (WRITTEN.iter(), BINARY.iter().filter(|_| has_controls));
    if let Some((_, name, format)) = written
        .chain(binary)
        .find(|(signature, ..)| bytes.starts_with(signature))
    {
        return Some(Mistake::new(0, 0, Problem::OtherFile { name, format }));
    }
    if utf16_order(bytes).is_some() {
        return None;
    }
    // Other control characters stray into scraped pages, and lose nobody an
    // article.
    let at = bytes.iter().position(|&byte| byte == 0)?;
    let at = windows_1252(&bytes[..at]).len();
    Some(Mistake::new(at, at + 1, Problem::NoText))
}

/// How files begin that are written in characters and are no texts.
const WRITTEN: &[(&[u8], &str, &str)] = &[
    (b"%PDF-", "a PDF document", "PDF"),
    (b"{\\rtf", "an RTF document", "RTF"),
];

/// How other files begin that are no texts. A text may begin with the same
/// letters; it has no control characters.
const BINARY: &[(&[u8], &str, &str)] = &[
    (
        b"PK\x03\x04",
        "a ZIP archive or an office document",
        "ZIP, DOCX, ODT",
    ),
    (
        b"\xD0\xCF\x11\xE0",
        "an office document of the old kind",
        "DOC",
    ),
    (b"\x89PNG", "a PNG picture", "PNG"),
    (b"\xFF\xD8\xFF", "a JPEG picture", "JPEG"),
    (b"GIF8", "a GIF picture", "GIF"),
    (b"RIFF", "a picture, a sound or a film", "WebP, WAV, AVI"),
    (b"\0\0\0\x18ftyp", "a film or a picture", "MP4, HEIC"),
    (b"\0\0\0\x1Cftyp", "a film or a picture", "MP4, HEIC"),
    (b"\0\0\0 ftyp", "a film or a picture", "MP4, HEIC"),
    (b"ID3", "a sound", "MP3"),
    (b"\x1F\x8B", "a gzip archive", "gzip"),
    (b"BZh", "a bzip2 archive", "bzip2"),
    (b"\xFD7zXZ", "an xz archive", "xz"),
    (b"7z\xBC\xAF", "a 7z archive", "7z"),
    (b"Rar!", "a RAR archive", "RAR"),
    (
        b"bplist00",
        "a web archive of Safari or a property list",
        "webarchive",
    ),
    (b"SQLite format 3", "an SQLite database", "SQLite"),
];

/// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls.
const HIGH_CONTROLS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

fn windows_1252(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|&byte| match byte {
            0x80..=0x9F => HIGH_CONTROLS[usize::from(byte - 0x80)],
            _ => char::from(byte),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Warning, decode, no_text};
    use crate::spans::slice;

    #[test]
    fn a_byte_order_mark_is_not_part_of_the_text() {
        assert_eq!(decode(b"\xEF\xBB\xBFsatu"), ("satu".to_owned(), None));
        assert_eq!(decode(b"\xFF\xFEs\0\xE9\0"), ("sé".to_owned(), None));
        assert_eq!(decode(b"\xFE\xFF\0s\0\xE9"), ("sé".to_owned(), None));
    }

    #[test]
    fn utf16_is_known_without_its_mark() {
        assert_eq!(decode(b"s\0a\0t\0u\0 \0\x1C\x20y\0a\0").0, "satu “ya");
        assert_eq!(decode(b"\0s\0a\0t\0u").0, "satu");
    }

    #[track_caller]
    fn check(bytes: &[u8], text: &str, odd: &str) {
        let (found, warning) = decode(bytes);
        assert_eq!(found, text);
        let span = warning.as_ref().map(Warning::span).unwrap_or_default();
        assert_eq!(slice(&found, span), odd, "{warning:?}");
    }

    #[test]
    fn what_is_not_utf8_is_read_as_windows_1252_with_a_warning() {
        check(b"caf\xE9 \x93ya\x94", "café “ya”", "é");
    }

    #[test]
    fn a_torn_character_does_not_make_a_text_another_encoding() {
        check(
            b"\xE2\x80\x9Cya\xE2\x80\x9D caf\xC3",
            "“ya” caf\u{FFFD}",
            "\u{FFFD}",
        );
        check(b"\xFF\xFEa\0\x00\xD8b\0", "a\u{FFFD}b", "\u{FFFD}");
        check(b"\xFF\xFEa\0b", "a\u{FFFD}", "\u{FFFD}");
    }

    #[test]
    fn a_text_with_nul_is_none_and_one_with_a_stray_control_is() {
        assert_eq!(
            no_text("satu\tdua\r\n\u{c}tiga \u{a0}\u{7}\n".as_bytes()),
            None
        );
        assert_eq!(no_text(b"s\0a\0t\0u\0"), None);
        let at = no_text(b"satu\ndua\0").map(|mistake| mistake.span.start);
        assert_eq!(at, Some(8));
    }

    #[test]
    fn a_file_of_another_kind_is_told_by_how_it_begins() {
        let told = |bytes: &[u8]| no_text(bytes).map(|mistake| mistake.to_string());
        let pdf = told(b"%PDF-1.7\n%\xE2\xE3").unwrap_or_default();
        assert!(
            pdf.starts_with("found a PDF document; expected a text"),
            "{pdf}"
        );
        assert!(told(b"PK\x03\x04\x14").is_some());
        assert!(told(b"\xFF\xD8\xFF\xE0\0\x10JFIF").is_some());
        assert_eq!(told(b"RIFF adalah sebuah format."), None);
    }
}
