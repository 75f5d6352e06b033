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
    /// Whether any but the first is a capital.
    pub(crate) has_inner_capital: bool,
    /// Whether any is a digit.
    pub(crate) has_digit: bool,
}

impl Run {
    /// The run that begins at a byte.
    // For every word of a text: it belongs into the loop that asks.
    #[inline(always)]
    pub(crate) fn at(bytes: &[u8], start: usize) -> Run {
        let run = Run::of_these(bytes, start, letters);
        if !bytes.get(start + run.len).is_some_and(u8::is_ascii_digit) {
            return run;
        }
        // Field by field, so that those of most words stay in registers.
        let run = Run::with_digits(bytes, start);
        Run {
            len: run.len,
            key: run.key,
            has_letter: run.has_letter,
            has_capital: run.has_capital,
            has_inner_capital: run.has_inner_capital,
            has_digit: true,
        }
    }

    /// The run of letters alone that begins at a byte; nothing where none is.
    #[inline(always)]
    pub(crate) fn of_letters(bytes: &[u8], start: usize) -> Option<Run> {
        let mut eight = eight_at(bytes, start);
        let mut outside = HIGH & !letters(eight);
        let mut kept = before_first(outside);
        let mut large = !eight & SMALL & kept;
        let mut run = Run {
            len: 0,
            key: mix(0, (eight | SMALL) & kept),
            has_letter: kept > 0,
            has_capital: large > 0,
            has_inner_capital: large > 0xff,
            has_digit: false,
        };
        while outside == 0 {
            run.len += WIDTH;
            eight = eight_at(bytes, start + run.len);
            outside = HIGH & !letters(eight);
            kept = before_first(outside);
            large = !eight & SMALL & kept;
            if kept > 0 {
                run.key = mix(run.key, (eight | SMALL) & kept);
            }
            run.has_capital |= large > 0;
            run.has_inner_capital |= large > 0;
        }
        run.len += outside.trailing_zeros() as usize / 8;
        run.has_letter.then_some(run)
    }

    #[cold]
    #[inline(never)]
    fn with_digits(bytes: &[u8], start: usize) -> Run {
        let run = Run::of_these(bytes, start, |eight| letters(eight) | digits(eight));
        let word = bytes.get(start..start + run.len).unwrap_or(&[]);
        Run {
            has_letter: word.iter().any(u8::is_ascii_alphabetic),
            ..run
        }
    }

    /// The run of what `inside` has the highest bits of in eight bytes, as if
    /// it was of letters.
    #[inline(always)]
    fn of_these(bytes: &[u8], start: usize, inside: impl Fn(u64) -> u64) -> Run {
        let (mut len, mut key) = (0, 0);
        let (mut capitals, mut inner_capitals) = (0, 0);
        loop {
            let eight = eight_at(bytes, start + len);
            let outside = HIGH & !inside(eight);
            let more = outside.trailing_zeros() as usize / 8;
            if more > 0 {
                let kept = before_first(outside);
                key = mix(key, (eight | SMALL) & kept);
                let large = !eight & SMALL & kept;
                let inner = if len == 0 { !0xff } else { !0 };
                capitals |= large;
                inner_capitals |= large & inner;
                len += more;
            }
            if more < WIDTH {
                return Run {
                    len,
                    key,
                    has_letter: len > 0,
                    has_capital: capitals > 0,
                    has_inner_capital: inner_capitals > 0,
                    has_digit: false,
                };
            }
        }
    }
}

/// All bits of the bytes before the first one of which the highest bit is set;
/// of all, where none is.
fn before_first(highest: u64) -> u64 {
    let first = highest & highest.wrapping_neg();
    (first >> 7).wrapping_sub(1)
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
                let inner = rest[..len].iter().skip(1).any(u8::is_ascii_uppercase);
                assert_eq!(run.has_inner_capital, inner, "{start}");
            }
        }
    }

    #[test]
    fn letters_are_a_run_without_its_digits() {
        let words = [
            "Rp",
            "jUmat",
            "pejabat",
            "Pejabat2",
            "pertanggungjawabaN",
            "",
        ];
        for word in words {
            for behind in ["", " 10000 orang", "\u{e9}"] {
                let text = [word, behind].concat();
                let letters = Run::of_letters(text.as_bytes(), 0);
                let run = Run::at(word.trim_end_matches('2').as_bytes(), 0);
                let parts = |run: Run| (run.len, run.key, run.has_capital, run.has_inner_capital);
                assert_eq!(
                    letters.map(parts),
                    (run.len > 0).then(|| parts(run)),
                    "{text}"
                );
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
