//! Where words of time are part of a name.
//!
//! | text | the name of |
//! | --- | --- |
//! | `Jalan 10 November`, `June 30 Stadium` | a street, a place |
//! | `Nomor 11 Tahun 2020` | a law |
//! | `Sgt. Friday Okoro` | a person |
//! | `"Seven Days in May"`, `Friday Night Dinner` | a book, a film |

use crate::time::parser::Parser;
use crate::time::range::Found;
use crate::time::sorts::Sort;
use crate::time::when::When;
use crate::time::words::Term;
use crate::vocabulary::Traits;

impl Parser<'_> {
    /// Whether it is part of a name or of a law's number: "Jalan 10 November",
    /// "Nomor 11 Tahun 2020".
    pub(super) fn is_name(&self, when: &When, from: usize, to: usize) -> bool {
        if when.frame.is_some() {
            return false;
        }
        let is_bare = when.part.is_some() && !when.has_year() && when.direction.is_none();
        if is_bare && self.is_of_match() {
            return true;
        }
        if when.day.is_none() && self.is_behind_title(from) {
            return true;
        }
        if when.weekday.is_some() {
            let bare = when.day.is_none() && when.direction.is_none() && !when.headed;
            let counted = self.ends_before(from, Sort::Ordinal);
            let inside = self.tokens.is_capital(from.wrapping_sub(1)) && self.tokens.is_capital(to);
            let street = self.tokens.is_capital(to) && self.is_before_name_tail(to);
            let show = inside_part(self, when, to);
            let inside = when.part_of_day.is_none() && (inside || self.is_behind_name_head(from));
            let named = inside || street || show;
            return bare && (named || counted);
        }
        let numbered = from
            .checked_sub(1)
            .filter(|&at| self.tokens.number(at).is_some() && when.is_bare_year());
        if numbered.is_some() {
            return true;
        }
        let monument = when.day.is_some() && !when.has_year() && when.direction.is_none();
        self.is_behind_name_head(from)
            || (monument && self.is_behind_longer_name(from))
            || self.is_before_name_tail(to)
    }

    /// Whether the sentence tells of a match: "scored", "88-81".
    fn is_of_match(&self) -> bool {
        let points = |at: usize| {
            self.tokens
                .number(at)
                .is_some_and(|(digits, _)| digits <= POINTS_DIGITS_MAX)
        };
        let is_score = |at: usize| {
            self.tokens.is_mark(at, '-')
                && self.tokens.is_joined(at)
                && at.checked_sub(1).is_some_and(points)
                && points(at + 1)
        };
        let is_play = |at: usize| self.opens(at, Sort::Play);
        (0..self.tokens.len()).any(|at| is_play(at) || is_score(at))
    }

    /// Whether capitals lead back to "monumen": "Monumen Serangan Umum 1 Maret".
    fn is_behind_longer_name(&self, at: usize) -> bool {
        (1..=NAME_TOKENS_MAX)
            .filter_map(|back| at.checked_sub(back))
            .take_while(|&at| self.tokens.is_capital(at) && self.means_nothing(at))
            .any(|at| self.is_behind_name_head(at))
    }

    fn is_behind_name_head(&self, at: usize) -> bool {
        let head = self.ends_before(at, [Sort::NameHead, Sort::FileNumber]);
        head && self
            .tokens
            .is_capital(at.wrapping_sub(1 + usize::from(self.is_stop_before(at))))
    }

    /// Whether a street, a stadium is called so: "June 30 Stadium".
    fn is_before_name_tail(&self, at: usize) -> bool {
        (at..at + NAME_TOKENS_MAX)
            .take_while(|&at| self.tokens.is_capital(at))
            .any(|at| self.eat(at, Term::NameTail).is_some())
    }

    /// Whether a person's title stands before: "Sgt. Friday Okoro".
    fn is_behind_title(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1 + usize::from(self.is_stop_before(at)));
        self.tokens.is_capital(before) && self.tokens.traits(before).meets(Traits::TITLE)
    }

    fn is_stop_before(&self, at: usize) -> bool {
        self.tokens.is_mark(at.wrapping_sub(1), '.')
    }

    /// Whether quotation marks stand around words with capitals of which these
    /// are some: "Seven Days in May".
    pub(super) fn is_in_title(&self, found: &[Found]) -> bool {
        let (Some(first), Some(last)) = (found.first(), found.last()) else {
            return false;
        };
        let (from, to) = (first.from, last.to);
        let named = |at: &usize| self.is_of_title(*at);
        let least = from.saturating_sub(TITLE_TOKENS_MAX);
        let Some(open) = (least..from).rev().find(|at| !named(at)) else {
            return false;
        };
        let Some(close) = (to..to + TITLE_TOKENS_MAX).find(|at| !named(at)) else {
            return false;
        };
        let others = (open + 1..from).chain(to..close);
        let quoted =
            |at, marks: [char; 2]| self.tokens.mark(at).is_some_and(|m| marks.contains(&m));
        quoted(open, ['"', '“'])
            && quoted(close, ['"', '”'])
            && !self.tokens.is_mark(close - 1, ',')
            && (from..to).all(|at| named(&at))
            && others.into_iter().any(|at| self.tokens.is_capital(at))
    }

    /// Whether a token can stand in a title: small words may begin small.
    fn is_of_title(&self, at: usize) -> bool {
        match self.tokens.mark(at) {
            Some(mark) => matches!(mark, ',' | '-' | '\'' | ':' | '&'),
            None => {
                let small = self.tokens.folded(at).len() <= SMALL_WORD_BYTES_MAX;
                let number = self.tokens.number(at).is_some();
                at < self.tokens.len() && (small || number || self.tokens.is_capital(at))
            }
        }
    }
}

/// Whether "Friday Night" goes on as a name: "Friday Night Dinner".
fn inside_part(parser: &Parser<'_>, when: &When, to: usize) -> bool {
    let part = to.wrapping_sub(1);
    when.part_of_day.is_some()
        && parser.tokens.is_capital(part)
        && parser.tokens.is_capital(part.wrapping_sub(1))
        && parser.tokens.is_capital(to)
}

/// The most digits of the points of one side.
const POINTS_DIGITS_MAX: u8 = 3;
/// How far from its number the last word of a street can stand.
const NAME_TOKENS_MAX: usize = 3;
/// No title of a book or a song has more words before or behind a date.
const TITLE_TOKENS_MAX: usize = 8;
/// Longer words of a title begin with a capital.
const SMALL_WORD_BYTES_MAX: usize = 3;
