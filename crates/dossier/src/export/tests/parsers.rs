//! What other programs read the exports with, as the standards have it.

use std::collections::BTreeMap;

/// RFC 4180, behind a byte order mark.
#[track_caller]
pub(super) fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let mut rest = text.strip_prefix('\u{FEFF}').unwrap();
    let mut rows = vec![Vec::new()];
    while !rest.is_empty() {
        let (cell, after) = match rest.strip_prefix('"') {
            Some(quoted) => csv_quoted(quoted),
            None => rest.split_at(rest.find([',', '\r']).unwrap()),
        };
        assert!(!cell.contains('"') || rest.starts_with('"'));
        rows.last_mut().unwrap().push(cell.replace("\"\"", "\""));
        rest = match after.strip_prefix("\r\n") {
            Some(next) => {
                rows.push(Vec::new());
                next
            }
            None => after.strip_prefix(',').unwrap(),
        };
    }
    assert_eq!(rows.pop(), Some(Vec::new()), "the last line has its end");
    rows
}

/// The cell, and what stands behind its closing quotation mark.
fn csv_quoted(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match (bytes[at], bytes.get(at + 1)) {
            (b'"', Some(b'"')) => at += 2,
            (b'"', _) => return (&text[..at], &text[at + 1..]),
            _ => at += 1,
        }
    }
}

/// The events of an RFC 5545 calendar, their values unfolded and unescaped.
#[track_caller]
pub(super) fn ics_events(text: &str) -> Vec<BTreeMap<String, String>> {
    let unfolded = text.replace("\r\n ", "");
    let lines = unfolded.strip_prefix("BEGIN:VCALENDAR\r\n").unwrap();
    let lines = lines.strip_suffix("END:VCALENDAR\r\n").unwrap();
    let mut events = Vec::new();
    let mut event = None;
    for line in lines.split_terminator("\r\n") {
        match line {
            "BEGIN:VEVENT" => assert_eq!(event.replace(BTreeMap::new()), None),
            "END:VEVENT" => events.push(event.take().unwrap()),
            _ => {
                let (name, value) = line.split_once(':').unwrap();
                if let Some(event) = &mut event {
                    assert_eq!(event.insert(name.to_owned(), ics_text(value)), None);
                }
            }
        }
    }
    assert_eq!(event, None);
    events
}

#[track_caller]
fn ics_text(value: &str) -> String {
    let mut chars = value.chars();
    let mut out = String::new();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some(escaped @ ('\\' | ';' | ',')) => escaped,
                other => panic!("an escaped {other:?}"),
            },
            _ => c,
        });
    }
    out
}
