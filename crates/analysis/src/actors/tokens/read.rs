//! How the words of an article are read, each once.

use linimasa_dossier::model::Span;
use linimasa_dossier::text;

use super::scan::scan;
use super::{
    Case, ENDS_AS_NAME, Gap, HAS_STEM, IN_HEADLINE, IS_NOUN, IS_PLAIN, Token, mark, offset,
};
use crate::actors::headlines::{self, LongWords};
use crate::actors::hints::{Hints, Lead};
use crate::actors::lexicon::Kind;
use crate::actors::trie::{UNKNOWN, WordId};
use crate::actors::words::{Cue, Cues, NameWords};
use crate::affixes::Letters;

/// Most texts have fewer words than one in so many bytes, and fewer of those
/// that names begin at than one in so many words.
const WORD_BYTES: usize = 5;
const LEAD_WORDS: usize = 2;

/// What a table knows of a word.
#[derive(Clone, Copy)]
pub(in crate::actors) struct Known {
    /// Its number.
    pub(in crate::actors) word: WordId,
    pub(in crate::actors) kind: Kind,
}

/// Words, read one by one.
#[derive(Debug, Default)]
pub(in crate::actors) struct Read {
    /// All of them, in order.
    pub(in crate::actors) tokens: Vec<Token>,
    /// Those at which a name may begin, or what tells of one: few rules have to
    /// look at the others.
    pub(in crate::actors) leads: Vec<Lead>,
    /// The keys of those in small letters of which nothing is known but that
    /// parents give them.
    pub(in crate::actors) small: Vec<u64>,
    /// Whether "&" joins any two.
    pub(in crate::actors) has_sign: bool,
}

/// The words of the sentences, in order. `look_up` tells what is known of a word
/// by its key, `cues_of_unknown` the cues of a folded word that has no number;
/// `ends_as_name` says how names end.
pub(in crate::actors) fn read(
    text: &str,
    sentences: &[Span],
    look_up: impl Fn(u64) -> Known,
    cues_of_unknown: impl Fn(&str) -> Cues,
    ends_as_name: impl Fn(&[u8]) -> bool,
    words: &NameWords,
) -> Read {
    let count = text.len() / WORD_BYTES;
    let mut reader = Reader {
        look_up,
        cues_of_unknown,
        ends_as_name,
        words,
        tokens: Vec::with_capacity(count),
        leads: Vec::with_capacity(count / LEAD_WORDS),
        small: Vec::with_capacity(count / LEAD_WORDS),
        has_sign: false,
        affixes: Affixes::new(words),
    };
    let mut from = 0;
    for &span in sentences {
        let start = span.start.max(from);
        let sentence = Span {
            start,
            end: span.end,
        };
        if text.get(start as usize..span.end as usize).is_some() {
            from = span.end;
            reader.sentence(text, sentence);
        }
    }
    Read {
        tokens: reader.tokens,
        leads: reader.leads,
        small: reader.small,
        has_sign: reader.has_sign,
    }
}

/// What reads the words of an article.
struct Reader<'w, L, U, N> {
    look_up: L,
    cues_of_unknown: U,
    ends_as_name: N,
    words: &'w NameWords,
    affixes: Affixes,
    tokens: Vec<Token>,
    leads: Vec<Lead>,
    small: Vec<u64>,
    has_sign: bool,
}

