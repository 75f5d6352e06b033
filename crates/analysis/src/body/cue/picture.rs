//! Whose a picture is.

use super::super::line::{Line, words as words_of};
use super::super::scan::Hit;
use super::is_shouted;
use crate::media;

/// The most words that say whose a picture is.
const SIGNATURE_WORDS_MAX: usize = 8;

/// Whether what follows "Foto:" is names alone.
pub(super) fn is_signature(hit: Hit, behind: &str) -> bool {
    let names = behind.trim_start_matches([':', '/', ' ']);
    (behind.starts_with([':', '/']) || hit.next - hit.first >= 2)
        && words_of(names).count() <= SIGNATURE_WORDS_MAX
        && words_of(names).all(|word| word.starts_with(char::is_uppercase) || word.len() <= 3)
}

/// Whether names with a stroke between them follow the last sentence or stand
/// alone: "… September 17. PAW/Abdi Noor".
pub(super) fn is_signed(text: &str) -> bool {
    let text = text.trim_end_matches('.');
    let (before, names) = text.rsplit_once(". ").unwrap_or(("", text));
    let mut sides = names.split('/').map(str::trim);
    let is_glued = !before.is_empty() && names.contains('/') && !names.contains(['(', '[']);
    if is_glued && names.split_whitespace().count() <= 3 && !names.contains(char::is_numeric) {
        return true;
    }
    let is_name = |name: &str| {
        let count = words_of(name).count();
        (1..=SIGNATURE_WORDS_MAX).contains(&count)
            && words_of(name).all(|word| word.starts_with(char::is_uppercase))
    };
    let is_medium = |name: &str| is_shouted(name) || media::is_medium(name);
    names.contains('/')
        && !names.contains(char::is_numeric)
        && (!before.is_empty() || sides.clone().any(is_medium))
        && sides.all(is_name)
}

/// Whether a word of pictures is a credit where it stands: behind a bracket,
/// before a colon or a slash; two words are one anywhere.
pub(super) fn is_of_picture(line: &Line<'_>, hit: Hit) -> bool {
    let before = line.text.get(..hit.start as usize).unwrap_or("");
    let behind = line.behind(hit);
    hit.next - hit.first >= 2
        || before.ends_with(['(', '[', '/'])
        || behind.starts_with([':', '/'])
        || behind.starts_with(" :")
}

/// What stands before the name of a medium and of a photographer in brackets:
/// "(AFP/Jane Doe)", "[File: Jane Doe/EPA]", "(Jane Doe via Reuters)".
pub(super) fn credited(text: &str) -> Option<&str> {
    let open = text.strip_suffix([')', ']'])?.rfind(['(', '['])?;
    let (before, inside) = (text.get(..open)?, text.get(open + 1..text.len() - 1)?);
    let (one, other) = inside
        .split_once('/')
        .or_else(|| inside.split_once(" via "))?;
    let is_name = |name: &str| {
        let mut words = words_of(name).peekable();
        words.peek().is_some() && words.all(|word| word.starts_with(char::is_uppercase))
    };
    let is_medium = |name: &str| {
        let name = name.rsplit(':').next().unwrap_or(name).trim();
        media::is_medium(name) || is_shouted(name)
    };
    let is_credit = is_name(one) && is_name(other) && (is_medium(one) || is_medium(other));
    let is_long = inside.contains(' ') || media::is_domain(one);
    (is_credit && !before.is_empty() && is_long).then_some(before)
}

/// `KOMPAS.com/Rani Wulandari`: whose picture it is, glued to its caption.
pub(super) fn is_photo_of_site(text: &str) -> bool {
    text.match_indices('/').any(|(at, _)| {
        let (before, behind) = (&text[..at], &text[at + 1..]);
        let site = [".com", ".id", ".tv", ".co.id"];
        site.iter().any(|end| before.ends_with(end)) && behind.starts_with(char::is_uppercase)
    })
}
