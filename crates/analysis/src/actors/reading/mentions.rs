//! The mentions in an article, in order: whom each name means there.

use linimasa_dossier::model::{ActorKind, Span};
use linimasa_dossier::text;

use super::{Match, Reading, site};
use crate::actors::cast::{LocalMatch, Who};
use crate::actors::context::{self, Scene, Site, Verdict};
use crate::actors::discover;
use crate::actors::few::Few;
use crate::actors::lexicon::{Form, Role};
use crate::actors::page::Cover;
use crate::actors::tokens::{Case, Gap, Token};
use crate::actors::words::Cue;
use crate::actors::{ActorMention, Found};

impl Reading<'_> {
    /// All of them.
    pub(super) fn mentions(mut self) -> Vec<ActorMention> {
        let matches = std::mem::take(&mut self.matches);
        let mut sites: Vec<Site> = Vec::with_capacity(matches.len());
        sites.extend(matches.iter().filter_map(|found| site(found, self.lexicon)));
        let scene = Scene::new(&self.page, &sites);
        let mut previous = None;
        let mut mentions = Vec::with_capacity(matches.len());
        let mut at = 0;
        let all = matches.as_slice();
        let mut matches = all.iter().peekable();
        let named = std::mem::take(&mut self.named);
        let mut named = named.into_iter().peekable();
        loop {
            while named.next_if(|&first| first < at).is_some() {}
            let known = matches.peek().map(|found| found.first);
            let mention = match (known, named.peek()) {
                (Some(first), new) if new.is_none_or(|&new| first <= new) => {
                    let Some(found) = matches.next() else { break };
                    at = found.end;
                    self.known(found, all, &scene, &mut previous)
                }
                (known, Some(&first)) => {
                    let (end, mention) = self.newcomer(first, known);
                    at = end;
                    mention
                }
                (_, None) => break,
            };
            let Some((who, mention)) = mention else {
                continue;
            };
            if let Some(who) = who {
                self.cast.note_meant(who, at - 1);
            }
            self.mentioned = at;
            mentions.push(mention);
        }
        mentions
    }

    /// The mention of somebody known, one of all the matches.
    fn known(
        &self,
        found: &Match,
        all: &[Match],
        scene: &Scene<'_>,
        previous: &mut Option<(Site, Verdict)>,
    ) -> Option<(Option<Who>, ActorMention)> {
        let mut rule = found.rule;
        if let Some(site) = site(found, self.lexicon) {
            let (verdict, name) = context::judge(scene, site, previous.as_ref());
            if let Some(who) = self.namesake_of_site(found) {
                return Some(self.mention((found.first, found.end), 0, who, "namesake-of-a-place"));
            }
            *previous = Some((site, verdict));
            let is_known = || self.is_bound(found) || self.is_named_in_full(found);
            if verdict == Verdict::Place && !is_known() {
                return None;
            }
            rule = name;
            if site.must_act()
                && let Some(club) = self.club_of_town(found)
            {
                let rule = "club-by-its-town";
                return Some(self.mention((found.first, found.end), 0, club, rule));
            }
        }
        if self.is_common_word(found) {
            return None;
        }
        if self.is_in_rank(found) || self.is_product(found) || self.is_in_title(found) {
            return None;
        }
        let token = self.page.token(found.first)?;
        let is_word = found.end == found.first + 1;
        let bound = self.bound_to(token).filter(|_| is_word);
        let rule = bound.map_or(rule, |_| "introduced-other-name");
        let Some(who) = bound.or_else(|| self.choose(found, all)) else {
            return Some((None, self.ambiguous(found)?));
        };
        let first = if found.is_part {
            self.with_initials(found.first)
        } else {
            found.first
        };
        Some(self.mention((first, found.end), found.glued_bytes, who, rule))
    }

    /// "Washington", where the article named Denzel Washington later than the
    /// city.
    fn namesake_of_site(&self, found: &Match) -> Option<Who> {
        const PLACE: [Cue; 4] = [Cue::In, Cue::To, Cue::From, Cue::PlaceBefore];
        let token = self.page.token(found.first)?;
        let before = self.page.previous(found.first);
        let is_place = before.is_some_and(|(_, before)| before.cues.has_any(&PLACE));
        if found.end > found.first + 1 || is_place {
            return None;
        }
        let name = std::slice::from_ref(token);
        let forms = self.lexicon.forms_of_token(token.word, name, self.lang);
        let listed = forms
            .filter(|form| form.role == Role::Short)
            .map(|form| Who::Entry(form.entry));
        let local = self.cast.longest(&self.page, found.first);
        let local = local.filter(|local| local.is_short() && local.end == found.end);
        let new = local.iter().flat_map(LocalMatch::newcomers).map(Who::New);
        let last = |who: Who| Some((self.cast.last_before(who, found.first)?, who));
        let (place, who) = listed
            .chain(new)
            .filter_map(last)
            .max_by_key(|&(place, _)| place)?;
        let sites = found.forms.iter().map(|form| Who::Entry(form.entry));
        let site = sites
            .filter_map(|who| self.cast.last_meant_before(who, found.first))
            .max();
        (site < Some(place)).then_some(who)
    }

    /// "Shell heaps were left": an organisation that nobody listed and whose name
    /// is a word, where it begins a sentence and does nothing.
    fn is_common_word(&self, found: &Match) -> bool {
        let page = &self.page;
        let Some(token) = page.token(found.first) else {
            return false;
        };
        let is_word = found.end == found.first + 1
            && token.begins()
            && token.case == Case::Capital
            && !token.is_possessive()
            && token.cues.has(Cue::AlsoWord);
        let goes_on = page
            .next(found.end)
            .is_some_and(|next| next.case == Case::Lower && next.gap == Gap::Space);
        is_word
            && goes_on
            && found.forms.iter().all(|form| {
                let entry = self.lexicon.entries.get(form.entry);
                let is_group = entry.is_some_and(|entry| entry.kind == ActorKind::Organisation);
                is_group && !self.lexicon.is_listed(form.entry)
            })
            && !discover::acts(page, found.end)
            && !page
                .next(found.end)
                .is_some_and(|next| page.is_past_verb(next))
    }

    /// "TNI" in "Letjen TNI Suharyanto", which is a part of the rank.
    fn is_in_rank(&self, found: &Match) -> bool {
        let Some(token) = self.page.token(found.first) else {
            return false;
        };
        let next = self.page.next(found.end);
        let goes_on = next.is_some_and(|next| {
            next.gap == Gap::Open || (next.gap == Gap::Space && next.is_capital())
        });
        if found.end > found.first + 1 || !token.cues.has(Cue::TitleRest) || !goes_on {
            return false;
        }
        let title = discover::title_before(&self.page, found.first);
        title.is_some_and(|title| {
            let rest = self
                .page
                .tokens
                .get(title.at + 1..found.first)
                .unwrap_or_default();
            title.cue == Cue::Title && rest.iter().all(|token| token.cues.has(Cue::TitleRest))
        })
    }

    /// "Jepara" in "Bupati Jepara Wiwit Haryanto": a part of a state that nobody
    /// listed, between an office in it and who holds it.
    fn is_in_title(&self, found: &Match) -> bool {
        let page = &self.page;
        let is_part = found.forms.iter().all(|form| {
            let entry = self.lexicon.entries.get(form.entry);
            !self.lexicon.is_listed(form.entry)
                && entry.is_some_and(|entry| entry.kind == ActorKind::Subnational)
                && form.role != Role::Government
        });
        let office = page.previous(found.first).map(|(_, office)| office);
        let is_office = |office: &Token| {
            office.is_capital()
                && office.cues.has(Cue::LocalOrgan)
                && office.cues.has_any(&[Cue::Title, Cue::Office])
        };
        let holder = page.next(found.end);
        page.words.owner_follows
            && is_part
            && office.is_some_and(is_office)
            && holder.is_some_and(|holder| holder.gap == Gap::Space)
            && page.is_personal(found.end)
    }

    /// "Toyota Avanza": a maker's name before the name of what it makes.
    fn is_product(&self, found: &Match) -> bool {
        let is_maker = |form: &Form| {
            let entry = self.lexicon.entries.get(form.entry);
            entry.is_some_and(|entry| entry.kind == ActorKind::Organisation)
        };
        let token = self.page.token(found.first);
        let is_word = found.end == found.first + 1
            && found.forms.iter().all(is_maker)
            && token.is_some_and(|token| token.case == Case::Capital && !token.in_headline());
        is_word
            && self.page.cover_at(found.end) == Cover::Free
            && self.page.next(found.end).is_some_and(|next| {
                next.case == Case::Capital
                    && next.gap == Gap::Space
                    && next.cues.is_empty()
                    && !next.is_given()
            })
            && discover::title_before(&self.page, found.first).is_none()
    }

    /// "MA", where the article also says "Mahkamah Agung".
    fn is_named_in_full(&self, found: &Match) -> bool {
        let mut forms = found.forms.iter();
        forms.any(|form| {
            form.role == Role::SharedAcronym && self.cast.is_named(Who::Entry(form.entry))
        })
    }

    fn is_bound(&self, found: &Match) -> bool {
        let token = self.page.token(found.first);
        found.end == found.first + 1 && token.is_some_and(|token| self.bound_to(token).is_some())
    }

    /// The mention of a newcomer at `at`, before the next known name, and
    /// where to read on.
    fn newcomer(
        &self,
        at: usize,
        limit: Option<usize>,
    ) -> (usize, Option<(Option<Who>, ActorMention)>) {
        let nobody = (at + 1, None);
        let Some(token) = self.page.token(at).filter(|token| token.is_capital()) else {
            return nobody;
        };
        if self.page.cover_at(at) == Cover::Thing {
            return nobody;
        }
        let local = self.cast.longest(&self.page, at);
        let is_word = local.as_ref().is_none_or(|local| local.end == at + 1);
        if let Some(who) = self.bound_to(token).filter(|_| is_word) {
            let mention = self.mention((at, at + 1), 0, who, "introduced-other-name");
            return (at + 1, Some(mention));
        }
        let Some(local) = local else {
            return nobody;
        };
        if limit.is_some_and(|limit| local.end > limit) {
            return nobody;
        }
        // "di Cristobal", where Cristobal Fuenzalida is named.
        let before = self.page.previous(at).map(|(_, before)| before);
        const WHERE: [Cue; 3] = [Cue::In, Cue::To, Cue::From];
        let is_group = |newcomer: usize| {
            let newcomer = self.cast.newcomers.get(newcomer);
            newcomer.is_some_and(|newcomer| newcomer.kind != ActorKind::Person)
        };
        let is_firm = local.newcomers().all(is_group)
            && before.is_some_and(|before| before.cues.has_any(&WHERE));
        let is_place = is_firm
            || self.page.words.owner_follows
                && before.is_some_and(|before| before.cues.has(Cue::In));
        let is_else = is_place
            || self.is_other_name(at, local.end)
            || (token.begins() && self.page.is_written_small(token))
            || (token.cues.has(Cue::NotName)
                && !self.page.is_personal(at)
                && !self.page.is_month_that_acts(at));
        if local.is_short() && is_else {
            return nobody;
        }
        let candidates = local.newcomers().map(Who::New).collect();
        let Some(who) = self.resolve(candidates, at, local.end) else {
            return nobody;
        };
        let (first, rule) = if local.is_short() {
            let first = self.with_particles(at, local.end, who);
            (self.with_initials(first), "part-of-introduced-name")
        } else {
            (at, self.rule_of(who))
        };
        (
            local.end,
            Some(self.mention((first, local.end), 0, who, rule)),
        )
    }

    /// The rule by which a newcomer was introduced.
    fn rule_of(&self, who: Who) -> &'static str {
        match who {
            Who::New(newcomer) => self.cast.newcomers.get(newcomer).map_or("", |n| n.rule),
            Who::Entry(_) => "listed-name",
        }
    }

    /// The mention of somebody of whom only the sort is sure: an actor is
    /// named, and a guess would be worse than none.
    fn ambiguous(&self, found: &Match) -> Option<ActorMention> {
        let kind = |form: &Form| Some(self.lexicon.entries.get(form.entry)?.kind);
        let first = found.forms.first()?;
        let is_sure = found.forms.len() > 1
            && found.forms.iter().all(|form| kind(form) == kind(first))
            && !(found.is_part && self.is_other_name(found.first, found.end));
        let span = self.span(found.first, found.end, found.glued_bytes);
        let name = self.page.text.get(span.start as usize..span.end as usize)?;
        is_sure.then_some(ActorMention {
            span,
            actor: Found::New {
                name: name.to_owned(),
                kind: kind(first)?,
            },
            rule: "one-of-several",
        })
    }

    /// Whom of those it may name it names here; it is one of all the matches.
    fn choose(&self, found: &Match, all: &[Match]) -> Option<Who> {
        if found.is_part && self.is_other_name(found.first, found.end) {
            return None;
        }
        if let [only] = *found.forms
            && only.role == Role::Name
        {
            return Some(Who::Entry(only.entry));
        }
        let mut candidates: Few<Who> = found.forms.iter().map(|f| Who::Entry(f.entry)).collect();
        if found.is_part
            && let Some(local) = self.cast.longest(&self.page, found.first)
            && local.end == found.end
        {
            let newcomers = local.newcomers().map(Who::New);
            newcomers.for_each(|newcomer| candidates.push(newcomer));
        }
        let only = candidates.only().copied();
        let by_evidence = || self.by_evidence(&found.forms, all).or(only);
        self.resolve(candidates, found.first, found.end)
            .or_else(by_evidence)
    }

    /// Who of the candidates is meant by the words: whose initials and titles
    /// they are, who is called so, who was spoken of last, who comes next.
    fn resolve(&self, mut candidates: Few<Who>, first: usize, end: usize) -> Option<Who> {
        let start = self.with_initials(first);
        if let Some(initial) = self.page.token(start).filter(|_| start < first) {
            let letter = text::fold(self.page.text_of(initial));
            candidates.retain(|&who| text::fold(self.name_of(who)).starts_with(&letter));
        }
        if candidates.len() > 1 {
            self.keep_titled(&mut candidates, start);
            self.keep_called(&mut candidates, first);
        }
        let last = |who: &Who| Some((self.cast.last_before(*who, first)?, *who));
        let before = candidates
            .iter()
            .filter_map(last)
            .max_by_key(|&(place, _)| place);
        if let Some((_, who)) = before {
            return Some(who);
        }
        let next = |who: &Who| Some((self.cast.first_named(*who)?, *who));
        let after = candidates.iter().filter_map(next);
        // "Biden dan putranya, Hunter Biden": the son is another.
        let another = |place: usize| {
            let before = self.page.previous(place);
            before.is_some_and(|(_, before)| before.cues.has(Cue::Kin)) && place >= end
        };
        let after = after.filter(|&(place, _)| !another(place));
        let after = after.min_by_key(|&(place, _)| place).map(|(_, who)| who);
        after.or_else(|| {
            candidates.retain(|&who| self.cast.first_named(who).is_none());
            candidates.only().copied()
        })
    }

    /// Keeps those who bear the title before the name, or else those of whom
    /// no other title is known.
    fn keep_titled(&self, candidates: &mut Few<Who>, first: usize) {
        let Some(title) = discover::title_before(&self.page, first) else {
            return;
        };
        let word = self.page.token(title.at);
        let Some(word) = word.filter(|word| !word.cues.has(Cue::Honorific)) else {
            return;
        };
        for wanted in [Some(true), None] {
            let bears = |who: &Who| self.cast.bears(&self.page, *who, word.key) == wanted;
            if candidates.iter().any(bears) {
                candidates.retain(bears);
                return;
            }
        }
    }

    /// Keeps those whose first name it is, where people are called by it and
    /// one of them was spoken of, or nobody was.
    fn keep_called(&self, candidates: &mut Few<Who>, first: usize) {
        let word = self.page.token(first);
        let Some(word) = word.filter(|_| self.page.words.is_called_by_first_name) else {
            return;
        };
        let is_person = |who: &Who| match *who {
            Who::Entry(entry) => {
                let entry = self.lexicon.entries.get(entry);
                entry.is_some_and(|entry| entry.kind == ActorKind::Person)
            }
            Who::New(newcomer) => {
                let newcomer = self.cast.newcomers.get(newcomer);
                newcomer.is_some_and(|newcomer| newcomer.kind == ActorKind::Person)
            }
        };
        let word = text::fold(self.page.text_of(word));
        let is_called = |who: &Who| {
            if !is_person(who) {
                return false;
            }
            let name = text::words(self.name_of(*who)).next();
            name.is_some_and(|(_, name)| text::fold(name) == word)
        };
        let was_before = |who: &Who| self.cast.last_before(*who, first).is_some();
        let is_known = candidates
            .iter()
            .any(|who| is_called(who) && was_before(who));
        let nobody_was = !candidates.iter().any(was_before);
        if candidates.iter().any(is_called) && (is_known || nobody_was) {
            candidates.retain(is_called);
        }
    }

    fn name_of(&self, who: Who) -> &str {
        match who {
            Who::Entry(entry) => {
                let entry = self.lexicon.entries.get(entry);
                let name = entry.and_then(|entry| entry.name.first());
                name.map_or("", |(_, name)| name)
            }
            Who::New(newcomer) => {
                let newcomer = self.cast.newcomers.get(newcomer);
                newcomer.map_or("", |newcomer| &newcomer.name)
            }
        }
    }

    /// The one of several for whom most in the article speaks; where nothing
    /// does, the best known.
    fn by_evidence(&self, forms: &[Form], all: &[Match]) -> Option<Who> {
        let entries = forms.iter().map(|form| form.entry);
        let heaviest = self.evidence(all).heaviest(entries);
        let best_known = || {
            let entries = forms.iter().map(|form| form.entry);
            entries
                .min()
                .filter(|&entry| self.lexicon.is_of_world(entry))
        };
        heaviest.or_else(best_known).map(Who::Entry)
    }

    /// Whether the part of a name belongs to somebody else's longer name.
    fn is_other_name(&self, first: usize, end: usize) -> bool {
        let page = &self.page;
        let Some(token) = page.token(first) else {
            return true;
        };
        if token.in_headline() {
            return false;
        }
        let is_name =
            |index: usize, token: &Token| token.case == Case::Capital && page.is_personal(index);
        let before = page
            .previous(first)
            .is_some_and(|(at, before)| token.gap == Gap::Space && is_name(at, before));
        let after = page
            .next(end)
            .is_some_and(|after| after.gap == Gap::Space && is_name(end, after));
        before || after
    }

    /// "von der Leyen", where the whole name has the particles.
    fn with_particles(&self, first: usize, end: usize, who: Who) -> usize {
        const PARTICLES_MAX: usize = 2;
        let name = self.name_of(who);
        let last = end.checked_sub(1).and_then(|last| self.page.token(last));
        let mut best = first;
        for _ in 0..PARTICLES_MAX {
            let Some((at, token)) = self.page.previous(best) else {
                break;
            };
            let joins = self
                .page
                .token(best)
                .is_some_and(|next| next.gap == Gap::Space);
            let is_particle = token.case == Case::Lower && token.cues.has(Cue::Particle) && joins;
            let written = last.and_then(|last| {
                let range = token.span.start as usize..last.span.end as usize;
                self.page.text.get(range)
            });
            let is_in_name =
                |written: &str| name.len() > written.len() && name.contains(&format!(" {written}"));
            if !is_particle || !written.is_some_and(is_in_name) {
                break;
            }
            best = at;
        }
        best
    }

    /// "P. Peskov" with its initial.
    fn with_initials(&self, first: usize) -> usize {
        let mut first = first;
        while let Some((at, token)) = self.page.previous(first) {
            let joined = self.page.token(first).is_some_and(Token::continues_name);
            if token.case != Case::Initial || !joined || at < self.mentioned {
                break;
            }
            first = at;
        }
        first
    }

    fn mention(
        &self,
        (first, end): (usize, usize),
        glued_bytes: u32,
        who: Who,
        rule: &'static str,
    ) -> (Option<Who>, ActorMention) {
        let actor = match who {
            Who::Entry(entry) => self.lexicon.found(entry, self.lang),
            Who::New(newcomer) => self.found_newcomer(newcomer),
        };
        let span = self.span(first, end, glued_bytes);
        (Some(who), ActorMention { span, actor, rule })
    }

    fn span(&self, first: usize, end: usize, glued_bytes: u32) -> Span {
        let start = self.page.token(first).map_or(0, |token| token.span.start);
        let last = end.checked_sub(1).and_then(|last| self.page.token(last));
        let end = last.map_or(start, |token| token.span.end - glued_bytes);
        // "U.S." with its last point.
        let is_initial = |token: &Token| token.case == Case::Initial;
        let has_points = last.is_some_and(|last| is_initial(last) && last.gap == Gap::Point)
            && self.page.token(first).is_some_and(is_initial);
        let rest = self.page.text.get(end as usize..);
        let point = has_points && rest.is_some_and(|rest| rest.starts_with('.'));
        Span {
            start,
            end: end + u32::from(point),
        }
    }

    fn found_newcomer(&self, newcomer: usize) -> Found {
        let found = self.cast.newcomers.get(newcomer);
        found.map_or(
            Found::New {
                name: String::new(),
                kind: ActorKind::Person,
            },
            |found| Found::New {
                name: found.name.clone(),
                kind: found.kind,
            },
        )
    }
}
