//! What a page says of itself: headline, outlet, writers, date, address.
//!
//! Nothing is invented: what the text does not say stays empty.

pub(crate) mod address;
mod byline;
mod outlet;
pub(crate) mod stamp;
pub(crate) mod via;

pub(crate) use byline::writer_in_stamp;

use linimasa_dossier::calendar::Day;
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_dossier::model::PublishedFrom;

use crate::body::phrases::Role;
use crate::body::{Kind, Page};
use crate::language::{Lang, language};
use crate::media;
use crate::time::words::{Term, TimeUnit};

/// Bibliographic data of one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// The headline.
    pub title: Option<String>,
    /// The medium that published this page, not one it cites.
    pub outlet: Option<String>,
    /// The writers.
    pub byline: Vec<String>,
    /// When it was published.
    pub published: Option<Edtf>,
    /// How `published` was found; `None` where the source itself gives it.
    pub published_from: Option<PublishedFrom>,
    /// Where the original is: http or https.
    pub url: Option<String>,
    /// Agencies and media it draws on.
    pub via: Vec<String>,
    /// BCP 47 tag of the language; `None` where the text gives no hint.
    pub lang: Option<String>,
}

/// The first day that a text gives in full, as stamps on pages do.
#[must_use]
pub fn day_in(text: &str) -> Option<Day> {
    stamp::find(text).map(|stamp| stamp.day)
}

/// Whether a name is that of a medium or an agency.
#[must_use]
pub fn is_medium(name: &str) -> bool {
    media::is_medium(name)
}

impl Metadata {
    /// That of a text about which nothing is known.
    pub const NOTHING: Metadata = Metadata {
        title: None,
        outlet: None,
        byline: Vec::new(),
        published: None,
        published_from: None,
        url: None,
        via: Vec::new(),
        lang: None,
    };

    /// Puts what is `known` in the place of what was found.
    pub(crate) fn put_first(&mut self, known: &Metadata) {
        put(&mut self.title, &known.title);
        put(&mut self.outlet, &known.outlet);
        put(&mut self.url, &known.url);
        put(&mut self.lang, &known.lang);
        if known.published.is_some() {
            self.published = known.published;
            self.published_from = known.published_from;
        }
        for (found, known) in [
            (&mut self.byline, &known.byline),
            (&mut self.via, &known.via),
        ] {
            if !known.is_empty() {
                found.clone_from(known);
            }
        }
    }
}

fn put(found: &mut Option<String>, known: &Option<String>) {
    if known.is_some() {
        found.clone_from(known);
    }
}

/// What a page says of itself; `body` is the text of its body. What is `known`
/// beforehand helps to read the rest.
pub(crate) fn read(page: &Page<'_>, body: &str, lang: Lang, known: &Metadata) -> Metadata {
    let (title, titled_outlet) = title(page);
    let said = || {
        let line = page
            .of(Kind::Source)
            .find_map(|line| address::find(line.text))?;
        Some(line.to_owned())
    };
    let url = known.url.clone().or_else(said);
    let (published, published_from) = published(page, body, url.as_deref(), lang);
    let outlet = known
        .outlet
        .clone()
        .or_else(|| outlet::find(page, titled_outlet, url.as_deref()));
    let via = agencies(page, lang, outlet.as_deref());
    Metadata {
        title,
        byline: byline::find(page, outlet.as_deref()),
        outlet,
        published,
        published_from,
        url,
        via,
        lang: None,
    }
}

