//! A set of files to one dossier.

mod dossier_file;
mod drafted;
mod kept;
mod slug;

use drafted::{Draft, ReadFile, drafted};
pub use kept::Kept;
pub use slug::of as slug;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use linimasa_dossier::calendar::Day;
use linimasa_dossier::model::{Actor, ActorKind, Article, DossierModel, Mention};

use crate::actors::{Found, Lexicon};
use crate::analyse::{self, Format, Headings, Options};
use crate::encoding::{decode, no_text};
use crate::given::{Given, Place};
use crate::mistake::Problem;
use crate::said::Message;
use crate::warning::{Diagnostic, Severity, Warning};

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFile {
    /// Its name, as messages show it: `articles/a.md`.
    pub name: String,
    /// What it holds.
    pub content: Content,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Markdown, text or TOML as it is written; nothing of other kinds.
    Bytes(Vec<u8>),
    /// Articles that a reader of another format took out of it.
    Given(Given),
}

impl InputFile {
    /// The last part of its name.
    fn base(&self) -> &str {
        self.name.rsplit(['/', '\\']).next().unwrap_or(&self.name)
    }

    /// That part without its ending.
    fn stem(&self) -> &str {
        let base = self.base();
        base.rsplit_once('.').map_or(base, |(stem, _)| stem)
    }

    /// What its ending says it is.
    fn format(&self) -> Option<Format> {
        match self.base().rsplit_once('.')?.1 {
            "md" => Some(Format::Markdown),
            "txt" => Some(Format::Text),
            _ => None,
        }
    }
}

/// What became of a set of files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compiled {
    /// All that could be read.
    pub model: DossierModel,
    /// Where each article of the model comes from.
    pub sources: Vec<Source>,
    /// How many of the model's actors the actors file lists: the first ones.
    pub listed: usize,
    /// What was odd or wrong, by file and place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Where an article comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The name of its file.
    pub file: String,
    /// The line on which each of its statements begins, from 1.
    pub lines: Vec<u32>,
    /// The keys of its front matter that say something.
    pub stated: Vec<&'static str>,
    /// Whether its front matter says that a person has looked at it.
    pub reviewed: bool,
}

impl Compiled {
    /// Whether a file could not be read as it was meant.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Makes a dossier of files: articles (`.md`, `.txt`, and what a reader took
/// out of others), `actors.toml`, `dossier.toml`; each of the last two may be
/// missing. Files of other kinds are told and not read. The order of the files
/// does not matter.
#[must_use]
pub fn compile(files: &[InputFile]) -> Compiled {
    compile_with(files, None, &mut |_| {})
}

/// The same with another actors file, and telling before each file how many
/// are done.
#[must_use]
pub fn compile_with(
    files: &[InputFile],
    actors: Option<&InputFile>,
    tell: &mut dyn FnMut(usize),
) -> Compiled {
    run(files, actors, &mut Kept::nothing(), tell)
}

/// The same, where what was `kept` of the articles that have not changed since
/// need not be read again. It keeps what it reads.
#[must_use]
pub fn compile_again(
    files: &[InputFile],
    kept: &mut Kept,
    tell: &mut dyn FnMut(usize),
) -> Compiled {
    run(files, None, kept, tell)
}

fn run(
    files: &[InputFile],
    actors: Option<&InputFile>,
    kept: &mut Kept,
    tell: &mut dyn FnMut(usize),
) -> Compiled {
    let mut sorted: Vec<&InputFile> = files.iter().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    let mut compiler = Compiler::default();
    let file = actors.or_else(|| actors_file(&sorted));
    kept.enter(&sorted, file);
    let lexicon = match kept.lexicon() {
        Some((lexicon, diagnostics)) => {
            compiler.diagnostics.extend_from_slice(diagnostics);
            lexicon
        }
        None => {
            let lexicon = Rc::new(compiler.lexicon(&sorted, file));
            kept.keep_lexicon(&lexicon, &compiler.diagnostics);
            lexicon
        }
    };
    for (done, file) in sorted.into_iter().enumerate() {
        tell(done);
        match (file.base(), &file.content) {
            ("dossier.toml", _) => compiler.dossier(file),
            ("actors.toml", _) => {}
            (_, Content::Given(given)) => compiler.given(file, given, &lexicon),
            _ => match file.format() {
                Some(format) => {
                    let read = kept.read(file, |file| article(file, format, &lexicon));
                    compiler.take(file, read);
                }
                None => compiler.warn(file, "", &[Warning::OtherKind]),
            },
        }
    }
    compiler.finish(&lexicon)
}

fn actors_file<'f>(files: &[&'f InputFile]) -> Option<&'f InputFile> {
    let mut files = files.iter().copied();
    files.find(|file| file.base() == "actors.toml")
}

