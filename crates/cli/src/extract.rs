//! `linimasa extract`: texts in, one JSON object a line out.

mod actors;
mod lines;
mod offsets;
mod output;

use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use clap::Args;
use linimasa_analysis::{
    Content, Diagnostic, Format, Given, GivenText, Lang, Lexicon, Metadata, Options, Severity,
    Warning, analyse, decode, no_text,
};
use linimasa_dossier::edtf::{Date, Edtf};
use linimasa_reader::Record;

use crate::progress::Progress;
use actors::Lexicons;
use lines::Lines;
use output::Source;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Text (.txt), Markdown (.md), saved pages (.html), articles of schema.org
    /// (.json) or JSON Lines (.jsonl); `-` for JSON Lines on standard input.
    ///
    /// Offsets count code points in the text as given. A page and an article
    /// in JSON have none of their own: the one that was read out of them stands
    /// in their object as "text".
    #[arg(value_name = "FILES", default_value = "-")]
    files: Vec<PathBuf>,
    /// The date of publication of a text that has none of its own: 2024-04-18,
    /// 2024-04 or 2024.
    #[arg(long, value_name = "DATE", value_parser = date)]
    published: Option<Date>,
    /// The language of the texts.
    #[arg(long, value_name = "id|en|auto", default_value = "auto", value_parser = language)]
    lang: Language,
    /// An actors file in TOML.
    #[arg(long, value_name = "FILE")]
    actors: Option<PathBuf>,
    /// Say by which rule each thing was found, and what was left out of the
    /// body by which.
    #[arg(long)]
    explain: bool,
}

/// A language, or that of each text.
#[derive(Clone, Copy, Debug)]
struct Language(Option<Lang>);

fn language(tag: &str) -> Result<Language, String> {
    if tag == "auto" {
        return Ok(Language(None));
    }
    let lang = Lang::from_code(tag).map(|lang| Language(Some(lang)));
    lang.ok_or_else(|| format!("found the language `{tag}`; expected `id`, `en` or `auto`"))
}

/// A date; a time of day behind it is left out.
fn date(value: &str) -> Result<Date, String> {
    let day = value.split(['T', ' ']).next().unwrap_or(value);
    match day.parse() {
        Ok(Edtf::Date(date)) => Ok(date),
        _ => Err(format!(
            "found the date `{value}`; expected year-month-day, year-month or a year"
        )),
    }
}

/// Runs the command; the exit code is 0 when every input was read.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut job = match Job::new(arguments) {
        Ok(job) => job,
        Err(diagnostics) => {
            for line in diagnostics {
                eprintln!("{line}");
            }
            return ExitCode::FAILURE;
        }
    };
    let result = arguments
        .files
        .iter()
        .try_for_each(|path| job.path(path))
        .and_then(|()| job.out.flush());
    job.progress.clear();
    match result {
        Ok(()) if !job.failed => ExitCode::SUCCESS,
        Ok(()) => ExitCode::FAILURE,
        // Whoever reads has enough: `linimasa extract … | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether an input is JSON Lines, of which there may be any number.
fn holds_records(path: &Path) -> bool {
    let format = linimasa_reader::Format::of(&path.to_string_lossy());
    path == Path::new("-") || format == Some(linimasa_reader::Format::JsonLines)
}

/// One run of the command. Its methods fail only where output fails.
struct Job<'a> {
    arguments: &'a Arguments,
    lexicons: Lexicons,
    out: BufWriter<io::Stdout>,
    progress: Progress,
    /// How many texts were read.
    done: usize,
    /// Whether an input could not be read.
    failed: bool,
}

/// A text with what is known about it beforehand.
struct Input<'t> {
    source: Source<'t>,
    /// The name that messages use.
    name: &'t str,
    text: &'t str,
    /// Where it was made of something else.
    given: Option<&'t GivenText>,
    format: Format,
    known: &'t Metadata,
    lang: Option<Lang>,
    lexicon: Rc<Lexicon>,
}

impl<'a> Job<'a> {
    fn new(arguments: &'a Arguments) -> Result<Self, Vec<String>> {
        let files = &arguments.files;
        let of = files.iter().all(|path| !holds_records(path));
        Ok(Job {
            arguments,
            lexicons: Lexicons::new(arguments.actors.as_deref())?,
            out: BufWriter::new(io::stdout()),
            progress: Progress::new(of.then_some(files.len()), true),
            done: 0,
            failed: false,
        })
    }

    fn fail(&mut self, message: &str) {
        self.progress.clear();
        eprintln!("{message}");
        self.failed = true;
    }

