//! Numbers with what belongs to them, and rows of numbers that share a unit.

use linimasa_dossier::model::FigureQualifier;

use super::FigureTerm;
use super::reader::Reader;
use super::sorts::Sort;
use crate::numerals::{NumberTerm, scaled};

/// A number with its currency, its scale and what limits it.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    /// Its first token.
    pub(super) from: usize,
    /// The first token of the number itself.
    pub(super) number_at: usize,
    /// The token behind the number.
    pub(super) end: usize,
    /// The token behind the number and its qualifier.
    pub(super) next: usize,
    pub(super) value: f64,
    scale: f64,
    /// Whether it was written with digits.
    pub(super) digits: bool,
    /// Whether it is written as a part of one: "sepertiga", "1/3".
    pub(super) is_fraction: bool,
    /// Whether its currency stands before it.
    pub(super) has_currency: bool,
    /// The unit before it, or before the first of its range.
    pub(super) unit_before: Option<String>,
    pub(super) qualifier: Option<FigureQualifier>,
    /// Where a qualifier begins that is none behind another figure.
    pub(super) limit_at: Option<usize>,
    /// The qualifier behind the number.
    pub(super) behind: Option<FigureQualifier>,
    /// How it is joined to the number before it.
    pub(super) joint: Option<Joint>,
}

/// What joins two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// "dan", "atau".
    And,
    /// In a row that ends in "dan".
    Comma,
    /// "hingga".
    Range,
    /// "-": a range or a score.
    Dash,
}

impl Joint {
    pub(super) fn is_range(self) -> bool {
        matches!(self, Joint::Range | Joint::Dash)
    }
}

/// A number as it was read.
struct Number {
    value: f64,
    scale: f64,
    next: usize,
    digits: bool,
    is_fraction: bool,
}

/// No row of numbers that share a unit is longer, so that reading stays linear.
const SERIES_MAX: usize = 8;
/// Numbers with more digits in a row are of telephones and accounts.
const DIGITS_MAX: u8 = 7;
/// Nobody speaks of a quarter of a thousand.
const SCALE_OF_FRACTION_MIN: f64 = 1e6;
/// Parts of more are dates and ratios.
const DENOMINATOR_MAX: f64 = 10.0;

