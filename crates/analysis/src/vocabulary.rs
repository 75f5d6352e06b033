//! The words of one language's tables, numbered: a word of a text is looked up
//! once, and every table knows it by its number.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::mem;
use std::ops::Range;
use std::sync::OnceLock;

use crate::figures::{self, FigureTerm};
use crate::hash;
use crate::language::{Lang, Language, language};
use crate::languages::measures::{MEASURES, ZONES};
use crate::numerals::NumberTerm;
use crate::spans::span;
use crate::time;
use crate::time::words::{Begins, Term};
use crate::tokens::{Batch, Tokens};

/// A table of lower-case phrases with what each of them means. A phrase may
/// stand more than once, with different meanings.
type Phrases<T> = [(&'static str, T)];

/// What the tables of one language say of the words in them.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    pub(crate) language: &'static Language,
    /// Those of all its tables.
    pub(crate) words: Words,
    /// With what each word comes to that means time alone.
    pub(crate) time: Table<Term, time::Sorts>,
    pub(crate) numbers: Table<NumberTerm>,
    /// With what all phrases mean that begin with each word.
    pub(crate) figures: Table<FigureTerm, figures::Sorts>,
}

impl Vocabulary {
    /// That of a language.
    pub(crate) fn of(lang: Lang) -> &'static Vocabulary {
        static ALL: [OnceLock<Vocabulary>; Lang::ALL.len()] =
            [const { OnceLock::new() }; Lang::ALL.len()];
        ALL[lang as usize].get_or_init(|| Vocabulary::new(language(lang)))
    }

    fn new(language: &'static Language) -> Vocabulary {
        let mut words = Words::default();
        let mut time = Table::new(&[language.time.terms, ZONES], &mut words);
        time.add_sorts(|head| head.alone..head.to, time::Sorts::of_all);
        let numbers = Table::new(&[language.figures.numbers.terms], &mut words);
        let mut figures = Table::new(&[language.figures.terms, MEASURES], &mut words);
        figures.add_sorts(|head| head.from..head.to, figures::Sorts::of_all);
        for word in language.function_words {
            words.note(word, Traits::FUNCTION);
        }
        for word in language.sentences.titles {
            words.note(word, Traits::TITLE);
        }
        words.note("'", Traits::APOSTROPHE);
        words.note("-", Traits::DASH);
        time.mark(&mut words, |term, len| match (term, term.begins(), len) {
            (Term::Bc | Term::Ad, ..) => Traits::MEANS_TIME.and(Traits::ERA),
            (_, Begins::Yes, 1) => Traits::MEANS_TIME.and(Traits::TIME),
            (_, Begins::Yes, _) => Traits::MEANS_TIME.and(Traits::LEADS_TIME),
            (_, Begins::Led | Begins::No, _) => Traits::MEANS_TIME,
        });
        numbers.mark(&mut words, |_, _| Traits::NUMBER);
        figures.mark(&mut words, |term, _| match term {
            FigureTerm::NotNumber => Traits::MEANS_FIGURE.and(Traits::LEADS_NO_NUMBER),
            _ if term.begins() => Traits::MEANS_FIGURE.and(Traits::LEADS_FIGURE),
            _ => Traits::MEANS_FIGURE,
        });
        words.hash();
        Vocabulary {
            language,
            words,
            time,
            numbers,
            figures,
        }
    }
}

/// A word of the tables by its number, or none of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    number: u16,
    pub(crate) traits: Traits,
}

impl Word {
    /// The same of a number in digits.
    pub(crate) fn of_digits(self) -> Word {
        Word {
            traits: self.traits.and(Traits::DIGITS),
            ..self
        }
    }

    /// Whether no table has it.
    pub(crate) fn is_unknown(self) -> bool {
        self.number == 0
    }
}

/// What a word may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u16);

