//! Calendars, as RFC 5545 has them: an all-day event for each date of a
//! statement that can be placed.

use super::{CodePoints, Export, web_address};
use crate::Mark;
use crate::calendar::{Day, DayRange};
use crate::edtf::{Date, Edtf, Qualifier, Unit};
use crate::model::{Article, Bound, TimeExpression, TimeModifier, TimeOfDay, TimeValue};

/// Octets of a line without its end.
const LINE_OCTETS_MAX: usize = 75;

pub(super) fn calendar(export: &Export) -> String {
    let mut lines = Lines::default();
    for (name, value) in [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//Linimasa//Linimasa//EN"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        lines.line(name, value);
    }
    let title = escaped(export.dossier.title(export.lang));
    lines.line("NAME", &title);
    lines.line("X-WR-CALNAME", &title);
    for mark in export
        .dossier
        .selected_marks(export.selection, &export.outcome)
    {
        event(&mut lines, export, &mark);
    }
    lines.line("END", "VCALENDAR");
    lines.out
}

/// The event of a mark; none where its days have no four-digit years.
fn event(lines: &mut Lines, export: &Export, mark: &Mark) {
    let found = export.dossier.statement(mark.statement);
    let time = &found.statement.times[mark.time as usize];
    let days = known_days(time, mark.days);
    let (Some(first), Some(next)) = (compact(days.first), compact(days.last.plus_days(1))) else {
        return;
    };
    let article = export.dossier.article(found.article);
    let published = export.dossier.published_days(found.article);
    let stamp = published.and_then(|days| compact(days.first));
    let stamp = stamp.unwrap_or_else(|| "19700101".to_owned());
    lines.line("BEGIN", "VEVENT");
    lines.line("UID", &uid(export, mark));
    // No clock: the day of publication stands for the time of writing.
    lines.line("DTSTAMP", &[&stamp, "T000000Z"].concat());
    lines.line("DTSTART;VALUE=DATE", &first);
    lines.line("DTEND;VALUE=DATE", &next);
    lines.line("SUMMARY", &escaped(found.sentence()));
    lines.line("DESCRIPTION", &escaped(&description(export, mark)));
    let names: Vec<String> = (export.actors(found.statement).iter())
        .map(|actor| escaped(actor.name))
        .collect();
    if !names.is_empty() {
        lines.line("CATEGORIES", &names.join(","));
    }
    if let Some(url) = web_address(article) {
        lines.line("URL", url);
    }
    lines.line("TRANSP", "TRANSPARENT");
    lines.line("END", "VEVENT");
}

/// The days of an event. An interval that is open at an end has those of its
/// other one: nobody knows how long it lasts.
fn known_days(time: &TimeExpression, days: DayRange) -> DayRange {
    match time.value {
        TimeValue::Date(Edtf::Interval(Some(only), None) | Edtf::Interval(None, Some(only))) => {
            only.days()
        }
        _ => days,
    }
}

/// Made of the statement and the place of the date in it, so that a calendar
/// that is read again finds its events.
fn uid(export: &Export, mark: &Mark) -> String {
    let found = export.dossier.statement(mark.statement);
    let span = found.statement.times[mark.time as usize].span;
    let mut points = CodePoints::new(found.sentence());
    let place = points.before(span.start.saturating_sub(found.statement.span.start));
    let id = export.dossier.statement_id(mark.statement);
    [&id, "-", &place.to_string(), "@linimasa"].concat()
}

/// What date the text gives and how exact it is, which article says so, and
/// what the editor remarks: `≈ 2020-09 END: “akhir September 2020”`.
fn description(export: &Export, mark: &Mark) -> String {
    let found = export.dossier.statement(mark.statement);
    let time = &found.statement.times[mark.time as usize];
    let mut out = String::new();
    if !is_exact(time) {
        out.push_str("≈ ");
    }
    out.push_str(&time.value.to_string());
    let codes = [
        time.modifier.map(TimeModifier::as_str),
        time.time_of_day.map(TimeOfDay::as_str),
        time.bound.map(Bound::as_str),
    ];
    for code in codes.into_iter().flatten() {
        out.push(' ');
        out.push_str(code);
    }
    out.extend([": “", time.span.of(found.text), "”"]);
    source(&mut out, export.dossier.article(found.article));
    for note in &found.statement.notes {
        out.push('\n');
        out.push_str(note);
    }
    out
}

/// A line with the title, the outlet and the date of publication.
fn source(out: &mut String, article: &Article) {
    let published = article.published.map(|date| date.to_string());
    let parts = [&article.title, &article.outlet, &published];
    let mut before = "\n";
    for part in parts.into_iter().flatten() {
        out.extend([before, part]);
        before = ", ";
    }
    if let Some(from) = article.published_from {
        out.extend([" (", from.as_str(), ")"]);
    }
}

/// Whether the text names the very days.
fn is_exact(time: &TimeExpression) -> bool {
    let is_day = |date: Option<Date>| {
        date.is_some_and(|date| {
            matches!(date.unit, Unit::Day(..)) && date.qualifier == Qualifier::None
        })
    };
    time.modifier.is_none()
        && match time.value {
            TimeValue::Date(Edtf::Date(date)) => is_day(Some(date)),
            TimeValue::Date(Edtf::Interval(start, end)) => is_day(start) && is_day(end),
            _ => true,
        }
}

/// `20240417`; nothing for years before 1 and after 9999.
fn compact(day: Day) -> Option<String> {
    let (year, _, _) = day.civil();
    let is_written = (1..=9999).contains(&year);
    is_written.then(|| Date::day(day).to_string().replace('-', ""))
}

/// A TEXT of RFC 5545: no control characters, and what parts values behind a
/// `\`.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

/// The lines of a calendar in the making.
#[derive(Default)]
struct Lines {
    out: String,
}

impl Lines {
    /// A line, folded between characters where it is too long.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for part in [name, ":", value] {
            for c in part.chars() {
                if octets + c.len_utf8() > LINE_OCTETS_MAX {
                    self.out.push_str("\r\n ");
                    octets = 1;
                }
                self.out.push(c);
                octets += c.len_utf8();
            }
        }
        self.out.push_str("\r\n");
    }
}
