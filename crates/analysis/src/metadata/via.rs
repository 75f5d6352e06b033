//! Agencies and media that a text draws on: "dilansir dari AP News", "AFP
//! mengutip …", "as reported by Reuters".

use crate::language::{Lang, language};
use crate::languages::FurnitureWords;
use crate::media;

/// The names in the order the text has them, each once.
pub(crate) fn find(text: &str, lang: Lang) -> Vec<String> {
    let words = language(lang).furniture;
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let name = named_behind(&tokens[at..], words).or_else(|| named_before(&tokens, at, words));
        if let Some(name) = name {
            push_once(&mut found, &name);
        }
    }
    found
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

/// The name behind a phrase that begins at the first token.
fn named_behind(tokens: &[&str], words: &FurnitureWords) -> Option<String> {
    let len = words
        .via
        .iter()
        .find_map(|phrase| phrase_len(tokens, phrase))?;
    let rest = &tokens[len..];
    let skipped = rest
        .iter()
        .take(BETWEEN_WORDS_MAX)
        .take_while(|token| words.agency.contains(token))
        .count();
    // "the" may belong to the name: "The Guardian".
    (0..=skipped).rev().find_map(|from| name_at(&rest[from..]))
}

/// How many tokens a phrase takes at the start of `tokens`.
fn phrase_len(tokens: &[&str], phrase: &str) -> Option<usize> {
    let mut len = 0;
    for word in phrase.split(' ') {
        let token = tokens.get(len)?.trim_start_matches(['(', '“', '"', '[']);
        if !token.eq_ignore_ascii_case(word) {
            return None;
        }
        len += 1;
    }
    Some(len)
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

/// The agency that stands before a word such as "mengutip" at `at`.
fn named_before(tokens: &[&str], at: usize, words: &FurnitureWords) -> Option<String> {
    let verb = tokens[at].trim_matches(|c: char| !c.is_alphanumeric());
    if !words.reports.contains(&verb) {
        return None;
    }
    (1..=NAME_WORDS_MAX.min(at)).rev().find_map(|len| {
        let name = tokens[at - len..at].join(" ");
        let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
        media::is_agency(name).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::language::Lang;

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
