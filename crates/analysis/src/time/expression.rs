//! What is an expression: the production that reaches farthest, and where no
//! words of time are one.

use crate::time::duration;
use crate::time::parser::{Parsed, Parser};
use crate::time::range::Found;
use crate::time::sorts::{Sort, Sorts};
use crate::time::when::{Phrase, When};
use crate::time::words::{Term, TimeUnit};

impl Parser<'_> {
    /// Adds all expressions of the sentence to `all`, which is empty, in order,
    /// not overlapping.
    pub(super) fn expressions(&self, all: &mut Vec<Found>) {
        let mut at = 0;
        while at < self.tokens.len() {
            if !self.may_begin(at) {
                // Most words have nothing to do with time.
                at = match self.opens(at, Sorts::SKIPPED) {
                    true => self.behind(at),
                    false => at + 1,
                };
                continue;
            }
            let before = all.len();
            self.expression(at, all);
            at = match all.get(before..).and_then(<[Found]>::last) {
                Some(last) => last.to,
                None => self.behind(at),
            };
            if self.is_in_title(all.get(before..).unwrap_or_default()) {
                all.truncate(before);
            }
        }
    }

    /// The token to go on with where no expression begins at `at`: behind a
    /// fixed phrase, an age, a date in a name, the number of a law, or the
    /// next one.
    fn behind(&self, at: usize) -> usize {
        if !self.may_begin(at) && !self.opens(at, Sorts::SKIPPED) {
            return at + 1;
        }
        if let Some(next) = self.behind_skipped(at) {
            return next;
        }
        let date = self.may_begin(at).then(|| self.date(at)).flatten();
        match date {
            Some(date) if self.is_name(&date.value, at, date.next) => date.next,
            _ => at + 1,
        }
    }

    /// Behind what begins at `at` and is passed over.
    fn behind_skipped(&self, at: usize) -> Option<usize> {
        if !self.opens(at, Sorts::SKIPPED) {
            return self.behind_law(at);
        }
        if let Some(next) = self.eat(at, Term::NotTime).or(self.behind_law(at)) {
            return Some(next);
        }
        if let Some(next) = self.eat(at, Term::Age) {
            return Some(self.behind_age(next));
        }
        if let Some(next) = self.eat(at, Term::FileNumber) {
            return Some(self.behind_file_number(next));
        }
        let next = self.eat(at, Term::Aged)?;
        Some(self.behind_pointed_age(next).unwrap_or(next))
    }

    /// Behind "24 tahun itu" of "gelandang 24 tahun itu": his age.
    fn behind_pointed_age(&self, at: usize) -> Option<usize> {
        let age = self.amount(at)?;
        let points = self.pick(age.next, Sort::TrailSpoken, |term| match term {
            Term::TrailSpoken(0) => Some(()),
            _ => None,
        })?;
        (age.value.1 == TimeUnit::Year).then_some(points.next)
    }

    /// Behind "35 Tahun 2021" of a law that is called by its number alone.
    fn behind_law(&self, at: usize) -> Option<usize> {
        self.tokens.number(at)?;
        let year = self.eat(at + 1, Term::Unit(TimeUnit::Year))?;
        let named = self.tokens.is_capital(at + 1) && self.tokens.is_capital(at.checked_sub(1)?);
        self.year(year).filter(|_| named).map(|year| year.next)
    }

    /// Behind "11 Tahun 2020" of a law's number.
    fn behind_file_number(&self, at: usize) -> usize {
        if self.tokens.number(at).is_none() {
            // "nomor antrean 2023".
            let named = self.is_content_word(at) && self.tokens.number(at + 1).is_some();
            return at + 2 * usize::from(named);
        }
        let year = self.year_date(self.skip(at + 1, Term::Of));
        year.map_or(at + 1, |year| year.next)
    }

    /// Behind "sekitar 45 tahun" or "30-an tahun" of an age.
    fn behind_age(&self, at: usize) -> usize {
        let degree = self.pick(at, [Sort::Degree, Sort::Between], |term| match term {
            Term::Degree(_) | Term::Between => Some(()),
            _ => None,
        });
        let from = degree.map_or(at, |degree| degree.next);
        if let Some(amount) = self.amount(from).or_else(|| self.amounts(from)) {
            // "17 tahun 8 bulan".
            let more = self.amount(self.skip(amount.next, Term::And));
            let smaller = more.filter(|more| more.value.1 < amount.value.1);
            return smaller.map_or(amount.next, |more| more.next);
        }
        // "30-an tahun".
        let number = self
            .tokens
            .number(from)
            .map(|_| self.skip_mark(from + 1, '-'));
        match number.and_then(|next| self.eat(next, Term::DecadeSuffix)) {
            Some(next) => self.unit(next).map_or(next, |unit| unit.next),
            None => at,
        }
    }

    /// expression = set | range | list | clocked | date | duration | reference,
    /// the longest
    ///
    /// Adds it to those before, or the dates of a range or a list.
    fn expression(&self, at: usize, all: &mut Vec<Found>) {
        if self.is_no_time(at) || self.behind_law(at).is_some() {
            return;
        }
        if let Some(set) = self.set(at).or_else(|| self.next_of_set(at, all)) {
            all.push(single(set.value, at, set.next));
            return;
        }
        let before = all.len();
        self.longest(at, all);
        if let Some((last, before)) = all.get_mut(before..).and_then(<[Found]>::split_last_mut)
            && before.is_empty()
        {
            self.repeat_where_usual(last);
        }
        self.take_article(before, all);
    }

    /// Adds what reaches farthest of all but a set; the first of those that
    /// reach as far.
    fn longest(&self, at: usize, all: &mut Vec<Found>) {
        let several = self.several(at, all);
        let mut best = self
            .clocked(at)
            .map(|clock| single(clock.value, at, clock.next));
        let date = self
            .date(at)
            .filter(|date| self.is_date(&date.value, at, date.next, all));
        let mut add = |next: Parsed<Phrase>| {
            if best.as_ref().is_none_or(|best| next.next > best.to) {
                best = Some(single(next.value, at, next.next));
            }
        };
        if let Some(date) = date {
            add(Parsed {
                value: Phrase::Date(date.value),
                next: date.next,
            });
        }
        if let Some(length) = self.duration(at) {
            add(length);
        }
        if let Some(reference) = self.reference(at)
            && best.as_ref().is_none_or(|best| reference.to > best.to)
        {
            best = Some(reference);
        }
        let reach = several.as_deref().and_then(<[Found]>::last);
        let reach = reach.map_or(0, |last| last.to);
        match (several, best) {
            (Some(several), best) if best.as_ref().is_none_or(|best| best.to <= reach) => {
                all.extend(several);
            }
            (_, best) => all.extend(best),
        }
    }

    /// The longest of a range, a list of dates and one of times.
    fn several(&self, at: usize, before: &[Found]) -> Option<Vec<Found>> {
        let (range, list) = match self.end(at) {
            Some((_, next)) if self.may_join(next) => (self.range(at), self.list(at)),
            _ => (self.range_of_one_word(at), None),
        };
        let several = [range, list, self.clock_list(at)].into_iter().flatten();
        let several = several.filter(|found| self.is_said(found, before));
        let reach = |found: &Vec<Found>| found.last().map(|last| last.to);
        several.reduce(|best, next| match reach(&next) > reach(&best) {
            true => next,
            false => best,
        })
    }

    /// "Senin hingga Jumat" comes back where the sentence tells what is usual.
    fn repeat_where_usual(&self, only: &mut Found) {
        if let Phrase::Interval(first, second) = &only.phrase
            && let (Some(from), Some(to)) = (duration::repeated(first), duration::repeated(second))
            && first.day.or(first.month).is_none()
            && self.is_habit(only.from, only.to)
        {
            only.phrase = Phrase::Set(format!("{from}/{to}"), None);
        }
    }

    /// Gives the first of those from the number `own` on "the" before it where it
    /// is its own: "the 1990s", "the last three years", but not "the 2020 war".
    fn take_article(&self, own: usize, all: &mut [Found]) {
        let (before, found) = all.split_at_mut(own);
        let taken = before.last().map_or(0, |last| last.to);
        let Some(first) = found.first_mut().filter(|first| first.from > taken) else {
            return;
        };
        let the = first.from - 1;
        if self.eat(the, Term::The) == Some(first.from) && self.takes_article(first) {
            first.from = the;
        }
    }

    fn takes_article(&self, found: &Found) -> bool {
        match &found.phrase {
            Phrase::Date(when) | Phrase::Interval(when, _) => {
                let named = when.period.is_some()
                    || when.part.is_some()
                    || when.weekend
                    || when.same_period;
                let counted = when.frame.is_some() || when.slice.is_some();
                let headed = self.part(found.from).is_some() || self.ordinal(found.from).is_some();
                // "the 20th-century church".
                let last = found.to.wrapping_sub(1);
                if self.tokens.is_word(last) && self.tokens.is_mark(last.wrapping_sub(1), '-') {
                    return false;
                }
                let yearly = self.eat(found.from, Term::YearHead).is_some()
                    || self.ends_before(found.to, Sort::YearTail);
                named || counted || headed || yearly || when.edge.is_some()
            }
            Phrase::Duration(..) => self.eat(found.from, Term::LeadLately).is_some(),
            _ => false,
        }
    }

    /// "Kamis" of "setiap Senin dan Kamis": repeated as the one before it.
    fn next_of_set(&self, at: usize, before: &[Found]) -> Option<Parsed<Phrase>> {
        let last = before.last()?;
        let from = self.skip(self.skip_mark(last.to, ','), Term::And);
        if !matches!(last.phrase, Phrase::Set(..)) || from != at || from == last.to {
            return None;
        }
        self.repeated_date(at)
    }

    fn reference(&self, at: usize) -> Option<Found> {
        match self.opens(at, Sort::Reference) {
            true => self.reference_there(at),
            false => None,
        }
    }

    #[inline(never)]
    fn reference_there(&self, at: usize) -> Option<Found> {
        let reference = self.pick(at, Sort::Reference, |term| match term {
            Term::Reference(reference) => Some(reference),
            _ => None,
        })?;
        // "in the past" of "in the past week".
        if self.unit(reference.next).is_some() || self.amount(reference.next).is_some() {
            return None;
        }
        let preposition = self.opens(at, Sorts::of(&[Sort::At, Sort::MaybeAt, Sort::AtTime]))
            && self.terms(at).iter().any(|&(term, len)| {
                len == 1 && matches!(term, Term::At | Term::MaybeAt | Term::AtTime)
            });
        let from = at + usize::from(preposition);
        Some(single(
            Phrase::Reference(reference.value),
            from,
            reference.next,
        ))
    }

    /// Whether dates of a range or a list are dates: its bare years must be
    /// said to be some, or stand closely together.
    fn is_said(&self, found: &[Found], before: &[Found]) -> bool {
        let Some(first) = found.first() else {
            return false;
        };
        match (&first.phrase, found.get(1).map(|second| &second.phrase)) {
            (Phrase::Date(a), Some(Phrase::Date(b))) if a.is_bare_year() && b.is_bare_year() => {
                let tight = self.tokens.is_mark(first.to, '-') && !self.goes_on_before(first.from);
                tight || self.is_date(a, first.from, first.to, before)
            }
            (Phrase::Date(when) | Phrase::Interval(when, _), _) => {
                !self.is_name(when, first.from, first.to)
            }
            _ => true,
        }
    }

    /// Whether what looks like a date is meant as one. A bare month may be a
    /// person's name, a bare year any number: what stands before must say, and
    /// for a month that has a surname behind it say it beyond doubt.
    fn is_date(&self, when: &When, from: usize, to: usize, before: &[Found]) -> bool {
        if self.is_name(when, from, to) {
            return false;
        }
        if when.is_bare_year() && !when.headed {
            let about = when.degree.is_some() && !self.counts_something(to);
            return about || self.is_year(from, to) || self.goes_on(from, before);
        }
        if when.is_bare_month() || when.is_bare_part() {
            let named =
                self.tokens.is_capital(to) && !self.ends_before(from, [Sort::At, Sort::Edge]);
            let said = self.is_introduced(from) || self.goes_on(from, before);
            return when.headed || (said && !named) || self.is_plain_month(when, from, to);
        }
        true
    }

    /// Whether a month needs no preposition, for nobody is called so: "putusan
    /// September".
    fn is_plain_month(&self, when: &When, from: usize, to: usize) -> bool {
        let own = self.eat(from, Term::NameToo).is_none();
        let long = self.tokens.folded(from).len() > MONTH_SHORT_MAX;
        let inside = from > 1 && self.tokens.is_capital(from - 1);
        let named = inside || self.tokens.is_capital(to);
        when.month.is_some() && own && long && !named && self.tokens.is_capital(from)
    }

    /// Whether a preposition stands before token `at`.
    pub(in crate::time) fn is_introduced(&self, at: usize) -> bool {
        let the = at.checked_sub(1);
        let the = the.filter(|&before| self.eat(before, Term::The).is_some());
        let at = the.unwrap_or(at);
        self.ends_before(
            at,
            [
                Sort::At,
                Sort::MaybeAt,
                Sort::Since,
                Sort::Until,
                Sort::Edge,
                Sort::Each,
                Sort::From,
                Sort::Between,
            ],
        )
    }

    /// Whether a date stands right before, with a comma or "dan" between.
    fn goes_on(&self, at: usize, before: &[Found]) -> bool {
        let Some(last) = before.last() else {
            return false;
        };
        let date = matches!(last.phrase, Phrase::Date(_));
        let from = self.skip(self.skip_mark(last.to, ','), Term::And);
        date && from == at && from > last.to
    }

    /// Whether nothing but a comma or "dan" stands between `last` and `at`.
    pub(super) fn is_joined_to(&self, last: usize, at: usize) -> bool {
        let and = self.skip(self.skip_mark(last, ','), Term::And);
        and > last && (and == at || self.eat(and, Term::At) == Some(at))
    }
}

fn single(phrase: Phrase, from: usize, to: usize) -> Found {
    Found {
        phrase,
        from,
        to,
        bound: None,
    }
}

/// Longer than "sept": no short form of a month.
const MONTH_SHORT_MAX: usize = 4;
