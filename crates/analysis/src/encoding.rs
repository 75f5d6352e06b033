//! Bytes to text: UTF-8, UTF-16 with its byte order mark, and, for what is
//! neither, Windows-1252.

use crate::mistake::{Mistake, Problem};
use crate::spans::span;
use crate::warning::Warning;

/// The text of a file, without its byte order mark. Never fails: bytes that
/// are no UTF-8 are read as Windows-1252, with a warning.
#[must_use]
pub fn decode(bytes: &[u8]) -> (String, Option<Warning>) {
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return (utf16(rest, u16::from_le_bytes), None);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return (utf16(rest, u16::from_be_bytes), None);
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(error) => {
            let (valid, rest) = bytes.split_at(error.valid_up_to());
            let start = windows_1252(valid).len();
            let odd = windows_1252(&rest[..rest.len().min(1)]).len();
            let span = span(start, start + odd);
            (windows_1252(bytes), Some(Warning::NotUtf8(span)))
        }
    }
}

/// Whether a decoded text is none: the character NUL is the sign of another
/// kind of file, or of UTF-16 without its mark. Other control characters stray
/// into scraped pages, and lose nobody an article.
pub(crate) fn no_text(text: &str) -> Option<Mistake> {
    let at = text.find('\0')?;
    Some(Mistake::new(at, at + 1, Problem::NoText))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks(2).map(|pair| match pair {
        [a, b] => unit([*a, *b]),
        _ => 0xFFFD,
    });
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

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

    #[test]
    fn a_byte_order_mark_is_not_part_of_the_text() {
        assert_eq!(decode(b"\xEF\xBB\xBFsatu"), ("satu".to_owned(), None));
        assert_eq!(decode(b"\xFF\xFEs\0\xE9\0"), ("sé".to_owned(), None));
        assert_eq!(decode(b"\xFE\xFF\0s\0\xE9"), ("sé".to_owned(), None));
    }

    #[test]
    fn what_is_not_utf8_is_read_as_windows_1252_with_a_warning() {
        let (text, warning) = decode(b"caf\xE9 \x93ya\x94");
        assert_eq!(text, "café “ya”");
        let Some(Warning::NotUtf8(span)) = warning else {
            panic!("no warning");
        };
        assert_eq!(text.get(span.start as usize..span.end as usize), Some("é"));
    }

    #[test]
    fn a_text_with_nul_is_none_and_one_with_a_stray_control_is() {
        assert_eq!(no_text("satu\tdua\r\n\u{c}tiga \u{a0}\u{7}\n"), None);
        let at = no_text("satu\ndua\0").map(|mistake| mistake.span.start);
        assert_eq!(at, Some(8));
    }
}
