//! What a language's table of names says: which words tell an actor from a
//! place, a person from an organisation.

/// The words of one language around names.
#[derive(Debug)]
pub struct NameWords {
    /// Words by what they tell: folded, parted by spaces. A word may stand in
    /// several rows.
    pub cues: &'static [(Cue, &'static str)],
    /// How words begin that are verbs of doing, where the language shows it.
    pub verb_prefixes: &'static [&'static str],
    /// How words end that are verbs of doing.
    pub verb_suffixes: &'static [&'static str],
    /// The same behind a form of "to be".
    pub verb_suffixes_after_to_be: &'static [&'static str],
    /// The same before what the deed is done to.
    pub verb_suffixes_before_object: &'static [&'static str],
    /// Whether an owner stands behind what it owns: "warga Jakarta".
    pub owner_follows: bool,
    /// How verbs begin whose doer follows them: Indonesian "di-".
    pub passive_prefixes: &'static [&'static str],
    /// What may be glued to the end of a name: "nya".
    pub enclitics: &'static [&'static str],
    /// Whether people are called by their first name in news.
    pub is_called_by_first_name: bool,
    /// Academic degrees behind a name, without their points, in order.
    pub degrees: &'static [&'static str],
    /// How names of people end that are no other words: "yanto".
    pub name_ends: &'static [&'static str],
    /// How nouns begin and end that are no names, where the language shows it:
    /// "ke", "an".
    pub noun_shapes: &'static [(&'static str, &'static str)],
    /// How the short names of ministries and offices begin: "Kemen".
    pub organisation_stems: &'static [&'static str],
    /// How the names of sports clubs begin: "Persi".
    pub club_stems: &'static [&'static str],
}

/// What a word tells about the name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Cue {
    /// Article that stands between a preposition and a name.
    Article,
    /// Joins two names of one sort: "dan".
    And,
    /// Preposition of rest before it: "di".
    In,
    /// Preposition of direction before it: "ke".
    To,
    /// Preposition of origin before it: "dari".
    From,
    /// "dengan".
    With,
    /// "antara".
    Between,
    /// English "of".
    Of,
    /// Noun before it of which it is the place: "kota".
    PlaceBefore,
    /// Who is named after such a noun too: "penjaga" in "penjaga perbatasan
    /// Rusia".
    Guards,
    /// Joins two places: "hingga".
    Until,
    /// Begins what stands behind the comma of somebody who acts: "sekutu",
    /// "lewat".
    Partner,
    /// Noun after it of which it is the place: "border".
    PlaceAfter,
    /// Noun before it for people of that origin, who are not the state:
    /// "etnis", and for what has only its culture: "bahasa".
    PeopleBefore,
    /// The same after it.
    PeopleAfter,
    /// Stands between such a noun and the name: "negara" in "warga negara
    /// Rusia".
    PeopleRest,
    /// Name of a city that is also a common word: "Lima".
    AlsoWord,
    /// Begins a clause, or stands before its subject: "bahwa".
    Clause,
    /// Disaster or weather, which befalls places: "gempa".
    Nature,
    /// Begins what a deed is done to: "its".
    Object,
    /// Says that it is no more: "bekas".
    Former,
    /// Noun before it that is its organ, its doing or its stance: "militer".
    OrganBefore,
    /// The same after it: "troops".
    OrganAfter,
    /// Organ of a part of a state: "gubernur".
    LocalOrgan,
    /// Word before it that only somebody who acts can follow: "oleh",
    /// "menuduh".
    ActorBefore,
    /// Word after it that only follows somebody who acts: "mengatakan".
    Acts,
    /// Stands between a subject and its verb: "akan".
    Auxiliary,
    /// Form of "to be", behind which a participle is no deed.
    ToBe,
    /// Verb that cities too are the subject of: "terletak".
    Describes,
    /// Says that "ke" names who gets something: "menyerahkan".
    Transfer,
    /// Says that "dari" and "ke" name a place: "menarik".
    Movement,
    /// Says that "dengan" and "antara" name places: "perbatasan".
    Link,
    /// Noun before "dari" that comes from somebody: "ancaman".
    Origin,
    /// Stands between such a noun and "dari": "datang".
    Comes,
    /// Such a noun, but it can also be moved away from a place: "pasukan".
    Sender,
    /// Relative pronoun: "yang".
    Relative,
    /// Begins the name of a thing that is called after somebody: "bandara".
    ThingBefore,
    /// Ends the name of such a thing: "airport".
    ThingAfter,
    /// Ends the name of a house, which is an organisation where it acts:
    /// "hospital".
    HouseAfter,
    /// Title that a name follows at once: "presiden", "jenderal".
    Title,
    /// Title that everybody may bear: "pak".
    Honorific,
    /// Office in something, which stands between it and the name: "ketua".
    Office,
    /// The same, where the name of the organisation follows at once: "ketua".
    OfficeIn,
    /// The same, where a name that parents give ends the organisation's: "CEO
    /// Tesla Elon Musk".
    OfficeOf,
    /// Continues a title: "luar negeri".
    TitleRest,
    /// Town or province, as it stands between a title and a name.
    Locality,
    /// Begins a sentence, though it is no name: "namun".
    Starter,
    /// Verb of speech, before or after the speaker.
    Speech,
    /// Verb of speech that only a person follows: "ujar".
    Quotes,
    /// Word that a person's full name follows: "menurut", "memvonis".
    Reports,
    /// Joins the words of an organisation's name: "untuk", "of".
    OrganisationJoin,
    /// Says that a person's name follows: "bernama".
    Called,
    /// Begins the name of an organisation: "kementerian".
    OrganisationHead,
    /// Begins the name of an organ, which may list its fields: "kementerian".
    Fields,
    /// Ends the name of an organisation: "ministry".
    OrganisationTail,
    /// Begins the name of an armed group: "milisi".
    ArmedHead,
    /// Name of a country that people bear too: "Jordan".
    AlsoPerson,
    /// Day or month.
    Calendar,
    /// Part of a person's name that is written small or never stands alone:
    /// "bin".
    Particle,
    /// Written with a capital, but no part of a person's name: months, days,
    /// faiths.
    NotName,
    /// Name that parents give: "Budi".
    GivenName,
    /// Word after it that only follows a person: "menangis".
    Human,
    /// Who is named by initials behind it: "tersangka".
    Involved,
    /// Unit of an age: "tahun".
    AgeUnit,
    /// Article of a person: "seorang".
    OneOf,
    /// Noun before the name of a relative: "istrinya".
    Kin,
    /// Says that a call name follows: "disapa".
    CallName,
    /// Stands between a name and what says that a call name follows: "yang
    /// akrab".
    CallFill,
    /// "sebagai", between what says that a call name follows and the name.
    As,
    /// Government of a part of a state, before the part: "pemprov".
    SubnationalHead,
    /// The same with a [`Cue::Level`] behind it: "pemerintah".
    GovernmentHead,
    /// Level of a part of a state: "provinsi".
    Level,
    /// Begins the name of an armed group and belongs to it: "brigade".
    ArmedName,
    /// Noun before the name of an organisation, no part of it: "klub".
    OrganisationNoun,
    /// Ends the name of an armed group: "Front".
    ArmedTail,
    /// Begins the name of a company or a party and can be left out: "PT".
    LegalForm,
    /// Ends one and can be left out: "Inc".
    LegalTail,
    /// Verb between two that play each other: "mengalahkan".
    Beats,
    /// Relative pronoun of people alone: "who".
    Who,
    /// Possessive pronoun before an office: "his".
    Possessive,
    /// Verb of which only firms and the like are the subject: "recalled".
    Trades,
    /// Pronoun that stands for no person: "it".
    Itself,
    /// Who lives in a place that is named behind it: "warga".
    Inhabitants,
    /// Begins the name of an army, a state's too: "tentara".
    Army,
    /// Says that an army fights for no state: "pembebasan".
    Struggle,
    /// Begins the name of an organisation of people, whose profession may stand
    /// behind it: "ikatan" in "Ikatan Bidan Indonesia".
    Association,
    /// What has a name and is nobody: "gajah", "kapal".
    Beast,
    /// Says inside an organisation's name what it knows none of: "Without".
    Lacks,
    /// What is spoken of where clubs play: "gol", "penalties".
    Match,
    /// Says that letters are the name of a format: "unduh", "file".
    Format,
}

