//! Two dates that belong together, and lists that share a month or a year.
//!
//! | text | found |
//! | --- | --- |
//! | `17–19 April 2024`, `28 Februari hingga 3 Maret` | one interval |
//! | `Januari s.d. Maret 2023`, `antara Mei dan Juli` | one interval |
//! | `Senin hingga Kamis`, `kuartal I-III 2023` | one interval |
//! | `2014–2019`, `Mei 2020–Juni 2021` | one interval: a dash makes one of two |
//! | `Mei 2020 hingga Juni 2021`, `2014 hingga 2019` | two dates, a start and an end |
//! | `Jumat-Minggu (23-25/9/2022)` | one interval |
//! | `tahun ajaran 2023/2024`, `musim 2023/24` | one interval |
//! | `abad ke-16 hingga ke-18`, `the 18th and 19th centuries` | one interval, two dates |
//! | `3, 4, dan 5 Mei`, `Mei dan Juni 2024`, `Senin dan Rabu pekan depan` | one date each |

use linimasa_dossier::model::{Bound, TimeModifier};

use crate::time::parser::Parser;
use crate::time::part::part_of;
use crate::time::sorts::{Sort, Sorts};
use crate::time::when::{Part, Period, Phrase, When};
use crate::time::words::{Term, TimeUnit};

/// One expression among the tokens.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) phrase: Phrase,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) bound: Option<Bound>,
}

/// How many dates a list can have, so that reading stays linear.
const LIST_MAX: usize = 8;

