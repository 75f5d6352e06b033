//! The hashes that words are looked up by, everywhere: eight letters at a time,
//! whatever their case.

use linimasa_dossier::text;

use crate::eight::{HIGH, SMALL, WIDTH, digits, eight_at, first_eight, letters};

/// The hash of a word, whatever its case and its accents.
// NOTE: two words of one hash would pass for each other. None of up to eight
// letters do, and of longer ones the tables have too few for 64 bits to meet.
pub(crate) fn of(word: &str) -> u64 {
    let run = Run::at(word.as_bytes(), 0);
    if run.len == word.len() {
        run.key
    } else if word.is_ascii() {
        of_folded(word.to_ascii_lowercase().as_bytes())
    } else {
        of_folded(text::fold(word).as_bytes())
    }
}

/// The hash of a word that is folded already.
pub(crate) fn of_folded(word: &[u8]) -> u64 {
    word.chunks(WIDTH)
        .fold(0, |hash, chunk| mix(hash, first_eight(chunk)))
}

/// A run of letters and digits of ASCII.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Run {
    /// How many they are.
    pub(crate) len: usize,
    /// The hash of the word they make.
    pub(crate) key: u64,
    /// Whether any is a letter.
    pub(crate) has_letter: bool,
    /// Whether any is a capital.
    pub(crate) has_capital: bool,
    /// Whether any is a digit.
    pub(crate) has_digit: bool,
}

impl Run {
    /// The run that begins at a byte.
    // For every word of a text: it belongs into the loop that asks.
    #[inline(always)]
    pub(crate) fn at(bytes: &[u8], start: usize) -> Run {
        let run = Run::of_these(bytes, start, letters);
        // Most words have none.
        match bytes.get(start + run.len).is_some_and(u8::is_ascii_digit) {
            true => Run::with_digits(bytes, start),
            false => run,
        }
    }

    #[cold]
    #[inline(never)]
    fn with_digits(bytes: &[u8], start: usize) -> Run {
        let run = Run::of_these(bytes, start, |eight| letters(eight) | digits(eight));
        let word = bytes.get(start..start + run.len).unwrap_or(&[]);
        Run {
            has_letter: word.iter().any(u8::is_ascii_alphabetic),
            has_digit: true,
            ..run
        }
    }

    /// The run of what `inside` has the highest bits of in eight bytes, as if
    /// it was of letters.
    #[inline(always)]
    fn of_these(bytes: &[u8], start: usize, inside: impl Fn(u64) -> u64) -> Run {
        let mut run = Run::default();
        let mut capitals = 0;
        loop {
            let eight = eight_at(bytes, start + run.len);
            let outside = HIGH & !inside(eight);
            let len = outside.trailing_zeros() as usize / 8;
            if len > 0 {
                // All bits of the bytes before the first one outside.
                let first = outside & outside.wrapping_neg();
                let kept = (first >> 7).wrapping_sub(1);
                run.key = mix(run.key, (eight | SMALL) & kept);
                capitals |= !eight & SMALL & kept;
                run.len += len;
            }
            if len < WIDTH {
                run.has_letter = run.len > 0;
                run.has_capital = capitals > 0;
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
        let words = "rp1000 Rp1000 pengangguranX pengangguran2024 X@[`{/:x pertanggungJawaban";
        for text in [words, "é", ""] {
            for start in 0..text.len() {
                let rest = &text.as_bytes()[start..];
                let outside = |byte: &u8| !byte.is_ascii_alphanumeric();
                let len = rest.iter().position(outside).unwrap_or(rest.len());
                let run = Run::at(text.as_bytes(), start);
                assert_eq!(run.len, len, "{start}");
                let has = |is: fn(&u8) -> bool| rest[..len].iter().any(is);
                assert_eq!(run.has_letter, has(u8::is_ascii_alphabetic), "{start}");
                assert_eq!(run.has_capital, has(u8::is_ascii_uppercase), "{start}");
                assert_eq!(run.has_digit, has(u8::is_ascii_digit), "{start}");
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
