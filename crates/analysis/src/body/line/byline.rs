//! Names as bylines give them: with the places of their owners, or with what
//! these do.

use super::{Line, starts_upper, words};
use crate::language::{Lang, language};
use crate::metadata::stamp;

impl<'t> Line<'t> {
    /// Whether it is names with the places of their owners: "Jane Doe in Lima",
    /// "Jane Doe in Lima and John Roe in Cuzco".
    pub(crate) fn is_name_in_place(&self) -> bool {
        let functions: u32 = self.form.functions.iter().sum();
        let is_open = functions > 0 && functions <= 2 * NAMES_IN_PLACES_MAX && !self.is_stopped();
        let owners = || {
            self.text
                .split([',', ';'])
                .flat_map(|part| part.split(" and "))
        };
        let owners = || owners().flat_map(|part| part.split(" dan "));
        let mut count = 0;
        is_open
            && self.words() <= 6 * NAMES_IN_PLACES_MAX as usize
            && owners().all(|owner| {
                count += 1;
                count <= NAMES_IN_PLACES_MAX && may_be_owner(owner)
            })
            && owners().any(is_owner_in_place)
    }

    /// Whether it is the names of several writers, each with a place.
    pub(crate) fn is_names_in_places(&self) -> bool {
        let owners = self
            .text
            .split([',', ';'])
            .flat_map(|part| part.split(" and "));
        let owners = owners.flat_map(|part| part.split(" dan "));
        self.is_name_in_place() && owners.filter(|owner| is_owner_in_place(owner)).count() >= 2
    }

    /// Whether it is names each with a word in brackets: "Jane Doe (now) and
    /// John Roe (earlier)".
    pub(crate) fn is_names_in_turns(&self) -> bool {
        let parts = || {
            let parts = self.text.split([',', ';']);
            let parts = parts.flat_map(|part| part.split(" and "));
            parts.flat_map(|part| part.split(" dan ")).map(str::trim)
        };
        let name = |part: &'t str| match part.strip_suffix(')').and_then(|p| p.split_once(" (")) {
            Some((name, note)) => (name, !note.contains(char::is_whitespace)),
            None => (part, false),
        };
        let is_name =
            |name: &str| words(name).all(starts_upper) && (2..=4).contains(&words(name).count());
        self.form.has_mark(b')')
            && self.words() <= TURNS_WORDS_MAX
            && !self.form.has_digit
            && parts().all(|part| is_name(name(part).0))
            && parts().any(|part| name(part).1)
    }

    /// Whether it says when the page was published, with marks between what it
    /// says: "Rani Wulandari - Jumat, 5 Nov 2021 | 07.30 WIB". No headline that
    /// was wrapped goes on so.
    pub(super) fn is_parted_stamp(&self) -> bool {
        let is_parted = self.form.has_mark(b'|') || self.text.contains(" - ");
        is_parted && starts_upper(self.text) && stamp::is_stamp(self)
    }

    /// Whether it is a name with what its owner does: "Jane Doe Science editor".
    pub(crate) fn is_name_with_job(&self) -> bool {
        let count = self.words();
        let job = words(self.text)
            .last()
            .filter(|job| job.starts_with(char::is_lowercase));
        let is_job = |job: &str| {
            let mut languages = Lang::ALL.into_iter();
            languages.any(|lang| {
                let words = language(lang).furniture;
                words.writers.contains(&job) || words.credits.contains(&job)
            })
        };
        (3..=NAME_WITH_JOB_WORDS_MAX).contains(&count)
            && !self.is_stopped()
            && !self.form.has_digit
            && self.form.functions.iter().all(|&count| count <= 1)
            && words(self.text).take(2).all(starts_upper)
            && job.is_some_and(is_job)
    }
}

/// The most words of the names of those who write a live page in turns.
const TURNS_WORDS_MAX: usize = 16;

/// The most words of a name and what its owner does.
const NAME_WITH_JOB_WORDS_MAX: usize = 7;

/// How many writers a byline has that says where they are.
const NAMES_IN_PLACES_MAX: u32 = 4;

/// Whether a part of a byline is a name or a place, or both.
fn may_be_owner(part: &str) -> bool {
    let is_name = words(part).all(starts_upper) && (1..=4).contains(&words(part).count());
    is_name || is_owner_in_place(part)
}

/// What stands between a name and its owner's place; of other small words
/// headlines are made: "Penjaga Nada dari Rote".
const PLACING: [&str; 5] = ["in", "di", "at", "near", "outside"];

/// "Jane Doe in Lima"
fn is_owner_in_place(part: &str) -> bool {
    let mut small = 0;
    let are_names = words(part).enumerate().all(|(at, word)| {
        let is_small = word.starts_with(char::is_lowercase);
        small += usize::from(is_small);
        !is_small || (at >= 2 && PLACING.contains(&word))
    });
    are_names && small == 1 && (4..=6).contains(&words(part).count())
}
