//! The words of an article with what the rules look at: number in the
//! vocabulary, capitals, what stands between it and the word before.

use linimasa_dossier::model::Span;
use linimasa_dossier::text;

use super::trie::{WordId, hash};
use super::words::Cues;

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
    /// Whether a possessive 's follows it.
    pub(super) possessive: bool,
    /// The number of its sentence.
    pub(super) sentence: u32,
}

impl Token<'_> {
    /// Whether it begins with a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.case != Case::Lower
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

/// The words of the sentences, in order. `look_up` gives the number and the
/// cues of a folded word.
pub(super) fn read<'t>(
    text: &'t str,
    sentences: &[Span],
    look_up: impl Fn(&str, u64) -> (WordId, Cues),
) -> Vec<Token<'t>> {
    let mut tokens: Vec<Token<'t>> = Vec::with_capacity(text.len() / 6);
    let mut from = 0;
    let mut buffer = String::new();
    for (sentence, &span) in (0..).zip(sentences) {
        let start = span.start.max(from);
        let Some(part) = text.get(start as usize..span.end as usize) else {
            continue;
        };
        from = span.end;
        let mut end = start;
        for (place, word) in text::words(part) {
            let span = Span {
                start: start + place.start,
                end: start + place.end,
            };
            let between = text.get(end as usize..span.start as usize);
            let (possessive, between) = split_possessive(
                tokens.last().map(|token| token.text),
                between.unwrap_or_default(),
            );
            let first = end == start;
            if let Some(previous) = tokens.last_mut().filter(|_| !first) {
                previous.possessive = possessive;
            }
            let folded = if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
                word
            } else {
                fold(word, &mut buffer);
                &buffer
            };
            let key = hash(folded.bytes());
            let (number, cues) = look_up(folded, key);
            tokens.push(Token {
                span,
                text: word,
                key,
                word: number,
                cues,
                case: case(word),
                gap: if first { Gap::Start } else { gap(between) },
                possessive: false,
                sentence,
            });
            end = span.end;
        }
    }
    tokens
}

/// Folds a word into a buffer.
fn fold(word: &str, buffer: &mut String) {
    buffer.clear();
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        buffer.push_str(word);
        buffer.make_ascii_lowercase();
    } else {
        buffer.push_str(&text::fold(word));
    }
}

/// possessive = apostrophe ( "s" | " " after a word that ends with "s" )
fn split_possessive<'b>(word: Option<&str>, between: &'b str) -> (bool, &'b str) {
    if between == " " {
        return (false, between);
    }
    let is_plural = word.is_some_and(|word| word.ends_with(['s', 'S']));
    let rest = between.strip_prefix(text::is_apostrophe).and_then(|rest| {
        let plural = Some(rest).filter(|rest| is_plural && *rest == " ");
        rest.strip_prefix(['s', 'S']).or(plural)
    });
    rest.map_or((false, between), |rest| (true, rest))
}

fn case(word: &str) -> Case {
    // Most words.
    if word.starts_with(|c: char| c.is_ascii_lowercase()) {
        return Case::Lower;
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

fn gap(between: &str) -> Gap {
    if between == " " {
        return Gap::Space;
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