impl Traits {
    pub(crate) const NONE: Traits = Traits(0);
    /// A time expression may begin with it.
    pub(crate) const TIME: Traits = Traits(1);
    /// The same of a phrase of several words that it begins.
    pub(crate) const LEADS_TIME: Traits = Traits(2);
    /// "BC", "AD".
    pub(crate) const ERA: Traits = Traits(4);
    /// A number in digits.
    pub(crate) const DIGITS: Traits = Traits(8);
    /// A number word.
    pub(crate) const NUMBER: Traits = Traits(16);
    /// A figure may begin with it that begins with no number.
    pub(crate) const LEADS_FIGURE: Traits = Traits(32);
    /// One of [`Language::function_words`].
    pub(crate) const FUNCTION: Traits = Traits(64);
    /// One of the titles before names.
    pub(crate) const TITLE: Traits = Traits(128);
    /// A phrase may begin with it that counts nothing, though a number is in it.
    pub(crate) const LEADS_NO_NUMBER: Traits = Traits(256);
    /// A phrase of the table of time begins with it.
    pub(crate) const MEANS_TIME: Traits = Traits(512);
    /// A phrase of the table of figures begins with it.
    pub(crate) const MEANS_FIGURE: Traits = Traits(1024);
    /// An apostrophe, which a year may begin with.
    pub(crate) const APOSTROPHE: Traits = Traits(2048);
    /// A dash, which may be a minus.
    pub(crate) const DASH: Traits = Traits(4096);
    /// Without any of these a sentence says nothing of time.
    pub(crate) const OF_TIME: Traits = Traits::TIME
        .and(Traits::LEADS_TIME)
        .and(Traits::ERA)
        .and(Traits::DIGITS);
    /// Without any of these a token is nothing in an expression of time.
    pub(crate) const IN_TIME: Traits = Traits::MEANS_TIME
        .and(Traits::NUMBER)
        .and(Traits::APOSTROPHE)
        .and(Traits::DIGITS);
    /// Without any of these it has no figure.
    pub(crate) const OF_FIGURES: Traits =
        Traits::DIGITS.and(Traits::NUMBER).and(Traits::LEADS_FIGURE);

    /// Without any of these a token begins no figure.
    pub(crate) const BEGIN_FIGURES: Traits = Traits::OF_FIGURES.and(Traits::DASH);

    /// Whether it has any of the `others`.
    pub(crate) fn meets(self, others: Traits) -> bool {
        self.0 & others.0 != 0
    }

    pub(crate) const fn and(self, others: Traits) -> Traits {
        Traits(self.0 | others.0)
    }
}

/// All words there are, in an open-addressed table: most words of a text are
/// turned away at the first look. A word is as good as its hash.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// Eight bits for each slot, of which a word whose slot it is has set one.
    sieve: Vec<u8>,
    /// The hashes of the words and what these are; none where the number is 0.
    slots: Vec<(u64, Word)>,
    /// The words that are one mark of ASCII.
    marks: Vec<Word>,
    /// By their numbers; the first is none.
    list: Vec<Entry>,
    /// While they are gathered, their numbers.
    numbers: BTreeMap<String, u16>,
}

#[derive(Debug, Default)]
struct Entry {
    key: u64,
    traits: Traits,
}

impl Words {
    /// The number of a word, which may be new.
    fn add(&mut self, text: &str) -> u16 {
        if self.list.is_empty() {
            self.list.push(Entry::default());
        }
        let number = short(self.list.len());
        match self.numbers.entry(text.to_owned()) {
            Occupied(known) => *known.get(),
            Vacant(new) => {
                self.list.push(Entry {
                    key: hash::of_folded(text.as_bytes()),
                    traits: Traits::NONE,
                });
                *new.insert(number)
            }
        }
    }

    /// Notes what `phrase` is, where it is one word.
    fn note(&mut self, phrase: &str, traits: Traits) {
        if let [word] = split(phrase).as_slice() {
            let number = self.add(word);
            self.note_word(number, traits);
        }
    }

    fn note_word(&mut self, number: u16, traits: Traits) {
        let entry = &mut self.list[usize::from(number)];
        entry.traits = entry.traits.and(traits);
    }

    /// Makes the words be found.
    fn hash(&mut self) {
        mem::take(&mut self.numbers);
        let count = (self.list.len() * 2).next_power_of_two();
        self.slots = vec![(0, Word::default()); count];
        self.sieve = vec![0; count];
        for (number, entry) in self.list.iter().enumerate().skip(1) {
            let mut slot = self.first_slot(entry.key);
            self.sieve[slot] |= Self::bit(entry.key);
            while !self.slots[slot].1.is_unknown() {
                slot = (slot + 1) & (count - 1);
            }
            let word = Word {
                number: short(number),
                traits: entry.traits,
            };
            self.slots[slot] = (entry.key, word);
        }
        let marks = 0..128_u8;
        self.marks = marks
            .map(|mark| self.get(hash::of_folded(&[mark])))
            .collect();
    }

