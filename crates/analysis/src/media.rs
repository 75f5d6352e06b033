//! Names of news agencies and media, to tell a medium from anyone else who is
//! quoted, and an agency from the medium that carries it.

use std::sync::LazyLock;

/// Agencies: they deliver to others, so a name in a dateline says where the
/// text came from, not who published the page.
const AGENCIES: &[&str] = &[
    "AFP",
    "AP",
    "AP News",
    "Associated Press",
    "Reuters",
    "Antara",
    "Xinhua",
    "TASS",
    "Interfax",
    "RIA Novosti",
    "Anadolu",
    "Anadolu Agency",
    "DPA",
    "EFE",
    "ANSA",
    "Kyodo",
    "Kyodo News",
    "Yonhap",
    "Bernama",
    "PTI",
    "UPI",
    "IRNA",
    "SPA",
    "WAFA",
    "Azertac",
    "Armenpress",
    "Ukrinform",
    "VNA",
    "KCNA",
    "Bloomberg",
    "Sputnik",
];

/// Media whose name is no domain and would not be known for one.
const MEDIA: &[&str] = &[
    "Al Jazeera",
    "Al Arabiya",
    "BBC",
    "BBC News",
    "BBC Indonesia",
    "CNN",
    "CNN Indonesia",
    "CNBC",
    "CNBC Indonesia",
    "CNA",
    "Channel News Asia",
    "DW",
    "Deutsche Welle",
    "Euronews",
    "Fox News",
    "France 24",
    "Financial Times",
    "Kompas",
    "Tempo",
    "Detik",
    "Liputan6",
    "Republika",
    "Media Indonesia",
    "Jakarta Globe",
    "The Jakarta Post",
    "Jawa Pos",
    "Kontan",
    "Metro TV",
    "NHK",
    "NPR",
    "Newsweek",
    "Nikkei",
    "Politico",
    "RT",
    "Radio Free Europe",
    "Sky News",
    "South China Morning Post",
    "SCMP",
    "Thanh Nien",
    "The Economist",
    "The Guardian",
    "The Hill",
    "The Independent",
    "The Moscow Times",
    "The New York Times",
    "New York Times",
    "The Straits Times",
    "The Telegraph",
    "The Wall Street Journal",
    "The Washington Post",
    "Washington Post",
    "Times of Israel",
    "VOA",
    "VOA Indonesia",
    "VIVA",
    "Vietnam News",
    "JPNN",
    "iNews",
    "Okezone",
    "Sindonews",
    "Tribunnews",
    "Suara",
    "Merdeka",
];

/// Endings of domain names that media have.
const DOMAINS: &[&str] = &[
    ".com", ".id", ".net", ".org", ".co", ".news", ".tv", ".info", ".vn", ".my", ".sg", ".uk",
    ".au", ".ru", ".am", ".az", ".ge", ".de", ".fr", ".eu", ".in", ".jp", ".us", ".me", ".io",
];

/// Last words of names that are media's.
const LAST_WORDS: &[&str] = &[
    "News", "Times", "Post", "Herald", "Tribune", "Gazette", "Journal", "TV", "Radio", "Daily",
    "Agency", "Press", "Network", "Globe",
];

/// Whether `name` is an agency's.
pub(crate) fn is_agency(name: &str) -> bool {
    is_one_of(AGENCIES, name)
}

/// Whether `name` is that of an agency or a medium that is known by name.
pub(crate) fn is_listed(name: &str) -> bool {
    is_agency(name) || is_one_of(MEDIA, name)
}

/// Whether `name` is an agency's or a medium's.
pub(crate) fn is_medium(name: &str) -> bool {
    is_listed(name)
        || is_domain(name)
        || name.starts_with("Tribun ")
        || (name.starts_with("detik") && !name.contains(' '))
        || name
            .rsplit_once(' ')
            .is_some_and(|(_, last)| LAST_WORDS.contains(&last))
}

/// A word of those that end names of media, as it is written.
pub(crate) fn last_word(word: &str) -> Option<&'static str> {
    let mut words = LAST_WORDS.iter().copied();
    words.find(|known| known.eq_ignore_ascii_case(word))
}

fn is_one_of(names: &[&str], name: &str) -> bool {
    may_be_listed(name) && names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether a name of the lists begins with the same letter and is as long: of
/// what stands on a page hardly any is.
fn may_be_listed(name: &str) -> bool {
    const BYTES_MAX: usize = 32;
    /// By length, a bit for each first letter, whatever its case.
    static FIRSTS: LazyLock<[u32; BYTES_MAX]> = LazyLock::new(|| {
        let mut firsts = [0; BYTES_MAX];
        for known in AGENCIES.iter().chain(MEDIA) {
            if let Some(firsts) = firsts.get_mut(known.len()) {
                *firsts |= bit(known);
            }
        }
        firsts
    });
    fn bit(name: &str) -> u32 {
        name.bytes().next().map_or(0, |first| 1 << (first & 31))
    }
    FIRSTS
        .get(name.len())
        .is_some_and(|firsts| firsts & bit(name) > 0)
}

/// Whether `word` looks like the domain name of a site: `Kompas.com`,
/// `republika.co.id`.
pub(crate) fn is_domain(word: &str) -> bool {
    if !word.contains('.') {
        return false;
    }
    let lower = word.to_ascii_lowercase();
    let Some(stem) = DOMAINS.iter().find_map(|end| lower.strip_suffix(end)) else {
        return false;
    };
    stem.chars().filter(|c| c.is_alphanumeric()).count() >= 2
        && stem.starts_with(|c: char| c.is_alphanumeric())
        && stem
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.')
}

#[cfg(test)]
mod tests {
    use super::{AGENCIES, MEDIA, is_agency, is_domain, is_listed, is_medium};

    #[test]
    fn every_name_of_the_lists_is_found_whatever_its_case() {
        let mut all = AGENCIES.iter().chain(MEDIA);
        assert!(all.all(|name| is_listed(name) && is_listed(&name.to_uppercase())));
        assert!(!is_listed("Wartawan") && !is_listed(""));
    }

    #[test]
    fn a_medium_is_told_from_anyone_else_who_is_quoted() {
        assert!(is_medium("Al Jazeera") && is_medium("Tirto.id") && is_medium("Daily Sun News"));
        assert!(!is_medium("Presiden Prabowo") && !is_medium("Kementerian Pertahanan"));
        assert!(is_agency("AFP") && !is_agency("Kompas.com"));
    }

    #[test]
    fn a_domain_has_a_name_and_a_known_ending() {
        assert!(is_domain("Kompas.com") && is_domain("REPUBLIKA.CO.ID"));
        assert!(!is_domain(".com") && !is_domain("akhir.") && !is_domain("Rp1.000"));
    }
}
