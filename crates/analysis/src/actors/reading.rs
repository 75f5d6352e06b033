//! One article: which of the names found in it name whom.
//!
//! 1. the longest known names, misspelled ones too;
//! 2. who is introduced by the text itself, and which acronyms;
//! 3. countries, capitals and residences are told from places;
//! 4. parts of names, shared names and acronyms are told apart.

mod mentions;

use std::collections::BTreeMap;

use linimasa_dossier::model::{ActorKind, Span};
use linimasa_dossier::text;

use super::ActorMention;
use super::cast::{Cast, Who};
use super::context::Site;
use super::discover::{self, Introduction, OtherName};
use super::evidence::Evidence;
use super::lexicon::{Form, Lexicon, Role};
use super::page::{Cover, Page};
use super::spelling;
use super::tokens::{Case, Gap, Token};
use super::trie::UNKNOWN;
use super::words::Cue;
use crate::language::{Lang, language};

/// The longest name of a thing, in words without its head.
const THING_WORDS_MAX: usize = 8;

/// A known name in the text.
struct Match {
    /// The index of its first word.
    first: usize,
    /// The index after its last word.
    end: usize,
    /// The bytes at its end that are not part of the name: "nya".
    glued_bytes: u32,
    /// Whom it may name, the likeliest sort only.
    forms: Vec<Form>,
    /// Whether it may be a part of another person's name: a part of a name, or
    /// a person's only one.
    is_part: bool,
    /// By which rule.
    rule: &'static str,
}

/// All mentions in the words of an article.
pub(super) fn read(
    text: &str,
    sentences: &[Span],
    tokens: &[Token<'_>],
    lexicon: &Lexicon,
    lang: Lang,
) -> Vec<ActorMention> {
    let mut reading = Reading {
        page: Page::new(text, sentences, tokens, language(lang).names),
        lexicon,
        lang,
        matches: Vec::new(),
        cast: Cast::default(),
        bound: BTreeMap::new(),
        evidence: Evidence::default(),
    };
    reading.find_known_names();
    reading.leave_other_owners();
    reading.join_parts_of_persons();
    reading.leave_things_out();
    reading.cover_matches();
    reading.find_newcomers();
    reading.bind_other_names();
    reading.note_full_names();
    reading.weigh_evidence();
    reading.mentions()
}

struct Reading<'a> {
    page: Page<'a>,
    lexicon: &'a Lexicon,
    lang: Lang,
    /// In order, not overlapping.
    matches: Vec<Match>,
    cast: Cast,
    /// Whom an acronym or a call name was introduced for.
    bound: BTreeMap<u64, Who>,
    /// What tells those apart who share a name.
    evidence: Evidence,
}

impl<'a> Reading<'a> {
    /// The longest known names, left to right.
    fn find_known_names(&mut self) {
        let tokens = self.page.tokens;
        let mut first = 0;
        while first < tokens.len() {
            let found = self
                .known_name(first)
                .or_else(|| self.glued_name(first))
                .or_else(|| self.misspelled_name(first));
            first = found.as_ref().map_or(first + 1, |found| found.end);
            self.matches.extend(found);
        }
    }

    fn known_name(&self, first: usize) -> Option<Match> {
        let tokens = self.page.tokens;
        let (end, node) = self.lexicon.longest(tokens, first, self.lang)?;
        let name = tokens.get(first..end)?;
        let forms = self.lexicon.forms_at(node, name, self.lang);
        let forms = likeliest(forms.copied(), self.lexicon);
        let role = forms.first()?.role;
        Some(Match {
            first,
            end,
            glued_bytes: 0,
            is_part: self.is_part(&forms, end - first),
            forms,
            rule: match role {
                Role::Short => "part-of-listed-name",
                Role::Initials => "initials-of-listed-name",
                _ => "listed-name",
            },
        })
    }

    /// "Rusianya".
    fn glued_name(&self, at: usize) -> Option<Match> {
        let token = self.page.token(at)?;
        if token.word != UNKNOWN || token.case != Case::Capital {
            return None;
        }
        let enclitics = self.page.words.enclitics.iter();
        enclitics.copied().find_map(|enclitic| {
            let stem = token.text.strip_suffix(enclitic)?;
            let mut forms = self.one_word_forms(&text::fold(stem), token);
            forms.retain(|form| form.role != Role::Adjective);
            (!forms.is_empty()).then(|| Match {
                first: at,
                end: at + 1,
                glued_bytes: u32::try_from(enclitic.len()).unwrap_or(0),
                is_part: self.is_part(&forms, 1),
                forms,
                rule: "name-with-enclitic",
            })
        })
    }

