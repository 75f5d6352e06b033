//! The hashes that words are looked up by, eight letters at a time.

use linimasa_dossier::text;

use crate::eight::{HIGH, SMALL, WIDTH, digits, first_eight, letters};

/// The hash of a word, whatever its case and its accents.
// NOTE: two words of one hash would pass for each other. None of up to eight
// letters do, and of longer ones the tables have too few for 64 bits to meet.
pub(super) fn of(word: &str) -> u64 {
    let run = Run::at(word.as_bytes(), 0);
    if run.len == word.len() {
        run.key
    } else if word.is_ascii() {
        of_bytes(word.to_ascii_lowercase().as_bytes())
    } else {
        of_bytes(text::fold(word).as_bytes())
    }
}

fn of_bytes(bytes: &[u8]) -> u64 {
    bytes
        .chunks(WIDTH)
        .fold(0, |hash, chunk| mix(hash, first_eight(chunk)))
}

/// A run of letters and digits of ASCII.
pub(super) struct Run {
    /// How many they are.
    pub(super) len: usize,
    /// The hash of the word they make.
    pub(super) key: u64,
    /// Whether any is a letter.
    pub(super) has_letter: bool,
}

impl Run {
    /// The run that begins at a byte.
    pub(super) fn at(bytes: &[u8], start: usize) -> Run {
        let mut run = Run {
            len: 0,
            key: 0,
            has_letter: false,
        };
        loop {
            let rest = bytes.get(start + run.len..).unwrap_or(&[]);
            let eight = first_eight(rest);
            let letters = letters(eight);
            let outside = HIGH & !(letters | digits(eight));
            let inside = outside.trailing_zeros() as usize / 8;
            if inside > 0 {
                let kept = u64::MAX >> (8 * (WIDTH - inside));
                run.key = mix(run.key, (eight | SMALL) & kept);
                run.has_letter |= letters & kept > 0;
                run.len += inside;
            }
            if inside < WIDTH {
                return run;
            }
        }
    }
}

/// One more of eight bytes.
fn mix(hash: u64, eight: u64) -> u64 {
    let mixed = hash ^ eight;
    let mixed = (mixed ^ mixed >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 29
}

#[cfg(test)]
mod tests {
    use super::{Run, of};

    #[test]
    fn a_run_ends_where_its_letters_and_digits_do() {
        let words = "Rp1000 pengangguran2024 @[`{/:x pertanggungjawaban";
        for text in [words, "é", ""] {
            for start in 0..text.len() {
                let rest = &text.as_bytes()[start..];
                let outside = |byte: &u8| !byte.is_ascii_alphanumeric();
                let len = rest.iter().position(outside).unwrap_or(rest.len());
                let run = Run::at(text.as_bytes(), start);
                assert_eq!(run.len, len, "{start}");
                let has_letter = rest[..len].iter().any(u8::is_ascii_alphabetic);
                assert_eq!(run.has_letter, has_letter, "{start}");
            }
        }
    }

    #[test]
    fn a_word_has_one_hash_whatever_its_case_and_its_accents() {
        let of_run = |word: &str| Run::at(word.as_bytes(), 0).key;
        for word in ["a", "Halaman", "PERTANGGUNGJAWABAN", "covid19"] {
            assert_eq!(of_run(word), of(&word.to_lowercase()), "{word}");
        }
        assert_eq!(of("café"), of("CAFE"));
        assert_ne!(of("halaman"), of("halama"));
    }
}
