//! Time expressions: where a text speaks of time, and which time it means.
//!
//! | example | means | type and value |
//! | --- | --- | --- |
//! | `Rabu (17/4/2024)` | a weekday with its date; the date wins | DATE `2024-04-17` |
//! | `Rabu`, `Selasa malam` | the nearest past one, or the next where it is to come | DATE `2024-04-16`, tod NI |
//! | `1 Agustus`, `bulan Mei` | the year that fits tense and wording | DATE `2024-08-01` |
//! | `bulan September tahun lalu` | stacked words, one value | DATE `2023-09` |
//! | `akhir September lalu` | early, mid, late beside the value | DATE `2020-09`, mod END |
//! | `17–19 April 2024` | two ends that share a month or a year | DATE `2024-04-17/2024-04-19` |
//! | `sejak 2020`, `hingga November 2025` | a start, an end | DATE, bound start, end |
//! | `tahun 1990-an`, `abad ke-19` | a decade, a century | DATE `199X`, `18XX` |
//! | `pekan kedua Maret`, `tiga bulan pertama 2024` | units of something longer | DATE `2024-03-08/2024-03-14` |
//! | `kuartal III 2023`, `musim gugur 2020` | parts of a year | DATE `2023-35`, `2020-23` |
//! | `sekitar tahun 1910` | about | DATE `1910~` |
//! | `dua hari sebelumnya` | from the date last spoken of | DATE |
//! | `beberapa hari lalu`, `kini` | not to be placed | DATE `PAST_REF`, `PRESENT_REF` |
//! | `pukul 07.30 WIB` | a time of the day spoken of | TIME `2024-04-18T07:30+07:00` |
//! | `enam minggu`, `bertahun-tahun` | a length | DURATION `P6W`, `PXY` |
//! | `setiap Rabu` | a repeated time | SET `XXXX-WXX-3` |
//!
//! A span has its unit noun and its modifier, not its preposition. In English
//! it has the article where that is its own ("the 1990s", "the last week"), not
//! where it belongs to what follows ("the 2020 war"). What cannot be placed because the day of
//! publication is unknown is a reference too; nothing is made up.
//!
//! The productions read the tokens of one sentence ([`words`] says what a word
//! can mean), then the article's story places what they found, in order, so
//! that a date can count from the one before it.

mod bare_year;
mod calendar;
mod clock;
mod date;
mod duration;
mod kinds;
mod meanings;
mod named;
mod names;
mod parser;
mod part;
mod range;
mod relative;
mod resolve;
mod rule;
mod slice;
mod tense;
mod weekday;
mod when;
pub mod words;
mod written;
mod year;

use linimasa_dossier::edtf;
use linimasa_dossier::model::{Bound, Span, TimeExpression, TimeValue};

use crate::language::Lang;
pub(crate) use crate::time::kinds::Kinds;
use crate::time::kinds::Sort;
use crate::time::meanings::Meanings;
use crate::time::parser::{Parsed, Parser};
use crate::time::range::Found;
use crate::time::resolve::Story;
use crate::time::tense::Tense;
use crate::time::when::{Phrase, When};
use crate::time::words::{Term, TimeUnit};
use crate::tokens::{Batch, Tokens};
use crate::vocabulary::{Traits, Vocabulary};

/// A time expression and the rule that found it.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundTime {
    /// What was found.
    pub time: TimeExpression,
    /// What was recognised, as in "weekday-with-date".
    pub rule: &'static str,
}

/// All time expressions in the `sentences` of one article, in order. They are
/// read as one story: a date may count from the one before it, or from the day
/// of publication.
#[must_use]
pub fn find(
    text: &str,
    sentences: &[Span],
    published: Option<edtf::Date>,
    lang: Lang,
) -> Vec<FoundTime> {
    let mut expressions = Vec::new();
    let vocabulary = Vocabulary::of(lang);
    let mut batch = Batch::new(&vocabulary.words, 0);
    let mut times = Times::new(published, vocabulary);
    for (number, &sentence) in sentences.iter().enumerate() {
        let tokens = batch.read_alone(text, sentence);
        times.find(number, tokens, &[], &mut expressions);
    }
    expressions
}

