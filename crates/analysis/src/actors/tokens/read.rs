//! How the words of an article are read, each once.

use linimasa_dossier::model::Span;
use linimasa_dossier::text;

use super::{
    Case, ENDS_AS_NAME, Gap, HAS_STEM, IN_HEADLINE, IS_FIRST, IS_NOUN, IS_PLAIN, IS_SIMPLE,
    POSSESSIVE, Token,
};
use crate::actors::headlines::{self, LongWords};
use crate::actors::trie::{UNKNOWN, WordId};
use crate::actors::words::{Cue, Cues, NameWords};
use crate::affixes;
use crate::hash::{self, Run};

/// Most texts have fewer words than one in so many bytes, and fewer of those
/// that names begin at than one in so many words.
const WORD_BYTES: usize = 5;
const LEAD_WORDS: usize = 2;

/// The cues by which a word in small letters tells of a name.
const LEAD: Cues = Cues::of(&[
    Cue::ThingBefore,
    Cue::ThingAfter,
    Cue::ArmedHead,
    Cue::OrganisationNoun,
    Cue::LegalTail,
    Cue::CallName,
]);

/// What a table knows of a word.
#[derive(Clone, Copy)]
pub(in crate::actors) struct Known {
    /// Its number.
    pub(in crate::actors) word: WordId,
    pub(in crate::actors) cues: Cues,
    /// Whether a known name begins with it.
    pub(in crate::actors) begins_name: bool,
}

/// How a word is written.
struct Written {
    key: u64,
    case: Case,
    marks: u8,
}

/// Words, read one by one.
#[derive(Debug, Default)]
pub(in crate::actors) struct Read {
    /// All of them, in order.
    pub(in crate::actors) tokens: Vec<Token>,
    /// The indices of those at which a name may begin, or what tells of one:
    /// few rules have to look at the others.
    pub(in crate::actors) leads: Vec<u32>,
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
    ends_as_name: impl Fn(&str) -> bool,
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
        has_sign: false,
        buffer: String::new(),
    };
    let mut from = 0;
    for &span in sentences {
        let start = span.start.max(from);
        if let Some(part) = text.get(start as usize..span.end as usize) {
            from = span.end;
            reader.sentence(part, start);
        }
    }
    Read {
        tokens: reader.tokens,
        leads: reader.leads,
        has_sign: reader.has_sign,
    }
}

/// What reads the words of an article.
struct Reader<'w, L, U, N> {
    look_up: L,
    cues_of_unknown: U,
    ends_as_name: N,
    words: &'w NameWords,
    tokens: Vec<Token>,
    leads: Vec<u32>,
    has_sign: bool,
    /// The last folded word that was not as it stands.
    buffer: String,
}

