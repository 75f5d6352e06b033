//! Whether a name of a country, a city or a residence is the actor or a place
//! here.
//!
//! The rules stand in one list, in the order they are asked; the first that
//! knows decides. What they ask about are the words around the name, by the
//! cues of the language's table; the rules themselves know no word.

use linimasa_dossier::model::ActorKind;

use super::lexicon::Role;
use super::page::Cover;
use super::tokens::{Case, Gap, Token};
use super::words::{Cue, Cues, NameWords};

/// What a name is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It names the actor.
    Actor,
    /// It says where, or of what origin somebody is.
    Place,
}

/// A name of a country, a part of one, a city or a residence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Site {
    /// The index of its first word.
    pub(super) first: usize,
    /// The index after its last word.
    pub(super) end: usize,
    pub(super) role: Role,
    pub(super) kind: ActorKind,
}

impl Site {
    /// Whether only its context can make it an actor.
    fn must_act(self) -> bool {
        matches!(self.role, Role::Capital | Role::SharedAcronym)
            || self.kind == ActorKind::Subnational
    }
}

/// The article around the sites.
pub(super) struct Scene<'a> {
    pub(super) tokens: &'a [Token<'a>],
    pub(super) words: &'a NameWords,
    /// By whom each token is taken.
    pub(super) cover: &'a [Cover],
    /// All sites, in order.
    pub(super) sites: &'a [Site],
}