/// What finds the time expressions of an article, sentence by sentence.
#[derive(Debug)]
pub(crate) struct Times {
    story: Story,
    vocabulary: &'static Vocabulary,
    meanings: Meanings,
    /// Those of the sentence; kept for the room that it has.
    expressions: Vec<Found>,
}

impl Times {
    pub(crate) fn new(published: Option<edtf::Date>, vocabulary: &'static Vocabulary) -> Self {
        Times {
            story: Story::new(published),
            vocabulary,
            meanings: Meanings::new(vocabulary),
            expressions: Vec::new(),
        }
    }

    /// Adds the expressions of the sentence of that number to those of all
    /// before it. Nothing inside its `names` is one: "Sabtu" of "Sabtu
    /// Raharjo".
    pub(crate) fn find(
        &mut self,
        number: usize,
        tokens: Tokens<'_>,
        names: &[Span],
        found: &mut Vec<FoundTime>,
    ) {
        self.story.enter(number);
        if !tokens.all_traits().has(Traits::OF_TIME) || !self.meanings.read(&tokens) {
            return;
        }
        let parser = Parser::new(tokens, &self.meanings, self.vocabulary);
        parser.expressions(&mut self.expressions);
        let mut last = None;
        for expression in self.expressions.drain(..) {
            let joined = last.is_some_and(|last| parser.is_joined_to(last, expression.from));
            last = Some(expression.to);
            self.story.go_on(joined);
            let span = tokens.span(expression.from, expression.to);
            if is_in_one_of(names, span) {
                continue;
            }
            found.extend(parser.resolve(expression, &mut self.story));
        }
    }
}

