//! The words of an article with what the rules look at: number in the
//! vocabulary, capitals, what stands between it and the word before.

use linimasa_dossier::model::Span;
use linimasa_dossier::text;

use super::trie::{UNKNOWN, WordId};
use super::words::{Cue, Cues};
use crate::hash::{self, Run};

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// "etnis", "2020".
    Lower,
    /// "Armenia".
    Capital,
    /// "P", one letter.
    Initial,
    /// "CSTO".
    Upper,
}

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: the word is the first of its sentence.
    Start,
    /// White space, or nothing.
    Space,
    /// A hyphen or a dash without spaces.
    Hyphen,
    /// A dash with spaces.
    Dash,
    /// A point, as after an initial.
    Point,
    /// A comma.
    Comma,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A quotation mark, after which a sentence may begin.
    Quote,
    /// A colon, after which a sentence may begin.
    Colon,
    /// Anything else.
    Other,
}

/// One word of the article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    /// Where it stands.
    pub(super) span: Span,
    /// As it is written.
    pub(super) text: &'t str,
    /// The hash of it folded: words that are the same but for capitals and
    /// accents have the same.
    pub(super) key: u64,
    /// Its number in the vocabulary.
    pub(super) word: WordId,
    /// What it tells about names beside it.
    pub(super) cues: Cues,
    /// How it is written.
    pub(super) case: Case,
    /// What stands before it.
    pub(super) gap: Gap,
    /// Whether it ends as names do that parents give, and no table knows it.
    pub(super) ends_as_name: bool,
    /// Whether a possessive 's follows it.
    pub(super) possessive: bool,
    /// Whether it is letters of ASCII alone, and no apostrophe stands beside it.
    is_plain: bool,
    /// The same, where none but its first letter is a capital.
    pub(super) is_simple: bool,
    /// The number of its sentence.
    pub(super) sentence: u32,
}

impl Token<'_> {
    /// Whether it begins with a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.case != Case::Lower
    }

    /// Whether it is a name that parents give, or ends like one.
    pub(super) fn is_given(&self) -> bool {
        self.cues.has(Cue::GivenName) || self.ends_as_name
    }

    /// Whether its capital may be owed to its place alone.
    pub(super) fn begins(&self) -> bool {
        matches!(self.gap, Gap::Start | Gap::Quote | Gap::Colon)
    }

    /// Whether one name can run from the word before on to it.
    pub(super) fn continues_name(&self) -> bool {
        matches!(self.gap, Gap::Space | Gap::Hyphen | Gap::Point)
    }
}

/// The words of an article that are letters of ASCII alone, for those who read
/// it again: they need not look at the letters.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlainWords<'w> {
    /// All words that were not passed yet.
    rest: &'w [Token<'w>],
}

impl<'w> PlainWords<'w> {
    pub(super) fn new(words: &'w [Token<'w>]) -> Self {
        PlainWords { rest: words }
    }

    /// The end and the hash of the one that begins at a byte; no word before it
    /// will be asked for again.
    pub(crate) fn at(&mut self, start: u32) -> Option<(u32, u64)> {
        while let [word, rest @ ..] = self.rest {
            if word.span.start > start {
                break;
            }
            self.rest = rest;
            if word.span.start == start {
                return word.is_plain.then_some((word.span.end, word.key));
            }
        }
        None
    }
}

/// Most texts have fewer words than one in so many bytes.
const WORD_BYTES: usize = 5;

/// The words of the sentences, in order. `look_up` gives the number and the
/// cues of a word by its key, `cues_of_unknown` the cues of a folded word that
/// has no number; `ends_as_name` says how names end.
pub(super) fn read<'t>(
    text: &'t str,
    sentences: &[Span],
    look_up: impl Fn(u64) -> (WordId, Cues),
    cues_of_unknown: impl Fn(&str) -> Cues,
    ends_as_name: impl Fn(&str) -> bool,
) -> Vec<Token<'t>> {
    let mut reader = Reader {
        look_up,
        cues_of_unknown,
        ends_as_name,
        tokens: Vec::with_capacity(text.len() / WORD_BYTES),
        buffer: String::new(),
    };
    let mut from = 0;
    for (sentence, &span) in (0..).zip(sentences) {
        let start = span.start.max(from);
        if let Some(part) = text.get(start as usize..span.end as usize) {
            from = span.end;
            reader.sentence(part, start, sentence);
        }
    }
    reader.tokens
}

