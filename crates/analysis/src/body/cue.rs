//! Furniture that words give away: what a line says about the page.

use super::line::{Line, words as words_of};
use crate::language::{Lang, language};
use crate::languages::FurnitureWords;

/// Why a line is not the article's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// Points to another story; `true` where the story itself is not named,
    /// so that it must stand in the next lines.
    SeeAlso(bool),
    /// Opens a list of other stories.
    Stories,
    /// Opens the comments.
    Comments,
    /// Names the writers.
    Writer,
    /// Names the page that the text was taken from.
    Source,
    /// Says who holds the rights.
    Rights,
    /// Anything else: buttons, adverts, prompts, page numbers, captions.
    Other,
}

/// Up to how many words a line may have to be a prompt; a longer one is a
/// paragraph that speaks of one.
const PROMPT_WORDS_MAX: usize = 45;

/// Up to how many words a line of labels may have.
const LABEL_WORDS_MAX: usize = 25;

/// Photo credits, whatever the language.
const PHOTO_CREDITS: &[&str] = &[
    "(foto:",
    "[foto:",
    " foto:",
    "(foto ",
    "foto/",
    "(photo",
    "[photo",
    "photo credit",
    "antara foto",
    "afp photo",
    "ap photo",
    "getty images",
    "shutterstock",
    "(unsplash",
    "(pexels",
    "(freepik",
    "(dok.",
    "(dok ",
    "(ist)",
    "(istimewa",
    "(ilustrasi)",
    "/istimewa",
    "(reuters/",
    "(antara/",
    "(afp/",
    "(ap/",
    "/afp)",
    "/reuters)",
    "/antara)",
    "/ap)",
    "via ap)",
    "via reuters)",
    "via antara)",
    "lihat foto",
    "tangkapan layar",
    "screenshot",
];

/// The cue in a line, if words give one.
pub(crate) fn of(line: &Line<'_>) -> Option<Cue> {
    if line.words == 0 || is_placeholder(line.text) {
        return Some(Cue::Other);
    }
    if is_address(line.text) {
        return Some(Cue::Source);
    }
    if line.text.starts_with('#') && !line.text.contains(' ') {
        return Some(Cue::Other);
    }
    if is_trail(line) || is_photo_credit(line) || is_age(line) {
        return Some(Cue::Other);
    }
    Lang::ALL
        .into_iter()
        .find_map(|lang| of_words(line, language(lang).furniture))
}

fn of_words(line: &Line<'_>, words: &FurnitureWords) -> Option<Cue> {
    let lower = line.lower.as_str();
    let bare = lower.trim_matches(|c: char| !c.is_alphabetic());
    let any = |list: &[&str]| list.contains(&bare);
    if any(words.comments) {
        return Some(Cue::Comments);
    }
    if any(words.other_stories) {
        return Some(Cue::Stories);
    }
    if any(words.controls) {
        return Some(Cue::Other);
    }
    if let Some(cue) = see_also(line, words.see_also) {
        return Some(cue);
    }
    if is_rights(lower, words.rights) {
        return Some(Cue::Rights);
    }
    if line.words <= PROMPT_WORDS_MAX && words.prompts.iter().any(|p| lower.contains(p)) {
        return Some(Cue::Other);
    }
    labelled(line, words)
}

fn see_also(line: &Line<'_>, phrases: &[&str]) -> Option<Cue> {
    if !line.is_stopped() && phrases.iter().any(|phrase| line.lower.ends_with(phrase)) {
        return Some(Cue::SeeAlso(false));
    }
    let start = line.lower.trim_start_matches(|c: char| !c.is_alphabetic());
    let rest = phrases
        .iter()
        .find_map(|phrase| after_word(start, phrase))?;
    let named = rest.contains(char::is_alphabetic);
    let pointed = rest
        .trim_start()
        .starts_with([':', '>', '|', '-', '–', '»']);
    (pointed || !named || !line.is_stopped() || line.is_headline()).then_some(Cue::SeeAlso(!named))
}

fn is_rights(lower: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| lower.starts_with(phrase)) || lower.contains("all rights reserved")
}

/// Lines that begin with a label: `Editor: …`, `Halaman 1 dari 3`, `Foto: …`.
fn labelled(line: &Line<'_>, words: &FurnitureWords) -> Option<Cue> {
    if line.words > LABEL_WORDS_MAX {
        return None;
    }
    let lower = line
        .lower
        .trim_start_matches(|c: char| "([-–—•*".contains(c) || c == ' ');
    let label = |list: &[&str]| {
        list.iter().any(|label| {
            after_word(lower, label).is_some_and(|rest| {
                let rest = rest.trim_start();
                rest.starts_with(':')
                    || (line.is_names_behind(words_of(label).count()) && !line.is_stopped())
            })
        })
    };
    let numbered = |list: &[&str]| {
        list.iter().any(|label| {
            after_word(lower, label).is_some_and(|rest| {
                rest.trim_start()
                    .starts_with(|c: char| c == ':' || c.is_ascii_digit())
            })
        }) && line.words <= 5
            && !line.is_stopped()
    };
    let bare = lower.trim_matches(|c: char| !c.is_alphabetic());
    if label(words.writers) || words.writers.contains(&bare) {
        Some(Cue::Writer)
    } else if label(words.sources) && !line.is_stopped() {
        Some(Cue::Source)
    } else if label(words.credits)
        || numbered(words.pages)
        || words
            .captions
            .iter()
            .any(|caption| lower.starts_with(caption))
    {
        Some(Cue::Other)
    } else {
        None
    }
}

