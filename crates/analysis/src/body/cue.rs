//! Furniture that words give away: what a line says about the page.

mod form;
mod picture;
mod prompt;

use super::line::{Line, words as words_of};
use super::phrases::Role;
use super::scan::Hit;
use crate::affixes;
pub(super) use form::is_time_of_day;

use form::of_form;
use picture::{credited, is_of_picture, is_photo_of_site, is_signature, is_signed};
use prompt::is_prompt;

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
    /// Describes a picture.
    Caption,
    /// Ends with an agency in brackets: describes a picture, unless it is the
    /// article's last paragraph.
    Credited,
    /// Opens a picture.
    Gallery,
    /// Says how old a story is.
    Age,
    /// Buttons of the page.
    Control,
    /// Adverts, share and login prompts.
    Prompt,
    /// Names others who worked on the article, and its tags.
    Credit,
    /// Page numbers.
    Page,
    /// Marks and placeholders without words.
    Placeholder,
    /// The sections above the article.
    Trail,
    /// Names a medium and nothing else.
    Site,
    /// Stands in one block with furniture.
    Amid,
}

impl Cue {
    /// The name of the rule.
    pub(crate) fn rule(self) -> &'static str {
        match self {
            Cue::SeeAlso(_) => "read-also",
            Cue::Stories => "other-stories",
            Cue::Comments => "comments",
            Cue::Writer => "byline",
            Cue::Source => "source",
            Cue::Rights => "rights",
            Cue::Caption | Cue::Credited => "caption",
            Cue::Gallery => "gallery",
            Cue::Age => "age-of-a-story",
            Cue::Control => "control",
            Cue::Prompt => "prompt",
            Cue::Credit => "credit",
            Cue::Page => "page-number",
            Cue::Placeholder => "placeholder",
            Cue::Trail => "trail",
            Cue::Site => "site",
            Cue::Amid => "among-furniture",
        }
    }
}

/// Up to how many words the label of an empty field has: "and last updated".
const FIELD_WORDS_MAX: usize = 4;

/// Up to how many words a line of labels may have.
const LABEL_WORDS_MAX: usize = 25;

/// Up to how many words a line has that says when a page was changed.
const UPDATED_WORDS_MAX: usize = 6;

/// Up to how many words a line has that begins with the sign of the rights.
const OWNER_WORDS_MAX: usize = 90;

/// Up to how many words a caption has.
const CAPTION_WORDS_MAX: usize = 50;

/// The cue in a line, if words give one.
pub(crate) fn of(line: &Line<'_>) -> Option<Cue> {
    let words = line.words();
    if words == 0 {
        // The end of a sentence that was broken before its last number.
        let is_number = line.form.has_digit && line.ends_in_full_stop();
        return (!is_number).then_some(Cue::Placeholder);
    }
    if line.text.starts_with('©') && words <= OWNER_WORDS_MAX {
        return Some(Cue::Rights);
    }
    if words > CAPTION_WORDS_MAX {
        return see_also(line).filter(|_| !line.is_stopped());
    }
    if words <= LABEL_WORDS_MAX
        && let Some(cue) = of_form(line)
    {
        return Some(cue);
    }
    of_words(line).or_else(|| captioned(line))
}

/// What the phrases of the tables tell.
fn of_words(line: &Line<'_>) -> Option<Cue> {
    if line.is_whole(Role::Comments) {
        return Some(Cue::Comments);
    }
    if opens_stories(line) {
        return Some(Cue::Stories);
    }
    if is_controls(line) {
        let is_gallery =
            line.is_whole(Role::Picture) || line.is_whole(Role::Caption) || turns_pictures(line);
        return Some(if is_gallery {
            Cue::Gallery
        } else {
            Cue::Control
        });
    }
    if let Some(cue) = see_also(line) {
        return Some(cue);
    }
    if is_rights(line) {
        return Some(Cue::Rights);
    }
    if is_prompt(line) {
        return Some(Cue::Prompt);
    }
    if is_age(line) {
        return Some(Cue::Age);
    }
    if is_contribution(line) {
        return Some(Cue::Credit);
    }
    labelled(line)
}