type Rule = fn(&Scene<'_>, Site, Option<(Site, Verdict)>) -> Option<Verdict>;

/// The rules by name, in the order they are asked.
const RULES: [(&str, Rule); 23] = [
    ("dateline", dateline),
    ("common-word", common_word),
    ("part-of-longer-name", longer_name),
    ("people-of-that-name", people),
    ("what-it-was", former),
    ("place-noun-before", place_noun),
    ("place-of-a-disaster", befallen),
    ("preposition-of-rest", preposition_in),
    ("preposition-of-direction", preposition_to),
    ("preposition-of-origin", preposition_from),
    ("preposition-with", preposition_with),
    ("preposition-between", between),
    ("place-and-country", after_place_and_comma),
    ("place-noun-after", place_after),
    ("organ-before", organ_before),
    ("organ-after", organ_after),
    ("actor-word-before", actor_before),
    ("passive-doer", doer),
    ("second-of-two-places", second_place),
    ("subject-of-verb", acts),
    ("one-of-two", one_of_two),
    ("one-of-two-linked-places", linked_pair),
    ("by-default", by_default),
];

/// What the site is, and the name of the rule that says so. `previous` is the
/// site before it with its verdict.
pub(super) fn judge(
    scene: &Scene<'_>,
    site: Site,
    previous: Option<(Site, Verdict)>,
) -> (Verdict, &'static str) {
    RULES
        .iter()
        .find_map(|(name, rule)| Some((rule(scene, site, previous)?, *name)))
        .unwrap_or((Verdict::Place, "nothing-known"))
}

impl<'a> Scene<'a> {
    fn token(&self, index: usize) -> Option<&'a Token<'a>> {
        self.tokens.get(index)
    }

    /// The word that the site leans on: before it and its article.
    fn head(&self, site: Site) -> Option<(usize, &'a Token<'a>)> {
        let mut at = site.first;
        loop {
            let link = self.token(at)?.gap;
            if !matches!(link, Gap::Space | Gap::Hyphen) {
                return None;
            }
            at = at.checked_sub(1)?;
            let token = self.token(at)?;
            if !token.cues.has(Cue::Article) {
                return Some((at, token));
            }
        }
    }

    fn head_cues(&self, site: Site) -> Cues {
        self.head(site)
            .map_or_else(Cues::default, |(_, token)| token.cues)
    }

    /// The words of its sentence before `index`, nearest first, `count` at
    /// most.
    fn before(&self, index: usize, count: usize) -> impl Iterator<Item = &'a Token<'a>> {
        let sentence = self.token(index).map(|token| token.sentence);
        let tokens = self.tokens.get(..index).unwrap_or_default();
        tokens
            .iter()
            .rev()
            .take(count)
            .take_while(move |token| Some(token.sentence) == sentence)
    }

    fn any_before(&self, index: usize, count: usize, cue: Cue) -> bool {
        self.before(index, count).any(|token| token.cues.has(cue))
    }

    /// The words of the site's sentence after it.
    fn after(&self, index: usize) -> impl Iterator<Item = &'a Token<'a>> {
        let sentence = index
            .checked_sub(1)
            .and_then(|last| self.token(last))
            .map(|token| token.sentence);
        let tokens = self.tokens.get(index..).unwrap_or_default();
        tokens
            .iter()
            .take_while(move |token| Some(token.sentence) == sentence)
    }

    fn next(&self, site: Site) -> Option<&'a Token<'a>> {
        self.after(site.end).next()
    }

    fn is_possessive(&self, site: Site) -> bool {
        let last = site.end.checked_sub(1).and_then(|last| self.token(last));
        last.is_some_and(|token| token.possessive)
    }

    /// Whether the words from `index` on begin what a subject does.
    fn verb_follows(&self, index: usize) -> bool {
        let mut is_passive = false;
        if self.verb_with_object(index) {
            return true;
        }
        for token in self.after(index).take(4) {
            if !matches!(token.gap, Gap::Space) || token.cues.has(Cue::Describes) {
                return false;
            }
            if token.cues.has(Cue::Acts) || self.is_verb(token, is_passive) {
                return true;
            }
            if !token.cues.has(Cue::Auxiliary) {
                return false;
            }
            is_passive |= token.cues.has(Cue::ToBe);
        }
        false
    }

    /// Whether a relative clause follows that says what it did: ", yang lama
    /// menolak", "yang memegang palu".
    fn relative_verb_follows(&self, index: usize) -> bool {
        const REACH_WORDS: usize = 4;
        let mut clause = self.after(index).take(REACH_WORDS);
        let is_clause = clause.next().is_some_and(|token| {
            matches!(token.gap, Gap::Comma | Gap::Space) && token.cues.has(Cue::Relative)
        });
        let mut clause = clause.take_while(|token| !token.cues.has(Cue::Describes));
        is_clause && clause.any(|token| token.cues.has(Cue::Acts) || self.is_verb(token, false))
    }

    /// "Athens opposes it": a word that ends like a verb, and what the deed is
    /// done to.
    fn verb_with_object(&self, index: usize) -> bool {
        const BYTES_MIN: usize = 5;
        let mut rest = self.after(index);
        let (Some(verb), Some(object)) = (rest.next(), rest.next()) else {
            return false;
        };
        let suffixes = self.words.verb_suffixes_before_object;
        let looks = suffixes.iter().any(|suffix| verb.text.ends_with(suffix));
        looks
            && verb.text.len() >= BYTES_MIN
            && verb.case == Case::Lower
            && verb.gap == Gap::Space
            && object.gap == Gap::Space
            && !verb
                .cues
                .has_any(&[Cue::Describes, Cue::PlaceAfter, Cue::In, Cue::OrganAfter])
            && object.cues.has_any(&[Cue::Object, Cue::Article])
    }

    /// Whether the word looks like a verb of doing: by its beginning, or by
    /// its end, which is another behind a form of "to be".
    fn is_verb(&self, token: &Token<'_>, is_passive: bool) -> bool {
        const STEM_BYTES_MIN: usize = 3;
        let has_prefix = |prefix: &&str| {
            let rest = token.text.strip_prefix(*prefix);
            rest.is_some_and(|rest| rest.len() > STEM_BYTES_MIN)
        };
        let has_suffix = |suffix: &&str| {
            let rest = token.text.strip_suffix(*suffix);
            rest.is_some_and(|rest| rest.len() >= STEM_BYTES_MIN)
        };
        let suffixes = if is_passive {
            self.words.verb_suffixes_after_to_be
        } else {
            self.words.verb_suffixes
        };
        token.case == Case::Lower
            && (self.words.verb_prefixes.iter().any(has_prefix) || suffixes.iter().any(has_suffix))
    }

    /// The site that `site` is joined to by "and", a hyphen or a comma before
    /// an "and": the one right behind it.
    fn joined_next(&self, site: Site) -> Option<Site> {
        let at = self.sites.partition_point(|other| other.first < site.end);
        let next = *self.sites.get(at)?;
        let joiner = self.token(site.end)?;
        let direct = next.first == site.end && joiner.gap == Gap::Hyphen;
        let by_and = next.first == site.end + 1
            && joiner.gap == Gap::Space
            && joiner.cues.has(Cue::And)
            && self.token(next.first)?.gap == Gap::Space;
        (direct || by_and).then_some(next)
    }
}

/// `BAKU, Aksi.id - `: capitals at the start of the text or a sentence, and a
/// dash before any word in small letters.
fn dateline(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    const WORDS_MAX: usize = 5;
    if scene.token(site.first)?.gap != Gap::Start || site.role != Role::Capital {
        return None;
    }
    for token in scene.after(site.end).take(WORDS_MAX) {
        if token.gap == Gap::Dash || (token.gap == Gap::Other && !token.is_capital()) {
            return Some(Verdict::Place);
        }
        if token.gap == Gap::Other && token.is_capital() {
            return Some(Verdict::Place);
        }
        if matches!(token.gap, Gap::Space) && token.case == Case::Lower {
            return None;
        }
    }
    None
}

/// "Lima menteri": a word that owes its capital to its place.
fn common_word(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let token = scene.token(site.first)?;
    let is_word = token.cues.has(Cue::AlsoWord) && token.begins() && site.must_act();
    (is_word && site.end == site.first + 1).then_some(Verdict::Place)
}

/// "Istana Maimun": another building; but "juru bicara Istana Hasan Nasbi".
fn longer_name(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    const REACH_WORDS: usize = 4;
    let holds_office = scene.before(site.first, REACH_WORDS).any(|token| {
        token
            .cues
            .has_any(&[Cue::Title, Cue::Office, Cue::OfficeIn])
    });
    let goes_on = scene.next(site).is_some_and(|next| {
        next.case == Case::Capital && next.gap == Gap::Space && next.cues.is_empty()
    });
    let is_free = scene.cover.get(site.end) == Some(&Cover::Free);
    let is_longer = site.role == Role::Residence && goes_on && is_free && !holds_office;
    is_longer.then_some(Verdict::Place)
}

/// "etnis Armenia", "Armenian refugees".
fn people(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let after = scene.next(site);
    let follows = after.is_some_and(|token| {
        token.cues.has(Cue::PeopleAfter) && matches!(token.gap, Gap::Space | Gap::Hyphen)
    });
    let is_people = (site.role == Role::People && !act_as_one(scene, site))
        || of_people(scene, site)
        || (follows && site.role == Role::Adjective);
    is_people.then_some(Verdict::Place)
}

/// "etnis Armenia", "warga negara Rusia".
fn of_people(scene: &Scene<'_>, site: Site) -> bool {
    let Some((mut at, mut head)) = scene.head(site) else {
        return false;
    };
    while head.cues.has(Cue::PeopleRest)
        && let Some(before) = scene.before(at, 1).next()
    {
        (at, head) = (at - 1, before);
    }
    // "mobil listrik China"
    let is_quality = scene.words.owner_follows
        && head.case == Case::Lower
        && head.cues.is_empty()
        && head.gap == Gap::Space
        && !scene.is_verb(head, false);
    let before = scene.before(at, 1).next().filter(|_| is_quality);
    before.unwrap_or(head).cues.has(Cue::PeopleBefore)
}

/// "The Turks shelled": a people with its article that does something is its
/// state.
fn act_as_one(scene: &Scene<'_>, site: Site) -> bool {
    let article = scene.before(site.first, 1).next();
    article.is_some_and(|token| token.cues.has(Cue::Article)) && scene.verb_follows(site.end)
}

/// "bekas Uni Soviet".
fn former(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let is_former = scene.head_cues(site).has(Cue::Former);
    // "Former Indonesian president": the president is what he was.
    let is_organs = organ_after(scene, site, None).is_some();
    (is_former && !is_organs).then_some(Verdict::Place)
}

/// "wilayah Azerbaijan"; "ibu kota, Yerevan"; "city of Yerevan".
fn place_noun(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let before_comma = || {
        let comma = scene.token(site.first)?.gap == Gap::Comma && site.must_act();
        let token = scene.before(site.first, 1).next().filter(|_| comma)?;
        Some(token.cues)
    };
    let before_of = || {
        let (at, _) = scene
            .head(site)
            .filter(|(_, head)| head.cues.has(Cue::Of))?;
        scene.before(at, 1).next().map(|token| token.cues)
    };
    let cues = [Some(scene.head_cues(site)), before_comma(), before_of()];
    let is_place = cues.iter().flatten().any(|cues| cues.has(Cue::PlaceBefore));
    // "penjaga perbatasan Rusia" stand at a border, but are Russia's.
    let guards = scene.before(site.first, 2).nth(1);
    if guards.is_some_and(|token| token.cues.has(Cue::Guards)) {
        return None;
    }
    is_place.then_some(Verdict::Place)
}

/// "gempa mengguncang Turki", "floods devastated Pakistan".
fn befallen(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    const REACH_WORDS: usize = 4;
    let (_, head) = scene.head(site)?;
    let is_verb = head.case == Case::Lower && !head.cues.has_any(&[Cue::OrganBefore, Cue::With]);
    let is_befallen = is_verb
        && site.role != Role::Adjective
        && scene.any_before(site.first, REACH_WORDS, Cue::Nature)
        && !scene.verb_follows(site.end);
    is_befallen.then_some(Verdict::Place)
}

/// "di Armenia".
fn preposition_in(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    scene.head_cues(site).has(Cue::In).then_some(Verdict::Place)
}

/// "ke Baku"; but "menyerahkan desa ke Azerbaijan".
fn preposition_to(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let (at, _) = scene
        .head(site)
        .filter(|(_, head)| head.cues.has(Cue::To))?;
    // How far the verb may stand from its "to".
    const REACH_WORDS: usize = 6;
    // "were returned to Armenia" is said of what somebody gives back, "returned
    // to Armenia" of who goes there.
    let mut before = scene.before(at, 2);
    let verb = before
        .next()
        .is_some_and(|verb| verb.cues.has(Cue::Transfer));
    let is_given = verb && before.next().is_some_and(|be| be.cues.has(Cue::ToBe));
    let moves = scene.any_before(at, 2, Cue::Movement) && !is_given;
    let gets = scene.any_before(at, REACH_WORDS, Cue::Transfer) && !moves;
    Some(if gets { Verdict::Actor } else { Verdict::Place })
}

/// "ancaman dari Azerbaijan"; but "menarik pasukan dari Armenia".
fn preposition_from(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let (at, _) = scene
        .head(site)
        .filter(|(_, head)| head.cues.has(Cue::From))?;
    const REACH_WORDS: usize = 8;
    // "jurnalis dari Inggris"; "dari Jakarta ke Tokyo".
    let goes_on = scene
        .next(site)
        .is_some_and(|next| next.gap == Gap::Space && next.cues.has(Cue::To));
    if scene.any_before(at, 1, Cue::PeopleBefore) || goes_on {
        return Some(Verdict::Place);
    }
    if scene.any_before(at, 2, Cue::Origin) {
        return Some(Verdict::Actor);
    }
    if scene.any_before(at, REACH_WORDS, Cue::Movement) {
        return Some(Verdict::Place);
    }
    let is_ground = site.must_act() || site.role == Role::Residence;
    if scene.any_before(at, 2, Cue::Sender) || !is_ground {
        return Some(Verdict::Actor);
    }
    Some(Verdict::Place)
}

/// "kesepakatan dengan Baku"; but "menghubungkan Karabakh dengan Armenia".
fn preposition_with(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let (at, _) = scene
        .head(site)
        .filter(|(_, head)| head.cues.has(Cue::With))?;
    Some(linked(scene, at))
}

/// "aliansi antara Yerevan dan Moskow"; but "jarak antara Yerevan dan Baku".
fn between(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let (at, _) = scene
        .head(site)
        .filter(|(_, head)| head.cues.has(Cue::Between))?;
    Some(linked(scene, at))
}

fn linked(scene: &Scene<'_>, at: usize) -> Verdict {
    const REACH_WORDS: usize = 6;
    if scene.any_before(at, REACH_WORDS, Cue::Link) {
        Verdict::Place
    } else {
        Verdict::Actor
    }
}

/// "di distrik Kalbajar, Azerbaijan", "melanda Atlanta, Georgia, dan": a name
/// that stands where a place stands, a comma, and no verb behind.
fn after_place_and_comma(
    scene: &Scene<'_>,
    site: Site,
    previous: Option<(Site, Verdict)>,
) -> Option<Verdict> {
    if scene.token(site.first)?.gap != Gap::Comma || scene.verb_follows(site.end) {
        return None;
    }
    if let Some((other, verdict)) = previous
        && other.end == site.first
    {
        return (verdict == Verdict::Place).then_some(Verdict::Place);
    }
    let capitals = scene
        .before(site.first, 4)
        .take_while(|token| token.is_capital())
        .count();
    let start = site.first.checked_sub(capitals).filter(|_| capitals > 0)?;
    let name = start..site.first;
    let cues = scene.before(start, 1).next().map(|token| token.cues);
    let local = [Cue::In, Cue::To, Cue::From, Cue::Until, Cue::PlaceBefore];
    let tokens = scene.tokens.get(name.clone())?;
    let is_place = cues.is_some_and(|cues| cues.has_any(&local))
        || tokens.iter().any(|token| token.cues.has(Cue::PlaceBefore));
    let is_free = scene
        .cover
        .get(name)?
        .iter()
        .all(|&cover| cover == Cover::Free);
    let is_town = is_free && tokens.iter().all(|token| token.case == Case::Capital);
    (is_place || (is_town && closes_with_comma(scene, site))).then_some(Verdict::Place)
}

/// Whether the site stands between commas, or before the end, and is no item of
/// a list.
fn closes_with_comma(scene: &Scene<'_>, site: Site) -> bool {
    let mut rest = scene.after(site.end);
    let Some(next) = rest.next() else {
        return true;
    };
    let is_list = next.cues.has(Cue::And) && rest.next().is_some_and(Token::is_capital);
    next.gap == Gap::Comma && !next.is_capital() && !is_list
}

/// "the Armenian border".
fn place_after(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let next = scene.next(site)?;
    let of = scene.after(site.end).nth(1);
    // "the Chinese side of the Yalu", but "the Chinese side said".
    let is_ground = !next.cues.has(Cue::OrganAfter) || of.is_some_and(|of| of.cues.has(Cue::Of));
    let is_place = next.gap == Gap::Space
        && next.cues.has(Cue::PlaceAfter)
        && is_ground
        && !scene.verb_follows(site.end);
    is_place.then_some(Verdict::Place)
}

/// "militer Moskow", "the government of Armenia", "gubernur Jawa Barat".
fn organ_before(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let (at, head) = scene.head(site)?;
    let of = head.cues.has(Cue::Of).then(|| scene.before(at, 1).next());
    let noun = of.flatten().unwrap_or(head);
    let organ = if site.kind == ActorKind::Subnational {
        Cue::LocalOrgan
    } else {
        Cue::OrganBefore
    };
    let office = [Cue::Title, Cue::Office, Cue::OfficeIn];
    let is_seat = matches!(site.kind, ActorKind::Organisation | ActorKind::ArmedGroup);
    let is_organ = noun.cues.has(organ) || (is_seat && noun.cues.has_any(&office));
    is_organ.then_some(Verdict::Actor)
}

/// "Russian peacekeeping troops", "Moscow's decision".
fn organ_after(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    const REACH_WORDS: usize = 3;
    let near = scene
        .after(site.end)
        .take(REACH_WORDS)
        .take_while(|token| matches!(token.gap, Gap::Space | Gap::Hyphen));
    let mut cues = near.map(|token| token.cues);
    // "Beijing-backed"
    let is_compound = scene
        .next(site)
        .is_some_and(|next| next.gap == Gap::Hyphen && next.case == Case::Lower);
    let qualifies = site.role == Role::Adjective || scene.is_possessive(site) || is_compound;
    (qualifies && cues.any(|cues| cues.has(Cue::OrganAfter))).then_some(Verdict::Actor)
}

/// "menuduh Moskow", "kata Kremlin", "oleh Rusia".
fn actor_before(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let acts = scene.head_cues(site).has(Cue::ActorBefore);
    (acts && site.role != Role::Adjective).then_some(Verdict::Actor)
}

/// "yang ditengahi Moskow".
fn doer(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    const VERB_BYTES_MIN: usize = 7;
    let (_, head) = scene.head(site)?;
    let is_passive = head.case == Case::Lower
        && head.text.len() >= VERB_BYTES_MIN
        && scene
            .words
            .passive_prefixes
            .iter()
            .any(|prefix| head.text.starts_with(prefix));
    is_passive.then_some(Verdict::Actor)
}

/// "banjir Jakarta menewaskan", "pengusaha Medan menolak": where an owner stands
/// behind what it owns, the noun before a city is what acts.
fn belongs_to_noun(scene: &Scene<'_>, site: Site) -> bool {
    const FUNCTIONS: [Cue; 15] = [
        Cue::And,
        Cue::Article,
        Cue::Auxiliary,
        Cue::Clause,
        Cue::Relative,
        Cue::ActorBefore,
        Cue::OrganBefore,
        Cue::Speech,
        Cue::Quotes,
        Cue::Acts,
        Cue::With,
        Cue::Between,
        Cue::Partner,
        Cue::Reports,
        Cue::Until,
    ];
    let is_noun = |token: &Token<'_>| {
        let is_word = token.case == Case::Lower || token.begins();
        token.text.starts_with(char::is_alphabetic) && is_word && !token.cues.has_any(&FUNCTIONS)
    };
    let joined = scene
        .token(site.first)
        .is_some_and(|token| token.gap == Gap::Space);
    let before = scene.before(site.first, 1).next();
    site.must_act()
        && scene.words.owner_follows
        && joined
        && before.is_some_and(|token| is_noun(token) && !scene.is_verb(token, false))
}

