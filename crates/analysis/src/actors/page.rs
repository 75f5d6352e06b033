//! What the rules of discovery ask of an article's words.

use std::num::NonZeroU32;

use super::filter::Filter;
use super::hints::{Hints, Lead};
use super::keyed::Keyed;
use super::syllables::begins_hyphened;
use super::tokens::{Case, Gap, Read, Token, words_before};
use super::words::{Cue, Cues, NameWords};
use crate::affixes;

/// By whom a word is taken already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cover {
    /// Nobody.
    Free,
    /// The name of a thing that is called after somebody.
    Thing,
    /// A country, a part of one, a seat of government.
    Site,
    /// A known person.
    Person,
    /// What may be a part of a known person's name, or of another's.
    Part,
    /// A known organisation or armed group.
    Organisation,
}

/// An article's words with what is known of them.
pub(super) struct Page<'a> {
    /// The article.
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) words: &'a NameWords,
    /// The words at which a name may begin, or what tells of one.
    pub(super) leads: &'a [Lead],
    /// Whether "&" joins any two words.
    pub(super) has_sign: bool,
    /// The indices of the words with a capital.
    pub(super) capitals: Vec<usize>,
    /// By token.
    pub(super) cover: Vec<Cover>,
    /// How the article writes each word, by its key.
    habits: Keyed<Habits>,
}

/// How an article writes a word.
#[derive(Clone, Copy, Debug, Default)]
struct Habits {
    /// Small, though it also begins sentences.
    is_small: bool,
    /// Behind what says that something is in it or goes to it.
    is_ground: bool,
    /// The same, and the name runs on.
    begins_ground: bool,
    /// With a capital inside a sentence.
    is_inside: bool,
    /// Behind another capitalised word.
    is_behind: bool,
    /// Where it first stands without another capitalised word beside it; of that
    /// number one more, for the room of nothing.
    alone: Option<NonZeroU32>,
}

impl<'a> Page<'a> {
    pub(super) fn new(text: &'a str, read: &'a Read, words: &'a NameWords) -> Self {
        let Read { tokens, leads, .. } = read;
        let is_capital = |lead: &&Lead| lead.hints.meets(Hints::CAPITAL);
        let mut capitals: Vec<usize> = Vec::with_capacity(leads.len());
        capitals.extend(leads.iter().filter(is_capital).map(|lead| lead.at()));
        Page {
            text,
            tokens,
            leads,
            has_sign: read.has_sign,
            words,
            cover: vec![Cover::Free; tokens.len()],
            habits: habits(read, &capitals),
            capitals,
        }
    }

    fn habits_of(&self, token: &Token) -> Habits {
        self.habits.get(token.key).copied().unwrap_or_default()
    }

    /// Whether the article writes the word with a capital inside a sentence.
    pub(super) fn is_written_inside(&self, token: &Token) -> bool {
        self.habits_of(token).is_inside
    }

    /// Whether the word also stands behind another capitalised one.
    pub(super) fn ends_longer_name(&self, token: &Token) -> bool {
        self.habits_of(token).is_behind
    }

    /// Whether the word stands alone somewhere before `index`, without
    /// another capitalised word beside it.
    pub(super) fn stands_alone_before(&self, index: usize, token: &Token) -> bool {
        self.habits_of(token)
            .alone
            .is_some_and(|behind| behind.get() as usize <= index)
    }

    /// Whether the article speaks of a place whose name begins with the word.
    pub(super) fn is_ground(&self, token: &Token) -> bool {
        self.habits_of(token).is_ground
    }

    /// Whether it speaks of a place whose name runs on from the word.
    pub(super) fn begins_ground(&self, token: &Token) -> bool {
        self.habits_of(token).begins_ground
    }