/// Whether a line is what turns the pictures of a gallery: "Prev  Next".
fn turns_pictures(line: &Line<'_>) -> bool {
    let mut words = words_of(line.text).map(str::to_lowercase);
    let is_back = |word: String| matches!(&*word, "prev" | "previous" | "sebelumnya");
    let is_forth = |word: String| matches!(&*word, "next" | "selanjutnya" | "berikutnya");
    line.words() == 2 && words.next().is_some_and(is_back) && words.next().is_some_and(is_forth)
}

/// Whether a line is made of controls; one word in four of a menu may be the
/// page's own.
fn is_controls(line: &Line<'_>) -> bool {
    let (controls, tokens) = (line.form.controls, line.form.tokens);
    let is_menu = tokens >= 4 && controls * 4 >= tokens * 3 && line.is_names_behind(0);
    (controls == tokens || is_menu) && !line.ends_in_full_stop()
}

/// Whether a line opens a list of other stories: "Terpopuler", "Berita terkait
/// lainnya:", "More from Business".
fn opens_stories(line: &Line<'_>) -> bool {
    line.begins(Role::Stories).is_some_and(|hit| {
        let more = line.form.tokens - hit.next;
        let rest = line.behind(hit).trim();
        more == 0
            || (more <= STORIES_WORDS_MAX
                && !line.is_stopped()
                && words_of(rest).all(|word| {
                    word.starts_with(char::is_uppercase) || line.form.has_function_word()
                })
                && (rest.ends_with(':') || line.form.has_function_word()))
    })
}

/// How many words may follow the phrase that opens a list of stories.
const STORIES_WORDS_MAX: u32 = 3;

/// Up to how many words a line has that begins and ends with what points to
/// other stories.
const FRAMED_WORDS_MAX: usize = 6;

fn see_also(line: &Line<'_>) -> Option<Cue> {
    // Most lines have none.
    let mut hits = line.hits(Role::SeeAlso);
    let hit = hits.next()?;
    let is_stopped = line.is_stopped();
    let begins = line.begins(Role::SeeAlso);
    // "Lihat Edukasi Selengkapnya"
    let is_framed = begins.is_some() && line.words() <= FRAMED_WORDS_MAX;
    let is_last = |hit: Hit| {
        (hit.next - hit.first > 1 || hit.first == 0 || is_framed)
            && !line.behind(hit).contains(char::is_alphanumeric)
    };
    if begins.is_none_or(|begins| !is_last(begins))
        && !is_stopped
        && (is_last(hit) || hits.any(is_last))
    {
        return Some(Cue::SeeAlso(false));
    }
    let rest = line.behind(begins?);
    let named = rest.contains(char::is_alphabetic);
    let rest = rest.trim_start();
    let pointed = rest.starts_with([':', '>', '|', '-', '–', '»', '›', '→', '"', '“']);
    if begins.is_some_and(|begins| begins.next == 1) && !rest.starts_with(':') {
        // A single word says it only with a colon: "Related: …".
        return None;
    }
    (pointed || !named || !is_stopped || line.is_headline()).then_some(Cue::SeeAlso(!named))
}

/// Whether a line is about rights: a sentence that begins with the word is
/// not, unless it also has the year or the sign.
fn is_rights(line: &Line<'_>) -> bool {
    let signed = !line.form.is_ascii && line.words() <= LABEL_WORDS_MAX && line.text.contains('©');
    signed
        || line.hits(Role::Rights).any(|hit| {
            let is_long = hit.next - hit.first >= 3;
            is_long || (hit.first == 0 && (line.form.has_year || !line.is_stopped()))
        })
}

/// Whether a line ends with what others did for the article: "Jane Doe in Lima
/// contributed."
fn is_contribution(line: &Line<'_>) -> bool {
    let is_last = |hit: Hit| hit.next == line.form.tokens && hit.first >= 2;
    line.words() <= LABEL_WORDS_MAX
        && line.ends_in_full_stop()
        && !is_quoted(line)
        && line.hits(Role::Contribution).any(is_last)
        && words_of(line.text)
            .filter(|word| word.starts_with(char::is_uppercase))
            .count()
            >= 3
}

fn is_quoted(line: &Line<'_>) -> bool {
    line.text.starts_with(['"', '“', '”', '‘', '«'])
}