/// "Moskow akan mengirim", "Yerevan, sekutu", "Yerevan, yang menolak",
/// "Yerevan dan Baku sepakat", "Baku: Kami Siap".
fn acts(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    if site.role == Role::Adjective || belongs_to_noun(scene, site) {
        return None;
    }
    let begins = scene.token(site.first)?.begins();
    let apposed = |token: &Token<'_>| token.gap == Gap::Comma && token.cues.has(Cue::Partner);
    let speaks = |token: &Token<'_>| token.gap == Gap::Colon && begins;
    let next = scene.next(site);
    if scene.verb_follows(site.end)
        || scene.relative_verb_follows(site.end)
        || next.is_some_and(|next| apposed(next) || speaks(next))
    {
        return Some(Verdict::Actor);
    }
    let together = match scene.joined_next(site) {
        Some(partner) => partner.role != Role::Adjective && scene.verb_follows(partner.end),
        None => acts_with_other(scene, site) || acts_in_list(scene, site),
    };
    together.then_some(Verdict::Actor)
}

/// "Khartoum dan RSF saling menuduh", "Kyiv and its allies rejected": joined to
/// another name or to a noun, and a verb.
fn acts_with_other(scene: &Scene<'_>, site: Site) -> bool {
    const NAME_WORDS_MAX: usize = 5;
    const ALLIES_WORDS_MAX: usize = 3;
    let joins = |token: &Token<'_>| token.gap == Gap::Space && token.cues.has(Cue::And);
    if !scene.next(site).is_some_and(joins) {
        return false;
    }
    let rest = scene.after(site.end + 1).take(NAME_WORDS_MAX);
    let name = rest.take_while(|token| token.is_capital() && token.gap == Gap::Space);
    let words = name.count();
    let begins = scene.token(site.first).is_some_and(Token::begins);
    let follows = |words: usize| scene.verb_follows(site.end + 1 + words);
    (words > 0 && follows(words)) || (begins && (1..=ALLIES_WORDS_MAX).any(follows))
}

