//! Numbers as a text writes them: digits, words, and both with a scale.
//!
//! | text | language | value |
//! | --- | --- | --- |
//! | `2.000`, `3,5`, `1.234,5` | Indonesian | 2000, 3.5, 1234.5 |
//! | `2,000`, `3.5` | English | 2000, 3.5 |
//! | `15 juta`, `2.5 billion` | | 15e6, 2.5e9 |
//! | `dua ratus lima puluh ribu` | Indonesian | 250000 |
//! | `twenty-five`, `two hundred and five` | English | 25, 205 |
//! | `satu setengah`, `setengah` | Indonesian | 1.5, 0.5 |

use crate::tokens::Tokens;
use crate::vocabulary::{Traits, Vocabulary};

/// What a word of a number does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NumberTerm {
    /// 1 to 9: "lima".
    Digit(u32),
    /// 10 to 90, complete: "sepuluh", "twenty".
    Ten(u32),
    /// Makes 10 + the digit before: "belas".
    Teen,
    /// Makes tens of the digit before: "puluh".
    Tens,
    /// Makes hundreds of the digit before: "ratus", "hundred".
    Hundreds,
    /// 100, complete: "seratus".
    Hundred,
    /// Multiplies what is before: "ribu", "juta".
    Scale(f64),
    /// One of a scale, complete: "seribu", "sejuta".
    OneScale(f64),
    /// A half: alone 0.5, behind a number a half more.
    Half,
    /// Joins parts of one number: "and" of "two hundred and five".
    And,
}

/// How one language writes numbers.
#[derive(Debug)]
pub struct NumberWords {
    /// Its number words, lower case.
    pub terms: &'static [(&'static str, NumberTerm)],
    /// Between whole and fraction.
    pub decimal: char,
    /// Between thousands.
    pub thousands: char,
}

/// A number and the token behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Numeral {
    pub(crate) value: f64,
    pub(crate) next: usize,
    /// Whether it was written with digits.
    pub(crate) digits: bool,
    /// What its scale words multiply by: 1e6 of "5 juta".
    pub(crate) scale: f64,
}

/// How many tokens a number can have: all of "sembilan ratus sembilan puluh
/// sembilan juta …" and no more, so that reading stays linear.
const NUMERAL_TOKENS_MAX: usize = 24;

/// How many groups of thousands can follow one another, for the same reason.
const GROUPS_MAX: usize = 6;

/// numeral = ( digits [fraction] | fraction ) [half] { ["-"] scale } | words
pub(crate) fn parse(tokens: &Tokens<'_>, at: usize, words: &Vocabulary) -> Option<Numeral> {
    let mut numeral = if tokens.number(at).is_some() {
        digits(tokens, at, words)?
    } else if vulgar_fraction(tokens, at).is_some() {
        Numeral {
            value: 0.0,
            next: at,
            digits: true,
            scale: 1.0,
        }
    } else {
        return spelled(tokens, at, words);
    };
    if let Some(fraction) = vulgar_fraction(tokens, numeral.next) {
        numeral.value += fraction;
        numeral.next += 1;
    }
    if let Some((NumberTerm::Half, len)) = term(tokens, numeral.next, words) {
        numeral.value += 0.5;
        numeral.next += len;
    }
    let end = numeral.next + NUMERAL_TOKENS_MAX;
    while numeral.next < end {
        let joint = tokens.is_mark(numeral.next, '-') && tokens.is_joined(numeral.next + 1);
        let at = numeral.next + usize::from(joint);
        let Some((NumberTerm::Scale(scale), len)) = term(tokens, at, words) else {
            break;
        };
        numeral.scale *= scale;
        numeral.value = scaled(numeral.value, scale);
        numeral.next = at + len;
    }
    Some(numeral)
}

/// "½" and its kin.
fn vulgar_fraction(tokens: &Tokens<'_>, at: usize) -> Option<f64> {
    match tokens.mark(at)? {
        '½' => Some(0.5),
        '¼' => Some(0.25),
        '¾' => Some(0.75),
        _ => None,
    }
}