    /// The letters of a word.
    pub(super) fn text_of(&self, token: &Token) -> &'a str {
        token.span.of(self.text)
    }

    pub(super) fn token(&self, index: usize) -> Option<&'a Token> {
        self.tokens.get(index)
    }

    /// The word before `index`, where it is in the same sentence.
    pub(super) fn previous(&self, index: usize) -> Option<(usize, &'a Token)> {
        self.token(index).filter(|token| !token.is_first())?;
        let at = index.checked_sub(1)?;
        Some((at, self.token(at)?))
    }

    /// The word at `index`, where it is in the sentence of the word before.
    pub(super) fn next(&self, index: usize) -> Option<&'a Token> {
        self.token(index).filter(|token| !token.is_first())
    }

    /// Whether "&" alone stands before the word at `index`.
    pub(super) fn is_joined_by_sign(&self, index: usize) -> bool {
        self.token(index).is_some_and(|word| word.gap == Gap::Sign)
    }

    pub(super) fn cover_at(&self, index: usize) -> Cover {
        self.cover.get(index).copied().unwrap_or(Cover::Free)
    }

    pub(super) fn set_cover(&mut self, first: usize, end: usize, cover: Cover) {
        if let Some(range) = self.cover.get_mut(first..end) {
            range.fill(cover);
        }
    }

    /// Whether the word can be a part of somebody's name.
    pub(super) fn is_personal(&self, index: usize) -> bool {
        const NEVER: [Cue; 11] = [
            Cue::GovernmentHead,
            Cue::Title,
            Cue::Office,
            Cue::NotName,
            Cue::Locality,
            Cue::OrganisationHead,
            Cue::OrganisationTail,
            Cue::ThingBefore,
            Cue::ThingAfter,
            Cue::ArmedHead,
            Cue::SubnationalHead,
        ];
        const FUNCTION: [Cue; 7] = [
            Cue::And,
            Cue::In,
            Cue::To,
            Cue::From,
            Cue::Article,
            Cue::Auxiliary,
            Cue::Quotes,
        ];
        let Some(token) = self.token(index) else {
            return false;
        };
        // "Artikel-artikel"
        let is_doubled = self.next(index + 1).is_some_and(|next| {
            next.gap == Gap::Hyphen && next.case == Case::Lower && next.key == token.key
        });
        let is_name = matches!(token.case, Case::Capital | Case::Initial)
            && !is_doubled
            && (matches!(self.cover_at(index), Cover::Free | Cover::Part)
                || self.is_place_as_name(index, token));
        if !is_name {
            return false;
        }
        if token.cues.has(Cue::Calendar)
            && (self.is_month_as_name(index, token) || self.is_weekday_as_name(index, token))
        {
            return true;
        }
        if token.begins() && self.is_common(token) && !self.begins_full_name(index, token) {
            return false;
        }
        let is_barred = token.cues.has_any(&NEVER)
            || (token.cues.has_any(&FUNCTION) && !self.is_joined(index, token))
            || (token.is_noun() && !self.is_behind_given(index))
            || self.is_mixed(token);
        let is_barred = is_barred && !begins_hyphened(self, index);
        !self.is_in_title(index, token)
            && (!is_barred || self.is_initial(index, token) || self.is_title_as_name(index, token))
    }

    /// "Oman" in "Pak Oman Sutisna": a place that somebody is called, behind what
    /// no place has before it.
    fn is_place_as_name(&self, index: usize, token: &Token) -> bool {
        let next = self.next(index + 1);
        let goes_on = next.is_some_and(|next| {
            next.case == Case::Capital
                && next.gap == Gap::Space
                && next.cues.without(Cue::GivenName).is_empty()
                && self.cover_at(index + 1) == Cover::Free
        });
        let is_single = self.cover_at(index) == Cover::Site && token.case == Case::Capital;
        let before = self.previous(index).filter(|_| is_single && goes_on);
        // "Bupati Benny Laos Tutupoho": inside a name, behind its title.
        let is_inside = |at: usize, before: &Token| {
            let title = self.previous(at);
            before.is_given()
                && before.case == Case::Capital
                && before.cues.without(Cue::GivenName).is_empty()
                && token.gap == Gap::Space
                && title.is_some_and(|(_, title)| title.cues.has_any(&[Cue::Title, Cue::Office]))
        };
        before.is_some_and(|(at, before)| {
            let is_behind =
                before.cues.has(Cue::Honorific) && matches!(token.gap, Gap::Space | Gap::Point);
            is_behind || is_inside(at, before)
        })
    }

    /// "Lalu" in "Lalu Muhamad Iqbal", "Di" in "Angel Di Maria": a function
    /// word that has its capital from the name that it is in.
    fn is_joined(&self, index: usize, token: &Token) -> bool {
        let next = self.next(index + 1);
        let goes_on = next.is_some_and(|next| {
            next.case == Case::Capital && next.gap == Gap::Space && next.cues.has(Cue::GivenName)
        });
        let before = self.previous(index).filter(|_| token.gap == Gap::Space);
        let runs_on = before
            .is_some_and(|(_, before)| before.cues.has(Cue::GivenName) && before.is_capital());
        token.case == Case::Capital && !token.begins() && (goes_on || runs_on)
    }

    /// "Kendenan" in "Mika Ramba Kendenan": behind a name that parents give, with
    /// one more name between them or none.
    fn is_behind_given(&self, index: usize) -> bool {
        let is_name = |token: &Token| {
            token.case == Case::Capital && token.cues.without(Cue::GivenName).is_empty()
        };
        let joins = |at: usize| self.token(at).is_some_and(|token| token.gap == Gap::Space);
        let before = self.previous(index).filter(|_| joins(index));
        before.is_some_and(|(at, before)| {
            let first = self.previous(at).filter(|_| joins(at));
            is_name(before)
                && (before.is_given()
                    || first.is_some_and(|(_, first)| is_name(first) && first.is_given()))
        })
    }

    /// "Melati Panggabean memetik melati": a name that parents give before
    /// another word of the name, though the article writes it small too.
    fn begins_full_name(&self, index: usize, token: &Token) -> bool {
        let next = self.next(index + 1);
        token.cues.has(Cue::GivenName)
            && token.cues.without(Cue::GivenName).is_empty()
            && next.is_some_and(|next| {
                next.case == Case::Capital
                    && next.gap == Gap::Space
                    && next.cues.without(Cue::GivenName).is_empty()
                    && self.cover_at(index + 1) == Cover::Free
            })
    }

    /// "Negeri" in "Menteri Luar Negeri", which somebody else is called.
    fn is_in_title(&self, index: usize, token: &Token) -> bool {
        const OFFICE: Cues = Cues::of(&[Cue::Title, Cue::Office]);
        const REST: Cues = Cues::of(&[Cue::TitleRest]);
        if !token.cues.has(Cue::TitleRest) {
            return false;
        }
        // "Jaksa Agung", but "Wali Kota Agung Pramudito".
        let office = if token.cues.has(Cue::GivenName) {
            OFFICE
        } else {
            OFFICE.and(REST)
        };
        let joined = self
            .previous(index)
            .filter(|(_, before)| before.cues.has(Cue::And));
        let before = self.previous(joined.map_or(index, |(and, _)| and));
        before.is_some_and(|(_, before)| {
            before.cues.meets(office) || (before.is_capital() && before.is_noun())
        })
    }

    /// "A" in "A. Smith".
    fn is_initial(&self, index: usize, token: &Token) -> bool {
        let next = self.next(index + 1);
        token.case == Case::Initial && next.is_some_and(|next| next.gap == Gap::Point)
    }

    /// "Rafi Hakim", "Graham Potter", "Khumbulani Zulu": a title, an office or a
    /// people that ends a name is a part of it.
    fn is_title_as_name(&self, index: usize, token: &Token) -> bool {
        let follows_name = self.previous(index).is_some_and(|(at, before)| {
            before.case == Case::Capital
                && before.cues.without(Cue::GivenName).is_empty()
                && (!before.begins() || before.cues.has(Cue::GivenName))
                && self.cover_at(at) == Cover::Free
        });
        let goes_on = self
            .next(index + 1)
            .is_some_and(|next| next.is_capital() && next.continues_name());
        let is_title = token.cues.has_any(&[Cue::Title, Cue::Office]);
        let is_given = |(_, before): (usize, &Token)| before.cues.has(Cue::GivenName);
        let is_people = token.cues.has(Cue::NotName)
            && !token.cues.has(Cue::Calendar)
            && self.previous(index).is_some_and(is_given);
        // "Lukman Hakim Nasution"
        let is_inside = || {
            token.cues.has(Cue::GivenName)
                && token.case == Case::Capital
                && self.previous(index).is_some_and(is_given)
        };
        (is_title || is_people)
            && token.gap == Gap::Space
            && follows_name
            && (!goes_on || is_inside())
    }

    /// "April Santoso", "bernama April": a month that somebody is called.
    fn is_month_as_name(&self, index: usize, token: &Token) -> bool {
        const CUED: [Cue; 3] = [Cue::Title, Cue::Called, Cue::Quotes];
        if !token.cues.has(Cue::GivenName) || !token.cues.has(Cue::NotName) {
            return false;
        }
        let before = self.previous(index).map(|(_, before)| before);
        let is_day = |token: &Token| {
            self.text_of(token)
                .starts_with(|c: char| c.is_ascii_digit())
        };
        let is_cued = before.is_some_and(|before| before.cues.has_any(&CUED));
        let next = self.next(index + 1);
        let goes_on = next.is_some_and(|next| {
            next.case == Case::Capital
                && next.gap == Gap::Space
                && next.cues.without(Cue::GivenName).is_empty()
                && self.cover_at(index + 1) == Cover::Free
        });
        // "pada awal Mei Duterte masih menawarkan"
        let is_time = |before: &Token| {
            before.cues.has(Cue::In)
                || (before.case == Case::Lower && before.cues.has(Cue::Starter))
        };
        let in_date = before.is_some_and(|before| is_day(before) || is_time(before))
            || next.is_some_and(is_day);
        !in_date && (is_cued || goes_on)
    }

    /// "April" in "April menjual 40 payung", "April's neighbours", where somebody
    /// of that name is known.
    pub(super) fn is_month_that_acts(&self, index: usize) -> bool {
        const BEFORE: [Cue; 5] = [Cue::In, Cue::To, Cue::From, Cue::Until, Cue::Calendar];
        const DEEDS: [Cue; 3] = [Cue::Human, Cue::Acts, Cue::Speech];
        let Some(token) = self.token(index) else {
            return false;
        };
        let before = self.previous(index).map(|(_, before)| before);
        let in_date = before.is_some_and(|before| {
            let is_day = self
                .text_of(before)
                .starts_with(|c: char| c.is_ascii_digit());
            is_day || before.cues.has_any(&BEFORE)
        });
        let acts = |verb: &Token| {
            verb.case == Case::Lower
                && verb.gap == Gap::Space
                && (verb.cues.has_any(&DEEDS) || self.is_active_verb(verb))
                && !verb.cues.has(Cue::Describes)
        };
        token.cues.has(Cue::Calendar)
            && token.cues.has(Cue::GivenName)
            && !in_date
            && (token.is_possessive() || self.next(index + 1).is_some_and(acts))
    }

    /// "Sabtu Raharjo dan adiknya", "bernama Kamis Wijaya": a weekday that
    /// somebody is called, before another name and what only people do.
    fn is_weekday_as_name(&self, index: usize, token: &Token) -> bool {
        const CUED: [Cue; 3] = [Cue::Title, Cue::Called, Cue::Honorific];
        let next = self.next(index + 1).filter(|next| {
            next.case == Case::Capital
                && next.gap == Gap::Space
                && next.cues.without(Cue::GivenName).is_empty()
                && self.cover_at(index + 1) == Cover::Free
                && !self.is_club(next)
        });
        let before = self.previous(index).map(|(_, before)| before);
        let is_cued = before.is_some_and(|before| before.cues.has_any(&CUED));
        let with_kin = || {
            let and = self.next(index + 2);
            let kin = self.next(index + 3);
            and.is_some_and(|and| and.cues.has(Cue::And))
                && kin.is_some_and(|kin| kin.cues.has(Cue::Kin))
        };
        let is_human = || {
            let verb = self.next(index + 2);
            verb.is_some_and(|verb| {
                verb.gap == Gap::Space && verb.cues.has_any(&[Cue::Human, Cue::Speech])
            })
        };
        // "kiper mudanya, Sabtu Maukari." says when where somebody was quoted.
        let is_apposed = || {
            const REACH_WORDS: usize = 4;
            let ends = self
                .next(index + 2)
                .is_none_or(|behind| behind.gap == Gap::Comma);
            let words = words_before(self.tokens, index, REACH_WORDS);
            let has = |cues: &[Cue; 2]| words.iter().any(|word| word.cues.has_any(cues));
            let who = has(&[Cue::Office, Cue::Kin]);
            token.gap == Gap::Comma && ends && who && !has(&[Cue::Speech, Cue::Quotes])
        };
        next.is_some()
            && (is_cued || is_apposed() || (token.begins() && (is_human() || with_kin())))
    }

    /// Whether it begins as the names of clubs do: "Persela".
    fn is_club(&self, token: &Token) -> bool {
        let mut stems = self.words.club_stems.iter();
        stems.any(|stem| affixes::behind(self.text_of(token), stem).is_some())
    }

    /// Whether the article also writes the word small.
    pub(super) fn is_written_small(&self, token: &Token) -> bool {
        self.habits_of(token).is_small
    }

    /// Whether a word owes its capital to its place: the article writes it
    /// small too, or it is one that begins sentences.
    pub(super) fn is_common(&self, token: &Token) -> bool {
        let cues = token.cues.without(Cue::GivenName);
        if !cues.is_empty() {
            return true;
        }
        let has_prefix = |prefix: &&str| {
            let start = self.text_of(token).get(..prefix.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
                && token.bytes() > prefix.len() + 4
        };
        let words = self.words;
        self.is_written_small(token)
            || (token.cues.is_empty()
                && (words.verb_prefixes.iter().any(has_prefix)
                    || words.passive_prefixes.iter().any(has_prefix)))
    }

    /// Whether the word ends like a verb of what was done, and the tables know
    /// nothing else of it.
    pub(super) fn is_past_verb(&self, token: &Token) -> bool {
        let mut suffixes = self.words.verb_suffixes.iter();
        token.cues.is_empty()
            && suffixes.any(|suffix| affixes::before(self.text_of(token), suffix).is_some())
    }

    /// Whether the word begins like a verb of doing.
    pub(super) fn is_active_verb(&self, token: &Token) -> bool {
        const REST_BYTES_MIN: usize = 4;
        let mut prefixes = self.words.verb_prefixes.iter();
        prefixes.any(|prefix| {
            let rest = affixes::behind(self.text_of(token), prefix);
            rest.is_some_and(|rest| rest.len() >= REST_BYTES_MIN)
        })
    }

    /// "MPs", "PhD", "VinFast": capitals inside that are no "D'" and no "Mc".
    fn is_mixed(&self, token: &Token) -> bool {
        if token.is_simple() {
            return false;
        }
        let mut letters = self.text_of(token).chars();
        let mut second = || letters.nth(1).is_some_and(char::is_uppercase);
        (second() && letters.any(char::is_lowercase)) || self.is_brand(token)
    }

    /// "VinFast": a capital behind a small letter, as brands are written, and
    /// people only behind such as "Mc" and "De".
    pub(super) fn is_brand(&self, token: &Token) -> bool {
        const OF_PEOPLE: [&str; 14] = [
            "Mc", "Mac", "De", "Di", "Du", "Da", "Le", "La", "Van", "Fitz", "Al", "El", "San",
            "Ben",
        ];
        if token.is_simple() {
            return false;
        }
        let word = self.text_of(token);
        let mut letters = word.char_indices().zip(word.chars().skip(1));
        let inner = letters.find(|((_, one), next)| one.is_lowercase() && next.is_uppercase());
        let start = inner.and_then(|((at, one), _)| word.get(..at + one.len_utf8()));
        start.is_some_and(|start| !OF_PEOPLE.contains(&start))
    }
}

