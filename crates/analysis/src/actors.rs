//! Who is named in a text.
//!
//! All names that are known (the actors file and what is known in general)
//! are found in one walk; then context decides what each is, by the first of
//! the rules of `context` that applies. The spirit of the rules is that of an
//! annotator of conflict events, who marks the state where it or one of its
//! organs acts, is acted upon or is spoken of, but not the ground it lies on
//! and not the people of its name:
//!
//! | in the text | is |
//! | --- | --- |
//! | Rusia menarik pasukannya; menuduh Rusia; kepada Azerbaijan | the state |
//! | tentara Rusia, pemerintah Jepang, parlemen Armenia | the state: its organ acts |
//! | Kementerian Pertahanan Azerbaijan | an organisation with a name of its own |
//! | Presiden Azerbaijan Ilham Aliyev | the state, and the person without the title |
//! | konflik Armenia-Azerbaijan, pro-Armenia | the states: they are parties to it |
//! | bagian dari Azerbaijan, ancaman dari Azerbaijan | the state: whose it is, whence it comes |
//! | di Armenia, wilayah Azerbaijan, perbatasan Armenia, Kalbajar, Azerbaijan | a place |
//! | ke Armenia; menarik pasukan dari Armenia; meninggalkan Armenia | a place |
//! | menyerahkan desa ke Azerbaijan | the state: it gets something |
//! | etnis Armenia, orang Armenia, separatis Armenia, warga Rusia | people of that origin: not the state |
//! | bahasa Rusia, kopi Turki | nothing |
//! | Moskow mengirim pasukan; kata Kremlin; aliansi antara Yerevan dan Moskow | the government |
//! | di Moskow, ke Baku, kota Yerevan, bandara Yerevan, "BAKU -" | a place |
//! | Bandara Soekarno-Hatta, Jalan Sudirman, Universitas Indonesia | a thing: nothing is named inside it |
//! | presiden Rusia (alone) | the state; the office is not its holder |
//!
//! An "etnis Armenia" that the editor wants to follow goes into the actors
//! file under that name, as "separatis Armenia" does: the longest name wins.

mod cast;
mod context;
mod countries;
mod discover;
mod evidence;
mod few;
mod file;
mod filter;
mod headlines;
mod hints;
mod keyed;
mod lexicon;
mod namesakes;
mod organisations;
mod organs;
mod page;
mod persons;
mod reading;
mod regions;
mod spelling;
mod syllables;
mod table;
mod tokens;
mod trie;
mod words;

use linimasa_dossier::model::{ActorKind, Span};

use crate::affixes;
use crate::hash;
use crate::language::{Lang, language};

pub use file::ActorsFileError;
use filter::Filter;
pub use lexicon::Lexicon;
pub(crate) use tokens::PlainWords;
pub use words::{Cue, NameWords};

/// One place in a text where an actor is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActorMention {
    /// Where: the longest name, without its title.
    pub span: Span,
    /// Who.
    pub actor: Found,
    /// Which rule found it: `appositive-title`, `introduced-acronym`.
    pub rule: &'static str,
}

/// Whom a mention names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// An actor of the actors file: an index into [`Lexicon::actors`].
    Known(usize),
    /// Somebody who is not in it.
    New {
        /// The fullest name in the text, or the usual one.
        name: String,
        /// What sort of actor it is.
        kind: ActorKind,
    },
}

/// The words of an article, each read once: what the names in it are looked for
/// among, and whatever else its words are looked up for.
#[derive(Debug)]
pub(crate) struct Words {
    read: tokens::Read,
}

impl Words {
    /// Those of the sentences, in order.
    pub(crate) fn read(text: &str, sentences: &[Span], lexicon: &Lexicon, lang: Lang) -> Self {
        let words = language(lang).names;
        let enclitics = words.enclitics;
        let look_up = lexicon.words_of(lang);
        // "pelatihnya" is an office as "pelatih" is.
        let cues_of_stem = |folded: &str| {
            let mut stems = enclitics
                .iter()
                .filter_map(|end| affixes::before(folded, end));
            let stem = stems.find(|stem| stem.is_ascii());
            let cues = stem.map(|stem| look_up(hash::of_folded(stem.as_bytes())).kind.cues);
            cues.unwrap_or_default().of_people()
        };
        let name_ends = NameEnds::new(words.name_ends);
        let ends_as_name = |word: &[u8]| name_ends.has(word);
        Words {
            read: tokens::read(text, sentences, &look_up, cues_of_stem, ends_as_name, words),
        }
    }

    /// Those that are letters of ASCII alone.
    pub(crate) fn plain(&self) -> PlainWords<'_> {
        PlainWords::new(&self.read.tokens)
    }
}

/// Finds everybody named in the sentences, in order, not overlapping.
#[must_use]
pub fn find(text: &str, sentences: &[Span], lexicon: &Lexicon, lang: Lang) -> Vec<ActorMention> {
    let words = Words::read(text, sentences, lexicon, lang);
    find_among(&words, text, lexicon, lang)
}

/// The same among the words of the sentences.
pub(crate) fn find_among(
    words: &Words,
    text: &str,
    lexicon: &Lexicon,
    lang: Lang,
) -> Vec<ActorMention> {
    reading::read(text, &words.read, lexicon, lang)
}

/// How names end that parents give, and the last letters of these ends: most
/// words have others.
struct NameEnds {
    ends: &'static [&'static str],
    last: Filter,
}

impl NameEnds {
    fn new(ends: &'static [&'static str]) -> Self {
        let mut last = Filter::default();
        ends.iter()
            .for_each(|end| last.add(Self::key(end.as_bytes())));
        NameEnds { ends, last }
    }

    /// That of the last letters; no end is shorter.
    fn key(word: &[u8]) -> u64 {
        let last = word.last_chunk::<3>();
        last.map_or(0, |letters| hash::of_folded(letters))
    }

    /// Whether a word ends so, behind a stem.
    fn has(&self, word: &[u8]) -> bool {
        const STEM_BYTES_MIN: usize = 2;
        let same_last = |end: &&&str| end.as_bytes().last() == word.last();
        let ends = self.ends.iter().filter(same_last);
        let mut stems = ends.filter_map(|end| word.strip_suffix(end.as_bytes()));
        self.last.may_hold(Self::key(word)) && stems.any(|stem| stem.len() >= STEM_BYTES_MIN)
    }
}

#[cfg(test)]
mod tests {
    use super::NameEnds;
    use crate::language::{Lang, language};

    #[test]
    fn no_end_of_a_name_is_shorter_than_what_is_looked_at_first() {
        for lang in Lang::ALL {
            let mut ends = language(lang).names.name_ends.iter();
            assert!(ends.all(|end| NameEnds::key(end.as_bytes()) > 0));
        }
        let ends = NameEnds::new(&["yanto"]);
        assert!(ends.has(b"Suyanto") && !ends.has(b"Ayanto") && !ends.has(b"Kanto"));
    }
}