/// What follows `phrase` at the start of `text`, if it ends there as a word.
pub(crate) fn after_word<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(phrase)?;
    let inside = phrase.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
    (!inside).then_some(rest)
}

/// `[iklan_2]`, `{{ad}}`, `[Gambas:Video 20detik]`.
fn is_placeholder(text: &str) -> bool {
    let bracketed = (text.starts_with('[') && text.ends_with(']'))
        || (text.starts_with('{') && text.ends_with('}'))
        || (text.starts_with('<') && text.ends_with('>'));
    bracketed && words_of(text).count() <= 5
}

/// Whether the line is the address of a page and nothing else.
fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://") || text.starts_with("www."))
        && !text.contains(char::is_whitespace)
}

/// The trail of sections above an article: `Beranda > Nasional > Politik`.
fn is_trail(line: &Line<'_>) -> bool {
    let steps = [" > ", " › ", " » ", " / ", " | "]
        .iter()
        .map(|step| line.text.matches(step).count())
        .max();
    let from_home = ["home ", "beranda ", "home/", "beranda/"]
        .iter()
        .any(|home| line.lower.starts_with(home));
    !line.is_stopped() && (steps >= Some(2) || (from_home && steps >= Some(1)))
}

/// Whether a line says whose picture it describes.
pub(crate) fn is_photo_credit(line: &Line<'_>) -> bool {
    line.words <= LABEL_WORDS_MAX * 2
        && (!line.is_stopped() || line.text.ends_with([')', ']']))
        && (PHOTO_CREDITS
            .iter()
            .any(|credit| line.lower.contains(credit))
            || line.lower.ends_with("/net")
            || is_photo_of_site(line.text))
}

/// `KOMPAS.com/Rani Wulandari`: whose picture it is, glued to its caption.
fn is_photo_of_site(text: &str) -> bool {
    text.split(['/', ' '])
        .zip(text.split(['/', ' ']).skip(1))
        .any(|(site, name)| {
            let end = site.len() + 1;
            let glued = text
                .find(site)
                .and_then(|at| text.as_bytes().get(at + end - 1));
            glued == Some(&b'/')
                && [".com", ".id", ".tv"]
                    .iter()
                    .any(|domain| site.ends_with(domain))
                && name.starts_with(char::is_uppercase)
        })
}

/// `3 jam lalu`, `2 hours ago`, `5 menit baca`.
fn is_age(line: &Line<'_>) -> bool {
    line.words <= 4
        && line
            .text
            .starts_with(|c: char| c.is_ascii_digit() || c == '·')
        && [
            "lalu", "ago", "baca", "read", "views", "kali", "comments", "komentar",
        ]
        .iter()
        .any(|end| line.lower.trim_end_matches('.').ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::super::line::split;
    use super::{Cue, of};

    #[track_caller]
    fn check(text: &str, expected: Option<Cue>) {
        assert_eq!(of(&split(text)[0]), expected, "{text}");
    }

    #[test]
    fn words_give_furniture_away() {
        check(
            "Baca juga: Harga Cabai Turun di Pasar Induk",
            Some(Cue::SeeAlso(false)),
        );
        check("BACA JUGA:", Some(Cue::SeeAlso(true)));
        check("READ MORE: Rice prices fall", Some(Cue::SeeAlso(false)));
        check("Komentar (12)", Some(Cue::Comments));
        check("- Berita Terkait :", Some(Cue::Stories));
        check("[iklan_2]", Some(Cue::Other));
        check("Halaman 2 dari 3", Some(Cue::Other));
        check("Penulis: Rani Wulandari", Some(Cue::Writer));
        check(
            "(Reporting by Jane Doe; Editing by John Roe)",
            Some(Cue::Writer),
        );
        check(
            "Beras naik lagi, kata pedagang… Baca Selengkapnya",
            Some(Cue::SeeAlso(false)),
        );
        check("Sumber: https://contoh.id/berita/1", Some(Cue::Source));
        check("https://contoh.id/berita/1", Some(Cue::Source));
        check("Beranda > Daerah > Jawa Barat", Some(Cue::Other));
        check("Copyright © 2021 Contoh Media", Some(Cue::Rights));
        check(
            "Petani di sawahWARTA.com/Rani W Petani di sawah",
            Some(Cue::Other),
        );
        check("4 hari lalu", Some(Cue::Other));
        check("Oleh", Some(Cue::Writer));
        check("Petani memanen padi. (Foto: Rani/Contoh)", Some(Cue::Other));
    }

    #[test]
    fn sentences_that_use_the_same_words_are_kept() {
        check(
            "Baca juga buku itu sampai habis, kata guru kepada murid-muridnya.",
            None,
        );
        check("Komentar menteri itu memicu protes warga.", None);
        check(
            "Halaman sekolah itu terendam banjir setinggi satu meter.",
            None,
        );
        check(
            "Oleh karena itu, pemerintah menunda rencana tersebut.",
            None,
        );
        check("Sumber air di desa itu mengering.", None);
        check("By Friday the rain had stopped.", None);
        check("By noon the river had risen by two metres.", None);
    }
}