    /// "Yereven": a word that nobody knows, one slip from a name of the actors
    /// file.
    fn misspelled_name(&self, at: usize) -> Option<Match> {
        let token = self.page.token(at)?;
        let may_be_slip = token.word == UNKNOWN
            && token.case == Case::Capital
            && !(token.begins() && self.page.is_common(token));
        if !may_be_slip {
            return None;
        }
        let meant = self.lexicon.meant(&text::fold(token.text))?;
        let forms = self.one_word_forms(meant, token);
        let is_listed = |form: &Form| self.lexicon.is_listed(form.entry);
        (!forms.is_empty() && forms.iter().all(is_listed)).then(|| Match {
            first: at,
            end: at + 1,
            glued_bytes: 0,
            is_part: self.is_part(&forms, 1),
            forms,
            rule: "misspelled-name",
        })
    }

    fn is_part(&self, forms: &[Form], words: usize) -> bool {
        let is_person = |form: &Form| {
            let entry = self.lexicon.entries.get(form.entry);
            entry.is_some_and(|entry| entry.kind == ActorKind::Person)
        };
        let is_part = |form: &Form| form.role == Role::Short || (words == 1 && is_person(form));
        forms.iter().all(is_part)
    }

    fn one_word_forms(&self, folded: &str, token: &Token<'_>) -> Vec<Form> {
        let name = std::slice::from_ref(token);
        let forms = self.lexicon.forms_of_word(folded, name, self.lang);
        likeliest(forms, self.lexicon)
    }

    /// "Kementerian Luar Negeri Jepang", "Japan's Foreign Ministry": what is
    /// known under that name belongs to another state.
    fn leave_other_owners(&mut self) {
        let is_owned = |at: usize, found: &Match| {
            let owners = [at.checked_sub(1), Some(at + 1)];
            let mut owners = owners.into_iter().flatten();
            owners.any(|other| self.owns(self.matches.get(other), found))
        };
        let matches = self.matches.iter().enumerate();
        let owned: Vec<bool> = matches.map(|(at, found)| is_owned(at, found)).collect();
        let mut owned = owned.into_iter();
        self.matches.retain(|_| !owned.next().unwrap_or(false));
    }

    /// Whether `owner` is a state right beside the organisation, before it in
    /// English and behind it in Indonesian, and not its own.
    fn owns(&self, owner: Option<&Match>, found: &Match) -> bool {
        let (Some(owner), Some(form)) = (owner, found.forms.first()) else {
            return false;
        };
        let is_beside = match self.lang {
            Lang::Id => owner.first == found.end,
            Lang::En => owner.end == found.first,
        };
        let first = owner.first.max(found.first);
        let follows = self
            .page
            .token(first)
            .is_some_and(|token| matches!(token.gap, Gap::Space) && token.is_capital());
        if !is_beside || !follows {
            return false;
        }
        let is_state = owner.forms.iter().any(|form| {
            let kind = self.lexicon.entries.get(form.entry).map(|entry| entry.kind);
            kind == Some(ActorKind::State) && matches!(form.role, Role::Name | Role::Adjective)
        });
        let country = self.lexicon.country_of(form.entry);
        let is_its = country.is_some_and(|entry| owner.forms.iter().any(|f| f.entry == entry));
        let kind = self.lexicon.entries.get(form.entry).map(|entry| entry.kind);
        is_state
            && kind == Some(ActorKind::Organisation)
            && country.is_some()
            && !is_its
            && found.end > found.first + 1
    }

    fn weigh_evidence(&mut self) {
        let names = self.matches.iter().map(|found| found.forms.as_slice());
        self.evidence = Evidence::weigh(self.lexicon, self.page.tokens, names);
    }

