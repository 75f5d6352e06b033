//! Figures: quantities that a text claims.
//!
//! | text | value | unit | qualifier |
//! | --- | --- | --- | --- |
//! | `hampir 2.000 tentara` | 2000 | `tentara` | lt |
//! | `nearly 2,000 Russian troops` | 2000 | `troops` | lt |
//! | `Rp 15 juta`, `15 juta dolar AS` | 15e6 | `rp`, `dolar as` | |
//! | `4.500 km persegi`, `12,5 persen`, `7%` | | `km persegi`, `persen`, `%` | |
//! | `tiga distrik`, `five border posts` | 3, 5 | `distrik`, `posts` | |
//! | `tiga ekor sapi`, `dua bekas republik` | 3, 2 | `sapi`, `republik` | |
//! | `300 lebih warga`, `2.000-an warga` | 300, 2000 | `warga` | gt, about |
//! | `sedikitnya 40` | 40 | | min |
//! | `20–30 orang` | 20, 30 | `orang` | |
//! | `sepertiga wilayah`, `half of them` | 1/3, 0.5 | `wilayah`, | |
//!
//! A span has the numeral, its scale word and its unit, not the qualifier
//! before it. The unit is the head noun. Numbers that share a unit are a figure
//! each, the last with the unit in its span. No figures: dates and lengths of
//! time, ordinals, articles of law, numbers of files, telephones and houses,
//! scores, and numbers inside names.

mod amount;
mod reader;
mod sorts;
mod unit;

use linimasa_dossier::model::{Figure, FigureQualifier, Span};

use crate::affixes;
use crate::language::Lang;
use crate::numerals::NumberWords;
use crate::tokens::{Batch, Tokens};
use crate::vocabulary::{Traits, Vocabulary};
use reader::Reader;
pub(crate) use sorts::Sorts;

/// What a word does to the number beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FigureTerm {
    /// Before a number: "hampir".
    Qualifier(FigureQualifier),
    /// The same, but not where it says how far something has changed:
    /// "hingga" of "turun hingga 3 derajat".
    Limit(FigureQualifier),
    /// Before [`FigureTerm::Limit`]: "turun".
    Change,
    /// Between a qualifier and its number: "another".
    BetweenQualifier,
    /// Behind a number: "lebih" of "300 lebih warga".
    QualifierBehind(FigureQualifier),
    /// Behind a unit: "or more".
    QualifierBehindUnit(FigureQualifier),
    /// Before a number, its unit: "Rp", "magnitudo".
    Currency,
    /// Behind a number, what multiplies it and says that it is about so many:
    /// "ribuan" of "dua ribuan".
    RoundScale(f64),
    /// Behind a number of money, what multiplies it: "M".
    MoneyScale(f64),
    /// A number that is below one: "sepertiga". An "of" at its end is not
    /// part of it.
    Fraction(f64),
    /// Such a number with what it is a part of in it: "sepertiganya".
    Owned,
    /// Before a number, makes it negative: "minus".
    Minus,
    /// A unit of more than one word, or one that is no noun: "km persegi",
    /// "%".
    Unit,
    /// A noun that looks like a verb: "menteri".
    Noun,
    /// A word that is no unit: "yang", "dari".
    Function,
    /// What follows is a number of something, no quantity: "pasal".
    Numbered,
    /// What follows in two numbers is a score: "menang".
    Score,
    /// A phrase with a number word in it that counts nothing: "salah satu".
    NotNumber,
    /// Between two numbers that are a share together: "in" of "3 in 10".
    Ratio,
    /// Behind a number without a unit, what it is a part of: "dari".
    Partitive,
    /// The same, what became of it, even of one: "tewas", "lainnya".
    Outcome,
    /// Before a number without a unit, that it counts: "sebanyak".
    Counts,
    /// Before a head noun: "mantan", "ekor" where heads come first, "more"
    /// where they come last.
    BeforeHead,
    /// A plural that does not end in s: "people".
    Plural,
    /// Between numbers that share a unit: "dan".
    Joins,
    /// Before two numbers, of which "dan" then makes a range: "antara".
    Between,
    /// Between the ends of a range: "hingga".
    JoinsRange,
}

impl FigureTerm {
    /// Whether a figure can begin with this word, which is no number.
    pub(crate) fn begins(self) -> bool {
        matches!(
            self,
            FigureTerm::Currency | FigureTerm::Fraction(_) | FigureTerm::Minus
        )
    }
}

/// One language's words of quantities.
#[derive(Debug)]
pub struct FigureWords {
    /// Its numbers.
    pub numbers: NumberWords,
    /// Words around numbers, lower case.
    pub terms: &'static [(&'static str, FigureTerm)],
    /// Whether adjectives stand before their noun, so that the head is the
    /// last word and not the first.
    pub head_last: bool,
    /// What a verb begins with, where that can be told.
    pub verb_prefixes: &'static [&'static str],
    /// What a verb ends with, where that can be told.
    pub verb_suffixes: &'static [&'static str],
}

/// A figure, and by which rule it is one.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundFigure {
    /// What the text claims.
    pub figure: Figure,
    /// What was recognised: "numeral-and-unit".
    pub rule: &'static str,
}

/// All figures in the `sentences`, in order. No number inside `taken`,
/// the time expressions and mentions, is one; `taken` is in order, and none of
/// it overlaps.
#[must_use]
pub fn find(text: &str, sentences: &[Span], taken: &[Span], lang: Lang) -> Vec<FoundFigure> {
    let mut found = Vec::new();
    let mut batch = Batch::new(&Vocabulary::of(lang).words, 0);
    let mut from = 0;
    for &sentence in sentences {
        from += taken
            .iter()
            .skip(from)
            .take_while(|span| span.end <= sentence.start)
            .count();
        let taken = taken.get(from..).unwrap_or_default();
        let inside = taken.partition_point(|span| span.start < sentence.end);
        let tokens = batch.read_alone(text, sentence);
        let taken = taken.get(..inside).unwrap_or_default();
        read(text, tokens, taken, lang, &mut found);
    }
    found
}

/// Adds the figures of one sentence to those of all before it; what it has that
/// is `taken`, in order and without overlaps, is none.
pub(crate) fn read(
    text: &str,
    tokens: Tokens<'_>,
    taken: &[Span],
    lang: Lang,
    found: &mut Vec<FoundFigure>,
) {
    if tokens.all_traits().meets(Traits::OF_FIGURES) {
        Reader::new(text, tokens, Vocabulary::of(lang), taken).read(found);
    }
}

/// Whether a word begins like one of these and goes on.
pub(crate) fn begins_with_one_of(word: &str, prefixes: &[&str]) -> bool {
    prefixes
        .iter()
        .any(|prefix| affixes::behind(word, prefix).is_some_and(|rest| !rest.is_empty()))
}
