//! Parts of a year.
//!
//! | text | production |
//! | --- | --- |
//! | `kuartal III 2023`, `the third quarter`, `musim gugur 2020` | part-date |
//! | `Q3 FY2023`, `1H22` | coded-part |
//! | `kuartal terakhir 2022`, `the last half of 1944` | last-part |
//! | `that summer`, `musim panas itu` | season-spoken-of |

use linimasa_dossier::model::TimeModifier;

use crate::time::date::{longer, split};
use crate::time::parser::{Parser, Result, parsed};
use crate::time::sorts::Sort;
use crate::time::when::{Base, Frame, Part, When};
use crate::time::words::{Term, TimeUnit};
use crate::time::year::YEARS;

impl Parser<'_> {
    /// part-date = last-part | season-spoken-of
    ///           | [lead] (head nth | ordinal head | season) ["/" | "-"] tail
    #[inline(never)]
    pub(super) fn part_date(&self, at: usize) -> Result<When> {
        if let Some(season) = self.season_spoken_of(at) {
            return Some(season);
        }
        let (direction, from) = split(self.lead(at), at);
        let coded = self.coded_part(from);
        let is_coded = coded.is_some();
        let part = coded
            .or_else(|| self.season(from))
            .or_else(|| self.numbered_part(from))
            .or_else(|| self.ordinal_part(from));
        let Some(part) = part else {
            return self.last_part(at);
        };
        let when = When {
            part: Some(part.value),
            direction,
            headed: is_coded,
            ..When::default()
        };
        let glued = matches!(self.tokens.mark(part.next), Some('/' | '-'));
        let year = self.year(part.next + 1).filter(|_| glued);
        let year = year.or_else(|| self.code_year(part.next).filter(|_| is_coded));
        match year {
            Some(year) => parsed(
                When {
                    year: Some(year.value),
                    ..when
                },
                year.next,
            ),
            None => self
                .half_of_period(part.value, part.next)
                .or_else(|| self.tail(when, part.next)),
        }
    }

    /// season-spoken-of = ("that" | "the same") season | season ("itu" | "yang sama")
    fn season_spoken_of(&self, at: usize) -> Result<When> {
        let lead = self.lead_spoken(at).filter(|lead| lead.value == 0);
        let from = lead.as_ref().map_or(at, |lead| lead.next);
        let season = self.season(from)?;
        // "collars that fall off".
        let is_verb = self.eat(from, Term::NameToo).is_some();
        let opens = at == 0 || self.tokens.mark(at - 1).is_some() || self.is_introduced(at);
        if lead.is_some() && is_verb && !opens {
            return None;
        }
        let next = match lead {
            Some(_) => season.next,
            None => self.eat(season.next, Term::TrailSpoken(0))?,
        };
        let when = When {
            part: Some(season.value),
            frame: Some(Frame {
                base: Base::Spoken,
                unit: TimeUnit::Year,
                count: Some(0),
                ahead: 0,
                counted: false,
            }),
            ..When::default()
        };
        parsed(when, next)
    }

    /// last-part = head "terakhir" year | "final" head year: without a year it
    /// may be the one before this
    fn last_part(&self, at: usize) -> Result<When> {
        let (is_quarter, next) = match self.part_head(at) {
            Some(head) => (head.value, self.eat(head.next, Term::LastOf)?),
            None => {
                let head = self.part_head(self.eat(at, Term::LastOf)?)?;
                (head.value, head.next)
            }
        };
        let when = When {
            part: part_of(is_quarter, if is_quarter { 4 } else { 2 }),
            ..When::default()
        };
        self.tail(when, next).filter(|date| date.value.has_year())
    }

    /// "paruh kedua abad ke-19": its end, for no calendar has halves of it.
    fn half_of_period(&self, part: Part, at: usize) -> Result<When> {
        let edge = match part {
            Part::Half(1) => TimeModifier::Start,
            Part::Half(_) => TimeModifier::End,
            Part::Quarter(_) | Part::Season(_) => return None,
        };
        let of = self.skip(self.skip(at, Term::Of), Term::The);
        let period = longer(self.century(of), self.decade(of))?;
        let when = When {
            edge: Some(edge),
            ..period.value
        };
        parsed(when, period.next)
    }

    fn season(&self, at: usize) -> Result<Part> {
        self.pick(at, Sort::Season, |term| match term {
            Term::Season(season) => Some(Part::Season(season)),
            _ => None,
        })
    }

    /// coded-part = "Q3" | "3Q" | "H1" | "1H", all without spaces
    fn coded_part(&self, at: usize) -> Result<Part> {
        let (code, number) = match self.tokens.is_word(at) {
            true => (at, at + 1),
            false => (at + 1, at),
        };
        let (digits, value) = self.whole_number(number)?;
        let head = self.pick(
            code,
            [Sort::QuarterCode, Sort::HalfCode],
            |term| match term {
                Term::QuarterCode => Some(true),
                Term::HalfCode => Some(false),
                _ => None,
            },
        )?;
        let joined = digits == 1 && self.tokens.is_joined(at + 1) && self.tokens.is_capital(code);
        let inside = code == at && self.goes_on_behind(number);
        (joined && !inside && !self.goes_on_before(at)).then_some(())?;
        parsed(part_of(head.value, u8::try_from(value).ok()?)?, at + 2)
    }

    /// The "22" of "1H22", "Q3-22".
    fn code_year(&self, at: usize) -> Result<i32> {
        let glued = matches!(self.tokens.mark(at), Some('/' | '-'));
        let from = at + usize::from(glued);
        let (digits, year) = self.whole_number(from)?;
        let joined = self.tokens.is_joined(at) && self.tokens.is_joined(from);
        match digits {
            _ if !joined || self.goes_on_behind(from) => None,
            2 => parsed(2000 + year, from + 1),
            4 if YEARS.contains(&year) => parsed(year, from + 1),
            _ => None,
        }
    }

    /// numbered-part = ("kuartal" | "semester" | "Q") (ordinal | roman | ["ke-"] digit)
    fn numbered_part(&self, at: usize) -> Result<Part> {
        let head = self.part_head(at)?;
        let nth = self.nth(head.next)?;
        parsed(part_of(head.value, nth.value)?, nth.next)
    }

    /// ordinal-part = ordinal ("quarter" | "half")
    fn ordinal_part(&self, at: usize) -> Result<Part> {
        let nth = self.ordinal(at)?;
        let head = self.part_head(nth.next)?;
        parsed(part_of(head.value, nth.value)?, head.next)
    }

    /// Whether the head is of quarters; it is of half-years otherwise.
    fn part_head(&self, at: usize) -> Result<bool> {
        self.pick(at, [Sort::QuarterHead, Sort::HalfHead], |term| match term {
            Term::QuarterHead => Some(true),
            Term::HalfHead => Some(false),
            _ => None,
        })
    }

    /// nth = ordinal | roman | [ordinal-prefix ["-"]] number
    pub(super) fn nth(&self, at: usize) -> Result<u8> {
        if let Some(ordinal) = self.ordinal(at) {
            return Some(ordinal);
        }
        if let Some(number) = roman(self.tokens.folded(at)).filter(|_| self.tokens.is_capital(at)) {
            return parsed(number, at + 1);
        }
        let from = self.eat(at, Term::OrdinalPrefix).unwrap_or(at);
        let from = self.skip_mark(from, '-');
        let (digits, number) = self.whole_number(from)?;
        let number = u8::try_from(number).ok().filter(|_| digits <= 2)?;
        parsed(number, from + 1)
    }

    /// ordinal = "pertama" | "third" | number suffix
    pub(super) fn ordinal(&self, at: usize) -> Result<u8> {
        let word = self.pick(at, Sort::Ordinal, |term| match term {
            Term::Ordinal(number) => Some(number),
            _ => None,
        });
        if word.is_some() {
            return word;
        }
        let (_, number) = self.whole_number(at)?;
        let next = self
            .eat(at + 1, Term::OrdinalSuffix)
            .filter(|_| self.tokens.is_joined(at + 1))?;
        parsed(u8::try_from(number).ok()?, next)
    }
}

pub(super) fn part_of(is_quarter: bool, number: u8) -> Option<Part> {
    match (is_quarter, number) {
        (true, 1..=4) => Some(Part::Quarter(number)),
        (false, 1..=2) => Some(Part::Half(number)),
        _ => None,
    }
}

/// Roman numerals up to 39: quarters and centuries.
fn roman(word: &str) -> Option<u8> {
    let mut total = 0_u8;
    let mut before = 0;
    for c in word.chars().rev() {
        let value = match c {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            _ => return None,
        };
        total = if value < before {
            total.checked_sub(value)?
        } else {
            total.checked_add(value)?
        };
        before = value;
    }
    (1..40).contains(&total).then_some(total)
}
