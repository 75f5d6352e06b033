//! Which languages can be read, and which one a text is in.

use crate::actors::NameWords;
use crate::body::phrases;
use crate::figures::FigureWords;
use crate::languages::{self, FurnitureWords};
use crate::sentence::SentenceWords;
use crate::time::words::TimeWords;

/// A language whose rules are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Indonesian.
    Id,
    /// English.
    En,
}

impl Lang {
    /// All of them; the first is the one assumed where a text gives no hint.
    pub const ALL: [Lang; 2] = [Lang::Id, Lang::En];

    /// The BCP 47 tag: `id`, `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        language(self).code
    }

    /// The language of a BCP 47 tag; regions are ignored (`en-GB`).
    #[must_use]
    pub fn from_code(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The language whose function words the text has most of; `None` where it
    /// has none of any, or as many of two.
    #[must_use]
    pub fn detect(text: &str) -> Option<Self> {
        let mut counts = [0_u32; Self::ALL.len()];
        let words = phrases::function_words(text).take(WORDS_MAX);
        for languages in words.filter(|&languages| languages > 0) {
            for (bit, count) in counts.iter_mut().enumerate() {
                *count += u32::from(languages >> bit & 1);
            }
            if lead(counts) >= LEAD_MIN {
                break;
            }
        }
        Self::of_most(counts)
    }

    /// The language of a text whose lines have so many function words of each;
    /// `None` where they leave a doubt that [`Lang::detect`] may settle.
    pub(crate) fn of_counts(lines: impl Iterator<Item = [u32; Self::ALL.len()]>) -> Option<Self> {
        let mut counts = [0_u32; Self::ALL.len()];
        for line in lines {
            for (count, more) in counts.iter_mut().zip(line) {
                *count += more;
            }
            if lead(counts) >= LEAD_MIN {
                break;
            }
        }
        Self::of_most(counts).filter(|_| lead(counts) >= COUNTED_LEAD_MIN)
    }

    /// The one that has most.
    fn of_most(counts: [u32; Self::ALL.len()]) -> Option<Self> {
        let most = counts.iter().copied().max().filter(|&most| most > 0)?;
        let mut best = Self::ALL
            .into_iter()
            .zip(counts)
            .filter(|&(_, count)| count == most);
        match (best.next(), best.next()) {
            (Some((lang, _)), None) => Some(lang),
            _ => None,
        }
    }
}

/// From how many more function words on one language's count tells, even if a
/// few words were parted otherwise.
const COUNTED_LEAD_MIN: u32 = 12;

/// How many words [`Lang::detect`] reads: after two thousand the answer does
/// not change any more.
const WORDS_MAX: usize = 2000;

/// By how many function words one language must lead for the rest not to be
/// read: more than a long quotation in another language has.
const LEAD_MIN: u32 = 40;

/// How far the highest count is ahead of every other.
fn lead(mut counts: [u32; Lang::ALL.len()]) -> u32 {
    counts.sort_unstable();
    let [.., second, first] = counts;
    first - second
}

/// Everything that is known about one language, each table defined beside the
/// code that reads it.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag.
    pub code: &'static str,
    /// Frequent words that no other language here shares, lower case.
    pub function_words: &'static [&'static str],
    /// What stands around an article on a page.
    pub furniture: &'static FurnitureWords,
    /// Words around names.
    pub names: &'static NameWords,
    /// Where sentences do not end.
    pub sentences: &'static SentenceWords,
    /// Numbers and quantities.
    pub figures: &'static FigureWords,
    /// Words of time.
    pub time: &'static TimeWords,
}

/// The tables of one language.
#[must_use]
pub fn language(lang: Lang) -> &'static Language {
    match lang {
        Lang::Id => &languages::indonesian::LANGUAGE,
        Lang::En => &languages::english::LANGUAGE,
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn function_words_tell_the_languages_apart() {
        let id = "Menteri itu mengatakan bahwa jembatan yang rusak akan dibangun lagi.";
        let en = "The minister said that the bridge which had been damaged will be rebuilt.";
        assert_eq!(Lang::detect(id), Some(Lang::Id));
        assert_eq!(Lang::detect(en), Some(Lang::En));
    }

    #[test]
    fn a_text_of_names_alone_has_no_language() {
        assert_eq!(Lang::detect("Nikol Pashinyan, Ilham Aliyev"), None);
        assert_eq!(Lang::detect(""), None);
    }

    #[test]
    fn a_tag_with_a_region_is_its_language() {
        assert_eq!(Lang::from_code("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_code("ID"), Some(Lang::Id));
        assert_eq!(Lang::from_code("fr"), None);
    }
}
