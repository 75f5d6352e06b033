//! What the words beside an expression say of it, and so which time it means.

use linimasa_dossier::model::{Bound, TimeExpression, TimeValue};

use crate::time::parser::Parser;
use crate::time::range::Found;
use crate::time::resolve::Story;
use crate::time::sorts::{Sort, Sorts};
use crate::time::tense::Tense;
use crate::time::when::Phrase;
use crate::time::words::Term;
use crate::time::{FoundTime, date, duration, rule};

impl Parser<'_> {
    /// Puts what was found on the calendar.
    pub(super) fn resolve(&self, found: Found, story: &mut Story) -> Option<FoundTime> {
        let rule = rule::name(&found.phrase, found.bound.is_some());
        let bound = found
            .bound
            .or_else(|| self.bound(found.from))
            .or_else(|| self.opens_range(found.from, found.to));
        let weekday = matches!(&found.phrase, Phrase::Date(when) if when.is_bare_weekday());
        let part_of_day = duration::part_of_day(&found.phrase);
        let tense = match found.phrase.is_of_tense() {
            true => self.tense(found.from, found.to, bound, weekday, part_of_day.is_some()),
            false => Tense::Unsaid,
        };
        story.hear(self.is_of_report(found.from));
        let alone = self.is_alone(found.from, found.to);
        story.limit(bound == Some(Bound::End));
        story.pass(self.is_aside(found.from, found.to));
        let has_both_ends = matches!(found.phrase, Phrase::Interval(..));
        let (value, modifier) = match found.phrase {
            Phrase::Date(when) => {
                let modifier = when.edge.or(date::limits(&when));
                let value = story.date(&when, tense)?;
                if alone {
                    story.head(&value);
                }
                (value, modifier)
            }
            Phrase::Interval(first, second) => (story.interval(&first, &second, tense)?, None),
            Phrase::Clock(date, clock, until) => {
                if alone {
                    story.open_entry();
                }
                let value = story.clock(date.as_ref(), clock, until, tense)?;
                (value, clock.degree)
            }
            Phrase::Duration(value, modifier) => (TimeValue::Duration(value), modifier),
            Phrase::Set(value, _) => (TimeValue::Set(value), None),
            Phrase::Reference(reference) => (TimeValue::Reference(reference), None),
        };
        let dated = !has_both_ends && !matches!(value, TimeValue::Duration(_) | TimeValue::Set(_));
        let deadline = self.is_deadline(found.from) && story.is_to_come(&value, tense);
        let bound = bound.or(deadline.then_some(Bound::End));
        let time = TimeExpression {
            span: self.tokens.span(found.from, found.to),
            value,
            modifier,
            time_of_day: part_of_day,
            bound: bound.filter(|_| dated),
        };
        Some(FoundTime { time, rule })
    }

    /// Whether nothing else is in its line but marks: "13.20 WIB" over an entry
    /// of a page that goes on as things happen, not "Pukul 13.20" of a day told
    /// step by step.
    fn is_alone(&self, from: usize, to: usize) -> bool {
        if self.eat(from, Term::ClockHead).is_some() {
            return false;
        }
        let mut others = (0..from).chain(to..self.tokens.len());
        others.all(|at| self.tokens.mark(at).is_some())
    }

    /// Whether something is to have happened by then: "by" stands before.
    fn is_deadline(&self, from: usize) -> bool {
        let the = from.checked_sub(1);
        let the = the.filter(|&the| self.eat(the, Term::The) == Some(from));
        self.ends_before(the.unwrap_or(from), Sort::Deadline)
    }

    /// A start where "dari" stands before and "hingga" behind: "dari 2010 sampai
    /// sekarang".
    fn opens_range(&self, from: usize, to: usize) -> Option<Bound> {
        let led = self.ends_before(from, Sort::From);
        (led && self.eat(to, Term::To).is_some()).then_some(Bound::Start)
    }

    /// Which end of something the date at token `at` is: by the word before
    /// it, another preposition between them or not.
    fn bound(&self, at: usize) -> Option<Bound> {
        let bound_before = |at: usize| {
            if !self.ends_before(at, [Sort::Since, Sort::Until]) {
                return None;
            }
            // "up to" of "the run-up to May" is none.
            let run_up = |from: &usize| {
                let before = |&(term, len): &(Term, usize)| term == Term::At && from + len == at;
                at - from > 2 && self.terms(*from).iter().any(before)
            };
            let mut before = at.saturating_sub(BOUND_TOKENS_MAX)..at;
            if before.clone().any(|from| run_up(&from)) {
                return None;
            }
            before.find_map(|from| {
                self.terms(from)
                    .iter()
                    .filter(|(_, len)| from + len == at)
                    .find_map(|&(term, _)| term.bound())
            })
        };
        bound_before(at).or_else(|| {
            let leads = [Sort::At, Sort::AtTime, Sort::The, Sort::Degree];
            self.ends_before(at, leads).then_some(())?;
            (at.saturating_sub(BOUND_TOKENS_MAX)..at)
                .filter(|&from| self.leads_over(from, at))
                .find_map(bound_before)
        })
    }
}

impl Parser<'_> {
    /// Whether `from..to` is one preposition, article or degree.
    pub(super) fn leads_over(&self, from: usize, to: usize) -> bool {
        let passed = [Sort::At, Sort::AtTime, Sort::The, Sort::Degree];
        self.opens(from, passed)
            && self.terms(from).iter().any(|&(term, len)| {
                from + len == to && Sorts::from(passed).meets(Sort::of(term).into())
            })
    }
}

/// "s.d." has four tokens; no word of a bound has more.
const BOUND_TOKENS_MAX: usize = 4;