/// "Tokyo, Seoul and Washington issued": one of a list, and a verb.
fn acts_in_list(scene: &Scene<'_>, site: Site) -> bool {
    const ITEMS_MAX: usize = 8;
    let first = scene.sites.partition_point(|other| other.first < site.end);
    let mut last = site;
    for &next in scene.sites.iter().skip(first).take(ITEMS_MAX) {
        if scene.joined_next(last) == Some(next) {
            return next.role != Role::Adjective && scene.verb_follows(next.end);
        }
        let and = scene.next(last).filter(|and| and.gap == Gap::Comma);
        let follows = and.is_some_and(|and| {
            let is_last = and.cues.has(Cue::And) && next.first == last.end + 1;
            is_last || next.first == last.end
        });
        if !follows {
            return false;
        }
        if next.first > last.end {
            return scene.verb_follows(next.end);
        }
        last = next;
    }
    false
}

/// "penghubung Karabakh dan Armenia": joined to a place, though not one that
/// is known.
fn linked_pair(scene: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    const REACH_WORDS: usize = 6;
    let (at, _) = scene
        .head(site)
        .filter(|(_, head)| head.cues.has(Cue::And))?;
    let is_linked = scene.any_before(at, REACH_WORDS, Cue::Link) && !scene.verb_follows(site.end);
    is_linked.then_some(Verdict::Place)
}

/// "warga Bandung dan Medan mulai mengantre": the second of two is a place where
/// the first is, though a verb follows.
fn second_place(
    scene: &Scene<'_>,
    site: Site,
    previous: Option<(Site, Verdict)>,
) -> Option<Verdict> {
    one_of_two(scene, site, previous).filter(|&verdict| verdict == Verdict::Place)
}

/// The second of two joined names is what the first is.
fn one_of_two(scene: &Scene<'_>, site: Site, previous: Option<(Site, Verdict)>) -> Option<Verdict> {
    let (other, verdict) = previous?;
    let joined = scene.joined_next(other)?;
    (joined.first == site.first).then_some(verdict)
}

/// A country is an actor unless something says otherwise, and so is a
/// residence; a city, a province and an adjective are not.
fn by_default(_: &Scene<'_>, site: Site, _: Option<(Site, Verdict)>) -> Option<Verdict> {
    let acts = !site.must_act() && site.role != Role::Adjective;
    Some(if acts { Verdict::Actor } else { Verdict::Place })
}