    /// "Vladimir Vladimirovich Putin", "Nikol Pasinyan": two parts of one
    /// person's name with nothing but name between them.
    fn join_parts_of_persons(&mut self) {
        const BETWEEN_WORDS_MAX: usize = 2;
        let mut joined: Vec<Match> = Vec::new();
        for next in std::mem::take(&mut self.matches) {
            if let Some(last) = joined.last_mut()
                && next.first - last.end <= BETWEEN_WORDS_MAX
                && let Some(form) = shared_person(last, &next, self.lexicon)
                && (last.end..=next.first).all(|at| self.continues_person(at))
            {
                last.end = next.end;
                last.glued_bytes = next.glued_bytes;
                last.forms = vec![form];
                last.is_part = false;
                last.rule = "parts-of-one-name";
            } else {
                joined.push(next);
            }
        }
        for found in &mut joined {
            self.take_slips_in(found);
        }
        self.matches = joined;
    }

    /// "Vladimir Puttin": beside a part of a name, a slip of the other part.
    fn take_slips_in(&self, found: &mut Match) {
        const LETTERS_MIN: usize = 4;
        let [form] = found.forms.as_slice() else {
            return;
        };
        if form.role != Role::Short {
            return;
        }
        let names = self
            .lexicon
            .entries
            .get(form.entry)
            .map(|entry| &entry.name);
        let is_slip_of = |at: usize, is_last: bool| {
            let token = self.page.token(at).filter(|token| {
                token.case == Case::Capital && token.text.chars().count() >= LETTERS_MIN
            });
            let written = token.map(|token| text::fold(token.text));
            let mut words = names.into_iter().flatten().filter_map(|(_, name)| {
                let mut words = text::words(name).map(|(_, word)| text::fold(word));
                if is_last { words.last() } else { words.next() }
            });
            written.is_some_and(|written| words.any(|word| spelling::is_slip(&written, &word)))
        };
        let form = form.in_full();
        if self.continues_person(found.end) && is_slip_of(found.end, true) {
            found.end += 1;
        } else if let Some((at, before)) = self.page.previous(found.first)
            && before.is_capital()
            && self.continues_person(found.first)
            && is_slip_of(at, false)
        {
            found.first = at;
        } else {
            return;
        }
        found.forms = vec![form];
        found.is_part = false;
        found.rule = "misspelled-name";
    }

    fn continues_person(&self, at: usize) -> bool {
        self.page
            .next(at)
            .is_some_and(|token| token.is_capital() && token.continues_name())
    }

    /// Drops what stands inside the name of a thing that is called after
    /// somebody: "Bandara Internasional Soekarno-Hatta", "Putin Avenue".
    fn leave_things_out(&mut self) {
        let tokens = self.page.tokens;
        for at in 0..tokens.len() {
            let Some(token) = self.page.token(at) else {
                break;
            };
            let is_head = token.is_capital() || token.cues.has(Cue::PlaceBefore);
            if token.cues.has(Cue::ThingBefore) && is_head {
                let end = self.run_end(at + 1);
                self.page.set_cover(at + 1, end, Cover::Thing);
            }
            // "Downing Street" is itself a name that means somebody.
            let is_tail = token.cues.has(Cue::ThingAfter) && self.match_at(at).is_none();
            if is_tail && token.is_capital() && token.gap == Gap::Space {
                let first = self.run_start(at);
                self.page.set_cover(first, at, Cover::Thing);
            }
        }
        let (page, lexicon) = (&self.page, self.lexicon);
        self.matches.retain(|found| {
            page.cover_at(found.first) != Cover::Thing && !is_persons_name(page, found, lexicon)
        });
    }

    /// The end of the capitalised words from `at` on; in a headline, where all
    /// are, of three.
    fn run_end(&self, at: usize) -> usize {
        const HEADLINE_WORDS_MAX: usize = 3;
        let mut end = at;
        while let Some(token) = self.page.next(end) {
            let stops = token.cues.has_any(&[Cue::Title, Cue::Acts])
                || (end >= at + HEADLINE_WORDS_MAX && self.page.in_headline(token));
            let is_long = end >= at + THING_WORDS_MAX;
            if !token.is_capital() || !token.continues_name() || is_long || (stops && end > at) {
                break;
            }
            end += 1;
        }
        end
    }

