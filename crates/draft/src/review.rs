//! What there is to look at in a draft.

use std::collections::BTreeMap;

use linimasa_analysis::census::{self, Census, Named};
use linimasa_analysis::{Compiled, Diagnostic, Said, Severity, Source, Topic};
use linimasa_dossier::model::{Actor, Article};
use serde::{Deserialize, Serialize};

use crate::entry::Entry;
use crate::shared::{SharedName, SharedNames};

/// All that a person may want to look at, articles in the dossier's order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// Every article that could be read.
    pub articles: Vec<ArticleReview>,
    /// The actors that are listed, in the order of the actors file.
    pub actors: Vec<ActorReview>,
    /// Who may be an actor or somebody else; what matters most comes first.
    pub candidates: Vec<Candidate>,
    /// What was odd or wrong in files that are no article, or that could not
    /// be read as one.
    pub told: Vec<Told>,
}

/// What is known of one article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ArticleReview {
    /// Its file.
    pub file: String,
    /// Its id in the dossier.
    pub id: String,
    /// The headline.
    pub title: Option<String>,
    /// The medium that published it.
    pub outlet: Option<String>,
    /// The writers.
    pub byline: Vec<String>,
    /// When it was published, in EDTF.
    pub published: Option<String>,
    /// How that was inferred, where it was: `url`, `dateline` or `text`.
    pub published_from: Option<String>,
    /// Where the original is.
    pub source: Option<String>,
    /// Agencies and media it draws on.
    pub via: Vec<String>,
    /// The tag of its language.
    pub lang: String,
    /// The keys that its front matter states, as they are called there; what
    /// is not among them was found out, or is not known.
    pub stated: Vec<String>,
    /// Whether a person has looked at it.
    pub reviewed: bool,
    /// How many sentences it has.
    pub sentences: usize,
    /// How many time expressions were found.
    pub dates: usize,
    /// How many mentions of actors were found.
    pub mentions: usize,
    /// What was odd about it.
    pub told: Vec<Told>,
}

/// How often a listed actor is named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActorReview {
    /// The actor. What is known in general (a state's code) is filled in.
    pub entry: Entry,
    /// How often it is named.
    pub mentions: usize,
    /// In how many articles.
    pub articles: usize,
    /// The names by which texts call it, as they are written.
    pub names: Vec<String>,
    /// The aliases by which no text calls it.
    pub unused: Vec<String>,
    /// Those of its names that are somebody else's too.
    pub shared: Vec<SharedName>,
}

/// Somebody of whom a person has to say who it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// What is in doubt.
    pub doubt: Doubt,
    /// The one it is about, as it could be listed. Of an ambiguous name the
    /// one that is named in most articles.
    pub entry: Entry,
    /// How often it is named; of an ambiguous name, all who bear it together.
    pub mentions: usize,
    /// In how many articles.
    pub articles: usize,
    /// Where it is named first.
    pub first: First,
    /// The names by which texts call it; of an ambiguous name, that name.
    pub names: Vec<String>,
    /// Who else may be meant: listed ones and candidates.
    pub others: Vec<Entry>,
    /// Those of its names that are somebody else's too; of an ambiguous name
    /// nothing, for all who bear it are told of by themselves.
    pub shared: Vec<SharedName>,
}

/// What is in doubt about a [`Candidate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Doubt {
    /// Whether it is an actor: it is not listed.
    New,
    /// Whether it is one of the others: it is not listed, and its name is a
    /// part of theirs, or their initials.
    Alike,
    /// Which of the others a name means.
    Ambiguous,
}

/// Where somebody is named first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct First {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

/// What is odd or wrong in one place of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The file, or what a person calls the thing.
    pub file: String,
    /// The line, from 1; 0 where it is about the whole file.
    pub line: u32,
    /// The column in characters, from 1; 0 where it is about the whole file.
    pub column: u32,
    /// Whether the file was left out because of it.
    pub is_error: bool,
    /// What was found, what was expected, what to do, in English.
    pub message: String,
    /// The same for whoever words it in another language.
    pub said: Said,
}

impl From<&Diagnostic> for Told {
    fn from(diagnostic: &Diagnostic) -> Self {
        Told {
            file: diagnostic.file.clone(),
            line: diagnostic.line,
            column: diagnostic.column,
            is_error: diagnostic.severity == Severity::Error,
            message: diagnostic.message.clone(),
            said: diagnostic.said.clone(),
        }
    }
}

impl Review {
    /// What there is to look at in what was compiled.
    #[must_use]
    pub fn of(compiled: &Compiled, entries: Vec<Entry>) -> Review {
        let named = census::named(compiled);
        let census = Census::of(compiled, &named);
        let mut shared = SharedNames::of(compiled, &named, &entries);
        let mut told: BTreeMap<&str, Vec<Told>> = BTreeMap::new();
        for diagnostic in &compiled.diagnostics {
            let of_file = told.entry(&diagnostic.file).or_default();
            of_file.push(Told::from(diagnostic));
        }
        let sources = compiled.model.articles.iter().zip(&compiled.sources);
        let articles = sources.map(|(article, source)| {
            let told = told.remove(source.file.as_str()).unwrap_or_default();
            article_review(article, source, told)
        });
        Review {
            articles: articles.collect(),
            actors: actors(compiled, &named, entries, &mut shared),
            candidates: candidates(&census, &mut shared),
            told: told.into_values().flatten().collect(),
        }
    }

