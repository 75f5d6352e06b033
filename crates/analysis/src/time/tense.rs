//! Whether the words around a date say that it is past or to come.

use std::ops::Range;

use linimasa_dossier::model::Bound;

use crate::figures::begins_with_one_of;
use crate::time::parser::Parser;
use crate::time::sorts::{Sort, Sorts};
use crate::time::words::{Cue, Term};

/// What the words around a date say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    /// That it is so or is planned: no verb has a past form.
    Present,
    /// That it was so until then, if then was today or yesterday: "polisi
    /// berjaga hingga Selasa malam".
    Lately,
    /// Nothing, or both: a plan that has been given up.
    #[default]
    Unsaid,
}

/// How far from a date, in tokens, a cue can stand.
const REACH_TOKENS_MAX: usize = 30;

impl Parser<'_> {
    /// The tense of the tokens `from..to`, by the nearest cue before them in
    /// their clause, or else behind them. Where something begins or ends then,
    /// a demand speaks of what is to come; and where it ends, what was done may
    /// last beyond today: "adjourned until".
    ///
    /// A weekday on which something begins or ends is to come where nothing
    /// else is said: "tutup hingga Senin", but "hingga Senin masih hilang" and
    /// "Hingga Senin, …" tell how it stands.
    pub(super) fn tense(
        &self,
        from: usize,
        to: usize,
        bound: Option<Bound>,
        weekday: bool,
        in_part: bool,
    ) -> Tense {
        if self.ends_before(from, Sort::Deferred) {
            return Tense::Future;
        }
        if self.is_put_off(from) {
            return Tense::Future;
        }
        // "ketimbang semester I": what something is compared with.
        if self.ends_before(from, Sort::Compares) {
            return Tense::Unsaid;
        }
        let bounded = bound.is_some();
        let start = from.saturating_sub(REACH_TOKENS_MAX);
        let aside = self.aside_before(from);
        let before = (start..from).rev().filter(|at| !aside.contains(at));
        let cue = match self.nearest_cue(before, bounded) {
            Tense::Unsaid if self.is_before_other_verb(to) => Tense::Unsaid,
            Tense::Unsaid if from > BOUND_OPENING_TOKENS_MAX && self.is_before_other_clause(to) => {
                Tense::Unsaid
            }
            Tense::Unsaid => {
                // What opens a sentence is set off by a comma of its own.
                let comma = self.tokens.is_mark(to, ',') && from <= OPENING_TOKENS_MAX;
                let behind = to + usize::from(comma);
                let reach = behind..behind + REACH_TOKENS_MAX;
                let other = reach.clone().find(|&at| self.is_before_other_verb(at));
                self.nearest_cue(behind..other.unwrap_or(reach.end), bounded)
            }
            tense => tense,
        };
        match cue {
            Tense::Future if self.is_former(start, to) || self.is_undone(to) => Tense::Unsaid,
            Tense::Past | Tense::Unsaid if self.is_present_until(from, to, bound) => Tense::Future,
            Tense::Past if bound == Some(Bound::End) => Tense::Unsaid,
            Tense::Unsaid if weekday && bounded && !self.is_ongoing(from, to) => {
                let may_be_over = in_part && bound == Some(Bound::End) && !self.words.tensed;
                match may_be_over {
                    true => Tense::Lately,
                    false => Tense::Future,
                }
            }
            Tense::Unsaid if self.is_present(from, to) => Tense::Present,
            cue => cue,
        }
    }

    /// Whether something was put off until then: "postponed its results to
    /// 5 September", "menunda rapat hingga Senin".
    fn is_put_off(&self, from: usize) -> bool {
        let verbs = from.saturating_sub(PUT_OFF_TOKENS_MAX)..from;
        self.ends_before(from, [Sort::To, Sort::Until, Sort::OrdinalPrefix])
            && verbs.into_iter().any(|at| self.opens(at, Sort::Defers))
    }

    /// Whether what was planned for then is told of in the past right behind it:
    /// "a meeting set for May collapsed", "yang dijadwalkan Senin batal".
    fn is_undone(&self, at: usize) -> bool {
        self.opens(at, [Sort::Past, Sort::Formerly]) || self.is_past_form(at)
    }

    /// Whether "dan akan" follows: what is said of another verb.
    fn is_before_other_verb(&self, at: usize) -> bool {
        let and = self.eat(at, Term::And);
        and.is_some_and(|next| self.opens(next, Sorts::CUES))
    }

    /// Whether a comma, "dan" and what somebody else does follow: ", dan panitia
    /// akan …".
    fn is_before_other_clause(&self, at: usize) -> bool {
        let and = self
            .tokens
            .is_mark(at, ',')
            .then(|| self.eat(at + 1, Term::And));
        and.flatten().is_some_and(|next| self.is_content_word(next))
    }

    /// Whether something lasts until then that is so now: "it fell in May, and
    /// traders see no relief until July".
    fn is_present_until(&self, from: usize, to: usize, bound: Option<Bound>) -> bool {
        let and =
            |&at: &usize| self.tokens.is_mark(at, ',') && self.eat(at + 1, Term::And).is_some();
        bound == Some(Bound::End)
            && self.words.tensed
            && (0..from).rev().find(and).is_some_and(|comma| {
                let clause = comma + 2..self.clause_end(to);
                from - comma > CLAUSE_TOKENS_MIN && !clause.into_iter().any(|at| self.is_past(at))
            })
    }

    /// Where the clause ends that `at` is in.
    fn clause_end(&self, at: usize) -> usize {
        let end = (at..self.tokens.len()).find(|&at| self.opens_contrast(at));
        end.unwrap_or(self.attribution().max(at))
    }

    /// Where it begins who says all that is before: ", the operator warned."
    /// The end of the sentence where nobody does.
    fn attribution(&self) -> usize {
        let len = self.tokens.len();
        let start = len.saturating_sub(ATTRIBUTION_TOKENS_MAX);
        let comma = (start..len).rev().find(|&at| self.tokens.is_mark(at, ','));
        let says = |at: usize| self.opens(at, Sort::Report);
        comma.filter(|&comma| (comma..len).any(says)).unwrap_or(len)
    }

    fn opens_contrast(&self, at: usize) -> bool {
        if self.tokens.is_mark(at, ';') {
            return true;
        }
        self.opens(at, Sort::Contrast)
    }

    /// Whether no verb of the sentence has a past form, where the language has
    /// one. "Saturday's match" is of a noun and says nothing.
    ///
    /// Of a clause with a tense of its own its own verbs say it: "it fell, but
    /// talks resume Monday", "they return Monday after a strike that began in
    /// May".
    fn is_present(&self, from: usize, to: usize) -> bool {
        let is_over = || self.tokens.is_mark(to, '\'') || self.is_of_what_was_over(from, to);
        if !self.words.tensed || is_over() {
            return false;
        }
        let has_past = || (0..self.attribution()).any(|at| self.is_past(at));
        if !*self.has_past.get_or_init(has_past) {
            return true;
        }
        let contrast = (0..from).rev().find(|&at| self.opens_contrast(at));
        let other = (to..self.clause_end(to)).find(|&at| self.opens_subordinate(at));
        let aside = self.aside_before(from);
        let (start, end) = match (contrast, other) {
            (None, None) if aside.is_empty() => return false,
            (start, end) => (
                start.unwrap_or(0),
                end.unwrap_or_else(|| self.clause_end(to)),
            ),
        };
        let mut clause = (start..end).filter(|at| !aside.contains(at));
        from - start >= CLAUSE_TOKENS_MIN && !clause.any(|at| self.is_past(at))
    }

    /// Whether it is the date of what led to the present: "in custody after a
    /// chase Saturday", "a march Saturday that ended in clashes".
    fn is_of_what_was_over(&self, from: usize, to: usize) -> bool {
        let after = |at: usize| self.opens(at, Sort::After);
        let start = from.saturating_sub(NEAR_TOKENS_MAX);
        let mut before = (start..from.saturating_sub(AFTER_TOKENS_MIN)).rev();
        let before = before.find(|&at| after(at) || self.tokens.mark(at).is_some());
        before.is_some_and(after) || (self.opens_subordinate(to) && !after(to))
    }

    /// The last clause between commas before `from`, with them: ", who turned 40
    /// on Saturday,". Nothing where there is none.
    fn aside_before(&self, from: usize) -> Range<usize> {
        let start = from.saturating_sub(REACH_TOKENS_MAX);
        let mut end = None;
        for at in (start..from)
            .rev()
            .filter(|&at| self.tokens.is_mark(at, ','))
        {
            match end {
                Some(end) if self.opens_subordinate(at + 1) => return at..end,
                _ => end = Some(at + 1),
            }
        }
        from..from
    }

    /// Whether a clause begins that says why or what of: "after talks failed".
    fn opens_subordinate(&self, at: usize) -> bool {
        self.opens(at, Sort::Clause)
    }

    fn is_past(&self, at: usize) -> bool {
        self.opens(at, [Sort::Past, Sort::Report, Sort::Formerly]) || self.is_past_form(at)
    }

    /// Whether a date opens its sentence or the words around it say that
    /// something has been so till then.
    fn is_ongoing(&self, from: usize, to: usize) -> bool {
        from <= BOUND_OPENING_TOKENS_MAX
            || self.opens_with_bound(from, to)
            || self.has_cue_near(from, to, Sort::Ongoing)
    }

    /// Whether a bound and its date open a clause that goes on: ", dan hingga
    /// Senin 3.900 ekor terjangkit".
    fn opens_with_bound(&self, from: usize, to: usize) -> bool {
        let goes_on = self.tokens.mark(to).is_none() && to < self.tokens.len();
        let bound = from.wrapping_sub(1);
        let and = bound.wrapping_sub(1);
        let comma = and.wrapping_sub(usize::from(self.eat(and, Term::And) == Some(bound)));
        goes_on && matches!(self.tokens.mark(comma), Some(',' | ';' | ':'))
    }

    /// The first cue along `path`, up to the end of the clause.
    fn nearest_cue(&self, path: impl Iterator<Item = usize>, bounded: bool) -> Tense {
        let mut parted = false;
        for at in path {
            if matches!(self.tokens.mark(at), Some(';' | ':')) || self.is_comma_clause(at) {
                return Tense::Unsaid;
            }
            parted |= self.tokens.is_mark(at, ',');
            let terms = match self.opens(at, Sorts::TOLD) {
                true => self.terms(at),
                false => &[],
            };
            for &(term, _) in terms {
                match term {
                    Term::Cue(Cue::Past) if !self.is_behind_auxiliary(at) => return Tense::Past,
                    Term::Cue(Cue::Report) if !parted && !self.is_behind_auxiliary(at) => {
                        return Tense::Past;
                    }
                    // "lebih cepat dari rencana".
                    Term::Cue(Cue::Future) if self.is_behind_from(at) || self.is_pointed_at(at) => {
                    }
                    Term::Cue(Cue::Future) => return Tense::Future,
                    Term::Cue(Cue::Demand) if bounded => return Tense::Future,
                    Term::Cue(Cue::Clause) => return Tense::Unsaid,
                    _ => {}
                }
            }
            if self.is_past_form(at) && !self.is_behind_auxiliary(at) {
                return Tense::Past;
            }
        }
        Tense::Unsaid
    }

    /// "rencana itu": what was planned is spoken of, not planned here.
    fn is_pointed_at(&self, at: usize) -> bool {
        self.eat(at + 1, Term::TrailSpoken(0)).is_some()
    }

    fn is_behind_from(&self, at: usize) -> bool {
        self.ends_before(at, Sort::From)
    }

    /// Whether the word at `at` looks like the past form of a regular verb:
    /// "visited".
    fn is_past_form(&self, at: usize) -> bool {
        let suffixes = self.words.past_suffixes;
        if suffixes.is_empty() || self.tokens.is_capital(at) || !self.means_nothing(at) {
            return false;
        }
        let word = self.tokens.folded(at);
        let long = word.len() >= PAST_FORM_BYTES_MIN;
        long && suffixes.iter().any(|suffix| word.ends_with(suffix))
    }

    /// Whether a verb of saying ends right before `at`, or whom it was said to:
    /// "said", "told staff", no participle as in "is announced".
    pub(super) fn is_behind_report(&self, at: usize) -> bool {
        let says =
            |verb: usize, cue: Sort| self.opens(verb, cue) && !self.is_behind_auxiliary(verb);
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let mut path = (at.saturating_sub(ADDRESSED_TOKENS_MAX)..at).rev();
        says(before, Sort::Report) || path.any(|verb| says(verb, Sort::Addressed))
    }

    /// Whether it is the day on which somebody said what is told: "kata Rusli,
    /// Selasa", "she said on Tuesday".
    pub(super) fn is_of_report(&self, from: usize) -> bool {
        let on = from.wrapping_sub(1);
        let led = self.eat(on, Term::At) == Some(from);
        let last = if led { on } else { from }.wrapping_sub(1);
        let reports = |at: usize| self.opens(at, Sort::Report);
        if !self.tokens.is_mark(last, ',') {
            return reports(last);
        }
        let ends = |at: &usize| matches!(self.tokens.mark(*at), Some('.' | ';' | ':'));
        let path = (last.saturating_sub(REACH_TOKENS_MAX)..last).rev();
        path.take_while(|at| !ends(at) && !self.is_comma_clause(*at))
            .any(reports)
    }

    /// Whether a verb form at `at` is a participle of what stands before it,
    /// an adverb between them or not: "will be held", "is widely expected".
    fn is_behind_auxiliary(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let word = self.tokens.folded(before);
        let suffixes = self.words.adverb_suffixes;
        let adverb = suffixes.iter().any(|suffix| word.ends_with(suffix));
        let auxiliary = before.saturating_sub(usize::from(adverb));
        self.opens(auxiliary, Sort::Auxiliary)
    }

    /// Whether the words around `from..to` say that it is so time and again.
    pub(super) fn is_habit(&self, from: usize, to: usize) -> bool {
        self.has_cue_near(from, to, Sort::Habit)
    }

    fn has_cue_near(&self, from: usize, to: usize, cue: Sort) -> bool {
        let start = from.saturating_sub(NEAR_TOKENS_MAX);
        let mut near = (start..from).chain(to..to + NEAR_TOKENS_MAX);
        near.any(|at| self.opens(at, cue))
    }

    /// Whether a date is said in passing of what the sentence is about: ", founded
    /// in 1921,", ", yang berdiri sejak 1987,".
    pub(super) fn is_aside(&self, from: usize, to: usize) -> bool {
        if !self.tokens.is_mark(to, ',') {
            return false;
        }
        let before = from.saturating_sub(ASIDE_TOKENS_MAX)..from;
        let comma = before.rev().find(|&at| self.tokens.is_mark(at, ','));
        let opens = |at: usize| {
            self.opens_subordinate(at)
                || self.is_past(at)
                || begins_with_one_of(self.tokens.folded(at), self.verb_prefixes)
        };
        comma.is_some_and(|comma| opens(comma + 1))
    }

    /// A comma that does not set off a list or a place name.
    fn is_comma_clause(&self, at: usize) -> bool {
        self.tokens.is_mark(at, ',') && self.opens(at + 1, Sort::Clause)
    }

    /// Whether "awalnya" or its kin stands before the end of the date.
    ///
    /// Not where it is a verb and another says what is to come since: "talks
    /// that were due to end will now run into June".
    fn is_former(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| {
            let formerly = self.eat_one_of(at, Sort::Formerly);
            let plans = |at: usize| self.opens(at, Sort::Future);
            formerly.is_some_and(|next| next == at + 1 || !(next..to).any(plans))
        })
    }
}

/// A verb, what it puts off, and "to".
const PUT_OFF_TOKENS_MAX: usize = 6;
/// "after Monday" is itself to come; "after a chase Monday" has a noun between.
const AFTER_TOKENS_MIN: usize = 2;
/// What is said in passing is short.
const ASIDE_TOKENS_MAX: usize = 6;
/// Who says something has few words: ", officials in Lima said."
const ATTRIBUTION_TOKENS_MAX: usize = 8;
/// Conjunction, subject and verb.
const CLAUSE_TOKENS_MIN: usize = 3;
/// "based" is no verb form so often as one, "used" and "need" are shorter.
const PAST_FORM_BYTES_MIN: usize = 5;
/// How far from a date it may be said that it comes back, or still is so.
const NEAR_TOKENS_MAX: usize = 8;
/// A verb of telling, and whom was told: "told the whole crew".
const ADDRESSED_TOKENS_MAX: usize = 4;
/// "As of Wednesday", "Hingga Rabu": how many tokens of a bound may stand before
/// a date that opens its sentence.
const BOUND_OPENING_TOKENS_MAX: usize = 2;
/// How many tokens may stand before a date that opens its sentence: "Pada".
const OPENING_TOKENS_MAX: usize = 3;