    fn first_slot(&self, key: u64) -> usize {
        key as usize & (self.slots.len().wrapping_sub(1))
    }

    /// The bit of a word in the sieve.
    fn bit(key: u64) -> u8 {
        1 << (key >> 61)
    }

    /// The word that a mark of ASCII is.
    pub(crate) fn mark(&self, mark: u8) -> Word {
        let word = self.marks.get(usize::from(mark));
        word.copied().unwrap_or_default()
    }

    /// The word whose hash, in lower case, is `key`.
    pub(crate) fn get(&self, key: u64) -> Word {
        let mut slot = self.first_slot(key);
        let bits = self.sieve.get(slot);
        if bits.is_none_or(|bits| bits & Self::bit(key) == 0) {
            return Word::default();
        }
        loop {
            match self.slots.get(slot) {
                Some(&(other, word)) if other == key || word.is_unknown() => return word,
                Some(_) => slot = (slot + 1) & (self.slots.len() - 1),
                None => return Word::default(),
            }
        }
    }
}

/// What the phrases of a table mean, by the numbers of their first words.
#[derive(Debug)]
pub(crate) struct Table<T, K = ()> {
    /// Which entries begin with each word.
    heads: Vec<Head<K>>,
    /// What each phrase means, and how many tokens it has: of those that begin
    /// alike the longest first.
    meanings: Vec<(T, usize)>,
    /// What stands behind the first word of each.
    rests: Vec<Rest>,
    words: Vec<u16>,
}

/// The words of a phrase behind the first: the next, and those behind it.
#[derive(Clone, Copy, Debug)]
struct Rest {
    /// 0 where there is none.
    next: u16,
    from: u16,
    to: u16,
}

/// The phrases that begin with one word: `from..to`.
#[derive(Clone, Copy, Debug, Default)]
struct Head<K> {
    from: u16,
    /// Where those begin that have no other word.
    alone: u16,
    to: u16,
    /// A bit for each word that any of them goes on with: see [`Head::bit`].
    next: u64,
    /// What they come to: see [`Table::add_sorts`].
    sorts: K,
}

impl<K> Head<K> {
    /// The bit of a word, which others have too.
    fn bit(word: u16) -> u64 {
        1 << (word % 64)
    }

    /// Whether any phrase may go on with the word.
    fn may_go_on(&self, next: u16) -> bool {
        next > 0 && self.next & Self::bit(next) > 0
    }

    /// Those that may be there where `next` follows: mostly those alone.
    fn before(&self, next: u16) -> Range<u16> {
        match self.may_go_on(next) {
            true => self.from..self.to,
            false => self.alone..self.to,
        }
    }
}

/// The meanings of phrases that begin with one word.
pub(crate) enum Meanings<K> {
    /// All of these, whatever follows, and what is kept with their word.
    Settled(Range<u16>, K),
    /// These as far as their other words follow.
    Open(Range<u16>),
}

impl<T: Copy, K: Copy + Default> Table<T, K> {
    fn new(phrases: &[&Phrases<T>], words: &mut Words) -> Table<T, K> {
        let mut entries: Vec<(Vec<u16>, T)> = phrases
            .concat()
            .iter()
            .map(|&(phrase, meaning)| {
                let numbers = split(phrase).iter().map(|word| words.add(word)).collect();
                (numbers, meaning)
            })
            .collect();
        // Stable: of phrases as long the first of the table stays first.
        entries.sort_by_key(|(numbers, _)| (numbers.first().copied(), usize::MAX - numbers.len()));
        let mut table = Table {
            heads: vec![Head::default(); words.list.len()],
            meanings: Vec::with_capacity(entries.len()),
            rests: Vec::with_capacity(entries.len()),
            words: Vec::new(),
        };
        for (numbers, meaning) in entries {
            if let Some((first, rest)) = numbers.split_first() {
                table.push(*first, rest, meaning);
            }
        }
        table
    }

