//! The place, the site and the date that a first paragraph may begin with.
//!
//! | text | site |
//! | --- | --- |
//! | `KOMPAS.com - Pasukan …` | `KOMPAS.com` |
//! | `JAKARTA, iNews.id – Pasukan …` | `iNews.id` |
//! | `Jakarta, CNN Indonesia -- Pasukan …` | `CNN Indonesia` |
//! | `LONDON, June 3 (Reuters) - Troops …` | `Reuters` |
//! | `Medan, Koran Rakyat - Pasukan …` | `Koran Rakyat`, where the page bears that name |
//! | `Jakarta - Pasukan …`, `MOSKOW: Pasukan …` | none |

use super::line::Line;
use crate::eight::{WIDTH, eight_at, first_of};
use crate::media;

/// What stands before the first sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dateline<'t> {
    /// All of it, up to the dash.
    pub(crate) text: &'t str,
    /// How many bytes it takes, the dash and the blank behind it included.
    pub(crate) len: usize,
    /// The medium or agency it names.
    pub(crate) site: Option<&'t str>,
}

impl Dateline<'_> {
    /// How many bytes the site takes at its start. The place is the author's: a
    /// site that stands behind it is left there.
    pub(super) fn site_len(&self) -> usize {
        let Some(rest) = self.site.and_then(|site| self.text.strip_prefix(site)) else {
            return 0;
        };
        match rest.trim_start_matches([',', ' ', '/', '(']) {
            "" => self.len,
            place => self.text.len() - place.len(),
        }
    }

    /// Where the place before the site ends and where the site begins: in what
    /// follows that, nothing is the author's up to the dash.
    pub(super) fn site_behind(&self) -> Option<(usize, usize)> {
        let at = match self.site {
            Some(site) => self.text.find(site)?,
            None => self.sign()?,
        };
        let place = self.text.get(..at)?;
        let end = place.trim_end_matches([' ', '(', '/']).len();
        (end > 0).then_some((end, self.len))
    }

    /// Where the name in brackets behind the place begins: "Sorong (WARTA) -".
    fn sign(&self) -> Option<usize> {
        let open = self.text.strip_suffix(')')?.rfind('(')?;
        let name = self.text.get(open + 1..self.text.len() - 1)?;
        let is_name = !name.is_empty() && !name.contains(|c: char| c.is_ascii_digit());
        is_name.then_some(open + 1)
    }

    /// Whether it says when, and no site stands among it: the first thing that
    /// the author says.
    pub(super) fn is_dated(&self) -> bool {
        self.site.is_none() && self.text.contains(|c: char| c.is_ascii_digit())
    }
}

/// The longest dateline, in bytes.
const BYTES_MAX: usize = 80;

/// The most words a dateline has.
const WORDS_MAX: usize = 8;

/// Places that stand before a dash with no site and not in capitals.
const PLACES: &[&str] = &[
    "Jakarta",
    "Bandung",
    "Surabaya",
    "Semarang",
    "Medan",
    "Makassar",
    "Palembang",
    "Denpasar",
    "Yogyakarta",
    "Solo",
    "Bogor",
    "Depok",
    "Bekasi",
    "Tangerang",
    "Banda Aceh",
    "Padang",
    "Pekanbaru",
    "Batam",
    "Lampung",
    "Pontianak",
    "Banjarmasin",
    "Balikpapan",
    "Samarinda",
    "Manado",
    "Kupang",
    "Ambon",
    "Jayapura",
    "Mataram",
    "Serang",
    "Malang",
];

/// Whether a paragraph has what [`find`] looks for: most have no dash and no
/// colon, and do not begin with a word in capitals.
pub(super) fn may_open(line: &Line<'_>) -> bool {
    let form = &line.form;
    let second = line.text.as_bytes().get(1);
    let is_shouted = !second.is_some_and(u8::is_ascii_lowercase);
    form.has_mark(b'-') || form.has_mark(b':') || !form.is_ascii || is_shouted
}

/// The dateline at the start of a paragraph. A place alone counts only in the
/// `first` paragraph; `own` are the names that the page may bear.
pub(crate) fn find<'t>(paragraph: &'t str, first: bool, own: &[&str]) -> Option<Dateline<'t>> {
    let dash = first_dash(paragraph).or_else(|| mark_behind_place(paragraph))?;
    let (head, tail) = paragraph.split_at(dash);
    let rest =
        tail.trim_start_matches(|c: char| c.is_whitespace() || is_dash(c) || ":.".contains(c));
    if !rest.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "\"“‘'«(".contains(c))
    {
        return None;
    }
    let head = head.trim_end();
    if !looks_like_one(head) {
        return None;
    }
    let site = site(head).or_else(|| own_name(head, own));
    (site.is_some() || (first && is_place(head))).then_some(Dateline {
        text: head,
        len: paragraph.len() - rest.len(),
        site,
    })
}

