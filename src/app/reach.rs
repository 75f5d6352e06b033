//! From when to when statements speak.

use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::{Dossier, Mark};

use crate::dates::{self, Length};
use crate::strings::DateWords;

/// The first and the last date of the marks that `counts`, each as coarsely
/// as its text has it, but no day: "1990-an – November 2025". Empty where
/// there is none.
pub(super) fn reach(
    dossier: &Dossier,
    counts: &dyn Fn(&Mark) -> bool,
    length: Length,
    words: &DateWords,
) -> String {
    let marks = || dossier.marks().iter().filter(|mark| counts(mark));
    let first = marks().filter(|mark| mark.days.first.0 != i32::MIN);
    let last = marks().filter(|mark| mark.days.last.0 != i32::MAX);
    let first = first.min_by_key(|mark| mark.days.first);
    let last = last.max_by_key(|mark| mark.days.last);
    let (Some(first), Some(last)) = (first, last) else {
        return String::new();
    };
    let said = |(from, to): (Date, Date)| dates::span(Some(from), Some(to), length, words);
    end(dossier, first, true)
        .zip(end(dossier, last, false))
        .map(said)
        .unwrap_or_default()
}

fn end(dossier: &Dossier, mark: &Mark, start: bool) -> Option<Date> {
    let statement = dossier.statement(mark.statement).statement;
    let value = dates::placed(statement.times.get(mark.time as usize)?)?;
    let date = match value {
        Edtf::Date(date) => Some(date),
        Edtf::Interval(from, to) if start => from.or(to),
        Edtf::Interval(from, to) => to.or(from),
    };
    date.map(dates::to_month)
}