/// A set of [`Cue`]s.
// Aligned as two halves are, which lets a word of the text be smaller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(Rust, packed(8))]
pub(super) struct Cues(u128);

impl Cues {
    /// Adds one.
    pub(super) fn add(&mut self, cue: Cue) {
        self.0 |= Self::bit(cue);
    }

    /// Those of either.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it is among them.
    pub(super) fn has(self, cue: Cue) -> bool {
        self.0 & Self::bit(cue) != 0
    }

    /// Whether any of `cues` is among them.
    // By their number, so that the compiler makes one set of them.
    pub(super) fn has_any<const N: usize>(self, cues: &[Cue; N]) -> bool {
        self.meets(Self::of(cues))
    }

    /// Whether any of the `others` is among them.
    pub(super) fn meets(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// All but one.
    pub(super) fn without(self, cue: Cue) -> Self {
        Self(self.0 & !Self::bit(cue))
    }

    /// Those that say who somebody is.
    pub(super) fn of_people(self) -> Self {
        const KEPT: Cues = Cues::of(&[Cue::Office, Cue::OfficeIn, Cue::Kin, Cue::Involved]);
        Self(self.0 & KEPT.0)
    }

    /// Whether there is none.
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// These.
    pub(super) const fn of<const N: usize>(cues: &[Cue; N]) -> Self {
        let mut all = 0;
        let mut at = 0;
        while at < N {
            all |= Self::bit(cues[at]);
            at += 1;
        }
        Self(all)
    }

    const fn bit(cue: Cue) -> u128 {
        1 << (cue as u8)
    }
}

#[cfg(test)]
mod tests {
    use crate::language::{Lang, language};

    #[test]
    fn degrees_are_in_order() {
        for lang in Lang::ALL {
            assert!(language(lang).names.degrees.is_sorted());
        }
    }
}