/// A line that is a dateline and nothing else: `Jakarta, CNN Indonesia --`.
pub(crate) fn alone(line: &str) -> Option<Dateline<'_>> {
    if line.len() > BYTES_MAX || !line.ends_with(is_dash) {
        return None;
    }
    let head = line.trim_end_matches(|c: char| is_dash(c) || c.is_whitespace());
    let site = site(head);
    let found = looks_like_one(head) && (site.is_some() || is_place(head));
    found.then_some(Dateline {
        text: head,
        len: line.len(),
        site,
    })
}

/// The colon or stop behind a place that opens a paragraph: `MOSKOW: Pasukan
/// …`, `JAKARTA. Rupiah …`.
fn mark_behind_place(text: &str) -> Option<usize> {
    let start = text.get(..text.floor_char_boundary(BYTES_MAX / 2 + 2))?;
    let first = |mark: &[u8; 2]| start.as_bytes().windows(2).position(|pair| pair == mark);
    let colon = first(b": ").filter(|&at| is_place(&text[..at]));
    colon.or_else(|| {
        let at = first(b". ")?;
        let place = &text[..at];
        let is_known = || PLACES.iter().any(|known| known.eq_ignore_ascii_case(place));
        (!place.contains(char::is_lowercase) && is_known()).then_some(at)
    })
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}

/// The first dash that is no hyphen.
fn first_dash(text: &str) -> Option<usize> {
    let mut from = 1;
    loop {
        let at = next_dash(text.as_bytes(), from)?;
        let mut chars = text.get(at..).unwrap_or_default().chars();
        let is_one = chars.next().is_some_and(is_dash);
        if is_one {
            let behind = chars.next().unwrap_or(' ');
            let before = text[..at].chars().next_back().unwrap_or(' ');
            let apart = before.is_whitespace() || before == ')' || behind.is_whitespace();
            if apart || is_dash(behind) {
                return Some(at);
            }
        }
        from = at + 1;
    }
}

/// Where the next byte is that a dash may begin with, no further than a dateline
/// is long.
fn next_dash(bytes: &[u8], mut from: usize) -> Option<usize> {
    while from <= BYTES_MAX && from < bytes.len() {
        let found = first_of(eight_at(bytes, from), b'-');
        if found > 0 {
            let at = from + found.trailing_zeros() as usize / 8;
            return Some(at).filter(|&at| at <= BYTES_MAX);
        }
        from += WIDTH;
    }
    None
}

/// Capitalised words, numbers, domains; no word of a sentence.
fn looks_like_one(head: &str) -> bool {
    let mut words = 0;
    head.split([' ', ',', '(', ')', '/'])
        .filter(|word| !word.is_empty())
        .all(|word| {
            words += 1;
            words <= WORDS_MAX
                && (word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                    || media::is_medium(word))
        })
}

fn site(head: &str) -> Option<&str> {
    head.split([',', '(', ')'])
        .map(str::trim)
        .find(|part| media::is_medium(part))
        .or_else(|| {
            head.split([' ', ',', '(', ')'])
                .find(|word| media::is_medium(word))
        })
}

/// The part of a dateline that is one of these names; before the place only
/// the first of them, for those of a menu may be places.
fn own_name<'t>(head: &'t str, own: &[&str]) -> Option<&'t str> {
    let mut parts = head.split([',', '(', ')']).map(str::trim);
    let first = parts.next().filter(|part| {
        let is_place = PLACES.iter().any(|place| place.eq_ignore_ascii_case(part));
        let mut own = own.iter().take(1);
        !is_place && own.any(|name| is_same_name(name, part))
    });
    first.or_else(|| parts.find(|part| own.iter().any(|name| is_same_name(name, part))))
}

fn is_same_name(one: &str, other: &str) -> bool {
    let bare = |name: &str| {
        let name = match media::is_domain(name) {
            true => name.split('.').next().unwrap_or(name),
            false => name,
        };
        let name = name.to_lowercase();
        name.strip_prefix("the ").unwrap_or(&name).to_owned()
    };
    bare(one) == bare(other)
}

fn is_place(head: &str) -> bool {
    let place = head.split([',', '(']).next().unwrap_or(head).trim();
    // "GORIS, Armenia": the city in capitals, its country not.
    let city = if head.contains(',') { place } else { head };
    let mut letters = city.chars().filter(|c| c.is_alphabetic());
    let shouted = letters.clone().count() >= 4 && letters.all(char::is_uppercase);
    shouted || PLACES.contains(&place) || (head.ends_with(')') && head.contains(" ("))
}

