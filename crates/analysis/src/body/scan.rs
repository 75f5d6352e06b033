//! One walk over a row of a page: how many words it has, how they are written,
//! which phrases of the tables it holds.

use linimasa_dossier::text::{is_apostrophe, is_dash_or_quote, is_invisible};

use super::phrases::{INDEX, Index, Node, Role, Word};
use crate::hash::{self, Run};
use crate::language::Lang;
use crate::spans::offset;

/// A phrase of the tables and where in its line it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// What it stands for.
    pub(crate) role: Role,
    /// Its first byte.
    pub(crate) start: u32,
    /// The byte behind it.
    pub(crate) end: u32,
    /// The number of its first token; tokens without a letter do not count.
    pub(crate) first: u32,
    /// The number of the token behind it.
    pub(crate) next: u32,
}

/// What the walk counts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Form {
    /// Words that hold a letter, as white space parts them.
    pub(crate) words: u32,
    /// The longer of them that are no function words.
    pub(crate) long: u32,
    /// Those of these that begin with a capital.
    pub(crate) capitals: u32,
    /// Function words of each language.
    pub(crate) functions: [u32; Lang::ALL.len()],
    /// Runs of letters and digits that hold a letter.
    pub(crate) tokens: u32,
    /// Those of them that are controls of the page.
    pub(crate) controls: u32,
    /// What the row says, whatever its case and its marks.
    pub(crate) hash: u64,
    /// Whether a number may be a year.
    pub(crate) has_year: bool,
    /// Whether a digit is in it.
    pub(crate) has_digit: bool,
    /// Whether all of it is of ASCII.
    pub(crate) is_ascii: bool,
    /// Whether two blanks may follow each other: none do where this says no.
    pub(crate) may_have_gap: bool,
    /// The marks of ASCII in it, a bit each, those from '@' on in the second;
    /// apostrophes inside words are left out.
    marks: [u64; 2],
}

impl Form {
    /// Adds what the walk over the row behind it counted, and what stands
    /// between the two.
    pub(super) fn absorb(&mut self, other: &Form) {
        self.words += other.words;
        self.long += other.long;
        self.capitals += other.capitals;
        for (count, more) in self.functions.iter_mut().zip(other.functions) {
            *count += more;
        }
        self.tokens += other.tokens;
        self.controls += other.controls;
        self.hash = self.hash.rotate_left(5) ^ other.hash;
        self.has_year |= other.has_year;
        self.has_digit |= other.has_digit;
        self.is_ascii &= other.is_ascii;
        self.may_have_gap = true;
        self.marks = [0, 1].map(|half| self.marks[half] | other.marks[half]);
        self.add_mark(b'\t');
    }

    /// Whether a mark of ASCII may be in it: none is where this says so.
    pub(crate) fn has_mark(&self, mark: u8) -> bool {
        self.marks[usize::from(mark >> 6 & 1)] >> (mark & 63) & 1 == 1
    }

    fn add_mark(&mut self, mark: u8) {
        self.marks[usize::from(mark >> 6 & 1)] |= 1 << (mark & 63);
    }

    /// Whether a word of it is a function word of any language.
    pub(crate) fn has_function_word(&self) -> bool {
        self.functions.iter().any(|&count| count > 0)
    }
}

/// The tokens of a text: runs of letters and digits.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += text[at..].find(is_inside)?;
        let end = token_end(text, at);
        let token = &text[at..end];
        at = end;
        Some(token)
    })
}

fn is_inside(c: char) -> bool {
    !is_dash_or_quote(c) && c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Where the token that begins at `at` ends: an apostrophe between letters and
/// what cannot be seen belong to it.
fn token_end(text: &str, mut at: usize) -> usize {
    while let Some(c) = text[at..].chars().next() {
        let next = at + c.len_utf8();
        let joins = (is_apostrophe(c) || is_invisible(c)) && text[next..].starts_with(is_inside);
        if !is_inside(c) && !joins {
            break;
        }
        at = next;
    }
    at
}

/// How many phrases are followed at once; more begin at no word of a text.
const OPEN_MAX: usize = 8;

/// Behind how many words and a colon a line may still invite the reader.
const LABEL_TOKENS_MAX: u32 = 4;

/// Behind how many words of a name what a writer does may stand.
const JOB_TOKENS_MAX: u32 = 4;

/// From how many letters on a word is a long one.
const LONG_LETTERS_MIN: usize = 4;

/// The walk.
struct Walk<'h> {
    index: &'static Index,
    hits: &'h mut Vec<Hit>,
    form: Form,
    /// Phrases that have begun: where in the trie, at which byte, which token.
    open: [(Node, u32, u32); OPEN_MAX],
    opened: usize,
    /// The tokens of controls, a bit each; a row with more than there are bits
    /// is none.
    controls: u64,
    /// The first token behind the last colon, bar or mark of a cry.
    clause: u32,
    chunk: Chunk,
    /// Where the row begins.
    start: usize,
    /// Whether a character that is none of ASCII was met.
    is_wide: bool,
}

