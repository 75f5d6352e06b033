//! Who is introduced by the text itself: people by title, office, apposition
//! or speech; organisations by the words their names begin and end with and
//! by their acronyms.
//!
//! | in the text | introduces |
//! | --- | --- |
//! | Menteri Luar Negeri Ararat Mirzoyan | a person: a title, then the name |
//! | ketua parlemen, Alen Simonyan, | a person: an office, a comma |
//! | Alen Simonyan, ketua parlemen, | the same the other way round |
//! | Rina (35); bernama Rina; ujar Rina | a person |
//! | Alen Simonyan mengatakan | a person: two words at least, and speech |
//! | Partai Kontrak Sipil; Supreme Court | an organisation |
//! | Badan Pangan Nusantara (BPN) | an organisation with its acronym |
//! | kata BPN | an organisation: capitals that speak |
//! | milisi Houthi | an armed group |
//!
//! Headlines introduce nobody: there every word may have a capital.

mod organisations;
mod other_names;
mod persons;

use linimasa_dossier::model::ActorKind;

pub(super) use organisations::organisations;
pub(super) use other_names::{OtherName, other_names};
pub(super) use persons::{persons, title_before};

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