    /// The start of the capitalised words before `at`.
    fn run_start(&self, at: usize) -> usize {
        let mut first = at;
        while let Some((index, token)) = self.page.previous(first) {
            let continues = self.page.token(first).is_some_and(Token::continues_name);
            let stops = token.begins() && token.cues.has(Cue::Starter);
            let is_long = first + THING_WORDS_MAX <= at;
            let is_part = token.is_capital() && continues && !stops;
            if !is_part || is_long || self.page.in_headline(token) {
                break;
            }
            first = index;
        }
        first
    }

    fn cover_matches(&mut self) {
        for found in &self.matches {
            let cover = cover(found, self.lexicon);
            self.page.set_cover(found.first, found.end, cover);
        }
    }

    /// Finds who is introduced by the text; what stood inside their names is
    /// none any more.
    fn find_newcomers(&mut self) {
        let mut organisations = discover::organisations(&self.page);
        organisations.retain(|found| !self.is_called_otherwise(found));
        for found in &organisations {
            self.page
                .set_cover(found.first, found.end, Cover::Organisation);
        }
        self.matches.retain(|known| {
            let at = organisations.partition_point(|found| found.end <= known.first);
            organisations
                .get(at)
                .is_none_or(|found| found.first >= known.end)
        });
        let mut persons = discover::persons(&self.page);
        persons.retain(|found| !self.is_part_alone(found.first, found.end));
        let is_initials = |known: &Match| {
            let at = persons.partition_point(|found| found.end <= known.first);
            let found = persons.get(at).filter(|found| found.first == known.first);
            found.is_some_and(|found| found.end == known.end)
        };
        self.matches.retain(|known| !is_initials(known));
        self.cast.introduce(&self.page, &organisations);
        persons.retain(|found| !self.is_part_of_organisation(found));
        self.cast.introduce(&self.page, &persons);
        self.drop_parts_of_newcomers();
    }

    /// "Okafor recalled", whom the text calls "Chidi Okafor" elsewhere: a bare
    /// name that is a part of a longer one is no firm's.
    fn is_called_otherwise(&self, found: &Introduction) -> bool {
        const WEAK: [&str; 4] = [
            "firm-does-business",
            "which-clause",
            "club-in-match",
            "speaks-of-itself",
        ];
        let word = self.page.token(found.first);
        WEAK.contains(&found.rule)
            && found.end == found.first + 1
            && word.is_some_and(|word| self.page.ends_longer_name(word))
    }

    /// "Presiden Putin", "D. Peskov": a part of a known name introduces nobody
    /// else.
    fn is_part_alone(&self, first: usize, end: usize) -> bool {
        let is_initial = |at: &usize| {
            let token = self.page.token(*at);
            token.is_some_and(|token| token.case == Case::Initial)
        };
        let first = (first..end).find(|at| !is_initial(at)).unwrap_or(first);
        self.page.cover_at(first) == Cover::Part
            && self
                .match_at(first)
                .is_some_and(|known| known.first == first && known.end == end)
    }

    /// "Sinar Mulia", where the text has named "PT Sinar Mulia" and nothing but
    /// a verb makes it a person.
    fn is_part_of_organisation(&self, found: &Introduction) -> bool {
        const WEAK: [&str; 4] = [
            "name-speaks",
            "full-name-acts",
            "given-name",
            "name-behind-verb",
        ];
        let local = self.cast.longest(&self.page, found.first);
        WEAK.contains(&found.rule) && local.is_some_and(|local| local.end == found.end)
    }

    /// The "Aliyev" of a newcomer "Heydar Aliyev" is no part of another name.
    fn drop_parts_of_newcomers(&mut self) {
        let mut taken: Vec<(usize, usize)> = Vec::new();
        for &at in &self.page.capitals {
            if let Some(local) = self.cast.longest(&self.page, at)
                && !local.is_short
                && local.end > at + 1
            {
                taken.push((at, local.end));
            }
        }
        self.matches.retain(|known| {
            let next = taken.partition_point(|&(_, end)| end <= known.first);
            let is_taken = taken.get(next).is_some_and(|&(first, _)| first < known.end);
            !(known.is_part && is_taken)
        });
    }

