//! What heads of pages call things, made fit to show: titles without the name
//! of the site, writers without the newsroom.

use linimasa_analysis::metadata::is_medium;

use crate::lines;

/// Between a headline and the name of the site.
pub(crate) const SEPARATORS: &[&str] = &[" | ", " - ", " – ", " — ", " » ", " · ", " :: "];

/// What stands for a writer and is none, lower case.
const NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "author",
    "editor",
    "editorial",
    "guest",
    "newsroom",
    "penulis",
    "redaksi",
    "redaktur",
    "reporter",
    "staff",
    "super admin",
    "superadmin",
    "tim redaksi",
    "user",
    "wartawan",
    "webmaster",
];

/// What stands before the names of writers, lower case.
const LABELS: &[&str] = &["oleh", "penulis", "reporter", "pewarta", "by", "written by"];

/// The most words in a person's name.
const NAME_WORDS_MAX: usize = 6;

/// A text on one line, its entities and markup read.
pub(crate) fn one_line(text: &str) -> String {
    let plain = if text.contains(['<', '&']) {
        lines::text_of(text)
    } else {
        text.to_owned()
    };
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A headline without the names of the site behind it.
pub(crate) fn title(text: &str, outlet: Option<&str>) -> Option<String> {
    let whole = one_line(text);
    let mut title = whole.as_str();
    let is_site = |tail: &str| is_medium(tail) || outlet.is_some_and(|outlet| same(outlet, tail));
    while let Some((head, _)) = SEPARATORS
        .iter()
        .filter_map(|separator| title.rsplit_once(separator))
        .max_by_key(|(head, _)| head.len())
        .filter(|(head, tail)| !head.trim().is_empty() && is_site(tail.trim()))
    {
        title = head.trim();
    }
    (!title.is_empty()).then(|| title.to_owned())
}

/// Whether two names are one but for case, spaces and the ending of a domain.
fn same(a: &str, b: &str) -> bool {
    let bare = |name: &str| -> String {
        let name = name.to_lowercase();
        let name = name
            .trim_start_matches("www.")
            .split('.')
            .next()
            .unwrap_or_default();
        name.chars().filter(|c| c.is_alphanumeric()).collect()
    };
    bare(a) == bare(b)
}

/// The name of a medium, unless it is that of the company behind it.
pub(crate) fn outlet(text: &str) -> Option<String> {
    let name = one_line(text);
    let is_company = ["PT ", "PT. ", "CV "]
        .iter()
        .any(|form| name.starts_with(form));
    (!name.is_empty() && !is_company && !is_address(&name)).then_some(name)
}

/// The persons among those whom a page names as its writers.
pub(crate) fn writers(
    texts: impl IntoIterator<Item = impl AsRef<str>>,
    outlet: Option<&str>,
) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for text in texts {
        let line = one_line(text.as_ref());
        let parts = line
            .split([',', ';', '|', '/', '&'])
            .flat_map(|part| part.split(" dan "))
            .flat_map(|part| part.split(" and "))
            .flat_map(|part| part.split(" - "));
        for name in parts.map(without_label) {
            let is_new = !names.iter().any(|known| same(known, name));
            if is_person(name) && is_new && !outlet.is_some_and(|outlet| same(outlet, name)) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

fn without_label(name: &str) -> &str {
    let name = name.trim();
    let rest = LABELS.iter().find_map(|label| {
        let head = name.get(..label.len())?;
        let rest = name.get(label.len()..)?;
        (head.eq_ignore_ascii_case(label) && rest.starts_with([':', ' '])).then_some(rest)
    });
    rest.unwrap_or(name).trim_matches([':', ' '])
}

fn is_person(name: &str) -> bool {
    let lower = name.to_lowercase();
    name.starts_with(|c: char| c.is_uppercase())
        && name.split(' ').count() <= NAME_WORDS_MAX
        && !name.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | ':' | '_'))
        && !is_medium(name)
        && !NOBODY.contains(&lower.as_str())
}

/// Whether a text is an address of a page and not only of a site.
pub(crate) fn is_address(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let path = rest
        .and_then(|rest| rest.split_once('/'))
        .map(|(_, path)| path);
    path.is_some_and(|path| !path.is_empty()) && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::{is_address, outlet, title, writers};

    #[test]
    fn a_title_loses_the_names_of_its_site() {
        let check = |text: &str, expected: &str| {
            assert_eq!(title(text, Some("Warta Pagi")).as_deref(), Some(expected));
        };
        check("Banjir Surut | Warta Pagi", "Banjir Surut");
        check("Banjir Surut - wartapagi.id - Warta Pagi", "Banjir Surut");
        check(
            "Banjir &quot;Besar&quot; - Hari Ini",
            "Banjir \"Besar\" - Hari Ini",
        );
        assert_eq!(title(" ", None), None);
    }

    #[test]
    fn writers_are_persons() {
        let names = writers(
            [
                "Oleh: Rani Wulandari, Budi dan Admin",
                "Warta Pagi",
                "x@y.id",
            ],
            Some("wartapagi.id"),
        );
        assert_eq!(names, ["Rani Wulandari", "Budi"]);
    }

    #[test]
    fn a_company_is_no_outlet_and_a_site_no_page() {
        assert_eq!(outlet("PT Warta Media Siber"), None);
        assert_eq!(outlet("Warta Pagi").as_deref(), Some("Warta Pagi"));
        assert!(is_address("https://warta.id/a") && !is_address("https://warta.id/"));
        assert!(!is_address("javascript:alert(1)//a/b"));
    }
}