/// How the article writes its words.
fn habits(Read { tokens, small, .. }: &Read, capitals: &[usize]) -> Keyed<Habits> {
    let mut habits: Keyed<Habits> = Keyed::with_capacity(capitals.len());
    let mut begin = Filter::default();
    for (&at, token) in capitals
        .iter()
        .filter_map(|at| Some((at, tokens.get(*at)?)))
    {
        if token.begins() {
            begin.add(token.key);
        }
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let is_behind = before.is_some_and(|before| is_joined(before, token));
        let goes_on = tokens
            .get(at + 1)
            .is_some_and(|next| is_joined(token, next));
        let is_ground =
            before.is_some_and(|before| may_be_ground(before, token) && is_ground(tokens, at));
        if let Some(habits) = habits.entry(token.key) {
            habits.is_ground |= is_ground;
            habits.begins_ground |= is_ground && goes_on;
            habits.is_inside |= token.case == Case::Capital && !token.begins();
            habits.is_behind |= is_behind;
            if habits.alone.is_none() && !is_behind && !goes_on && is_word(token) {
                habits.alone = u32::try_from(at + 1).ok().and_then(NonZeroU32::new);
            }
        }
    }
    // What the tables know needs no second look.
    for &key in small.iter().filter(|&&key| begin.may_hold(key)) {
        if let Some(habits) = habits.entry(key) {
            habits.is_small = true;
        }
    }
    habits
}