/// Lines that begin with a label: `Editor: …`, `Halaman 1 dari 3`, `Foto: …`.
fn labelled(line: &Line<'_>) -> Option<Cue> {
    if line.words() > LABEL_WORDS_MAX || line.hits.is_empty() {
        return None;
    }
    let labels = |role: Role| {
        line.hits(role).any(|hit| {
            let rest = line.behind(hit).trim_start();
            if hit.first > 0 {
                return is_behind_bar(line, hit) && !line.is_stopped() && are_names(rest);
            }
            rest.starts_with([':', '|'])
                || (!line.is_stopped()
                    && (line.is_names_behind((hit.next - hit.first) as usize)
                        || begins_column_of_names(rest)))
        })
    };
    if labels(Role::Writer) || line.is_whole(Role::Writer) {
        Some(Cue::Writer)
    } else if (labels(Role::Source) || line.is_whole(Role::Source)) && !line.is_stopped() {
        Some(Cue::Source)
    } else if labels(Role::Credit)
        || line.is_whole(Role::Credit)
        || (!line.is_stopped() && line.begins(Role::Credit).is_some_and(|hit| hit.next >= 3))
    {
        Some(Cue::Credit)
    } else if line.hits(Role::Page).any(|hit| is_page_number(line, hit)) {
        Some(Cue::Page)
    } else if is_chart(line)
        || is_about_picture(line)
        || line.begins(Role::Caption).is_some_and(|hit| {
            let rest = line.behind(hit).trim_start();
            // "Keterangan gambar, Kapal di dermaga."
            let is_phrase = hit.next >= 2;
            rest.starts_with([':', '/', '|'])
                || (is_phrase && (!line.is_stopped() || rest.starts_with(',')))
        })
    {
        Some(Cue::Caption)
    } else {
        None
    }
}

/// `Teks Rani Wulandari   Foto arsip keluarga`: behind the label names, and
/// behind a wide gap who did something else.
fn begins_column_of_names(rest: &str) -> bool {
    rest.split_once(COLUMN_GAP)
        .is_some_and(|(names, _)| are_names(names))
}

fn are_names(text: &str) -> bool {
    (2..=NAMES_WORDS_MAX).contains(&words_of(text).count())
        && words_of(text).all(|word| word.starts_with(char::is_uppercase))
}

/// `Radio Sample | By Jane Doe`: whether a label stands behind a bar.
fn is_behind_bar(line: &Line<'_>, hit: Hit) -> bool {
    let before = line.text.get(..hit.start as usize).unwrap_or("");
    before.trim_end().ends_with('|')
}

/// The blanks that part two columns of a line.
pub(crate) const COLUMN_GAP: &str = "  ";

/// Up to how many words the names of writers have in a column.
const NAMES_WORDS_MAX: usize = 8;

/// `Grafik: luas abrasi`, `Data: Bank of Sample`; a sentence may begin so.
fn is_chart(line: &Line<'_>) -> bool {
    line.begins(Role::Chart).is_some_and(|hit| {
        line.words() <= CHART_WORDS_MAX
            && !line.ends_in_full_stop()
            && line.behind(hit).trim_start().starts_with(':')
    })
}

/// Up to how many words the title of a chart has.
const CHART_WORDS_MAX: usize = 15;

/// `Tentang ilustrasi: …`, `On the cover: …`: the label of a caption behind one
/// or two words of a line.
fn is_about_picture(line: &Line<'_>) -> bool {
    line.hits(Role::Caption).any(|hit| {
        let before = line.text.get(..hit.start as usize).unwrap_or("");
        let is_near = (1..=2).contains(&hit.first) && !before.contains(char::is_numeric);
        is_near && line.behind(hit).starts_with(':')
    })
}

