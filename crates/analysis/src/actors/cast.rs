//! Who appears in one article, and whom a part of a name means there.
//!
//! A bare surname or first name is the person of that name who was named in
//! full nearest before it; failing that, the first one after it (a headline
//! comes before the introduction); failing that, the only one in the actors
//! file.

use std::cell::OnceCell;

use linimasa_dossier::model::ActorKind;
use linimasa_dossier::text;

use super::discover::{self, Introduction};
use super::few::Few;
use super::filter::Filter;
use super::keyed::{Keyed, ODD};
use super::page::Page;
use super::persons;
use super::tokens::{Case, Gap, Token};
use super::words::Cue;
use crate::hash;

/// Somebody, inside one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    /// An entry of the lexicon.
    Entry(usize),
    /// One of [`Cast::newcomers`].
    New(usize),
}

/// Somebody whom only the text introduces.
#[derive(Clone, Debug)]
pub(super) struct Newcomer {
    pub(super) name: String,
    pub(super) kind: ActorKind,
    /// By which rule it was introduced.
    pub(super) rule: &'static str,
}

/// By what somebody is named; what is likelier stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    /// The whole name.
    Whole,
    /// Its first letters.
    Acronym,
    /// A part of it.
    Short,
}

/// How newcomers are named by the same words, and who.
type LocalForm = Few<(Sort, usize)>;

fn of_sort(form: &LocalForm, sort: Sort) -> impl Iterator<Item = usize> + use<'_> {
    let newcomers = form.iter().filter(move |(other, _)| *other == sort);
    newcomers.map(|&(_, newcomer)| newcomer)
}

/// How many namesakes one article tells apart.
const NAMESAKES_MAX: usize = 16;

/// How many titles of one are kept.
const TITLES_MAX: usize = 8;

/// The longest name that is kept, in words.
const WORDS_MAX: usize = 12;

/// Who appears in an article.
#[derive(Default)]
pub(super) struct Cast {
    pub(super) newcomers: Vec<Newcomer>,
    /// By the keys of their words, joined.
    forms: Keyed<LocalForm>,
    /// By the key of the first word: bit by bit, how many words its forms
    /// have.
    lengths: Keyed<u32>,
    /// The keys of these.
    firsts: Filter,
    /// Where those known before are.
    entries: Keyed<Presence>,
    /// Where each newcomer is.
    presences: Vec<Presence>,
}

/// Where somebody is in the article.
#[derive(Clone, Debug, Default)]
struct Presence {
    /// Where they are named in full, in order.
    named_at: Few<usize>,
    /// Where they were last found to be meant.
    last_meant: Option<usize>,
    /// The keys of the titles that they bear, once somebody asked.
    titles: OnceCell<Vec<u64>>,
}

/// A newcomer's name in the text.
pub(super) struct LocalMatch<'c> {
    /// The index after its last word.
    pub(super) end: usize,
    /// Whom the words may name, in any way.
    names: &'c LocalForm,
    /// In which way they do here.
    sort: Sort,
}

impl<'c> LocalMatch<'c> {
    /// Whom it may name.
    pub(super) fn newcomers(&self) -> impl Iterator<Item = usize> + use<'c> {
        of_sort(self.names, self.sort)
    }

    /// Whether it is only a part of the name.
    pub(super) fn is_short(&self) -> bool {
        self.sort == Sort::Short
    }
}

