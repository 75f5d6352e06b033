//! The lines of JSON Lines, one at a time: in UTF-8, or in UTF-16 where the
//! first bytes say so.

use std::io::{self, BufRead, Read};

use linimasa_analysis::{ByteOrder, utf16_order};

/// The most bytes of one line: more is no record of an article.
const BYTES_MAX: u64 = 64 << 20;

/// Reads lines without their ends, as bytes that can be decoded alone.
pub(crate) struct Lines<R> {
    input: R,
    order: Option<ByteOrder>,
    is_first: bool,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Lines {
            input,
            order: None,
            is_first: true,
        }
    }

    /// Puts the next line into `line`; `false` where there is none.
    pub(crate) fn next(&mut self, line: &mut Vec<u8>) -> io::Result<bool> {
        line.clear();
        if std::mem::take(&mut self.is_first) {
            self.order = utf16_order(self.input.fill_buf()?);
        }
        let mut input = (&mut self.input).take(BYTES_MAX);
        while input.read_until(b'\n', line)? > 0 {
            match self.order {
                None => break,
                Some(ByteOrder::Little) if !line.len().is_multiple_of(2) => {
                    // The lower half of a unit; the line ends if the other is 0.
                    (&mut input).take(1).read_to_end(line)?;
                    if line.last() == Some(&0) {
                        break;
                    }
                }
                Some(ByteOrder::Big) if line.len().is_multiple_of(2) && line.ends_with(b"\0\n") => {
                    break;
                }
                Some(_) => {}
            }
        }
        if input.limit() == 0 {
            let message = format!(
                "found a line of more than {} MB; expected one record a line; break it up",
                BYTES_MAX >> 20
            );
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
        }
        let is_any = !line.is_empty();
        if let Some(order) = self.order {
            mark(line, order);
        }
        Ok(is_any)
    }
}

/// Puts a byte order mark before a line that has none, so that it is known
/// for what it is without the others.
fn mark(line: &mut Vec<u8>, order: ByteOrder) {
    let mark = match order {
        ByteOrder::Little => [0xFF, 0xFE],
        ByteOrder::Big => [0xFE, 0xFF],
    };
    if !line.starts_with(&mark) {
        line.splice(0..0, mark);
    }
}

#[cfg(test)]
mod tests {
    use linimasa_analysis::decode;

    use super::Lines;

    #[track_caller]
    fn check(bytes: &[u8]) {
        let mut lines = Lines::new(bytes);
        let (mut line, mut read) = (Vec::new(), Vec::new());
        while lines.next(&mut line).unwrap() {
            read.push(decode(&line).0.trim().to_owned());
        }
        assert_eq!(read, ["{\"a\": \"Ċ\"}", "", "{\"b\": \"ਊ\"}"]);
    }

    #[test]
    fn lines_end_where_they_end_in_their_encoding() {
        // Ċ and ਊ hold the byte of a line feed in UTF-16.
        let text = "{\"a\": \"Ċ\"}\r\n\n{\"b\": \"ਊ\"}";
        let marked = format!("\u{FEFF}{text}");
        check(text.as_bytes());
        check(marked.as_bytes());
        for text in [text, &marked] {
            let units: Vec<u16> = text.encode_utf16().collect();
            let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            check(&little);
            check(&big);
        }
    }
}