impl Parser<'_> {
    /// range = end joiner end
    ///
    /// joiner = "-" | "hingga" | "s.d." | "dan", the last only behind "antara"
    ///       | year "/" next-year
    #[inline(never)]
    pub(super) fn range(&self, at: usize) -> Option<Vec<Found>> {
        if let Some(range) = self.range_of_one_word(at) {
            return Some(range);
        }
        let (first, next) = self.end(at)?;
        if let Some(ranges) = self.ranges_of_days(at, &first, next) {
            return Some(ranges);
        }
        if let Some(days) = self.weekdays_with_dates(at, &first, next) {
            return Some(vec![days]);
        }
        self.range_from(at, first, next)
    }

    /// A range of which one end alone is a date: "2023/2024", "the 18th and 19th
    /// centuries".
    pub(super) fn range_of_one_word(&self, at: usize) -> Option<Vec<Found>> {
        // "2023/24", "18th": nothing follows a bare number.
        if self.opens(at, Sort::Digits) && !self.tokens.is_joined(at + 1) {
            return None;
        }
        if self.opens(at, Sorts::SCHOOL_YEAR)
            && let Some(years) = self.school_year(at)
        {
            return Some(vec![years]);
        }
        self.opens(at, Sorts::CENTURIES).then_some(())?;
        self.centuries(at)
    }

    /// Whether what stands at `at` may join two ends, or what is in a list.
    pub(super) fn may_join(&self, at: usize) -> bool {
        matches!(self.tokens.mark(at), Some('-' | ','))
            || self.opens(at, [Sort::To, Sort::And, Sort::Or])
    }

    /// ranges-of-days = day "-" day ([","] "dan" | ",") range, which says the
    /// month for all of them: "1–3 dan 8–10 November"
    fn ranges_of_days(&self, at: usize, first: &When, next: usize) -> Option<Vec<Found>> {
        let from = self.joiner(at, next).filter(|_| is_mere_day(first))?;
        let (second, to) = self.end(from).filter(|(second, _)| is_mere_day(second))?;
        let rest = self.list_joiner(to)?;
        let (third, third_to) = self.end(rest)?;
        let mut ranges = match self.ranges_of_days(rest, &third, third_to) {
            Some(ranges) => ranges,
            None => self.range_from(rest, third, third_to)?,
        };
        let Phrase::Interval(lender, _) = &ranges.first()?.phrase else {
            return None;
        };
        let lender = lender.month.map(|_| *lender)?;
        let lend = |day: When| When {
            day: day.day,
            ..lender
        };
        (first.day < second.day && second.day < lender.day).then_some(())?;
        ranges.insert(
            0,
            Found {
                phrase: Phrase::Interval(lend(*first), lend(second)),
                from: at,
                to,
                bound: None,
            },
        );
        Some(ranges)
    }

    /// The rest of a range that begins with `first`, which ends before `next`.
    fn range_from(&self, at: usize, first: When, next: usize) -> Option<Vec<Found>> {
        let from = self.joiner(at, next)?;
        let bracketed = self.tokens.is_mark(at.wrapping_sub(1), '(');
        let short = self.numeric_day(from, bracketed);
        let short = short.map(|date| (date.value, date.next));
        let dated = short
            .or_else(|| self.end(from))
            .filter(|(end, _)| end.day.is_none() || end.month.or(framed_day(end)).is_some())
            .or_else(|| self.same_part(&first, from));
        let (second, to) = dated.or_else(|| self.same_month(&first, from))?;
        let dayless = first.month.is_none() && !first.has_year();
        let months = first.month.is_some() && second.month.is_some();
        let Some((first, second)) = shared(first, second) else {
            // "from July 1 to mid-September": ends of two kinds.
            let led = months && self.ends_before(at, Sort::From);
            return self
                .two_ends((first, at, next), (second, from, to))
                .filter(|_| led);
        };
        let dashed = self.tokens.is_mark(next, '-');
        if dashed && self.is_in_digits(at, to) {
            return None;
        }
        if !dayless && first.has_year() && second.has_year() {
            let ends = self.two_ends((first, at, next), (second, from, to))?;
            if !dashed || rank(&first) != rank(&second) {
                return Some(ends);
            }
        }
        Some(vec![Found {
            phrase: Phrase::Interval(first, second),
            from: at,
            to,
            bound: None,
        }])
    }

    /// Whether more digits are joined with dashes: "0811-1945-2020".
    fn is_in_digits(&self, at: usize, to: usize) -> bool {
        let dash = |mark: usize| self.tokens.is_mark(mark, '-') && self.tokens.is_joined(mark);
        let behind = dash(to) && self.tokens.is_joined(to + 1);
        self.is_second_of_two(at) || (behind && self.tokens.number(to + 1).is_some())
    }

    /// weekdays = weekday ("-" | "dan" | "hingga") weekday "(" range ")"
    fn weekdays_with_dates(&self, at: usize, first: &When, next: usize) -> Option<Found> {
        let bare = |when: &When| when.weekday.is_some() && when.day.is_none();
        let from = self
            .joiner(at, next)
            .or_else(|| self.eat(next, Term::And))?;
        let second = self
            .weekday(from)
            .filter(|_| self.tokens.is_capital(from))?;
        let open = second.next;
        let bracketed = self.tokens.is_mark(open, '(');
        if !bare(first) || !(bracketed || self.tokens.is_mark(open, ',')) {
            return None;
        }
        let (day, end) = self.end(open + 1)?;
        let mut days = self.range_from(open + 1, day, end)?;
        let dates = days.pop().filter(|_| days.is_empty())?;
        let closed = !bracketed || self.tokens.is_mark(dates.to, ')');
        closed.then_some(Found {
            from: at,
            to: dates.to + usize::from(bracketed),
            ..dates
        })
    }

    /// centuries = century joiner ["ke-"] nth | nth joiner century
    ///
    /// Joined by "dan" they are two, otherwise one interval.
    fn centuries(&self, at: usize) -> Option<Vec<Found>> {
        let (edge, from) = self.edge(at);
        let led = self.century(from);
        let (mut first, first_to) = match &led {
            Some(first) => (first.value, first.next),
            None => {
                let nth = self.ordinal(from)?;
                (century_of(nth.value), nth.next)
            }
        };
        first.edge = edge;
        let and = self
            .eat(first_to, Term::And)
            .or_else(|| self.eat(first_to, Term::Or));
        let second_from = self.skip(self.joiner(at, first_to).or(and)?, Term::The);
        let (edge, from) = self.edge(second_from);
        let (mut second, to) = match (self.century(from), &led) {
            (Some(second), _) if led.is_none() || !self.has_century_head(from) => {
                (second.value, second.next)
            }
            (None, Some(_)) => {
                let nth = self.nth(from).filter(|_| self.counts_on(from))?;
                (century_of(nth.value), nth.next)
            }
            _ => return None,
        };
        second.edge = edge;
        let found = |phrase, from, to| Found {
            phrase,
            from,
            to,
            bound: None,
        };
        let between = self.ends_before(at, Sort::Between);
        let from = second_from;
        Some(match and.filter(|_| !between) {
            Some(_) => vec![
                found(Phrase::Date(first), at, first_to),
                found(Phrase::Date(second), from, to),
            ],
            None => vec![found(Phrase::Interval(first, second), at, to)],
        })
    }

    /// "late" of "late 19th and early 20th centuries", and the token behind it.
    fn edge(&self, at: usize) -> (Option<TimeModifier>, usize) {
        let edge = self.pick(at, Sort::Edge, |term| match term {
            Term::Edge(edge) => Some(edge),
            _ => None,
        });
        edge.map_or((None, at), |edge| (Some(edge.value), edge.next))
    }

    fn has_century_head(&self, at: usize) -> bool {
        self.eat(at, Term::CenturyHead).is_some()
    }

    /// Whether a number of the same kind as before follows: "ke-18", "XVIII".
    fn counts_on(&self, at: usize) -> bool {
        self.eat(at, Term::OrdinalPrefix).is_some() || self.tokens.is_capital(at)
    }

    /// "2023/2024", "2023-24": a season of a league, a year at school.
    ///
    /// school-year = [head] year ("/" | "-") next-year [tail]
    fn school_year(&self, at: usize) -> Option<Found> {
        let headed = self
            .eat(at, Term::YearHead)
            .or_else(|| self.eat(at, Term::Unit(TimeUnit::Year)));
        let start = at;
        let at = headed.unwrap_or(at);
        let (digits, year) = self.whole_number(at)?;
        let slash = self.joined_number(at + 1, '/');
        let (next, second) = match slash.or_else(|| self.joined_number(at + 1, '-'))? {
            (4, second) if slash.is_some() || headed.is_some() => (year.checked_add(1)?, second),
            (2, second) => ((year % 100 + 1) % 100, second),
            _ => return None,
        };
        let inside = (headed.is_none() && self.goes_on_before(at)) || self.goes_on_behind(at + 2);
        let spans = |least| second > least && slash.is_none() && self.is_behind_preposition(start);
        let fits = second == next || (second < 100 && spans(next));
        // "1796–97": with a slash it may be the number of anything.
        let years = match slash {
            Some(_) => 1900..2100,
            None => 1000..2100,
        };
        if digits != 4 || !fits || inside || !years.contains(&year) {
            return None;
        }
        let last = match second {
            0..100 if second > year % 100 => year - year % 100 + second,
            _ => year + 1,
        };
        let of = |year| When {
            year: Some(year),
            headed: true,
            ..When::default()
        };
        Some(Found {
            phrase: Phrase::Interval(of(year), of(last)),
            from: start,
            to: self.skip(at + 3, Term::YearTail),
            bound: None,
        })
    }

    /// Whether "in" or an open bracket stands before: "in 2010-15".
    fn is_behind_preposition(&self, at: usize) -> bool {
        self.tokens.is_mark(at.wrapping_sub(1), '(')
            || self.ends_before(at, [Sort::At, Sort::MaybeAt])
    }

    /// Two ends that are whole are two dates.
    fn two_ends(
        &self,
        first: (When, usize, usize),
        second: (When, usize, usize),
    ) -> Option<Vec<Found>> {
        let years = (first.0.year, second.0.year);
        let bare = first.0.is_bare_year() && second.0.is_bare_year();
        if bare && !matches!(years, (Some(a), Some(b)) if a < b) {
            return None;
        }
        let end = |(when, from, to): (When, usize, usize), bound| Found {
            phrase: Phrase::Date(when),
            from,
            to,
            bound: Some(bound),
        };
        Some(vec![end(first, Bound::Start), end(second, Bound::End)])
    }

    /// end = date | day-number
    pub(super) fn end(&self, at: usize) -> Option<(When, usize)> {
        let date = self.date(at).filter(|date| !date.value.weekend);
        if let Some(date) = date {
            return Some((date.value, date.next));
        }
        let from = self.skip(at, Term::DateHead);
        let day = self.day_number(from)?;
        let when = When {
            day: Some(day.value),
            ..When::default()
        };
        Some((when, day.next))
    }

    /// The second day of "April 17-19, 2024".
    fn same_month(&self, first: &When, at: usize) -> Option<(When, usize)> {
        first.day?;
        let day = self.day_number(at).filter(|_| self.words.month_first)?;
        let when = When {
            day: Some(day.value),
            month: first.month,
            ..When::default()
        };
        let date = self.tail(when, day.next)?;
        Some((date.value, date.next))
    }

    /// The second number of "kuartal I-III 2023".
    fn same_part(&self, first: &When, at: usize) -> Option<(When, usize)> {
        let nth = self.nth(at)?;
        let when = When {
            part: Some(match first.part? {
                Part::Quarter(_) => part_of(true, nth.value)?,
                Part::Half(_) => part_of(false, nth.value)?,
                Part::Season(_) => return None,
            }),
            ..When::default()
        };
        let date = self.tail(when, nth.next)?;
        Some((date.value, date.next))
    }

    fn joiner(&self, start: usize, at: usize) -> Option<usize> {
        if self.tokens.is_mark(at, '-') {
            return Some(at + 1);
        }
        let between = || self.ends_before(start, Sort::Between);
        let next = self
            .eat(at, Term::To)
            .or_else(|| self.eat(at, Term::And).filter(|_| between()))?;
        Some(self.skip(next, Term::At))
    }

    /// list = item { "," item } [","] "dan" date, each item a day-number or a month
    #[inline(never)]
    pub(super) fn list(&self, at: usize) -> Option<Vec<Found>> {
        let mut items: Vec<(When, usize, usize)> = Vec::new();
        let mut next = at;
        while items.len() < LIST_MAX {
            let first = items.first().map(|(first, ..)| *first);
            let (item, end) = self.end(next).or_else(|| self.same_part(&first?, next))?;
            let whole = item.month.is_some() || item.weekday.is_some() || item.part.is_some();
            if !items.is_empty() && whole && !is_list_item(&item) {
                return list_of(items, item, next, end);
            }
            if !is_list_item(&item) {
                return None;
            }
            items.push((item, next, end));
            next = self.list_joiner(end)?;
        }
        None
    }

    pub(super) fn list_joiner(&self, at: usize) -> Option<usize> {
        let comma = self.skip_mark(at, ',');
        let and = self.skip(self.skip(comma, Term::And), Term::Or);
        (and > at).then_some(and)
    }
}

