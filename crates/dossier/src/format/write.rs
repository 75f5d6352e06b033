//! Values to bytes.

use std::collections::BTreeMap;

use super::SHARED_BYTES_MAX;

/// A block being written.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) bytes: Vec<u8>,
}

impl Writer {
    pub(super) fn number(&mut self, number: u64) {
        let mut rest = number;
        while rest >= 0x80 {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    pub(super) fn count(&mut self, count: usize) {
        self.number(count as u64);
    }

    pub(super) fn signed(&mut self, number: i64) {
        self.number(((number << 1) ^ (number >> 63)) as u64);
    }

    /// A value that may be missing, as its number.
    pub(super) fn option(&mut self, number: Option<u64>) {
        self.number(number.map_or(0, |number| number + 1));
    }

    pub(super) fn string<'m>(&mut self, string: &'m str, strings: &mut StringTable<'m>) {
        let number = strings.number(string);
        self.option(number);
    }

    pub(super) fn optional_string<'m>(
        &mut self,
        string: Option<&'m String>,
        strings: &mut StringTable<'m>,
    ) {
        match string {
            None => self.number(0),
            Some(string) => {
                let number = strings.number(string);
                self.number(number.map_or(1, |number| number + 2));
            }
        }
    }

    pub(super) fn list<'m>(&mut self, list: &'m [String], strings: &mut StringTable<'m>) {
        self.count(list.len());
        for string in list {
            self.string(string, strings);
        }
    }
}

/// The strings of the file in the order they are first met in.
#[derive(Default)]
pub(super) struct StringTable<'m> {
    strings: Vec<&'m str>,
    shared: BTreeMap<&'m str, u64>,
}

impl<'m> StringTable<'m> {
    /// The number of a string met before; nothing where it is the next of the
    /// table.
    fn number(&mut self, string: &'m str) -> Option<u64> {
        if let Some(&number) = self.shared.get(string) {
            return Some(number);
        }
        if string.len() <= SHARED_BYTES_MAX {
            self.shared.insert(string, self.strings.len() as u64);
        }
        self.strings.push(string);
        None
    }

    pub(super) fn into_block(self) -> Vec<u8> {
        let mut block = Writer::default();
        block.count(self.strings.len());
        for string in &self.strings {
            block.count(string.len());
        }
        for string in &self.strings {
            block.bytes.extend(string.as_bytes());
        }
        block.bytes
    }
}
