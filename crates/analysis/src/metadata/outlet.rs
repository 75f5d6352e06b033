//! Which medium published a page.
//!
//! A medium that is known is taken where the page puts its own name: beside
//! the date, beside the writers, in the dateline, behind the headline. One
//! that is not known is the name above the menu on which the page's owner, its
//! dateline or its address agree, or which the page says again or opens with,
//! or the one behind ©; at last one that the page says around its article.

mod around;

use std::cell::LazyCell;
use std::ops::Range;

use super::parts;
use crate::body::line::Line;
use crate::body::{Kind, Page, Verdict, without_motto};
use crate::language::{Lang, language};
use crate::languages::FurnitureWords;
use crate::media;
use crate::spans::places;

/// The medium, if the page names it. `titled` stood behind the headline.
pub(super) fn find(page: &Page<'_>, titled: Option<String>, url: Option<&str>) -> Option<String> {
    let name = find_name(page, titled, url)?;
    let name = without_article(page, &name).unwrap_or(&name);
    let name = channel(page, name).unwrap_or(name);
    let small = || written_elsewhere(page, name).map(str::to_owned);
    Some(small().unwrap_or_else(|| not_shouted(name)))
}

/// A name of several words in capitals alone, written as names are: signs stay.
/// "KORAN RAKYAT", "SCTV NEWS".
fn not_shouted(name: &str) -> String {
    if name.contains(char::is_lowercase) || !name.contains(' ') || media::is_listed(name) {
        return name.to_owned();
    }
    let vowels = |word: &str| word.matches(['A', 'E', 'I', 'O', 'U', 'Y']).count();
    let small = |word: &str| match media::last_word(word) {
        Some(word) => word.to_owned(),
        None if word.len() >= SPOKEN_LETTERS_MIN && vowels(word) >= SPOKEN_VOWELS_MIN => {
            let (first, rest) = word.split_at(word.floor_char_boundary(1));
            format!("{first}{}", rest.to_lowercase())
        }
        None => word.to_owned(),
    };
    name.split(' ').map(small).collect::<Vec<_>>().join(" ")
}

/// From how many letters and vowels on a word in capitals is no sign.
const SPOKEN_LETTERS_MIN: usize = 4;
const SPOKEN_VOWELS_MIN: usize = 2;

/// The name without the article that only sentences give it: "Copyright 2024
/// The Sample Dispatch" on a page where a "Sample Dispatch reporter" wrote.
fn without_article<'n>(page: &Page<'_>, name: &'n str) -> Option<&'n str> {
    let bare = name
        .strip_prefix("The ")
        .filter(|bare| bare.contains(' '))?;
    let is_bare = |line: &Line<'_>| {
        line.text.match_indices(bare).any(|(at, _)| {
            let before = line.text[..at].trim_end();
            let behind = line.text[at + bare.len()..].strip_prefix(' ');
            let is_word = behind.is_some_and(|rest| rest.starts_with(char::is_lowercase));
            let article = before.get(before.len().saturating_sub(3)..);
            is_word && !article.is_some_and(|word| word.eq_ignore_ascii_case("the"))
        })
    };
    let is_above = page
        .names_above()
        .take(NAMES_MAX)
        .any(|above| above == name);
    let mut around = page.lines.iter().filter(|(_, v)| v.kind != Kind::Paragraph);
    (!is_above && around.any(|(line, _)| is_bare(line))).then_some(bare)
}

fn find_name(page: &Page<'_>, titled: Option<String>, url: Option<&str>) -> Option<String> {
    if let Some(name) = agreed(page, url) {
        return Some(name.to_owned());
    }
    let own = |name: &&str| !media::is_agency(name);
    let known = page
        .of(Kind::Dated)
        .find_map(|line| medium_in(line.text))
        .or_else(|| {
            page.of(Kind::Writer)
                .find_map(|line| medium_in(line.text).filter(own))
        })
        .or_else(|| page.dateline.and_then(|dateline| dateline.site).filter(own));
    let masthead = page.mastheads().find(|name| is_said_again(page, name));
    masthead
        .map(|name| in_full(page, name))
        .or(known)
        .map(str::to_owned)
        .or(titled)
        .or_else(|| {
            page.of(Kind::Rights)
                .filter(|line| !is_of_picture(line))
                .find_map(|line| owner(line.text))
                .filter(|name| name.starts_with(char::is_uppercase))
                .filter(|name| media::is_medium(name) || !is_company(name))
                .filter(|name| !is_writer(page, name))
                .map(|name| of_owner(page, name).to_owned())
        })
        .or_else(|| {
            let first = page.lines.first().map(|(line, _)| without_motto(line.text));
            let is_own = |name: &&str| {
                let is_joined = name.contains(char::is_lowercase)
                    && name.chars().skip(1).any(char::is_uppercase);
                Some(*name) == first && (is_joined || media::is_medium(name))
            };
            let listed = || page.mastheads().find(|name| media::is_listed(name));
            let masthead = page.mastheads().next().filter(is_own).or_else(listed);
            masthead.map(str::to_owned)
        })
        .or_else(|| {
            issuer(page)
                .or_else(|| named_as_host(page, url?))
                .or_else(|| around::said_again(page))
                .or_else(|| around::first_line(page))
                .map(str::to_owned)
        })
}

