//! Where the words of a sentence are, how each is written and what stands
//! before it.

use linimasa_dossier::model::Span;
use linimasa_dossier::text;

use super::{Case, Gap, IS_FIRST, IS_PLAIN, IS_SIMPLE, POSSESSIVE, Token, mark, offset};
use crate::actors::trie::UNKNOWN;
use crate::actors::words::Cues;
use crate::hash::{self, Run};

/// How a word is written.
struct Written {
    key: u64,
    case: Case,
    marks: u8,
}

/// Adds the words of the sentence, without what is known of them; whether "&"
/// joins any two.
#[inline(never)]
pub(super) fn scan(text: &str, sentence: Span, tokens: &mut Vec<Token>) -> bool {
    let mut has_sign = false;
    let start = sentence.start;
    let part = sentence.of(text);
    // With what stands behind the sentence, so that its last letters too can be
    // read eight at a time.
    let bytes = text.as_bytes().get(start as usize..).unwrap_or_default();
    let token = |from: usize, to: usize, Written { key, case, marks }, gap| Token {
        span: Span {
            start: start + offset(from),
            end: start + offset(to),
        },
        key,
        cues: Cues::default(),
        word: UNKNOWN,
        case,
        gap,
        marks,
    };
    let (mut at, mut end) = (0, 0);
    loop {
        // Most words.
        if at == end
            && at > 0
            && let Some(run) = spaced_word(bytes, at, part.len())
        {
            let from = at + 1;
            end = from + run.len;
            at = end;
            tokens.push(token(from, end, Written::simply(&run), Gap::Space));
            continue;
        }
        let Some(found) = next_word(part, at) else {
            break;
        };
        let is_first = end == 0;
        let gap = match tokens.last_mut().filter(|_| !is_first) {
            Some(previous) => gap_behind(previous, part, (end, found.start)),
            None => Gap::Start,
        };
        has_sign |= gap == Gap::Sign;
        let mut written = match found.run {
            Some(run) if is_simple(&run) => Written::simply(&run),
            run => written(part.get(found.start..found.end).unwrap_or_default(), run),
        };
        written.marks |= mark(IS_FIRST, is_first);
        tokens.push(token(found.start, found.end, written, gap));
        (at, end) = (found.next, found.end);
    }
    has_sign
}

impl Written {
    /// A word of small letters, behind one capital or none.
    fn simply(run: &Run) -> Self {
        Written {
            key: run.key,
            case: match run.has_capital {
                true => Case::Capital,
                false => Case::Lower,
            },
            marks: IS_PLAIN | IS_SIMPLE,
        }
    }
}

/// Whether the run is small letters, behind one capital or none.
fn is_simple(run: &Run) -> bool {
    !run.has_inner_capital && !run.has_digit && run.len > usize::from(run.has_capital)
}

/// A word behind a space, as most words are: small letters, behind one capital or
/// none, and nothing that joins more to them. The sentence ends at `limit`.
fn spaced_word(bytes: &[u8], at: usize, limit: usize) -> Option<Run> {
    if at >= limit || bytes.get(at) != Some(&b' ') {
        return None;
    }
    let run = Run::of_letters(bytes, at + 1).filter(is_simple)?;
    let end = at + 1 + run.len;
    if end >= limit {
        return (end == limit).then_some(run);
    }
    let ends = match shape_of(*bytes.get(end)?) {
        0 => true,
        JOINS => is_stop(bytes.get(end..limit)?),
        _ => false,
    };
    ends.then_some(run)
}

/// Whether a point or a comma stands behind a word that joins it to nothing:
/// "2. Januari", but "2.000".
fn is_stop(behind: &[u8]) -> bool {
    match behind {
        [b'.' | b',', next, ..] => !next.is_ascii_digit(),
        [only] => matches!(only, b'.' | b','),
        _ => false,
    }
}

/// The gap between the last word, which ends at the first of these bytes of the
/// sentence, and one that begins at the second.
fn gap_behind(previous: &mut Token, part: &str, (end, start): (usize, usize)) -> Gap {
    let (before, between) = (part.get(..end), part.get(end..start));
    if between == Some(" ") {
        return Gap::Space;
    }
    let (is_possessive, between) =
        split_possessive(before.unwrap_or_default(), between.unwrap_or_default());
    previous.marks |= mark(POSSESSIVE, is_possessive);
    match gap(between) {
        // "Smith's & Son" are two.
        Gap::Sign if is_possessive => Gap::Other,
        // "1. Ganti": behind the number of an item its text begins.
        _ if is_item_number(previous, before, between) => Gap::Start,
        gap => gap,
    }
}

/// How a word is written that is not only small letters behind one capital or
/// none.
#[inline(never)]
fn written(word: &str, run: Option<Run>) -> Written {
    let key = match run {
        Some(run) => run.key,
        None => hash::of_folded(text::fold(word).as_bytes()),
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
    let begins = |&byte: &u8| shape_of(byte) & (PLAIN | STRANGE) != 0;
    let start = at + bytes.get(at..)?.iter().position(begins)?;
    let run = Run::at(bytes, start);
    let end = start + run.len;
    let joins = |&byte: &u8| shape_of(byte) & JOINS != 0;
    let behind = bytes.get(end..).unwrap_or_default();
    if !behind.first().is_some_and(joins) || (run.len > 0 && is_stop(behind)) {
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