    fn path(&mut self, path: &Path) -> io::Result<()> {
        let name = path.to_string_lossy();
        if name == "-" {
            return self.lines("standard input", io::stdin().lock());
        }
        if holds_records(path) {
            match fs::File::open(path) {
                Ok(file) => return self.lines(&name, BufReader::new(file)),
                Err(error) => self.fail(&format!("{name}: {error}")),
            }
            return Ok(());
        }
        match linimasa_folder::file(path).map(|file| file.content) {
            Ok(Content::Given(given)) => self.given(&name, &given)?,
            Ok(Content::Bytes(bytes)) => {
                let ending = path.extension().unwrap_or_default();
                self.file(&name, &bytes, ending.eq_ignore_ascii_case("md"))?;
            }
            Err(error) => self.fail(&error.to_string()),
        }
        Ok(())
    }

    fn file(&mut self, name: &str, bytes: &[u8], is_markdown: bool) -> io::Result<()> {
        let (text, warning) = decode(bytes);
        let warning = no_text(bytes).map(Warning::Mistake).or(warning);
        let told = warning.map(|warning| told(name, &text, &warning));
        self.tell(told.as_slice());
        if told.is_some_and(|told| told.severity == Severity::Error) {
            return Ok(());
        }
        self.text(&Input {
            source: Source::File(name),
            name,
            text: &text,
            given: None,
            format: if is_markdown {
                Format::Markdown
            } else {
                Format::Text
            },
            known: &Metadata::NOTHING,
            lang: self.arguments.lang.0,
            lexicon: self.lexicons.general(),
        })
    }

    /// What a reader of another format took out of a file.
    fn given(&mut self, name: &str, given: &Given) -> io::Result<()> {
        self.tell(&given.diagnostics);
        given.texts.iter().try_for_each(|text| {
            self.text(&Input {
                source: Source::File(name),
                name,
                text: &text.text,
                given: Some(text),
                format: Format::Text,
                known: &text.known,
                lang: self.arguments.lang.0,
                lexicon: self.lexicons.general(),
            })
        })
    }

    fn lines(&mut self, name: &str, input: impl BufRead) -> io::Result<()> {
        let mut lines = Lines::new(input);
        let mut line = Vec::new();
        for number in 1_u64.. {
            match lines.next(&mut line) {
                Ok(true) => self.line(&format!("{name}:{number}"), &line)?,
                Ok(false) => break,
                Err(error) => {
                    self.fail(&format!("{name}:{number}: {error}"));
                    break;
                }
            }
        }
        Ok(())
    }

    /// One line of JSON; `place` names it in messages.
    fn line(&mut self, place: &str, line: &[u8]) -> io::Result<()> {
        let (line, warning) = decode(line);
        if line.trim().is_empty() {
            return Ok(());
        }
        if let Some(warning) = warning {
            self.progress.clear();
            eprintln!("{place}: {warning}");
        }
        let read = Record::read(&line).map_err(|wrong| wrong.english);
        let read = read.and_then(|record| {
            let lexicon = self.lexicons.of(record.actors.as_ref())?;
            Ok((record, lexicon))
        });
        let (record, lexicon) = match read {
            Ok(read) => read,
            Err(message) => {
                self.fail(&format!("{place}: {message}"));
                return Ok(());
            }
        };
        let stated = record.known.lang.as_deref().and_then(Lang::from_code);
        let is_stated = stated.is_some() || record.lang_is_open;
        let lang = if is_stated {
            stated
        } else {
            self.arguments.lang.0
        };
        self.text(&Input {
            source: Source::Record(&record.id),
            name: place,
            text: &record.text,
            given: None,
            format: Format::Text,
            known: &record.known,
            lang,
            lexicon,
        })
    }

    fn text(&mut self, input: &Input<'_>) -> io::Result<()> {
        let options = Options {
            format: input.format,
            known: input.known,
            published_if_unsaid: self.arguments.published,
            lang: input.lang,
            actors: &input.lexicon,
        };
        let (analysis, warnings) = analyse(input.text, &options);
        let told: Vec<Diagnostic> = warnings
            .iter()
            .map(|warning| match input.given {
                Some(given) => given.diagnostic(
                    input.name,
                    warning.span().start,
                    warning.severity(),
                    warning,
                ),
                None => told(input.name, input.text, warning),
            })
            .collect();
        self.tell(&told);
        let explains = self.arguments.explain;
        let object = output::object(
            &input.source,
            input.text,
            &analysis,
            &input.lexicon,
            output::Shows {
                text: input.given.is_some(),
                rules: explains,
            },
        );
        serde_json::to_writer(&mut self.out, &object)?;
        self.done += 1;
        self.progress.show(self.done);
        self.out.write_all(b"\n")
    }

    fn tell(&mut self, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            self.progress.clear();
            eprintln!("{diagnostic}");
            self.failed |= diagnostic.severity == Severity::Error;
        }
    }
}

fn told(name: &str, text: &str, warning: &Warning) -> Diagnostic {
    let at = warning.span().start;
    Diagnostic::new(name, text, at, warning.severity(), warning)
}
