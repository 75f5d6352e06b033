//! Whether a name of a country, a city or a residence is the actor or a place
//! here.
//!
//! The rules stand in one list, in the order they are asked; the first that
//! knows decides. What they ask about are the words around the name, by the
//! cues of the language's table; the rules themselves know no word.

mod acting;
mod places;
mod scene;

use linimasa_dossier::model::ActorKind;

use super::lexicon::Role;
use acting::{
    actor_before, acts, by_default, doer, linked_pair, one_of_two, organ_after, organ_before,
    second_place,
};
use places::{
    after_place_and_comma, befallen, between, common_word, format, former, home, longer_name,
    people, place_after, place_noun, preposition_from, preposition_in, preposition_to,
    preposition_with,
};
pub(super) use scene::Scene;

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
    pub(super) fn must_act(self) -> bool {
        matches!(self.role, Role::Capital | Role::SharedAcronym)
            || self.kind == ActorKind::Subnational
    }
}

type Rule = fn(&Scene<'_>, Site, Option<&(Site, Verdict)>) -> Option<Verdict>;

/// The rules by name, in the order they are asked.
const RULES: [(&str, Rule); 24] = [
    ("common-word", common_word),
    ("file-format", format),
    ("part-of-longer-name", longer_name),
    ("home-of-a-person", home),
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
    previous: Option<&(Site, Verdict)>,
) -> (Verdict, &'static str) {
    let scene = &scene.of(site);
    RULES
        .iter()
        .find_map(|(name, rule)| Some((rule(scene, site, previous)?, *name)))
        .unwrap_or((Verdict::Place, "nothing-known"))
}