/// The medium of who holds the rights: the name above the headline that begins
/// with the owner's, "Sample University News", or else the owner's.
fn of_owner<'p>(page: &'p Page<'_>, owner: &'p str) -> &'p str {
    let is_said = |name: &str| {
        let around = page.lines.iter().skip(1);
        let mut around = around.filter(|(_, v)| v.kind != Kind::Paragraph);
        around.any(|(line, _)| line.text.len() > name.len() && line.text.contains(name))
    };
    let is_medium_of = |name: &&str| {
        let rest = name.strip_prefix(owner);
        rest.is_some_and(|rest| rest.starts_with(' ')) && (media::is_medium(name) || is_said(name))
    };
    let above = page.names_above().take(NAMES_MAX).find(is_medium_of);
    above
        .or_else(|| written_elsewhere(page, owner))
        .unwrap_or(owner)
}

/// Who issued a release: the name above its headline with which it begins.
fn issuer<'p>(page: &'p Page<'_>) -> Option<&'p str> {
    let is_release = |line: &Line<'_>| {
        tables().any(|words| {
            let mut labels = words.releases.iter();
            labels.any(|label| line.text.eq_ignore_ascii_case(label))
        })
    };
    let lead = page.of(Kind::Paragraph).next()?;
    let at = page.lines.iter().position(|(line, _)| is_release(line))?;
    let title = page.numbers_of(Kind::Title).next()?;
    let said = |name: &&str| name.contains(' ') && lead.text.contains(*name);
    page.names_above()
        .take(NAMES_MAX)
        .find(said)
        .filter(|_| at <= title + 1)
}

/// The name outside of the text that is written as the host of the address:
/// "Suara Samudra" of "suarasamudra.id".
fn named_as_host<'p>(page: &'p Page<'_>, url: &str) -> Option<&'p str> {
    let site = stem(host(url)?.split('.').next()?);
    let around = page.lines.iter().filter(|(_, v)| v.kind != Kind::Paragraph);
    let lines = around
        .filter(|(line, _)| line.words() <= LINE_WORDS_MAX)
        .take(LINES_MAX);
    if site.len() < HOST_LETTERS_MIN {
        return None;
    }
    lines.into_iter().find_map(|(line, _)| {
        let is_edge = |at: usize| {
            let is_inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            !is_inside(line.text[..at].chars().next_back())
        };
        let starts = line.text.char_indices();
        let starts = starts.filter(|(at, c)| c.is_uppercase() && is_edge(*at));
        starts.map(|(at, _)| &line.text[at..]).find_map(|rest| {
            let words = rest
                .match_indices([' ', ',', '.', '|', ')'])
                .map(|(at, _)| at);
            let ends = words.chain([rest.len()]).take(NAME_WORDS_MAX);
            let mut names = ends.map(|end| &rest[..end]);
            names.find(|name| name.contains(' ') && stem(name) == site)
        })
    })
}

/// From how many letters on the host of an address is told from other words.
const HOST_LETTERS_MIN: usize = 6;

/// How many lines are looked through for the name of the host, and how many
/// words they have.
const LINES_MAX: usize = 400;
const LINE_WORDS_MAX: usize = 25;

/// How many names above the headline are compared with how many owners: a text
/// of any length is read in a time that grows as it does.
const NAMES_MAX: usize = 100;
const OWNERS_MAX: usize = 20;