/// Where an actors file would stand: beside the file that is the least deep.
fn missing_actors_file(files: &[&InputFile]) -> InputFile {
    let folders = files
        .iter()
        .map(|file| file.name.strip_suffix(file.base()).unwrap_or_default());
    let folder = folders.min_by_key(|folder| folder.matches(['/', '\\']).count());
    InputFile {
        name: format!("{}actors.toml", folder.unwrap_or_default()),
        content: Content::Bytes(Vec::new()),
    }
}

#[derive(Default)]
struct Compiler {
    model: DossierModel,
    drafts: Vec<Draft>,
    /// The file of each article id.
    ids: BTreeMap<String, String>,
    diagnostics: Vec<Diagnostic>,
}

impl Compiler {
    fn tell(
        &mut self,
        file: &InputFile,
        text: &str,
        at: u32,
        severity: Severity,
        message: impl Message,
    ) {
        self.diagnostics
            .push(Diagnostic::new(&file.name, text, at, severity, message));
    }

    fn warn(&mut self, file: &InputFile, text: &str, warnings: &[Warning]) {
        for warning in warnings {
            self.tell(
                file,
                text,
                warning.span().start,
                warning.severity(),
                warning,
            );
        }
    }

    /// The text of a file, if it is one.
    fn text(&mut self, file: &InputFile) -> Option<String> {
        let Content::Bytes(bytes) = &file.content else {
            return None;
        };
        let (text, warning) = decode(bytes);
        if let Some(mistake) = no_text(bytes) {
            self.warn(file, &text, &[Warning::Mistake(mistake)]);
            return None;
        }
        self.warn(file, &text, warning.as_slice());
        Some(text)
    }

    fn lexicon(&mut self, files: &[&InputFile], actors: Option<&InputFile>) -> Lexicon {
        let Some(file) = actors else {
            let missing = missing_actors_file(files);
            self.warn(&missing, "", &[Warning::NoActorsFile]);
            return Lexicon::builtin();
        };
        let Some(text) = self.text(file) else {
            return Lexicon::builtin();
        };
        let lexicon = Lexicon::from_toml(&text).unwrap_or_else(|errors| {
            for error in errors {
                self.tell(file, &text, error.span.start, Severity::Error, error);
            }
            Lexicon::builtin()
        });
        self.warn(file, &text, lexicon.warnings());
        lexicon
    }

    fn dossier(&mut self, file: &InputFile) {
        let Some(text) = self.text(file) else {
            return;
        };
        let found = dossier_file::read(&text);
        self.model.title = found.title;
        self.model.description = found.description;
        self.warn(file, &text, &found.warnings);
    }

    /// Takes in what was read of a file of one article.
    fn take(&mut self, file: &InputFile, read: ReadFile) {
        self.diagnostics.extend(read.diagnostics);
        if let Some(draft) = read.draft
            && let Err(problem) = self.add(draft)
        {
            self.tell(file, "", 0, Severity::Error, problem);
        }
    }

    /// The articles that a reader took out of a file. Several that have no
    /// name of their own are numbered.
    fn given(&mut self, file: &InputFile, given: &Given, lexicon: &Lexicon) {
        self.diagnostics.extend_from_slice(&given.diagnostics);
        for (i, text) in given.texts.iter().enumerate() {
            let options = Options {
                known: &text.known,
                ..Options::new(Format::Text, lexicon)
            };
            let (article, warnings) = analyse::read(&text.text, &options, Headings::Drop);
            for warning in &warnings {
                let at = warning.span().start;
                let told = text.diagnostic(&file.name, at, warning.severity(), warning);
                self.diagnostics.push(told);
            }
            let name = match &text.id {
                Some(id) => id.clone(),
                None if given.texts.len() == 1 => file.stem().to_owned(),
                None => format!("{}-{}", file.stem(), i + 1),
            };
            let draft = drafted(&name, file, (&text.text, &text.place), article, lexicon);
            if let Some((draft, _)) = draft
                && let Err(problem) = self.add(draft)
            {
                let told = text.diagnostic(&file.name, 0, Severity::Error, problem);
                self.diagnostics.push(told);
            }
        }
    }

