//! Who wrote a text.
//!
//! | line | names |
//! | --- | --- |
//! | `Penulis: Rani Wulandari \| Editor: Budi` | Rani Wulandari |
//! | `By Jane Doe and Rahmat Hidayat` | both |
//! | `Rani Wulandari - Jumat, 5 Nov 2021` | Rani Wulandari |
//! | `Posted on March 9, 2026 by Rani Wulandari` | Rani Wulandari |

use std::sync::LazyLock;

use super::via;
use crate::body::cue::{COLUMN_GAP, after_word};
use crate::body::line::Line;
use crate::body::{Kind, Page};
use crate::language::{Lang, language};
use crate::media;

/// The writers, in the order the page names them.
pub(super) fn find(page: &Page<'_>, outlet: Option<&str>) -> Vec<String> {
    let mut names = Vec::new();
    let dated = page
        .of(Kind::Dated)
        .filter_map(|line| writer_in_stamp(line.text));
    let signed = page
        .numbers_of(Kind::Writer)
        .filter(|&at| !is_job_of_above(page, at))
        .map(|at| without_label(&page.lines[at].0));
    for line in signed.chain(dated) {
        for name in names_in(line) {
            if is_name(name) && !outlet.is_some_and(|outlet| outlet.eq_ignore_ascii_case(name)) {
                let name = super::outlet::written_elsewhere(page, name).unwrap_or(name);
                via::push_once(&mut names, name);
            }
        }
    }
    if names.is_empty() {
        let signed = super::credits(page).filter(|part| is_initials(part));
        names.extend(signed.map(str::to_owned));
    }
    names
}

/// Whether a line says what the owner of the name above it is: "Kontributor
/// Lombok Timur".
fn is_job_of_above(page: &Page<'_>, at: usize) -> bool {
    let Some((above, verdict)) = at.checked_sub(1).and_then(|above| page.lines.get(above)) else {
        return false;
    };
    let text = page.lines[at].0.text;
    verdict.kind == Kind::Writer
        && is_name(above.text)
        && !text.contains(':')
        && begins_with_job(text)
}

/// The names between the marks and the words that part them.
fn names_in(line: &str) -> impl Iterator<Item = &str> {
    line.split(['|', '/', ';', '&', '•', '·'])
        .flat_map(|part| {
            let parts = part.split(',').enumerate();
            parts.filter(|(at, part)| *at == 0 || !begins_with_job(part))
        })
        .flat_map(|(_, part)| part.split(COLUMN_GAP))
        .flat_map(|part| part.split(" dan "))
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" – "))
        .map(|part| part.split_once(" @").map_or(part, |(name, _)| name))
        .map(|part| without_next_label(part.split(['(', '[']).next().unwrap_or(part)))
        .map(|part| behind_own_label(part.trim()))
        .filter(|part| !is_labelled(part))
        .map(without_place)
        .map(|name| name.trim_matches(|c: char| !c.is_alphanumeric() && c != '.'))
}

/// Whether what stands behind a name and a comma says what its owner is:
/// "Kontributor Lombok Timur".
fn begins_with_job(part: &str) -> bool {
    let job = part.trim_start().split(' ').next().unwrap_or(part);
    let lower = job.to_lowercase();
    job.starts_with(char::is_uppercase)
        && !matches!(&*lower, "by" | "oleh")
        && writer_labels().any(|label| label == lower)
}

/// The name behind the label of the writers that a part begins with: "By Jane
/// Doe".
fn behind_own_label(part: &str) -> &str {
    let lower = part.to_lowercase();
    let label = writer_labels()
        .filter(|label| after_word(&lower, label).is_some())
        .max_by_key(|label| label.len());
    let name = label.and_then(|label| part.get(label.len()..));
    let name = name
        .map(str::trim_start)
        .filter(|name| name.starts_with(char::is_uppercase));
    name.unwrap_or(part)
}

/// The name before the label of somebody else: "Rani Editor: Budi".
fn without_next_label(part: &str) -> &str {
    let Some((head, _)) = part.split_once(':') else {
        return part;
    };
    let label = head.trim_end().rsplit(' ').next().unwrap_or(head);
    match is_labelled(label) {
        true => head.trim_end().strip_suffix(label).unwrap_or(head),
        false => part,
    }
}

/// The name before the place where its owner is: "Jane Doe in Lima".
fn without_place(name: &str) -> &str {
    let is_function = |word: &&str| {
        let mut languages = Lang::ALL.into_iter();
        word.starts_with(char::is_lowercase)
            && languages.any(|lang| language(lang).function_words.contains(word))
    };
    let places = name.split(' ').filter(is_function).filter_map(|word| {
        let (name, place) = name.split_once(&format!(" {word} "))?;
        place.starts_with(char::is_uppercase).then_some(name)
    });
    places.min_by_key(|name| name.len()).unwrap_or(name)
}

/// The most words in a name.
const NAME_WORDS_MAX: usize = 5;

/// Words of names that are written small.
const PARTICLES: [&str; 10] = [
    "bin", "binti", "de", "van", "der", "von", "al", "bte", "da", "el",
];

fn is_name(name: &str) -> bool {
    let words = || name.split_whitespace();
    name.starts_with(char::is_uppercase)
        && (1..=NAME_WORDS_MAX).contains(&words().count())
        && !name.contains(|c: char| c.is_ascii_digit() || c == ':' || c == '@')
        && words().all(|word| word.starts_with(char::is_uppercase) || PARTICLES.contains(&word))
        && !media::is_medium(name)
        && !is_labelled(name)
        && !is_job(name)
}

/// Whether words end with what a writer is: "Local Democracy Reporter".
fn is_job(words: &str) -> bool {
    let last = words.split(' ').next_back().unwrap_or(words);
    writer_labels().any(|label| label.eq_ignore_ascii_case(last))
}