/// digits = number { thousands number{3} } [ decimal number ]
///
/// NOTE: a mark of thousands with other than three digits behind it is read as
/// a decimal mark: "3.5 juta" in Indonesian. So are two digits behind the
/// decimal mark of the other language.
fn digits(tokens: &Tokens<'_>, at: usize, words: &Vocabulary) -> Option<Numeral> {
    let marks = &words.language.figures.numbers;
    let (mut count, whole) = tokens.number(at)?;
    let mut value = to_f64(whole);
    let mut next = at + 1;
    let end = next + 2 * GROUPS_MAX;
    while count <= 3
        && next < end
        && joined_number(tokens, next, marks.thousands).is_some_and(|d| d.0 == 3)
    {
        value = value * 1000.0 + to_f64(tokens.number(next + 1)?.1);
        next += 2;
    }
    let grouped = next > at + 1;
    let fraction = joined_number(tokens, next, marks.decimal)
        .or_else(|| joined_number(tokens, next, marks.thousands).filter(|d| !grouped && d.0 < 3));
    if let Some((places, part)) = fraction {
        count = places;
        value = with_fraction(value, part, count);
        next += 2;
    }
    Some(Numeral {
        value,
        next,
        digits: true,
        scale: 1.0,
    })
}

/// The number that is written `whole`.`part`, the part with so many digits:
/// rounded once, so that it is what a reader of decimals would make of it.
fn with_fraction(whole: f64, part: u64, places: u8) -> f64 {
    let unit = 10_f64.powi(i32::from(places));
    (whole * unit + to_f64(part)) / unit
}

/// A number times its scale, which is mostly whole: not 32.7 million and a
/// little more.
pub(crate) fn scaled(value: f64, scale: f64) -> f64 {
    let product = value * scale;
    let whole = product.round();
    let is_whole = (product - whole).abs() < whole.abs() * f64::EPSILON * 4.0;
    if is_whole { whole } else { product }
}

/// The number behind `mark` at `at`, without spaces.
fn joined_number(tokens: &Tokens<'_>, at: usize, mark: char) -> Option<(u8, u64)> {
    let joined = tokens.is_mark(at, mark) && tokens.is_joined(at) && tokens.is_joined(at + 1);
    tokens.number(at + 1).filter(|_| joined)
}

/// words = { digit | ten | "belas" | "puluh" | "ratus" | scale | "and" | "-" } [half]
fn spelled(tokens: &Tokens<'_>, at: usize, words: &Vocabulary) -> Option<Numeral> {
    let mut sum = Sum::default();
    let mut next = at;
    let mut end = at;
    while next < at + NUMERAL_TOKENS_MAX {
        if end > at && tokens.is_mark(next, '-') && tokens.is_joined(next + 1) {
            next += 1;
            continue;
        }
        let Some((word, len)) = term(tokens, next, words) else {
            break;
        };
        if word == NumberTerm::And && (end == at || !sum.takes_and()) {
            break;
        }
        if word != NumberTerm::And {
            if !sum.add(word) {
                break;
            }
            end = next + len;
        }
        next += len;
    }
    (end > at).then(|| Numeral {
        value: sum.value(),
        next: end,
        digits: false,
        scale: sum.scale.unwrap_or(1.0),
    })
}

fn term(tokens: &Tokens<'_>, at: usize, words: &Vocabulary) -> Option<(NumberTerm, usize)> {
    if !tokens.traits(at).meets(Traits::NUMBER) {
        return None;
    }
    words.numbers.at(tokens, at).next()
}

/// A spelled-out number while it is read.
#[derive(Default)]
struct Sum {
    /// What scales have closed.
    total: f64,
    /// Below the next scale.
    group: f64,
    /// A digit that "belas", "puluh" or "ratus" may still change.
    digit: Option<u32>,
    half: bool,
    hundreds: bool,
    /// The scale that closed last; the next one must be smaller.
    scale: Option<f64>,
}

impl Sum {
    /// Takes a word in; false where it does not go on from what is there.
    fn add(&mut self, word: NumberTerm) -> bool {
        if self.half && !matches!(word, NumberTerm::Scale(_)) {
            return false;
        }
        match word {
            NumberTerm::Digit(digit) => {
                let tens = self.group % 100.0;
                let takes_digit = tens == 0.0 || (tens >= 20.0 && tens % 10.0 == 0.0);
                if self.digit.is_some() || !takes_digit {
                    return false;
                }
                self.digit = Some(digit);
            }
            NumberTerm::Ten(ten) => {
                if self.digit.is_some() || self.group % 100.0 != 0.0 {
                    return false;
                }
                self.group += f64::from(ten);
            }
            NumberTerm::Teen => return self.change_digit(|digit| 10 + digit),
            NumberTerm::Tens => return self.change_digit(|digit| 10 * digit),
            NumberTerm::Hundreds => return self.multiply_hundreds(),
            NumberTerm::Hundred => {
                self.hundreds = true;
                self.group += 100.0;
            }
            NumberTerm::Scale(scale) => return self.close(scale),
            NumberTerm::OneScale(scale) => {
                let open = self.digit.is_some() || self.group > 0.0;
                if open || !self.is_smaller(scale) {
                    return false;
                }
                self.scale = Some(scale);
                self.total += scale;
            }
            NumberTerm::Half => self.half = true,
            NumberTerm::And => {}
        }
        true
    }