    /// Binds the other names that the text itself gives to whose they are.
    fn bind_other_names(&mut self) {
        for other in discover::other_names(&self.page) {
            let tokens = self.page.tokens;
            let (Some(words), Some(name)) = (
                tokens.get(other.first..other.end),
                tokens.get(other.name_first..other.name_end),
            ) else {
                continue;
            };
            let is_acronym = words.first().is_some_and(|word| word.case == Case::Upper);
            let Some(who) = self.whose_other_name(&other, name, is_acronym) else {
                continue;
            };
            if let Who::New(newcomer) = who {
                self.cast.add_other_name(words, newcomer, is_acronym);
            }
            if let [word] = words {
                self.bound.insert(word.key, who);
            }
        }
    }

    /// Who is named by the words that another name stands for.
    fn whose_other_name(
        &mut self,
        other: &OtherName,
        name: &[Token<'_>],
        is_acronym: bool,
    ) -> Option<Who> {
        let known = self.match_at(other.name_end.checked_sub(1)?);
        let listed = || {
            let own = self.match_at(other.first);
            own.filter(|own| {
                own.forms
                    .iter()
                    .all(|form| self.lexicon.is_listed(form.entry))
            })
        };
        if let Some(found) = known.or_else(listed) {
            return match found.forms.as_slice() {
                [only] => Some(Who::Entry(only.entry)),
                _ => None,
            };
        }
        let local = self.cast.longest(&self.page, other.name_first);
        if let Some(local) = local.filter(|local| local.end == other.name_end) {
            return local.newcomers.first().map(|&newcomer| Who::New(newcomer));
        }
        let is_armed = name
            .last()
            .is_some_and(|last| last.cues.has(Cue::ArmedTail));
        let sort = if is_acronym && is_armed {
            (ActorKind::ArmedGroup, "introduced-acronym")
        } else if is_acronym {
            (ActorKind::Organisation, "introduced-acronym")
        } else {
            (ActorKind::Person, "introduced-call-name")
        };
        self.cast.add(self.page.text, name, sort).map(Who::New)
    }

    /// The match that the word belongs to.
    fn match_at(&self, index: usize) -> Option<&Match> {
        let at = self.matches.partition_point(|found| found.end <= index);
        self.matches.get(at).filter(|found| found.first <= index)
    }

    /// Notes where everybody is named in full.
    fn note_full_names(&mut self) {
        for found in &self.matches {
            if let [only] = found.forms.as_slice()
                && only.role == Role::Name
            {
                let titles = titles(&self.page, found.first);
                self.cast.note(Who::Entry(only.entry), found.first, &titles);
            }
        }
        for &at in &self.page.capitals {
            if self.match_at(at).is_some() {
                continue;
            }
            if let Some(local) = self.cast.longest(&self.page, at)
                && !local.is_short
            {
                for newcomer in local.newcomers {
                    let titles = titles(&self.page, at);
                    self.cast.note(Who::New(newcomer), at, &titles);
                }
            }
        }
    }
}

/// "Michael Jordan", who is no country.
fn is_persons_name(page: &Page<'_>, found: &Match, lexicon: &Lexicon) -> bool {
    let Some(token) = page.token(found.first) else {
        return false;
    };
    let before = page
        .previous(found.first)
        .filter(|_| token.gap == Gap::Space && !page.in_headline(token));
    // "Denzel Washington", who is no city.
    let is_city = found.forms.iter().all(|form| form.role == Role::Capital);
    let is_given =
        |(at, before): (usize, &Token<'_>)| before.cues.has(Cue::GivenName) && page.is_personal(at);
    let after = page.next(found.end);
    let goes_on = after.is_some_and(|after| {
        after.gap == Gap::Space
            && after.cues.without(Cue::GivenName).is_empty()
            && page.is_personal(found.end)
    });
    // "Santiago Ruiz"
    // "his sister Sanaa Seif"
    let is_relative = page.previous(found.first).is_some_and(|(_, before)| {
        before
            .cues
            .has_any(&[Cue::Kin, Cue::Called, Cue::Honorific])
    });
    // "Sean McDonald"
    let is_general = |form: &Form| {
        let entry = lexicon.entries.get(form.entry);
        entry.is_some_and(|entry| entry.kind == ActorKind::Organisation)
            && !lexicon.is_listed(form.entry)
    };
    let is_firm = token.case == Case::Capital && found.forms.iter().all(is_general);
    let is_given_city = (token.cues.has(Cue::GivenName) || is_relative) && goes_on;
    let is_named = before.is_some_and(is_given);
    let is_one_word = found.end == found.first + 1;
    if is_one_word && (is_city && (is_named || is_given_city) || is_firm && is_named && !goes_on) {
        return true;
    }
    if !token.cues.has(Cue::AlsoPerson) || page.in_headline(token) {
        return false;
    }
    let before = before.is_some_and(|(at, _)| page.is_personal(at));
    let after = page
        .next(found.end)
        .is_some_and(|after| after.gap == Gap::Space && page.is_personal(found.end));
    // "Presiden Jordan Abdullah", but "petinju Jordan Maxwell"
    let title = discover::title_before(page, found.first).and_then(|title| page.token(title.at));
    let is_of_state = title.is_some_and(|title| {
        !token.cues.has(Cue::GivenName) || title.cues.has_any(&[Cue::OrganBefore, Cue::LocalOrgan])
    });
    before || (after && !is_of_state)
}

/// The keys of the titles before the name that begins at `first`.
fn titles(page: &Page<'_>, first: usize) -> Vec<u64> {
    const TITLES_MAX: usize = 4;
    let next = |at: &usize| discover::title_before(page, *at).map(|title| title.at);
    let found = std::iter::successors(next(&first), next).take(TITLES_MAX);
    let words = found.filter_map(|at| page.token(at));
    let own = words.filter(|token| !token.cues.has(Cue::Honorific));
    own.map(|token| token.key).collect()
}

/// A name of its own before a part of a name, the actors file before what is
/// known in general.
fn likeliest(forms: impl Iterator<Item = Form>, lexicon: &Lexicon) -> Vec<Form> {
    let rank = |form: &Form| {
        let is_part = matches!(form.role, Role::Short | Role::Initials);
        let is_general = !lexicon.is_listed(form.entry);
        (is_part, is_general, role_rank(form.role))
    };
    let mut forms: Vec<Form> = forms.collect();
    forms.sort_by_key(|form| (rank(form), form.entry));
    forms.dedup_by_key(|form| form.entry);
    let best = forms.first().map(rank);
    forms.retain(|form| Some(rank(form)) == best);
    forms
}

fn role_rank(role: Role) -> u8 {
    match role {
        Role::Name | Role::Government | Role::Short | Role::Initials => 0,
        Role::Adjective | Role::People => 1,
        Role::Residence | Role::Capital | Role::SharedAcronym => 2,
    }
}

/// The match as a site, where it names a country, a part of one or a seat.
fn site(found: &Match, lexicon: &Lexicon) -> Option<Site> {
    let form = found.forms.first()?;
    let kind = lexicon.entries.get(form.entry)?.kind;
    let is_land = matches!(kind, ActorKind::State | ActorKind::Subnational);
    let is_site = (is_land && form.role != Role::Government)
        || matches!(form.role, Role::Capital | Role::Residence)
        || (form.role == Role::SharedAcronym && !lexicon.is_listed(form.entry));
    is_site.then_some(Site {
        first: found.first,
        end: found.end,
        role: form.role,
        kind,
    })
}

fn cover(found: &Match, lexicon: &Lexicon) -> Cover {
    if site(found, lexicon).is_some() {
        return Cover::Site;
    }
    let kind = found
        .forms
        .first()
        .and_then(|form| lexicon.entries.get(form.entry))
        .map(|entry| entry.kind);
    if found.is_part {
        Cover::Part
    } else if kind == Some(ActorKind::Person) {
        Cover::Person
    } else {
        Cover::Organisation
    }
}

/// The person that both may name by a part of the name.
fn shared_person(one: &Match, other: &Match, lexicon: &Lexicon) -> Option<Form> {
    let is_person = |form: &&Form| {
        let entry = lexicon.entries.get(form.entry);
        form.role == Role::Short && entry.is_some_and(|entry| entry.kind == ActorKind::Person)
    };
    let shared = one.forms.iter().filter(is_person).find(|form| {
        let mut others = other.forms.iter().filter(is_person);
        others.any(|other| other.entry == form.entry)
    });
    shared.map(|form| form.in_full())
}