/// What reads the words of an article.
struct Reader<'t, L, U, N> {
    look_up: L,
    cues_of_unknown: U,
    ends_as_name: N,
    tokens: Vec<Token<'t>>,
    /// The last folded word that was not as it stands.
    buffer: String,
}

impl<'t, L, U, N> Reader<'t, L, U, N>
where
    L: Fn(u64) -> (WordId, Cues),
    U: Fn(&str) -> Cues,
    N: Fn(&str) -> bool,
{
    /// Adds the words of the sentence of that number, which begins at the byte
    /// `start`.
    // Of its own, so that its loop has the registers for itself.
    #[inline(never)]
    fn sentence(&mut self, part: &'t str, start: u32, sentence: u32) {
        let mut at = 0;
        let mut end = 0;
        while let Some(found) = next_word(part, at) {
            let Some(word) = part.get(found.start..found.end) else {
                break;
            };
            // What stands between most words.
            let is_blank = found.start == end + 1 && part.as_bytes().get(end) == Some(&b' ');
            let gap = match is_blank && end > 0 {
                true => Gap::Space,
                false => self.gap_before(part, (end, found.start)),
            };
            let key = match found.run {
                Some(run) => run.key,
                None => self.key_of_strange(word),
            };
            let (number, mut cues) = (self.look_up)(key);
            if number == UNKNOWN {
                cues = self.cues_of_unknown(word, found.run);
            }
            let case = match found.run {
                // Most words.
                Some(run) if !run.has_capital => Case::Lower,
                _ => case(word),
            };
            let is_plain = found.run.is_some_and(|run| !run.has_digit);
            self.tokens.push(Token {
                span: Span {
                    start: start + offset(found.start),
                    end: start + offset(found.end),
                },
                text: word,
                key,
                word: number,
                cues,
                case,
                gap,
                ends_as_name: case == Case::Capital && cues.is_empty() && (self.ends_as_name)(word),
                possessive: false,
                is_plain,
                is_simple: is_plain && found.run.is_some_and(|run| !run.has_inner_capital),
                sentence,
            });
            (at, end) = (found.next, found.end);
        }
    }

    /// The gap between the last word, which ends at the first of these bytes of
    /// the sentence, and one that begins at the second.
    fn gap_before(&mut self, part: &str, (end, start): (usize, usize)) -> Gap {
        match self.tokens.last_mut().filter(|_| end > 0) {
            Some(previous) => {
                let between = part.get(end..start).unwrap_or_default();
                let (possessive, between) = split_possessive(previous.text, between);
                previous.possessive = possessive;
                // "1. Ganti": behind the number of an item its text begins.
                match is_item_number(previous, between) {
                    true => Gap::Start,
                    false => gap(between),
                }
            }
            None => Gap::Start,
        }
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

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
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
fn split_possessive<'b>(word: &str, between: &'b str) -> (bool, &'b str) {
    // What mostly stands between words.
    if let [first, ..] = between.as_bytes()
        && first.is_ascii()
        && !matches!(first, b'\'' | b'`')
    {
        return (false, between);
    }
    let is_plural = word.ends_with(['s', 'S']);
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

/// Whether the word that begins its sentence numbers an item of a list.
fn is_item_number(word: &Token<'_>, behind: &str) -> bool {
    const DIGITS_MAX: usize = 2;
    word.gap == Gap::Start
        && word.text.len() <= DIGITS_MAX
        && matches!(behind, ". " | ") ")
        && word.text.bytes().all(|byte| byte.is_ascii_digit())
}

fn gap(between: &str) -> Gap {
    match between {
        " " => return Gap::Space,
        ", " => return Gap::Comma,
        "-" => return Gap::Hyphen,
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