/// The writer whom a line with a date names.
pub(crate) fn writer_in_stamp(line: &str) -> Option<&str> {
    let first = || {
        let is_job = |part: &str| writer_labels().any(|label| label.eq_ignore_ascii_case(part));
        let with_job = || {
            let (name, rest) = line.split_once(',')?;
            let job = rest
                .split(|c: char| !c.is_alphabetic() && c != ' ')
                .next()?;
            is_job(job.trim()).then_some((name.trim_end(), rest))
        };
        let (name, _) = ['-', '|', '·', '•']
            .into_iter()
            .find_map(|mark| parted(line, mark).filter(|(name, _)| is_name(name)))
            .or_else(with_job)?;
        (name.split_whitespace().count() >= 2 && is_name(name)).then_some(name)
    };
    behind_label(line).or_else(first)
}

/// What stands before and behind the first such mark between two blanks.
fn parted(line: &str, mark: char) -> Option<(&str, &str)> {
    line.match_indices(mark).find_map(|(at, mark)| {
        let before = line[..at].strip_suffix(' ')?;
        Some((before, line[at + mark.len()..].strip_prefix(' ')?))
    })
}

/// What stands behind the label of the writers inside a line.
fn behind_label(line: &str) -> Option<&str> {
    let mut at = 0;
    line.split(' ').find_map(|word| {
        let rest = line.get(at + word.len()..)?;
        at += word.len() + 1;
        let bare = word.trim_matches(|c: char| !c.is_alphabetic());
        let is_label = writer_labels().any(|label| label.eq_ignore_ascii_case(bare));
        let rest = rest.trim_start();
        (is_label && rest.starts_with(char::is_uppercase)).then_some(rest)
    })
}

/// Whether a part of a byline names somebody else than a writer: "Editor:
/// Budi", "Editing by Jane Doe", or says what the writer is.
fn is_labelled(part: &str) -> bool {
    let lower = part.to_lowercase();
    let first = |text: &str| text.bytes().next();
    let from = LABELS.partition_point(|label| first(label) < first(&lower));
    let labels = LABELS.iter().skip(from);
    labels
        .take_while(|label| first(label) == first(&lower))
        .any(|label| after_word(&lower, label).is_some())
}

/// What stands before the names of those who had a part in a page, in the order
/// of their letters: there are many, and few begin as a name does.
static LABELS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let tables = Lang::ALL.into_iter().map(|lang| language(lang).furniture);
    let labels = tables.flat_map(|words| [words.credits, words.writers, words.captions]);
    let mut labels: Vec<&str> = labels.flatten().copied().collect();
    labels.sort_unstable();
    labels
});

fn writer_labels() -> impl Iterator<Item = &'static str> {
    Lang::ALL
        .into_iter()
        .flat_map(|lang| language(lang).furniture.writers)
        .copied()
}

/// The line behind its label: "Penulis: ", "By ".
pub(super) fn without_label<'l>(line: &Line<'l>) -> &'l str {
    let text = line.text;
    // A colon behind a bar is that of somebody else's label.
    let own = |(head, _): &(&str, &str)| !head.contains(['|', ';', '•', '·']);
    if let Some((_, rest)) = text.split_once(':').filter(own) {
        return rest.trim();
    }
    let text = text.trim_start_matches(['(', '[', '-', ' ']);
    let lower = text.to_lowercase();
    writer_labels()
        .filter(|label| after_word(&lower, label).is_some())
        .max_by_key(|label| label.len())
        .and_then(|label| text.get(label.len()..))
        .unwrap_or(text)
        .trim()
}

/// Two to four letters, as reporters sign.
fn is_initials(part: &str) -> bool {
    (2..=4).contains(&part.len()) && part.chars().all(|c| c.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{is_name, names_in, without_label, writer_in_stamp};
    use crate::body::line::split;

    fn names(line: &str) -> Vec<&str> {
        names_in(line).filter(|name| is_name(name)).collect()
    }

    #[test]
    fn names_stand_between_marks_and_before_the_next_label() {
        assert_eq!(
            names("Rani Wulandari Editor: Budi Hartono"),
            ["Rani Wulandari"]
        );
        assert_eq!(names("Jane Doe, Staff Writer"), ["Jane Doe"]);
        assert_eq!(
            names("Rani Wulandari, Kontributor Lombok Timur"),
            ["Rani Wulandari"]
        );
        assert_eq!(
            names("Jane Doe; Additional reporting by Abdi Noor in Mogadishu"),
            ["Jane Doe"]
        );
        assert_eq!(
            names("Siti binti Ahmad dan K. Budi (Demak)"),
            ["Siti binti Ahmad", "K. Budi"]
        );
    }

    #[test]
    fn a_colon_belongs_to_the_label_right_before_it() {
        let check = |line: &str, names: &str| assert_eq!(without_label(&split(line)[0]), names);
        check("Penulis: Rani Wulandari", "Rani Wulandari");
        check("Oleh Rani | Editor: Budi", "Rani | Editor: Budi");
    }

    #[test]
    fn a_line_with_a_date_may_name_the_writer() {
        let line = "Rani Wulandari , Jurnalis · Rabu 18 September 2024";
        assert_eq!(writer_in_stamp(line), Some("Rani Wulandari"));
        let line = "Posted on March 9, 2026 by Rani Wulandari";
        assert_eq!(writer_in_stamp(line), Some("Rani Wulandari"));
        let line = "Rani Wulandari - Jumat, 5 November 2021";
        assert_eq!(writer_in_stamp(line), Some("Rani Wulandari"));
        assert_eq!(writer_in_stamp("Jumat, 5 November 2021 - 07.30 WIB"), None);
    }
}