/// The name above the headline that is also the owner's, or else that of the
/// dateline or the address.
fn agreed<'p>(page: &'p Page<'_>, url: Option<&str>) -> Option<&'p str> {
    let names: Vec<&str> = page.names_above().take(NAMES_MAX).collect();
    let stems = LazyCell::new(|| names.iter().map(|name| stem(name)).collect::<Vec<_>>());
    let owner = page
        .of(Kind::Rights)
        .filter_map(|line| owner(line.text))
        .take(OWNERS_MAX)
        .find_map(|owner| {
            let bare = without_company_form(owner);
            let own = stem(bare);
            let same = stems.iter().position(|stem| *stem == own);
            let name = names.get(same?)?;
            if bare.len() < owner.len() && !media::is_domain(name) {
                return Some(*name);
            }
            let owner = bare;
            let is_plain = owner.contains(char::is_lowercase) && !media::is_domain(owner);
            let is_written = owner.contains(char::is_uppercase);
            Some(if is_plain && is_written { owner } else { name })
        });
    let site = page.dateline.and_then(|dateline| dateline.site);
    // "ELK BUTTE, Mont. (KBRV) —" on the page of "KBRV News 8"
    let called = || {
        let text = page.dateline?.text;
        let (_, sign) = text.strip_suffix(')')?.rsplit_once('(')?;
        if media::is_agency(sign) {
            return None;
        }
        let is_called = |name: &&&str| {
            let rest = name.strip_prefix(sign);
            rest.is_some_and(|rest| rest.starts_with([' ', '-']))
        };
        names.first().filter(is_called).copied()
    };
    let said = || {
        let sites = site.map(stem).into_iter();
        let own: Vec<String> = sites.chain(url.and_then(host).map(stem)).collect();
        if own.is_empty() {
            return None;
        }
        let is_own =
            |(name, stem): &(&&str, &String)| own.contains(stem) && !media::is_agency(name);
        let (&name, _) = names.iter().zip(stems.iter()).find(is_own)?;
        let is_better = |site: &&str| {
            !name.contains(char::is_uppercase)
                && site.starts_with(char::is_uppercase)
                && site.contains(char::is_lowercase)
                && stem(site) == stem(name)
        };
        site.filter(is_better).or(Some(name))
    };
    let name = owner.or_else(called).or_else(said);
    name.map(|name| in_full(page, name))
}

/// A name without what its spellings differ in: capitals, blanks, an article,
/// the ending of its address.
fn stem(name: &str) -> String {
    let name = name.trim();
    let bare = match media::is_domain(name) {
        true => name.split('.').next().unwrap_or(name),
        false => name,
    };
    let letters = bare.chars().filter(|c| c.is_alphanumeric());
    let mut folded = String::with_capacity(bare.len());
    folded.extend(letters.flat_map(char::to_lowercase));
    match bare.get(..4) {
        Some(article) if article.eq_ignore_ascii_case("the ") => folded[3..].to_owned(),
        _ => folded,
    }
}

/// The host of an address without what stands before its name.
fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', ':', '?']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

/// The name as the page's owner writes it, if that has more to it than the one
/// above the menu; as it stands elsewhere, if it is in capitals alone.
fn in_full<'p>(page: &'p Page<'_>, masthead: &'p str) -> &'p str {
    let folded = masthead.to_lowercase();
    let letters = masthead.chars().filter(|c| c.is_alphabetic()).count();
    let is_shouted = !masthead.contains(char::is_lowercase) && letters >= SHOUTED_LETTERS_MIN;
    let is_fuller = |name: &&str| {
        let owner = name.to_lowercase();
        let is_more = owner.len() > folded.len() && owner.contains(&folded);
        let is_mixed = owner != **name && name.contains(char::is_lowercase);
        !is_company(name) && (is_more || (is_shouted && owner == folded && is_mixed))
    };
    let mut owners = page.of(Kind::Rights).filter_map(|line| owner(line.text));
    owners
        .find(is_fuller)
        .or_else(|| written_elsewhere(page, masthead))
        .unwrap_or(masthead)
}

/// The call sign of a station with its channel: "WQLT 6" where the page says
/// "WQLT 6 on YouTube".
fn channel<'p>(page: &'p Page<'_>, sign: &str) -> Option<&'p str> {
    let is_sign = sign.len() == CALL_SIGN_LETTERS && sign.starts_with(['K', 'W']);
    if !is_sign || !sign.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let around = page.lines.iter().filter(|(_, v)| v.kind != Kind::Paragraph);
    around.into_iter().find_map(|(line, _)| {
        let rest = line.text.strip_prefix(sign)?.strip_prefix(' ')?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let ends = rest[digits..].is_empty() || rest[digits..].starts_with(' ');
        let whole = line.text.get(..sign.len() + 1 + digits)?;
        ((1..=2).contains(&digits) && ends).then_some(whole)
    })
}

/// How many letters a call sign has.
const CALL_SIGN_LETTERS: usize = 4;

