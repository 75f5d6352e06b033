//! What a dossier holds, as plain values: what the analysis hands over and
//! what the index is made from.
//!
//! Text offsets are UTF-8 bytes into [`Article::text`]; they lie on character
//! boundaries.

use core::fmt;
use core::str::FromStr;

use crate::calendar::DayRange;
use crate::edtf::{Date, Edtf};

#[cfg(test)]
mod tests;

/// A half-open range of UTF-8 bytes in an article's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A text in each language it was given in, keyed by BCP 47 language tag.
/// Sorted by tag.
pub type Localised = Vec<(String, String)>;

/// One set of articles with its actors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DossierModel {
    /// The dossier's title by language.
    pub title: Localised,
    /// One or two sentences on what it is, by language.
    pub description: Localised,
    /// All actors; a [`Mention::actor`] is an index into them.
    pub actors: Vec<Actor>,
    /// All articles, in the order of their publication, undated ones last.
    pub articles: Vec<Article>,
}

/// A person, state, organisation or armed group that the texts name.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// Stable, kebab-case, unique in the dossier.
    pub id: String,
    /// What sort of actor it is.
    pub kind: ActorKind,
    /// The name by language.
    pub name: Localised,
    /// Other names, for the reader's search in the list of actors.
    pub aliases: Vec<String>,
    /// ISO 3166-1 alpha-2 code of the country it belongs to.
    pub country: Option<String>,
    /// Wikidata item, as in `Q399`.
    pub wikidata: Option<String>,
}

/// The sort of an [`Actor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum ActorKind {
    /// One human being.
    Person,
    /// A state, its government, its people acting as one.
    State,
    /// A part of a state that acts: a province, a breakaway region.
    Subnational,
    /// A party, company, ministry, court, alliance, news agency.
    Organisation,
    /// Armed forces of no recognised state.
    ArmedGroup,
}

/// One text and its bibliographic data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// Stable, kebab-case, unique in the dossier.
    pub id: String,
    /// The headline.
    pub title: Option<String>,
    /// The medium that published it.
    pub outlet: Option<String>,
    /// The writers.
    pub byline: Vec<String>,
    /// When it was published.
    pub published: Option<Edtf>,
    /// How `published` was found; `None` where the source itself gives it.
    pub published_from: Option<PublishedFrom>,
    /// Where the original is: http or https.
    pub url: Option<String>,
    /// Agencies and media it draws on.
    pub via: Vec<String>,
    /// BCP 47 language tag of the text.
    pub lang: String,
    /// The body: paragraphs, separated by one blank line.
    pub text: String,
    /// The sentences of the text, in order, not overlapping; together they
    /// cover all of it but white space.
    pub statements: Vec<Statement>,
}

/// How a publication date was inferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum PublishedFrom {
    /// From the address of the page.
    Url,
    /// From a dateline or the first dated sentence.
    Dateline,
    /// From what the text says.
    Text,
}

/// One sentence with what it names and speaks of: the unit of evidence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// Where it stands in the article's text.
    pub span: Span,
    /// Actors named, in order, not overlapping each other.
    pub mentions: Vec<Mention>,
    /// Time expressions, in order, not overlapping each other.
    pub times: Vec<TimeExpression>,
    /// Quantities claimed, in order, not overlapping each other.
    pub figures: Vec<Figure>,
    /// The editor's remarks on this sentence: where it errs, who differs.
    pub notes: Vec<String>,
}

/// One place where an actor is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where.
    pub span: Span,
    /// Which: an index into [`DossierModel::actors`].
    pub actor: u32,
}

/// One place where the text speaks of time.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeExpression {
    /// Where: unit noun and modifier included, preposition not.
    pub span: Span,
    /// TIMEX3 type and value.
    pub value: TimeValue,
    /// TIMEX3 `mod`.
    pub modifier: Option<TimeModifier>,
    /// The part of the day.
    pub time_of_day: Option<TimeOfDay>,
    /// Whether the date is the start ("sejak") or the end ("hingga") of
    /// something.
    pub bound: Option<Bound>,
}

/// A TIMEX3 type with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeValue {
    /// A DATE that is known.
    Date(Edtf),
    /// A DATE that cannot be placed: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
    Reference(Reference),
    /// A TIME: ISO 8601 with its offset from UTC where known, as in
    /// `2024-04-18T07:30+07:00`.
    Time(String),
    /// A DURATION: ISO 8601, as in `P30Y`, `P3.5Y`; `X` for an unknown number.
    Duration(String),
    /// A SET, a repeated time, as in `P1D`, `XXXX-WXX-3`.
    Set(String),
}

/// A DATE that is only said to be past, present or to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Reference {
    /// `PAST_REF`: "dulu", "beberapa hari lalu".
    Past,
    /// `PRESENT_REF`: "sekarang", "kini".
    Present,
    /// `FUTURE_REF`: "mendatang", "suatu hari nanti".
    Future,
}

/// TIMEX3 `mod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum TimeModifier {
    /// Early: "awal".
    Start,
    /// The middle: "pertengahan".
    Mid,
    /// Late: "akhir".
    End,
    /// About: "sekitar".
    Approx,
    /// Less than, nearly: "hampir".
    Less,
    /// More than: "lebih dari".
    More,
}

