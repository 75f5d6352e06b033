//! Byte offsets to code points.

/// Counts the code points of a text, quickly where the offsets asked for go
/// up, as those of a statement do.
pub(super) struct CodePoints<'t> {
    text: &'t str,
    /// A byte, and how many code points begin before it.
    at: (u32, u32),
}

impl<'t> CodePoints<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        CodePoints { text, at: (0, 0) }
    }

    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// How many code points begin before `byte`.
    pub(super) fn before(&mut self, byte: u32) -> u32 {
        let (from, count) = self.at;
        let begin = |from: u32, to: u32| {
            let bytes = self.text.as_bytes().get(from as usize..to as usize);
            let begins = |byte: &&u8| **byte & 0xC0 != 0x80;
            bytes.unwrap_or_default().iter().filter(begins).count() as u32
        };
        let count = if from <= byte {
            count + begin(from, byte)
        } else {
            // The mentions of a statement come before its dates.
            count - begin(byte, from)
        };
        self.at = (byte, count);
        count
    }
}

#[cfg(test)]
mod tests {
    use super::CodePoints;

    #[test]
    fn offsets_are_counted_in_any_order() {
        let text = "“Ya,” kata Nguyễn.".repeat(3);
        let mut points = CodePoints::new(&text);
        let offsets: Vec<(usize, char)> = text.char_indices().collect();
        for step in [1, 7, offsets.len() - 5] {
            for turn in 0..offsets.len() {
                let count = turn * step % offsets.len();
                let (byte, _) = offsets[count];
                assert_eq!(points.before(byte as u32), count as u32);
            }
        }
    }
}
