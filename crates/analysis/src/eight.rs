//! Eight bytes of a text at a time.

/// How many bytes are taken at once.
pub(crate) const WIDTH: usize = 8;

/// The highest bit of each of eight bytes, and all others.
pub(crate) const HIGH: u64 = 0x8080_8080_8080_8080;
const LOW: u64 = !HIGH;

/// The bit that tells a small letter from a capital; digits have it.
pub(crate) const SMALL: u64 = 0x2020_2020_2020_2020;

/// The first eight bytes, the first one lowest; noughts where there are fewer.
pub(crate) fn first_eight(bytes: &[u8]) -> u64 {
    let mut eight = [0; WIDTH];
    match bytes.first_chunk() {
        Some(first) => eight = *first,
        None => eight[..bytes.len()].copy_from_slice(bytes),
    }
    u64::from_le_bytes(eight)
}

/// The eight bytes from `at` on, in the same way.
pub(crate) fn eight_at(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..).and_then(<[u8]>::first_chunk) {
        Some(eight) => u64::from_le_bytes(*eight),
        None => last_eight(bytes, at),
    }
}

#[cold]
fn last_eight(bytes: &[u8], at: usize) -> u64 {
    first_eight(bytes.get(at..).unwrap_or_default())
}

/// The highest bit of each of eight bytes that is a letter of ASCII.
pub(crate) fn letters(eight: u64) -> u64 {
    between(eight | SMALL, b'a', b'z') & !eight
}

/// The highest bit of each of eight bytes that is a digit of ASCII.
pub(crate) fn digits(eight: u64) -> u64 {
    between(eight, b'0', b'9') & !eight
}

/// The highest bit of the first of eight bytes that is this one of ASCII, and of
/// all that are none of ASCII; behind that first one other bits may be set.
pub(crate) fn first_of(eight: u64, byte: u8) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let other = eight ^ (u64::from(byte) * ONES);
    ((other.wrapping_sub(ONES) & !other) | eight) & HIGH
}

/// The highest bit of each of eight bytes that, but for that bit, is one of
/// `first..=last`.
fn between(eight: u64, first: u8, last: u8) -> u64 {
    let every = |byte: u8| u64::from(byte) * 0x0101_0101_0101_0101;
    let low = eight & LOW;
    let from = low + every(0x80 - first);
    let past = low + every(0x7f - last);
    from & !past & HIGH
}

#[cfg(test)]
mod tests {
    use super::{eight_at, first_of};

    #[test]
    fn the_first_of_a_byte_is_found_wherever_it_is() {
        let texts = [
            "-abcdefg",
            "abc-d--e",
            "abcdefg-",
            "ab\u{2013}c-",
            "abcdefgh",
            ".,./",
        ];
        for text in texts {
            let is_one = |byte: u8| byte == b'-' || !byte.is_ascii();
            let first = text.bytes().position(is_one);
            let bits = first_of(eight_at(text.as_bytes(), 0), b'-');
            let found = (bits > 0).then(|| bits.trailing_zeros() as usize / 8);
            assert_eq!(found, first, "{text}");
        }
    }
}