/// A name in capitals alone as it stands in the dateline, or outside of the
/// text.
pub(super) fn written_elsewhere<'p>(page: &'p Page<'_>, name: &str) -> Option<&'p str> {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    if name.contains(char::is_lowercase) || letters < SHOUTED_LETTERS_MIN {
        return None;
    }
    let around = page
        .lines
        .iter()
        .filter(|(_, verdict)| verdict.kind != Kind::Paragraph);
    let lines = around.map(|(line, _)| line.text);
    let dateline = page.dateline.map(|dateline| dateline.text);
    let mut same = dateline.into_iter().chain(lines);
    same.find_map(|text| written_small(text, name))
}

/// From how many letters on a name in capitals alone is no acronym.
const SHOUTED_LETTERS_MIN: usize = 5;

/// Up to how many letters a word has that stays in capitals: "KBN Nusa".
const SIGN_LETTERS_MAX: usize = 4;

/// Where a text has a name of ASCII as words of their own, each with a capital
/// and small letters behind it.
fn written_small<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let starts = text.char_indices().filter(|(_, c)| c.is_uppercase());
    starts.map(|(at, _)| at).find_map(|at| {
        let found = text.get(at..at + name.len())?;
        let mut words = found.split(' ');
        let is_small = found.contains(char::is_lowercase)
            && words.all(|word| {
                let is_sign = (2..=SIGN_LETTERS_MAX).contains(&word.len());
                word.starts_with(char::is_uppercase)
                    && (word.contains(char::is_lowercase) || is_sign)
            });
        let is_same = found.eq_ignore_ascii_case(name) && is_small;
        (is_same && is_apart(text, at..at + name.len())).then_some(found)
    })
}

/// The part of a line that is the name of a medium.
fn medium_in(line: &str) -> Option<&str> {
    parts(line).find(|part| media::is_medium(part))
}

/// The most words in the name of a medium.
const NAME_WORDS_MAX: usize = 5;

/// Whether the page puts the name somewhere else: where it says who holds the
/// rights, beside a date, writers or pictures, in the dateline, behind the
/// headline.
fn is_said_again(page: &Page<'_>, name: &str) -> bool {
    let folded = name.to_lowercase();
    let folded = folded.strip_prefix("the ").unwrap_or(&folded);
    let says = |line: &Line<'_>| line.text.to_lowercase().contains(folded);
    let dateline = page.dateline.map(|dateline| {
        let site = dateline.site.unwrap_or("").to_lowercase();
        (site, dateline.text.to_lowercase())
    });
    // A place of the menu that the dateline names is no medium.
    if let Some((site, dateline)) = dateline
        && dateline.contains(folded)
    {
        return site.contains(folded);
    }
    let is_first = page.names_above().next() == Some(name);
    (is_first && is_said_behind(page, name))
        || page.lines.iter().skip(1).any(|(line, verdict)| {
            let is_own = matches!(
                verdict.kind,
                Kind::Rights | Kind::Dated | Kind::Writer | Kind::Dateline
            ) || verdict.rule == "caption";
            let is_place = || {
                let rest = line.text.strip_prefix(name);
                line_is_dated(verdict) && rest.is_some_and(|rest| rest.starts_with(','))
            };
            let ends = || line.text.to_lowercase().ends_with(folded);
            (is_own && says(line) && !is_place()) || (verdict.kind == Kind::Title && ends())
        })
}

fn line_is_dated(verdict: &Verdict) -> bool {
    verdict.kind == Kind::Dated
}

/// Whether what the page says behind the article has the name of its first
/// line, as words of their own.
fn is_said_behind(page: &Page<'_>, name: &str) -> bool {
    let last = page.numbers_of(Kind::Paragraph).next_back();
    let behind = last.map_or(&[][..], |last| &page.lines[last + 1..]);
    behind
        .iter()
        .any(|(line, _)| has_words(line.text, name) || written_small(line.text, name).is_some())
}

/// Whether a text has a name as words of their own.
fn has_words(text: &str, name: &str) -> bool {
    places(text, name).any(|at| is_apart(text, at..at + name.len()))
}

/// Whether no letter or digit stands right before or behind a part of a text.
fn is_apart(text: &str, part: Range<usize>) -> bool {
    let is_inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !is_inside(text[..part.start].chars().next_back())
        && !is_inside(text[part.end..].chars().next())
}

/// Whether a line says whose a picture is: "© Sample Relief / Jane Doe".
fn is_of_picture(line: &Line<'_>) -> bool {
    line.text.contains('/') && !line.form.has_year
}

/// Whether a byline has the name: writers hold the rights of their own pages.
fn is_writer(page: &Page<'_>, name: &str) -> bool {
    let mut writers = page.of(Kind::Writer);
    writers.any(|line| line.text.contains(name))
}