impl Reader<'_> {
    /// amount = [minus] [currency] number [gloss] [money-scale] [behind]
    pub(super) fn amount(&self, at: usize) -> Option<Amount> {
        self.amount_of(at, false)
    }

    /// The same of money or of anything.
    fn amount_of(&self, at: usize, is_money: bool) -> Option<Amount> {
        let sign = self.minus(at);
        let unit_at = at + sign.unwrap_or(0);
        let currency = self.term(unit_at, FigureTerm::Currency).filter(|len| {
            // "a$", but not "a $20 fine".
            (unit_at + 1..unit_at + len).all(|at| self.tokens.is_joined(at))
        });
        let number_at = unit_at + currency.unwrap_or(0);
        let mut number = self
            .fraction(number_at)
            .or_else(|| self.number(number_at))?;
        self.scale_money(&mut number, is_money || currency.is_some());
        if self.is_taken(number_at) {
            return None;
        }
        number.next = self.behind_gloss(&number);
        let round = self.scale_roundly(&mut number);
        let (behind, mut next) = self.qualifier_behind(number.next);
        let behind = behind.or(round);
        if behind.is_some() {
            // "8.000-an triliun".
            next = self.scale_behind(&mut number, next);
        }
        let (qualifier, limit_at) = self.qualifier(at);
        Some(Amount {
            from: at,
            number_at,
            end: if self.tokens.is_joined(number.next) {
                next
            } else {
                number.next
            },
            next,
            value: if sign.is_some() {
                -number.value
            } else {
                number.value
            },
            scale: number.scale,
            digits: number.digits,
            is_fraction: number.is_fraction && number.value < 1.0,
            has_currency: currency.is_some(),
            unit_before: currency.map(|len| {
                let unit = self.folded(unit_at, unit_at + len);
                unit.trim_end_matches('.').to_owned()
            }),
            qualifier,
            limit_at,
            behind,
            joint: None,
        })
    }

    /// minus = "minus" | "-" before digits, where it joins nothing
    fn minus(&self, at: usize) -> Option<usize> {
        if let Some(len) = self.term(at, FigureTerm::Minus) {
            return Some(len);
        }
        let dash = self.tokens.is_mark(at, '-') && !self.tokens.is_joined(at);
        if !dash || !self.tokens.is_joined(at + 1) {
            return None;
        }
        let numeral = self.numeral(at + 1).filter(|numeral| numeral.digits)?;
        let measured = self.term(numeral.next, FigureTerm::Unit).is_some();
        measured.then_some(1)
    }

    fn number(&self, at: usize) -> Option<Number> {
        let numeral = self.numeral(at)?;
        Some(Number {
            value: numeral.value,
            scale: numeral.scale,
            next: numeral.next,
            digits: numeral.digits,
            is_fraction: numeral.value == 0.5 && !numeral.digits,
        })
    }

    /// The token behind "(tiga)" of "3 (tiga) orang": the same number in words.
    fn behind_gloss(&self, number: &Number) -> usize {
        let open = number.next;
        let bracketed = number.digits && self.tokens.is_mark(open, '(');
        let gloss = bracketed.then(|| self.numeral(open + 1)).flatten();
        gloss
            .filter(|gloss| gloss.value == number.value && !gloss.digits)
            .filter(|gloss| self.tokens.is_mark(gloss.next, ')'))
            .map(|gloss| gloss.next + 1)
            .filter(|&next| self.tokens.is_word(next))
            .unwrap_or(number.next)
    }

    /// fraction = phrase of the table [["of"] scale] | number "/" number
    fn fraction(&self, at: usize) -> Option<Number> {
        let part = |value, next, digits| Number {
            value,
            scale: 1.0,
            next,
            digits,
            is_fraction: true,
        };
        let word = self.pick(at, Sort::Fraction, |term| match term {
            FigureTerm::Fraction(value) => Some(value),
            _ => None,
        });
        if let Some((value, len)) = word {
            // "a third of": the "of" only tells it from an ordinal.
            let next = at + len;
            let of = len > 1 && self.term(next - 1, FigureTerm::Partitive).is_some();
            let next = next - usize::from(of);
            return Some(match self.scale_of(next) {
                Some((scale, behind)) => Number {
                    scale,
                    ..part(value * scale, behind, false)
                },
                None => part(value, next, false),
            });
        }
        let tokens = &self.tokens;
        let joined = tokens.is_mark(at + 1, '/')
            && (at + 1..at + 3).all(|at| tokens.is_joined(at))
            && !(tokens.is_joined(at + 3) && tokens.is_mark(at + 3, '/'));
        tokens.number(at).filter(|_| joined)?;
        let (above, below) = (self.numeral(at)?, self.numeral(at + 2)?);
        let proper = above.value > 0.0 && above.value < below.value;
        (proper && below.value <= DENOMINATOR_MAX)
            .then(|| part(above.value / below.value, below.next, true))
    }

    /// The "a million" of "a quarter of a million", "juta" of "seperempat juta".
    fn scale_of(&self, at: usize) -> Option<(f64, usize)> {
        let of = at + self.term(at, FigureTerm::Partitive).unwrap_or(0);
        let mut terms = self.vocabulary.numbers.at(&self.tokens, of);
        let (scale, len) = terms.find_map(|(term, len)| match term {
            NumberTerm::OneScale(scale) if of > at => Some((scale, len)),
            NumberTerm::Scale(scale) if of == at => Some((scale, len)),
            _ => None,
        })?;
        (scale >= SCALE_OF_FRACTION_MIN).then_some((scale, of + len))
    }

    /// Money has scales of its own: "Rp 5 M", "$40m"; "k" may also be joined
    /// to a bare number.
    fn scale_money(&self, number: &mut Number, is_money: bool) {
        let scale = self.pick(number.next, Sort::MoneyScale, |term| match term {
            FigureTerm::MoneyScale(scale) => Some(scale),
            _ => None,
        });
        let Some((scale, len)) = scale.filter(|_| number.digits) else {
            return;
        };
        let joined = self.tokens.is_joined(number.next);
        let behind = number.next + len;
        let thousands = scale == 1e3 && joined;
        // "1.3m tonnes", "2m people".
        let counted = self.term(behind, FigureTerm::Unit).is_some()
            || self.term(behind, FigureTerm::Plural).is_some();
        let is_scaled =
            joined && counted && self.tokens.is_word(behind) && !self.tokens.is_joined(behind);
        let goes_on =
            self.tokens.is_joined(number.next + len) && self.tokens.is_word(number.next + len);
        if (is_money || thousands || (is_scaled && self.words.head_last)) && !goes_on {
            number.value = scaled(number.value, scale);
            number.scale *= scale;
            number.next += len;
        }
    }

    /// "ratusan" of "tiga ratusan", which is about three hundred.
    fn scale_roundly(&self, number: &mut Number) -> Option<FigureQualifier> {
        let (scale, len) = self.pick(number.next, Sort::RoundScale, |term| match term {
            FigureTerm::RoundScale(scale) => Some(scale),
            _ => None,
        })?;
        number.value = scaled(number.value, scale);
        number.scale *= scale;
        number.next += len;
        Some(FigureQualifier::About)
    }

    /// The token behind a scale at `at`, which multiplies the number.
    fn scale_behind(&self, number: &mut Number, at: usize) -> usize {
        let mut terms = self.vocabulary.numbers.at(&self.tokens, at);
        let Some((NumberTerm::Scale(scale), len)) = terms.next().filter(|_| number.digits) else {
            return at;
        };
        number.value = scaled(number.value, scale);
        number.scale *= scale;
        number.next = at + len;
        number.next
    }

    /// behind = "lebih" | "-an"
    fn qualifier_behind(&self, at: usize) -> (Option<FigureQualifier>, usize) {
        self.pick(at, Sort::QualifierBehind, |term| match term {
            FigureTerm::QualifierBehind(qualifier) => Some(qualifier),
            _ => None,
        })
        // "€85m plus €10m" adds another.
        .filter(|(_, len)| {
            let next = at + len;
            self.tokens.number(next).is_none() && self.term(next, FigureTerm::Currency).is_none()
        })
        .map_or((None, at), |(qualifier, len)| (Some(qualifier), at + len))
    }

    /// qualifier = phrase of the table right before the number; where a limit
    /// begins, which is none behind "turun" or a figure.
    fn qualifier(&self, at: usize) -> (Option<FigureQualifier>, Option<usize>) {
        let between = self.before(at, Sort::BetweenQualifier, |term| {
            (term == FigureTerm::BetweenQualifier).then_some(())
        });
        let at = between.map_or(at, |((), from)| from);
        let found = self.before(at, [Sort::Qualifier, Sort::Limit], |term| match term {
            FigureTerm::Qualifier(qualifier) => Some((qualifier, false)),
            FigureTerm::Limit(qualifier) => Some((qualifier, true)),
            _ => None,
        });
        match found {
            Some(((_, true), from)) if self.ends_before(from, FigureTerm::Change) => (None, None),
            Some(((qualifier, is_limit), from)) => (Some(qualifier), is_limit.then_some(from)),
            None => (None, None),
        }
    }

    /// Whether a number is one that counts: no part of a longer one, no
    /// telephone's.
    pub(super) fn is_quantity(&self, amount: &Amount) -> bool {
        if self.is_hyphenated(amount.from) {
            return false;
        }
        let Some((digits, first)) = self.tokens.number(amount.number_at) else {
            return true;
        };
        let padded = digits > 1 && first < 10_u64.pow(u32::from(digits.min(19)) - 1);
        let beside = amount.from.checked_sub(1);
        // "Agustus 2021 200 juta rupiah": that of a date is none of the row.
        let is_number = |at: usize| self.tokens.number(at).is_some() && !self.is_taken(at);
        let in_row = beside.is_some_and(is_number) || self.tokens.number(amount.next).is_some();
        let long = digits >= DIGITS_MAX && !amount.has_currency;
        !padded && !long && !in_row
    }

    /// Whether what is before makes it the number of something: "pasal (2)".
    /// A price is none, nor is "ke level 7.125,3".
    pub(super) fn is_numbered(&self, amount: &Amount) -> bool {
        let at = amount.from;
        let opened = at.checked_sub(1).filter(|&at| self.tokens.is_mark(at, '('));
        let is_long = amount.end > amount.number_at + 1;
        self.ends_before(opened.unwrap_or(at), FigureTerm::Numbered)
            && !amount.has_currency
            && !(is_long && self.ends_before(at, FigureTerm::Counts))
    }

    /// Whether something is joined to the number at `at` from before: "B-52",
    /// "3/4", "ke-2", "#5".
    fn is_hyphenated(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let mark = matches!(
            self.tokens.mark(before),
            Some('-' | '/' | '.' | ',' | ':' | '#' | '@' | '_' | '+' | '=')
        );
        self.tokens.is_joined(at) && (mark || self.tokens.is_word(before))
    }

    /// Whether something is joined to the number that ends before `at`: "3-1",
    /// "5th", "07:30". A unit, as in "7%" and "20-kilometer", may be.
    pub(super) fn is_suffixed(&self, at: usize) -> bool {
        if !self.tokens.is_joined(at) || self.is_unit_joined(at) {
            return false;
        }
        let goes_on = self.tokens.is_joined(at + 1);
        let number = goes_on && self.tokens.number(at + 1).is_some();
        match self.tokens.mark(at) {
            Some(':' | '.' | ',') => number,
            Some('-' | '/') => goes_on && (number || self.tokens.is_word(at + 1)),
            Some(_) => false,
            None => true,
        }
    }

    /// Whether a unit of the table is joined at `at`, with a dash or without.
    fn is_unit_joined(&self, at: usize) -> bool {
        self.measure(at).is_some()
    }

    /// series = amount { joint amount }
    ///
    /// Commas count only in a row that ends in "and"; money makes ranges alone.
    pub(super) fn series(&self, first: Amount) -> Vec<Amount> {
        let mut series = vec![first];
        while let Some(next) = self.joined(&series) {
            series.push(next);
            if series.len() == SERIES_MAX {
                break;
            }
        }
        while series
            .last()
            .is_some_and(|last| last.joint == Some(Joint::Comma))
        {
            series.pop();
        }
        for at in 1..series.len() {
            share_scale(&mut series[at - 1..=at]);
        }
        series
    }

    /// The amount that is joined to the last of the `series`.
    ///
    /// What multiplies money does so where the first has the currency: "£3-5m".
    fn joined(&self, series: &[Amount]) -> Option<Amount> {
        let (first, last) = (series.first()?, series.last()?);
        let (mut joint, at) = self.joint(last.end)?;
        if joint == Joint::And && self.ends_before(first.from, FigureTerm::Between) {
            joint = Joint::Range;
        }
        let is_money = joint.is_range() && first.has_currency;
        let mut next = self
            .amount_of(at, is_money)
            .filter(|_| !self.is_taken(at))?;
        let sharing = !next.has_currency || first.has_currency;
        // "$1.5m to three banks": what is spelled out is other than money.
        let alike = !is_money || next.has_currency || next.digits == first.digits;
        if !sharing || !alike || (first.has_currency && !joint.is_range()) {
            return None;
        }
        next.joint = Some(joint);
        next.qualifier = first.qualifier;
        next.unit_before = next.unit_before.or_else(|| first.unit_before.clone());
        Some(next)
    }

    /// joint = "-" | "," | [","] "dan" | "hingga"
    fn joint(&self, at: usize) -> Option<(Joint, usize)> {
        let tokens = &self.tokens;
        if tokens.is_mark(at, '-') {
            let even = tokens.is_joined(at) == tokens.is_joined(at + 1);
            return even.then_some((Joint::Dash, at + 1));
        }
        let comma = usize::from(tokens.is_mark(at, ','));
        let word = self.pick(
            at + comma,
            [Sort::Joins, Sort::JoinsRange],
            |term| match term {
                FigureTerm::Joins => Some(Joint::And),
                FigureTerm::JoinsRange if comma == 0 => Some(Joint::Range),
                _ => None,
            },
        );
        match word {
            Some((joint, len)) => Some((joint, at + comma + len)),
            None => (comma == 1 && !tokens.is_joined(at + 1)).then_some((Joint::Comma, at + 1)),
        }
    }
}

/// "5 hingga 7 juta": the scale is of both.
fn share_scale(pair: &mut [Amount]) {
    let [before, last] = pair else {
        return;
    };
    let bare = before.digits == last.digits && before.scale == 1.0 && !before.is_fraction;
    if last.joint != Some(Joint::Comma) && bare && before.value <= last.value / last.scale {
        before.value = scaled(before.value, last.scale);
        before.scale = last.scale;
    }
}