    /// The names of somebody, listed or found, that are somebody else's too.
    #[must_use]
    pub fn shared(&self, actor: &Entry) -> &[SharedName] {
        let listed = self.actors.iter().find(|one| one.entry.id == actor.id);
        let found = || {
            let found = self.candidates.iter();
            let mut found = found.filter(|one| one.doubt != Doubt::Ambiguous);
            // Ids of those who are found are given anew in each analysis.
            found.find(|one| one.entry.kind == actor.kind && one.entry.name("") == actor.name(""))
        };
        let shared = listed.map(|one| &one.shared);
        let shared = shared.or_else(|| found().map(|one| &one.shared));
        shared.map_or(&[], Vec::as_slice)
    }
}

const NO_TITLE: &str = "found no title; expected the headline of the article; write it in";
const NO_PUBLISHED: &str = "found no date of publication, from which days such as \"yesterday\" \
     count; expected one; write it in";

fn article_review(article: &Article, source: &Source, mut told: Vec<Told>) -> ArticleReview {
    let lacks = [
        ("title", article.title.is_none(), Topic::NoTitle, NO_TITLE),
        (
            "published",
            article.published.is_none(),
            Topic::NoPublished,
            NO_PUBLISHED,
        ),
    ];
    // Who states that there is none knows.
    let lacks = lacks
        .into_iter()
        .filter(|(key, lacks, ..)| *lacks && !source.stated.contains(key));
    told.extend(lacks.map(|(_, _, topic, message)| Told {
        file: source.file.clone(),
        message: message.to_owned(),
        said: Said::new(topic, &[]),
        ..Told::default()
    }));
    let statements = article.statements.iter();
    ArticleReview {
        file: source.file.clone(),
        id: article.id.clone(),
        title: article.title.clone(),
        outlet: article.outlet.clone(),
        byline: article.byline.clone(),
        published: article.published.map(|date| date.to_string()),
        published_from: article.published_from.map(|from| from.as_str().to_owned()),
        source: article.url.clone(),
        via: article.via.clone(),
        lang: article.lang.clone(),
        stated: source.stated.iter().map(|&key| key.to_owned()).collect(),
        reviewed: source.reviewed,
        sentences: article.statements.len(),
        dates: statements.clone().map(|s| s.times.len()).sum(),
        mentions: statements.map(|s| s.mentions.len()).sum(),
        told,
    }
}

/// The listed actors, as the actors file has them.
fn actors(
    compiled: &Compiled,
    named: &[Named<'_>],
    entries: Vec<Entry>,
    shared: &mut SharedNames,
) -> Vec<ActorReview> {
    let by_id: BTreeMap<&str, &Named<'_>> = named
        .iter()
        .filter(|one| !one.is_new)
        .map(|one| (one.actor.id.as_str(), one))
        .collect();
    let mut written: BTreeMap<String, Entry> = entries
        .into_iter()
        .map(|entry| (entry.id.clone(), entry))
        .collect();
    let listed = compiled.model.actors.iter().take(compiled.listed);
    listed
        .map(|actor| {
            let one = by_id.get(actor.id.as_str());
            let written = written.remove(&actor.id);
            ActorReview {
                mentions: one.map_or(0, |one| one.mentions),
                articles: one.map_or(0, |one| one.articles),
                names: one.map_or_else(Vec::new, |one| owned(one.names())),
                unused: one.map_or_else(|| actor.aliases.clone(), |one| owned(one.unused())),
                shared: shared.take(&actor.id),
                entry: Entry {
                    metonyms: written.map_or_else(Vec::new, |entry| entry.metonyms),
                    ..Entry::from(actor)
                },
            }
        })
        .collect()
}

fn owned<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    names.map(str::to_owned).collect()
}

/// Who is in doubt: in most articles first, then most often named.
fn candidates(census: &Census<'_>, shared: &mut SharedNames) -> Vec<Candidate> {
    let mut alike: BTreeMap<&str, Vec<&Actor>> = BTreeMap::new();
    for (one, other) in &census.alike {
        alike.entry(&one.id).or_default().push(other);
    }
    let new = census.new.iter().map(|one| {
        let others = alike.remove(one.actor.id.as_str()).unwrap_or_default();
        Candidate {
            doubt: if others.is_empty() {
                Doubt::New
            } else {
                Doubt::Alike
            },
            entry: as_entry(one),
            mentions: one.mentions,
            articles: one.articles,
            first: first(one),
            names: owned(one.names()),
            others: others.into_iter().map(Entry::from).collect(),
            shared: shared.take(&one.actor.id),
        }
    });
    let mut candidates: Vec<Candidate> = new.collect();
    let ambiguous = census.ambiguous.iter().filter_map(|shared| {
        let (one, others) = shared.by.split_first()?;
        Some(Candidate {
            doubt: Doubt::Ambiguous,
            entry: as_entry(one),
            mentions: shared.by.iter().map(|one| one.mentions).sum(),
            articles: one.articles,
            first: first(one),
            names: vec![shared.name.to_owned()],
            others: others.iter().map(|one| as_entry(one)).collect(),
            shared: Vec::new(),
        })
    });
    candidates.extend(ambiguous);
    candidates.sort_by_key(|one| std::cmp::Reverse((one.articles, one.mentions, one.doubt)));
    candidates
}

fn first(one: &Named<'_>) -> First {
    First {
        file: one.first.0.to_owned(),
        line: one.first.1,
    }
}

/// One who is named, as it could be listed.
pub(crate) fn as_entry(one: &Named<'_>) -> Entry {
    let mut entry = Entry::from(one.actor);
    if one.is_new {
        entry.aliases = owned(one.aliases().into_iter());
    }
    entry
}