impl Parser<'_> {
    /// Adds all expressions of the sentence to `all`, which is empty, in order,
    /// not overlapping.
    fn expressions(&self, all: &mut Vec<Found>) {
        let mut at = 0;
        while at < self.tokens.len() {
            if !self.may_begin(at) {
                // Most words have nothing to do with time.
                at = match self.opens(at, Kinds::SKIPPED) {
                    true => self.behind(at),
                    false => at + 1,
                };
                continue;
            }
            let found = self.expression(at, all);
            at = match found.last() {
                Some(last) => last.to,
                None => self.behind(at),
            };
            if !self.is_in_title(&found) {
                all.extend(found);
            }
        }
    }

    /// The token to go on with where no expression begins at `at`: behind a
    /// fixed phrase, an age, a date in a name, the number of a law, or the
    /// next one.
    fn behind(&self, at: usize) -> usize {
        if !self.may_begin(at) && !self.opens(at, Kinds::SKIPPED) {
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
        if !self.opens(at, Kinds::SKIPPED) {
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
    fn expression(&self, at: usize, before: &[Found]) -> Vec<Found> {
        if self.is_no_time(at) || self.behind_law(at).is_some() {
            return Vec::new();
        }
        if let Some(set) = self.set(at).or_else(|| self.next_of_set(at, before)) {
            return self.single(set.value, at, set.next);
        }
        let several = [self.range(at), self.list(at), self.clock_list(at)];
        let several = several.into_iter().flatten();
        let several = several.filter(|found| self.is_said(found, before));
        let clocked = self.clocked(at);
        let date = self
            .date(at)
            .filter(|date| self.is_date(&date.value, at, date.next, before));
        let candidates = [
            longest(several),
            clocked.map(|clock| self.single(clock.value, at, clock.next)),
            date.map(|date| self.single(Phrase::Date(date.value), at, date.next)),
            self.duration(at)
                .map(|length| self.single(length.value, at, length.next)),
            self.reference(at),
        ];
        let found = longest(candidates.into_iter().flatten()).unwrap_or_default();
        self.with_article(self.repeated_where_usual(found), before)
    }

    /// "Senin hingga Jumat" comes back where the sentence tells what is usual.
    fn repeated_where_usual(&self, mut found: Vec<Found>) -> Vec<Found> {
        if let [only] = found.as_mut_slice()
            && let Phrase::Interval(first, second) = &only.phrase
            && let (Some(from), Some(to)) = (duration::repeated(first), duration::repeated(second))
            && first.day.or(first.month).is_none()
            && self.is_habit(only.from, only.to)
        {
            only.phrase = Phrase::Set(format!("{from}/{to}"), None);
        }
        found
    }

    /// The expression with "the" before it where it is its own: "the 1990s",
    /// "the last three years", but not "the 2020 war".
    fn with_article(&self, mut found: Vec<Found>, before: &[Found]) -> Vec<Found> {
        let taken = before.last().map_or(0, |last| last.to);
        let Some(first) = found.first_mut().filter(|first| first.from > taken) else {
            return found;
        };
        let the = first.from - 1;
        if self.eat(the, Term::The) == Some(first.from) && self.takes_article(first) {
            first.from = the;
        }
        found
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

    fn single(&self, phrase: Phrase, from: usize, to: usize) -> Vec<Found> {
        vec![Found {
            phrase,
            from,
            to,
            bound: None,
        }]
    }

    fn reference(&self, at: usize) -> Option<Vec<Found>> {
        self.opens(at, Sort::Reference).then_some(())?;
        let reference = self.pick(at, Sort::Reference, |term| match term {
            Term::Reference(reference) => Some(reference),
            _ => None,
        })?;
        // "in the past" of "in the past week".
        if self.unit(reference.next).is_some() || self.amount(reference.next).is_some() {
            return None;
        }
        let preposition = self.opens(at, Kinds::of(&[Sort::At, Sort::MaybeAt, Sort::AtTime]))
            && self.terms(at).iter().any(|&(term, len)| {
                len == 1 && matches!(term, Term::At | Term::MaybeAt | Term::AtTime)
            });
        let from = at + usize::from(preposition);
        Some(self.single(Phrase::Reference(reference.value), from, reference.next))
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
    fn is_joined_to(&self, last: usize, at: usize) -> bool {
        let and = self.skip(self.skip_mark(last, ','), Term::And);
        and > last && (and == at || self.eat(and, Term::At) == Some(at))
    }

    /// Puts what was found on the calendar.
    fn resolve(&self, found: Found, story: &mut Story) -> Option<FoundTime> {
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
    fn leads_over(&self, from: usize, to: usize) -> bool {
        let passed = [Sort::At, Sort::AtTime, Sort::The, Sort::Degree];
        self.opens(from, passed)
            && self.terms(from).iter().any(|&(term, len)| {
                from + len == to && Kinds::from(passed).has(Sort::of(term).into())
            })
    }
}

/// Whether a span is part of one of those `names`, which are in order.
fn is_in_one_of(names: &[Span], span: Span) -> bool {
    let begun = names.partition_point(|name| name.start <= span.start);
    let last = begun.checked_sub(1).and_then(|last| names.get(last));
    last.is_some_and(|name| span.end <= name.end && span != *name)
}

/// The one that reaches farthest; the first of those that reach as far.
fn longest(found: impl Iterator<Item = Vec<Found>>) -> Option<Vec<Found>> {
    let reach = |found: &Vec<Found>| found.last().map(|last| last.to);
    found.reduce(|best, next| {
        if reach(&next) > reach(&best) {
            next
        } else {
            best
        }
    })
}

/// Longer than "sept": no short form of a month.
const MONTH_SHORT_MAX: usize = 4;
/// "s.d." has four tokens; no word of a bound has more.
const BOUND_TOKENS_MAX: usize = 4;
