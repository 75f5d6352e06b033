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

/// The highest bit of each of eight bytes that is a letter of ASCII.
pub(crate) fn letters(eight: u64) -> u64 {
    between(eight | SMALL, b'a', b'z') & !eight
}

/// The highest bit of each of eight bytes that is a digit of ASCII.
pub(crate) fn digits(eight: u64) -> u64 {
    between(eight, b'0', b'9') & !eight
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

/// How many letters and digits of ASCII the bytes begin with, and whether any
/// of them is a capital.
pub(crate) fn run(bytes: &[u8]) -> (usize, bool) {
    let mut len = 0;
    let mut has_capital = false;
    loop {
        let eight = first_eight(bytes.get(len..).unwrap_or_default());
        let letters = letters(eight);
        let outside = HIGH & !(letters | digits(eight));
        // All bits below the first byte outside.
        let kept = (outside & outside.wrapping_neg()).wrapping_sub(1);
        let inside = outside.trailing_zeros() as usize / 8;
        // This puts the bit of small letters where the highest is.
        has_capital |= letters & !(eight << 2) & kept > 0;
        len += inside;
        if inside < WIDTH {
            return (len, has_capital);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::run;

    #[test]
    fn a_run_knows_its_capitals_and_none_behind_it() {
        let words = "rp1000 Rp1000 pengangguranX pengangguran2024 X@[`{/:x éX pertanggungJawaban";
        for start in 0..words.len() {
            let rest = &words.as_bytes()[start..];
            let outside = |byte: &u8| !byte.is_ascii_alphanumeric();
            let len = rest.iter().position(outside).unwrap_or(rest.len());
            let has_capital = rest[..len].iter().any(u8::is_ascii_uppercase);
            assert_eq!(run(rest), (len, has_capital), "{start}");
        }
    }
}