fn single_spaced(name: &str) -> String {
    let mut was_space = false;
    let is_odd = |c: char| {
        let is_space = c == ' ';
        let is_second = std::mem::replace(&mut was_space, is_space) && is_space;
        is_second || (c.is_whitespace() && !is_space)
    };
    if !name.contains(is_odd) {
        return name.to_owned();
    }
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

const START: u64 = 0;

/// The key of words, and of one more word behind them.
fn join(words: u64, word: u64) -> u64 {
    (words.rotate_left(5) ^ word).wrapping_mul(ODD)
}

fn joined(words: &[u64]) -> u64 {
    words.iter().fold(START, |all, &word| join(all, word))
}

impl Cast {
    /// Adds those introduced, full names first, so that "Presiden Macron"
    /// finds "Emmanuel Macron".
    pub(super) fn introduce(&mut self, page: &Page<'_>, introductions: &[Introduction]) {
        let mut order: Vec<&Introduction> = introductions.iter().collect();
        order.sort_by_key(|found| std::cmp::Reverse(found.end - found.first));
        self.newcomers.reserve(order.len());
        self.presences.reserve(order.len());
        for found in order {
            let words = page.tokens.get(found.first..found.end).unwrap_or_default();
            self.add(page.text, words, (found.kind, found.rule));
        }
    }

    /// Adds a newcomer of that name, unless one is there already; which it is.
    pub(super) fn add(
        &mut self,
        text: &str,
        words: &[Token],
        (kind, rule): (ActorKind, &'static str),
    ) -> Option<usize> {
        let (first, last) = (words.first()?, words.last()?);
        let keys: Vec<u64> = words.iter().map(|token| token.key).collect();
        if keys.len() > WORDS_MAX {
            return None;
        }
        let is_acronym = words.len() == 1 && first.case == Case::Upper;
        let is_same = |newcomer: &usize| {
            let newcomer = self.newcomers.get(*newcomer);
            newcomer.is_some_and(|newcomer| newcomer.kind == kind)
        };
        if let Some(form) = self.forms.get(joined(&keys)) {
            let acronym = of_sort(form, Sort::Acronym).filter(|_| is_acronym);
            let known = of_sort(form, Sort::Whole).chain(acronym);
            let mut known = known.chain(of_sort(form, Sort::Short));
            if let Some(known) = known.find(is_same) {
                return Some(known);
            }
        }
        let sort = if is_acronym {
            Sort::Acronym
        } else {
            Sort::Whole
        };
        let newcomer = self.newcomers.len();
        let name = text.get(first.span.start as usize..last.span.end as usize)?;
        self.presences.push(Presence::default());
        self.newcomers.push(Newcomer {
            name: single_spaced(name),
            kind,
            rule,
        });
        self.add_form(&keys, sort, newcomer);
        // "Perseftim" for "Perseftim Flores Timur"
        if rule == "club-by-its-stem" && keys.len() > 1 {
            self.add_form(keys.get(..1).unwrap_or_default(), Sort::Short, newcomer);
        }
        match kind {
            ActorKind::Person => {
                self.add_short_forms(text, words, &keys, newcomer);
                if persons::may_have_nicknames(first.key) {
                    self.add_nicknames(newcomer);
                }
            }
            ActorKind::Organisation | ActorKind::ArmedGroup => {
                self.add_parts_of_organisation(text, words, &keys, newcomer);
            }
            ActorKind::State | ActorKind::Subnational => {}
        }
        Some(newcomer)
    }

    /// "Jokowi" for "Joko Widodo".
    fn add_nicknames(&mut self, newcomer: usize) {
        let name = self.newcomers.get(newcomer);
        let nicknames = name.map_or(&[][..], |newcomer| persons::nicknames(&newcomer.name));
        for nickname in nicknames.iter().filter(|name| !name.contains(' ')) {
            let key = hash::of_folded(text::fold(nickname).as_bytes());
            self.add_form(&[key], Sort::Short, newcomer);
        }
    }

    /// Any beginning and any end of the name, where it can stand alone.
    fn add_short_forms(&mut self, text: &str, words: &[Token], keys: &[u64], newcomer: usize) {
        let stands_alone = |index: usize| {
            words.get(index).is_some_and(|token| {
                token.case == Case::Capital
                    && token.span.of(text).chars().nth(1).is_some()
                    && !token.cues.has(Cue::Particle)
                    && (!token.cues.has(Cue::TitleRest) || token.cues.has(Cue::GivenName))
            })
        };
        // "Soo-ah"
        let is_joined = |index: usize| {
            words
                .get(index)
                .is_some_and(|word| word.case == Case::Lower && word.gap == Gap::Hyphen)
        };
        let last = keys.len() - 1;
        let ends_alone = stands_alone(last) || (is_joined(last) && stands_alone(last.max(1) - 1));
        for cut in 1..keys.len() {
            let (start, end) = keys.split_at(cut);
            // "La Ode"
            let is_long = cut > 1 && words.first().is_some_and(Token::is_capital);
            if stands_alone(cut - 1) && (stands_alone(0) || is_long) {
                self.add_form(start, Sort::Short, newcomer);
            }
            // "van der Velde", "Ó Conaire", but no initials
            let is_particle = |word: &&Token| {
                let is_letter = word.case == Case::Initial
                    && !word.span.of(text).is_ascii()
                    && word.gap != Gap::Point;
                word.cues.has(Cue::Particle) || is_letter
            };
            let rest = words.get(cut..).unwrap_or_default();
            let particles = rest.iter().take_while(is_particle).count();
            let begins = stands_alone(cut) || (particles > 0 && stands_alone(cut + particles));
            if begins && ends_alone {
                self.add_form(end, Sort::Short, newcomer);
            }
            // "Rizieq" is what "Muhammad Rizieq Shihab" is called.
            if let [middle, _, ..] = end
                && stands_alone(cut)
                && !is_joined(cut + 1)
            {
                self.add_form(std::slice::from_ref(middle), Sort::Short, newcomer);
            }
        }
    }

    /// "KAI" and "Kereta Api Indonesia" for "PT Kereta Api Indonesia",
    /// "Persebaya" for "Persebaya Surabaya".
    fn add_parts_of_organisation(
        &mut self,
        text: &str,
        words: &[Token],
        keys: &[u64],
        newcomer: usize,
    ) {
        const INITIALS_MIN: usize = 3;
        let has =
            |index: usize, cue: Cue| words.get(index).is_some_and(|token| token.cues.has(cue));
        let from = usize::from(has(0, Cue::LegalForm));
        let last = words.len().saturating_sub(1);
        let to = words.len() - usize::from(last > from && has(last, Cue::LegalTail));
        for start in 0..=from {
            let name = words.get(start..to).unwrap_or_default();
            let initials: String = name
                .iter()
                .filter(|token| token.is_capital())
                .filter_map(|token| token.span.of(text).chars().next())
                .collect();
            if initials.chars().count() >= INITIALS_MIN {
                self.add_form(
                    &[hash::of_folded(text::fold(&initials).as_bytes())],
                    Sort::Acronym,
                    newcomer,
                );
            }
        }
        // "Adhi Pondasi" for "PT Adhi Pondasi Perkasa"
        if from > 0 && to > from + 2 {
            let start = keys.get(from..from + 2).unwrap_or_default();
            self.add_form(start, Sort::Short, newcomer);
        }
        self.add_name_without_trade(words.get(from..to).unwrap_or_default(), newcomer);
        let place = to.checked_sub(1).filter(|&place| place > from);
        let is_of_place = place.is_some_and(|place| has(place, Cue::Locality));
        let is_head = has(from, Cue::OrganisationHead) || has(from, Cue::GivenName);
        let to = if is_of_place && !is_head { to - 1 } else { to };
        if to - from < words.len()
            && let Some(short) = keys.get(from..to).filter(|short| !short.is_empty())
        {
            self.add_form(short, Sort::Short, newcomer);
        }
    }

    /// "Halcyon" for "Halcyon Robotics": a word of which nothing is known, before
    /// what a firm deals in.
    fn add_name_without_trade(&mut self, words: &[Token], newcomer: usize) {
        const LETTERS_MIN: usize = 4;
        let [name, trade] = words else { return };
        let is_trade = trade.cues.has(Cue::OrganisationTail)
            && !trade
                .cues
                .has_any(&[Cue::OrganisationHead, Cue::HouseAfter]);
        let is_own = name.case == Case::Capital
            && name.bytes() >= LETTERS_MIN
            && name.cues.is_empty()
            && !name.ends_as_name();
        if is_trade && is_own {
            self.add_form(&[name.key], Sort::Short, newcomer);
        }
    }

    /// Binds another name, an acronym or not, to a newcomer.
    pub(super) fn add_other_name(&mut self, words: &[Token], newcomer: usize, is_acronym: bool) {
        let keys: Vec<u64> = words.iter().map(|token| token.key).collect();
        let sort = if is_acronym {
            Sort::Acronym
        } else {
            Sort::Whole
        };
        self.add_form(&keys, sort, newcomer);
    }

    fn add_form(&mut self, words: &[u64], sort: Sort, newcomer: usize) {
        let Some(first) = words.first() else { return };
        if let Some(lengths) = self.lengths.entry(*first) {
            *lengths |= 1 << words.len();
        }
        self.firsts.add(*first);
        let form = self.forms.entry(joined(words));
        if let Some(form) = form
            && of_sort(form, sort).count() < NAMESAKES_MAX
            && !form.contains(&(sort, newcomer))
        {
            form.push((sort, newcomer));
        }
    }

    /// The longest name of a newcomer that begins at `first`.
    pub(super) fn longest(&self, page: &Page<'_>, first: usize) -> Option<LocalMatch<'_>> {
        let may_begin = |token: &&Token| token.is_capital() && self.firsts.may_hold(token.key);
        let token = page.token(first).filter(may_begin)?;
        let lengths = *self.lengths.get(token.key)?;
        let mut words = join(START, token.key);
        // Where a name may end, and its key: whom it names is looked up for the
        // longest first, and seldom for another.
        let mut ends = [(first + 1, words); WORDS_MAX];
        let mut ends_count = usize::from(lengths & 2 != 0);
        // As in the names that are known, a comma stands before an "and" alone.
        let (mut has_comma, mut has_and) = (false, false);
        for count in 2..=WORDS_MAX {
            let at = first + count - 1;
            if lengths >> count == 0 {
                break;
            }
            let runs_on = |next: &&Token| {
                let joined = next.continues_name() || next.gap == Gap::Comma;
                joined || page.is_joined_by_sign(at)
            };
            let Some(next) = page.next(at).filter(runs_on) else {
                break;
            };
            has_comma |= next.gap == Gap::Comma;
            has_and |= has_comma && next.cues.has(Cue::And);
            words = join(words, next.key);
            if lengths >> count & 1 != 0
                && has_comma == has_and
                && let Some(end) = ends.get_mut(ends_count)
            {
                *end = (at + 1, words);
                ends_count += 1;
            }
        }
        let mut ends = ends.iter().take(ends_count).rev();
        ends.find_map(|&(end, words)| self.local(words, end, token))
    }

    /// Whom the words name, a whole name before an acronym and a part of one.
    fn local(&self, words: u64, end: usize, first: &Token) -> Option<LocalMatch<'_>> {
        let names = self.forms.get(words)?;
        let is_upper = first.case == Case::Upper;
        let sorts = names.iter().map(|&(sort, _)| sort);
        let sort = sorts
            .filter(|&sort| sort != Sort::Acronym || is_upper)
            .min()?;
        Some(LocalMatch { end, names, sort })
    }

    fn presence(&self, who: Who) -> Option<&Presence> {
        match who {
            Who::Entry(entry) => self.entries.get(entry as u64),
            Who::New(newcomer) => self.presences.get(newcomer),
        }
    }

    fn presence_mut(&mut self, who: Who) -> Option<&mut Presence> {
        match who {
            Who::Entry(entry) => self.entries.entry(entry as u64),
            Who::New(newcomer) => self.presences.get_mut(newcomer),
        }
    }

    /// Notes that somebody is named in full at that word, which stands behind
    /// all words noted before.
    pub(super) fn note(&mut self, who: Who, at: usize) {
        if let Some(presence) = self.presence_mut(who) {
            presence.named_at.push(at);
        }
    }

    /// Notes that somebody was found to be meant at that word.
    pub(super) fn note_meant(&mut self, who: Who, at: usize) {
        if let Some(presence) = self.presence_mut(who) {
            presence.last_meant = Some(at);
        }
    }

    /// Where somebody was last named or meant before `at`.
    pub(super) fn last_before(&self, who: Who, at: usize) -> Option<usize> {
        let presence = self.presence(who)?;
        let places = &presence.named_at;
        let count = places.partition_point(|&place| place <= at);
        let named = count.checked_sub(1).and_then(|last| places.get(last));
        let meant = presence.last_meant.filter(|&place| place < at);
        named.copied().max(meant)
    }

    /// Where somebody was last found to be meant before `at`.
    pub(super) fn last_meant_before(&self, who: Who, at: usize) -> Option<usize> {
        self.presence(who)?.last_meant.filter(|&place| place < at)
    }

    /// Where somebody is first named in full.
    pub(super) fn first_named(&self, who: Who) -> Option<usize> {
        self.presence(who)?.named_at.first().copied()
    }

    /// Whether somebody bears the title in the article; `None` where no title
    /// of theirs is known.
    pub(super) fn bears(&self, page: &Page<'_>, who: Who, title: u64) -> Option<bool> {
        let presence = self.presence(who)?;
        let titles = presence.titles.get_or_init(|| presence.find_titles(page));
        (!titles.is_empty()).then(|| titles.contains(&title))
    }

    /// Whether somebody is named in full anywhere.
    pub(super) fn is_named(&self, who: Who) -> bool {
        self.first_named(who).is_some()
    }
}

impl Presence {
    /// The keys of the titles before the full names.
    fn find_titles(&self, page: &Page<'_>) -> Vec<u64> {
        let mut found = Vec::new();
        for title in self.named_at.iter().flat_map(|&at| titles(page, at)) {
            if found.len() >= TITLES_MAX {
                break;
            }
            if !found.contains(&title) {
                found.push(title);
            }
        }
        found
    }
}

/// The keys of the titles before the name that begins at `first`.
fn titles<'p>(page: &'p Page<'_>, first: usize) -> impl Iterator<Item = u64> + 'p {
    const AT_ONCE_MAX: usize = 4;
    let next = |at: &usize| discover::title_before(page, *at).map(|title| title.at);
    let found = std::iter::successors(next(&first), next).take(AT_ONCE_MAX);
    let words = found.filter_map(|at| page.token(at));
    let own = words.filter(|token| !token.cues.has(Cue::Honorific));
    own.map(|token| token.key)
}
