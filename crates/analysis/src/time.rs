//! Time expressions: where a text speaks of time, and which time it means.
//!
//! | example | means | type and value |
//! | --- | --- | --- |
//! | `Rabu (17/4/2024)` | a weekday with its date; the date wins | DATE `2024-04-17` |
//! | `Rabu`, `Selasa malam` | the nearest past one, or the next where it is to come | DATE `2024-04-16`, tod NI |
//! | `1 Agustus`, `bulan Mei` | the year that fits tense and wording | DATE `2024-08-01` |
//! | `bulan September tahun lalu` | stacked words, one value | DATE `2023-09` |
//! | `akhir September lalu` | early, mid, late beside the value | DATE `2020-09`, mod END |
//! | `17–19 April 2024` | two ends that share a month or a year | DATE `2024-04-17/2024-04-19` |
//! | `sejak 2020`, `hingga November 2025` | a start, an end | DATE, bound start, end |
//! | `tahun 1990-an`, `abad ke-19` | a decade, a century | DATE `199X`, `18XX` |
//! | `pekan kedua Maret`, `tiga bulan pertama 2024` | units of something longer | DATE `2024-03-08/2024-03-14` |
//! | `kuartal III 2023`, `musim gugur 2020` | parts of a year | DATE `2023-35`, `2020-23` |
//! | `sekitar tahun 1910` | about | DATE `1910~` |
//! | `dua hari sebelumnya` | from the date last spoken of | DATE |
//! | `beberapa hari lalu`, `kini` | not to be placed | DATE `PAST_REF`, `PRESENT_REF` |
//! | `pukul 07.30 WIB` | a time of the day spoken of | TIME `2024-04-18T07:30+07:00` |
//! | `enam minggu`, `bertahun-tahun` | a length | DURATION `P6W`, `PXY` |
//! | `setiap Rabu` | a repeated time | SET `XXXX-WXX-3` |
//!
//! A span has its unit noun and its modifier, not its preposition. In English
//! it has the article where that is its own ("the 1990s", "the last week"), not
//! where it belongs to what follows ("the 2020 war"). What cannot be placed because the day of
//! publication is unknown is a reference too; nothing is made up.
//!
//! The productions read the tokens of one sentence ([`words`] says what a word
//! can mean), then the article's story places what they found, in order, so
//! that a date can count from the one before it.

mod bare_year;
mod beside;
mod calendar;
mod clock;
mod date;
mod duration;
mod expression;
mod meanings;
mod named;
mod names;
mod parser;
mod part;
mod range;
mod relative;
mod resolve;
mod rule;
mod slice;
mod sorts;
mod tense;
mod weekday;
mod when;
pub mod words;
mod written;
mod year;

use std::collections::VecDeque;
use std::ops::Range;

use linimasa_dossier::edtf;
use linimasa_dossier::model::{Span, TimeExpression};

use crate::language::Lang;
use crate::time::meanings::Meanings;
use crate::time::parser::{Dates, Parser};
use crate::time::range::Found;
use crate::time::resolve::Story;
pub(crate) use crate::time::sorts::Sorts;
use crate::tokens::{Batch, Tokens};
use crate::vocabulary::Vocabulary;

/// A time expression and the rule that found it.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundTime {
    /// What was found.
    pub time: TimeExpression,
    /// What was recognised, as in "weekday-with-date".
    pub rule: &'static str,
}

/// All time expressions in the `sentences` of one article, in order. They are
/// read as one story: a date may count from the one before it, or from the day
/// of publication.
#[must_use]
pub fn find(
    text: &str,
    sentences: &[Span],
    published: Option<edtf::Date>,
    lang: Lang,
) -> Vec<FoundTime> {
    let mut expressions = Vec::new();
    let vocabulary = Vocabulary::of(lang);
    let mut batch = Batch::new(&vocabulary.words, 0);
    let mut times = Times::new(published, vocabulary);
    for (number, &sentence) in sentences.iter().enumerate() {
        batch.read_alone(text, sentence);
        times.clear(batch.len());
        times.look_up(0, batch.sentence(0));
        times.read(&batch);
        if times.is_next(0) {
            times.place(number, batch.sentence(0), &[], &mut expressions);
        }
    }
    expressions
}