/// `Halaman 1`, `2 dari 3 halaman`; with a number of numbers, whatever follows:
/// `Item 1 of 3 A soldier stands guard`; or among the buttons that turn the
/// pages: `« Sebelumnya Halaman 1 2 3 Berikutnya »`.
fn is_page_number(line: &Line<'_>, hit: Hit) -> bool {
    let rest = line.behind(hit).trim_start();
    let is_number = |token: Option<&str>| {
        token.is_some_and(|token| token.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let mut tokens = rest.split_whitespace();
    let is_of = is_number(tokens.next()) && tokens.next().is_some() && is_number(tokens.next());
    let is_among_buttons =
        is_number(rest.split_whitespace().next()) && line.form.controls + 1 == line.form.tokens;
    if (hit.first == 0 && is_of) || is_among_buttons {
        return true;
    }
    let is_numbered = rest.is_empty() || rest.starts_with(|c: char| c == ':' || c.is_ascii_digit());
    let is_counted =
        hit.next == line.form.tokens && line.text.starts_with(|c: char| c.is_ascii_digit());
    !line.is_stopped()
        && line.words() <= 5
        && (if hit.first == 0 {
            is_numbered
        } else {
            is_counted
        })
}

/// Lines that describe a picture.
fn captioned(line: &Line<'_>) -> Option<Cue> {
    if is_photo_credit(line) {
        return Some(Cue::Caption);
    }
    let before = credited(line.text)?;
    let is_sentence = before.trim_end().ends_with(['.', '!', '?', '"', '”']);
    Some(if is_sentence {
        Cue::Credited
    } else {
        Cue::Caption
    })
}

/// What follows `phrase` at the start of `text`, if it ends there as a word.
pub(crate) fn after_word<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let rest = affixes::behind(text, phrase)?;
    let inside = phrase.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
    (!inside).then_some(rest)
}

/// Whether a line says whose picture it describes.
pub(crate) fn is_photo_credit(line: &Line<'_>) -> bool {
    let is_open = || !line.is_stopped() || line.text.ends_with([')', ']']);
    line.words() <= CAPTION_WORDS_MAX
        && (line.hits(Role::Picture).any(|hit| {
            is_of_picture(line, hit) && (is_open() || is_signature(hit, line.behind(hit)))
        }) || (line.form.has_mark(b'/')
            && (((line.text.ends_with("/net") || is_photo_of_site(line.text)) && is_open())
                || is_signed(line.text))))
}

/// Whether a name is written in capitals alone.
fn is_shouted(name: &str) -> bool {
    let letters = || name.chars().filter(|c| c.is_alphabetic());
    letters().count() >= 2 && letters().all(char::is_uppercase)
}

/// `3 jam lalu`, `Nasional | 2 hours ago`, `5 menit baca`; a headline may
/// stand before it.
fn is_age(line: &Line<'_>) -> bool {
    let is_change = line.begins(Role::Updated).is_some() && line.form.has_digit;
    if is_change && line.words() <= UPDATED_WORDS_MAX {
        return true;
    }
    if line.words() <= FIELD_WORDS_MAX && line.is_whole(Role::Updated) {
        return true;
    }
    if is_short_age(line.text) {
        return true;
    }
    line.words() <= LABEL_WORDS_MAX
        && !line.is_stopped()
        && line.hits(Role::Age).any(|hit| {
            let before = line.text.get(..hit.start as usize).unwrap_or("").trim_end();
            let is_last = !line.behind(hit).contains(char::is_alphanumeric);
            let is_counted = before.ends_with(|c: char| c.is_ascii_digit());
            (is_counted && is_last) || (hit.first == 0 && line.words() <= 5)
        })
}

/// `4h ago`, `12m`: a number with the first letter of its unit.
fn is_short_age(text: &str) -> bool {
    let text = text.strip_suffix(" ago").unwrap_or(text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits) && matches!(&text[digits..], "s" | "m" | "h" | "d" | "w" | "j")
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
        check("More from Sample News", Some(Cue::Stories));
        check("Komentar (12)", Some(Cue::Comments));
        check("- Berita Terkait :", Some(Cue::Stories));
        check("[iklan_2]", Some(Cue::Placeholder));
        check("Halaman 2 dari 3", Some(Cue::Page));
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
        check("Beranda > Daerah > Jawa Barat", Some(Cue::Trail));
        check("Copyright © 2021 Contoh Media", Some(Cue::Rights));
        check(
            "Petani di sawahWARTA.com/Rani W Petani di sawah",
            Some(Cue::Caption),
        );
        check("4 hari lalu", Some(Cue::Age));
        check("4h ago", Some(Cue::Age));
        check("Oleh", Some(Cue::Writer));
        check("Humas Contoh, humas@contoh.id", Some(Cue::Credit));
        check("Narahubung: Rani Wulandari", Some(Cue::Credit));
        check(
            "Petani memanen padi. (Foto: Rani/Contoh)",
            Some(Cue::Caption),
        );
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
        check("Warga menulis ke lapor@contoh.id.", None);
        check("By Friday the rain had stopped.", None);
        check("By noon the river had risen by two metres.", None);
    }
}
