//! Bytes to values; every read may fail, none may panic.

use super::error::{DecodeError, ErrorKind};
use super::{Block, SHARED_BYTES_MAX};

type Result<T> = core::result::Result<T, DecodeError>;

/// A block being read.
pub(super) struct Reader<'f> {
    bytes: &'f [u8],
    block: Block,
}

impl<'f> Reader<'f> {
    pub(super) fn new(bytes: &'f [u8], block: Block) -> Reader<'f> {
        Reader { bytes, block }
    }

    #[cold]
    pub(super) fn invalid(&self, found: u64, expected: &'static str) -> DecodeError {
        DecodeError::from(ErrorKind::Value {
            block: self.block,
            found,
            expected,
        })
    }

    #[cold]
    fn ends(&self) -> DecodeError {
        DecodeError::from(ErrorKind::BlockEnds { block: self.block })
    }

    pub(super) fn number(&mut self) -> Result<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.bytes.split_first().ok_or_else(|| self.ends())?;
            self.bytes = rest;
            let bits = u64::from(byte & 0x7f);
            let fits = bits << shift >> shift == bits;
            if !fits || (byte == 0 && shift > 0) {
                break;
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(self.invalid(number, "a number of 64 bits without needless bytes"))
    }

    pub(super) fn u32(&mut self) -> Result<u32> {
        let number = self.number()?;
        u32::try_from(number).map_err(|_| self.invalid(number, "a number of 32 bits"))
    }

    /// How many values follow, each of which takes at least `bytes` bytes of
    /// this block: more than that cannot be there, and must not be made room
    /// for.
    pub(super) fn count(&mut self, bytes: usize) -> Result<usize> {
        let count = self.number()?;
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        self.check_room(count, bytes)?;
        Ok(count)
    }

    /// That `count` values of at least `bytes` bytes each can follow.
    pub(super) fn check_room(&self, count: usize, bytes: usize) -> Result<()> {
        if count <= self.bytes.len() / bytes {
            return Ok(());
        }
        Err(self.invalid(count as u64, "no more values than the block has bytes for"))
    }

    /// A reader of the same block with nothing left, to report errors by.
    pub(super) fn empty(&self) -> Reader<'f> {
        Reader::new(&[], self.block)
    }

    /// `count` values, read one after the other.
    pub(super) fn column<T>(
        &mut self,
        count: usize,
        mut read: impl FnMut(&mut Reader<'f>) -> Result<T>,
    ) -> Result<Vec<T>> {
        (0..count).map(|_| read(self)).collect()
    }

    pub(super) fn signed(&mut self) -> Result<i64> {
        let number = self.number()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// One of `values`, as its number.
    pub(super) fn one_of<T: Copy>(&mut self, values: &[T]) -> Result<T> {
        let number = self.number()?;
        self.pick(values, number)
    }

    /// One of `values`, or none of them.
    pub(super) fn option_of<T: Copy>(&mut self, values: &[T]) -> Result<Option<T>> {
        let number = self.number()?;
        self.pick_option(values, number)
    }

    pub(super) fn pick<T: Copy>(&self, values: &[T], number: u64) -> Result<T> {
        let value = usize::try_from(number).ok().and_then(|at| values.get(at));
        value
            .copied()
            .ok_or_else(|| self.invalid(number, "the number of a known value"))
    }

    pub(super) fn pick_option<T: Copy>(&self, values: &[T], number: u64) -> Result<Option<T>> {
        match number.checked_sub(1) {
            None => Ok(None),
            Some(number) => self.pick(values, number).map(Some),
        }
    }

    pub(super) fn fixed<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (&bytes, rest) = self.bytes.split_first_chunk().ok_or_else(|| self.ends())?;
        self.bytes = rest;
        Ok(bytes)
    }

    pub(super) fn string(&mut self, strings: &mut Strings<'_>) -> Result<String> {
        let number = self.number()?;
        let string = strings.get(number.checked_sub(1));
        string.ok_or_else(|| self.invalid(number, "a string of the table"))
    }

    pub(super) fn optional_string(&mut self, strings: &mut Strings<'_>) -> Result<Option<String>> {
        let number = self.number()?;
        let Some(number) = number.checked_sub(1) else {
            return Ok(None);
        };
        let string = strings.get(number.checked_sub(1));
        string
            .map(Some)
            .ok_or_else(|| self.invalid(number, "a string of the table"))
    }

    pub(super) fn list(&mut self, strings: &mut Strings<'_>) -> Result<Vec<String>> {
        let count = self.count(1)?;
        self.column(count, |block| block.string(strings))
    }

    /// All that is left, which is text.
    pub(super) fn text(self) -> Result<&'f str> {
        str::from_utf8(self.bytes).map_err(|error| {
            DecodeError::from(ErrorKind::NotText {
                block: self.block,
                at: error.valid_up_to(),
            })
        })
    }

    /// That nothing is left.
    pub(super) fn finish(self) -> Result<()> {
        match self.bytes.len() {
            0 => Ok(()),
            bytes => Err(DecodeError::from(ErrorKind::BlockLeft {
                block: self.block,
                bytes,
            })),
        }
    }
}

/// Texts that lie behind each other in one.
pub(super) struct Cut<'f> {
    text: &'f str,
}

impl<'f> Cut<'f> {
    pub(super) fn new(text: &'f str) -> Cut<'f> {
        Cut { text }
    }

    /// The next `len` bytes, if that is a place to cut.
    pub(super) fn next(&mut self, len: usize) -> Option<&'f str> {
        let (next, rest) = self.text.split_at_checked(len)?;
        self.text = rest;
        Some(next)
    }

    pub(super) fn left(&self) -> usize {
        self.text.len()
    }
}

/// The strings of the file.
pub(super) struct Strings<'f> {
    strings: Vec<&'f str>,
    /// How many were met.
    met: usize,
}

impl<'f> Strings<'f> {
    pub(super) fn read(bytes: &'f [u8]) -> Result<Strings<'f>> {
        let mut block = Reader::new(bytes, Block::Strings);
        let count = block.count(1)?;
        let lens = block.column(count, Reader::u32)?;
        let whole = Reader::new(block.bytes, Block::Strings);
        let mut texts = Cut::new(whole.text()?);
        let strings = lens.iter().map(|&len| {
            let string = texts.next(len as usize);
            string.ok_or_else(|| block.invalid(u64::from(len), "a length that ends on a character"))
        });
        let strings = strings.collect::<Result<Vec<&str>>>()?;
        match texts.left() {
            0 => Ok(Strings { strings, met: 0 }),
            bytes => Err(block.invalid(bytes as u64, "no bytes after the last string")),
        }
    }

    /// The string of that number, which was met and is short, or the next one.
    fn get(&mut self, number: Option<u64>) -> Option<String> {
        let at = match number {
            None => {
                self.met += 1;
                self.met - 1
            }
            Some(number) => {
                let at = usize::try_from(number).ok()?;
                let shared = self.strings.get(at)?.len() <= SHARED_BYTES_MAX;
                (shared && at < self.met).then_some(at)?
            }
        };
        self.strings.get(at).map(|&string| string.to_owned())
    }

    /// That every string was met.
    pub(super) fn finish(self) -> Result<()> {
        let left = self.strings.len().saturating_sub(self.met);
        match left {
            0 => Ok(()),
            _ => Err(DecodeError::from(ErrorKind::Value {
                block: Block::Strings,
                found: left as u64,
                expected: "no string that nothing uses",
            })),
        }
    }
}
