//! Who is introduced by the text, and under which other names.

use linimasa_dossier::model::ActorKind;
use linimasa_dossier::text;

use super::{Match, Reading};
use crate::actors::cast::Who;
use crate::actors::discover::{self, Introduction, OtherName};
use crate::actors::page::Cover;
use crate::actors::tokens::{Case, Token};
use crate::actors::words::Cue;

impl Reading<'_> {
    /// Finds who is introduced by the text; what stood inside their names is
    /// none any more.
    pub(super) fn find_newcomers(&mut self) {
        let mut organisations = discover::organisations(&self.page);
        organisations
            .retain(|found| !self.is_called_otherwise(found) && !self.is_listed_part(found));
        organisations.extend(self.chapters());
        organisations.extend(self.clubs());
        organisations.sort_by_key(|found| found.first);
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
        let is_initials = |known: &Match, found: &Introduction| {
            found.first == known.first && found.end == known.end
        };
        // "Oman" in "Pak Oman Sutisna"
        let is_inside = |known: &Match, found: &Introduction| {
            let is_longer = found.end - found.first > known.end - known.first;
            let is_site = self.page.cover_at(known.first) == Cover::Site;
            is_longer && is_site && found.first <= known.first && found.end >= known.end
        };
        self.matches.retain(|known| {
            let at = persons.partition_point(|found| found.end <= known.first);
            let found = persons.get(at);
            !found.is_some_and(|found| is_initials(known, found) || is_inside(known, found))
        });
        self.bind_to_listed(&mut organisations);
        self.cast.introduce(&self.page, &organisations);
        persons.retain(|found| !self.is_part_of_organisation(found));
        self.cast.introduce(&self.page, &persons);
        self.drop_parts_of_newcomers();
    }

    /// "Okafor recalled", whom the text calls "Chidi Okafor" elsewhere: a bare
    /// name that is a part of a longer one is no firm's.
    fn is_called_otherwise(&self, found: &Introduction) -> bool {
        const WEAK: [&str; 5] = [
            "firm-does-business",
            "which-clause",
            "club-in-match",
            "speaks-of-itself",
            "described-as-organisation",
        ];
        let word = self.page.token(found.first);
        WEAK.contains(&found.rule)
            && found.end == found.first + 1
            && word.is_some_and(|word| self.page.ends_longer_name(word))
    }

    /// "Provinsi Jawa Barat", where the file lists "Jawa Barat".
    fn is_listed_part(&self, found: &Introduction) -> bool {
        let last = found.end.checked_sub(1);
        let known = last.and_then(|last| self.match_at(last));
        found.rule == "part-acts"
            && known.is_some_and(|known| {
                known
                    .forms
                    .iter()
                    .any(|form| self.lexicon.is_listed(form.entry))
            })
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
        let local = || self.cast.longest(&self.page, found.first);
        WEAK.contains(&found.rule) && local().is_some_and(|local| local.end == found.end)
    }

    /// The "Aliyev" of a newcomer "Heydar Aliyev" is no part of another name.
    fn drop_parts_of_newcomers(&mut self) {
        let mut taken: Vec<(usize, usize)> = Vec::new();
        if !self.matches.iter().any(|known| known.is_part) {
            return;
        }
        for &at in &self.page.capitals {
            if let Some(local) = self.cast.longest(&self.page, at)
                && !local.is_short()
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
    pub(super) fn bind_other_names(&mut self) {
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
            if let [word] = words
                && let Some(bound) = self.bound.entry(word.key)
            {
                *bound = Some(who);
            }
        }
    }

    /// "Institute of Marine Fitters (IMF)": whether the words and the name of
    /// the entry have the same first letters and no word in common but what says
    /// that it is an organisation.
    fn is_namesake(&self, entry: usize, words: &[Token]) -> bool {
        let initials = |words: &mut dyn Iterator<Item = &str>| -> String {
            let letters = words.filter_map(|word| word.chars().next());
            letters.filter(|letter| letter.is_uppercase()).collect()
        };
        let own = initials(&mut words.iter().map(|word| self.page.text_of(word)));
        let is_other = |name: &str| {
            let same = initials(&mut text::words(name).map(|(_, word)| word));
            let is_shared = |word: &Token| {
                let mut others = text::words(name);
                word.is_capital()
                    && !word.cues.has(Cue::OrganisationHead)
                    && others
                        .any(|(_, other)| text::fold(other) == text::fold(self.page.text_of(word)))
            };
            own.len() > 1 && same == own && !words.iter().any(is_shared)
        };
        let entry = self.lexicon.entries.get(entry);
        entry.is_some_and(|entry| entry.name.iter().any(|(_, name)| is_other(name)))
    }

    /// Who is named by the words that another name stands for.
    fn whose_other_name(
        &mut self,
        other: &OtherName,
        name: &[Token],
        is_acronym: bool,
    ) -> Option<Who> {
        let known = self.match_at(other.name_end.checked_sub(1)?);
        let listed = || {
            let own = self.match_at(other.first);
            own.filter(|own| {
                own.forms.iter().all(|form| {
                    self.lexicon.is_listed(form.entry) && !self.is_namesake(form.entry, name)
                })
            })
        };
        if let Some(found) = known.or_else(listed) {
            return match *found.forms {
                [only] => Some(Who::Entry(only.entry)),
                _ => None,
            };
        }
        let local = self.cast.longest(&self.page, other.name_first);
        if let Some(local) = local.filter(|local| local.end == other.name_end) {
            return local.newcomers().next().map(Who::New);
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
}