/// What finds the time expressions of an article: it reads some sentences, then
/// it places what they say in the article's story.
#[derive(Debug)]
pub(crate) struct Times {
    story: Story,
    vocabulary: &'static Vocabulary,
    meanings: Meanings,
    /// Those of the sentences that were read together which speak of time.
    said: VecDeque<Said>,
    /// What they say, in order.
    expressions: VecDeque<Found>,
    /// The same of one; kept for the room that it has.
    found: Vec<Found>,
    dates: Dates,
}

/// One sentence that speaks of time.
#[derive(Debug)]
struct Said {
    /// Which of the sentences that are read together it is.
    sentence: usize,
    places: Range<usize>,
    /// How many expressions it has.
    count: usize,
}

impl Times {
    pub(crate) fn new(published: Option<edtf::Date>, vocabulary: &'static Vocabulary) -> Self {
        Times {
            story: Story::new(published),
            vocabulary,
            meanings: Meanings::new(vocabulary),
            said: VecDeque::new(),
            expressions: VecDeque::new(),
            found: Vec::new(),
            dates: Dates::default(),
        }
    }

    /// Forgets the sentences that were read together; the next ones have so many
    /// tokens.
    pub(crate) fn clear(&mut self, tokens: usize) {
        self.meanings.clear(tokens);
        self.said.clear();
        self.expressions.clear();
    }

    /// Looks up the one of that number among those that are read together.
    pub(crate) fn look_up(&mut self, sentence: usize, tokens: Tokens<'_>) {
        if let Some(places) = self.meanings.read(&tokens) {
            self.said.push_back(Said {
                sentence,
                places,
                count: 0,
            });
        }
    }

    /// Reads those that were looked up, which are in `batch`.
    pub(crate) fn read(&mut self, batch: &Batch<'_>) {
        for said in &mut self.said {
            self.dates.get_mut().clear();
            let meant = self.meanings.of(said.places.clone());
            let tokens = batch.sentence(said.sentence);
            let parser = Parser::new(tokens, meant, &self.dates, self.vocabulary);
            parser.expressions(&mut self.found);
            said.count = self.found.len();
            self.expressions.extend(self.found.drain(..));
        }
    }

    /// Whether the next of them to be placed is the one of that number.
    pub(crate) fn is_next(&self, sentence: usize) -> bool {
        let next = self.said.front();
        next.is_some_and(|next| next.sentence == sentence)
    }

    /// Adds the expressions of the next of them, the sentence `number` of the
    /// article, to those of all before it. Nothing inside its `names` is one:
    /// "Sabtu" of "Sabtu Raharjo".
    pub(crate) fn place(
        &mut self,
        number: usize,
        tokens: Tokens<'_>,
        names: &[Span],
        found: &mut Vec<FoundTime>,
    ) {
        let Some(said) = self.said.pop_front() else {
            return;
        };
        self.story.enter(number);
        let meant = self.meanings.of(said.places);
        let parser = Parser::new(tokens, meant, &self.dates, self.vocabulary);
        let mut last = None;
        for expression in self.expressions.drain(..said.count) {
            let joined = last.is_some_and(|last| parser.is_joined_to(last, expression.from));
            last = Some(expression.to);
            self.story.go_on(joined);
            let span = tokens.span(expression.from, expression.to);
            if is_in_one_of(names, span) {
                continue;
            }
            found.extend(parser.resolve(expression, &mut self.story));
        }
    }
}

/// Whether a span is part of one of those `names`, which are in order.
fn is_in_one_of(names: &[Span], span: Span) -> bool {
    let begun = names.partition_point(|name| name.start <= span.start);
    let last = begun.checked_sub(1).and_then(|last| names.get(last));
    last.is_some_and(|name| span.end <= name.end && span != *name)
}