impl<L, U, N> Reader<'_, L, U, N>
where
    L: Fn(u64) -> Known,
    U: Fn(&str) -> Cues,
    N: Fn(&str) -> bool,
{
    /// Adds the words of the sentence, which begins at the byte `start`.
    // Of its own, so that its loop has the registers for itself.
    #[inline(never)]
    fn sentence(&mut self, part: &str, start: u32) {
        let first = self.tokens.len();
        let mut long = LongWords::default();
        let mut at = 0;
        let mut end = 0;
        while let Some(found) = next_word(part, at) {
            // Of most words nobody asks for the letters.
            let word = || part.get(found.start..found.end).unwrap_or_default();
            // What stands between most words.
            let is_blank = found.start == end + 1 && part.as_bytes().get(end) == Some(&b' ');
            let gap = match is_blank && end > 0 {
                true => Gap::Space,
                false => self.gap_before(part, (end, found.start)),
            };
            let written = match found.run {
                // Most words.
                Some(run) if !run.has_capital && !run.has_digit => Written {
                    key: run.key,
                    case: Case::Lower,
                    marks: IS_PLAIN | IS_SIMPLE,
                },
                run => self.written(word(), run),
            };
            let known = (self.look_up)(written.key);
            let cues = match known.word {
                UNKNOWN => self.cues_of_unknown(word(), found.run),
                _ => known.cues,
            };
            let Written {
                key,
                case,
                mut marks,
            } = written;
            marks |= mark(IS_FIRST, end == 0);
            if case != Case::Lower {
                marks |= self.marks_of_capital(word(), case, cues);
            }
            if found.end - found.start >= LongWords::BYTES_MIN
                && (marks & IS_PLAIN != 0 || word().starts_with(char::is_alphabetic))
            {
                long.add(case != Case::Lower);
            }
            if case != Case::Lower || gap == Gap::Open || known.begins_name || cues.meets(LEAD) {
                self.leads.push(offset(self.tokens.len()));
            }
            self.tokens.push(Token {
                span: Span {
                    start: start + offset(found.start),
                    end: start + offset(found.end),
                },
                key,
                cues,
                word: known.word,
                case,
                gap,
                marks,
            });
            (at, end) = (found.next, found.end);
        }
        let own = self.tokens.get_mut(first..).unwrap_or_default();
        if headlines::is_headline(long, part, start, own, self.words) {
            own.iter_mut().for_each(|token| token.marks |= IN_HEADLINE);
        }
    }

    /// The gap between the last word, which ends at the first of these bytes of
    /// the sentence, and one that begins at the second.
    fn gap_before(&mut self, part: &str, (end, start): (usize, usize)) -> Gap {
        match self.tokens.last_mut().filter(|_| end > 0) {
            Some(previous) => {
                let (before, between) = (part.get(..end), part.get(end..start));
                let (is_possessive, between) =
                    split_possessive(before.unwrap_or_default(), between.unwrap_or_default());
                previous.marks |= mark(POSSESSIVE, is_possessive);
                let gap = match gap(between) {
                    // "Smith's & Son" are two.
                    Gap::Sign if is_possessive => Gap::Other,
                    // "1. Ganti": behind the number of an item its text begins.
                    _ if is_item_number(previous, part.get(..end), between) => Gap::Start,
                    gap => gap,
                };
                self.has_sign |= gap == Gap::Sign;
                gap
            }
            None => Gap::Start,
        }
    }

    /// How a word is written that is not only small letters.
    #[inline(never)]
    fn written(&mut self, word: &str, run: Option<Run>) -> Written {
        let key = match run {
            Some(run) => run.key,
            None => self.key_of_strange(word),
        };
        let case = match run {
            Some(run) if !run.has_capital => Case::Lower,
            _ => case(word),
        };
        let is_plain = run.is_some_and(|run| !run.has_digit);
        let is_simple = run.is_some_and(|run| !run.has_digit && !run.has_inner_capital);
        let marks = mark(IS_PLAIN, is_plain) | mark(IS_SIMPLE, is_simple);
        Written { key, case, marks }
    }

    /// What the letters of a capitalised word say.
    fn marks_of_capital(&self, word: &str, case: Case, cues: Cues) -> u8 {
        let ends_as_name = case == Case::Capital && cues.is_empty() && (self.ends_as_name)(word);
        let is_given = ends_as_name || cues.has(Cue::GivenName);
        let is_noun = !is_given && is_noun(word, self.words.noun_shapes);
        let words = self.words;
        let mut stems = words.organisation_stems.iter().chain(words.club_stems);
        let has_stem = stems.any(|stem| affixes::behind(word, stem).is_some());
        mark(ENDS_AS_NAME, ends_as_name) | mark(IS_NOUN, is_noun) | mark(HAS_STEM, has_stem)
    }

    /// The hash of a word that is no run of ASCII, folded into the buffer.
    #[cold]
    fn key_of_strange(&mut self, word: &str) -> u64 {
        self.buffer = text::fold(word);
        hash::of_folded(self.buffer.as_bytes())
    }

    /// The cues of a word without a number; where it is no run, the buffer has
    /// it folded.
    fn cues_of_unknown(&mut self, word: &str, run: Option<Run>) -> Cues {
        match run {
            Some(run) if !run.has_capital => return (self.cues_of_unknown)(word),
            Some(_) => {
                self.buffer.clear();
                self.buffer.push_str(word);
                self.buffer.make_ascii_lowercase();
            }
            None => {}
        }
        (self.cues_of_unknown)(&self.buffer)
    }
}

/// Whether a word is made like a noun that nobody is called: "Penerangan".
fn is_noun(word: &str, shapes: &[(&str, &str)]) -> bool {
    const BYTES_MIN: usize = 8;
    let is_at = |range: Option<&str>, part: &str| {
        range.is_some_and(|range| range.eq_ignore_ascii_case(part))
    };
    word.len() >= BYTES_MIN
        && shapes.iter().any(|(start, end)| {
            is_at(word.get(..start.len()), start) && is_at(word.get(word.len() - end.len()..), end)
        })
}

/// The mark, where it is one.
fn mark(mark: u8, is_one: bool) -> u8 {
    if is_one { mark } else { 0 }
}

/// What counts bytes or words of an article: no [`Span`] counts further.
fn offset(at: usize) -> u32 {
    at as u32
}

/// A word in a sentence.
struct Found {
    start: usize,
    end: usize,
    /// Where to look for the next one: behind its possessive 's.
    next: usize,
    /// All of it, where it is one run of letters and digits of ASCII.
    run: Option<Run>,
}

/// Of an ASCII letter or digit.
const PLAIN: u8 = 1;
/// Of a byte that may join the parts of a word, or is none of ASCII.
const JOINS: u8 = 2;
/// Of a byte that is none of ASCII.
const STRANGE: u8 = 4;