/// The day of "tanggal 15 bulan depan".
fn framed_day(when: &When) -> Option<u8> {
    when.frame
        .filter(|frame| frame.unit == TimeUnit::Month)
        .and(when.day)
}

fn century_of(nth: u8) -> When {
    When {
        period: Some(Period::Century((i32::from(nth) - 1) * 100)),
        ..When::default()
    }
}

/// A day and no more.
fn is_mere_day(when: &When) -> bool {
    when.day.is_some() && when.month.or(when.weekday).is_none() && !when.has_year()
}

/// A day without a month, a month without a year, a weekday without a week.
fn is_list_item(when: &When) -> bool {
    let day = when.day.is_some() && when.month.is_none() && when.weekday.is_none();
    let bare = day || when.is_bare_month() || when.is_bare_weekday() || when.is_bare_part();
    bare && when.direction.is_none() && !when.has_year()
}

/// The items with what the last one says for all of them.
fn list_of(
    items: Vec<(When, usize, usize)>,
    last: When,
    from: usize,
    to: usize,
) -> Option<Vec<Found>> {
    let kind = |when: &When| {
        let part = when.part.is_some();
        (when.day.is_some(), when.weekday.is_some(), part)
    };
    if items.iter().any(|(item, ..)| kind(item) != kind(&last)) {
        return None;
    }
    let found = |when, from, to| Found {
        phrase: Phrase::Date(when),
        from,
        to,
        bound: None,
    };
    let lend = |item: When| When {
        month: item.month.or(last.month),
        year: last.year,
        frame: last.frame,
        direction: last.direction,
        headed: true,
        ..item
    };
    let mut list: Vec<Found> = items
        .into_iter()
        .map(|(item, from, to)| found(lend(item), from, to))
        .collect();
    list.push(found(last, from, to));
    Some(list)
}

