//! A dossier, decoded once and then only read.

use core::ops::Range;
use std::sync::OnceLock;

use crate::bitmap::Bitmap;
use crate::calendar::DayRange;
use crate::model::{Actor, Article, DossierModel, Localised, Span, Statement};
use crate::search::Words;

pub(crate) mod column;
pub(crate) mod days;
pub(crate) mod ids;
pub(crate) mod index;
pub(crate) mod steps;

use ids::StatementIds;
use index::Index;

/// The number of an actor in its dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActorIx(pub u32);

/// The number of an article in its dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleIx(pub u32);

/// The number of a statement in its dossier, counted through all articles in
/// their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementIx(pub u32);

/// The number of an outlet in its dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutletIx(pub u32);

/// One statement at one of the times it speaks of: a mark on the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The statement.
    pub statement: StatementIx,
    /// Which of its time expressions: an index into [`Statement::times`].
    pub time: u32,
    /// The days it may mean.
    pub days: DayRange,
}

/// A statement with the article it stands in.
#[derive(Clone, Copy, Debug)]
pub struct StatementRef<'d> {
    /// The article it stands in.
    pub article: ArticleIx,
    /// What it names and speaks of.
    pub statement: &'d Statement,
    /// The text of the whole article, into which every [`Span`] points.
    pub text: &'d str,
}

impl<'d> StatementRef<'d> {
    /// The sentence.
    pub fn sentence(&self) -> &'d str {
        self.statement.span.of(self.text)
    }
}

/// A model with the index over it.
///
/// The functions that take a number (`ActorIx` and its kin) panic where it is
/// not one that this dossier gave.
#[derive(Debug)]
pub struct Dossier {
    model: DossierModel,
    pub(crate) index: Index,
    ids: OnceLock<StatementIds>,
    words: OnceLock<[Words; 2]>,
}

impl Dossier {
    /// Indexes `model`. What does not fit together in it is left out: a
    /// mention of an actor that is not there counts for none.
    pub fn new(model: DossierModel) -> Dossier {
        Dossier {
            index: Index::new(&model),
            model,
            ids: OnceLock::new(),
            words: OnceLock::new(),
        }
    }

    /// The model it was made from.
    pub fn model(&self) -> &DossierModel {
        &self.model
    }

    /// The title in `lang`, or in the first language it was given in.
    pub fn title(&self, lang: &str) -> &str {
        localised(&self.model.title, lang)
    }

    /// The description in `lang`, or in the first language it was given in.
    pub fn description(&self, lang: &str) -> &str {
        localised(&self.model.description, lang)
    }

