//! `linimasa export`: the statements of a dossier, for other programs.

mod choice;

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use clap::builder::PossibleValuesParser;
use linimasa_dossier::Dossier;
use linimasa_dossier::export::Format;

use crate::articles::{self, count};
use choice::Choice;

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// A folder of articles, a single article, or a dossier file that
    /// `linimasa build` wrote.
    #[arg(value_name = "DIR|FILE")]
    source: PathBuf,
    /// What to write: a table for spreadsheets, everything as JSON, schema.org
    /// in JSON-LD, a calendar, or W3C Web Annotations.
    #[arg(long, short, value_parser = PossibleValuesParser::new(Format::ALL.iter().map(|format| format.as_str())))]
    format: String,
    /// Where to write it, instead of to standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The language in which actors are named, `id` or `en`; that of the first
    /// article where absent.
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    #[command(flatten)]
    choice: Choice,
}

/// Runs the command; the exit code is 0 when all was written.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match export(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn export(arguments: &Arguments) -> Result<(), String> {
    let dossier = dossier(&arguments.source)?;
    let selection = arguments.choice.resolve(&dossier)?;
    let format =
        (arguments.format.parse::<Format>()).map_err(|error| format!("--format: {error}"))?;
    let written = dossier.export(
        &selection,
        format,
        arguments.lang.as_deref().unwrap_or_default(),
    );
    let Some(output) = &arguments.output else {
        return match io::stdout().write_all(written.as_bytes()) {
            // Whoever reads has enough.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(format!("standard output: {error}"))
            }
            _ => Ok(()),
        };
    };
    fs::write(output, written).map_err(|error| format!("{}: {error}", output.display()))?;
    let outcome = dossier.select(&selection);
    let statements = outcome.statements.count() as usize;
    let articles = outcome.articles.count() as usize;
    eprintln!(
        "{}: {} of {}",
        output.display(),
        count(statements, "statement"),
        count(articles, "article")
    );
    Ok(())
}

/// Decodes a dossier file, and compiles everything else.
fn dossier(source: &Path) -> Result<Dossier, String> {
    if source.extension().is_none_or(|ending| ending != "lini") {
        return Ok(Dossier::new(articles::model(&[source.to_owned()], None)?));
    }
    let name = source.display();
    let bytes = fs::read(source).map_err(|error| format!("{name}: {error}"))?;
    Dossier::decode(&bytes).map_err(|error| {
        format!("{name}: {error}; build it anew with `linimasa build DIR -o {name}`")
    })
}
