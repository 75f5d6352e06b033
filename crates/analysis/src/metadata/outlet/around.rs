//! The name that a page gives itself around its article: one above the headline
//! that prompts, bylines and captions say again, or else the first line, above
//! a motto or a menu.

use std::cell::LazyCell;

use super::has_words;
use crate::body::line::Line;
use crate::body::phrases::{Role, function_words};
use crate::body::{Kind, MOTTO_MARKS, Page, STEP_MARKS, Verdict, without_motto};
use crate::media;

/// Among how many first lines the name is, and among how many it may be a word
/// in lower case or a single one.
const HEAD_LINES_MAX: usize = 24;
const FIRST_LINES_MAX: usize = 3;

/// Up to how many words the name has, and at least how many letters.
const NAME_WORDS_MAX: usize = 4;
const NAME_LETTERS_MIN: usize = 3;

/// How many lines are searched for the names, and how many words they have.
const LINES_MAX: usize = 400;
const LINE_WORDS_MAX: usize = 30;

/// From what weight on it is said again: one line that is there to name the
/// page, or two others.
const WEIGHT_MIN: usize = 2;

/// How many words what a page says of itself has.
const MOTTO_WORDS_MIN: usize = 3;
const MOTTO_WORDS_MAX: usize = 10;

/// The name that the page says again.
pub(super) fn said_again<'p>(page: &'p Page<'_>) -> Option<&'p str> {
    let lines = page.lines.iter().take(LINES_MAX);
    let weighed = lines.map(|(line, verdict)| (weight(line, verdict), line.text));
    // Many pages have no name that could be said again.
    let folded = LazyCell::new(|| -> Vec<(usize, String)> {
        let said = weighed.filter(|(weight, _)| *weight > 0);
        said.map(|(weight, text)| (weight, text.to_lowercase()))
            .collect()
    });
    let is_said = |name: &&str| {
        let name = name.to_lowercase();
        let bare = name.strip_prefix("the ").unwrap_or(&name);
        let says =
            |line: &&(usize, String)| line.1.len() > bare.len() + 2 && has_words(&line.1, bare);
        let weights = folded.iter().filter(says).map(|(weight, _)| weight);
        weights.sum::<usize>() >= WEIGHT_MIN
    };
    head(page)
        .flat_map(|(at, line)| names(line.text).map(move |name| (at, name)))
        .filter(|(at, name)| may_be_name(*at, name) && !is_section(page, name))
        .map(|(_, name)| name)
        .find(is_said)
}

/// The first line that no word gives away, where only controls stand above it
/// and a motto, a control or a menu below.
pub(super) fn first_line<'p>(page: &'p Page<'_>) -> Option<&'p str> {
    let (at, line) = head(page).next()?;
    let are_controls = page.lines[..at]
        .iter()
        .all(|(_, verdict)| verdict.rule == "control");
    let (below, verdict) = page.lines.get(at + 1)?;
    // A motto in lower case reads as if it went on with the name.
    let (line_of_name, joined) = match line.text.split_once(['\n', '\r']) {
        Some((name, _)) => (name.trim_end(), true),
        None => (line.text, false),
    };
    let is_motto = (MOTTO_WORDS_MIN..=MOTTO_WORDS_MAX).contains(&below.words())
        && verdict.kind == Kind::Furniture
        && (below.form.has_function_word() || below.text.starts_with(char::is_lowercase))
        && !below.is_title_case()
        && !below.is_stopped();
    let is_menu = verdict.kind == Kind::Furniture
        && (verdict.rule == "control" || below.text.matches(MENU_GAP).count() >= MENU_GAPS_MIN);
    let name = without_motto(line_of_name);
    let is_name = name
        .chars()
        .all(|c| c.is_alphanumeric() || " .&'’-".contains(c))
        && !name.contains(|c: char| c.is_ascii_digit())
        && !function_words(&name.to_lowercase()).any(|bits| bits > 0)
        && may_be_name(at, name)
        && !is_section(page, name)
        && !is_place(page, name);
    (are_controls && is_name && (joined || is_motto || is_menu)).then_some(name)
}

/// What parts the columns of a menu in one line, and how often.
const MENU_GAP: &str = "  ";
const MENU_GAPS_MIN: usize = 2;

/// The lines above the headline that no word gives away.
fn head<'p, 't>(page: &'p Page<'t>) -> impl Iterator<Item = (usize, &'p Line<'t>)> {
    let is_end =
        |verdict: &Verdict| matches!(verdict.kind, Kind::Title | Kind::Paragraph | Kind::Heading);
    let lines = page.lines.iter().enumerate().take(HEAD_LINES_MAX);
    lines
        .take_while(move |(_, (_, verdict))| !is_end(verdict))
        .filter(|(_, (_, verdict))| matches!(verdict.rule, "before-the-article" | "site"))
        .map(|(at, (line, _))| (at, line))
}

/// A line and what dashes and bars part in it.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let marks = MOTTO_MARKS.iter().filter(|mark| text.contains(**mark));
    let parts = marks.flat_map(|mark| text.split(*mark));
    std::iter::once(text).chain(parts).map(str::trim)
}

fn may_be_name(at: usize, name: &str) -> bool {
    let words = name.split(' ').count();
    let is_capital = name.split(' ').all(|word| {
        !word.starts_with(char::is_lowercase) || matches!(word, "dan" | "and" | "of" | "di")
    });
    let is_first = at < FIRST_LINES_MAX;
    name.chars().filter(|c| c.is_alphabetic()).count() >= NAME_LETTERS_MIN
        && name.starts_with(char::is_alphabetic)
        && words <= NAME_WORDS_MAX
        && (is_capital || (is_first && words == 1))
        && (words > 1 || is_first)
        && !media::is_agency(name)
}

/// How much a line says for a name in it.
fn weight(line: &Line<'_>, verdict: &Verdict) -> usize {
    let is_of_page = matches!(verdict.kind, Kind::Writer | Kind::Rights | Kind::Dated)
        || matches!(verdict.rule, "prompt" | "source" | "caption" | "site");
    match verdict.kind {
        Kind::Paragraph | Kind::Heading | Kind::Title => 0,
        _ if line.words() > LINE_WORDS_MAX => 0,
        _ if verdict.rule == "trail" => 0,
        _ if is_of_page => WEIGHT_MIN,
        _ if line.begins(Role::Stories).is_some() => 0,
        _ => 1,
    }
}

/// Whether the trail of sections has the name behind its first step.
fn is_section(page: &Page<'_>, name: &str) -> bool {
    let mut trails = page
        .lines
        .iter()
        .filter(|(_, verdict)| verdict.rule == "trail");
    trails.any(|(line, _)| {
        let steps = line.text.split(STEP_MARKS).map(str::trim);
        let mut steps = steps.filter(|step| !step.is_empty()).skip(1);
        steps.any(|step| step.eq_ignore_ascii_case(name))
    })
}

/// Whether the dateline has the name for a place.
fn is_place(page: &Page<'_>, name: &str) -> bool {
    let dateline = page.dateline.map_or("", |dateline| dateline.text);
    dateline.to_lowercase().contains(&name.to_lowercase())
}