#[cfg(test)]
mod tests {
    use super::{alone, find};

    #[track_caller]
    fn check(paragraph: &str, site: Option<&str>, rest: &str) {
        let found = find(paragraph, true, &[]).unwrap();
        assert_eq!((found.site, &paragraph[found.len..]), (site, rest));
    }

    #[test]
    fn a_dateline_is_cut_off_with_its_site() {
        check(
            "KOTA.com - Banjir surut.",
            Some("KOTA.com"),
            "Banjir surut.",
        );
        check(
            "JAKARTA, Warta.id – Banjir surut.",
            Some("Warta.id"),
            "Banjir surut.",
        );
        check(
            "Jakarta, CNN Indonesia -- Banjir surut.",
            Some("CNN Indonesia"),
            "Banjir surut.",
        );
        check(
            "LIMA, June 3 (Reuters) - Floods fell.",
            Some("Reuters"),
            "Floods fell.",
        );
        check(
            "MEDAN Warta.id) -Banjir surut.",
            Some("Warta.id"),
            "Banjir surut.",
        );
        check("Jakarta - Banjir surut.", None, "Banjir surut.");
        check("SORONG — “Banjir surut.”", None, "“Banjir surut.”");
    }

    #[test]
    fn a_name_behind_the_place_is_the_site_where_the_page_bears_it() {
        let paragraph = "Medan, KORAN RAKYAT - Banjir surut.";
        let site = |own: &[&str]| find(paragraph, true, own).and_then(|found| found.site);
        assert_eq!(site(&["Koran Rakyat"]), Some("KORAN RAKYAT"));
        assert_eq!(site(&["Harian Rakyat"]), None);
    }

    #[test]
    fn a_site_that_stands_first_is_cut_off_and_a_place_is_not() {
        let site_len = |paragraph| find(paragraph, true, &[]).unwrap().site_len();
        assert_eq!(site_len("KOTA.com - Banjir surut."), 11);
        assert_eq!(site_len("KOTA.com, JAKARTA - Banjir surut."), 10);
        assert_eq!(site_len("JAKARTA, KOTA.com - Banjir surut."), 0);
        assert_eq!(site_len("JAKARTA - Banjir surut."), 0);
    }

    #[test]
    fn the_place_before_a_site_is_kept_and_the_site_is_not() {
        let place = |paragraph: &'static str| {
            let (end, _) = find(paragraph, true, &[]).unwrap().site_behind()?;
            paragraph.get(..end)
        };
        assert_eq!(place("JAKARTA, KOTA.com - Banjir surut."), Some("JAKARTA,"));
        assert_eq!(place("Sorong (WARTA) - Banjir surut."), Some("Sorong"));
        assert_eq!(
            place("LIMA, June 3 (Reuters) - It fell."),
            Some("LIMA, June 3")
        );
        assert_eq!(place("JAKARTA - Banjir surut."), None);
        assert_eq!(place("KOTA.com, JAKARTA - Banjir surut."), None);
    }

    #[test]
    fn a_site_in_the_first_place_is_that_of_the_page_s_first_line() {
        let site = |own: &[&str]| find("SUNGAI24 - Air surut.", true, own).unwrap().site;
        assert_eq!(site(&["Sungai24.com"]), Some("SUNGAI24"));
        assert_eq!(site(&["Menu", "Sungai24"]), None);
    }

    #[test]
    fn a_dateline_may_stand_alone_or_before_a_colon() {
        assert_eq!(
            alone("Jakarta, CNN Indonesia --").unwrap().site,
            Some("CNN Indonesia")
        );
        assert_eq!(alone("Harga Beras Naik --"), None);
        check("GORIS, Armenia — Floods fell.", None, "Floods fell.");
        check("MOSKOW: Banjir surut.", None, "Banjir surut.");
        check("JAKARTA. Banjir surut.", None, "Banjir surut.");
        assert_eq!(find("NATO. Banjir surut.", true, &[]), None);
        assert_eq!(find("Catatan: Banjir surut.", true, &[]), None);
    }

    #[test]
    fn a_dash_in_a_sentence_is_no_dateline() {
        assert_eq!(find("Jawa Barat - Banten masih terputus.", true, &[]), None);
        assert_eq!(find("Menteri itu - Yasonna - mundur.", true, &[]), None);
        assert_eq!(find("Warga-warga mengungsi.", true, &[]), None);
        assert_eq!(find("Jakarta - Banjir surut.", false, &[]), None);
    }
}
