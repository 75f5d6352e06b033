//! Names inside the names of something else: a street, an airport, somebody
//! who bears a country's name.

use linimasa_dossier::model::ActorKind;

use super::{Match, Reading};
use crate::actors::discover;
use crate::actors::hints::Hints;
use crate::actors::lexicon::{Form, Lexicon, Role};
use crate::actors::page::{Cover, Page};
use crate::actors::syllables::begins_hyphened;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::{Cue, Cues};

/// The longest name of a thing, in words without its head.
const THING_WORDS_MAX: usize = 8;

impl Reading<'_> {
    /// Drops what stands inside the name of a thing that is called after
    /// somebody: "Bandara Internasional Soekarno-Hatta", "Putin Avenue".
    pub(super) fn leave_things_out(&mut self) {
        let tokens = self.page.tokens;
        let leads = self.page.leads.iter();
        for lead in leads.filter(|lead| lead.hints.meets(Hints::THING)) {
            let at = lead.at();
            let Some(token) = tokens.get(at) else { break };
            let is_head = token.is_capital() || token.cues.has(Cue::PlaceBefore);
            let is_named = is_head && !self.is_owned(at, token) && !self.is_office_in(at, token);
            if token.cues.has(Cue::ThingBefore) && is_named {
                let end = self.run_end(at + 1);
                let end = self.before_holder(at, end);
                self.page.set_cover(at + 1, end, Cover::Thing);
            }
            // "Downing Street" is itself a name that means somebody.
            let is_tail = token.cues.has(Cue::ThingAfter) && self.match_at(at).is_none();
            // "Park" in "Park Doo-sik"
            let is_family = is_tail && begins_hyphened(&self.page, at);
            if is_tail && token.is_capital() && token.gap == Gap::Space && !is_family {
                let first = self.run_start(at);
                self.page.set_cover(first, at, Cover::Thing);
            }
        }
        let (page, lexicon) = (&self.page, self.lexicon);
        let mut end = 0;
        self.matches.retain(|found| {
            let follows_known = end == found.first;
            end = found.end;
            page.cover_at(found.first) != Cover::Thing
                && (follows_known || !ends_longer_name(page, found, lexicon))
                && !is_persons_name(page, found, lexicon)
        });
    }

    /// "Rumah Mulyono", where the text has named Mulyono before: what begins the
    /// sentence is his.
    fn is_owned(&self, at: usize, thing: &Token) -> bool {
        let page = &self.page;
        let owner = page.next(at + 1);
        page.words.owner_follows
            && thing.begins()
            && owner.is_some_and(|owner| page.stands_alone_before(at + 1, owner))
    }

    /// "Kepala stasiun BMKG": a noun in small letters that says of what somebody
    /// is the head, and whose it is.
    fn is_office_in(&self, at: usize, thing: &Token) -> bool {
        let page = &self.page;
        let holder = page.previous(at).map(|(_, office)| office);
        let is_acronym = |owner: &Token| owner.case == Case::Upper && owner.gap == Gap::Space;
        page.words.owner_follows
            && thing.case == Case::Lower
            && thing.gap == Gap::Space
            && holder.is_some_and(|office| office.cues.has_any(&[Cue::Office, Cue::Title]))
            && page.next(at + 1).is_some_and(is_acronym)
    }

    /// Where the name of the thing ends whose head stands at `head`: before who
    /// holds the office in it, as in "Rektor Universitas Andalas Efa Yonnedi".
    fn before_holder(&self, head: usize, end: usize) -> usize {
        const OFFICES: Cues = Cues::of(&[Cue::Title, Cue::Office, Cue::OfficeIn]);
        const PLACE: Cues =
            Cues::of(&[Cue::PlaceBefore, Cue::Level, Cue::TitleRest, Cue::Locality]);
        let has = |at: usize, cues: Cues| {
            let token = self.page.token(at);
            token.is_some_and(|token| token.cues.meets(cues))
        };
        let office = self.page.previous(head).map(|(at, _)| at);
        if !office.is_some_and(|at| has(at, OFFICES)) || end < head + 4 {
            return end;
        }
        let is_given = |at: &usize| self.page.token(*at).is_some_and(Token::is_given);
        let given = (head + 2..end - 1).find(is_given);
        let last_two = (end - 2..end).all(|at| !has(at, PLACE)).then_some(end - 2);
        given.or(last_two).unwrap_or(end)
    }

    /// The end of the capitalised words from `at` on; in a headline, where all
    /// are, of three.
    fn run_end(&self, at: usize) -> usize {
        const HEADLINE_WORDS_MAX: usize = 3;
        let mut end = at;
        while let Some(token) = self.page.next(end) {
            // "Jalan Andi Pangeran Pettarani"
            let is_title = token.cues.has(Cue::Title) && !token.cues.has(Cue::GivenName);
            let stops = is_title
                || token.cues.has(Cue::Acts)
                || (end >= at + HEADLINE_WORDS_MAX && token.in_headline());
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
            if !is_part || is_long || token.in_headline() {
                break;
            }
            first = index;
        }
        first
    }
}

