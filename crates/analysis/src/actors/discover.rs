//! Who is introduced by the text itself: people by title, office, apposition
//! or speech; organisations by the words their names begin and end with and
//! by their acronyms.
//!
//! | in the text | introduces |
//! | --- | --- |
//! | Menteri Luar Negeri Ararat Mirzoyan; Pak Slamet | a person: a title, then the name |
//! | ketua parlemen, Alen Simonyan, | a person: an office, a comma |
//! | Alen Simonyan, S.H., ketua parlemen, | the same the other way round, degrees left out |
//! | Rina (35); Rina, 35 tahun,; bernama Rina; ujar Rina; istrinya, Rina | a person |
//! | tersangka AR dan MS (24) | persons by their initials |
//! | Alen Simonyan mengatakan; Rina menangis | a person: a name, and what only people do |
//! | Okafor, who; Marta Kowalska of Jagiellonian University | a person |
//! | Budi Santoso; Ma Lin-yao | a person: a full name that parents give |
//! | Partai Kontrak Sipil; Supreme Court | an organisation |
//! | Badan Pangan Nusantara (BPN); BPN (Badan …) | an organisation with its acronym |
//! | kata BPN; Ketua Walhi; CEO Tesla Elon Musk | an organisation: it acts, or an office is in it |
//! | Pemkab Rembang; Pemerintah Kota Bandung; Kota Baubau mengganti | the government of a part of a state |
//! | the Denver Nuggets rallied; Unite, which represents; Ryanair recalled | an organisation |
//! | Persita menekuk Dewa United 2-1; Persikema Malinau | clubs |
//! | Orbitane, a maker of parts; Pumpernickel & Rye | an organisation |
//! | Mbarara Regional Hospital has run out; Rivers Without Walls | an organisation |
//! | milisi Houthi; Brigade Al-Qassam | an armed group, with its noun or without |
//!
//! Headlines introduce nobody: there every word may have a capital.

mod asks;
mod fields;
mod firms;
mod offices;
mod organisations;
mod other_names;
mod parts;
mod persons;
mod shapes;
mod tails;
mod titles;

use linimasa_dossier::model::ActorKind;

pub(super) use firms::plays;
pub(super) use organisations::{acts, organisations};
pub(super) use other_names::{OtherName, other_names};
pub(super) use persons::persons;
pub(super) use titles::title_before;

/// A name that the text introduces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Introduction {
    /// The index of its first word.
    pub(super) first: usize,
    /// The index after its last word.
    pub(super) end: usize,
    pub(super) kind: ActorKind,
    /// By which rule.
    pub(super) rule: &'static str,
}
