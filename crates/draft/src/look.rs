//! One article, looked at closely: every date and actor in it, with the words
//! by which a correction would name it.

use std::collections::{BTreeMap, BTreeSet};

use linimasa_analysis::{Content, InputFile, Marked, compile, front_matter, places};
use linimasa_dossier::model::Span;
use serde::{Deserialize, Serialize};

use crate::build::entries;
use crate::edit::Quote;
use crate::entry::Entry;
use crate::files::{ACTORS, Files};
use crate::review::{ArticleReview, Review};

/// What stands in one article. Places are UTF-8 bytes into its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// What is known of it.
    pub article: ArticleReview,
    /// The text as a reader sees it.
    pub text: String,
    /// Its sentences.
    pub sentences: Vec<Place>,
    /// The time expressions.
    pub dates: Vec<DateFound>,
    /// The actors named.
    pub actors: Vec<ActorFound>,
    /// The quantities, which cannot be corrected.
    pub figures: Vec<Place>,
    /// What its front matter corrects, in its order.
    pub corrections: Vec<Correction>,
}

/// A half-open range of UTF-8 bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A time expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DateFound {
    /// Where it stands.
    pub place: Place,
    /// Its words.
    pub quote: Quote,
    /// TIMEX3's type: `DATE`, `TIME`, `DURATION` or `SET`.
    pub kind: String,
    /// TIMEX3's value; EDTF for a date that is known.
    pub value: String,
    /// TIMEX3's `mod`.
    pub modifier: Option<String>,
    /// Whether a person stated it.
    pub is_corrected: bool,
}

/// A mention of an actor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActorFound {
    /// Where it stands.
    pub place: Place,
    /// Its words.
    pub quote: Quote,
    /// Who it is, as it is listed or could be.
    pub entry: Entry,
    /// Whether it is listed.
    pub is_listed: bool,
    /// Whether a person stated it.
    pub is_corrected: bool,
}

/// What a person stated about some words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// The words.
    pub quote: Quote,
    /// Where they stand, if they do.
    pub place: Option<Place>,
    /// What they are.
    pub states: States,
}

/// What a [`Correction`] states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum States {
    /// This date in EDTF, or none.
    Date(Option<String>),
    /// The actor of this id, or none.
    Actor(Option<String>),
}

impl Quote {
    /// The words between two bytes of a text, as a correction names them.
    #[must_use]
    pub fn of(text: &str, start: usize, end: usize) -> Quote {
        let exact = text.get(start..end).unwrap_or_default();
        let before = places(text, exact).take_while(|&at| at < start);
        Quote {
            nth: u32::try_from(before.count() + 1).unwrap_or(u32::MAX),
            exact: exact.to_owned(),
        }
    }

    /// Where the words stand in a text.
    #[must_use]
    pub fn place(&self, text: &str) -> Option<Place> {
        let nth = usize::try_from(self.nth).ok()?.checked_sub(1)?;
        let start = places(text, &self.exact).nth(nth)?;
        Some(Place {
            start: u32::try_from(start).ok()?,
            end: u32::try_from(start + self.exact.len()).ok()?,
        })
    }
}

/// Quotes of one text: each text is looked for once.
pub(crate) struct Quotes<'t> {
    text: &'t str,
    places: BTreeMap<&'t str, Vec<usize>>,
}

impl<'t> Quotes<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Quotes {
            text,
            places: BTreeMap::new(),
        }
    }

    /// The words at a place, as a correction names them.
    pub(crate) fn quote(&mut self, span: Span) -> Quote {
        let exact = span.of(self.text);
        let all = self.places.entry(exact);
        let all = all.or_insert_with(|| places(self.text, exact).collect());
        let before = all.partition_point(|&at| at < span.start as usize);
        Quote {
            nth: u32::try_from(before + 1).unwrap_or(u32::MAX),
            exact: exact.to_owned(),
        }
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place {
            start: span.start,
            end: span.end,
        }
    }
}

/// Looks at one article; `None` where there is no such file or no text in it.
#[must_use]
pub fn look(files: &Files, file: &str) -> Option<Look> {
    let source = files.get(file)?;
    let of = |name: &str, text: &str| InputFile {
        name: name.to_owned(),
        content: Content::Bytes(text.as_bytes().to_vec()),
    };
    let listed = files.get(ACTORS).map_or("", |text| text);
    let mut compiled = compile(&[of(ACTORS, listed), of(file, source)]);
    let review = Review::of(&compiled, entries(files)).articles.pop()?;
    let article = compiled.model.articles.pop()?;
    let corrections: Vec<Correction> = front_matter(source)
        .marks
        .into_iter()
        .map(|mark| {
            let quote = Quote {
                exact: mark.quote,
                nth: mark.nth,
            };
            Correction {
                place: quote.place(&article.text),
                states: match mark.marked {
                    Marked::Date(date) => States::Date(date.map(|date| date.to_string())),
                    Marked::Actor(id) => States::Actor(id),
                },
                quote,
            }
        })
        .collect();
    let corrected: BTreeSet<(Place, bool)> = corrections
        .iter()
        .filter_map(|one| Some((one.place?, matches!(one.states, States::Date(_)))))
        .collect();
    let is_corrected = |place: Place, is_date: bool| corrected.contains(&(place, is_date));
    let mut quotes = Quotes::of(&article.text);
    let (mut dates, mut actors, mut figures) = (Vec::new(), Vec::new(), Vec::new());
    for statement in &article.statements {
        dates.extend(statement.times.iter().map(|time| DateFound {
            place: time.span.into(),
            quote: quotes.quote(time.span),
            kind: time.value.type_name().to_owned(),
            value: time.value.to_string(),
            modifier: time.modifier.map(|modifier| modifier.as_str().to_owned()),
            is_corrected: is_corrected(time.span.into(), true),
        }));
        figures.extend(
            statement
                .figures
                .iter()
                .map(|figure| Place::from(figure.span)),
        );
        for mention in &statement.mentions {
            let index = mention.actor as usize;
            actors.extend(compiled.model.actors.get(index).map(|actor| ActorFound {
                place: mention.span.into(),
                quote: quotes.quote(mention.span),
                entry: Entry::from(actor),
                is_listed: index < compiled.listed,
                is_corrected: is_corrected(mention.span.into(), false),
            }));
        }
    }
    let sentences = article.statements.iter();
    Some(Look {
        article: review,
        sentences: sentences.map(|statement| statement.span.into()).collect(),
        dates,
        actors,
        figures,
        corrections,
        text: article.text,
    })
}