    fn push(&mut self, first: u16, rest: &[u16], meaning: T) {
        let head = &mut self.heads[usize::from(first)];
        if head.to == 0 {
            head.from = short(self.meanings.len());
            head.alone = head.from;
        }
        head.to = short(self.meanings.len() + 1);
        if let Some(&next) = rest.first() {
            // The longest come first.
            head.alone = head.to;
            head.next |= Head::<K>::bit(next);
        }
        let from = short(self.words.len());
        self.words.extend(rest.iter().skip(1));
        self.rests.push(Rest {
            next: rest.first().copied().unwrap_or_default(),
            from,
            to: short(self.words.len()),
        });
        self.meanings.push((meaning, rest.len() + 1));
    }

    /// Notes at each first word what `traits` says of the phrases.
    fn mark(&self, words: &mut Words, traits: impl Fn(T, usize) -> Traits) {
        for (number, head) in self.heads.iter().enumerate() {
            let meanings = &self.meanings[usize::from(head.from)..usize::from(head.to)];
            let all = meanings.iter().map(|&(meaning, len)| traits(meaning, len));
            words.note_word(short(number), all.fold(Traits::NONE, Traits::and));
        }
    }

    /// Keeps with each first word what `of` makes of those of its meanings that
    /// `which` says.
    fn add_sorts(
        &mut self,
        which: impl Fn(&Head<K>) -> Range<u16>,
        of: impl Fn(&[(T, usize)]) -> K,
    ) {
        for head in &mut self.heads {
            let which = which(head);
            let which = usize::from(which.start)..usize::from(which.end);
            head.sorts = of(self.meanings.get(which).unwrap_or_default());
        }
    }

    /// What is kept with the word.
    pub(crate) fn sorts(&self, word: Word) -> K {
        self.head(word).sorts
    }

    fn head(&self, word: Word) -> Head<K> {
        let head = self.heads.get(usize::from(word.number));
        head.copied().unwrap_or_default()
    }

    /// What the phrases that begin at token `at` mean.
    pub(crate) fn meanings(&self, tokens: &Tokens<'_>, at: usize) -> Meanings<K> {
        let head = self.head(tokens.word(at));
        if head.may_go_on(tokens.word(at + 1).number) {
            return Meanings::Open(head.from..head.to);
        }
        Meanings::Settled(head.alone..head.to, head.sorts)
    }

    /// Whether a phrase of several words may begin at token `at`, by the second.
    pub(crate) fn may_go_on(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        self.head(tokens.word(at))
            .may_go_on(tokens.word(at + 1).number)
    }

    /// The meanings that [`Meanings::Settled`] says.
    pub(crate) fn slice(&self, range: Range<u16>) -> &[(T, usize)] {
        let range = usize::from(range.start)..usize::from(range.end);
        self.meanings.get(range).unwrap_or_default()
    }

    /// What the phrases that begin at token `at` mean, and how many tokens
    /// each has; the longest first.
    pub(crate) fn at<'a>(
        &'a self,
        tokens: &'a Tokens<'_>,
        at: usize,
    ) -> impl Iterator<Item = (T, usize)> + 'a {
        let head = self.head(tokens.word(at));
        self.among(head.before(tokens.word(at + 1).number), tokens, at)
    }

    /// The same of the phrases `range`, which begin with the word there.
    pub(crate) fn among<'a>(
        &'a self,
        range: Range<u16>,
        tokens: &'a Tokens<'_>,
        at: usize,
    ) -> impl Iterator<Item = (T, usize)> + 'a {
        let next = tokens.word(at + 1).number;
        range
            .map(usize::from)
            .filter(move |&entry| {
                let rest = self.rests[entry];
                // Most phrases that begin with the word go on with another.
                rest.next == 0 || (rest.next == next && self.goes_on(rest, tokens, at + 1))
            })
            .map(|entry| self.meanings[entry])
    }

    /// Whether the words behind the second of a phrase follow token `at`.
    fn goes_on(&self, rest: Rest, tokens: &Tokens<'_>, at: usize) -> bool {
        let rest = &self.words[usize::from(rest.from)..usize::from(rest.to)];
        let mut next = at;
        rest.iter().all(|&number| {
            next += 1;
            tokens.word(next).number == number
        })
    }
}

/// No table has so many entries that this would cut one off.
fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// The words of a phrase, as a text's are told apart.
fn split(phrase: &str) -> Vec<String> {
    let words = Words::default();
    let mut batch = Batch::new(&words, phrase.len());
    let tokens = batch.read_alone(phrase, span(0, phrase.len()));
    (0..tokens.len())
        .map(|at| tokens.folded(at).to_owned())
        .collect()
}
