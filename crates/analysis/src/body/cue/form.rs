//! What marks and the form of a line tell: placeholders, addresses, trails.

use super::super::STEP_MARKS;
use super::super::line::Line;
use super::{Cue, opens_stories};
use crate::media;

/// Up to how many words a line has that is there for an address.
const CONTACT_WORDS_MAX: usize = 12;

/// Up to how many words a line has that is there for a file.
const DOWNLOAD_WORDS_MAX: usize = 8;

/// How many letters the zone of a time has.
const ZONE_LETTERS_MAX: usize = 4;

/// What marks and form tell.
pub(super) fn of_form(line: &Line<'_>) -> Option<Cue> {
    if is_placeholder(line) || is_files(line) {
        Some(Cue::Placeholder)
    } else if is_address(line.text) {
        Some(Cue::Source)
    } else if line.text.starts_with('#') && line.text.split_whitespace().all(is_tag) {
        Some(Cue::Credit)
    } else if is_trail(line) {
        Some(Cue::Trail)
    } else if is_contact(line) {
        Some(Cue::Credit)
    } else if is_download(line) {
        Some(Cue::Control)
    } else if line.words() <= 4 && is_name_of_medium(line) && !opens_stories(line) {
        Some(Cue::Site)
    } else {
        None
    }
}

/// Whether a line says where somebody can be written to: "Humas: a@b.id".
fn is_contact(line: &Line<'_>) -> bool {
    let is_address = |word: &str| {
        let sides = word
            .trim_matches(|c: char| !c.is_alphanumeric())
            .split_once('@');
        sides.is_some_and(|(user, host)| {
            !user.is_empty() && host.contains('.') && host.starts_with(char::is_alphanumeric)
        })
    };
    line.form.has_mark(b'@')
        && line.words() <= CONTACT_WORDS_MAX
        && !line.is_stopped()
        && line.text.split_whitespace().any(is_address)
}

/// Whether a line gives the size of a file: "Unduh PDF (412 KB)".
fn is_download(line: &Line<'_>) -> bool {
    if line.words() > DOWNLOAD_WORDS_MAX {
        return false;
    }
    // "Unduh grafik sebagai PNG"
    let is_kind = || {
        let last = line.text.rsplit(' ').next().unwrap_or("");
        last.bytes().all(|byte| byte.is_ascii_uppercase()) && is_file_ending(last)
    };
    if line.form.controls > 0 && is_kind() {
        return true;
    }
    if !line.text.ends_with([')', ']']) {
        return false;
    }
    let units = ["KB", "kB", "MB", "GB"];
    let bare = line.text.trim_end_matches([')', ']']);
    let size = units.iter().find_map(|unit| bare.strip_suffix(unit));
    size.is_some_and(|size| size.trim_end().ends_with(|c: char| c.is_ascii_digit()))
}

fn is_name_of_medium(line: &Line<'_>) -> bool {
    let text = line.text;
    let may_be_name = text.starts_with(char::is_uppercase) || line.form.has_mark(b'.');
    may_be_name
        && text.starts_with(char::is_alphabetic)
        && !line.form.has_mark(b':')
        && !line.form.has_mark(b'/')
        && media::is_medium(text)
}

fn is_tag(word: &str) -> bool {
    word.starts_with('#') || word.chars().all(|c| !c.is_alphanumeric())
}

/// `[iklan_2]`, `{{ad}}`, `[Gambas:Video 20detik]`, `(rw/bd)`.
fn is_placeholder(line: &Line<'_>) -> bool {
    let text = line.text;
    let between = |open: char, close: char| text.starts_with(open) && text.ends_with(close);
    let bracketed = between('[', ']') || between('{', '}') || between('<', '>');
    let signed = between('(', ')') && !text.contains('.') && !text.contains(' ');
    (bracketed || signed) && line.words() <= 5
}

/// Whether a line is a time with its zone and nothing else: "14.02 WIT", "9:05
/// am".
pub(in crate::body) fn is_time_of_day(line: &Line<'_>) -> bool {
    let may_be_hour = line.text.as_bytes().first().is_some_and(u8::is_ascii_digit);
    let parts = may_be_hour.then(|| line.text.split_once([':', '.']));
    let Some((hour, rest)) = parts.flatten() else {
        return false;
    };
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (minute, zone) = rest.split_at(rest.floor_char_boundary(2));
    let zone = zone.trim_start();
    let is_zone = zone.len() <= ZONE_LETTERS_MAX && zone.bytes().all(|b| b.is_ascii_alphabetic());
    let is_half = ["am", "pm"]
        .iter()
        .any(|half| half.eq_ignore_ascii_case(zone));
    (1..=2).contains(&hour.len())
        && minute.len() == 2
        && is_number(hour)
        && is_number(minute)
        && is_zone
        && (is_half || zone.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// Whether a line is made of names of files: "IMG_2216.jpg  IMG_2219.jpg".
fn is_files(line: &Line<'_>) -> bool {
    let is_file = |word: &str| {
        let ending = word.rsplit_once('.').map(|(_, ending)| ending);
        ending.is_some_and(is_file_ending)
    };
    line.form.has_mark(b'.') && line.text.split_whitespace().all(is_file)
}

fn is_file_ending(ending: &str) -> bool {
    let endings = [
        "jpg", "jpeg", "png", "gif", "webp", "svg", "mp4", "mp3", "pdf", "csv", "xlsx",
    ];
    endings
        .iter()
        .any(|known| known.eq_ignore_ascii_case(ending))
}

/// Whether the line is the address of a page and nothing else.
fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://") || text.starts_with("www."))
        && !text.contains(char::is_whitespace)
}

/// The trail of sections above an article: `Beranda > Nasional > Politik`.
fn is_trail(line: &Line<'_>) -> bool {
    let has_mark = || {
        [b'>', b'/', b'|']
            .iter()
            .any(|&mark| line.form.has_mark(mark))
    };
    if line.form.is_ascii && !has_mark() {
        return false;
    }
    let is_apart = |before: &str, after: &str| before.ends_with(' ') && after.starts_with(' ');
    let steps = line
        .text
        .char_indices()
        .filter(|(at, c)| {
            STEP_MARKS.contains(c) && is_apart(&line.text[..*at], &line.text[at + c.len_utf8()..])
        })
        .count();
    let from_home = || {
        let first = line.text.split([' ', '/', '>', '›', '»']).next();
        first.is_some_and(|first| {
            first.eq_ignore_ascii_case("home") || first.eq_ignore_ascii_case("beranda")
        })
    };
    (steps >= 2 || (steps == 1 && from_home())) && !line.is_stopped()
}
