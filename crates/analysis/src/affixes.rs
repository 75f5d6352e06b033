//! How words begin and end. Most begin and end otherwise, and one byte tells:
//! that costs less than to ask for a comparison of memory.

/// What stands in a word behind `start`, with which it begins. No start of a
/// table is empty.
pub(crate) fn behind<'w>(word: &'w str, start: &str) -> Option<&'w str> {
    if word.as_bytes().first() != start.as_bytes().first() {
        return None;
    }
    word.strip_prefix(start)
}

/// What stands in a word before `end`, with which it ends. No end of a table
/// is empty.
pub(crate) fn before<'w>(word: &'w str, end: &str) -> Option<&'w str> {
    if word.as_bytes().last() != end.as_bytes().last() {
        return None;
    }
    word.strip_suffix(end)
}

/// The first or the last letters of a table's affixes, whatever their case:
/// most words have others. Some other bytes pass for letters.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Letters(u32);

impl Letters {
    /// The letters with which the starts begin.
    pub(crate) fn first<'a>(starts: impl Iterator<Item = &'a str>) -> Self {
        Self::of(starts.filter_map(|start| start.as_bytes().first()))
    }

    /// The letters with which the ends end.
    pub(crate) fn last<'a>(ends: impl Iterator<Item = &'a str>) -> Self {
        Self::of(ends.filter_map(|end| end.as_bytes().last()))
    }

    /// Whether a word that begins, or ends, with the byte may have one of them.
    pub(crate) fn may_hold(self, byte: Option<&u8>) -> bool {
        byte.is_some_and(|byte| self.0 & Self::bit(*byte) != 0)
    }

    fn of<'a>(letters: impl Iterator<Item = &'a u8>) -> Self {
        Self(letters.fold(0, |all, letter| all | Self::bit(*letter)))
    }

    /// Small letters and capitals differ in no other bits.
    fn bit(byte: u8) -> u32 {
        1 << (byte % 32)
    }
}

#[cfg(test)]
mod tests {
    use super::{before, behind};

    #[test]
    fn an_affix_is_at_its_end_of_the_word() {
        assert_eq!(behind("memutuskan", "mem"), Some("utuskan"));
        assert_eq!(behind("minum", "mem"), None);
        assert_eq!(behind("", "mem"), None);
        assert_eq!(before("Rusianya", "nya"), Some("Rusia"));
        assert_eq!(before("Rusia", "nya"), None);
    }
}
