//! What messages say, for whoever words them in another language than theirs.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a message says: which one it is, and what is named in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Said {
    /// Which.
    pub topic: Topic,
    /// What is named, in the order that the topic says.
    pub with: Vec<String>,
    /// Where in a file of which no lines can be told.
    pub inside: Option<Inside>,
}

/// Where in a file something is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Inside {
    /// In a paragraph, counted from 1.
    Paragraph(usize),
    /// At a key, or a path of keys.
    Key(String),
}

impl Said {
    /// A topic with what is named in it.
    #[must_use]
    pub fn new(topic: Topic, with: &[&str]) -> Self {
        Said {
            topic,
            with: with.iter().map(|&text| text.to_owned()).collect(),
            inside: None,
        }
    }

    /// The same at a key.
    #[must_use]
    pub fn at(mut self, key: &str) -> Self {
        self.inside = Some(Inside::Key(key.to_owned()));
        self
    }
}

/// A message: its English by `Display`, and what it says.
pub trait Message: fmt::Display {
    /// What it says.
    fn said(&self) -> Said;
}

impl<M: Message + ?Sized> Message for &M {
    fn said(&self) -> Said {
        (**self).said()
    }
}

/// A message that is worded already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worded {
    /// In English.
    pub english: String,
    /// What it says.
    pub said: Said,
}

impl Worded {
    /// A message about a topic, what is named in it, and its English.
    #[must_use]
    pub fn new(topic: Topic, with: &[&str], english: impl Into<String>) -> Self {
        Worded {
            english: english.into(),
            said: Said::new(topic, with),
        }
    }
}

impl fmt::Display for Worded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.english)
    }
}

impl Message for Worded {
    fn said(&self) -> Said {
        self.said.clone()
    }
}

/// Topics by their numbers: a list of their names would weigh more than all that
/// reads it.
macro_rules! topics {
    ($($(#[$doc:meta])* $topic:ident,)*) => {
        /// What a message is about, and what is named in it, in this order.
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize,
        )]
        #[serde(into = "u8", try_from = "u8")]
        pub enum Topic {
            #[default]
            $($(#[$doc])* $topic,)*
        }

        const TOPICS: &[Topic] = &[$(Topic::$topic),*];
    };
}

topics! {
    /// An article without a text.
    EmptyBody,
    /// An article without a headline.
    NoTitle,
    /// An article without a date of publication.
    NoPublished,
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// Bytes that are no character.
    BrokenText,
    /// A key that no one reads: the key.
    UnknownKey,
    /// The same: the key, the known one that it is most like.
    UnknownKeyNear,
    /// A footnote without its mark: its label.
    NoteWithoutMark,
    /// A mark without its footnote: its label.
    MarkWithoutNote,
    /// A mark of a footnote without its end: its label.
    UnclosedMark,
    /// A name of two actors: the name, the id of the second, that of the first.
    SharedName,
    /// An ignored name that is somebody's: the name, the id.
    IgnoredName,
    /// A correction of words that are not there: the words.
    QuoteNotFound,
    /// A correction of words that are not there so often: the words, how often.
    QuoteNotSoOften,
    /// A correction of words in two sentences: the words.
    QuoteOfTwoSentences,
    /// A correction to nobody who is listed: the id.
    UnknownActor,
    /// The same: the id, the listed one that it is most like.
    UnknownActorNear,
    /// No actors file.
    NoActorsFile,
    /// A file of a kind that is not read.
    OtherKind,
    /// A block of front matter without its end: its mark.
    Unclosed,
    /// No TOML: what its parser says.
    Toml,
    /// A line that is no YAML: the line.
    Yaml,
    /// A value that is no text.
    NoText,
    /// A number that has to be a text.
    BareNumber,
    /// A value that is neither true nor false.
    NoTruth,
    /// A value that is no list of texts.
    NoTexts,
    /// A value that is no text and not one a language.
    NotLocalised,
    /// A value that is no number from 1.
    NoNumber,
    /// Something that is no list of marks.
    NoMarks,
    /// No date: what it is.
    NoDate,
    /// No date in EDTF: what it is.
    NoEdtf,
    /// A mark that lacks a line: the line.
    MarkWithout,
    /// No address of the web: what it is.
    NoAddress,
    /// A word that is not allowed: what it is, what it may be.
    NotOneOf,
    /// A file that is no text: its format.
    OtherFile,
    /// A NUL in a text.
    Nul,
    /// A second article of one id: the id, the file of the first.
    SameId,
    /// A key that is not under an actor: the key.
    NotOfActor,
    /// Something that is no list of actors.
    NoActors,
    /// An empty key: the key.
    EmptyKey,
    /// A key that has no text: the key.
    KeyWithoutText,
    /// A key that has no list: the key.
    KeyWithoutList,
    /// A list with something that is no name: the key.
    NoName,
    /// An actor that lacks a key: the key, an example of its value.
    ActorWithout,
    /// An id of other characters: the id.
    BadId,
    /// A second actor of one id: the id.
    IdTaken,
    /// A name in no language.
    NameWithoutLanguage,
    /// No code of a country: what it is.
    BadCountry,
    /// No Wikidata item: what it is.
    BadWikidata,
    /// No JSON: what its parser says.
    Json,
    /// JSON without an article.
    JsonWithoutArticle,
    /// No record: what its parser says.
    NoRecord,
    /// A record without a text.
    RecordWithoutText,
    /// Actors of a record, that are not read.
    RecordActors,
    /// Dates of a record, that are not read.
    RecordDates,
    /// A file that is too large: the most megabytes.
    FileTooLarge,
    /// An article that is too long: the most megabytes.
    ArticleTooLong,
    /// More articles than a draft takes: the most.
    TooManyArticles,
}

impl From<Topic> for u8 {
    fn from(topic: Topic) -> u8 {
        topic as u8
    }
}

impl TryFrom<u8> for Topic {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        let topic = TOPICS.get(usize::from(number));
        topic.copied().ok_or("no topic has this number")
    }
}
