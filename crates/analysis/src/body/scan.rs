//! One walk over a row of a page: how many words it has, how they are written,
//! which phrases of the tables it holds.

use linimasa_dossier::text::{is_apostrophe, is_invisible};

use super::phrases::{FNV_BASIS, INDEX, Index, Node, Role, Word, fnv, hash};
use crate::language::Lang;

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
}

impl Form {
    /// Adds what the walk over the row behind it counted.
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
    c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)
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
    /// The token behind the last control.
    controlled: u32,
    chunk: Chunk,
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

/// Walks over a row; the phrases found are added to `hits`.
pub(super) fn walk(text: &str, hits: &mut Vec<Hit>) -> Form {
    let mut walk = Walk {
        index: &INDEX,
        hits,
        form: Form {
            hash: FNV_BASIS,
            ..Form::default()
        },
        open: [(0, 0, 0); OPEN_MAX],
        opened: 0,
        controlled: 0,
        chunk: Chunk::default(),
    };
    walk.run(text);
    walk.form
}

impl Walk<'_> {
    fn run(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_alphanumeric() {
                at = self.token(text, at);
            } else if byte == b' ' {
                self.close_chunk();
                at += 1;
            } else if byte.is_ascii() {
                self.mark(char::from(byte));
                at += 1;
            } else {
                at = self.other(text, at);
            }
        }
        self.close_chunk();
    }

    /// What begins with no ASCII character.
    fn other(&mut self, text: &str, at: usize) -> usize {
        let c = text[at..].chars().next().unwrap_or(' ');
        if is_inside(c) {
            return self.token(text, at);
        }
        self.mark(c);
        at + c.len_utf8()
    }

    /// White space parts words; most other marks part phrases too.
    fn mark(&mut self, c: char) {
        if c.is_whitespace() {
            self.close_chunk();
        } else if !matches!(c, ',' | '-' | '\'' | '’' | '&' | '/' | '‑' | '+') && !is_invisible(c)
        {
            self.opened = 0;
        }
    }

    fn close_chunk(&mut self) {
        let chunk = std::mem::take(&mut self.chunk);
        if !chunk.has_letter {
            return;
        }
        self.form.words += 1;
        let is_function = chunk.is_function && chunk.tokens == 1;
        if chunk.letters >= LONG_LETTERS_MIN && !is_function {
            self.form.long += 1;
            self.form.capitals += u32::from(chunk.is_capital);
        }
    }

    /// Reads the token at `start`; gives its end.
    fn token(&mut self, text: &str, start: usize) -> usize {
        let bytes = text.as_bytes();
        let mut end = start;
        let mut key = FNV_BASIS;
        let mut has_letter = false;
        while let Some(&byte) = bytes.get(end).filter(|byte| byte.is_ascii_alphanumeric()) {
            key = fnv(key, byte.to_ascii_lowercase());
            has_letter |= byte > b'9';
            end += 1;
        }
        let goes_on = bytes
            .get(end)
            .is_some_and(|&byte| byte == b'\'' || byte >= 0x80);
        if goes_on {
            end = token_end(text, start);
            let token = &text[start..end];
            key = hash(token);
            has_letter = token.contains(char::is_alphabetic);
        }
        self.count(&text[start..end], key, has_letter);
        if has_letter {
            self.follow(key, start, end);
        } else {
            self.opened = 0;
        }
        end
    }

    fn count(&mut self, token: &str, key: u64, has_letter: bool) {
        self.form.hash = (self.form.hash.rotate_left(5) ^ key).wrapping_mul(0x0100_0000_01b3);
        let chunk = &mut self.chunk;
        if chunk.tokens == 0 {
            chunk.is_capital = match token.as_bytes().first() {
                Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase(),
                _ => token.starts_with(char::is_uppercase),
            };
        }
        chunk.tokens += 1;
        chunk.letters += token.len();
        chunk.has_letter |= has_letter;
        if !has_letter {
            self.form.has_digit = true;
            self.form.has_year |= token.len() == 4 && token.starts_with(['1', '2']);
        }
    }

    /// Follows the phrases that go on or begin at a token with letters.
    fn follow(&mut self, key: u64, start: usize, end: usize) {
        let number = self.form.tokens;
        self.form.tokens += 1;
        let Some(word) = self.index.word(key) else {
            self.opened = 0;
            return;
        };
        if word.functions > 0 {
            self.chunk.is_function = true;
            for (bit, count) in self.form.functions.iter_mut().enumerate() {
                *count += u32::from(word.functions >> bit & 1);
            }
        }
        let opened = std::mem::take(&mut self.opened);
        for i in 0..opened {
            let (node, from, first) = self.open[i];
            self.step(node, word, (from, first), end);
        }
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        self.step(0, word, (start, number), end);
    }

    fn step(&mut self, node: Node, word: Word, (start, first): (u32, u32), end: usize) {
        let Some(node) = self.index.step(node, word) else {
            return;
        };
        let (end, next) = (u32::try_from(end).unwrap_or(u32::MAX), self.form.tokens);
        for &role in self.index.roles(node) {
            if role == Role::Control {
                let fresh = next.saturating_sub(first.max(self.controlled));
                self.form.controls += fresh;
                self.controlled = next.max(self.controlled);
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
        if let Some(place) = self.open.get_mut(self.opened) {
            *place = (node, start, first);
            self.opened += 1;
        }
    }

    /// Whether a phrase of this role says something where it stands.
    fn tells(&self, role: Role, first: u32) -> bool {
        match role {
            Role::Stories
            | Role::Comments
            | Role::Invitation
            | Role::Writer
            | Role::Credit
            | Role::Source
            | Role::Caption => first == 0,
            Role::Page => first == 0 || self.form.has_digit,
            Role::Channel | Role::Matter => {
                self.hits.iter().any(|hit| hit.role == Role::Invitation)
            }
            Role::Age => self.form.has_digit,
            _ => true,
        }
    }
}