    /// Adds an article, unless another has its id.
    fn add(&mut self, draft: Draft) -> Result<(), Problem> {
        let id = draft.article.id.clone();
        if let Some(other) = self.ids.get(&id).cloned() {
            return Err(Problem::SameId { id, other });
        }
        self.ids.insert(id, draft.source.file.clone());
        self.drafts.push(draft);
        Ok(())
    }

    /// Numbers the actors and puts everything in order.
    fn finish(mut self, lexicon: &Lexicon) -> Compiled {
        let new = new_actors(&self.drafts, lexicon);
        self.model.actors = lexicon.actors().to_vec();
        self.model.actors.extend(new.actors);
        self.drafts
            .sort_by_cached_key(|draft| (first_day(&draft.article), draft.article.id.clone()));
        let mut sources = Vec::with_capacity(self.drafts.len());
        for mut draft in self.drafts {
            let statements = draft.article.statements.iter_mut();
            for (statement, mentions) in statements.zip(draft.mentions) {
                statement.mentions = mentions
                    .into_iter()
                    .filter_map(|mention| {
                        Some(Mention {
                            span: mention.span,
                            actor: number(&mention.actor, &new.numbers)?,
                        })
                    })
                    .collect();
            }
            self.model.articles.push(draft.article);
            sources.push(draft.source);
        }
        self.diagnostics.sort();
        Compiled {
            model: self.model,
            sources,
            listed: lexicon.actors().len(),
            diagnostics: self.diagnostics,
        }
    }
}

/// Reads a file of one article: nothing but the file and the lexicon counts.
fn article(file: &InputFile, format: Format, lexicon: &Lexicon) -> ReadFile {
    let mut compiler = Compiler::default();
    let Some(text) = compiler.text(file) else {
        return ReadFile {
            draft: None,
            diagnostics: compiler.diagnostics,
        };
    };
    let options = Options::new(format, lexicon);
    let (article, warnings) = analyse::read(&text, &options, Headings::Drop);
    compiler.warn(file, &text, &warnings);
    let drafted = drafted(file.stem(), file, (&text, &Place::Same), article, lexicon);
    let draft = drafted.map(|(draft, warnings)| {
        compiler.warn(file, &text, &warnings);
        draft
    });
    ReadFile {
        draft,
        diagnostics: compiler.diagnostics,
    }
}

/// The first day an article may be from; undated ones come last.
fn first_day(article: &Article) -> Day {
    article
        .published
        .map_or(Day(i32::MAX), |published| published.days().first)
}

/// Actors that no file names.
#[derive(Default)]
struct NewActors {
    actors: Vec<Actor>,
    /// The index of each in the dossier, by kind and name.
    numbers: BTreeMap<(ActorKind, String), u32>,
}

fn new_actors(drafts: &[Draft], lexicon: &Lexicon) -> NewActors {
    let mut found: BTreeMap<(ActorKind, String), &str> = BTreeMap::new();
    for draft in drafts {
        for mention in draft.mentions.iter().flatten() {
            if let Found::New { name, kind } = &mention.actor {
                found
                    .entry((*kind, name.clone()))
                    .or_insert(&draft.article.lang);
            }
        }
    }
    let mut ids: BTreeSet<String> = lexicon.actors().iter().map(|a| a.id.clone()).collect();
    let mut new = NewActors::default();
    for ((kind, name), lang) in found {
        let id = slug::unique(&name, &mut ids);
        let number = lexicon.actors().len() + new.actors.len();
        new.actors.push(Actor {
            id,
            kind,
            name: vec![(lang.to_owned(), name.clone())],
            aliases: Vec::new(),
            country: None,
            wikidata: None,
        });
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        new.numbers.insert((kind, name), number);
    }
    new
}

fn number(found: &Found, new: &BTreeMap<(ActorKind, String), u32>) -> Option<u32> {
    match found {
        Found::Known(index) => u32::try_from(*index).ok(),
        Found::New { name, kind } => new.get(&(*kind, name.clone())).copied(),
    }
}

#[cfg(test)]
mod tests;