/// Both ends with the month they share, where they are ends of one thing: two
/// days, two weekdays, two months, two years.
fn shared(mut first: When, second: When) -> Option<(When, When)> {
    if first.day.is_some() && first.month.is_none() && first.weekday.is_none() {
        let framed = second
            .frame
            .is_some_and(|frame| frame.unit == TimeUnit::Month);
        second.day.filter(|_| framed || second.month.is_some())?;
        if first.day >= second.day {
            return None;
        }
        first.month = second.month;
        first.frame = second.frame.filter(|_| framed);
        first.headed = false;
    }
    if second.day.is_some() && second.month.is_none() && second.frame.is_none() {
        return None;
    }
    let whole = first.has_year() && second.has_year();
    (whole || (rank(&first) == rank(&second) && rank(&first) > 1)).then_some((first, second))
}

/// What kind of end it is: two of one kind belong together.
fn rank(when: &When) -> u8 {
    let framed = when.frame.is_some_and(|_| !when.is_day());
    match when {
        _ if when.day.is_some() => 3,
        _ if when.weekday.is_some() => 4,
        _ if framed && when.month.is_none() => 0,
        _ if when.month.is_some() => 2,
        _ if when.part.is_some() => 5,
        _ if when.year.is_some() || when.period.is_some() => 1,
        _ => 0,
    }
}
