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