/// The word at `at` and the one before it.
fn with_previous(tokens: &[Token], at: usize) -> Option<(&Token, &Token)> {
    Some((tokens.get(at.checked_sub(1)?)?, tokens.get(at)?))
}

/// Whether a name runs on from a word to the next, which both have capitals.
fn is_joined(word: &Token, next: &Token) -> bool {
    word.is_capital() && next.is_capital() && next.continues_name()
}

/// Whether nothing is known of the word but that parents give it.
fn is_word(token: &Token) -> bool {
    token.case == Case::Capital && token.cues.without(Cue::GivenName).is_empty()
}

/// Whether the word before says of a name that something is in it or goes to it.
fn may_be_ground(before: &Token, token: &Token) -> bool {
    token.gap == Gap::Space
        && before.case == Case::Lower
        && before.cues.has_any(&[Cue::In, Cue::To, Cue::PlaceBefore])
}

/// Whether the article says so of the word at `at`, and nothing else by it.
fn is_ground(tokens: &[Token], at: usize) -> bool {
    with_previous(tokens, at).is_some_and(|(before, token)| {
        let is_receiver = before.cues.has(Cue::To) && is_receiver(tokens, at, token);
        !token.cues.has(Cue::NotName) && !is_receiver && !ends_office(tokens, at - 1)
    })
}

/// "granted bail to Gurpreet Singh Dhillon": a full name that parents give, or
/// behind what somebody gets.
fn is_receiver(tokens: &[Token], at: usize, token: &Token) -> bool {
    const REACH_WORDS: usize = 4;
    let before = tokens.get(at.saturating_sub(REACH_WORDS)..at);
    let mut before = before.unwrap_or_default().iter();
    let gets = before.any(|word| word.cues.has(Cue::Transfer) && !word.cues.has(Cue::Movement));
    let goes_on = || {
        tokens
            .get(at + 1)
            .is_some_and(|next| is_joined(token, next))
    };
    (token.cues.has(Cue::GivenName) || gets) && goes_on()
}

/// "kota" in "kepala dinas kesehatan kota Yosefina Lopo".
fn ends_office(tokens: &[Token], at: usize) -> bool {
    with_previous(tokens, at).is_some_and(|(before, token)| {
        token.cues.has(Cue::Level)
            && before.case == Case::Lower
            && before
                .cues
                .has_any(&[Cue::TitleRest, Cue::OrganisationHead])
    })
}