    /// The languages the dossier is titled in, as BCP 47 tags, sorted.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.model.title.iter().map(|(lang, _)| lang.as_str())
    }

    /// `lang`, or where it is empty the language of the first article.
    pub(crate) fn lang_or_own<'d>(&'d self, lang: &'d str) -> &'d str {
        match self.model.articles.first() {
            Some(article) if lang.is_empty() => &article.lang,
            _ => lang,
        }
    }

    /// All articles in their order.
    pub fn articles(&self) -> &[Article] {
        &self.model.articles
    }

    /// The article of that number.
    pub fn article(&self, article: ArticleIx) -> &Article {
        &self.model.articles[article.0 as usize]
    }

    /// The article of that id.
    pub fn article_by_id(&self, id: &str) -> Option<ArticleIx> {
        let articles = &self.model.articles;
        find(&self.index.articles_by_id, id, |article| {
            &articles[article].id
        })
        .map(ArticleIx)
    }

    /// The days the article may have been published on.
    pub fn published_days(&self, article: ArticleIx) -> Option<DayRange> {
        self.index.published[article.0 as usize]
    }

    /// All actors in their order.
    pub fn actors(&self) -> &[Actor] {
        &self.model.actors
    }

    /// The actor of that number.
    pub fn actor(&self, actor: ActorIx) -> &Actor {
        &self.model.actors[actor.0 as usize]
    }

    /// The actor of that id.
    pub fn actor_by_id(&self, id: &str) -> Option<ActorIx> {
        let actors = &self.model.actors;
        find(&self.index.actors_by_id, id, |actor| &actors[actor].id).map(ActorIx)
    }

    /// The actor's name in `lang`, or in the first language it was given in,
    /// or its id.
    pub fn actor_name(&self, actor: ActorIx, lang: &str) -> &str {
        let actor = self.actor(actor);
        match localised(&actor.name, lang) {
            "" => &actor.id,
            name => name,
        }
    }

    /// How many statements name the actor.
    pub fn actor_total(&self, actor: ActorIx) -> u32 {
        self.index.actors[actor.0 as usize].count()
    }

    /// The media that published the articles, sorted.
    pub fn outlets(&self) -> &[String] {
        &self.index.outlet_names
    }

    /// The medium that published the article.
    pub fn outlet_of(&self, article: ArticleIx) -> Option<OutletIx> {
        self.index.outlet_of[article.0 as usize]
    }

    /// How many statements all articles have together.
    pub fn statement_count(&self) -> u32 {
        self.index.statement_count()
    }

    /// The statement of that number.
    pub fn statement(&self, statement: StatementIx) -> StatementRef<'_> {
        let article = self.index.article_of(statement.0);
        let first = self.index.statements_of(article).start;
        let holder = &self.model.articles[article as usize];
        StatementRef {
            article: ArticleIx(article),
            statement: &holder.statements[(statement.0 - first) as usize],
            text: &holder.text,
        }
    }

    /// The numbers of the article's statements, as [`StatementIx`] has them.
    pub fn statements_of(&self, article: ArticleIx) -> Range<u32> {
        self.index.statements_of(article.0)
    }

    /// A short id of the statement for addresses: letters and digits, made
    /// from the article's id and the sentence, so that it outlives changes
    /// elsewhere in the dossier.
    pub fn statement_id(&self, statement: StatementIx) -> String {
        self.ids().id(statement.0)
    }

    /// The statement of that id.
    pub fn statement_by_id(&self, id: &str) -> Option<StatementIx> {
        self.ids().find(id).map(StatementIx)
    }

    fn ids(&self) -> &StatementIds {
        self.ids.get_or_init(|| StatementIds::new(&self.model))
    }

    /// All marks: one for each statement and each different range of days
    /// among the time expressions of it that can be placed. By first day, then
    /// last day, then statement.
    pub fn marks(&self) -> &[Mark] {
        &self.index.marks
    }

    /// The days from the first to the last that a mark or a publication has;
    /// open ends do not count.
    pub fn extent(&self) -> Option<DayRange> {
        self.index.extent
    }

    /// The statements with all of `words`, the last as a prefix. Where no
    /// sentence of an article has them all, but its title does, it speaks for all
    /// of them.
    pub(crate) fn with_words(&self, words: &[String]) -> Bitmap {
        let [sentences, titles] = self.words.get_or_init(|| self.all_words());
        let mut found = sentences.matching(words);
        let mut by_title = titles.matching(words);
        by_title.and_not_with(&self.index.articles_of(&found));
        found.or_with(&self.index.statements_in(&by_title));
        found
    }

    /// Those of the statements and those of the titles; made when first asked for.
    fn all_words(&self) -> [Words; 2] {
        let articles = &self.model.articles;
        let sentences = articles.iter().flat_map(|article| {
            let statements = article.statements.iter();
            statements.map(|statement| statement.span.of(&article.text))
        });
        let titles = articles.iter().map(|article| article.title.as_deref());
        [
            Words::of(&mut { sentences }),
            Words::of(&mut titles.map(Option::unwrap_or_default)),
        ]
    }

    /// Where the words of a search stand in a statement: spans into its
    /// article's text, in order. `query` is as in
    /// [`Selection::words`](crate::query::Selection::words).
    pub fn word_spans(&self, query: &str, statement: StatementIx) -> Vec<Span> {
        let statement = self.statement(statement);
        crate::search::spans(query, statement.sentence(), statement.statement.span.start)
    }
}

/// The text in `lang`, in `lang` without its region, or the first; empty where
/// there is none.
fn localised<'t>(texts: &'t Localised, lang: &str) -> &'t str {
    let primary = lang.split('-').next().unwrap_or(lang);
    let given = |lang: &str| texts.iter().find(|(tag, _)| tag == lang);
    given(lang)
        .or_else(|| given(primary))
        .or_else(|| texts.first())
        .map_or("", |(_, text)| text)
}

/// The first of those with that id; `by_id` is sorted by id, then number.
fn find<'d>(by_id: &[u32], id: &str, id_of: impl Fn(usize) -> &'d String) -> Option<u32> {
    let at = by_id.partition_point(|&number| id_of(number as usize).as_str() < id);
    let number = *by_id.get(at)?;
    (id_of(number as usize) == id).then_some(number)
}

#[cfg(test)]
mod tests;
