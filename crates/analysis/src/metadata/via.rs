//! Agencies and media that a text draws on: "dilansir dari AP News", "AFP
//! mengutip …", "as reported by Reuters".

use crate::body::line::Line;
use crate::body::phrases::Role;
use crate::language::{Lang, language};
use crate::media;

/// The names in the order a paragraph has them, each once, added to `found`.
pub(crate) fn find(line: &Line<'_>, lang: Lang, found: &mut Vec<String>) {
    for hit in &line.hits {
        let name = match hit.role {
            Role::Via => named_behind(line.behind(*hit), lang),
            Role::Reports => named_before(line.text.get(..hit.start as usize).unwrap_or(""), lang),
            _ => None,
        };
        if let Some(name) = name {
            push_once(found, &name);
        }
    }
}

/// Adds a name that is not there yet in any case of letters.
pub(crate) fn push_once(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        names.push(name.to_owned());
    }
}

/// The most words between "dikutip" and the name: "oleh kantor berita negara".
const BETWEEN_WORDS_MAX: usize = 5;

/// The most words in the name of a medium.
const NAME_WORDS_MAX: usize = 5;

/// The name that a text begins with, behind words such as "kantor berita".
fn named_behind(text: &str, lang: Lang) -> Option<String> {
    let text = text.trim_start_matches([':', ' ']);
    let agency = language(lang).furniture.agency;
    let tokens: Vec<&str> = text
        .split_whitespace()
        .take(BETWEEN_WORDS_MAX + NAME_WORDS_MAX)
        .collect();
    let skipped = tokens
        .iter()
        .take(BETWEEN_WORDS_MAX)
        .take_while(|token| agency.contains(token))
        .count();
    // "the" may belong to the name: "The Guardian".
    (0..=skipped)
        .rev()
        .find_map(|from| name_at(&tokens[from..]))
}

/// The longest name of a medium at the start of `tokens`.
fn name_at(tokens: &[&str]) -> Option<String> {
    let mut longest = None;
    let mut name = String::new();
    for token in tokens.iter().take(NAME_WORDS_MAX) {
        let bare = token.trim_matches(|c: char| !c.is_alphanumeric());
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(bare);
        if media::is_medium(&name) {
            longest = Some(name.clone());
        }
        let ends = token.ends_with(|c: char| !c.is_alphanumeric());
        if ends || !bare.starts_with(|c: char| c.is_uppercase() || media::is_domain(bare)) {
            break;
        }
    }
    longest
}

/// The agency that a text ends with: "the AFP news agency".
fn named_before(text: &str, lang: Lang) -> Option<String> {
    let agency = language(lang).furniture.agency;
    let mut tokens: Vec<&str> = text
        .split_whitespace()
        .rev()
        .skip_while(|token| agency.contains(token))
        .take(NAME_WORDS_MAX)
        .collect();
    tokens.reverse();
    (0..tokens.len()).find_map(|from| {
        let name = tokens[from..].join(" ");
        let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
        media::is_agency(name).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use crate::body::line::split;
    use crate::language::Lang;

    fn find(text: &str, lang: Lang) -> Vec<String> {
        let mut found = Vec::new();
        for line in split(text) {
            super::find(&line, lang, &mut found);
        }
        found
    }

    #[test]
    fn agencies_are_found_by_the_words_around_them() {
        let text = "Dilansir dari AP News, banjir surut. Hal itu dikutip oleh kantor berita \
                    Xinhua kemarin. “Air surut,” Reuters melaporkan. Melansir Warta.id, Rabu.";
        assert_eq!(
            find(text, Lang::Id),
            ["AP News", "Xinhua", "Reuters", "Warta.id"]
        );
        let text = "Floods fell, as reported by The Guardian. Citing Kyodo News, he agreed.";
        assert_eq!(find(text, Lang::En), ["The Guardian", "Kyodo News"]);
    }

    #[test]
    fn one_who_is_quoted_is_no_agency() {
        let text = "Mengutip Presiden, ia menolak. Warga dikutip Kementerian Sosial. Sumber air.";
        assert!(find(text, Lang::Id).is_empty());
    }
}
