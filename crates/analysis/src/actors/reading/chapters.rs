//! Organisations that are named by the names of others: a chapter by the whole
//! and a place, a club by its town, a listed firm by its first word.

use linimasa_dossier::model::ActorKind;
use linimasa_dossier::text;

use super::{Match, Reading, site};
use crate::actors::cast::Who;
use crate::actors::context::Site;
use crate::actors::discover::{self, Introduction};
use crate::actors::lexicon::{Form, Role};
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;

impl Reading<'_> {
    /// "Walhi Bengkulu", "Oxfam Ghana": an organisation that nobody listed, and
    /// a place that is not its own state.
    pub(super) fn chapters(&self) -> Vec<Introduction> {
        let pairs = self.matches.iter().zip(self.matches.iter().skip(1));
        let chapters = pairs.filter(|(whole, place)| self.is_chapter(whole, place));
        let chapters = chapters.map(|(whole, place)| Introduction {
            first: whole.first,
            end: place.end,
            kind: ActorKind::Organisation,
            rule: "chapter-of-organisation",
        });
        chapters.collect()
    }

    /// "Barcelona kalah telak": towns that play.
    pub(super) fn clubs(&self) -> Vec<Introduction> {
        let plays = |found: &&Match| {
            // Few names stand where somebody plays.
            if !discover::plays(&self.page, found.first, found.end) {
                return false;
            }
            let is_town = || site(found, self.lexicon).is_some_and(Site::must_act);
            let is_general = |form: &Form| !self.lexicon.is_listed(form.entry);
            is_town() && found.forms.iter().all(is_general)
        };
        let clubs = self.matches.iter().filter(plays).map(|town| Introduction {
            first: town.first,
            end: town.end,
            kind: ActorKind::Organisation,
            rule: "club-by-its-town",
        });
        clubs.collect()
    }

    /// The club that plays under the name of the town elsewhere in the article.
    pub(super) fn club_of_town(&self, found: &Match) -> Option<Who> {
        let local = self.cast.longest(&self.page, found.first)?;
        let is_club = |newcomer: &usize| {
            let newcomer = self.cast.newcomers.get(*newcomer);
            newcomer.is_some_and(|newcomer| newcomer.rule == "club-by-its-town")
        };
        let mut newcomers = local.newcomers().filter(is_club);
        let club = newcomers.next().filter(|_| local.end == found.end);
        club.map(Who::New)
    }

    /// "Telenusa", where the file lists "PT Telenusa Raya" and the text says that
    /// it is an organisation: it is that one.
    pub(super) fn bind_to_listed(&mut self, organisations: &mut Vec<Introduction>) {
        organisations.retain(|found| {
            let Some(token) = self.page.token(found.first) else {
                return false;
            };
            let listed = (found.end == found.first + 1)
                .then(|| self.listed_by_first_word(token))
                .flatten();
            if let Some(entry) = listed
                && let Some(bound) = self.bound.entry(token.key)
            {
                *bound = Some(Who::Entry(entry));
            }
            listed.is_none()
        });
    }

    /// The only listed organisation whose name begins with the word, but for its
    /// legal form.
    fn listed_by_first_word(&self, token: &Token) -> Option<usize> {
        let word = text::fold(self.page.text_of(token));
        let begins = |name: &str| {
            let words = text::words(name).map(|(_, word)| text::fold(word));
            let mut words = words.skip_while(|word| self.lexicon.is_legal_form(word));
            words.next().is_some_and(|first| first == word) && words.next().is_some()
        };
        let mut named = self.lexicon.listed().filter(|(_, entry)| {
            entry.kind == ActorKind::Organisation && entry.name.iter().any(|(_, name)| begins(name))
        });
        let (first, _) = named.next()?;
        named.next().is_none().then_some(first)
    }

    fn is_chapter(&self, whole: &Match, place: &Match) -> bool {
        // Few stand side by side.
        if whole.end != place.first {
            return false;
        }
        let (Some(form), Some(site)) = (whole.forms.first(), place.forms.first()) else {
            return false;
        };
        let (Some(entry), Some(land)) = (
            self.lexicon.entries.get(form.entry),
            self.lexicon.entries.get(site.entry),
        ) else {
            return false;
        };
        let is_name = |token: usize| {
            let token = self.page.token(token);
            token.is_some_and(|token| token.gap == Gap::Space && token.is_capital())
        };
        let is_land = matches!(land.kind, ActorKind::State | ActorKind::Subnational)
            && matches!(site.role, Role::Name | Role::Capital);
        let is_own = self.lexicon.country_of(form.entry) == Some(site.entry);
        let is_general = entry.kind == ActorKind::Organisation
            && form.role == Role::Name
            && !self.lexicon.is_listed(form.entry)
            && !self.lexicon.is_listed(site.entry);
        is_name(place.first)
            && place.glued_bytes == 0
            && is_land
            && is_general
            && !is_own
            && self.ends_with_chapter(place.end)
            && (self.page.words.owner_follows || whole.end == whole.first + 1)
    }

    /// Whether the words at `index` let a name end there: "Oxfam Ghana dug", but
    /// "the EU Russia envoy".
    fn ends_with_chapter(&self, index: usize) -> bool {
        let page = &self.page;
        page.words.owner_follows
            || page.next(index).is_none_or(|next| {
                let does = next
                    .cues
                    .has_any(&[Cue::Acts, Cue::Human, Cue::Speech, Cue::Auxiliary]);
                next.gap != Gap::Space
                    || next.case == Case::Lower && (does || page.is_past_verb(next))
            })
            || discover::acts(page, index)
    }
}
