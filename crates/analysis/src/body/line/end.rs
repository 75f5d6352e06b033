//! How a line ends: as a statement does, and with whose it is behind that.

use super::words;
use crate::media;

/// How a line ends. Rules ask for it again and again, and to look takes as long
/// as all else of many.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    /// Whether it ends as a sentence does, or a credit stands behind that.
    pub(super) is_stopped: bool,
    /// The same with a full stop.
    pub(super) is_full_stop: bool,
    /// Whether a credit stands behind it.
    pub(super) has_credit: bool,
}

impl End {
    /// That of a line without white space at its ends.
    pub(super) fn of(line: &str) -> Self {
        let said = without_credit(line);
        let end = without_closers(said);
        let has_credit = said.len() < line.len();
        End {
            is_stopped: end.ends_with(STOPS) || (has_credit && ends_in_stop(line)),
            is_full_stop: end.ends_with('.') && !end.ends_with(".."),
            has_credit,
        }
    }
}

/// The longest note in brackets, in bytes, behind a paragraph's last stop.
const CREDIT_BYTES_MAX: usize = 60;

/// The marks that end a sentence.
const STOPS: [char; 4] = ['.', '!', '?', '…'];

pub(super) fn ends_in_stop(text: &str) -> bool {
    without_closers(text).ends_with(STOPS)
}

fn without_closers(text: &str) -> &str {
    text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '*', ' '])
}

/// The text without the note in brackets that ends it: "… itu. (ant/rd)".
pub(crate) fn without_credit(text: &str) -> &str {
    let trimmed = text.trim_end();
    let open = match trimmed.as_bytes().last() {
        Some(b')') => '(',
        Some(b']') => '[',
        _ => return text,
    };
    let near = trimmed.ceil_char_boundary(trimmed.len().saturating_sub(CREDIT_BYTES_MAX));
    match trimmed[near..].rfind(open).map(|at| near + at) {
        Some(at)
            if ends_in_stop(&trimmed[..at]) && !is_remark(&trimmed[at + 1..trimmed.len() - 1]) =>
        {
            trimmed[..at].trim_end()
        }
        _ => text,
    }
}

/// Whether a note in brackets is the author's: "(Tertawa.)", "(She laughs.)".
fn is_remark(note: &str) -> bool {
    let Some(said) = note.strip_suffix(['.', '!', '…']) else {
        return false;
    };
    let mut behind = words(said).skip(1);
    said.chars().filter(|c| c.is_alphabetic()).count() >= REMARK_LETTERS_MIN
        && said.chars().all(|c| c.is_alphabetic() || c == ' ')
        && behind.all(|word| word.starts_with(char::is_lowercase))
        && !media::is_medium(said)
}

/// From how many letters on a word with a full stop is no abbreviation.
const REMARK_LETTERS_MIN: usize = 5;
