//! `linimasa extract`: texts in, one JSON object a line out.

mod actors;
mod offsets;
mod output;
mod record;

use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use clap::Args;
use linimasa_analysis::{
    Diagnostic, Format, Lang, Lexicon, Metadata, Options, Severity, Warning, analyse, decode,
};
use linimasa_dossier::edtf::Date;

use crate::progress::Progress;
use actors::Lexicons;
use output::Source;
use record::Record;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Text files (.txt, .md) or JSON Lines (.jsonl); `-` for JSON Lines on
    /// standard input.
    #[arg(value_name = "FILES", default_value = "-")]
    files: Vec<PathBuf>,
    /// The date of publication of a text that has none of its own: 2024-04-18,
    /// 2024-04 or 2024.
    #[arg(long, value_name = "DATE", value_parser = record::date)]
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
    record::language(tag).map(Language)
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
    let ending = path.extension().unwrap_or_default();
    path == Path::new("-") || ending == "jsonl" || ending == "ndjson"
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
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        match ending.to_str() {
            Some("jsonl" | "ndjson") => match fs::File::open(path) {
                Ok(file) => return self.lines(&name, BufReader::new(file)),
                Err(error) => self.fail(&format!("{name}: {error}")),
            },
            Some("html" | "htm" | "json") => self.fail(&format!(
                "{name}: found a file that cannot be read yet; expected .txt, .md or .jsonl; save \
                 its text as .txt"
            )),
            ending => match fs::read(path) {
                Ok(bytes) => return self.file(&name, &bytes, ending == Some("md")),
                Err(error) => self.fail(&format!("{name}: {error}")),
            },
        }
        Ok(())
    }

    fn file(&mut self, name: &str, bytes: &[u8], is_markdown: bool) -> io::Result<()> {
        let (text, warning) = decode(bytes);
        self.tell(name, &text, warning.as_slice());
        self.text(&Input {
            source: Source::File(name),
            name,
            text: &text,
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

    fn lines(&mut self, name: &str, mut input: impl BufRead) -> io::Result<()> {
        let mut bytes = Vec::new();
        for number in 1_u64.. {
            bytes.clear();
            match input.read_until(b'\n', &mut bytes) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) => {
                    self.fail(&format!("{name}:{number}: {error}"));
                    break;
                }
            }
            let line = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
            if !line.trim_ascii().is_empty() {
                self.line(&format!("{name}:{number}"), line)?;
            }
        }
        Ok(())
    }

    /// One line of JSON; `place` names it in messages.
    fn line(&mut self, place: &str, line: &[u8]) -> io::Result<()> {
        let read = Record::read(line).and_then(|record| {
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
        self.text(&Input {
            source: Source::Record(&record.id),
            name: place,
            text: &record.text,
            format: Format::Text,
            known: &record.known,
            lang: record.lang.unwrap_or(self.arguments.lang.0),
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
        self.tell(input.name, input.text, &warnings);
        let explains = self.arguments.explain;
        let object = output::object(
            &input.source,
            input.text,
            &analysis,
            &input.lexicon,
            explains,
        );
        serde_json::to_writer(&mut self.out, &object)?;
        self.done += 1;
        self.progress.show(self.done);
        self.out.write_all(b"\n")
    }

    fn tell(&mut self, name: &str, text: &str, warnings: &[Warning]) {
        for warning in warnings {
            self.progress.clear();
            let severity = warning.severity();
            let at = warning.span().start;
            eprintln!("{}", Diagnostic::new(name, text, at, severity, warning));
            self.failed |= severity == Severity::Error;
        }
    }
}