/// The part of a day, TIMEX3's codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum TimeOfDay {
    /// `DN`: the small hours, dawn; "dini hari", "subuh".
    Dawn,
    /// `MO`: "pagi".
    Morning,
    /// `MI`: midday; "siang".
    Midday,
    /// `AF`: "sore".
    Afternoon,
    /// `EV`: "petang".
    Evening,
    /// `NI`: "malam".
    Night,
}

/// Which end of something a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Bound {
    /// From then on: "sejak", "mulai".
    Start,
    /// Until then: "hingga", "sampai".
    End,
}

/// A quantity that the text claims.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Where: the numeral with its scale word and its unit.
    pub span: Span,
    /// The number.
    pub value: f64,
    /// The unit as the text has it, lower case; empty where there is none.
    pub unit: String,
    /// How the text limits the number.
    pub qualifier: Option<FigureQualifier>,
}

/// How a text limits a [`Figure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum FigureQualifier {
    /// `about`: "sekitar".
    About,
    /// `lt`: "hampir", "kurang dari".
    LessThan,
    /// `gt`: "lebih dari".
    GreaterThan,
    /// `min`: "sedikitnya".
    AtLeast,
    /// `max`: "paling banyak".
    AtMost,
}

impl Span {
    /// The bytes of `text` it covers; empty where it does not lie on
    /// character boundaries in it.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }
}

impl TimeExpression {
    /// The days it may mean: those of a DATE, the day of a TIME; nothing for
    /// what cannot be placed. START, MID and END narrow a date to the first,
    /// middle or last third of its unit (see [`Date::early_days`]); an interval
    /// is not cut; the other modifiers, and `bound`, leave it as it is.
    pub fn days(&self) -> Option<DayRange> {
        match &self.value {
            TimeValue::Date(Edtf::Date(date)) => Some(match self.modifier {
                Some(TimeModifier::Start) => date.early_days(),
                Some(TimeModifier::Mid) => date.middle_days(),
                Some(TimeModifier::End) => date.late_days(),
                _ => date.days(),
            }),
            TimeValue::Date(interval) => Some(interval.days()),
            TimeValue::Time(value) => {
                let day = value.split('T').next()?;
                day.parse::<Date>().ok().map(Date::days)
            }
            TimeValue::Reference(_) | TimeValue::Duration(_) | TimeValue::Set(_) => None,
        }
    }
}

impl TimeValue {
    /// TIMEX3's type: `DATE`, `TIME`, `DURATION` or `SET`.
    pub fn type_name(&self) -> &'static str {
        match self {
            TimeValue::Date(_) | TimeValue::Reference(_) => "DATE",
            TimeValue::Time(_) => "TIME",
            TimeValue::Duration(_) => "DURATION",
            TimeValue::Set(_) => "SET",
        }
    }
}

/// TIMEX3's value.
impl fmt::Display for TimeValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TimeValue::Date(edtf) => edtf.fmt(f),
            TimeValue::Reference(reference) => f.write_str(reference.as_str()),
            TimeValue::Time(value) | TimeValue::Duration(value) | TimeValue::Set(value) => {
                f.write_str(value)
            }
        }
    }
}

/// A code that stands for no value of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCode;

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown code")
    }
}

impl core::error::Error for UnknownCode {}

/// Ties each variant to its written code, in both directions.
macro_rules! codes {
    ($type:ident { $($variant:ident = $code:literal,)* }) => {
        impl $type {
            /// All values, in the order of their declaration.
            pub const ALL: &[$type] = &[$($type::$variant,)*];

            /// The code it is written as.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($type::$variant => $code,)*
                }
            }
        }

        impl FromStr for $type {
            type Err = UnknownCode;

            fn from_str(code: &str) -> Result<$type, UnknownCode> {
                match code {
                    $($code => Ok($type::$variant),)*
                    _ => Err(UnknownCode),
                }
            }
        }
    };
}

pub(crate) use codes;

codes!(ActorKind {
    Person = "person",
    State = "state",
    Subnational = "subnational",
    Organisation = "organisation",
    ArmedGroup = "armed_group",
});

codes!(PublishedFrom {
    Url = "url",
    Dateline = "dateline",
    Text = "text",
});

codes!(Reference {
    Past = "PAST_REF",
    Present = "PRESENT_REF",
    Future = "FUTURE_REF",
});

codes!(TimeModifier {
    Start = "START",
    Mid = "MID",
    End = "END",
    Approx = "APPROX",
    Less = "LESS",
    More = "MORE",
});

codes!(TimeOfDay {
    Dawn = "DN",
    Morning = "MO",
    Midday = "MI",
    Afternoon = "AF",
    Evening = "EV",
    Night = "NI",
});

codes!(Bound {
    Start = "start",
    End = "end",
});

codes!(FigureQualifier {
    About = "about",
    LessThan = "lt",
    GreaterThan = "gt",
    AtLeast = "min",
    AtMost = "max",
});