    /// "ratus" behind a digit or more; alone it counts nothing, as in "several
    /// hundred".
    fn multiply_hundreds(&mut self) -> bool {
        let group = self.group + self.take_digit();
        self.hundreds = true;
        self.group = group * 100.0;
        group > 0.0
    }

    /// A scale behind what it multiplies.
    fn close(&mut self, scale: f64) -> bool {
        let half = if self.half { 0.5 } else { 0.0 };
        let group = self.group + self.digit.map_or(0.0, f64::from) + half;
        if group == 0.0 || !self.is_smaller(scale) {
            return false;
        }
        self.total += group * scale;
        (self.group, self.digit, self.half) = (0.0, None, false);
        self.scale = Some(scale);
        true
    }

    fn is_smaller(&self, scale: f64) -> bool {
        self.scale.is_none_or(|last| scale < last)
    }

    fn change_digit(&mut self, change: impl Fn(u32) -> u32) -> bool {
        let digit = self.digit.take();
        if let Some(digit) = digit {
            self.group += f64::from(change(digit));
        }
        digit.is_some()
    }

    fn take_digit(&mut self) -> f64 {
        self.digit.take().map_or(0.0, f64::from)
    }

    /// Whether "and" can go on from here: behind hundreds and thousands.
    fn takes_and(&self) -> bool {
        self.digit.is_none() && (self.hundreds || self.total > 0.0)
    }

    fn value(&self) -> f64 {
        let half = if self.half { 0.5 } else { 0.0 };
        self.total + self.group + self.digit.map_or(0.0, f64::from) + half
    }
}

/// The nearest floating-point number; news has none above 2^53.
fn to_f64(number: u64) -> f64 {
    let high = u32::try_from(number >> 32).unwrap_or(u32::MAX);
    let low = u32::try_from(number & u64::from(u32::MAX)).unwrap_or(u32::MAX);
    f64::from(high) * 4_294_967_296.0 + f64::from(low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;
    use crate::spans::offset;
    use crate::tokens::Batch;
    use linimasa_dossier::model::Span;

    fn value(text: &str, lang: Lang) -> Option<f64> {
        let end = offset(text.len());
        let vocabulary = Vocabulary::of(lang);
        let mut batch = Batch::new(&vocabulary.words, text.len());
        let tokens = batch.read_alone(text, Span { start: 0, end });
        let numeral = parse(&tokens, 0, vocabulary)?;
        (numeral.next == tokens.len()).then_some(numeral.value)
    }

    #[test]
    fn marks_of_thousands_and_decimals_are_the_languages_own() {
        assert_eq!(value("2.000", Lang::Id), Some(2000.0));
        assert_eq!(value("1.234.567,5", Lang::Id), Some(1_234_567.5));
        assert_eq!(value("3.5 juta", Lang::Id), Some(3_500_000.0));
        assert_eq!(value("2,000", Lang::En), Some(2000.0));
        assert_eq!(value("3.5", Lang::En), Some(3.5));
    }

    #[test]
    fn number_words_add_up() {
        assert_eq!(
            value("dua ratus lima puluh ribu", Lang::Id),
            Some(250_000.0)
        );
        assert_eq!(value("seribu dua ratus", Lang::Id), Some(1200.0));
        assert_eq!(value("sembilan belas", Lang::Id), Some(19.0));
        assert_eq!(value("dua setengah juta", Lang::Id), Some(2_500_000.0));
        assert_eq!(value("satu setengah", Lang::Id), Some(1.5));
        assert_eq!(value("twenty-five", Lang::En), Some(25.0));
        assert_eq!(
            value("two hundred and five thousand", Lang::En),
            Some(205_000.0)
        );
        assert_eq!(value("half a million", Lang::En), Some(500_000.0));
    }

    #[test]
    fn two_digits_in_a_row_are_two_numbers() {
        assert_eq!(value("dua tiga", Lang::Id), None);
        assert_eq!(value("one and two", Lang::En), None);
    }
}
