//! One actor as the actors file has it.

use linimasa_dossier::model::{Actor, ActorKind, Localised};
use serde::{Deserialize, Serialize};

/// An `[[actor]]` of the actors file, or one that could become one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Lower-case words joined by hyphens.
    pub id: String,
    /// What sort of actor it is.
    #[serde(with = "kind")]
    pub kind: ActorKind,
    /// Its name by language tag; at least one.
    pub names: Localised,
    /// Other names.
    pub aliases: Vec<String>,
    /// Names that mean it only where it acts or speaks.
    pub metonyms: Vec<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Wikidata item.
    pub wikidata: Option<String>,
}

impl Entry {
    /// The name in a language, or the first.
    #[must_use]
    pub fn name(&self, lang: &str) -> &str {
        let own = self.names.iter().find(|(tag, _)| tag == lang);
        let name = own.or_else(|| self.names.first());
        name.map_or(&self.id, |(_, name)| name)
    }

    /// Every name it has, metonyms left out.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        let names = self.names.iter().map(|(_, name)| name);
        names.chain(&self.aliases).map(String::as_str)
    }
}

impl From<&Actor> for Entry {
    fn from(actor: &Actor) -> Self {
        Entry {
            id: actor.id.clone(),
            kind: actor.kind,
            names: actor.name.clone(),
            aliases: actor.aliases.clone(),
            metonyms: Vec::new(),
            country: actor.country.clone(),
            wikidata: actor.wikidata.clone(),
        }
    }
}

/// A kind as its code.
mod kind {
    use linimasa_dossier::model::ActorKind;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(kind: &ActorKind, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(kind.as_str())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<ActorKind, D::Error> {
        let code = String::deserialize(from)?;
        code.parse()
            .map_err(|_| D::Error::custom("unknown kind of actor"))
    }
}
