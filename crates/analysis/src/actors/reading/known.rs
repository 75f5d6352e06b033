//! The longest known names, misspelled ones too.

use linimasa_dossier::model::ActorKind;
use linimasa_dossier::text;

use super::{Match, Reading};
use crate::actors::few::Few;
use crate::actors::hints::Hints;
use crate::actors::lexicon::{Form, Lexicon, Role};
use crate::actors::spelling;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::trie::UNKNOWN;
use crate::affixes;
use crate::language::Lang;

impl Reading<'_> {
    /// The longest known names, left to right.
    pub(super) fn find_known_names(&mut self) {
        let tokens = self.page.tokens;
        let mut end = 0;
        for lead in self.page.leads {
            let first = lead.at();
            if first < end {
                continue;
            }
            let found = if lead.hints.meets(Hints::BEGINS_NAME) {
                self.known_name(first)
            } else if lead.hints.meets(Hints::CAPITAL) {
                let is_new = |token: &&Token| token.word == UNKNOWN && token.case == Case::Capital;
                let token = tokens.get(first).filter(is_new);
                token.and_then(|token| {
                    let glued = self.glued_name(first, token);
                    glued.or_else(|| self.misspelled_name(first, token))
                })
            } else {
                None
            };
            if let Some(found) = found {
                end = found.end;
                self.matches.push(found);
            }
        }
    }

    fn known_name(&self, first: usize) -> Option<Match> {
        let tokens = self.page.tokens;
        let (end, node) = self.lexicon.longest(tokens, first, self.lang)?;
        let name = tokens.get(first..end)?;
        // "US$3.5bn" is money.
        let behind = name.last()?.span.end as usize;
        if self.page.text.as_bytes().get(behind) == Some(&b'$') {
            return None;
        }
        let forms = self.lexicon.forms_at(node, name, self.lang);
        let forms = likeliest(forms, self.lexicon);
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
    fn glued_name(&self, at: usize, token: &Token) -> Option<Match> {
        let enclitics = self.page.words.enclitics.iter();
        enclitics.copied().find_map(|enclitic| {
            let stem = affixes::before(self.page.text_of(token), enclitic)?;
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
    fn misspelled_name(&self, at: usize, token: &Token) -> Option<Match> {
        if !self.lexicon.has_listed() || token.begins() && self.page.is_common(token) {
            return None;
        }
        let meant = self.lexicon.meant(&text::fold(self.page.text_of(token)))?;
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

    fn one_word_forms(&self, folded: &str, token: &Token) -> Few<Form> {
        let name = std::slice::from_ref(token);
        let forms = self.lexicon.forms_of_word(folded, name, self.lang);
        likeliest(forms, self.lexicon)
    }

    /// "Kementerian Luar Negeri Jepang", "Japan's Foreign Ministry": what is
    /// known under that name belongs to another state.
    pub(super) fn leave_other_owners(&mut self) {
        let is_owned = |at: usize, found: &Match| {
            let owners = [at.checked_sub(1), Some(at + 1)];
            let mut owners = owners.into_iter().flatten();
            owners.any(|other| self.owns(self.matches.get(other), found))
        };
        let matches = self.matches.iter().enumerate();
        let owned = matches.filter(|(at, found)| is_owned(*at, found));
        let owned: Vec<usize> = owned.map(|(at, _)| at).collect();
        // In most articles none is.
        if !owned.is_empty() {
            let mut owned = owned.into_iter().peekable();
            let mut at = 0..;
            let mut is_owned = || owned.next_if_eq(&at.next()?);
            self.matches.retain(|_| is_owned().is_none());
        }
    }

    /// Whether `owner` is a state right beside the organisation, before it in
    /// English and behind it in Indonesian, and not its own.
    fn owns(&self, owner: Option<&Match>, found: &Match) -> bool {
        let (Some(owner), Some(form)) = (owner, found.forms.first()) else {
            return false;
        };
        let entry = self.lexicon.entries.get(form.entry);
        let is_organisation = entry.is_some_and(|entry| entry.kind == ActorKind::Organisation);
        if !is_organisation || found.end == found.first + 1 {
            return false;
        }
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
        is_state && country.is_some() && !is_its
    }

    /// "Vladimir Vladimirovich Putin", "Nikol Pasinyan": two parts of one
    /// person's name with nothing but name between them.
    pub(super) fn join_parts_of_persons(&mut self) {
        let mut matches = std::mem::take(&mut self.matches);
        let mut pairs = matches.iter().zip(matches.iter().skip(1));
        // In most articles there are none.
        if pairs.any(|(last, next)| self.joint_person(last, next).is_some()) {
            matches = self.joined(matches);
        }
        for found in &mut matches {
            self.take_slips_in(found);
        }
        self.matches = matches;
    }

    /// The matches, of which those are one that are parts of one name.
    fn joined(&self, matches: Vec<Match>) -> Vec<Match> {
        let mut joined: Vec<Match> = Vec::with_capacity(matches.len());
        for next in matches {
            if let Some(last) = joined.last_mut()
                && let Some(form) = self.joint_person(last, &next)
            {
                last.end = next.end;
                last.glued_bytes = next.glued_bytes;
                last.forms = Few::One(form);
                last.is_part = false;
                last.rule = "parts-of-one-name";
            } else {
                joined.push(next);
            }
        }
        joined
    }

    /// The person of whose name both are parts, right behind each other.
    fn joint_person(&self, last: &Match, next: &Match) -> Option<Form> {
        const BETWEEN_WORDS_MAX: usize = 2;
        if next.first - last.end > BETWEEN_WORDS_MAX {
            return None;
        }
        let form = shared_person(last, next, self.lexicon);
        form.filter(|_| (last.end..=next.first).all(|at| self.continues_person(at)))
    }

    /// "Vladimir Puttin": beside a part of a name, a slip of the other part.
    fn take_slips_in(&self, found: &mut Match) {
        const LETTERS_MIN: usize = 4;
        let [form] = *found.forms else {
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
                token.case == Case::Capital
                    && self.page.text_of(token).chars().count() >= LETTERS_MIN
            });
            let written = token.map(|token| text::fold(self.page.text_of(token)));
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
        found.forms = Few::One(form);
        found.is_part = false;
        found.rule = "misspelled-name";
    }

    fn continues_person(&self, at: usize) -> bool {
        self.page
            .next(at)
            .is_some_and(|token| token.is_capital() && token.continues_name())
    }
}

/// A name of its own before a part of a name, the actors file before what is
/// known in general.
fn likeliest(forms: impl Iterator<Item = Form>, lexicon: &Lexicon) -> Few<Form> {
    let rank = |form: &Form| {
        let is_part = matches!(form.role, Role::Short | Role::Initials);
        let is_general = !lexicon.is_listed(form.entry);
        (is_part, is_general, role_rank(form.role))
    };
    let mut best: Few<Form> = Few::None;
    for form in forms {
        let other = best.first().map(rank);
        if other.is_none_or(|other| rank(&form) < other) {
            best = Few::One(form);
        } else if other == Some(rank(&form)) && best.iter().all(|known| known.entry != form.entry) {
            best.push(form);
        }
    }
    if let Few::Many(forms) = &mut best {
        forms.sort_by_key(|form| form.entry);
    }
    best
}

fn role_rank(role: Role) -> u8 {
    match role {
        Role::Name | Role::Government | Role::Short | Role::Initials => 0,
        Role::Adjective | Role::People => 1,
        Role::Residence | Role::Capital | Role::SharedAcronym => 2,
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