impl<L, U, N> Reader<'_, L, U, N>
where
    L: Fn(u64) -> Known,
    U: Fn(&str) -> Cues,
    N: Fn(&[u8]) -> bool,
{
    /// Adds the words of the sentence.
    // All words are parted before any is looked up: each loop is small, and no
    // word waits for what is known of the one before it.
    fn sentence(&mut self, text: &str, sentence: Span) {
        let first = self.tokens.len();
        self.has_sign |= scan(text, sentence, &mut self.tokens);
        let (part, start) = (sentence.of(text), sentence.start);
        let long = self.look_up_from(first, part, start);
        let own = self.tokens.get_mut(first..).unwrap_or_default();
        if headlines::is_headline(long, part, start, own, self.words) {
            own.iter_mut().for_each(|token| token.marks |= IN_HEADLINE);
        }
    }

    /// Adds what is known of the words of the sentence, which are those from
    /// `first` on; how many are long.
    // What few words need is done elsewhere, so that the loop has the registers
    // for itself.
    #[inline(never)]
    fn look_up_from(&mut self, first: usize, part: &str, start: u32) -> LongWords {
        let mut long = LongWords::default();
        let mut tokens = std::mem::take(&mut self.tokens);
        let own = tokens.get_mut(first..).unwrap_or_default();
        for (at, token) in (first..).zip(own) {
            let Known { word, kind } = (self.look_up)(token.key);
            (token.word, token.cues) = (word, kind.cues);
            if word == UNKNOWN && self.may_have_stem(part, token.span.end - start) {
                token.cues = self.cues_of_stem(token, letters(token, part, start));
            }
            let is_capital = token.case != Case::Lower;
            let mut hints = kind.hints;
            if is_capital {
                token.marks |= self.marks_of_capital(token, letters(token, part, start));
                let upper = Hints::UPPER.when(token.case == Case::Upper);
                hints = hints.and(Hints::CAPITAL).and(upper);
            } else if token.cues.without(Cue::GivenName).is_empty() {
                self.small.push(token.key);
            }
            let is_word = token.marks & IS_PLAIN != 0 || begins_with_letter(token, part, start);
            let is_long = is_word && token.bytes() >= LongWords::BYTES_MIN;
            long.add(is_long, is_long && is_capital);
            hints = hints.and(Hints::BRACKETED.when(token.gap == Gap::Open));
            if !hints.is_empty() {
                self.leads.push(Lead::new(offset(at), hints));
            }
        }
        self.tokens = tokens;
        long
    }

    /// Whether the word that ends there may be another with something glued to
    /// its end.
    fn may_have_stem(&self, part: &str, end: u32) -> bool {
        let last = end.checked_sub(1);
        let last = last.and_then(|last| part.as_bytes().get(last as usize));
        let is_strange = last.is_some_and(|last| !last.is_ascii());
        is_strange || self.affixes.enclitic_ends.may_hold(last)
    }

    /// The cues that a word owes to the one that something is glued to.
    #[inline(never)]
    fn cues_of_stem(&self, token: &Token, letters: &[u8]) -> Cues {
        let Ok(word) = str::from_utf8(letters) else {
            return Cues::default();
        };
        match token.marks & IS_PLAIN != 0 && token.case == Case::Lower {
            true => (self.cues_of_unknown)(word),
            false => (self.cues_of_unknown)(&text::fold(word)),
        }
    }

    /// What the letters of a capitalised word say.
    #[inline(never)]
    fn marks_of_capital(&self, token: &Token, letters: &[u8]) -> u8 {
        let Token { case, cues, .. } = *token;
        let ends_as_name = case == Case::Capital && cues.is_empty() && (self.ends_as_name)(letters);
        let is_given = ends_as_name || cues.has(Cue::GivenName);
        let (first, last) = (letters.first(), letters.last());
        let may_be_noun =
            self.affixes.noun_starts.may_hold(first) && self.affixes.noun_ends.may_hold(last);
        let is_noun = may_be_noun && !is_given && is_noun(letters, self.words.noun_shapes);
        let words = self.words;
        let mut stems = words.organisation_stems.iter().chain(words.club_stems);
        let has_stem = self.affixes.stems.may_hold(first)
            && stems.any(|stem| letters.starts_with(stem.as_bytes()));
        mark(ENDS_AS_NAME, ends_as_name) | mark(IS_NOUN, is_noun) | mark(HAS_STEM, has_stem)
    }
}

/// The letters of a word of the sentence, which begins at the byte `start`.
fn letters<'t>(token: &Token, part: &'t str, start: u32) -> &'t [u8] {
    let range = (token.span.start - start) as usize..(token.span.end - start) as usize;
    part.as_bytes().get(range).unwrap_or_default()
}

#[cold]
#[inline(never)]
fn begins_with_letter(token: &Token, part: &str, start: u32) -> bool {
    let from = (token.span.start - start) as usize;
    let rest = part.get(from..).unwrap_or_default();
    rest.starts_with(char::is_alphabetic)
}

/// With which letters the affixes begin and end that words are looked at for.
struct Affixes {
    enclitic_ends: Letters,
    noun_starts: Letters,
    noun_ends: Letters,
    stems: Letters,
}

impl Affixes {
    fn new(words: &NameWords) -> Self {
        let shapes = words.noun_shapes.iter();
        let stems = words.organisation_stems.iter().chain(words.club_stems);
        Affixes {
            enclitic_ends: Letters::last(words.enclitics.iter().copied()),
            noun_starts: Letters::first(shapes.clone().map(|(start, _)| *start)),
            noun_ends: Letters::last(shapes.map(|(_, end)| *end)),
            stems: Letters::first(stems.copied()),
        }
    }
}

/// Whether a word is made like a noun that nobody is called: "Penerangan".
fn is_noun(word: &[u8], shapes: &[(&str, &str)]) -> bool {
    const BYTES_MIN: usize = 8;
    let is_at = |range: Option<&[u8]>, part: &str| {
        range.is_some_and(|range| range.eq_ignore_ascii_case(part.as_bytes()))
    };
    word.len() >= BYTES_MIN
        && shapes.iter().any(|(start, end)| {
            is_at(word.get(..start.len()), start) && is_at(word.get(word.len() - end.len()..), end)
        })
}