/// The headline, and the outlet that a page's title has behind it.
fn title(page: &Page<'_>) -> (Option<String>, Option<String>) {
    let Some(line) = page.of(Kind::Title).next() else {
        return (None, None);
    };
    let title = one_line(line.text);
    for separator in [" | ", " - ", " – ", " — "] {
        if let Some((head, tail)) = title.rsplit_once(separator)
            && media::is_medium(tail.trim())
        {
            return (Some(head.trim().to_owned()), Some(tail.trim().to_owned()));
        }
    }
    (Some(title), None)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line's parts between dashes, bars and commas.
fn parts(line: &str) -> impl Iterator<Item = &str> {
    line.split([',', '|', '•', '·', ';'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" – "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

fn published(
    page: &Page<'_>,
    body: &str,
    url: Option<&str>,
    lang: Lang,
) -> (Option<Edtf>, Option<PublishedFrom>) {
    let title = page
        .of(Kind::Title)
        .next()
        .map_or(0, |line| line.span.start);
    // "BY JANE DOE - OCTOBER 21, 2022"
    let may_say = |i: &usize| matches!(page.kind(*i), Some(Kind::Dated | Kind::Writer));
    let numbers = || (0..page.lines.len()).filter(may_say);
    let stamps = || numbers().filter_map(|i| Some((i, stamp_of(page, i)?)));
    // The date of today may stand above the headline, and the page's own below
    // that.
    let own = stamps()
        .find(|&(i, _)| page.lines[i].0.span.start > title)
        .or_else(|| stamps().next_back())
        .map(|(_, stamp)| stamp);
    if let Some(stamp) = own {
        return (Some(Edtf::Date(Date::day(stamp.day))), None);
    }
    if let Some(date) = url.and_then(address::published) {
        return (Some(Edtf::Date(date)), Some(PublishedFrom::Url));
    }
    let placed = page
        .dateline
        .and_then(|dateline| stamp::find(dateline.text))
        .or_else(|| bracketed(body, lang))
        .or_else(|| bracketed(page.lead?, lang));
    let placed = placed.map(|stamp| (stamp, PublishedFrom::Dateline));
    // Some pages say nothing but when they were changed last.
    let changed = || Some((changed(page)?, PublishedFrom::Text));
    match placed.or_else(changed) {
        Some((stamp, from)) => (Some(Edtf::Date(Date::day(stamp.day))), Some(from)),
        None => (None, None),
    }
}

/// The date on which a page was changed: "Updated 3:07 PM EST, November 29, 2024".
fn changed(page: &Page<'_>) -> Option<stamp::Stamp> {
    let dated = || page.of(Kind::Dated);
    let updated = dated().find(|line| line.hits(Role::Updated).next().is_some())?;
    stamp::find(updated.text)
}

/// The date that a line gives the page: not the one on which it was changed.
fn stamp_of(page: &Page<'_>, i: usize) -> Option<stamp::Stamp> {
    let (line, _) = &page.lines[i];
    let above = i.checked_sub(1).map(|j| &page.lines[j].0);
    if above.is_some_and(|above| above.is_whole(Role::Updated)) {
        return None;
    }
    let mut from = 0;
    stamp::all(line.text).find(|stamp| {
        let before = from..stamp.start;
        from = stamp.end;
        let mut updated = line.hits(Role::Updated);
        !updated.any(|hit| before.contains(&(hit.start as usize)))
    })
}

/// A full date in brackets behind a weekday in the first sentence: "Rabu
/// (17/4/2024)". News gives the day of the report so, unless a word before it
/// makes it the start or the end of something: "Sejak Rabu (17/4/2024)".
fn bracketed(body: &str, lang: Lang) -> Option<stamp::Stamp> {
    let paragraph = body.split("\n\n").next()?;
    let first = paragraph.split_inclusive(". ").next()?;
    first.match_indices('(').find_map(|(open, _)| {
        let inside = first[open + 1..].split(')').next()?;
        let found = stamp::find(inside)?;
        let before = first[..open].trim_end();
        let weekday = before.split_whitespace().next_back()?;
        let is_day = found.start == 0
            && found.end == inside.len()
            && weekday.starts_with(char::is_uppercase)
            && !bounds(&before[..before.len() - weekday.len()], lang);
        is_day.then_some(found)
    })
}

/// Whether a text ends with a word that makes the day behind it a start or an
/// end: "sejak", also before "hari".
fn bounds(before: &str, lang: Lang) -> bool {
    use Term::{Between, From, Since, To, Unit, Until};
    let lower = before.to_lowercase();
    let before = without_last(&lower, lang, |term| term == Unit(TimeUnit::Day));
    let is_bound = |term| matches!(term, Since | Until | From | To | Between);
    without_last(before.unwrap_or(&lower), lang, is_bound).is_some()
}

/// What precedes the phrase that a text in lower case ends with, if that means
/// one of these.
fn without_last(text: &str, lang: Lang, is_one: impl Fn(Term) -> bool) -> Option<&str> {
    let terms = language(lang).time.terms;
    let mut phrases = terms.iter().filter(|(_, term)| is_one(*term));
    phrases.find_map(|(phrase, _)| {
        let rest = text.trim_end().strip_suffix(phrase)?;
        (!rest.ends_with(char::is_alphanumeric)).then_some(rest)
    })
}

/// The parts of the note in brackets behind the last paragraph: "(ant/rd)".
fn credits<'p>(page: &'p Page<'_>) -> impl Iterator<Item = &'p str> {
    page.of(Kind::Paragraph)
        .next_back()
        .map(|line| {
            let kept = crate::body::line::without_credit(line.text);
            line.text[kept.len()..]
                .trim()
                .trim_matches(['(', ')', '[', ']'])
        })
        .into_iter()
        .flat_map(|credit| credit.split(['/', ',', ';', '|']))
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// Within how many lines behind the article its agencies are listed: "rw/bd (AFP,
/// AP)".
const LISTED_LINES_MAX: usize = 3;

/// Whether two names are those of one medium: with or without blanks and the
/// ending of its address.
fn is_same_medium(one: &str, other: &str) -> bool {
    let bare = |name: &str| {
        let stem = name.split('.').next().unwrap_or(name);
        stem.to_lowercase().replace(' ', "")
    };
    bare(one) == bare(other)
}

fn agencies(page: &Page<'_>, lang: Lang, outlet: Option<&str>) -> Vec<String> {
    let mut names = Vec::new();
    let dateline = page
        .dateline
        .and_then(|dateline| dateline.site)
        .filter(|site| media::is_agency(site));
    let credited = credits(page).filter_map(|part| {
        let name = part.strip_prefix("sumber").unwrap_or(part);
        let name = name.trim_start_matches([':', ' ']);
        media::is_medium(name).then_some(name)
    });
    let sourced = page
        .of(Kind::Source)
        .filter(|line| address::find(line.text).is_none())
        .flat_map(|line| parts(byline::without_label(line)))
        .filter(|name| media::is_medium(name));
    let last = page.numbers_of(Kind::Paragraph).next_back();
    let behind = last.map_or(&[][..], |last| &page.lines[last + 1..]);
    let listed = behind.iter().take(LISTED_LINES_MAX).flat_map(|(line, _)| {
        let note = line
            .text
            .strip_suffix(')')
            .and_then(|text| text.rsplit_once('('));
        let names = note
            .map_or("", |(_, names)| names)
            .split([',', '/'])
            .map(str::trim);
        let all = names.clone().all(media::is_agency);
        names.filter(move |_| all)
    });
    let reported = page
        .of(Kind::Writer)
        .flat_map(|line| parts(byline::without_label(line)))
        .filter(|name| media::is_agency(name));
    let below_title = || {
        let title = page.numbers_of(Kind::Title).next()?;
        Some(page.lines[title + 1..].iter())
    };
    let signed = (below_title().into_iter().flatten())
        .map_while(|(line, _)| media::is_agency(line.text).then_some(line.text));
    let mut said = Vec::new();
    for line in page.of(Kind::Paragraph) {
        via::find(line, lang, &mut said);
    }
    let all = dateline
        .into_iter()
        .chain(signed)
        .map(str::to_owned)
        .chain(said);
    let noted = credited.chain(sourced).chain(reported).chain(listed);
    let noted = noted.map(str::to_owned);
    for name in all.chain(noted) {
        if !outlet.is_some_and(|outlet| is_same_medium(outlet, &name)) {
            via::push_once(&mut names, &name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::bracketed;
    use crate::language::Lang;

    #[track_caller]
    fn check(sentence: &str, lang: Lang, day: Option<(i32, u8, u8)>) {
        let found = bracketed(sentence, lang).map(|stamp| stamp.day.civil());
        assert_eq!(found, day, "{sentence}");
    }

    #[test]
    fn the_day_of_a_report_stands_in_brackets_behind_its_weekday() {
        let day = Some((2024, 4, 17));
        check("Air naik, Rabu (17/4/2024).", Lang::Id, day);
        check("Air naik pada Rabu (17/4/2024) malam.", Lang::Id, day);
        check("The water rose on Wednesday (17/4/2024).", Lang::En, day);
    }

    #[test]
    fn a_start_or_an_end_is_no_day_of_a_report() {
        for sentence in [
            "Sejak Rabu (17/4/2024) air naik.",
            "Air naik sejak hari Rabu (17/4/2024).",
            "Jalan itu ditutup hingga Rabu (17/4/2024).",
            "Mulai Rabu (17/4/2024) jalan itu ditutup.",
        ] {
            check(sentence, Lang::Id, None);
        }
        check("Since Wednesday (17/4/2024) it rose.", Lang::En, None);
        check("It is shut until Wednesday (17/4/2024).", Lang::En, None);
    }
}