/// What stands between two white spaces.
#[derive(Default)]
struct Chunk {
    letters: usize,
    tokens: u32,
    has_letter: bool,
    is_capital: bool,
    is_function: bool,
}

impl Chunk {
    /// That of one token.
    fn of(token: &Token, is_function: bool) -> Self {
        Chunk {
            letters: token.end - token.start,
            tokens: 1,
            has_letter: token.has_letter,
            is_capital: token.is_capital,
            is_function,
        }
    }

    /// Adds one more.
    fn add(&mut self, token: &Token, is_function: bool) {
        if self.tokens == 0 {
            *self = Chunk::of(token, is_function);
            return;
        }
        self.tokens += 1;
        self.letters += token.end - token.start;
        self.has_letter |= token.has_letter;
        self.is_function |= is_function;
    }
}

/// A run of letters and digits.
struct Token {
    start: usize,
    end: usize,
    key: u64,
    has_letter: bool,
    is_capital: bool,
    /// Whether it is a year, if it is a number.
    is_year: bool,
}

/// Walks over the row that begins at `start`, to the line break that ends it;
/// the phrases found are added to `hits`. Gives what it counted and where the
/// line break is.
// Of its own, so that its loops have the registers for themselves.
#[inline(never)]
pub(super) fn walk(text: &str, start: usize, hits: &mut Vec<Hit>) -> (Form, usize) {
    let mut walk = Walk {
        index: &INDEX,
        hits,
        form: Form::default(),
        start,
        open: [(0, 0, 0); OPEN_MAX],
        opened: 0,
        controls: 0,
        clause: 0,
        chunk: Chunk::default(),
        is_wide: false,
    };
    let end = walk.run(text);
    walk.form.is_ascii = !walk.is_wide;
    walk.form.controls = walk.controls.count_ones();
    (walk.form, end)
}

/// Where a row ends; a carriage return alone ends one in old files.
pub(super) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