fn shape_of(byte: u8) -> u8 {
    static SHAPES: [u8; 256] = {
        let mut shapes = [JOINS | STRANGE; 256];
        let mut byte = 0_u8;
        while byte < 128 {
            shapes[byte as usize] = match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => PLAIN,
                b'\'' | b'`' | b'.' | b',' => JOINS,
                _ => 0,
            };
            byte += 1;
        }
        shapes
    };
    SHAPES[usize::from(byte)]
}

/// The next of [`text::words`], most of which are made of ASCII letters alone.
fn next_word(part: &str, at: usize) -> Option<Found> {
    let bytes = part.as_bytes();
    let mut marks = bytes.get(at..)?.iter();
    let start = at + marks.position(|&byte| shape_of(byte) & (PLAIN | STRANGE) != 0)?;
    let run = Run::at(bytes, start);
    let end = start + run.len;
    let joins = |&byte: &u8| shape_of(byte) & JOINS != 0;
    // "2.000", but "2. Januari".
    let is_stop = || {
        let next = bytes.get(end + 1);
        matches!(bytes.get(end), Some(b'.' | b',')) && !next.is_some_and(u8::is_ascii_digit)
    };
    if !bytes.get(end).is_some_and(joins) || (run.len > 0 && is_stop()) {
        return Some(Found {
            start,
            end,
            next: end,
            run: Some(run),
        });
    }
    // Number by number, so that those of most words stay in registers.
    let (start, end, next) = strange_word(part, start)?;
    Some(Found {
        start,
        end,
        next,
        run: None,
    })
}

/// The same of a word that begins at `start` and is no run of ASCII: where it
/// begins and ends, and where to look for the next one.
#[cold]
fn strange_word(part: &str, start: usize) -> Option<(usize, usize, usize)> {
    let mut words = text::words(part.get(start..)?);
    let (span, _) = words.next()?;
    let (from, to) = (span.start as usize, span.end as usize);
    Some((start + from, start + to, start + words.at()))
}

/// possessive = apostrophe ( "s" | " " after a word that ends with "s" )
fn split_possessive<'b>(before: &str, between: &'b str) -> (bool, &'b str) {
    // What mostly stands between words.
    if let [first, ..] = between.as_bytes()
        && first.is_ascii()
        && !matches!(first, b'\'' | b'`')
    {
        return (false, between);
    }
    let is_plural = before.ends_with(['s', 'S']);
    let rest = between.strip_prefix(text::is_apostrophe).and_then(|rest| {
        let plural = Some(rest).filter(|rest| is_plural && *rest == " ");
        rest.strip_prefix(['s', 'S']).or(plural)
    });
    rest.map_or((false, between), |rest| (true, rest))
}

fn case(word: &str) -> Case {
    // Most words with a capital.
    if let [first, second, ..] = word.as_bytes()
        && first.is_ascii_uppercase()
        && second.is_ascii_lowercase()
    {
        return Case::Capital;
    }
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let (first, second) = (letters.next(), letters.next());
    match (first, second) {
        (Some(first), _) if !first.is_uppercase() => Case::Lower,
        (Some(_), None) => Case::Initial,
        (Some(_), Some(second)) if second.is_uppercase() && letters.all(char::is_uppercase) => {
            Case::Upper
        }
        (Some(_), _) => Case::Capital,
        (None, _) => Case::Lower,
    }
}

/// Whether the word before is the first of its sentence, up to which that goes,
/// and numbers an item of a list.
fn is_item_number(word: &Token, sentence: Option<&str>, behind: &str) -> bool {
    const DIGITS_MAX: usize = 2;
    let is_number = |sentence: &str| {
        let from = sentence.len().checked_sub(word.bytes());
        let number = from.and_then(|from| sentence.get(from..));
        number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    word.gap == Gap::Start
        && word.bytes() <= DIGITS_MAX
        && matches!(behind, ". " | ") ")
        && sentence.is_some_and(is_number)
}

fn gap(between: &str) -> Gap {
    match between {
        " " => return Gap::Space,
        ", " => return Gap::Comma,
        "-" => return Gap::Hyphen,
        " & " => return Gap::Sign,
        _ => {}
    }
    let inner = between.trim();
    let spaced = inner.len() < between.len();
    if between.matches('\n').count() > 1 {
        return Gap::Other;
    }
    match inner {
        "" => Gap::Space,
        "-" | "–" | "‑" | "\u{2010}" if !spaced => Gap::Hyphen,
        "-" | "–" | "—" | "--" => Gap::Dash,
        "." => Gap::Point,
        "," => Gap::Comma,
        "(" => Gap::Open,
        ")" => Gap::Close,
        ":" => Gap::Colon,
        _ if inner.ends_with(['"', '“', '‘', '\'', '«', '”', '’']) => Gap::Quote,
        _ => Gap::Other,
    }
}
