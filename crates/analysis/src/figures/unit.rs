//! What a number counts.

use super::FigureTerm;
use super::reader::Reader;
use super::sorts::Sort;

/// A unit and the token behind it.
pub(super) struct Unit {
    /// As the text has it, lower case: the head noun alone.
    pub(super) text: String,
    /// Where the head is.
    pub(super) head: usize,
    pub(super) next: usize,
    /// Whether it is one of the table.
    pub(super) is_listed: bool,
}

/// How many words a noun with its adjectives can have.
const HEAD_TOKENS_MAX: usize = 5;

impl Reader<'_> {
    /// unit = ["-"] phrase of the table | noun
    pub(super) fn unit(&self, at: usize, value: f64) -> Option<Unit> {
        if let Some(measure) = self.measure(at) {
            return Some(measure);
        }
        if self.words.head_last {
            self.last_noun(at, value)
        } else {
            self.first_noun(at)
        }
    }

    /// measure = ["-"] phrase of the table
    ///
    /// NOTE: "5 g" are grams, "5G" is none.
    pub(super) fn measure(&self, at: usize) -> Option<Unit> {
        let dash = self.tokens.is_mark(at, '-') && self.tokens.is_joined(at);
        let listed = at + usize::from(dash);
        let len = self.term(listed, FigureTerm::Unit)?;
        let letter = len == 1 && self.tokens.folded(listed).len() == 1;
        (!letter || !self.tokens.is_capital(listed)).then(|| Unit {
            text: self.folded(listed, listed + len),
            head: listed,
            next: listed + len,
            is_listed: true,
        })
    }

    /// noun = [before-head [before-head]] word [("-" | "/") word]
    ///
    /// Where heads come first. A classifier without a noun is its own head.
    fn first_noun(&self, at: usize) -> Option<Unit> {
        let mut head = at;
        for _ in 0..2 {
            let next = head + self.term(head, FigureTerm::BeforeHead).unwrap_or(0);
            if !self.is_noun(next) || self.is_taken(next) {
                break;
            }
            head = next;
        }
        if !self.is_noun(head) || self.is_taken(head) {
            return None;
        }
        let next = match self.term(head, FigureTerm::Unit) {
            Some(len) => head + len,
            None => self.doubled(head),
        };
        Some(Unit {
            text: self.folded(head, next),
            head,
            next,
            is_listed: false,
        })
    }

    /// The token behind a noun and what is joined to it: "anak-anak",
    /// "kabupaten/kota".
    fn doubled(&self, at: usize) -> usize {
        let tokens = &self.tokens;
        let joined = tokens.is_joined(at + 1) && tokens.is_joined(at + 2);
        let twice = tokens.is_mark(at + 1, '-') && tokens.folded(at) == tokens.folded(at + 2);
        let either = tokens.is_mark(at + 1, '/') && self.is_noun(at + 2);
        if joined && (twice || either) {
            at + 3
        } else {
            at + 1
        }
    }

    /// noun = { word } plural { plural }
    ///
    /// Where heads come last; of one thing the head is the first word that is
    /// no adjective.
    fn last_noun(&self, at: usize, value: f64) -> Option<Unit> {
        if value == 1.0 {
            return self.single_noun(at);
        }
        let mut found = None;
        let mut at = at;
        for _ in 0..HEAD_TOKENS_MAX {
            let Some((head, next)) = self.noun_word(at) else {
                break;
            };
            if self.is_plural(head) {
                found = Some((head, next));
            } else if found.is_some() {
                break;
            }
            at = next;
        }
        found.map(|(head, next)| self.headed(head, next))
    }

    fn single_noun(&self, first: usize) -> Option<Unit> {
        let mut at = first;
        let mut found = None;
        for _ in 0..HEAD_TOKENS_MAX {
            let Some((head, next)) = self.noun_word(at) else {
                break;
            };
            found = Some((head, next));
            if !self.is_adjective(at, head) {
                break;
            }
            at = next;
        }
        let (head, next) = found?;
        // "one abstained".
        let mut verbs = self.words.verb_suffixes.iter();
        let verb = next == head + 1 && verbs.any(|end| self.tokens.folded(head).ends_with(end));
        let verb = verb && head == first;
        let pronoun = self.term(head, FigureTerm::BeforeHead).is_some();
        (!pronoun && !verb).then(|| self.headed(head, next))
    }

    fn headed(&self, head: usize, next: usize) -> Unit {
        Unit {
            text: self.folded(head, head + 1),
            head,
            next,
            is_listed: false,
        }
    }

    /// noun-word = word { "-" ( word | number ) } | letter "." { letter "." }
    ///
    /// Its last word, and the token behind it: "long-range", "F-16", "U.S.".
    fn noun_word(&self, at: usize) -> Option<(usize, usize)> {
        let tokens = &self.tokens;
        let filler = self.term(at, FigureTerm::BeforeHead).is_some();
        let compound = tokens.is_mark(at + 1, '-') && tokens.is_joined(at + 1);
        let word = self.is_noun(at) || filler || (compound && tokens.is_word(at));
        if !word {
            return None;
        }
        let (mut last, mut next) = (at, at + 1);
        let stop = |at| tokens.folded(at).len() == 1 && tokens.is_mark(at + 1, '.');
        for _ in 0..HEAD_TOKENS_MAX {
            let dashed = tokens.is_mark(next, '-') && tokens.is_joined(next);
            let goes_on = if dashed {
                let part = tokens.is_word(next + 1) || tokens.number(next + 1).is_some();
                tokens.is_joined(next + 1) && part
            } else {
                stop(last) && stop(next + 1) && tokens.is_joined(next + 1)
            };
            if !goes_on {
                break;
            }
            (last, next) = (next + 1, next + 2);
        }
        if next > at + 1 && stop(last) {
            next += 1;
        }
        Some((last, next))
    }

    fn is_adjective(&self, at: usize, head: usize) -> bool {
        let word = self.tokens.folded(head);
        let formed = ["ed", "ing", "al", "ese", "ish", "ian", "ive", "ous", "ic"];
        head > at
            || self.term(at, FigureTerm::BeforeHead).is_some()
            || self.tokens.is_capital(at)
            || formed.iter().any(|end| word.ends_with(end))
    }

    /// Whether a word can be a unit: no function word, no verb, no number.
    fn is_noun(&self, at: usize) -> bool {
        self.tokens.is_word(at)
            && !self.tokens.folded(at).is_empty()
            && self.term(at, FigureTerm::Function).is_none()
            && self.term(at, FigureTerm::NotNumber).is_none()
            && !self.is_fraction(at)
            && !self.is_verb(at)
            && self
                .vocabulary
                .numbers
                .at(&self.tokens, at)
                .next()
                .is_none()
    }

    fn is_fraction(&self, at: usize) -> bool {
        let fraction = |term| matches!(term, FigureTerm::Fraction(_)).then_some(());
        self.pick(at, Sort::Fraction, fraction).is_some()
    }

    fn is_plural(&self, at: usize) -> bool {
        let word = self.tokens.folded(at);
        let other = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
        (word.len() > 2 && word.ends_with('s') && !other)
            || self.term(at, FigureTerm::Plural).is_some()
    }
}