/// "Congress" in "Nigeria Labour Congress", "Democrats" in "Liberal Democrats":
/// one word that ends names of organisations, behind one that belongs to
/// nobody.
fn ends_longer_name(page: &Page<'_>, found: &Match, lexicon: &Lexicon) -> bool {
    let Some(tail) = page.token(found.first) else {
        return false;
    };
    let is_tail = found.end == found.first + 1
        && tail.case == Case::Capital
        && tail.gap == Gap::Space
        && tail.cues.has(Cue::OrganisationTail);
    if !is_tail || tail.in_headline() {
        return false;
    }
    let is_general = |form: &Form| !lexicon.is_listed(form.entry);
    let owner = page.previous(found.first).map(|(_, before)| before);
    let is_name = |before: &Token| {
        before.case == Case::Capital
            && !before.is_possessive()
            && !before.begins()
            && !before
                .cues
                .has_any(&[Cue::Article, Cue::Starter, Cue::Calendar])
    };
    found.forms.iter().all(is_general) && owner.is_some_and(is_name)
}

/// "Michael Jordan", who is no country, "Denzel Washington", who is no city,
/// "Sean McDonald", who is no firm.
fn is_persons_name(page: &Page<'_>, found: &Match, lexicon: &Lexicon) -> bool {
    let Some(token) = page.token(found.first) else {
        return false;
    };
    let before = page
        .previous(found.first)
        .filter(|_| token.gap == Gap::Space && !token.in_headline());
    if found.end == found.first + 1 && is_persons_word(page, found, token, before, lexicon) {
        return true;
    }
    if !token.cues.has(Cue::AlsoPerson) || token.in_headline() {
        return false;
    }
    let before = before.is_some_and(|(at, _)| page.is_personal(at));
    let after = page
        .next(found.end)
        .is_some_and(|after| after.gap == Gap::Space && page.is_personal(found.end));
    before || (after && !has_title_of_state(page, found, token))
}

/// "Presiden Jordan Abdullah", but "petinju Jordan Maxwell".
fn has_title_of_state(page: &Page<'_>, found: &Match, token: &Token) -> bool {
    let title = discover::title_before(page, found.first).and_then(|title| page.token(title.at));
    title.is_some_and(|title| {
        !token.cues.has(Cue::GivenName) || title.cues.has_any(&[Cue::OrganBefore, Cue::LocalOrgan])
    })
}

/// Whether a particle at `index` joins another part of somebody's name.
fn runs_on_by_particle(page: &Page<'_>, index: usize) -> bool {
    const PARTICLES_MAX: usize = 2;
    let is_particle = |at: &usize| {
        page.next(*at).is_some_and(|word| {
            let is_other = word.cues.has_any(&[Cue::In, Cue::And]);
            word.case == Case::Lower
                && word.gap == Gap::Space
                && word.cues.has(Cue::Particle)
                && !is_other
        })
    };
    let end = index
        + (index..index + PARTICLES_MAX)
            .take_while(is_particle)
            .count();
    end > index
        && page.next(end).is_some_and(|next| next.gap == Gap::Space)
        && page.is_personal(end)
}

/// Whether the one word, which may name a city or a firm, is a person's here.
fn is_persons_word(
    page: &Page<'_>,
    found: &Match,
    token: &Token,
    before: Option<(usize, &Token)>,
    lexicon: &Lexicon,
) -> bool {
    let is_city = found.forms.iter().all(|form| form.role == Role::Capital);
    let is_general = |form: &Form| {
        let entry = lexicon.entries.get(form.entry);
        entry.is_some_and(|entry| entry.kind == ActorKind::Organisation)
            && !lexicon.is_listed(form.entry)
    };
    let is_firm = || token.case == Case::Capital && found.forms.iter().all(is_general);
    if !is_city && !is_firm() {
        return false;
    }
    let is_named = || {
        before.is_some_and(|(at, before)| before.cues.has(Cue::GivenName) && page.is_personal(at))
    };
    let goes_on = || {
        page.next(found.end).is_some_and(|after| {
            after.gap == Gap::Space
                && after.cues.without(Cue::GivenName).is_empty()
                && page.is_personal(found.end)
        })
    };
    if !is_city {
        // "Lotte van den Brink"
        return (is_named() && !goes_on()) || runs_on_by_particle(page, found.end);
    }
    // "Santiago Ruiz", "his sister Sanaa Seif"
    const RELATIVE: [Cue; 3] = [Cue::Kin, Cue::Called, Cue::Honorific];
    let may_be_given = token.cues.has(Cue::GivenName)
        || page
            .previous(found.first)
            .is_some_and(|(_, before)| before.cues.has_any(&RELATIVE));
    is_named() || (may_be_given && goes_on())
}
