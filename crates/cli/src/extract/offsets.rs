//! Byte offsets to code points.

use linimasa_dossier::model::Span;

/// How many bytes lie between two places whose code points are counted
/// beforehand. Fewer: more memory; more: slower look-ups.
const STEP_BYTES: usize = 64;

/// Turns the byte offsets of one text into code points.
pub(crate) struct CodePoints<'t> {
    bytes: &'t [u8],
    /// How many code points begin before each multiple of [`STEP_BYTES`].
    before: Vec<usize>,
}

impl<'t> CodePoints<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let mut count = 0;
        let before = bytes
            .chunks(STEP_BYTES)
            .map(|chunk| {
                let so_far = count;
                count += starts(chunk);
                so_far
            })
            .collect();
        CodePoints { bytes, before }
    }

    /// How many code points begin before the byte `offset`.
    pub(crate) fn at(&self, offset: u32) -> usize {
        let offset = (offset as usize).min(self.bytes.len());
        let step = (offset / STEP_BYTES).min(self.before.len().saturating_sub(1));
        let from = step * STEP_BYTES;
        self.before.get(step).copied().unwrap_or(0) + starts(&self.bytes[from..offset])
    }

    /// Both ends of a span.
    pub(crate) fn of(&self, span: Span) -> (usize, usize) {
        (self.at(span.start), self.at(span.end))
    }
}

/// How many code points begin in these bytes.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::CodePoints;

    #[test]
    fn every_offset_counts_the_characters_before_it() {
        let text = "“Ya,” kata Nguyễn. ".repeat(20);
        let points = CodePoints::new(&text);
        for (count, (offset, _)) in text.char_indices().enumerate() {
            assert_eq!(points.at(u32::try_from(offset).unwrap()), count);
        }
        assert_eq!(points.at(u32::MAX), text.chars().count());
        assert_eq!(CodePoints::new("").at(0), 0);
    }
}