impl Walk<'_> {
    fn run(&mut self, text: &str) -> usize {
        let bytes = text.as_bytes();
        let mut at = self.start;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_alphanumeric() {
                at = self.token(text, at);
            } else if byte == b' ' {
                self.close_chunk();
                let before = at.checked_sub(1).and_then(|at| bytes.get(at));
                self.form.may_have_gap |= before == Some(&b' ');
                at += 1;
            } else if matches!(byte, b'\n' | b'\r') {
                break;
            } else if byte.is_ascii() {
                self.form.add_mark(byte);
                self.mark(char::from(byte));
                at += 1;
            } else {
                self.is_wide = true;
                match text[at..].chars().next() {
                    Some(c) if is_inside(c) => at = self.wide_token(text, at),
                    Some(c) if !is_line_break(c) => {
                        self.mark(c);
                        at += c.len_utf8();
                    }
                    _ => break,
                }
            }
        }
        self.close_chunk();
        at
    }

    /// White space parts words; most other marks part phrases too.
    fn mark(&mut self, c: char) {
        if c.is_whitespace() {
            self.close_chunk();
        } else if !matches!(c, ',' | '-' | '\'' | '’' | '&' | '/' | '‑' | '+') && !is_invisible(c)
        {
            self.opened = 0;
            if matches!(c, ':' | '!' | '|') {
                self.clause = self.form.tokens;
            }
        }
    }

    fn close_chunk(&mut self) {
        let chunk = std::mem::take(&mut self.chunk);
        self.count(chunk);
    }

    /// Counts what stands between two white spaces.
    fn count(&mut self, chunk: Chunk) {
        let is_function = chunk.is_function & (chunk.tokens == 1);
        let is_long = chunk.has_letter & (chunk.letters >= LONG_LETTERS_MIN) & !is_function;
        self.form.words += u32::from(chunk.has_letter);
        self.form.long += u32::from(is_long);
        self.form.capitals += u32::from(is_long & chunk.is_capital);
    }

    /// Reads the token at `start`, which begins with a letter or a digit of
    /// ASCII; gives its end.
    fn token(&mut self, text: &str, start: usize) -> usize {
        let bytes = text.as_bytes();
        let run = Run::at(bytes, start);
        let end = start + run.len;
        let behind = bytes.get(end).copied();
        let may_go_on = behind.is_some_and(|byte| byte == b'\'' || byte >= 0x80);
        if may_go_on && token_end(text, end) > end {
            return self.wide_token(text, start);
        }
        let first = bytes.get(start).copied().unwrap_or(b' ');
        let token = Token {
            start,
            end,
            key: run.key,
            has_letter: run.has_letter,
            is_capital: first.is_ascii_uppercase(),
            is_year: run.len == 4 && matches!(first, b'1' | b'2'),
        };
        let is_function = self.read(&token);
        // Most tokens are all that stands between two white spaces.
        if self.chunk.tokens == 0 && behind == Some(b' ') {
            self.count(Chunk::of(&token, is_function));
            return end + 1;
        }
        self.chunk.add(&token, is_function);
        end
    }

    /// Reads the token at `start`, whatever its letters; gives its end.
    fn wide_token(&mut self, text: &str, start: usize) -> usize {
        let end = token_end(text, start);
        let token = &text[start..end];
        self.is_wide = true;
        let token = Token {
            start,
            end,
            key: hash::of(token),
            has_letter: token.contains(char::is_alphabetic),
            is_capital: token.starts_with(char::is_uppercase),
            is_year: token.len() == 4 && token.starts_with(['1', '2']),
        };
        let is_function = self.read(&token);
        self.chunk.add(&token, is_function);
        end
    }

    /// Notes a token; whether it is a function word.
    #[inline]
    fn read(&mut self, token: &Token) -> bool {
        let form = &mut self.form;
        form.hash = (form.hash.rotate_left(5) ^ token.key).wrapping_mul(0x0100_0000_01b3);
        if token.has_letter {
            return self.follow(token);
        }
        form.has_digit = true;
        form.has_year |= token.is_year;
        self.opened = 0;
        false
    }

    /// Follows the phrases that go on or begin at a token with letters; whether
    /// it is a function word.
    // Most words are in no table: for them nothing is called.
    #[inline(always)]
    fn follow(&mut self, token: &Token) -> bool {
        let number = self.form.tokens;
        self.form.tokens += 1;
        match self.index.word(token.key) {
            Some(word) => self.follow_known(word, number, (token.start, token.end)),
            None => {
                self.opened = 0;
                false
            }
        }
    }

    /// The same at a word of the tables, the token `number`.
    #[inline(never)]
    fn follow_known(&mut self, word: Word, number: u32, (start, end): (usize, usize)) -> bool {
        for (bit, count) in self.form.functions.iter_mut().enumerate() {
            *count += u32::from(word.functions >> bit & 1);
        }
        let (start, end) = (offset(start - self.start), offset(end - self.start));
        let opened = std::mem::take(&mut self.opened);
        // Most words of the tables only begin a phrase, or are in none.
        if word.goes_on {
            for i in 0..opened {
                let (node, from, first) = self.open[i];
                if let Some(node) = self.index.step(node, word) {
                    self.note(node, (from, first), end);
                    self.open(node, (from, first));
                }
            }
        }
        if word.root > 0 {
            if word.is_phrase {
                self.note(word.root, (start, number), end);
            }
            self.open(word.root, (start, number));
        }
        word.functions > 0
    }

    /// Goes on with a phrase that began at `start`, at the token `first`, and is
    /// at a node.
    fn open(&mut self, node: Node, (start, first): (u32, u32)) {
        if let Some(place) = self.open.get_mut(self.opened) {
            *place = (node, start, first);
            self.opened += 1;
        }
    }

    /// Notes the phrases that end at a node and at the byte `end`.
    fn note(&mut self, node: Node, (start, first): (u32, u32), end: u32) {
        let next = self.form.tokens;
        for &role in self.index.roles(node) {
            if role == Role::Control {
                let bits = |end: u32| 1_u64.checked_shl(end).map_or(u64::MAX, |bit| bit - 1);
                self.controls |= bits(next) & !bits(first);
            } else if self.tells(role, first) {
                self.hits.push(Hit {
                    role,
                    start,
                    end,
                    first,
                    next,
                });
            }
        }
    }

    /// Whether a phrase of this role says something where it stands.
    fn tells(&self, role: Role, first: u32) -> bool {
        match role {
            Role::Writer => first == 0 || first == self.clause,
            Role::Stories | Role::Comments | Role::Credit | Role::Chart | Role::Source => {
                first == 0
            }
            Role::Invitation => first == 0 || (first == self.clause && first <= LABEL_TOKENS_MAX),
            Role::Job => (2..=JOB_TOKENS_MAX).contains(&first),
            Role::Advert | Role::ReleaseEnd => first == 0,
            Role::Caption => first <= 2,
            Role::Page => first <= 1 || self.form.has_digit,
            Role::Channel | Role::Matter => {
                self.hits.iter().any(|hit| hit.role == Role::Invitation)
            }
            Role::Age => self.form.has_digit,
            _ => true,
        }
    }
}