/// Who holds the rights: "Copyright © 2021 Warta.id. All rights reserved".
fn owner(line: &str) -> Option<&str> {
    let name = line
        .split(['©', '@', '|', '/', ',', '.', '-', '–', '(', ')'])
        .flat_map(|part| part.split("  "))
        .map(without_words_of_rights)
        .find(|name| name.contains(char::is_alphabetic))?;
    let whole = line.find(name).map_or(name, |at| {
        // A point inside the name of a site does not end it.
        let rest = &line[at..];
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let word = rest[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
        if media::is_domain(word) { word } else { name }
    });
    let words = whole.split_whitespace().count();
    // "Sample Media, Inc.": the name of a company.
    let behind = line.find(whole).and_then(|at| line.get(at + whole.len()..));
    let form = behind.and_then(|rest| rest.strip_prefix(',')?.split_whitespace().next());
    if form.is_some_and(is_company) && !media::is_medium(whole) {
        return None;
    }
    let is_name = words <= NAME_WORDS_MAX && (whole.starts_with(char::is_uppercase) || words == 1);
    let mut ends = tables().flat_map(|words| words.company_ends);
    let name = ends.find_map(|end| whole.strip_suffix(end)?.strip_suffix(' '));
    is_name.then(|| known_start(name.map_or(whole, str::trim_end)))
}

/// The longest name of a known medium that a name begins with, or all of it. A
/// single word may begin many names.
fn known_start(name: &str) -> &str {
    let ends = name.rmatch_indices(' ').map(|(at, _)| at);
    let mut starts = ends.filter_map(|end| name.get(..end));
    let known = starts.find(|start| start.contains(' ') && media::is_listed(start));
    known.filter(|_| !media::is_listed(name)).unwrap_or(name)
}

/// A part of a line about rights without the year and the words around it.
fn without_words_of_rights(part: &str) -> &str {
    let is_none = |word: &str| {
        let lower = word.to_lowercase();
        let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
        !word.contains(char::is_alphabetic)
            || tables().any(|words| words.rights_words.contains(&bare))
    };
    let mut rest = part.trim();
    while let Some(word) = rest.split_whitespace().next().filter(|word| is_none(word)) {
        rest = rest[word.len()..].trim_start();
    }
    while let Some(word) = rest
        .split_whitespace()
        .next_back()
        .filter(|word| is_none(word))
    {
        rest = rest[..rest.len() - word.len()].trim_end();
    }
    rest
}

/// "Sample Courier" of "Sample Courier Ltd".
fn without_company_form(name: &str) -> &str {
    let head = name.rsplit_once(' ').filter(|(_, form)| is_company(form));
    head.map_or(name, |(head, _)| without_company_form(head))
}

/// Whether a name is that of a company rather than of its medium.
fn is_company(name: &str) -> bool {
    let is_form = |word: &str| tables().any(|words| words.company_forms.contains(&word));
    name.split_whitespace()
        .any(|word| is_form(word.trim_end_matches('.')))
}

/// What stands around articles, in each language: pages mix them.
fn tables() -> impl Iterator<Item = &'static FurnitureWords> {
    Lang::ALL.into_iter().map(|lang| language(lang).furniture)
}

#[cfg(test)]
mod tests {
    use super::{not_shouted, owner, written_small};

    #[test]
    fn a_name_of_words_in_capitals_is_written_as_a_name() {
        assert_eq!(not_shouted("KORAN RAKYAT"), "Koran Rakyat");
        assert_eq!(not_shouted("WARTA NEWS"), "Warta News");
        assert_eq!(not_shouted("KBN RAKYAT"), "KBN Rakyat");
        assert_eq!(not_shouted("SCTV"), "SCTV");
    }

    #[test]
    fn the_owner_of_the_rights_is_named_behind_the_sign_and_the_year() {
        assert_eq!(owner("Copyright © Warta.id 2021"), Some("Warta.id"));
        assert_eq!(
            owner("© 2021 Sample Times. All rights reserved."),
            Some("Sample Times")
        );
        assert_eq!(
            owner("Copyright @ 2025 Suara Sungai. All right reserved"),
            Some("Suara Sungai")
        );
        assert_eq!(owner("Hak cipta dilindungi undang-undang"), None);
        assert_eq!(owner("© 2021"), None);
    }

    #[test]
    fn a_name_in_capitals_is_written_small_where_it_stands_as_words() {
        let check = |text, name| assert_eq!(written_small(text, "KORAN RAKYAT"), name);
        check("Lainnya dari Koran Rakyat", Some("Koran Rakyat"));
        check("© KORAN RAKYAT", None);
        check("Koran Rakyatku", None);
    }
}
